"""A letter, who writes it, and what the person added."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.etiquette.model import LetterKind
from app.reading.model import Evidence


class Tone(StrEnum):
    WARM = "warm"  # warm and brief
    PLAIN = "plain"
    FORMAL = "formal"


class Length(StrEnum):
    USUAL = "usual"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Writer:
    """Who signs, and in which tone, by the settings."""

    name: str
    tone: Tone = Tone.WARM


@dataclass(frozen=True, slots=True)
class Terms:
    """How the two address each other (`letters.terms.terms_of`): `address_as` is how I greeted them last ("Daz", "Ms Vogel");
    `surname` says that first names alone would be too familiar."""

    address_as: str = ""
    surname: bool = False


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person asked for: high points of the talk and a shared interest in their own words, a variant number
    (start again = the next one), shingle hashes of their earlier notes (`letters.sameness`)."""

    high_points: tuple[str, ...] = ()
    shared_interest: str = ""
    length: Length = Length.USUAL
    variant: int = 0
    earlier: frozenset[int] = field(default_factory=frozenset)
    ask_for_feedback: bool = False
    to_name: str = ""  # one interviewer of a panel
    terms: Terms = field(default_factory=Terms)


@dataclass(frozen=True, slots=True)
class Letter:
    """A reply in the thread. `blanks` are the marked places that have to be filled before it can be approved, each as it
    stands in `body`, for example "[a day and time]". `sources` are the quotes that its dates and promises come from."""

    kind: LetterKind
    subject: str
    body: str
    tone: Tone
    blanks: tuple[str, ...] = ()
    sources: tuple[Evidence, ...] = ()
