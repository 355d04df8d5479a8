"""The second signal: a linear model over the features of one sentence, its weights in `weights.json` beside this file.

It was trained on sentences written for this project (`tests/train/`), knows nothing of the phrase tables, and answers
with log-odds: for a refusal against everything else, and for each act against the others.
"""

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from app.reading.acts.model import ActKind

_FOREIGN = 0.3  # share of known features under which a sentence counts as another language
SCALE = 100  # weights are kept as whole hundredths


@dataclass(frozen=True, slots=True)
class Linear:
    """Classes with a bias each, and for every feature the (class number, weight) pairs that are not nought."""

    classes: tuple[str, ...]
    bias: tuple[float, ...]
    weights: Mapping[str, tuple[tuple[int, float], ...]]

    def scores(self, features: Sequence[str]) -> tuple[list[float], int]:
        """One score a class, and how many features were known; each counts one over the root of their number."""
        sums = [0.0] * len(self.classes)
        get = self.weights.get
        known = 0
        for feature in features:
            pairs = get(feature)
            if pairs is not None:
                known += 1
                for number, weight in pairs:
                    sums[number] += weight
        norm = 1.0 / (math.sqrt(len(features)) or 1.0)
        return [b + s * norm for b, s in zip(self.bias, sums, strict=True)], known


@dataclass(frozen=True, slots=True)
class Guess:
    """What the model thinks of a sentence: log-odds of a refusal, and the likeliest act (None: none) with its chance."""

    refusal: float
    kind: ActKind | None
    chance: float
    chances: Mapping[str, float]
    known: float = 1.0  # share of the features that the model has ever seen: low for other languages

    @property
    def foreign(self) -> bool:
        """Too little of the sentence is known for the model to have an opinion."""
        return self.known < _FOREIGN


@lru_cache(maxsize=1)
def _models() -> Mapping[str, Linear]:
    kept = json.loads(files(__package__).joinpath("weights.json").read_text(encoding="utf-8"))
    return {name: _model(parts) for name, parts in kept.items()}


def _model(parts: Mapping[str, object]) -> Linear:
    classes = parts["classes"]
    bias = parts["bias"]
    weights = parts["weights"]
    assert isinstance(classes, list)
    assert isinstance(bias, list)
    assert isinstance(weights, dict)
    return Linear(
        classes=tuple(str(c) for c in classes),
        bias=tuple(float(b) / SCALE for b in bias),
        weights={
            str(f): tuple((int(row[i]), int(row[i + 1]) / SCALE) for i in range(0, len(row), 2))
            for f, row in weights.items()
        },
    )


def guess(features: Sequence[str], *, mine: bool) -> Guess:
    """The model's reading of one sentence, given its features."""
    models = _models()
    refusal = -30.0 if mine else models["refusal"].scores(features)[0][0]
    acts = models["mine" if mine else "theirs"]
    scores, known = acts.scores(features)
    chances = _softmax(scores)
    best = max(range(len(chances)), key=chances.__getitem__)
    name = acts.classes[best]
    return Guess(
        refusal=refusal,
        kind=None if name == "none" else ActKind(name),
        chance=chances[best],
        chances=dict(zip(acts.classes, chances, strict=True)),
        known=known / max(1, len(features)),
    )


def message_odds(features: Iterable[str]) -> float:
    """Log-odds that a message of theirs with these features (each once) holds a refusal."""
    known = list(features)
    return _models()["message"].scores(known)[0][0] if known else -30.0


def _softmax(scores: Sequence[float]) -> list[float]:
    top = max(scores)
    powers = [math.exp(s - top) for s in scores]
    total = sum(powers)
    return [p / total for p in powers]
