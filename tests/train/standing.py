"""Makes `app/reading/standing/weights.json` from labelled threads: what each sign says about where a thread stands.

    python -m tests.train.standing              the weights, and how often they are right on threads left out in turn

It learns from the open part of the corpus and from `tests/train/threads/`, which were written for it and were read by no rule when
they came; each is heard by a net that did not learn from its sentences (`apart.py`, to be run first where sentences have
changed), and its topic is told by a model that did not learn from it. The frozen third is never read. Needs numpy alone.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
import pytest

from app.gmail.parse import thread_from_payload
from app.reading import read as reading
from app.reading.acts import read as hearing
from app.reading.facts import topic as topics
from app.reading.read import signs_of_thread
from app.reading.standing.judge import SCALE, Judged, Standing
from app.reading.standing.signs import Signs
from app.thread import Me
from tests.corpus.write import threads_in
from tests.eval.judgement import cases, is_frozen
from tests.train import topic
from tests.train.apart import PARTS, THREADS, net_without, parts

OUT = Path(__file__).parents[2] / "app" / "reading" / "standing" / "weights.json"
SMALL = ("tests/reading/facts", "tests/reading/test_conversations.py", "tests/preview/test_samples_judged.py")
LEAST = 8  # threads that must show a sign
RIDGE = 5.0  # the larger, the nearer the weights stay to nought
STEPS = 30
PLAIN = 1.2  # what a small thread of the tests counts beside a real one
BESIDE = 0.2  # added to the spread of a sign: rare ones count for less


@dataclass(frozen=True)
class Lesson:
    """One labelled thread: its signs, where it stands by its facts, where it really stands."""

    name: str
    signs: Signs
    read: Standing
    truth: Standing
    weight: float = 1.0


def lessons() -> list[Lesson]:
    """Those of whole threads in three parts, each through a topic model and a net that never saw them; and the plain ones."""
    known, opened, found = list(topic.known_threads()), [c for c in cases() if not is_frozen(c["id"])], []
    for number, names in enumerate(parts()):
        cut = {case["id"] for case in opened if part_of(case["id"]) == number} | set(names)
        model, net = topic.taught(k for k in known if k.name not in cut), net_without(names)
        with patch.object(topics, "model", lambda learned=model: learned):
            found += [lesson(case) for case in opened if case["id"] in cut]
            with patch.object(hearing, "net", lambda learned=net: learned):
                found += [lesson(case) for name in names for case in written(name)]
    return found + plain()


def part_of(name: str) -> int:
    return int(hashlib.sha256(f"part {name}".encode()).hexdigest(), 16) % PARTS


def written(name: str) -> Iterable[dict[str, Any]]:
    """The threads of one file of `threads/`."""
    return threads_in((THREADS / f"{name}.txt").read_text(encoding="utf-8"))


def plain() -> list[Lesson]:
    """The small threads of the tests, which are read rightly without any judge: plain things are to stay plain.

    The tests run once with a judge that believes the facts; what it is shown are the lessons, each once. (Tests of what the
    card asks fail under such a judge.)
    """
    shown: dict[frozenset[tuple[str, float]], Lesson] = {}

    def believe(
        signs: Signs,
        read: Standing,
        *,
        told: Callable[[Standing], bool],
        among: Iterable[Standing] = tuple(Standing),
        taken: Standing | None = None,
    ) -> Judged:
        if read in among:
            shown.setdefault(frozenset(signs.items()), Lesson(f"plain {len(shown)}", signs, read, read, PLAIN))
        return Judged(read, read, read, 1.0)

    with patch.object(reading, "judge", believe):
        pytest.main(["-q", "--no-header", "--tb=no", "-p", "no:xdist", "-p", "no:cacheprovider", *SMALL])
    return list(shown.values())


def lesson(case: dict[str, Any]) -> Lesson:
    me = Me(case["me"]["name"], case["me"]["email"], tuple(case["me"].get("aliases") or ()))
    read, signs = signs_of_thread(
        thread_from_payload(case["thread"]),
        me=me,
        now=datetime.fromisoformat(case["now"]),
        country=case["country"],
        timezone=case["timezone"],
    )
    return Lesson(case["id"], signs, read, truth_of(case["gold"]))


def truth_of(gold: dict[str, Any]) -> Standing:
    if gold["action"] == "not_recruiting":
        return Standing.QUIET
    if gold["action"] == "reply_now":
        return Standing.ASKS
    return Standing.NO if gold.get("rejection") else Standing.OPEN


@dataclass(frozen=True)
class Fitted:
    names: list[str]
    bias: np.ndarray
    weights: np.ndarray  # a row a sign, in the order of `Standing`

    def says(self, signs: Signs) -> Standing:
        sums = self.bias + np.array([signs.get(n, 0.0) for n in self.names]) @ self.weights
        return list(Standing)[int(np.argmax(sums))]


def fit(some: Sequence[Lesson]) -> Fitted:
    every = sorted({name for one in some for name in one.signs})
    table = np.array([[one.signs.get(name, 0.0) for name in every] for one in some])
    kept = (table != 0).sum(axis=0) >= LEAST
    table = table[:, kept]
    spread = table.std(axis=0) + BESIDE
    order = list(Standing)
    bias, weights = _softmax(
        table / spread,
        np.array([order.index(one.truth) for one in some]),
        len(order),
        np.array([one.weight for one in some]),
    )
    return Fitted([n for n, k in zip(every, kept, strict=True) if k], bias, weights / spread[:, None])


def _softmax(table: np.ndarray, truth: np.ndarray, classes: int, counts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Multinomial regression by Newton's steps; the bias is left free. Bias, and a row of weights for each column."""
    rows = np.hstack([np.ones((len(table), 1)), table])
    width = rows.shape[1]
    weights = np.zeros((width, classes))
    wanted = np.eye(classes)[truth]
    ridge = np.full(width, RIDGE)
    ridge[0] = 1e-3
    for _ in range(STEPS):
        sums = rows @ weights
        chance = np.exp(sums - sums.max(axis=1, keepdims=True))
        chance /= chance.sum(axis=1, keepdims=True)
        slope = rows.T @ ((chance - wanted) * counts[:, None]) + ridge[:, None] * weights
        curve = np.zeros((width * classes, width * classes))
        for a in range(classes):
            for b in range(classes):
                share = counts * chance[:, a] * ((a == b) - chance[:, b])
                part = (rows * share[:, None]).T @ rows
                if a == b:
                    part = part + np.diag(ridge)
                curve[a * width : (a + 1) * width, b * width : (b + 1) * width] = part
        step = np.linalg.solve(curve, slope.T.reshape(-1)).reshape(classes, width).T
        weights -= step
        if np.abs(step).max() < 1e-5:
            break
    return weights[0], weights[1:]


def trial(some: Sequence[Lesson]) -> None:
    """Five folds by the hash of the name."""
    fold = [int(hashlib.sha256(f"standing {one.name}".encode()).hexdigest(), 16) % 5 for one in some]
    right = read = 0
    for k in range(5):
        fitted = fit([one for one, f in zip(some, fold, strict=True) if f != k])
        asked = [one for one, f in zip(some, fold, strict=True) if f == k]
        right += sum(fitted.says(one.signs) is one.truth for one in asked)
        read += sum(one.read is one.truth for one in asked)
    print(f"{len(some)} threads, left out in turn: standing right {right}, by the facts alone {read}")


def main() -> None:
    known = lessons()
    trial(known)
    fitted = fit(known)
    rows = {
        name: [round(float(w) * SCALE) for w in row] for name, row in zip(fitted.names, fitted.weights, strict=True)
    }
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(row)}" for name, row in rows.items() if any(row))
    bias = [round(float(b) * SCALE) for b in fitted.bias]
    OUT.write_text(f'{{"bias": {json.dumps(bias)},\n"signs": {{\n{lines}\n}}}}\n', encoding="utf-8")


if __name__ == "__main__":
    main()
