"""Dates in words: "12 March", "March 12-14", "the 14th"."""

import re
from datetime import date

from app.reading.times.cursor import Page
from app.reading.times.figures import BEFORE_BARE_DAY, Found, glued, nearest_date, one_day
from app.reading.times.periods import When, add_months, day_in, nth_week, shift
from app.reading.times.words import MONTHS, NUMBERS, ORDINALS, SHY_MONTHS, WEEKDAYS, word_set

# What may follow "the 14th" so that it is a day and not "the 14th floor".
BEHIND_BARE_DAY = word_set(
    """
    . , ; : ! ? ) ( at or and if for when works work suits would will is but we i you they to until till so
    with - – — by from on in of as unless because since please latest instead onwards onward inclusive morning
    afternoon evening then it also noon midday cob eod, the please. which should that in, now after before via
    over through thru comes means passes rolls arrives goes everyone my our hopefully all fits looks sounds could can may might
    good free clear okay ok suit fine open passes has have i'm i'll i've we'll we're we've you'll you're they'll he'll she'll it's
    let's come give drop ping nudge shout chase ring call email text write send just do feel kick bug poke remind get check
    follow between around about itself only sadly unfortunately probably without because though although no not anyone
    somebody someone everybody their his her go rather arrive arrives must kindly
    """
) | {""}


_STREETS = word_set(
    """
    street st road rd avenue ave lane square plaza drive close court terrace boulevard blvd
    """
)


def goes_on(page: Page, j: int) -> bool:
    """A full stop here belongs to an abbreviation: the sentence goes on behind it."""
    token = page.at(j)
    return (
        token.kind in ("int", "ordinal", "numeric", "clock")
        or token.low in MONTHS
        or token.raw[:1].islower()
        or token.low in (",", ")")
    )


def bare_number(page: Page, i: int) -> int | None:
    token = page.at(i)
    if token.kind == "int" and len(token.raw) <= 2:
        number = int(token.raw)
    elif token.kind == "ordinal":
        number = int(token.raw[:-2])
    else:
        return ORDINALS.get(token.low)
    return number if 1 <= number <= 31 else None


def day_first(page: Page, i: int) -> Found | None:
    """ "12 March", "12th of March 2026", "12-14 March", "12 and 13 March"; a bare "14th" behind a preposition."""
    number = bare_number(page, i)
    if number is None:
        return None
    j, last = i + 1, None
    if page.low(j) == "." and page.at(i).kind == "int" and page.low(j + 1) in MONTHS:
        j += 1  # "12. März"
    joint = page.low(j)
    if joint in ("-", "–", "—", "to", "and", "&", "or", "/") or page.take(j, "through"):
        whole = _to_a_written_day(page, number, j, alone=joint in ("or", "/"))
        if whole is not None:
            return whole[0], whole[1] or i + 1
        other = bare_number(page, j + 1 + (page.low(j + 1) == "the"))
        tail = _month_behind(page, j + 2 + (page.low(j + 1) == "the"))
        if other is not None and tail is not None and other > number:
            last, month, j = other, tail[0], tail[1]
            if joint in ("or", "/"):  # days to choose from: the second one is read on its own
                day = _in_year(page, month, number, j)[0]
                return None if day is None else (one_day(day, "day_month"), i + 1)
    if last is None:
        tail = _month_behind(page, j)
        if tail is None:
            return _bare_ordinal(page, i, number)
        month, j = tail
    if page.low(j) in _STREETS and page.at(j).raw[0].isupper():
        return None
    day, j = _in_year(page, month, last or number, j)
    if day is None:
        return None
    if last is None:
        return one_day(day, "day_month"), j
    first = day_in(day.year, month, number)
    return None if first is None else (When(first, day, "span", rule="day_range", relation="between"), j)


def _to_a_written_day(page: Page, number: int, j: int, *, alone: bool) -> Found | None:
    """ "18 and 22 May 2026", "18-22 May 2026": the last day is one token. `alone`: it is read on its own, and place 0 given back."""
    k = j + 1 + (page.low(j + 1) == "the")
    found = glued(page, k) if page.at(k).kind == "dmy" else None
    if found is None:
        return None
    first = day_in(found[0].start.year, found[0].start.month, number)
    if first is None or first >= found[0].start:
        return None
    if alone:
        return one_day(first, "day_month"), 0
    return When(first, found[0].start, "span", rule="day_range", relation="between"), found[1]


def _month_behind(page: Page, j: int) -> tuple[int, int] | None:
    j = page.take(j, "of") or page.take(j, "de") or j
    if page.low(j) in ("-", "/") and page.low(j + 1) in MONTHS:
        j += 1
    low = page.near(j)
    if low not in MONTHS or (page.at(j).lines and page.at(j).raw.islower()):
        return None
    if (
        (
            low in ("may", "mar", "march")
            and page.at(j).raw.islower()
            and page.at(j - 1).kind == "int"
            and page.at(j + 1).kind == "word"
        )
        and low == "may"
        and page.low(j + 1) in ("be", "have", "not", "take", "need", "apply", "also", "vary")
    ):
        return None
    j += 1
    if page.low(j) == "." and page.at(j).end == page.at(j - 1).end + 1 and goes_on(page, j + 1):
        j += 1
    return MONTHS[low], j


def month_first(page: Page, i: int) -> Found | None:
    """ "March 12", "March 12th, 2026", "March 12-14"; never "March 2026" and never "may" the verb."""
    low = page.low(i)
    j = i + 1
    if page.low(j) == "." and len(low) <= 4 and page.at(j + 1).kind in ("int", "ordinal"):
        j += 1
    if page.low(j) == "the":
        j += 1
    number = bare_number(page, j)
    token = page.at(j)
    if number is None or token.lines > 1 or (token.lines and page.low(j + 1) in (".", ")")):
        return None
    if token.kind == "word" and page.low(j - 1) != "the" and (token.low in NUMBERS or page.at(j + 1).kind == "word"):
        return None  # "December third." is a day, "in May three people" is none
    if (
        low in SHY_MONTHS
        and page.at(i).raw.islower()
        and token.kind == "int"
        and page.low(i - 1) not in BEFORE_BARE_DAY
    ):
        return None
    if page.low(j + 1) in (
        "am",
        "pm",
        "days",
        "weeks",
        "people",
        "candidates",
        "o'clock",
        "%",
        "hours",
        "years",
        "working",
        "business",
    ):
        return None
    if page.near(j + 1) == "week" and number <= 4:
        return _week_of_month(page, MONTHS[low], number), j + 2
    day, after = _in_year(page, MONTHS[low], number, j + 1)
    if day is None:
        return None
    if page.low(after) in ("-", "–", "—", "to", "through", "thru", "and", "&"):
        k = after + 1
        other = bare_number(page, k)
        if (
            other is not None
            and other > number
            and page.near(k + 1) not in ("am", "pm", ":", "o'clock")
            and page.low(k + 1) not in MONTHS
        ):
            end, after = _in_year(page, MONTHS[low], other, k + 1)
            first = day_in(end.year, end.month, number) if end is not None else None
            if end is not None and first is not None:
                return When(first, end, "span", rule="day_range", relation="between"), after
    return one_day(day, "month_day"), after


def _week_of_month(page: Page, month: int, number: int) -> When:
    """ "July 1st week", as in India."""
    first = (nearest_date(page, month, 28) or page.sent).replace(day=1)
    start, end = nth_week(first, shift(add_months(first, 1), -1), number)
    return When(start, end, "week", rule="nth_week")


def _in_year(page: Page, month: int, number: int, j: int) -> tuple[date | None, int]:
    """The date with the year that stands at `j`, or else the nearest in the direction of the verb."""
    k = j + 1 if page.low(j) in (",", "of", "-", "/") else j
    year = page.integer(k)
    if year is not None and 1900 <= year <= 2100 and page.at(k).lines == 0:
        return day_in(year, month, number), k + 1
    if page.low(j) == "'" and page.integer(j + 1) is not None and len(page.at(j + 1).raw) == 2:
        return day_in(2000 + int(page.at(j + 1).raw), month, number), j + 2
    after = page.take_any(j, ("next year", "of next year", "this year", "of this year", "last year"))
    if after:
        step = {"next": 1, "this": 0, "last": -1}[page.low(after - 2)]
        return day_in(page.sent.year + step, month, number), after
    return nearest_date(page, month, number), j


def day_number(page: Page, number: int) -> date | None:
    """ "The 14th": the next such day, today included, or the last one in the past tense."""
    for step in range(4):
        month = add_months(page.sent.replace(day=1), -step if page.past else step)
        day = day_in(month.year, month.month, number)
        if day is not None and (day <= page.sent if page.past else day >= page.sent):
            return day
    return None


def _bare_ordinal(page: Page, i: int, number: int) -> Found | None:
    """ "The 14th", "by the 9th", "the 3rd of next month"."""
    if page.at(i).kind != "ordinal" and page.at(i).kind != "word":
        return None
    before = page.low(i - 1)
    bracketed = before == "(" and page.low(i + 1) == ")"  # "when I'm back (30th)"
    if before not in BEFORE_BARE_DAY and before not in WEEKDAYS and before not in ("&", ",") and not bracketed:
        return None
    after = page.take_any(i + 1, ("of next month", "next month"))
    if after:
        month = add_months(page.sent.replace(day=1), 1)
        day = day_in(month.year, month.month, number)
        return None if day is None else (one_day(day, "day_of_month"), after)
    after = page.take_any(i + 1, ("of this month", "of the month", "this month", "inst", "instant"))
    if after:
        day = day_in(page.sent.year, page.sent.month, number)
        return None if day is None else (one_day(day, "day_of_month"), after)
    behind = page.at(i + 1)
    if behind.kind == "word" and behind.low not in BEHIND_BARE_DAY:
        return None
    if page.low(i + 1) == "of" or (before == "of" and page.at(i).kind == "word"):
        return None
    if page.at(i).kind == "word" and (
        (page.low(i + 1) == "to" and page.low(i + 2) != "the") or page.low(i + 1) in ("has", "have")
    ):
        return None  # "the first to hear", "the second has a typo"
    day = day_number(page, number)
    if day is not None and _comes_back(page, i):
        if page.last is not None and page.sent <= day < page.last[0]:
            day = first_such_day(page.last[0], number)  # "closed from 23 December, back on the 4th": in January
    elif day is not None and page.sent.month in _BEFORE_CHRISTMAS and _OF_CHRISTMAS.search(_sentence_before(page, i)):
        named = day_in(page.sent.year, 12, number)  # "we close for Christmas on the 23rd"
        return None if named is None else (one_day(named, "day_month"), i + 1)
    return None if day is None else (one_day(day, "day_number"), i + 1)


_AWAY = re.compile(r"\b(?:clos\w+|shut\w*|off|away|out|leave|holidays?|vacation|break|travel\w*|abroad)\b", re.I)
_BACK = re.compile(r"\b(?:back|re-?open\w*|return\w*|resum\w*|in again|here again|open again)\b[^.!?;\n]{0,25}$", re.I)
_SENTENCE = re.compile(r"[.!?;\n]\s")


_BEFORE_CHRISTMAS = (10, 11)
_OF_CHRISTMAS = re.compile(
    r"\b(?:for|our|the|at|over)(?: our| the)? (?:christmas|xmas|festive)\b[^.!?;\n]{0,30}\b(?:on|from|by|until|till) (?:the )?$",
    re.I,
)


def _sentence_before(page: Page, i: int) -> str:
    return _SENTENCE.split(page.raw[: page.at(i).start])[-1]


def _comes_back(page: Page, i: int) -> bool:
    """The sentence tells of an absence, and the day at `i` ends it."""
    before = _sentence_before(page, i)
    back = _BACK.search(before)
    return back is not None and bool(_AWAY.search(before[: back.start()]))


def first_such_day(start: date, number: int) -> date | None:
    """The first day with this number from `start` on."""
    for step in range(3):
        month = add_months(start.replace(day=1), step)
        day = day_in(month.year, month.month, number)
        if day is not None and day >= start:
            return day
    return None
