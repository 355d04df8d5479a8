"""What they want without asking outright: a wondering, a wish, something that is still missing."""

import re

from app.reading.acts.model import Act, ActKind
from app.reading.facts.asking import BIDS, CHASED, CLEAR, IF_YOU_COULD, IF_YOU_WANT, INDIRECT, TASK_HERE, WISH
from app.reading.facts.asks_nothing import OURS_TO_DO
from app.reading.facts.heard import Heard, sentence_around
from app.reading.facts.lacks import lacks
from app.reading.facts.listed import needed
from app.reading.facts.promise_words import BEAR_WITH_US
from app.reading.facts.rhetoric import TERSE, TO_ME, UNMARKED, asked_beside_a_no
from app.reading.facts.settled import kind_by_words


def between_the_lines(h: Heard) -> list[tuple[Act, str]]:
    """ "I wonder from your letter whether …" is a question, "a reminder of the missing certificate" asks for the certificate."""
    if h.does(ActKind.REFUSAL):
        return [(act, "question") for act in asked_beside_a_no(h)]
    found: list[tuple[Act, str]] = []
    for words, kind in (
        (INDIRECT, "question"),
        (IF_YOU_WANT, "question"),
        (BIDS, "question"),
        (UNMARKED, "question"),
        (TERSE, "question"),
        (TASK_HERE, "assessment"),
        (WISH, ""),
        (CHASED, "documents"),
        (IF_YOU_COULD, ""),
        (IF_YOU_COULD, "question"),
    ):
        for match in words.finditer(h.text):
            span = _from_its_first_word(match)
            sentence = sentence_around(h.text, span)
            what = kind or kind_by_words(sentence)
            waits = BEAR_WITH_US.search(sentence) and "?" not in sentence
            of_others = words is INDIRECT and not TO_ME.search(sentence)  # "my father asks if all sailors sing"
            if what and not waits and not of_others and not OURS_TO_DO.search(sentence):
                found.append((Act(ActKind.REQUEST, sentence, span, CLEAR, what=what), what))
    return found + list(lacks(h)) + needed(h)


def _from_its_first_word(match: re.Match[str]) -> tuple[int, int]:
    """A pattern may begin with the mark that ends the sentence before."""
    return match.end() - len(match[0].lstrip(" .!?,;:\n–—-")), match.end()
