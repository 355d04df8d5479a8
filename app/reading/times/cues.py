"""The words that tell what a date is for. One table per act; one way of writing per line, as a regular expression.

No pattern nests quantifiers, and each runs over one clause or sentence of bounded length.
"""

import re

# "May" the verb, not the month: no figure and none of the words that lead to a month beside it.
_BEFORE_MAY = re.findall(
    r"[^|]+", r"\d |in |by |of |until |till |before |after |th |st |mid-|early |late |this |day |day, "
)
MAY_THE_VERB = "".join(f"(?<!{before})" for before in _BEFORE_MAY) + r"may(?!,? \d|\.)"


# "Is sent", "get told", "be held": no past tense.
NO_PASSIVE = "".join(
    f"(?<!\\b{verb} )" for verb in ("is", "are", "be", "being", "get", "gets", "getting", "not", "'s", "'re")
)


# "We have one slot left on Thursday" tells of no past.
NO_GAP_LEFT = "".join(
    f"(?<!\\b{noun} )" for noun in ("has", "have", "slot", "slots", "space", "spaces", "place", "places", "gap")
)
NO_GAP_LEFT += "left"


def cues(text: str) -> re.Pattern[str]:
    """One pattern out of many lines for text in lower case; each begins and ends at the edge of a word.

    A line that begins with a bar goes on with the one before.
    """
    lines = re.sub(r"\n +\|", "|", text).strip().splitlines()
    lines = [
        line.strip()
        .replace("MAY_THE_VERB", MAY_THE_VERB)
        .replace("NO_PASSIVE", NO_PASSIVE)
        .replace("NO_GAP_LEFT", NO_GAP_LEFT)
        for line in lines
        if line.strip()
    ]
    return re.compile(r"\b(?:" + "|".join(_by_letter("|".join(lines))) + r")(?!\w)")


def _by_letter(pattern: str) -> list[str]:
    """The alternatives of `pattern`, those that begin with the same letter behind one another: few are then tried at each word."""
    letters: dict[str, list[str]] = {}
    others: list[str] = []
    for alternative in _alternatives(pattern):
        heads = _heads(alternative)
        if heads is None:
            others.append(alternative)
            continue
        for letter, rest in heads:
            letters.setdefault(letter, []).append(rest)
    return [f"{letter}(?:{'|'.join(rests)})" for letter, rests in letters.items()] + others


def _alternatives(pattern: str) -> list[str]:
    """`pattern` cut at the bars that stand in no bracket."""
    found, depth, start, i = [], 0, 0, 0
    while i < len(pattern):
        sign = pattern[i]
        if sign == "\\":
            i += 1
        elif sign == "[":
            i = pattern.index("]", i)
        elif sign in "()":
            depth += 1 if sign == "(" else -1
        elif sign == "|" and not depth:
            found.append(pattern[start:i])
            start = i + 1
        i += 1
    return [*found, pattern[start:]]


def _heads(alternative: str) -> list[tuple[str, str]] | None:
    """(first letter, the rest) of all that `alternative` may begin with; None where that is no plain letter."""
    if alternative[:1].isalpha() and alternative[1:2] not in tuple("?*+{"):
        return [(alternative[0], alternative[1:])]
    if alternative.startswith("(?<!"):
        return _heads_behind(alternative)
    if not alternative.startswith("(?:"):
        return None
    inside, behind = _opened(alternative)
    if behind[:1] in tuple("?*+{"):
        return None
    letters: dict[str, list[str]] = {}
    for choice in _alternatives(inside):
        heads = _heads(choice)
        if heads is None:
            return None
        for letter, rest in heads:
            letters.setdefault(letter, []).append(rest)
    return [(letter, f"(?:{'|'.join(rests)}){behind}") for letter, rests in letters.items()]


def _heads_behind(alternative: str) -> list[tuple[str, str]] | None:
    """As `_heads`, for one that looks back first: the look goes one letter further once that letter is read."""
    look, behind = _opened(alternative)
    heads = _heads(behind) if "|" not in look else None
    return None if heads is None else [(letter, f"({look}{letter}){rest}") for letter, rest in heads]


def _opened(alternative: str) -> tuple[str, str]:
    """What stands in the group at the beginning of `alternative`, and what stands behind it."""
    depth, i = 0, 0
    while i < len(alternative):
        sign = alternative[i]
        if sign == "\\":
            i += 1
        elif sign == "[":
            i = alternative.index("]", i)
        elif sign in "()":
            depth += 1 if sign == "(" else -1
            if not depth:
                return alternative[1:i].removeprefix("?:"), alternative[i + 1 :]
        i += 1
    raise ValueError(f"a group without an end: {alternative}")
