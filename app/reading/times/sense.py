"""What a clause says about its date: whose act it is, how firmly it is meant, whether it is denied or gone by."""

import re
from dataclasses import dataclass

from app.reading.lines import one_of
from app.reading.times import cues_acts, cues_away, cues_tense
from app.reading.times.clauses import Clause
from app.reading.times.kindwords import features_of
from app.reading.times.linear import SURE_OF_NOTHING, SURE_OF_SOME, chances
from app.reading.times.model import Relation, Strength, TimeKind
from app.reading.times.purpose import Place, kind_at
from app.reading.times.silence import in_silence
from app.reading.times.told import is_reported, told_plainly

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
# "As I said, come in on Monday": what was said before holds still.
_AS_SAID = re.compile(
    r"\b(?:as|like) (?:(?:i|we|he|she|they|you and i|you) )?(?:have |had |just |already |both )*"
    r"(?:said|told you|discussed|mentioned|agreed|promised|spoke|talked|explained|arranged|confirmed|requested|advised|planned|stated)\b"
)
_LIMITS = frozenset({Relation.BY, Relation.UNTIL, Relation.WITHIN, Relation.BEFORE})


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
    rest = _AS_SAID.sub(" ", clause.text)
    if not cues_tense.PAST.search(rest) or is_reported(clause.text, max(0, where - clause.start)):
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


_DATED = ("weekday_date", "weekday_number")
_HOURS_BEHIND = re.compile(
    r"[,:]? (?:at |from |between )?(?:half (?:past )?)?\d{1,2}(?:[.:]?[0-5]\d)? ?(?:am|pm)?"
    r" ?(?:to|until|'?till?|-|–) ?(?:half (?:past )?)?\d{1,2}\b"
)


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
    place = Place(clause, whole, before, label, relation, clock=clock, past=past, counted=counted)
    kind = kind_at(place, flags)
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
    if seen.nothing >= SURE_OF_NOTHING and not (_is_a_slot_gone(clause, span) or _has_its_hours(clause, span, rule)):
        flags.add("nothing")
    weighed = seen.with_tables(kind, guessed="idle" in flags or "far" in flags)
    if weighed is not TimeKind.OTHER and seen.kinds[weighed] > SURE_OF_SOME:
        flags.discard("idle")
    return weighed


def _is_a_slot_gone(clause: Clause, span: tuple[int, int]) -> bool:
    """ "Sorry, Tuesday is gone": what was on offer or agreed, and no more."""
    before = clause.text[: max(0, span[0] - clause.start)]
    return bool(_GONE.match(clause.text[len(before) + span[1] - span[0] :])) and bool(_APOLOGY.match(before))


def _has_its_hours(clause: Clause, span: tuple[int, int], rule: str) -> bool:
    """ "Weds 18th, half 8 to 1, paid": a weekday with its date and from when to when is a day on which something happens."""
    return rule in _DATED and bool(_HOURS_BEHIND.match(clause.sentence[span[1] - clause.sentence_start :]))


def _strength(clause: Clause, sentence: str) -> Strength:
    if clause.says(cues_tense.CONDITION) or cues_tense.LEADING_CONDITION.match(sentence):
        return Strength.CONDITIONAL
    tail = clause.sentence[clause.end - clause.sentence_start :][:120].lstrip(" ,")
    if cues_tense.LEADING_CONDITION.match(tail) and cues_tense.CONDITION.match(tail):
        return Strength.CONDITIONAL
    return Strength.SOFT if clause.says(cues_tense.SOFT) else Strength.FIRM
