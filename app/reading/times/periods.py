"""Arithmetic of days, weeks, months and quarters. All intervals are dates with both ends included."""

from calendar import monthrange
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta

Interval = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day. `zone` is an IANA name, None where none was named; `mine`/`yours` keep "my time" and "your time"."""

    at: time
    zone: str | None = None
    whose: str = ""


@dataclass(frozen=True, slots=True)
class When:
    """A stretch of days before any preposition is applied. `grain` is day, week, month, year, span or weekend.

    `start`/`end` may be None only after a relation was applied.
    """

    start: date
    end: date
    grain: str = "day"
    clock: Clock | None = None
    vague: bool = False
    flags: frozenset[str] = field(default_factory=frozenset)
    rule: str = ""
    relation: str = ""  # a relation that the phrase carries in itself ("a fortnight from today": in)

    def flagged(self, *names: str) -> "When":
        return replace(self, flags=self.flags | frozenset(names))


def shift(day: date, days: int) -> date:
    """`day` + `days`, stopping at the first or last day that a `date` can hold."""
    number = min(max(day.toordinal() + days, 1), date.max.toordinal())
    return date.fromordinal(number)


def monday_of(day: date) -> date:
    return shift(day, -day.weekday())


def week_of(day: date) -> Interval:
    """Monday to Friday of the calendar week of `day`."""
    first = monday_of(day)
    return first, shift(first, 4)


def add_months(day: date, months: int) -> date:
    """The same day number `months` later, cut to the end of the month."""
    index = day.year * 12 + day.month - 1 + months
    year = min(max(index // 12, 1), 9998)
    month = index % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def month_of(year: int, month: int) -> Interval:
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def quarter_of(year: int, quarter: int) -> Interval:
    return date(year, quarter * 3 - 2, 1), month_of(year, quarter * 3)[1]


def day_in(year: int, month: int, day: int) -> date | None:
    if 1 <= month <= 12 and 1 <= year <= 9998 and 1 <= day <= monthrange(year, month)[1]:
        return date(year, month, day)
    return None


def weekday_after(day: date, weekday: int) -> date:
    """The next `weekday` (0 = Monday) strictly after `day`."""
    return shift(day, (weekday - day.weekday() - 1) % 7 + 1)


def weekday_before(day: date, weekday: int) -> date:
    return shift(day, -((day.weekday() - weekday - 1) % 7 + 1))


def nth_week(first: date, last: date, n: int) -> Interval:
    """The nth seven days of the period [first, last]: "the second week of July" is 8-14; n = -1: its last seven days."""
    if n == -1:
        return max(first, shift(last, -6)), last
    begin = min(shift(first, 7 * (n - 1)), last)
    return begin, min(shift(begin, 6), last)


def part_of(interval: Interval, grain: str, part: str) -> Interval:
    """Early, mid, late, end, start, first_half, second_half of a period (`times-and-promises.md` section 2)."""
    start, end = interval
    if grain == "week":
        return _part_of_week(start, part)
    if grain == "month":
        return _part_of_month(start, end, part)
    return _part_of_long(start, end, part)


def _part_of_week(monday: date, part: str) -> Interval:
    first, last = {
        "early": (0, 2),
        "start": (0, 2),
        "mid": (2, 2),
        "mid_late": (2, 4),
        "early_mid": (0, 2),
        "late": (3, 4),
        "end": (4, 4),
        "first_half": (0, 2),
        "second_half": (2, 4),
        "later": (2, 4),
        "first_day": (0, 0),
        "last_day": (4, 4),
    }.get(part, (0, 4))
    return shift(monday, first), shift(monday, last)


def _part_of_month(start: date, end: date, part: str) -> Interval:
    first, last = {
        "early": (1, 10),
        "start": (1, 10),
        "mid": (11, 20),
        "mid_late": (11, end.day),
        "early_mid": (1, 20),
        "late": (21, end.day),
        "end": (21, end.day),
        "later": (21, end.day),
        "first_half": (1, 15),
        "second_half": (16, end.day),
        "first_day": (1, 1),
        "last_day": (end.day, end.day),
    }.get(part, (1, end.day))
    return start.replace(day=first), start.replace(day=last)


def _part_of_long(start: date, end: date, part: str) -> Interval:
    third = (end - start).days // 3
    half = (end - start).days // 2
    if part in ("early", "start"):
        return start, _month_end(shift(start, third - 5))
    if part == "mid":
        return _month_start(shift(start, third + 5)), _month_end(shift(end, -third - 5))
    if part in ("late", "end", "later"):
        return _month_start(shift(end, -third + 5)), end
    if part == "first_half":
        return start, _month_end(shift(start, half - 5))
    if part == "second_half":
        return _month_start(shift(end, -half + 5)), end
    if part == "first_day":
        return start, start
    if part == "last_day":
        return end, end
    return start, end


def _month_start(day: date) -> date:
    return day.replace(day=1)


def _month_end(day: date) -> date:
    return month_of(day.year, day.month)[1]


def hours_to_days(hours: int) -> int:
    """Calendar days that a stretch of hours may reach: 24 -> 1, 48 -> 2, 36 -> 2."""
    return max(1, -(-hours // 24))


def easter(year: int) -> date:
    """Western Easter Sunday (Gregorian computus)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    shift_ = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift_ + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, n: int) -> date:
    """The nth `weekday` of a month; n = -1 is the last one."""
    if n > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))
    last = month_of(year, month)[1]
    return last - timedelta(days=(last.weekday() - weekday) % 7)
