"""Out of office until when: from their automatic reply, as long as nobody of that address wrote after it."""

import re
from datetime import date, timedelta

from app.reading.facts.heard import THEM, Heard, sentence_around
from app.reading.mail.model import MailKind
from app.reading.model import Evidence
from app.reading.times.model import Relation, TimeKind
from app.reading.workdays import Workdays

# What "until" is with the neighbours: the day named belongs to the absence.
UNTIL_ABROAD = re.compile(r"(?:bis|do|d['’]ici|uiterlijk|a m[aá]s tardar)\b", re.I)


def absence_in(told: tuple[Heard, ...], *, days: Workdays) -> tuple[date | None, Evidence | None]:
    """The day of return that their newest out-of-office reply names, and its words."""
    back: date | None = None
    words: Evidence | None = None
    for h in told:
        if h.by != THEM:
            continue
        if h.kind is MailKind.AUTO_REPLY:
            found = None if "receipt" in h.mail.flags else _return(h, days)
            if found:
                back, words = found
        elif words and h.person and h.name == words.by:
            back, words = None, None
    return back, words


def _return(h: Heard, days: Workdays) -> tuple[date, Evidence] | None:
    """ "Until X" is back on X, "through X" on the next working day, "back on X" on X."""
    named: list[tuple[date, Evidence]] = []
    away = [t for t in h.times if t.kind is TimeKind.OUT_OF_OFFICE]  # other days of the note only where it says none
    for time in away or [t for t in h.times if t.kind in (TimeKind.OTHER, TimeKind.NEXT_STEP)]:
        quote = h.evidence(sentence_around(h.text, time.span))
        if time.relation is Relation.BY and time.end:  # "bis 27.11. im Urlaub", "back by Monday"
            named.append((days.add(time.end, 1) if UNTIL_ABROAD.match(time.text) else time.end, quote))
        elif time.relation in (Relation.AFTER, Relation.NOT_BEFORE, Relation.ON) and time.start:
            if "back" in time.flags:
                named.append((time.start, quote))
            elif time.relation is Relation.ON:  # away that day
                named.append((days.add(time.start, 1), quote))
        elif time.end:
            through = time.relation in (Relation.UNTIL, Relation.BETWEEN, Relation.IN, Relation.WITHIN)
            back = days.add(time.end, 1) if through else time.end
            named.append((back, quote))
    named = [(day, quote) for day, quote in named if h.day - timedelta(days=1) <= day]
    return max(named, key=lambda n: n[0], default=None)
