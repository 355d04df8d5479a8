"""Rows of weights, as they are trained and packed: what the trainers of both nets share. Needs torch.

`Words` makes the sums of `app/reading/packed.py` with a slope; `descend` goes down it; `kept` turns what was learned into the
parts of a weights file, and `written` into its text.
"""

import base64
import collections
import json
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

import numpy as np
import torch
from torch import nn
from torch.nn import functional as fn

from app.reading.packed import GAIN, NOUGHT

STEPS = 7  # a weight is kept as a whole number of steps from -7 to 7
CLIPPED = 99.5  # percentile of the weights that makes seven steps
SPEED, DECAY = 3e-3, 1e-5
Known = TypeVar("Known")  # a lesson as numbers


class Words(nn.Module):
    """`Rows`, to be learned: from the rows of some sentences, end to end, to their hidden numbers, some of which sleep."""

    def __init__(self, features: int, *, width: int, dropped: float) -> None:
        super().__init__()
        self.table = nn.EmbeddingBag(features, width, mode="sum")
        nn.init.normal_(self.table.weight, 0, 0.05)
        self.lift = nn.Parameter(torch.zeros(width))
        self.dropped = dropped

    def forward(self, rows: torch.Tensor, starts: torch.Tensor, gain: torch.Tensor) -> torch.Tensor:
        summed = self.table(rows, starts) * gain[:, None]
        return fn.dropout(torch.relu(summed + self.lift), self.dropped, self.training)


def frequent(sentences: Iterable[Iterable[str]], *, least: Callable[[str], int]) -> dict[str, int]:
    """The features that stand in at least so many sentences, each with its row."""
    counts = collections.Counter(feature for sentence in sentences for feature in sentence)
    return {f: row for row, f in enumerate(sorted(f for f, n in counts.items() if n >= least(f)))}


def rows_of(features: Iterable[str], places: Mapping[str, int]) -> np.ndarray:
    return np.array([places[f] for f in features if f in places], dtype=np.int64)


def gain_of(count: int) -> float:
    """What the sum of a sentence of so many features is multiplied by."""
    return GAIN / max(1, count) ** 0.5


def side_by_side(
    sentences: Sequence[np.ndarray], draw: np.random.Generator, *, unheard: float
) -> tuple[torch.Tensor, torch.Tensor]:
    """The rows of some sentences end to end, a share of them left out by chance, and where each sentence starts."""
    heard = [rows[draw.random(len(rows)) > unheard] for rows in sentences]
    starts = np.cumsum([0, *(len(rows) for rows in heard[:-1])])
    return torch.from_numpy(np.concatenate(heard)), torch.from_numpy(starts)


def descend(
    learner: nn.Module,
    lessons: Sequence[Known],
    loss: Callable[[list[Known]], torch.Tensor],
    *,
    draw: np.random.Generator,
    rounds: int,
    at_once: int,
) -> None:
    """All lessons in so many rounds, some at once, in an order drawn anew each time; the steps grow and then shrink."""
    steps = rounds * math.ceil(len(lessons) / at_once)
    slope = torch.optim.AdamW(learner.parameters(), lr=SPEED, weight_decay=DECAY)
    pace = torch.optim.lr_scheduler.OneCycleLR(slope, SPEED * 1.5, total_steps=steps, pct_start=0.1)
    learner.train()
    for _ in range(rounds):
        order = draw.permutation(len(lessons))
        for start in range(0, len(lessons), at_once):
            missed = loss([lessons[i] for i in order[start : start + at_once]])
            slope.zero_grad()
            missed.backward()
            slope.step()
            pace.step()


def seeded(seed: int) -> np.random.Generator:
    """The same draws and sums on any machine."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    return np.random.default_rng(seed)


def kept(words: Words, learner: nn.Module, places: Mapping[str, int]) -> dict[str, Any]:
    """The parts of a weights file: packed rows, their step and lift, and the plain layers of the learner by name."""
    table = words.table.weight.detach().numpy()
    step = float(np.percentile(np.abs(table), CLIPPED)) / STEPS
    whole = np.clip(np.rint(table / step), -STEPS, STEPS).astype(int)
    layers = {
        name: [rounded(layer.weight), rounded(layer.bias)]
        for name, layer in learner.named_children()
        if isinstance(layer, nn.Linear)
    }
    return {
        "step": round(step, 6),
        "lift": rounded(words.lift),
        "layers": layers,
        "rows": {feature: packed(whole[row]) for feature, row in places.items()},
    }


def packed(row: np.ndarray) -> str:
    """Two weights to a byte, in base 64."""
    lifted = (row + NOUGHT).astype(np.uint8)
    return base64.b64encode((lifted[::2] << 4 | lifted[1::2]).tobytes()).decode("ascii")


def rounded(numbers: torch.Tensor) -> list[Any]:
    return np.round(numbers.detach().numpy().astype(float), 3).tolist()


def written(parts: Mapping[str, Any]) -> str:
    """A net as JSON, one line for each feature."""
    rows = ",\n".join(f"{json.dumps(f, ensure_ascii=False)}:{json.dumps(r)}" for f, r in parts["rows"].items())
    rest = ",\n".join(
        f"{json.dumps(name)}:{json.dumps(part, separators=(',', ':'))}"
        for name, part in parts.items()
        if name != "rows"
    )
    return f'{{{rest},\n"rows":{{\n{rows}\n}}}}'
