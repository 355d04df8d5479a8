"""What the reading of one message yields: its segments, whose it is, of what kind, and whether an answer arrives."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.thread import Address, Message


class SegmentKind(StrEnum):
    NEW = "new"
    INLINE = "inline"  # new words between quoted lines
    QUOTE = "quote"
    SIGNATURE = "signature"
    FORWARD = "forward"


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of lines of one kind. `start` and `end` are offsets in the rendered text of the body."""

    kind: SegmentKind
    text: str
    start: int = 0
    end: int = 0


class MailKind(StrEnum):
    PERSON = "person"
    APPLICANT_SYSTEM = (
        "applicant_system"  # receipts, status letters, booking links: news counts, nobody may read replies
    )
    AUTO_REPLY = "auto_reply"  # out of office
    BOUNCE = "bounce"
    CALENDAR = "calendar"  # an invitation, update, cancellation or answer with no words of its own
    BULK = "bulk"  # job alerts, newsletters, advertising
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One VEVENT. `start`/`end` are aware datetimes, naive ones where the zone is unknown (`zone_known` False), or dates.

    `method` is REQUEST, CANCEL, REPLY, COUNTER, PUBLISH or "". `partstat` is the answer of the attendee who replied.
    """

    uid: str
    method: str
    status: str
    sequence: int
    summary: str
    start: datetime | date | None
    end: datetime | date | None
    zone_known: bool = True
    organizer: str = ""
    attendees: tuple[str, ...] = ()
    partstat: str = ""
    location: str = ""


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A mail inside a mail: words of `sender`, written at `sent_at` (None where its header could not be read)."""

    sender: Address | None
    sent_at: datetime | None
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Mail:
    """One message, read.

    `left_out` is "draft", "trash", "spam", "scheduled" or None: mail that is no contact whatever it says.
    `mine` follows `mail-reading.md` section 8 (label SENT first). `reachable` tells whether an answer would reach a
    person: False for no-reply senders without a routable Reply-To. `evidence` names what decided the kind.
    `flags` may hold `truncated`, `low_confidence`, `from_html`, `time_missing`, `body_missing`, `undecodable`,
    `receipt` (an automatic notice that says nothing of anybody's absence).
    """

    message: Message
    segments: tuple[Segment, ...]
    mine: bool
    kind: MailKind
    reachable: bool
    left_out: str | None = None
    events: tuple[CalendarEvent, ...] = ()
    forwards: tuple[Forwarded, ...] = ()
    evidence: str = ""
    flags: frozenset[str] = field(default_factory=frozenset)

    @property
    def new_text(self) -> str:
        """The words that the sender newly wrote, in-line answers included, paragraphs kept apart by a blank line."""
        return "\n\n".join(s.text for s in self.segments if s.kind in (SegmentKind.NEW, SegmentKind.INLINE)).strip()

    @property
    def signature(self) -> str:
        return "\n".join(s.text for s in self.segments if s.kind is SegmentKind.SIGNATURE).strip()
