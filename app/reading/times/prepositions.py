"""The words before a date and what they make of it: by, before, until, within, after, from, on, in."""

from app.reading.times.cursor import Page
from app.reading.times.model import Relation
from app.reading.times.periods import When
from app.reading.times.words import WEEKDAYS, listed, word_index

_RELATIONS = {
    Relation.BY: """by no later than; by not later than; by latest; by the latest; by; no later than; not later than;
        latest by; latest on; latest; at the latest by; at the latest on; at latest by; at latest on; at latest; at the latest;
        on or before;
        before or on; until the latest; until latest; till latest;
        until at latest; until at the latest; not after; spätestens bis; bis spätestens; bis zum; bis; spätestens am;
        d'ici le; d'ici; uiterlijk op; uiterlijk; a más tardar el; do""",
    Relation.BEFORE: """any time before; anytime before; sometime before; before; prior to; any earlier than; any sooner than;
        earlier than; sooner than; ahead of; in advance of;
        this side of; avant le; antes del; voor; vor; przed""",
    Relation.UNTIL: """until and including; up until and including; till and including;
        up until; up till; until; untill; till; til; through to; through; thru; up to and including;
        to and including; up to; as late as;
        jusqu'au; jusqu'à; hasta el día; hasta el; hasta; até ao dia; até o dia; até dia; até ao; até o; até; fino al; fino a;
        tot en met; t / m; bis einschließlich; bis einschl .; bis inklusive; bis inkl .""",
    Relation.NOT_BEFORE: """no earlier than; not earlier than; no sooner than; not sooner than; not before; not until;
        not till; not any earlier than; until at least;
        till at least; earliest by; earliest on; at the earliest on; earliest; at the earliest;
        any time from; anytime from; on or after; from or after;
        any time on or after; anytime on or after; as from; as of; starting from; starting on; starting;
        beginning on; beginning;
        effective from; effective; from; commencing on; commencing; with effect from; ab""",
    Relation.AFTER: """until after; till after; not until after; not till after; any time after; anytime after;
        some time after; sometime after; shortly after; straight after; right after; just after; soon after;
        immediately after; directly after; after; later than; post; once; nach; past; the other side of;
        on the other side of; the far side of""",
    Relation.BETWEEN: "between; anywhere between; somewhere between; zwischen",
    Relation.WITHIN: """within the; within; with in; inside of; inside; in under; in less than; in no more than; in not more than;
        in at most; in up to; in max; innerhalb von; innerhalb; binnen; sous; less than; under""",
    Relation.IN: """in the course of the; in the course of; over the course of the; over the course of;
        during the course of the; during the course of; in or around; in and around; in; during; throughout; over;
        sometime in; sometime over; sometime during; im laufe der; im; en; dans; w; za; em; towards; toward;
        as soon as; as early as; for""",
    Relation.ON: "on or around; on or about; on; come; at; am; op; el; le; @; we",
}


_RELATIONS_BY_WORD = word_index((words, relation) for relation, text in _RELATIONS.items() for words in listed(text))
PREPOSITION_STARTS = frozenset(_RELATIONS_BY_WORD) | {"to"}


ABROAD_ONLY = frozenset(
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


_AN_END = listed("the end of; end of; the close of; the middle of; the start of")
_LASTS = frozenset(
    {
        "us",
        "run",
        "runs",
        "open",
        "up",
        "last",
        "lasts",
        "on",
        "out",
        "stretch",
        "stretches",
        "extend",
        "extends",
        "valid",
    }
)


def relation_at(page: Page, i: int) -> tuple[Relation, int] | None:
    for _, relation, after in page.matches(i, _RELATIONS_BY_WORD):
        return relation, after
    if page.near(i) == "to" and page.take_any(i + 1, _AN_END) and page.near(i - 1) in _LASTS:
        return Relation.UNTIL, i + 1  # "marking takes us to the end of the month"
    return None


_WRITTEN_OUT = frozenset({"day_month", "month_day", "weekday_date", "numeric", "iso", "day_number"})


def fits_abroad(page: Page, i: int, j: int, when: When) -> bool:
    """Little words of other languages ("do", "am", "en") are prepositions only before a weekday or month of that kind."""
    low = page.low(i)
    if low == "past" and when.rule in _WRITTEN_OUT and page.low(i - 1) not in ("this", "the", "half", "quarter"):
        return True  # "should they stay silent past 28 August"
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
