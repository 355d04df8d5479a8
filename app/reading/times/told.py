"""Clauses whose words alone settle what a date in them is, whatever the model makes of so few words."""

import re

from app.reading.lines import one_of
from app.reading.times.model import TimeKind

_ASK = (
    r"(?:call|ring|contact|phone|e-?mail|chase|write|follow|message|enquire|inquire|ask|nudge|ping|pester|bug|check"
    r"|get in touch|come back)"
)
_ASKING = r"(?:call|ring|contact|phon|e-?mail|chas|writ|follow|messag|enquir|inquir|ask|nudg|ping|pester|bugg|check|gett|com)ing"
# "Kindly refrain from calling until", "hold off chasing us before": leave to ask from that day on.
_REFRAIN = re.compile(
    rf"(?<!would )(?<!must )(?<!will )\b(?:(?:refrain|abstain|desist) from"
    rf"|hold off(?: on| from)?|avoid|resist) (?:\w+ )?{_ASKING}\b[^.;!?]{{0,40}}$"
)
# "I'd leave it a week before you call", "give it a fortnight then bug me".
_LEAVE_IT = re.compile(r"\b(?:leave|give) (?:it|things|this|that|me|us)(?: (?:about|at least|another))? $")
_THEN_ASK = re.compile(rf"^ (?:or so )?(?:before|then|and then|and|until)(?: you| please| do)* {_ASK}")
# "Our usual turnaround is three weeks from interview".
_TURNAROUND = re.compile(
    r"\bturn-?around(?: times?)?(?: [\w-]+){0,3}?(?: (?:is|are|of|runs at)|:)(?: (?:usually|normally|about|around))? $"
)
# "Friday, promise.", "Tuesday, cross my heart".
_PROMISE_BEHIND = re.compile(r"^\s*[,–-]*\s*(?:i )?(?:promise|cross my heart|you have my word|scout'?s honou?r)\b\W*$")
# "They said Thursday.": an agency passes on a day.
_REPORTED = re.compile(
    one_of(r"""
        ^\W*(?:(?:so|and|but|well|the),? )*(?:
            they|he|she|client|hr|manager|boss|panel|school|company|hotel|firm|hiring manager|ward manager|head|owner|chef|director
        )(?:'ve|'s| have| has)? (?:\w+ )?(?:said|says?|reckons?|told me|promised(?: me)?|quoted) $
    """)
)
_ONLY_A_DAY = re.compile(r"^(?:by |on |next |this |early |late |maybe |probably )*\w+(?: (?:or|latest) \w+)?\W*$")
# "Headcount gets signed off at the end of the month".
_SIGNED_OFF = re.compile(
    one_of(r"""
        \b(?:
            headcount|requisition|vacancy|role|post|position|budgets?|funding
        ) (?:gets?|is|are|will be|should be|is being|has to be) (?:\w+ )?(?:signed off|rubber-?stamped|ratified) $
    """)
)


def is_reported(clause: str, where: int) -> bool:
    """Whether the clause passes on a day that somebody else named, and says no more."""
    return bool(_REPORTED.search(clause[:where]) and _ONLY_A_DAY.match(clause[where:]))


def told_plainly(clause: str, sentence: str, *, at: int, start: int, end: int) -> TimeKind | None:
    """The kind of a date; `at` is its place in the clause, `start` and `end` are those in the sentence."""
    before, head, behind = clause[:at], sentence[:start], sentence[end:]
    if _REFRAIN.search(before) or (_LEAVE_IT.search(head) and _THEN_ASK.match(behind)):
        return TimeKind.CHECK_IN_OK
    if _TURNAROUND.search(before) or is_reported(clause, at):
        return TimeKind.DECISION_PROMISE
    if not head.strip() and _PROMISE_BEHIND.match(behind):
        return TimeKind.DECISION_PROMISE
    if _SIGNED_OFF.search(before):
        return TimeKind.NEXT_STEP
    return None
