"""Days: weekdays, dates in words and figures, today and tomorrow, "the 14th", "Friday week"."""

from app.reading.times.cursor import Page
from app.reading.times.figures import Found, one_day
from app.reading.times.periods import shift, weekday_after
from app.reading.times.spokendays import TODAY, date_at, weekday_in_month
from app.reading.times.weekdays import the_weekday, weekday_at
from app.reading.times.words import WEEKDAYS, word_set

_PARTS_OF_DAY = word_set("morning afternoon evening night lunchtime noon midday am pm arvo mornings afternoons")


_OF_WEEKDAYS = frozenset(f"{name}'s" for name in WEEKDAYS if name.endswith("day"))
_AHEAD_OF = frozenset({"before", "by", "of", "to"})  # "before Thursday's board", "ahead of Monday's panel"
_DIRECTION_BACK = frozenset({"last", "past", "previous"})


def day_at(page: Page, i: int) -> Found | None:
    """A single day or a run of days of one kind that begins at `i`."""
    token = page.at(i)
    if token.kind != "word":
        return date_at(page, i)
    low = token.low.rstrip("'")
    if low in TODAY:
        return _near_day(page, i)
    if low in _OF_WEEKDAYS and page.low(i - 1) in _AHEAD_OF:
        return one_day(weekday_after(page.sent, WEEKDAYS[low[:-2]]), "weekday_bare"), i + 1
    if low == "now" and page.low(i - 1) in ("between", "from"):
        return one_day(page.sent, "now"), i + 1
    if low == "last" and page.near(i + 1) in WEEKDAYS and page.take_any(i + 2, ("of", "in")):
        return weekday_in_month(page, i)
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
        return weekday_at(page, i) or _same_day(page, i) or (date_at(page, i) if low in ("next", "following") else None)
    if (
        low == "the"
        and page.near(i + 1) in ("following", "next", "coming", "same")
        and page.near(i + 2).rstrip("'") in WEEKDAYS
    ):
        return weekday_at(page, i)
    if low == "the" and page.near(i + 1).rstrip("'") in WEEKDAYS:
        return the_weekday(page, i)
    return date_at(page, i)


def _same_day(page: Page, i: int) -> Found | None:
    """ "And will call you that afternoon": on the day named before."""
    j = i + 2 if page.take(i, "that same") else i + 1
    if page.near(i) not in ("that", "same") or page.near(j) not in _PARTS_OF_DAY or page.last is None:
        return None
    first, last, _ = page.last
    return (one_day(first, "same_day"), j + 1) if first == last else None


def _near_day(page: Page, i: int) -> Found | None:
    days = TODAY[page.low(i).rstrip("'")]
    j = i + 1
    if page.low(i) in ("morgen", "hoy", "jutro") and page.low(i - 1) in ("guten", "goede", "a", "the"):
        return None
    if page.near(j) == "week" and days >= 0:
        return one_day(shift(page.sent, days + 7), "today_week"), j + 1
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
    return one_day(day, "relative"), j


STARTS = frozenset(TODAY) | _OF_WEEKDAYS | {"now"} | word_set("the a one two last day nächsten kommenden diesen")
