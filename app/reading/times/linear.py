"""The second signal for the kind of a date: a linear model, its weights in `kinds.json` beside this file.

It was trained on sentences written for this project (`tests/train/times/`) and knows nothing of the phrase tables.
"""

import json
import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from app.reading.lanes import apart, together
from app.reading.times.model import TimeKind

SCALE = 100  # weights are kept as whole hundredths
NOTHING = "none"  # the class of false friends
# What the phrase tables say counts this much (log-odds) beside the model, less where they found nothing and guess.
TABLES, GUESS = 0.8, 0.2
OF_ABSENCE = 1.6  # the words of absence and of leave to ask are told apart best
SURE_OF_NOTHING = 0.4  # chance of a false friend from which a phrase is left out
FOREIGN = 0.45
SURE_OF_SOME = math.log(0.65)  # log-chance of a kind from which a month or year alone is more than small talk
_FOR_ABSENCE = frozenset({TimeKind.OUT_OF_OFFICE, TimeKind.CHECK_IN_OK})


class Chances(NamedTuple):
    """Log-chances of the kinds, and the chance that the phrase commits nobody to anything."""

    kinds: Mapping[TimeKind, float]
    nothing: float
    known: float = 1.0  # share of the features that the model has ever seen: low for other languages

    @property
    def foreign(self) -> bool:
        """Too little is known for an opinion: then the tables decide."""
        return self.known < FOREIGN

    def with_tables(self, kind: TimeKind, *, guessed: bool) -> TimeKind:
        """The likeliest kind, the word of the tables weighed in."""
        bonus = GUESS if guessed else OF_ABSENCE if kind in _FOR_ABSENCE else TABLES
        return max(self.kinds, key=lambda k: self.kinds[k] + (bonus if k is kind else 0.0))


class _Model(NamedTuple):
    """`nothing` is the place of the class of false friends; the others are `kinds`, in the order of the file."""

    kinds: tuple[TimeKind, ...]
    nothing: int
    bias: tuple[int, ...]
    weights: Mapping[str, int]  # the weights of all classes in one number (`app/reading/lanes.py`)


@lru_cache(maxsize=1)
def _model() -> _Model:
    kept = json.loads(files(__package__).joinpath("kinds.json").read_text(encoding="utf-8"))
    names = kept["classes"]
    return _Model(
        kinds=tuple(TimeKind(name) for name in names if name != NOTHING),
        nothing=names.index(NOTHING),
        bias=tuple(kept["bias"]),
        weights={feature: together(pairs) for feature, pairs in kept["weights"].items()},
    )


def chances(features: Sequence[str]) -> Chances:
    """What the model thinks of a date with these features; each counts one over the root of their number."""
    model = _model()
    known = list(filter(None, map(model.weights.get, features)))  # no packed weight is nought
    scale = 1.0 / (math.sqrt(len(features)) or 1.0)
    sums = apart(sum(known), len(model.bias))
    scores = [(b + s * scale) / SCALE for b, s in zip(model.bias, sums, strict=True)]
    top = max(scores)
    whole = top + math.log(sum([math.exp(s - top) for s in scores]))
    nothing = math.exp(scores.pop(model.nothing) - whole)
    kinds = {kind: score - whole for kind, score in zip(model.kinds, scores, strict=True)}
    return Chances(kinds, nothing, len(known) / max(1, len(features)))
