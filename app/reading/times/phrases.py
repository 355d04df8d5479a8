"""From a preposition and its dates to an interval: "by the end of next week", "between the 9th and the 13th"."""

from dataclasses import dataclass, replace
from datetime import date

from app.reading.times.cursor import Page
from app.reading.times.dates import first_such_day
from app.reading.times.figures import Found
from app.reading.times.items import item_at
from app.reading.times.model import Relation
from app.reading.times.periods import When, add_months, monday_of, shift, weekday_after
from app.reading.times.plaindays import may_start, plain
from app.reading.times.prepositions import ABROAD_ONLY, PREPOSITION_STARTS, fits_abroad, relation_at
from app.reading.times.words import FILLERS, PLURAL_WEEKDAYS, WEEKDAYS, listed, word_set


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase with its preposition: tokens [first, last), the interval, and what else was seen."""

    first: int
    last: int
    relation: Relation
    start: date | None
    end: date | None
    when: When


_LATEST = listed(
    """
    at the very latest; at the latest; at latest; the very latest; the latest; latest; or sooner; or earlier; or
    before; or fewer; or less; or under; if not sooner; if not before; if not earlier; , if not sooner; ( latest ); max; spätestens; at the
    outside
    """
)


_EARLIEST = listed(
    """
    at the very earliest; at the earliest; at earliest; the earliest; earliest; at the soonest; at soonest
    """
)


_ONWARDS = listed(
    """
    onwards; onward; and beyond; on out; forward; or later; or after; and onwards; and after
    """
)


_INCLUSIVE = listed(
    """
    inclusive; ( inclusive ); , inclusive; inclus; inclusief; incluido; compreso; incluso; włącznie; einschließlich
    """
)


_AFTER_WHAT = frozenset(
    ["that", "this", "it", "the", "which", "we", "a", "your", "our"]
)  # "on Monday and after that we call"


_MOVED = word_set(
    """
    moved move moving push pushed pushing shift shifted shifting reschedule rescheduled rescheduling change
    changed changing postponed postpone bump bumped brought bring extended extend extending switched swapped
    delayed
    """
)


_NOW_TO = frozenset({"to", "until", "till"})


def _recurring(page: Page, i: int) -> Phrase | None:
    """ "Every Friday", "each Monday", "on Tuesdays": from the next such day on, without an end."""
    first = page.near(i).rstrip("'")
    if first not in _RECURRING_STARTS and first not in PLURAL_WEEKDAYS:
        return None
    j = page.take_any(i, _EVERY)
    name = page.near(j or i).rstrip("'")
    if not j and name not in PLURAL_WEEKDAYS:
        return None
    if name not in WEEKDAYS or (not j and page.low(i - 1) != "on"):
        return None
    day = weekday_after(page.sent, WEEKDAYS[name])
    when = When(day, day, rule="recurring")
    return Phrase(i, (j or i) + 1, Relation.RECURRING, day, None, when)


_RECURRING_STARTS = frozenset({"every", "each", "on", "alternate"})


_PHRASE_STARTS = _RECURRING_STARTS | PREPOSITION_STARTS
_EVERY = listed(
    "every other; every second; every third; every fourth; every last; every first; every; each; on alternate; alternate"
)


def may_begin(page: Page, i: int) -> bool:
    """Whether a phrase can begin at token `i`: asked of every word, so that most are passed over at once."""
    return page.near(i) in _PHRASE_STARTS or may_start(page, i)


def phrase_at(page: Page, i: int) -> Phrase | None:
    """The phrase that begins at token `i`, as long as it goes."""
    every = _recurring(page, i)
    if every is not None:
        return every
    found = relation_at(page, i)
    if found is not None:
        phrase = _behind(page, i, *found)
        if phrase is not None:
            return phrase
    item = item_at(page, i, None)
    if item is None:
        return None
    return _finish(page, i, None, item)


_BEHIND_US = listed("has passed; has gone; has come and gone; passes; is past; is over; is behind us; is gone; is out")
_VISITS = word_set("drop drops dropping pop pops popping swing swinging stop stops stopping stopped")
# "Your note came through Sunday night": what came, and no limit.
_COMES = word_set(
    "come comes came coming go goes went going get gets got fell fall pull pulled make made drive drove ping pinged pop"
)
_MAY_VISIT = word_set("come comes coming call go going")


def _is_visit(page: Page, i: int) -> bool:
    """ "Drop by on Thursday", "come by at three": no limit stands there."""
    if page.low(i) != "by" or page.low(i - 1) not in _VISITS | _MAY_VISIT:
        return False
    at_an_hour = page.near(i + 1) in WEEKDAYS and page.at(i + 2).kind == "clock"  # "come by fri 2pm"
    return page.low(i - 1) in _VISITS or at_an_hour or page.near(i + 1) in ("on", "at", "for", "this", "around")


_MAKES_IT = word_set(
    "get gets got gotten getting make makes made making made go goes gone went come comes came coming it"
)


def _behind(page: Page, i: int, relation: Relation, j: int) -> Phrase | None:
    if _is_visit(page, i):
        return None
    if page.low(i) == "through" and page.low(i - 1) in _MAKES_IT and page.near(j) in ("this", "next", "last"):
        return None  # "you have not got through this year"
    if page.low(i) in ("through", "up", "over") and page.low(i - 1) in _COMES and page.near(j) in WEEKDAYS:
        return _finish(page, i, None, found) if (found := item_at(page, j, None)) is not None else None
    j = page.skip(j, FILLERS) if page.near(j) in FILLERS and page.low(j) != "the" else j
    nested = relation_at(page, j)
    if (
        (
            nested is not None
            and nested[0]
            in (
                Relation.BY,
                Relation.WITHIN,
                Relation.IN,
                Relation.ON,
                Relation.AFTER,
                Relation.NOT_BEFORE,
                Relation.BEFORE,
            )
            and relation in (Relation.BY, Relation.ON, Relation.IN, Relation.UNTIL, Relation.AFTER)
        )
        and page.low(i) not in ABROAD_ONLY
        and page.low(j) not in ABROAD_ONLY
    ):
        if relation is Relation.BY and nested[0] in (Relation.ON, Relation.IN):
            j = nested[1]
        elif nested[0] in (Relation.WITHIN, Relation.AFTER):
            relation, j = nested
    if page.low(i) == "from" and any(page.low(n) in _MOVED for n in range(max(0, i - 8), i)):
        inner = item_at(page, j, relation)
        if inner is None:
            return None
        old = replace(inner[0], rule="moved_from")  # "moved from Tuesday to Thursday": only Thursday counts
        return Phrase(i, inner[1], Relation.ON, old.start, old.end, old)
    if page.low(i) == "come" and (
        nested is not None
        or page.near(i - 1)
        not in ("", "again", "up", "back", "off", "this", "it", "likely", ",", ".", "and", "but", "so", ";", "-")
    ):
        return None
    item = item_at(page, j, relation)
    if item is None:
        return None
    if page.low(i) == "once" and item[0].grain == "day" and page.take_any(item[1], _BEHIND_US):
        return _finish(page, i, relation, item)
    if page.low(i) in ABROAD_ONLY and not fits_abroad(page, i, j, item[0]):
        return None
    if (
        page.low(i) == "before"
        and page.take(i, "before the end of")
        and item[0].grain == "day"
        and item[0].rule != "end_of_day"
    ):
        relation = Relation.BY
    return _finish(page, i, relation, item)


def _finish(page: Page, first: int, relation: Relation | None, found: Found) -> Phrase:
    when, last = found
    ranged = _range(page, relation, when, last)
    if ranged is not None:
        when, last, relation = ranged
    suffix = page.take_any(last, _LATEST)
    if suffix and not (page.low(last) == "latest" and page.near(suffix) in ("news", "update", "version")):
        relation, last = (Relation.BY if relation is not Relation.WITHIN else relation), suffix
        if when.relation == "in" or when.rule.startswith("in_"):
            relation, when = Relation.WITHIN, replace(when, start=min(page.sent, when.end), relation="")
    elif page.take_any(last, _EARLIEST):
        relation, last = Relation.NOT_BEFORE, page.take_any(last, _EARLIEST)
    elif page.take_any(last, _ONWARDS) and page.low(page.take_any(last, _ONWARDS)) not in _AFTER_WHAT:
        relation, last = Relation.NOT_BEFORE, page.take_any(last, _ONWARDS)
    elif page.near(last) == "on" and relation is Relation.NOT_BEFORE and page.at(last + 1).kind == "mark":
        last += 1
    elif page.take_any(last, _INCLUSIVE):
        last = page.take_any(last, _INCLUSIVE)
        when = when.flagged("inclusive")
    chosen = _settled(relation, when)
    start, end = _applied(page, chosen, when)
    return Phrase(first, last, chosen, start, end, when)


def _settled(relation: Relation | None, when: When) -> Relation:
    """The relation that counts: a phrase's own one ("at least two weeks") goes before a weak preposition."""
    if when.relation == "within" and relation is Relation.UNTIL:
        return Relation.WITHIN
    if relation is Relation.BEFORE and (when.rule == "eow" or when.rule.startswith("end_")):
        return Relation.BY
    if (when.relation and relation in (None, Relation.ON, Relation.IN, Relation.WITHIN)) or (
        when.relation in ("between", "not_before") and relation is not Relation.BY
    ):
        return Relation(when.relation)
    if when.relation == "by" and relation is None:
        return Relation.BY
    if relation is Relation.BETWEEN and when.clock is not None and when.start == when.end:
        return Relation.ON
    if relation is Relation.IN and when.grain == "day" and when.rule not in ("end_of_day",):
        return Relation.ON
    if relation is Relation.ON and when.grain not in ("day", "span"):
        return Relation.IN
    if relation is None:
        return Relation.ON if when.grain == "day" else Relation.IN
    return relation


def _applied(page: Page, relation: Relation, when: When) -> tuple[date | None, date | None]:
    start, end = when.start, when.end
    sent = page.sent
    if relation is Relation.WITHIN and (when.grain not in ("span", "day") or when.rule == "next_workday"):
        return (min(sent, end), end)
    if relation in (Relation.BY, Relation.UNTIL):
        return (min(sent, end), end) if not page.past else (None, end)
    if relation is Relation.BEFORE:
        due = end if when.rule in ("end_of_day", "eow") or (when.clock is not None) else shift(start, -1)
        return (min(sent, due), due)
    if relation is Relation.AFTER:
        if when.clock is not None or when.rule.startswith(("in_", "few", "couple")):
            return start, None
        behind = shift(end, 1) if when.grain != "week" else shift(monday_of(end), 7)
        return behind, None
    if relation is Relation.NOT_BEFORE:
        return start, None
    return start, end


def page_text(page: Page, phrase: Phrase) -> str:
    """The words of a phrase, parted by single spaces."""
    return " ".join(token.low for token in page.tokens[phrase.first : phrase.last])


def _range(page: Page, relation: Relation | None, when: When, last: int) -> tuple[When, int, Relation] | None:
    """A second date behind "and", "to" or a dash: "from 9 March to 13 March", "Mon-Wed", "between Tuesday and Thursday"."""
    joint = page.near(last)
    if page.is_dash(last) and page.at(last).lines:
        return None  # the bullet of a list
    opened = relation is Relation.BETWEEN or (relation is Relation.NOT_BEFORE)
    if (
        joint in ("-", "–", "—", "/")
        or joint in ("to", "through", "thru", "until", "till", "bis", "t", "au", "hasta", "até", "tot")
        or (joint in ("and", "und") and relation is Relation.BETWEEN)
        or (joint == "," and opened and page.near(last + 1) in ("to", "until", "through"))
    ):
        k = last + 1 + (joint == ",")
        if joint == "/" and not (when.rule.startswith("weekday") and page.near(k) in WEEKDAYS):
            return None
        k = page.skip(k, {"and", "including", "the"} - ({"the"} if page.at(k + 1).kind == "ordinal" else set()))
        token = page.at(k)
        if when.clock is not None and token.kind == "clock":
            return None
        second = plain(page, k)
        if second is None and relation is Relation.BETWEEN and page.at(k).kind == "ordinal":
            return None
        if second is None or (second[0].grain == "span" and second[0].rule.startswith("in_")):
            return None
        if (
            joint in ("-", "–", "—")
            and not opened
            and (when.grain != second[0].grain and not (when.grain == "part" or second[0].grain == "part"))
        ):
            return None
        if joint in ("until", "till") and relation is None and not when.rule.startswith(("weekday", "day", "relative")):
            return None
        other = second[0]
        end = other.end
        start = when.start
        if other.rule == "weekday_of_week" and when.rule == "weekday_bare":
            start = shift(monday_of(other.start), when.start.weekday())
        elif (end < start and other.rule.startswith("weekday")) or (
            when.rule in ("weekday_next", "week_and_day", "weekday_of_week", "weekday_date")
            and other.rule == "weekday_bare"
        ):
            end = weekday_after(start, end.weekday())
        if end < start and other.rule == "day_number" != when.rule and end >= page.sent:
            end = first_such_day(start, end.day) or end  # "from 23 December until the 2nd"
        if start > end and when.rule == "day_number":
            start = add_months(start, -1)
        if start > end and when.rule in _YEARLESS and start.replace(day=1).replace(year=start.year - 1) <= page.sent:
            start, when = _year_before(start), replace(when, flags=when.flags - {"mismatch"})
        if end < start:
            return None
        whole = When(
            start,
            end,
            "span",
            clock=when.clock,
            vague=when.vague or other.vague,
            flags=when.flags | other.flags,
            rule="range",
            relation="between",
        )
        return whole, second[1], Relation.BETWEEN
    return None


# Dates that may stand without a year: "from 31 August to 11 September", written on 2 September, began this year.
_YEARLESS = frozenset({"day_month", "month_day", "numeric", "weekday_date", "holiday"})


def _year_before(day: date) -> date:
    return day.replace(year=day.year - 1) if (day.month, day.day) != (2, 29) else day.replace(year=day.year - 1, day=28)
