"""Days: weekdays, dates in words and figures, today and tomorrow, "the 14th", "Friday week"."""

from dataclasses import replace
from datetime import date

from app.reading.times.cursor import Page
from app.reading.times.named import named_day_at
from app.reading.times.periods import (
    When,
    add_months,
    day_in,
    monday_of,
    month_of,
    nth_weekday,
    shift,
    weekday_after,
    weekday_before,
)
from app.reading.times.words import (
    MONTHS,
    NUMBERS,
    ORDINALS,
    PLURAL_WEEKDAYS,
    SHY_MONTHS,
    SHY_WEEKDAYS,
    WEEKDAYS,
    listed,
    word_index,
    word_set,
)

Found = tuple[When, int]

_TODAY = {
    "today": 0, "tonight": 0, "tomorrow": 1, "tmrw": 1, "tmw": 1, "tomorow": 1, "tommorow": 1, "tommorrow": 1,
    "yesterday": -1, "heute": 0, "morgen": 1, "übermorgen": 2, "demain": 1, "mañana": 1, "overmorgen": 2, "jutro": 1,
    "vandaag": 0, "hoy": 0,
}  # fmt: skip
_PARTS_OF_DAY = word_set("morning afternoon evening night lunchtime noon midday am pm arvo mornings afternoons")
_BEFORE_BARE_DAY = word_set("by on before until till after from the of at between and to or w/c")
# What may follow "the 14th" so that it is a day and not "the 14th floor".
_BEHIND_BARE_DAY = word_set(
    """
    . , ; : ! ? ) ( at or and if for when works work suits would will is but we i you they to until till so
    with - – — by from on in of as unless because since please latest instead onwards onward inclusive morning
    afternoon evening then it also noon midday cob eod, the please. which should that in, now after before via
    over through thru comes passes rolls arrives goes everyone my our hopefully all fits looks sounds could can may might
    """
) | {""}
_DIRECTION_BACK = frozenset({"last", "past", "previous"})
_STREETS = word_set(
    """
    street st road rd avenue ave lane square plaza drive close court terrace boulevard blvd
    """
)


def day_at(page: Page, i: int) -> Found | None:
    """A single day or a run of days of one kind that begins at `i`."""
    token = page.at(i)
    if token.kind == "numeric":
        return numeric_at(page, i)
    if token.kind == "dmy":
        return _glued(page, i)
    if token.kind in ("int", "ordinal"):
        return _day_first(page, i)
    if token.kind != "word":
        return None
    low = token.low.rstrip("'")
    if low in _TODAY:
        return _relative(page, i)
    if low == "now" and page.low(i - 1) in ("between", "from"):
        return _day(page.sent, "now"), i + 1
    if low == "last" and page.near(i + 1) in WEEKDAYS and page.take_any(i + 2, ("of", "in")):
        return _nth_weekday(page, i)
    if low in WEEKDAYS or low in (
        "this",
        "next",
        "coming",
        "last",
        "following",
        "that",
        "same",
        "nächsten",
        "kommenden",
        "diesen",
    ):
        return weekday_at(page, i)
    if low in MONTHS:
        return _month_first(page, i)
    if (
        low == "the"
        and page.near(i + 1) in ("following", "next", "coming", "same")
        and page.near(i + 2).rstrip("'") in WEEKDAYS
    ):
        return weekday_at(page, i)
    if low == "the" and page.near(i + 1).rstrip("'") in WEEKDAYS:
        return _the_weekday(page, i)
    if low in ("the", "a", "one", "two", "last", "day") or low in ORDINALS:
        return _spoken_day(page, i)
    return None


def _relative(page: Page, i: int) -> Found | None:
    days = _TODAY[page.low(i).rstrip("'")]
    j = i + 1
    if page.low(i) == "morgen" and page.low(i - 1) in ("guten", "goede"):
        return None
    if page.near(j) == "week" and days >= 0:
        return _day(shift(page.sent, days + 7), "today_week"), j + 1
    if page.near(j) in _PARTS_OF_DAY or page.low(j) == "itself":
        j += 1
    day = shift(page.sent, days)
    k = j + 2 if page.low(j) in (",", "(", "-", "–") and page.near(j + 1) in ("the", "i") else j + 1
    if (
        page.low(j) in (",", "(", "-", "–") and page.at(k).kind != "clock"
    ):  # "tomorrow (Friday 13 March)", "tomorrow, 22nd July"
        named = day_at(page, k)
        if named is not None and named[0].start == day:
            return named[0], named[1] + (page.low(j) == "(" and page.low(named[1]) == ")")
    return _day(day, "relative"), j


def _day(day: date, rule: str, *flags: str) -> When:
    return When(day, day, rule=rule, flags=frozenset(flags))


# Weekdays -----------------------------------------------------------------------------------------------------------


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
    if page.low(j) == "." and page.at(j).end == page.at(j - 1).end + 1 and len(name) <= 5 and _goes_on(page, j + 1):
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
    day = _resolve_weekday(page, weekday, which)
    return _day(day, f"weekday_{which or 'bare'}"), part


def _the_weekday(page: Page, i: int) -> Found | None:
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
    return _day(weekday_after(shift(page.last[0], -1), found[0].start.weekday()), "weekday_the"), found[1]


def _which(page: Page, i: int) -> tuple[str, int]:
    j = page.take_any(i, ("the following", "the next", "the coming", "this coming", "the same", "next coming"))
    if j:
        return page.low(j - 1), j
    low = page.low(i)
    if low in ("this", "next", "coming", "last", "following", "that", "same", "past", "previous"):
        return low, i + 1
    if low in ("nächsten", "kommenden", "diesen"):
        return {"nächsten": "next", "kommenden": "coming", "diesen": "this"}[low], i + 1
    return "", i


def _shy_weekday_ok(page: Page, i: int, j: int, which: str) -> bool:
    raw, nxt = page.at(j).raw, page.at(j + 1)
    if (
        nxt.kind in ("int", "ordinal", "numeric", "clock", "dmy")
        or nxt.low in ("/", "-", "–")
        or page.low(i - 1) in ("/", "-", "–")
    ):
        return raw[0].isupper() or page.low(i - 1) in _BEFORE_BARE_DAY
    if not raw[0].isupper():
        return bool(which) or page.low(i - 1) in ("on", "by", "before", "until", "till")
    return (
        bool(which)
        or page.low(i - 1) in (_BEFORE_BARE_DAY - {"the", "of", "and", "at"})
        or nxt.low in ("morning", "afternoon", "evening", "am", "pm", "arvo", "lunchtime")
    )


def _goes_on(page: Page, j: int) -> bool:
    """A full stop here belongs to an abbreviation: the sentence goes on behind it."""
    token = page.at(j)
    return (
        token.kind in ("int", "ordinal", "numeric", "clock")
        or token.low in MONTHS
        or token.raw[:1].islower()
        or token.low in (",", ")")
    )


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
    if token.lines > (0 if k == j else 1) and token.kind == "int":
        return None
    if token.kind not in ("int", "ordinal", "numeric", "dmy") and token.low not in MONTHS and token.low not in ORDINALS:
        return None
    if k > j and page.low(j) in ("-", "–", "—") and token.kind == "int" and page.low(k + 1) not in MONTHS:
        return None
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
        return _glued(page, k)
    if token.low in MONTHS:
        return _month_first(page, k)
    named = _day_first(page, k) if token.kind in ("int", "ordinal") else _spoken_day(page, k)
    if named is not None:
        return named
    number = _bare_number(page, k)
    if number is None or (token.kind == "int" and not _plain_day_number(page, k)):
        return None
    day = _nearest_day_number(page, number, weekday)
    return None if day is None else (_day(day, "weekday_number"), k + 1)


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
    return nxt.kind != "word" or nxt.low in _BEHIND_BARE_DAY


def _nearest_day_number(page: Page, number: int, weekday: int) -> date | None:
    """The nearest day with this number that is such a weekday, within four months; without a fit, the next such number."""
    first = _day_number(page, number)
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
        return _day(shift(weekday_after(page.sent, weekday), 7), "weekday_week"), j + 1
    if page.near(j) in ("fortnight",):
        return _day(shift(weekday_after(page.sent, weekday), 14), "weekday_fortnight"), j + 1
    for phrase, days in _WEEKS_BY_WORD.get(page.near(j), ()):
        after = page.take(j, phrase)
        if not after:
            continue
        base = monday_of(page.sent)
        if phrase == "after next":
            return _day(shift(weekday_after(page.sent, weekday), 7), "weekday_after_next"), after
        if "following" in phrase or phrase in ("of the week after", "the week after"):
            base, days = monday_of(page.last[0] if page.last else page.sent), 7
        elif days < 0:
            base, days = monday_of(page.last[0] if page.last else page.sent), 0
        return _day(shift(base, days + weekday), "weekday_of_week"), after
    beside = _beside_a_day(page, j, weekday)
    if beside is not None:
        return beside
    after = page.take_any(
        j, ("of the week commencing", "of the week beginning", "of the week of", "of w/c", "week commencing")
    )
    if after:
        found = day_at(page, after)
        if found is not None:
            return _day(shift(monday_of(found[0].start), weekday), "weekday_of_week"), found[1]
    return None


def _beside_a_day(page: Page, j: int, weekday: int) -> Found | None:
    """ "The Tuesday after Easter", "Monday following the bank holiday", "the Friday before the 14th"."""
    side = page.near(j)
    if side not in ("after", "following", "before", "preceding"):
        return None
    found = named_day_at(page, j + 1)
    if found is None and page.low(j + 1) not in _TODAY and page.low(j + 1) not in WEEKDAYS:
        found = day_at(page, j + 1)
        if found is not None and (found[0].grain != "day" or (page.at(j + 1).kind == "int" and found[1] == j + 2)):
            return None
    if found is None:
        return None
    if side in ("before", "preceding"):
        return _day(weekday_before(found[0].start, weekday), "weekday_before"), found[1]
    return _day(weekday_after(found[0].end, weekday), "weekday_after"), found[1]


# Dates in words -----------------------------------------------------------------------------------------------------


def _bare_number(page: Page, i: int) -> int | None:
    token = page.at(i)
    if token.kind == "int" and len(token.raw) <= 2:
        number = int(token.raw)
    elif token.kind == "ordinal":
        number = int(token.raw[:-2])
    else:
        return ORDINALS.get(token.low)
    return number if 1 <= number <= 31 else None


def _day_first(page: Page, i: int) -> Found | None:
    """ "12 March", "12th of March 2026", "12-14 March", "12 and 13 March"; a bare "14th" behind a preposition."""
    number = _bare_number(page, i)
    if number is None:
        return None
    j, last = i + 1, None
    if page.low(j) == "." and page.at(i).kind == "int" and page.low(j + 1) in MONTHS:
        j += 1  # "12. März"
    joint = page.low(j)
    if joint in ("-", "–", "—", "to", "and", "&", "or", "/") or page.take(j, "through"):
        other = _bare_number(page, j + 1 + (page.low(j + 1) == "the"))
        tail = _month_behind(page, j + 2 + (page.low(j + 1) == "the"))
        if other is not None and tail is not None and other > number:
            last, month, j = other, tail[0], tail[1]
            if joint in ("or", "/"):  # days to choose from: the second one is read on its own
                day = _in_year(page, month, number, j)[0]
                return None if day is None else (_day(day, "day_month"), i + 1)
    if last is None:
        tail = _month_behind(page, j)
        if tail is None:
            return _bare_ordinal(page, i, number)
        month, j = tail
    if page.low(j) in _STREETS and page.at(j).raw[0].isupper():
        return None
    day, j = _in_year(page, month, number, j)
    if day is None:
        return None
    if last is None:
        return _day(day, "day_month"), j
    end = day_in(day.year, month, last)
    return None if end is None else (When(day, end, "span", rule="day_range", relation="between"), j)


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
    if page.low(j) == "." and page.at(j).end == page.at(j - 1).end + 1 and _goes_on(page, j + 1):
        j += 1
    return MONTHS[low], j


def _month_first(page: Page, i: int) -> Found | None:
    """ "March 12", "March 12th, 2026", "March 12-14"; never "March 2026" and never "may" the verb."""
    low = page.low(i)
    j = i + 1
    if page.low(j) == "." and len(low) <= 4 and page.at(j + 1).kind in ("int", "ordinal"):
        j += 1
    if page.low(j) == "the":
        j += 1
    number = _bare_number(page, j)
    token = page.at(j)
    if number is None or token.lines > 1 or (token.lines and page.low(j + 1) in (".", ")")):
        return None
    if token.kind == "word" and page.low(j - 1) != "the":
        return None
    if (
        low in SHY_MONTHS
        and page.at(i).raw.islower()
        and token.kind == "int"
        and page.low(i - 1) not in _BEFORE_BARE_DAY
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
    day, after = _in_year(page, MONTHS[low], number, j + 1)
    if day is None:
        return None
    if page.low(after) in ("-", "–", "—", "to", "through", "thru", "and", "&"):
        k = after + 1
        other = _bare_number(page, k)
        if (
            other is not None
            and other > number
            and page.near(k + 1) not in ("am", "pm", ":", "o'clock")
            and page.low(k + 1) not in MONTHS
        ):
            end, after = _in_year(page, MONTHS[low], other, k + 1)
            if end is not None:
                return When(day, end, "span", rule="day_range", relation="between"), after
    return _day(day, "month_day"), after


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


_LONG_AGO = 183  # days: a date without a year is no further away than half a year if it can be nearer


def nearest_date(page: Page, month: int, number: int) -> date | None:
    """This day and month in the year that the verb points to: the next one, or the one before in the past tense."""
    years = (
        (page.sent.year + step for step in range(-8, 1)) if page.past else (page.sent.year + step for step in range(9))
    )
    fitting = [d for d in (day_in(y, month, number) for y in years) if d is not None]
    if page.past:
        back = [d for d in fitting if d <= page.sent]
        near = [
            d
            for d in (day_in(page.sent.year + step, month, number) for step in (0, 1))
            if d is not None and d > page.sent
        ]
        if back and near and (page.sent - back[-1]).days > _LONG_AGO and (near[0] - page.sent).days < _LONG_AGO:
            return near[0]
        return back[-1] if back else None
    ahead = [d for d in fitting if d >= page.sent]
    return ahead[0] if ahead else None


def _day_number(page: Page, number: int) -> date | None:
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
    if before not in _BEFORE_BARE_DAY and before not in WEEKDAYS and before not in ("&", ","):
        return None
    after = page.take_any(i + 1, ("of next month", "next month"))
    if after:
        month = add_months(page.sent.replace(day=1), 1)
        day = day_in(month.year, month.month, number)
        return None if day is None else (_day(day, "day_of_month"), after)
    after = page.take_any(i + 1, ("of this month", "of the month", "this month", "inst", "instant"))
    if after:
        day = day_in(page.sent.year, page.sent.month, number)
        return None if day is None else (_day(day, "day_of_month"), after)
    behind = page.at(i + 1)
    if behind.kind == "word" and behind.low not in _BEHIND_BARE_DAY:
        return None
    if page.low(i + 1) == "of" or (before == "of" and page.at(i).kind == "word"):
        return None
    if page.at(i).kind == "word" and page.low(i + 1) == "to" and page.low(i + 2) != "the":
        return None  # "the first to hear"
    day = _day_number(page, number)
    return None if day is None else (_day(day, "day_number"), i + 1)


def _spoken_day(page: Page, i: int) -> Found | None:
    """ "the 14th", "the first of April", "the day after tomorrow", "a week on Friday", "a week today"."""
    after = page.take_any(i, ("the day after tomorrow", "day after tomorrow", "the day before yesterday"))
    if after:
        return _day(shift(page.sent, -2 if "yesterday" in page.low(after - 1) else 2), "relative"), after
    feast = _day_beside_a_feast(page, i)
    if feast is not None:
        return feast
    nth = _nth_weekday(page, i)
    if nth is not None:
        return nth
    weeks = _weeks_on(page, i)
    if weeks is not None:
        return weeks
    if page.low(i) == "the":
        after = page.take_any(
            i,
            (
                "the next day",
                "the following day",
                "the day after",
                "the same day",
                "the very same day",
                "the next working day",
                "the following working day",
                "the next business day",
                "the following business day",
            ),
        )
        if after and page.near(after) not in ("of", "to", "or"):
            return _day_after(page, i, after)
        number = _bare_number(page, i + 1)
        if number is None:
            return None
        if page.at(i + 1).kind == "int":
            return _day_first(page, i + 1)
        return _day_first(page, i + 1)
    number = ORDINALS.get(page.low(i))
    if number is not None and page.take(i + 1, "of") and page.low(i + 2) in MONTHS:
        return _day_first(page, i)
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
        return None if found is None else (_day(page.days.add(found[0].end, 1), "day_after_feast"), found[1])
    after = page.take_any(i, _DAY_BEHIND)
    before = page.take(i, "the day before")
    found = named_day_at(page, after or before) if after or before else None
    if found is None:
        return None
    day = shift(found[0].end, 1) if after else shift(found[0].start, -1)
    return _day(day, "day_after_feast" if after else "day_before_feast"), found[1]


def _nth_weekday(page: Page, i: int) -> Found | None:
    """ "the first Tuesday of July", "the last Friday in the month", "the 2nd Monday of next month"."""
    j = i + 1 if page.low(i) == "the" else i
    number = -1 if page.low(j) in ("last", "final") else _bare_number(page, j)
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
    return _day(nth_weekday(first.year, first.month, weekday, number), "nth_weekday"), k


def _day_after(page: Page, i: int, after: int) -> Found | None:
    base = page.last[1] if page.last is not None else None
    if page.low(i + 1) in ("same", "very"):
        return None if base is None else (_day(page.last[0] if page.last else base, "same_day"), after)
    start = base or page.sent
    if page.low(after - 2) in ("working", "business"):
        return _day(page.days.add(start, 1), "next_workday", "business"), after
    return _day(shift(start, 1), "next_day"), after


def _weeks_on(page: Page, i: int) -> Found | None:
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
        return _day(shift(page.sent, days + _TODAY[low]), "weeks_on"), j + 1
    if low in WEEKDAYS and not page.past:
        return _day(shift(weekday_after(page.sent, WEEKDAYS[low]), days), "weeks_on"), j + 1
    return None


# Dates in figures ---------------------------------------------------------------------------------------------------


def numeric_at(page: Page, i: int, *, weekday: int | None = None) -> Found | None:
    """ISO as written; else month first where the page says so, unless only the other order gives a date."""
    token = page.at(i)
    raw = token.raw.rstrip(".")
    parts = [int(p) for p in raw.replace("-", "/").replace(".", "/").split("/")]
    if len(parts) == 3 and parts[0] > 31:
        day = day_in(parts[0], parts[1], parts[2])
        return None if day is None else (_day(day, "iso"), i + 1)
    if len(parts) == 2 and not _short_numeric_ok(page, i, weekday):
        return None
    year = None
    if len(parts) == 3:
        year = parts[2] if parts[2] > 99 else 2000 + parts[2]
        if not 1990 <= year <= 2100:
            return None
    orders = [(parts[1], parts[0]), (parts[0], parts[1])]  # (month, day)
    if page.month_first and "." not in raw:
        orders.reverse()
    found = [d for d in (_numeric(page, year, m, n) for m, n in orders) if d is not None]
    if not found:
        return None
    if weekday is not None and found[0].weekday() != weekday and len(found) > 1 and found[1].weekday() == weekday:
        return _day(found[1], "numeric"), i + 1
    return _day(found[0], "numeric"), i + 1


def _numeric(page: Page, year: int | None, month: int, number: int) -> date | None:
    if not 1 <= month <= 12:
        return None
    return nearest_date(page, month, number) if year is None else day_in(year, month, number)


_BEFORE_DOTTED = _BEFORE_BARE_DAY | word_set("am bis zum vom ab den dem op tot le du jusqu'au el hasta dnia do latest")


def _short_numeric_ok(page: Page, i: int, weekday: int | None) -> bool:
    """ "12/3" is a date beside a preposition, a weekday or a clock; "24/7" and "7/10" alone are not."""
    raw = page.at(i).raw
    if weekday is not None:
        return True
    before, behind = page.low(i - 1), page.at(i + 1)
    if raw.endswith("."):
        return before in _BEFORE_DOTTED
    if raw in ("24/7", "9/5") or (raw == "50/50"):
        return before in ("by", "before", "until")
    if (behind.low in ("-", "–", "to", "through") and page.at(i + 2).kind == "numeric") or (
        before in ("-", "–", "to", "through") and page.at(i - 2).kind == "numeric"
    ):
        return True
    if before in ("scored", "score", "rated", "rating", "grade", "a", "of", "is") or behind.low in (
        "score",
        "rating",
        "stars",
        "on",
        "of",
        "for",
    ):
        return False
    return (
        before in _BEFORE_BARE_DAY - {"the", "of", "at"}
        or before in ("commencing", "beginning", "week", "date", ":", "w/c", "c", "due", "deadline")
        or behind.kind == "clock"
        or behind.low in ("at", "@")
    )


def _glued(page: Page, i: int) -> Found | None:
    """ "12-Mar-2026", "12Mar26", "12.Mar.2026"."""
    raw = page.at(i).low.replace("'", "")
    letters = [c if c.isalpha() else " " for c in raw]
    name = "".join(letters).split()[0]
    left, right = raw.split(name, 1)
    number = int("".join(c for c in left if c.isdecimal()))
    year_text = "".join(c for c in right if c.isdecimal())
    year = int(year_text) if len(year_text) == 4 else 2000 + int(year_text)
    if len(year_text) == 2 and " " in raw:  # "12 Mar 26": a figure with a space may be anything
        year = 2000 + int(year_text)
        if not page.sent.year - 1 <= year <= page.sent.year + 3:
            day = nearest_date(page, MONTHS[name], number)
            return None if day is None else (_day(day, "day_month"), i + 1)
    day = day_in(year, MONTHS[name], number)
    return None if day is None else (_day(day, "glued"), i + 1)


def month_span(year: int, month: int) -> When:
    start, end = month_of(year, month)
    return When(start, end, "month", rule="month")


STARTS = frozenset(_TODAY) | {"now"} | word_set("the a one two last day nächsten kommenden diesen")
