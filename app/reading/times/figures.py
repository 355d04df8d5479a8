"""Dates in figures: "12/03/2026", "2026-03-12", "12.3.", "12-Mar-2026"; and the year of a date without one."""

from datetime import date

from app.reading.times.cursor import Page
from app.reading.times.periods import When, day_in
from app.reading.times.words import MONTHS, word_set

Found = tuple[When, int]


BEFORE_BARE_DAY = word_set("by on before until till after from the of at between and to or w/c")


def one_day(day: date, rule: str, *flags: str) -> When:
    return When(day, day, rule=rule, flags=frozenset(flags))


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


def numeric_at(page: Page, i: int, *, weekday: int | None = None) -> Found | None:
    """ISO as written; else month first where the page says so, unless only the other order gives a date."""
    token = page.at(i)
    raw = token.raw.rstrip(".")
    parts = [int(p) for p in raw.replace("-", "/").replace(".", "/").split("/")]
    if len(parts) == 3 and parts[0] > 31:
        day = day_in(parts[0], parts[1], parts[2])
        return None if day is None else (one_day(day, "iso"), i + 1)
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
        return one_day(found[1], "numeric"), i + 1
    return one_day(found[0], "numeric"), i + 1


def _numeric(page: Page, year: int | None, month: int, number: int) -> date | None:
    if not 1 <= month <= 12:
        return None
    return nearest_date(page, month, number) if year is None else day_in(year, month, number)


_BEFORE_DOTTED = BEFORE_BARE_DAY | word_set(
    "you us or and am bis zum vom ab den dem op tot le du jusqu'au el hasta dnia do latest through thru - –"
)


# Articles and prepositions of the neighbours, as their absence notes have them: "du 03/08 au 28/08", "zurück am 31/08".
_BEFORE_FOREIGN = word_set(
    "du au le dès jusqu'au am ab vom bis zum el al hasta desde il dal op tot vanaf em até od do dnia"
)
_BEFORE_SHORT = word_set(
    "commencing beginning week date : w/c c w/b b due deadline desk office back returning starting cob eod cop eob"
)


def _short_numeric_ok(page: Page, i: int, weekday: int | None) -> bool:
    """ "12/3" is a date beside a preposition, a weekday or a clock; "24/7" and "7/10" alone are not."""
    raw = page.at(i).raw
    if weekday is not None:
        return True
    before, behind = page.low(i - 1), page.at(i + 1)
    if before == "of" and page.near(i - 2) in ("week", "wk"):
        return True
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
        before in BEFORE_BARE_DAY - {"the", "of", "at"}
        or before in _BEFORE_SHORT
        or (before in _BEFORE_FOREIGN and len(raw) == len("31/08"))
        or behind.kind == "clock"
        or behind.low in ("at", "@")
    )


def glued(page: Page, i: int) -> Found | None:
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
            return None if day is None else (one_day(day, "day_month"), i + 1)
    day = day_in(year, MONTHS[name], number)
    return None if day is None else (one_day(day, "glued"), i + 1)
