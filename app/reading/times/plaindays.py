"""Where a date can begin, and the longest of a day, a stretch and a feast that begins there."""

from functools import lru_cache

from app.reading.times import days, lengths, named, stretches
from app.reading.times.cursor import Page
from app.reading.times.days import day_at
from app.reading.times.figures import Found
from app.reading.times.named import named_day_at
from app.reading.times.stretches import stretch_at
from app.reading.times.words import MONTHS, NUMBERS, ORDINALS, SEASONS, WEEKDAYS, listed, word_set

DAY_END = listed(
    """
    close of business on; close of business; close of play on; close of play; close of day; close of the day;
    close of work; end of the working day on; end of the working day; end of working day; end of the business
    day; end of business day on; end of business day; end of business on; end of business; end of the day on;
    end of the day; end of day on; end of day; end of play on; end of play; end of the play; end of office
    hours; end of working hours; end of shift; knock - off; knock off; knockoff; the close of business on; the
    close of business; the close of play; eod; cob; cop; eop; eob; c . o . b .; e . o . d .; feierabend;
    lunchtime; lunch; lunch time; tea time; teatime; home time; hometime; clock off; clocking off
    """
)


DAY_END_WORDS = frozenset(p.split()[0] for p in DAY_END)


PERIOD_ENDS = {"eow": "week", "eom": "month", "eoy": "year", "eoq": "quarter"}


FIRST_THING = listed(
    """
    first thing in the morning on; first thing in the morning; first thing on; first thing; bright and early;
    early on; late on; later on; earlier on; later; sometime on; some time on
    """
)


# Words with which a date, stretch or length can begin: the others are passed over at once.
_STARTS = (
    frozenset(WEEKDAYS) | frozenset(MONTHS) | frozenset(NUMBERS) | frozenset(ORDINALS) | frozenset(SEASONS)
    | days.STARTS | stretches.STARTS | lengths.STARTS | named.STARTS
    | DAY_END_WORDS | frozenset(PERIOD_ENDS) | frozenset(words.split()[0] for words in FIRST_THING)
    | word_set(
    """
    the this next coming last following upcoming that same past previous current a an noon midday midnight
    half quarter early earlier late later end then
    """
)
)  # fmt: skip


_ARTICLES = frozenset({"the", "a", "an"})
# "The" and "a" stand before most words: only with one of these behind them they may begin a date.
_BEHIND_ARTICLE = word_set(
    """
    day days morning afternoon evening weekend holidays fortnight fortnight's week's month's year's couple few handful
    several hour quarter month months year working business public very same rest remainder space course whole minimum
    maximum matter little good full guts best better
    """
)


_KINDS = frozenset({"int", "ordinal", "numeric", "dmy", "clock", "decimal"})


def may_start(page: Page, i: int) -> bool:
    token = page.at(i)
    if token.kind in _KINDS:
        return True
    if token.low in _ARTICLES:
        behind = page.at(i + 1)
        if behind.kind in _KINDS or _leads(behind.low) or behind.low in _BEHIND_ARTICLE:
            return True
    elif _leads(token.low):
        return True
    return page.has_capital_day and named.capital_day(page, i)


@lru_cache(maxsize=8192)
def _leads(low: str) -> bool:
    return (
        low in _STARTS
        or low.rstrip("'") in _STARTS
        or (len(low) < 6 and low[:1] in ("q", "h", "k", "c") and low[-1:].isdecimal())
    )


_WRITTEN_OUT = frozenset({"numeric", "iso", "glued", "day_month", "month_day"})


def _weekday_behind(page: Page, found: Found) -> Found:
    """ "13 May 2026 (Wed)", "20/02/2026 (Friday)", "12 May, Tuesday": the weekday belongs to the date before it."""
    when, j = found
    opened = page.near(j) == "("
    if when.rule not in _WRITTEN_OUT or not (opened or page.near(j) == ","):
        return found
    weekday = WEEKDAYS.get(page.near(j + 1))
    k = j + 2 + (page.near(j + 2) == ".")
    if weekday is None or (opened and page.near(k) != ")"):
        return found
    if weekday != when.start.weekday():
        return (when.flagged("mismatch"), k + 1) if opened else found
    return when, k + opened


def plain(page: Page, i: int) -> Found | None:
    """The longest of a day, a stretch and a feast that begin here."""
    if i not in page.plain:
        best: Found | None = None
        if may_start(page, i):
            for reader in (day_at, stretch_at, named_day_at):
                found = reader(page, i)
                if found is not None and (best is None or found[1] > best[1]):
                    best = found
        page.plain[i] = best if best is None else _weekday_behind(page, best)
    return page.plain[i]
