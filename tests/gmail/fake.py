"""A mailbox that speaks Gmail's REST, as far as we use it: `GmailService(http=FakeGmail(...))`.

Every answer has the shape that `gmail.v1.json` gives it (see test_client.py). Faults are queued per call:

    gmail.fails("drafts.create", 503)            # refused
    gmail.fails("drafts.create", LOST)           # carried out, the answer never came
    gmail.fails("threads.get", NOTHING)          # no answer, nothing done
    gmail.fails("threads.get", GARBLED)          # not JSON
"""

import base64
import copy
import json
import threading
from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes, policy
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import httplib2

from app.errors import GmailBusy, GmailOutcomeUnknown
from tests.build import b64, text_part

NOTHING = "nothing"  # the connection breaks before anything is done
LOST = "lost"  # done, but the answer never comes
GARBLED = "garbled"

USER_TOKEN = "ya29.of-maya"
MESSAGE_TOKEN = "message-token"
REASONS = {
    400: "invalidArgument",
    401: "authError",
    403: "forbidden",
    404: "notFound",
    429: "rateLimitExceeded",
    500: "backendError",
    503: "backendError",
}


@dataclass(frozen=True)
class Call:
    method: str  # "threads.get"
    headers: dict[str, str]
    body: dict[str, Any]
    argument: str = ""


@dataclass
class FakeGmail:
    """One person's mailbox. `threads` are documents as `tests.build.thread` makes them."""

    threads: dict[str, dict[str, Any]] = field(default_factory=dict)
    drafts: dict[str, str] = field(default_factory=dict)  # draft id -> message id
    attachments: dict[str, bytes] = field(default_factory=dict)
    calls: list[Call] = field(default_factory=list)
    now: datetime = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
    whole_threads: bool = True  # False: the token opens the open message only
    _faults: dict[str, deque[Any]] = field(default_factory=dict)
    _lock: Any = field(default_factory=threading.RLock)
    _number: int = 0

    @classmethod
    def holding(cls, *documents: dict[str, Any]) -> "FakeGmail":
        return cls({d["id"]: copy.deepcopy(d) for d in documents})

    # -- what tests do -------------------------------------------------------------------------------------------

    def fails(self, method: str, *faults: Any) -> None:
        """The next calls of this method meet these faults, one each; None is no fault."""
        self._faults.setdefault(method, deque()).extend(faults)

    def asked(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    def arrives(self, thread_id: str, message: dict[str, Any]) -> None:
        """Somebody wrote: one more message in the thread."""
        self.threads[thread_id]["messages"].append(copy.deepcopy(message))

    def person_edits_draft(self, draft_id: str, text: str, *, html: str = "", to: str = "", attached: str = "") -> None:
        """The person changes the draft in Gmail: another message id; with HTML, another recipient, an attachment."""
        message = self._message(self.drafts[draft_id])
        headers = message["payload"]["headers"]
        if to:
            headers[:] = [h for h in headers if h["name"] != "To"] + [{"name": "To", "value": to}]
        message["id"] = self.drafts[draft_id] = self._new_id()
        message["payload"] |= {"mimeType": "text/plain", "body": {"size": len(text), "data": b64(text.encode())}}
        message["payload"].pop("parts", None)
        parts = [text_part(text), *([text_part(html, "text/html")] if html else [])]
        if attached:
            parts.append(
                {"mimeType": "application/pdf", "filename": attached, "body": {"attachmentId": "a", "size": 9}}
            )
        if len(parts) > 1:
            message["payload"] |= {"mimeType": "multipart/mixed", "body": {"size": 0}, "parts": parts}

    def texts_of_drafts(self) -> list[str]:
        return [_text_in(self._message(m)) for m in self.drafts.values()]

    def labelled(self, thread_id: str, label: str) -> list[dict[str, Any]]:
        return [m for m in self.threads[thread_id]["messages"] if label in m["labelIds"]]

    # -- what the client does ------------------------------------------------------------------------------------

    def request(
        self, uri: str, method: str = "GET", body: Any = None, headers: Any = None, **_: Any
    ) -> tuple[httplib2.Response, bytes]:
        parts = urlsplit(uri)
        assert parse_qs(parts.query).get("alt") == ["json"], "the client asks for JSON"
        name, arguments = _method_of(method, parts.path)
        given = {k.lower(): v for k, v in (headers or {}).items()}
        with self._lock:
            content = json.loads(body) if body else {}
            self.calls.append(Call(name, given, content, arguments[-1] if arguments else ""))
            faults = self._faults.get(name)
            fault = faults.popleft() if faults else None
            if fault == NOTHING:
                raise GmailOutcomeUnknown("RemoteDisconnected") if method != "GET" else GmailBusy("RemoteDisconnected")
            if isinstance(fault, int):
                return _refusal(fault)
            if isinstance(fault, tuple):
                return _refusal(*fault)
            if not given.get("authorization", "").startswith("Bearer "):
                return _refusal(401)
            if given.get("x-goog-gmail-access-token") != MESSAGE_TOKEN:
                return _refusal(403, "Missing access token for per message authorization.")
            status, answer = getattr(self, "_" + name.replace(".", "_"))(*arguments, content)
        if fault == LOST:
            raise GmailOutcomeUnknown("TimeoutError")
        if fault == GARBLED:
            return httplib2.Response({"status": "200"}), b"<html>oops"
        if status != 200:
            return _refusal(status)
        return httplib2.Response({"status": "200", "content-type": "application/json"}), json.dumps(answer).encode()

    def _threads_get(self, thread_id: str, _: Any) -> tuple[int, Any]:
        if not self.whole_threads:
            return 403, None
        found = self.threads.get(thread_id)
        return (200, copy.deepcopy(found)) if found else (404, None)

    def _messages_get(self, message_id: str, _: Any) -> tuple[int, Any]:
        found = self._message(message_id)
        return (200, copy.deepcopy(found)) if found else (404, None)

    def _attachments_get(self, _message: str, attachment: str, _: Any) -> tuple[int, Any]:
        data = self.attachments.get(attachment)
        return (200, {"size": len(data), "data": b64(data)}) if data is not None else (404, None)

    def _drafts_create(self, body: dict[str, Any]) -> tuple[int, Any]:
        thread_id = body["message"]["threadId"]
        if thread_id not in self.threads:
            return 404, None
        message = self._from_raw(body["message"]["raw"], thread_id)
        self.threads[thread_id]["messages"].append(message)
        self._number += 1
        draft_id = f"r-{4712000000000000000 + self._number}"
        self.drafts[draft_id] = message["id"]
        return 200, _draft(draft_id, message)

    def _drafts_update(self, draft_id: str, body: dict[str, Any]) -> tuple[int, Any]:
        if draft_id not in self.drafts:
            return 404, None
        old = self._message(self.drafts[draft_id])
        message = self._from_raw(body["message"]["raw"], old["threadId"])
        rows = self.threads[old["threadId"]]["messages"]
        rows[rows.index(old)] = message
        self.drafts[draft_id] = message["id"]
        return 200, _draft(draft_id, message)

    def _drafts_send(self, body: dict[str, Any]) -> tuple[int, Any]:
        message_id = self.drafts.pop(body["id"], None)
        if message_id is None:
            return 404, None
        message = self._message(message_id)
        message |= {"labelIds": ["SENT"], "internalDate": str(int(self.now.timestamp() * 1000))}
        return 200, {k: message[k] for k in ("id", "threadId", "labelIds")}

    def _message(self, message_id: str) -> Any:
        every = (m for t in self.threads.values() for m in t["messages"])
        return next((m for m in every if m["id"] == message_id), None)

    def _new_id(self) -> str:
        self._number += 1
        return f"{0x18D0000000000000 + self._number:x}"

    def _from_raw(self, raw: str, thread_id: str) -> dict[str, Any]:
        parsed = message_from_bytes(base64.urlsafe_b64decode(raw + "=" * (-len(raw) % 4)), policy=policy.default)
        text = parsed.get_content().encode()
        headers = [{"name": k, "value": str(v)} for k, v in parsed.items()]
        headers.append({"name": "From", "value": "Maya Chen <maya.chen@mail.example>"})
        return {
            "id": self._new_id(),
            "threadId": thread_id,
            "labelIds": ["DRAFT"],
            "snippet": text.decode()[:100],
            "historyId": "1001",
            "internalDate": str(int(self.now.timestamp() * 1000)),
            "sizeEstimate": len(text),
            "payload": {
                "partId": "",
                "mimeType": "text/plain",
                "filename": "",
                "headers": headers,
                "body": {"size": len(text), "data": b64(text)},
            },
        }


def _method_of(method: str, path: str) -> tuple[str, list[str]]:
    """'GET /gmail/v1/users/me/threads/18c0' -> ("threads.get", ["18c0"])."""
    match [method, *map(unquote, path.removeprefix("/gmail/v1/users/me/").split("/"))]:
        case ["GET", "threads", thread_id]:
            return "threads.get", [thread_id]
        case ["GET", "messages", message_id]:
            return "messages.get", [message_id]
        case ["GET", "messages", message_id, "attachments", attachment_id]:
            return "attachments.get", [message_id, attachment_id]
        case ["POST", "drafts"]:
            return "drafts.create", []
        case ["PUT", "drafts", draft_id]:
            return "drafts.update", [draft_id]
        case ["POST", "drafts", "send"]:
            return "drafts.send", []
    raise AssertionError(f"{method} {path} is beyond our permissions or unknown")


def _draft(draft_id: str, message: dict[str, Any]) -> dict[str, Any]:
    return {"id": draft_id, "message": {k: message[k] for k in ("id", "threadId", "labelIds")}}


def _refusal(status: int, words: str = "") -> tuple[httplib2.Response, bytes]:
    reason = REASONS.get(status, "unknown")
    error = {"code": status, "message": words or reason, "errors": [{"reason": reason, "message": words or reason}]}
    return httplib2.Response({"status": str(status)}), json.dumps({"error": error}).encode()


def _text_in(message: dict[str, Any]) -> str:
    data = message["payload"]["body"]["data"]
    return base64.urlsafe_b64decode(data + "=" * (-len(data) % 4)).decode().replace("\r\n", "\n")
