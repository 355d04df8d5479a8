"""The web application, joined from its parts. Nothing is created on import."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from fastapi import FastAPI

__all__ = ["Parts", "create_app"]


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything that the service needs from outside."""

    base_url: str
    clock: Callable[[], datetime]


def create_app(parts: Parts) -> FastAPI:
    app = FastAPI(title="Afterword", docs_url=None, redoc_url=None, openapi_url=None)

    @app.get("/healthz")
    def healthz() -> dict[str, str]:
        return {"status": "ok"}

    return app
