"""Formal limits, the turn of the year, days on which somebody is back, and what a third owes to whoever writes."""

from datetime import date, datetime

import pytest

from app.reading.times import find_times
from app.reading.times.model import Relation, TimeExpression, TimeKind

SENT = datetime.fromisoformat("2026-11-19T10:00+00:00")  # a Thursday


def all_in(text: str) -> tuple[TimeExpression, ...]:
    return find_times(text, sent=SENT, country="GB")


def only(text: str) -> TimeExpression:
    (found,) = all_in(text)
    return found


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("You will be told the panel's choice within five (5) business days of this notice.", date(2026, 11, 26)),
        ("You will be informed within 5 (five) days.", date(2026, 11, 24)),
        ("We shall reply not later than 30 (thirty) days from today.", date(2026, 12, 19)),
        ("w/b 30/11 you hear from us", date(2026, 12, 4)),
        ("You hear from us in the week of 30/11.", date(2026, 12, 4)),
        ("The result comes by COB Mon.", date(2026, 11, 23)),
        ("You will have our answer on December third.", date(2026, 12, 3)),
        ("We decide in the first days of December.", date(2026, 12, 10)),
        ("After I talked with him I come back to you on Monday the 23rd.", date(2026, 11, 23)),
    ],
)
def test_the_last_day_of_what_they_name(text: str, last: date) -> None:
    assert only(text).end == last


def test_a_period_of_notice_is_still_no_promise() -> None:
    assert all_in("Your notice is three months.") == ()
    assert all_in("You must give four weeks' notice.") == ()


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("You will hear from us straight after New Year.", date(2027, 1, 2), None),
        ("You will hear from us between Christmas and New Year.", date(2026, 12, 25), date(2027, 1, 1)),
        ("You will hear from us by the new year.", date(2026, 11, 19), date(2027, 1, 1)),
        ("You will hear from us in the new year.", date(2027, 1, 1), date(2027, 1, 31)),
    ],
)
def test_new_year_is_a_day_and_the_new_year_a_month(text: str, first: date, last: date | None) -> None:
    found = only(text)
    assert (found.start, found.end) == (first, last)


def test_wishes_for_the_feasts_name_no_day() -> None:
    assert all_in("Happy Christmas and New Year to you all!") == ()


@pytest.mark.parametrize(
    "text",
    [
        "The office is closed from 23 December and reopens on the 4th.",
        "I am off 21-24 December and will be back on the 4th.",
        "We close for good cheer on 22 December, shut all week, and are back on the 4th.",
    ],
)
def test_a_day_of_return_lies_behind_the_absence(text: str) -> None:
    assert all_in(text)[-1].end == date(2027, 1, 4)


def test_a_bare_day_beside_christmas_is_in_december() -> None:
    assert only("We close for Christmas on the 23rd.").start == date(2026, 12, 23)
    away = only("Our Christmas shutdown runs from the 23rd to the 4th.")
    assert (away.start, away.end) == (date(2026, 12, 23), date(2027, 1, 4))
    assert all_in("We shut for Christmas on the 22nd and are back on the 5th.")[-1].end == date(2027, 1, 5)


def test_the_next_such_weekday_of_a_month() -> None:
    assert only("The board meets on the first Wednesday of the month.").start == date(2026, 12, 2)


def test_an_absence_that_ends_in_the_next_month() -> None:
    found = only("Closed from the 23rd of December until the 2nd.")
    assert (found.start, found.end) == (date(2026, 12, 23), date(2027, 1, 1))


def test_another_day_in_the_same_sentence_stays_where_it_is() -> None:
    first, second = all_in("The vacancy closes on 10 December; we talk with people from the 3rd.")
    assert second.start == date(2026, 12, 3)
    assert first.end == date(2026, 12, 10)


def test_and_after_that_begins_another_thought() -> None:
    found = only("The panel sits on Monday 30 November and after that we shall call everyone.")
    assert (found.relation, found.end) == (Relation.ON, date(2026, 11, 30))


@pytest.mark.parametrize(
    "text",
    [
        "They have undertaken to come back to me by Tuesday.",
        "He promised to let me know by Tuesday.",
        "The client is to revert to me by Tuesday.",
        "Their answer is due with me on Tuesday.",
    ],
)
def test_what_a_third_owes_to_them_is_news_for_me(text: str) -> None:
    assert only(text).kind is TimeKind.DECISION_PROMISE


@pytest.mark.parametrize(
    "text",
    [
        "Please revert to me by Tuesday.",
        "The client wants you to call me by Tuesday.",
        "The board is keen; can you let me know by Tuesday?",
        "HR needs you to send us the form by Tuesday.",
    ],
)
def test_but_what_I_owe_to_them_is_mine(text: str) -> None:
    assert only(text).kind is TimeKind.CANDIDATE_DEADLINE
