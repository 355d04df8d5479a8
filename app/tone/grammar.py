"""A small grammar of clauses: word classes, gaps and order, so that a lint reads an idea and not one phrase.

A pattern is a row of items, separated by spaces:

    need|want        one of these words (`_` joins words: `as_soon_as`)
    call*            a verb in all its regular forms (call, calls, called, calling)
    <job>            a word class of `classes.py`; `job|<post>` mixes both
    need?            may be missing
    ~ ~5             up to three (five) other words, not across a comma
    ~~               up to eight other words, commas too
    ^ $              the beginning and the end of the sentence (its last mark is not counted)
    !word|<class>    not followed by one of these here

A table is a block of lines, one pattern each; an indented line goes on with the one above; a remark stands after "#".
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from textwrap import dedent

from app.tone.classes import CLASSES
from app.tone.words import Sentence

_VOWELS = set("aeiou")


@cache
def forms(verb: str) -> tuple[str, ...]:
    """The regular forms of a verb: forms("try") -> try, tries, tried, trying."""
    if verb.endswith("e"):
        return (verb, verb + "s", verb + "d", verb[:-1] + "ing")
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return (verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing")
    if verb.endswith(("s", "sh", "ch", "x", "z")):
        return (verb, verb + "es", verb + "ed", verb + "ing")
    short = len(verb) < 6 and verb[-1] not in "wxyaeiou" and verb[-2] in _VOWELS and verb[-3] not in _VOWELS
    doubled = verb + verb[-1] if short else verb
    both = (doubled + "ed", doubled + "ing") if short else ()
    return (verb, verb + "s", verb + "ed", verb + "ing", *both)


@cache
def alternatives(item: str) -> frozenset[str]:
    """All wordings of an item, words joined by one space."""
    found: set[str] = set()
    for part in item.split("|"):
        if part.startswith("<"):
            for word in CLASSES[part[1:-1]].split():
                found |= alternatives(word)
        elif part.endswith("*") and len(part) > 1:
            found |= set(forms(part[:-1]))
        else:
            found.add(part.replace("_", " "))
    return frozenset(found)


_GAP = r"(?:[^\s,.!?]+ ){0,%d}?"
_WIDE = r"(?:\S+ ){0,8}?"


def _regex(item: str) -> str:
    if item == "^":
        return r"(?<=\A )(?:(?:and|but|so|also|then|well|oh|hi|hello|please|kindly|just|honestly|frankly) (?:, )?){0,2}"
    if item == "$":
        return r"(?=[.!?, ]*\Z)"
    if item == "~~":
        return _WIDE
    if item.startswith("~"):
        return _GAP % int(item[1:] or 3)
    if item.startswith("!"):
        return rf"(?!(?:{_any(item[1:])}) )"
    if item.endswith("?") and item != "?":
        return rf"(?:(?:{_any(item[:-1])}) )?"
    return rf"(?:{_any(item)}) "


def _any(item: str) -> str:
    return "|".join(sorted((re.escape(a) for a in alternatives(item)), key=len, reverse=True))


@dataclass(frozen=True)
class Pattern:
    """One pattern and what it needs: a sentence that lacks a word of any of its firm items cannot match."""

    source: str

    @cached_property
    def firm(self) -> tuple[frozenset[str], ...]:
        items = [i for i in self.source.split() if i[0] not in "^$~!" and (i == "?" or not i.endswith("?"))]
        return tuple(frozenset(a.split()[0] for a in alternatives(i)) for i in items)

    @cached_property
    def regex(self) -> re.Pattern[str]:
        return re.compile(r"(?<= )" + "".join(_regex(i) for i in self.source.split()))

    def find(self, sentence: Sentence) -> tuple[int, int] | None:
        """The place [start, end) in the text of the words that match, or None."""
        if any(need.isdisjoint(sentence.words) for need in self.firm):
            return None
        match = self.regex.search(sentence.line)
        if match is None or not match.group().strip():
            return None
        first = bisect_right(sentence.at, match.start()) - 1
        last = bisect_right(sentence.at, match.end() - 2) - 1
        return sentence.tokens[first].start, sentence.tokens[last].end


def table(block: str) -> tuple[Pattern, ...]:
    """The patterns of a block of lines; remarks after "#" at the start of a word are left out."""
    lines: list[str] = []
    for line in (re.split(r"(?:^|\s)#\s", line)[0].rstrip() for line in dedent(block).splitlines()):
        if line.startswith(" ") and lines:
            lines[-1] += line.strip() if lines[-1].endswith("|") else f" {line.strip()}"
        elif line:
            lines.append(line)
    return tuple(Pattern(line) for line in lines)


@dataclass(frozen=True)
class Idea:
    """One thing that a lint means: wordings that say it, and wordings that show that something else is meant."""

    says: tuple[Pattern, ...]
    unless: tuple[Pattern, ...] = ()

    @cached_property
    def by_word(self) -> Mapping[str, tuple[int, ...]]:
        """Which patterns can match at all, by a word of their rarest firm item."""
        index: dict[str, list[int]] = {}
        for number, pattern in enumerate(self.says):
            rarest = min(pattern.firm, key=_commonness)
            for word in rarest:
                index.setdefault(word, []).append(number)
        return {word: tuple(numbers) for word, numbers in index.items()}

    def find(self, sentence: Sentence) -> tuple[int, int] | None:
        """The first wording of the idea in the sentence, or None."""
        by_word = self.by_word
        numbers = {n for word in sentence.words if word in by_word for n in by_word[word]}
        for number in sorted(numbers):
            place = self.says[number].find(sentence)
            if place is not None and not self.excused(sentence):
                return place
        return None

    def excused(self, sentence: Sentence) -> bool:
        """Does a wording show that something else is meant?"""
        return any(p.find(sentence) for p in self.unless)


_COMMON_WORDS = """
    i you me my your the a to is it am are we he she that this of in on for and not no will , . ! ?
"""
_COMMON = frozenset(_COMMON_WORDS.split())


def _commonness(words: frozenset[str]) -> float:
    return len(words & _COMMON) * 50 + len(words)


def idea(says: str, unless: str = "", *more: Iterable[Pattern]) -> Idea:
    """An idea from two tables; `more` adds tables of exceptions that several lints share."""
    return Idea(table(says), table(unless) + tuple(p for group in more for p in group))
