"""The web application, joined from its parts. Nothing is created on import."""

from fastapi import FastAPI
from starlette.responses import JSONResponse
from starlette.staticfiles import StaticFiles

from app.errors import StoreError
from app.store.database import newest_revision, revision_of
from app.web.door import Door, Parts
from app.web.pages import STATIC, add_pages
from app.web.routes import ROUTES

__all__ = ["Parts", "create_app"]


def create_app(parts: Parts) -> FastAPI:
    """The door's routes, the pages for people, and what a host asks about our health."""
    app = FastAPI(title="Afterword", docs_url=None, redoc_url=None, openapi_url=None)
    newest = newest_revision()

    def healthz() -> dict[str, str]:
        return {"status": "ok"}

    def readyz() -> JSONResponse:
        try:
            at_newest = revision_of(parts.store.engine) == newest
        except StoreError:
            return JSONResponse({"status": "the database does not answer"}, 503)
        if not at_newest:
            return JSONResponse({"status": "the database is not migrated"}, 503)
        return JSONResponse({"status": "ready"})

    app.get("/healthz")(healthz)
    app.get("/readyz", response_model=None)(readyz)
    for name in ROUTES:
        app.add_route(f"/addon/{name}", Door(parts, name).answer, methods=["POST"])
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    add_pages(app)
    return app
