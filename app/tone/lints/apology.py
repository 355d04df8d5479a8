"""`over_apology` by count: one apology for one thing is fine, a second is one too many (S0.9)."""

import re

from app.tone.grammar import idea
from app.tone.letter import LetterText

# Not an apology of one's own: sympathy, a polite refusal, somebody else's apology.
_OTHER = idea(
    """
    sorry to ~1 hear|learn|read|say|see
    sorry ~1 for your
    sorry that you|your
    no apology|apologies|need
    accept|accepted|handled|wrote ~2 apology|apologies
    """
)
_SORRY = re.compile(
    r" (?:sorry|apologies|apologise|apologize|apologising|apologizing|forgive me|pardon me|my apologies)(?= )"
)


def second_apology(letter: LetterText) -> tuple[int, int] | None:
    """The place of the sentence that holds the second apology of the letter, or None."""
    seen = 0
    for sentence in letter.sentences:
        if _OTHER.find(sentence):
            continue
        seen += len(_SORRY.findall(sentence.line))
        if seen > 1:
            return sentence.start, sentence.end
    return None
