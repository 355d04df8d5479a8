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
from app.reading.lanes import apart, together

_FOREIGN = 0.3  # share of known features under which a sentence counts as another language
SCALE = 100  # weights are kept as whole hundredths


Row = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Linear:
    """Acts with a bias each; `no` and `message` are the biases of the two questions about a refusal (nought for mine).

    For every known feature: its weight for "this sentence is a no", for "there is a no in this message", and its weights for
    all acts side by side in one whole number, so that a sentence costs one addition a feature. Whole hundredths throughout.
    """

    classes: tuple[str, ...]
    bias: tuple[int, ...]
    no: int
    message: int
    weights: Mapping[str, Row]

    def scores(self, features: Sequence[str]) -> tuple[float, list[float], int]:
        """Log-odds of a no, a score for each act, and how many features were known; each counts one over the root of their number."""
        get = self.weights.get
        known = no = summed = 0
        for feature in features:
            row = get(feature)
            if row is not None:
                known += 1
                no += row[0]
                summed += row[2]
        sums = apart(summed, len(self.classes))
        norm = _norm(features)
        return (
            (self.no + no * norm) / SCALE,
            [(b + s * norm) / SCALE for b, s in zip(self.bias, sums, strict=True)],
            known,
        )

    def message_odds(self, features: Sequence[str]) -> float:
        """Log-odds of a no in a message with these features."""
        get = self.weights.get
        total = sum(row[1] for f in features if (row := get(f)) is not None)
        return (self.message + total * _norm(features)) / SCALE


def _norm(features: Sequence[str]) -> float:
    return 1.0 / (math.sqrt(len(features)) or 1.0)


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
    return {name: _model(kept[name]) for name in ("theirs", "mine")}


def _model(parts: Mapping[str, object]) -> Linear:
    classes = parts["classes"]
    bias = parts["bias"]
    weights = parts["weights"]
    assert isinstance(classes, list)
    assert isinstance(bias, list)
    assert isinstance(weights, dict)
    no, message, *acts = (int(b) for b in bias)
    return Linear(
        classes=tuple(str(c) for c in classes),
        bias=tuple(acts),
        no=no,
        message=message,
        weights={str(f): (row[0], row[1], together(row[2:])) for f, row in weights.items()},
    )


def guess(features: Sequence[str], *, mine: bool) -> Guess:
    """The model's reading of one sentence, given its features."""
    model = _models()["mine" if mine else "theirs"]
    no, scores, known = model.scores(features)
    chances = _softmax(scores)
    best = max(range(len(chances)), key=chances.__getitem__)
    name = model.classes[best]
    return Guess(
        refusal=-30.0 if mine else no,
        kind=None if name == "none" else ActKind(name),
        chance=chances[best],
        chances=dict(zip(model.classes, chances, strict=True)),
        known=known / max(1, len(features)),
    )


def message_odds(features: Iterable[str]) -> float:
    """Log-odds that a message of theirs with these features (each once) holds a refusal."""
    known = list(features)
    return _models()["theirs"].message_odds(known) if known else -30.0


def _softmax(scores: Sequence[float]) -> list[float]:
    top = max(scores)
    powers = [math.exp(s - top) for s in scores]
    total = sum(powers)
    return [p / total for p in powers]
