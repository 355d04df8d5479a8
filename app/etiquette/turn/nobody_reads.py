"""Every address of theirs is one that nobody reads: no note can arrive; fifteen working days, then rest (`judgement.md`, rule 7)."""

from app.etiquette.model import Action, History
from app.etiquette.turn.line import Line
from app.etiquette.words import count_words
from app.reading.model import Reading
from app.reading.workdays import workdays_for


def line(reading: Reading, history: History) -> Line | None:
    if reading.reachable or reading.last_contact is None:
        return None
    wait = history.waits.nobody_reads
    return Line(
        name="nobody_reads",
        day=workdays_for(reading.country).add(reading.last_contact.day, wait),
        then=Action.MOVE_ON,
        waiting="Nobody reads answers to the address that wrote to you, so there is nothing to send. "
        f"Give them {count_words(wait, 'working day')}.",
        due="Nobody reads answers to the address that wrote to you, and "
        f"{count_words(wait, 'working day')} have passed without news.",
        ends=True,
    )
