"""What the store gives and takes: plain values, no rows."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class State(StrEnum):
    OFFERED = "offered"
    REOPENED = "reopened"
    CLAIMED = "claimed"
    DRAFTED = "drafted"
    UNKNOWN = "unknown"
    SENDING = "sending"
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class PersonSettings:
    """What the person set. `country` is "" for Google's. Waits are business days."""

    sign_name: str = ""
    tone: str = "warm"
    country: str = ""
    after_application: int = 10
    after_talk: int = 6
    thank_you_only: bool = False
    keep_names: bool = False
    use_model: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """What the person told us about one thread; the fields are those of `etiquette.model.History`."""

    answers: dict[str, str] = field(default_factory=dict)
    snoozed_until: date | None = None
    named_day: date | None = None
    settled_until: str | None = None
    heard_on: date | None = None
    closed: str | None = None
    closed_at_message: str | None = None


@dataclass(frozen=True, slots=True)
class ThreadRecord:
    """The newest advice on one thread. `day` is when it is due, or the first day after the wait; `then` what is right on
    that day. `company` and `who` are kept only if the person asked for it."""

    thread_id: str
    action: str
    stage: str
    seen_on: date
    day: date | None = None
    then: str | None = None
    last_contact: date | None = None
    last_by: str | None = None
    newest_message: str | None = None
    company: str = ""
    who: str = ""
    told: Told = field(default_factory=Told)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One offered letter; see `tables.SuggestionRow`."""

    key: str
    thread_id: str
    newest_message: str
    kind: str
    variant: int = 0
    state: State = State.OFFERED
    draft_id: str | None = None
    draft_thread: str | None = None
    draft_message: str | None = None
    body_hash: str | None = None
    shown_hash: str | None = None
