# ruff: noqa: E501
"""Acts that cannot stand in one sentence: a survey is no question, "please do not reply" is no request."""

import re
from collections.abc import Sequence

from app.reading.acts.model import Act, ActKind

_ASKING = frozenset({ActKind.REQUEST, ActKind.QUESTION, ActKind.INVITATION})
_FORBID = re.compile(
    r"(?<![^ ])(?:(?:please|to|and|so|,) (?:do not|not|ignore|disregard)|do not (?:reply|respond|answer|worry|hesitate|use)|no need|need not|"
    r"(?:do|does) not (?:need|have) to|nothing (?:to|you need|more|else)|never ask|if you (?:did not|received this|are not the intended)|"
    r"not the intended) "
)
# "We invite you to visit our careers page", "we'd like to see you apply again": a door left open.
_DOOR = re.compile(
    r"(?<![^ ])(?:(?:invite|encourage|welcome|urge) you to (?:visit|apply|check|follow|browse|explore|join|keep|look|register|sign|create|"
    r"activate|subscribe|connect)|(?:visit|browse|check|see|follow) our (?:career|careers|website|page|site|jobs|job|vacancies|linkedin)|"
    r"apply (?:again|in future|for other|for any)|job agent|talent (?:pool|community|network)) "
)
_SURVEY = re.compile(
    r"(?<![^ ])(?:survey|feedback form|candidate experience|rate your|rate us|how did we do|questionnaire about your experience|nps) "
)


def without_clashes(acts: Sequence[Act], words: str) -> tuple[Act, ...]:
    """The acts of one sentence that can stand together."""
    kinds = {a.kind: a for a in acts}
    dropped: set[ActKind] = set()
    if _FORBID.search(words) and "?" not in words:
        dropped |= {ActKind.REQUEST, ActKind.QUESTION}
    if _DOOR.search(words) and "?" not in words:
        dropped |= _ASKING
    absence, admin = kinds.get(ActKind.ABSENCE), kinds.get(ActKind.ADMINISTRATION)
    if absence is not None and absence.sure >= 0.9:
        dropped |= {ActKind.REQUEST, ActKind.QUESTION}
    if _SURVEY.search(words):
        return tuple(
            a for a in acts if a.kind not in _ASKING or (a.kind is ActKind.REQUEST and a.what == "feedback_form")
        )
    out = [a for a in acts if a.kind not in dropped]
    courtesy = kinds.get(ActKind.COURTESY)
    if (courtesy is not None and courtesy.sure >= 0.75) or (admin is not None and admin.sure >= 0.75):
        out = [a for a in out if not (a.kind is ActKind.REQUEST and a.what == "question")]
        if admin is not None:
            out = [a for a in out if a.kind is not ActKind.QUESTION or "model" in a.signals]
    return tuple(out)
