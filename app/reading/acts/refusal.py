# ruff: noqa: E501
"""When words that often mean a no do not: another object, another subject, a question, a time that is not yet, a thing still open.

A nudge too few costs less than a gracious note to somebody who was not turned down; every guard here lowers, none raises.
"""

import re
from enum import StrEnum

from app.reading.acts import grammar
from app.reading.lines import one_of


class Guard(StrEnum):
    NONE = "none"
    CONDITIONAL = "conditional"
    DENIED = "denied"
    OTHER_OBJECT = "other_object"
    GENERIC = "generic"
    STILL_OPEN = "still_open"
    QUESTION = "question"
    NOT_YET = "not_yet"


_UNTIL = re.compile(
    one_of(r"""
        (?<![^ ])(?:
            (?:once|until|till|before|as soon as|by the time) (?:we |they |i )?(?:(?!we |i |they |he |she )[^ ,]+ ){0,4}
            (?:when|after) (?:(?:the|this|a) (?:position|role|job|post|vacancy) |we |they )(?:has |have |had |is |are |been ){0,2}
        )$
    """)
)
_MAYBE = re.compile(r"(?<![^ ])(?:may|might|risk|lest|in case) (?:[^ ,]+ ){0,3}$")
_COULD = re.compile(r"(?<![^ ])(?:could|would|can) (?:[^ ,]+ ){0,2}$")
_DENIAL = re.compile(
    r"(?<![^ ])(?:not|never|no|nobody|without|nor|far from|hardly|have yet to|yet to) (?:[^ ,]+ ){0,2}$"
)
_GENERIC = re.compile(
    one_of(r"""
        (?<![^ ])(?:candidates|applicants|those|people|anyone|everyone|anybody|applications|persons|profiles|individuals) (?:
            (?:who|that|which|whose) (?:[^ ,]+ ){0,3}
            (?:(?:are|is|have|has|been|were|will|be|shall|not|may) ){0,4}
        )$
    """)
)
_GENERIC_IN = re.compile(
    r"(?<![^ ])(?:unsuccessful|successful|shortlisted|rejected) (?:candidates|applicants|persons) (?:will|are|can|may|shall|should) "
)
_OBJECT = re.compile(
    one_of(r"""
        (?<![^ ])(?:
            date
            (?<!this )(?<!next )(?<!of )time
            day|slot|venue|room|platform|supplier|vendor|format|tool|provider|agency|software|system|option|laptop|restaurant
            place to meet|location|design|paint|caterer|hotel|flight|train|relocation|sponsorship|parking|expenses|refund|caravan
            flat|hall|train|table|stall|interview date|meeting|approach|route|brief|benefit|equity|bonus|car|allowance
        )[ ]
    """)
)
_STILL_OPEN = re.compile(
    one_of(r"""
        (?<![^ ])(?:
            (?:still|remains?|is|are|stays?|very much) (?:[^ ]+ ){0,2}(?:
                open|available|vacant|going|unfilled|live|hiring|recruiting|looking
            )
            you are (?:still|very much|not|one of|among|through|in the final|our|on it|on the)
            yours (?:is|has|was) (?:not|still)|yours still|does not affect|not affected|everything else|not yours|not the one you
            your (?:role|job|post|application) is
        )[ ]
    """)
)
_STILL_THERE = re.compile(
    r"(?<![^ ])(?:remains?|is still|are still|is very much|still) (?:open|available|vacant|going|free|unfilled) "
)
_BACKUP = re.compile(
    one_of(r"""
        (?<![^ ])(?:
            still|also|too|as well|alongside|remaining|rest of|currently|finish|finishing|a few more|a couple more|two more|one more
            more to|before we|first then
        )[ ]
    """)
)
# "you've moved on with somebody else", "you have decided to go elsewhere": about the reader, not by the writer.
_BY_READER = re.compile(r"(?<![^ ])(?:you|you have|you are|you will|you might have|you may have|you already) $")
# "can't go ahead tomorrow", "won't be moving forward on Friday": the talk, not the candidate.
_DATED = re.compile(
    one_of(r"""
        ^(?:on |with |at )?(?:your |our |the )?(?:
            tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday
            this (?:week|morning|afternoon|evening)
            interview|call|meeting|visit
        )[ ]
    """)
)
_TIMING = re.compile(
    one_of(r"""
        (?<![^ ])(?:
            on the (?:timing|date|start|time|wait|schedule|delay|length)
            with the (?:timing|wait|date)|on timing
            about the (?:timing|delay|wait|date|start)
            (?:the|any) (?:delay|inconvenience|wait)
        )[ ]
    """)
)
_YET = re.compile(r"(?<![^ ])(?:not yet|yet to|so far|at this point in time no|not been (?:[^ ]+ )?yet) ")
_NOT_REJECTED = re.compile(r"(?<![^ ])not (?:been )?(?:rejected|declined|turned down|ruled out) ")
# "We can't proceed until we've seen your licence": what is missing, not a no.
_UNLESS = re.compile(
    r"(?<![^ ])(?:until|unless|without|before) (?:we|i|you|they|he|she|the|your|a|all|this|that|it|seeing|having) "
)
_REACH = re.compile(
    r"unsuccessful in (?:reach|contact|call|gett|my|our|attempt)|unable to (?:reach|contact|open|attend|access|download|view|read)"
)


# "The panel on Thursday | will not be going ahead": the talk is off, not the candidate.
_TALK = re.compile(
    one_of(r"""
        (?<![^ ])(?:
            call|meeting|interview|visit|panel|session|lesson|shift|chat|talk|round|test
        ) (?:(?:on|at|for|this|next|with|tomorrow|today) (?:[^ ]+ ){0,3})?$
    """)
)
_AHEAD = re.compile(r"(?<![^ ])(?:go|going|take|taking) (?:ahead|place) ")
# A thing of daily life and nobody's job: "the room has gone to another team", "that date is not a good fit any more".
_THING = re.compile(
    r"(?<![^ ])(?:the|that|this|your|our|a) (?:[^ ]+ )?(?:date|room|slot|day|time|venue|caravan|flat|hall|train|table|laptop|hotel|supplier|vendor|car) "
)
# "We have been going since May 1998": how long a house has stood refuses nobody.
_HOW_OLD = re.compile(
    one_of(r"""
        (?<![^ ])been (?:[^ ]+ ){0,2}?(?:
            going|running|trading|open|around|here|there|at it|in business|in the trade|in the (?:same )?[^ ]+
        ) (?:[^ ]+ ){0,4}?(?:
            since
            for (?:over |about |almost |nearly |more than )?[^ ]+ (?:years|generations|decades)
            these [^ ]+ years
        )(?= )
    """)
)
# "We cannot offer you a parking space": what goes with a job, not the job.
_PERK = re.compile(
    one_of(r"""
        (?<![^ ])(?:offer|give|pay|cover|provide|lend|refund|stretch) (?:[^ ,]+ ){0,4}(?:
            parking|relocation|visa|sponsorship|hotel|flight|flights|travel|expenses|accommodation|housing|garage|car|laptop|lunch
            lunches|locker|desk|phone|meals|childcare|commission|bonus|equity|overtime
        )[ ]
    """)
)
_ABOUT_JOB = re.compile(
    r"(?<![^ ])(?:position|role|job|post|vacancy|application|candidates?|applicants?|candidacy|profile|you|appointed|hired|opening|this time) "
)


def guard_of(words: str, clauses: tuple[grammar.Clause, ...], start: int, end: int, *, what: str) -> Guard:
    """What speaks against reading words[start:end] as a no to the reader; NONE if nothing does."""
    before = words[:start]
    here = before[-80:]
    if grammar.condition_at(clauses, start) or grammar.leading_condition(words, clauses, start):
        return Guard.CONDITIONAL
    if _UNTIL.search(here) and what != "kind":
        return Guard.CONDITIONAL
    if _MAYBE.search(here) or (_COULD.search(here) and not words.startswith(("not ", "no longer "), start)):
        return Guard.CONDITIONAL
    if grammar.open_question_before(words, start):
        return Guard.QUESTION
    if grammar.reported_before(words, start):
        return Guard.DENIED
    matched = words[start:end]
    if _DENIAL.search(here[-30:]) and not matched.startswith(("not ", "no ", "unable", "never ")) and what != "kind":
        return Guard.DENIED
    if _NOT_REJECTED.search(matched) or (matched.endswith("want you ") and words.startswith("to ", end)):
        return Guard.DENIED  # "they do not want you to worry"
    if what == "not_further" and _UNLESS.search(words[end:]):
        return Guard.CONDITIONAL
    if _YET.search(words[max(0, start - 12) : end + 12]):
        return Guard.NOT_YET
    if _GENERIC.search(here) or _GENERIC_IN.search(words):
        return Guard.GENERIC
    if _REACH.search(words):
        return Guard.OTHER_OBJECT
    if (_BY_READER.search(here) and what != "not_further") or _TIMING.search(words[start:]):
        return Guard.OTHER_OBJECT
    if _TALK.search(before) and _AHEAD.search(words[start : end + 12]):
        return Guard.OTHER_OBJECT
    if _DATED.match(words[end:]) and what == "not_further" and "you " not in matched and "your " not in matched:
        return Guard.OTHER_OBJECT
    if _OBJECT.search(" ".join(words[max(start, end - 30) :].split(" ")[:7]) + " ") and what != "kind":
        return Guard.OTHER_OBJECT
    if (
        _STILL_OPEN.search(grammar.contrast_after(words, end))
        or _STILL_THERE.search(words[end:])
        or _STILL_OPEN.search(before)
    ):
        return Guard.STILL_OPEN
    if words.rstrip().endswith("?") and "," not in words[end:]:
        return Guard.QUESTION
    if what == "other_chosen" and _BACKUP.search(words) and "decided" not in words and "appointed" not in words:
        return Guard.NOT_YET
    return Guard.NONE


def sentence_guard(words: str, clauses: tuple[grammar.Clause, ...]) -> Guard:
    """What speaks against a no in a sentence in which no phrase of refusal stands: the model judged it as a whole."""
    if clauses and clauses[0].conditional and not _BUT_ANY.search(words):
        return Guard.CONDITIONAL
    if words.rstrip().endswith("?"):
        return Guard.QUESTION
    if _STILL_OPEN.search(words) or _NOT_OTHERS.search(words):
        return Guard.STILL_OPEN
    if grammar.open_question_before(words, len(words)):
        return Guard.QUESTION
    if (_THING.search(words) and not _ABOUT_JOB.search(words)) or _PERK.search(words) or _HOW_OLD.search(words):
        return Guard.OTHER_OBJECT
    return Guard.NONE


# "We haven't gone with anybody else", "nobody has been appointed", "it has not been filled": the door is open.
_NOT_OTHERS = re.compile(
    one_of(r"""
        (?<![^ ])(?:
            (?:have|has|had|did|do) not (?:yet )?(?:
                gone with|chosen|chose|choose|hired|hire|appointed|appoint|picked|pick|filled|given|offered|closed|rejected|turned
                ruled|decided|taken on|found
            ) (?!you |to |against |in )
            (?:
                not (?:yet )?been (?:
                    filled|rejected|turned down|closed|canceled|ruled out|forgotten|given to|offered to|decided|taken
                )
                nobody (?:else )?(?:has|is|was|got)
                no one (?:else )?(?:has|is|was|got)
                (?:is|was|are) not (?:a no|a rejection|canceled|gone|closed|filled|taken|out of)
            )[ ]
        )
    """)
)
_BUT_ANY = re.compile(r"(?<![^ ])(?:but|however|though) ")
