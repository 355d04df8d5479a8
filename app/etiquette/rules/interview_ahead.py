"""Wait while an agreed interview lies ahead, until its day (`judgement.md`, rule 5)."""

from app.etiquette.model import Action, Advice, History
from app.etiquette.words import day_words, when_words
from app.reading.model import Reading


def advise(reading: Reading, history: History) -> Advice | None:
    ahead = reading.next_interview
    if ahead is None or ahead.day is None:
        return None
    at = f" at {ahead.at:%H:%M}" if ahead.at else ""
    day = when_words(ahead.day, today=reading.today)
    if day.startswith("on "):
        day = f"on {day_words(ahead.day, today=reading.today)}"
    return Advice(
        action=Action.WAIT,
        why=f"Your interview is {day}{at}. There is nothing to send before it.",
        rule="interview_ahead",
        evidence=(ahead.evidence,) if ahead.evidence else (),
        wait_until=ahead.day,
        then=Action.SEND_THANK_YOU,
    )
