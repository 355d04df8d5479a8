"""What kind of mail a message is: a person's, an applicant system's, an automatic reply, a bounce, an invitation, a mailing.

The table of evidence is RFC 3834, RFC 5436 and the habits of mail systems; each decision names what decided it.
"""

import re

from app.reading.mail.kindwords import (
    ABSENCE_SUBJECTS,
    ABSENCE_TEXT,
    ALERT_WORDS,
    APPLICATION_WORDS,
    BOUNCE_SENDERS,
    BOUNCE_SUBJECTS,
    CALENDAR_LINES,
    MACHINE_NAMES,
    NO_REPLY,
    SYSTEM_DOMAINS,
    UNMONITORED,
)
from app.reading.mail.model import CalendarEvent, MailKind
from app.thread import Address, Message

SHORT_NOTICE = 900  # characters: an absence note without headers is short
EXAMINED = 6000

BULK_HEADERS = (
    "list-id",
    "list-unsubscribe",
    "list-unsubscribe-post",
    "feedback-id",
    "x-campaign",
    "x-campaignid",
    "x-mailgun-tag",
)
AUTO_HEADERS = ("x-autoreply", "x-autorespond", "x-autoresponder")


def kind_of(
    message: Message, *, new_text: str, events: tuple[CalendarEvent, ...], mine: bool, written_to: bool
) -> tuple[MailKind, str]:
    """The kind and its evidence. `written_to` tells whether the thread holds mail that I sent."""
    headers = message.headers
    subject = message.subject
    text = new_text[:EXAMINED]
    bounced = _bounce(message, mine=mine)
    if bounced:
        return MailKind.BOUNCE, bounced
    absent = _auto_reply(message, text)
    if absent:
        return MailKind.AUTO_REPLY, absent
    if events and only_calendar(text, events):
        return MailKind.CALENDAR, f"method {events[0].method.lower() or 'none'}"
    if mine:
        return MailKind.PERSON, "sent by me"
    if message.sender is None:
        return MailKind.UNKNOWN, "no sender"
    bulk = bulk_mark(message)
    automatic = headers.get("auto-submitted", "no").split(";")[0].strip().lower() not in {"no", ""}
    personal = personal_name(message.sender.name)
    no_reply = is_no_reply(message.sender)
    routed = any(not is_no_reply(a) for a in message.reply_to)
    about_me = APPLICATION_WORDS.search(f"{subject}\n{text}") is not None
    alert = ALERT_WORDS.search(f"{subject}\n{text[:1500]}") is not None
    system = system_domain(message.sender.email)
    if (
        not automatic
        and personal
        and (routed or not no_reply)
        and (not bulk or (routed and written_to) or (not alert and about_me and not no_reply))
    ):
        if bulk and not written_to and not routed:
            return (MailKind.APPLICANT_SYSTEM, f"{bulk}, about my application")
        return MailKind.PERSON, "a person's name and an address that takes answers"
    if automatic or no_reply or system or bulk:
        why = bulk or (
            "auto-submitted" if automatic else "no-reply address" if no_reply else "applicant system's domain"
        )
        if about_me and not (alert and bulk and not automatic):
            return MailKind.APPLICANT_SYSTEM, f"{why}, about my application"
        if bulk or alert:
            return MailKind.BULK, why
        return MailKind.APPLICANT_SYSTEM, why
    return MailKind.PERSON, "no mark of a machine"


def _bounce(message: Message, *, mine: bool) -> str:
    if mine:
        return ""
    headers = message.headers
    if headers.get("x-failed-recipients"):
        return "x-failed-recipients"
    kind = headers.get("content-type", "").lower()
    if "multipart/report" in kind and "delivery-status" in kind:
        return "delivery report"
    sender = message.sender
    local = sender.email.partition("@")[0] if sender else ""
    if BOUNCE_SENDERS.fullmatch(local):
        return "from the mail system"
    if headers.get("return-path", "x").strip() == "<>" and BOUNCE_SUBJECTS.match(message.subject):
        return "empty return path"
    return ""


def _auto_reply(message: Message, text: str) -> str:
    headers = message.headers
    declared = headers.get("auto-submitted", "").split(";")[0].strip().lower()
    subject = message.subject
    absent = ABSENCE_SUBJECTS.match(subject) is not None
    said = len(text) <= SHORT_NOTICE and ABSENCE_TEXT.search(text) is not None
    about_me = APPLICATION_WORDS.search(f"{subject}\n{text}") is not None
    if declared == "auto-replied" and (absent or said or not about_me):
        return "auto-submitted: auto-replied"
    if declared not in {"", "no"} and (absent or said):
        return f"auto-submitted: {declared}"
    for name in AUTO_HEADERS:
        if headers.get(name, "").strip().lower() not in {"", "no"} and (absent or said or not about_me):
            return name
    if headers.get("precedence", "").strip().lower() == "auto_reply":
        return "precedence: auto_reply"
    if absent:
        return "subject"
    if said and message.references and not bulk_mark(message):
        return "an absence note in its words"
    return ""


def bulk_mark(message: Message) -> str:
    headers = message.headers
    for name in BULK_HEADERS:
        if headers.get(name):
            return name
    precedence = headers.get("precedence", "").strip().lower()
    return f"precedence: {precedence}" if precedence in {"bulk", "list", "junk"} else ""


def only_calendar(text: str, events: tuple[CalendarEvent, ...]) -> bool:
    """Whether the words are the calendar program's own: nothing is left once its lines are taken out."""
    summaries = {e.summary.casefold() for e in events if e.summary}
    left = []
    for line in text.splitlines():
        words = line.strip(" -*_|\t")
        low = words.casefold()
        if not words or CALENDAR_LINES.search(words) or any(s in low or low in s for s in summaries):
            continue
        left += words.split()
    return len(left) < 8


def personal_name(name: str) -> bool:
    """Whether a display name is a human's ("Theo Brandt", "Theo Brandt via Hireflow"), not a team's or a system's."""
    words = re.split(r"\s+(?:via|from|at|@|\||bei|von|chez|de la part|van|från|fra)\s+|\s[|(–-]\s?", name, maxsplit=1)[
        0
    ]
    parts = [w for w in re.split(r"[\s,]+", words) if w]
    if not 2 <= len(parts) <= 4 or any(c.isdigit() for c in words) or MACHINE_NAMES.search(words):
        return False
    return all(
        p[:1].isupper()
        or p.casefold() in {"von", "van", "de", "der", "den", "da", "di", "dos", "del", "la", "le", "bin", "al"}
        for p in parts
    )


def is_no_reply(address: Address) -> bool:
    """A mailbox that nobody reads, going by its local part."""
    return NO_REPLY.search(address.email.partition("@")[0]) is not None


def system_domain(email: str) -> bool:
    """Whether the domain belongs to a known applicant system."""
    domain = email.rpartition("@")[2]
    return any(domain == known or domain.endswith(f".{known}") for known in SYSTEM_DOMAINS)


def is_reachable(message: Message, *, kind: MailKind, new_text: str, signature: str) -> bool:
    """Whether an answer to this message would reach a person."""
    if kind is MailKind.BOUNCE or message.sender is None:
        return False
    targets = message.reply_to or (message.sender,)
    if all(is_no_reply(a) for a in targets):
        return False
    return not (UNMONITORED.search(new_text[:EXAMINED]) or UNMONITORED.search(signature[:EXAMINED]))
