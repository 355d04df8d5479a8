"""From slots to sentences: which part fills each slot, which optional slots are used, how many words that makes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.letters.contract import contracted
from app.letters.model import Tone
from app.letters.parts.table import MAY_BE_EMPTY, Part, Table
from app.letters.seed import Seed
from app.letters.spelling import spelled
from app.tone.summary import THANKS


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in the letter. Of `tables` the first one with a usable part is taken. Optional slots are filled, by rank,
    only while the letter is shorter than it should be. `paragraph` counts from 1; slots stand in the order of the plan.
    `values` are fields of this slot alone (the second of two references, say). A slot `unless_thanked` is filled after the
    others of its rank, and only while nothing says thank you."""

    name: str
    tables: tuple[Table, ...]
    paragraph: int
    rank: int = 0  # 0: always; 1, 2, …: filled in this order while words are wanted
    values: tuple[tuple[str, str], ...] = ()
    unless_thanked: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """Words between greeting and signature: at least `low`, never more than `high`, and best around `aim`."""

    low: int
    aim: int
    high: int


@dataclass(frozen=True, slots=True)
class Filled:
    slot: Slot
    part: Part
    text: str

    @property
    def words(self) -> int:
        return len(self.text.split())


def compose(
    slots: Sequence[Slot], *, fields: dict[str, str], tone: Tone, span: Span, seed: Seed, country: str
) -> tuple[str, ...]:
    """The paragraphs. The same arguments always give the same ones."""
    chosen: dict[str, Filled] = {}
    for slot in slots:
        if slot.rank == 0 and not slot.unless_thanked and (options := _options(slot, fields, tone, seed, country)):
            chosen[slot.name] = _fresh(options, chosen)
    for slot in (s for s in slots if s.unless_thanked and not any(THANKS.search(f.text) for f in chosen.values())):
        chosen[slot.name] = _fresh(_options(slot, fields, tone, seed, country), chosen)
    words = sum(f.words for f in chosen.values())
    for slot in sorted((s for s in slots if s.rank), key=lambda s: (s.rank, seed.number(f"rank/{s.name}"))):
        if words >= span.aim:
            break
        options = [f for f in _options(slot, fields, tone, seed, country) if f.words <= span.high - words]
        if options:
            found = _fresh(options, chosen)
            if (words < span.low or words + found.words <= span.aim + 12) and not _echoes(found, chosen):
                chosen[slot.name] = found
                words += found.words
    _lengthen(chosen, words, fields=fields, tone=tone, span=span, seed=seed, country=country)
    paragraphs: dict[int, list[str]] = {}
    for slot in slots:
        if slot.name in chosen:
            paragraphs.setdefault(slot.paragraph, []).append(chosen[slot.name].text)
    return tuple(" ".join(paragraphs[number]) for number in sorted(paragraphs))


def _lengthen(
    chosen: dict[str, Filled], words: int, *, fields: dict[str, str], tone: Tone, span: Span, seed: Seed, country: str
) -> None:
    """Where every optional slot is used and the letter is still too short, longer parts take the place of short ones, never
    that of the only thanks."""
    for name in seed.shuffled("lengthen", sorted(chosen)):
        if words >= span.low:
            return
        options = _options(chosen[name].slot, fields, tone, seed, country)
        thanked = any(THANKS.search(f.text) for other, f in chosen.items() if other != name)
        longer = [
            f
            for f in options
            if f.words > chosen[name].words
            and not _echoes(f, chosen)
            and (thanked or THANKS.search(f.text) or not THANKS.search(chosen[name].text))
        ]
        enough = [f for f in longer if words - chosen[name].words + f.words >= span.low] or longer[-1:]
        if enough:
            words += enough[0].words - chosen[name].words
            chosen[name] = enough[0]


def _fresh(options: list[Filled], chosen: dict[str, Filled]) -> Filled:
    """The first that does not echo what the letter already says, else the first."""
    return next((f for f in options if not _echoes(f, chosen)), options[0])


_RUN = 3  # words in a row that two sentences of one letter should not share


def _runs(part: Part) -> frozenset[tuple[str, ...]]:
    words = [w for w in re.findall(r"\{?[a-z']+\}?", part.text.lower()) if not w.startswith("{")]
    return frozenset(tuple(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1))


def _echoes(found: Filled, chosen: dict[str, Filled]) -> bool:
    """Whether it shares a run of three words with another sentence of the letter, or is the same sentence."""
    own = _runs(found.part)
    return any(f.part is found.part or own & _runs(f.part) for f in chosen.values() if f.slot.name != found.slot.name)


def _options(slot: Slot, fields: dict[str, str], tone: Tone, seed: Seed, country: str) -> list[Filled]:
    """Every usable part of the slot's first table that has one, in this seed's order."""
    known = {**fields, **dict(slot.values)}
    for parts in slot.tables:
        usable = [p for p in parts if tone in p.tones and all(known.get(need) for need in p.needs)]
        if usable:
            return [Filled(slot, p, _fill(p, known, tone, country)) for p in seed.shuffled(slot.name, usable)]
    return []


# A trial shift is worked, not talked about: "the trial shift yesterday for the Chef role", and without a role that alone.
_TALK_ABOUT = re.compile(r"(\{talk\}[^.;,]{0,40}) about \{about\}")


def _at_work(known: dict[str, str]) -> str:
    return r"\1 for {about}" if known.get("role") else r"\1"


def _fill(part: Part, known: dict[str, str], tone: Tone, country: str) -> str:
    """Our words are spelled and, in warm letters, contracted; what stands in a field stays as it is."""
    values = {name: known.get(name, "") for name in part.fields | MAY_BE_EMPTY}
    text = _TALK_ABOUT.sub(_at_work(known), part.text) if known.get("at_work") else part.text
    words = spelled(text, country=country)
    text = (contracted(words) if tone is Tone.WARM else words).format_map(values)
    text = text.replace("..", ".")  # a company that ends in "Inc."
    return text[0].upper() + text[1:]
