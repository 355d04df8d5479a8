"""Threads as lines, read at once: Maya looks for work, Theo of Northwind recruits."""

from collections.abc import Mapping
from typing import Any

from app.etiquette.advise import advise
from app.etiquette.model import Advice
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
