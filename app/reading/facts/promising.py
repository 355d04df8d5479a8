"""Whether a sentence of theirs with a time in it is a promise, and what it is where it is none: a question, my own move, a talk."""

import re

from app.reading.acts.model import Act, ActKind
from app.reading.facts.no_promise import AWAY, HOUSE_CLOSES, LOOKS_BACK, MY_MOVE, SAID_BEFORE, WISHED, WOULD_MEET
from app.reading.facts.promise_words import (
    AS_PROMISED,
    BACK_WITH,
    BEAR_WITH_US,
    BEFORE_THEY_CLOSE,
    DATED_EVENT,
    HOPED,
    LATE,
    LET_ME,
    MEANS_NO,
    MEETS,
    PROMISED_CALL,
    REPORTED,
    SLIPPED,
    TELLS_ME,
    THEIR_NEWS,
    THEN_THEY_TELL,
    THEY_GIVE,
    THEY_SETTLE,
    UNDECIDED,
    WE,
)
from app.reading.facts.rhetoric import owed_to_them
from app.reading.times.model import Relation, Strength, TimeExpression, TimeKind

PROMISING = frozenset({TimeKind.DECISION_PROMISE, TimeKind.NEXT_STEP})
PROMISE_ACTS = frozenset({ActKind.PROMISE, ActKind.DELAY, ActKind.SILENCE_MEANS_NO, ActKind.HOLD, ActKind.RECEIPT})
OTHER_ACTS = frozenset(
    {
        ActKind.LOOK_BACK, ActKind.REQUEST, ActKind.QUESTION, ActKind.APPOINTMENT, ActKind.ABSENCE, ActKind.PERMISSION,
    }
)  # fmt: skip
HAS_A_SECOND_SIGN = frozenset({ActKind.SILENCE_MEANS_NO})  # its words are asked for too (`MEANS_NO`)
HALF_HEARD = 0.35
LIMITS = (Relation.BY, Relation.BEFORE, Relation.WITHIN, Relation.UNTIL)


def promises(time: TimeExpression, acts: tuple[Act, ...], sentence: str) -> bool:
    """Times and acts are two readers: the kind of the clause says promise, or the act of the sentence does."""
    kinds = {a.kind for a in acts if not a.negated and a.sure >= (HALF_HEARD if a.kind in HAS_A_SECOND_SIGN else 0.5)}
    if "silence_means_no" in time.flags or (ActKind.SILENCE_MEANS_NO in kinds and MEANS_NO.search(sentence)):
        return True
    head = sentence.partition(time.text)[0]
    if WOULD_MEET.search(head) and time.kind is not TimeKind.DECISION_PROMISE:
        return False
    if SAID_BEFORE.search(head) or AS_PROMISED.search(head):
        return False
    tells_around = THEN_THEY_TELL.search(sentence) or BEFORE_THEY_CLOSE.search(head)
    if time.kind is TimeKind.OUT_OF_OFFICE and tells_around and TELLS_ME.search(sentence):
        return True
    if REPORTED.search(head) and sentence.endswith((time.text, f"{time.text}.")):
        return True
    back = "back" in time.flags or bool(BACK_WITH.search(sentence))
    if time.kind is TimeKind.OUT_OF_OFFICE and back and ActKind.PROMISE in kinds:
        return True  # they will speak when they return
    if time.kind is TimeKind.DECISION_PROMISE and owed_to_them(sentence):
        return True
    if _of_a_dated_event(time, sentence, kinds) or _slips_to(time, sentence, kinds):
        return True
    if LET_ME.search(sentence) and time.relation is not Relation.NOT_BEFORE:
        return True
    if time.kind is TimeKind.OUT_OF_OFFICE and _speaks_in_its_clause(time, sentence):
        return True
    if (BEAR_WITH_US.search(sentence) and time.kind is not TimeKind.CHECK_IN_OK) or (
        time.relation in LIMITS and THEY_SETTLE.search(sentence)
    ):
        return True
    if time.strength is Strength.CONDITIONAL and UNDECIDED.search(sentence):
        return False  # "nobody knows whether we open in winter"
    theirs = ActKind.PROMISE in kinds and not kinds & {ActKind.REQUEST, ActKind.QUESTION}
    if time.kind in (TimeKind.CHECK_IN_OK, TimeKind.OUT_OF_OFFICE) or (
        time.kind is TimeKind.CANDIDATE_DEADLINE and not theirs
    ):
        return False
    if ActKind.HOLD in kinds and time.relation is Relation.ON:
        return False  # the day on which it was frozen
    if AWAY.search(sentence) and not TELLS_ME.search(sentence) and ActKind.HOLD not in kinds:
        return False  # "we are at the fair until Sunday"
    news = bool(THEIR_NEWS.search(sentence))
    if time.kind is TimeKind.INTERVIEW_TIME:
        return is_a_promised_call(sentence) or is_a_promised_word(time, sentence, acts)
    if time.kind in PROMISING or theirs:
        if WISHED.search(sentence) and ActKind.PROMISE not in kinds:
            return False  # "in the very week I wanted to ring you"
        clear = not (kinds & OTHER_ACTS) or bool(kinds & PROMISE_ACTS) or time.relation in LIMITS
        return clear and (news or ActKind.PROMISE in kinds or ActKind.HOLD in kinds)
    if "past" in time.flags or ActKind.LOOK_BACK in kinds or LOOKS_BACK.search(sentence):
        return False
    return (
        news and (ActKind.PROMISE in kinds or bool(WE.search(sentence))) and time.strength is not Strength.CONDITIONAL
    )


def _speaks_in_its_clause(time: TimeExpression, sentence: str) -> bool:
    """ "I'm on leave from tomorrow, Ines will be in touch next week": the absence is told in another clause."""
    before, _, behind = sentence.partition(time.text)
    clause = re.split(r"[,;–]", before)[-1] + time.text + re.split(r"[,;–]", behind)[0]
    return bool(TELLS_ME.search(clause)) and "," in before and not AWAY.search(clause)


def _of_a_dated_event(time: TimeExpression, sentence: str, kinds: set[ActKind]) -> bool:
    """ "Once the panel has met on the 9th I'll be in touch" (`judgement.md`, "Dated event")."""
    speaks = ActKind.PROMISE in kinds or bool(TELLS_ME.search(sentence))
    event = DATED_EVENT.search(sentence)
    return (
        speaks
        and event is not None
        and time.relation is Relation.ON
        and time.at is None
        and sentence.find(time.text) >= event.start()
        and not kinds & {ActKind.INVITATION, ActKind.REQUEST}
    )


def _slips_to(time: TimeExpression, sentence: str, kinds: set[ActKind]) -> bool:
    """ "We had hoped to tell you by Monday but it will be Friday now", "I'd hope by the 27th"."""
    before = sentence.partition(time.text)[0]
    if time.at is not None or kinds & {ActKind.INVITATION, ActKind.APPOINTMENT, ActKind.CANCELLATION, ActKind.REQUEST}:
        return False
    if HOPED.search(before) and time.relation in LIMITS:
        return True
    return bool(SLIPPED.search(before) and LATE.search(sentence)) and not MEETS.search(sentence)


def asks(sentence: str) -> bool:
    """A question; "I'll ring you on Thursday, ok?" is none."""
    return sentence.rstrip().endswith("?") and not re.search(
        r"\b(?:ok|okay|right|alright|yeah|yes)\?$", sentence.rstrip(), re.I
    )


def is_my_move(sentence: str) -> bool:
    """Whether the sentence sets a day for me: "tell me before noon", "the link expires on Friday"."""
    return bool(MY_MOVE.search(HOUSE_CLOSES.sub("", sentence))) and not THEY_GIVE.search(sentence)


def is_a_promised_call(sentence: str) -> bool:
    """ "She will ring you on Tuesday after lunch": what they will do, no talk that is agreed."""
    return bool(PROMISED_CALL.search(sentence)) and not asks(sentence)


def is_a_promised_word(time: TimeExpression, sentence: str, acts: tuple[Act, ...]) -> bool:
    """ "I speak with Madame, Wednesday I tell you": a day, no hour, and they tell: no talk is fixed."""
    said = {a.kind: a.sure for a in acts if not a.negated}
    return (
        time.at is None
        and bool(TELLS_ME.search(sentence))
        and not MEETS.search(sentence)
        and not asks(sentence)
        and said.get(ActKind.PROMISE, 0.0) >= max(0.5, said.get(ActKind.APPOINTMENT, 0.0))
    )
