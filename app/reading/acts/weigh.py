"""Weighing the signals of a no: the phrase tables, the model's view of the sentence, and its view of the whole message.

A refusal needs two of them, or one very sure one; anything less stays below SURE_NO, so that the card can ask instead.
The figures were fitted on messages written for this project and rounded.
"""

import math
from dataclasses import dataclass

from app.reading.acts.model import Act, ActKind
from app.reading.acts.refusal import Guard

SURE_NO = 0.75  # from here on a refusal counts as said
_DEAD = frozenset({Guard.CONDITIONAL, Guard.QUESTION, Guard.GENERIC, Guard.NOT_YET})
HERE = frozenset(
    {ActKind.RECEIPT, ActKind.ADMINISTRATION, ActKind.ABSENCE, ActKind.HOLD, ActKind.INVITATION, ActKind.REQUEST}
)
_GOING_ON = frozenset(
    {ActKind.PROMISE, ActKind.HOLD, ActKind.INVITATION, ActKind.APPOINTMENT, ActKind.CANCELLATION, ActKind.OFFER}
    | {ActKind.ADVANCE, ActKind.SILENCE_MEANS_NO, ActKind.PERMISSION, ActKind.DELAY}
)  # a message that does one of these outright is hardly a no as well, unless the no is plain


@dataclass(frozen=True, slots=True)
class Around:
    """The message around a sentence: log-odds that a no stands in it, what else it does outright, and where."""

    odds: float
    outright: frozenset[tuple[ActKind, tuple[int, int]]]
    automated: bool
    here: frozenset[tuple[ActKind, tuple[int, int]]] = frozenset()  # acts a sentence cannot do beside a no, and where


def refusal_sure(phrase: float, odds: float, guard: Guard, *, bones: bool, around: Around) -> float:
    """How sure a sentence is a no. `phrase` is the table's chance (0: silent), `odds` the model's log-odds."""
    if guard in _DEAD:
        return min(0.3, 0.3 * _chance(odds))
    if guard is not Guard.NONE:
        return min(0.35, 0.4 * _chance(odds))
    evidence = odds + around.odds
    if phrase:
        evidence = max(evidence, -3.0)
        evidence += 5.0 if phrase >= 0.95 else 4.0 if phrase >= 0.9 else 2.8 if phrase >= 0.85 else 1.8
    else:
        if any(kind in _GOING_ON for kind, _ in around.outright):
            evidence -= 1.5
        if around.automated and any(kind is ActKind.RECEIPT for kind, _ in around.outright):
            evidence -= 1.5
        if not bones:
            evidence = min(evidence - 1.0, -0.2)
        if odds < -0.4:
            evidence = min(evidence, 0.4 if odds > -1 else -1.0)
    if odds < -2.5 and phrase < 0.95:
        evidence -= 1.0
    return min(_chance(evidence - 0.2), 0.99 if phrase else 0.9)


def is_open_no(act: Act) -> bool:
    """A refusal said outright, however sure."""
    return act.kind is ActKind.REFUSAL and not act.conditional and not act.negated


def is_no(act: Act) -> bool:
    """A refusal that counts."""
    return is_open_no(act) and act.sure >= SURE_NO


def _chance(x: float) -> float:
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, x))))
