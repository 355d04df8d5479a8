"""Months, quarters, years and seasons: "in March", "Q2", "next year", "this autumn"."""

from datetime import date

from app.reading.times.cursor import Page
from app.reading.times.figures import Found
from app.reading.times.periods import When, add_months, month_of, quarter_of
from app.reading.times.whichperiod import which_period, year_number
from app.reading.times.words import MONTHS, ORDINALS, SEASONS, SHY_MONTHS, SOUTHERN, WEEKDAYS, listed, word_set

_BARE_MONTH_BEFORE = word_set(
    """
    in by before until till after from during of for since early mid late end beginning start middle
    throughout next this last around about - through im en w into till coming to between and or ende anfang
    mitte least
    """
)


_AFTER_NEXT = listed("the month after next; month after next")


_LIKELY = word_set("will it'll that'll we'll might may could would 'll probably likely")


def month_at(page: Page, i: int, bare: bool) -> Found | None:
    step, j = which_period(page, i)
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
    after = page.take_any(i, _AFTER_NEXT)
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
    year = year_number(page, k + 1 if page.low(k) in (",", "of") else k)
    if year is not None:
        k = k + 2 if page.low(k) in (",", "of") else k + 1
        return When(*month_of(year, MONTHS[name]), "month", rule="month_year"), k
    if page.low(k) == "/" and MONTHS.get(page.low(k + 1)):  # "March/April"
        first = _month_in_direction(page, MONTHS[name])
        last = MONTHS[page.low(k + 1)]
        last_year = first.year + (last < first.month)
        return When(first, month_of(last_year, last)[1], "span", rule="months"), k + 2
    before = page.low(i - 1)
    said_to_be = before == "be" and page.low(i - 2) in _LIKELY  # "realistically it'll be January"
    if before not in _BARE_MONTH_BEFORE and step is None and not (bare or said_to_be):
        return None
    if before == "for" and page.low(i - 2) in ("ask", "asking", "asked", "look", "looking"):
        return None  # "speak to June in accounts"
    if page.low(j + 1) == "-" and page.at(j + 1).start == token.end and page.at(j + 2).raw[:1].islower():
        return None  # "May-be"
    if (
        before in ("and", "or", "&")
        and page.low(i - 2) not in MONTHS
        and page.at(i - 2).kind == "word"
        and step is None
    ):
        return None  # "Rita and April of the night team"
    if name in SHY_MONTHS and (not token.raw[0].isupper() or _is_name(page, j) or _acts(page, j, before)):
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


# "In June" and "mid-May" are months whatever follows; behind other words these names may be people.
_OF_MONTHS_ONLY = word_set(
    """
    in during of since throughout early mid late end beginning start middle next this last im en w ende anfang mitte
    """
)
_PERSONS = frozenset({"april", "may", "june", "august", "jan"})
_ACTS = word_set(
    """
    said says told tells asked asks wanted wants thought thinks rang ran wrote writes signed signs read knew knows agreed agrees met saw
    sees sent sends called replied took gave gives left joined joins confirmed confirms mentioned mentions decided decides phoned texted
    emailed approved approves hoped promised herself himself
    """
)
_HAS = word_set("has had hasn't hadn't")
_HAS_DONE = _ACTS | word_set("been seen gone taken written spoken")
_WILL = word_set("will can can't won't would could should must")
_WILL_DO = word_set(
    """
    ring call meet show tell write let send reply join ask say sign read look speak phone text explain email confirm know want help
    """
)
_IS = word_set("is was isn't wasn't")
_IS_HERE = word_set("back away ill sick poorly happy keen")
_IS_WHO = word_set(
    """
    foreman manager boss head lead chef nurse colleague teacher recruiter assistant partner owner director chair supervisor clerk leave
    """
)


def _acts(page: Page, j: int, before: str) -> bool:
    """ "Until June has signed it", "from April, who runs the shop", "to May and I": a person by that name."""
    if before in _OF_MONTHS_ONLY or page.near(j) not in _PERSONS:
        return False
    k = j + 1 + (page.near(j + 1) == ",")
    first, second = page.near(k), page.near(k + 1)
    if first == "who" or (first == "and" and second == "i" and before in ("", "to", "for", "-", "–", "and", "or")):
        return True
    if k > j + 1 or first in _ACTS:
        return k == j + 1
    if first in _HAS:
        return second in _HAS_DONE
    if first in _WILL:
        return second in _WILL_DO
    return first in _IS and (second in _IS_HERE or any(page.near(n) in _IS_WHO for n in range(k + 1, k + 5)))


def _month_in_direction(page: Page, month: int) -> date:
    year = page.sent.year
    if page.past:
        return date(year - (month > page.sent.month), month, 1)
    return date(year + (month < page.sent.month), month, 1)


def quarter_at(page: Page, i: int, bare: bool) -> Found | None:
    low = page.near(i)
    if len(low) == 2 and low[0] in "qh" and low[1].isdecimal():
        number, j = int(low[1]), i + 1
        year = year_number(page, j + 1 if page.low(j) == "of" else j)
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
    step, j = which_period(page, i)
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
    year = year_number(page, k)
    if year is not None:
        return When(*quarter_of(year, number), "quarter", rule="quarter"), k + 1
    chosen = page.sent.year + (number * 3 < page.sent.month)
    return When(*quarter_of(chosen, number), "quarter", rule="quarter"), j + 2


_LIMITS_OF_A_YEAR = frozenset(["after", "before", "by", "until", "till", "over", "past", "following", "since"])


def _is_its_first_day(page: Page, i: int) -> bool:
    """ "After New Year" begins on 2 January, "in the new year" is all January."""
    n = i - 2 if page.low(i - 1) == "the" else i - 1
    between = page.low(n) in ("and", "&", "-", "–") and "between" in (page.low(n - 2), page.low(n - 3))
    feasts = page.low(n) in ("and", "&") and page.low(n - 2) in ("for", "over")  # "closed for Christmas and New Year"
    return between or feasts or page.low(n) in _LIMITS_OF_A_YEAR


def year_at(page: Page, i: int, bare: bool) -> Found | None:
    after = page.take_any(i, ("the new year", "new year")) if page.low(i) in ("the", "new") else 0
    if after and page.low(after) not in ("'s", "'", "s") and page.near(after) not in ("eve", "day"):
        year = page.sent.year + 1 if page.sent.month > 2 else page.sent.year
        if _is_its_first_day(page, i):
            return When(date(year, 1, 1), date(year, 1, 1), "day", rule="new_years_day"), after
        return When(date(year, 1, 1), date(year, 1, 31), "new_year", vague=True, rule="new_year"), after
    step, j = which_period(page, i)
    if step is not None and page.near(j) in ("year", "calendar") and step in (0, 1, -1):
        year = page.sent.year + step
        k = j + 1 + (page.low(j) == "calendar")
        if page.near(k) in ("of", "old"):
            return None
        return When(date(year, 1, 1), date(year, 12, 31), "year", rule="year_rel"), k
    if step is None and bare and page.take_any(i, ("the year", "year", "calendar year", "the calendar year")):
        k = page.take_any(i, ("the calendar year", "calendar year", "the year", "year"))
        return When(date(page.sent.year, 1, 1), date(page.sent.year, 12, 31), "year", rule="year_this"), k
    number = year_number(page, i)
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


def season_at(page: Page, i: int, bare: bool) -> Found | None:
    step, j = which_period(page, i)
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
    year = year_number(page, j + 1)
    k = j + 2 if year is not None else j + 1
    if year is None:
        end_month = add_months(date(page.sent.year, month, 1), 2)
        year = page.sent.year + (month_of(end_month.year, end_month.month)[1] < page.sent)
        if step == 1 and page.low(j - 1) == "next" and date(page.sent.year, month, 1) <= page.sent:
            year = page.sent.year + 1
    start = date(year, month, 1)
    last = add_months(start, 2)
    return When(start, month_of(last.year, last.month)[1], "season", vague=True, rule="season"), k
