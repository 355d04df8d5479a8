"""Whether I closed it: withdrew, declined or accepted, and they did not take it up again (rule 2)."""

from dataclasses import dataclass

from app.reading.acts.model import ActKind
from app.reading.facts.heard import ME, THEM, Heard
from app.reading.model import Evidence

TAKEN_UP = (ActKind.REOPENING, ActKind.INVITATION, ActKind.OFFER, ActKind.OUTREACH)


@dataclass(frozen=True, slots=True)
class Closed:
    """`how` is "withdrawn" or "accepted"; `index` is the place of my message among what was heard."""

    how: str
    index: int
    evidence: Evidence


def closed_by_me(told: tuple[Heard, ...]) -> Closed | None:
    closed: Closed | None = None
    for i, h in enumerate(told):
        if h.by == ME and h.arrived:
            left, taken = h.said(ActKind.WITHDRAWAL), h.said(ActKind.ACCEPTANCE)
            if left:
                closed = Closed("withdrawn", i, h.evidence(left[0].quote))
            elif taken:
                closed = Closed("accepted", i, h.evidence(taken[0].quote))
        elif h.by == THEM and closed and closed.how == "withdrawn" and h.does(*TAKEN_UP):
            closed = None
    return closed
