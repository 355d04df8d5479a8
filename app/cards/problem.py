"""Trouble, as a card (`cards.md` k): what happened, what did not happen, what to press."""

from dataclasses import dataclass

from app.cards.draft import LONGEST_BODY
from app.cards.links import Links
from app.cards.widgets import Card, Section, button, buttons, call, card, escape, field, paragraph, section


@dataclass(frozen=True, slots=True)
class Trouble:
    """Title and subtitle are plain; `press` is the words of the way on, "" where nothing can be pressed."""

    title: str
    subtitle: str
    words: str
    press: str = ""


TROUBLES = {
    "gmail_busy": Trouble(
        "Gmail did not answer",
        "Your mail is safe",
        "We could not reach Gmail just now. Nothing was changed or sent.",
        "Try again",
    ),
    "access_over": Trouble(
        "Please open the thread again",
        "Your session ran out",
        "Google lets an add-on read a mail only for a short time after you open it. Press the button, or close and open the mail.",
        "Reload",
    ),
    "scope_missing": Trouble(
        "One permission is missing",
        "To save drafts for you",
        "To put the approved reply in this thread, Google asks you to allow ‘Manage drafts and send emails’. "
        "We use it only when you press Approve or Send.",
        "Try again",
    ),
    "not_found": Trouble(
        "This mail is not there",
        "Nothing was changed",
        "Gmail could not find this thread. It may have been moved or deleted.",
        "Try again",
    ),
    "forbidden": Trouble(
        "Gmail did not let us do this",
        "Nothing was changed",
        "Gmail refused us this thread. Close and open the mail, then press again.",
        "Try again",
    ),
    "store_busy": Trouble(
        "Our records did not answer",
        "Nothing was lost",
        "We could not reach our own records just now. Nothing was changed or sent.",
        "Try again",
    ),
    "ours": Trouble(
        "Something went wrong", "Nothing was sent", "The fault is ours. Nothing was changed or sent.", "Try again"
    ),
    "bad_event": Trouble(
        "Open a mail first",
        "No mail was named",
        "Gmail did not tell us which mail is open. Open a mail and press again.",
    ),
    "unreadable": Trouble(
        "We could not read this thread", "Your mail is safe", "There is no text in it that we can read.", "Try again"
    ),
    "someone_wrote": Trouble(
        "Somebody wrote meanwhile",
        "No draft was made",
        "There is a newer message in this thread. Look at it first; your text is below.",
        "Read the thread again",
    ),
    "already_approved": Trouble(
        "This letter is a draft already",
        "There is one draft of it",
        "You approved this letter before. The draft is in this thread.",
        "Back to the advice",
    ),
    "suggestion_gone": Trouble(
        "This suggestion has run out",
        "No draft was made",
        "Your text is below. Ask for a new suggestion to go on.",
        "Back to the advice",
    ),
    "draft_gone": Trouble(
        "The draft is not there any more",
        "Nothing was sent now",
        "It was sent or deleted in Gmail since you approved it.",
        "Back to the advice",
    ),
    "outcome_unknown": Trouble(
        "Look in your drafts",
        "Gmail took too long to answer",
        "The draft may have been made. Look at this thread and at your drafts before you try again.",
        "Back to the advice",
    ),
    "send_unknown": Trouble(
        "Look in your sent mail",
        "Gmail took too long to answer",
        "The message may have gone out. Look in your sent mail before you try again.",
        "Back to the advice",
    ),
}


def problem_card(
    kind: str, *, request_id: str, links: Links, thread_id: str | None = None, say: str = "", body: str | None = None
) -> Card:
    """`kind` is a key of TROUBLES. `say` replaces its sentence; `body` is the text that was typed: it stays on the card."""
    trouble = TROUBLES[kind]
    widgets = [paragraph(escape(say or trouble.words))]
    if body:
        widgets.append(field("body", "Your text", value=body, lines=True, longest=LONGEST_BODY))
    if trouble.press:
        onward = call(links, "refresh", thread=thread_id) if thread_id else call(links, "list")
        press = [button(trouble.press, onward, alt=f"{trouble.press}: read this thread again", filled=True)]
        if kind == "scope_missing" and thread_id:
            alt = "Show the text so that you can paste it yourself"
            press.append(button("Copy the text instead", call(links, "copy", keep=True, thread=thread_id), alt=alt))
        widgets.append(buttons(*press))
    return card("problem", trouble.title, trouble.subtitle, section(*widgets), _support(request_id))


def _support(request_id: str) -> Section:
    return section(paragraph(f"Code for support: {escape(request_id)}"), header="Details", showing=0)
