"""From the newly written text of one message to its acts, in reading order."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from app.reading.acts import grammar
from app.reading.acts.clashes import without_clashes
from app.reading.acts.core import has_bones
from app.reading.acts.features import features_of, names_in
from app.reading.acts.linear import Guess, guess, message_odds
from app.reading.acts.model import Act, ActKind
from app.reading.acts.patterns import Index
from app.reading.acts.phrases_mine import MINE
from app.reading.acts.phrases_refusal import REFUSALS
from app.reading.acts.phrases_theirs import JOB_TALK, THEIRS
from app.reading.acts.phrases_tongues import TONGUES
from app.reading.acts.phrases_trade import TRADES
from app.reading.acts.refusal import Guard, guard_of, sentence_guard
from app.reading.acts.sentences import sentences_in
from app.reading.acts.tokens import tokens_of
from app.reading.acts.weigh import HERE, Around, refusal_sure

MOST_TEXT = 60_000  # characters read of one message
_LONGEST_QUOTE = 400
_SEVERAL = frozenset({ActKind.REQUEST, ActKind.OTHER_TRADE, ActKind.ANSWER})  # one act for each `what`
_PHRASE = frozenset({"phrase"})
_BOTH = frozenset({"phrase", "model"})
_IFFY = frozenset({ActKind.SILENCE_MEANS_NO, ActKind.PERMISSION})  # an "if" is part of what they are
_DENIABLE = frozenset({ActKind.OFFER, ActKind.ADVANCE, ActKind.INVITATION, ActKind.HOLD, ActKind.CANCELLATION})
_ASKING = frozenset({ActKind.REQUEST, ActKind.QUESTION, ActKind.INVITATION})
# Acts of which a false one does harm: loose words are not enough when the model hears nothing of the kind.
_GRAVE = _ASKING | {
    ActKind.PERMISSION,
    ActKind.REOPENING,
    ActKind.CANCELLATION,
    ActKind.ABSENCE,
    ActKind.HOLD,
    ActKind.OFFER,
}
# Mine: what the model alone must not claim too surely.
_WEIGHTY = frozenset({ActKind.STATUS_QUESTION, ActKind.WITHDRAWAL, ActKind.ACCEPTANCE, ActKind.OWN_PROMISE})
_IDLE = ("none", "courtesy", "administration", "look_back", "refusal")  # what a sentence does that does none of them
_IDLE_SURE = 0.6
_NO_BESIDE = frozenset({ActKind.ADVANCE, ActKind.OFFER})  # a sentence that is a no does not do these
_MODEL_ALONE = 0.55  # chance from which the model may name an act that no phrase named


@dataclass(frozen=True, slots=True)
class _No:
    """What the tables say about a refusal in a sentence: how sure, of what kind, and what spoke against it."""

    phrase: float
    what: str
    guard: Guard


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence as both signals see it. `words` are its tokens joined by blanks, with a blank at the end."""

    quote: str
    span: tuple[int, int]
    words: str
    clauses: tuple[grammar.Clause, ...]
    features: Sequence[str]
    thought: Guess
    acts: tuple[Act, ...]
    no: _No


@lru_cache(maxsize=2)
def _index(mine: bool) -> Index:
    return Index((*MINE, *JOB_TALK, *TRADES) if mine else (*REFUSALS, *THEIRS, *TONGUES, *JOB_TALK, *TRADES))


def read_acts(text: str, *, mine: bool, subject: str = "", automated: bool = False) -> tuple[Act, ...]:
    """The acts of each sentence. `mine` tells whose words they are; `automated` that a system wrote them."""
    body = text[:MOST_TEXT]
    read = [
        s for start, end in sentences_in(body) if (s := _read(body[start:end], (start, end), mine=mine)) is not None
    ]
    if mine:
        return tuple(act for s in read for act in s.acts)
    around = _around(read, automated=automated)
    out: list[Act] = []
    for s in read:
        refusal = _refusal(s, around)
        out.extend([*([refusal] if refusal else []), *s.acts])
    return tuple(out)


def _read(sentence: str, span: tuple[int, int], *, mine: bool) -> _Sentence | None:
    tokens = tokens_of(sentence)
    if not tokens:
        return None
    words = " ".join(tokens) + " "
    clauses = grammar.clauses_of(words)
    features = features_of(sentence, tokens)
    thought = guess(features, mine=mine)
    quote = sentence[:_LONGEST_QUOTE]
    best: dict[tuple[ActKind, str], Act] = {}
    no = _No(0.0, "", Guard.NONE)
    for phrase in _index(mine).candidates(tokens):
        match = phrase.regex.search(words)
        if match is None:
            continue
        if phrase.kind is ActKind.REFUSAL:
            guard = guard_of(words, clauses, *match.span(), what=phrase.what)
            no = _stronger(no, _No(phrase.sure, phrase.what, guard))
            continue
        conditional = phrase.kind not in _IFFY and grammar.under_condition(words, clauses, match.start())
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
    found = list(best.values())
    if no.phrase >= 0.85 and no.guard is Guard.NONE:
        found = [a for a in found if a.kind not in _NO_BESIDE]
    acts = without_clashes(_with_model(found, quote, span, words, clauses, thought), words)
    return _Sentence(quote, span, words, clauses, features, thought, acts, no)


def _again(act: Act, sure: float, signals: frozenset[str]) -> Act:
    """The act with another surety (`dataclasses.replace` takes four times as long)."""
    return Act(act.kind, act.quote, act.span, sure, act.what, act.conditional, act.negated, signals)


def _rank(act: Act) -> tuple[bool, bool, float]:
    """Said outright before denied, denied before conditional, then the surer first."""
    return act.conditional, act.negated, -act.sure


def _stronger(one: _No, other: _No) -> _No:
    """An unguarded phrase beats a guarded one, then the surer wins."""
    return max(one, other, key=lambda n: (n.phrase > 0 and n.guard is Guard.NONE, n.phrase))


def _with_model(
    found: Sequence[Act],
    quote: str,
    span: tuple[int, int],
    words: str,
    clauses: tuple[grammar.Clause, ...],
    thought: Guess,
) -> tuple[Act, ...]:
    """Acts of the tables with the model's word on them, and the model's own when no table named it."""
    out = []
    idle = sum(thought.chances.get(name, 0.0) for name in _IDLE) >= _IDLE_SURE
    for act in found:
        chance = thought.chances.get(act.kind.value)
        if chance is None or thought.foreign:
            out.append(act)
        elif chance >= 0.2:
            out.append(_again(act, max(act.sure, 0.9), _BOTH))
        elif idle and act.kind in _GRAVE and chance < 0.1 and act.sure < 0.9:
            out.append(_again(act, round(act.sure - 0.45, 2), act.signals))
        else:
            out.append(_again(act, round(act.sure - (0.3 if chance < 0.05 else 0.15), 2), act.signals))
    kind = thought.kind
    if (
        kind is None
        or kind is ActKind.REFUSAL
        or thought.chance < _MODEL_ALONE
        or thought.foreign
        or any(a.kind is kind for a in out)
    ):
        return tuple(out)
    conditional = kind not in _IFFY and bool(clauses) and all(c.conditional for c in clauses)
    if kind in _WEIGHTY or (kind in _GRAVE and not (kind in _ASKING and grammar.asks(words))):
        sure = round(0.2 + 0.4 * thought.chance, 2)
    else:
        sure = round(0.3 + 0.4 * thought.chance, 2)
    return (*out, Act(kind, quote, span, sure, conditional=conditional, signals=frozenset({"model"})))


def _around(read: Sequence[_Sentence], *, automated: bool) -> Around:
    """What the message as a whole says about a no in it; footers are left out."""
    odds = -30.0
    if any(_may_be_no(s) for s in read):
        told = [s for s in read if not any(a.kind is ActKind.ADMINISTRATION and a.sure >= 0.9 for a in s.acts)]
        odds = message_odds(dict.fromkeys(f for s in told for f in s.features))
    return Around(
        odds=odds,
        outright=frozenset(
            (a.kind, a.span)
            for s in read
            for a in s.acts
            if a.sure >= 0.75 and not a.conditional and "phrase" in a.signals
        ),
        automated=automated,
    )


def _may_be_no(s: _Sentence) -> bool:
    return s.no.phrase > 0 or s.thought.refusal >= -2


def _refusal(s: _Sentence, around: Around) -> Act | None:
    """The refusal in this sentence as the signals see it; None when none of them does."""
    guard = s.no.guard
    if not _may_be_no(s):
        return None
    bones = bool(s.no.phrase) or has_bones(s.words.split(), names_in(s.quote))
    if s.thought.foreign:
        sure = s.no.phrase if guard is Guard.NONE else min(0.3, s.no.phrase)
    else:
        sure = refusal_sure(s.no.phrase, s.thought.refusal, guard, bones=bones, around=around)
        if (ActKind.SILENCE_MEANS_NO, s.span) in around.outright:
            sure = min(sure, 0.3)
        if not s.no.phrase and any((kind, s.span) in around.here for kind in HERE):
            sure = min(sure, 0.3)
    if sure < 0.15:
        return None
    signals = {name for name, on in (("phrase", s.no.phrase > 0), ("model", s.thought.refusal > 0)) if on}
    return Act(
        kind=ActKind.REFUSAL,
        quote=s.quote,
        span=s.span,
        sure=round(min(sure, 0.99), 3),
        what=s.no.what,
        conditional=guard is Guard.CONDITIONAL,
        negated=guard not in (Guard.NONE, Guard.CONDITIONAL),
        signals=frozenset(signals),
    )
