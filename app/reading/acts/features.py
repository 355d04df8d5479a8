# ruff: noqa: SIM905
"""What the net sees of a sentence: its words in a coarse form, pairs of them, word beginnings, senses, its shape and its place."""

import re
from collections.abc import Sequence

from app.reading.acts.senses import SENSES

_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday tomorrow today tonight".split())
_MONTHS = frozenset(
    "january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct "
    "nov dec".split()
)
_NAME = re.compile(r"(?<=[a-z,;] )[A-Z][a-zà-ÿ]+")
_REACH = 4  # words from one sense to the next that make a pair
_STEM = 5  # letters of a word's beginning
_FIRST = 2  # sentences that open a mail
_MANY = 4


def coarse(tokens: Sequence[str], names: frozenset[str] = frozenset()) -> list[str]:
    """Tokens with numbers, days, months and names of people or places made one."""
    out = []
    for token in tokens:
        if token[0].isdigit():
            out.append("<n>")
        elif token in _DAYS:
            out.append("<day>")
        elif token in _MONTHS:
            out.append("<month>")
        elif token in names:
            out.append("<name>")
        else:
            out.append(token)
    return out


def names_in(sentence: str) -> frozenset[str]:
    """Words with a capital inside a sentence, in lower case: names of people, firms, places (and German nouns)."""
    return frozenset(m.lower() for m in _NAME.findall(sentence))


def features_of(sentence: str, tokens: Sequence[str]) -> list[str]:
    """Distinct features, in order of appearance."""
    words = ["<s>", *coarse(tokens, names_in(sentence)), "</s>"]
    found: dict[str, None] = {}
    for i in range(1, len(words)):
        word = words[i]
        found[f"{words[i - 1]} {word}"] = None
        found[word] = None
        if len(word) > _STEM and word[0].isalpha():
            found[word[:_STEM] + "*"] = None
    _add_senses(tokens, found)
    count = len(tokens)
    found["<short>" if count <= 4 else "<medium>" if count <= 12 else "<long>"] = None
    return list(found)


def placed(place: int, count: int) -> list[str]:
    """Features of where a sentence stands: its place from nought, and how many sentences the mail has."""
    where = [f"<at {place}>" if place < _FIRST else "<inside>", f"<of {min(count, _MANY)}>"]
    return [*where, "<last>"] if place == count - 1 else where


def _add_senses(tokens: Sequence[str], found: dict[str, None]) -> None:
    """Senses, and pairs of them in order with at most three words between."""
    recent: list[tuple[int, tuple[str, ...]]] = []
    for i, token in enumerate(tokens):
        senses = SENSES.get(token)
        if senses is None:
            continue
        for sense in senses:
            found[sense] = None
            for place, before in recent[-4:]:
                if i - place <= _REACH:
                    for other in before:
                        found[f"{other}>{sense}"] = None
        recent.append((i, senses))
