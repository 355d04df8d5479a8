"""The least that any service would have to do for an opened mail, as a program of its own: `python -m tests.bench._floor PORT`.

Verify Google's token, read the event, fetch the same thread with the same client, decode its parts, write one row
synchronously, answer a fixed card. It knows nothing about mail, dates or advice.
"""

import base64
import json
import os
import sqlite3
import sys
import threading
from typing import Any

import uvicorn
from fastapi import FastAPI
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from app.gmail.client import GmailService, Tokens
from app.settings import Settings, load_settings
from app.web.google import Certificates, GoogleTokens

CARD = {
    "action": {
        "navigations": [
            {
                "pushCard": {
                    "header": {"title": "Hello"},
                    "sections": [{"widgets": [{"textParagraph": {"text": "Hello"}}]}],
                }
            }
        ]
    }
}


def decoded(part: dict[str, Any]) -> int:
    """All bodies of a message, decoded; their length, so that nothing is thrown away unseen."""
    data = part.get("body", {}).get("data", "")
    own = len(base64.urlsafe_b64decode(data + "=" * (-len(data) % 4)).decode())
    return own + sum(decoded(inner) for inner in part.get("parts", []))


class Writer:
    """One SQLite connection and one lock: the plainest synchronous write."""

    def __init__(self, path: str) -> None:
        self.lock = threading.Lock()
        self.connection = sqlite3.connect(path, check_same_thread=False)
        self.connection.execute("PRAGMA journal_mode=WAL")
        self.connection.execute("PRAGMA synchronous=NORMAL")
        self.connection.execute("CREATE TABLE seen (id INTEGER PRIMARY KEY, thread TEXT, size INTEGER)")

    def write(self, thread: str, size: int) -> None:
        with self.lock, self.connection:
            self.connection.execute("INSERT INTO seen (thread, size) VALUES (?, ?)", (thread, size))


def floor_app(settings: Settings, database: str) -> FastAPI:
    app = FastAPI(openapi_url=None)
    tokens = GoogleTokens(Certificates(settings.certs_url))
    gmail = GmailService(url=settings.gmail_url)
    writer = Writer(database)
    path = "/addon/open"

    def serve(bearer: str, body: bytes) -> bytes:
        tokens(bearer, settings.base_url + path)
        event = json.loads(body)
        given = event["authorizationEventObject"]
        client = gmail.for_tokens(Tokens(given["userOAuthToken"], event["gmail"]["accessToken"]))
        payload = client._read(gmail.threads.get(userId="me", id=event["gmail"]["threadId"], format="full"))
        writer.write(payload["id"], sum(decoded(message["payload"]) for message in payload["messages"]))
        return json.dumps(CARD).encode()

    async def answer(request: Request) -> Response:
        bearer = request.headers["authorization"].removeprefix("Bearer ")
        content = await run_in_threadpool(serve, bearer, await request.body())
        return Response(content, media_type="application/json")

    app.add_route(path, answer, methods=["POST"])
    app.add_api_route("/healthz", lambda: {"status": "ok"})
    return app


if __name__ == "__main__":
    app = floor_app(load_settings(os.environ), sys.argv[2])
    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), access_log=False, log_level="warning")
