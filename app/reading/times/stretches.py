"""Stretches: weeks, months, quarters, years and the parts of them ("early next week", "mid-March")."""

from dataclasses import replace
from datetime import date

from app.reading.times.cursor import Page
from app.reading.times.days import day_at
from app.reading.times.figures import Found
from app.reading.times.months import month_at, quarter_at, season_at, year_at
from app.reading.times.named import named_day_at
from app.reading.times.periods import When, month_of, nth_week, part_of, quarter_of, shift, week_of
from app.reading.times.weeks import COMMENCING, ENDING, WEEKS_BY_WORD, week_at, weekend_at
from app.reading.times.whichperiod import NEXT, THIS
from app.reading.times.words import ORDINALS, WEEKDAYS, listed, word_index, word_set

# (words, part). Longer ones first; "the" and "in" before them are skipped.
_PARTS = {
    "late": """
        towards the tail end of; towards the back end of; towards the end of; toward the end of; tail end of;
        back end of; back of; late in; late -; late
    """,
    "end": """
        very last days of; last few days of; last days of; final days of;
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
        very first days of; first few days of; first days of;
        very beginning of; beginning of; begining of; very start of; start of; top of; turn of; beginning;
        start; anfang; begin; début; principios de
    """,
    "mid": """
        middle of; mid of; midpoint of; halfway through; halfway into; half - way through;
        half way through; halfway; mid -; mid; middle; mitte
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


def stretch_at(page: Page, i: int) -> Found | None:
    """A stretch of days that begins at `i`, with its part if one is named."""
    return _part_at(page, i) or period_at(page, i)


def _part_at(page: Page, i: int) -> Found | None:
    j = i + 1 if page.near(i) in ("the", "in") and page.near(i + 1) in _PARTS_BY_WORD else i
    nth = _nth_week_of(page, j)
    if nth is not None:
        return nth
    for words, part, after in page.matches(j, _PARTS_BY_WORD):
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
    named = page.low(i) not in ("the", "next", "this", "following", "coming") or page.near(i + 1) in WEEKDAYS
    inner_day = day_at(page, i)
    if not named and (inner_day is None or inner_day[0].rule not in ("next_workday", "next_day")):
        inner_day = None
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
        the rest of the week; the rest of this week; the remainder of the week;
        the week is out; the week is over; the week ends; the week is through; week's end; the week's end; the
        week closes; this week is out; this week is over; the week's out; the end of play this week
    """,
    "month": """
        the rest of the month; the rest of this month; the remainder of the month;
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


_END_THINGS = word_set(
    """
    pressure close closing closings reporting accounts audit audits figures process processes bonus review reviews sale sales
    party stocktake tasks rush work returns procedures duties peaks adjustments accounting function journals
    """
)


def _end_of_present(page: Page, i: int) -> Found | None:
    """ "Month end", "before the week is out", "by year's end": the last day of the present period."""
    after, unit = 0, ""
    for _, of, behind in page.matches(i, _ENDS_BY_WORD)[:1]:
        after, unit = behind, of
    if not after or page.near(after) in _END_THINGS:
        return None  # "month-end pressure"
    sent = page.sent
    if unit == "week":
        day = week_of(sent)[1] if sent.weekday() < 5 else shift(week_of(sent)[1], 7)
    elif unit == "month":
        day = month_of(sent.year, sent.month)[1]
    elif unit == "quarter":
        day = quarter_of(sent.year, (sent.month - 1) // 3 + 1)[1]
    else:
        day = date(sent.year, 12, 31)
    if page.near(i + 1) in ("rest", "remainder"):
        return When(min(sent, day), day, "span", rule="rest_of"), after
    return When(day, day, rule="eow"), after


def period_at(page: Page, i: int, *, bare: bool = False) -> Found | None:
    """A whole week, month, quarter, year, season or weekend. `bare`: "week" or "month" alone means the present one."""
    low = page.near(i)
    if not low:
        return None
    ended = _end_of_present(page, i)
    if ended is not None:
        return ended
    for reader in (week_at, month_at, quarter_at, year_at, weekend_at, season_at):
        found = reader(page, i, bare)
        if found is not None:
            return found
    return named_day_at(page, i)


STARTS = (
    frozenset(_PARTS_BY_WORD)
    | NEXT
    | THIS
    | frozenset(WEEKS_BY_WORD)
    | frozenset(_ENDS_BY_WORD)
    | frozenset(words.split()[0] for words in (*COMMENCING, *ENDING))
    | word_set(
        """
    week wk w wc wb calendar kw cw kalenderwoche woche month monat monats des quarter year new weekend bank
    long final
    """
    )
)
