"""The first signal: the phrase tables, sentence by sentence."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from app.reading.acts import grammar
from app.reading.acts.model import Act, ActKind
from app.reading.acts.patterns import Index
from app.reading.acts.phrases_mine import MINE
from app.reading.acts.phrases_refusal import REFUSALS
from app.reading.acts.phrases_theirs import JOB_TALK, THEIRS
from app.reading.acts.phrases_tongues import TONGUES
from app.reading.acts.phrases_trade import TRADES
from app.reading.acts.refusal import Guard, guard_of, sentence_guard

_LONGEST_QUOTE = 400
_SEVERAL = frozenset({ActKind.REQUEST, ActKind.OTHER_TRADE, ActKind.ANSWER})  # one act for each `what`
_PHRASE = frozenset({"phrase"})
_DENIABLE = frozenset({ActKind.OFFER, ActKind.ADVANCE, ActKind.INVITATION, ActKind.HOLD, ActKind.CANCELLATION})
_NO_BESIDE = frozenset({ActKind.ADVANCE, ActKind.OFFER})  # a sentence that is a no does not do these
# An "if" is part of what they are: "just checking whether you had a chance to speak to him".
IFFY = frozenset({ActKind.SILENCE_MEANS_NO, ActKind.PERMISSION, ActKind.STATUS_QUESTION})


@dataclass(frozen=True, slots=True)
class No:
    """What the tables say about a refusal in a sentence: how sure, of what kind, and what spoke against it."""

    phrase: float
    what: str
    guard: Guard


@dataclass(frozen=True, slots=True)
class Tabled:
    """A sentence as the tables see it. `words` are its tokens joined by blanks, with a blank at the end."""

    quote: str
    words: str
    clauses: tuple[grammar.Clause, ...]
    acts: tuple[Act, ...]
    no: No


@lru_cache(maxsize=2)
def _index(mine: bool) -> Index:
    return Index((*MINE, *JOB_TALK, *TRADES) if mine else (*REFUSALS, *THEIRS, *TONGUES, *JOB_TALK, *TRADES))


def look_up(sentence: str, tokens: Sequence[str], span: tuple[int, int], *, mine: bool) -> Tabled:
    """Each act that a phrase names, its likeliest wording; `span` is the place of the sentence in its text."""
    words = " ".join(tokens) + " "
    clauses = grammar.clauses_of(words)
    quote = sentence[:_LONGEST_QUOTE]
    best: dict[tuple[ActKind, str], Act] = {}
    no = No(0.0, "", Guard.NONE)
    for phrase in _index(mine).candidates(tokens):
        match = phrase.regex.search(words)
        if match is None:
            continue
        if phrase.kind is ActKind.REFUSAL:
            guard = guard_of(words, clauses, *match.span(), what=phrase.what)
            no = _stronger(no, No(phrase.sure, phrase.what, guard))
            continue
        asked = phrase.kind is ActKind.QUESTION and sentence.rstrip().endswith(
            "?"
        )  # "who closes if they ring in sick?"
        conditional = phrase.kind not in IFFY and not asked and grammar.under_condition(words, clauses, match.start())
        act = Act(
            phrase.kind,
            quote,
            span,
            phrase.sure,
            phrase.what,
            conditional=conditional,
            negated=phrase.kind in _DENIABLE and grammar.denied_before(words, match.start()),
            signals=_PHRASE,
        )
        key = (phrase.kind, phrase.what if phrase.kind in _SEVERAL else "")
        known = best.get(key)
        if known is None or _rank(act) < _rank(known):
            best[key] = act
    if not no.phrase:
        no = replace(no, guard=sentence_guard(words, clauses))
    found = tuple(best.values())
    if no.phrase >= 0.85 and no.guard is Guard.NONE:
        found = tuple(a for a in found if a.kind not in _NO_BESIDE)
    return Tabled(quote, words, clauses, found, no)


def _rank(act: Act) -> tuple[bool, bool, float]:
    """Said outright before denied, denied before conditional, then the surer first."""
    return act.conditional, act.negated, -act.sure


def _stronger(one: No, other: No) -> No:
    """An unguarded phrase beats a guarded one, then the surer wins."""
    return max(one, other, key=lambda n: (n.phrase > 0 and n.guard is Guard.NONE, n.phrase))
