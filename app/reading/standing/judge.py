"""Four ways in which a thread may stand, and how likely each is: sums of what its signs add, weights in `weights.json`.

One sum says whether it is about a job, three say where it stands if it is: so the first mail of a thread, of which is known
only whether it is about a job, can teach the one and leaves the others alone.
The facts are read rule by rule, each from a sentence or two. Where they clash with the rest of the thread they are more often
wrong; how much each sign is worth was fitted on labelled threads (`tests/train/standing.py`).
"""

import json
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files

from app.reading.model import Reading
from app.reading.standing.signs import ANOTHER_POST, ANSWERED_EACH, ENTERED, ONE_THING, Signs

LARGEST = 30.0  # log-odds; more is certain
SCALE = 100  # weights are kept as whole hundredths
FIRM = 1.0  # what was said outright is not overruled
TOPIC = "topic: in all"
AGREED = 0.9  # a yes of mine
GIVEN = 0.75  # an answer of mine, so surely heard
ELSEWHERE = -0.2  # of that sign: a false alarm on ordinary mail is worse than silence
A_JOB = 1.0  # of the same sign: so plainly about a job that no sum of the rest makes it something else
WITHOUT_A_SENTENCE = 0.9  # so likely a no or a wish has to be where no sentence could be quoted for it
DOUBTED = 0.2  # a topic is believed alone unless the whole thread makes quiet less likely than this


class Standing(StrEnum):
    """What decides the advice before any day does (`judgement.md`, rules 1 to 4)."""

    QUIET = "quiet"  # not about a job for me
    NO = "no"  # they turned me down, and ask nothing with it
    ASKS = "asks"  # they wait for something from me
    OPEN = "open"  # neither: days and talks decide


# What the facts are trusted beyond the sum: a wish or a no was read from a sentence, "nothing" was read from none.
STAYS = {Standing.QUIET: 0.1, Standing.NO: 0.2, Standing.ASKS: 0.3, Standing.OPEN: 0.1}


@dataclass(frozen=True, slots=True)
class Judged:
    """`read` is what the facts say, `best` what the whole thread makes likeliest, `next` the runner-up; `sure` is 0 to 1."""

    read: Standing
    best: Standing
    next: Standing
    sure: float


def standing_of(facts: Reading) -> Standing:
    """Where a thread stands by its facts."""
    if not facts.recruiting:
        return Standing.QUIET
    if facts.requests and (facts.rejection is None or facts.rejection.asks):
        return Standing.ASKS
    return Standing.NO if facts.rejection else Standing.OPEN


def judge(
    signs: Signs,
    read: Standing,
    *,
    among: Iterable[Standing] = tuple(Standing),
    told: Callable[[Standing], bool] = lambda standing: True,
    taken: Standing | None = None,
) -> Judged:
    """The likeliest standing `among` those that the person's own answers leave. What was said outright stands, and so does what
    was `taken` before they answered, where their answer agrees with it.

    A standing for which no sentence could be quoted (`told`) is believed only where it is all but certain; that a thread is
    about something else, only where its topic and what I did in it leave that open (a false quiet costs a job).
    """
    a_job = signs.get(TOPIC, 0.0) >= A_JOB or bool(signs.get(ENTERED))
    settled = read is Standing.OPEN and _gave_the_one_thing(signs)
    left = [s for s in among if not (s is Standing.QUIET is not read and a_job)]
    left = [s for s in left if not (s is Standing.ASKS and settled and len(left) > 1)]
    left = [s for s in left if not (s is Standing.NO and signs.get(ANOTHER_POST) and len(left) > 1)]
    chances = chances_of(signs)
    whole = sum(chances[s] for s in left)
    firm = read in left and said_outright(signs, read, chances)
    trusted = {s: chances[s] / whole for s in left}
    if read in left:
        trusted[read] += FIRM if firm else STAYS[read]
    ranked = sorted(left, key=lambda s: -trusted[s])
    best = next((s for s in ranked if s is read or chances[s] >= WITHOUT_A_SENTENCE or told(s)), ranked[0])
    if taken in left:
        best = taken
    after = next((s for s in ranked if s is not best), best)
    return Judged(read, best, after, 1.0 if firm else chances[best] / whole)


def _gave_the_one_thing(signs: Signs) -> bool:
    """My last word answers the one thing that they asked, or each of several, promises nothing and asks nothing."""
    given = signs.get("my answer: answer", 0.0) >= GIVEN or signs.get("my answer: consent", 0.0) >= AGREED
    answered = (given and signs.get(ONE_THING)) or signs.get(ANSWERED_EACH)
    return bool(answered) and not (signs.get("my answer: own_promise") or signs.get("my answer: a question mark"))


def said_outright(signs: Signs, read: Standing, chances: Mapping[Standing, float]) -> bool:
    """A no that I speak of myself or that they said outright, which no sum overrules; what they plainly ask beside one; and a
    thread that is plainly about something else, unless all of the rest speaks for a job."""
    if read is Standing.ASKS and signs.get("read: a no that asks"):
        return signs.get("last: question", 0.0) >= GIVEN
    if read is Standing.NO:
        return bool(signs.get("read: a no in my words") or signs.get("read: a no outright"))
    elsewhere = signs.get(TOPIC, 0.0) <= ELSEWHERE
    return read is Standing.QUIET and elsewhere and chances[Standing.QUIET] >= DOUBTED


def chances_of(signs: Signs) -> dict[Standing, float]:
    """They add up to one: how likely it is that this is about a job at all, and within that how likely the rest are."""
    bias, weights = _weights()
    sums = list(bias)
    for name, value in signs.items():
        for i, weight in enumerate(weights.get(name, ())):
            sums[i] += weight * value
    quiet, *others = sums
    job = 1 / (1 + math.exp(max(-LARGEST, min(LARGEST, quiet))))
    most = max(others)
    shares = [math.exp(s - most) for s in others]
    return dict(zip(Standing, (1 - job, *(job * share / sum(shares) for share in shares)), strict=True))


@lru_cache(maxsize=1)
def _weights() -> tuple[tuple[float, ...], Mapping[str, tuple[float, ...]]]:
    """For each sign what it adds to the log-odds of quiet, and to those of no, asks and open among themselves."""
    kept = json.loads(files(__package__).joinpath("weights.json").read_text(encoding="utf-8"))
    return (
        tuple(w / SCALE for w in kept["bias"]),
        {name: tuple(w / SCALE for w in row) for name, row in kept["signs"].items()},
    )
