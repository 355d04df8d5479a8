"""Header values: decoded once, addresses taken apart, all within limits. See RFC 2047, RFC 5322."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.header import decode_header
from email.utils import getaddresses, parsedate_to_datetime
from typing import Any

from app.gmail.bodies import decode
from app.thread import Address

MAX_HEADERS = 400
MAX_HEADER = 16 * 1024
MAX_ENCODED_HEADER = 4 * 1024
MAX_ADDRESSES = 200
MAX_REFERENCES = 100

ENCODED_WORD = re.compile(r"=\?[^?\s]{1,40}\?[bBqQ]\?[^?]*\?=")
BARE_ADDRESS = re.compile(r"[\w.+'=&/-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}")
MESSAGE_ID = re.compile(r"<[^<>\s]{1,990}>")
# "Ann @ Harbour <ann@…>", "HR: Ann <ann@…>": names that ought to stand in quotation marks
BARE_NAME = re.compile(r'(^|,)\s*([^"<>,\n]{0,80}[@:][^"<>,\n]{0,80}?)\s*<([^<>\s,]{1,320})>')
CONTROL = re.compile(r"[\x00-\x1f\x7f]+")


def headers_of(part: Mapping[str, Any]) -> tuple[dict[str, str], bool]:
    """Lower-case names to values, the first of each name; and whether a value had to be cut."""
    found: dict[str, str] = {}
    cut = False
    rows = part.get("headers")
    for row in rows[:MAX_HEADERS] if isinstance(rows, list) else ():
        if not isinstance(row, Mapping):
            continue
        name, value = row.get("name"), row.get("value")
        if isinstance(name, str) and isinstance(value, str):
            cut = cut or len(value) > MAX_HEADER
            found.setdefault(name.strip().lower(), value[:MAX_HEADER])
    return found, cut


def decoded(value: str) -> str:
    """RFC 2047 words read; a value that is already decoded stays as it is. White space is collapsed."""
    if len(value) <= MAX_ENCODED_HEADER and ENCODED_WORD.search(value):
        try:
            pieces = decode_header(value)
        except (HeaderParseError, ValueError):
            pieces = []
        if pieces:
            value = "".join(p if isinstance(p, str) else decode(p, charset or "")[0] for p, charset in pieces)
    return " ".join(CONTROL.sub(" ", value).split())


def addresses(value: str) -> tuple[Address, ...]:
    """The mailboxes of one header. A name with a bare comma ("Brandt, Theo <theo@…>") is put together again."""
    if not value.strip():
        return ()
    try:
        listed = BARE_NAME.sub(r'\1 "\2" <\3>', value[:MAX_HEADER].replace(";", ","))
        pairs = getaddresses([listed])
    except (RecursionError, ValueError, IndexError):
        pairs = [("", found) for found in BARE_ADDRESS.findall(value[:MAX_HEADER])]
    return tuple(_joined(pairs))[:MAX_ADDRESSES]


def _joined(pairs: Iterable[tuple[str, str]]) -> Iterable[Address]:
    waiting: list[str] = []
    for name, email in pairs:
        if "@" not in email:
            waiting += [part for part in (name, email) if part]
            continue
        full = ", ".join([*waiting, name]) if waiting else name
        waiting = []
        yield Address(decoded(full).strip("\"' "), CONTROL.sub("", email).strip().lower())


def message_ids(value: str) -> tuple[str, ...]:
    """The ids of a References or Message-ID header, angle brackets kept, without doubles."""
    return tuple(dict.fromkeys(MESSAGE_ID.findall(value)))[-MAX_REFERENCES:]


def header_date(value: str) -> datetime | None:
    """The Date header as an aware datetime; a missing or unknown zone (`-0000`) is read as UTC. None for rubbish."""
    try:
        moment = parsedate_to_datetime(decoded(value[:200]))
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def parameters(content_type: str) -> dict[str, str]:
    """The parameters of a Content-Type or Content-Disposition value, names in lower case."""
    found: dict[str, str] = {}
    for piece in content_type[:1000].split(";")[1:]:
        name, _, value = piece.partition("=")
        found.setdefault(name.strip().lower(), value.strip().strip('"').strip())
    return found
