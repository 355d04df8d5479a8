"""A body cut into lines, each with what can be told from the line alone."""

import re
from dataclasses import dataclass, field

from app.reading.mail.model import SegmentKind
from app.reading.mail.phrases import FORWARDED_MESSAGE, ORIGINAL_MESSAGE, REPLY_ABOVE, any_of

MAX_TEXT = 256 * 1024  # characters of text that are read
MAX_LINES = 5000
MAX_EXAMINED = 400  # characters of a line that rules look at

INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0e\ufeff\U000e0000-\U000e0fff\x00\u1427]"
)
SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000\x0b\x0c]")
BREAKS = re.compile("\r\n|\r|\u2028|\u2029|\x85")

MARK_CHARACTERS = frozenset(">＞|")
QUOTE_MARKS = " \t>＞|"
MAX_INDENT = 8  # spaces before a quote mark
PIPED = re.compile(r"[ \t]{0,3}\|(?:\s|$)")
ARROWS = re.compile(r"\s*+>{2,}+[^<]*+<{2,}\s*$")
_AROUND = r"[\s>]*+[-_*=~#+–—]{2,}+[\s>]*+"
SEPARATOR = re.compile(
    rf"{_AROUND}(?:{any_of(*map(re.escape, ORIGINAL_MESSAGE))})"
    # Samsung may put the headers on the same line
    r"(?:[^\w\n]{0,200}$|[^\w\n]{2,40}(?:From|Von|De|Da|Van|Fra|Från|Od)\s?:.{3,200}\d)",
    re.I,
)
FORWARD = re.compile(
    rf"(?:{_AROUND}|[\s>*]*+)(?:{any_of(*map(re.escape, FORWARDED_MESSAGE))})(?P<rest>.{{0,80}}?)\s*(?P<end>[:：]|[-_*=~]{{2,}}|$)[\s*]*$",
    re.I,
)
DASHES_FIRST = re.compile(r"[\s>]*[-_*=~–—]{2,}")
REPLY_LINE = re.compile(any_of(*map(re.escape, REPLY_ABOVE)), re.I)
RULER = re.compile(r"\s*(?:[-_*=~#+–—][\s]?){3,200}$")


def clean(text: str) -> str:
    """Line ends as `\\n`, odd spaces as plain ones, characters that nobody sees taken out."""
    if "\r" in text or not text.isascii():
        text = BREAKS.sub("\n", text)
    if "\x0b" in text or "\x0c" in text or not text.isascii():
        text = SPACES.sub(" ", INVISIBLE.sub("", text))
    return text.replace("\x00", "")


@dataclass(slots=True)
class Body:
    """Lines of a body. `marks` is what the HTML says of each line: a kind, "soft" (a bare blockquote), or None."""

    lines: list[str]
    marks: list[str | None]
    flags: set[str] = field(default_factory=set)
    bare: list[str] = field(default_factory=list)
    quoted: list[bool] = field(default_factory=list)

    def __post_init__(self) -> None:
        if len(self.lines) > MAX_LINES:
            self.flags.add("truncated")
            del self.lines[MAX_LINES:], self.marks[MAX_LINES:]
        for line in self.lines:
            head = line[:MAX_EXAMINED]
            bare = head.strip()
            if bare[:1] not in MARK_CHARACTERS:
                self.quoted.append(False)
                self.bare.append(bare)
                continue
            indent = len(head) - len(head.lstrip())
            quoted = bare[0] != "|" and indent <= MAX_INDENT and not (bare[-1] == "<" and ARROWS.match(head))
            self.quoted.append(quoted)
            self.bare.append(bare.lstrip(QUOTE_MARKS) if quoted or bare[0] == "|" else bare)


def text_body(text: str) -> Body:
    flags = set()
    text = clean(text[: MAX_TEXT + 1])
    if len(text) > MAX_TEXT:
        flags.add("truncated")
        text = text[:MAX_TEXT]
    lines = text.split("\n", MAX_LINES + 1)
    return Body(lines, [None] * len(lines), flags)


def is_separator(text: str) -> bool:
    """ "-----Original Message-----" in any of the languages."""
    return text[:1] in "-_*=~#+–— >" and SEPARATOR.match(text) is not None


def forward_head(text: str) -> bool:
    """ "---------- Forwarded message ---------" or "Begin forwarded message:"."""
    match = FORWARD.match(text)
    if not match:
        return False
    dashed = DASHES_FIRST.match(text) is not None
    if match["rest"].strip() and not dashed:
        return bool(match["end"]) and len(match["rest"].split()) <= 2
    return dashed or bool(match["end"])


KINDS = {kind.value: kind for kind in SegmentKind}
