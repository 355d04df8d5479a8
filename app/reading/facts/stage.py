"""How far it has come, told from the other facts and the acts of the newest steps."""

from dataclasses import dataclass

from app.reading.acts.model import ActKind
from app.reading.facts.closed import Closed
from app.reading.facts.heard import ME, THEM, Heard
from app.reading.model import Evidence, Interview, Rejection, Request, Stage

BARE = frozenset({ActKind.RECEIPT, ActKind.COURTESY, ActKind.ADMINISTRATION, ActKind.JOB_TALK, ActKind.SILENCE_MEANS_NO, ActKind.PROMISE, ActKind.DELAY, ActKind.PERMISSION})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Steps:
    """The facts that a stage is told from."""

    rejection: Rejection | None
    closed: Closed | None
    hold: Evidence | None
    offer: Evidence | None
    interviews: tuple[Interview, ...]
    requests: tuple[Request, ...]


def stage_of(told: tuple[Heard, ...], steps: Steps) -> Stage:
    if steps.closed:
        return Stage.ACCEPTED if steps.closed.how == "accepted" else Stage.WITHDRAWN
    if steps.rejection:
        return Stage.REJECTED
    if steps.offer:
        return Stage.OFFER
    if steps.hold:
        return Stage.ON_HOLD
    if any(not i.past for i in steps.interviews):
        return Stage.INTERVIEW_SCHEDULED
    if any(r.kind == "assessment" for r in steps.requests):
        return Stage.ASSESSMENT
    if steps.interviews:
        return Stage.INTERVIEWED
    return _before_any_talk(told)


def _before_any_talk(told: tuple[Heard, ...]) -> Stage:
    theirs = [h for h in told if h.by == THEM and not h.aside]
    mine = [h for h in told if h.by == ME and h.arrived]
    if any(h.does(ActKind.REQUEST) and any(a.what == "assessment" for a in h.said(ActKind.REQUEST)) for h in theirs):
        return Stage.ASSESSMENT
    if any(h.does(ActKind.OUTREACH) for h in theirs) and not mine:
        return Stage.OUTREACH
    if any(not only_received(h) for h in theirs):
        return Stage.SCREENING
    if theirs or mine:
        return Stage.APPLIED
    return Stage.UNKNOWN


def only_received(h: Heard) -> bool:
    """A bare receipt, by machine or by hand: no answer to an application."""
    kinds = {a.kind for a in h.acts if not a.conditional and not a.negated}
    if h.automated:
        return not kinds & {ActKind.ADVANCE, ActKind.INVITATION, ActKind.APPOINTMENT, ActKind.OFFER, ActKind.LOOK_BACK}
    return ActKind.RECEIPT in kinds and kinds <= BARE


def applied_only(told: tuple[Heard, ...], interviews: tuple[Interview, ...]) -> bool:
    """An application that no person has answered: the long wait holds."""
    theirs = [h for h in told if h.by == THEM and not h.aside]
    if interviews or not all(only_received(h) for h in theirs):
        return False
    return bool(theirs) or any(h.by == ME and h.does(ActKind.APPLICATION) for h in told)


def offer_in(told: tuple[Heard, ...]) -> Evidence | None:
    """Their newest offer that they have not taken back."""
    words: Evidence | None = None
    for h in told:
        if h.by == THEM:
            made = h.said(ActKind.OFFER)
            if made:
                words = h.evidence(made[0].quote)
            elif words and h.does(ActKind.REFUSAL):
                words = None
    return words
