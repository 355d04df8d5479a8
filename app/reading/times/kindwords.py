"""What the model of kinds sees of a date: the words before and behind it, coarse, by side, and how the clause begins.

Words of the clause and words of the rest of the sentence are told apart ("b:" and "B:" before, "a:" and "A:" behind).
The phrase tables are not asked here: the model is a second signal that knows nothing of them.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from app.reading.times.clauses import Clause
from app.reading.times.drawers import DRAWERS
from app.reading.times.model import Relation
from app.reading.times.words import MONTHS, WEEKDAYS, word_set

REACH = 16  # words on each side
_WORD = re.compile(r"[a-zà-ÿ]+(?:'[a-z]+)?|\d+|[?!:]")
_DAYS = frozenset(WEEKDAYS) | {"tomorrow", "today", "tonight"}
_MONTHS = frozenset(MONTHS) - {"may"}  # in these mails it is the verb as often
_LEAD_INS = word_set("and but so then or please kindly just do pls")
_SUBJECTS = word_set("we i you they he she it the your my our their this that there a an who which")
_SHORTENED = ("'ll", "'re", "'ve", "'d", "'m")
_NONE: tuple[str, ...] = ()
_DATE: tuple[str, ...] = ("@",)
_where = attrgetter("start")
_PAIR_REACH, _PAIR_MEMORY = 4, 4  # how far apart, and how many back, two drawers make a pair


class Word(NamedTuple):
    """A word of a sentence in its coarse form, where it begins, and the drawers it lies in."""

    start: int
    text: str
    drawers: tuple[str, ...]


def features_of(
    clause: Clause, span: tuple[int, int], *, relation: Relation, clock: bool, past: bool, counted: bool, rule: str
) -> list[str]:
    """Distinct features of the date at `span` (offsets of the whole text), read by `rule`, in its clause and sentence."""
    start, end = span[0] - clause.sentence_start, span[1] - clause.sentence_start
    first = clause.start - clause.sentence_start
    behind = first + len(clause.text)
    words = words_of(clause.sentence)
    cut = bisect_left(words, start, key=_where)
    before = words[max(0, cut - REACH) : cut]
    cut = bisect_left(words, end, key=_where)
    after = words[cut : cut + REACH]
    found: dict[str, None] = {}
    _side(found, "b", [(w, w.start >= first) for w in reversed(before)])
    _side(found, "a", [(w, w.start < behind) for w in after])
    _pairs(found, [*before, Word(start, "@", _DATE), *after])
    own_before = [w for w in before if w.start >= first]
    own = [w.text for w in own_before] + ["@"] + [w.text for w in after if w.start < behind]
    whole = [w.text for w in before] + ["@"] + [w.text for w in after]
    for name, line in (("f", whole), ("c", own)):
        found[f"{name}:{line[0]}"] = None
        found[f"{name}2:{' '.join(line[:2])}"] = None
    _begins(found, [w for w in words if first <= w.start < behind])
    _people(found, words)
    _shape(found, before, after, relation=relation, clock=clock, past=past, counted=counted)
    found[f"r:{rule}"] = None
    return list(found)


@lru_cache(maxsize=8)
def words_of(sentence: str) -> tuple[Word, ...]:
    """The words of a sentence (lower case), with figures, days and months made one each."""
    made = tuple.__new__  # what a named tuple is made with, without its detour
    return tuple([made(Word, (found.start(), *_coarse(found.group()))) for found in _WORD.finditer(sentence)])


@lru_cache(maxsize=8192)
def _coarse(text: str) -> tuple[str, tuple[str, ...]]:
    """A word in its coarse form, and the drawers it lies in."""
    if text[0].isdigit():
        return "<n>", _NONE
    if text in _DAYS:
        return "<d>", _NONE
    if text in _MONTHS:
        return "<m>", _NONE
    return text, DRAWERS.get(text, _NONE)


def _side(found: dict[str, None], side: str, words: Sequence[tuple[Word, bool]]) -> None:
    """The words of one side, nearest first; `True` beside those of the same clause."""
    last = "<s>"
    for i, (word, inside) in enumerate(words):
        text = word.text
        found.update(_alone(side if inside else side.upper(), text))
        if i:
            found[f"{text} {last}" if side == "b" else f"{last} {text}"] = None
        if i < 2:
            found[f"{side}{i + 1}:{text}"] = None
        last = text


@lru_cache(maxsize=8192)
def _alone(name: str, text: str) -> dict[str, None]:
    """What a word says by itself: the word and its drawers, with and without its side."""
    found: dict[str, None] = {f"{name}:{text}": None, text: None}
    for drawer in DRAWERS.get(text, _NONE):
        found[f"{name}#{drawer}"] = None
        found[f"#{drawer}"] = None
    return found


def _pairs(found: dict[str, None], words: Sequence[Word]) -> None:
    """Pairs of drawers in order, with few words between; the date counts as one of them."""
    recent: list[tuple[int, tuple[str, ...]]] = []
    for i, word in enumerate(words):
        if not word.drawers:
            continue
        for place, before in recent:
            if i - place <= _PAIR_REACH:
                found.update(_paired(before, word.drawers))
        recent.append((i, word.drawers))
        if len(recent) > _PAIR_MEMORY:
            del recent[0]


@lru_cache(maxsize=8192)
def _paired(before: tuple[str, ...], behind: tuple[str, ...]) -> dict[str, None]:
    return {f"{one}>{two}": None for one in before for two in behind}


def _begins(found: dict[str, None], words: Sequence[Word]) -> None:
    """How the clause begins (an order has its verb there), who acts in it, and what they do."""
    if not words:
        return
    head = words[1] if words[0].text in _LEAD_INS and len(words) > 1 else words[0]
    found[f"i:{head.text}"] = None
    for drawer in head.drawers:
        found[f"i#{drawer}"] = None
    for k, word in enumerate(words):
        who = word.text
        if who not in _SUBJECTS and not who.endswith(_SHORTENED):
            continue
        found[f"subj:{who}"] = None
        found[f"sv:{who} {words[k + 1].text if k + 1 < len(words) else '</s>'}"] = None
        for name, place in (("sv", k + 1), ("svv", k + 2)):
            for drawer in words[place].drawers if place < len(words) else _NONE:
                found[f"{name}#{who} {drawer}"] = None
        return
    found["nosubj"] = None


_PERSONS = (
    ("i", word_set("i me my mine i'll i'm i've i'd")),
    ("we", word_set("we us our ours we'll we're we've we'd let's")),
    ("you", word_set("you your yours you'll you're you've you'd")),
)


def _people(found: dict[str, None], words: Sequence[Word]) -> None:
    """Which persons the sentence names: one that names neither writer nor reader seldom commits anybody."""
    said = {word.text for word in words}
    named = [name for name, forms in _PERSONS if not said.isdisjoint(forms)]
    found[f"p:{'+'.join(named)}"] = None


def _shape(
    found: dict[str, None],
    before: Sequence[Word],
    after: Sequence[Word],
    *,
    relation: Relation,
    clock: bool,
    past: bool,
    counted: bool,
) -> None:
    found[f"rel:{relation.value}"] = None
    if clock:
        found["clock"] = None
        found[f"rel:{relation.value}+t"] = None
    if past:
        found["past"] = None
    if counted:
        found["counted"] = None
    if any(w.text == "?" for w in after):
        found["?"] = None
    count = len(before) + len(after)
    found["len0" if count <= 2 else "len1" if count <= 5 else "len2" if count < 12 else "len3"] = None
    if not before:
        found["starts"] = None
    if not after:
        found["ends"] = None
