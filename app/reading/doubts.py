"""What the card asks where two readings of the decisive sentence are possible.

Each doubt carries the other reading; only if that one leads to another action is the advice unsure (`app/etiquette/advise.py`).
"""

from collections.abc import Callable

from app.reading.acts.model import ActKind
from app.reading.facts.heard import ME, THEM, Heard
from app.reading.model import Doubt, Interview, Promise, Reading
from app.reading.standing.judge import Judged, Standing
from app.reading.times.model import TimeKind

YES_NO = (("yes", "Yes, it was a no"), ("no", "No, it was not"))
HAPPENED = (("yes", "Yes"), ("no", "No"), ("moved", "It was moved"))
RANG = (("yes", "Yes, they rang"), ("no", "No"))
JOB = (("yes", "Yes, it is"), ("no", "No"))
WAITING = (("yes", "Yes, they wait for me"), ("no", "No"))
# A standing less sure than this is asked about: of those about half are right (`tests/train/README.md`).
SURE_ENOUGH = 0.8


def where_it_stands(
    told: tuple[Heard, ...], judged: Judged, plain: Reading, read_otherwise: Callable[[], Reading]
) -> Doubt | None:
    """The thread as a whole leaves two readings: the card says which was taken, and asks. The other is read only then."""
    if judged.sure >= SURE_ENOUGH:
        return None
    other = read_otherwise()
    either = {judged.best, judged.next}
    if Standing.QUIET in either:
        return _no_job(told, other)
    both_no = plain.rejection and other.rejection  # what is doubted then is whether it asks something
    if Standing.NO in either and not both_no:
        no = plain.rejection or other.rejection
        said = "We read this as a no." if plain.rejection else "We did not read this as a no."
        return Doubt("was_it_a_no", said, no.evidence if no else None, YES_NO, otherwise=other)
    wish = next(iter((*plain.requests, *other.requests)), None)
    said = (
        "We think that they wait for your answer."
        if plain.requests
        else "We think that nobody waits for an answer of yours."
    )
    return Doubt("are_they_waiting", said, wish.evidence if wish else None, WAITING, otherwise=other)


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


def odd_day(told: tuple[Heard, ...], promise: Promise | None, *, otherwise: Reading) -> Doubt | None:
    """Weekday and date of their promise disagree: the date is believed, and the card asks."""
    if promise is None:
        return None
    for h in told:
        if h.id != promise.evidence.message_id:
            continue
        for time in h.times:
            if "mismatch" in time.flags and time.end == promise.end and time.kind is not TimeKind.INTERVIEW_TIME:
                return Doubt(
                    "which_day", "The weekday and the date that they named do not fit.", promise.evidence, (), otherwise
                )
    return None


def did_they_ring(promise: Promise | None) -> Doubt | None:
    if promise is None or not promise.call:
        return None
    return Doubt("did_they_call", "They said that they would ring you.", promise.evidence, RANG)


def _no_job(told: tuple[Heard, ...], other: Reading) -> Doubt | None:
    """It is read as a job, and the card asks."""
    first = next((h for h in told if h.by == THEM and not h.aside and h.text.strip()), None)
    if first is None:
        return None
    quote = first.text.strip().split("\n")[0]
    return Doubt(
        "is_it_a_job", "We think that this is about a job for you.", first.evidence(quote), JOB, otherwise=other
    )
