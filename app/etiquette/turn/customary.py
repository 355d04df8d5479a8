"""No time named: the sixth working day after a talk or an exchange, the tenth after an application (`judgement.md`, rule 7).

The days run from last contact or the interview, whichever is later. The figures come from surveys of recruiters and
candidates: "more than a week" after an interview, "two weeks" after an application.
"""

from app.etiquette.model import Action, History, LetterKind
from app.etiquette.turn.line import Line
from app.etiquette.words import count_words, day_words
from app.reading.model import Reading
from app.reading.workdays import workdays_for


def line(reading: Reading, history: History) -> Line | None:
    contact = reading.last_contact
    if contact is None:
        return None
    since, what = contact.day, f"{'You' if contact.by == 'me' else 'They'} last wrote"
    held = reading.last_interview
    if held and held.day and held.day > since:
        since, what = held.day, "The interview was"
    if reading.applied_only:
        wait, letter = history.waits.after_application, LetterKind.FOLLOW_UP_APPLICATION
        usual = "After an application, two weeks without an answer are usual."
    else:
        wait = history.waits.after_talk
        letter = LetterKind.FOLLOW_UP_INTERVIEW if held else LetterKind.FOLLOW_UP_APPLICATION
        usual = "They named no time, and a week of silence is usual."
    passed = workdays_for(reading.country).between(since, reading.today)
    day = day_words(since, today=reading.today)
    return Line(
        name="customary",
        day=workdays_for(reading.country).add(since, wait),
        then=Action.FOLLOW_UP,
        waiting=f"{what} on {day}. {usual}",
        due=f"{what} on {day}, {count_words(passed, 'working day')} ago, and they named no time. It is fine to ask now.",
        letter=letter,
        customary=True,
    )
