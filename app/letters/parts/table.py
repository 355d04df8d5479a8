"""How the tables of parts are written: one part a line, the tones it suits before the bar."""

import re
from dataclasses import dataclass

from app.letters.model import Tone

_TONES = {"w": Tone.WARM, "p": Tone.PLAIN, "f": Tone.FORMAL}
_FIELD = re.compile(r"\{(\w+)\}")
# Fields that may be empty: their part reads well without them.
MAY_BE_EMPTY = frozenset({"on_day", "at_company", "on_applied", "on_next"})


@dataclass(frozen=True, slots=True)
class Part:
    """One sentence or two. It is usable where all of its fields are known."""

    text: str
    tones: frozenset[Tone]

    @property
    def fields(self) -> frozenset[str]:
        return frozenset(_FIELD.findall(self.text))

    @property
    def needs(self) -> frozenset[str]:
        return self.fields - MAY_BE_EMPTY


Table = tuple[Part, ...]


def table(lines: str) -> Table:
    """'wp | Thank you again for …' -> a part for warm and plain letters. Empty lines and lines that begin with # do not count."""
    parts = []
    for line in lines.strip().splitlines():
        line = line.strip()
        if line and not line.startswith("#"):
            tones, _, text = line.partition("|")
            parts.append(Part(text.strip(), frozenset(_TONES[t] for t in tones.strip())))
    return tuple(parts)
