"""Lengths of time that lead to a date: "within 5-7 business days", "in two weeks' time", "a fortnight from today"."""

from datetime import date

from app.reading.times.countedfrom import tail_of
from app.reading.times.cursor import Page
from app.reading.times.figures import Found
from app.reading.times.periods import When, add_months, hours_to_days, shift
from app.reading.times.words import BUSINESS, NUMBERS, UNITS, listed

Length = tuple[int, int, str, int, frozenset[str]]  # least, most, unit, position behind, flags

_JOINTS = frozenset({"-", "–", "—", "to", "or", "and", "/", "bis", "à", "a", "tot"})
_FEW = frozenset({"few", "handful"})
FEW_DAYS, COUPLE_OF_WEEKS, COMING_WEEKS = 3, 10, 15  # business days: `judgement.md`, rule 7
_UNITS_ABROAD = {
    word: unit
    for unit, words in {
        "day": "tage tagen tag jours días dias dagen dni",
        "week": "wochen woche semaines semaine semanas semana weken tygodni tygodnie",
        "bday": "werktage werktagen arbeitstage arbeitstagen werkdagen",
    }.items()
    for word in words.split()
}
NUMBERS_ABROAD = {
    "zwei": 2,
    "drei": 3,
    "einer": 1,
    "eine": 1,
    "deux": 2,
    "trois": 3,
    "une": 1,
    "dos": 2,
    "tres": 3,
    "una": 1,
    "twee": 2,
    "drie": 3,
    "dwóch": 2,
    "vier": 4,
    "fünf": 5,
}


_MORE = listed("a further; another; one more; an additional; a full; a good; approximately; about")
_SOME = listed("the; a; another; these; some")
_WHICH = listed("next; coming; following; past; last; very next")


def length_at(page: Page, i: int) -> Length | None:
    """A length at `i`: "5-7 business days", "a couple of weeks", "two to three weeks", "a week or so", "48 hours"."""
    if (
        page.near(i)
        in (
            "the",
            "a",
            "another",
            "day",
            "week",
            "month",
            "a further",
            "an",
            "further",
            "next",
            "coming",
            "past",
            "last",
            "these",
            "one",
        )
        or page.near(i) in NUMBERS
        or page.near(i) in BUSINESS
        or page.at(i).kind == "int"
    ):
        pass
    elif page.near(i) not in NUMBERS_ABROAD and page.near(i) not in ("fortnight", "couple", "few", "several", "some"):
        return None
    vague = _vague_length(page, i)
    if vague is not None:
        return vague
    if page.near(i) == "fortnight" and page.low(i - 1) in ("next", "coming", "following", "good", "full"):
        return 1, 1, "fortnight", i + 1, frozenset()
    j = page.take_any(i, _MORE) or i
    if j > i and page.low(j - 1) in ("another", "more", "further", "full", "good", "additional"):
        number = page.count(j)
        unit = _unit(page, j)
        if number is None or (unit is not None and page.low(j) in UNITS):
            return (1, 1, unit[0], unit[1], frozenset()) if unit is not None else None
    if page.near(j) == "the" and page.near(j + 1) in ("week", "fortnight", "month", "day"):
        only = _unit(page, j + 1)
        if only is not None and tail_of(page, only[1])[2]:
            return 1, 1, only[0], only[1], frozenset()
        return None
    if page.near(j) in BUSINESS and page.take(j + 1, "day or"):
        joined = _second(page, ("bday", j + 2), 1)
        if joined is not None:
            return joined
    if page.near(j) in ("day", "week", "month", "fortnight") and page.near(j + 1) == "or":
        joined = _second(page, (page.near(j), j + 1), 1)
        if joined is not None:
            return joined
    first = page.count(j)
    if first is None and page.low(j) in NUMBERS_ABROAD:
        first = NUMBERS_ABROAD[page.low(j)], j + 1
    if first is None:
        return None
    least, k = first
    most = least
    early = _unit(page, k)
    if early is not None and page.low(early[1]) in ("or", "to", "-"):  # "a day or two", "a week to ten days"
        joined = _second(page, early, least)
        if joined is not None:
            return joined
    if early is None and page.low(k) in _JOINTS:
        second = page.count(k + 1)
        if second is not None and second[0] >= least and _unit(page, second[1]) is not None:
            most, k = second
    elif early is None and page.low(k) in ("more", "full", "further", "additional", "clear", "other"):
        k += 1
    unit = _unit(page, k)
    if unit is None:
        return None
    name, k = unit
    k = page.take_any(k, ("or so", "or thereabouts", "max", "maximum", "at most", "tops")) or k
    if page.take(k, "and a half") and name in ("week", "month"):
        k += 3
    return least, most, name, k, frozenset()


def _unit(page: Page, k: int) -> tuple[str, int] | None:
    """The unit at `k`; business days and business hours are units of their own."""
    j = k + 1 if page.low(k) in ("-", "–") and page.low(k + 1) in UNITS | dict.fromkeys(BUSINESS, "") else k
    if page.low(j) == "(" and page.integer(j + 1) is not None and page.low(j + 2) == ")":
        j += 3
    low = page.near(j).rstrip("'") if page.near(j) not in UNITS else page.near(j)
    if low in ("full", "clear", "consecutive", "calendar"):
        j += 1
        low = page.near(j)
    if low in BUSINESS and page.near(j + 1) in BUSINESS:
        j += 1  # "bank working days"
    if low in BUSINESS:
        unit = UNITS.get(page.near(j + 1)) or UNITS.get(page.near(j + 1).rstrip("'"))
        j = j + 1
        if page.low(j) in ("-",) and UNITS.get(page.near(j + 1)):
            unit, j = UNITS.get(page.near(j + 1)), j + 1
        kinds = {"day": "bday", "hour": "bhour", "week": "week"}
        return (kinds[unit], j + 1) if unit in kinds else None
    if low in ("workdays", "workday", "weekdays"):
        return "bday", j + 1
    if low in _UNITS_ABROAD:
        return _UNITS_ABROAD[low], j + 1
    unit = UNITS.get(low)
    if unit is None:
        return None
    if unit == "day" and page.low(j + 1) == "(" and page.low(j + 2) in BUSINESS:
        return "bday", j + 4 + (page.low(j + 4) == ")")
    if low == "h" and page.low(j + 1) == ".":
        return None
    return unit, j + 1


def _second(page: Page, early: tuple[str, int], least: int) -> Length | None:
    """ "a day or two", "a week or two", "a week to ten days", "a week or so"."""
    unit, k = early
    if page.take(k, "or so"):
        return least, least, unit, k + 2, frozenset()
    number = page.count(k + 1)
    if number is None:
        return None
    other = _unit(page, number[1])
    if other is None:
        if number[0] > least and page.near(number[1]) not in ("pm", "am", ":", "o'clock") and page.low(k) == "or":
            return least, number[0], unit, number[1], frozenset()
        return None
    if other[0] == "day" and unit == "week":
        return least * 7, number[0], "day", other[1], frozenset()
    if other[0] == unit and number[0] >= least:
        return least, number[0], unit, other[1], frozenset()
    if unit == "week" and other[0] in ("fortnight", "month"):
        return None
    return None


def _vague_length(page: Page, i: int) -> Length | None:
    """ "a few days", "a couple of weeks", "several weeks": `least` is what the convention says."""
    j = page.take_any(i, _SOME) or i
    j = page.take_any(j, _WHICH) or j
    flag = ""
    if page.near(j) in _FEW:
        flag, j = "few", j + 1 + (page.near(j) == "handful")
        j = page.take(j, "short") or j
    elif page.near(j) == "several" or (page.near(j) == "some" and False):
        flag, j = "few", j + 1
    elif page.near(j) == "couple":
        flag, j = "couple", j + 1
        j = page.take(j, "of") or j
        j = page.take(j, "more") or j
    else:
        return None
    j = page.take(j, "more") or j
    unit = _unit(page, j)
    if unit is None:
        return None
    name, k = unit
    k = page.take_any(k, ("or so",)) or k
    return (2 if flag == "couple" else 3), (2 if flag == "couple" else 3), name, k, frozenset({f"{flag}_{name}"})


def end_of(page: Page, start: date, amount: int, unit: str) -> date:
    """`start` plus a length; business days and hours skip weekends and holidays (24 business hours are one day)."""
    amount = min(amount, 5000)
    if unit == "bday":
        return page.days.add(start, min(amount, 400))
    if unit == "bhour":
        return page.days.add(start, min(hours_to_days(amount), 400))
    if unit in ("hour", "minute"):
        return shift(start, hours_to_days(amount) if unit == "hour" else 0)
    if unit == "month":
        return add_months(start, amount)
    if unit == "quarter":
        return add_months(start, 3 * amount)
    if unit == "year":
        return add_months(start, 12 * amount)
    return shift(start, amount * {"day": 1, "week": 7, "fortnight": 14}[unit])


def ahead(page: Page, length: Length, *, base: date | None = None) -> When:
    """The days that "in LENGTH" points at, counted from `base` (the message)."""
    least, most, unit, _, flags = length
    start = base or page.sent
    business = frozenset({"business"}) if unit in ("bday", "bhour") else frozenset()
    if (unit == "day" and "few_day" in flags) or "few_days" in flags:
        return When(
            page.sent if base is None else start,
            page.days.add(start, FEW_DAYS),
            "span",
            vague=True,
            flags=frozenset({"few_days"}),
            rule="few_days",
        )
    if unit == "day" and "couple_day" in flags:
        day = shift(start, 2)
        return When(day, day, "span", vague=True, flags=frozenset({"few_days"}), rule="couple_of_days")
    if unit == "week" and "couple_week" in flags:
        day = page.days.add(start, COUPLE_OF_WEEKS)
        return When(day, day, "span", vague=True, flags=frozenset({"couple_of_weeks"}), rule="couple_of_weeks")
    if unit == "week" and "few_week" in flags:
        return When(
            start,
            page.days.add(start, COMING_WEEKS),
            "span",
            vague=True,
            flags=frozenset({"coming_weeks"}),
            rule="few_weeks",
        )
    vague = bool(flags)
    return When(
        end_of(page, start, least, unit),
        end_of(page, start, most, unit),
        "span",
        vague=vague,
        flags=business,
        rule=f"in_{unit}",
    )


def ago(page: Page, i: int) -> Found | None:
    """ "two weeks ago", "3 days back"."""
    length = length_at(page, i)
    if length is None or page.near(length[3]) not in ("ago", "back"):
        return None
    least, most, unit, k, _ = length
    first, last = before_day(page, page.sent, most, unit), before_day(page, page.sent, least, unit)
    return When(first, last, "span", rule="ago", flags=frozenset({"past"})), k + 1


def before_day(page: Page, day: date, amount: int, unit: str) -> date:
    """The day that lies `amount` units before `day`."""
    amount = min(amount, 5000)
    if unit in ("bday", "bhour"):
        return page.days.add(day, -min(amount if unit == "bday" else hours_to_days(amount), 400))
    months = {"month": 1, "quarter": 3, "year": 12}.get(unit)
    if months is not None:
        return add_months(day, -months * amount)
    if unit in ("hour", "minute"):
        return shift(day, -hours_to_days(amount) if unit == "hour" and amount >= 24 else 0)
    return shift(day, -amount * {"day": 1, "week": 7, "fortnight": 14}.get(unit, 1))
