"""Stay quiet while nothing has been said: only drafts, scheduled, bounced or automatic mail (`judgement.md`, "Last contact")."""

from app.etiquette.model import Action, Advice, History
from app.etiquette.words import day_words
from app.reading.model import Reading


def advise(reading: Reading, history: History) -> Advice | None:
    if reading.last_contact is not None:
        return None
    why = "No mail has been sent or received here yet."
    if reading.scheduled_for:
        why = f"Your mail is scheduled for {day_words(reading.scheduled_for.date(), today=reading.today)}."
    return Advice(action=Action.NOT_RECRUITING, why=why, rule="nothing_yet")
