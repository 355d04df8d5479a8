"""Gmail over the network: five calls, with the tokens of one open message.

The resource objects are built once per process from the discovery document that ships with google-api-python-client;
a request costs 65 µs that way instead of 1.3 ms. Both tokens go on each request. Library faults become our own here.
"""

import base64
import random
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol, cast

from googleapiclient.discovery import build
from googleapiclient.errors import HttpError, UnexpectedMethodError
from httplib2 import Response

from app.errors import (
    AppError,
    GmailAccessOver,
    GmailBusy,
    GmailError,
    GmailForbidden,
    GmailNotFound,
    GmailOutcomeUnknown,
    ScopeMissing,
)
from app.gmail import Draft, plain_id
from app.gmail.parse import thread_from_payload
from app.gmail.transport import Transport
from app.thread import Thread

Json = dict[str, Any]

READ = "https://www.googleapis.com/auth/gmail.addons.current.message.readonly"
WRITE = "https://www.googleapis.com/auth/gmail.addons.current.action.compose"
LONGEST_PAUSE = 2.0  # seconds; a person is waiting
AGAIN = frozenset({429, 500, 502, 503, 504})
UNCERTAIN = frozenset({502, 504})  # a gateway lost the answer: a write may have happened


class Http(Protocol):
    """What `execute(http=…)` needs."""

    def request(self, uri: str, method: str = "GET", **more: Any) -> tuple[Response, bytes]: ...


@dataclass(frozen=True, slots=True)
class Tokens:
    """The person's access token and the one of the open message. Never logged, never kept."""

    user: str = field(repr=False)
    message: str = field(repr=False)


class GmailService:
    """The parts that all requests of a process share."""

    def __init__(
        self, *, url: str | None = None, http: Http | None = None, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        options = {"api_endpoint": url.rstrip("/")} if url else None
        users = build("gmail", "v1", static_discovery=True, http=_NoHttp(), client_options=options).users()
        self.threads, self.messages, self.drafts = users.threads(), users.messages(), users.drafts()
        self.attachments = self.messages.attachments()
        self.http: Http = http or cast(Http, Transport())
        self.sleep = sleep

    def for_tokens(self, tokens: Tokens) -> "GmailClient":
        return GmailClient(self, tokens)


@dataclass(frozen=True, slots=True)
class GmailClient:
    """One person's mailbox, as far as the tokens reach. See `app.gmail.Gmail`."""

    service: GmailService
    tokens: Tokens

    def fetch_thread(self, *, thread_id: str, message_id: str) -> Thread:
        try:
            payload = self._read(self.service.threads.get(userId="me", id=plain_id(thread_id), format="full"))
        except (GmailForbidden, GmailNotFound) as refused:
            if not message_id:
                raise
            payload = self._open_message(message_id, instead_of=refused)
            return _alone(thread_from_payload(payload, fetch=self._attachment))
        return thread_from_payload(payload, fetch=self._attachment)

    def create_draft(self, raw: bytes, *, thread_id: str) -> Draft:
        return _draft(self._write(self.service.drafts.create(userId="me", body=_draft_body(raw, thread_id))))

    def update_draft(self, draft_id: str, raw: bytes, *, thread_id: str) -> Draft:
        body = _draft_body(raw, thread_id)
        return _draft(self._write(self.service.drafts.update(userId="me", id=draft_id, body=body)))

    def send_draft(self, draft_id: str) -> str:
        sent = self._write(self.service.drafts.send(userId="me", body={"id": draft_id}))
        return _text(sent, "id")

    def _open_message(self, message_id: str, *, instead_of: GmailError) -> Json:
        """The open message as a thread of one, where the token does not open the rest."""
        try:
            message = self._read(self.service.messages.get(userId="me", id=plain_id(message_id), format="full"))
        except (GmailForbidden, GmailNotFound):
            raise instead_of from None
        return {"id": message.get("threadId"), "messages": [message]}

    def _attachment(self, message_id: str, attachment_id: str) -> bytes:
        found = self._read(self.service.attachments.get(userId="me", messageId=message_id, id=attachment_id))
        data = _text(found, "data")
        return base64.urlsafe_b64decode(data + "=" * (-len(data) % 4))

    def _read(self, request: Any) -> Json:
        """Asked again once, after a short pause, when Gmail is busy or the connection breaks; not after a long silence."""
        try:
            return self._ask(request)
        except GmailBusy as busy:
            if busy.slow:
                raise
            self.service.sleep(_pause(busy))
        return self._ask(request)

    def _write(self, request: Any) -> Json:
        """Never asked again after an answer that leaves it open whether it was done; once when Gmail said "too many"."""
        try:
            return self._ask(request, writes=True)
        except GmailBusy as busy:
            if not busy.refused:
                raise
            self.service.sleep(_pause(busy))
        return self._ask(request, writes=True)

    def _ask(self, request: Any, *, writes: bool = False) -> Json:
        request.headers["authorization"] = f"Bearer {self.tokens.user}"
        request.headers["x-goog-gmail-access-token"] = self.tokens.message
        try:
            answer = request.execute(http=self.service.http)
        except HttpError as error:
            raise _named(error, writes=writes) from error
        except (ValueError, AttributeError, RecursionError) as error:
            # neither JSON nor UTF-8; the library also trips over an error document whose message is no text
            raise _garbled(writes) from error
        if not isinstance(answer, dict):
            raise _garbled(writes)
        return cast(Json, answer)


class _NoHttp:
    """`build` wants a client; with static discovery it is never asked."""

    def request(self, *_: object, **__: object) -> tuple[Response, bytes]:
        raise UnexpectedMethodError("discovery is static")

    def close(self) -> None:
        """Part of what `build` expects."""


def _alone(thread: Thread) -> Thread:
    return Thread(id=thread.id, messages=thread.messages, whole=False, problems=thread.problems)


def _draft_body(raw: bytes, thread_id: str) -> Json:
    return {"message": {"raw": base64.urlsafe_b64encode(raw).decode("ascii"), "threadId": thread_id}}


def _draft(answer: Json) -> Draft:
    """A draft without an id cannot be opened or sent: it counts as not known."""
    message = answer.get("message")
    draft_id = _text(answer, "id")
    if not draft_id or not isinstance(message, dict):
        raise GmailOutcomeUnknown("draft without id")
    return Draft(id=draft_id, thread_id=_text(message, "threadId"), message_id=_text(message, "id"))


def _text(found: Json, name: str) -> str:
    value = found.get(name)
    return value if isinstance(value, str) else ""


def _named(error: HttpError, *, writes: bool) -> AppError:
    """Gmail's refusal in our words."""
    status = int(error.resp.status)
    reason = _reason(error)
    if status == 401:
        return GmailAccessOver(reason)
    if status == 429 or (status == 403 and "ratelimit" in reason.lower()):
        return GmailBusy(f"status {status}", refused=True, retry_after=error.resp.get("retry-after", ""))
    if status == 403:
        return _forbidden(error, reason, writes=writes)
    if status in {404, 410} or (status == 400 and re.search(r"invalid (id|thread)", _words(error), re.IGNORECASE)):
        return GmailNotFound(f"{status} {reason}")
    if writes and status in UNCERTAIN:
        return GmailOutcomeUnknown(f"{status}")
    if status in AGAIN:
        return GmailBusy(f"status {status}", retry_after=error.resp.get("retry-after", ""))
    return GmailError(f"{status} {reason}")


def _forbidden(error: HttpError, reason: str, *, writes: bool) -> AppError:
    """403 has three meanings: a permission was not granted, the token of the open message is missing, not ours to read."""
    if re.search("insufficient|scope", f"{reason} {_words(error)}", re.IGNORECASE):
        return ScopeMissing((WRITE if writes else READ,))
    if re.search("access token", _words(error), re.IGNORECASE):
        return GmailAccessOver(reason)
    return GmailForbidden(reason)


def _words(error: HttpError) -> str:
    """Google's own sentence: for telling refusals apart, never for the log, as it may hold an address."""
    return error.reason if isinstance(error.reason, str) else ""


def _garbled(writes: bool) -> GmailError:
    return GmailOutcomeUnknown("answer unreadable") if writes else GmailBusy("answer unreadable")


def _reason(error: HttpError) -> str:
    """Google's short reasons, for telling refusals apart and for the log; never its free text, which may hold an address."""
    details = error.error_details
    found = [d.get("reason", "") for d in details if isinstance(d, dict)] if isinstance(details, list) else []
    return " ".join(r for r in found if isinstance(r, str))[:100]


def _pause(busy: GmailBusy) -> float:
    """Seconds before the second try: what Gmail asks for if that is short, else about half a second."""
    if re.fullmatch(r"\d{1,2}", busy.retry_after):
        return min(float(busy.retry_after), LONGEST_PAUSE)
    return 0.3 + random.random() * 0.4  # noqa: S311 (spreads retries; no secret)
