"""The thread as a list of days: who did what, in plain words."""

from app.reading.acts.model import ActKind
from app.reading.facts.contact import contacts_in
from app.reading.facts.heard import ME, Heard
from app.reading.model import TimelineEntry

THEIR_STEPS = (
    (ActKind.REFUSAL, "said no"),
    (ActKind.OFFER, "made you an offer"),
    (ActKind.HOLD, "put it on hold"),
    (ActKind.APPOINTMENT, "fixed a time to talk"),
    (ActKind.INVITATION, "invited you to talk"),
    (ActKind.REQUEST, "asked you for something"),
    (ActKind.QUESTION, "asked you a question"),
    (ActKind.LOOK_BACK, "wrote after the talk"),
    (ActKind.OUTREACH, "told you about a job"),
    (ActKind.PERMISSION, "told you when to ask"),
    (ActKind.PROMISE, "said what comes next"),
    (ActKind.DELAY, "said that it takes longer"),
    (ActKind.RECEIPT, "got your application"),
)
MY_STEPS = (
    (ActKind.WITHDRAWAL, "You withdrew"),
    (ActKind.ACCEPTANCE, "You said yes"),
    (ActKind.APPLICATION, "You sent your application"),
    (ActKind.THANKS, "You thanked them"),
    (ActKind.STATUS_QUESTION, "You asked for news"),
    (ActKind.GRACE, "You answered their no"),
    (ActKind.CONSENT, "You agreed"),
    (ActKind.ANSWER, "You answered"),
    (ActKind.OWN_PROMISE, "You promised something"),
)


def timeline_of(told: tuple[Heard, ...]) -> tuple[TimelineEntry, ...]:
    return tuple(TimelineEntry(h.day, h.by, _mine(h) if h.by == ME else _theirs(h)) for h in contacts_in(told))


def _mine(h: Heard) -> str:
    return next((words for kind, words in MY_STEPS if h.does(kind)), "You wrote")


def _theirs(h: Heard) -> str:
    first = h.name.split()[0] if h.person and h.name else "They"
    return f"{first} {next((words for kind, words in THEIR_STEPS if _did(h, kind)), 'wrote')}"


def _did(h: Heard, kind: ActKind) -> bool:
    """A talk that they look back on is not fixed again: that needs a day ahead in their mail."""
    if kind is ActKind.APPOINTMENT and h.does(ActKind.LOOK_BACK):
        return any(t.start and t.start > h.day for a in h.said(kind) for t in h.within(a.span))
    return h.does(kind)
