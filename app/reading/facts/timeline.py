"""The thread as a list of days: who did what, in plain words."""

from app.reading.acts.model import ActKind
from app.reading.facts.contact import contacts_in
from app.reading.facts.heard import ME, Heard
from app.reading.facts.offers import offers_of
from app.reading.facts.people import first_name
from app.reading.facts.people_words import HONORIFICS
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
TO_BE_TOLD = (
    "salary",
    "references",
    "work_samples",
    "documents",
)  # "your pay and when you can start?" is no invitation
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
    entries: list[TimelineEntry] = []
    refused = False
    for h in contacts_in(told):
        refused = refused or (h.by != ME and h.does(ActKind.REFUSAL))
        entries.append(TimelineEntry(h.day, h.by, _mine(h, refused=refused) if h.by == ME else _theirs(h)))
    return tuple(entries)


def _mine(h: Heard, *, refused: bool) -> str:
    """Kind words after a delay are no answer to a no."""
    steps = (words for kind, words in MY_STEPS if h.does(kind) and (refused or kind is not ActKind.GRACE))
    return next(steps, "You wrote")


def _theirs(h: Heard) -> str:
    first = _called(h.name) if h.person and h.name else "They"
    return f"{first} {next((words for kind, words in THEIR_STEPS if _did(h, kind)), 'wrote')}"


def _called(name: str) -> str:
    """'Prof. Dr. Heike Brandt' is Heike; 'Mr. Pillay' stays as he is."""
    words = name.split()
    if words[0].lower().strip(".") in HONORIFICS:
        return first_name(name) or name
    return words[0]


def _did(h: Heard, kind: ActKind) -> bool:
    """A talk that they look back on is not fixed again: that needs a day ahead in their mail. A wish to know my price offers nothing."""
    if kind is ActKind.OFFER:
        return bool(offers_of(h))
    if kind is ActKind.INVITATION:
        wanted = {a.span for a in h.said(ActKind.REQUEST) if a.what in TO_BE_TOLD}
        return any(a.span not in wanted for a in h.said(kind))
    if kind is ActKind.APPOINTMENT and h.does(ActKind.LOOK_BACK):
        return any(t.start and t.start > h.day for a in h.said(kind) for t in h.within(a.span))
    return h.does(kind)
