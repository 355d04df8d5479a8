"""What one line of rule 7 says: from which day on what becomes right, and why."""

from dataclasses import dataclass
from datetime import date

from app.etiquette.model import Action, LetterKind
from app.reading.model import Evidence


@dataclass(frozen=True, slots=True)
class Line:
    """`day` is the first day on which `then` is right. `waiting` and `due` are the sentences before and from that day on.

    `later_only` marks lines that only move another line's day (an absence). `customary` marks the line that holds only
    where no other does. `ends` marks lines after which nothing more is sent, whatever the other lines would allow.
    """

    name: str
    day: date
    then: Action
    waiting: str
    due: str
    letter: LetterKind | None = None
    evidence: tuple[Evidence, ...] = ()
    later_only: bool = False
    customary: bool = False
    ends: bool = False
