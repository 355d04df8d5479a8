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


NO_DENIAL = r"(?<!\bnot )(?<!n't )"  # "if payroll hasn't sent it"
NO_PASSIVE += "(?<!n't )"


# "We have one slot left on Thursday" tells of no past.
NO_GAP_LEFT = "".join(
    f"(?<!\\b{noun} )" for noun in ("has", "have", "slot", "slots", "space", "spaces", "place", "places", "gap")
)
NO_GAP_LEFT += "left"


class Cues:
    """Many ways of saying one thing, each from the edge of a word to the edge of a word, as one pattern.

    Whether a text holds any of them is asked most. Then only the words that begin as one of them does are looked at.
    """

    __slots__ = ("_heads", "_leads", "_signs", "finditer", "match", "search")

    def __init__(self, pattern: str) -> None:
        by_sign = _by_sign(pattern)
        whole = re.compile(r"\b(?:" + "|".join(_grouped(by_sign)) + r")(?!\w)")
        self.search, self.match, self.finditer = whole.search, whole.match, whole.finditer
        self._heads = frozenset(
            head for sign, rests in by_sign.items() if sign.isalnum() for rest in rests for head in _pairs(sign, rest)
        )
        self._leads = "^" in by_sign  # some stand only where the text begins
        signs = [(sign, rests) for sign, rests in by_sign.items() if not sign.isalnum() and sign != "^"]
        self._signs = tuple(
            re.compile(rf"{sign}(?<=\w{sign})(?:{'|'.join(rests)})(?!\w)").search for sign, rests in signs
        )

    def are_in(self, text: str, begun: "Beginnings") -> bool:
        """Whether any of the cues stands in `text`, whose words begin as `begun`."""
        match = self.match
        for head in self._heads.intersection(begun):
            for at in begun[head]:
                if match(text, at):
                    return True
        for search in self._signs:
            if search(text):
                return True
        return self._leads and bool(match(text))


Beginnings = dict[str, list[int]]
_PLAIN = "abcdefghijklmnopqrstuvwxyz0123456789"
_BEGINNING = re.compile(rf"\b\w[{_PLAIN}]?")


def beginnings(text: str) -> Beginnings:
    """Where words of `text` stand, by their first two letters; by the first where the second is no plain one."""
    begun: Beginnings = {}
    for found in _BEGINNING.finditer(text):
        head = found.group()
        if head in begun:
            begun[head].append(found.start())
        else:
            begun[head] = [found.start()]
    return begun


def cues(text: str) -> Cues:
    """The cues of `text`, a line each, for text in lower case. A line that begins with a bar goes on with the one before."""
    lines = re.sub(r"\n +\|", "|", text).strip().splitlines()
    lines = [
        line.strip()
        .replace("MAY_THE_VERB", MAY_THE_VERB)
        .replace("NO_PASSIVE", NO_PASSIVE)
        .replace("NO_DENIAL", NO_DENIAL)
        .replace("NO_GAP_LEFT", NO_GAP_LEFT)
        for line in lines
        if line.strip()
    ]
    return Cues("|".join(lines))


def _by_sign(pattern: str) -> dict[str, list[str]]:
    """The alternatives of `pattern` by the letter or sign they begin with, so that few are tried at each word."""
    by_sign: dict[str, list[str]] = {}
    for alternative in _alternatives(pattern):
        heads = _heads(alternative)
        if heads is None:
            raise ValueError(f"a cue that begins with no plain letter: {alternative}")
        for sign, rest in heads:
            by_sign.setdefault(sign, []).append(rest)
    return by_sign


def _pairs(letter: str, rest: str) -> list[str]:
    """The keys of `beginnings` under which a word may stand that begins with `letter` and goes on as `rest` says."""
    heads = _heads(rest)
    if heads is None:
        return [letter, *(letter + sign for sign in _PLAIN)]
    return [letter + sign if sign in _PLAIN else letter for sign, _ in heads]


def _grouped(by_sign: dict[str, list[str]]) -> list[str]:
    return [f"{sign}(?:{'|'.join(rests)})" for sign, rests in by_sign.items()]


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


_SIGNS = tuple(" ',:•-^")
_REPEATS = tuple("?*+{")


def _heads(alternative: str) -> list[tuple[str, str]] | None:
    """(first letter or sign, the rest) of all that `alternative` may begin with; None where that is no plain one."""
    if (alternative[:1].isalnum() or alternative[:1] in _SIGNS) and alternative[1:2] not in _REPEATS:
        return [(alternative[0], alternative[1:])]
    if alternative[1:2] == "?" and alternative[2:3] not in _REPEATS and alternative[0] in _SIGNS:
        lacking = _heads(alternative[2:])
        return None if lacking is None else [(alternative[0], alternative[2:]), *lacking]
    if alternative.startswith(r"\d+"):
        return [(figure, r"\d*" + alternative[3:]) for figure in "0123456789"]
    if alternative.startswith("(?<!"):
        return _heads_behind(alternative)
    if not alternative.startswith("(?:"):
        return None
    inside, behind = _opened(alternative)
    letters: dict[str, list[str]] = {}
    may_lack: list[tuple[str, str]] | None = []
    if behind[:1] == "?" and behind[1:2] not in _REPEATS:
        behind = behind[1:]
        may_lack = _heads(behind)
    if behind[:1] in _REPEATS or may_lack is None:
        return None
    for choice in _alternatives(inside):
        heads = _heads(choice)
        if heads is None:
            return None
        for letter, rest in heads:
            letters.setdefault(letter, []).append(rest)
    return [(letter, f"(?:{'|'.join(rests)}){behind}") for letter, rests in letters.items()] + may_lack


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
