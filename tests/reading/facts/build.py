"""Threads as lines, read at once: Maya looks for work, Theo of Northwind recruits."""

from collections.abc import Mapping
from typing import Any

import pytest

from app.etiquette.advise import advise
from app.etiquette.model import Action, Advice
from app.gmail.parse import thread_from_payload
from app.reading.model import Reading
from app.reading.read import read_thread
from tests.build import MAYA, Line, at, thread

NOW = "Fri 6 Nov 2026 09:00"
SUBJECT = "Backend Engineer at Northwind"


def read(
    *lines: Line, now: str = NOW, subject: str = SUBJECT, country: str = "GB", answers: Mapping[str, str] | None = None
) -> Reading:
    """The reading of a thread of these lines, in London."""
    document: dict[str, Any] = thread(*lines, subject=subject)
    return read_thread(
        thread_from_payload(document),
        me=MAYA,
        now=at(now),
        country=country,
        timezone="Europe/London",
        answers=answers or {},
    )


def advice_on(*lines: Line, now: str = NOW, subject: str = SUBJECT) -> Advice:
    return advise(read(*lines, now=now, subject=subject))


def case(name: str, action: Action, until: str | None, now: str, lines: list[Line], subject: str = SUBJECT) -> Any:
    """One small thread for `check`: what is to be advised at `now`, and until when to wait where that matters."""
    return pytest.param(action, until, now, lines, subject, id=name)


def check(action: Action, until: str | None, now: str, lines: list[Line], subject: str) -> None:
    advice = advice_on(*lines, now=now, subject=subject)
    assert advice.action is action, advice.why
    assert until is None or advice.wait_until == at(f"{until} 12:00").date()


REPLY, THANK, NOTE = Action.REPLY_NOW, Action.SEND_THANK_YOU, Action.SEND_GRACIOUS_NOTE
ASK, WAIT, REST, QUIET = Action.FOLLOW_UP, Action.WAIT, Action.MOVE_ON, Action.NOT_RECRUITING
