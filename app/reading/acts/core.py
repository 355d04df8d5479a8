"""The bones of a no: somebody else and a choice, "not" and you, a job and its end. A third look at what the model alone believes."""

from collections.abc import Sequence

from app.reading.acts.senses import SENSES

_WHO = frozenset({"OTHER", "KIN", "INSIDER", "TRADE", "PERSON"})
_DONE = frozenset({"CHOOSE", "GIVE", "WENT", "FILLED", "BEGIN", "SEAT"})
_DENIED = frozenset({"YOU", "GOON", "CHOOSE", "MATCH", "JOB", "SEAT", "GIVE"})
_ENDED = frozenset({"CANCEL", "END", "MONEY", "FILLED", "WENT"})
_POST = frozenset({"JOB", "SEAT"})


def has_bones(tokens: Sequence[str], names: frozenset[str]) -> bool:
    """Can these words carry a no at all?"""
    senses = {s for token in tokens for s in SENSES.get(token, ())}
    who = bool(senses & _WHO) or any(t in names for t in tokens)
    return (
        (who and bool(senses & _DONE))
        or ("OTHER" in senses and bool(senses & {"PERSON", "TRADE"}))
        or ("NOT" in senses and bool(senses & _DENIED))
        or (bool(senses & _ENDED) and bool(senses & _POST))
        or "BEAT" in senses
        or ("CANCEL" in senses and "DOC" in senses)
    )
