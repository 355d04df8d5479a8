"""Our draft as it stands in the thread. `drafts.get` is beyond our permissions, so it is found among the messages."""

import hashlib
import re

from app.reading.mail import segment_html
from app.store.records import Suggestion
from app.thread import Message, Thread

LONGEST_TO_EDIT = 10_000  # characters of the editor's field
PLAIN_TAGS = frozenset({"html", "head", "body", "meta", "div", "br", "p", "span"})


def drafts_in(thread: Thread) -> tuple[Message, ...]:
    return tuple(m for m in thread.messages if "DRAFT" in m.label_ids and "TRASH" not in m.label_ids)


def draft_of(thread: Thread, suggestion: Suggestion) -> Message | None:
    """The message of the suggestion's draft. Its id changes when the person edits it in Gmail: then the only draft of the
    thread is it; among several, none can be told to be ours."""
    if suggestion.draft_id is None:
        return None
    drafts = drafts_in(thread)
    same = [m for m in drafts if m.id == suggestion.draft_message]
    if same:
        return same[0]
    return drafts[0] if len(drafts) == 1 else None


def text_of(draft: Message) -> str:
    """Everything that would be sent, as text."""
    if draft.text is not None:
        return _tidy(draft.text)
    return _tidy("\n\n".join(s.text for s in segment_html(draft.html or "")))


def whole_of(draft: Message) -> str:
    """The text with what goes along with it: what the confirm card shows."""
    attached = ", ".join(a.filename for a in draft.attachments)
    return f"{text_of(draft)}\n\nAttached: {attached}" if attached else text_of(draft)


def hash_of(text: str) -> str:
    """Equal for texts that differ in spaces and line breaks only: Gmail wraps what it stores."""
    return hashlib.sha256(" ".join(text.split()).encode("utf-8", "replace")).hexdigest()


def seal_of(draft: Message) -> str:
    """One number for all that the person sees before sending: recipients, subject, text, attachments."""
    people = sorted(a.email for a in (*draft.to, *draft.cc, *draft.bcc))
    return hash_of("\n".join((*people, draft.subject, whole_of(draft))))


def only_in_gmail(draft: Message) -> str:
    """Why this draft has to be edited in Gmail, as a sentence; "" where our plain field loses nothing of it."""
    if draft.attachments:
        return "Your draft has attachments. Edit it in Gmail, so that none is lost."
    if set(re.findall(r"<([a-z][a-z0-9]*)", (draft.html or "").lower())) - PLAIN_TAGS:
        return "Your draft has formatted text. Edit it in Gmail, so that none is lost."
    if len(text_of(draft)) > LONGEST_TO_EDIT:
        return "Your draft is too long to edit here. Edit it in Gmail."
    return ""


def _tidy(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()
