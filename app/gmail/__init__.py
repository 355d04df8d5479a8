"""What we ask of Gmail. `client.GmailClient` asks it over the network."""

import re
from dataclasses import dataclass
from typing import Protocol

from app.thread import Thread


@dataclass(frozen=True, slots=True)
class Draft:
    """The ids that the Gmail API answered with. The message's id changes whenever the person edits the draft."""

    id: str
    thread_id: str
    message_id: str = ""


class Gmail(Protocol):
    """One person's mailbox, as far as the open message's token reaches. Every method raises `GmailError`s only."""

    def fetch_thread(self, *, thread_id: str, message_id: str) -> Thread:
        """The whole thread; only the open message (`Thread.whole` False) where Gmail allows no more."""

    def create_draft(self, raw: bytes, *, thread_id: str) -> Draft:
        """A new draft in the thread from an RFC 5322 message. GmailOutcomeUnknown when it may exist after all."""

    def update_draft(self, draft_id: str, raw: bytes, *, thread_id: str) -> Draft:
        """The same draft with another text."""

    def send_draft(self, draft_id: str) -> str:
        """Send it as it stands in Gmail now; the id of the sent message."""


def plain_id(event_id: str) -> str:
    """`msg-f:1700…` and `thread-f:1700…` of an event are the API's id in decimal; other forms go through unchanged."""
    found = re.fullmatch(r"(?:msg|thread)-f:(\d{1,20})", event_id)
    return format(int(found[1]), "x") if found else event_id
