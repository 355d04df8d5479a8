"""Our draft as it stands in the thread. `drafts.get` is beyond our permissions, so it is found among the messages."""

import hashlib

from app.reading.mail import segment_html
from app.store.records import Suggestion
from app.thread import Message, Thread


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


def hash_of(text: str) -> str:
    """Equal for texts that differ in spaces and line breaks only: Gmail wraps what it stores."""
    return hashlib.sha256(" ".join(text.split()).encode("utf-8", "replace")).hexdigest()


def _tidy(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()
