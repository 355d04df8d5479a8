"""Mails inside mails: who wrote the words that somebody forwards, and when. They count from that day."""

import re
from collections.abc import Callable
from datetime import datetime

from app.reading.mail.attributions import ADDRESS, attributions
from app.reading.mail.headerblocks import header_block
from app.reading.mail.lines import forward_head, is_separator, text_body
from app.reading.mail.model import Forwarded, Segment, SegmentKind
from app.reading.mail.phrases import DATE, FROM, SUBJECT
from app.thread import Address

MAX_FORWARDS = 10
LINK = re.compile(r"[\[<(]?mailto:[^\s>\])]*[>\])]?", re.I)


def forwards_in(segments: tuple[Segment, ...], *, when: Callable[[str], datetime | None]) -> tuple[Forwarded, ...]:
    """Each forward's inner sender, time, subject and words. `when` reads the value of a Date line."""
    found = []
    for segment in segments:
        if segment.kind is SegmentKind.FORWARD:
            found.append(_forwarded(segment.text, when=when))
    return tuple(found[:MAX_FORWARDS])


def _forwarded(text: str, *, when: Callable[[str], datetime | None]) -> Forwarded:
    body = text_body(text)
    bare = body.bare
    for line, words in enumerate(bare):
        if not words:
            continue
        block = header_block(bare, line)
        if block is not None:
            return Forwarded(
                _sender(block.values.get(FROM, "")),
                when(block.values.get(DATE, "")),
                block.values.get(SUBJECT, "").strip(),
                _inner(bare[block.last + 1 :]),
            )
        if not forward_head(words) and not is_separator(words) and len(words) > 3:
            starts = attributions(body.lines, bare, body.quoted)
            if line in starts:
                last = starts[line][0]
                head = " ".join(bare[line : last + 1])
                return Forwarded(_sender(head), when(head), "", _inner(bare[last + 1 :]))
            break
    return Forwarded(None, None, "", _inner(bare))


def _inner(bare: list[str]) -> str:
    return "\n".join(bare).strip()


def _sender(value: str) -> Address | None:
    value = value.strip()
    if not value:
        return None
    address = ADDRESS.search(LINK.sub("", value)) or ADDRESS.search(value.replace("mailto:", ""))
    email = address[0].lower().strip(".'\"") if address else ""
    name = LINK.sub("", value)
    name = re.split(r"[<\[(]|\S+@", name, maxsplit=1)[0].strip(" \"'*,;")
    return Address(name, email) if name or email else None
