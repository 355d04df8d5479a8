"""The message around a sentence: what stands beside a half-sure no makes it surer, or less so."""

from collections.abc import Sequence
from dataclasses import replace

from app.reading.acts.model import Act, ActKind
from app.reading.acts.weigh import SURE_NO

# A message that does one of these outright is hardly a no as well, unless the no is plain.
_GOING_ON = frozenset(
    {
        ActKind.PROMISE,
        ActKind.HOLD,
        ActKind.INVITATION,
        ActKind.APPOINTMENT,
        ActKind.CANCELLATION,
        ActKind.DELAY,
        ActKind.OFFER,
        ActKind.ADVANCE,
        ActKind.SILENCE_MEANS_NO,
        ActKind.PERMISSION,
        ActKind.OTHER_TRADE,
    }
)
_ASKING = frozenset({ActKind.REQUEST, ActKind.QUESTION})
_PLAIN = 0.9  # a no this sure stands whatever is beside it
_HALF = 0.5


def settled(acts: Sequence[Act], *, automated: bool) -> tuple[Act, ...]:
    """Acts with their refusals weighed again in the light of the whole message."""
    noes = [a for a in acts if is_open_no(a)]
    if not noes or max(a.sure for a in noes) >= _PLAIN:
        return tuple(acts)
    best = max(noes, key=lambda a: a.sure)
    others = [a for a in acts if a.span != best.span and not a.conditional and a.sure >= 0.6]
    factor = 1.0
    if any(a.kind in _GOING_ON for a in others):
        factor *= 0.55
    elif any(a.kind in _ASKING for a in others):
        factor *= 0.85
    kinds_here = {a.kind for a in acts if a.span == best.span and a.sure >= 0.75 and not a.conditional}
    if kinds_here & (_GOING_ON - {ActKind.OTHER_TRADE}) and best.signals == {"model"}:
        factor *= 0.6
    if (
        automated
        and any(a.kind is ActKind.RECEIPT and a.span != best.span and a.sure >= 0.9 for a in acts)
        and "phrase" not in best.signals
    ):
        factor *= 0.6
    second = sorted((a.sure for a in noes), reverse=True)[1:2]
    raised = best.sure * factor
    if factor == 1.0 and best.sure >= _HALF:
        support = 0.12 * bool(second and second[0] >= 0.3) + 0.12 * any(a.kind is ActKind.COURTESY for a in others)
        raised = min(0.9, raised + support)
    return tuple(
        replace(a, sure=round(min(a.sure, raised) if a is not best else raised, 3)) if a in noes else a for a in acts
    )


def is_open_no(act: Act) -> bool:
    """A refusal said outright, however sure."""
    return act.kind is ActKind.REFUSAL and not act.conditional and not act.negated


def is_no(act: Act) -> bool:
    """A refusal that counts."""
    return is_open_no(act) and act.sure >= SURE_NO
