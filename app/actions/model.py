"""One request of one person, and what it comes to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from app.actions.recent import Recent
from app.cards.links import Links
from app.errors import NoOpenMail
from app.gmail import Draft, Gmail
from app.model.model import ModelSettings
from app.store.store import Store


class Show(StrEnum):
    """Where the card goes: on top, in place of the top, one back and replaced, or back to the first and replaced.

    UPDATE lets Gmail keep what was typed into inputs of the same name; REPLACE shows what the new card holds.
    """

    PUSH = "push"
    UPDATE = "update"
    REPLACE = "replace"
    BACK = "back"
    ROOT = "root"


@dataclass(frozen=True, slots=True)
class Answer:
    """A card and how to show it. `notice` is one plain line at the bottom; `draft` is opened in Gmail; `changed` tells Gmail
    that cards it keeps are stale; `link` is a page to open."""

    card: dict[str, Any] | None = None
    show: Show = Show.PUSH
    notice: str = ""
    draft: Draft | None = None
    changed: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Visit:
    """One press, or one mail opened: who, when, where, and what was typed.

    `sub` is Google's stable id of the person. `thread_id` and `message_id` are the open mail as the event names it, ""
    without one; `gmail` is None then. `model` is the language model that the operator has set up. `form` and `parameters`
    come from the person's browser.
    """

    sub: str
    email: str
    now: datetime
    store: Store
    links: Links
    request_id: str
    recent: Recent = field(default_factory=Recent)
    model: ModelSettings | None = None
    gmail: Gmail | None = None
    thread_id: str = ""
    message_id: str = ""
    locale: str = ""
    zone: str = ""
    offset_minutes: int | None = None
    parameters: Mapping[str, str] = field(default_factory=dict)
    form: Mapping[str, str] = field(default_factory=dict)
    dates: Mapping[str, date] = field(default_factory=dict)

    @property
    def mailbox(self) -> Gmail:
        if self.gmail is None:
            raise NoOpenMail("no gmail in the event")
        return self.gmail

    @property
    def body(self) -> str:
        """The letter as it stands in the editor."""
        return self.form.get("body", "").replace("\r\n", "\n").replace("\r", "\n")
