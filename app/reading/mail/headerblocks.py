"""The block "From: / Sent: / To: / Subject:" that mail programs put above a quoted or forwarded mail."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.reading.lines import one_of
from app.reading.mail.attributions import ADDRESS, CLOCK, has_date
from app.reading.mail.phrases import APPOINTMENT_LABELS, CC, FROM, HEADER_LABELS, OTHER, SUBJECT, TO
from app.reading.mail.phrases import DATE as SENT

MAX_LINES = 14
MAX_CONTINUATION = 3
MAX_LABEL = 32

LABELS: dict[str, frozenset[str]] = {}
for _group, _words in HEADER_LABELS.items():
    for _word in _words.split("|"):
        _key = _word.casefold().replace("’", "'")
        LABELS[_key] = LABELS.get(_key, frozenset()) | {_group}

_LABEL = re.compile(rf"[\s>*_|]*+([^:：\n]{{1,{MAX_LABEL}}}?)[\s*_]*+[:：][\s*_]*+(.*)", re.S)
ONE_LINE = re.compile(
    one_of(r"""
        [\s*>]*(?:From|Von|De|Da|Van|Fra|Från)\s?:.{3,120}(?:
            Sent|Date|Gesendet|Datum|Envoyé|Date|Enviado|Inviato|Verzonden|Sendt|Skickat
        )\s?:.{5,200}(?:Subject|Betreff|Objet|Asunto|Oggetto|Assunto|Onderwerp|Emne|Ämne)\s?:
    """)
)


@dataclass(slots=True)
class HeaderBlock:
    """`last` is the block's last line; `values` the raw value of each group that was found."""

    last: int
    values: dict[str, str] = field(default_factory=dict)


def label_of(text: str) -> tuple[frozenset[str], str] | None:
    """The groups that a line's label may stand for, and the value behind it; None if the line has no known label."""
    if ":" not in text[: MAX_LABEL + 12] and "：" not in text[: MAX_LABEL + 12]:
        return None
    match = _LABEL.match(text[:400])
    if not match:
        return None
    groups = LABELS.get(match[1].strip(" *_\t").casefold().replace("’", "'"))
    return (groups, match[2].strip()) if groups else None


def _appointment(text: str) -> bool:
    match = _LABEL.match(text[:80])
    return bool(match and match[1].strip(" *_").casefold() in APPOINTMENT_LABELS)


def header_block(bare: Sequence[str], start: int) -> HeaderBlock | None:
    """The header block that begins on line `start`, if there is one.

    At least two of From, Date, Subject; From among them, or Date and Subject with a To. "Date: … Time: … Address: …" is
    an appointment and stays in the text.
    """
    first = label_of(bare[start])
    if first is None:
        return None
    if ONE_LINE.match(bare[start][:400]):
        return HeaderBlock(start, {FROM: "", SENT: "", SUBJECT: ""})
    values: dict[str, str] = {}
    last, misses, appointment = start, 0, False
    for line in range(start, min(len(bare), start + MAX_LINES)):
        text = bare[line]
        if not text:
            if _next_label(bare, line) is None:
                break
            continue
        found = label_of(text)
        if found is None:
            misses += 1
            appointment = appointment or _appointment(text)
            if misses > MAX_CONTINUATION or not _continues(bare, line):
                break
            if values:
                group = next(reversed(values))
                values[group] = f"{values[group]} {text}".strip()
            continue
        chosen = _choose(found[0], values)
        if chosen is None:
            break
        group = chosen
        if group == SUBJECT and text.strip(" *").casefold()[:2] == "re" and FROM not in values:
            break  # "Re: our talk" is a sentence's label, unless a From stands above it
        values.setdefault(group, found[1])
        last, misses = line, 0
    return HeaderBlock(last, values) if _is_block(values, appointment) else None


def _choose(groups: frozenset[str], values: dict[str, str]) -> str | None:
    """A label such as "Da" (from, Italian) or "A" (to) may mean two things: the first that is still missing."""
    for group in (FROM, SENT, TO, SUBJECT, CC, OTHER):
        if group in groups and group not in values:
            return group
    return CC if groups & {CC, OTHER, TO} else None


def _next_label(bare: Sequence[str], line: int) -> int | None:
    for ahead in range(line + 1, min(line + 3, len(bare))):
        if bare[ahead]:
            return ahead if label_of(bare[ahead]) else None
    return None


def _continues(bare: Sequence[str], line: int) -> bool:
    """A line without a label belongs to the value above it only if a label follows soon, with no gap between."""
    for ahead in range(line + 1, min(line + 1 + MAX_CONTINUATION, len(bare))):
        if not bare[ahead]:
            return False
        if label_of(bare[ahead]):
            return True
    return False


def _is_block(values: dict[str, str], appointment: bool) -> bool:
    sender: str | None = values.get(FROM)
    sent: str | None = values.get(SENT)
    address = bool(sender and ADDRESS.search(sender))
    if sender is not None and not address and has_date(sender[:40]):
        sender = None  # "From: 9:00 To: 11:00"
    if appointment and not address:
        return False
    groups = sum(v is not None for v in (sender, sent, values.get(SUBJECT)))
    if sender is not None and groups >= 2:
        return address or TO in values or groups == 3 or bool(sent and has_date(sent))
    if sent is not None and SUBJECT in values and TO in values:  # "Date, To: Room 4, Subject: Maths" is a lesson
        return bool(CLOCK.search(sent) or ADDRESS.search(values[TO]))
    if address and TO in values:
        return True
    clocked = bool(sent and CLOCK.search(sent) and has_date(sent))
    return clocked and bool(ADDRESS.search(values.get(TO, "")))
