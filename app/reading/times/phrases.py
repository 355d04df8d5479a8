"""From a preposition and its dates to an interval: "by the end of next week", "between the 9th and the 13th", "Fri 2pm ET"."""

from dataclasses import dataclass, replace
from datetime import date

from app.reading.times import days, lengths, named, stretches
from app.reading.times.clocks import clock_at, zone_at
from app.reading.times.cursor import Page
from app.reading.times.days import Found, day_at
from app.reading.times.lengths import length_item
from app.reading.times.model import Relation
from app.reading.times.named import named_day_at
from app.reading.times.periods import Clock, When, add_months, monday_of, month_of, shift, week_of, weekday_after
from app.reading.times.stretches import stretch_at
from app.reading.times.words import (
    FILLERS,
    MONTHS,
    NUMBERS,
    ORDINALS,
    PLURAL_WEEKDAYS,
    SEASONS,
    WEEKDAYS,
    listed,
    word_index,
    word_set,
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase with its preposition: tokens [first, last), the interval, and what else was seen."""

    first: int
    last: int
    relation: Relation
    start: date | None
    end: date | None
    when: When


_RELATIONS = {
    Relation.BY: """by no later than; by not later than; by latest; by the latest; by; no later than; not later than;
        latest by; latest on; latest; at the latest by; at the latest on; at latest by; at latest on; at latest; at the latest;
        on or before;
        before or on; until the latest; until latest; till latest;
        until at latest; until at the latest; not after; spätestens bis; bis spätestens; bis zum; bis; spätestens am;
        d'ici le; d'ici; uiterlijk op; uiterlijk; a más tardar el; do""",
    Relation.BEFORE: """any time before; anytime before; sometime before; before; prior to; ahead of; in advance of;
        this side of; avant le; antes del; voor; vor; przed""",
    Relation.UNTIL: """up until; up till; until; untill; till; til; through to; through; thru; up to and including;
        to and including; up to; as late as""",
    Relation.NOT_BEFORE: """no earlier than; not earlier than; no sooner than; not sooner than; not before; not until;
        not till; not any earlier than; earliest by; earliest on; at the earliest on; earliest; at the earliest;
        any time from; anytime from; on or after; from or after;
        any time on or after; anytime on or after; as from; as of; starting from; starting on; starting;
        beginning on; beginning;
        effective from; effective; from; commencing on; commencing; with effect from; ab""",
    Relation.AFTER: """until after; till after; not until after; not till after; any time after; anytime after;
        some time after; sometime after; shortly after; straight after; right after; just after; soon after;
        immediately after; directly after; after; later than; post; once; nach; past; the other side of;
        on the other side of; the far side of""",
    Relation.BETWEEN: "between; anywhere between; somewhere between; zwischen",
    Relation.WITHIN: """within; with in; inside of; inside; in under; in less than; in no more than; in not more than;
        in at most; in up to; in max; innerhalb von; innerhalb; binnen; sous; less than; under""",
    Relation.IN: """in the course of the; in the course of; over the course of the; over the course of;
        during the course of the; during the course of; in or around; in and around; in; during; throughout; over;
        sometime in; sometime over; sometime during; im laufe der; im; en; dans; w; za; em; towards; toward;
        as soon as; as early as; for""",
    Relation.ON: "on or around; on or about; on; come; at; am; op; el; le; @; we",
}
_RELATIONS_BY_WORD = word_index((words, relation) for relation, text in _RELATIONS.items() for words in listed(text))
_ABROAD_ONLY = frozenset(
    {
        "do",
        "w",
        "za",
        "en",
        "el",
        "le",
        "am",
        "im",
        "op",
        "ab",
        "voor",
        "vor",
        "we",
        "em",
        "past",
        "once",
        "post",
        "under",
        "sous",
    }
)

_LATEST = listed(
    """
    at the very latest; at the latest; at latest; the very latest; the latest; latest; or sooner; or earlier; or
    before; if not sooner; if not before; if not earlier; , if not sooner; ( latest ); max; spätestens; at the
    outside
    """
)
_EARLIEST = listed(
    """
    at the very earliest; at the earliest; at earliest; the earliest; earliest
    """
)
_ONWARDS = listed(
    """
    onwards; onward; and beyond; on out; forward; or later; or after; and onwards; and after
    """
)
_DAY_END = listed(
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
_DAY_END_WORDS = frozenset(p.split()[0] for p in _DAY_END)
_PERIOD_ENDS = {"eow": "week", "eom": "month", "eoy": "year", "eoq": "quarter"}
_FIRST_THING = listed(
    """
    first thing in the morning on; first thing in the morning; first thing on; first thing; bright and early;
    early on; late on; later on; earlier on; later; sometime on; some time on
    """
)


_PART_OF = listed(
    """
    the morning of; the afternoon of; the evening of; morning of; afternoon of; the day of; any time on; anytime
    on; any time; anytime; some time; at some point on; either; close on; close of
    """
)
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
_EVERY = listed("every other; every second; every; each; on alternate; alternate")


def relation_at(page: Page, i: int) -> tuple[Relation, int] | None:
    for words, relation in _RELATIONS_BY_WORD.get(page.near(i), ()):
        after = page.take(i, words)
        if after:
            return relation, after
    return None


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


def _behind(page: Page, i: int, relation: Relation, j: int) -> Phrase | None:
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
        and page.low(i) not in _ABROAD_ONLY
        and page.low(j) not in _ABROAD_ONLY
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
    if page.low(i) in _ABROAD_ONLY and not _fits_abroad(page, i, j, item[0]):
        return None
    if (
        page.low(i) == "before"
        and page.take(i, "before the end of")
        and item[0].grain == "day"
        and item[0].rule != "end_of_day"
    ):
        relation = Relation.BY
    return _finish(page, i, relation, item)


def _fits_abroad(page: Page, i: int, j: int, when: When) -> bool:
    """Little words of other languages ("do", "am", "en") are prepositions only before a weekday or month of that kind."""
    low = page.low(i)
    if low in ("past", "post", "once", "under"):
        return (low == "under" and when.rule.startswith("in_")) or (
            low in ("post", "once") and when.rule in ("holiday", "bank_holiday")
        )
    if low == "we":  # Polish "we wtorek"
        return page.low(j) in ("wtorek",)
    token = page.at(j).low
    return (
        (token.isalpha() and (token in WEEKDAYS and not token.endswith("day") and len(token) > 4))
        or any(ord(c) > 127 for c in token)
        or (
            low in ("am", "el", "le", "op", "ab", "vor", "im", "en")
            and page.at(j).kind in ("int", "numeric", "ordinal")
            and page.at(j + 1).kind == "word"
            and when.rule in ("day_month", "numeric")
            and page.at(j).lines == 0
        )
        or token in ("nächste", "nächster", "poniedziałku", "końca", "demain", "morgen", "jutra")
    )


# Words with which a date, stretch or length can begin: the others are passed over at once.
_STARTS = (
    frozenset(WEEKDAYS) | frozenset(MONTHS) | frozenset(NUMBERS) | frozenset(ORDINALS) | frozenset(SEASONS)
    | days.STARTS | stretches.STARTS | lengths.STARTS | named.STARTS
    | _DAY_END_WORDS | frozenset(_PERIOD_ENDS) | frozenset(words.split()[0] for words in _FIRST_THING)
    | word_set(
    """
    the this next coming last following upcoming that same past previous current a an noon midday midnight
    half quarter early earlier late later end
    """
)
)  # fmt: skip
_KINDS = frozenset({"int", "ordinal", "numeric", "dmy", "clock", "decimal"})


def _may_start(page: Page, i: int) -> bool:
    token = page.at(i)
    if token.kind in _KINDS:
        return True
    low = token.low
    return (
        low in _STARTS
        or low.rstrip("'") in _STARTS
        or (len(low) < 6 and low[:1] in ("q", "h", "k", "c") and low[-1:].isdecimal())
        or named.capital_day(page, i)
    )


# Items --------------------------------------------------------------------------------------------------------------


def item_at(page: Page, i: int, relation: Relation | None) -> Found | None:
    """One date, stretch or length with its clock; `relation` is the preposition that stands before it."""
    if not _may_start(page, i):
        return None
    for reader in (_day_end, _clock_first, _part_of_today, length_item, _dated_item):
        found = reader(page, i, relation)
        if found is not None:
            return found
    return None


def _dated_item(page: Page, i: int, relation: Relation | None) -> Found | None:
    part = page.take_any(i, _PART_OF)
    if part:
        inner = _plain(page, part)
        return _with_clock(page, inner) if inner is not None and inner[0].grain == "day" else None
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
    lead = page.take_any(i, _FIRST_THING)
    if lead and (page.low(lead - 1) == "on" or page.low(i) in ("first", "later", "bright")):
        inner = _plain(page, lead)
        if inner is not None and inner[0].grain == "day":
            return _with_clock(page, inner)
        if page.low(i) != "later":
            return None
    inner = _plain(page, i)
    if inner is None:
        return None
    return _with_clock(page, _week_and_day(page, inner))


def _plain(page: Page, i: int) -> Found | None:
    """The longest of a day, a stretch and a feast that begin here."""
    if i not in page.plain:
        best: Found | None = None
        if _may_start(page, i):
            for reader in (day_at, stretch_at, named_day_at):
                found = reader(page, i)
                if found is not None and (best is None or found[1] > best[1]):
                    best = found
        page.plain[i] = best
    return page.plain[i]


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


def _day_end(page: Page, i: int, relation: Relation | None) -> Found | None:
    """ "EOD Friday", "close of play on the 14th", "COB tomorrow", bare: today; "EOW", "EOM"."""
    j = i + 1 if page.low(i) == "the" and page.near(i + 1) in _DAY_END_WORDS | {"eow", "eom"} else i
    low = page.near(j)
    if low in _PERIOD_ENDS:
        return _period_end(page, j, _PERIOD_ENDS[low])
    if low not in _DAY_END_WORDS:
        return None
    after = page.take_any(j, _DAY_END)
    if not after and low == "close":
        after = j + 1
        if day_at(page, after) is None:
            return None
    if not after:
        return None
    after = page.take(after, "( eod )") or page.take(after, "( cob )") or after
    k = page.skip(after, {"on", ",", "of"})
    inner = _plain(page, k)
    if inner is not None and inner[0].grain in ("day", "part", "week"):
        when = inner[0]
        day = when.end
        flags = when.flags
        zone = _bare_zone(page, inner[1])
        return When(when.start if when.start == when.end else day, day, rule="end_of_day", flags=flags), zone
    if relation in (Relation.BY, Relation.BEFORE, Relation.UNTIL) or low in ("eod", "cob", "cop", "eop", "eob"):
        if low in ("cop", "lunch") and relation is not Relation.BY:
            return None
        after = page.take_any(after, ("today", "tonight")) or after
        return When(page.sent, page.sent, rule="end_of_day"), after
    return None


def _bare_zone(page: Page, j: int) -> int:
    low = page.at(j).raw
    return (
        j + 1
        if low
        in (
            "ET",
            "EST",
            "EDT",
            "PT",
            "PST",
            "PDT",
            "CT",
            "CST",
            "MT",
            "GMT",
            "BST",
            "CET",
            "CEST",
            "IST",
            "AEST",
            "AEDT",
            "SGT",
            "EAT",
            "SAST",
        )
        else j
    )


def _period_end(page: Page, j: int, unit: str) -> Found:
    if unit == "week":
        day = week_of(page.sent)[1]
        after = page.take_any(j + 1, ("next week",))
        if after:
            return When(shift(day, 7), shift(day, 7), rule="eow"), after
        if day < page.sent:
            day = shift(day, 7)
        return When(day, day, rule="eow"), j + 1
    if unit == "year":
        day = date(page.sent.year, 12, 31)
    elif unit == "quarter":
        day = month_of(page.sent.year, (page.sent.month + 2) // 3 * 3)[1]
    else:
        day = month_of(page.sent.year, page.sent.month)[1]
    return When(day, day, rule=f"end_of_{unit}"), j + 1


_AFTER_HOURS = frozenset({"this", "on", "tomorrow", "today", "in"})
_SPOKEN = word_set(
    """
    noon midday midnight half quarter one two three four five six seven eight nine ten eleven twelve
    """
)


def _clock_first(page: Page, i: int, relation: Relation | None) -> Found | None:
    """ "2pm ET on Thursday 12 March", "by 5 pm tomorrow", "10:00-10:45 am (GMT), Friday"; alone: the day before it, or today."""
    token = page.at(i)
    if token.kind not in ("clock", "int", "decimal") and token.low not in _SPOKEN:
        return None
    hour_wanted = (
        (
            relation in (Relation.BETWEEN, Relation.NOT_BEFORE)
            and (page.at(i + 2).kind == "clock" or (page.at(i + 2).kind == "int" and page.low(i + 3) in _AFTER_HOURS))
            and page.low(i + 1) in ("and", "to", "-", "–")
        )
        or (relation is Relation.ON and page.low(i - 1) in ("at", "@"))
        or (relation in (Relation.BY, Relation.BEFORE, Relation.AFTER) and token.kind == "int" and _lone_hour(page, i))
    )
    if token.kind == "decimal" and (
        page.low(i + 1) == "on" or page.near(i + 1) in WEEKDAYS or page.low(i + 1) == "tomorrow"
    ):
        hour_wanted = True
    found = clock_at(page, i, expected=hour_wanted)
    if found is None:
        return None
    clock, j = found
    bare_hour = token.kind == "int" and page.at(j - 1) is token
    k = page.skip(j, {",", "on", "of", "this", "sharp"}) if page.near(j) in (",", "on", "sharp", "of") else j
    if page.near(k) == "this" and page.near(k + 1) in ("afternoon", "morning", "evening"):
        k = j
    if page.low(k) == "(" and page.at(k + 1).low in WEEKDAYS:
        k += 1
    inner = _plain(page, k)
    if inner is not None and inner[0].grain == "day" and inner[0].clock is None and page.at(k).kind != "clock":
        when, after = inner
        if clock.zone is None and not clock.whose:
            clock, after = _zone_behind(page, clock, after)
        after += page.low(k - 1) == "(" and page.low(after) == ")"
        if page.low(after) == "itself":
            after += 1
        return replace(when, clock=clock, rule="clock_day"), after
    part = page.take_any(j, ("this morning", "this afternoon", "this evening", "today", "tonight"))
    if part:
        return When(page.sent, page.sent, clock=clock, rule="clock_today"), part
    if bare_hour and page.last is None:
        return None
    day = (
        page.last[0]
        if page.last is not None and page.last[0] == page.last[1] and page.last[0] >= page.sent
        else page.sent
    )
    return When(day, day, clock=clock, rule="clock_alone"), j


def _lone_hour(page: Page, i: int) -> bool:
    nxt = page.at(i + 1)
    return nxt.low in ("on", "tomorrow", "today", "this") or (
        nxt.low in WEEKDAYS and page.at(i).kind == "int" and int(page.at(i).raw) <= 12 and relation_hour(page, i)
    )


def relation_hour(page: Page, i: int) -> bool:
    return page.low(i - 1) in ("by", "at", "before", "after") and page.at(i + 2).kind not in ("int", "ordinal")


def _zone_behind(page: Page, clock: Clock, j: int) -> tuple[Clock, int]:
    zone, whose, after = zone_at(page, j)
    return (replace(clock, zone=zone, whose=whose), after) if after > j else (clock, j)


def _part_of_today(page: Page, i: int, relation: Relation | None) -> Found | None:
    after = page.take_any(
        i,
        (
            "this very morning",
            "this morning",
            "this afternoon",
            "this evening",
            "this arvo",
            "later this morning",
            "later this afternoon",
            "later this evening",
            "later today",
            "later tonight",
            "earlier today",
            "earlier this week",
            "the end of today",
            "end of today",
            "end of the day today",
            "end of day today",
            "close of business today",
        ),
    )
    if not after or page.take(i, "earlier this week"):
        return None
    when = When(page.sent, page.sent, rule="today_part")
    if page.near(after) == "at" or page.at(after).kind == "clock":
        return _with_clock(page, (when, after))
    return when, after


_END_BEHIND = listed(
    """
    , close of business; close of business; , close of play; close of play; end of play; end of day; , end of
    day; by end of day; by eod; by cob; by close of business; by close of play; by end of play; eod; cob; cop;
    eop; , eod; , cob; ( eod ); ( cob ); knock - off; knock off; by lunchtime; lunchtime; by lunch; by the end
    of the day; by end of business; end of business; by end of the day; itself
    """
)
_BEFORE_CLOCK = word_set(
    """
    , at @ from - – — | : between around about um às à om o after anytime starting the time approx say klo kl
    in morning afternoon arvo evening
    """
)


# Clocks behind a day ------------------------------------------------------------------------------------------------


def _with_clock(page: Page, found: Found) -> Found:
    """A clock behind a day: "Tuesday at 10", "12 March, 2-3 pm GMT", "Friday (14:00 CET)", "Friday by 5pm", "Friday EOD"."""
    when, j = found
    if when.grain != "day" or when.clock is not None:
        return found
    k = page.take_any(j, _END_BEHIND)
    if k:
        relation = "by" if page.low(j) == "by" else when.relation
        return replace(when, relation=relation), k
    by = ""
    k = j
    bracket = False
    for _ in range(4):
        low = page.near(k)
        if page.at(k).lines and page.at(k).kind == "mark":
            break
        if low == "(" and not bracket:
            bracket, k = True, k + 1
        elif low in _BEFORE_CLOCK or (low == "by" and not by) or (low == "before" and not by):
            if low in ("the", "in", "morning", "afternoon") and page.near(k + 1) not in (
                "at",
                "morning",
                "afternoon",
                "from",
                "between",
                ",",
            ):
                break
            by = "by" if low in ("by", "before") else by
            k += 1
        else:
            break
    if page.at(k).lines > 1:
        return found
    expected = k > j and page.low(k - 1) in (
        "at",
        "@",
        "from",
        "between",
        "around",
        "about",
        "by",
        "before",
        "um",
        "om",
        "after",
        "say",
    )
    clock = clock_at(page, k, expected=expected or days.hours_at(page, k))
    if clock is None or (
        page.at(k).kind == "int"
        and page.at(k + 1).low in ("days", "weeks", "working", "business", "hours", "minutes", "-")
        and clock[1] == k + 1
    ):
        return found
    after = clock[1]
    if page.low(after) == "for" and page.at(after + 1).kind == "clock":
        after += 2  # "09:00 for 09:30"
    if bracket and page.low(after) == ")":
        after += 1
    return replace(when, clock=clock[0], relation=by or when.relation), after


# Finishing ----------------------------------------------------------------------------------------------------------


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
    elif page.take_any(last, _ONWARDS):
        relation, last = Relation.NOT_BEFORE, page.take_any(last, _ONWARDS)
    elif page.near(last) == "on" and relation is Relation.NOT_BEFORE and page.at(last + 1).kind == "mark":
        last += 1
    elif page.take(last, "inclusive") or page.take(last, "( inclusive )") or page.take(last, ", inclusive"):
        last = page.take_any(last, ("inclusive", "( inclusive )", ", inclusive"))
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
    if relation is Relation.WITHIN and when.grain not in ("span", "day"):
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


def _range(page: Page, relation: Relation | None, when: When, last: int) -> tuple[When, int, Relation] | None:
    """A second date behind "and", "to" or a dash: "from 9 March to 13 March", "Mon-Wed", "between Tuesday and Thursday"."""
    joint = page.near(last)
    if page.is_dash(last) and page.at(last).lines:
        return None  # the bullet of a list
    opened = relation is Relation.BETWEEN or (relation is Relation.NOT_BEFORE)
    if (
        joint in ("-", "–", "—", "/")
        or joint in ("to", "through", "thru", "until", "till", "bis", "t")
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
        second = _plain(page, k)
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


__all__ = ["Phrase", "phrase_at"]
