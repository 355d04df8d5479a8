"""What they said they would do by when, still open or lapsed unkept (`judgement.md`, "Promise" and "Permission").

The times say when, the acts say what. A newer promise replaces an older one, whoever of theirs gives it; delivery keeps it.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from app.reading.acts.model import Act, ActKind
from app.reading.facts.heard import THEM, Heard, sentence_around
from app.reading.model import Permission, Promise
from app.reading.times.model import Relation, Strength, TimeExpression, TimeKind
from app.reading.workdays import Workdays

PROMISING = frozenset({TimeKind.DECISION_PROMISE, TimeKind.NEXT_STEP})
CONVENTIONS = {"few_days": 3, "couple_of_weeks": 10, "coming_weeks": 15}  # business days, without grace
PROMISE_ACTS = frozenset({ActKind.PROMISE, ActKind.DELAY, ActKind.SILENCE_MEANS_NO, ActKind.HOLD, ActKind.RECEIPT})
OTHER_ACTS = frozenset({ActKind.LOOK_BACK, ActKind.REQUEST, ActKind.QUESTION, ActKind.APPOINTMENT, ActKind.ABSENCE, ActKind.PERMISSION})  # fmt: skip
DELIVERED = (
    ActKind.ADVANCE, ActKind.INVITATION, ActKind.OFFER, ActKind.REFUSAL, ActKind.DELIVERY, ActKind.REOPENING, ActKind.HOLD,
    ActKind.APPOINTMENT,
)  # fmt: skip
CALL = re.compile(
    r"\b(?:call|ring|phone|telephone|buzz|bell)\b(?! (?:us|me)\b)|\bgive (?:you|u) a (?:call|ring|bell|shout on)", re.I
)
OURS = re.compile(
    r"\b(?:we|our|i|us|they|decision|outcome|result|hear|contacted|notified|informed|update|shortlist\w*|interviews?|selection)\b",
    re.I,
)
ASK_ME = re.compile(
    r"\b(?:ping|nudge|chase|remind|ask|follow|check|touch|contact|e-?mail|write|call|ring|shout|holler|reach|pester|prod|poke|bug|message|text|get back|come back|drop|knock)\b",
    re.I,
)
FAR = timedelta(days=400)
UNNAMED_SILENCE = 20  # business days


@dataclass(frozen=True, slots=True)
class Promised:
    """One promise and the message that gave it."""

    heard: Heard
    promise: Promise
    decides: bool


def promise_in(told: tuple[Heard, ...], *, days: Workdays) -> Promise | None:
    """The promise that stands: the newest, unless they have kept it since."""
    standing: Promised | None = None
    for h in told:
        if h.by != THEM or h.aside:
            continue
        if standing and _kept(standing, h):
            standing = None
        standing = _given(h, days) or standing
    return standing.promise if standing else None


def _kept(standing: Promised, later: Heard) -> bool:
    """They delivered something since; a move of an agreed talk delivers nothing."""
    return later.does(*DELIVERED) and not later.does(ActKind.CANCELLATION) and not later.forwarded


def _given(h: Heard, days: Workdays) -> Promised | None:
    """The promise of one message: that of a decision before that of a step, the later one where there are two."""
    found = [p for p in (_as_promise(h, time, days) for time in h.times) if p]
    if not any(p.promise.silence_means_no for p in found):
        found += _silence_without_a_day(h, days)
    if not found:
        return None
    return max(found, key=lambda p: (p.promise.silence_means_no, p.decides, p.promise.end or date.min))


def _silence_without_a_day(h: Heard, days: Workdays) -> list[Promised]:
    """ "Only people whom we invite will hear from us": no day is named; four weeks are usual (`followup-etiquette.md`)."""
    said = h.said(ActKind.SILENCE_MEANS_NO)
    if not said:
        return []
    end = days.add(h.day, UNNAMED_SILENCE)
    return [Promised(h, Promise(h.day, end, "firm", h.evidence(said[0].quote), silence_means_no=True), decides=True)]


def _as_promise(h: Heard, time: TimeExpression, days: Workdays) -> Promised | None:
    if (
        not time.polarity
        or (time.end is None and not _convention(time))
        or "past" in time.flags
        or "soon" in time.flags
    ):
        return None
    if "superseded" in time.flags:
        return None
    acts = h.around(time)
    sentence = sentence_around(h.text, time.span)
    if not _promises(time, acts) or sentence.rstrip().endswith("?"):
        return None
    if h.automated and not OURS.search(sentence):
        return None  # a system's deadline for me, not what they will do
    if time.at is not None and time.relation is Relation.ON and not any(a.kind is ActKind.PROMISE for a in acts):
        return None
    start, end, grace = time.start, time.end, True
    for flag, amount in CONVENTIONS.items():
        if flag in time.flags:
            start, end, grace = h.day, days.add(h.day, amount), False
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
        silence_means_no="silence_means_no" in time.flags or any(a.kind is ActKind.SILENCE_MEANS_NO for a in acts),
        call=bool(CALL.search(sentence)),
    )
    return Promised(h, promise, decides=time.kind is TimeKind.DECISION_PROMISE)


def _convention(time: TimeExpression) -> bool:
    return any(flag in time.flags for flag in CONVENTIONS)


def _promises(time: TimeExpression, acts: tuple[Act, ...]) -> bool:
    """Times and acts are two readers: the kind of the clause says promise, or the act of the sentence does."""
    kinds = {a.kind for a in acts if not a.negated and a.sure >= 0.5}
    if "silence_means_no" in time.flags or ActKind.SILENCE_MEANS_NO in kinds:
        return True
    if time.kind in (TimeKind.CHECK_IN_OK, TimeKind.OUT_OF_OFFICE, TimeKind.CANDIDATE_DEADLINE):
        return False
    if ActKind.HOLD in kinds and time.relation is Relation.ON:
        return False  # the day on which it was frozen
    if time.kind in PROMISING:
        return not (kinds & OTHER_ACTS) or bool(kinds & PROMISE_ACTS)
    if time.kind is TimeKind.INTERVIEW_TIME:
        return False
    return ActKind.PROMISE in kinds and time.strength is not Strength.CONDITIONAL


def permission_in(told: tuple[Heard, ...], promise: Promise | None, *, days: Workdays) -> Permission | None:
    """The newest day from which I may ask; dropped when a later message of theirs promises or delivers something."""
    standing: Permission | None = None
    for h in told:
        if h.by != THEM or h.aside:
            continue
        given = _permission(h)
        if given:
            standing = given
        elif standing and (h.does(*DELIVERED) or (promise and promise.evidence.message_id == h.id)):
            standing = None
    return standing


def _permission(h: Heard) -> Permission | None:
    found: list[Permission] = []
    for time in h.times:
        kinds = {a.kind for a in h.around(time) if not a.negated}
        sentence = sentence_around(h.text, time.span)
        asks = time.kind is TimeKind.CHECK_IN_OK or (
            ActKind.PERMISSION in kinds and time.kind is not TimeKind.OUT_OF_OFFICE and bool(ASK_ME.search(sentence))
        )
        day = (time.start if time.relation in (Relation.AFTER, Relation.NOT_BEFORE) else time.end) or time.start
        if (
            asks
            and day
            and day >= h.day
            and "silence_means_no" not in time.flags
            and ActKind.SILENCE_MEANS_NO not in kinds
        ):
            found.append(Permission(day, h.evidence(sentence_around(h.text, time.span))))
    return max(found, key=lambda p: p.day, default=None)
