"""The parts of the preview, joined."""

from collections.abc import Callable
from datetime import date, timedelta

from app.preview.account import Account
from app.preview.clock import PreviewClock
from app.preview.gmail_api import GmailState
from app.preview.google import Google
from app.preview.mailbox import MAYA, sample_threads
from app.preview.panel import AddOn
from app.preview.service import Service
from app.preview.state import Preview
from app.reading.workdays import workdays_for


def build_preview(*, service: Service, on_clock: Callable[[timedelta], None], today: date | None = None) -> Preview:
    """A mailbox as of `today` (the computer's date, if left out). `on_clock` is told how far ahead the preview's day is."""
    clock = PreviewClock(MAYA.zone, today=today)

    def fresh_account() -> Account:
        samples = sample_threads(MAYA, today=clock.home, workdays=workdays_for(MAYA.country))
        return Account(MAYA, samples=samples, now=clock.now)

    google = Google(MAYA, real_now=clock.real_now, preview_now=clock.now)
    gmail = GmailState(fresh_account(), google)
    on_clock(clock.ahead)
    return Preview(MAYA, clock, google, gmail, AddOn(service, google), service, fresh_account, on_clock)
