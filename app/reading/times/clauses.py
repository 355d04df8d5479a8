"""Sentences and clauses: where the words begin and end that say whose act a date belongs to."""

import itertools
import re
from bisect import bisect_right
from dataclasses import dataclass, field

from app.reading.lines import one_of
from app.reading.times.cues import Beginnings, Cues, beginnings
from app.reading.times.lexer import Token
from app.reading.times.words import MONTHS, WEEKDAYS, word_set

_ABBREVIATIONS = word_set(
    """
    mr mrs ms dr st e.g i.e eg ie approx no vs inc ltd co prof jr sr etc dept ref tel ext fri mon tue tues wed
    thu thur thurs sat sun
    """
) | frozenset(m for m in MONTHS if len(m) <= 4)
_BULLETS = frozenset({"-", "*", "•", "–", "·", "▪", "o", ">", "→"})
_APOSTROPHES = str.maketrans("’‘´`", "''''")
_SPLIT = re.compile(
    one_of(r"""
        [;:,\s](?:
            (?<=[;:])(?=\s)|(?<=\s)[–—-]\s
            (?<=,)\s(?=
                (?:
                    and|with|but|so|then|or|after\swhich|at\swhich|which|when|while|whereas|otherwise|hence|therefore|thus|however
                    meanwhile|yet|please|we|you|i|he|she|they|if|once|as|because|since|subject|the|our|your|there|it|hr
                )\b
            )
            (?<=\s)(?:
                (?=
                    (?:and|but|so|then)\s(?:
                        we|you|i|he|she|they|it|then|please|will|our
                        the\s(?:team|panel|manager|recruiter|offer|deadline)
                        hope|aim|let|send|get|should|if
                    )\b
                )
                (?=and\s(?:the\s|our\s|your\s)?\w+\s(?:will|are|is|would|should|has|have|can)\b)
                (?=(?:if|once|unless|whether|because|since)\s(?:you|we|i|they|he|she|the|all|your|our|that)\b)
                (?=
                    and\s(?:
                        decide|make|reach|let|invite|send|review|get\sback|come\sback|reply|respond|write|call|offer|announce
                        finalise|finalize|notify|inform
                    )\b
                )
                (?=(?:but|otherwise|before\swe|before\syou|so\sthat|so\splease|while\swe|as\swe)\b)
            )
        )
    """),
)


LONGEST_CLAUSE = 300  # characters; of a longer run of words only a window around the date is asked
LONGEST_SENTENCE = 600
_STEP = 150  # dates so near to one another share a window


@dataclass(slots=True)
class Clause:
    """A clause and the sentence it stands in: lower case, straight apostrophes, with the offsets of the original."""

    start: int
    end: int
    text: str
    sentence_start: int
    sentence: str
    _said: dict[Cues, bool] = field(default_factory=dict)
    _whole: "Clause | None" = None
    _begun: Beginnings | None = None
    _windows: "dict[int, Clause]" = field(default_factory=dict)

    def says(self, cues: Cues) -> bool:
        """Whether the clause holds any of `cues`; asked once, as several dates may stand in one clause."""
        known = self._said.get(cues)
        if known is None:
            known = self._said[cues] = cues.are_in(self.text, self.begun())
        return known

    def begun(self) -> Beginnings:
        if self._begun is None:
            self._begun = beginnings(self.text)
        return self._begun

    def as_sentence(self) -> "Clause":
        """The whole sentence, asked as one clause."""
        if self._whole is None:
            self._whole = self if self.sentence == self.text else self._sentence()
        return self._whole

    def _sentence(self) -> "Clause":
        return Clause(
            self.sentence_start,
            self.sentence_start + len(self.sentence),
            self.sentence,
            self.sentence_start,
            self.sentence,
        )

    def around(self, position: int) -> "Clause":
        """This clause, cut to a window around `position` where it is very long: each date costs the same."""
        if len(self.text) <= LONGEST_CLAUSE and len(self.sentence) <= LONGEST_SENTENCE:
            return self
        position = position // _STEP * _STEP
        if position in self._windows:
            return self._windows[position]
        start, text = _window(self.text, self.start, position, LONGEST_CLAUSE)
        sentence_start, sentence = _window(self.sentence, self.sentence_start, position, LONGEST_SENTENCE)
        self._windows[position] = Clause(start, start + len(text), text, sentence_start, sentence)
        return self._windows[position]


def _window(text: str, start: int, position: int, size: int) -> tuple[int, str]:
    if len(text) <= size:
        return start, text
    left = max(0, min(position - start - size // 2, len(text) - size))
    return start + left, text[left : left + size]


@dataclass(slots=True)
class Clauses:
    """The clauses of a text by position."""

    starts: list[int] = field(default_factory=list)
    clauses: list[Clause] = field(default_factory=list)

    def at(self, position: int) -> Clause:
        return self.clauses[max(0, bisect_right(self.starts, position) - 1)].around(position)


def plain(text: str) -> str:
    """Lower case with straight apostrophes, as long as `text`."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low.translate(_APOSTROPHES) if not low.isascii() or "`" in low else low


def clauses_of(text: str, tokens: list[Token]) -> Clauses:
    found = Clauses()
    for start, end in _sentences(text, tokens):
        sentence = plain(text[start:end])
        whole = Clause(start, end, sentence, start, sentence)
        cuts = [0, *(m.start() if m.group().isspace() else m.end() for m in _SPLIT.finditer(sentence)), len(sentence)]
        for left, right in itertools.pairwise(cuts):
            if right > left:
                found.starts.append(start + left)
                found.clauses.append(
                    Clause(start + left, start + right, sentence[left:right], start, sentence, _whole=whole)
                )
    return found


def _sentences(text: str, tokens: list[Token]) -> list[tuple[int, int]]:
    bounds = [0]
    for i, token in enumerate(tokens):
        if i == 0:
            continue
        before = tokens[i - 1]
        if token.lines >= 2 or (token.lines and (token.low in _BULLETS or before.low in ("!", "?", ".", ":"))):
            bounds.append(token.start)
        elif before.low in ("!", "?", "."):
            if (
                token.start > before.end
                and (
                    token.raw[:1].isupper()
                    or not token.raw[:1].isalpha()
                    or _without_capitals(tokens, bounds[-1], i - 1)
                )
                and not _abbreviated(tokens, i - 1)
                and not (before.low == "?" and _asks_of_silence(tokens, bounds[-1], i))
            ):
                bounds.append(token.start)
        elif (
            token.lines
            and token.raw[:1].isupper()
            and token.start - bounds[-1] < 60
            and before.low in (",",)
            and i <= 5
        ):
            bounds.append(token.start)  # "Hi Maya,\nWe ..."
    bounds.append(len(text))
    return [(a, b) for a, b in itertools.pairwise(bounds) if b > a]


def _without_capitals(tokens: list[Token], start: int, dot: int) -> bool:
    """ "lena has fever. you hear from me on thursday": who begins a sentence small ends it with a full stop all the same."""
    first = next((k for k in range(max(0, dot - _LONGEST_SMALL), dot) if tokens[k].start >= start), dot)
    whole = first == 0 or tokens[first - 1].start < start
    return whole and tokens[first].raw[:1].islower() and tokens[dot - 1].kind == "word"


_LONGEST_SMALL = 40  # words
_SILENT_HEADS = word_set("no nothing not still haven't hasn't silence crickets radio zip")
_LONGEST_QUESTION = 16  # words


def _asks_of_silence(tokens: list[Token], start: int, i: int) -> bool:
    """ "No word in five days? Then ring me": the question is the condition of what follows."""
    first = next((k for k in range(max(0, i - _LONGEST_QUESTION), i) if tokens[k].start >= start), i)
    return tokens[first].low in _SILENT_HEADS and (first == 0 or tokens[first - 1].start < start)


def _abbreviated(tokens: list[Token], dot: int) -> bool:
    if tokens[dot].low != "." or dot == 0:
        return False
    word = tokens[dot - 1]
    if word.end != tokens[dot].start:
        return False
    nxt = tokens[dot + 1] if dot + 1 < len(tokens) else None
    if word.kind == "int" and nxt is not None and nxt.low in MONTHS:
        return True  # "17. Juli"
    if word.low in WEEKDAYS or word.low in MONTHS:
        return (
            nxt is not None
            and (nxt.kind in ("int", "ordinal", "numeric", "clock") or nxt.low in MONTHS)
            and len(word.low) <= 5
        )
    return word.low in _ABBREVIATIONS or (len(word.low) == 1 and word.low.isalpha() and word.low != "i")
