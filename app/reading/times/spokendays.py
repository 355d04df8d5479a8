"""Days told in words: "the day after tomorrow", "the last Friday of the month", "a week on Friday", "the day after Boxing Day"."""

from app.reading.times.cursor import Page
from app.reading.times.dates import bare_number, day_first, month_first
from app.reading.times.figures import Found, glued, nearest_date, numeric_at, one_day
from app.reading.times.named import named_day_at
from app.reading.times.periods import When, add_months, nth_weekday, shift, weekday_after
from app.reading.times.words import BUSINESS, MONTHS, NUMBERS, ORDINALS, WEEKDAYS, listed, word_set

TODAY = {
    "today": 0, "tonight": 0, "tomorrow": 1, "tmrw": 1, "tmw": 1, "tomorow": 1, "tommorow": 1, "tommorrow": 1, "tonite": 0,
    "2moro": 1, "2morrow": 1, "tomoz": 1, "tmoro": 1, "2nite": 0, "2night": 0,
    "yesterday": -1, "heute": 0, "morgen": 1, "übermorgen": 2, "demain": 1, "mañana": 1, "overmorgen": 2, "jutro": 1,
    "vandaag": 0, "hoy": 0,
}  # fmt: skip


_TWO_DAYS_OFF = listed("the day after tomorrow; day after tomorrow; the day before yesterday")
_NEXT_WORKDAY = listed(
    """
    next working day; next business day; following working day; following business day; next work day;
    next - working - day; next - business - day; next working - day; next business - day
    """
)
_NEXT_DAY = listed(
    """
    the next day; the following day; the next morning; the following morning; the morning after; the day after;
    the same day; the very same day; the next working day; the following working day; the next business day; the
    following business day; the next work day
    """
)


def spoken_day(page: Page, i: int) -> Found | None:
    """ "the 14th", "the first of April", "the day after tomorrow", "a week on Friday", "a week today"."""
    after = page.take_any(i, _TWO_DAYS_OFF)
    if after:
        return one_day(shift(page.sent, -2 if "yesterday" in page.low(after - 1) else 2), "relative"), after
    feast = _day_beside_a_feast(page, i)
    if feast is not None:
        return feast
    nth = weekday_in_month(page, i)
    if nth is not None:
        return nth
    weeks = weeks_on(page, i)
    if weeks is not None:
        return weeks
    if page.near(i) in ("next", "following"):
        after = page.take_any(i, _NEXT_WORKDAY)
        return _day_after(page, i, after) if after else None
    if page.low(i) == "the":
        after = page.take_any(i, _NEXT_DAY)
        working = after and page.low(after - 2) in BUSINESS
        if after and (working or page.near(after) not in ("of", "to", "or", "the", "your", "our", "my", "his", "her")):
            return _day_after(page, i, after)
        number = bare_number(page, i + 1)
        if number is None:
            return None
        if page.near(i + 2) in BUSINESS and page.near(i + 3) == "day":
            return _nth_workday(page, i + 4, number)
        return day_first(page, i + 1)
    number = ORDINALS.get(page.low(i))
    if number is not None and page.take(i + 1, "of") and page.low(i + 2) in MONTHS:
        return day_first(page, i)
    return None


_DAY_BEHIND = listed("the day after; the day following; day after")


_WORKDAY_BEHIND = listed(
    """
    the first working day after; the first working day following; the first business day after; the first day back
    after; first day back after; first working day after; the next working day after; the working day after
    """
)


def _day_beside_a_feast(page: Page, i: int) -> Found | None:
    """ "The day after Boxing Day", "the first working day after Easter", "the day before Christmas Eve"."""
    after = page.take_any(i, _WORKDAY_BEHIND)
    if after:
        found = named_day_at(page, after)
        return None if found is None else (one_day(page.days.add(found[0].end, 1), "day_after_feast"), found[1])
    after = page.take_any(i, _DAY_BEHIND) if page.low(i - 1) not in ("any", "every", "each") else 0
    before = page.take(i, "the day before")
    found = named_day_at(page, after or before) or dated_event(page, after or before) if after or before else None
    if found is None:
        return None
    day = shift(found[0].end, 1) if after else shift(found[0].start, -1)
    return one_day(day, "day_after_feast" if after else "day_before_feast"), found[1]


_AFTER_AN_EVENT = word_set("after of from following")
_NO_EVENT = word_set(
    "and or but if so that which who when while unless until till by because as whether to please we'll i'll"
)
_LONGEST_EVENT = 7  # words


def dated_event(page: Page, i: int) -> Found | None:
    """The day of what is named from `i` on: "your interview on 20 May", "Monday 18 May", "applications close on 10 April"."""
    for n in range(i, i + _LONGEST_EVENT):
        opened = page.near(n) in ("(", ",")
        found = _written_day(page, n + opened, adjacent=n == i)
        if found is not None:
            return found[0], found[1] + (page.near(n) == "(" and page.near(found[1]) == ")")
        if page.at(n).kind != "word" or not page.near(n) or page.near(n) in _NO_EVENT:
            return None
    return None


def _written_day(page: Page, n: int, *, adjacent: bool) -> Found | None:
    """A day with its number; a bare weekday only where nothing stands between ("after Friday's call")."""
    weekday = WEEKDAYS.get(page.near(n))
    k = n if weekday is None else n + 1 + (page.near(n + 1) == ",")
    k += page.near(k) == "the" and page.at(k + 1).kind == "ordinal"
    if page.at(k).kind in ("numeric", "dmy", "int", "ordinal") or page.near(k) in MONTHS:
        found = date_at(page, k)
        if found is not None and found[0].grain == "day":
            return found
    if weekday is None or not adjacent or page.past:
        return None
    return one_day(weekday_after(page.sent, weekday), "weekday_bare"), n + 1


def _nth_workday(page: Page, j: int, number: int) -> Found | None:
    """ "The 5th working day from now", "the third working day after the interview on 28 May": behind "day" at `j`."""
    after = page.take_any(j, ("from today", "from now", "after today", "after this mail", "after this email"))
    if after:
        return one_day(page.days.add(page.sent, number), "nth_workday", "business"), after
    if page.low(j - 5) == "from":
        after = page.take_any(j, ("onwards", "onward", "on"))
        if after:
            return one_day(page.days.add(page.sent, number), "nth_workday", "business"), after
    event = dated_event(page, j + 1) if page.near(j) in _AFTER_AN_EVENT else None
    if event is None:
        return None
    return one_day(page.days.add(event[0].end, number), "nth_workday", "business"), event[1]


def weekday_in_month(page: Page, i: int) -> Found | None:
    """ "the first Tuesday of July", "the last Friday in the month", "the 2nd Monday of next month"."""
    j = i + 1 if page.low(i) == "the" else i
    number = -1 if page.low(j) in ("last", "final") else bare_number(page, j)
    weekday = WEEKDAYS.get(page.near(j + 1))
    if number is None or number > 5 or weekday is None:
        return None
    k = page.take_any(j + 2, ("of the", "in the", "of", "in"))
    if not k:
        return None
    name = page.near(k)
    first = page.sent.replace(day=1)
    if name in MONTHS:
        ahead = nearest_date(page, MONTHS[name], 28)
        first, k = (ahead or first).replace(day=1), k + 1
        year = page.integer(k)
        if year is not None and 1990 <= year <= 2100:
            first, k = first.replace(year=year), k + 1
    elif name == "month" or (name == "this" and page.near(k + 1) == "month"):
        k += 1 if name == "month" else 2
    elif name in ("next", "following") and page.near(k + 1) == "month":
        first, k = add_months(first, 1), k + 2
    else:
        return None
    day = nth_weekday(first.year, first.month, weekday, number)
    if name == "month" and day < page.sent and not page.past:
        first = add_months(first, 1)  # "the board meets on the first Wednesday of the month": the next one
        day = nth_weekday(first.year, first.month, weekday, number)
    return one_day(day, "nth_weekday"), k


def _day_after(page: Page, i: int, after: int) -> Found | None:
    base = page.last[1] if page.last is not None else None
    if page.low(i + 1) in ("same", "very"):
        if base is None or page.last is None:
            return None
        first = page.last[0]
        if first < base:  # "she tells me next week and I tell you the same day"
            return When(first, base, "span", rule="same_day", relation="between"), after
        return one_day(first, "same_day"), after
    start = base or page.sent
    if page.low(after - 2) in BUSINESS:
        return one_day(page.days.add(start, 1), "next_workday", "business"), after
    return one_day(shift(start, 1), "next_day"), after


def weeks_on(page: Page, i: int) -> Found | None:
    """ "a week on Friday", "two weeks from Monday", "a fortnight on Tuesday", "a week today", "two weeks tomorrow"."""
    number = NUMBERS.get(page.low(i), page.integer(i))
    unit = page.low(i + 1)
    if number is None or unit not in ("week", "weeks", "fortnight"):
        return None
    days = number * (14 if unit == "fortnight" else 7)
    j = i + 2
    if page.low(j) in ("on", "from", "come", "this"):
        j += 1
    elif page.near(j) not in ("today", "tomorrow") and page.near(j) not in WEEKDAYS:
        return None
    low = page.near(j)
    if low in ("today", "tomorrow", "now") and low != "now":
        return one_day(shift(page.sent, days + TODAY[low]), "weeks_on"), j + 1
    if low in WEEKDAYS and not page.past:
        return one_day(shift(weekday_after(page.sent, WEEKDAYS[low]), days), "weeks_on"), j + 1
    return None


_SPOKEN_STARTS = frozenset({"the", "a", "one", "two", "last", "day", "next", "following"})


def date_at(page: Page, i: int) -> Found | None:
    """A date in figures or words that begins at `i` without a weekday: "12 March", "the 14th", "03/12", "a week on Friday"."""
    token = page.at(i)
    if token.kind == "numeric":
        return numeric_at(page, i)
    if token.kind == "dmy":
        return glued(page, i)
    if token.kind in ("int", "ordinal"):
        return day_first(page, i)
    if token.low in MONTHS:
        return month_first(page, i)
    if token.low in _SPOKEN_STARTS or token.low in ORDINALS:
        return spoken_day(page, i)
    return None
