"""The one line of the card's tone row: counts and praise, or at most two hints that say what to do (`cards.md`, tone hints)."""

import re
from collections.abc import Sequence

from app.tone.letter import letter_of
from app.tone.model import Finding, Severity

MOST_HINTS = 2
LONG = 120

# Most useful first among findings of one severity.
_HINT: dict[str, str] = {
    "typos_placeholders": "Look once more at the word we marked.",
    "unanswered_request": "Answer what they asked for first.",
    "ungrounded_detail": "Check the detail that is not in the thread.",
    "frequency": "It is early to ask again. Let this one wait.",
    "dispute_decision": "Thank them and leave the decision as it is.",
    "negative_talk": "Leave out hard words about others.",
    "pressure": "Keep the fact, add why you are telling them.",
    "desperation": "Say what you bring, not how much you need it.",
    "presumption": "Write as if they have not decided yet.",
    "salary_change": "Leave pay for when they ask or offer.",
    "back_channel": "Leave other people out of it.",
    "gift": "A thank-you is enough, no present.",
    "blame": "This can sound annoyed. Try “Is there any news?”.",
    "over_apology": "No need to apologise. Try “Thank you for your time”.",
    "channel": "Offer a call instead of announcing one.",
    "social_request": "Leave contact requests for later.",
    "length": "Shorter is easier to answer. Press Shorter.",
    "irritant_phrase": "Say what you would like to know, for example the date of the decision.",
    "generic": "Add one detail from your talk.",
    "shouting": "Write it quietly: no capitals, one mark at the end.",
    "subject_line": "Name the role in the subject.",
}
_RANK = {Severity.HIGH: 0, Severity.MEDIUM: 1, Severity.LOW: 2}
THANKS = re.compile(r"\b(?:thank|thanks|grateful|appreciat\w+|obliged|cheers)\b", re.IGNORECASE)


def summary(findings: Sequence[Finding], text: str) -> str:
    """One line: "42 words · polite · one clear question", or the words and at most two hints."""
    letter = letter_of(text)
    questions = sum(s.asks for s in letter.sentences)
    counted = f"{letter.words} word{'' if letter.words == 1 else 's'}"
    hints = _hints(findings, text=text, words=letter.words, questions=questions)
    if hints:
        return " · ".join((counted, *hints[:MOST_HINTS]))
    return " · ".join((counted, "polite", *(("one clear question",) if questions == 1 else ())))


def _hints(findings: Sequence[Finding], *, text: str, words: int, questions: int) -> list[str]:
    order = list(_HINT)
    ranked = sorted(findings, key=lambda f: (_RANK[f.severity], order.index(f.lint)))
    hints = [(_RANK[f.severity], hint_for(f, text)) for f in ranked]
    if questions > 1:
        hints.append((1, "One question gets answers faster."))
    if words > LONG:
        hints.append((1, _HINT["length"]))
    if words and not THANKS.search(text):
        hints.append((2, "Add a short thank-you."))
    return list(dict.fromkeys(hint for _, hint in sorted(hints, key=lambda h: h[0])))


def hint_for(finding: Finding, text: str) -> str:
    """The hint of one finding: what to do, in one short sentence."""
    marked = text[slice(*finding.span)]
    if finding.lint == "typos_placeholders":
        if finding.why.startswith("This part"):
            return "Fill in the part in brackets."
        if finding.why.startswith("Check the name"):
            return f"Check the name: the thread says {finding.better}."
        return f"Check the word “{marked}”."
    if finding.lint == "length":
        return finding.why if finding.why.startswith(("A sentence", "Two", "Three")) else _HINT["length"]
    if finding.lint == "unanswered_request" or finding.lint == "frequency":
        return finding.why
    return _HINT[finding.lint]
