"""The Gmail REST calls that the product uses, on the preview's mailbox, with Gmail's own refusals."""

import asyncio
import base64
import binascii
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Request, Response
from fastapi.responses import JSONResponse

from app.preview.account import Account, Draft, Refused, attachment_bytes, encode, message_document, thread_document
from app.preview.faults import NO_FAULT, Fault, error_document
from app.preview.google import COMPOSE, READ, Google

Json = dict[str, Any]
FORMS = frozenset({"full", "metadata", "minimal", "raw"})


class ApiError(Exception):
    """Becomes Google's error envelope."""

    def __init__(self, status: int, message: str, reason: str) -> None:
        super().__init__(message)
        self.status, self.message, self.reason = status, message, reason


@dataclass(slots=True)
class GmailState:
    """What the calls work on; `fault` is the trouble that is switched on."""

    account: Account
    google: Google
    fault: Fault = NO_FAULT


def answer_error(_: Request, error: Exception) -> Response:
    if not isinstance(error, ApiError):
        raise error
    return JSONResponse(error_document(error.status, error.message, error.reason), error.status)


def _state(request: Request) -> GmailState:
    found = request.app.state.gmail
    if not isinstance(found, GmailState):
        raise TypeError("the preview was built without a mailbox")
    return found


StateDep = Annotated[GmailState, Depends(_state)]


@dataclass(frozen=True, slots=True)
class Caller:
    """A call whose tokens were good: `thread_id` is the one thread that it may read."""

    thread_id: str | None

    def may_see(self, thread_id: str) -> None:
        if thread_id != self.thread_id:
            raise _not_found()


async def _reader(
    state: StateDep,
    request: Request,
    authorization: Annotated[str, Header()] = "",
    x_goog_gmail_access_token: Annotated[str, Header()] = "",
) -> Caller:
    return await _checked(state, request, authorization, x_goog_gmail_access_token, scope=READ)


async def _writer(
    state: StateDep,
    request: Request,
    authorization: Annotated[str, Header()] = "",
    x_goog_gmail_access_token: Annotated[str, Header()] = "",
) -> Caller:
    return await _checked(state, request, authorization, x_goog_gmail_access_token, scope=COMPOSE)


ReaderDep = Annotated[Caller, Depends(_reader)]
WriterDep = Annotated[Caller, Depends(_writer)]


async def _checked(state: GmailState, request: Request, authorization: str, opening: str, *, scope: str) -> Caller:
    fault = state.fault
    if fault.delay and request.method == "GET" and not fault.writes_only:
        await asyncio.sleep(fault.delay)
    if fault.status and not (fault.threads_only and "/threads/" not in request.url.path):
        raise ApiError(fault.status, fault.message, fault.reason)
    if request.path_params["user"] not in ("me", state.google.owner.email):
        raise ApiError(403, "Delegation denied for " + state.google.owner.email, "forbidden")
    kind, _, bearer = authorization.partition(" ")
    grant = state.google.grant_of(bearer) if kind == "Bearer" else None
    if grant is None:
        raise ApiError(401, "Request had invalid authentication credentials.", "authError")
    if scope not in grant.scopes:
        raise ApiError(403, "Request had insufficient authentication scopes.", "insufficientPermissions")
    thread_id = state.google.opened_by(opening)
    if thread_id is None:
        raise ApiError(403, "Access token is not valid for the current message.", "forbidden")
    return Caller(thread_id)


def _not_found() -> ApiError:
    return ApiError(404, "Requested entity was not found.", "notFound")


def _invalid(message: str) -> ApiError:
    return ApiError(400, message, "invalidArgument")


async def _after_write(state: GmailState) -> None:
    """A slow Gmail has done what was asked; only its answer comes late."""
    if state.fault.delay:
        await asyncio.sleep(state.fault.delay)


gmail = APIRouter(prefix="/gmail/v1/users/{user}")


@gmail.get("/threads/{thread_id}")
async def get_thread(thread_id: str, caller: ReaderDep, state: StateDep, format: str = "full") -> Json:
    if thread_id.startswith("thread-f:"):
        raise _invalid("Invalid id value")
    if format not in FORMS - {"raw"}:
        raise _invalid("Invalid value for format")
    conversation = state.account.conversation(thread_id)
    if conversation is None:
        raise _not_found()
    caller.may_see(conversation.id)
    return thread_document(conversation, state.account.letters(conversation), form=format)


@gmail.get("/messages/{message_id}")
async def get_message(
    message_id: str,
    caller: ReaderDep,
    state: StateDep,
    request: Request,
    format: str = "full",
) -> Json:
    if message_id.startswith("msg-f:"):
        raise _invalid("Invalid id value")
    if format not in FORMS:
        raise _invalid("Invalid value for format")
    letter = state.account.letter(message_id)
    if letter is None:
        raise _not_found()
    caller.may_see(letter.thread_id)
    return message_document(letter, form=format, only=tuple(request.query_params.getlist("metadataHeaders")))


@gmail.get("/messages/{message_id}/attachments/{attachment_id}")
async def get_attachment(message_id: str, attachment_id: str, caller: ReaderDep, state: StateDep) -> Json:
    letter = state.account.letter(message_id)
    if letter is None:
        raise _not_found()
    caller.may_see(letter.thread_id)
    data = attachment_bytes(letter, attachment_id)
    if data is None:
        raise _invalid("Invalid attachment token")
    return {"size": len(data), "data": encode(data)}


@gmail.post("/drafts")
async def create_draft(request: Request, caller: WriterDep, state: StateDep) -> Json:
    raw, thread_id = await _message_in(request, "message")
    draft = _done(lambda: state.account.create_draft(raw, thread_id))
    await _after_write(state)
    return _draft_document(draft)


@gmail.put("/drafts/{draft_id}")
async def update_draft(draft_id: str, request: Request, caller: WriterDep, state: StateDep) -> Json:
    raw, thread_id = await _message_in(request, "message")
    draft = _done(lambda: state.account.update_draft(draft_id, raw, thread_id))
    await _after_write(state)
    return _draft_document(draft)


@gmail.delete("/drafts/{draft_id}", status_code=204)
async def delete_draft(draft_id: str, caller: WriterDep, state: StateDep) -> Response:
    _done(lambda: state.account.delete_draft(draft_id))
    return Response(status_code=204)


@gmail.post("/drafts/send")
async def send_draft(request: Request, caller: WriterDep, state: StateDep) -> Json:
    body = await _json(request)
    draft_id = body.get("id")
    if not isinstance(draft_id, str) or not draft_id:
        raise _invalid("Missing draft id")
    letter = _done(lambda: state.account.send_draft(draft_id))
    await _after_write(state)
    return message_document(letter, form="minimal")


@gmail.post("/messages/send")
async def send_message(request: Request, caller: WriterDep, state: StateDep) -> Json:
    raw, thread_id = await _message_in(request, None)
    letter = _done(lambda: state.account.send_message(raw, thread_id))
    await _after_write(state)
    return message_document(letter, form="minimal")


def _done(work: Any) -> Any:
    try:
        return work()
    except Refused as refused:
        reason = "notFound" if refused.status == 404 else "invalidArgument"
        raise ApiError(refused.status, refused.message, reason) from None


def _draft_document(draft: Draft) -> Json:
    letter = draft.letter
    return {
        "id": draft.id,
        "message": {"id": letter.id, "threadId": letter.thread_id, "labelIds": sorted(letter.labels)},
    }


async def _json(request: Request) -> Json:
    try:
        found = await request.json()
    except ValueError:
        raise ApiError(400, "Parse Error", "parseError") from None
    if not isinstance(found, dict):
        raise ApiError(400, "Parse Error", "parseError")
    return found


async def _message_in(request: Request, field: str | None) -> tuple[bytes, str | None]:
    body = await _json(request)
    message = body if field is None else body.get(field)
    if not isinstance(message, dict) or not isinstance(message.get("raw"), str) or not message["raw"]:
        raise _invalid("'raw' RFC822 payload message string or uploading message via /upload/* URL required")
    thread_id = message.get("threadId")
    if thread_id is not None and not isinstance(thread_id, str):
        raise _invalid("Invalid value for threadId")
    text: str = message["raw"]
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise _invalid(
            f"Invalid value at '{'message.' if field else ''}raw' (TYPE_BYTES), Base64 decoding failed"
        ) from None
    return raw, thread_id or None
