"""Which of several talks ahead a mail moves or calls off: the one it says so of, else the one that it does not name as standing."""

import re
from datetime import date

from app.reading.facts.diary import Diary
from app.reading.facts.heard import Heard, clause_around
from app.reading.facts.hours import WEEKDAYS
from app.reading.lines import one_of

# "Friday's round has to move", "we can't do the 6th any more": said in the clause in which that day stands.
_GIVES_UP = re.compile(
    one_of(r"""
        \b(?:move|moved|moving|shift(?:ed|ing)?|push(?:ed|ing)?|put(?:ting)? back|bring(?:ing)? forward|brought forward)\b
        \b(?:swap(?:ped|ping)?|change[ds]?|changing|re-?schedul\w+|re-?arrang\w+|postpon\w+|cancel\w*|drop(?:ped|ping)?)\b
        \b(?:can(?:no|['’])t|cannot|can not|won['’]t|isn['’]t|not) (?:\w+ )?(?:do|make|go ahead|possible|work(?:ing)?|happen\w*)\b
        \b(?:is|are|['’]s|has|will be) (?:now |sadly )?(?:off|gone|out)\b
        \b(?:no longer|instead of|rather than|clash\w*|double[- ]booked)\b
    """),
    re.I,
)
_KEEPS = re.compile(
    r"\b(?:keep|keeps|kept|keeping|stays?|stands?|remains?|unchanged|as (?:it is|planned|agreed|is)|still on|goes ahead|same)\b",
    re.I,
)


_AND_ACTS = re.compile(
    r" and (?=(?:(?:we|i|he|she|they)(?:['’](?:ll|d|re|m|ve))? )?(?:will |have |had |need |are |would like |want |must )*(?:to )?"
    r"(?:keep|leave|move|shift|push|put|bring|swap|change|re-?schedul|re-?arrang|postpone|cancel|drop))",
    re.I,
)


def moved_day(diary: Diary, h: Heard) -> date | None:
    """None where one talk at most is ahead, or where the mail does not tell them apart."""
    stood = {s.day for s in diary.ahead(h.day)}
    if len(stood) < 2:
        return None
    gives_up: set[date] = set()
    kept: set[date] = set()
    for day, clause in _days_named(stood, h):
        (kept if _KEEPS.search(clause) or not _GIVES_UP.search(clause) else gives_up).add(day)
    left = gives_up - kept or (stood - kept if kept else set())
    return left.pop() if len(left) == 1 else None


def _days_named(stood: set[date], h: Heard) -> list[tuple[date, str]]:
    """Each of the days that stand, with the clause in which it is named, as a time or by its weekday ("Friday's round")."""
    named = [(t.start, _clause(h.text, t.span)) for t in h.times if t.start in stood and t.start is not None]
    found = {day for day, _ in named}
    for day in stood - found:
        alone = sum(d.weekday() == day.weekday() for d in stood) == 1
        spoken = re.search(rf"\b{WEEKDAYS[day.weekday()]}(?:['’]s)?\b(?! (?:the )?\d)", h.text, re.I)
        if alone and spoken and not any(t.span[0] <= spoken.start() < t.span[1] for t in h.times):
            named.append((day, _clause(h.text, spoken.span())))
    return named


def _clause(text: str, span: tuple[int, int]) -> str:
    """Also parted at an "and" before a verb: "keep Wednesday and move Friday"."""
    clause = clause_around(text, span)
    words = text[slice(*span)]
    return next((part for part in _AND_ACTS.split(clause) if words in part), clause)
