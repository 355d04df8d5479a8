"""Business days of a country: weekdays that are no nation-wide public holiday (`judgement.md`, "business days").

England's holidays stand for GB; regional ones count only where a region is named. A country that `holidays` does not
know has weekends only. Years are given explicitly, two at a time, and kept.
"""

from datetime import date, timedelta
from functools import lru_cache

import holidays

DEFAULT_REGION = {"GB": "ENG"}
ALIASES = {"UK": "GB", "EL": "GR"}
SATURDAY_SUNDAY = frozenset({5, 6})
FIRST_YEAR, LAST_YEAR = 1950, 2090  # beyond, only weekends count: nobody promises so far ahead
ONE_DAY = timedelta(days=1)


class Workdays:
    """The working calendar of one country (ISO 3166 alpha-2) and, if named, one region of it."""

    def __init__(self, country: str, region: str | None = None) -> None:
        code = country.strip().upper()
        code = ALIASES.get(code, code)
        supported = _supported()
        self.country = code
        self.known = code in supported
        wanted = (region or DEFAULT_REGION.get(code) or "").strip().upper()
        self.region = wanted if self.known and wanted in supported[code] else None
        self._off: dict[int, frozenset[date]] = {}
        self._weekend = SATURDAY_SUNDAY
        if self.known:
            self._weekend = frozenset(holidays.country_holidays(code, subdiv=self.region, years=2026).weekend)

    def holidays_of(self, year: int) -> frozenset[date]:
        """The public holidays of `year`; none outside 1950-2090 or in an unknown country."""
        if year not in self._off:
            if self.known and FIRST_YEAR <= year <= LAST_YEAR:
                found = holidays.country_holidays(self.country, subdiv=self.region, years=year)
                self._off[year] = frozenset(day for day in found if day.year == year)
            else:
                self._off[year] = frozenset()
        return self._off[year]

    def is_workday(self, day: date) -> bool:
        return day.weekday() not in self._weekend and day not in self.holidays_of(day.year)

    def add(self, day: date, n: int) -> date:
        """The nth business day after `day` (before it for a negative n); n = 0 is `day` itself, whatever day it is.

        Stops at the first or last day that a `date` can hold.
        """
        step = ONE_DAY if n > 0 else -ONE_DAY
        left = abs(n)
        while left and date.min < day < date.max:
            day += step
            left -= self.is_workday(day)
        return day

    def between(self, first: date, last: date) -> int:
        """Business days after `first` up to and including `last`; negative when `last` is the earlier one."""
        if last < first:
            return -self.between(last, first)
        count = 0
        while first < last:
            first += ONE_DAY
            count += self.is_workday(first)
        return count


@lru_cache(maxsize=1)
def _supported() -> dict[str, frozenset[str]]:
    return {
        code: frozenset(regions) for code, regions in holidays.list_supported_countries(include_aliases=False).items()
    }


@lru_cache(maxsize=256)
def workdays_for(country: str, region: str | None = None) -> Workdays:
    """The same calendar for the same country, so that each year is worked out once."""
    return Workdays(country, region)
