"""Thank them within three working days of an interview, if I have written nothing since (`judgement.md`, rule 6).

Four in five hiring people say that a thank-you helps, best within a day; later it goes into whatever is written next.
"""

import re

from app.etiquette.model import Action, Advice, History, LetterKind
from app.etiquette.words import when_words
from app.reading.model import Interview, Reading
from app.reading.workdays import workdays_for


def advise(reading: Reading, history: History) -> Advice | None:
    held = reading.last_interview
    if held is None or held.day is None or held.thanked:
        return None
    if workdays_for(reading.country).between(held.day, reading.today) > history.waits.thank_you:
        return None
    return Advice(
        action=Action.SEND_THANK_YOU,
        why=_why(reading, held),
        rule="thank_them",
        evidence=(held.evidence,) if held.evidence else (),
        letter=LetterKind.THANK_YOU,
    )


# The writer is there: "come and meet us", "to see me". Who only sets a time may be somebody else.
WITH_THE_WRITER = re.compile(
    r"\b(?:with|meet(?:ing)?|see(?:ing)?|visit(?:ing)?|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|join|call) (?:me|us)\b|"
    r"\bI(?:['’]ll| will) (?:call|ring|phone|meet|see) you\b|\b(?:I|we) (?:met|saw|spoke|talked)\b|\bour (?:call|chat|talk|conversation)\b",
    re.I,
)


def _why(reading: Reading, held: Interview) -> str:
    """Whom I met only where the thread tells: who sets the hour need not be in the room."""
    at = f" at {held.at:%H:%M}" if held.at else ""
    when = when_words(held.day or reading.today, today=reading.today)
    whom = " and ".join(held.with_names[:2]) or _the_writer(reading, held)
    said = f"You met {whom}{at} {when}" if whom else f"Your interview was{at} {when}"
    return f"{said}. A thank-you is best within a day."


def _the_writer(reading: Reading, held: Interview) -> str:
    theirs = held.evidence and held.evidence.by == (reading.counterpart.name if reading.counterpart else None)
    if theirs and held.evidence and WITH_THE_WRITER.search(held.evidence.quote):
        return reading.counterpart.first_name if reading.counterpart else ""
    return ""
