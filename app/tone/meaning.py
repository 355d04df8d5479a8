"""The second ear of the tone check: a small linear model over whole sentences, for wordings that no pattern foresaw.

Its weights are whole numbers in a readable file, trained by `tests/train/tone.py` on sentences that were written for it.
"""

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp

from app.tone.features import features
from app.tone.words import Sentence

FINE = "fine"


@dataclass(frozen=True)
class Weights:
    """`by_feature` holds a row of tenths, one for each of `lints`, FINE among them."""

    lints: tuple[str, ...]
    bias: tuple[float, ...]
    by_feature: dict[str, list[int]]


@cache
def _weights() -> Weights:
    found = json.loads(files("app.tone").joinpath("weights.json").read_text("utf-8"))
    return Weights(tuple(found["lints"]), tuple(found["bias"]), found["weights"])


def meanings(sentence: Sentence) -> dict[str, float]:
    """How likely the sentence means each lint, and FINE: they add up to one."""
    weights = _weights()
    seen = features(sentence)
    rows = [weights.by_feature[f] for f in seen if f in weights.by_feature]
    scale = 1 / max(1.0, len(seen) ** 0.5)
    sums = [sum(column) for column in zip(*rows, strict=True)] if rows else [0] * len(weights.lints)
    scores = [(b + s * scale) / 10 for b, s in zip(weights.bias, sums, strict=True)]
    top = max(scores)
    parts = [exp(s - top) for s in scores]
    whole = sum(parts)
    return {lint: part / whole for lint, part in zip(weights.lints, parts, strict=True)}
