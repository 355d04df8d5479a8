"""What they said they would do by when, still open or lapsed unkept (`judgement.md`, "Promise" and "Permission").

The times say when, the acts say what. A newer promise replaces an older one, whoever of theirs gives it; delivery keeps it.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.reading.acts.model import ActKind
from app.reading.facts import silence as silent
from app.reading.facts.heard import THEM, Heard, whole_sentence
from app.reading.facts.hold import FROZEN
from app.reading.facts.no_promise import ASIDE_QUESTION, EVERY_WEEK, INVITES, NOT_OF_THE_ANSWER, OF_A_TALK
from app.reading.facts.promise_days import after_what_comes_first, names_no_time, through_its_day
from app.reading.facts.promise_words import (
    BEAR_WITH_US,
    CALL,
    GIVEN,
    HOLDS_UNTIL,
    MEANS_NO,
    NO_WORD,
    NOT_YET,
    NOTHING_MOVES,
    OURS,
    PUSHED_BACK,
    SAY_ANOTHER,
    SENTENCES,
    TELLS_ME,
    THEN_THEY_TELL,
    THEY_CALL,
)
from app.reading.facts.promising import HALF_HEARD, LIMITS, asks, is_a_promised_call, is_my_move, promises
from app.reading.facts.silence import silence_in
from app.reading.lines import one_of
from app.reading.model import Interview, Promise
from app.reading.times.model import Relation, TimeExpression, TimeKind
from app.reading.times.words import NUMBERS
from app.reading.workdays import Workdays

CONVENTIONS = {"few_days": 3, "couple_of_weeks": 10, "coming_weeks": 15}  # business days, without grace
DELIVERED = (
    ActKind.ADVANCE, ActKind.INVITATION, ActKind.OFFER, ActKind.REFUSAL, ActKind.DELIVERY, ActKind.REOPENING, ActKind.HOLD,
    ActKind.APPOINTMENT,
)  # fmt: skip
CLEAR = 0.6
RENAMED_BY = (Relation.ON, Relation.BY, Relation.BEFORE, Relation.UNTIL, Relation.IN, Relation.WITHIN)
FAR = timedelta(days=400)
LENGTHS = {"day": 1, "week": 7, "fortnight": 14}
MOST_PUSHED = timedelta(days=70)
UNNAMED_SILENCE = 20  # business days


@dataclass(frozen=True, slots=True)
class Promised:
    """One promise and the message that gave it; `at` is where its time stands there."""

    heard: Heard
    promise: Promise
    decides: bool
    at: int = 0
    tells: bool = False  # the clause says that I hear of it, which is more than that they settle it


def promise_in(told: tuple[Heard, ...], *, days: Workdays, refused: bool = True) -> Promise | None:
    """The promise that stands: the newest, unless they have kept it since. Not `refused`: what sounds like a no is none."""
    standing: Promised | None = None
    for h in told:
        if h.by != THEM or h.aside:
            continue
        renamed = (_pushed_back(standing, h) or _renamed(standing, h)) if standing else None
        if standing and not renamed and _kept(standing, h):
            standing = None
        if not (refused and h.does(ActKind.REFUSAL)):
            standing = _given(h, days) or renamed or standing
    return standing.promise if standing else None


def without_kept_calls(promise: Promise | None, interviews: tuple[Interview, ...]) -> Promise | None:
    """ "Wednesday at 5 works, I'll call you" is kept by the talk for which I have thanked them."""
    held = {i.day for i in interviews if i.past and i.thanked}
    return None if promise and promise.call and promise.end in held else promise


def _pushed_back(standing: Promised, h: Heard) -> Promised | None:
    """ "Everything is put back by a week": the day that they had named, a week later."""
    pushed = PUSHED_BACK.search(h.text)
    if pushed is None or standing.promise.end is None or h.said(ActKind.INVITATION, ActKind.APPOINTMENT, least=CLEAR):
        return None
    number = pushed["number"].lower()
    amount = int(number) if number.isdecimal() else NUMBERS.get(number, 2)
    length = timedelta(days=amount * LENGTHS[pushed["unit"].lower()])
    end = standing.promise.end + length
    if end < h.day or length > MOST_PUSHED:
        return None
    words = h.evidence(whole_sentence(h.text, pushed.span()))
    promise = replace(standing.promise, start=h.day, end=end, evidence=words, grace=True)
    return replace(standing, heard=h, promise=promise, at=pushed.start())


def _renamed(standing: Promised, h: Heard) -> Promised | None:
    """ "Not today after all. Let us say the 17th": a bare day instead of the one that they had promised."""
    days = {t.end for t in h.times if t.polarity and t.end and t.end > h.day and t.start and t.relation in RENAMED_BY}
    if len(days) != 1 or h.said(ActKind.INVITATION, ActKind.APPOINTMENT, ActKind.REQUEST, least=CLEAR) or "?" in h.text:
        return None
    time = next(t for t in h.times if t.end in days)
    sentence = whole_sentence(h.text, time.span)
    if not SAY_ANOTHER.search(sentence) or time.kind is TimeKind.OUT_OF_OFFICE or is_my_move(sentence):
        return None
    start = h.day if time.relation in LIMITS else time.start
    return replace(
        standing, heard=h, promise=Promise(start, time.end, str(time.strength), h.evidence(sentence)), at=time.span[0]
    )


def _kept(standing: Promised, later: Heard) -> bool:
    """They delivered something since. A move of an agreed talk delivers nothing, and a paper by the way is no decision."""
    if later.does(ActKind.CANCELLATION) or later.forwarded:
        return False
    paper = OF_A_PAPER.search(
        standing.promise.evidence.quote
    )  # "welcome aboard" is not the contract that they promised
    others = {ActKind.DELIVERY, ActKind.OFFER} if paper else {ActKind.DELIVERY}
    if later.said(*(kind for kind in DELIVERED if kind not in others), least=CLEAR):
        return True
    given = later.said(ActKind.DELIVERY)
    if SENDS.search(standing.promise.evidence.quote) and HANDED_OVER.search(later.text):
        return True
    if not standing.decides:
        return bool(given)
    promised = _things(standing.promise.evidence.quote)
    return any(_things(a.quote) & promised for a in given)


OF_A_PAPER = re.compile(
    r"\b(?:contract|agreement|paperwork|papers|terms|letter of (?:appointment|offer)|offer letter)\b", re.I
)

SENDS = re.compile(
    r"\b(?:send|e-?mail|mail|post|forward|get)\b[^.!?\n]{0,60}\b(?:over|across|out|to you|you|today|tomorrow|by)\b",
    re.I,
)
# "Here at last! Can you sign both": what they promised to send has come.
HANDED_OVER = re.compile(
    one_of(r"""
        \bhere (?:it is|they are|you (?:go|are)|at last|is the|are the|['’]s the)\b
        \b(?:could|can|would|will|please) (?:you )?(?:please )?(?:sign|countersign|initial)\b
        \bas promised\b[^.!?\n]{0,40}\b(?:attached|here|enclosed|below)\b
    """),
    re.I,
)


def _things(sentence: str) -> frozenset[str]:
    """What a sentence says is given: the beginnings of the nouns of news and of papers."""
    return frozenset(m[0].lower()[:5] for m in GIVEN.finditer(sentence))


def _given(h: Heard, days: Workdays) -> Promised | None:
    """The promise of one message: that of a decision before that of a step, the later one where there are two."""
    found = [p for p in (_as_promise(h, t, days) for t in h.times if not names_no_time(h, t)) if p]
    if not found:
        found = _held_until(h)
    found = _with_their_silence(h, found) or _silence_without_a_day(h, days)
    if not found:
        return None
    news = {
        p.promise.evidence.quote for p in found if p.tells
    }  # "we compare notes this week, and I'll ring you on Monday"
    found = [p for p in found if p.tells or p.promise.evidence.quote not in news]
    found = [p for p in found if not OF_A_TALK.search(h.text[max(0, p.at - 60) : p.at + len("for")])] or found
    return max(
        found,
        key=lambda p: (p.promise.silence_means_no, p.decides, p.tells, p.promise.end or date.min),
    )


def _with_their_silence(h: Heard, found: list[Promised]) -> list[Promised]:
    """ "Letters go out by Friday. No letter means that we chose others": the day stands one sentence before."""
    if not found or any(p.promise.silence_means_no for p in found):
        return found
    for silence in _silences(h):
        before = [p for p in found if p.at < silence]
        if before:
            last = max(before, key=lambda p: p.at)
            return [*found, replace(last, promise=replace(last.promise, silence_means_no=True, grace=True))]
    return found


def _silences(h: Heard) -> list[int]:
    """Where sentences begin that say what hearing nothing means, and name no day of their own."""
    return [
        m.start()
        for m in SENTENCES.finditer(h.text)
        if not h.within(m.span())
        and (silence_in(m[0]) == silent.MEANS_NO or silent.concludes_no(m[0]) or _heard_as_silence(h, m.span()))
    ]


def _heard_as_silence(h: Heard, span: tuple[int, int]) -> bool:
    said = h.said(ActKind.SILENCE_MEANS_NO, least=HALF_HEARD)
    return bool(MEANS_NO.search(h.text[slice(*span)])) and any(
        a.span[0] < span[1] and span[0] < a.span[1] for a in said
    )


def _held_until(h: Heard) -> list[Promised]:
    """ "Nothing will move before 7 December": a hold with a day is a promise for that day (`judgement.md`, "Promise")."""
    held = h.said(ActKind.HOLD, least=0.6)
    stands_still = bool(held or NOTHING_MOVES.search(h.text) or FROZEN.search(h.text))
    found: list[Promised] = []
    for time in h.times:
        day = time.end or (time.start if time.relation in (Relation.NOT_BEFORE, Relation.AFTER) else None)
        sentence = whole_sentence(h.text, time.span)
        not_yet = _not_yet(sentence)
        aside = time.kind is TimeKind.CHECK_IN_OK or (time.kind is TimeKind.OUT_OF_OFFICE and not not_yet)
        if day is None or not h.day < day <= h.day + FAR or aside or not (stands_still or not_yet):
            continue
        if HOLDS_UNTIL.search(sentence) and not is_my_move(sentence):
            promise = Promise(h.day, day, str(time.strength), h.evidence(sentence))
            found.append(Promised(h, promise, decides=True))
    return found


def _not_yet(sentence: str) -> bool:
    """ "It will not be before January": no decision until then, which is a promise for that day like a hold."""
    return bool(NOT_YET.search(sentence)) and not NOT_OF_THE_ANSWER.search(sentence) and not asks(sentence)


def _silence_without_a_day(h: Heard, days: Workdays) -> list[Promised]:
    """ "Only people whom we invite will hear from us": no day is named; four weeks are usual (`followup-etiquette.md`)."""
    said = [a for a in h.said(ActKind.SILENCE_MEANS_NO) if MEANS_NO.search(a.quote)]
    if not said:
        return []
    end = _day_of_their_calls(h) or days.add(h.day, UNNAMED_SILENCE)
    return [Promised(h, Promise(h.day, end, "firm", h.evidence(said[0].quote), silence_means_no=True), decides=True)]


def _day_of_their_calls(h: Heard) -> date | None:
    """ "Those chosen are called by the 21st. Whoever is not called that day ...": until then it may yet be a yes."""
    found = (t for t in h.times if t.polarity and t.relation in LIMITS and t.end and h.day <= t.end <= h.day + FAR)
    return next((t.end for t in found if THEY_CALL.search(whole_sentence(h.text, t.span))), None)


def _as_promise(h: Heard, time: TimeExpression, days: Workdays) -> Promised | None:
    sentence = whole_sentence(h.text, time.span)
    silence, time = silence_in(sentence), through_its_day(h, time)
    if time.end is None and silence == silent.MEANS_NO and time.start:
        time = replace(time, start=h.day, end=time.start)  # "from then on": the silence ends there
    if time.end is None and time.start and BEAR_WITH_US.search(sentence):
        time = replace(time, start=h.day, end=time.start)  # "give me a week or so"
    if time.end is None and time.start and time.relation is Relation.AFTER and TELLS_ME.search(sentence):
        time = replace(time, end=time.start)  # "we'll come back to you after Thanksgiving"
    if (
        not (time.polarity or silence == silent.MEANS_NO)
        or (time.end is None and not _convention(time))
        or ("past" in time.flags and time.relation not in LIMITS)
        or "soon" in time.flags
    ):
        return None
    if "superseded" in time.flags:
        return None
    away = time.kind is TimeKind.OUT_OF_OFFICE and time.relation in (Relation.UNTIL, Relation.BETWEEN)
    if away and time.end and THEN_THEY_TELL.search(sentence):
        time = replace(time, end=time.end + timedelta(days=1))  # they speak on the day of return
    call = is_a_promised_call(sentence)
    means_no = silence == silent.MEANS_NO or (bool(MEANS_NO.search(sentence)) and bool(NO_WORD.search(sentence)))
    if silence == silent.MAY_ASK and not means_no:
        return None
    asked = asks(sentence) and not ASIDE_QUESTION.search(h.text[slice(*time.span)] + sentence.rpartition(time.text)[2])
    if (asked or is_my_move(sentence)) and not (call or means_no):
        return None
    if (
        not means_no
        and not promises(time, h.around(time), sentence)
        and not (call and time.kind is not TimeKind.INTERVIEW_TIME)
    ):
        return None
    acts = h.around(time)
    means_no = (
        means_no
        or "silence_means_no" in time.flags
        or (any(a.kind is ActKind.SILENCE_MEANS_NO for a in acts) and bool(MEANS_NO.search(sentence)))
    )
    if means_no and time.relation not in LIMITS and _a_limit_beside(h, sentence):
        return None  # "no call by Friday means that you have not got through this year"
    if EVERY_WEEK.search(sentence) and time.relation is Relation.ON:
        return None  # "every second Saturday"
    if time.at is not None and INVITES.search(sentence):
        return None  # the hour of a talk
    if h.automated and not OURS.search(sentence):
        return None  # a system's deadline for me, not what they will do
    if time.at is not None and time.relation is Relation.ON and not any(a.kind is ActKind.PROMISE for a in acts):
        return None
    if time.relation is Relation.ON and time.end == h.day:
        return None  # "I'll show them your profile today" says nothing about an answer
    start, end, grace = time.start, time.end, True
    for flag, amount in CONVENTIONS.items():
        if flag in time.flags:
            start, end, grace = h.day, days.add(h.day, amount), False
    end = end and after_what_comes_first(h, time, end, sentence)
    if end is None or end < h.day or end - h.day > FAR:
        return None
    if time.relation in (Relation.BY, Relation.WITHIN, Relation.BEFORE, Relation.UNTIL) and start is None:
        start = h.day
    promise = Promise(
        start=start,
        end=end,
        strength=str(time.strength),
        evidence=h.evidence(sentence),
        grace=grace,
        silence_means_no=means_no,
        call=bool(CALL.search(sentence)),
    )
    return Promised(
        h, promise, decides=time.kind is TimeKind.DECISION_PROMISE, at=time.span[0], tells=_tells_me(h, time)
    )


def _a_limit_beside(h: Heard, sentence: str) -> bool:
    return any(t.relation in LIMITS and t.polarity and whole_sentence(h.text, t.span) == sentence for t in h.times)


def _tells_me(h: Heard, time: TimeExpression) -> bool:
    """ "We settle it over the weekend and you will have word by Wednesday": the second is the day on which I hear."""
    before = h.text[max(0, time.span[0] - 60) : time.span[0]]
    clause = re.split(r"[.!?;:,\n]|\band\b|\bbut\b|\bso\b", before)[-1]
    return time.relation in (*LIMITS, Relation.ON) and bool(TELLS_ME.search(clause))


def _convention(time: TimeExpression) -> bool:
    return any(flag in time.flags for flag in CONVENTIONS)
