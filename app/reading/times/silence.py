"""Leave to ask: whether a clause gives it, and whether the date belongs to the silence or to the asking."""

import re

from app.reading.times import cues_acts, cues_away
from app.reading.times.clauses import Clause

_IF = re.compile(r"\b(?:if|should|when|once|unless|case)\b")
_GETS_TO = re.compile(
    r"\b(?:if|when|once|should) it (?:gets|comes|goes|get|come|is) (?:(?:round|around|all the way) )?to (?:the )?$"
)


def is_check(clause: Clause, whole: Clause, not_heard: bool) -> bool:
    if ";" in whole.text and not _near_silence(clause, whole):
        return False
    if clause.says(cues_away.CHECK_PURE) and not clause.says(cues_away.THEIR_FOLLOW_UP):
        return not whole.says(cues_away.IF_KEEN)
    if clause.says(cues_away.WAIT_THEN) and whole.says(cues_away.CHECK_PURE) and not clause.says(cues_acts.THEIRS):
        return True
    own_act = clause.says(cues_acts.ASKED_STRONG) or (clause.says(cues_acts.THEIRS) and clause.says(cues_acts.DECISION))
    if not not_heard or (own_act and not clause.says(cues_away.CHECK_PURE) and not clause.says(cues_away.NOT_HEARD)):
        return False
    return whole.says(cues_away.CHECK_PURE) or _silence_then_ask(whole.text)


def in_silence(clause: Clause, before: str) -> bool:
    """The date belongs to the silence: "if it's gone quiet in ten days", "if the 16th goes by"; not "ring me on the 20th if ..."."""
    heard = [match.end() for match in cues_away.NOT_HEARD.finditer(before)]
    if heard:
        return not cues_away.CHECK_ON_SILENCE.search(before, heard[-1])
    behind = clause.text[len(before) :]
    if _GETS_TO.search(before):
        return True
    return bool(_IF.search(before)) and bool(cues_away.PASSES.search(behind))


def _near_silence(clause: Clause, whole: Clause) -> bool:
    """ "We won't decide before the 27th; if we've gone quiet, nudge me": only the part between semicolons counts."""
    at = clause.start - whole.start
    left, right = whole.text.rfind(";", 0, at) + 1, whole.text.find(";", at + len(clause.text.rstrip(" ;")))
    part = whole.text[left : right if right >= 0 else None]
    return bool(cues_away.NOT_HEARD.search(part) or cues_away.CHECK_PURE.search(part))


def _silence_then_ask(sentence: str) -> bool:
    """ "If you haven't heard by Friday, send me a mail": the asking words stand outside the clause of silence."""
    silence = cues_away.NOT_HEARD.search(sentence)
    if silence is None:
        return False
    rest = sentence[: silence.start()] + " " + sentence[silence.end() :]
    return bool(cues_away.CHECK_ON_SILENCE.search(rest)) and not cues_acts.THEIRS.search(rest)
