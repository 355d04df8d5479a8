"""Whether I closed it: withdrew, declined or accepted, and they did not take it up again (rule 2)."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re
from dataclasses import dataclass

from app.reading.acts.model import Act, ActKind
from app.reading.facts.heard import ME, THEM, Heard, sentence_around
from app.reading.facts.noes import blank
from app.reading.facts.offers import offers_of
from app.reading.facts.rhetoric import speaks_to_me
from app.reading.lines import one_of
from app.reading.model import Evidence

TAKEN_UP = (ActKind.REOPENING, ActKind.INVITATION, ActKind.OFFER, ActKind.OUTREACH)


@dataclass(frozen=True, slots=True)
class Closed:
    """`how` is "withdrawn" or "accepted"; `index` is the place of my message among what was heard."""

    how: str
    index: int
    evidence: Evidence


OFFERED = re.compile(
    one_of(r"""
        \b(?:
            offer|contract
            (?<!disclosure )(?<!confidentiality )(?<!processing )agreement(?:['’]?s)? (?:is )?(?:attached|enclosed|comes?|below)
            the job is yours|if you accept|your acceptance
            (?:approve|select|appoint|choose)s? you
            join us|start (?:on|date)
        )\b
    """),
    re.I,
)
ACCEPTS = re.compile(
    one_of(r"""
        \bsigned(?:,| and|;)? (?:it['’]?s |is )?(?:attached|enclosed|returned|sent|back)\b
        \b(?:i|we)(?: (?:gladly|happily|hereby|formally|am happy to|am delighted to|would love to|'d love to|'m in\b|'ll take))* ?(?:
            accept|take (?:it|the job|the role)|say yes
        )\b
        \byes,? (?:please|to the)
        \b(?:it|that|this)(?:['’]?s| is) (?:a |an )?(?:\w+ )?yes\b
        \bmy answer (?:to [^.!?\n]{3,80}? )?is (?:a |an )?(?:\w+ )?yes\b
        \b(?:your|the) offer\b[^.!?\n]{0,60}\bi(?: am|['’]m)? (?:\w+ ){0,2}(?:accept|to accept|say yes)\b
        \b(?:it's a |it is a )?deal[!.]
        \bi(?:['’]m| am) (?:taking it|coming(?! to (?:the|see|visit|look)))\b
        \b(?:hand(?:ing|ed)? in|give|giving|gave) my notice\b
        \byou(?:['’]ve| have)? got yourself\b
        \bcount me in\b|\bi'?m in\b(?! no\b)
        \byou(?:['’]re| are) on\b(?! (?:the|my|our|a|your|time|track|holiday|leave))
    """),
    re.I,
)


ELSEWHERE = re.compile(
    one_of(r"""
        \b(?:
            accepted|signed|taken|joining|join|starting|start|committed|said yes|pen to paper
        )\b[^.!?\n]{0,40}\b(?:another|elsewhere|somewhere else|a different|other) ?(?:
            firm|company|role|position|job|offer|group|employer|team|school|place|post
        )?\b
        \bi(?:['’]ve| have)?(?: just| now| already| since)? (?:accepted|taken|signed up for|signed for|said yes to) (?:
            something|one
            (?:a|an) (?:\w+ )?(?:job|post|place|role|position|offer)
        )\b(?! (?:with|from|at) you)
        \bi(?:['’]ve| have)? (?:
            shook|shaken|shaken hands|gave (?:them|him|her) my word|given (?:them|him|her) my word
        )\b(?: hands)?(?: (?:on|with|to)\b)?
        \b(?:
            withdraw|pull out
            step(?:ping)? (?:out|back|aside|away|down)\b(?!
                [ ](?:of|from|to|into|onto|outside|on|in) (?:the |a |an |my |our |his |her )?(?:[\w-]+ ){0,2}?(?:
                    rooms?|shop|office|market|kitchen|ward|lab|hall|house|yard|street|corridor|garden|balcony|class(?:room)?|meeting
                    desk|till|counter|floor|site|van|cab|truck|noise|sun|door|porch|car|library|where|quieter
                )\b
                [ ]for (?:a|it|that|the|our|your|two|five|ten|some) (?:\w+ )?(?:
                    call|minutes?|moment|smoke|coffee|breath|air|chat|second|bit
                )
            )
            bow(?:ing)? out
            (?:go on|carry on|continue) without me
            count me out
            (?:do not|don['’]?t|no longer|not) (?:\w+ )?count (?:on|with) me
            i(?:
                ['’]ll|[ ]will|[ ]am going to|['’]m going to
            )? stay(?:ing)? (?:where|with|put|here)(?![^.!?\n]*\b(?:meanwhile|for now|until|till|so long|(?:and|to) (?:wait|watch|keep|look|see|hope|listen|sit))\b)
            (?:leave|give up) my (?:place|spot)
            (?:so|and) i(?:['’]m| am) staying
            take (?:my name|my hat|me|us) (?:out|off)
            take my (?:application|file|papers) (?:out|off|back)
            remove (?:my|me)
            no longer (?:be )?(?:available|interested|looking|a candidate)
            decided (?:against|not to (?:go|take|continue|proceed|pursue))
            not (?:going )?to (?:take it|pursue|go) (?:any )?further
        )\b
    """),
    re.I,
)


SAYS_NO = re.compile(
    one_of(r"""
        \b(?:answer|reply|decision)(?:,[^,.\n]{3,40},)? (?:is|has to be|must be|will have to be) (?:a )?no\b
        \bit(?:'s| is| has to be| will have to be) (?:a )?no (?:in the end|from me|this time|for (?:me|now|us))\b
        \b(?:have to|must|going to|decided to|would like to|'d like to|will) (?:
            say no|decline|turn (?:it|this|you|the \w+) down|pass on (?:it|this|the \w+)
        )\b
        \b(?:can(?:no|')t|won't|not (?:able|going) to) (?:accept|take (?:it|the (?:job|role|post|offer)))\b
    """),
    re.I,
)


# "I'm staying put for now and will keep an eye on the press": who waits has not left.
WAITS = re.compile(
    one_of(r"""
        \bi(?:['’]ll| will| am|['’]m)? (?:just |gladly |happily )?(?:stay|sit|hold|hang|keep)(?:ing)? (?:
            put|tight|where i am|here|on|still|with it
        )\b[^.!?\n]*\b(?:
            for now|meanwhile|until|till|so long|then
            (?:and|to)(?: will)? (?:wait|watch|keep|look|see|hope|listen|sit)
        )\b
    """),
    re.I,
)
OUTRIGHT = 0.9  # a mail that asks something says yes only outright: "how happy I am! Is the cottage warm?" does not


def _speaks_of_an_offer(h: Heard) -> bool:
    said = h.said(ActKind.OFFER)
    if any(not OFFERS_A_TALK.search(a.quote) for a in said):
        return True
    return not said and bool(OFFERED.search(NO_OFFER.sub("", h.text)))


def _leaves(h: Heard, *, offered: bool) -> tuple[Act, ...]:
    """I withdraw, have signed somewhere else, or say no to an offer."""
    said = tuple(a for a in h.said(ActKind.WITHDRAWAL, least=0.6) if not WAITS.search(a.quote))
    found = None if said or "?" in h.text else ELSEWHERE.search(h.text) or (SAYS_NO.search(h.text) if offered else None)
    return said or (
        (Act(ActKind.WITHDRAWAL, sentence_around(h.text, found.span()), found.span(), 0.7),) if found else ()
    )


def says_yes(h: Heard, *, offered: bool) -> tuple[Act, ...]:
    """A yes counts only to an offer."""
    if not offered:
        return ()
    said = h.said(ActKind.ACCEPTANCE, least=OUTRIGHT if "?" in h.text else 0.6)
    said = tuple(a for a in said if not PATIENT.search(a.quote) and _stands(a.quote))
    found = None if said else ACCEPTS.search(YES_TO_COME.sub(blank, h.text))
    return said or (
        (Act(ActKind.ACCEPTANCE, sentence_around(h.text, found.span()), found.span(), 0.7),) if found else ()
    )


def _stands(quote: str) -> bool:
    """A yes beside "before I sign" is one; one that is only to come is none."""
    return not YES_TO_COME.search(quote) or bool(ACCEPTS.search(YES_TO_COME.sub(blank, quote)))


def _agrees(h: Heard, *, to_an_offer: bool) -> tuple[Act, ...]:
    """The answer to an offer agrees, and neither asks nor puts off: that is a yes in whatever words."""
    if not to_an_offer or "?" in h.text or PUTS_OFF.search(h.text):
        return ()
    return h.said(ActKind.CONSENT, least=0.75) or (
        (Act(ActKind.ACCEPTANCE, sentence_around(h.text, found.span()), found.span(), 0.7),)
        if (found := SIGNED.search(h.text) or BEGINS_WITH_YES.match(h.text))
        else ()
    )


PUTS_OFF = re.compile(
    one_of(r"""
        \b(?:
            think|sleep on|consider|discuss|talk (?:it|this)|before i|(?:a|few|more|some) (?:days?|time)|come back to you
            get back to you|let you know|tell you
            by (?:mon|tue|wed|thu|fri|sat|sun)\w*
            other (?:offer|process)|read (?:it|through)|but|however
        )\b
    """),
    re.I,
)
BEGINS_WITH_YES = re.compile(
    one_of(r"""
        \s*(?:(?:dear|hi|hello|hey|oh|wow|well|good \w+|morning|evening)\b[^.!?\n]{0,30}[,.!\n]\s*|[A-Z]\w+[,!.]\s*)*(?:
            yes|yess+|ja|oui|s[ií]|absolutely|of course|gladly|with (?:great )?pleasure
            i(?:['’]d| would) (?:be \w+|love|like) to
        )\b
    """),
    re.I,
)
# "Before I say yes: is there any room on the salary?", "if I accept, when would I start?": the yes is still to come.
YES_TO_COME = re.compile(
    r"\b(?:before|if|until|till|unless|when|once|whether|in case|should) i(?:['’]m| am| do| can| could| were| was)?(?: (?:to|able|in a position|formally|finally|fully|happily|gladly|decide|definitely|ready))* "
    r"(?:accept(?:ed|ing)?|sa(?:y|id|ying) yes|t(?:ake|ook|aking) (?:it|up|the \w+|this|your)|sign(?:ed|ing)?|commit(?:ted|ting)?|join(?:ed|ing)?)\b|"
    r"\b(?:before|prior to) (?:formally |finally )?(?:accepting|saying yes|signing|committing)\b",
    re.I,
)
PATIENT = re.compile(
    r"\bi(?:['’]m| am) in no (?:\w+ )?(?:hurry|rush|haste|position)\b", re.I
)  # says neither yes nor no
# "Delighted to offer you a panel interview": my yes to that takes no job.
OFFERS_A_TALK = re.compile(
    one_of(r"""
        \boffer(?:ing)? (?:you|u) (?:(?:an?|the|this|another|our|two|some) )?(?:[\w'’-]+ ){0,3}?(?:
            interviews?|slots?|meetings?|appointments?|calls?|chats?|visits?|trials?|times?|dates?|assessments?|audition|tour
        )\b(?! (?:job|role|position|post|contract|manager|officer))
    """),
    re.I,
)
# "I can neither make an offer nor promise one".
NO_OFFER = re.compile(
    r"\b(?:neither|not|cannot|n['’]t|unable to|no) (?:\w+ ){0,2}?(?:make|give|send|put|issue|sign|offers?|contracts?)\b[^.!?\n]{0,30}",
    re.I,
)
SIGNED = re.compile(r"\b(?:signed|signature)\b", re.I)


def _step(closed: Closed | None, i: int, h: Heard, *, offered: bool, to_an_offer: bool) -> Closed | None:
    if h.by == ME and h.arrived:
        left, taken = (
            _leaves(h, offered=offered),
            says_yes(h, offered=offered) or _agrees(h, to_an_offer=to_an_offer),
        )
        if left:
            return Closed("withdrawn", i, h.evidence(left[0].quote))
        if taken:
            return Closed("accepted", i, h.evidence(taken[0].quote))
    elif h.by == THEM and closed and closed.how == "withdrawn" and _takes_up(h):
        return None
    elif h.by == THEM and closed and closed.how == "accepted" and h.said(ActKind.REFUSAL, least=0.75):
        return None  # they took the offer back
    return closed


def _takes_up(h: Heard) -> bool:
    """They ask me anew; a sigh that ends in a question mark does not."""
    return any(a.kind is ActKind.REOPENING or speaks_to_me(a.quote) for a in h.said(*TAKEN_UP, least=0.7))


def _begins_with_the_end(h: Heard) -> bool:
    """A thread of my own that begins with my leaving: "please take me off the list for step two"."""
    return (
        bool(h.said(ActKind.WITHDRAWAL, least=OUTRIGHT))
        and bool(ELSEWHERE.search(h.text))
        and not h.does(ActKind.APPLICATION)
    )


def course(told: tuple[Heard, ...]) -> tuple[Closed | None, ...]:
    """What I had closed, after each message."""
    closed: Closed | None = None
    offered = to_an_offer = False
    states: list[Closed | None] = []
    for i, h in enumerate(told):
        if i or _begins_with_the_end(h):  # the first word of a conversation closes nothing else
            closed = _step(closed, i, h, offered=offered, to_an_offer=to_an_offer)
        if h.by == THEM and not h.aside:
            to_an_offer = any(not OFFERS_A_TALK.search(a.quote) for a in offers_of(h))
            offered = offered or to_an_offer or _speaks_of_an_offer(h)
        elif h.by == ME and h.arrived:
            to_an_offer = False
        states.append(closed)
    return tuple(states)


def closed_by_me(told: tuple[Heard, ...]) -> Closed | None:
    return course(told)[-1] if told else None


def endings(told: tuple[Heard, ...], closings: tuple[Closed | None, ...]) -> tuple[bool, ...]:
    """For each message whether all was said before it: I had closed it, or they had refused and I had answered."""
    before: list[bool] = []
    over = refused = False
    for h, closed in zip(told, closings, strict=True):
        before.append(over)
        if h.by == THEM and h.does(ActKind.REFUSAL):
            refused = True
        elif h.by == THEM and h.does(*TAKEN_UP):
            refused = False
        over = closed is not None or (refused and (over or h.by == ME))
    return tuple(before)
