"""Last contact, of either side, of theirs and of mine (`judgement.md`, "Last contact")."""

import re

from app.reading.acts.model import ActKind
from app.reading.facts.heard import ME, THEM, Heard
from app.reading.lines import one_of
from app.reading.mail.model import MailKind
from app.reading.model import Contact

NEWS = (
    ActKind.REFUSAL,
    ActKind.HOLD,
    ActKind.OFFER,
    ActKind.ADVANCE,
    ActKind.INVITATION,
    ActKind.APPOINTMENT,
    ActKind.CANCELLATION,
    ActKind.PROMISE,
    ActKind.DELAY,
    ActKind.PERMISSION,
    ActKind.SILENCE_MEANS_NO,
    ActKind.REQUEST,
    ActKind.RECEIPT,
    ActKind.REOPENING,
)


# They want to know how I liked it: no news, and nobody waits for it.
SURVEY = re.compile(
    one_of(r"""
        \b(?:
            survey
            (?:our|this|short|brief|following|attached|fill (?:in|out)|answer|take|complete) (?:(?!
                eligibility|screening|application|medical|health|security|suitability|competenc\w+|pre-?\w+|right|vetting|availability
            )\w+ ){0,2}questionnaire
            (?:tell us|share) (?:about )?your (?:experience|feedback|thoughts)
            how was your (?:interview|experience)
            rate (?:your|us)|candidate (?:experience|feedback)|how did we do|two minutes to|on a scale (?:of|from) \d+ to
            how likely (?:are|is it that) you
            rate (?:the|this|our) (?:process|application|interview)
            prize draw|how was it for you
            was the process (?:clear|fair|timely|smooth)
            tell us about applying
        )\b
    """),
    re.I,
)
# Of the account, not of the application. What asks for a step of the way is none of these.
ACCOUNT = re.compile(
    one_of(r"""
        \b(?:
            (?:not|last) logged in|password
            account (?:has been|is|was|will be|remains|expires?) (?:\w+ )?(?:
                inactive|created|closed|deleted|deactivated|locked|suspended|dormant
            )
            (?:inactive|dormant|unused) (?:account|profile)
            (?:keep|retain|store|hold|delete|remove|erase) (?:your )?(?:\w+ )?(?:data|details|profile|account|personal information)
            data (?:protection|retention)|privacy (?:policy|notice)
            terms (?:of (?:use|service)|and conditions) (?:have|has|are)
            verify your e-?mail|verification code|two-factor|complete your profile|cookies?
        )\b
    """),
    re.I,
)
A_STEP = re.compile(
    one_of(r"""
        \b(?:
            interview|assessment|test|offer|contract|slot|appointment|shortlist\w*|references?|referees?|certificates?|documents?
            deadline|withdrawn|unsuccessful|successful|regret|unfortunately
        )\b
    """),
    re.I,
)
# The application hangs on it: a task in their system, not a favour.
HANGS_ON_IT = re.compile(
    one_of(r"""
        \b(?:new|open|outstanding|pending|mandatory|required|overdue|incomplete) (?:task|action|step|form)s?\b
        \b(?:applications?|candidates?|you|we) [^.!?\n]{0,40}?\b(?:cannot|can['’]t|will not|won['’]t) (?:be )?(?:
            considered?|progress\w*|proceed\w*|process\w*|move\w* (?:on|forward)
        )\b
        \b(?:in order|so that we can|before we can|needed|required) (?:to )?(?:be )?(?:
            considered?|progress|proceed|process|continue|move
        )\b
    """),
    re.I,
)


def _asks_how_it_was(h: Heard) -> bool:
    words = f"{h.mail.message.subject}\n{h.text}"
    return bool(SURVEY.search(words)) and not (h.does(ActKind.REQUEST) and HANGS_ON_IT.search(words))


def is_idle(h: Heard) -> bool:
    """A machine's letter about an account or for a survey that decides nothing and asks for no step of the way."""
    if h.by != THEM or h.forwarded or h.kind not in (MailKind.APPLICANT_SYSTEM, MailKind.BULK) or h.events:
        return False
    words = f"{h.mail.message.subject}\n{h.text}"
    if h.said(*(kind for kind in NEWS if kind not in (ActKind.REQUEST, ActKind.RECEIPT)), least=0.6):
        return False
    return _asks_how_it_was(h) or bool(ACCOUNT.search(words) and not A_STEP.search(words))


def contacts_in(told: tuple[Heard, ...]) -> tuple[Heard, ...]:
    """The messages of either side that count, oldest first."""
    ours = [h for h in told if h.by in (ME, THEM) and h.contact]
    return tuple(h for number, h in enumerate(ours) if not only_administers(h) or (number == 0 and _receives(h)))


def _receives(h: Heard) -> bool:
    """What an applicant system writes first, in whatever words, says that my application is there."""
    return h.kind is MailKind.APPLICANT_SYSTEM and not _asks_how_it_was(h)


def only_administers(h: Heard) -> bool:
    """Letters of a system that bring no news: surveys, data retention, accounts, alerts."""
    if h.person or h.kind is MailKind.CALENDAR:
        return False
    if h.kind is MailKind.BULK:
        return h.aside
    if _asks_how_it_was(h):
        return not h.does(*(kind for kind in NEWS if kind is not ActKind.REQUEST))
    return h.does(ActKind.ADMINISTRATION) and not h.does(*NEWS)


def last_contact(told: tuple[Heard, ...], *, by: str | None = None) -> Contact | None:
    last = next((h for h in reversed(contacts_in(told)) if by in (None, h.by)), None)
    return Contact(last.id, last.day, last.by, last.name) if last else None
