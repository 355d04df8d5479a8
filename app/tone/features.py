"""What the net sees of a sentence: stems, pairs of stems, families of words, and how the sentence is built.

Days, months and names are made one, as the net of the reading has them.
"""

from collections.abc import Iterator
from functools import lru_cache

from app.reading.acts.features import coarse
from app.tone.kinships import FAMILIES
from app.tone.words import Sentence

_FAMILIES_OF: dict[str, tuple[str, ...]] = {}
for _name, _words in FAMILIES.items():
    for _word in dict.fromkeys(_words.split()):
        _FAMILIES_OF[_word] = (*_FAMILIES_OF.get(_word, ()), _name)

_ENDS = ("ingly", "ings", "ing", "edly", "ied", "ies", "ed", "ly", "es", "s")
_KEEP = frozenset(
    [
        "is",
        "was",
        "has",
        "his",
        "this",
        "us",
        "yes",
        "as",
        "does",
        "less",
        "need",
        "news",
        "always",
        "press",
        "address",
        "bus",
        "boss",
        "class",
        "business",
        "process",
    ]
)
_MARKS = frozenset({",", ".", "!", "?"})
_SELF = frozenset(["i", "me", "my", "mine", "myself", "we", "us", "our"])
_YOU = frozenset(["you", "your", "yours", "yourself"])
_NOT = frozenset(["not", "no", "never", "nobody", "nothing", "none", "nor", "without", "hardly"])
_MODAL = frozenset(["will", "would", "could", "can", "may", "might", "must", "should", "shall"])


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """A rough stem: "bothering" -> "bother", "replied" -> "repli"."""
    if word in _KEEP or len(word) < 4:
        return word
    for end in _ENDS:
        if word.endswith(end) and len(word) - len(end) >= 3:
            word = word[: -len(end)]
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 4 else word


def features(sentence: Sentence) -> frozenset[str]:
    """The features of a sentence, each counted once."""
    return frozenset(_features(sentence))


def _features(sentence: Sentence) -> Iterator[str]:
    words = [t.text for t in sentence.tokens if t.text not in _MARKS]
    names = frozenset(t.text for t in sentence.tokens if t.name and t.text not in _FAMILIES_OF)
    stems = [stem(w) for w in coarse(words, names)]
    tags = [_FAMILIES_OF.get(w, ()) for w in words]
    for place, one in enumerate(stems):
        yield one
        for name in tags[place]:
            yield f"<{name}>"
        if place + 1 < len(stems):
            yield f"{one} {stems[place + 1]}"
        for ahead in range(place + 1, min(place + 6, len(stems))):
            for name in tags[ahead]:
                if _role(words[place]):
                    yield f"{_role(words[place])}..<{name}>"
    yield from _build(sentence, words, stems)


def _role(word: str) -> str:
    """Who or how: the words that turn the meaning of what follows."""
    if word in _SELF:
        return "ME"
    if word in _YOU:
        return "YOU"
    if word in _NOT:
        return "NOT"
    return "MODAL" if word in _MODAL else ""


def _build(sentence: Sentence, words: list[str], stems: list[str]) -> Iterator[str]:
    if stems:
        yield f"^ {stems[0]}"
    roles = {_role(w) for w in words}
    for role in roles - {""}:
        yield f"has {role}"
    if not roles & {"ME", "YOU"}:
        yield "has nobody"
    if sentence.asks:
        yield "asks"
    if sentence.tokens and sentence.tokens[-1].text == "!":
        yield "calls"
    if len(words) < 5:
        yield "short"
    elif len(words) > 16:
        yield "long"
