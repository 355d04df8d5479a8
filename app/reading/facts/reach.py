"""Whether an answer would reach a person of theirs: some address of theirs in the thread that somebody reads."""

import re

from app.reading.facts.heard import ME, THEM, Heard
from app.reading.facts.hearing import failed_addresses
from app.reading.mail.model import MailKind

# A box that is full or a server that is busy: somebody reads it, another day.
FULL_BOX = re.compile(
    r"\b(?:over quota|quota exceeded|(?:mailbox|inbox) (?:is )?full|full (?:mailbox|inbox)|4\.2\.[12]|temporar\w+)\b",
    re.I,
)


def _dead_addresses(told: tuple[Heard, ...]) -> frozenset[str]:
    return failed_addresses(h for h in told if not FULL_BOX.search(h.text))


def reaches_a_person(told: tuple[Heard, ...]) -> bool:
    failed = _dead_addresses(told)
    theirs = [h for h in told if h.by == THEM and h.kind is not MailKind.BOUNCE]
    for h in theirs:
        if (h.mail.reachable or h.forwarded) and not (h.sender and h.sender.email in failed):
            return True
    if theirs or failed:
        return _wrote_to_somebody_else(told, theirs)
    return True


def _wrote_to_somebody_else(told: tuple[Heard, ...], theirs: list[Heard]) -> bool:
    """I wrote to an address of theirs that is neither a system's nor failed."""
    systems = {h.sender.email for h in theirs if h.sender}
    failed = _dead_addresses(told)
    return any(a.email not in systems | failed for h in told if h.by == ME and h.arrived for a in h.mail.message.to)
