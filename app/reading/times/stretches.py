"""Stretches: weeks, months, quarters, years, weekends, and the parts of them ("early next week", "mid-March")."""

from dataclasses import replace
from datetime import date

from app.reading.times.cursor import Page
from app.reading.times.days import Found, day_at
from app.reading.times.named import named_day_at
from app.reading.times.periods import (
    When,
    add_months,
    day_in,
    monday_of,
    month_of,
    nth_week,
    part_of,
    quarter_of,
    shift,
    week_of,
)
from app.reading.times.words import (
    MONTHS,
    ORDINALS,
    SEASONS,
    SHY_MONTHS,
    SOUTHERN,
    WEEKDAYS,
    listed,
    word_index,
    word_set,
)

# (words, part). Longer ones first; "the" and "in" before them are skipped.
_PARTS = {
    "late": """
        towards the tail end of; towards the back end of; towards the end of; toward the end of; tail end of;
        back end of; back of; late in; late -; late
    """,
    "end": """
        very end of; end of; close of; ending of; end -; end; ende; eind; fin; finales de
    """,
    "second_half": """
        latter part of; later part of; latter half of; second half of; 2nd half of; back half of
    """,
    "first_half": """
        first half of; 1st half of; front half of
    """,
    "early": """
        first part of; early part of; early in; early on in; earlier in; early of; early -; early
    """,
    "early_mid": """
        early to mid; early - mid; early / mid; early - to - mid
    """,
    "mid_late": """
        mid to late; mid - to - late; mid - late; mid / late; middle to end of
    """,
    "start": """
        very beginning of; beginning of; begining of; very start of; start of; top of; turn of; beginning;
        start; anfang; begin; début; principios de
    """,
    "mid": """
        middle of; mid of; midpoint of; mid -; mid; middle; mitte
    """,
    "later": """
        later in; later
    """,
    "last_day": """
        last day of; final day of
    """,
    "first_day": """
        first day of
    """,
    "last_workday": """
        last working day of; last business day of
    """,
    "first_workday": """
        first working day of; first business day of
    """,
}
_BARE_PARTS = frozenset(
    {"end", "beginning", "start", "middle", "later", "late", "early", "mid", "begin", "fin", "ende"}
)
_PARTS_BY_WORD = word_index((words, part) for part, text in _PARTS.items() for words in listed(text))

_NEXT = frozenset(
    {
        "next",
        "coming",
        "following",
        "upcoming",
        "nächste",
        "nächster",
        "nächsten",
        "kommende",
        "kommenden",
        "komende",
        "volgende",
        "forthcoming",
    }
)
_THIS = frozenset({"this", "current", "the", "diese", "dieser", "deze"})
_WEEK = frozenset({"week", "wk", "woche", "workweek", "weeks", "week's"})


def stretch_at(page: Page, i: int) -> Found | None:
    """A stretch of days that begins at `i`, with its part if one is named."""
    return _part_at(page, i) or period_at(page, i)


def _part_at(page: Page, i: int) -> Found | None:
    j = i + 1 if page.near(i) in ("the", "in") and page.near(i + 1) in _PARTS_BY_WORD else i
    nth = _nth_week_of(page, j)
    if nth is not None:
        return nth
    for words, part in _PARTS_BY_WORD.get(page.near(j), ()):
        after = page.take(j, words)
        if not after:
            continue
        if (
            words in _BARE_PARTS
            and part in ("end", "start", "mid")
            and after
            and words in ("end", "start", "beginning")
            and page.low(after) in ("date", "to", "point")
        ):
            return None
        inner = _part_target(page, after)
        if inner is None:
            continue
        when, k = inner
        if part in ("first_workday", "last_workday"):
            first = page.days.add(shift(when.start, -1), 1) if part[0] == "f" else page.days.add(shift(when.end, 1), -1)
            return When(first, first, rule=part), k
        if when.grain == "day":
            return (replace(when, rule="end_of_day"), k) if part in ("end", "late") else None
        start, end = part_of((when.start, when.end), when.grain, part)
        if part == "later" and when.start <= page.sent:
            start = max(start, min(shift(page.sent, 1), end))
        day = end if part == "end" and when.grain == "week" else None
        return replace(
            when,
            start=day or start,
            end=end,
            grain="day" if day and when.grain == "week" else "part",
            rule=f"{part}_{when.grain}",
        ), k
    return None


def _part_target(page: Page, i: int) -> Found | None:
    for words, days in (("the day", 0), ("day", 0), ("business", 0), ("play", 0), ("close of business", 0), ("tag", 0)):
        after = page.take(i, words)
        if after:
            after = page.take(after, "on") or after
            inner = (
                day_at(page, after)
                if page.low(after) not in ("the", "a") or page.at(after + 1).kind == "ordinal"
                else None
            )
            return inner or (
                When(shift(page.sent, days), shift(page.sent, days), rule="end_of_day"),
                i + len(words.split()),
            )
    inner_day = (
        day_at(page, i)
        if page.low(i) not in ("the", "next", "this", "following", "coming") or page.near(i + 1) in WEEKDAYS
        else None
    )
    inner = period_at(page, i, bare=True)
    if inner is not None and (inner_day is None or inner[1] >= inner_day[1]):
        return inner
    return inner_day


def _nth_week_of(page: Page, j: int) -> Found | None:
    """ "first week of April", "second full week in May", "last two weeks of March", "week 2 of June"."""
    low = page.near(j)
    number = -1 if low in ("last", "final") else ORDINALS.get(low)
    if page.at(j).kind == "ordinal":
        number = int(page.at(j).raw[:-2])
    if number is None or number > 5:
        return None
    k = j + 1
    k = page.take_any(k, ("full", "working", "complete", "couple of", "few")) or k
    two = page.count(k)
    many = two[0] if two is not None and page.low(two[1]) == "weeks" else 1
    k = two[1] if two is not None and many > 1 else k
    if page.near(k) not in ("week", "weeks", "wk", "fortnight"):
        return None
    many = 2 if page.near(k) == "fortnight" else many
    after = page.take_any(k + 1, ("of the", "in the", "of", "in", "into"))
    if not after:
        return None
    inner = period_at(page, after - 1 if page.low(after - 1) == "the" else after, bare=True)
    if inner is None or inner[0].grain not in ("month", "quarter", "year"):
        return None
    first, last = inner[0].start, inner[0].end
    if number == -1:
        start, end = nth_week(first, last, -1)
        start = max(first, shift(start, -7 * (many - 1)))
    else:
        start, end = nth_week(first, last, number)[0], nth_week(first, last, number + many - 1)[1]
    return When(start, end, "part", rule="nth_week"), inner[1]


_ENDS = {
    "week": """
        the week is out; the week is over; the week ends; the week is through; week's end; the week's end; the
        week closes; this week is out; this week is over; the week's out; the end of play this week
    """,
    "month": """
        the month is out; the month's out; the month is over; the month ends; month - end; month end; month's
        end; the month's end; the month end; this month end; this month's end
    """,
    "year": """
        the year's out; the year is out; the year is over; the year ends; year - end; year end; year's end; the
        year's end; the year end
    """,
    "quarter": """
        quarter - end; quarter end; the quarter is out; the quarter ends; the quarter's end
    """,
}
_ENDS_BY_WORD = word_index((words, unit) for unit, text in _ENDS.items() for words in listed(text))


def _end_of_present(page: Page, i: int) -> Found | None:
    """ "Month end", "before the week is out", "by year's end": the last day of the present period."""
    found = [(page.take(i, words), unit) for words, unit in _ENDS_BY_WORD.get(page.near(i), ())]
    after, unit = next(((after, unit) for after, unit in found if after), (0, ""))
    if not after:
        return None
    sent = page.sent
    if unit == "week":
        day = week_of(sent)[1] if sent.weekday() < 5 else shift(week_of(sent)[1], 7)
    elif unit == "month":
        day = month_of(sent.year, sent.month)[1]
    elif unit == "quarter":
        day = quarter_of(sent.year, (sent.month - 1) // 3 + 1)[1]
    else:
        day = date(sent.year, 12, 31)
    return When(day, day, rule="eow"), after


def period_at(page: Page, i: int, *, bare: bool = False) -> Found | None:
    """A whole week, month, quarter, year, season or weekend. `bare`: "week" or "month" alone means the present one."""
    low = page.near(i)
    if not low:
        return None
    ended = _end_of_present(page, i)
    if ended is not None:
        return ended
    for reader in (_week, _month, _quarter, _year, _weekend, _season):
        found = reader(page, i, bare)
        if found is not None:
            return found
    return named_day_at(page, i)


def _which_period(page: Page, i: int) -> tuple[int | None, int]:
    """-1, 0 or 1 for last, this and next; None where nothing of the kind stands here."""
    if i not in page.which:
        page.which[i] = _read_which(page, i)
    return page.which[i]


def _read_which(page: Page, i: int) -> tuple[int | None, int]:
    j = i
    if page.low(j) == "the" and page.near(j + 1) in _NEXT | {"current", "same", "present"}:
        j += 1
    elif page.low(j) == "this" and page.near(j + 1) in ("coming", "current", "present", "upcoming"):
        return (0 if page.near(j + 1) in ("current", "present") else 1), j + 2
    low = page.near(j)
    if low in ("current", "this", "present", "diese", "dieser", "deze"):
        return 0, j + 1
    if low in _NEXT:
        return (2 if low == "following" else 1), j + 1
    if low in ("last", "previous", "past"):
        return -1, j + 1
    if low in ("that", "same"):
        return 3, j + 1
    return None, i


def _week(page: Page, i: int, bare: bool) -> Found | None:
    fixed = _week_fixed(page, i)
    if fixed is not None:
        return fixed
    commencing = _week_commencing(page, i)
    if commencing is not None:
        return commencing
    step, j = _which_period(page, i)
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


_WEEK_FIXED = {
    14: """
        the week after next; week after next; the week following next; not the next week , the other one; not
        next week but the week after; not next week but the one after; not next week , the week after; not next
        week , the one after; übernächste woche
    """,
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

_WEEKS_BY_WORD = word_index((words, days) for days, text in _WEEK_FIXED.items() for words in listed(text))


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
    for words, days in _WEEKS_BY_WORD.get(page.near(i), ()):
        after = page.take(i, words)
        if not after or days == 99:
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


_COMMENCING = listed(
    """
    the week commencing on; week commencing on; the week commencing; week commencing; the week beginning;
    week beginning; the week starting on; week starting on; the week starting; week starting; the week of; week of;
    wk of; wk commencing; wk beginning; w / c; w / b; w c; wc; wb; w . c; w / comm
    """
)
_ENDING = listed("the week ending; week ending; w / e; w / ending")


def _week_commencing(page: Page, i: int) -> Found | None:
    if page.low(i) not in ("the", "week", "wk", "w", "wc", "wb", "calendar", "kw", "cw", "kalenderwoche"):
        return _week_number(page, i)
    after = page.take_any(i, _COMMENCING)
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
    after = page.take_any(i, _ENDING)
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


def _week_number(page: Page, i: int) -> Found | None:
    """ "calendar week 12", "KW 12", "CW12", "week 12"."""
    token = page.at(i)
    digits = "".join(c for c in token.low if c.isdecimal())
    if token.low[:2] in ("kw", "cw") and digits and token.kind == "word":
        number, j = int(digits), i + 1
    else:
        after = page.take_any(
            i,
            (
                "calendar week no .",
                "calendar week",
                "kalenderwoche",
                "kw",
                "cw",
                "week no .",
                "week number",
                "week",
                "wk",
            ),
        )
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


_BARE_MONTH_BEFORE = word_set(
    """
    in by before until till after from during of for since early mid late end beginning start middle
    throughout next this last around about - through im en w into till coming to between and or ende anfang
    mitte
    """
)


def _month(page: Page, i: int, bare: bool) -> Found | None:
    step, j = _which_period(page, i)
    first = page.sent.replace(day=1)
    if page.near(j) in ("month", "month's", "monat", "calendar") or (page.near(j) == "mes"):
        k = j + 1
        if page.low(j) == "calendar" and page.near(k) == "month":
            k += 1
        if step is None:
            return None
        after = page.take(k, "after next")
        if step == 3 or (step == 2 and page.last is not None):
            base = page.last[0].replace(day=1) if page.last is not None else first
            first = add_months(base, 1 if step == 2 else 0)
        else:
            first = add_months(first, min(step, 1))
        return When(*month_of(first.year, first.month), "month", rule="month_rel"), after or k
    after = page.take_any(i, ("the month after next", "month after next"))
    if after:
        first = add_months(first, 2)
        return When(*month_of(first.year, first.month), "month", rule="month_rel"), after
    if step is None and bare:
        after = page.take_any(i, ("the month", "month", "des monats", "monats"))
        if after:
            return When(*month_of(first.year, first.month), "month", rule="month_this"), after
    return _named_month(page, i, step, j, bare)


def _named_month(page: Page, i: int, step: int | None, j: int, bare: bool) -> Found | None:
    name = page.near(j)
    if name not in MONTHS:
        return None
    token, k = page.at(j), j + 1
    if page.low(k) == "." and len(name) <= 4 and page.at(k).end == token.end + 1 and page.at(k + 1).kind == "int":
        k += 1
    year = _year_number(page, k + 1 if page.low(k) in (",", "of") else k)
    if year is not None:
        k = k + 2 if page.low(k) in (",", "of") else k + 1
        return When(*month_of(year, MONTHS[name]), "month", rule="month_year"), k
    if page.low(k) == "/" and MONTHS.get(page.low(k + 1)):  # "March/April"
        first = _month_in_direction(page, MONTHS[name])
        last = MONTHS[page.low(k + 1)]
        last_year = first.year + (last < first.month)
        return When(first, month_of(last_year, last)[1], "span", rule="months"), k + 2
    before = page.low(i - 1)
    if before not in _BARE_MONTH_BEFORE and step is None and not bare:
        return None
    if name in SHY_MONTHS and (not token.raw[0].isupper() or _is_name(page, j)):
        return None
    if step == -1:
        first = month_of(page.sent.year - (MONTHS[name] >= page.sent.month), MONTHS[name])[0]
    elif step == 1 and page.low(i) == "next":
        first = month_of(page.sent.year + (MONTHS[name] <= page.sent.month), MONTHS[name])[0]
    else:
        first = _month_in_direction(page, MONTHS[name])
    after = page.take_any(k, ("next year", "of next year"))
    if after:
        first, k = first.replace(year=page.sent.year + 1), after
    elif page.take_any(k, ("this year", "of this year")):
        first, k = first.replace(year=page.sent.year), page.take_any(k, ("this year", "of this year"))
    return When(*month_of(first.year, first.month), "month", rule="month"), k


def _is_name(page: Page, j: int) -> bool:
    """ "from April Hughes", "in June's team", "with May in Accounts": a person (or a street), not a month."""
    nxt = page.at(j + 1)
    if (
        nxt.kind == "word"
        and nxt.raw[0].isupper()
        and nxt.lines == 0
        and nxt.low not in WEEKDAYS
        and nxt.low not in ("i", "we", "q1", "q2", "q3", "q4")
    ):
        return page.near(j + 1) not in ("bank", "half", "holiday", "intake")
    return page.low(j).endswith("'s")


def _month_in_direction(page: Page, month: int) -> date:
    year = page.sent.year
    if page.past:
        return date(year - (month > page.sent.month), month, 1)
    return date(year + (month < page.sent.month), month, 1)


def _year_number(page: Page, i: int) -> int | None:
    number = page.integer(i)
    return number if number is not None and 1990 <= number <= 2100 and page.at(i).lines == 0 else None


def _quarter(page: Page, i: int, bare: bool) -> Found | None:
    low = page.near(i)
    if len(low) == 2 and low[0] in "qh" and low[1].isdecimal():
        number, j = int(low[1]), i + 1
        year = _year_number(page, j + 1 if page.low(j) == "of" else j)
        if year is not None:
            j += 1 + (page.low(j) == "of")
        elif (
            page.low(i - 1)
            not in (
                "in",
                "by",
                "of",
                "before",
                "until",
                "after",
                "during",
                "early",
                "late",
                "mid",
                "for",
                "from",
                "start",
                "end",
                "-",
                "over",
                "till",
                "next",
            )
            and not bare
        ):
            return None
        size, parts = (3, 4) if low[0] == "q" else (6, 2)
        if number > parts:
            return None
        chosen = year if year is not None else page.sent.year + (not page.past and number * size < page.sent.month)
        after = page.take(j, "next year")
        if after:
            chosen, j = page.sent.year + 1, after
        return When(
            date(chosen, (number - 1) * size + 1, 1), month_of(chosen, number * size)[1], "quarter", rule="quarter"
        ), j
    step, j = _which_period(page, i)
    present = (page.sent.month - 1) // 3 + 1
    if step is None and bare and page.take_any(i, ("the quarter", "quarter")):
        return When(*quarter_of(page.sent.year, present), "quarter", rule="quarter_this"), page.take_any(
            i, ("the quarter", "quarter")
        )
    nth = _nth_quarter(page, i)
    if nth is not None:
        return nth
    if step is None or page.near(j) != "quarter":
        return None
    index = page.sent.year * 4 + present - 1 + (0 if step == 3 else min(step, 1))
    return When(*quarter_of(index // 4, index % 4 + 1), "quarter", rule="quarter_rel"), j + 1


def _nth_quarter(page: Page, i: int) -> Found | None:
    j = i + 1 if page.low(i) == "the" else i
    number = ORDINALS.get(page.low(j))
    if number is None or number > 4 or page.near(j + 1) != "quarter":
        return None
    k = page.take(j + 2, "of") or j + 2
    year = _year_number(page, k)
    if year is not None:
        return When(*quarter_of(year, number), "quarter", rule="quarter"), k + 1
    chosen = page.sent.year + (number * 3 < page.sent.month)
    return When(*quarter_of(chosen, number), "quarter", rule="quarter"), j + 2


def _year(page: Page, i: int, bare: bool) -> Found | None:
    after = page.take_any(i, ("the new year", "new year")) if page.low(i) in ("the", "new") else 0
    if after and page.low(after) not in ("'s", "'", "s") and page.near(after) not in ("eve", "day"):
        year = page.sent.year + 1 if page.sent.month > 2 else page.sent.year
        return When(date(year, 1, 1), date(year, 1, 31), "new_year", vague=True, rule="new_year"), after
    step, j = _which_period(page, i)
    if step is not None and page.near(j) in ("year", "calendar") and step in (0, 1, -1):
        year = page.sent.year + step
        k = j + 1 + (page.low(j) == "calendar")
        if page.near(k) in ("of", "old"):
            return None
        return When(date(year, 1, 1), date(year, 12, 31), "year", rule="year_rel"), k
    if step is None and bare and page.take_any(i, ("the year", "year", "calendar year", "the calendar year")):
        k = page.take_any(i, ("the calendar year", "calendar year", "the year", "year"))
        return When(date(page.sent.year, 1, 1), date(page.sent.year, 12, 31), "year", rule="year_this"), k
    number = _year_number(page, i)
    if number is None or (
        page.low(i - 1) not in ("in", "by", "until", "before", "of", "early", "late", "mid", "during") and not bare
    ):
        return None
    if page.near(i + 1) in (
        "words",
        "hours",
        "people",
        "staff",
        "employees",
        "hrs",
        "candidates",
        "applicants",
        "applications",
    ):
        return None
    return When(date(number, 1, 1), date(number, 12, 31), "year", rule="year"), i + 1


def _weekend(page: Page, i: int, bare: bool) -> Found | None:
    step, j = _which_period(page, i)
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


def _season(page: Page, i: int, bare: bool) -> Found | None:
    step, j = _which_period(page, i)
    j = page.take(j, "the") or j
    low = page.near(j)
    if low not in SEASONS or (
        step is None
        and page.low(i - 1)
        not in ("in", "by", "until", "before", "after", "early", "late", "mid", "during", "of", "-", "over")
    ):
        return None
    if page.near(j + 1) in (
        "internship",
        "intern",
        "school",
        "term",
        "holidays",
        "break",
        "class",
        "programme",
        "program",
        "analyst",
        "associate",
        "street",
        "party",
        "hours",
    ):
        return None
    if low == "fall" and (
        page.low(j + 1) in ("in", "into", "on", "within", "under", "out", "back", "behind", "short")
        or page.low(i - 1) == "of"
    ):
        return None
    month = SEASONS[low] if page.country not in SOUTHERN else (SEASONS[low] + 6 - 1) % 12 + 1
    year = _year_number(page, j + 1)
    k = j + 2 if year is not None else j + 1
    if year is None:
        end_month = add_months(date(page.sent.year, month, 1), 2)
        year = page.sent.year + (month_of(end_month.year, end_month.month)[1] < page.sent)
        if step == 1 and page.low(j - 1) == "next" and date(page.sent.year, month, 1) <= page.sent:
            year = page.sent.year + 1
    start = date(year, month, 1)
    last = add_months(start, 2)
    return When(start, month_of(last.year, last.month)[1], "season", vague=True, rule="season"), k


STARTS = (
    frozenset(_PARTS_BY_WORD)
    | _NEXT
    | _THIS
    | frozenset(_WEEKS_BY_WORD)
    | frozenset(_ENDS_BY_WORD)
    | frozenset(words.split()[0] for words in (*_COMMENCING, *_ENDING))
    | word_set(
        """
    week wk w wc wb calendar kw cw kalenderwoche woche month monat monats des quarter year new weekend bank
    long final
    """
    )
)
