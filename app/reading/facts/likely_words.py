"""A domain label cut where English words most likely meet: "bedokfamilyclinic" is Bedok Family Clinic.

The second way of telling a house's name from its domain, where the tables of `domain_names` do not decide. Each way of cutting has a
price: a word of our tables is cheap, a word of the English list the cheaper the more often it is used, letters that are no word are dear.
The prices were fitted on the domains of written threads (`tests/reading/facts/test_likely_words.py` says what must come out).
"""

import math
from dataclasses import dataclass

from app.reading.english import times_seen
from app.reading.facts.house_words import GROWN, KINDS_BEFORE, PLACES, PLAIN, TRADES

OF_A_TABLE = 6.2
SMALL = 3.7
RAREST, BY_USE = 20.0, 0.855  # a word of the list: 20 less 0.855 for each e-fold of use
A_GAP = 5.1
NO_WORD, EACH_LETTER = 12.5, 3.0  # four letters of a name nobody knows, and each letter more
SHORTEST_WORD, SHORTEST_NAME = 4, 4
LONGEST_WORD = 15
MOST_WORDS = 4

TABLES = TRADES | PLACES | PLAIN | KINDS_BEFORE
ARTICLES = frozenset(
    ["the", "and", "of", "de", "la", "le", "las", "los", "el", "te", "san", "santa", "al", "du", "des", "der", "het", "ty", "sri"]
)  # fmt: skip
SHORT_WORDS = frozenset(
    ["st", "old", "new", "bay", "oak", "sea", "tea", "red", "dry", "big", "ice", "air", "inn", "art", "arts"]
)  # fmt: skip
SMALL_WORDS = ARTICLES | SHORT_WORDS
SHORT_PLAIN = frozenset(w for w in PLAIN - TRADES - PLACES if len(w) <= 5)


@dataclass(frozen=True, slots=True)
class Cut:
    price: float
    words: tuple[str, ...]


def likely_words(label: str, known: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """The words of a label without gaps; () where a part other than the first is no word, or the whole is one.

    `known` are names that stand in the thread, in small letters.
    """
    best: list[Cut | None] = [Cut(0.0, ()), *[None] * len(label)]
    for start in range(len(label)):
        so_far = best[start]
        if so_far is None:
            continue
        for end in range(start + 2, min(len(label), start + LONGEST_WORD) + 1):
            price = _price(label[start:end], first=start == 0, known=known)
            if price is None:
                continue
            cut = Cut(so_far.price + price + A_GAP, (*so_far.words, label[start:end]))
            there = best[end]
            if there is None or cut.price < there.price:
                best[end] = cut
    whole = best[-1]
    if whole is None or not 2 <= len(whole.words) <= MOST_WORDS or whole.words[-1] in ARTICLES:
        return ()
    first, second = whole.words[:2]
    if second in SHORT_PLAIN and first not in TABLES | SMALL_WORDS | known and not times_seen(first):
        return ()  # "slieveb loom", "glenf arrow": the plain word is part of another
    return _grown_together(whole.words)


def _grown_together(words: tuple[str, ...]) -> tuple[str, ...]:
    """ "north gate search" is Northgate Search: an ending that grows onto a plain word, with the trade after it."""
    for i in range(len(words) - 2):
        if words[i] in PLAIN and words[i + 1] in GROWN:
            return (*words[:i], words[i] + words[i + 1], *words[i + 2 :])
    return words


def _price(word: str, *, first: bool, known: frozenset[str]) -> float | None:
    """What a word costs; None where it cannot stand here."""
    prices = []
    if word in SMALL_WORDS:
        prices.append(SMALL)
    if word in TABLES or word in known:
        prices.append(OF_A_TABLE)
    seen = times_seen(word) if len(word) >= SHORTEST_WORD else 0
    if seen:
        prices.append(RAREST - BY_USE * math.log(seen + 1))
    if first and len(word) >= SHORTEST_NAME:
        prices.append(NO_WORD + EACH_LETTER * (len(word) - SHORTEST_NAME))
    return min(prices, default=None)
