"""An open promise of theirs: through the end of its interval and the days of grace, then ask (`judgement.md`, rule 7).

"If you have not heard by X, assume you were not successful" is the same wait, with rest instead of a note at its end.
Conventions such as "in the coming weeks" have no grace: their last day is the first one on which asking is right.
"""

from app.etiquette.model import Action, History, LetterKind
from app.etiquette.turn.line import Line
from app.etiquette.words import count_words, day_words, they
from app.reading.model import Promise, Reading
from app.reading.workdays import workdays_for


def line(reading: Reading, history: History) -> Line | None:
    promise = reading.promise
    if promise is None or promise.end is None:
        return None
    days = workdays_for(reading.country)
    grace = history.waits.grace if promise.grace else 0
    day = days.add(promise.end, grace + 1) if promise.grace else promise.end
    over = days.between(promise.end, reading.today)
    until = day_words(promise.end, today=reading.today)
    if promise.silence_means_no:
        return Line(
            name="silence_means_no",
            day=day,
            then=Action.MOVE_ON,
            waiting=f"They wrote that no news by {until} means no. Give them {_grace(grace)}.",
            due=f"They wrote that no news by {until} would mean no, and that day has passed.",
            evidence=(promise.evidence,),
            ends=True,
        )
    return Line(
        name="promise",
        day=day,
        then=Action.FOLLOW_UP,
        waiting=f"{they(reading, name=promise.evidence.by)} {_said(promise)} by {until}."
        + (f" Give them {_grace(grace)}." if grace else ""),
        due=f"They {'hoped to be in touch' if promise.strength == 'soft' else 'planned to be in touch'} by {until}."
        + (f" It is now {count_words(over, 'working day')} past that." if over else " That day is here."),
        letter=LetterKind.FOLLOW_UP_MISSED_DATE,
        evidence=(promise.evidence,),
    )


def _said(promise: Promise) -> str:
    if promise.call:
        return "said they would ring you"
    return {"soft": "hoped to be in touch", "conditional": "expected to contact people"}.get(
        promise.strength, "said you will hear from them"
    )


def _grace(days: int) -> str:
    return count_words(days, "more working day")
