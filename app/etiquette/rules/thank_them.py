"""Thank them within three working days of an interview, if I have written nothing since (`judgement.md`, rule 6).

Four in five hiring people say that a thank-you helps, best within a day; later it goes into whatever is written next.
"""

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


def _why(reading: Reading, held: Interview) -> str:
    day = held.day or reading.today
    whom = (
        " and ".join(held.with_names[:2]) or (reading.counterpart.first_name if reading.counterpart else "") or "them"
    )
    at = f" at {held.at:%H:%M}" if held.at else ""
    return f"You met {whom}{at} {when_words(day, today=reading.today)}. A thank-you is best within a day."
