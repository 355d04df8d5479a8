"""Holidays by name: "before Christmas", "after the holidays", "over Easter", "once Diwali is over"."""

from datetime import date
from functools import lru_cache

import holidays

from app.reading.times.cursor import Page
from app.reading.times.feasts import BY_WORD, FIRST_YEAR, LAST_YEAR, Named, Span
from app.reading.times.periods import When, shift
from app.reading.times.words import listed, word_set
from app.reading.workdays import workdays_for

_FEAST_THINGS = word_set(
    """
    leave party lunch dinner do hamper bonus gift gifts card cards tree jumper market markets trade rush traffic sale sales temp
    temps cover quiz pudding carols cake menu stock shopping campaign jumpers eggs concert fair play panto raffle permitting
    travel travels
    """
)


def named_day_at(page: Page, i: int) -> tuple[When, int] | None:
    """A holiday by name that begins at `i`: the next one, or the last one in the past tense."""
    j = i
    if page.near(i) in ("the", "this", "next") and page.near(i + 1) in BY_WORD:
        j = i + 1
        if page.take(i, "the holidays"):
            j = i
    for name, entry, after in page.matches(j, BY_WORD):
        if entry.countries and page.country not in entry.countries:
            continue
        if page.low(after) == "'s" or page.near(after) in _FEAST_THINGS:
            continue  # "on Diwali leave", "a Christmas hamper"
        if name == "the holidays" and not _the_holidays(page, i, after):
            continue
        if name.startswith("holiday ") and page.sent.month not in _NEAR_THE_HOLIDAYS:
            continue  # "in the holiday period", said in June
        span = _in_direction(page, entry)
        if span is None:
            return None
        after = page.take_any(after, ("break", "holidays", "holiday", "period")) or after
        far = page.take(after, "next year")
        if far:
            after = far
            span = (entry.days(page.sent.year + 1) or span) if span[0].year == page.sent.year else span
        return When(span[0], span[1], "day" if span[0] == span[1] else "holiday", rule="holiday"), after
    return _national_day(page, i) or _next_bank_holiday(page, i)


@lru_cache(maxsize=512)
def _days_by_name(country: str, year: int) -> dict[str, date]:
    """The holidays of a country by their English names in lower case: "utamaduni day", "national heroes day"."""
    if not FIRST_YEAR <= year <= LAST_YEAR or not workdays_for(country).known:
        return {}
    names: dict[str, date] = {}
    for day, text in sorted(holidays.country_holidays(country, years=year, language="en_US").items()):
        for name in text.lower().replace("(observed)", "").split(";"):
            names.setdefault(name.strip().replace("'", "").replace("\u2019", ""), day)
    return names


def _national_day(page: Page, i: int) -> tuple[When, int] | None:
    """ "Before Utamaduni Day": any name in capitals that ends with "Day" and stands in the user's own calendar."""
    if not capital_day(page, i):
        return None
    last = next(n for n in range(i + 1, i + 4) if page.near(n) == "day")
    name = " ".join(page.low(n) for n in range(i, last + 1)).replace("'", "").replace("\u2019", "")
    for step in (0, -1) if page.past else (0, 1):
        day = _days_by_name(page.country, page.sent.year + step).get(name)
        if day is not None and (day <= page.sent if page.past else day >= page.sent):
            return When(day, day, rule="holiday"), last + 1
    return None


def capital_day(page: Page, i: int) -> bool:
    """Words in capitals up to the word "Day" begin here."""
    if not page.has_capital_day or not page.at(i).raw[:1].isupper():
        return False
    return any(page.near(n) == "day" and page.at(n).raw[0] == "D" for n in (i + 1, i + 2, i + 3))


_BEFORE_HOLIDAYS = word_set("after over during until till before by for in through past once around post of since from")


_NEAR_THE_HOLIDAYS = frozenset({1, 9, 10, 11, 12})


def _the_holidays(page: Page, i: int, after: int) -> bool:
    """ "The holidays" behind a preposition are the turn of the year, from October to January."""
    return (
        page.low(i - 1) in _BEFORE_HOLIDAYS
        and page.sent.month in _NEAR_THE_HOLIDAYS
        and page.near(after) not in ("you", "act", "policy")
    )


def _in_direction(page: Page, entry: Named) -> Span | None:
    years = (0, -1) if page.past else (-1, 0, 1)
    for step in years:
        year = page.sent.year + step
        span = entry.days(year) if 1 < year < 9998 else None
        if span is None:
            continue
        if page.past and span[0] <= page.sent:
            return span
        if not page.past and span[1] >= page.sent:
            return span
    return None


_BANK_HOLIDAYS = listed(
    """
    the bank holiday weekend; bank holiday weekend; the bank holiday monday; bank holiday monday; the bank holiday;
    the long weekend; the public holiday
    """
)


def _next_bank_holiday(page: Page, i: int) -> tuple[When, int] | None:
    after = page.take_any(i, _BANK_HOLIDAYS)
    if not after:
        return None
    for days in range(120):
        day = shift(page.sent, days)
        if day in page.days.holidays_of(day.year) and day.weekday() < 5:
            if "weekend" in page.low(after - 1):
                first = shift(day, -2) if day.weekday() == 0 else day
                return When(first, max(day, shift(first, 2)), "holiday", rule="bank_holiday"), after
            if page.low(after - 1) == "monday" and day.weekday() != 0:
                continue
            return When(day, day, rule="bank_holiday"), after
    return None


STARTS = frozenset(BY_WORD) | frozenset({"bank", "long", "public"})
