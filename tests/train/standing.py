"""Makes `app/reading/standing/weights.json` from labelled threads: what each sign says about where a thread stands.

    python -m tests.train.standing              the weights, and how often they are right on threads left out in turn
    python -m tests.train.standing --quiet      only what tells quiet from a job; the rest is kept as it was fitted before

It learns from the open part of the corpus and from `tests/train/threads/`, which were written for it and were read by no rule when
they came; each is heard by a net that did not learn from its sentences (`apart.py`, to be run first where sentences have
changed), and its topic is told by a model that did not learn from it. The frozen third is never read. Needs numpy alone.
"""

import hashlib
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from unittest.mock import patch

import numpy as np
import pytest

from app.gmail.parse import thread_from_payload
from app.reading import read as reading
from app.reading.acts import read as hearing
from app.reading.facts import topic as topics
from app.reading.read import signs_of_thread
from app.reading.standing import judge as judging
from app.reading.standing.judge import SCALE, Judged, Standing
from app.reading.standing.signs import Signs
from app.thread import Me
from tests.corpus.write import threads_in
from tests.eval.judgement import Case, cases, is_frozen
from tests.train import topic
from tests.train.apart import PARTS, THREADS, net_without, parts
from tests.train.beginnings import beginnings

RANKED = (Standing.NO, Standing.ASKS, Standing.OPEN)
OUT = Path(__file__).parents[2] / "app" / "reading" / "standing" / "weights.json"
SMALL = ("tests/reading/facts", "tests/reading/test_conversations.py", "tests/preview/test_samples_judged.py")
LEAST = 8  # threads that must show a sign
RIDGE = 5.0  # the larger, the nearer the weights stay to nought
STEPS = 30
PLAIN = 1.2  # what a small thread of the tests counts beside a real one
BEGINNING = 0.5  # what the first mails of a thread count beside the whole
BESIDE = 0.2  # added to the spread of a sign: rare ones count for less


@dataclass(frozen=True)
class Lesson:
    """One labelled thread: its signs, where it stands by its facts, where it really stands (None: it is about a job)."""

    name: str
    signs: Signs
    read: Standing
    truth: Standing | None
    weight: float = 1.0
    begun: bool = False  # not the whole thread


def lessons() -> list[Lesson]:
    """Those of whole threads in three parts, each through a topic model and a net that never saw them; and the plain ones."""
    known, opened, found = list(topic.known_threads()), [c for c in cases() if not is_frozen(c["id"])], []
    for number, names in enumerate(parts()):
        cut = {case["id"] for case in opened if part_of(case["id"]) == number} | set(names)
        model, net = topic.taught(k for k in known if k.name not in cut), net_without(names)
        with patch.object(topics, "model", lambda learned=model: learned):
            found += [one for case in opened if case["id"] in cut for one in lessons_of(case)]
            with patch.object(hearing, "net", lambda learned=net: learned):
                found += [one for name in names for case in written(name) for one in lessons_of(case)]
    return found + plain()


def part_of(name: str) -> int:
    return int(hashlib.sha256(f"part {name}".encode()).hexdigest(), 16) % PARTS


def written(name: str) -> Iterable[Case]:
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


def lessons_of(case: Case) -> Iterator[Lesson]:
    """The whole thread, and its beginnings, of which is known only whether they are about a job."""
    whole = lesson(case)
    yield whole
    for begun in beginnings(case):
        known = whole.truth if whole.truth is Standing.QUIET else None
        yield replace(lesson(begun), truth=known, weight=BEGINNING, begun=True)


def lesson(case: Case) -> Lesson:
    me = Me(case["me"]["name"], case["me"]["email"], tuple(case["me"].get("aliases") or ()))
    read, signs = signs_of_thread(
        thread_from_payload(case["thread"]),
        me=me,
        now=datetime.fromisoformat(case["now"]),
        country=case["country"],
        timezone=case["timezone"],
    )
    return Lesson(case["id"], signs, read, truth_of(case["gold"]))


def truth_of(gold: Case) -> Standing:
    if gold["action"] == "not_recruiting":
        return Standing.QUIET
    if gold["action"] == "reply_now":
        return Standing.ASKS
    return Standing.NO if gold.get("rejection") else Standing.OPEN


@dataclass(frozen=True)
class Fitted:
    """What the judge needs: for no sign (`bias`) and for each, what it adds to every standing, in the order of `Standing`."""

    bias: tuple[float, ...]
    weights: dict[str, tuple[float, ...]]


def fit(some: Sequence[Lesson]) -> Fitted:
    """First what tells quiet from a job, learned from all lessons; then what tells the rest apart, from those that know it."""
    whole = [one for one in some if not one.begun]
    every = sorted({name for one in whole for name in one.signs})
    shown = _table(whole, every)
    kept = (shown != 0).sum(axis=0) >= LEAST
    names = [n for n, k in zip(every, kept, strict=True) if k]
    spread = np.array([1.0, *(shown[:, kept].std(axis=0) + BESIDE)])
    quiet = _softmax(_rows(some, names) / spread, [int(one.truth is not Standing.QUIET) for one in some], some)
    jobs = [one for one in some if one.truth in RANKED]
    ranked = _softmax(_rows(jobs, names) / spread, [RANKED.index(one.truth) for one in jobs], jobs)
    columns = np.column_stack([quiet[:, 0] - quiet[:, 1], ranked]) / spread[:, None]
    bias, *rows = (tuple(map(float, row)) for row in columns)
    return Fitted(bias, dict(zip(names, rows, strict=True)))


def _table(some: Sequence[Lesson], names: Sequence[str]) -> np.ndarray:
    return np.array([[one.signs.get(name, 0.0) for name in names] for one in some])


def _rows(some: Sequence[Lesson], names: Sequence[str]) -> np.ndarray:
    """A row for each lesson: a one for the bias, then its signs."""
    return np.hstack([np.ones((len(some), 1)), _table(some, names)])


def _softmax(rows: np.ndarray, truth: Sequence[int], some: Sequence[Lesson]) -> np.ndarray:
    """Multinomial regression by Newton's steps; the bias, the first column, is left free. A row of weights for each column."""
    width, classes = rows.shape[1], max(truth) + 1
    counts = np.array([one.weight for one in some])
    weights = np.zeros((width, classes))
    wanted = np.eye(classes)[list(truth)]
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
    return weights


def trial(some: Sequence[Lesson]) -> None:
    """Five folds by the hash of the name, judged as the product judges."""
    fold = [int(hashlib.sha256(f"standing {one.name}".encode()).hexdigest(), 16) % 5 for one in some]
    whole = right = read = begun = false_quiet = false_job = 0
    for k in range(5):
        fitted = fit([one for one, f in zip(some, fold, strict=True) if f != k])
        with patch.object(judging, "_weights", lambda learned=fitted: (learned.bias, learned.weights)):
            for one in (one for one, f in zip(some, fold, strict=True) if f == k):
                best = judging.judge(one.signs, one.read).best
                if one.begun:
                    begun += 1
                    false_quiet += best is Standing.QUIET is not one.truth
                    false_job += best is not Standing.QUIET is one.truth
                else:
                    whole += 1
                    right += best is one.truth
                    read += one.read is one.truth
    print(f"{whole} threads, left out in turn: standing right {right}, by the facts alone {read}")
    print(f"{begun} beginnings of threads: taken for something else {false_quiet}, for a job {false_job}")


def main() -> None:
    known = lessons()
    trial(known)
    fitted = fit(known)
    rows = {name: [round(w * SCALE) for w in row] for name, row in fitted.weights.items()}
    bias = [round(b * SCALE) for b in fitted.bias]
    if "--quiet" in sys.argv:
        kept = json.loads(OUT.read_text(encoding="utf-8"))
        bias = [bias[0], *kept["bias"][1:]]
        nothing = [0] * len(Standing)
        names = sorted({*rows, *kept["signs"]})
        rows = {n: [rows.get(n, nothing)[0], *kept["signs"].get(n, nothing)[1:]] for n in names}
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(row)}" for name, row in rows.items() if any(row))
    OUT.write_text(f'{{"bias": {json.dumps(bias)},\n"signs": {{\n{lines}\n}}}}\n', encoding="utf-8")


if __name__ == "__main__":
    main()
