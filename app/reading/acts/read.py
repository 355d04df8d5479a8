"""From the newly written text of one message to its acts, in reading order.

Two signals hear each sentence: the phrase tables (`tables.py`) and a small net (`net.py`). How much each is worth for
each act was fitted on mails that neither had seen (`weigh.py`, `tests/train/train_acts.py`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.reading.acts.clashes import without_clashes
from app.reading.acts.core import has_bones
from app.reading.acts.features import features_of, names_in, placed
from app.reading.acts.model import Act, ActKind
from app.reading.acts.net import Guess, Thoughts, net
from app.reading.acts.refusal import Guard
from app.reading.acts.sentences import is_greeting, is_sign_off, sentences_in
from app.reading.acts.tables import IFFY, Tabled, look_up
from app.reading.acts.tokens import tokens_of
from app.reading.acts.weigh import ASKING, Around, act_sure, chance_of, guarded, message_sure, no_evidence, odds_of

MOST_TEXT = 60_000  # characters read of one message
WORTH_SAYING = 0.3  # an act less sure than this is not told
SUREST = 0.99
LEAST_ODDS = -3.5  # below these the model hears no refusal at all
NOTHING = -5.0  # log-odds of a no in a sentence that is not there
PLAIN, WHATEVER_ELSE = 0.9, 0.7  # a no in so plain a phrase keeps this share of its weight, whatever else the mail says
FOOTER = 0.85  # so surely administration that it says nothing about a no
_BOTH = frozenset({"phrase", "model"})
_PHRASE = frozenset({"phrase"})
_MODEL = frozenset({"model"})
_SETTLED = frozenset({"feedback_form"})  # a survey is told by its words alone
_AGREES = 0.2  # chance from which the model counts as having heard it too


@dataclass(frozen=True, slots=True)
class Said:
    """What one message says. `leanings` are the net's own chances for each act, sure or not: the highest of any sentence."""

    acts: tuple[Act, ...] = ()
    leanings: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence as both signals see it."""

    span: tuple[int, int]
    table: Tabled
    thought: Guess
    acts: tuple[Act, ...]


def read_acts(text: str, *, mine: bool, automated: bool = False) -> tuple[Act, ...]:
    """The acts of each sentence. `mine` tells whose words they are; `automated` that a system wrote them."""
    return listen(text, mine=mine, automated=automated).acts


def listen(text: str, *, mine: bool, automated: bool = False) -> Said:
    """The acts, and what the net thinks of the message beside them."""
    body = text[:MOST_TEXT]
    told = [
        (body[start:end], (start, end), tokens)
        for place, (start, end) in enumerate(sentences_in(body))
        if (tokens := tokens_of(body[start:end])) and (place or not is_greeting(body[start:end]))
    ]
    while len(told) > 1 and is_sign_off(told[-1][0]):
        told.pop()
    if not told:
        return Said()
    thoughts = net().thoughts_on(
        [[*features_of(words, tokens), *placed(i, len(told))] for i, (words, _, tokens) in enumerate(told)], mine=mine
    )
    read = [
        _read(look_up(words, tokens, span, mine=mine), span, thought, mine=mine)
        for (words, span, tokens), thought in zip(told, thoughts.guesses, strict=True)
    ]
    leanings = _leanings(thoughts.guesses)
    if mine:
        return Said(tuple(act for s in read for act in s.acts), leanings)
    noes = _noes(read, thoughts, automated=automated)
    acts = tuple(act for s, no in zip(read, noes, strict=True) for act in ([no, *s.acts] if no else s.acts))
    return Said(acts, leanings)


def _leanings(guesses: Sequence[Guess]) -> Mapping[str, float]:
    return {act: round(max(g.chances[act] for g in guesses), 3) for act in guesses[0].chances}


def _read(table: Tabled, span: tuple[int, int], thought: Guess, *, mine: bool) -> _Sentence:
    acts = table.acts if thought.foreign else _weighed(table, span, thought, mine=mine)
    return _Sentence(span, table, thought, without_clashes(acts, table.words))


def _weighed(table: Tabled, span: tuple[int, int], thought: Guess, *, mine: bool) -> tuple[Act, ...]:
    """Acts of the tables with the model's word on them, and those that the model hears alone."""
    out = []
    named = {ActKind.REQUEST if act.kind in ASKING else act.kind for act in table.acts}
    for act in table.acts:
        if act.conditional or act.negated or act.what in _SETTLED:
            out.append(act)
            continue
        kind = ActKind.REQUEST if act.kind in ASKING else act.kind
        chance = _chance(thought, kind)
        sure = act_sure(kind, chance, act.sure, mine=mine)
        if sure >= WORTH_SAYING:
            out.append(act.heard(round(min(sure, SUREST), 2), _BOTH if chance >= _AGREES else _PHRASE))
    conditional = bool(table.clauses) and all(c.conditional for c in table.clauses)
    for kind in _heard_alone(thought, named):
        sure = act_sure(kind, _chance(thought, ActKind.REQUEST if kind in ASKING else kind), 0.0, mine=mine)
        if sure >= WORTH_SAYING:
            iffy = (
                conditional
                and kind not in IFFY
                and not (kind is ActKind.QUESTION and table.quote.rstrip().endswith("?"))
            )
            out.append(Act(kind, table.quote, span, round(min(sure, SUREST), 2), conditional=iffy, signals=_MODEL))
    return tuple(out)


def _chance(thought: Guess, kind: ActKind) -> float:
    """What asks for something counts together: a question, a request and an invitation shade into each other."""
    if kind is ActKind.REQUEST:
        return sum(thought.chances.get(k.value, 0.0) for k in ASKING)
    return thought.chances.get(kind.value, 0.0)


def _heard_alone(thought: Guess, named: set[ActKind]) -> list[ActKind]:
    """The acts that the model hears and no phrase named, likeliest first; of those that ask, the likeliest."""
    found: list[ActKind] = []
    asks = False
    for name, chance in sorted(thought.chances.items(), key=lambda c: -c[1]):
        if chance < 0.05:
            break
        if name in ("none", "refusal"):
            continue
        kind = ActKind(name)
        if kind in ASKING:
            if asks:
                continue
            asks = True
        if (ActKind.REQUEST if kind in ASKING else kind) not in named:
            found.append(kind)
    return found


def _noes(read: Sequence[_Sentence], thoughts: Thoughts, *, automated: bool) -> list[Act | None]:
    """The refusal in each sentence, if any. The message as a whole decides how sure; the sentences share it by their weight."""
    if not any(_may_be_no(s) for s in read):
        return [None] * len(read)
    bones = [has_bones(s.table.words.split(), names_in(s.table.quote)) for s in read]
    evidence = [_evidence(s, bones=b) for s, b in zip(read, bones, strict=True)]
    open_ones = [(e, s.table.no.phrase) for s, e in zip(read, evidence, strict=True) if s.table.no.guard is Guard.NONE]
    ranked = sorted((e for e, _ in open_ones), reverse=True)
    whole = message_sure(_around(read, ranked, thoughts, bones=any(bones), automated=automated)) if ranked else 0.0
    plain = max((chance_of(e) for e, phrase in open_ones if phrase >= PLAIN), default=0.0)
    whole = max(whole, WHATEVER_ELSE * plain)
    best = chance_of(ranked[0]) if ranked else 1.0
    return [_no(s, whole * chance_of(e) / best, evidence=e) for s, e in zip(read, evidence, strict=True)]


def _may_be_no(s: _Sentence) -> bool:
    return s.table.no.phrase > 0 or s.thought.refusal >= LEAST_ODDS


def _evidence(s: _Sentence, *, bones: bool) -> float:
    no = s.table.no
    return no_evidence(
        no.phrase,
        s.thought.refusal,
        odds_of(s.thought.chances.get(ActKind.REFUSAL.value, 0.0)),
        bones=bones or bool(no.phrase),
    )


def _around(
    read: Sequence[_Sentence], evidence: Sequence[float], thoughts: Thoughts, *, bones: bool, automated: bool
) -> Around:
    """What the message as a whole says about a no in it; footers are left out."""
    told = [
        i for i, s in enumerate(read) if not any(a.kind is ActKind.ADMINISTRATION and a.sure >= FOOTER for a in s.acts)
    ]
    acts: dict[ActKind, float] = {}
    for s in read:
        for a in s.acts:
            kind = ActKind.REQUEST if a.kind in ASKING else a.kind
            if not (a.conditional or a.negated):
                acts[kind] = max(acts.get(kind, 0.0), a.sure)
    return Around(
        best=evidence[0],
        second=evidence[1] if len(evidence) > 1 else NOTHING,
        odds=thoughts.no_in(told),
        acts=acts,
        named=any(s.table.no.phrase for s in read),
        bones=bones,
        sentences=len(read),
        automated=automated,
    )


def _no(s: _Sentence, sure: float, *, evidence: float) -> Act | None:
    no = s.table.no
    if not _may_be_no(s):
        return None
    if no.guard is not Guard.NONE:
        sure = guarded(evidence, no.guard)
    if s.thought.foreign:
        sure = no.phrase if no.guard is Guard.NONE else min(0.3, no.phrase)
    elif any(a.kind is ActKind.SILENCE_MEANS_NO and a.sure >= 0.5 for a in s.acts):
        sure = min(sure, 0.3)
    elif not no.phrase and any(a.kind is ActKind.ABSENCE and "phrase" in a.signals for a in s.acts):
        return None
    if sure < 0.15:
        return None
    signals = {name for name, on in (("phrase", no.phrase > 0), ("model", s.thought.refusal > 0)) if on}
    return Act(
        kind=ActKind.REFUSAL,
        quote=s.table.quote,
        span=s.span,
        sure=round(min(sure, SUREST), 3),
        what=no.what,
        conditional=no.guard is Guard.CONDITIONAL,
        negated=no.guard not in (Guard.NONE, Guard.CONDITIONAL),
        signals=frozenset(signals),
    )
