"""Days beside feasts, absences under way, holds, and silence that means no."""

from datetime import datetime

import pytest

from app.reading.times import find_times
from app.reading.times.model import TimeExpression, TimeKind


def read(text: str, sent: str, country: str) -> tuple[TimeExpression, ...]:
    return find_times(text, sent=datetime.fromisoformat(f"{sent}T10:00+00:00"), country=country)


@pytest.mark.parametrize(
    ("text", "sent", "country", "day"),
    [
        ("I'll ring you first thing Monday after Thanksgiving.", "2026-11-20", "US", "2026-11-30"),
        ("You will hear on the Tuesday after Easter.", "2026-03-20", "GB", "2026-04-07"),
        ("We decide on the Tuesday after Whitsun.", "2026-05-04", "GB", "2026-05-26"),
        ("We decide on the Thursday before Ascension Day.", "2026-02-01", "DE", "2026-05-07"),
        ("You get our answer the working day after Boxing Day.", "2026-11-20", "GB", "2026-12-29"),
    ],
)
def test_a_weekday_beside_a_feast_is_the_one_next_to_it(text: str, sent: str, country: str, day: str) -> None:
    (only,) = read(text, sent, country)
    assert only.start is not None
    assert only.start.isoformat() == day


@pytest.mark.parametrize(
    ("text", "country", "last"),
    [
        ("We will let you know before Jamhuri Day.", "KE", "2026-12-11"),
        ("We will let you know before Bonifacio Day.", "PH", "2026-11-29"),
        ("We will let you know before Farmer's Day.", "GH", "2026-12-03"),
    ],
)
def test_a_national_day_is_known_from_the_users_calendar(text: str, country: str, last: str) -> None:
    (only,) = read(text, "2026-11-01", country)
    assert only.end is not None
    assert only.end.isoformat() == last


@pytest.mark.parametrize(
    ("text", "sent", "first", "last"),
    [
        ("I'm on leave from 31 August to 11 September inclusive.", "2026-09-02", "2026-08-31", "2026-09-11"),
        ("Closed from Monday 31 August to Friday 4 September.", "2026-09-04", "2026-08-31", "2026-09-04"),
        ("I'm away from 19 December until 5 January.", "2027-01-02", "2026-12-19", "2027-01-04"),
    ],
)
def test_an_absence_that_holds_the_day_of_sending_is_now(text: str, sent: str, first: str, last: str) -> None:
    (only,) = read(text, sent, "GB")
    assert (str(only.start), str(only.end)) == (first, last)


def test_going_away_is_not_coming_back() -> None:
    gone, back = read("I'm out from December 21 and back January 4.", "2026-11-20", "US")
    assert "back" not in gone.flags
    assert "back" in back.flags


@pytest.mark.parametrize("word", ["parked", "shelved", "mothballed", "on ice", "on hiatus"])
def test_a_hold_is_a_next_step_of_that_day(word: str) -> None:
    (only,) = read(f"Every vacancy is {word} until 19 January.", "2026-11-20", "GB")
    assert only.kind is TimeKind.NEXT_STEP
    assert "hold" in only.flags
    assert str(only.end) == "2027-01-19"


@pytest.mark.parametrize(
    "text",
    [
        "If you do not hear from us on or before Friday 4 December 2026, kindly consider your application unsuccessful.",
        "Should you hear nothing by 4 December, please deem your application not shortlisted.",
        "Silence after 4 December should be read as a no.",
        "If we do not write to you by 4 December, it means that we have chosen someone else.",
    ],
)
def test_silence_that_means_no_ends_on_the_day_named(text: str) -> None:
    (only,) = read(text, "2026-11-20", "GB")
    assert only.kind is TimeKind.DECISION_PROMISE
    assert "silence_means_no" in only.flags
    assert str(only.end) == "2026-12-04"


def test_a_span_of_hours_is_no_day_of_the_month() -> None:
    (only,) = read("Could you do Tuesday 1-4?", "2026-11-20", "GB")
    assert str(only.start) == "2026-11-24"
    assert only.at is not None
    assert only.at.hour == 13


def test_the_first_to_hear_is_no_date() -> None:
    assert read("You will be the first to hear.", "2026-11-20", "GB") == ()
