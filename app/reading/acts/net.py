"""The second signal: a small net over the words of a mail, its weights in `weights.json` beside this file.

It was trained on mails written for this project (`tests/train/`) and knows nothing of the phrase tables. Each sentence becomes
a few dozen numbers (the sum of its features' rows: `app/reading/packed.py`); what it does is told from them, from those of the
sentences beside it, and from the mean of the whole mail. It answers with chances for each act and log-odds for a refusal.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

import numpy as np

from app.reading.packed import Layer, Numbers, Rows, chances, layers_of

FOREIGN = 0.5  # share of known features, of a sentence and of its mail, under which it counts as another language
DEAF = -30.0  # log-odds where nothing can be heard


@dataclass(frozen=True, slots=True)
class Guess:
    """What the net thinks of a sentence: log-odds of a refusal, a chance for each act (and for "none")."""

    refusal: float
    chances: Mapping[str, float]
    known: float = (
        1.0  # share of the features that the net knows, of this sentence and of its mail: low for other languages
    )

    @property
    def foreign(self) -> bool:
        return self.known < FOREIGN


@dataclass(frozen=True, slots=True, eq=False)
class Thoughts:
    """On one mail: a guess for each sentence, and the hidden numbers from which a no in the whole mail is told."""

    guesses: Sequence[Guess]
    hidden: Numbers
    mail: Layer

    def no_in(self, sentences: Sequence[int]) -> float:
        """Log-odds that these sentences of theirs (numbers) hold a refusal."""
        if not sentences:
            return DEAF
        told = self.hidden[list(sentences)]
        return float(self.mail(np.concatenate([told.mean(axis=0), told.max(axis=0)]))[0])


@dataclass(frozen=True, slots=True, eq=False)
class Net:
    """`words` sums a sentence up; `theirs` and `mine` tell the acts, `around` adds what stands beside."""

    acts: tuple[str, ...]
    words: Rows
    theirs: Layer
    mine: Layer
    around: Layer
    no: Layer
    no_around: Layer
    mail: Layer

    @classmethod
    def read(cls, kept: Mapping[str, Any]) -> "Net":
        """From the parts of the weights file."""
        return cls(tuple(kept["acts"]), Rows.read(kept), **layers_of(kept))

    def thoughts_on(self, mail: Sequence[Sequence[str]], *, mine: bool) -> Thoughts:
        """`mail`: the features of each sentence, in order."""
        hidden, known = self.words.hidden(mail)
        whole = sum(known) / max(1, len(known))
        beside = _beside(hidden)
        acts = chances((self.mine if mine else self.theirs)(hidden) + self.around(beside))
        noes = (self.no(hidden) + self.no_around(beside))[:, 0].tolist()
        guesses = [
            Guess(DEAF if mine else no, dict(zip(self.acts, row, strict=True)), (share + whole) / 2)
            for no, row, share in zip(noes, acts, known, strict=True)
        ]
        return Thoughts(guesses, hidden, self.mail)


def _beside(hidden: Numbers) -> Numbers:
    """For each sentence the mean of its mail, the sentence before and the one after (noughts where there is none)."""
    mean = np.broadcast_to(hidden.mean(axis=0), hidden.shape)
    none = np.zeros((1, hidden.shape[1]), dtype=np.float32)
    return np.concatenate([mean, np.concatenate([none, hidden[:-1]]), np.concatenate([hidden[1:], none])], axis=1)


@lru_cache(maxsize=1)
def kept_weights() -> Mapping[str, Any]:
    """The weights file as it stands: "net" and "weigh"."""
    kept: Mapping[str, Any] = json.loads(files(__package__).joinpath("weights.json").read_text(encoding="utf-8"))
    return kept


@lru_cache(maxsize=1)
def net() -> Net:
    """The net of the weights file."""
    return Net.read(kept_weights()["net"])
