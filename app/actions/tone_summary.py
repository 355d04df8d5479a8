"""One line above the hints: '42 words · polite · one clear question'."""

from collections.abc import Sequence

from app.letters.shape import own_text, word_count
from app.tone.model import Finding, Severity

COUNTED = ("no question", "one clear question", "two questions", "three questions")


def summary_of(body: str, findings: Sequence[Finding]) -> str:
    """How long, how it sounds, how many questions. The worst finding decides the middle word."""
    words = word_count(body)
    if not words:
        return "No words yet"
    grades = {finding.severity for finding in findings}
    sounds = "polite"
    if Severity.HIGH in grades:
        sounds = "please look at the hint"
    elif Severity.MEDIUM in grades:
        sounds = "almost there"
    asked = own_text(body).count("?")
    questions = COUNTED[asked] if asked < len(COUNTED) else f"{asked} questions"
    return f"{words} word{'' if words == 1 else 's'} · {sounds} · {questions}"
