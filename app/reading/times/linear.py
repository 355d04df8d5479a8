"""The second signal for the kind of a date: a linear model, its weights in `kinds.json` beside this file.

It was trained on sentences written for this project (`tests/train/times/`) and knows nothing of the phrase tables.
"""

import json
import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from app.reading.times.model import TimeKind

SCALE = 100  # weights are kept as whole hundredths
NOTHING = "none"  # the class of false friends
# What the phrase tables say counts this much (log-odds) beside the model, less where they found nothing and guess.
TABLES, GUESS = 0.8, 0.2
OF_ABSENCE = 1.6  # the words of absence and of leave to ask are told apart best
SURE_OF_NOTHING = 0.5  # chance of a false friend from which a phrase is left out
SURE_OF_SOME = math.log(0.5)  # log-chance of a kind from which a month or year alone is more than small talk
_FOR_ABSENCE = frozenset({TimeKind.OUT_OF_OFFICE, TimeKind.CHECK_IN_OK})


class Chances(NamedTuple):
    """Log-chances of the kinds, and the chance that the phrase commits nobody to anything."""

    kinds: Mapping[TimeKind, float]
    nothing: float

    def with_tables(self, kind: TimeKind, *, guessed: bool) -> TimeKind:
        """The likeliest kind, the word of the tables weighed in."""
        bonus = GUESS if guessed else OF_ABSENCE if kind in _FOR_ABSENCE else TABLES
        return max(self.kinds, key=lambda k: self.kinds[k] + (bonus if k is kind else 0.0))


class _Model(NamedTuple):
    classes: tuple[str, ...]
    bias: tuple[int, ...]
    weights: Mapping[str, tuple[int, ...]]  # a weight for each class


@lru_cache(maxsize=1)
def _model() -> _Model:
    kept = json.loads(files(__package__).joinpath("kinds.json").read_text(encoding="utf-8"))
    count = len(kept["classes"])
    return _Model(
        classes=tuple(kept["classes"]),
        bias=tuple(kept["bias"]),
        weights={f: _row(pairs, count) for f, pairs in kept["weights"].items()},
    )


def _row(pairs: Sequence[int], count: int) -> tuple[int, ...]:
    """All weights of a feature; the file keeps (class number, weight) pairs of those that are not nought."""
    row = [0] * count
    for number, weight in zip(pairs[::2], pairs[1::2], strict=True):
        row[number] = weight
    return tuple(row)


def chances(features: Sequence[str]) -> Chances:
    """What the model thinks of a date with these features; each counts one over the root of their number."""
    model = _model()
    known = [row for row in map(model.weights.get, features) if row is not None]
    sums = [sum(column) for column in zip(*known, strict=True)] or [0] * len(model.bias)
    norm = 1.0 / (math.sqrt(len(features)) or 1.0)
    scores = [(b + s * norm) / SCALE for b, s in zip(model.bias, sums, strict=True)]
    top = max(scores)
    whole = top + math.log(sum(math.exp(s - top) for s in scores))
    logs = {name: s - whole for name, s in zip(model.classes, scores, strict=True)}
    nothing = math.exp(logs.pop(NOTHING))
    return Chances({TimeKind(name): value for name, value in logs.items()}, nothing)
