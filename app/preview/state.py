"""What the pages work on, joined; the preview's whole state is here and in the mailbox."""

import secrets
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Annotated

from fastapi import Depends, Request

from app.preview.account import Account
from app.preview.clock import PreviewClock
from app.preview.faults import FAULTS
from app.preview.gmail_api import GmailState
from app.preview.google import Consent, Google
from app.preview.mailbox import Owner
from app.preview.panel import AddOn, Panel
from app.preview.service import Service

MOST_PANELS = 50


@dataclass(slots=True)
class Preview:
    """Everything that the pages work on. `fresh_account` fills a new mailbox; `on_clock` tells the service the time."""

    owner: Owner
    clock: PreviewClock
    google: Google
    gmail: GmailState
    add_on: AddOn
    service: Service
    fresh_account: Callable[[], Account]
    on_clock: Callable[[timedelta], None]
    panels: "OrderedDict[str, Panel]" = field(default_factory=OrderedDict)

    @property
    def account(self) -> Account:
        return self.gmail.account

    def new_panel(self) -> str:
        name = secrets.token_urlsafe(9)
        self.panels[name] = Panel()
        while len(self.panels) > MOST_PANELS:
            self.panels.popitem(last=False)
        return name

    def go_to(self, day: date) -> None:
        self.clock.go_to(day)
        self.on_clock(self.clock.ahead)

    def reset(self) -> None:
        """The mailbox as on the first day, and a person of whom the service knows nothing."""
        self.google.person += 1
        self.google.consent = Consent()
        self.gmail.fault = FAULTS["none"]
        self.go_to(self.clock.home)
        self.gmail.account = self.fresh_account()
        self.panels.clear()


def _preview(request: Request) -> Preview:
    found = request.app.state.preview
    if not isinstance(found, Preview):
        raise TypeError("the app was built without a preview")
    return found


PreviewDep = Annotated[Preview, Depends(_preview)]
