"""Out of office with a return date: one working day after the return, if that is later (`judgement.md`, rule 7)."""

from app.etiquette.model import Action, History, LetterKind
from app.etiquette.turn.line import Line
from app.etiquette.words import day_words, they
from app.reading.model import Reading
from app.reading.workdays import workdays_for


def line(reading: Reading, history: History) -> Line | None:
    back = reading.out_of_office_until
    if back is None:
        return None
    name = reading.out_of_office.by if reading.out_of_office else ""
    who, day = they(reading, name=name), day_words(back, today=reading.today)
    return Line(
        name="absence",
        day=workdays_for(reading.country).add(back, history.waits.after_return),
        then=Action.FOLLOW_UP,
        waiting=f"{who} {'are' if who == 'They' else 'is'} away and back on {day}. Give them a day to catch up.",
        due=f"{who} {'have' if who == 'They' else 'has'} been back since {day}. It is fine to ask now.",
        letter=LetterKind.FOLLOW_UP_INTERVIEW if reading.last_interview else LetterKind.FOLLOW_UP_APPLICATION,
        evidence=(reading.out_of_office,) if reading.out_of_office else (),
        later_only=True,
    )
