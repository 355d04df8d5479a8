"""What the two nets of the project have in common: one hears what a sentence of mail does (`app/reading/acts/net.py`), the other
what a sentence of a letter may sound like (`app/tone/meaning.py`).

A weights file gives each feature that it knows a row of small numbers. A sentence becomes the sum of the rows of its features: its
hidden numbers. What is told of it is told from those, by layers. `tests/train/rows.py` makes the same sums in training, and packs the rows.
"""

import base64
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

GAIN = 3.0  # what the sum of a sentence's rows is multiplied by, over the root of their number
NOUGHT = 8  # a row is written in base 64, two weights to a byte: 8 is nought, 1 to 15 are -7 to 7 steps
Numbers = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """A matrix of (out, in) and what is added."""

    weight: Numbers
    bias: Numbers

    def __call__(self, x: Numbers) -> Numbers:
        return x @ self.weight.T + self.bias


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """`places` gives each known feature its line in `table`; `lift` is added to what a sentence sums up to."""

    places: Mapping[str, int]
    table: Numbers
    lift: Numbers

    @classmethod
    def read(cls, kept: Mapping[str, Any]) -> "Rows":
        """From "rows", "step" and "lift" of a weights file."""
        packed: Mapping[str, str] = kept["rows"]
        pairs = np.frombuffer(b"".join(map(base64.b64decode, packed.values())), dtype=np.uint8)
        levels = np.stack([pairs >> 4, pairs & 15], axis=1).astype(np.float32) - NOUGHT
        return cls(
            places={feature: place for place, feature in enumerate(packed)},
            table=levels.reshape(len(packed), -1) * np.float32(kept["step"]),
            lift=np.array(kept["lift"], dtype=np.float32),
        )

    def hidden(self, sentences: Sequence[Collection[str]]) -> tuple[Numbers, list[float]]:
        """From the features of each sentence: its hidden numbers, and the share of its features that are known."""
        sums = np.zeros((len(sentences), self.table.shape[1]), dtype=np.float32)
        known = []
        get = self.places.get
        for place, features in enumerate(sentences):
            found = [row for row in map(get, features) if row is not None]
            count = max(1, len(features))
            if found:
                sums[place] = self.table[found].sum(axis=0) * np.float32(GAIN / count**0.5)
            known.append(len(found) / count)
        return np.maximum(sums + self.lift, 0.0, dtype=np.float32), known


def layers_of(kept: Mapping[str, Any]) -> dict[str, Layer]:
    """The layers of a weights file, plain numbers, by their names."""
    return {
        name: Layer(np.array(weight, dtype=np.float32), np.array(bias, dtype=np.float32))
        for name, (weight, bias) in kept["layers"].items()
    }


def chances(scores: Numbers) -> list[list[float]]:
    """For each sentence a chance for each class, from its scores; they add up to one."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    told: list[list[float]] = (powers / powers.sum(axis=1, keepdims=True)).tolist()
    return told
