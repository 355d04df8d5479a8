"""No mail may hang the card. The goal is a quarter of a second each (`make bench` shows it); a busy machine gets ten times that here."""

import time

import pytest

from app.gmail.headers import addresses, decoded
from app.reading.mail import segment_html, segment_text
from app.reading.mail.calendars import events_in
from tests.reading.mail.hostile import CALENDARS, HEADERS, HTMLS, TEXTS

CEILING = 2.5  # seconds


def timed(started: float) -> None:
    assert time.perf_counter() - started < CEILING


@pytest.mark.parametrize("name", TEXTS)
def test_hostile_text(name: str) -> None:
    started = time.perf_counter()
    segments = segment_text(TEXTS[name])
    timed(started)
    assert all(s.text for s in segments)


@pytest.mark.parametrize("name", HTMLS)
def test_hostile_html(name: str) -> None:
    started = time.perf_counter()
    segments = segment_html(HTMLS[name])
    timed(started)
    assert all(s.text for s in segments)


@pytest.mark.parametrize("name", CALENDARS)
def test_hostile_calendar(name: str) -> None:
    started = time.perf_counter()
    events = events_in(CALENDARS[name])
    timed(started)
    assert len(events) <= 1


@pytest.mark.parametrize("name", HEADERS)
def test_hostile_header(name: str) -> None:
    started = time.perf_counter()
    found = addresses(HEADERS[name])
    decoded(HEADERS[name])
    timed(started)
    assert all("@" in a.email for a in found)
