"""The few pages for people: help, how dates are worked out, privacy. Rendered on the server; no script, no outside request."""

from collections.abc import Callable
from pathlib import Path

from fastapi import FastAPI
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse

STATIC = Path(__file__).parent / "static"
TEMPLATES = Path(__file__).parent / "templates"
HEADERS = {
    "content-security-policy": "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}
PAGES = {"/": "help.html", "/help": "help.html", "/help/dates": "dates.html", "/privacy": "privacy.html"}


def add_pages(app: FastAPI) -> None:
    loader = FileSystemLoader(TEMPLATES)
    templates = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    for path, name in PAGES.items():
        page = HTMLResponse(templates.get_template(name).render(path=path), headers=HEADERS)
        app.add_api_route(path, _always(page), methods=["GET"], response_class=HTMLResponse, include_in_schema=False)


def _always(page: HTMLResponse) -> Callable[[], HTMLResponse]:
    def show() -> HTMLResponse:
        return page

    return show
