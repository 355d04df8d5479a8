"""Acts that cannot stand in one sentence: a survey is no question, "please do not reply" is no request."""

import re
from collections.abc import Sequence

from app.reading.acts.model import Act, ActKind
from app.reading.acts.senses import SENSES
from app.reading.lines import one_of

_ASKING = frozenset({ActKind.REQUEST, ActKind.QUESTION, ActKind.INVITATION})
_FORBID = re.compile(
    one_of(r"""
        (?<![^ ])(?:
            (?:please|to|and|so|,) (?:do not|not|ignore|disregard)
            do not feel|leave it with
            do not (?:reply|respond|answer|worry|hesitate|use)
            no need|need not|(?:do|does) not (?:need|have) to|nothing (?:to|you need|more|else)|never ask
            if you (?:did not|received this|are not the intended)
            not the intended
        )[ ]
    """)
)
# "We invite you to visit our careers page", "we'd like to see you apply again": a door left open.
_DOOR = re.compile(
    one_of(r"""
        (?<![^ ])(?:
            (?:invite|encourage|welcome|urge) you to (?:
                visit|apply|check|follow|browse|explore|join|keep|look|register|sign|create|activate|subscribe|connect
            )
            (?:visit|browse|check|see|follow) our (?:career|careers|website|page|site|jobs|job|vacancies|linkedin)
            apply (?:again|in future|for other|for any)
            job agent|talent (?:pool|community|network)
        )[ ]
    """)
)
_SURVEY = re.compile(
    r"(?<![^ ])(?:survey|feedback form|candidate experience|rate your|rate us|how did we do|questionnaire about your experience|nps) "
)

# "Candidates must hold a licence", "those chosen will be asked for referees": asked of people in general, or later.
_OTHERS = re.compile(
    one_of(r"""
        ^(?:(?:all|any|most|only|successful|shortlisted|selected|late|incomplete|please note that) )*(?:
            candidates?|applicants?|applications?|those|whoever|anyone|appointees?|finalists?|references?|referees?|people|everyone
            veterans|nominees
            the (?:person|candidate|applicant|role|job|post|position|work)
            (?:this|our) (?:role|job|post|position)
        )[ ]
    """)
)
# "You may ask for a copy", "you'd need your own tools": what is allowed, or would be so one day.
_OPTION = re.compile(
    one_of(r"""
        (?<![^ ])you (?:
            may|might|can|could|are welcome to|are free to|have the right to
            (?:would|will) (?:also |then |later |normally )*(?:need|have|be asked|be required|be expected)
        )[ ]
    """)
)
_ORDER = re.compile(
    one_of(r"""
        (?<![^ ])(?:
            please|must
            by (?:monday|tuesday|wednesday|thursday|friday|tomorrow|noon)
            before (?:monday|tuesday|wednesday|thursday|friday|we)
            in order to
        )[ ]
    """)
)
# "How was Lisbon?", "how's the knee?": asked in passing.
_PASSING = re.compile(
    one_of(r"""
        (?<![^ ])(?:
            how (?:is|was|were|are|'s)[ ]|how did (?!(?:the|your|it)\b)
            (?:did|has|have|is|are) (?:the|your) (?:[^ ]+ ){0,2}(?:
                cat|dog|baby|kids|children|move|flat|house|holiday|trip|wedding|weather|garden|knee|back|hand|leg
            )[ ]
            (?:good|nice|lovely) (?:weekend|easter|christmas|holiday|break|trip|summer)[ ]
        )
    """)
)
_ABOUT_WORK = frozenset({"JOB", "MEET", "FREE", "DOC", "WANT", "MATCH", "GOON", "MONEY", "TELL", "GOTO"})
_AWAITS = re.compile(
    r"\b(?:look(?:ing)? (?:forward|out)|await(?:ing)?|glad to (?:send|add|give)|happy to (?:send|add|give))\b"
)  # I wait, or offer
_ANSWERS = re.compile(r"\b(?:(?:to|in|my|your|here is|here's) (?:answer|reply)|as you asked|you asked)\b")
_WORKDAY = re.compile(
    one_of(r"""
        (?<![^ ])(?:
            \d[^ ]*|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|search|process|availability|notice|salary
            rate|offer|start|sound|sounds|about|you (?:with|fixed|placed)
        )[ ]
    """)
)


def _in_passing(words: str) -> bool:
    return (
        _PASSING.search(words) is not None
        and not _WORKDAY.search(words)
        and not any(s in _ABOUT_WORK for word in words.split() for s in SENSES.get(word, ()))
    )


def without_clashes(acts: Sequence[Act], words: str) -> tuple[Act, ...]:
    """The acts of one sentence that can stand together."""
    kinds = {a.kind: a for a in acts}
    dropped: set[ActKind] = set()
    if _FORBID.search(words) and "?" not in words:
        dropped |= {ActKind.REQUEST, ActKind.QUESTION}
    if _DOOR.search(words) and "?" not in words:
        dropped |= _ASKING
    asked = not dropped.isdisjoint(_ASKING) or any(a.kind in _ASKING for a in acts)
    if asked and "?" not in words:
        if (_OTHERS.match(words) and " you " not in words[:40]) or (_OPTION.search(words) and not _ORDER.search(words)):
            dropped |= _ASKING
    elif asked and _in_passing(words):
        dropped |= _ASKING
    if _AWAITS.search(words):
        dropped.add(ActKind.OWN_PROMISE)
    if _ANSWERS.search(words):
        dropped.add(ActKind.STATUS_QUESTION)
    absence, admin = kinds.get(ActKind.ABSENCE), kinds.get(ActKind.ADMINISTRATION)
    if absence is not None and absence.sure >= 0.5:
        dropped |= {ActKind.REQUEST, ActKind.QUESTION}
    if _SURVEY.search(words):
        return tuple(
            a.heard(max(a.sure, 0.6)) if a.what == "feedback_form" else a
            for a in acts
            if a.kind not in _ASKING or a.what == "feedback_form"
        )
    out = [a for a in acts if a.kind not in dropped]
    courtesy = kinds.get(ActKind.COURTESY)
    if (courtesy is not None and courtesy.sure >= 0.75) or (admin is not None and admin.sure >= 0.75):
        out = [a for a in out if not (a.kind is ActKind.REQUEST and a.what == "question")]
        if admin is not None:
            out = [a for a in out if a.kind is not ActKind.QUESTION or "model" in a.signals]
    return tuple(out)
