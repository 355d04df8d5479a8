"""A preview on a stage: the real pages and Gmail calls, with a service that answers what a test wrote down."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any

import httpx
import uvicorn

from app.preview.build import build_preview
from app.preview.panel import LINKS
from app.preview.server import create_preview
from app.preview.service import Reply, Service, bound_socket
from app.preview.state import Preview

Json = dict[str, Any]
TODAY = date(2026, 11, 25)  # a Wednesday
CHROMIUM = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class ScriptedService(Service):
    """Answers by route, and remembers each event. An answer is a document, a status, or a function of the event."""

    def __init__(self, answers: Json | None = None) -> None:
        super().__init__(httpx.AsyncClient())
        self.answers: Json = answers or {}
        self.events: list[tuple[str, Json]] = []

    async def call(self, url: str, *, token: str, event: Json) -> Reply:
        route = url.removeprefix(LINKS.to("open").removesuffix("open"))
        self.events.append((route, event))
        answer = self.answers.get(route, {"renderActions": {"action": {}}})
        if callable(answer):
            answer = answer(event)
        if isinstance(answer, int):
            return Reply(answer, None, "no")
        return Reply(200, answer, "")

    async def page(self, path: str) -> httpx.Response:
        return httpx.Response(200, text=f"page {path}")

    def last(self, route: str) -> Json:
        return next(event for name, event in reversed(self.events) if name == route)


def card(title: str, *widgets: Json, **more: Any) -> Json:
    return {
        "name": "test",
        "header": {"title": title},
        "sections": [{"widgets": list(widgets) or [{"textParagraph": {"text": "Words."}}]}],
        **more,
    }


def pushed(shown: Json) -> Json:
    """What a trigger answers."""
    return {"action": {"navigations": [{"pushCard": shown}]}}


def clicked(*navigations: Json, notice: str = "", **more: Any) -> Json:
    """What a click answers."""
    action: Json = {"navigations": list(navigations)}
    if notice:
        action["notification"] = {"text": notice}
    return {"renderActions": {"action": action, **more}, "stateChanged": True}


def on_stage(service: ScriptedService | None = None, *, today: date = TODAY) -> Preview:
    moves: list[timedelta] = []
    return build_preview(service=service or ScriptedService(), on_clock=moves.append, today=today)


@contextmanager
def served(preview: Preview) -> Iterator[str]:
    """The preview on a real port, for a real browser."""
    with bound_socket(0) as place:
        config = uvicorn.Config(create_preview(preview), log_level="warning", lifespan="off")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, args=([place],), daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{place.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(10)
