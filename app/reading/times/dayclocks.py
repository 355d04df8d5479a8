"""Clocks and ends of days beside a date: "2pm ET on Thursday", "EOD Friday", "Tuesday at 10", "this afternoon"."""

import re
from dataclasses import replace
from datetime import date

from app.reading.lines import one_of
from app.reading.times.clocks import clock_at, figure_clock, zone_at
from app.reading.times.cursor import Page
from app.reading.times.dates import BEHIND_BARE_DAY
from app.reading.times.days import day_at
from app.reading.times.figures import Found
from app.reading.times.model import Relation
from app.reading.times.periods import Clock, When, month_of, shift, week_of
from app.reading.times.plaindays import DAY_END, DAY_END_WORDS, PERIOD_ENDS, plain
from app.reading.times.weekdays import hours_at
from app.reading.times.words import MONTHS, WEEKDAYS, listed, word_set


def day_end(page: Page, i: int, relation: Relation | None) -> Found | None:
    """ "EOD Friday", "close of play on the 14th", "COB tomorrow", bare: today; "EOW", "EOM"."""
    j = i + 1 if page.low(i) == "the" and page.near(i + 1) in DAY_END_WORDS | {"eow", "eom"} else i
    low = page.near(j)
    if low in PERIOD_ENDS:
        return _period_end(page, j, PERIOD_ENDS[low])
    if low not in DAY_END_WORDS:
        return None
    after = page.take_any(j, DAY_END)
    if not after and low == "close":
        after = j + 1
        if day_at(page, after) is None:
            return None
    if not after:
        return None
    after = page.take(after, "( eod )") or page.take(after, "( cob )") or after
    k = page.skip(after, {"on", ",", "of"})
    inner = plain(page, k)
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


def clock_first(page: Page, i: int, relation: Relation | None, chain: int = 0) -> Found | None:
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
        or (
            relation in (Relation.BY, Relation.BEFORE) and token.kind == "int" and _hour_meant(page, i, i + 1, relation)
        )
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
    if page.near(j) == "," and _comma_parts(page, i, k):
        k = j
    if page.low(k) == "(" and page.at(k + 1).low in WEEKDAYS:
        k += 1
    inner = plain(page, k)
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
    shared = _day_shared(page, j, relation, chain) if not bare_hour else None
    if shared is not None:
        return replace(shared, clock=clock, rule="clock_day"), j
    if bare_hour and page.last is None and not _hour_meant(page, i, j, relation):
        return None
    day = (
        page.last[0]
        if page.last is not None and page.last[0] == page.last[1] and page.last[0] >= page.sent
        else page.sent
    )
    return When(day, day, clock=clock, rule="clock_alone"), j


_LONGEST_CHAIN = 5  # clocks: "9:00, 9:45 and 11:15 on Thursday"
_BETWEEN_CLOCKS = frozenset({",", "and", "or", "/", "&"})


def _day_shared(page: Page, j: int, relation: Relation | None, chain: int) -> When | None:
    """The day behind the last of several clocks belongs to them all: "9:00, 9:45 and 11:15 on Thursday"."""
    if page.near(j) not in _BETWEEN_CLOCKS or chain >= _LONGEST_CHAIN:
        return None
    k = page.skip(j, _BETWEEN_CLOCKS | {"at"})
    if page.at(k).kind != "clock":
        return None
    found = clock_first(page, k, relation, chain + 1)
    return found[0] if found is not None and found[0].rule in ("clock_day", "clock_today") else None


def _comma_parts(page: Page, i: int, k: int) -> bool:
    """Behind a comma the day belongs to what follows: "Mon-Thu 7:30-5:30, Fri 8-12", "closes at 14:00, the Friday soup"."""
    if page.near(i - 1) in WEEKDAYS:
        return True
    behind = page.at(k + 2)
    return (
        page.near(k) == "the"
        and page.near(k + 1) in WEEKDAYS
        and behind.kind == "word"
        and behind.low not in BEHIND_BARE_DAY
        and behind.low not in MONTHS
    )


# An hour without minutes and without a day counts where somebody is asked for something, or will be met or rung then.
_ASKED_FOR = re.compile(
    r"\b(?:please|send|need|have|get|return|submit|reply|answer|confirm|upload|in|back|it|mail|text|sign|tell me|let me know)\b"
    r"[^.;!?]{0,40}$"
)
_MOVES_BY = re.compile(
    one_of(r"""
        \b(?:
            up|down|increas\w*|reduc\w*|grow\w*|grew|rose|rise\w*|fall\w*|fell|cut|cuts|beat|won|win|lost|lose|divid\w*|multipl\w*
            short|ahead|behind|drop\w*|shr[aiu]nk\w*|two|three|four|\d
        )\s*$
    """)
)
_MET_AT = re.compile(
    r"\b(?:see you(?: all| both)?|meet(?: me| you| us| up)?|ring|call|phone|speak|talk|be (?:there|here)|you(?:'re| are) on|come)"
    r"\b[^.,;!?:\d]{0,25}\s$"
)
_HOUR_ENDS = frozenset({"", ".", ",", "!", "?", ";", ")", "and", "then", "so", "or", "please", "sharp"})
_FAR_BACK = 60  # characters


def _hour_meant(page: Page, i: int, j: int, relation: Relation | None) -> bool:
    """ "Please send the form by 5", "see you at 10", "I'll ring at 4"."""
    if not (page.near(j) in _HOUR_ENDS or page.at(j).lines) or page.at(i).raw[0] == "0" or int(page.at(i).raw) > 12:
        return False
    at = page.at(i - 1).start
    before = page.raw[max(0, at - _FAR_BACK) : at].lower()
    if relation in (Relation.BY, Relation.BEFORE):
        return bool(_ASKED_FOR.search(before)) and not _MOVES_BY.search(before)
    return relation is Relation.ON and page.near(i - 1) == "at" and bool(_MET_AT.search(before))


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


_SENTENCE_ENDS = frozenset({"", ".", ",", "!", ";", "and", "with", "when", "once"})
_PARTS_OF_TODAY = listed(
    """
    this very morning; this morning; this afternoon; this evening; this arvo; later this morning; later this
    afternoon; later this evening; later today; later tonight; earlier today; earlier this week; the end of today;
    end of today; end of the day today; end of day today; close of business today
    """
)


def part_of_today(page: Page, i: int, relation: Relation | None) -> Found | None:
    if relation is Relation.IN and page.take(i, "the morning") and page.near(i + 2) in _SENTENCE_ENDS:
        return When(shift(page.sent, 1), shift(page.sent, 1), rule="in_the_morning"), i + 2
    after = page.take_any(i, _PARTS_OF_TODAY)
    if not after or page.take(i, "earlier this week"):
        return None
    when = When(page.sent, page.sent, rule="today_part")
    if page.near(after) == "at" or page.at(after).kind == "clock":
        return with_clock(page, (when, after))
    return when, after


_END_BEHIND = listed(
    """
    at close of business; at the close of business; at close of play; at the close of play; at close; at the
    end of the day; , close of business; close of business; , close of play; close of play; end of play; end of day; , end of
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


def with_clock(page: Page, found: Found) -> Found:
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
    clock = clock_at(page, k, expected=expected or hours_at(page, k))
    written = page.at(k).kind == "decimal" and page.low(k - 1) == ","  # "Tuesday 24 November, 10.00"
    if clock is None and (written or (k == j and page.near(j - 1) in WEEKDAYS)):
        clock = figure_clock(page, k)
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
