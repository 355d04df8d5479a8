"""What a clause says about its date: whose act it is, how firmly it is meant, whether it is denied or gone by."""

import re
from dataclasses import dataclass

from app.reading.lines import one_of
from app.reading.times import cues_acts, cues_away, cues_talks, cues_tense
from app.reading.times.clauses import Clause
from app.reading.times.kindwords import features_of
from app.reading.times.linear import SURE_OF_NOTHING, SURE_OF_SOME, chances
from app.reading.times.model import Relation, Strength, TimeKind
from app.reading.times.silence import in_silence, is_check
from app.reading.times.told import is_reported, told_plainly

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
_GONE = re.compile(
    r"(?:'s| is| has)(?: now| sadly| already)? (?:gone|taken|full|off|out|cancelled|no good|no longer)\b"
)
_APOLOGY = re.compile(r"\W*(?:(?:sorry|apologies|but|and|so|i'm afraid|i am afraid|alas|the)\W+){0,2}$")
# "We saw five last week and see two more on Monday": a present verb behind the past one.
_GOES_ON_NOW = re.compile(
    one_of(r"""
        [ ](?:and|but|so) (?:then )?(?:(?:we|i|they|she|he|it) )?(?:now )?(?:
            see|meet|decide|interview|hear|speak|talk|sit|come|go|look|choose|pick|start|begin|finish|close|return|call|ring|write
            send|invite|visit|get|hope|expect|plan|aim|is|are|has|have|stay|end
        )(?:e?s)? (?!been\b|had\b)[^.;!?]{0,30}$
    """)
)
_AND = re.compile(r" (?:and|but|so) |, now ")
_NEAR = 40  # characters: words that stand right before a date
_LIMITS = frozenset({Relation.BY, Relation.UNTIL, Relation.WITHIN, Relation.BEFORE})
_NOT_UNTIL = frozenset({Relation.BEFORE, Relation.UNTIL, Relation.NOT_BEFORE})
_POINTING = frozenset({Relation.ON, Relation.IN, Relation.BETWEEN, Relation.AFTER, Relation.NOT_BEFORE})


@dataclass(frozen=True, slots=True)
class Sense:
    kind: TimeKind
    strength: Strength
    denied: bool
    flags: frozenset[str]
    on_silence: bool = False  # the date stands in the condition: "if you have not heard by Friday"


def looks_back(clause: Clause, where: int) -> bool:
    """The clause tells of the past: a bare weekday or a date without a year lies behind the message.

    Of two verbs the one before the date counts: "it went to legal on Monday and should be with you soon".
    """
    if not clause.says(cues_tense.PAST) or is_reported(clause.text, max(0, where - clause.start)):
        return False
    if not clause.says(cues_tense.AHEAD):
        return not _GOES_ON_NOW.search(clause.text[: max(0, where - clause.start)])
    where = max(0, where - clause.start)
    joint = _AND.search(clause.text, where)
    if joint is None or not cues_tense.PAST.search(clause.text[:where]):
        return False
    return not cues_tense.AHEAD.search(clause.text[: joint.start()])


def continues(clause: Clause) -> bool:
    """ "It's looking more like Tuesday": a date with no act of its own goes on with the one before."""
    return clause.says(cues_acts.CONTINUES)


def goes_away(clause: Clause, where: int) -> bool:
    """ "Off from Thursday" and "away on Friday" say when they go; "back on Monday" when they come."""
    before = clause.text[: max(0, where - clause.start)]
    return bool(cues_away.GOES.search(before)) and not cues_away.COMES.search(before)


def replaces(clause: Clause) -> bool:
    """Words such as "instead" or "pushed to": this date takes the place of one named before in the same mail."""
    return clause.as_sentence().says(cues_tense.INSTEAD)


def sense_of(
    clause: Clause, span: tuple[int, int], *, relation: Relation, clock: bool, past: bool, counted: bool, rule: str
) -> Sense:
    """Kind, strength, polarity and flags of a date at `span` of the whole text, read by `rule`; `counted`: business days."""
    where = span[0]
    flags: set[str] = set()
    whole = clause.as_sentence()
    if whole.says(cues_tense.DELAYED):
        flags.add("delayed")
    if whole.says(cues_tense.HOLD):
        flags.add("hold")
    before = clause.text[: max(0, where - clause.start)]
    label = clause.sentence[: max(0, where - clause.sentence_start)][-60:]
    kind = _kind(
        clause,
        whole,
        before=before,
        label=label,
        relation=relation,
        clock=clock,
        past=past,
        counted=counted,
        flags=flags,
    )
    begin = clause.sentence_start
    told = told_plainly(clause.text, clause.sentence, at=len(before), start=where - begin, end=span[1] - begin)
    if told is not None and not past:
        kind = told
        flags.add("sure")
    if "sure" not in flags or past:
        weighed = _weighed(
            clause, span, kind, relation=relation, clock=clock, past=past, counted=counted, rule=rule, flags=flags
        )
        kind = kind if past else weighed
    settled = kind in (TimeKind.CHECK_IN_OK, TimeKind.OUT_OF_OFFICE) or "silence_means_no" in flags
    denied = not settled and bool(cues_tense.DENIED.search(before))
    if not settled and not denied and relation in (Relation.BEFORE, Relation.UNTIL):
        denied = bool(cues_tense.DENIED_BEHIND.match(clause.text[len(before) + span[1] - span[0] :]))
    silence = kind is TimeKind.CHECK_IN_OK and (relation in _LIMITS or in_silence(clause, before))
    return Sense(kind, _strength(clause, clause.sentence), denied, frozenset(flags - {"sure", "far"}), silence)


def _weighed(
    clause: Clause,
    span: tuple[int, int],
    kind: TimeKind,
    *,
    relation: Relation,
    clock: bool,
    past: bool,
    counted: bool,
    rule: str,
    flags: set[str],
) -> TimeKind:
    """The kind of the tables beside the model's; the flag `nothing` where the model takes the phrase for a false friend."""
    seen = chances(features_of(clause, span, relation=relation, clock=clock, past=past, counted=counted, rule=rule))
    if seen.foreign:
        return kind
    if seen.nothing >= SURE_OF_NOTHING and not _is_a_slot_gone(clause, span):
        flags.add("nothing")
    weighed = seen.with_tables(kind, guessed="idle" in flags or "far" in flags)
    if weighed is not TimeKind.OTHER and seen.kinds[weighed] > SURE_OF_SOME:
        flags.discard("idle")
    return weighed


def _is_a_slot_gone(clause: Clause, span: tuple[int, int]) -> bool:
    """ "Sorry, Tuesday is gone": what was on offer or agreed, and no more."""
    before = clause.text[: max(0, span[0] - clause.start)]
    return bool(_GONE.match(clause.text[len(before) + span[1] - span[0] :])) and bool(_APOLOGY.match(before))


def _strength(clause: Clause, sentence: str) -> Strength:
    if clause.says(cues_tense.CONDITION) or cues_tense.LEADING_CONDITION.match(sentence):
        return Strength.CONDITIONAL
    tail = clause.sentence[clause.end - clause.sentence_start :][:120].lstrip(" ,")
    if cues_tense.LEADING_CONDITION.match(tail) and cues_tense.CONDITION.match(tail):
        return Strength.CONDITIONAL
    return Strength.SOFT if clause.says(cues_tense.SOFT) else Strength.FIRM


def _kind(
    clause: Clause,
    whole: Clause,
    *,
    before: str,
    label: str,
    relation: Relation,
    clock: bool,
    past: bool,
    counted: bool,
    flags: set[str],
) -> TimeKind:
    if relation is Relation.RECURRING:
        flags.add("sure")
        return TimeKind.OTHER
    if clause.says(cues_acts.ASKED_OTHERS):
        flags.add("sure")  # "we've asked your referees to reply by Monday" asks nothing of the reader
        return TimeKind.NEXT_STEP
    if clause.says(cues_acts.OWED_TO_THEM) and "?" not in clause.text:
        flags.add("sure")
        return TimeKind.DECISION_PROMISE
    if (
        clause.says(cues_acts.YOU_GET)
        and not past
        and not clause.says(cues_tense.CONDITION)
        and "?" not in clause.sentence
    ):
        flags.add("sure")
        return TimeKind.DECISION_PROMISE
    if relation is Relation.NOT_BEFORE and not before.strip() and clause.text.lstrip().startswith("not "):
        flags.add("sure")  # "Not before the end of July, realistically."
        return TimeKind.DECISION_PROMISE
    if relation is Relation.UNTIL and cues_tense.GIVE_ME.search(before):
        flags.add("sure")
        return TimeKind.DECISION_PROMISE
    if relation in _NOT_UNTIL and cues_tense.CANNOT_BEFORE.search(before):
        flags.add("sure")
        return TimeKind.NEXT_STEP
    denied = cues_tense.NO_NEWS_BEFORE.search(before) if relation in _NOT_UNTIL else None
    if denied and "?" not in clause.sentence and not whole.says(cues_away.CHECK_PURE):
        flags.add("sure")
        return TimeKind.NEXT_STEP if denied.group("step") else TimeKind.DECISION_PROMISE
    not_heard = whole.says(cues_away.NOT_HEARD)
    if not_heard and whole.says(cues_away.ASSUME_NO):
        flags |= {"silence_means_no", "sure"}
        return TimeKind.DECISION_PROMISE
    if past:
        flags.add("sure")
        return TimeKind.OTHER
    if (clause.says(cues_away.OUT) and not clause.says(cues_away.NOT_OUT)) or cues_away.LEAVE_LABEL.search(label):
        return TimeKind.OUT_OF_OFFICE
    if is_check(clause, whole, not_heard):
        return TimeKind.CHECK_IN_OK
    if whole.says(cues_away.IF_KEEN) and clause.says(cues_away.CHECK_PURE) and relation in _LIMITS:
        flags.add("sure")
        return TimeKind.CANDIDATE_DEADLINE
    if cues_tense.DEADLINE_LABEL.search(label) and not cues_tense.THEIRS_IS_DUE.search(label):
        flags.add("sure")
        return TimeKind.CANDIDATE_DEADLINE
    if _PATIENCE.search(before) and " before " not in clause.text:
        flags.add("sure")  # "please allow ten days for a reply"
        return TimeKind.DECISION_PROMISE if clause.says(cues_acts.DECISION) else TimeKind.NEXT_STEP
    if relation in _LIMITS and _FROM_YOU.search(label):
        flags.add("sure")
        return TimeKind.CANDIDATE_DEADLINE
    pointing = relation in _POINTING and not counted
    if not clock and not counted and clause.says(cues_acts.WORK_BEGINS):
        flags.add("sure")
        return TimeKind.OTHER
    if cues_acts.APPLICATIONS_CLOSE.search(label[-_NEAR:].rpartition(";")[2]):
        flags.add("sure")
        return TimeKind.CANDIDATE_DEADLINE
    if pointing and not clock and clause.says(cues_acts.TALKS_END) and not clause.says(cues_acts.ANSWER):
        flags.add("sure")
        return TimeKind.OTHER
    if pointing and clause.says(cues_talks.TALKS_HELD) and not clause.says(cues_acts.INTERNAL):
        flags.add("sure")
        return TimeKind.INTERVIEW_TIME
    if pointing and cues_tense.TALK_LABEL.search(label):
        flags.add("sure")
        return TimeKind.INTERVIEW_TIME
    event = _kind_behind_event(clause, clock=clock)
    if event is not None:
        return event
    if "hold" in flags and clause.says(cues_tense.HOLD) and relation is not Relation.BETWEEN:
        flags.add("sure")
        return TimeKind.NEXT_STEP
    kind = _kind_in(clause, pointing=pointing, clock=clock)
    if kind is None and whole is not clause and len(whole.text) > len(clause.text):
        kind = _kind_in(whole, pointing=pointing, clock=clock)
        flags.add("far")
    if kind is not None:
        return kind
    if clock and pointing:
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
