"""Weighing the two signals: what the phrase tables found in a sentence against what the model thinks of it.

A refusal needs both, or one very sure one; anything less stays below SURE_NO, so that the card can ask instead.
"""

from app.reading.acts.refusal import Guard

SURE_NO = 0.75  # from here on a refusal counts as said
_DEAD = frozenset({Guard.CONDITIONAL, Guard.QUESTION, Guard.GENERIC, Guard.NOT_YET})


def refusal_sure(phrase: float, model: float, guard: Guard) -> float:
    """How sure a sentence is a no: `phrase` and `model` are chances (0: silent), `guard` what spoke against it."""
    if guard in _DEAD:
        return min(0.3, 0.4 * model)
    if guard is not Guard.NONE:
        return 0.35 if model >= 0.85 else min(0.3, 0.4 * model)
    if phrase:
        both = 1 - (1 - phrase) * (1 - model)
        if model >= 0.25:
            return max(0.8, both)
        return phrase - 0.1 if phrase >= 0.9 and model >= 0.1 else min(phrase - 0.2, 0.7)
    if model >= 0.9:
        return 0.8
    return 0.0 if model < 0.4 else 0.3 + (model - 0.4) * 0.8
