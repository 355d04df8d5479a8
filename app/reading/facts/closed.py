"""Whether I closed it: withdrew, declined or accepted, and they did not take it up again (rule 2)."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re
from dataclasses import dataclass

from app.reading.acts.model import Act, ActKind
from app.reading.facts.heard import ME, THEM, Heard, sentence_around
from app.reading.model import Evidence

TAKEN_UP = (ActKind.REOPENING, ActKind.INVITATION, ActKind.OFFER, ActKind.OUTREACH)


@dataclass(frozen=True, slots=True)
class Closed:
    """`how` is "withdrawn" or "accepted"; `index` is the place of my message among what was heard."""

    how: str
    index: int
    evidence: Evidence


OFFERED = re.compile(r"\b(?:offer|contract|the job is yours|join us|start (?:on|date))\b", re.I)
ACCEPTS = re.compile(
    r"\b(?:i|we)(?: (?:gladly|happily|hereby|formally|am happy to|am delighted to|would love to|'d love to|'m in\b|'ll take))* ?(?:accept|take (?:it|the job|the role)|say yes)\b|\byes,? (?:please|to the)|\bcount me in\b|\bi'?m in\b",
    re.I,
)


ELSEWHERE = re.compile(
    r"\b(?:accepted|signed|taken|joining|join|starting|start|committed|said yes|pen to paper)\b[^.!?\n]{0,40}\b(?:another|elsewhere|somewhere else|a different|other) ?(?:firm|company|role|position|job|offer|group|employer|team|school|place|post)?\b|"
    r"\b(?:withdraw|pull out|take (?:my|me) out|remove (?:my|me)|no longer (?:be )?(?:available|interested|looking|a candidate)|decided (?:against|not to (?:go|take|continue|proceed|pursue))|not (?:going )?to (?:take it|pursue|go) (?:any )?further)\b",
    re.I,
)


SAYS_NO = re.compile(
    r"\b(?:answer|reply|decision)(?:,[^,.\n]{3,40},)? (?:is|has to be|must be|will have to be) (?:a )?no\b|\bit(?:'s| is| has to be| will have to be) (?:a )?no (?:in the end|from me|this time|for (?:me|now|us))\b|"
    r"\b(?:have to|must|going to|decided to|would like to|'d like to|will) (?:say no|decline|turn (?:it|this|you|the \w+) down|pass on (?:it|this|the \w+))\b|\b(?:can(?:no|')t|won't|not (?:able|going) to) (?:accept|take (?:it|the (?:job|role|post|offer)))\b",
    re.I,
)


def _leaves(h: Heard, *, offered: bool) -> tuple[Act, ...]:
    """I withdraw, have signed somewhere else, or say no to an offer."""
    said = h.said(ActKind.WITHDRAWAL, least=0.6)
    found = None if said or "?" in h.text else ELSEWHERE.search(h.text) or (SAYS_NO.search(h.text) if offered else None)
    return said or (
        (Act(ActKind.WITHDRAWAL, sentence_around(h.text, found.span()), found.span(), 0.7),) if found else ()
    )


def says_yes(h: Heard, *, offered: bool) -> tuple[Act, ...]:
    """A yes counts only to an offer."""
    if not offered:
        return ()
    said = h.said(ActKind.ACCEPTANCE, least=0.6)
    found = None if said else ACCEPTS.search(h.text)
    return said or (
        (Act(ActKind.ACCEPTANCE, sentence_around(h.text, found.span()), found.span(), 0.7),) if found else ()
    )


def closed_by_me(told: tuple[Heard, ...]) -> Closed | None:
    closed: Closed | None = None
    offered = False
    for i, h in enumerate(told):
        offered = offered or (h.by == THEM and (h.does(ActKind.OFFER) or bool(OFFERED.search(h.text))))
        if h.by == ME and h.arrived:
            left, taken = _leaves(h, offered=offered), says_yes(h, offered=offered)
            if left:
                closed = Closed("withdrawn", i, h.evidence(left[0].quote))
            elif taken:
                closed = Closed("accepted", i, h.evidence(taken[0].quote))
        elif h.by == THEM and closed and closed.how == "withdrawn" and h.does(*TAKEN_UP):
            closed = None
        elif h.by == THEM and closed and closed.how == "accepted" and h.said(ActKind.REFUSAL, least=0.9):
            closed = None  # they took the offer back
    return closed
