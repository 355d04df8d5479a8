"""The small language of the phrase tables, and the index that keeps a sentence from meeting every line of them.

A line reads `sure pattern  # who writes it so`. In a pattern, items stand apart by blanks:

    word        that word                     word*       any word that begins so
    (a/b c/d*)  one of these                  {class}     one of the words of a class (`classes.py`)
    item?       may be missing                ~ or ~5     up to 2 (5) words between
    ^ and $     begin and end of the sentence !(a/b)      the next word is none of these

A long line goes on in the next one, which is set in: after a stroke within its brackets, else after a blank.
Patterns meet the words of `tokens.tokens_of`, joined by blanks.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.reading.acts.classes import CLASSES
from app.reading.acts.model import ActKind

_ITEM = re.compile(r"\^|\$|~\d*|!?\((?:[^()]*)\)\??|!?\{\w+\}\??|[^\s(){}]+\??")
_GOES_ON = re.compile(r"(?<=/)\n +")
_GOES_ON_APART = re.compile(r"\n +")
# Words too common in such mail to tell lines apart by: never the key of a line if another word can be.
_COMMON = frozenset(
    [
        "a",
        "an",
        "the",
        "to",
        "of",
        "in",
        "on",
        "at",
        "for",
        "and",
        "or",
        "we",
        "i",
        "you",
        "your",
        "our",
        "my",
        "us",
        "me",
        "it",
        "is",
        "are",
        "be",
        "been",
        "was",
        "have",
        "has",
        "had",
        "will",
        "would",
        "can",
        "could",
        "do",
        "not",
        "with",
        "that",
        "this",
        "as",
        "by",
        "from",
        "they",
        "them",
        "he",
        "she",
        "if",
        "so",
        "but",
        ",",
        "?",
        "!",
        "-",
        "any",
        "all",
        "no",
        "one",
    ]
)
_FREQUENT = frozenset(
    [
        "application",
        "position",
        "role",
        "job",
        "interview",
        "candidate",
        "candidates",
        "please",
        "thank",
        "thanks",
        "time",
        "team",
        "other",
        "forward",
        "know",
        "let",
        "get",
        "there",
        "here",
        "what",
        "who",
        "how",
        "when",
        "call",
        "take",
        "going",
        "go",
        "up",
        "out",
        "more",
        "very",
        "now",
        "just",
        "today",
        "next",
        "week",
        "like",
        "able",
        "new",
        "who",
        "which",
        "his",
        "her",
    ]
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One line of a table. `sure` is how often the words mean what the table says, when nothing else is known."""

    kind: ActKind
    what: str
    sure: float
    pattern: str
    writer: str
    regex: re.Pattern[str]
    keys: frozenset[str]
    needs: tuple[frozenset[str], ...]  # sets of words: a sentence that matches holds one of each


def table(kind: ActKind, lines: str, *, what: str = "", classes: Mapping[str, str] = CLASSES) -> tuple[Phrase, ...]:
    """Compile the lines of one table; `what` is the default, a line `[what]` changes it for the lines below."""
    out: list[Phrase] = []
    for line in _GOES_ON_APART.sub(" ", _GOES_ON.sub("", lines)).splitlines():
        line = line.strip()
        if not line:
            continue
        if line.startswith("["):
            what = line.strip("[]")
            continue
        body, _, writer = line.partition("  # ")
        sure, _, pattern = body.partition(" ")
        regex, keys, needs = compile_pattern(pattern.strip(), classes)
        out.append(Phrase(kind, what, float(sure), pattern.strip(), writer.strip(), regex, keys, needs))
    return tuple(out)


def compile_pattern(
    pattern: str, classes: Mapping[str, str]
) -> tuple[re.Pattern[str], frozenset[str], tuple[frozenset[str], ...]]:
    """The regular expression, words one of which any matching sentence must hold (the rarest set), and the other such sets."""
    parts: list[str] = ["(?<![^ ])"]
    wanted: list[tuple[int, frozenset[str]]] = []
    for item in _ITEM.findall(pattern):
        if item == "^":
            parts = ["^"]
        elif item == "$":
            parts.append("$")
        elif item[0] == "~":
            parts.append(f"(?:[^ ]+ ){{0,{item[1:] or 2}}}?")
        elif item[0] == "!":
            parts.append(f"(?!{_any(_alternatives(item[1:], classes))} )")
        else:
            optional = item.endswith("?") and len(item) > 1
            choices = _alternatives(item[:-1] if optional else item, classes)
            parts.append(f"(?:{_any(choices)} )" + ("?" if optional else ""))
            if not optional:
                keys, cost = _keys(choices)
                if keys:
                    wanted.append((cost, keys))
    wanted.sort(key=lambda w: w[0])
    first, *others = [keys for _, keys in wanted] or [frozenset[str]()]
    return re.compile("".join(parts)), first, tuple(others)


def _alternatives(item: str, classes: Mapping[str, str]) -> list[str]:
    if item[0] == "{":
        return _flatten(classes[item.strip("{}")], classes)
    if item[0] == "(":
        return _flatten(item[1:-1], classes)
    return [item]


def _flatten(choices: str, classes: Mapping[str, str]) -> list[str]:
    out: list[str] = []
    for choice in choices.split("/"):
        choice = choice.strip()
        if choice.startswith("{") and choice.endswith("}") and choice.count("{") == 1:
            out.extend(_flatten(classes[choice[1:-1]], classes))
        elif choice:
            out.append(choice)
    return out


def _any(choices: Iterable[str]) -> str:
    return "(?:" + "|".join(" ".join(_word(w) for w in choice.split()) for choice in choices) + ")"


def _word(word: str) -> str:
    if word == "#":
        return r"\d[^ ]*"
    return re.escape(word[:-1]) + "[^ ]*" if word.endswith("*") and len(word) > 1 else re.escape(word)


def _keys(choices: Iterable[str]) -> tuple[frozenset[str], int]:
    """For each choice its rarest word (prefixes as their first four letters and a star), and what the set costs."""
    keys: set[str] = set()
    cost = 0
    for choice in choices:
        ranked = sorted((_rank(w), w) for w in choice.split())
        if not ranked or ranked[0][0] >= 1000:
            return frozenset(), 0
        rank, word = ranked[0]
        keys.add(word[:4] + "*" if word.endswith("*") else word)
        cost += rank
    return frozenset(keys), cost


def _rank(word: str) -> int:
    if word == "#" or (word.endswith("*") and len(word) < 5):
        return 1000
    if word in _COMMON:
        return 100
    return 8 if word in _FREQUENT else 1


class Index:
    """Lines of tables by the words they need."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._lines = tuple(phrases)
        self._by_key: dict[str, list[int]] = {}
        for number, phrase in enumerate(self._lines):
            for key in phrase.keys:
                self._by_key.setdefault(key, []).append(number)
        self._always = [number for number, phrase in enumerate(self._lines) if not phrase.keys]

    def candidates(self, tokens: Iterable[str]) -> list[Phrase]:
        """The lines that could match, each once, as they stand in the tables: where two are as sure, the first counts."""
        have = set(tokens)
        have.update([t[:4] + "*" for t in have if len(t) >= 4])
        lines, by_key = self._lines, self._by_key
        found = set(self._always)
        for token in have:
            for number in by_key.get(token, ()):
                if number not in found:
                    for need in lines[number].needs:
                        if have.isdisjoint(need):
                            break
                    else:
                        found.add(number)
        return [lines[number] for number in sorted(found)]
