"""Clocks, days and feasts that stand for nobody, beside those that look alike and bind somebody."""

from datetime import datetime

import pytest

from app.reading.times import find_times
from app.reading.times.model import TimeKind

SENT = datetime.fromisoformat("2026-05-13T10:00+01:00")  # a Wednesday


def spans(text: str) -> list[str]:
    return [found.text for found in find_times(text, sent=SENT, country="GB")]


@pytest.mark.parametrize(
    "text",
    [
        "Showroom hours: Tue-Fri 10:00-6:30, Sat 10-4.",
        "The bakery closes at 13:00, the Tuesday bread is famous.",
        "The 17:42 is a wretched train.",
        "Easter Gardens and Diwali Sweets are our neighbours.",
        "Her day off is Thursday, which the dog knows.",
        "Your records will be destroyed after nine months.",
    ],
)
def test_what_binds_nobody_is_silent(text: str) -> None:
    assert spans(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Interview hour: Friday 9.30", ["Friday 9.30"]),
        ("The 17:40 slot is yours.", ["17:40"]),
        ("Could you return the form by 4?", ["by 4"]),
        ("See you at 11.", ["at 11"]),
        ("I have 10:00, 10:45 and 12:15 on Friday.", ["10:00", "10:45", "12:15 on Friday"]),
        ("Trial shift: Sat, 8-12.", ["Sat, 8-12"]),
    ],
)
def test_a_ground_in_the_clause_lets_it_count(text: str, found: list[str]) -> None:
    assert spans(text) == found


def test_clocks_before_one_day_share_it() -> None:
    times = find_times("We can do 10:00 or 11:30 on Friday.", sent=SENT, country="GB")
    assert [(t.start.isoformat() if t.start else None, t.kind) for t in times] == [
        ("2026-05-15", TimeKind.INTERVIEW_TIME)
    ] * 2


def test_a_denied_under_is_a_beginning() -> None:
    (found,) = find_times("We can't answer in under three working days.", sent=SENT, country="GB")
    assert (found.start.isoformat() if found.start else None, found.end) == ("2026-05-18", None)


def test_two_days_with_one_year_are_one_stretch() -> None:
    (found,) = find_times("The talks will fall between 18 and 22 May 2026.", sent=SENT, country="GB")
    assert (str(found.start), str(found.end)) == ("2026-05-18", "2026-05-22")
