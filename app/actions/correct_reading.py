"""What the person tells us about a thread: it wins over the reading, and it can be taken back."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from app.actions.look import Look, look_at, show_advice, tell
from app.actions.model import Answer, Show, Visit
from app.cards.settings import date_card
from app.errors import BadEvent
from app.etiquette.model import Action
from app.etiquette.words import day_words
from app.reading.workdays import workdays_for
from app.store.records import Told

QUESTIONS = frozenset(
    {"was_it_a_no", "interview_happened", "which_day", "did_they_call", "is_it_a_job", "are_they_waiting"}
)
MOST_SNOOZED = 30  # business days
CORRECTIONS: dict[str, tuple[str, str]] = {
    "not_a_no": ("was_it_a_no", "no"),
    "was_a_no": ("was_it_a_no", "yes"),
    "moved": ("interview_happened", "moved"),
    "not_job": ("is_it_a_job", "no"),
    "is_job": ("is_it_a_job", "yes"),
}


def correct(visit: Visit) -> Answer:
    """A chip under "Not right?"."""
    what = visit.parameters.get("what", "")
    if what in CORRECTIONS:
        question, value = CORRECTIONS[what]
        return _told(visit, lambda look: _answered(look.told, question, value))
    changes: dict[str, Callable[[Look], Told]] = {
        "answered": lambda look: replace(look.told, settled_until=_newest(look)),
        "other_channel": lambda look: replace(look.told, heard_on=look.reading.today),
        "forget_answers": lambda _: Told(),
    }
    if what not in changes:
        raise BadEvent("unknown correction")
    return _told(visit, changes[what])


def answer(visit: Visit) -> Answer:
    """The answer to a doubt."""
    question, value = visit.parameters.get("question", ""), visit.parameters.get("value", "")
    if question not in QUESTIONS or not re.fullmatch(r"[a-z_]{1,20}|\d{4}-\d{2}-\d{2}", value):
        raise BadEvent("unknown question or answer")
    return _told(visit, lambda look: _rung(look, _answered(look.told, question, value)))


def snooze(visit: Visit) -> Answer:
    """Bring the thread back in some working days."""
    days = visit.parameters.get("days", "")
    if not days.isdecimal() or not 1 <= int(days) <= MOST_SNOOZED:
        raise BadEvent("unknown number of days")
    return _told(visit, lambda look: replace(look.told, snoozed_until=_in_workdays(look, int(days))), with_day=True)


def choose_day(visit: Visit) -> Answer:
    """The card on which the person names a day."""
    look = look_at(visit)
    current = look.told.named_day or look.advice.wait_until
    return Answer(date_card(thread_id=look.thread.id, current=current, today=look.reading.today, links=visit.links))


def save_day(visit: Visit) -> Answer:
    """The day that the person named: the answer to "which day?" where that was asked."""
    look = look_at(visit)
    today, day = look.reading.today, visit.dates.get("day")
    problem = _not_a_day(day, today)
    if day is None or problem:
        card = date_card(
            thread_id=look.thread.id, current=look.told.named_day, today=today, links=visit.links, problem=problem
        )
        return Answer(card, Show.UPDATE)
    asked = look.advice.doubt is not None and look.advice.doubt.question == "which_day"
    told = (
        _answered(look.told, "which_day", day.isoformat())
        if asked
        else replace(look.told, named_day=day, snoozed_until=None)
    )
    return _shown(visit, tell(visit, look, told), with_day=True)


def close(visit: Visit) -> Answer:
    """No more advice on this thread until they write again."""
    notice = "Closed. ‘Reopen’ under ‘Not right?’ brings it back."
    return _told(visit, lambda look: replace(look.told, closed="by_me", closed_at_message=_newest(look)), notice=notice)


def reopen(visit: Visit) -> Answer:
    return _told(visit, lambda look: replace(look.told, closed=None, closed_at_message=None))


def _told(visit: Visit, change: Callable[[Look], Told], *, notice: str = "", with_day: bool = False) -> Answer:
    look = look_at(visit)
    fresh = tell(visit, look, change(look))
    if (fresh.advice.action, fresh.advice.wait_until) == (look.advice.action, look.advice.wait_until):
        notice = notice or "Noted. The advice stays the same."
    return _shown(visit, fresh, notice=notice, with_day=with_day)


def _rung(look: Look, told: Told) -> Told:
    """They rang as promised: their turn is counted from that call, which was on the promised day or later."""
    if told.answers.get("did_they_call") != "yes" or look.told.answers.get("did_they_call") == "yes":
        return told
    promise, today = look.reading.promise, look.reading.today
    day = promise.end if promise and promise.end else today
    return replace(told, heard_on=max(min(day, today), told.heard_on or date.min))


def _shown(visit: Visit, look: Look, *, notice: str = "", with_day: bool = False) -> Answer:
    advice = look.advice
    if with_day and advice.action is Action.WAIT and advice.wait_until:
        notice = f"We will show this again on {day_words(advice.wait_until, today=look.reading.today)}."
    return Answer(show_advice(visit, look), Show.ROOT, notice=notice, changed=True)


def _answered(told: Told, question: str, value: str) -> Told:
    return replace(told, answers={**told.answers, question: value})


def _newest(look: Look) -> str | None:
    return look.reading.message_ids[-1] if look.reading.message_ids else None


def _in_workdays(look: Look, days: int) -> date:
    return workdays_for(look.reading.country).add(look.reading.today, days)


def _not_a_day(day: date | None, today: date) -> str:
    if day is None:
        return "Choose a day first."
    if day < today:
        return "That day is over. Choose today or a later day."
    if (day - today).days > 366:
        return "That is more than a year ahead. Choose a nearer day."
    return ""
