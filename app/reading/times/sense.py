"""What a clause says about its date: whose act it is, how firmly it is meant, whether it is denied or gone by."""

from dataclasses import dataclass

from app.reading.times import cues
from app.reading.times.clauses import Clause
from app.reading.times.model import Relation, Strength, TimeKind

LONGEST_SENTENCE = 600  # characters; in a longer run of text only the clause is asked
_POINTING = frozenset({Relation.ON, Relation.IN, Relation.BETWEEN, Relation.AFTER, Relation.NOT_BEFORE})


@dataclass(frozen=True, slots=True)
class Sense:
    kind: TimeKind
    strength: Strength
    denied: bool
    flags: frozenset[str]


def looks_back(clause: Clause) -> bool:
    """The clause tells of the past: a bare weekday or a date without a year lies behind the message."""
    return bool(cues.PAST.search(clause.text)) and not cues.AHEAD.search(clause.text)


def replaces(clause: Clause) -> bool:
    """Words such as "instead" or "pushed to": this date takes the place of one named before in the same mail."""
    return bool(cues.INSTEAD.search(clause.sentence[:LONGEST_SENTENCE]))


def sense_of(clause: Clause, *, relation: Relation, clock: bool, past: bool, where: int) -> Sense:
    """Kind, strength, polarity and flags of a date at offset `where` of the whole text."""
    flags: set[str] = set()
    sentence = clause.sentence[:LONGEST_SENTENCE]
    if cues.DELAYED.search(sentence):
        flags.add("delayed")
    if cues.HOLD.search(sentence):
        flags.add("hold")
    kind = _kind(clause, sentence, relation=relation, clock=clock, past=past, flags=flags)
    before = clause.text[: max(0, where - clause.start)]
    settled = kind in (TimeKind.CHECK_IN_OK, TimeKind.OUT_OF_OFFICE) or "silence_means_no" in flags
    denied = not settled and bool(cues.DENIED.search(before))
    return Sense(kind, _strength(clause, sentence), denied, frozenset(flags))


def _strength(clause: Clause, sentence: str) -> Strength:
    if cues.CONDITION.search(clause.text) or cues.LEADING_CONDITION.match(sentence):
        return Strength.CONDITIONAL
    tail = clause.sentence[clause.end - clause.sentence_start :][:120].lstrip(" ,")
    if cues.LEADING_CONDITION.match(tail) and cues.CONDITION.match(tail):
        return Strength.CONDITIONAL
    return Strength.SOFT if cues.SOFT.search(clause.text) else Strength.FIRM


def _kind(clause: Clause, sentence: str, *, relation: Relation, clock: bool, past: bool, flags: set[str]) -> TimeKind:
    text = clause.text
    if relation is Relation.RECURRING:
        return TimeKind.OTHER
    not_heard = bool(cues.NOT_HEARD.search(sentence))
    if not_heard and cues.ASSUME_NO.search(sentence):
        flags.add("silence_means_no")
        return TimeKind.DECISION_PROMISE
    if cues.OUT.search(text) and not cues.NOT_OUT.search(text):
        return TimeKind.OUT_OF_OFFICE
    if _is_check(text, sentence, not_heard):
        return TimeKind.CHECK_IN_OK
    if past:
        return TimeKind.OTHER
    pointing = relation in _POINTING
    kind = _kind_in(text, pointing=pointing, clock=clock)
    if kind is None and sentence != text:
        kind = _kind_in(sentence, pointing=pointing, clock=clock)
    if kind is not None:
        return kind
    if clock and pointing:
        return TimeKind.INTERVIEW_TIME
    return TimeKind.NEXT_STEP if cues.FUTURE.search(text) else TimeKind.OTHER


def _is_check(text: str, sentence: str, not_heard: bool) -> bool:
    if cues.CHECK_PURE.search(text) and not cues.THEIR_FOLLOW_UP.search(text):
        return True
    if not not_heard:
        return False
    return bool(cues.CHECK_PURE.search(sentence) or _silence_then_ask(sentence))


def _silence_then_ask(sentence: str) -> bool:
    """ "If you haven't heard by Friday, send me a mail": the asking words stand outside the clause of silence."""
    silence = cues.NOT_HEARD.search(sentence)
    if silence is None:
        return False
    rest = sentence[: silence.start()] + " " + sentence[silence.end() :]
    return bool(cues.CHECK_ON_SILENCE.search(rest)) and not cues.THEIRS.search(rest)


def _kind_in(text: str, *, pointing: bool, clock: bool) -> TimeKind | None:
    if not pointing and cues.DIRECT.search(text) and cues.ASKED_STRONG.search(text) and not cues.NOT_ASKED.search(text):
        return TimeKind.CANDIDATE_DEADLINE
    if not clock and cues.OTHER.search(text):
        return TimeKind.OTHER
    theirs = bool(cues.THEIRS.search(text))
    not_asked = bool(cues.NOT_ASKED.search(text))
    decision = bool(cues.DECISION.search(text))
    if pointing and _is_talk(text, clock=clock, theirs=theirs or not_asked, decision=decision):
        return TimeKind.INTERVIEW_TIME
    if cues.ASKED_STRONG.search(text) and not not_asked and not (theirs and decision and not cues.DIRECT.search(text)):
        return TimeKind.CANDIDATE_DEADLINE
    if cues.ASKED_WEAK.search(text) and not theirs and not not_asked and not decision:
        return TimeKind.CANDIDATE_DEADLINE
    if cues.ORGANISE.search(text) and not cues.ANSWER.search(text):
        return TimeKind.NEXT_STEP
    if decision:
        return TimeKind.DECISION_PROMISE
    return TimeKind.NEXT_STEP if cues.STEP.search(text) else None


def _is_talk(text: str, *, clock: bool, theirs: bool, decision: bool) -> bool:
    """A talk with the reader on this day: named, proposed, or given a time of day that is no deadline."""
    if cues.ORGANISE.search(text) and not clock:
        return False
    talk, ring = bool(cues.TALK.search(text)), bool(cues.RING.search(text))
    if clock and not cues.DEADLINE_NOUN.search(text) and (talk or ring or not decision or cues.PROPOSAL.search(text)):
        return True
    if talk and not (ring and not clock) and not (theirs and decision):
        return not cues.DEADLINE_NOUN.search(text) or not cues.ASKED_STRONG.search(text) or clock
    return bool(cues.PROPOSAL.search(text)) and not theirs and not decision
