"""They named a day from which asking is welcome: wait until that day, without grace (`judgement.md`, rule 7)."""

from app.etiquette.model import Action, History, LetterKind
from app.etiquette.turn.line import Line
from app.etiquette.words import day_words, they
from app.reading.model import Reading


def line(reading: Reading, history: History) -> Line | None:
    permission = reading.permission
    if permission is None:
        return None
    who, day = they(reading, name=permission.evidence.by), day_words(permission.day, today=reading.today)
    return Line(
        name="permission",
        day=permission.day,
        then=Action.FOLLOW_UP,
        waiting=f"{who} said that you may ask from {day} on.",
        due=f"{who} said that you may ask from {day} on. That day has come.",
        letter=LetterKind.FOLLOW_UP_NAMED_DAY,
        evidence=(permission.evidence,),
    )
