"""Days and hours as people write them: "Thursday 4.30.", "thursdy", "24 November, 10.00", "you get a mail from me"."""

from datetime import date, datetime

import pytest

from app.reading.times import find_times
from app.reading.times.model import TimeExpression, TimeKind

SENT = datetime.fromisoformat("2026-11-13T10:00+00:00")  # a Friday


def only(text: str, country: str = "GB") -> TimeExpression:
    (found,) = find_times(text, sent=SENT, country=country)
    return found


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Done, Thursday 4.30.", "2026-11-19 16:30"),
        ("Yep, Tuesday 10.30. Thanks", "2026-11-17 10:30"),
        ("Thursday 4.30 it is", "2026-11-19 16:30"),
        ("Tuesday 24 November, 10.00, and this one is carved in oak.", "2026-11-24 10:00"),
    ],
)
def test_hours_with_a_full_stop(text: str, moment: str) -> None:
    at = only(text).at
    assert at is not None
    assert f"{at:%Y-%m-%d %H:%M}" == moment


def test_a_day_and_a_month_with_full_stops_stay_a_date() -> None:
    assert only("The talk is on 23.11. in Bern", "DE").start == date(2026, 11, 23)
    assert only("Tuesday 1.12. suits me", "DE").start == date(2026, 12, 1)
    assert find_times("It cost 10.30. Thanks", sent=SENT, country="GB") == ()


def test_a_weekday_with_a_slip() -> None:
    assert only("we will know thursdy at the latest").end == date(2026, 11, 19)


@pytest.mark.parametrize(
    "text",
    [
        "On Thursday 19 November you get a mail from me.",
        "You'd get a phone call from me no later than Thursday.",
        "on Thursday you will have an answer from us",
    ],
)
def test_what_I_am_to_get_from_them_is_their_promise(text: str) -> None:
    found = only(text)
    assert found.kind is TimeKind.DECISION_PROMISE
    assert found.end == date(2026, 11, 19)


@pytest.mark.parametrize(
    ("text", "country", "first", "last"),
    [
        ("absente du 16/11 au 20/11 inclus", "FR", date(2026, 11, 16), date(2026, 11, 20)),
        ("de vuelta el 23/11", "ES", date(2026, 11, 23), date(2026, 11, 23)),
    ],
)
def test_days_in_figures_of_the_neighbours(text: str, country: str, first: date, last: date) -> None:
    found = only(text, country)
    assert (found.start, found.end) == (first, last)
    assert found.kind is TimeKind.OUT_OF_OFFICE
