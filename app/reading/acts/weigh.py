"""How sure an act is, from what the two signals say of it.

For each act: a base, how much the model's log-odds count, and how much a phrase counts; for a refusal also what the whole
message says. The figures stand in `weights.json` ("weigh"); `tests/train/train_acts.py` fits them on mails that neither the
phrase tables nor the model had seen, so that 0.5 means "more likely than not".
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from app.reading.acts.model import Act, ActKind
from app.reading.acts.net import kept_weights
from app.reading.acts.refusal import Guard

SURE_NO = 0.5  # from here on a refusal counts as said
ASKING = frozenset({ActKind.REQUEST, ActKind.QUESTION, ActKind.INVITATION})  # weighed together, as a request
_DEAD = frozenset({Guard.CONDITIONAL, Guard.QUESTION, Guard.GENERIC, Guard.NOT_YET})
GOING_ON = (ActKind.REQUEST, ActKind.PROMISE, ActKind.HOLD, ActKind.APPOINTMENT, ActKind.CANCELLATION, ActKind.OFFER, ActKind.ADVANCE,
    ActKind.SILENCE_MEANS_NO, ActKind.PERMISSION, ActKind.DELAY, ActKind.DELIVERY)  # fmt: skip
BESIDE = (
    ActKind.REQUEST,
    ActKind.PROMISE,
    ActKind.DELAY,
    ActKind.HOLD,
    ActKind.APPOINTMENT,
    ActKind.COURTESY,
    ActKind.REOPENING,
)
FEW = 3  # sentences of a short mail
RECEIVED, SURE_RECEIPT = 1.5, 0.6  # a machine's receipt is hardly a no
USUAL_PHRASE = 0.75  # surety of a middling phrase of the tables
USUAL_NO = 0.85
DEAF = -1.7  # least log-odds that the model may hold against a phrase


@lru_cache(maxsize=1)
def _weights() -> Mapping[str, Mapping[str, list[float]]]:
    kept = kept_weights()["weigh"]
    return {name: {key: list(map(float, row)) for key, row in rows.items()} for name, rows in kept.items()}


def act_sure(kind: ActKind, chance: float, phrase: float, *, mine: bool) -> float:
    """How sure it is that a sentence does this. `chance` is the model's, `phrase` the tables' (0: no phrase)."""
    rows = _weights()["mine" if mine else "theirs"]
    base, counts, named, stronger = rows.get(kind.value) or rows["other"]
    odds = odds_of(chance)
    if phrase:  # however deaf the model is to it, a phrase was said
        return chance_of(base + counts * max(odds, DEAF) + named + stronger * (phrase - USUAL_PHRASE))
    return chance_of(base + counts * odds)


def no_evidence(phrase: float, odds: float, heard: float, *, bones: bool) -> float:
    """Log-odds that one sentence is a no. `phrase` is the table's chance (0: silent), `odds` and `heard` what two models say."""
    signs = signs_of_a_no(phrase, odds, heard, bones=bones)
    return sum(w * x for w, x in zip(_weights()["no"]["sentence"], signs, strict=True))


def signs_of_a_no(phrase: float, odds: float, heard: float, *, bones: bool) -> tuple[float, ...]:
    """What a sentence is weighed by, in the order of the weights."""
    named = 1.0 if phrase else 0.0
    return (1.0, max(-6.0, min(6.0, odds)), heard, named, named * (phrase - USUAL_NO), 1.0 if bones else 0.0)


def guarded(odds: float, guard: Guard) -> float:
    """How sure a no can be at most where something speaks against it: a condition, a question, another thing that is refused."""
    return 0.3 * chance_of(odds) if guard in _DEAD else min(0.35, 0.4 * chance_of(odds))


@dataclass(frozen=True, slots=True)
class Around:
    """A whole message of theirs. `best` is the log-odds of its likeliest no, `odds` what the model of whole messages says;
    `acts` how sure each other act is in it; `named` whether a phrase of refusal stands there, `sentences` how many it has."""

    best: float
    second: float
    odds: float
    acts: Mapping[ActKind, float]
    named: bool
    bones: bool
    sentences: int
    automated: bool = False


def message_sure(around: Around) -> float:
    """How sure it is that the message holds a no: a mail that also promises, asks or arranges hardly does."""
    signs = signs_of_a_refusing_mail(around)
    evidence = sum(w * x for w, x in zip(_weights()["no"]["message"], signs, strict=True))
    if around.automated and not around.named and around.acts.get(ActKind.RECEIPT, 0.0) >= SURE_RECEIPT:
        evidence -= RECEIVED
    return chance_of(evidence)


def signs_of_a_refusing_mail(around: Around) -> tuple[float, ...]:
    """What a message is weighed by, in the order of the weights."""
    sure = around.acts.get
    return (
        1.0,
        max(-6.0, min(6.0, around.best)),
        max(-6.0, min(6.0, around.second)),
        max(-6.0, min(6.0, around.odds)),
        max((sure(kind, 0.0) for kind in GOING_ON), default=0.0),
        *(sure(kind, 0.0) for kind in BESIDE),
        1.0 if around.sentences <= FEW else 0.0,
        1.0 if around.named else 0.0,
        1.0 if around.bones else 0.0,
    )


def is_open_no(act: Act) -> bool:
    """A refusal said outright, however sure."""
    return act.kind is ActKind.REFUSAL and not act.conditional and not act.negated


def is_no(act: Act) -> bool:
    """A refusal that counts."""
    return is_open_no(act) and act.sure >= SURE_NO


def odds_of(chance: float) -> float:
    """Log-odds of a chance, between -7 and 7."""
    kept = min(0.999, max(0.001, chance))
    return math.log(kept / (1.0 - kept))


def chance_of(x: float) -> float:
    """The chance of these log-odds."""
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, x))))
