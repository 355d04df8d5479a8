"""My unanswered notes: the second five working days after the first, rest five after the second (`judgement.md`, rule 7)."""

from app.etiquette.model import Action, History, LetterKind
from app.etiquette.turn.line import Line
from app.etiquette.words import count_words, day_words
from app.reading.model import Reading
from app.reading.workdays import workdays_for


def line(reading: Reading, history: History) -> Line | None:
    if not reading.attempts:
        return None
    wait, most = history.waits.between_notes, history.waits.most_notes
    last = reading.attempts[-1].day
    day = workdays_for(reading.country).add(last, wait)
    asked = day_words(last, today=reading.today)
    if len(reading.attempts) >= most:
        times = {1: "once", 2: "twice"}.get(len(reading.attempts), f"{len(reading.attempts)} times")
        return Line(
            name="enough_notes",
            day=day,
            then=Action.MOVE_ON,
            waiting=f"You have asked {times}, last on {asked}. Give them {count_words(wait, 'working day')} to answer.",
            due=f"You wrote {times} and asked well. No answer after {count_words(wait, 'working day')} "
            "usually means that they are not going ahead.",
            ends=True,
        )
    return Line(
        name="next_note",
        day=day,
        then=Action.FOLLOW_UP,
        waiting=f"You asked on {asked}. Give them {count_words(wait, 'working day')} before one last note.",
        due=f"You asked on {asked}, and {count_words(wait, 'working day')} have passed. One last short note is right.",
        letter=LetterKind.FOLLOW_UP_LAST,
    )
