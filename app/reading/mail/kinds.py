"""What kind of mail a message is: a person's, an applicant system's, an automatic reply, a bounce, an invitation, a mailing.

The table of evidence is RFC 3834, RFC 5436 and the habits of mail systems; each decision names what decided it.
"""

import re
from dataclasses import dataclass

from app.reading.mail.kindwords import (
    ABOUT_MY_APPLICATION,
    ABSENCE_FORMULAS,
    ABSENCE_HINTS,
    ABSENCE_SUBJECTS,
    ABSENCE_TEXT,
    ALERT_WORDS,
    APPLICATION_WORDS,
    APPROACH,
    AUTOMATIC_HINTS,
    AUTOMATIC_TEXT,
    BACK_TEXT,
    BOUNCE_SENDERS,
    BOUNCE_SUBJECTS,
    CALENDAR_FOOTER,
    CALENDAR_LINES,
    MACHINE_NAMES,
    NEWSLETTER,
    NO_REPLY,
    NO_REPLY_HOST,
    RECEIPT_SUBJECTS,
    RECEIPT_TEXT,
    RELAYED,
    SALES,
    SYSTEM_DOMAINS,
    SYSTEM_HOSTS,
    UNDER_WAY,
    UNMONITORED,
    UNMONITORED_HINTS,
)
from app.reading.mail.model import CalendarEvent, MailKind
from app.thread import Address, Message

SHORT_NOTICE = 900  # characters: an absence note without headers is short
EXAMINED = 6000
RECEIPT_WITHIN = 600
OPENING = 2000
LONG_LINE = 14  # words; a calendar program's lines are shorter, but for its footers
OWN_WORDS = 8  # from which a letter with an invitation is a letter

LIST_HEADERS = ("list-id", "list-unsubscribe", "list-unsubscribe-post", "feedback-id", "x-campaign", "x-campaignid")
AUTO_HEADERS = ("x-autoreply", "x-autorespond", "x-autoresponder")


@dataclass(frozen=True, slots=True)
class _Signs:
    """What a message of somebody else shows of man and machine. Its words are asked only where marks do not decide."""

    words: str  # subject and new words
    listed: str  # the header of a mailing list, or ""
    precedence: str  # "precedence: bulk", or ""
    automatic: bool  # Auto-Submitted says so, or the text
    personal: bool  # a human's display name
    no_reply: bool  # nobody reads the sender's address
    routed: bool  # a Reply-To that takes answers
    unmonitored: bool  # the letter says that nobody reads answers
    system: bool  # an applicant system's host
    newsletter: bool  # the address is a newsletter's
    relayed: bool  # a network's relay says that an answer reaches the person

    @property
    def about_me(self) -> bool:
        """About what I applied for."""
        return ABOUT_MY_APPLICATION.search(self.words) is not None

    @property
    def job(self) -> bool:
        """Words of hiring at all."""
        return APPLICATION_WORDS.search(self.words) is not None

    @property
    def alert(self) -> bool:
        """Words of job alerts, newsletters, sales."""
        return ALERT_WORDS.search(self.words[:OPENING]) is not None or SALES.search(self.words) is not None

    @property
    def approach(self) -> bool:
        """About my profile and a role."""
        return APPROACH.search(self.words[:OPENING]) is not None

    @property
    def machine(self) -> str:
        """The first mark of a machine, "" if there is none."""
        if self.listed or self.precedence:
            return self.listed or self.precedence
        if self.automatic:
            return "automatic by its header or its words"
        if self.no_reply or self.unmonitored:
            return "no-reply address" if self.no_reply else "a mailbox that nobody reads, by its words"
        return "applicant system's host" if self.system else ""


def kind_of(
    message: Message,
    *,
    new_text: str,
    signature: str,
    events: tuple[CalendarEvent, ...],
    mine: bool,
    written_to: bool,
    prompt: bool = False,
) -> tuple[MailKind, str]:
    """The kind and its evidence. `written_to` tells whether the thread holds mail that I sent, `prompt` whether this one
    came within minutes of the other side's."""
    text = new_text[:EXAMINED]
    if not mine and is_receipt(message):
        return MailKind.AUTO_REPLY, "a receipt: read, delivered, deleted unread or still under way"
    bounced = "" if mine else _bounce(message)
    if bounced:
        return MailKind.BOUNCE, bounced
    absent = _auto_reply(message, text, prompt=prompt)
    if absent:
        return MailKind.AUTO_REPLY, absent
    if events and only_calendar(text, events):
        return MailKind.CALENDAR, f"method {events[0].method.lower() or 'none'}"
    if mine:
        return MailKind.PERSON, "sent by me"
    if message.sender is None:
        return MailKind.UNKNOWN, "no sender"
    return _person_or_machine(_signs(message, message.sender, text, signature), written_to=written_to)


def _signs(message: Message, sender: Address, text: str, signature: str) -> _Signs:
    headers = message.headers
    declared = headers.get("auto-submitted", "").split(";")[0].strip().lower()
    unmonitored = says_unmonitored(text)
    return _Signs(
        words=f"{message.subject}\n{text}",
        listed=next((name for name in LIST_HEADERS if headers.get(name)), ""),
        precedence=_precedence(headers.get("precedence", "")),
        automatic=declared not in {"", "no"} or _says(AUTOMATIC_TEXT, text, AUTOMATIC_HINTS),
        personal=personal_name(sender.name) and not unmonitored,
        no_reply=is_no_reply(sender),
        routed=any(not is_no_reply(a) for a in message.reply_to),
        unmonitored=unmonitored,
        system=system_domain(sender.email),
        newsletter=NEWSLETTER.match(sender.email) is not None,
        relayed=RELAYED.search(f"{text}\n{signature}") is not None,
    )


def _says(pattern: re.Pattern[str], text: str, hints: tuple[str, ...]) -> bool:
    """Whether the pattern is in the text; the pattern is slow, so one of its hints has to be there first."""
    low = text.lower()
    return any(hint in low for hint in hints) and pattern.search(text) is not None


def says_unmonitored(text: str) -> bool:
    """ "Please do not reply to this e-mail", in any of the languages."""
    return _says(UNMONITORED, text[:EXAMINED], UNMONITORED_HINTS)


def _person_or_machine(signs: _Signs, *, written_to: bool) -> tuple[MailKind, str]:
    if _by_person(signs, written_to=written_to):
        return MailKind.PERSON, "a person's name and an address that takes answers"
    if not signs.machine:
        return MailKind.PERSON, "no mark of a machine"
    if signs.listed and signs.newsletter:
        return MailKind.BULK, f"{signs.listed}, a newsletter's address"
    if signs.about_me and not (signs.listed and signs.alert and not signs.automatic):
        return MailKind.APPLICANT_SYSTEM, f"{signs.machine}, about my application"
    if signs.listed or signs.alert or (signs.precedence and not signs.job):
        return MailKind.BULK, signs.machine
    return MailKind.APPLICANT_SYSTEM, signs.machine


def _by_person(signs: _Signs, *, written_to: bool) -> bool:
    """A person writes, possibly through a system's relay: a human name, and answers that reach them.

    Bulk marks alone are no evidence: letters sent through an applicant system often carry them. They are outweighed by
    a conversation (a personal Reply-To, and I wrote in the thread) or by an approach about my own profile.
    """
    if not signs.personal or signs.automatic or (signs.no_reply and not signs.routed):
        return False
    if (not signs.listed and not signs.precedence) or signs.relayed:
        return True
    if written_to and (signs.routed or not signs.no_reply) and not (signs.listed and signs.alert):
        return True
    return signs.approach and not signs.alert


def _bounce(message: Message) -> str:
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


def _auto_reply(message: Message, text: str, *, prompt: bool) -> str:
    """Why this is an automatic reply, "" if it is none. Some servers set no header: then a short note of absence counts if
    it came at once or speaks as such notes do; a person may well write "I am on leave, Ann will ring you"."""
    headers = message.headers
    declared = headers.get("auto-submitted", "").split(";")[0].strip().lower()
    subject = message.subject
    absent = ABSENCE_SUBJECTS.match(subject) is not None
    said = len(text) <= SHORT_NOTICE and _says(ABSENCE_TEXT, text, ABSENCE_HINTS)
    marked = declared == "auto-replied" or any(headers.get(name) for name in AUTO_HEADERS)
    about_me = marked and ABOUT_MY_APPLICATION.search(text) is not None
    if declared == "auto-replied" and (absent or said or not about_me):
        return "auto-submitted: auto-replied"
    back = declared not in {"", "no"} and len(text) <= SHORT_NOTICE and BACK_TEXT.search(text) is not None
    if declared not in {"", "no"} and (absent or said or (back and message.references)):
        return f"auto-submitted: {declared}"
    for name in AUTO_HEADERS:
        if headers.get(name, "").strip().lower() not in {"", "no"} and (absent or said or not about_me):
            return name
    if headers.get("precedence", "").strip().lower() == "auto_reply":
        return "precedence: auto_reply"
    if absent:
        return "subject"
    if said and message.references and not any(headers.get(name) for name in LIST_HEADERS):
        formal = "?" not in text and ABSENCE_FORMULAS.search(text) is not None
        return "an absence note in its words" if prompt or formal else ""
    return ""


def is_receipt(message: Message) -> bool:
    """A mail program's notice that my mail was read (RFC 8098), or a server's that it arrived or is still being tried: nobody
    wrote anything, and nothing failed."""
    kind = message.headers.get("content-type", "").lower()
    if "multipart/report" in kind and "disposition-notification" in kind:
        return True
    if UNDER_WAY.match(message.subject) and _bounce(message):
        return True
    said = (message.text or message.html or "")[:RECEIPT_WITHIN]
    return RECEIPT_SUBJECTS.match(message.subject) is not None and RECEIPT_TEXT.search(said) is not None


def _precedence(value: str) -> str:
    value = value.strip().lower()
    return f"precedence: {value}" if value in {"bulk", "list", "junk"} else ""


def only_calendar(text: str, events: tuple[CalendarEvent, ...]) -> bool:
    """Whether the words are the calendar program's own: nothing is left once its lines are taken out."""
    summaries = {e.summary.casefold() for e in events if e.summary}
    left = 0
    for line in text.splitlines():
        words = line.strip(" -*_|\t")
        low = words.casefold()
        count = len(words.split())
        boilerplate = CALENDAR_LINES.search(words) if count <= LONG_LINE else CALENDAR_FOOTER.match(words)
        titled = any(low in s or (s in low and count <= LONG_LINE and 2 * len(s.split()) >= count) for s in summaries)
        if not words or boilerplate or titled:
            continue
        left += count
    return left < OWN_WORDS


def personal_name(name: str) -> bool:
    """Whether a display name is a human's ("Theo Brandt", "Theo Brandt via Hireflow"), not a team's or a system's."""
    words = re.split(r"\s+(?:via|from|at|@|\||bei|chez)\s+|\s[|(–-]\s?", name, maxsplit=1)[0]
    parts = [w for w in re.split(r"[\s,]+", words) if w]
    if not 2 <= len(parts) <= 4 or any(c.isdigit() for c in words) or MACHINE_NAMES.search(words):
        return False
    return all(
        p[:1].isupper()
        or p.casefold() in {"von", "van", "de", "der", "den", "da", "di", "dos", "del", "la", "le", "bin", "al"}
        for p in parts
    )


def is_no_reply(address: Address) -> bool:
    """A mailbox that nobody reads, going by its local part and by its host ("no-reply.hire.example")."""
    local, _, host = address.email.partition("@")
    return NO_REPLY.search(local) is not None or any(NO_REPLY_HOST.match(label) for label in host.split(".")[:-1])


def system_domain(email: str) -> bool:
    """Whether the domain belongs to a known applicant system."""
    domain = email.rpartition("@")[2]
    if SYSTEM_HOSTS.search(domain):
        return True
    return any(domain == known or domain.endswith(f".{known}") for known in SYSTEM_DOMAINS)


def is_reachable(message: Message, *, kind: MailKind, new_text: str, signature: str) -> bool:
    """Whether an answer to this message would reach a person."""
    if kind is MailKind.BOUNCE or message.sender is None:
        return False
    targets = message.reply_to or (message.sender,)
    if all(is_no_reply(a) for a in targets):
        return False
    return not (says_unmonitored(new_text) or says_unmonitored(signature))
