"""Bare clocks, feasts in names, shop hours and habits: whether anybody here will do anything then.

A clock without a day needs a ground in its own clause: the reader, a talk, somebody who will act, or a question.
"""

import re

from app.reading.lines import one_of
from app.reading.times.clauses import Clause
from app.reading.times.cursor import Page
from app.reading.times.model import Relation
from app.reading.times.phrases import Phrase
from app.reading.times.words import WEEKDAYS

_WHOLE = frozenset({Relation.ON, Relation.IN})
_TO_THE_READER = re.compile(
    one_of(r"""
        (?<!thank )\byou\b(?! for\b)
        \b(?:
            your|interview\w*|calls?|chat|meet\w*|slots?|talk|speak|zoom|teams|today|free|available|works?|suits?|trial|audition
            make it|instead
        )\b
        \?
    """)
)
_AHEAD = re.compile(r"\b(?:will|shall|going to|let's|please|expect|ring|phone|see|me|us)\b|'ll\b")
# "The 14:10 is a miserable train", "I'm on the 7.05": a clock that names a train, unless it is a slot.
_A_SLOT = re.compile(
    one_of(r"""
        \W*(?:
            slot|one|time|start|interview|call|chat|meeting|panel|session|group|tour|trial|(?:still )?(?:works?|suits?|fits?)
            is (?:fine|good|free|yours|still|better|best|ok|okay|gone|taken)
            would|will|please|then|if|or|and|\?|$
        )
    """)
)
# "Front desk hours: Mon-Thu 7:30-5:30, Fri 8-12".
_HOURS_LABEL = re.compile(
    r"\b(?:hours?|opening times?|open|opening|counter|reception|desk|lines|helpline|shop|store|timetable)(?: \w+)?\s*:(?!\d)[^?!]*$"
)
_FOR_TALKS = re.compile(r"\b(?:interview\w*|trial|slots?|you|your)\b")
# "My own day off is Wednesday", "her long day is Thursday": somebody's habit.
_USUAL_DAY_IS = re.compile(
    one_of(r"""
        \b(?:my|our|her|his|their) (?:own )?(?!
            (?:interview|trial|assessment|selection|decision|closing|final|first|last|next|open|start|big)\b
        )(?:[\w-]+ ){0,2}(?:
            day|days|night|evening|morning|afternoon
        )(?:
            [ ]off|[ ]out|[ ]in(?: the \w+)?|[ ]for [\w ]{3,20}
        )? (?:is|are)(?: always| usually)? $
    """)
)
_NAME_GOES_ON = re.compile(r" [A-Z][a-z]+")
_NAMED_PARTS = re.compile(
    r" (?:Day|Eve|Week|Weekend|Break|Holidays?|Period|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)
_PERSON_ACTS = re.compile(r" [A-Z][a-z]+(?: [A-Z][a-z]+)? (?:will|can|shall|should|has|is|and)\b| [A-Z][a-z]+'ll\b")
_DAY_BEFORE_IT = re.compile(r"(?:day|\b\d{1,2}(?:st|nd|rd|th)?|week)\s*$")


def is_of_others(page: Page, phrase: Phrase, clause: Clause, before: str, behind: str) -> bool:
    """A clock that names a train, a day that names a habit or the hours of a counter, a feast inside a name."""
    rule = phrase.when.rule
    if rule == "clock_alone":
        if page.low(phrase.first - 1) == "the" and not _A_SLOT.match(behind.lower()):
            return True
        if page.last is None and _tells_hours(page, phrase, clause, before):
            return True
    if rule == "then":
        return phrase.end is not None and phrase.end < page.sent  # "the portal shuts tonight, so submit before then"
    if rule in ("holiday", "bank_holiday"):
        if rule == "holiday" and phrase.relation in _WHOLE and _is_in_a_name(page, phrase, behind):
            return True
        return page.low(phrase.first) == "for" and page.last is not None and bool(_DAY_BEFORE_IT.search(before))
    if rule not in ("weekday_bare", "weekday_the", "range", "clock_day"):
        return False
    if ":" in before and _HOURS_LABEL.search(before) and not _FOR_TALKS.search(before):
        return True
    if rule.startswith("weekday") and phrase.relation is Relation.ON:
        return bool(_USUAL_DAY_IS.search(before))
    return False


def _is_in_a_name(page: Page, phrase: Phrase, behind: str) -> bool:
    """ "Easter Seals", "Good Friday Productions", "Independence Day Fireworks"."""
    bare = page.at(phrase.first).raw[:1].isupper() and page.near(phrase.last - 1) not in WEEKDAYS
    return (
        bare and bool(_NAME_GOES_ON.match(behind)) and not _NAMED_PARTS.match(behind) and not _PERSON_ACTS.match(behind)
    )


def _tells_hours(page: Page, phrase: Phrase, clause: Clause, before: str) -> bool:
    """Times of day without a day, said to nobody: "06:00 to 14:00", "from 8.40 to 3.15", "the coach leaves at 8.40"."""
    if _TO_THE_READER.search(clause.text) or _TO_THE_READER.search(before):
        return False
    clocks = sum(page.at(n).kind in ("clock", "decimal") for n in range(phrase.first, phrase.last + 2))
    return clocks > 1 or (phrase.relation is Relation.ON and not _AHEAD.search(clause.text))
