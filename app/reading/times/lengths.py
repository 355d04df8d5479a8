"""Lengths as they stand in a sentence: behind a preposition, before "from now", or behind "takes", "allow", "you have"."""

from dataclasses import replace
from datetime import date

from app.reading.times.countedfrom import tail_of
from app.reading.times.cursor import Page
from app.reading.times.durations import (
    COMING_WEEKS,
    FEW_DAYS,
    NUMBERS_ABROAD,
    Length,
    ago,
    ahead,
    before_day,
    length_at,
)
from app.reading.times.figures import Found
from app.reading.times.model import Relation
from app.reading.times.periods import When, add_months
from app.reading.times.spokendays import dated_event, weeks_on
from app.reading.times.words import FILLERS, listed, word_index, word_set

_NEXT = listed(
    """
    the course of the next; the course of the coming; the space of the next; the next; the coming; the
    following; the very next; next; coming; the first; this coming; these next
    """
)
_AT_MOST = listed(
    """
    up to; a maximum of; maximum; max; no more than; not more than; at most; as much as; less than; under; at
    the most
    """
)
_AT_LEAST = listed(
    """
    at least; a minimum of; minimum; min; not less than; no less than; a good; upwards of; more than; over; well
    over
    """
)
_ABOUT = listed(
    """
    just over; just under; a little over; a little under; roughly; approximately; approx .; approx; around;
    about; just; as little as; the space of; only; circa; ca .; anywhere from; anywhere between; somewhere
    between; between; say; typically; usually; generally; normally; a matter of;
    the guts of; the best part of; the better part of;
    close to; nearly; almost
    """
)
_LEADS = (
    *((w, "next") for w in _NEXT),
    *((w, "most") for w in _AT_MOST),
    *((w, "least") for w in _AT_LEAST),
    *((w, "about") for w in _ABOUT),
)
_LEADS_BY_WORD = word_index(_LEADS)
# Behind these a bare length says how long they or I have: "takes 2-3 weeks", "allow five days", "you have 48 hours".
_GIVES_TIME = word_set(
    """
    take takes taking allow allowing give us me need needs needing require requires requiring have has got
    you've expect wait waiting about around approximately roughly another for usually typically normally
    generally is be are it's up to within only just extra further least most than maximum max minimum
    additional over another: : - – ( say timeline timeframe turnaround add we'll
    """
)
_TIME_GIVERS = word_set("give giving allow allowing take takes leave")
_WHO_GETS = word_set("the our my this that your his her their it him them everyone people")
_LASTING = word_set("have has got you've to us me allow")
_STAYS = word_set(
    """
    valid good open active available hold leave held holds keep closed away out off leave vacation holiday pause
    paused frozen freeze accessible live abroad travelling traveling stands
    """
)
_PLAIN_IS = word_set("is be are it's : - – (")
_ATLEAST_BEHIND = listed(
    """
    at least; at the very least; at a minimum; minimum; or more; at the minimum; or longer
    """
)
_WHO = word_set("we you i they he she it the our your anyone anything hr someone my there a")
_LONG_UNITS = frozenset({"bday", "bhour", "day", "week", "fortnight", "month"})
_NO_LENGTH_BEHIND = word_set(
    """
    notice experience old contract probation internship placement course programme program ago's of's period
    trial fixed
    """
)
_VAGUE_WEEKS = listed(
    """
    the coming weeks; coming weeks; the next weeks; next weeks; the weeks ahead; the weeks to come; the
    following weeks; the upcoming weeks; upcoming weeks; the coming few weeks; the next few weeks; the next
    several weeks; next few weeks; coming few weeks; the coming couple of weeks; den nächsten wochen; den
    kommenden wochen; les prochaines semaines; las próximas semanas; de komende weken; weeks to come
    """
)
_VAGUE_DAYS = listed(
    """
    the coming days; coming days; the next days; next days; the days ahead; the following days; the coming few
    days; the next few days; next few days; the next several days; the upcoming days; upcoming days; coming few
    days; the next day or so; den nächsten tagen; les prochains jours; los próximos días; de komende dagen; the
    days to come
    """
)
_VAGUE_MONTHS = listed(
    """
    the coming months; coming months; the next few months; the months ahead; the next months; the following
    months
    """
)


def length_item(page: Page, i: int, relation: Relation | None) -> Found | None:
    """A length that points at days ahead (or behind: "ago"), None where it is a mere length."""
    coming = _coming(page, i) or weeks_on(page, i)
    if coming is not None:
        return coming
    lead, sort = _lead(page, i)
    length = length_at(page, lead)
    if length is None:
        return None
    unit, j = length[2], length[3]
    if relation is None and page.near(j) in ("ago", "back"):
        return ago(page, lead)
    counted = _from_a_date(page, i, lead, length, relation=relation, sort=sort)
    if counted is not None:
        return counted
    base, k, tail = tail_of(page, j)
    if not tail and (
        page.near(k) in _NO_LENGTH_BEHIND
        or (page.near(j) in ("of", "per", "a", "each", "every") and unit != "bday" and relation is not Relation.WITHIN)
    ):
        return None
    if relation is Relation.AFTER and unit in ("hour", "minute") and (unit == "minute" or length[0] % 24):
        return None
    if unit == "minute" or (relation is Relation.ON and not tail):
        return None
    if relation is Relation.IN and page.low(i - 1) == "over" and sort != "next":
        return None
    if relation is Relation.IN and page.low(_prep(page, i)) == "for" and (unit == "year" or not _stays(page, i)):
        return None
    counts = relation not in (None, Relation.ON, Relation.UNTIL) or tail or sort == "next"
    atleast = page.take_any(k, _ATLEAST_BEHIND)
    bare = not counts and (
        _bare_length(page, i, unit)
        or _length_of_silence(page, i, k)
        or (page.near(atleast or k) in ("before", "until") and page.near((atleast or k) + 1) in _WHO)
    )
    if not counts and not bare:
        return None
    if relation is Relation.IN and not tail and sort != "next" and page.low(i - 1) in ("during", "throughout"):
        return None
    when = ahead(page, length, base=base)
    if bare and relation is None:
        when = when.flagged("bare_length")
    if atleast:
        return replace(when, relation="not_before"), atleast
    return _shaped(
        page,
        when,
        length,
        relation=relation,
        sort=sort,
        base=base or page.sent,
        lasting=(bare and _is_lasting(page, i)) or page.low(i - 1) == "for",
    ), k


_BACK_FROM = listed("before; prior to; ahead of; in advance of")
_ON_FROM = listed("after; following; of; from")
_AT_LATEST = frozenset({Relation.BY, Relation.WITHIN, Relation.UNTIL})


def _from_a_date(
    page: Page, i: int, lead: int, length: Length, *, relation: Relation | None, sort: str
) -> Found | None:
    """A length counted from a day that is named: "within five days of your interview on 20 May", "two days before 3 June"."""
    least, most, unit, j, flags = length
    back, on = page.take_any(j, _BACK_FROM), page.take_any(j, _ON_FROM)
    if not (back or on) or flags or unit not in _LONG_UNITS or page.low(i - 1) == "for" or page.low(lead - 1) == "for":
        return None
    if page.near(j) in ("of", "from") and unit != "bday" and relation not in _AT_LATEST:
        return None
    event = dated_event(page, back or on)
    if event is None:
        return None
    base = event[0].end
    business = frozenset({"business"}) if unit in ("bday", "bhour") else frozenset()
    if back:
        first, last = before_day(page, base, most, unit), before_day(page, base, least, unit)
        limit = sort == "least" or relation in _AT_LATEST
        when = When(first, last, "span", flags=business, rule=f"in_{unit}", relation="" if limit else "in")
        if sort == "least" and relation is None:
            when = replace(when, start=min(page.sent, last), relation="within")
        return when, event[1]
    when = ahead(page, length, base=base)
    return _shaped(page, when, length, relation=relation, sort=sort, base=base, lasting=False), event[1]


def _prep(page: Page, i: int) -> int:
    """The place of the preposition before `i`, with fillers between: "for about three hours"."""
    n = i - 1
    while n > i - 4 and page.low(n) in FILLERS:
        n -= 1
    return n


def _stays(page: Page, i: int) -> bool:
    """ "Valid for 5 days", "closed for two weeks": a length behind "for" that runs from the message on."""
    return any(page.low(n) in _STAYS for n in range(max(0, i - 7), i))


def _lead(page: Page, i: int) -> tuple[int, str]:
    for _, sort, after in page.matches(i, _LEADS_BY_WORD):
        inner = page.matches(after, _LEADS_BY_WORD) if sort in ("most", "about") else []
        return (inner[0][2] if inner else after), sort
    return i, ""


def _bare_length(page: Page, i: int, unit: str) -> bool:
    before = page.low(i - 1)
    if before in ("business", "the", "each", "every", "these", "first", "those"):
        return False
    if unit in ("bday", "bhour"):
        return page.low(i + 1) not in ("a", "per", "each")
    if before in _PLAIN_IS:
        head = {page.low(n) for n in range(max(0, i - 7), i)}
        return unit in ("bday", "bhour") or bool(
            head
            & {
                "turnaround",
                "timeline",
                "timeframe",
                "response",
                "reply",
                "wait",
                "window",
                "time",
                "deadline",
                "decision",
                "review",
                "it",
            }
        )
    if before not in _GIVES_TIME and _given_to_somebody(page, i):
        return True
    return before in _GIVES_TIME and (
        unit in _LONG_UNITS or before in ("have", "for", "got", "within", "to", "you've", "us", "me", "allow")
    )


_PASSING = word_set("goes go passes pass passed elapses elapse slips slip rolls roll has have without")
_CONDITIONS = word_set("if when should once after")


def _length_of_silence(page: Page, i: int, k: int) -> bool:
    """ "If a fortnight goes by without a word", "chase me if it's been more than three days"."""
    if not any(page.low(n) in _CONDITIONS for n in range(max(0, i - 5), i)):
        return False
    return page.low(i - 1) == "been" or page.near(k) in _PASSING


def _is_lasting(page: Page, i: int) -> bool:
    if page.low(i - 1) == "now" and page.low(i - 2) in _LASTING:
        return True
    return page.low(i - 1) in _LASTING or any(
        page.low(n) in ("give", "allow", "giving") for n in range(max(0, i - 5), i)
    )


def _given_to_somebody(page: Page, i: int) -> bool:
    """ "Give the committee four days", "it takes the ministry six weeks": up to three words stand between."""
    for n in range(i - 2, i - 5, -1):
        if page.low(n) in _TIME_GIVERS:
            return page.low(n + 1) in _WHO_GETS or page.at(n + 1).raw[:1].isupper()
    return False


def _shaped(
    page: Page, when: When, length: Length, *, relation: Relation | None, sort: str, base: date, lasting: bool
) -> When:
    """The interval by what stands before the length: "the next N" and "up to N" begin now, "within N" too unless a range."""
    least, most, unit, _, _ = length
    begins = sort == "most" or (least == most and (sort == "next" or lasting or relation is Relation.WITHIN))
    if (when.vague and "coming_weeks" in when.flags) or ("few_days" in when.flags and when.start < when.end):
        return replace(
            when, relation=when.relation or ("within" if relation is Relation.WITHIN or sort == "next" else "in")
        )
    if sort == "least":
        return replace(when, relation="not_before")
    if begins:
        when = replace(when, start=min(base, when.end), relation="within")
    elif relation is not Relation.AFTER:
        if unit in ("hour", "bhour") and least == most and relation is not Relation.NOT_BEFORE and base == page.sent:
            when = replace(when, start=min(base, when.end))
        when = replace(when, relation=when.relation or ("within" if relation is Relation.WITHIN else "in"))
    return when


def _coming(page: Page, i: int) -> Found | None:
    """ "The coming weeks", "the next few days", "the months ahead": conventions of `judgement.md`, rule 7."""
    if page.near(i) not in ("the", "coming", "next", "upcoming", "den", "les", "las", "los", "de", "weeks"):
        return None
    after = page.take_any(i, _VAGUE_WEEKS)
    if after:
        end = page.days.add(page.sent, COMING_WEEKS)
        return When(
            page.sent,
            end,
            "span",
            vague=True,
            flags=frozenset({"coming_weeks"}),
            relation="within",
            rule="coming_weeks",
        ), after
    after = page.take_any(i, _VAGUE_DAYS)
    if after:
        end = page.days.add(page.sent, FEW_DAYS)
        return When(
            page.sent, end, "span", vague=True, flags=frozenset({"few_days"}), relation="within", rule="few_days"
        ), after
    after = page.take_any(i, _VAGUE_MONTHS)
    if after:
        return When(
            page.sent, add_months(page.sent, 3), "span", vague=True, relation="within", rule="coming_months"
        ), after
    return None


STARTS = (
    frozenset(_LEADS_BY_WORD)
    | frozenset(words.split()[0] for words in (*_VAGUE_WEEKS, *_VAGUE_DAYS, *_VAGUE_MONTHS))
    | frozenset(NUMBERS_ABROAD)
    | word_set("fortnight couple few several some another further these")
)
