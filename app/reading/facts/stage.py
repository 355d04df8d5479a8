"""How far it has come, told from the other facts and the acts of the newest steps."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re
from dataclasses import dataclass

from app.reading.acts.model import ActKind
from app.reading.facts.closed import Closed
from app.reading.facts.heard import ME, THEM, Heard
from app.reading.facts.no_noes import OF_OTHERS
from app.reading.facts.offers import offers_of
from app.reading.lines import one_of
from app.reading.model import Evidence, Interview, Rejection, Request, Stage

SHORT = 8  # words: "Ta, all here. Theo"
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
        return Stage.SCREENING if _only_screened(told, steps.interviews) else Stage.INTERVIEWED
    return _before_any_talk(told)


SCREEN = re.compile(
    r"\b(?:phone|call|ring|screen\w*|telephone|voice|quick chat|intro(?:ductory)? (?:call|chat)|initial (?:call|chat)|informal)\b",
    re.I,
)
# My thanks for a talk in person of which no other trace is left, and theirs for my coming.
TALKED = re.compile(
    one_of(r"""
        \b(?:thanks?|thank you|appreciate\w*|grateful)\b[^.!?\n]{0,80}?\b(?:
            (?:the|both|yesterday's|today's) interviews?
            (?:seeing|having|meeting(?: with)?|receiving|hosting|letting) (?:me|us)
            for (?:yesterday|today|the day|this (?:morning|afternoon|evening))
            (?:the|your) (?:time|tour|trial|lesson)[^.!?\n]{0,30}?\b(?:yesterday|today|this (?:morning|afternoon))
        )\b
        \b(?:two|both) interviews in\b
    """),
    re.I,
)
MET = re.compile(
    one_of(r"""
        \b(?:thanks|thank you) for (?:coming|cooking|teaching|working|playing|singing|driving|walking|visiting)\b
        \b(?:good|great|lovely|nice|pleasure) (?:to (?:meet|see) you (?:yesterday|today|this)|meeting you)
        \b(?:so )?glad of your company\b
        \byou (?:came over|interviewed) (?:well|very well)
    """),
    re.I,
)
MORE = re.compile(r"\b(?:interview\w*|panel|onsite|on-site|visit|second|final|trial|round|teach|tour)\b", re.I)


def _only_screened(told: tuple[Heard, ...], interviews: tuple[Interview, ...]) -> bool:
    """The only talk was a call with the recruiter; the real ones are still to come."""
    if len(interviews) > 1:
        return False
    words = " ".join(
        (
            interviews[0].evidence.quote if interviews[0].evidence else "",
            *(a.quote for h in told for a in h.said(ActKind.LOOK_BACK, ActKind.INVITATION)),
        )
    )
    plain = re.sub(r"not (?:a |an )?(?:formal |real )?interview", "", words, flags=re.I)
    return bool(SCREEN.search(plain)) and not MORE.search(plain)


def _before_any_talk(told: tuple[Heard, ...]) -> Stage:
    theirs = [h for h in told if h.by == THEM and not h.aside]
    mine = [h for h in told if h.by == ME and h.arrived]
    if any(h.does(ActKind.REQUEST) and any(a.what == "assessment" for a in h.said(ActKind.REQUEST)) for h in theirs):
        return Stage.ASSESSMENT
    if any(TALKED.search(h.text) and not SCREEN.search(h.text) for h in mine) or any(
        MET.search(h.text) for h in theirs
    ):
        return Stage.INTERVIEWED
    reached = [h for h in theirs if not only_received(h)]
    if (
        reached
        and not mine
        and (any(h.does(ActKind.OUTREACH) for h in theirs) or reached[0].person)
        and not _applied(theirs)
    ):
        return Stage.OUTREACH
    if any(h.does(*GOES_ON) or not (_applied(theirs) or _applied(mine)) for h in reached):
        return Stage.SCREENING
    if theirs or mine:
        return Stage.APPLIED
    return Stage.UNKNOWN


GOES_ON = (
    ActKind.ADVANCE,
    ActKind.INVITATION,
    ActKind.APPOINTMENT,
    ActKind.QUESTION,
    ActKind.REQUEST,
    ActKind.LOOK_BACK,
    ActKind.OUTREACH,
    ActKind.PERMISSION,
)


def _applied(heard: list[Heard]) -> bool:
    return any(h.does(ActKind.APPLICATION, ActKind.RECEIPT) for h in heard)


def only_received(h: Heard) -> bool:
    """A bare receipt, by machine or by hand: no answer to an application."""
    receipts = {a.span: a.sure for a in h.said(ActKind.RECEIPT)}
    kinds = {
        a.kind
        for a in h.acts
        if not a.conditional
        and not a.negated
        and a.sure >= 0.6
        and not OF_OTHERS.search(a.quote)
        and not (a.kind is ActKind.OUTREACH and receipts.get(a.span, 0.0) > a.sure)
    }
    if h.automated:
        return not kinds & {ActKind.ADVANCE, ActKind.INVITATION, ActKind.APPOINTMENT, ActKind.OFFER, ActKind.LOOK_BACK}
    short = len(h.text.split()) <= SHORT and not h.times
    return (h.does(ActKind.RECEIPT) or short) and "?" not in h.text and kinds <= BARE


def applied_only(told: tuple[Heard, ...], interviews: tuple[Interview, ...]) -> bool:
    """An application that no person has answered: the long wait holds."""
    theirs = [h for h in told if h.by == THEM and not h.aside]
    if interviews or not all(only_received(h) for h in theirs):
        return False
    mine = [h for h in told if h.by == ME and h.arrived]
    if (
        not theirs
    ):  # a first mail of mine that nobody answered applies, in whatever words; one that gives thanks does not
        return bool(mine) and not any(h.does(ActKind.THANKS) for h in mine)
    return any(h.automated or h.does(ActKind.RECEIPT) for h in theirs) or any(h.does(ActKind.APPLICATION) for h in mine)


def offer_in(told: tuple[Heard, ...]) -> Evidence | None:
    """Their newest offer that they have not taken back."""
    words: Evidence | None = None
    for h in told:
        if h.by == THEM:
            made = offers_of(h)
            if made:
                words = h.evidence(made[0].quote)
            elif words and h.does(ActKind.REFUSAL):
                words = None
    return words
