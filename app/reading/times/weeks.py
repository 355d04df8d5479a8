"""Weeks and weekends: "next week", "w/c 9 March", "the week after Pentecost", "calendar week 12"."""

from datetime import date

from app.reading.times.cursor import Page
from app.reading.times.days import day_at
from app.reading.times.figures import Found
from app.reading.times.named import named_day_at
from app.reading.times.periods import When, add_months, day_in, monday_of, shift, week_of
from app.reading.times.whichperiod import which_period
from app.reading.times.words import listed, word_index


def week_at(page: Page, i: int, bare: bool) -> Found | None:
    fixed = _week_fixed(page, i)
    if fixed is not None:
        return fixed
    commencing = _week_commencing(page, i)
    if commencing is not None:
        return commencing
    step, j = which_period(page, i)
    monday = monday_of(page.sent)
    if step is None:
        if bare and (page.take(i, "the week") or page.near(i) in ("week", "woche")):
            k = page.take(i, "the week") or i + 1
            if page.low(k) in ("of", "commencing", "beginning", "after", "before"):
                return None
            return When(*week_of(page.sent), "week", rule="week_this"), k
        return None
    j = page.take_any(j, ("working", "business", "full", "calendar", "work")) or j
    if page.near(j) not in ("week", "wk", "woche", "workweek", "week's"):
        return None
    k = j + 1
    if step == 3 or (step == 2 and page.last is not None):
        base = monday_of(page.last[0]) if page.last is not None else monday
        monday = shift(base, 7 if step == 2 else 0)
    else:
        monday = shift(monday, 7 * min(step, 1))
    after = page.take_any(k, ("or the week after", "or the one after", "or the following week", "or the following"))
    if after and step == 1:
        return When(monday, shift(monday, 11), "week", rule="week_or_after"), after
    after = page.take_any(k, ("or next",))
    if after and step == 0:
        return When(monday, shift(monday, 11), "week", rule="week_or_next"), page.take(after, "week") or after
    if step == 0 and page.past is False and not bare:
        return When(monday, shift(monday, 4), "week", rule="week_this"), k
    named = {0: "this", 1: "next", 2: "following", -1: "last", 3: "that"}[step]
    return When(monday, shift(monday, 4), "week", rule=f"week_{named}"), k


_NOT_THAT = ("the week after", "the one after", "the other one", "the following one")
_WEEK_FIXED = {
    14: """
        the week after next; week after next; the week following next; übernächste woche
    """
    + "".join(
        f"; not {the}next week {turn} {after}" for the in ("", "the ") for turn in (",", "but") for after in _NOT_THAT
    ),
    -1: """
        the week after that; the week following; the week after
    """,
    7: """
        the week after this; próxima semana; la próxima semana; semana que viene; la semana próxima; la semaine
        prochaine; semaine prochaine; w przyszłym tygodniu; przyszłym tygodniu; przyszłego tygodnia
    """,
    99: """
        the other week
    """,
    0: """
        cette semaine; esta semana; tym tygodniu
    """,
}


WEEKS_BY_WORD = word_index((words, days) for days, text in _WEEK_FIXED.items() for words in listed(text))


def _week_beside_a_feast(page: Page, i: int) -> Found | None:
    """ "The week after Pentecost", "the week before Christmas", "the week of Thanksgiving" is read with the weeks of dates."""
    j = i + 1 if page.low(i) == "the" else i
    side = page.near(j + 1)
    if page.near(j) != "week" or side not in ("after", "following", "before"):
        return None
    feast = named_day_at(page, j + 2)
    if feast is None:
        return None
    monday = monday_of(shift(feast[0].start, -7)) if side == "before" else shift(monday_of(feast[0].end), 7)
    return When(monday, shift(monday, 4), "week", rule="week_beside_feast"), feast[1]


def _week_fixed(page: Page, i: int) -> Found | None:
    beside = _week_beside_a_feast(page, i)
    if beside is not None:
        return beside
    for _words, days, after in page.matches(i, WEEKS_BY_WORD):
        if days == 99:
            continue
        monday = monday_of(page.sent)
        if days < 0:
            if page.last is None:
                monday, days = shift(monday, 14), 0
                if page.near(after) not in (
                    "",
                    ".",
                    ",",
                    "at",
                    ";",
                    "!",
                    "or",
                    "and",
                    "to",
                    "we",
                    "if",
                    "once",
                    "when",
                    "with",
                    ")",
                ):
                    return None  # "the week after the interviews"
            else:
                if page.near(after) in ("the", "your", "our"):
                    return None
                monday, days = monday_of(page.last[1]), 7
        return When(shift(monday, days), shift(monday, days + 4), "week", rule="week_fixed"), after
    return None


COMMENCING = listed(
    """
    the week commencing on; week commencing on; the week commencing; week commencing; the week beginning;
    week beginning; the week starting on; week starting on; the week starting; week starting; the week of; week of;
    wk of; wk commencing; wk beginning; w / c; w / b; w c; wc; wb; w . c; w / comm
    """
)


ENDING = listed("the week ending; week ending; w / e; w / ending")


def _week_commencing(page: Page, i: int) -> Found | None:
    if page.low(i) not in ("the", "week", "wk", "w", "wc", "wb", "calendar", "kw", "cw", "kalenderwoche"):
        return _week_number(page, i)
    after = page.take_any(i, COMMENCING)
    if after:
        after = page.take(after, ":") or page.take(after, "-") or after
        target = _week_day(page, after)
        if target is None:
            return None
        day, k = target
        if page.low(after - 1) == "of" or day.weekday() != 0:
            monday = monday_of(shift(day, 2) if day.weekday() >= 5 else day)  # "w/c Sunday 8 March" means the 9th
            return When(monday, shift(monday, 4), "week", rule="week_of"), k
        return When(day, shift(day, 4), "week", rule="week_commencing"), k
    after = page.take_any(i, ENDING)
    if after:
        target = _week_day(page, after)
        if target is not None:
            monday = monday_of(target[0])
            return When(monday, shift(monday, 4), "week", rule="week_ending"), target[1]
    return _week_number(page, i)


def _week_day(page: Page, i: int) -> tuple[date, int] | None:
    found = day_at(page, i) or named_day_at(page, i)
    if found is not None:
        return found[0].start, found[1]
    token = page.at(i)
    number = int(token.raw) if token.kind == "int" else int(token.raw[:-2]) if token.kind == "ordinal" else 0
    if not 1 <= number <= 31:
        return None
    for step in range(4):
        month = add_months(page.sent.replace(day=1), step)
        day = day_in(month.year, month.month, number)
        if day is not None and day >= monday_of(page.sent):
            return day, i + 1
    return None


_NUMBERED = listed("calendar week no .; calendar week; kalenderwoche; kw; cw; week no .; week number; week; wk")


def _week_number(page: Page, i: int) -> Found | None:
    """ "calendar week 12", "KW 12", "CW12", "week 12"."""
    token = page.at(i)
    digits = "".join(c for c in token.low if c.isdecimal()) if token.low[:2] in ("kw", "cw") else ""
    if digits and token.kind == "word":
        number, j = int(digits), i + 1
    else:
        after = page.take_any(i, _NUMBERED)
        value = page.integer(after) if after else None
        if value is None or (
            page.low(after + 1) in ("of", "-", "programme", "program", "course") and page.low(i) == "week"
        ):
            return None
        number, j = value, after + 1
        if page.low(i) == "week" and (
            page.low(i - 1) not in ("in", "of", "by", "until", "before", "calendar") or number < 5
        ):
            return None
    if not 1 <= number <= 53:
        return None
    year = page.sent.year
    monday = date(year, 1, 4)
    monday = shift(monday_of(monday), 7 * (number - 1))
    if shift(monday, 6) < page.sent and not page.past:
        monday = shift(monday_of(date(year + 1, 1, 4)), 7 * (number - 1))
    return When(monday, shift(monday, 4), "week", rule="week_number"), j


def weekend_at(page: Page, i: int, bare: bool) -> Found | None:
    step, j = which_period(page, i)
    if step is None:
        j = page.take(i, "the") or i
        step = 0
        if page.near(j) != "weekend" or page.low(i - 1) not in (
            "over",
            "before",
            "after",
            "during",
            "by",
            "of",
            "at",
            "until",
            "on",
            "this",
            "in",
            "till",
            "end",
        ):
            return None
    after = page.take_any(j, ("bank holiday weekend", "long weekend", "holiday weekend", "weekend"))
    if not after or page.low(after) == "'s":
        return None
    saturday = shift(monday_of(page.sent), 5)
    if page.sent.weekday() == 6 and step == 0:
        saturday = shift(page.sent, -1)
    if step == 1 and page.low(j - 1) == "next":
        saturday = shift(saturday, 7)
    elif step == -1:
        saturday = shift(saturday, -7)
    elif step == 3 and page.last is not None:
        saturday = shift(monday_of(page.last[0]), 5)
    return When(saturday, shift(saturday, 1), "weekend", rule="weekend"), after
