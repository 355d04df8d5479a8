"""On hold or frozen: since when, unless they moved on since or named a date (then it is a promise)."""

import re
from datetime import date

from app.reading.acts.model import ActKind
from app.reading.facts.heard import THEM, Heard, sentence_around
from app.reading.lines import one_of
from app.reading.model import Evidence, Permission, Promise

TIMER = re.compile(r"\b(?:timer|minutes|once started|test|assessment)\b", re.I)  # "the test cannot be paused"
FROZEN = re.compile(
    one_of(r"""
        \b(?:sit|sits|sitting) on (?:my|our|their) hands\b
        \bnothing (?:gets|may be|can be|is to be|is being|will be) signed\b
        \b(?:reqs?|requisitions?)\b[^.!?\n]{0,40}\b(?:freezer|frozen|on hold|paused)\b
        \b(?:
            hiring|recruitment|recruiting|headcount|appointments?|hires?|role|position|post|process|search|everything
            vacanc(?:y|ies)|budget
        )\b[^.!?\n]{0,60}\b(?:
            (?:stands?|stood|standing) still
            (?:in|into|to) the (?:deep )?(?:freezer|freeze)
            (?:is|are|was|were) (?:being )?held(?: back| over)? (?:until|till)
            on hold|frozen|freeze|on ice|paused|suspended|parked|stopped for now|until further notice|in limbo
        )\b
        \b(?:nobody|no one|none|nothing|not|no) (?:\w+ ){0,3}?(?:
            hired?|appointed?|taken on|filled?|signed|decided?|commit\w*
        )\b[^.!?\n]{0,60}\b(?:until|till|as long as)\b
        \b(?:sit tight|hold (?:off|fire)|stand still|wait) (?:on|with) (?:all|any|new|every)\b
        \b(?:to|must|we|they|have to|had to|has|have) (?:stop|stopped|cease|ceased|pause|paused|halt|halted)(?: from)? (?:
            adding|hiring|recruiting|employing|appointing|taking on|bringing in|signing
        )\b(?! (?:you|me)\b)
        \b(?:not|n['’]t|nor|un) ?(?:be )?(?:allowed|permitted|free|able|let) (?:to )?(?:
            put|take|hire|fill|bring|appoint|sign|seat
        ) (?:on |in )?(?:
            anyone|anybody|someone|somebody|people|a soul|a single \w+|new \w+
        )\b
        \b(?:every|each|any|all|the) (?:\w+ ){0,2}?(?:
            posts?|jobs?|vacanc(?:y|ies)|hires?|postings?|openings?|roles?|positions?
        )\b[^.!?\n]{0,40}\b(?:
            stopped (?:where|until|till|for the|as)
            (?:is|are|been) (?:stopped|stalled|held|halted|locked)
            put on hold
        )\b
        \b(?:take|hire|appoint|employ|engage|bring|recruit|fill) (?:on )?(?:
            nobody|no one|no-one|no new|none|nothing|not a soul
        )\b[^.!?\n]{0,40}\b(?:
            until|till|before|for now|as long as
            for the (?:moment|present|time being)
        )\b
        \b(?:
            can(?:no|['’])?t|cannot|won['’]?t|may not|not (?:able|allowed|going) to
        ) (?:put|take|bring|set|hire|appoint|employ|fill|sign|start) (?:\w+ ){0,3}?(?:on |up )?(?:until|till|before)\b
        \b(?:park|freez|froze|paus|suspend|shelv|halt|stopp?|mothball)(?:e|en|es|n|s|ed|ing)? (?:
            all|any|the|this|that|our|every|each|new|external|further
        ) (?:\w+ ){0,2}?(?:
            hiring|recruitment|recruiting|appointments?|hires?|posts?|roles?|positions?|vacanc(?:y|ies)|searche?s?|starts|postings?
            openings?|jobs|intakes?|movements?
        )\b
        \b(?:freeze|hold|brakes?|handbrake|pause|stop) (?:has been put )?on (?:all |any |every |new |external |further )*(?:
            hiring|recruitment|recruiting|headcount|appointments?|hires?|posts?|roles?|positions?|contracts?|offers?|starts
            everything|anything new
        )\b
        \bno (?:new |more |further )?(?:offers?|contracts?) (?:
            go|goes|may go|can go|will go|are going|leave|leaves|are to go|are being (?:made|sent)|may be (?:made|sent|signed)
        )\b
        \bdown(?:ed)? tools\b
        \b(?:every|each|any|all) (?:\w+ )?(?:
            lines?|posts?|jobs?|salar(?:y|ies)|vacanc(?:y|ies)|starts?
        )\b[^.!?\n]{0,30}\b(?:frozen|on hold|on ice|parked|paused)\b
    """),
    re.I,
)
# Stopped, but not ended: "it isn't dead", "the chair still exists", "nobody can say for how long".
NOT_DEAD = re.compile(
    one_of(r"""
        \b(?:is|are|was|it['’]?s|am|have)(?: not|n['’]t) (?:\w+ )?(?:
            dead|struck|scrapped|cancel\w*|gone|lost|over|closed|killed|buried|off the table|a (?:no|refusal|rejection)|given up
            forgotten|about you
        )\b
        \bnot (?:dead|struck|scrapped|cancelled|gone|a no|about you)\b
        \bstill (?:exists?|there|on the books|alive|stands|wanted|needed|in the plan)\b
        \bnone of (?:this|it) is about you\b
        \byour (?:name|file|papers|cv|application|letter) (?:\w+ )?(?:stays?|is|remains?|sits?|lies|keeps)\b[^.!?\n]{0,25}\b(?:
            on (?:the )?top
            on (?:my|our|the) (?:desk|list|pile)
            at the top|first|top of
        )\b
        \b(?:
            nobody|no one|none of us|not?|can['’]?t|cannot|couldn['’]t|could not|unable to
        )\b[^.!?\n]{0,30}\b(?:say|says|tell|tells|know|knows)\b[^.!?\n]{0,20}\b(?:how long|when|until when)\b
        \b(?:until|till|once|when|as soon as) (?:they|somebody|someone|he|she|it|the \w+|\w+ office) (?:\w+ )?(?:
            lifts?|lets?|allows?|releases?|thaws?|unfreez\w+|takes? (?:it|the \w+) (?:off|out)|gives? (?:us|the)
        )\b
    """),
    re.I,
)
# It is over: "the freeze has been lifted", "we have the green light again".
LIFTED = re.compile(
    one_of(r"""
        \b(?:freeze|hold|pause|stop|ban|embargo|standstill)\b[^.!?\n]{0,30}\b(?:over|lifted|ended|ends|gone|off|thawed|behind us)\b
        \b(?:
            unfrozen|un-?paused|thawed|off hold|green light|go-ahead|released|approved|signed off|back on
        )\b[^.!?\n]{0,40}\b(?:again|now|at last|finally|after all|today|yesterday)\b
        \b(?:hiring|recruiting|recruitment|moving|interviewing|looking) again\b
        \b(?:resum(?:e|es|ed|ing)|pick(?:ed|ing)? (?:it |this |things )?(?:back )?up again|back in (?:business|motion))\b
    """),
    re.I,
)
NOT_YET_LIFTED = re.compile(r"\b(?:until|till|once|when|as soon as|if|before|hope|unless|not|no|n't|never)\b", re.I)
ENDS = (ActKind.ADVANCE, ActKind.INVITATION, ActKind.OFFER, ActKind.REFUSAL, ActKind.APPOINTMENT, ActKind.REOPENING)


def hold_in(told: tuple[Heard, ...], *, refused: bool = True) -> tuple[Evidence | None, date | None]:
    """The newest hold's words and the local day on which they were written. Not `refused`: what sounds like a no is none."""
    words: Evidence | None = None
    since: date | None = None
    for h in told:
        if h.by != THEM or h.aside:
            continue
        held = () if any(a.what == "assessment" for a in h.said(ActKind.REQUEST)) else h.said(ActKind.HOLD)
        held = tuple(a for a in held if not TIMER.search(a.quote))
        if words and _lifted(h):
            words, since = None, None
            continue
        plain = None if held or (refused and h.does(ActKind.REFUSAL)) else FROZEN.search(h.text)
        frozen = sentence_around(h.text, plain.span()) if plain else ""
        if plain and not TIMER.search(frozen):
            words, since = h.evidence(frozen), h.day
        elif held:
            words, since = h.evidence(held[-1].quote), h.day
        elif words and h.does(*ENDS):
            words, since = None, None
    return words, since


def _lifted(h: Heard) -> bool:
    said = (sentence_around(h.text, m.span()) for m in LIFTED.finditer(h.text))
    return any(not NOT_YET_LIFTED.search(s) for s in said)


def hold_without_date(words: Evidence | None, since: date | None, *named: Promise | Permission | None) -> date | None:
    """The day from which twenty business days run: none where they named a date with or after the hold."""
    if words is None or since is None:
        return None
    if any(date_.evidence.on and date_.evidence.on >= since for date_ in named if date_):
        return None
    return since
