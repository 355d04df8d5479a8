"""Every phrase about time in the newly written words of one message, in the order in which they stand."""

import re
from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.reading.times.clauses import Clause, Clauses, clauses_of
from app.reading.times.clocks import instant
from app.reading.times.cues_acts import DIES
from app.reading.times.cursor import Page
from app.reading.times.lexer import Token, tokens_of
from app.reading.times.model import Relation, TimeExpression, TimeKind
from app.reading.times.periods import day_in, shift
from app.reading.times.phrases import Phrase, may_begin, phrase_at
from app.reading.times.sense import continues, goes_away, looks_back, replaces, sense_of
from app.reading.times.silent import is_silent, looks_back_only, tells_of_the_process
from app.reading.workdays import workdays_for

_REPLACED = 12  # times back: "push it to Thursday instead" replaces what was named shortly before
MOST_TIMES = 500  # nobody promises more in one mail
_LONG_GRAINS = frozenset({"month", "quarter", "year", "season", "new_year", "weekend"})
_OPEN_KINDS = frozenset({TimeKind.OTHER, TimeKind.NEXT_STEP})
_PROMISES = frozenset({TimeKind.DECISION_PROMISE, TimeKind.NEXT_STEP})
_LIMITS = frozenset({Relation.BY, Relation.WITHIN, Relation.BEFORE, Relation.UNTIL})  # these never look back
FIRST_YEAR, LAST_YEAR = 1900, 9000  # a message outside has no readable date, so nothing can be counted from it
LONGEST_TEXT = 256 * 1024  # characters; what stands behind is not read
MONTH_FIRST = frozenset({"US", "PR", "GU", "VI", "AS", "MP", "FM", "PW", "MH"})


def find_times(
    text: str, *, sent: datetime, country: str, zone: str | None = None, past: bool = False
) -> tuple[TimeExpression, ...]:
    """The phrases about time in `text`, resolved against `sent` (aware, in the sender's offset).

    `country` (ISO 3166 alpha-2, the user's) gives business days and the order of numeric dates. `zone` is the user's own
    zone: it stands for "your time", and for the sender's where a bulk sender wrote in UTC. With `past`, days gone by
    that commit nobody ("thanks for coming in on Tuesday") are given too, as kind `other` with the flag `past`.
    """
    if not FIRST_YEAR <= sent.year <= LAST_YEAR:
        return ()
    text = text[:LONGEST_TEXT]
    local = _local(sent, zone)
    tokens = tokens_of(text)
    if not tokens:
        return ()
    country = country.strip().upper()
    page = Page(
        tokens,
        raw=text,
        sent=local.date(),
        country=country,
        days=workdays_for(country),
        month_first=_month_first(tokens, country),
    )
    clauses = clauses_of(text, tokens)
    found: list[TimeExpression] = []
    i = 0
    while i < len(tokens) and len(found) < MOST_TIMES:
        page.stand(i)
        if not may_begin(page, i):
            i += 1
            continue
        phrase, clause = _phrase(page, clauses, i)
        if phrase is None or clause is None:
            i += 1
            continue
        first, last = tokens[phrase.first], tokens[phrase.last - 1]
        idle = not past and looks_back_only(page, phrase) and not tells_of_the_process(clause, first.start)
        if idle or is_silent(page, phrase, clause):
            i = phrase.last
            continue
        found.append(_expression(text, (first.start, last.end), phrase, clause, local, country, zone, page.past))
        newest = found[-1]
        if "nothing" in newest.flags:
            found.pop()  # the model knows it for a false friend; "two days after that" may still count from it
            if phrase.when.grain == "day" and page.sent <= phrase.when.start <= phrase.when.end:
                page.reads(past=page.past, last=(phrase.when.start, phrase.when.end, phrase.when.grain))
            i = phrase.last
            continue
        if len(found) > 1 and _is_feast_of(found[-2], newest):
            del found[-2]  # "closed for Holi from the 20th to the 22nd": the dates say more than the feast
        if len(found) > 1 and newest.kind in _OPEN_KINDS and found[-2].kind in _PROMISES and continues(clause):
            newest = found[-1] = replace(newest, kind=found[-2].kind)
        if phrase.when.start <= phrase.when.end:
            page.reads(past=page.past, last=(phrase.when.start, phrase.when.end, phrase.when.grain))
        if newest.kind is TimeKind.CANDIDATE_DEADLINE:
            page.closing = newest.end
        if "idle" in newest.flags and newest.relation is Relation.IN and phrase.when.grain in _LONG_GRAINS and not past:
            found.pop()  # "the company picnic is in June"
        _supersede(found, clause, found[-1] if found else newest)
        i = phrase.last
    return tuple(replace(t, flags=t.flags - {"idle"}) if "idle" in t.flags else t for t in _joined(text, found))


def _is_feast_of(old: TimeExpression, new: TimeExpression) -> bool:
    away = old.kind is new.kind is TimeKind.OUT_OF_OFFICE
    return away and old.rule == "holiday" and old.relation in (Relation.IN, Relation.ON) and new.rule != "holiday"


def _joined(text: str, found: list[TimeExpression]) -> list[TimeExpression]:
    """Neighbouring days that make one promise or absence ("Monday or Tuesday") become one stretch; slots stay apart."""
    merged: list[TimeExpression] = []
    for new in found:
        old = merged[-1] if merged else None
        if old is not None and _one_stretch(text, old, new):
            merged[-1] = replace(
                old,
                span=(old.span[0], new.span[1]),
                text=text[old.span[0] : new.span[1]],
                relation=_joint_relation(old),
                end=new.end,
            )
        else:
            merged.append(new)
    return merged


def _joint_relation(old: TimeExpression) -> Relation:
    return Relation.BETWEEN if old.relation in (Relation.ON, Relation.IN) else old.relation


def _one_stretch(text: str, old: TimeExpression, new: TimeExpression) -> bool:
    if old.kind is TimeKind.INTERVIEW_TIME or new.kind is TimeKind.INTERVIEW_TIME or old.at or new.at:
        return False
    if old.end is None or new.start is None or new.end is None or not 0 < (new.end - old.end).days <= 3:
        return False
    plain = new.relation in (Relation.ON, Relation.BY) and (
        old.relation is Relation.ON or (old.relation is Relation.BY and new.relation is Relation.ON)
    )
    between = text[old.span[1] : new.span[0]].strip().lower()
    return plain and between in (
        "or",
        "and",
        "/",
        "&",
        "or on",
        "or maybe",
        "or possibly",
        "or perhaps",
        "or at worst",
        "or at the latest",
        ", or",
        "and on",
        "if not",
    )


def _local(sent: datetime, zone: str | None) -> datetime:
    """The sender's local time; a header in UTC is a bulk sender's: then the user's zone, if known."""
    offset = sent.utcoffset()
    if zone and (offset is None or not offset):
        try:
            return sent.astimezone(ZoneInfo(zone))
        except (ZoneInfoNotFoundError, ValueError):
            return sent
    return sent


_THANKED = re.compile(
    r"\b(?:thanks|thank you|cheers|sorry|apologies|grateful)(?: (?:so|very|again|much|all|both|ever)){0,3} $"
)


def _phrase(page: Page, clauses: Clauses, i: int) -> tuple[Phrase | None, Clause | None]:
    page.reads(past=False, last=page.last)
    phrase = phrase_at(page, i)
    if phrase is None:
        return None, None
    clause = clauses.at(page.tokens[phrase.first].start)
    thanked = page.low(phrase.first) == "for" and _THANKED.search(
        clause.text[: max(0, page.at(phrase.first).start - clause.start)]
    )
    forward = phrase.relation in _LIMITS or (page.low(phrase.first) == "for" and not thanked)
    if (
        looks_back(clause, page.at(phrase.first).start) and not (forward and "past" not in phrase.when.flags)
    ) or "past" in phrase.when.flags:
        page.reads(past=True, last=page.last)
        phrase = phrase_at(page, i) or phrase
    return phrase, clause


def _month_first(tokens: list[Token], country: str) -> bool:
    """The order of numeric dates: a date in the same mail that fits only one order decides, else the country."""
    day_first = month_first = False
    for token in tokens:
        if token.kind != "numeric":
            continue
        parts = [int(p) for p in token.raw.rstrip(".").replace("-", "/").replace(".", "/").split("/")]
        if (
            parts[0] > 31
            or len(parts) < 2
            or (len(parts) == 2 and not day_in(2024, parts[1], parts[0]) and not day_in(2024, parts[0], parts[1]))
        ):
            continue
        day_first = day_first or (12 < parts[0] <= 31 and 1 <= parts[1] <= 12 and token.raw != "24/7")
        month_first = month_first or (12 < parts[1] <= 31 and 1 <= parts[0] <= 12)
    if day_first != month_first:
        return month_first
    return country in MONTH_FIRST


def _expression(
    text: str,
    span: tuple[int, int],
    phrase: Phrase,
    clause: Clause,
    sent: datetime,
    country: str,
    zone: str | None,
    past: bool,
) -> TimeExpression:
    when = phrase.when
    sense = sense_of(
        clause,
        span,
        relation=phrase.relation,
        clock=when.clock is not None,
        past=past,
        counted="business" in when.flags,
        rule=when.rule,
    )
    relation, start, end = phrase.relation, phrase.start, phrase.end
    flags = set(when.flags) | set(sense.flags)
    if past:
        flags.add("past")
    if sense.denied:
        flags.add("negated")
        if relation in (Relation.BEFORE, Relation.UNTIL):
            relation, start, end = Relation.NOT_BEFORE, when.start, None
        elif relation is Relation.WITHIN and _UNDER.match(text[span[0] : span[1]]):
            relation, start, end = Relation.NOT_BEFORE, when.end, None  # "not in under eight business days"
    if "silence_means_no" in flags and relation is Relation.IN and when.rule.startswith("in_"):
        relation, start = Relation.WITHIN, min(sent.date(), when.end)  # "no news in ten business days means no"
    settles = sense.kind is TimeKind.CANDIDATE_DEADLINE or "silence_means_no" in flags
    if sense.kind is TimeKind.CANDIDATE_DEADLINE and relation is Relation.IN and start == end and _gives(clause, span):
        relation, start = Relation.WITHIN, min(sent.date(), when.end)  # "you've got three days from today to sign"
    if settles and relation is Relation.AFTER and (when.grain == "day" or clause.says(DIES)):
        relation, start, end = Relation.BY, min(sent.date(), when.end), when.end  # "the link is dead after 14 June"
    if sense.kind is TimeKind.OUT_OF_OFFICE:
        gone = goes_away(clause, span[0])
        start, end = _absence(text[span[0] : span[1]], relation, phrase, start, end, flags, gone)
        if start is not None and end is not None:
            end = max(start, end)  # "away until March", written in March
    promised = when.clock is not None and sense.kind is not TimeKind.CANDIDATE_DEADLINE
    if promised and relation is Relation.BY and _DAY_BEFORE_CLOCK.match(text[span[0] : span[1]]):
        relation, start = Relation.ON, when.start  # "I'll ring tomorrow before noon"
    if sense.kind is TimeKind.CHECK_IN_OK and start is not None and sense.on_silence:
        start, end = (
            (start if relation is Relation.AFTER else when.end),
            None,
        )  # "if you have not heard by the 9th, ping me": from that day on
    at = None
    if (when.clock is not None and when.start == when.end) or when.clock is not None:
        at = instant(
            datetime.combine(when.start, time(), tzinfo=sent.tzinfo),
            when.clock,
            sender=sent.tzinfo or ZoneInfo("UTC"),
            country=country,
            user_zone=zone,
        )
    return TimeExpression(
        span=span,
        text=text[span[0] : span[1]],
        kind=sense.kind,
        relation=relation,
        strength=sense.strength,
        start=start,
        end=end,
        at=at,
        vague=when.vague,
        polarity=not sense.denied,
        flags=frozenset(flags),
        rule=when.rule,
    )


_GIVES = re.compile(r"\b(?:you(?:'ve| have| get| will have|'ll have)|have|given)(?: \w+){0,2} $")


def _gives(clause: Clause, span: tuple[int, int]) -> bool:
    return bool(_GIVES.search(clause.text[: max(0, span[0] - clause.start)]))


_DAY_BEFORE_CLOCK = re.compile(
    r"(?:(?:on|this|next|the|coming) )*(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*|tomorrow|today|tmrw)[\w ,]{0,20} before ",
    re.IGNORECASE,
)
_UNDER = re.compile(r"(?:in )?(?:under|less than|fewer than)\b", re.IGNORECASE)
_THROUGH = ("through", "thru", "up to and incl", "to and incl", "tot en met", "t/m", "bis ein", "bis ink")
_INCLUSIVE = re.compile(r"inclu|compreso|włącznie|einschl")
_UNTIL = re.compile(r"\b(?:until|till|til)\b")


def _absence(
    words: str,
    relation: Relation,
    phrase: Phrase,
    start: date | None,
    end: date | None,
    flags: set[str],
    gone: bool,
) -> tuple[date | None, date | None]:
    """ "Until X" is away through X-1, "through X" includes X; "back on X" is the day of return (flag `back`)."""

    low = words.lower()
    inclusive = low.startswith(_THROUGH) or "inclusive" in flags or bool(_INCLUSIVE.search(low))
    if (
        relation is Relation.UNTIL
        and phrase.when.grain in ("day", "week", "month", "year", "new_year")
        and not inclusive
    ):
        return start, shift(phrase.when.start, -1)
    if relation is Relation.BETWEEN and end is not None and not inclusive and _UNTIL.search(low):
        return start, shift(end, -1)
    if relation in (Relation.ON, Relation.AFTER, Relation.NOT_BEFORE) and not gone:
        flags.add("back")
    return start, end


def _supersede(found: list[TimeExpression], clause: Clause, newest: TimeExpression) -> None:
    """A date beside "instead" or "pushed to" replaces the earlier ones of its kind in this mail."""

    if len(found) < 2 or not replaces(clause):
        return
    for k in range(max(0, len(found) - 1 - _REPLACED), len(found) - 1):
        old = found[k]
        if newest.rule == "clock_alone" and old.start == newest.start:
            continue  # "Thursday 17th instead, any time after noon": the hour goes with its day
        if old.kind is newest.kind and "superseded" not in old.flags and old.end != newest.end:
            found[k] = replace(old, flags=old.flags | {"superseded"})
