"""An error of ours becomes a card, once."""

from app.actions.model import Answer, Show
from app.cards.links import Links
from app.cards.problem import problem_card
from app.errors import (
    AlreadyApproved,
    AppError,
    BadEvent,
    GmailAccessOver,
    GmailBusy,
    GmailError,
    GmailForbidden,
    GmailNotFound,
    GmailOutcomeUnknown,
    NobodyToAnswer,
    NoOpenMail,
    ScopeMissing,
    StoreError,
    SuggestionGone,
)
from app.gmail import Draft
from app.web.event import Event

# The first class that fits names the card.
KINDS: tuple[tuple[type[AppError], str], ...] = (
    (GmailAccessOver, "access_over"),
    (GmailForbidden, "forbidden"),
    (GmailNotFound, "not_found"),
    (GmailBusy, "gmail_busy"),
    (GmailOutcomeUnknown, "outcome_unknown"),
    (GmailError, "gmail_busy"),
    (ScopeMissing, "scope_missing"),
    (SuggestionGone, "suggestion_gone"),
    (AlreadyApproved, "already_approved"),
    (StoreError, "store_busy"),
    (NoOpenMail, "bad_event"),
    (BadEvent, "bad_event"),
    (NobodyToAnswer, "unreadable"),
)


def trouble(error: AppError | None, *, route: str, event: Event, links: Links, request_id: str) -> Answer:
    """The card for an error; None is a fault that nobody foresaw. What was typed stays on the card, and the editor under it."""
    kind = kind_of(error, route=route)
    card = problem_card(
        kind,
        request_id=request_id,
        thread_id=event.parameters.get("thread") or None,
        links=links,
        say=error.say if isinstance(error, NobodyToAnswer) else "",
        body=event.form.get("body") or None,
    )
    draft = None
    if isinstance(error, AlreadyApproved) and error.draft_id:
        draft = Draft(error.draft_id, event.parameters.get("thread", ""))
    return Answer(card, Show.PUSH, draft=draft)


def kind_of(error: AppError | None, *, route: str) -> str:
    if isinstance(error, GmailOutcomeUnknown) and route == "send":
        return "send_unknown"
    if isinstance(error, GmailNotFound) and route == "send":
        return "draft_gone"
    return next((kind for cls, kind in KINDS if isinstance(error, cls)), "ours")
