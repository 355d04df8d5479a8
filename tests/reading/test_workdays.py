"""Business days agree with a slow count over `holidays`, day by day."""

import random
from datetime import date, timedelta
from functools import cache

import holidays
import pytest

from app.reading.workdays import Workdays, workdays_for

COUNTRIES = (
    "US",
    "GB",
    "IE",
    "IN",
    "AU",
    "CA",
    "DE",
    "NL",
    "FR",
    "ES",
    "PL",
    "ZA",
    "KE",
    "NG",
    "SG",
    "NZ",
    "PH",
    "BR",
    "JP",
    "IL",
)
CASES = 300  # for each of 20 countries


@cache
def _calendar(country: str) -> holidays.HolidayBase:
    region = "ENG" if country == "GB" else None
    return holidays.country_holidays(country, subdiv=region, years=range(2022, 2032))


def _slow_is_workday(country: str, day: date) -> bool:
    calendar = _calendar(country)
    return day.weekday() not in calendar.weekend and day not in calendar


def _slow_add(country: str, day: date, n: int) -> date:
    while n > 0:
        day += timedelta(days=1)
        if _slow_is_workday(country, day):
            n -= 1
    return day


@pytest.mark.parametrize("country", COUNTRIES)
def test_adding_business_days_agrees_with_a_slow_count(country: str) -> None:
    chance = random.Random(country)
    days = workdays_for(country)
    for _ in range(CASES):
        first = date(2023, 1, 1) + timedelta(days=chance.randrange(365 * 6))
        n = chance.randrange(0, 26)
        last = _slow_add(country, first, n)
        assert days.add(first, n) == last, (country, first, n)
        assert days.between(first, last) == n
        assert days.is_workday(first) == _slow_is_workday(country, first)


def test_england_stands_for_great_britain() -> None:
    assert not Workdays("GB").is_workday(date(2026, 8, 31))  # the late summer bank holiday
    assert Workdays("GB").is_workday(date(2026, 8, 3))  # Scotland's
    assert Workdays("UK").region == "ENG"


def test_a_region_counts_only_where_it_is_named() -> None:
    assert Workdays("GB", "SCT").is_workday(date(2026, 8, 31))
    assert not Workdays("GB", "SCT").is_workday(date(2026, 8, 3))
    assert Workdays("US", "nowhere").region is None


def test_an_unknown_country_has_weekends_only() -> None:
    nowhere = Workdays("XX")
    assert nowhere.is_workday(date(2026, 12, 25))
    assert not nowhere.is_workday(date(2026, 12, 26))
    assert Workdays("").add(date(2026, 12, 24), 1) == date(2026, 12, 25)


def test_the_weekend_is_the_countrys_own() -> None:
    assert Workdays("IL").is_workday(date(2026, 3, 8))  # a Sunday
    assert not Workdays("IL").is_workday(date(2026, 3, 6))  # a Friday


def test_nought_business_days_later_is_the_same_day() -> None:
    assert workdays_for("US").add(date(2026, 11, 28), 0) == date(2026, 11, 28)


def test_counting_back_and_forth() -> None:
    days = workdays_for("US")
    assert days.add(date(2026, 11, 30), -1) == date(2026, 11, 27)
    assert days.between(date(2026, 11, 27), date(2026, 11, 30)) == 1
    assert days.between(date(2026, 11, 30), date(2026, 11, 27)) == -1


def test_the_ends_of_the_calendar_are_no_fault() -> None:
    days = workdays_for("US")
    assert days.add(date.max, 5) == date.max
    assert days.add(date.min, -5) == date.min
    assert days.is_workday(date(9999, 12, 31))


def test_juneteenth_is_kept() -> None:
    assert not workdays_for("US").is_workday(date(2026, 6, 19))


def test_the_same_calendar_is_kept_for_the_same_country() -> None:
    assert workdays_for("IE") is workdays_for("IE")
