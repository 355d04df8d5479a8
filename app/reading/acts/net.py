"""The second signal: a small net over the words of a mail, its weights in `weights.json` beside this file.

It was trained on mails written for this project (`tests/train/`) and knows nothing of the phrase tables. Each sentence becomes
a few dozen numbers (the sum of its features' rows); what it does is told from them, from those of the sentences beside it, and
from the mean of the whole mail. It answers with chances for each act and log-odds for a refusal.
"""

import base64
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

import numpy as np
import numpy.typing as npt

GAIN = 3.0  # what the sum of a sentence's rows is multiplied by, over the root of their number
NOUGHT = 8  # a row is written in base 64, two weights to a byte: 8 is nought, 1 to 15 are -7 to 7 steps
FOREIGN = 0.5  # share of known features, of a sentence and of its mail, under which it counts as another language
DEAF = -30.0  # log-odds where nothing can be heard
Numbers = npt.NDArray[np.float32]


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
class Layer:
    """A matrix of (out, in) and what is added."""

    weight: Numbers
    bias: Numbers

    def __call__(self, x: Numbers) -> Numbers:
        return x @ self.weight.T + self.bias


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
    """`rows` gives each known feature its line in `table`; `theirs` and `mine` tell the acts, `around` adds what stands beside."""

    acts: tuple[str, ...]
    rows: Mapping[str, int]
    table: Numbers
    lift: Numbers
    theirs: Layer
    mine: Layer
    around: Layer
    no: Layer
    no_around: Layer
    mail: Layer

    @classmethod
    def read(cls, kept: Mapping[str, Any]) -> "Net":
        """From the parts of the weights file: packed rows, plain numbers for the rest."""
        rows: Mapping[str, str] = kept["rows"]
        pairs = np.frombuffer(b"".join(map(base64.b64decode, rows.values())), dtype=np.uint8)
        levels = np.stack([pairs >> 4, pairs & 15], axis=1).astype(np.float32) - NOUGHT
        table = levels.reshape(len(rows), -1) * np.float32(kept["step"])
        layers = {
            name: Layer(np.array(part[0], dtype=np.float32), np.array(part[1], dtype=np.float32))
            for name, part in kept["layers"].items()
        }
        return cls(
            acts=tuple(kept["acts"]),
            rows={feature: number for number, feature in enumerate(rows)},
            table=table,
            lift=np.array(kept["lift"], dtype=np.float32),
            **layers,
        )

    def thoughts_on(self, mail: Sequence[Sequence[str]], *, mine: bool) -> Thoughts:
        """`mail`: the features of each sentence, in order."""
        hidden, known = self._hidden(mail)
        beside = _beside(hidden)
        scores = (self.mine if mine else self.theirs)(hidden) + self.around(beside)
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        chances = (powers / powers.sum(axis=1, keepdims=True)).tolist()
        noes = (self.no(hidden) + self.no_around(beside))[:, 0].tolist()
        guesses = [
            Guess(DEAF if mine else no, dict(zip(self.acts, row, strict=True)), share)
            for no, row, share in zip(noes, chances, known, strict=True)
        ]
        return Thoughts(guesses, hidden, self.mail)

    def _hidden(self, mail: Sequence[Sequence[str]]) -> tuple[Numbers, list[float]]:
        """The numbers of each sentence, and the share of its features that are known."""
        hidden = np.zeros((len(mail), self.table.shape[1]), dtype=np.float32)
        known = []
        get = self.rows.get
        for place, features in enumerate(mail):
            numbers = [number for number in map(get, features) if number is not None]
            count = max(1, len(features))
            if numbers:
                hidden[place] = self.table[numbers].sum(axis=0) * np.float32(GAIN / count**0.5)
            known.append(len(numbers) / count)
        whole = sum(known) / max(1, len(known))
        return np.maximum(hidden + self.lift, 0.0, dtype=np.float32), [(one + whole) / 2 for one in known]


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
