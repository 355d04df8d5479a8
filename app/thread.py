"""The nouns that Gmail, the store and the reading share: a thread, a message, a person."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox as a header names it. `email` is lower-case; `name` is decoded and may be empty."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Me:
    """The signed-in person: the name that letters are signed with and every address that is theirs."""

    name: str
    email: str
    aliases: tuple[str, ...] = ()

    @property
    def addresses(self) -> frozenset[str]:
        return frozenset(a.strip().lower() for a in (self.email, *self.aliases) if a.strip())


@dataclass(frozen=True, slots=True)
class Attachment:
    """Known by name only; its bytes are never read (invitations excepted, see `Message.calendars`)."""

    filename: str
    mime_type: str
    size: int = 0


@dataclass(frozen=True, slots=True)
class Message:
    """One Gmail message, decoded but not yet read.

    `sent_at` is aware: Gmail's `internalDate`, shown in the offset of the message's own Date header where that header
    can be read and lies within 48 hours of it, else in UTC. None when Gmail gave no time: never "now".
    `headers` has lower-case names. `text` and `html` are the whole bodies, quotes and all; `calendars` are the
    iCalendar texts found in parts or small attachments. `problems` names what could not be read
    (`truncated`, `undecodable`, `charset_guessed`, `body_missing`, `time_missing`, `header_too_long`).
    """

    id: str
    thread_id: str
    label_ids: frozenset[str] = frozenset()
    sent_at: datetime | None = None
    sender: Address | None = None
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    bcc: tuple[Address, ...] = ()
    subject: str = ""
    message_id: str = ""
    references: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    text: str | None = None
    html: str | None = None
    calendars: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    problems: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Thread:
    """A conversation as Gmail holds it, oldest message first.

    `whole` is False when only the open message could be read: the card says so. `id` and the ids of its messages are
    the ones that the Gmail API answered with, in hexadecimal, never an event's `thread-f:` form.
    """

    id: str
    messages: tuple[Message, ...] = ()
    whole: bool = True
    problems: frozenset[str] = frozenset()
