"""The marks of fraud: money, bank details or identity papers before any talk, an offer without one, a free mail address
that poses as a company (`judgement.md`, rule 1)."""

import re

from app.reading.acts.model import ActKind
from app.reading.facts.heard import ME, THEM, Heard, is_free_mail
from app.reading.lines import one_of

MONEY = re.compile(
    one_of(r"""
        \b(?:
            (?:
                pay|send|transfer|deposit|wire|refundable|registration|processing|training|visa|medical|clearance|security|equipment
            ) (?:a |an |the |your )?(?:\w+ )?(?:fees?|deposit|money|payment|charge)
            western union|gift ?cards?|bitcoin|crypto|mobile money|m-?pesa (?:to|till|number)|paybill|e-?wallet|usdt
            (?:
                ^|[-•*][ ]|please[ ]|kindly[ ]|must[ ]|to[ ]|and[ ]|then[ ]
            )pay (?:us |an? )?(?:r|rs|us|kes|ksh|usd|inr|ngn|zar|gbp|eur)?\.? ?[$£€₹]? ?\d[\d ,.]*
            deposit (?:of )?[$£€]?\d+
        )(?!\w)
    """),
    re.I | re.M,
)
BANK = re.compile(
    one_of(r"""
        \b(?:
            bank(?:ing)? (?:account )?(?:details|information|name)
            account (?:number|details)|sort code|routing number|iban|debit card|credit card
            rib\b(?= ?(?:\n|$|,|and|of|\())
            che(?:que|ck) to (?:buy|purchase)|deposit (?:the|this) che(?:ck|que)|mobile deposit
        )\b
    """),
    re.I,
)
PAPERS = re.compile(
    one_of(r"""
        \b(?:
            (?:copy|copies|scan|photo|picture|front and back|images?) of (?:your )?(?:
                passport|id\b|driver'?s? licen[cs]e|identity|national id|identification
            )
            social security (?:number|card)|card of social security|ssn|(?:national )?(?:identity|id) card
            holding (?:the|your|an) (?:\w+ )?(?:id\b|identity|passport)
            passport (?:copy|bio ?page)|driver'?s? licen[cs]e \(?front
        )
    """),
    re.I,
)
NO_TALK = re.compile(
    one_of(r"""
        \b(?:
            interviews? (?:is|are|will be|was|were) not (?:held|needed|required|necessary|conducted)
            no interview (?:is )?(?:needed|required|necessary)
            without (?:an |any |the need for an )?interview
            (?:interview|briefing) (?:will be|is|held|conducted)? ?(?:held |conducted )?(?:on|via|over|through) (?:
                telegram|whatsapp|signal|wire|google chat|hangouts
            )
            you (?:have been|are) (?:hired|selected|chosen|employed) (?:directly|immediately|based on your (?:resume|cv|profile))
        )\b
    """),
    re.I,
)
POSES = re.compile(
    one_of(r"""
        \b(?:
            ltd|limited|inc|llc|plc|corporation|group|company|hr (?:department|manager|desk)|human resources
            recruitment (?:team|desk)|global|international|airlines?|shipping|oil|petroleum|hiring (?:team|desk|manager)
        )\b
    """),
    re.I,
)


def fraud_marks_in(told: tuple[Heard, ...]) -> tuple[str, ...]:
    """Two or more marks in mail of theirs; () where a talk has taken place or is agreed."""
    theirs = [h for h in told if h.by == THEM and not h.forwarded]
    if not theirs or _talked(told):
        return ()
    text = "\n".join(h.text for h in theirs)
    marks = [mark for words, mark in _WANTS if words.search(text)]
    offered = any(h.does(ActKind.OFFER) for h in theirs)
    applied = any(h.by == ME and h.does(ActKind.APPLICATION, ActKind.THANKS, ActKind.CONSENT) for h in told)
    if NO_TALK.search(text) or (offered and not applied):
        marks.append("they offer a job without an interview")
    if any(is_free_mail(h.sender) and POSES.search(f"{h.name} {h.text} {h.mail.signature}") for h in theirs):
        marks.append("a company writes from a free mail address")
    named = any("fraud" in a.what or "scam" in a.what for h in theirs for a in h.said(ActKind.OTHER_TRADE))
    if named and not marks:
        marks.append("it has the marks of a fraud")
    asks = any(words.search(text) for words, _ in _WANTS)
    return tuple(marks) if named or (asks and len(marks) >= 2) else ()


def _talked(told: tuple[Heard, ...]) -> bool:
    """A talk has taken place or was agreed by both sides: what they want then is no longer "before any interview"."""
    return any(
        h.does(ActKind.LOOK_BACK) if h.by == THEM else h.does(ActKind.THANKS, ActKind.CONSENT)
        for h in told
        if h.by in (ME, THEM)
    )


_WANTS = (
    (MONEY, "they want money before any interview"),
    (BANK, "they want bank details before any interview"),
    (PAPERS, "they want identity papers before any interview"),
)
