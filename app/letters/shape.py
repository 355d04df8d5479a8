"""The shape of a letter: greeting, paragraphs, closing with signature. Works on what people type, not only on ours."""

import re
from dataclasses import dataclass

from app.reading.lines import one_of

_GREETING = re.compile(
    r"^(dear|hi|hello|hey|good (morning|afternoon|day|evening)|greetings|to)\b[^.?]{0,60}[,:!]?$", re.I
)
_NAME_ONLY = re.compile(r"^[^\W\d_][\w'’-]*( [^\W\d_][\w'’-]*)?,$")  # "Theo,"
_CLOSING = re.compile(
    one_of(r"""
        ^(
            (with )?(the |my |our )?(very )?(best|kind|kindest|warm|warmest|many|friendly|sincere)( \w+){0,2}
            yours( \w+)?|sincerely( yours)?|respectfully( yours)?|regards
            (many )?thanks( again| so much| in advance)?
            thank you( again| so much| very much| in advance)?
            all (the|my) best|cheers|take care|until then|gratefully
            with (thanks|gratitude|appreciation)( \w+){0,2}
        )[,.!]?$
    """),
    re.I,
)


@dataclass(frozen=True, slots=True)
class Shape:
    """`greeting` is one line or ""; `paragraphs` are the letter's own words; `closing` is the line before the name, `name` the rest."""

    greeting: str
    paragraphs: tuple[str, ...]
    closing: str
    name: str

    @property
    def text(self) -> str:
        """The whole letter again, parts kept apart by one empty line."""
        signed = "\n".join(part for part in (self.closing, self.name) if part)
        return "\n\n".join(part for part in (self.greeting, *self.paragraphs, signed) if part)


def shape_of(body: str) -> Shape:
    """Greeting and closing where they stand; whatever is not clearly one of them counts as the letter's own words."""
    lines = [line.strip() for line in body.replace("\r\n", "\n").replace("\r", "\n").strip().split("\n")]
    greeting = ""
    if lines and len(lines) > 1 and (_GREETING.match(lines[0]) or _NAME_ONLY.match(lines[0])):
        greeting = lines.pop(0)
    at = _closing_at(lines)
    closing, name = "", ""
    if at is not None:
        closing = lines[at]
        name = "\n".join(line for line in lines[at + 1 :] if line)
        lines = lines[:at]
    return Shape(greeting, _paragraphs(lines), closing, name)


def _closing_at(lines: list[str]) -> int | None:
    """The last line among the last eight that closes a letter ("Thank you." above it belongs to the text)."""
    for at in reversed(range(max(1, len(lines) - 8), len(lines))):
        if _CLOSING.match(lines[at]):
            return at
    return None


def _paragraphs(lines: list[str]) -> tuple[str, ...]:
    blocks = "\n".join(lines).split("\n\n")
    return tuple(block.strip() for block in blocks if block.strip())


def own_text(body: str) -> str:
    """The paragraphs between greeting and closing: what is judged and counted."""
    return "\n\n".join(shape_of(body).paragraphs)


def word_count(body: str) -> int:
    """Words between greeting and signature, as people count them."""
    return len(own_text(body).split())
