"""The local Gmail as one ASGI app: the pages, the Gmail calls, the certificates."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from fastapi import FastAPI, HTTPException, Request, Response
from fastapi.responses import JSONResponse, PlainTextResponse
from fastapi.staticfiles import StaticFiles
from starlette.middleware.trustedhost import TrustedHostMiddleware

from app.preview.gmail_api import ApiError, answer_error, gmail
from app.preview.pages import pages
from app.preview.state import Preview

STATIC = Path(__file__).parent / "static"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
CERTS_KEPT = "public, max-age=3600, must-revalidate, no-transform"


def create_preview(preview: Preview) -> FastAPI:
    """The app; it answers to loopback names only, so that no other site's page can reach it by a name of its own."""
    app = FastAPI(title="Afterword preview", docs_url=None, redoc_url=None, openapi_url=None)
    app.state.preview = preview
    app.state.gmail = preview.gmail
    app.include_router(gmail)
    app.include_router(pages)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    app.add_exception_handler(ApiError, answer_error)
    app.add_exception_handler(HTTPException, _plain)
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=["127.0.0.1", "localhost"])

    @app.get("/certs")
    def certificates() -> JSONResponse:
        return JSONResponse(preview.google.key.certificates, headers={"Cache-Control": CERTS_KEPT})

    @app.middleware("http")
    async def guard(request: Request, proceed: Callable[[Request], Awaitable[Response]]) -> Response:
        site = request.headers.get("sec-fetch-site", "none")
        if request.method == "POST" and site not in ("same-origin", "none"):
            return PlainTextResponse("Only the preview's own page may do that.", 403)
        answer = await proceed(request)
        answer.headers["Content-Security-Policy"] = POLICY
        answer.headers["X-Content-Type-Options"] = "nosniff"
        answer.headers["Referrer-Policy"] = "same-origin"
        answer.headers.setdefault("Cache-Control", "no-store")
        return answer

    return app


async def _plain(_: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    return PlainTextResponse(str(error.detail), error.status_code)
