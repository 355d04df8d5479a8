"""Whose message it is. From can be forged, so Gmail's own label comes first."""

import re

from app.thread import Me, Message, Thread

OUT_OF_CONTACT = (("DRAFT", "draft"), ("TRASH", "trash"), ("SPAM", "spam"), ("SCHEDULED", "scheduled"))
GMAIL_HOSTS = frozenset({"gmail.com", "googlemail.com"})
FAILED = re.compile(r"\b(?:spf|dkim|dmarc)=(?:fail|softfail)\b", re.I)


def same_mailbox(email: str) -> str:
    """Gmail ignores dots and everything from a plus on: one form for all spellings. Other hosts: the plus part only."""
    local, _, host = email.strip().lower().partition("@")
    local = local.partition("+")[0]
    if host in GMAIL_HOSTS:
        return f"{local.replace('.', '')}@gmail.com"
    return f"{local}@{host}"


def my_addresses(thread: Thread, me: Me) -> frozenset[str]:
    """Every mailbox that is mine: the account, its known aliases, and each From on mail that Gmail labelled SENT."""
    known = {same_mailbox(a) for a in me.addresses}
    known |= {same_mailbox(m.sender.email) for m in thread.messages if m.sender and "SENT" in m.label_ids}
    return frozenset(known)


def is_mine(message: Message, *, mine: frozenset[str]) -> bool:
    """SENT or DRAFT: mine. A From of mine without the label: only if it went to somebody else and nothing failed."""
    if message.label_ids & {"SENT", "DRAFT", "SCHEDULED"}:
        return True
    if message.sender is None or same_mailbox(message.sender.email) not in mine:
        return False
    if FAILED.search(message.headers.get("authentication-results", "")):
        return False
    others = [a for a in (*message.to, *message.cc) if same_mailbox(a.email) not in mine]
    return bool(others)


def left_out(message: Message) -> str | None:
    """ "draft", "trash", "spam" or "scheduled": mail that is no contact whatever it says."""
    for label, word in OUT_OF_CONTACT:
        if label in message.label_ids:
            return word
    return None
