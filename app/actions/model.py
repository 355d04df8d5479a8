"""One request of one person, and what it comes to."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.gmail import Draft


class Show(StrEnum):
    """Where the card goes: on top, in place of the top, one back and replaced, or back to the first and replaced."""

    PUSH = "push"
    UPDATE = "update"
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
