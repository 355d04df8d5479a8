"""Weekdays, alone or with a date: "this Friday", "Tuesday, 14 April", "Fri (13/3)"."""

from dataclasses import replace
from datetime import date

from app.reading.times.clocks import figure_clock
from app.reading.times.cursor import Page
from app.reading.times.dates import BEHIND_BARE_DAY, bare_number, day_first, day_number, goes_on, month_first
from app.reading.times.figures import BEFORE_BARE_DAY, Found, glued, nearest_date, numeric_at, one_day
from app.reading.times.named import named_day_at
from app.reading.times.periods import When, add_months, day_in, monday_of, shift, weekday_after, weekday_before
from app.reading.times.spokendays import TODAY, date_at, spoken_day
from app.reading.times.words import (
    MONTHS,
    ORDINALS,
    PLURAL_WEEKDAYS,
    SHY_WEEKDAYS,
    WEEKDAYS,
    listed,
    word_index,
)

_WHO_SAT = frozenset(
    {"i", "we", "he", "she", "they", "who", "you", "just", "and", "the"}
)  # "we sat 2pm to 5", "the sun"
_CAN_WE = frozenset({"do", "make", "say", "try"})
_PARTS_OF_DAY = frozenset({"morning", "afternoon", "evening", "am", "pm", "arvo", "lunchtime"})


def weekday_at(page: Page, i: int) -> Found | None:
    """[this | next | coming | last] weekday, with what may follow it: a date, "week", "of next week", a part of day."""
    which, j = _which(page, i)
    name = page.near(j).rstrip("'")
    if name not in WEEKDAYS:
        return None
    if name in PLURAL_WEEKDAYS and not which:
        return None
    if name in SHY_WEEKDAYS and not _shy_weekday_ok(page, i, j, which):
        return None
    weekday = WEEKDAYS[name]
    j += 1
    behind = page.at(j)
    if page.low(i - 1) == "the" and behind.kind == "word" and behind.raw[0].isupper() and not behind.lines:
        return None  # "The Wednesday Collective"
    if page.low(j) == "." and page.at(j).end == page.at(j - 1).end + 1 and len(name) <= 5 and goes_on(page, j + 1):
        j += 1
    if (
        page.near(j) in ("morning", "afternoon", "evening", "night", "lunchtime", "arvo", "am", "pm")
        and page.near(j + 1) not in WEEKDAYS
    ):
        part = j + 1
    else:
        part = j
    dated = _dated(page, part, weekday)
    if dated is not None:
        return dated
    far = _weekday_of_week(page, part, weekday, which)
    if far is not None:
        return far
    today = page.low(i - 2) in ("today", "tonight") and page.low(i - 1) in (",", "(") and weekday == page.sent.weekday()
    day = page.sent if today else _resolve_weekday(page, weekday, which)  # "out of the office today, Thursday"
    return one_day(day, f"weekday_{which or 'bare'}"), part


def the_weekday(page: Page, i: int) -> Found | None:
    """ "By the Wednesday": the first one from the day spoken of before on."""
    found = weekday_at(page, i + 1)
    behind = page.at(i + 2)
    if (
        found is not None
        and found[1] == i + 2
        and behind.raw[:1].isupper()
        and behind.kind == "word"
        and not behind.lines
    ):
        return None  # "The Wednesday Collective"
    if found is None or page.last is None or found[0].rule != "weekday_bare":
        return found
    return one_day(weekday_after(shift(page.last[0], -1), found[0].start.weekday()), "weekday_the"), found[1]


def _which(page: Page, i: int) -> tuple[str, int]:
    j = page.take_any(i, ("the following", "the next", "the coming", "this coming", "the same", "next coming"))
    if j:
        return page.low(j - 1), j
    low = page.low(i)
    if low == "that" and page.low(i - 1) == "failing":
        return "", i + 1  # "Tuesday at ten, or failing that Thursday"
    if low in ("this", "next", "coming", "last", "following", "that", "same", "past", "previous"):
        return low, i + 1
    if low in ("nächsten", "kommenden", "diesen"):
        return {"nächsten": "next", "kommenden": "coming", "diesen": "this"}[low], i + 1
    return "", i


DAY_END_LETTERS = frozenset(["eod", "cob", "cop", "eob"])


def _shy_weekday_ok(page: Page, i: int, j: int, which: str) -> bool:
    raw, nxt = page.at(j).raw, page.at(j + 1)
    if page.low(i - 1) in DAY_END_LETTERS:
        return True  # "by COB Mon"
    if page.low(i - 1) in ("you", "u") and raw[0].isupper() and nxt.kind == "mark":
        return True  # "ring you Mon."
    if nxt.kind in ("int", "decimal", "opaque") and figure_clock(page, j + 1) is not None:
        return True  # "come out to the yard sat 730"
    at_an_hour = nxt.kind == "clock" or (nxt.low == "at" and page.at(j + 2).kind == "clock") or nxt.low in _PARTS_OF_DAY
    if nxt.low == "same" or page.low(i - 1) in _CAN_WE:
        return True  # "can we do mon same time instead?"
    if at_an_hour and page.low(i - 1) not in _WHO_SAT:
        return True  # "come by mon 2pm", "mon morning"
    if nxt.low == "," and raw[0].isupper() and (page.at(j + 2).kind == "clock" or hours_at(page, j + 2)):
        return True  # "Sat, 7-11"
    if (
        nxt.kind in ("int", "ordinal", "numeric", "clock", "dmy")
        or nxt.low in ("/", "-", "–")
        or page.low(i - 1) in ("/", "-", "–")
    ):
        return raw[0].isupper() or page.low(i - 1) in BEFORE_BARE_DAY
    if not raw[0].isupper():
        return bool(which) or page.low(i - 1) in ("on", "by", "before", "until", "till")
    return bool(which) or page.low(i - 1) in (BEFORE_BARE_DAY - {"the", "of", "and", "at"})


def _resolve_weekday(page: Page, weekday: int, which: str) -> date:
    coming = weekday_after(page.sent, weekday)
    if which == "next":
        return shift(monday_of(page.sent), 7 + weekday)
    if which == "last":
        return (
            shift(monday_of(page.sent), weekday - 7)
            if weekday >= page.sent.weekday()
            else weekday_before(page.sent, weekday)
        )
    if which in ("past", "previous"):
        return weekday_before(page.sent, weekday)
    if which == "following" and page.last is not None:
        return weekday_after(page.last[1], weekday)
    if which in ("that", "same") and page.last is not None:
        return shift(monday_of(page.last[0]), weekday)
    if which == "this" and page.past:
        return shift(monday_of(page.sent), weekday)
    if page.past and not which:
        return weekday_before(page.sent, weekday)
    return coming


def _dated(page: Page, j: int, weekday: int) -> Found | None:
    """A date behind a weekday: "Tuesday, 14 April", "Monday the 12th", "Fri (13/3)". It wins; a misfit is flagged."""
    k = j
    bracket = False
    for _ in range(2):
        low = page.near(k)
        if (
            low in (",", "the", "-", "–", "—", "den", "le", "dia", "el")
            and page.at(k + 1).kind != "clock"
            and not page.at(k).lines
        ):
            k += 1
        elif low == "(":
            bracket, k = True, k + 1
    token = page.at(k)
    if token.kind == "decimal" and not token.lines and (dotted := _dotted(page, k, weekday)) is not None:
        return dotted, k + 1 + (bracket and page.low(k + 1) == ")")
    if token.lines > (0 if k == j else 1) and token.kind == "int":
        return None
    if token.kind not in ("int", "ordinal", "numeric", "dmy") and token.low not in MONTHS and token.low not in ORDINALS:
        return None
    if k > j and page.low(j) in ("-", "–", "—") and token.kind == "int" and page.low(k + 1) not in MONTHS:
        return None
    if (
        k == j + 1
        and page.low(j) == ","
        and token.low in ORDINALS
        and page.near(k + 1) not in BEHIND_BARE_DAY | set(MONTHS)
    ):
        return None  # "Tuesday, third period"
    found = numeric_at(page, k, weekday=weekday) if token.kind == "numeric" else _date_behind_weekday(page, k, weekday)
    if found is None:
        return None
    when, after = found
    if bracket and page.low(after) == ")":
        after += 1
    if when.start != when.end:
        return when, after
    if when.start.weekday() != weekday and when.rule in ("day_month", "month_day", "numeric"):
        when = _just_gone(page, when, weekday)
    if when.start.weekday() != weekday:
        when = when.flagged("mismatch")
    return replace(when, rule="weekday_date"), after


def _dotted(page: Page, k: int, weekday: int) -> When | None:
    """ "Wednesday 11.11 at 10": a figure that could be an hour is the date where that date is such a weekday."""
    number, month = map(int, page.at(k).raw.split("."))
    day = nearest_date(page, month, number) if 1 <= month <= 12 else None
    if day is None or day.weekday() != weekday or abs((day - page.sent).days) > _NEAR:
        return None
    return one_day(day, "weekday_date")


_NEAR = 120  # days
_JUST_GONE = 60  # days


def _just_gone(page: Page, when: When, weekday: int) -> When:
    """ "Monday 31 August" on 2 September: the date that fits its weekday lies just behind, not a year ahead."""
    day = day_in(when.start.year - 1, when.start.month, when.start.day)
    if day is not None and day.weekday() == weekday and 0 < (page.sent - day).days <= _JUST_GONE:
        return replace(when, start=day, end=day)
    return when


def _date_behind_weekday(page: Page, k: int, weekday: int) -> Found | None:
    token = page.at(k)
    if token.kind == "dmy":
        return glued(page, k)
    if token.low in MONTHS:
        return month_first(page, k)
    named = day_first(page, k) if token.kind in ("int", "ordinal") else spoken_day(page, k)
    if named is not None:
        return named
    number = bare_number(page, k)
    if number is None or (token.kind == "int" and not _plain_day_number(page, k)):
        return None
    day = _nearest_day_number(page, number, weekday)
    return None if day is None else (one_day(day, "weekday_number"), k + 1)


def hours_at(page: Page, k: int) -> bool:
    """ "1-4" behind a weekday: from one to four o'clock."""
    if page.at(k).kind != "int" or page.at(k + 2).kind != "int" or page.near(k + 1) not in ("-", "–", "—", "to"):
        return False
    return (
        max(int(page.at(k).raw), int(page.at(k + 2).raw)) <= 12
        and page.low(k + 3) not in MONTHS
        and page.low(k + 3) != "of"
    )


def _plain_day_number(page: Page, k: int) -> bool:
    """ "Friday 13" without a month: a day, unless a clock, a unit or another figure follows."""
    nxt = page.at(k + 1)
    if page.is_dash(k + 1) and (page.at(k + 2).kind == "clock" or hours_at(page, k)):
        return False
    if nxt.kind in ("int", "clock", "decimal", "ordinal") or nxt.low in ("am", "pm", "o'clock", ":", "/", "uhr", "hrs"):
        return False
    return nxt.kind != "word" or nxt.low in BEHIND_BARE_DAY


def _nearest_day_number(page: Page, number: int, weekday: int) -> date | None:
    """The nearest day with this number that is such a weekday, within four months; without a fit, the next such number."""
    first = day_number(page, number)
    month = page.sent
    for step in range(5):
        ahead = add_months(month.replace(day=1), -step if page.past else step)
        day = day_in(ahead.year, ahead.month, number)
        if day is not None and day.weekday() == weekday and (day >= page.sent) is not page.past:
            return day
    return first


_WEEKDAY_OF_WEEK = {
    7: """
        of the following week; of next week; of the next week; of the coming week; the following week; next
        week; in the next week; , next week; nächster woche; nächste woche; volgende week; coming week; of
        coming week
    """,
    0: """
        of this week; this week; of the week; of the current week
    """,
    -1: """
        of that week; of the same week
    """,
    14: """
        after next; of the week after next; of the week after; the week after next; the week after; in two weeks
    """,
}


_WEEKS_BY_WORD = word_index((words, days) for days, text in _WEEKDAY_OF_WEEK.items() for words in listed(text))


def _weekday_of_week(page: Page, j: int, weekday: int, which: str) -> Found | None:
    """ "Friday week", "Friday of next week", "Friday after next", "Friday fortnight"."""
    if page.near(j) == "week" and page.low(j + 1) not in WEEKDAYS:
        return one_day(shift(weekday_after(page.sent, weekday), 7), "weekday_week"), j + 1
    if page.near(j) in ("fortnight",):
        return one_day(shift(weekday_after(page.sent, weekday), 14), "weekday_fortnight"), j + 1
    for phrase, days, after in page.matches(j, _WEEKS_BY_WORD):
        base = monday_of(page.sent)
        if phrase == "after next":
            return one_day(shift(weekday_after(page.sent, weekday), 7), "weekday_after_next"), after
        if "following" in phrase or phrase in ("of the week after", "the week after"):
            base, days = monday_of(page.last[0] if page.last else page.sent), 7
        elif days < 0:
            base, days = monday_of(page.last[0] if page.last else page.sent), 0
        return one_day(shift(base, days + weekday), "weekday_of_week"), after
    beside = _beside_a_day(page, j, weekday)
    if beside is not None:
        return beside
    after = page.take_any(
        j, ("of the week commencing", "of the week beginning", "of the week of", "of w/c", "week commencing")
    )
    if after:
        found = date_at(page, after) or weekday_at(page, after)
        if found is not None:
            return one_day(shift(monday_of(found[0].start), weekday), "weekday_of_week"), found[1]
    return None


def _beside_a_day(page: Page, j: int, weekday: int) -> Found | None:
    """ "The Tuesday after Easter", "Monday following the bank holiday", "the Friday before the 14th"."""
    side = page.near(j)
    if side not in ("after", "following", "before", "preceding"):
        return None
    found = named_day_at(page, j + 1)
    if found is None and page.low(j + 1) not in TODAY and page.low(j + 1) not in WEEKDAYS:
        found = date_at(page, j + 1)
        if found is not None and (found[0].grain != "day" or (page.at(j + 1).kind == "int" and found[1] == j + 2)):
            return None
    if found is None:
        return None
    if side in ("before", "preceding"):
        return one_day(weekday_before(found[0].start, weekday), "weekday_before"), found[1]
    return one_day(weekday_after(found[0].end, weekday), "weekday_after"), found[1]
