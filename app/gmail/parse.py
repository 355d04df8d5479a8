"""A `users.threads.get?format=full` document becomes a `Thread`. Any JSON yields one; what could not be read is named."""

import html as markup
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from app.errors import GmailAccessOver, GmailError
from app.gmail.bodies import decode, unflow, unpack, without_misreading, without_quoted_printable
from app.gmail.headers import addresses, decoded, header_date, headers_of, message_ids, parameters
from app.thread import Attachment, Message, Thread

MAX_MESSAGES = 500
MAX_PARTS = 300
MAX_NESTED = 5  # mails inside mails inside mails
MAX_BODY = 4 * 1024 * 1024  # bytes of one part that are looked at; the reading has tighter limits of its own
MAX_CALENDAR = 1024 * 1024
MAX_CALENDARS = 10
MAX_ATTACHMENTS = 100
CLOCKS_AGREE = timedelta(hours=48)
CALENDAR_TYPES = frozenset({"text/calendar", "application/ics"})

Fetch = Callable[[str, str], bytes]


def thread_from_payload(payload: Mapping[str, Any], *, fetch: Fetch | None = None) -> Thread:
    """The thread, oldest message first. `fetch(message_id, attachment_id)` gets bodies that Gmail keeps apart.

    Order comes from `internalDate`, not from the document; a message without any time keeps its place.
    """
    rows = payload.get("messages")
    found = [m for m in rows if isinstance(m, Mapping)] if isinstance(rows, list) else []
    problems = {"truncated"} if len(found) > MAX_MESSAGES else set()
    messages: dict[str, Message] = {}
    for number, row in enumerate(found[-MAX_MESSAGES:]):
        message = message_from_payload(row, fetch=fetch, fallback_id=f"message-{number}")
        messages.setdefault(message.id, message)
    if not messages:
        problems.add("body_missing")
    ordered = tuple(_in_order(list(messages.values())))
    thread_id = _text(payload.get("id")) or (ordered[0].thread_id if ordered else "")
    return Thread(thread_id, ordered, problems=frozenset(problems))


def message_from_payload(row: Mapping[str, Any], *, fetch: Fetch | None = None, fallback_id: str = "") -> Message:
    """One message of the document."""
    root = row.get("payload")
    root = root if isinstance(root, Mapping) else {}
    headers, too_long = headers_of(root)
    parts = _Parts(_text(row.get("id")), fetch)
    parts.read(root)
    sent_at = _sent_at(row.get("internalDate"), headers.get("date", ""))
    problems = set(parts.problems)
    problems |= {"header_too_long"} if too_long else set()
    problems |= {"time_missing"} if sent_at is None else set()
    labels = row.get("labelIds")
    ids = message_ids(headers.get("message-id", ""))
    return Message(
        id=_text(row.get("id")) or fallback_id,
        thread_id=_text(row.get("threadId")),
        label_ids=frozenset(x for x in labels if isinstance(x, str)) if isinstance(labels, list) else frozenset(),
        sent_at=sent_at,
        sender=next(iter(addresses(headers.get("from", ""))), None),
        reply_to=addresses(headers.get("reply-to", "")),
        to=addresses(headers.get("to", "")),
        cc=addresses(headers.get("cc", "")),
        bcc=addresses(headers.get("bcc", "")),
        subject=decoded(headers.get("subject", "")),
        message_id=ids[0] if ids else "",
        references=message_ids(headers.get("references", "") or headers.get("in-reply-to", "")),
        headers=headers,
        text="\n\n".join(parts.texts) if parts.texts else None,
        html="<hr>".join(parts.htmls) if parts.htmls else None,
        calendars=tuple(parts.calendars),
        attachments=tuple(parts.attachments),
        problems=frozenset(problems),
    )


@dataclass
class _Parts:
    """What the MIME tree of one message holds, gathered in reading order."""

    message_id: str
    fetch: Fetch | None
    depth: int = 0
    texts: list[str] = field(default_factory=list)
    htmls: list[str] = field(default_factory=list)
    calendars: list[str] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    problems: set[str] = field(default_factory=set)

    def read(self, root: Mapping[str, Any]) -> None:
        for count, part in enumerate(_leaves(root)):
            if count >= MAX_PARTS:
                self.problems.add("truncated")
                return
            self._read_leaf(part)

    def _read_leaf(self, part: Mapping[str, Any]) -> None:
        mime = _text(part.get("mimeType")).lower()
        headers, _ = headers_of(part)
        name = decoded(_text(part.get("filename"))) or decoded(
            parameters(headers.get("content-type", "")).get("name", "")
        )
        body = part.get("body")
        body = body if isinstance(body, Mapping) else {}
        attached = bool(_text(part.get("filename"))) or headers.get(
            "content-disposition", ""
        ).strip().lower().startswith("attachment")
        if mime in CALENDAR_TYPES or name.lower().endswith(".ics"):
            self._read_calendar(part, body, headers)
        if mime == "message/rfc822" and self.depth < MAX_NESTED:
            self._read_inner_mail(part)
        elif mime in {"text/plain", "text/html"} and not attached:
            self._read_body(mime, body, headers)
            return
        if (name or attached) and len(self.attachments) < MAX_ATTACHMENTS:
            size = body.get("size")
            self.attachments.append(Attachment(name, mime, size if isinstance(size, int) else 0))

    def _read_body(self, mime: str, body: Mapping[str, Any], headers: Mapping[str, str]) -> None:
        data = self._bytes(body, MAX_BODY)
        if data is None:
            return
        settings = parameters(headers.get("content-type", ""))
        text, problem = decode(data, settings.get("charset", ""))
        if problem:
            self.problems.add(problem)
        text = without_misreading(without_quoted_printable(text))
        if mime == "text/html":
            self.htmls.append(text)
            return
        if settings.get("format", "").lower() == "flowed":
            text = unflow(text, delsp=settings.get("delsp", "").lower() == "yes")
        self.texts.append(text)

    def _read_calendar(self, part: Mapping[str, Any], body: Mapping[str, Any], headers: Mapping[str, str]) -> None:
        if len(self.calendars) >= MAX_CALENDARS:
            self.problems.add("truncated")
            return
        data = self._bytes(body, MAX_CALENDAR)
        if data:
            text, _ = decode(data, parameters(headers.get("content-type", "")).get("charset", ""))
            if text not in self.calendars:  # invitations come twice: as an alternative and as invite.ics
                self.calendars.append(text)

    def _read_inner_mail(self, part: Mapping[str, Any]) -> None:
        """A mail attached to a mail is written out the way Gmail forwards, so that the reading knows it as one."""
        children = part.get("parts")
        for inner in children if isinstance(children, list) else ():
            if not isinstance(inner, Mapping):
                continue
            headers, _ = headers_of(inner)
            gathered = _Parts(self.message_id, self.fetch, self.depth + 1)
            gathered.read(inner)
            self.problems |= gathered.problems
            self.attachments += gathered.attachments
            head = ["---------- Forwarded message ---------"]
            head += [f"{n.title()}: {decoded(headers[n])}" for n in ("from", "date", "subject", "to") if n in headers]
            text = "\n\n".join(gathered.texts)
            if not gathered.texts and gathered.htmls:
                rows = "<br>".join(markup.escape(line) for line in head)
                self.htmls.append(f'<div class="gmail_quote">{rows}<br><br>{"".join(gathered.htmls)}</div>')
                continue
            block = "\n".join([*head, "", text])
            if self.htmls:
                rows = markup.escape(block).replace("\n", "<br>")
                self.htmls.append(f'<div class="gmail_quote">{rows}</div>')
            self.texts.append(block)

    def _bytes(self, body: Mapping[str, Any], limit: int) -> bytes | None:
        """The body's bytes, fetched if Gmail keeps them apart. None, with the problem named, where there are none."""
        data, size, attachment = body.get("data"), body.get("size"), _text(body.get("attachmentId"))
        if isinstance(data, str) and data:
            if len(data) > limit * 4 // 3:
                self.problems.add("truncated")
            return unpack(data[: limit * 4 // 3])
        if not attachment:
            if not size:
                return b""
        elif self.fetch is not None and not (isinstance(size, int) and size > limit):
            try:
                return self.fetch(self.message_id, attachment)[:limit]
            except GmailAccessOver:
                raise
            except GmailError:
                pass
        self.problems.add("body_missing")
        return None


def _leaves(root: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Parts that are no containers, in reading order. An attached mail is one leaf: it is read on its own."""
    waiting: list[Mapping[str, Any]] = [root]
    while waiting:
        part = waiting.pop()
        children = part.get("parts")
        if isinstance(children, list) and children and _text(part.get("mimeType")).lower() != "message/rfc822":
            waiting += [c for c in reversed(children) if isinstance(c, Mapping)]
        else:
            yield part


def _sent_at(internal: Any, header: str) -> datetime | None:
    """`internalDate` in the offset of the Date header where both tell the same story, else in UTC."""
    shown = header_date(header)
    try:
        moment = datetime.fromtimestamp(int(internal) / 1000, UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        return shown
    if moment.year < 1971:  # Gmail never held mail then: the field was empty
        return shown
    try:
        if shown is not None and abs(shown - moment) <= CLOCKS_AGREE:
            return moment.astimezone(timezone(shown.utcoffset() or timedelta()))
    except OverflowError:
        pass
    return moment


def _in_order(messages: list[Message]) -> list[Message]:
    last = datetime.min.replace(tzinfo=UTC)
    keyed = []
    for message in messages:
        last = message.sent_at or last
        keyed.append((last, message.id, message))
    return [message for _, _, message in sorted(keyed, key=lambda row: row[:2])]


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
