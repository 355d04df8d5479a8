"""`length` and `subject_line`: what the letter looks like before anybody reads it (S4.3, E29, E31)."""

import re

from app.reading.lines import one_of
from app.tone.letter import LetterText
from app.tone.model import Situation

SHORTEST, LONGEST, LONGEST_ANSWER, LONGEST_BLOCK, MOST_PARAGRAPHS = 25, 150, 200, 125, 3
SHORTEST_ANSWER = 6


def length(letter: LetterText, *, situation: Situation) -> str:
    """What is wrong with the length: too_short, too_long, one_block, many_paragraphs, or ""."""
    words = letter.words
    answering = len(situation.asked)
    if words > (LONGEST_ANSWER if answering >= 2 else LONGEST):
        return "too_long"
    if len(letter.paragraphs) > MOST_PARAGRAPHS and answering < 2:
        return "many_paragraphs"
    if len(letter.paragraphs) == 1 and words > LONGEST_BLOCK:
        return "one_block"
    if words < (SHORTEST_ANSWER if answering else SHORTEST):
        return "too_short"
    return ""


_PREFIX = re.compile(r"^\s*(?:(?:re|fw|fwd|aw|sv|antw)\s*:\s*)+", re.IGNORECASE)
_VAGUE_WORDS = """
    hello hi hey me again follow up followup question questions quick urgent update any news status job
    application important please help reply read answer respond hope this re regarding interview thanks thank
    you checking in just reminder second third another attempt my waiting response message mail email asap
    attention required need your now
"""
_VAGUE = frozenset(_VAGUE_WORDS.split())
_REPROACH = re.compile(
    one_of(r"""
        \b(?:
            forg[eo]t(?:ten)?|ignor\w+|still\s+(?:waiting|no|nothing)
            no\s+(?:reply|answer|response|news)
            why\s+(?:no|have|did|are)|waiting\s+for|are\s+you\s+there|remember\s+me
            did\s+you\s+(?:get|see|read|receive)
            last\s+(?:try|chance|attempt)|final\s+\w+|hello\?
        )\b
    """),
    re.IGNORECASE,
)


def subject(line: str) -> str:
    """What is wrong with a subject: empty, shouting, reproach, vague, or ""."""
    bare = _PREFIX.sub("", line).strip()
    if _PREFIX.match(line) and bare:
        return ""
    letters = re.findall(r"[A-Za-z]{2,}", bare)
    if not letters:
        return "empty"
    if re.search(r"[!?]{2,}|\burgent\b", bare, re.IGNORECASE) or (
        len("".join(letters)) > 4 and all(w.isupper() for w in letters)
    ):
        return "shouting"
    if _REPROACH.search(bare):
        return "reproach"
    if len(letters) <= 4 and all(w.lower() in _VAGUE for w in letters):
        return "vague"
    return ""
