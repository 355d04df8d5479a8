"""When it is their turn, wait for the latest day that any line names, then follow up or let it rest (`judgement.md`, rule 7).

The lines stand in `app/etiquette/turn/`. More than sixty days of silence, counted from last contact and from the last
date that they named, end it, also when a second note would be due.
"""

from datetime import timedelta

from app.etiquette.model import Action, Advice, History, LetterKind
from app.etiquette.turn import absence, customary, hold, nobody_reads, notes, permission, promise
from app.etiquette.turn.line import Line
from app.etiquette.words import day_words
from app.reading.model import Reading

LINES = (promise.line, permission.line, hold.line, notes.line, nobody_reads.line, customary.line, absence.line)


def advise(reading: Reading, history: History) -> Advice | None:
    if reading.last_contact is None:
        return None
    rest = _long_silence(reading, history)
    if rest:
        return rest
    lines = _that_apply(reading, history)
    if history.named_day:
        lines = [_your_day(reading, history)]
    if not lines:
        return None
    last = max(lines, key=lambda line: line.day)
    ending = next((line for line in lines if line.ends), None)
    then = Action.MOVE_ON if ending else Action.FOLLOW_UP
    if reading.today < last.day:
        return Advice(
            action=Action.WAIT,
            why=last.waiting,
            rule=f"their_turn.{last.name}",
            evidence=last.evidence,
            wait_until=last.day,
            then=then,
            letter=None if ending else last.letter,
        )
    speaks = ending or _reason(lines, last)
    return Advice(
        action=then,
        why=speaks.due,
        rule=f"their_turn.{speaks.name}",
        evidence=speaks.evidence,
        letter=None if ending else speaks.letter,
    )


def _that_apply(reading: Reading, history: History) -> list[Line]:
    """All lines that speak; the customary one only where no other but an absence does."""
    lines = [said for said in (line(reading, history) for line in LINES) if said]
    if any(not line.customary and not line.later_only for line in lines):
        lines = [line for line in lines if not line.customary]
    return lines


def _reason(lines: list[Line], last: Line) -> Line:
    """My earlier note decides the letter (it is the last one); else the line that ended last."""
    return next((line for line in lines if line.name == "next_note"), last)


def _long_silence(reading: Reading, history: History) -> Advice | None:
    if reading.last_contact is None:
        return None
    since = reading.silence_day or reading.last_contact.day
    if reading.today <= since + timedelta(days=history.waits.silence_ends):
        return None
    wrote = day_words(reading.last_contact.day, today=reading.today)
    return Advice(
        action=Action.MOVE_ON,
        why=f"Nobody has written since {wrote}. After more than two months it is kinder to yourself to let this rest.",
        rule="their_turn.long_silence",
    )


def _your_day(reading: Reading, history: History) -> Line:
    day = history.named_day or reading.today
    words = day_words(day, today=reading.today)
    return Line(
        name="your_day",
        day=day,
        then=Action.FOLLOW_UP,
        waiting=f"You chose {words} for this thread.",
        due=f"You chose {words} for this thread. That day has come.",
        letter=LetterKind.FOLLOW_UP_LAST if reading.attempts else LetterKind.FOLLOW_UP_NAMED_DAY,
    )
