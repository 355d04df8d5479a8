"""The second ear of the tone check: a small neural net over whole sentences, for wordings that no pattern foresaw.

One hidden layer over the features of a sentence. Its weights are small whole numbers in a file of lines, trained by
`tests/train/tone.py` on sentences that were written for it; asking it takes no more than adding and multiplying.
"""

import base64
import json
import struct
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp

from app.tone.features import features
from app.tone.words import Sentence

FINE = "fine"
_LIFT = 2048  # a weight is a level from -7 to 7 times a step from 1 to 255; lifted so, none is below nought


@dataclass(frozen=True)
class Weights:
    """`rows` holds, for a feature, its packed weights towards the hidden units; `out` a row of weights for each of `lints`."""

    lints: tuple[str, ...]
    unit: float
    hidden: tuple[float, ...]
    bias: tuple[float, ...]
    out: tuple[tuple[float, ...], ...]
    rows: dict[str, str]


@cache
def _weights() -> Weights:
    found = json.loads(files("app.tone").joinpath("weights.json").read_text("utf-8"))
    out = tuple(tuple(row) for row in found["out"])
    return Weights(
        tuple(found["lints"]), found["unit"], tuple(found["hidden"]), tuple(found["bias"]), out, found["rows"]
    )


def levels(packed: str) -> list[int]:
    """The weights of one feature, in units: a byte for the step, then two levels to a byte."""
    step, *pairs = base64.b64decode(packed)
    return [(level - 8) * step for pair in pairs for level in (pair >> 4, pair & 15)]


@cache
def _lanes(feature: str) -> int:
    """The lifted weights of a feature side by side in one whole number, 32 bits for each: a sentence costs one addition a feature."""
    row = levels(_weights().rows[feature])
    return int.from_bytes(struct.pack(f"<{len(row)}I", *(w + _LIFT for w in row)), "little")


def meanings(sentence: Sentence) -> dict[str, float]:
    """How likely the sentence means each lint, and FINE: they add up to one."""
    weights = _weights()
    seen = features(sentence)
    known = [f for f in seen if f in weights.rows]
    units = len(weights.hidden)
    total = sum(map(_lanes, known)).to_bytes(4 * units, "little")
    sums = [s - _LIFT * len(known) for s in struct.unpack(f"<{units}I", total)]
    scale = weights.unit / max(1.0, len(seen) ** 0.5)
    awake = [max(0.0, s * scale + b) for s, b in zip(sums, weights.hidden, strict=True)]
    scores = [
        b + sum(a * w for a, w in zip(awake, row, strict=True))
        for b, row in zip(weights.bias, weights.out, strict=True)
    ]
    top = max(scores)
    parts = [exp(s - top) for s in scores]
    whole = sum(parts)
    return {lint: part / whole for lint, part in zip(weights.lints, parts, strict=True)}
