"""How well times are read: our own labelled sentences, and the figures that `make eval` prints on them.

`sentences.jsonl` holds one case a line: `id`, `country`, `sent`, `tags`, `text` and `gold`, a list of
{`span`, `text`, `kind`, `relation`, `strength`, `start`, `end`, `time`}. A quarter of them, chosen by a hash of the id, is
set aside: rules are written with the other three quarters in view.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from pathlib import Path
from typing import Any

from app.reading.times import find_times

CASES = Path(__file__).with_name("sentences.jsonl")
Case = dict[str, Any]


@dataclass(frozen=True)
class Found:
    """What an engine says: where, from when to when, and (ours only) which kind and instant."""

    span: tuple[int, int]
    start: str | None
    end: str | None
    kind: str = ""
    relation: str = ""
    strength: str = ""
    time: str | None = None


@dataclass
class Tally:
    """Counts over cases. A phrase is found when an engine's span overlaps it; each span is used once."""

    gold: int = 0
    found: int = 0
    spurious: int = 0
    exact: int = 0
    due: int = 0
    kind: int = 0
    relation: int = 0
    strength: int = 0
    business: int = 0
    business_right: int = 0
    instants: int = 0
    instants_right: int = 0
    empty: int = 0
    alarms: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(**{f.name: getattr(self, f.name) + getattr(other, f.name) for f in fields(self)})

    @property
    def precision(self) -> float:
        return self.found / max(1, self.found + self.spurious)

    @property
    def recall(self) -> float:
        return self.found / max(1, self.gold)

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)

    def share(self, name: str) -> float:
        return float(getattr(self, name) / max(1, self.gold))


def cases() -> list[Case]:
    return [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()]


def set_aside(case: Case) -> bool:
    return int(hashlib.sha256(case["id"].encode()).hexdigest(), 16) % 4 == 0


def ours(case: Case) -> list[Found]:
    times = find_times(case["text"], sent=datetime.fromisoformat(case["sent"]), country=case["country"])
    return [
        Found(
            t.span,
            t.start.isoformat() if t.start else None,
            t.end.isoformat() if t.end else None,
            t.kind.value,
            t.relation.value,
            t.strength.value,
            t.at.isoformat() if t.at else None,
        )
        for t in times
    ]


def pairs(gold: Sequence[dict[str, Any]], found: Sequence[Found]) -> list[tuple[dict[str, Any], Found | None]]:
    """Each labelled phrase with the span that overlaps it most, if any is left."""
    left = list(found)
    matched: list[tuple[dict[str, Any], Found | None]] = []
    for phrase in gold:
        shared = [(min(f.span[1], phrase["span"][1]) - max(f.span[0], phrase["span"][0]), f) for f in left]
        best = max((s for s in shared if s[0] > 0), key=lambda s: s[0], default=None)
        if best is not None:
            left.remove(best[1])
        matched.append((phrase, best[1] if best else None))
    return matched


def exact(phrase: dict[str, Any], found: Found) -> bool:
    return (found.start, found.end) == (phrase["start"], phrase["end"])


def kindly_exact(sent: str) -> Callable[[dict[str, Any], Found], bool]:
    """For engines that know no prepositions: a single day counts where "by" or "until" would begin at the message."""
    day = datetime.fromisoformat(sent).date().isoformat()

    def right(phrase: dict[str, Any], found: Found) -> bool:
        if phrase["end"] is None:
            return found.start == phrase["start"]
        begins = found.start == phrase["start"] or phrase["start"] in (day, phrase["end"])
        return found.end == phrase["end"] and begins

    return right


def tally(case: Case, found: Sequence[Found], *, right: Callable[[dict[str, Any], Found], bool] = exact) -> Tally:
    counts = Tally()
    if not case["gold"]:
        counts.empty = 1
        counts.alarms = int(bool(found))
    matched = pairs(case["gold"], found)
    counts.gold = len(matched)
    counts.spurious = len(found) - sum(f is not None for _, f in matched)
    for phrase, answer in matched:
        business = "business" in case["tags"]
        counts.business += business
        counts.instants += phrase["time"] is not None
        if answer is None:
            continue
        counts.found += 1
        hit = right(phrase, answer)
        counts.exact += hit
        counts.business_right += business and hit
        counts.due += (answer.end or answer.start) == (phrase["end"] or phrase["start"])
        counts.kind += answer.kind == phrase["kind"]
        counts.relation += answer.relation == phrase["relation"]
        counts.strength += answer.strength == phrase["strength"]
        if phrase["time"] is not None and answer.time is not None:
            counts.instants_right += datetime.fromisoformat(phrase["time"]) == datetime.fromisoformat(answer.time)
    return counts


def total(chosen: Iterable[Case]) -> Tally:
    return sum((tally(case, ours(case)) for case in chosen), Tally())


def as_date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
