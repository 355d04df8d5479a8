"""Trains the net of the tone check (`app/tone/meaning.py`), in the environment of `train_acts.py`: `python -m tests.train.tone`.

It reads the sentences of `tests/train/tone_sentences/*.txt` (one file per lint: "+ " means it, "- " only looks like it), the job
seeker's own sentences of `tests/train/acts/*.tsv` (plain mail, fine unless `own_mail.tsv` says otherwise), and any sets
named on the command line (`python -m tests.train.tone batch1`) which are then no longer unseen. It writes
`app/tone/weights.json`. The same sentences, pins and machine give the same file.
"""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn import functional as fn

from app.tone.features import features
from app.tone.meaning import FINE
from app.tone.words import sentences_in
from tests.train.rows import Words, descend, frequent, gain_of, kept, rows_of, seeded, side_by_side, written
from tests.train.sentences import OF_THREADS, Labelled, sentences

HERE = Path(__file__).parent
OUT = HERE.parent.parent / "app" / "tone" / "weights.json"
WIDTH = 24
LEAST, LEAST_PAIR = 2, 5  # sentences that must hold a feature; pairs that stand in few teach more noise than sense
ROUNDS = 25
AT_ONCE = 64  # sentences
DROPPED, UNHEARD = 0.2, 0.3  # share of hidden numbers, and of features, left out
# Files of `acts/` whose sentences of mine nobody has read for their tone yet: they teach nothing here until somebody has.
UNREAD = frozenset(
    f"voices_{name}.tsv" for name in ("noes_or_not", "hints_and_lists", "waiting", "plain_mail", "me_and_talks")
)
FINE_COUNTS = 2.0  # a wrong alarm costs a person more than a miss: sentences that are fine count for more
SEED = 4


def labelled(sets: Sequence[str]) -> list[tuple[str, str]]:
    """(lint or FINE, sentence) of the files of sentences and of the named sets."""
    found: list[tuple[str, str]] = []
    for path in sorted((HERE / "tone_sentences").glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            if line[:2] in {"+ ", "- "}:
                found.append((path.stem if line[0] == "+" else FINE, line[2:]))
    lints = {lint for lint, _ in found}
    for name in sets:
        for line in (HERE.parent / "tone" / "phrases" / f"{name}.jsonl").read_text("utf-8").splitlines():
            row = json.loads(line)
            if row["lint"] in lints or not row["flag"]:
                found.append((row["lint"] if row["flag"] else FINE, row["text"]))
    return found


def own_mail() -> list[tuple[str, str]]:
    """What job seekers wrote in plain mail; the letters of written threads are unread as well. Messages that say yes to an offer are left out: what they say is right at that stage only."""
    lines = (HERE / "tone_sentences" / "own_mail.tsv").read_text("utf-8").splitlines()
    other = {text: lint for lint, text in (line.split("\t") for line in lines if not line.startswith("#"))}
    by_message: dict[str, list[Labelled]] = {}
    for one in sentences():
        name = one.message.split("/")[0]
        if one.mine and name not in UNREAD and not name.startswith(OF_THREADS):
            by_message.setdefault(one.message, []).append(one)
    taken = [m for m in by_message.values() if not any(s.act in {"acceptance", "other_trade"} for s in m)]
    named = [(other.get(s.text, FINE), s.text) for m in taken for s in m]
    return [(lint, text) for lint, text in named if lint != "-"]


class Learner(nn.Module):
    """The layers of `Net`, in its words."""

    def __init__(self, features: int, lints: int) -> None:
        super().__init__()
        self.words = Words(features, width=WIDTH, dropped=DROPPED)
        self.told = nn.Linear(WIDTH, lints)

    def forward(self, rows: torch.Tensor, starts: torch.Tensor, gain: torch.Tensor) -> torch.Tensor:
        """Scores of the lints for each sentence."""
        return self.told(self.words(rows, starts, gain))


@dataclass(frozen=True)
class Known:
    """A sentence as numbers: its rows, what their sum is multiplied by, and what it means."""

    rows: np.ndarray
    gain: float
    lint: int


def learn(lessons: Sequence[tuple[str, str]], *, seed: int = SEED) -> dict[str, Any]:
    """The net that these sentences teach, in the form of the weights file."""
    draw = seeded(seed)
    lints = sorted({lint for lint, _ in lessons})
    seen = [sorted(frozenset().union(*(features(s) for s in sentences_in(text)))) for _, text in lessons]
    places = frequent(seen, least=lambda feature: LEAST_PAIR if " " in feature else LEAST)
    known = [
        Known(rows_of(found, places), gain_of(len(found)), lints.index(lint))
        for found, (lint, _) in zip(seen, lessons, strict=True)
    ]
    learner = Learner(len(places), len(lints))
    counts = torch.tensor([FINE_COUNTS if lint == FINE else 1.0 for lint in lints])

    def loss(some: list[Known]) -> torch.Tensor:
        rows, starts = side_by_side([k.rows for k in some], draw, unheard=UNHEARD)
        scores = learner(rows, starts, torch.tensor([k.gain for k in some], dtype=torch.float32))
        return fn.cross_entropy(scores, torch.tensor([k.lint for k in some]), weight=counts)

    descend(learner, known, loss, draw=draw, rounds=ROUNDS, at_once=AT_ONCE)
    return {"lints": lints, **kept(learner.words, learner, places)}


def main(sets: Sequence[str], *, out: Path = OUT) -> None:
    lessons = labelled(sets) + own_mail()
    net = learn(lessons)
    out.write_text(written(net) + "\n", "utf-8")
    print(f"{len(lessons)} sentences, {len(net['rows'])} features, {out.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main(sys.argv[1:])
