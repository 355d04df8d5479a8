"""From the newly written text of one message to its acts, in reading order."""

from collections.abc import Iterable
from functools import lru_cache

from app.reading.acts import grammar
from app.reading.acts.model import Act, ActKind
from app.reading.acts.patterns import Index, Phrase
from app.reading.acts.phrases_mine import MINE
from app.reading.acts.phrases_refusal import REFUSALS
from app.reading.acts.phrases_theirs import JOB_TALK, THEIRS
from app.reading.acts.phrases_trade import TRADES
from app.reading.acts.refusal import Guard, guard_of
from app.reading.acts.sentences import sentences_in
from app.reading.acts.tokens import tokens_of

MOST_TEXT = 60_000  # characters read of one message
_LONGEST_QUOTE = 400


@lru_cache(maxsize=2)
def _index(mine: bool) -> Index:
    return Index((*MINE, *JOB_TALK, *TRADES) if mine else (*REFUSALS, *THEIRS, *JOB_TALK, *TRADES))


def read_acts(text: str, *, mine: bool, subject: str = "", automated: bool = False) -> tuple[Act, ...]:
    """The acts of each sentence. `mine` tells whose words they are; `automated` that a system wrote them."""
    out: list[Act] = []
    index = _index(mine)
    body = text[:MOST_TEXT]
    for start, end in sentences_in(body):
        sentence = body[start:end]
        tokens = tokens_of(sentence)
        if not tokens:
            continue
        out.extend(_acts_of(sentence, tokens, (start, end), index.candidates(tokens)))
    return tuple(out)


def _acts_of(sentence: str, tokens: list[str], span: tuple[int, int], candidates: Iterable[Phrase]) -> list[Act]:
    words = " ".join(tokens) + " "
    clauses = grammar.clauses_of(words)
    best: dict[tuple[ActKind, str], Act] = {}
    for phrase in candidates:
        match = phrase.regex.search(words)
        if match is None:
            continue
        act = _judged(phrase, match.span(), words, clauses, sentence, span)
        key = (phrase.kind, phrase.what)
        known = best.get(key)
        if known is None or (act.conditional, -act.sure) < (known.conditional, -known.sure):
            best[key] = act
    return _settled(best)


def _judged(
    phrase: Phrase,
    place: tuple[int, int],
    words: str,
    clauses: tuple[grammar.Clause, ...],
    sentence: str,
    span: tuple[int, int],
) -> Act:
    """The act of one matching line, seen in its clause."""
    conditional = grammar.under_condition(words, clauses, place[0])
    negated = False
    sure = phrase.sure
    if phrase.kind is ActKind.REFUSAL:
        guard = guard_of(words, clauses, *place, what=phrase.what)
        conditional = guard is Guard.CONDITIONAL
        negated = guard in (Guard.DENIED, Guard.STILL_OPEN, Guard.OTHER_OBJECT)
        if guard is not Guard.NONE:
            sure = min(sure, 0.2)
    return Act(
        kind=phrase.kind,
        quote=sentence[:_LONGEST_QUOTE],
        span=span,
        sure=sure,
        what=phrase.what,
        conditional=conditional,
        negated=negated,
        signals=frozenset({"phrase"}),
    )


def _settled(best: dict[tuple[ActKind, str], Act]) -> list[Act]:
    """One act a kind, the surest first; a refusal keeps its best ground only."""
    out: dict[ActKind, Act] = {}
    for act in sorted(best.values(), key=lambda a: (a.conditional, a.negated, -a.sure)):
        if act.kind in (ActKind.REQUEST, ActKind.OTHER_TRADE, ActKind.ANSWER):
            continue
        out.setdefault(act.kind, act)
    several = [a for a in best.values() if a.kind in (ActKind.REQUEST, ActKind.OTHER_TRADE, ActKind.ANSWER)]
    return [*out.values(), *several]
