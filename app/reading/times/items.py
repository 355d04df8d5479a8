"""One date, stretch or length with its clock, as it stands behind a preposition."""

from dataclasses import replace

from app.reading.times import stretches
from app.reading.times.cursor import Page
from app.reading.times.dayclocks import clock_first, day_end, part_of_today, with_clock
from app.reading.times.days import day_at
from app.reading.times.figures import Found
from app.reading.times.lengths import length_item
from app.reading.times.model import Relation
from app.reading.times.periods import When, monday_of, shift
from app.reading.times.plaindays import FIRST_THING, may_start, plain
from app.reading.times.words import WEEKDAYS, listed

_PART_OF = listed(
    """
    the morning of; the afternoon of; the evening of; morning of; afternoon of; the day of; any time on; anytime
    on; any time; anytime; some time; at some point on; either; close on; close of
    """
)


def item_at(page: Page, i: int, relation: Relation | None) -> Found | None:
    """One date, stretch or length with its clock; `relation` is the preposition that stands before it."""
    if not may_start(page, i):
        return None
    for reader in (day_end, clock_first, part_of_today, length_item, _dated_item):
        found = reader(page, i, relation)
        if found is not None:
            return found
    return None


def _dated_item(page: Page, i: int, relation: Relation | None) -> Found | None:
    if page.near(i) == "then":
        if page.last is None or relation not in (Relation.BY, Relation.BEFORE):
            return None
        return When(page.last[0], page.last[1], rule="then"), i + 1
    part = page.take_any(i, _PART_OF)
    if part:
        inner = plain(page, part)
        return with_clock(page, inner) if inner is not None and inner[0].grain == "day" else None
    if relation is Relation.WITHIN:
        stretch = stretches.period_at(page, i, bare=True)
        if stretch is not None:
            return stretch
    if (
        relation is Relation.IN
        and page.take(i, "the week")
        and page.near(i + 2)
        not in ("of", "commencing", "beginning", "starting", "after", "before", "ending", "following")
    ):
        return stretches.period_at(page, i, bare=True)
    lead = page.take_any(i, FIRST_THING)
    if lead and (page.low(lead - 1) == "on" or page.low(i) in ("first", "later", "bright")):
        inner = plain(page, lead)
        if inner is not None and inner[0].grain == "day":
            return with_clock(page, inner)
        if page.low(i) != "later":
            return None
    inner = plain(page, i)
    if inner is None:
        return None
    return with_clock(page, _week_and_day(page, inner))


def _week_and_day(page: Page, found: Found) -> Found:
    """ "next week on Tuesday", "next week Tuesday", "next week (Tuesday)"."""
    when, j = found
    if when.grain != "week":
        return found
    k = (
        page.take_any(
            j,
            (
                ", on",
                ", probably on",
                ", ideally on",
                ", likely on",
                ", most likely on",
                "on",
                ", probably",
                "probably on",
                ", ideally",
                "( probably",
                "(",
                ", say",
                ", most likely",
                "- probably",
                "by",
                ",",
            ),
        )
        or j
    )
    k = page.skip(k, {"either", "say", "probably", "likely", "around", "about"}) if k > j else k
    if page.near(k) in WEEKDAYS and page.near(k) and not page.near(k).endswith("days"):
        if page.low(j) == "by":
            return found
        inner = day_at(page, k)
        if inner is not None and inner[0].rule.startswith(("weekday_bare", "weekday_date", "weekday_number")):
            day = (
                inner[0].start
                if inner[0].rule != "weekday_bare"
                else shift(monday_of(when.start), WEEKDAYS[page.near(k)])
            )
            after = inner[1] + (page.low(k - 1) == "(" and page.low(inner[1]) == ")")
            return replace(inner[0], start=day, end=day, rule="week_and_day"), after
    return found
