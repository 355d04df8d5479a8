"""From slots to sentences: which part fills each slot, which optional slots are used, how many words that makes."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.letters.contract import contracted
from app.letters.model import Tone
from app.letters.parts.table import MAY_BE_EMPTY, Part, Table
from app.letters.seed import Seed
from app.letters.spelling import spelled


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in the letter. Of `tables` the first one with a usable part is taken. Optional slots are filled, by rank,
    only while the letter is shorter than it should be. `paragraph` counts from 1; slots stand in the order of the plan.
    `values` are fields of this slot alone (the second of two references, say)."""

    name: str
    tables: tuple[Table, ...]
    paragraph: int
    rank: int = 0  # 0: always; 1, 2, …: filled in this order while words are wanted
    values: tuple[tuple[str, str], ...] = ()


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
    chosen = {s.name: f for s in slots if s.rank == 0 and (f := _first(s, fields, tone, seed, country))}
    words = sum(f.words for f in chosen.values())
    for slot in sorted((s for s in slots if s.rank), key=lambda s: (s.rank, seed.number(f"rank/{s.name}"))):
        if words >= span.aim:
            break
        room = span.high - words
        found = next((f for f in _options(slot, fields, tone, seed, country) if f.words <= room), None)
        if found and (words < span.low or words + found.words <= span.aim + 12):
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
    """Where every optional slot is used and the letter is still too short, longer parts take the place of short ones."""
    for name in seed.shuffled("lengthen", sorted(chosen)):
        if words >= span.low:
            return
        longer = [f for f in _options(chosen[name].slot, fields, tone, seed, country) if f.words > chosen[name].words]
        enough = [f for f in longer if words - chosen[name].words + f.words >= span.low] or longer[-1:]
        if enough:
            words += enough[0].words - chosen[name].words
            chosen[name] = enough[0]


def _first(slot: Slot, fields: dict[str, str], tone: Tone, seed: Seed, country: str) -> Filled | None:
    return next(iter(_options(slot, fields, tone, seed, country)), None)


def _options(slot: Slot, fields: dict[str, str], tone: Tone, seed: Seed, country: str) -> list[Filled]:
    """Every usable part of the slot's first table that has one, in this seed's order."""
    known = {**fields, **dict(slot.values)}
    for parts in slot.tables:
        usable = [p for p in parts if tone in p.tones and all(known.get(need) for need in p.needs)]
        if usable:
            return [Filled(slot, p, _fill(p, known, tone, country)) for p in seed.shuffled(slot.name, usable)]
    return []


def _fill(part: Part, known: dict[str, str], tone: Tone, country: str) -> str:
    """Our words are spelled and, in warm letters, contracted; what stands in a field stays as it is."""
    values = {name: known.get(name, "") for name in part.fields | MAY_BE_EMPTY}
    words = spelled(part.text, country=country)
    text = (contracted(words) if tone is Tone.WARM else words).format_map(values)
    return text[0].upper() + text[1:]
