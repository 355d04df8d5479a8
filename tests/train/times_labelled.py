"""The sentences that taught the kinds of dates: `tests/train/times/*.txt`, and those labelled for `make eval`.

A line that begins with "# " names the kind of the lines below it; the date stands in square brackets, with a kind of its
own behind a bar where it differs: "I'm out [tomorrow|out_of_office] but you'll hear [on Thursday]." A date of kind "none" is a false
friend beside others: "It's the final [on Sunday|none], so I'll write [on Monday]." Below "# none" nothing is
marked: whatever the grammar finds there is a false friend.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tests.reading.times.scoring import Case, cases

FOLDER = Path(__file__).parent / "times"
SENT, COUNTRY = datetime.fromisoformat("2026-05-13T10:00+01:00"), "GB"
_MARKED = re.compile(r"\[([^\]|]+)(?:\|(\w+))?\]")


@dataclass(frozen=True)
class Labelled:
    """A sentence with (start, end, kind) of its dates. `empty`: there is none, so all that is found is false."""

    text: str
    sent: datetime
    country: str
    dates: tuple[tuple[int, int, str], ...]
    empty: bool
    source: str

    def kind_at(self, span: tuple[int, int]) -> str | None:
        """The labelled kind of what was found at `span`: "none" in an empty sentence, None where nothing is labelled."""
        if self.empty:
            return "none"
        return next((kind for start, end, kind in self.dates if min(end, span[1]) > max(start, span[0])), None)


def written() -> Iterator[Labelled]:
    """The sentences written to teach."""
    for path in sorted(FOLDER.glob("*.txt")):
        kind = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("# "):
                kind = line[2:]
            elif line:
                yield _read(line, kind, path.name)


def _read(line: str, kind: str, source: str) -> Labelled:
    text, last = "", 0
    dates: list[tuple[int, int, str]] = []
    for match in _MARKED.finditer(line):
        text += line[last : match.start()]
        dates.append((len(text), len(text) + len(match.group(1)), match.group(2) or kind))
        text += match.group(1)
        last = match.end()
    return Labelled(text + line[last:], SENT, COUNTRY, tuple(dates), kind == "none", source)


def from_case(case: Case) -> Labelled:
    """A sentence of the measured set; what is found beside its dates stays without a label."""
    dates = tuple((*phrase["span"], phrase["kind"]) for phrase in case["gold"])
    sent = datetime.fromisoformat(case["sent"])
    return Labelled(case["text"], sent, case["country"], dates, not dates, case["id"])


def labelled() -> Iterator[Labelled]:
    yield from written()
    yield from map(from_case, cases())
