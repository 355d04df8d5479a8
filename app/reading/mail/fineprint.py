"""Fine print below a letter: confidentiality, registers, equal opportunity, how to unsubscribe. By its law words, not by its
opening: "This e-mail is to confirm your interview" opens like a disclaimer and is the letter itself."""

import re
from collections.abc import Sequence

from app.reading.lines import one_of
from app.reading.mail.phrases import DISCLAIMERS, FINE_PRINTS, LAW_WORDS, PLAIN_DISCLAIMERS, any_of

LONG = 40  # characters of a line in which fine print is looked for beyond its opening
WRAPPED = 3  # lines that one sentence may be wrapped over

_EDGE = r"[\s*_\"'(\[|]*+"
OPENING = re.compile(rf"{_EDGE}(?:{any_of(*DISCLAIMERS)})", re.I)
PLAIN = re.compile(rf"{_EDGE}(?:{any_of(*PLAIN_DISCLAIMERS)})", re.I)
LAW = re.compile(any_of(*LAW_WORDS), re.I)
ANYWHERE = re.compile(any_of(*FINE_PRINTS), re.I)
# Fine print that says when to expect what is read like any other sentence.
NEWS = re.compile(
    r"\b(?:hear(?:d)? (?:from|back)|within \d|by (?:the )?(?:end of|mon|tue|wed|thu|fri|\d)|(?:working|business) days|assume|shortlist)",
    re.I,
)
# What a person asks below fine print makes it a paragraph of the letter.
ASKS = re.compile(
    one_of(r"""
        \?\s*$
        ^\W*(?:(?:and|but|so|also),? )?(?:
            I(?:'|’)?(?:m|ll|d|ve)?\b
            (?:could|can|would|will|do|are) you\b
            (?:we|let)(?:'|’)?(?:ll|d|s)? (?:look|hope|meet|see|speak|expect)\b
            looking forward\b
            please (?:
                bring|send|sign|come|confirm|reply|let|call|ring|book|choose|pick|fill|complete|return|tell|give|have|be|wear|ask
            )\b
        )
    """),
    re.I,
)
NO_ASKING = re.compile(
    r"\bif you(?: are not| have| received|(?:'|’)ve| no longer| do not| don)|sender|delete|notify", re.I
)


def disclaimer_line(line: str, below: str = "") -> bool:
    """ "This e-mail and any attachments are confidential …". `below` is what the sentence may run on into."""
    if NEWS.search(line):
        return False
    if PLAIN.match(line) is not None or (len(line) > LONG and ANYWHERE.search(line) is not None):
        return True
    opening = OPENING.match(line)
    return opening is not None and LAW.search(f"{line[opening.end() :]} {below}") is not None


def disclaimer_at(lines: Sequence[str], at: int) -> bool:
    """Whether fine print stands on line `at`, wrapped over the next lines or not."""
    below = []
    for line in lines[at + 1 : at + WRAPPED]:
        if not line.strip():
            break
        below.append(line)
    return disclaimer_line(lines[at], " ".join(below))


def asks(line: str) -> bool:
    """Whether a line asks or tells the reader something, as letters do and fine print does not."""
    return ASKS.search(line.strip()) is not None and NO_ASKING.search(line) is None
