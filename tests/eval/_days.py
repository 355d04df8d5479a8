"""Day by day: from the first mail of a thread to ninety days after the last, do the verdicts make sense one after the other?

Between two mails nothing is new but the day, so only some changes are allowed; with a new mail anything may change.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from app.etiquette.advise import advise
from app.etiquette.model import Action
from app.gmail.parse import thread_from_payload
from app.reading.read import SKEW, read_on_days
from app.thread import Me

A = Action
# What may follow what without new mail. Never back from follow_up to wait, never a note after rest, never loud after quiet.
ALLOWED: dict[Action, frozenset[Action]] = {
    A.WAIT: frozenset(
        {A.WAIT, A.FOLLOW_UP, A.MOVE_ON, A.SEND_THANK_YOU, A.REPLY_NOW}
    ),  # reply: an interview passed, a question stays
    A.FOLLOW_UP: frozenset({A.FOLLOW_UP, A.MOVE_ON}),
    A.SEND_THANK_YOU: frozenset({A.SEND_THANK_YOU, A.WAIT, A.FOLLOW_UP, A.MOVE_ON}),
    A.SEND_GRACIOUS_NOTE: frozenset({A.SEND_GRACIOUS_NOTE, A.MOVE_ON}),
    A.REPLY_NOW: frozenset(
        {A.REPLY_NOW, A.MOVE_ON, A.SEND_THANK_YOU}
    ),  # thanks: the talk that they asked about is over
    A.MOVE_ON: frozenset({A.MOVE_ON}),
    A.NOT_RECRUITING: frozenset({A.NOT_RECRUITING}),
}
AFTER = 90  # days
Step = tuple[date, Action, date | None]


def days_of(case: dict[str, Any]) -> list[datetime]:
    """Noon of every local day from the first mail to ninety days after the last."""
    zone = ZoneInfo(case["timezone"])
    sent = [datetime.fromtimestamp(int(m["internalDate"]) / 1000, tz=zone) for m in case["thread"]["messages"]]
    first, last = min(sent), min(max(sent), datetime.fromisoformat(case["now"]).astimezone(zone))
    start = max(first, last - timedelta(days=400)).replace(hour=12, minute=0, second=0, microsecond=0)
    return [start + timedelta(days=n) for n in range((last.date() - start.date()).days + AFTER + 1)]


def verdicts(case: dict[str, Any]) -> Iterator[tuple[int, Step]]:
    """(how many mails are known, (day, action, wait until)) for each day."""
    me = Me(case["me"]["name"], case["me"]["email"], tuple(case["me"].get("aliases") or ()))
    thread = thread_from_payload(case["thread"])
    for now, reading in read_on_days(
        thread, me=me, days=days_of(case), country=case["country"], timezone=case["timezone"]
    ):
        known = sum(1 for m in thread.messages if m.sent_at and m.sent_at <= now + SKEW)
        advice = advise(reading)
        yield known, (reading.today, advice.action, advice.wait_until)


def nonsense(case: dict[str, Any]) -> list[str]:
    """The steps of a thread that no new mail explains."""
    found: list[str] = []
    before: tuple[int, Step] | None = None
    for known, (day, action, until) in verdicts(case):
        if action is A.WAIT and until is not None and until <= day and not _on_the_day(until, day):
            found.append(f"{case['id']} {day}: waits until {until}, which is past")
        if before and before[0] == known:
            _, (_, was, promised) = before
            if action not in ALLOWED[was]:
                found.append(f"{case['id']} {day}: {was} became {action}")
            elif was is A.WAIT and action is A.WAIT and promised and until and until < promised:
                found.append(f"{case['id']} {day}: the day went back from {promised} to {until}")
        before = (known, (day, action, until))
    return found


def _on_the_day(until: date, day: date) -> bool:
    """An interview this afternoon is waited for on its own day."""
    return until == day
