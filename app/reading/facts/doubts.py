"""What the card asks where two readings of the decisive sentence are possible.

Each doubt carries the other reading; only if that one leads to another action is the advice unsure (`app/etiquette/advise.py`).
"""

from app.reading.acts.model import ActKind
from app.reading.facts.heard import ME, THEM, Heard, meant
from app.reading.mail.model import MailKind
from app.reading.model import Doubt, Evidence, Interview, Promise, Rejection
from app.reading.times.model import TimeKind

YES_NO = (("yes", "Yes, it was a no"), ("no", "No, it was not"))
HAPPENED = (("yes", "Yes"), ("no", "No"), ("moved", "It was moved"))
RANG = (("yes", "Yes, they rang"), ("no", "No"))
JOB = (("yes", "Yes, it is"), ("no", "No"))
MAYBE = 0.2  # the chance of a no from which the card asks; from a half on it is read as one


def maybe_a_no(told: tuple[Heard, ...], rejection: Rejection | None) -> tuple[str, Evidence] | None:
    """A refusal with one ground only, or a sentence that may be one; since the newest mail of theirs."""
    if rejection:
        weak = _weak_refusal(told, rejection)
        return ("We read this as a no.", rejection.evidence) if weak else None
    for h in reversed(told):
        if h.by != THEM or h.aside or h.kind is MailKind.CALENDAR:
            continue
        for act in h.acts:
            if act.kind is ActKind.REFUSAL and meant(act) and MAYBE <= act.sure < 0.5:
                return "We did not read this as a no.", h.evidence(act.quote)
        return None
    return None


def _weak_refusal(told: tuple[Heard, ...], rejection: Rejection) -> bool:
    for h in told:
        if h.id == rejection.evidence.message_id:
            nos = h.said(ActKind.REFUSAL)
            return bool(nos) and max(a.sure for a in nos) < 0.6
    return False


def no_doubt(understood: str, evidence: Evidence) -> Doubt:
    return Doubt("was_it_a_no", understood, evidence, YES_NO)


def maybe_moved(told: tuple[Heard, ...], interviews: tuple[Interview, ...]) -> Doubt | None:
    """The agreed day is past and the last word before it spoke of moving the talk, without a new day."""
    past = [i for i in interviews if i.past and i.day]
    if not past:
        return None
    last = past[-1]
    around = [h for h in told if last.day and h.by in (ME, THEM) and h.day <= last.day]
    if (
        around
        and around[-1].does(ActKind.CANCELLATION)
        and not any(h.day > around[-1].day for h in told if h.by == THEM)
    ):
        return Doubt("interview_happened", "We think that your talk took place.", last.evidence, HAPPENED)
    return None


def odd_day(told: tuple[Heard, ...], promise: Promise | None) -> Doubt | None:
    """Weekday and date of their promise disagree: the date is believed, and the card asks."""
    if promise is None:
        return None
    for h in told:
        if h.id != promise.evidence.message_id:
            continue
        for time in h.times:
            if "mismatch" in time.flags and time.end == promise.end and time.kind is not TimeKind.INTERVIEW_TIME:
                return Doubt("which_day", "The weekday and the date that they named do not fit.", promise.evidence, ())
    return None


def did_they_ring(promise: Promise | None) -> Doubt | None:
    if promise is None or not promise.call:
        return None
    return Doubt("did_they_call", "They said that they would ring you.", promise.evidence, RANG)


def maybe_no_job(told: tuple[Heard, ...], *, torn: bool) -> Doubt | None:
    """Signs of a job for me and signs of something else weigh about the same: it is read as a job, and the card asks."""
    theirs = [h for h in told if h.by == THEM and not h.aside and h.text.strip()]
    if not theirs or not torn:
        return None
    first = theirs[0]
    quote = first.text.strip().split("\n")[0]
    return Doubt("is_it_a_job", "We think that this is about a job for you.", first.evidence(quote), JOB)
