"""Times of day and their zones: "2pm ET", "at 14.30", "half past two", "2-3 pm GMT", "10:00 your time"."""

import re
from datetime import datetime, time, tzinfo
from zoneinfo import ZoneInfo

from app.reading.times.cursor import Page
from app.reading.times.periods import Clock
from app.reading.times.words import LOOSE_ZONES, MONTHS, NUMBERS, WEEKDAYS, ZONES, word_set

_PARTS = re.compile(r"(\d{1,2})[:.h]?([0-5]\d)?(?::\d\d)?\s?([ap])?\.?m?\.?", re.IGNORECASE)
_BEFORE_CLOCK = frozenset(
    {
        "at",
        "@",
        "from",
        "by",
        "before",
        "until",
        "till",
        "between",
        "around",
        "about",
        "after",
        "approx",
        "um",
        "à",
        "las",
        "om",
        "o",
        "ab",
    }
)
_AMERICAN = frozenset({"eastern", "central", "mountain", "pacific"})
_HOURS_AFTER = frozenset({"hrs", "hours", "h", "uhr", "hr", "uur"})
_PLAIN_HOURS = range(1, 13)


def clock_at(page: Page, i: int, *, expected: bool = False) -> tuple[Clock, int] | None:
    """A time of day at `i` with its range and zone swallowed, and the position behind. `expected`: a bare hour will do.

    A range keeps its beginning: "2-3 pm" is 14:00.
    """
    first = _one(page, i, expected=expected)
    if first is None:
        return None
    at, half, j = first
    dash = page.low(j)
    between = dash == "and" and page.low(i - 1) in ("between", "from", "zwischen")
    if page.is_dash(j) or between or dash in ("to", "until", "till", "through", "bis"):
        second = None if _begins_a_date(page, j + 1) else _one(page, j + 1, expected=True)
        if second is not None and (
            half or second[1] or page.at(i).kind == "clock" or page.at(j + 1).kind == "clock" or expected
        ):
            if not half and second[1] == "p" and at.hour < 12:
                later = at.replace(hour=at.hour + 12)
                at = later if later < second[0] or at >= second[0] else at
                if at.hour >= 12 and second[0].hour == 12 and at.hour != 12:
                    at = at.replace(hour=at.hour - 12)
            half, j = half or second[1], second[2]
    elif not half and page.at(i).kind == "int" and not expected and j == i + 1:
        return None
    if (
        not half
        and 0 < at.hour < 7
        and page.at(i).raw[0] != "0"
        and (page.at(i).kind != "clock" or page.at(i).raw[1:2] == ":")
    ):
        at = at.replace(hour=at.hour + 12)  # "at 3" in business is the afternoon
    zone, whose, j = zone_at(page, j)
    return Clock(at, zone, whose), j


def _begins_a_date(page: Page, i: int) -> bool:
    """ "9.30am and 4 August at 2pm": the figure behind the joint is a day."""
    return page.at(i).kind == "int" and page.near(i + 1 + (page.near(i + 1) in ("of", "."))) in MONTHS


_TWO_FIGURES = re.compile(r"\d{3,4}-\d{3,4}")
# A figure without a colon is a clock only where the line of thought ends behind it or one of these goes on.
_MAY_FOLLOW = word_set(
    "sharp prompt start latest onwards or and if please pls ok then till til until at in with it is works suits would for"
)
_ENDS = frozenset({"", ".", ",", "!", "?", ";", ")", "-", "–"})


def figure_clock(page: Page, i: int) -> tuple[Clock, int] | None:
    """ "Sat 730", "thurs 0915", "Sat 7.30": behind a weekday, whole five minutes, and no "730 people", no year, no date."""
    token = page.at(i)
    raw = token.raw if token.kind != "opaque" or not _TWO_FIGURES.fullmatch(token.raw) else token.raw.split("-")[0]
    if token.lines or not (token.kind == "decimal" or (raw.isdecimal() and 2 < len(raw) < 5)):
        return None
    hour, minute = divmod(int(raw), 100) if token.kind != "decimal" else map(int, raw.split("."))
    half, j = _half(page, i + 1)
    if not half and not (page.near(j) in _ENDS or page.near(j) in _MAY_FOLLOW or page.at(j).lines):
        return None
    if minute % 5 or (token.kind == "decimal" and 0 < minute <= 12):
        return None  # "Fri 13.10" is a date as well as a clock
    if raw.isdecimal() and (abs(int(raw) - page.sent.year) <= 1 or (len(raw) == 3 and hour < (1 if minute else 6))):
        return None  # "Friday 2026" is a year, "sat 200" a number
    found = _valid(hour, minute, half, j) if not half or hour in _PLAIN_HOURS else None
    if found is None:
        return None
    at, half, j = found
    if not half and 0 < at.hour < 7 and raw[0] != "0" and len(raw.replace(".", "")) == 3:
        at = at.replace(hour=at.hour + 12)
    zone, whose, j = zone_at(page, j)
    return Clock(at, zone, whose), j


def _one(page: Page, i: int, *, expected: bool) -> tuple[time, str, int] | None:
    token = page.at(i)
    if token.kind == "clock" or (token.kind == "decimal" and (expected or _clock_context(page, i))):
        match = _PARTS.match(token.raw)
        if match is None:
            return None
        hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").lower()
        if token.kind == "clock" and token.low[:4].isdecimal():
            hour, minute, half = int(token.low[:2]), int(token.low[2:4]), ""
        j = i + 1
        if not half:
            half, j = _half(page, j)
        if not half and page.low(j) in _HOURS_AFTER:
            j += 1
        return _valid(hour, minute, half, j)
    if token.kind == "int":
        return _figure(page, i, expected=expected)
    if token.kind == "word":
        return _spoken(page, i)
    return None


def _clock_context(page: Page, i: int) -> bool:
    return page.low(i - 1) in _BEFORE_CLOCK or page.low(i + 1) in _HOURS_AFTER or page.low(i + 1) in ("am", "pm")


def _half(page: Page, j: int) -> tuple[str, int]:
    """am or pm, also said as "in the morning"."""
    low = page.near(j)
    if low in ("am", "pm"):
        return low[0], j + 1
    if low in ("a", "p") and page.low(j + 1) == "." and page.low(j + 2) == "m":
        return low, j + (4 if page.low(j + 3) == "." else 3)
    for phrase, half in (
        ("in the morning", "a"),
        ("in the afternoon", "p"),
        ("in the evening", "p"),
        ("at night", "p"),
    ):
        after = page.take(j, phrase)
        if after:
            return half, after
    return "", j


def _figure(page: Page, i: int, *, expected: bool) -> tuple[time, str, int] | None:
    """A bare hour: "3 o'clock", "15 Uhr", "1400 hrs", "at 3" where a time is expected."""
    hour = int(page.at(i).raw)
    low = page.near(i + 1)
    if low in ("o'clock", "oclock", "uhr", "uur"):
        half, j = _half(page, i + 2)
        return _valid(hour, 0, half, j)
    if low in ("hrs", "h") and hour >= 100:
        return _valid(hour // 100, hour % 100, "", i + 2)
    if low in ("noon", "midday") and hour == 12:
        return time(12), "p", i + 2
    half, j = _half(page, i + 1)
    if half and hour in _PLAIN_HOURS:
        return _valid(hour, 0, half, j)
    if expected and (hour in _PLAIN_HOURS or 13 <= hour <= 19) and page.at(i).raw[0] != "0":
        return _valid(hour, 0, "", i + 1)
    return None


def _spoken(page: Page, i: int) -> tuple[time, str, int] | None:
    low = page.near(i)
    if low == "a" and page.near(i + 1) == "quarter":
        return _spoken(page, i + 1)
    if low in ("noon", "midday"):
        return time(12), "p", i + 1
    if low == "twelve" and page.low(i + 1) == "noon":
        return time(12), "p", i + 2
    if low == "midnight":
        return time(23, 59), "p", i + 1
    if low in ("half", "quarter"):
        j = i + 1
        direction = page.low(j)
        if low == "half" and (page.at(j).kind == "int" or direction in NUMBERS) and _said_as_an_hour(page, i):
            return _half_hour(page, j)
        if direction not in ("past", "to", "after"):
            return None
        hour = page.count(j + 1)
        if hour is None or hour[0] not in _PLAIN_HOURS:
            return None
        minutes = 30 if low == "half" else 15
        half, k = _half(page, hour[1])
        total = hour[0] * 60 + (-minutes if direction == "to" else minutes)
        return _valid(total // 60 % 24, total % 60, half, k)
    number = NUMBERS.get(low)
    if number is not None and number in _PLAIN_HOURS and len(low) > 2:
        if page.low(i + 1) in ("o'clock", "oclock"):
            half, j = _half(page, i + 2)
            return _valid(number, 0, half, j)
        half, j = _half(page, i + 1)
        if half:
            return _valid(number, 0, half, j)
    return None


def _said_as_an_hour(page: Page, i: int) -> bool:
    """ "Monday half 7", "at half seven"; "half a day" and "half 7 people" are none."""
    return (page.near(i - 1) in WEEKDAYS or page.low(i - 1) in _BEFORE_CLOCK) and (
        page.near(i + 2) in _ENDS or page.near(i + 2) in _MAY_FOLLOW or bool(page.at(i + 2).lines)
    )


def _half_hour(page: Page, j: int) -> tuple[time, str, int] | None:
    """ "Half seven" is half past seven in the isles and half past six on the continent."""
    hour = page.count(j)
    if hour is None or hour[0] not in _PLAIN_HOURS:
        return None
    half, k = _half(page, hour[1])
    back = 1 if page.country in _HALF_TO else 0
    return _valid((hour[0] - back) % 12 or 12, 30, half, k)


_HALF_TO = frozenset(
    {"DE", "AT", "CH", "NL", "BE", "DK", "NO", "SE", "FI", "PL", "CZ", "HU", "SI", "HR", "SK", "EE", "LV"}
)


def _valid(hour: int, minute: int, half: str, j: int) -> tuple[time, str, int] | None:
    if half == "p" and hour < 12:
        hour += 12
    if half == "a" and hour == 12:
        hour = 0
    if hour == 24 and minute == 0:
        return time(23, 59), half, j
    return (time(hour, minute), half, j) if hour < 24 and minute < 60 else None


def zone_at(page: Page, j: int) -> tuple[str | None, str, int]:
    """The zone words behind a time: "ET", "(CET)", "UK time", "London time", "your time", "UTC+2"."""
    bracket = page.low(j) == "("
    k = j + 1 if bracket else j
    low = page.near(k)
    token = page.at(k)
    zone, whose, after = None, "", j
    if low in ("your", "my", "our") and page.low(k + 1) in ("time", "end"):
        whose, after = ("yours" if low == "your" else "mine"), k + 2
    elif low == "local" and page.low(k + 1) == "time":
        after = k + 2
    elif low in ZONES and low not in LOOSE_ZONES and token.raw.isupper():
        zone, after = ZONES[low], k + 1
        after = after + 1 if page.low(after) == "time" else after
        if low in ("utc", "gmt") and page.low(k + 1) in ("+", "-") and page.integer(k + 2) is not None:
            hours = min(page.integer(k + 2) or 0, 12)
            sign = "-" if page.low(k + 1) == "+" else "+"  # Etc/GMT zones count the other way round
            zone, after = (f"Etc/GMT{sign}{hours}" if hours else "UTC"), k + 3
    elif low in ZONES:
        tail = k + 1
        if page.low(tail) in ("standard", "daylight", "summer"):
            tail += 1
        if (
            page.low(tail) == "time"
            or (low in _AMERICAN and token.raw[0].isupper())
            or (token.raw.isupper() and len(low) <= 3 and low != "uk")
            or (low == "uk" and bracket)
        ):
            zone, after = ZONES[low], tail + (page.low(tail) == "time")
    elif low == "new" and page.low(k + 1) == "york" and page.low(k + 2) == "time":
        zone, after = "America/New_York", k + 3
    if low == "central" and page.low(k + 1) == "european":
        zone = "Europe/Berlin"
        after = k + 2 + (page.low(k + 2) == "summer")
        after += page.low(after) == "time"
    if after > j and bracket:
        if page.low(after) == "time":
            after += 1
        after = after + 1 if page.low(after) == ")" else after
    return zone, whose, after


def instant(day: datetime, clock: Clock, *, sender: tzinfo, country: str, user_zone: str | None) -> datetime:
    """`day` at `clock`, aware. IST is Irish time for a sender in Ireland; no zone named: the sender's."""
    zone: tzinfo = sender
    if clock.zone:
        name = "Europe/Dublin" if clock.zone == "Asia/Kolkata" and country == "IE" else clock.zone
        zone = ZoneInfo(name)
    elif clock.whose == "yours" and user_zone:
        zone = ZoneInfo(user_zone)
    return day.replace(hour=clock.at.hour, minute=clock.at.minute, tzinfo=zone)
