"""The pages of the local Gmail, and what its page asks for by script. The browser talks to nobody else."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from typing import Annotated, Any
from urllib.parse import parse_qsl

import httpx
from fastapi import APIRouter, Depends, HTTPException, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse
from fastapi.templating import Jinja2Templates
from jinja2 import Environment, PackageLoader, StrictUndefined
from pydantic import BaseModel, Field

from app.preview.account import Account, Conversation, Refused, plain_text
from app.preview.faults import FAULTS
from app.preview.google import BASE_URL, COMPOSE, SCOPE_WORDS, Place
from app.preview.mailbox import MAIL_POLICY
from app.preview.markup import card_text, split_quote
from app.preview.panel import BadAnswer, Outcome, Panel, back, named_day
from app.preview.service import ServiceDown
from app.preview.state import Preview, PreviewDep
from app.preview.views import FOLDERS, rows, thread_view, unread_count

UNIVERSAL = (("Settings", "settings"),)  # as in the manifest
HELP = f"{BASE_URL}/help"
MAIL_LINK = "https://mail.google.com/mail/"


def _templates() -> Jinja2Templates:
    env = Environment(
        loader=PackageLoader("app.preview", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters["card_text"] = card_text
    env.filters["href"] = link_address
    env.filters["rgb"] = rgb
    env.filters["picked_day"] = picked_day
    return Jinja2Templates(env=env)


def rgb(color: dict[str, float]) -> str:
    """A card's colour (0 to 1 each; alpha is ignored, as in Gmail) as CSS has it."""
    return "#" + "".join(f"{round(255 * float(color.get(part, 0))):02x}" for part in ("red", "green", "blue"))


def picked_day(epoch: int | str | None, kind: str) -> str:
    """A picker's `valueMsEpoch` as an HTML input has it."""
    if epoch is None:
        return ""
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=int(epoch))
    return moment.strftime({"DATE_ONLY": "%Y-%m-%d", "TIME_ONLY": "%H:%M"}.get(kind, "%Y-%m-%dT%H:%M"))


def link_address(url: str) -> str:
    """Where a link of a card leads here: the service's pages by way of the preview, Gmail's own to the same mail."""
    if url.startswith(f"{BASE_URL}/"):
        return "/service" + url.removeprefix(BASE_URL)
    if url.startswith(MAIL_LINK) and "#" in url:
        return f"/mail/all/{url.rsplit('/', 1)[-1]}"
    return url


pages = APIRouter(default_response_class=HTMLResponse)
templates = _templates()


@pages.get("/")
async def start() -> RedirectResponse:
    return RedirectResponse("/mail/inbox", 307)


@pages.get("/mail/{folder}")
async def show_list(folder: str, request: Request, preview: PreviewDep, q: str = "") -> Response:
    return _page(request, preview, folder, query=q)


@pages.get("/mail/{folder}/{thread_id}")
async def show_thread(folder: str, thread_id: str, request: Request, preview: PreviewDep) -> Response:
    conversation = preview.account.conversation(thread_id)
    if conversation is None:
        return _page(request, preview, folder, missing=True)
    return _page(request, preview, folder, conversation=conversation)


def _page(
    request: Request,
    preview: Preview,
    folder: str,
    *,
    conversation: Conversation | None = None,
    query: str = "",
    missing: bool = False,
) -> Response:
    if folder not in FOLDERS:
        raise HTTPException(404)
    account, today = preview.account, preview.clock.today()
    thread = thread_view(account, conversation, today=today) if conversation else None
    if conversation:
        account.mark_read(conversation)
    name = preview.new_panel()
    preview.panels[name].place = _place(account, conversation) if conversation else None
    now = preview.clock.now()
    return templates.TemplateResponse(
        request,
        "page.html",
        {
            "folders": FOLDERS,
            "folder": folder,
            "query": query,
            "rows": [] if thread else rows(account, folder, query=query, today=today),
            "thread": thread,
            "missing": missing,
            "unread": unread_count(account),
            "drafts": len(account.drafts()),
            "panel_id": name,
            "seen": account.version,
            "owner": preview.owner,
            "now": now,
            "today": today,
            "today_words": f"{now:%a} {now.day} {now:%b} {now:%Y}",
            "moved": (today - preview.clock.home).days,
            "fault": preview.gmail.fault,
            "faults": list(FAULTS.values()),
            "compose_allowed": COMPOSE in preview.google.consent.granted,
            "universal": UNIVERSAL,
            "help": HELP,
            "panel": Panel(),
            "loading": True,
        },
        404 if missing else 200,
    )


def _place(account: Account, conversation: Conversation) -> Place:
    """The open mail is the newest one that is no draft."""
    letters = [x for x in account.letters(conversation) if "DRAFT" not in x.labels] or account.letters(conversation)
    return Place(letters[-1].permanent, conversation.permanent, conversation.id)


# -- the panel --


class Ask(BaseModel):
    """What the page tells with each press: `seen` is the mailbox version it shows, `typed` all inputs of the card."""

    seen: int = 0
    ref: str = ""
    entry: str = ""
    allow: list[str] = Field(default_factory=list)
    typed: dict[str, list[str]] = Field(default_factory=dict)


def _panel(panel_id: str, preview: PreviewDep) -> Panel:
    panel = preview.panels.get(panel_id)
    if panel is None:
        raise HTTPException(410, "This page is older than the preview. Load it again.")
    return panel


PanelDep = Annotated[Panel, Depends(_panel)]


@pages.post("/panel/{panel_id}/open")
async def open_panel(ask: Ask, panel: PanelDep, request: Request, preview: PreviewDep) -> JSONResponse:
    place = panel.place
    if place and (conversation := preview.account.conversation(place.api_thread_id)):
        place = _place(preview.account, conversation)  # a newer mail may have come in
    return _answer(request, preview, panel, ask, await preview.add_on.open(panel, place))


@pages.post("/panel/{panel_id}/click")
async def click(ask: Ask, panel: PanelDep, request: Request, preview: PreviewDep) -> JSONResponse:
    try:
        outcome = await preview.add_on.click(panel, ask.ref, ask.typed)
    except BadAnswer as bad:
        raise HTTPException(409, str(bad)) from None
    return _answer(request, preview, panel, ask, outcome)


@pages.post("/panel/{panel_id}/back")
async def go_back(ask: Ask, panel: PanelDep, request: Request, preview: PreviewDep) -> JSONResponse:
    back(panel)
    return _answer(request, preview, panel, ask, Outcome())


@pages.post("/panel/{panel_id}/menu")
async def choose(ask: Ask, panel: PanelDep, request: Request, preview: PreviewDep) -> JSONResponse:
    if ask.entry not in {route for _, route in UNIVERSAL}:
        raise HTTPException(404)
    return _answer(request, preview, panel, ask, await preview.add_on.universal(panel, ask.entry))


@pages.post("/panel/{panel_id}/again")
async def once_more(ask: Ask, panel: PanelDep, request: Request, preview: PreviewDep) -> JSONResponse:
    return _answer(request, preview, panel, ask, await preview.add_on.repeat(panel))


@pages.post("/panel/{panel_id}/consent")
async def consent(ask: Ask, panel: PanelDep, request: Request, preview: PreviewDep) -> JSONResponse:
    """After consent, in whole or in part, the last action runs again by itself."""
    preview.google.consent.allow(frozenset(ask.allow))
    outcome = await preview.add_on.repeat(panel) if ask.allow else Outcome(notice="Nothing was allowed.")
    return _answer(request, preview, panel, ask, outcome)


def _answer(request: Request, preview: Preview, panel: Panel, ask: Ask, outcome: Outcome) -> JSONResponse:
    account, today = preview.account, preview.clock.today()
    fresh_thread, opened = "", ""
    if outcome.draft:
        opened = _open_draft(account, panel, outcome)
    conversation = account.conversation(panel.place.api_thread_id) if panel.place else None
    if conversation and account.version != ask.seen:
        view = thread_view(account, conversation, today=today)
        fresh_thread = templates.get_template("thread.html").render(thread=view, folder="inbox")
    named = named_day(panel, today)
    return JSONResponse(
        {
            "panel": templates.get_template("panel.html").render(
                panel=panel, loading=False, universal=UNIVERSAL, help=HELP
            ),
            "notice": outcome.notice,
            "consent": _consent(outcome),
            "link": link_address(outcome.link) if outcome.link else "",
            "thread": fresh_thread,
            "draft": opened,
            "seen": account.version,
            "drafts": len(account.drafts()),
            "compose_allowed": COMPOSE in preview.google.consent.granted,
            "named_day": {"iso": named.isoformat(), "words": f"{named:%a} {named.day} {named:%b}"} if named else None,
        }
    )


def _open_draft(account: Account, panel: Panel, outcome: Outcome) -> str:
    """The id of the draft to open; Gmail opens only one that exists, in the thread that it was filed in."""
    draft_id, thread_id = outcome.draft or ("", "")
    draft = account.draft(draft_id)
    if draft is None or draft.letter.thread_id != thread_id:
        outcome.notice = "Gmail found no such draft."
        return ""
    if panel.place is None or panel.place.api_thread_id != thread_id:
        outcome.link = f"{MAIL_LINK}#all/{thread_id}"
    return draft_id


def _consent(outcome: Outcome) -> str:
    if not outcome.ask_for:
        return ""
    asked = [(scope, SCOPE_WORDS.get(scope, scope)) for scope in outcome.ask_for]
    return templates.get_template("consent.html").render(asked=asked)


# -- drafts, in the thread --


class Edit(BaseModel):
    body: str = Field(default="", max_length=100_000)


@pages.post("/draft/{draft_id}")
async def save_draft(draft_id: str, edit: Edit, preview: PreviewDep) -> JSONResponse:
    draft = preview.account.draft(draft_id)
    if draft is None:
        raise HTTPException(404, "This draft is no longer there.")
    mail = draft.letter.mail
    _, quoted = split_quote(plain_text(mail))
    fresh = EmailMessage(policy=MAIL_POLICY)
    for name, value in mail.items():
        if not name.lower().startswith(("content-", "mime-")):
            fresh[name] = str(value)
    text = edit.body.replace("\r\n", "\n").rstrip("\n") + "\n" + (f"\n{quoted}\n" if quoted else "")
    fresh.set_content(text, charset="utf-8", cte="quoted-printable")
    preview.account.update_draft(draft_id, fresh.as_bytes(), draft.letter.thread_id)
    return JSONResponse({"seen": preview.account.version})


@pages.post("/draft/{draft_id}/send")
async def send_draft(draft_id: str, preview: PreviewDep) -> JSONResponse:
    return _gmail_button(lambda: preview.account.send_draft(draft_id))


@pages.post("/draft/{draft_id}/discard")
async def discard_draft(draft_id: str, preview: PreviewDep) -> JSONResponse:
    return _gmail_button(lambda: preview.account.delete_draft(draft_id))


def _gmail_button(work: Callable[[], Any]) -> JSONResponse:
    try:
        work()
    except Refused as refused:
        raise HTTPException(refused.status, refused.message) from None
    return JSONResponse({"done": True})


# -- the preview's own menus --


async def _form(request: Request) -> dict[str, str]:
    """A plain HTML form; the page's own are small."""
    return dict(parse_qsl((await request.body())[:10_000].decode("utf-8", "replace")))


FormDep = Annotated[dict[str, str], Depends(_form)]


@pages.post("/preview/day")
async def change_day(request: Request, preview: PreviewDep, form: FormDep) -> RedirectResponse:
    """`to` is a day, or days from the present one such as "+7" and "-1"."""
    today, to = preview.clock.today(), form.get("to", "")
    try:
        day = today + timedelta(days=int(to)) if to[:1] in "+-" else date.fromisoformat(to)
    except (ValueError, OverflowError):
        raise HTTPException(400, "That is not a day.") from None
    if abs((day - preview.clock.home).days) > 3660:
        raise HTTPException(400, "The preview stays within ten years of today.")
    preview.go_to(day)
    return _same_page(request)


@pages.post("/preview/trouble")
async def change_trouble(request: Request, preview: PreviewDep, form: FormDep) -> RedirectResponse:
    fault = form.get("fault", "")
    if fault == "no_compose":
        preview.google.consent.withdraw(COMPOSE)
    elif fault == "compose":
        preview.google.consent.allow(frozenset({COMPOSE}))
    elif fault in FAULTS:
        preview.gmail.fault = FAULTS[fault]
    else:
        raise HTTPException(400, "No such trouble.")
    return _same_page(request)


@pages.post("/preview/reset")
async def reset(preview: PreviewDep) -> RedirectResponse:
    preview.reset()
    return RedirectResponse("/mail/inbox", 303)


def _same_page(request: Request) -> RedirectResponse:
    path = httpx.URL(request.headers.get("referer", "/")).path
    return RedirectResponse(path if path.startswith("/mail/") else "/mail/inbox", 303)


@pages.get("/service/{path:path}")
async def service_page(path: str, preview: PreviewDep) -> Response:
    """A page of the service, such as its help: the browser asks the preview, the preview asks the service."""
    try:
        found = await preview.service.page(f"/{path}")
    except ServiceDown as down:
        raise HTTPException(502, str(down)) from None
    return Response(found.content, found.status_code, media_type=found.headers.get("content-type", "text/plain"))
