"""My unanswered notes: messages of mine that ask where things stand, since a person of theirs last wrote."""

from app.reading.acts.model import ActKind
from app.reading.facts.contact import only_administers
from app.reading.facts.heard import ME, THEM, Heard
from app.reading.mail.model import MailKind
from app.reading.model import Contact

ANSWERING = frozenset({ActKind.REFUSAL, ActKind.INVITATION, ActKind.OFFER, ActKind.ADVANCE, ActKind.PROMISE, ActKind.HOLD, ActKind.APPOINTMENT})  # fmt: skip


def attempts_in(told: tuple[Heard, ...]) -> tuple[Contact, ...]:
    """Oldest first. Mail that bounced, thanks, answers and applications are none; a bare receipt answers nothing."""
    asked: list[Contact] = []
    for h in told:
        if h.by == THEM and _answers(h):
            asked = []
        elif h.by == ME and h.arrived and h.does(ActKind.STATUS_QUESTION) and not h.does(ActKind.APPLICATION):
            asked.append(Contact(h.id, h.day, ME, h.name))
    return tuple(asked)


def _answers(h: Heard) -> bool:
    if h.aside or only_administers(h):
        return False
    if h.person:
        return True
    return h.does(*ANSWERING) or (
        h.kind is MailKind.CALENDAR and any(e.method in ("REQUEST", "CANCEL") for e in h.events)
    )
