"""The shape of a letter: what the person wrote themselves, without greeting, sign-off, signature and quoted mail."""

import re
from dataclasses import dataclass

from app.reading.lines import one_of
from app.tone.words import Sentence, sentences_in

MOST = 20_000  # characters that are read; a letter is never that long

_GREETING = re.compile(
    r"\s*(?:hi|hello|hey|dear|good\s+(?:morning|afternoon|evening|day)|greetings|respected|to\s+whom|to\s+the)\b"
    r"[^\n.?!]{0,70}?(?:[,!:–-]|$)[ \t]*(?=\n|$)",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"\s*(?:hi|hello|hey|dear|good\s+(?:morning|afternoon|evening)|respected)\b(?:\s+[^\s,!.?]+){0,4}\s*[,!]\s+", re.I
)
_SIGN_OFF = re.compile(
    one_of(r"""
        ^[ \t]*(?:
            (?:
                (?:with\s+)?(?:my\s+)?(?:best|kind|kindest|warm|warmest|many|sincere)\s+(?:regards|wishes|thanks)
                (?:with\s+)?(?:kind\s+)?regards|best|cheers
                thanks(?:\s+(?:again|so\s+much|a\s+lot))?
                thank\s+you(?:\s+again|\s+very\s+much)?
                yours(?:\s+(?:sincerely|faithfully|truly))?
                sincerely|respectfully|warmly|all\s+the\s+best|take\s+care
                with\s+(?:gratitude|appreciation|thanks|best\s+wishes)
                looking\s+forward|many\s+thanks
            )(?:\s+and\s+regards)?
        )[ \t]*[,.!–-]?[ \t\r]*$
    """),
    re.IGNORECASE | re.MULTILINE,
)
_QUOTED = re.compile(
    one_of(r"""
        ^(?:
            >.*
            (?:on|am|le|el|op)\s(?:[^\n]|\n(?=\S)){5,160}?(?:\bwrote|\bschrieb[^\n]*|\ba écrit|\bescribió|\bschreef[^\n]*)\s*:
            [-_]{5,}
            -{3,}\s*(?:original|forwarded)[^\n]*
            (?:from|von|de):\s[^\n]+@[^\n]*
        )[ \t\r]*$
    """),
    re.IGNORECASE | re.MULTILINE,
)
_SIGNATURE = re.compile(r"^--[ \t]?$", re.MULTILINE)
_LIST_LINE = re.compile(r"^\s*(?:[-*•–]|\d{1,2}[.)])\s+", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class LetterText:
    """The parts of a text as places [start, end). `body` lies between greeting and sign-off; `own` ends before quoted mail."""

    text: str
    greeting: tuple[int, int]
    body: tuple[int, int]
    own_end: int
    signed: bool
    sentences: tuple[Sentence, ...]
    paragraphs: tuple[tuple[int, int], ...]

    @property
    def words(self) -> int:
        """Words of the body, as a person would count them."""
        return sum(s.count() for s in self.sentences)

    @property
    def is_letter(self) -> bool:
        """A whole letter, not a phrase: greeted, signed, of several paragraphs, or long. "Hi Siân, thank you" is a phrase."""
        greeted = self.greeting[1] > self.greeting[0] and bool(self.sentences)
        if greeted and len(self.sentences) == 1:
            greeted = "\n" in self.text[self.greeting[0] : self.sentences[0].start]
        return greeted or (self.signed and bool(self.sentences)) or len(self.paragraphs) > 1 or self.words >= 60


def letter_of(text: str) -> LetterText:
    """The shape of the text."""
    own_end = min(len(text), MOST)
    for mark in (_QUOTED, _SIGNATURE):
        found = mark.search(text, 0, own_end)
        if found:
            own_end = found.start()
    greeting = _GREETING.match(text, 0, own_end) or _OPENING.match(text, 0, own_end)
    start = greeting.end() if greeting else 0
    end, signed = own_end, False
    for found in _SIGN_OFF.finditer(text, start, own_end):
        after = [line.strip() for line in text[found.end() : own_end].splitlines() if line.strip()]
        thanks = "thank" in found.group().lower()
        if (after or not thanks) and len(after) <= 8 and all(_of_signature(line) for line in after):
            end, signed = found.start(), True
            break
    end = _before_name(text, start, end)
    sentences = sentences_in(text, start, end)
    paragraphs = tuple(_paragraphs(text, start, end))
    place = (greeting.start(), greeting.end()) if greeting else (0, 0)
    return LetterText(text, place, (start, end), own_end, signed, sentences, paragraphs)


def _of_signature(line: str) -> bool:
    """A name, a title, a number: short, and no sentence."""
    return len(line.split()) <= 8 and (line[-1] not in ".!?" or len(line.split()) <= 2)


_NAME_LINE = re.compile(r"[ \t]*[-–—x]*[ \t]*(?:[^\W\d_][\w.'’-]*\s?){1,4}[.,!]?[ \t]*")
_PHONE_LINE = re.compile(
    r"[ \t]*(?:sent from .*|[+()\d][\d ()+/.-]{5,}|\S+@\S+|https?://\S+|www\.\S+)[ \t]*", re.IGNORECASE
)


def _before_name(text: str, start: int, end: int) -> int:
    """Where a closing signature without "Best regards" begins: short last lines of capitalised words, numbers, addresses."""
    while True:
        kept = len(text[:end].rstrip())
        line = text.rfind("\n", start, kept) + 1
        if kept <= start or line <= start:
            return end
        last = text[line:kept]
        if _PHONE_LINE.fullmatch(last) or (
            _NAME_LINE.fullmatch(last) and all(w[:1].isupper() for w in re.findall(r"\w[\w'’.-]+", last))
        ):
            end = line
        else:
            return end


def _paragraphs(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Blocks between blank lines; a block of list lines belongs to the block before it."""
    found: list[tuple[int, int]] = []
    for match in re.finditer(r"\S(?:.|\n(?!\s*\n))*", text[start:end]):
        block = (start + match.start(), start + match.end())
        if found and _LIST_LINE.match(text[block[0] : block[1]]):
            found[-1] = (found[-1][0], block[1])
        else:
            found.append(block)
    return found
