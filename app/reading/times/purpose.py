"""What a time is for: their answer, their next step, a talk, my last day, an absence, or nothing of the kind."""

import re
from dataclasses import dataclass

from app.reading.lines import one_of
from app.reading.times import cues_acts, cues_away, cues_talks, cues_tense
from app.reading.times.clauses import Clause
from app.reading.times.model import Relation, TimeKind
from app.reading.times.silence import is_check

_PATIENCE = re.compile(
    one_of(r"""
        \b(?:please|kindly|do) allow(?: us| me| for)?(?: up to| at least| around| about)? $
        \b(?:please|pls|kindly) (?:\w+ )?(?:await|wait|hang on|hold on|sit tight)\b[^.;!?]{0,60}$
        (?:^|[.;:!?] ?|, |\b(?:please|kindly|and|so|but) )let (?:me|us) (?:just |first |quickly )?(?:
            revert|get back|come back|check|ask|see|find out|chase|speak|talk|discuss|look|think|update|sort|ring|call
        )\b(?! (?:your|it|them|that|this|some|a|an|all|both|what|how)\b)[^.;!?]{0,60}$
    """)
)
_FROM_YOU = re.compile(
    r"(?:need|want|like|have|get|see|await|expect|appreciate|love)\b[^.;!?]{0,40} from you(?: both)? $"
)
_LIMITS = frozenset({Relation.BY, Relation.UNTIL, Relation.WITHIN, Relation.BEFORE})
_POINTING = frozenset({Relation.ON, Relation.IN, Relation.BETWEEN, Relation.AFTER, Relation.NOT_BEFORE})
_NOT_UNTIL = frozenset({Relation.BEFORE, Relation.UNTIL, Relation.NOT_BEFORE})
_NEAR = 40  # characters: words that stand right before a date


@dataclass(frozen=True, slots=True)
class Place:
    """Where a time stands: its clause and sentence, the words before it (`label`: nearby, of the whole sentence), and what
    it is: a `clock` time, gone by (`past`), or business days (`counted`)."""

    clause: Clause
    whole: Clause
    before: str
    label: str
    relation: Relation
    clock: bool
    past: bool
    counted: bool

    @property
    def pointing(self) -> bool:
        """Whether it points at a day rather than at a length of time."""
        return self.relation in _POINTING and not self.counted


def kind_at(place: Place, flags: set[str]) -> TimeKind:
    """What the time is for. `flags` gains "sure" where the words leave no other reading, "far" and "idle" where they hardly help."""
    clause, whole = place.clause, place.whole
    outright = _kind_outright(place, flags)
    if outright is not None:
        flags.add("sure")
        return outright
    if (clause.says(cues_away.OUT) and not clause.says(cues_away.NOT_OUT)) or cues_away.LEAVE_LABEL.search(place.label):
        return TimeKind.OUT_OF_OFFICE
    if is_check(clause, whole, whole.says(cues_away.NOT_HEARD)):
        return TimeKind.CHECK_IN_OK
    labelled = _limit_for_me(place) or _kind_beside_day(place)
    if labelled is not None:
        flags.add("sure")
        return labelled
    event = _kind_behind_event(clause, clock=place.clock)
    if event is not None:
        return event
    if "hold" in flags and clause.says(cues_tense.HOLD) and place.relation is not Relation.BETWEEN:
        flags.add("sure")
        return TimeKind.NEXT_STEP
    return _kind_by_acts(place, flags)


def _kind_outright(place: Place, flags: set[str]) -> TimeKind | None:
    """Formulas that say it whatever else stands in the sentence."""
    clause, whole, relation, before = place.clause, place.whole, place.relation, place.before
    if relation is Relation.RECURRING:
        return TimeKind.OTHER
    if clause.says(cues_acts.ASKED_OTHERS):
        return TimeKind.NEXT_STEP  # "we've asked your referees to reply by Monday" asks nothing of the reader
    if clause.says(cues_acts.OWED_TO_THEM) and "?" not in clause.text:
        return TimeKind.DECISION_PROMISE
    told = not place.past and not clause.says(cues_tense.CONDITION) and "?" not in clause.sentence
    if told and clause.says(cues_acts.YOU_GET):
        return TimeKind.DECISION_PROMISE
    if relation is Relation.NOT_BEFORE and not before.strip() and clause.text.lstrip().startswith("not "):
        return TimeKind.DECISION_PROMISE  # "Not before the end of July, realistically."
    if relation is Relation.UNTIL and cues_tense.GIVE_ME.search(before):
        return TimeKind.DECISION_PROMISE
    if relation in _NOT_UNTIL and cues_tense.CANNOT_BEFORE.search(before):
        return TimeKind.NEXT_STEP
    denied = cues_tense.NO_NEWS_BEFORE.search(before) if relation in _NOT_UNTIL else None
    if denied and "?" not in clause.sentence and not whole.says(cues_away.CHECK_PURE):
        return TimeKind.NEXT_STEP if denied.group("step") else TimeKind.DECISION_PROMISE
    if whole.says(cues_away.NOT_HEARD) and whole.says(cues_away.ASSUME_NO):
        flags.add("silence_means_no")
        return TimeKind.DECISION_PROMISE
    return TimeKind.OTHER if place.past else None


def _limit_for_me(place: Place) -> TimeKind | None:
    """A last day that is set to me, or one that I am asked to leave them."""
    clause, whole, label = place.clause, place.whole, place.label
    if whole.says(cues_away.IF_KEEN) and clause.says(cues_away.CHECK_PURE) and place.relation in _LIMITS:
        return TimeKind.CANDIDATE_DEADLINE
    if cues_tense.DEADLINE_LABEL.search(label) and not cues_tense.THEIRS_IS_DUE.search(label):
        return TimeKind.CANDIDATE_DEADLINE
    if _PATIENCE.search(place.before) and " before " not in clause.text:
        return TimeKind.DECISION_PROMISE if clause.says(cues_acts.DECISION) else TimeKind.NEXT_STEP
    if place.relation in _LIMITS and _FROM_YOU.search(label):
        return TimeKind.CANDIDATE_DEADLINE
    return None


def _kind_beside_day(place: Place) -> TimeKind | None:
    """Work that begins, applications or talks that end, and talks that the words or a label put on this day."""
    clause = place.clause
    if not place.clock and not place.counted and clause.says(cues_acts.WORK_BEGINS):
        return TimeKind.OTHER
    if cues_acts.APPLICATIONS_CLOSE.search(place.label[-_NEAR:].rpartition(";")[2]):
        return TimeKind.CANDIDATE_DEADLINE
    if not place.pointing:
        return None
    if not place.clock and clause.says(cues_acts.TALKS_END) and not clause.says(cues_acts.ANSWER):
        return TimeKind.OTHER
    held = clause.says(cues_talks.TALKS_HELD) and not clause.says(cues_acts.INTERNAL)
    return TimeKind.INTERVIEW_TIME if held or cues_tense.TALK_LABEL.search(place.label) else None


def _kind_by_acts(place: Place, flags: set[str]) -> TimeKind:
    """By what the clause, or else the whole sentence, does."""
    clause, whole = place.clause, place.whole
    kind = _kind_in(clause, pointing=place.pointing, clock=place.clock)
    if kind is None and whole is not clause and len(whole.text) > len(clause.text):
        kind = _kind_in(whole, pointing=place.pointing, clock=place.clock)
        flags.add("far")
    if kind is not None:
        return kind
    if place.clock and place.pointing:
        return TimeKind.INTERVIEW_TIME
    if clause.says(cues_acts.FUTURE) or "hold" in flags:
        return TimeKind.NEXT_STEP
    flags.add("idle")
    return TimeKind.OTHER


def _kind_behind_event(clause: Clause, *, clock: bool) -> TimeKind | None:
    """ "Once the panel has met on the 9th, we'll reply": the day of the event is the day of their own act."""
    if (
        clock
        or not cues_tense.EVENT.match(clause.text)
        or clause.says(cues_talks.TALK)
        or len(clause.sentence) == len(clause.text)
    ):
        return None
    at = clause.start - clause.sentence_start
    rest = clause.sentence[:at] + " " + clause.sentence[at + len(clause.text) :]
    act = Clause(clause.sentence_start, clause.sentence_start + len(rest), rest, clause.sentence_start, rest)
    kind = _kind_in(act, pointing=False, clock=False) if act.says(cues_acts.THEIRS) else None
    return kind if kind in (TimeKind.DECISION_PROMISE, TimeKind.NEXT_STEP) else None


def _kind_in(clause: Clause, *, pointing: bool, clock: bool) -> TimeKind | None:
    if (
        not pointing
        and clause.says(cues_acts.ASKED_STRONG)
        and not clause.says(cues_acts.NOT_ASKED)
        and _is_direct(clause)
    ):
        return TimeKind.CANDIDATE_DEADLINE
    if not pointing and _is_order(clause) and not clause.says(cues_acts.NOT_ASKED):
        return TimeKind.CANDIDATE_DEADLINE
    if clause.says(cues_acts.MEET_TO_DECIDE) if clock else clause.says(cues_acts.OTHER):
        return TimeKind.OTHER
    theirs = clause.says(cues_acts.THEIRS)
    not_asked = clause.says(cues_acts.NOT_ASKED)
    decision = clause.says(cues_acts.DECISION)
    if pointing and _is_talk(clause, clock=clock, theirs=theirs or not_asked, decision=decision):
        return TimeKind.INTERVIEW_TIME
    if (
        clause.says(cues_acts.ASKED_STRONG)
        and not not_asked
        and not (theirs and decision and not clause.says(cues_acts.DIRECT))
    ):
        return TimeKind.CANDIDATE_DEADLINE
    if clause.says(cues_acts.ASKED_WEAK) and not theirs and not not_asked and not decision:
        return TimeKind.CANDIDATE_DEADLINE
    if clause.says(cues_talks.ORGANISE) and not clause.says(cues_acts.ANSWER):
        return TimeKind.NEXT_STEP
    if decision:
        return TimeKind.DECISION_PROMISE
    if clause.says(cues_acts.STEP):
        return TimeKind.DECISION_PROMISE if clause.as_sentence().says(cues_acts.IF_CHOSEN) else TimeKind.NEXT_STEP
    if clause.says(cues_acts.WEAK_STEP):
        return TimeKind.DECISION_PROMISE if clause.as_sentence().says(cues_acts.DECISION) else TimeKind.NEXT_STEP
    return None


def _is_direct(clause: Clause) -> bool:
    return clause.says(cues_acts.DIRECT) or not clause.says(cues_acts.THEIRS)


def _is_order(clause: Clause) -> bool:
    """ "Send it by Friday"; but "we'll review it and reply by Friday" goes on with their own act."""
    if not cues_tense.IMPERATIVE.match(clause.text):
        return False
    head = clause.sentence[: clause.start - clause.sentence_start]
    return not (clause.text.lstrip().startswith(("and ", "then ")) and cues_acts.THEIRS.search(head))


def _is_talk(clause: Clause, *, clock: bool, theirs: bool, decision: bool) -> bool:
    """A talk with the reader on this day: named, proposed, or given a time of day that is no deadline."""
    if clause.says(cues_talks.ORGANISE) and not clock:
        return False
    talk, ring = clause.says(cues_talks.TALK), clause.says(cues_talks.RING)
    if (
        clock
        and not clause.says(cues_acts.DEADLINE_NOUN)
        and (talk or ring or not decision or clause.says(cues_talks.PROPOSAL))
    ):
        return True
    if talk and not (ring and not clock) and not (theirs and decision):
        return not clause.says(cues_acts.DEADLINE_NOUN) or not clause.says(cues_acts.ASKED_STRONG) or clock
    return clause.says(cues_talks.PROPOSAL) and not theirs and not decision
