"""From the newly written text of one message to its acts, in reading order."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from app.reading.acts import grammar
from app.reading.acts.context import settled
from app.reading.acts.linear import Guess, guess
from app.reading.acts.model import Act, ActKind
from app.reading.acts.patterns import Index, Phrase
from app.reading.acts.phrases_mine import MINE
from app.reading.acts.phrases_refusal import REFUSALS
from app.reading.acts.phrases_theirs import JOB_TALK, THEIRS
from app.reading.acts.phrases_trade import TRADES
from app.reading.acts.refusal import Guard, guard_of, sentence_guard
from app.reading.acts.sentences import sentences_in
from app.reading.acts.tokens import tokens_of
from app.reading.acts.weigh import refusal_sure

MOST_TEXT = 60_000  # characters read of one message
_LONGEST_QUOTE = 400
_SEVERAL = frozenset({ActKind.REQUEST, ActKind.OTHER_TRADE, ActKind.ANSWER})  # one act for each `what`
_MODEL_ALONE = 0.55  # chance from which the model may name an act that no phrase named


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
        if tokens:
            thought = guess(sentence, tokens, mine=mine)
            out.extend(_acts_of(sentence, tokens, (start, end), index.candidates(tokens), thought))
    return settled(out, automated=automated)


def _acts_of(
    sentence: str, tokens: list[str], span: tuple[int, int], candidates: Iterable[Phrase], thought: Guess
) -> list[Act]:
    words = " ".join(tokens) + " "
    clauses = grammar.clauses_of(words)
    best: dict[tuple[ActKind, str], Act] = {}
    no: tuple[float, Guard, str] = (0.0, Guard.NONE, "")
    guarded: Guard = Guard.NONE
    for phrase in candidates:
        match = phrase.regex.search(words)
        if match is None:
            continue
        if phrase.kind is ActKind.REFUSAL:
            guard = guard_of(words, clauses, *match.span(), what=phrase.what)
            if guard is not Guard.NONE:
                guarded = guard
            elif phrase.sure > no[0]:
                no = (phrase.sure, guard, phrase.what)
            continue
        act = Act(
            kind=phrase.kind,
            quote=sentence[:_LONGEST_QUOTE],
            span=span,
            sure=phrase.sure,
            what=phrase.what,
            conditional=grammar.under_condition(words, clauses, match.start()),
            signals=frozenset({"phrase"}),
        )
        key = (phrase.kind, phrase.what if phrase.kind in _SEVERAL else "")
        known = best.get(key)
        if known is None or (act.conditional, -act.sure) < (known.conditional, -known.sure):
            best[key] = act
    refusal = _refusal(sentence, span, words, clauses, no, guarded, thought)
    acts = [*([refusal] if refusal else []), *_with_model(best, sentence, span, words, clauses, thought)]
    return acts


def _refusal(
    sentence: str,
    span: tuple[int, int],
    words: str,
    clauses: tuple[grammar.Clause, ...],
    no: tuple[float, Guard, str],
    guarded: Guard,
    thought: Guess,
) -> Act | None:
    """The refusal in this sentence as both signals see it; None when neither does."""
    phrase, guard, what = no
    if not phrase:
        guard = guarded if guarded is not Guard.NONE else sentence_guard(words, clauses)
    sure = refusal_sure(phrase, thought.refusal, guard)
    if sure < 0.15:
        return None
    signals = {name for name, on in (("phrase", phrase), ("model", thought.refusal >= 0.4)) if on}
    return Act(
        kind=ActKind.REFUSAL,
        quote=sentence[:_LONGEST_QUOTE],
        span=span,
        sure=round(min(sure, 0.99), 3),
        what=what,
        conditional=guard is Guard.CONDITIONAL,
        negated=guard
        in (Guard.DENIED, Guard.STILL_OPEN, Guard.OTHER_OBJECT, Guard.QUESTION, Guard.GENERIC, Guard.NOT_YET),
        signals=frozenset(signals),
    )


def _with_model(
    best: dict[tuple[ActKind, str], Act],
    sentence: str,
    span: tuple[int, int],
    words: str,
    clauses: tuple[grammar.Clause, ...],
    thought: Guess,
) -> list[Act]:
    """Acts of the tables with the model's word on them, and the model's own when no table named it."""
    out = []
    for act in best.values():
        chance = thought.chances.get(act.kind.value)
        if chance is None:
            out.append(act)
        elif chance >= 0.2:
            out.append(replace(act, sure=max(act.sure, 0.9), signals=act.signals | {"model"}))
        else:
            out.append(replace(act, sure=round(act.sure - (0.3 if chance < 0.05 else 0.15), 2)))
    kind = thought.kind
    if (
        kind is not None
        and kind is not ActKind.REFUSAL
        and thought.chance >= _MODEL_ALONE
        and not any(a.kind is kind for a in out)
    ):
        conditional = bool(clauses) and all(c.conditional for c in clauses)
        sure = round(0.3 + 0.4 * thought.chance, 2)
        out.append(
            Act(kind, sentence[:_LONGEST_QUOTE], span, sure, conditional=conditional, signals=frozenset({"model"}))
        )
    return out
