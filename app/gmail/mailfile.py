"""Mail files become the documents that Gmail's API would have answered with: .eml, .mbox (also Google Takeout's), JSON."""

import base64
import hashlib
import json
import re
from collections.abc import Iterator
from email import policy
from email.message import Message as Mail
from email.parser import BytesParser
from email.utils import parsedate_to_datetime
from typing import Any

from app.errors import BadInput
from app.gmail.headers import decoded, header_date, message_ids

MAX_FILE = 256 * 1024 * 1024
MAX_MAILS = 20_000
MAX_DEPTH = 20
SNIFFED = 64 * 1024

MBOX_LINE = re.compile(rb"^From \S[^\r\n]*\d{4}[^\r\n]*\r?\n(?=[!-9;-~]+:|>?From )", re.M)
HEADER_LINE = re.compile(
    rb"^(?:from|to|subject|date|message-id|received|return-path|mime-version|delivered-to)[ \t]*:", re.I | re.M
)
LABELS = {  # Takeout's names, in English
    "inbox": "INBOX",
    "sent": "SENT",
    "sent mail": "SENT",
    "draft": "DRAFT",
    "drafts": "DRAFT",
    "trash": "TRASH",
    "bin": "TRASH",
    "spam": "SPAM",
    "scheduled": "SCHEDULED",
    "unread": "UNREAD",
    "starred": "STARRED",
    "important": "IMPORTANT",
    "category promotions": "CATEGORY_PROMOTIONS",
    "category updates": "CATEGORY_UPDATES",
    "category personal": "CATEGORY_PERSONAL",
}

Document = dict[str, Any]


def documents_in(data: bytes, *, name: str) -> Iterator[Document]:
    """The `users.threads.get` documents of one file; mails that answer each other come as one thread.

    BadInput, with one sentence that names the file, if it is none of the three formats.
    """
    if len(data) > MAX_FILE:
        raise BadInput(f"{name}: larger than {MAX_FILE // 1024 // 1024} MB")
    start = data[:SNIFFED].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not start:
        raise BadInput(f"{name}: the file is empty")
    if start[:1] in b"{[":
        yield from _from_json(data, name)
    elif start.startswith(b"From ") and MBOX_LINE.match(start):
        yield from _threads(_mbox(data), name)
    elif HEADER_LINE.search(re.split(rb"\r?\n\r?\n", start, maxsplit=1)[0]):
        yield from _threads([(data, b"")], name)
    else:
        raise BadInput(f"{name}: neither a mail (.eml), a mailbox (.mbox) nor a Gmail document (.json)")


def _from_json(data: bytes, name: str) -> Iterator[Document]:
    """A document, a list of them, or one on each line; a message alone becomes a thread of one."""
    try:
        text = data.decode("utf-8-sig")
        try:
            rows = json.loads(text)
        except ValueError:
            rows = [json.loads(line) for line in text.splitlines() if line.strip()]
    except (ValueError, RecursionError):
        raise BadInput(f"{name}: this is not JSON, nor JSON on each line") from None
    if rows == []:
        raise BadInput(f"{name}: no thread in it")
    for row in rows if isinstance(rows, list) else [rows]:
        document = _document(row)
        if document is None:
            raise BadInput(f"{name}: no `messages` in it: not an answer of users.threads.get")
        yield document


def _document(row: Any) -> Document | None:
    if not isinstance(row, dict):
        return None
    inner = row.get("thread")
    document: Document = inner if isinstance(inner, dict) else row
    if isinstance(document.get("messages"), list):
        return document
    if isinstance(row.get("payload"), dict):
        return {"id": row.get("threadId", row.get("id", "")), "messages": [row]}
    return None


def _mbox(data: bytes) -> list[tuple[bytes, bytes]]:
    """The mails of a mailbox with their `From ` lines; `>From ` at line starts is read as `From ` (mboxrd)."""
    marks = list(MBOX_LINE.finditer(data))[:MAX_MAILS]
    mails = []
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        raw = data[mark.end() : following.start() if following else len(data)]
        mails.append((re.sub(rb"^>(>*From )", rb"\1", raw, flags=re.M), mark[0]))
    return mails


def _threads(mails: list[tuple[bytes, bytes]], name: str) -> Iterator[Document]:
    threads: dict[str, Document] = {}
    known: dict[str, str] = {}  # Message-ID -> thread
    for raw, mark in mails:
        try:
            mail = BytesParser(policy=policy.compat32).parsebytes(raw)
            message = _message(mail, raw, mark)
        except (ValueError, LookupError, RecursionError, AttributeError, TypeError):
            raise BadInput(f"{name}: a mail in it cannot be taken apart") from None
        own = message_ids(str(mail.get("Message-ID", "")))
        parents = message_ids(f"{mail.get('References', '')} {mail.get('In-Reply-To', '')}")
        thread_id = message["threadId"] or next((known[i] for i in (*parents, *own) if i in known), message["id"])
        for each in (*own, *parents):
            known.setdefault(each, thread_id)
        message["threadId"] = thread_id
        threads.setdefault(thread_id, {"id": thread_id, "messages": []})["messages"].append(message)
    yield from threads.values()


def _message(mail: Mail, raw: bytes, mark: bytes) -> Document:
    gmail_id = hashlib.sha256(raw).hexdigest()[:16]
    thread = str(mail.get("X-GM-THRID", "")).strip()
    message: Document = {
        "id": gmail_id,
        "threadId": f"{int(thread):x}" if thread.isdigit() else "",
        "labelIds": _labels(str(mail.get("X-Gmail-Labels", ""))),
        "payload": _part(mail, "", 0),
    }
    moment = _moment(mail, mark)
    if moment is not None:
        message["internalDate"] = str(moment)
    return message


def _labels(value: str) -> list[str]:
    names = [n.strip().strip('"').lower() for n in decoded(" ".join(value.split())).split(",")]
    return [LABELS[n] for n in dict.fromkeys(names) if n in LABELS]


def _moment(mail: Mail, mark: bytes) -> int | None:
    """Milliseconds since 1970: when the last server took the mail, else its Date, else the mailbox's own line."""
    received = str(mail.get("Received", "")).rpartition(";")[2].strip()
    for value in (received, str(mail.get("Date", ""))):
        moment = header_date(" ".join(value.split())) if value else None
        if moment is not None:
            return int(moment.timestamp() * 1000)
    try:
        return int(parsedate_to_datetime(mark.decode("ascii", "replace").split(maxsplit=2)[2]).timestamp() * 1000)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _part(mail: Mail, part_id: str, depth: int) -> Document:
    headers = [{"name": k, "value": " ".join(str(v).split("\n")).replace("\r", "")} for k, v in mail.items()]
    part: Document = {
        "partId": part_id,
        "mimeType": mail.get_content_type(),
        "filename": decoded(mail.get_filename() or ""),
        "headers": headers,
    }
    payload = mail.get_payload()
    if isinstance(payload, list):
        if depth < MAX_DEPTH:
            part["parts"] = [
                _part(p, f"{part_id}.{i}".strip("."), depth + 1) for i, p in enumerate(payload) if isinstance(p, Mail)
            ]
        part["body"] = {"size": 0}
        return part
    data = mail.get_payload(decode=True)
    data = data if isinstance(data, bytes) else b""
    part["body"] = {"size": len(data), "data": base64.urlsafe_b64encode(data).decode()}
    return part
