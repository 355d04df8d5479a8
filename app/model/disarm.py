"""Mail text before a model sees it: no hidden characters, no links or addresses to copy, no sentences that speak to a machine."""

import re
import unicodedata
from dataclasses import dataclass

from app.model.machine_talk import speaks_to_a_machine

LONGEST = 6000  # characters of mail text; the newest are kept

# Invisible, bidirectional and tag characters: text that people do not see.
_HIDDEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\U000e0000-\U000e0fff]"
)
_MARKUP = re.compile(
    r"<!--.*?-->|<(style|script|template|svg)\b.*?</\1\s*>|</?[a-z!][^<>]{0,500}>|!?\[[^\]\n]{0,200}\]\([^)\n]{0,500}\)",
    re.I | re.S,
)
_LINK = re.compile(
    r"\b(?:https?|ftp|mailto|tel|javascript|data):\S+|\bwww\.\S+|(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:com|net|org|io|ru|cn|xyz|top|info|example|test)\b\S*",
    re.I,
)
_ADDRESS = re.compile(r"(?<![\w.+'-])[\w.+'-]{1,64}\s?@\s?[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}")
_LONG_NUMBER = re.compile(
    r"(?<!\d)\+?\d[\d\s().-]{6,40}\d|\b[A-Z]{2}\d{2}[A-Z0-9 ]{10,30}\b|\b(?:0x)?[0-9a-fA-F]{24,4000}|\b[A-Za-z0-9+/]{32,4000}={0,2}"
)

_SENTENCE = re.compile(r"[^.!?\n]*(?:[.!?]+|\n+|$)")


@dataclass(frozen=True, slots=True)
class Disarmed:
    """`text` may be shown to a model; `left_out` are the sentences that spoke to a machine."""

    text: str
    left_out: tuple[str, ...]


def disarmed(text: str) -> Disarmed:
    plain = unicodedata.normalize("NFKC", _HIDDEN.sub("", text[-3 * LONGEST :]))
    kept: list[str] = []
    left_out: list[str] = []
    for paragraph in re.split(r"(\n\s*\n)", plain):
        # The whole paragraph goes: the order and its object are often two sentences ("Remember this word. Use it in the reply.")
        said = _sentences(paragraph)
        (left_out if any(map(speaks_to_a_machine, said)) else kept).extend(said)
    shown = _MARKUP.sub(" ", "".join(kept))
    for pattern, instead in ((_LINK, "(link)"), (_ADDRESS, "(address)"), (_LONG_NUMBER, "(number)")):
        shown = pattern.sub(instead, shown)
    shown = re.sub(r"[<>{}|\[\]`]", " ", shown)
    return Disarmed(
        re.sub(r"[ \t]{2,}", " ", shown).strip()[-LONGEST:], tuple(s.strip() for s in left_out if s.strip())
    )


def _sentences(paragraph: str) -> list[str]:
    return [s for s in _SENTENCE.findall(paragraph) if s]
