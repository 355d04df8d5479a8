"""Whether this is a conversation about a job for me at all, and the marks of fraud (`judgement.md`, rule 1)."""

import re

from app.reading.acts.model import ActKind
from app.reading.facts.heard import ME, THEM, Heard, is_free_mail
from app.reading.mail.model import MailKind

MINE = (
    ActKind.APPLICATION,
    ActKind.THANKS,
    ActKind.STATUS_QUESTION,
    ActKind.WITHDRAWAL,
    ActKind.ACCEPTANCE,
    ActKind.GRACE,
)
STRONG = (
    ActKind.REFUSAL, ActKind.HOLD, ActKind.OFFER, ActKind.ADVANCE, ActKind.INVITATION, ActKind.APPOINTMENT, ActKind.LOOK_BACK,
    ActKind.RECEIPT, ActKind.OUTREACH, ActKind.REOPENING, ActKind.SILENCE_MEANS_NO,
)  # fmt: skip
TRADES = {
    "alert": "This is a job alert: nobody waits for an answer.",
    "newsletter": "This is a newsletter.",
    "sales": "This is about selling something, not about a job for you.",
    "admission": "This is about a place to study, not about a job.",
    "volunteering": "This is about volunteering, not about a paid job.",
    "hiring": "Here you are the one who hires.",
    "referee": "Here you speak for somebody else's application.",
    "tender": "This is about a contract between firms, not about a job for you.",
    "freelance": "This is about freelance work, not about a job for you.",
}
QUIET = "This does not look like a conversation about a job for you."


def about_a_job(told: tuple[Heard, ...]) -> tuple[bool, str]:
    """Whether someone hires me here, and if not, a sentence that says what it is instead."""
    theirs = [h for h in told if h.by == THEM]
    if theirs and all(h.kind is MailKind.BULK for h in theirs) and not any(h.by == ME for h in told):
        return False, _quiet(told)
    trade = sum(a.sure for h in told for a in h.said(ActKind.OTHER_TRADE))
    job = sum(a.sure for h in told for a in h.said(*STRONG, *MINE) if _counts(h))
    talk = sum(a.sure for h in told for a in h.said(ActKind.JOB_TALK) if _counts(h))
    if trade and trade >= job:
        return False, _quiet(told)
    if job or talk >= 1:
        return True, ""
    return False, QUIET


def _counts(h: Heard) -> bool:
    return h.by in (ME, THEM) and h.kind is not MailKind.BULK


def _quiet(told: tuple[Heard, ...]) -> str:
    for h in told:
        for act in h.said(ActKind.OTHER_TRADE):
            for word, sentence in TRADES.items():
                if word in act.what:
                    return sentence
    return QUIET


MONEY = re.compile(r"\b(?:(?:pay|send|transfer|deposit|wire|refundable|registration|processing|training|visa|medical|clearance|security) (?:a |an |the |your )?(?:\w+ )?(?:fees?|deposit|money|payment|charge)|western union|gift ?cards?|bitcoin|crypto|mobile money|m-?pesa (?:to|till|number)|paybill)\b", re.I)  # fmt: skip
BANK = re.compile(r"\b(?:bank (?:account )?details|account number|sort code|routing number|online banking|debit card|credit card|cheque to (?:buy|purchase)|deposit (?:the|this) che(?:ck|que))\b", re.I)  # fmt: skip
PAPERS = re.compile(r"\b(?:(?:copy|scan|photo|picture|front and back) of (?:your )?(?:passport|id\b|driver'?s? licen[cs]e|identity card|national id)|social security number|\bssn\b|passport (?:copy|bio ?page))", re.I)  # fmt: skip
NO_INTERVIEW = re.compile(r"\b(?:no interview (?:is )?(?:needed|required|necessary)|without (?:an |any )?interview|you (?:have been|are) (?:hired|selected|chosen) (?:directly|immediately|based on your (?:resume|cv|profile))|interview (?:will be|is) (?:held |conducted )?(?:on|via|over|through) (?:telegram|whatsapp|signal|wire|google chat|hangouts))\b", re.I)  # fmt: skip
COMPANY_MAIL = re.compile(r"\b(?:ltd|limited|inc|llc|plc|corporation|group|company|hr department|human resources|recruitment team|global|international|airlines?|shipping|oil|petroleum)\b", re.I)  # fmt: skip


def fraud_marks_in(told: tuple[Heard, ...], *, talked: bool) -> tuple[str, ...]:
    """Two or more marks, or an order for money before any talk, in mail of theirs."""
    theirs = [h for h in told if h.by == THEM and not h.forwarded]
    text = "\n".join(h.text for h in theirs)
    marks: list[str] = []
    fraud = any("fraud" in a.what or "scam" in a.what for h in theirs for a in h.said(ActKind.OTHER_TRADE))
    if not talked and MONEY.search(text):
        marks.append("they want money before any interview")
    if not talked and BANK.search(text):
        marks.append("they want bank details before any interview")
    if not talked and PAPERS.search(text):
        marks.append("they want identity papers before any interview")
    if NO_INTERVIEW.search(text) or (
        not talked and any(h.does(ActKind.OFFER) for h in theirs) and not any(h.by == ME for h in told)
    ):
        marks.append("they offer a job without an interview")
    if any(is_free_mail(h.sender) and COMPANY_MAIL.search(f"{h.name} {h.text}") for h in theirs):
        marks.append("a company writes from a free mail address")
    if fraud and not marks:
        marks.append("it has the marks of a fraud")
    return tuple(marks) if fraud or len(marks) >= 2 else ()
