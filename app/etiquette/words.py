"""How advice speaks of people and days: short words, weekday and date, the year only if it is not this year (`cards.md`)."""

import re
from datetime import date

from app.reading.model import Reading, Rejection

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def day_words(day: date, *, today: date) -> str:
    """'Fri 27 Nov', or 'Fri 27 Nov 2026' seen from another year."""
    words = f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"
    return words if day.year == today.year else f"{words} {day.year}"


def when_words(day: date, *, today: date) -> str:
    """'today', 'yesterday', 'tomorrow', or 'on Fri 27 Nov'."""
    near = {0: "today", -1: "yesterday", 1: "tomorrow"}.get((day - today).days)
    return near or f"on {day_words(day, today=today)}"


def count_words(number: int, noun: str) -> str:
    """'one working day', 'two working days', '12 working days'."""
    amount = SMALL[number] if 0 <= number < len(SMALL) else str(number)
    return f"{amount} {noun}" if number == 1 else f"{amount} {noun}s"


_OFFER_WITHDRAWN = re.compile(
    r"\b(?:withdraw(?:n|ing)?|rescind(?:ed|ing)?|retract(?:ed|ing)?|revok(?:e|ed|ing)|pull(?:ed|ing)?)\b[^.]{0,40}\boffers?\b|"
    r"\boffer\b[^.]{0,60}\b(?:withdrawn|rescinded|retracted|revoked|pulled|no longer (?:stands?|valid|available))\b",
    re.I,
)


def offer_withdrawn(no: Rejection | None) -> bool:
    """Whether this no takes back an offer."""
    return no is not None and bool(_OFFER_WITHDRAWN.search(no.evidence.quote))


def they(reading: Reading, *, name: str = "") -> str:
    """The first name of the person who wrote it, 'They' where that is no known person; without a `name`, the counterpart's.
    Always at the start of a sentence."""
    known = (*((reading.counterpart,) if reading.counterpart else ()), *reading.people)
    writer = next((p for p in known if p.name == name), None) if name else reading.counterpart
    if name and writer is None:
        writer = next((p for p in known if p.first_name and p.first_name in name.split()), None)
    return (writer.first_name if writer else "") or "They"
