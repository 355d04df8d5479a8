"""One request of Google's: check who calls, then parse, then act; after the check every answer is a card.

Statuses: 401 a token failed, 413 too large, 422 no event, 503 Google's certificates cannot be had; else 200.
"""

import asyncio
import json
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from app.actions.model import Visit
from app.actions.recent import Recent
from app.cards.links import Links
from app.errors import AppError, BadEvent, CertificatesUnavailable, NotGoogle, ScopeMissing, TooLarge
from app.gmail import Gmail
from app.gmail.client import Tokens
from app.model.model import ModelSettings
from app.store.store import Store
from app.web.caller import Caller, Gate, bearer_in
from app.web.event import Event, event_from
from app.web.log import log_request, place_of
from app.web.navigate import envelope, requesting_google_scopes
from app.web.routes import ROUTES, Route
from app.web.trouble import trouble

LARGEST_EVENT = 1024 * 1024
BODY_SECONDS = 10.0
HEADERS = {"cache-control": "no-store", "x-content-type-options": "nosniff"}


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything that the service needs from outside; tests hand over their own."""

    gate: Gate
    store: Store
    gmail_for: Callable[[Tokens], Gmail]
    clock: Callable[[], datetime]
    recent: Recent = field(default_factory=Recent)
    model: ModelSettings | None = None


@dataclass(slots=True)
class Outcome:
    """What goes back, and what the log says of it."""

    status: int
    content: dict[str, Any]
    error: str = ""
    detail: str = ""
    at: str = ""


class Door:
    """The endpoint of one route."""

    def __init__(self, parts: Parts, name: str) -> None:
        self._parts = parts
        self._name = name
        self._route: Route = ROUTES[name]
        self._path = f"/addon/{name}"
        self._links = Links(parts.gate.base_url)

    async def answer(self, request: Request) -> Response:
        started = time.perf_counter()
        request_id = secrets.token_hex(5)
        try:
            bearer = bearer_in(request.headers.get("authorization"))
            body = await _body_of(request)
        except (NotGoogle, BadEvent) as error:
            outcome = _plain(error)
        else:
            outcome = await run_in_threadpool(self._serve, bearer, body, request_id)
        log_request(
            request_id=request_id,
            route=self._name,
            status=outcome.status,
            milliseconds=(time.perf_counter() - started) * 1000,
            error=outcome.error,
            detail=outcome.detail,
            at=outcome.at,
        )
        content = json.dumps(outcome.content, ensure_ascii=False).encode("utf-8", "replace")
        headers = {**HEADERS, "x-request-id": request_id}
        return Response(content, outcome.status, headers, media_type="application/json")

    def _serve(self, bearer: str, body: bytes, request_id: str) -> Outcome:
        """In a worker thread: the check, then the parsing, then the action."""
        try:
            self._parts.gate.check(bearer, self._path)
            event = event_from(body)
        except (NotGoogle, CertificatesUnavailable, BadEvent) as error:
            return _plain(error)
        try:
            return Outcome(200, self._act(event, request_id))
        except (NotGoogle, CertificatesUnavailable) as error:
            return _plain(error)
        except ScopeMissing as error:
            missing = tuple(scope for scope in error.scopes if scope not in event.scopes)
            if missing:
                return Outcome(200, requesting_google_scopes(missing), type(error).__name__)
            return self._card_for(error, event, request_id)
        except AppError as error:
            return self._card_for(error, event, request_id)
        except Exception as error:  # noqa: BLE001 (the one place: a fault of ours must not cost the person the card)
            return self._card_for(error, event, request_id)

    def _act(self, event: Event, request_id: str) -> dict[str, Any]:
        if event.host != "GMAIL":
            raise BadEvent("another host app")
        caller = self._parts.gate.caller(event)
        missing = tuple(scope for scope in self._route.scopes if scope not in event.scopes)
        if missing:
            raise ScopeMissing(missing)
        answer = self._route.act(self._visit(event, caller, request_id))
        return envelope(answer, click=self._route.click)

    def _visit(self, event: Event, caller: Caller, request_id: str) -> Visit:
        gmail = None
        if event.gmail_token and event.user_oauth_token and (event.thread_id or event.message_id):
            gmail = self._parts.gmail_for(Tokens(event.user_oauth_token, event.gmail_token))
        return Visit(
            sub=caller.sub,
            email=caller.email,
            now=self._parts.clock(),
            store=self._parts.store,
            links=self._links,
            request_id=request_id,
            recent=self._parts.recent,
            model=self._parts.model,
            gmail=gmail,
            thread_id=event.thread_id,
            message_id=event.message_id,
            locale=event.locale,
            zone=event.zone,
            offset_minutes=event.offset_minutes,
            parameters=event.parameters,
            form=event.form,
            dates=event.dates,
        )

    def _card_for(self, error: Exception, event: Event, request_id: str) -> Outcome:
        known = error if isinstance(error, AppError) else None
        answer = trouble(known, route=self._name, event=event, links=self._links, request_id=request_id)
        detail = str(error) if known else ""
        at = "" if known else place_of(error.__traceback__)
        return Outcome(200, envelope(answer, click=self._route.click), type(error).__name__, detail, at)


def _plain(error: AppError) -> Outcome:
    """No card: nobody has shown to be Google, or there is no event to answer."""
    status = 422
    if isinstance(error, NotGoogle):
        status = 401
    elif isinstance(error, CertificatesUnavailable):
        status = 503
    elif isinstance(error, TooLarge):
        status = 413
    return Outcome(status, {"error": error.say}, type(error).__name__, str(error))


async def _body_of(request: Request) -> bytes:
    """The body, never more of it than an event may have."""
    length = request.headers.get("content-length", "")
    if length.isdecimal() and int(length) > LARGEST_EVENT:
        raise TooLarge("by its Content-Length")
    chunks: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(BODY_SECONDS):
            async for chunk in request.stream():
                size += len(chunk)
                if size > LARGEST_EVENT:
                    raise TooLarge("while reading")
                chunks.append(chunk)
    except TimeoutError:
        raise BadEvent("the body did not arrive in time") from None
    except ClientDisconnect:
        raise BadEvent("the caller went away") from None
    return b"".join(chunks)
