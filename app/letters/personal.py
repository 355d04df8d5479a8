"""What only the person can add: a high point of the talk, a shared interest. One natural sentence each, in their words."""

import re

from app.letters.seed import Seed
from app.reading.lines import one_of

_PRONOUN_START = re.compile(r"^(i|we|you|he|she|they|it|there|this|that)\b", re.I)
_NOUN_START = re.compile(
    r"^(the|a|an|our|your|their|his|her|my|how|why|what|where|when|both|all|some|learning|hearing|seeing|meeting|talking|discussing)\b",
    re.I,
)
_FINITE = re.compile(
    one_of(r"""
        \b(
            is|are|was|were|has|have|had|do|does|did|can|could|will|would|said|told|explained|showed|described|mentioned|talked
            spoke|asked|discussed|works?|worked|uses?|used|runs?|moved|plans?|liked|loved|enjoyed
        )\b
    """),
    re.I,
)
_LINK = re.compile(r"https?://|www\.|@|[<>{}\[\]|]")
MOST_WORDS = 30

_HIGH_NOUN = (
    "I especially enjoyed the part about {x}.",
    "What has stayed with me most is {x}.",
    "I keep coming back to {x}.",
    "One thing that I was very glad to hear about was {x}.",
    "I have been thinking about {x} ever since.",
    "Of all that came up, I liked {x} best.",
    "For me, the high point was {x}.",
)
_HIGH_TWO = (
    "I especially enjoyed {x}, and {y} has stayed with me too.",
    "What I remember best are {x} and {y}.",
    "I keep coming back to {x}, and to {y}.",
    "The high points for me were {x} and {y}.",
)
_HIGH_CLAUSE = (
    "I was glad to learn that {x}.",
    "It stayed with me that {x}.",
    "I liked hearing that {x}.",
)
_SHARED_NOUN = (
    "It was also a pleasure to find that we share an interest in {x}.",
    "And it was good to meet somebody else who cares about {x}.",
    "I also enjoyed our few words about {x}.",
    "It was nice to find out that {x} is something we have in common.",
)
_SHARED_WE = (
    "It was also good to find out that {x}.",
    "And I was pleased to learn that {x}.",
    "I smiled afterwards at the thought that {x}.",
)


def tidy(words: str) -> str:
    """One line without end mark, links or brackets; "" where nothing usable is left."""
    line = " ".join(words.split()).strip(" .,;:-–!?")
    if not line or _LINK.search(line) or len(line.split()) > MOST_WORDS:
        return ""
    return line


def lowered(words: str) -> str:
    """A small first letter where the first word is an ordinary one, so that the words can stand inside a sentence."""
    first = words.split()[0]
    ordinary = _PRONOUN_START.match(words) or _NOUN_START.match(words)
    return words[0].lower() + words[1:] if ordinary and first not in ("I", "I'm", "I've", "I'd") else words


def to_you(words: str) -> str:
    """ "their plans" and "they are moving", said about the reader, become "your plans" and "you are moving"."""
    words = re.sub(r"^their\b", "your", words, flags=re.I)
    return re.sub(r"^they\b", "you", words, flags=re.I)


def is_clause(words: str) -> bool:
    """ "they are moving to Kafka" against "the move to Kafka"."""
    if _NOUN_START.match(words) and re.match(
        r"^(how|why|what|where|when|learning|hearing|seeing|meeting|talking|discussing)\b", words, re.I
    ):
        return False
    if _PRONOUN_START.match(words):
        return True
    head = " ".join(words.split()[:5])
    return bool(_FINITE.search(head)) and not re.search(r"\b(that|which|who|where|how)\b", head, re.I)


def high_point_sentence(points: tuple[str, ...], *, seed: Seed) -> str:
    """At most two points in one sentence; a whole sentence of the person's own stays as it is."""
    usable = [w for w in (tidy(p) for p in points) if w][:2]
    if not usable:
        return ""
    words = to_you(usable[0])
    if re.match(r"^I\b", words) or re.match(r"^(thank|your point|it was)\b", words, re.I):
        return words[0].upper() + words[1:] + "."
    if is_clause(words):
        if re.match(r"^(we|you)\b", words, re.I) and re.search(r"^we (talked|spoke|discussed|chatted)\b", words, re.I):
            rest = re.sub(r"^we (talked|spoke|chatted) (about|of)|^we discussed", "", words, flags=re.I).strip()
            return seed.choice("high", _HIGH_NOUN).format(x=lowered(rest))
        return seed.choice("high", _HIGH_CLAUSE).format(x=lowered(words))
    if len(usable) == 2 and not is_clause(usable[1]):
        return seed.choice("high", _HIGH_TWO).format(x=lowered(words), y=lowered(to_you(usable[1])))
    return seed.choice("high", _HIGH_NOUN).format(x=lowered(words))


def shared_sentence(interest: str, *, seed: Seed) -> str:
    words = tidy(interest)
    if not words:
        return ""
    if re.match(r"^I\b", words):
        return words + "."
    if re.match(r"^(we|you|they|he|she)\b", words, re.I):
        return seed.choice("shared", _SHARED_WE).format(x=lowered(to_you(words)))
    return seed.choice("shared", _SHARED_NOUN).format(x=lowered(words))


_BAD_TOPIC = re.compile(r"\b(i|me|my|we|us|you|your|salary|pay|rejected|unfortunately)\b", re.I)


def topic_phrase(topic: str) -> str:
    """A topic of the thread as a noun phrase that a sentence can hold; "" where its words do not allow that."""
    words = tidy(topic)
    if not words or len(words.split()) > 9 or is_clause(words):
        return ""
    words = re.sub(r"^our\b", "your", words, flags=re.I)
    return "" if _BAD_TOPIC.search(re.sub(r"^your\b", "", words, flags=re.I)) else lowered(words)
