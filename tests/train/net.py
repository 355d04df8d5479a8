"""The net of `app/reading/acts/net.py`, as it is trained: the same sums, with dropout and a slope. Needs torch.

One net learns four things at once from whole mails: what each sentence does (theirs, mine), whether a sentence is a no, and
whether there is one in the mail. Mail that is not about a job for me teaches acts, but no no: a flat or a place to study is
refused in the same words.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn import functional as fn

from app.reading.acts.features import placed
from tests.train.rows import Words, descend, frequent, gain_of, kept, rows_of, seeded, side_by_side

WIDTH = 96
LEAST = 34  # sentences that must hold a feature
EPOCHS = 15
MAILS = 32  # at a time
DROPPED, UNHEARD, ALONE = 0.5, 0.2, 0.2  # share of hidden numbers, of features, and of what stands around, left out
NO_COUNTS = 0.5  # what the two questions about a no count beside the acts
SEED = 1


@dataclass(frozen=True)
class Lesson:
    """One mail: whose, the features of each sentence, the act of each; `elsewhere`: not about a job for me."""

    mine: bool
    features: list[list[str]]
    acts: list[str]
    elsewhere: bool

    @property
    def refuses(self) -> bool:
        return "refusal" in self.acts

    def placed(self) -> list[list[str]]:
        return [[*f, *placed(i, len(self.features))] for i, f in enumerate(self.features)]


class Learner(nn.Module):
    """The layers of `Net`, in its words."""

    def __init__(self, features: int, acts: int) -> None:
        super().__init__()
        self.words = Words(features, width=WIDTH, dropped=DROPPED)
        self.theirs, self.mine = nn.Linear(WIDTH, acts), nn.Linear(WIDTH, acts)
        self.around = nn.Linear(3 * WIDTH, acts)
        self.no, self.no_around = nn.Linear(WIDTH, 1), nn.Linear(3 * WIDTH, 1)
        self.mail = nn.Linear(2 * WIDTH, 1)

    def forward(self, batch: "Batch") -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Scores of the acts, log-odds of a no for each sentence, and for each mail."""
        hidden = self.words(batch.rows, batch.starts, batch.gain)
        count = len(batch.lengths)
        mean = torch.zeros(count, WIDTH).index_add(0, batch.mail, hidden) / batch.lengths[:, None]
        most = torch.zeros(count, WIDTH).index_reduce(0, batch.mail, hidden, "amax")
        same = (batch.mail[1:] == batch.mail[:-1])[:, None]
        before, after = torch.zeros_like(hidden), torch.zeros_like(hidden)
        before[1:], after[:-1] = hidden[:-1] * same, hidden[1:] * same
        beside = fn.dropout(torch.cat([mean[batch.mail], before, after], 1), ALONE, self.training)
        scores = torch.where(batch.mine[:, None], self.mine(hidden), self.theirs(hidden)) + self.around(beside)
        noes = (self.no(hidden) + self.no_around(beside))[:, 0]
        return scores, noes, self.mail(torch.cat([mean, most], 1))[:, 0]


@dataclass(frozen=True)
class Batch:
    """Some mails side by side: feature rows, where each sentence starts, what its sum is multiplied by, whose mail it is of."""

    rows: torch.Tensor
    starts: torch.Tensor
    gain: torch.Tensor
    mail: torch.Tensor
    lengths: torch.Tensor
    mine: torch.Tensor


@dataclass(frozen=True)
class Known:
    """A mail as numbers: feature rows and gain of each sentence, and what it teaches."""

    rows: list[np.ndarray]
    gains: list[float]
    acts: list[int]
    mine: bool
    hiring: bool  # theirs, and about a job for me
    refuses: bool


def learn(lessons: Sequence[Lesson], acts: Sequence[str], *, seed: int = SEED) -> dict[str, Any]:
    """The net that these mails teach, in the form of the weights file. `acts` fixes the order of the classes."""
    draw = seeded(seed)
    placed = [lesson.placed() for lesson in lessons]
    places = frequent((sentence for mail in placed for sentence in mail), least=lambda _: LEAST)
    known = [_known(lesson, mail, places, acts) for lesson, mail in zip(lessons, placed, strict=True)]
    learner = Learner(len(places), len(acts))
    refusal = acts.index("refusal")
    descend(learner, known, lambda some: _loss(learner, some, refusal, draw), draw=draw, rounds=EPOCHS, at_once=MAILS)
    return {"acts": list(acts), **kept(learner.words, learner, places)}


def _known(lesson: Lesson, mail: list[list[str]], places: dict[str, int], acts: Sequence[str]) -> Known:
    return Known(
        rows=[rows_of(sentence, places) for sentence in mail],
        gains=[gain_of(len(sentence)) for sentence in mail],
        acts=[acts.index(a) for a in lesson.acts],
        mine=lesson.mine,
        hiring=not (lesson.mine or lesson.elsewhere),
        refuses=lesson.refuses,
    )


def _loss(learner: Learner, some: Sequence[Known], refusal: int, draw: np.random.Generator) -> torch.Tensor:
    scores, noes, mails = learner(_batch(some, draw))
    truth = torch.tensor([a for k in some for a in k.acts])
    loss = fn.cross_entropy(scores, truth)
    hiring = torch.tensor([k.hiring for k in some for _ in k.acts])
    if hiring.any():
        said = (truth == refusal)[hiring].float()
        loss = loss + NO_COUNTS * fn.binary_cross_entropy_with_logits(noes[hiring], said)
        of_mails = torch.tensor([k.hiring for k in some])
        refuses = torch.tensor([float(k.refuses) for k in some])[of_mails]
        loss = loss + NO_COUNTS * fn.binary_cross_entropy_with_logits(mails[of_mails], refuses)
    return loss


def _batch(some: Sequence[Known], draw: np.random.Generator) -> Batch:
    rows, starts = side_by_side([r for k in some for r in k.rows], draw, unheard=UNHEARD)
    lengths = [len(k.rows) for k in some]
    return Batch(
        rows=rows,
        starts=starts,
        gain=torch.tensor([g for k in some for g in k.gains], dtype=torch.float32),
        mail=torch.from_numpy(np.repeat(np.arange(len(some)), lengths)),
        lengths=torch.tensor(lengths, dtype=torch.float32),
        mine=torch.tensor([k.mine for k in some for _ in k.rows]),
    )
