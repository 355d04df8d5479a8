"""The mailbox behind the preview: threads, drafts and sent mail, held in memory, told as Gmail documents.

Only mail that has arrived by the preview's now is there, so that moving today back shows the thread as it was.
"""

import base64
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import sha256
from typing import Any, cast

from app.preview.mailbox import MAIL_POLICY, Owner, SampleThread

Json = dict[str, Any]
READ_POLICY = SMTP.clone(max_line_length=998)
INLINE_LIMIT = 100_000  # bytes of a text part that Gmail gives with the message; longer ones it keeps apart
_PREFIX = re.compile(r"^\s*((re|aw|sv|vs|antw|odp|fwd?)\s*:\s*)+", re.IGNORECASE)


@dataclass(slots=True)
class Letter:
    """One message in the mailbox. `id` is the API's hexadecimal one, `permanent` the one that events carry."""

    id: str
    permanent: str
    thread_id: str
    mail: EmailMessage
    at: datetime
    labels: set[str]

    @property
    def mine(self) -> bool:
        return bool(self.labels & {"SENT", "DRAFT"})


@dataclass(slots=True)
class Draft:
    """`id` stays while its message gets a new id with every change, as in Gmail."""

    id: str
    letter: Letter


@dataclass(slots=True)
class Conversation:
    """`permanent` is `thread-f:…` for mail that came in, `thread-a:r…` for a conversation that the person began."""

    id: str
    permanent: str
    sample: SampleThread | None
    letters: list[Letter] = field(default_factory=list)


class Refused(Exception):
    """A write that Gmail would not do. `status` is the HTTP status, `message` Gmail's sentence."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


class Account:
    """All mail of one person."""

    def __init__(self, owner: Owner, *, samples: Iterable[SampleThread], now: Callable[[], datetime]) -> None:
        self.owner = owner
        self.now = now
        self.version = 0  # grows with every change, so that the page knows when to draw a thread again
        self._conversations: dict[str, Conversation] = {}
        self._drafts: dict[str, Draft] = {}
        self._made = 0
        for sample in samples:
            self._take_in(sample)

    # -- what the page and the API ask --

    def conversations(self) -> list[Conversation]:
        """Those that have mail by now, newest first."""
        there = [c for c in self._conversations.values() if self.letters(c)]
        return sorted(there, key=lambda c: self.letters(c)[-1].at, reverse=True)

    def letters(self, conversation: Conversation) -> list[Letter]:
        """What has arrived by now, oldest first, drafts included."""
        now = self.now()
        return sorted((x for x in conversation.letters if x.at <= now), key=lambda x: (x.at, x.id))

    def conversation(self, key: str) -> Conversation | None:
        """By the API's id or by an id of the `thread-a:` form. Gmail refuses the `thread-f:` form."""
        found = self._conversations.get(key) or next(
            (c for c in self._conversations.values() if c.permanent == key and key.startswith("thread-a:")), None
        )
        return found if found and self.letters(found) else None

    def letter(self, key: str) -> Letter | None:
        for conversation in self._conversations.values():
            for letter in self.letters(conversation):
                if key == letter.id or (key == letter.permanent and key.startswith("msg-a:")):
                    return letter
        return None

    def draft(self, draft_id: str) -> Draft | None:
        return self._drafts.get(draft_id)

    def drafts(self) -> list[Draft]:
        now = self.now()
        return [d for d in self._drafts.values() if d.letter.at <= now]

    def drafts_in(self, thread_id: str) -> list[Draft]:
        return [d for d in self.drafts() if d.letter.thread_id == thread_id]

    # -- what changes it --

    def create_draft(self, raw: bytes, thread_id: str | None) -> Draft:
        """Joins the thread only if id, Subject and References agree; otherwise Gmail begins a new one."""
        mail = parsed(raw)
        home = self._home_of(mail, thread_id)
        draft = Draft(f"r-{int(self._fresh('draft'), 16) % 10**19}", self._file(mail, home, {"DRAFT"}))
        self._drafts[draft.id] = draft
        return draft

    def update_draft(self, draft_id: str, raw: bytes, thread_id: str | None) -> Draft:
        draft = self._known_draft(draft_id)
        mail = parsed(raw)
        home = self._home_of(mail, thread_id or draft.letter.thread_id)
        self._drop(draft.letter)
        draft.letter = self._file(mail, home, {"DRAFT"})
        return draft

    def delete_draft(self, draft_id: str) -> None:
        draft = self._known_draft(draft_id)
        del self._drafts[draft_id]
        self._drop(draft.letter)

    def send_draft(self, draft_id: str) -> Letter:
        draft = self._known_draft(draft_id)
        sent = self._deliver(draft.letter.mail, draft.letter.thread_id)
        del self._drafts[draft_id]
        self._drop(draft.letter)
        return sent

    def send_message(self, raw: bytes, thread_id: str | None) -> Letter:
        mail = parsed(raw)
        return self._deliver(mail, self._home_of(mail, thread_id).id)

    def mark_read(self, conversation: Conversation) -> None:
        for letter in conversation.letters:
            letter.labels.discard("UNREAD")

    # -- inside --

    def _take_in(self, sample: SampleThread) -> None:
        thread_id = f"19{sha256(sample.name.encode()).hexdigest()[:14]}"
        began_here = sample.messages[0].mine
        number = int(thread_id, 16)
        conversation = Conversation(thread_id, f"thread-{'a:r' if began_here else 'f:'}{number}", sample)
        for index, message in enumerate(sample.messages):
            letter_id = thread_id if index == 0 else f"19{sha256(f'{sample.name}/{index}'.encode()).hexdigest()[:14]}"
            permanent = f"msg-{'a:r' if message.mine else 'f:'}{int(letter_id, 16)}"
            conversation.letters.append(
                Letter(letter_id, permanent, thread_id, message.mail, message.sent_at, set(message.labels))
            )
        self._conversations[thread_id] = conversation

    def _fresh(self, what: str) -> str:
        self._made += 1
        return f"1a{sha256(f'{what}/{self._made}/{self.now().isoformat()}'.encode()).hexdigest()[:14]}"

    def _known_draft(self, draft_id: str) -> Draft:
        draft = self._drafts.get(draft_id)
        if draft is None:
            raise Refused(404, "Requested entity was not found.")
        return draft

    def _home_of(self, mail: EmailMessage, thread_id: str | None) -> Conversation:
        if thread_id is not None:
            known = self.conversation(thread_id)
            if known is None:
                raise Refused(404, "Requested entity was not found.")
            if self._belongs(mail, known):
                return known
        fresh = self._fresh("thread")
        conversation = Conversation(fresh, f"thread-a:r{int(fresh, 16)}", None)
        self._conversations[fresh] = conversation
        return conversation

    def _belongs(self, mail: EmailMessage, conversation: Conversation) -> bool:
        there = self.letters(conversation)
        ids = {str(x.mail["Message-ID"] or "").strip() for x in there}
        named = f"{mail['References'] or ''} {mail['In-Reply-To'] or ''}".split()
        subjects = {bare_subject(str(x.mail["Subject"] or "")) for x in there}
        return bool(ids.intersection(named)) and bare_subject(str(mail["Subject"] or "")) in subjects

    def _file(self, mail: EmailMessage, home: Conversation, labels: set[str]) -> Letter:
        fresh = self._fresh("message")
        letter = Letter(fresh, f"msg-a:r{int(fresh, 16)}", home.id, mail, self.now(), labels)
        home.letters.append(letter)
        self.version += 1
        return letter

    def _drop(self, letter: Letter) -> None:
        home = self._conversations[letter.thread_id]
        home.letters.remove(letter)
        if not home.letters:
            del self._conversations[home.id]
        self.version += 1

    def _deliver(self, mail: EmailMessage, thread_id: str) -> Letter:
        if not str(mail["To"] or mail["Cc"] or mail["Bcc"] or "").strip():
            raise Refused(400, "Recipient address required")
        if "From" not in mail:
            mail["From"] = self.owner.mailbox
        if "Date" not in mail:
            mail["Date"] = format_datetime(self.now())
        letter = self._file(mail, self._conversations[thread_id], {"SENT"})
        if "Message-ID" not in mail:
            mail["Message-ID"] = f"<CA{letter.id}@mail.example>"
        return letter


def parsed(raw: bytes) -> EmailMessage:
    """The MIME bytes of a draft as a message; Gmail fills in what it lacks when it is sent."""
    return message_from_bytes(raw, policy=READ_POLICY)


def bare_subject(subject: str) -> str:
    return " ".join(_PREFIX.sub("", subject).split()).lower()


# -- documents of the Gmail API --


def thread_document(conversation: Conversation, letters: list[Letter], *, form: str = "full") -> Json:
    return {
        "id": conversation.id,
        "historyId": "1000",
        "messages": [message_document(letter, form=form) for letter in letters],
    }


def message_document(letter: Letter, *, form: str = "full", only: tuple[str, ...] = ()) -> Json:
    """`form` is Gmail's format: full, metadata, minimal or raw; `only` are the header names that metadata shall have."""
    raw = letter.mail.as_bytes(policy=MAIL_POLICY)
    document: Json = {
        "id": letter.id,
        "threadId": letter.thread_id,
        "labelIds": sorted(letter.labels),
        "snippet": snippet(letter.mail),
        "historyId": "1000",
        "internalDate": str(int(letter.at.timestamp() * 1000)),
        "sizeEstimate": len(raw),
    }
    if form == "raw":
        document["raw"] = encode(raw)
    elif form == "metadata":
        headers = _headers(letter.mail)
        wanted = {name.lower() for name in only}
        document["payload"] = {
            "partId": "",
            "mimeType": letter.mail.get_content_type(),
            "filename": "",
            "headers": [h for h in headers if not wanted or h["name"].lower() in wanted],
        }
    elif form == "full":
        document["payload"] = _part(letter.mail, "", letter.id)
    return document


def attachment_bytes(letter: Letter, attachment_id: str) -> bytes | None:
    """The bytes behind an id that `message_document` gave out."""
    for index, part in enumerate(letter.mail.walk()):
        if attachment_id == _attachment_id(letter.id, index) and not part.is_multipart():
            return _payload(part)
    return None


def _part(part: EmailMessage, part_id: str, letter_id: str) -> Json:
    numbers = {id(p): i for i, p in enumerate(part.walk())}
    return _part_document(part, part_id, letter_id, numbers)


def _part_document(part: EmailMessage, part_id: str, letter_id: str, numbers: Mapping[int, int]) -> Json:
    document: Json = {
        "partId": part_id,
        "mimeType": part.get_content_type(),
        "filename": part.get_filename() or "",
        "headers": _headers(part),
    }
    if part.is_multipart():
        document["body"] = {"size": 0}
        document["parts"] = [
            _part_document(child, f"{part_id}.{i}" if part_id else str(i), letter_id, numbers)
            for i, child in enumerate(cast(list[EmailMessage], part.get_payload()))
        ]
        return document
    data = _payload(part)
    if part.get_filename() or len(data) > INLINE_LIMIT:
        document["body"] = {"size": len(data), "attachmentId": _attachment_id(letter_id, numbers[id(part)])}
    else:
        document["body"] = {"size": len(data), "data": encode(data)}
    return document


def _payload(part: Any) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _attachment_id(letter_id: str, index: int) -> str:
    return f"ANGjdJ{sha256(f'{letter_id}/{index}'.encode()).hexdigest()}"


def _headers(part: EmailMessage) -> list[dict[str, str]]:
    return [{"name": name, "value": " ".join(str(value).split())} for name, value in part.items()]


def encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode()


def plain_text(mail: EmailMessage) -> str:
    """The text a person reads; of an HTML mail without a text part, its words."""
    part = mail.get_body(("plain", "html"))
    if part is None:
        return ""
    text = str(part.get_content()).replace("\r\n", "\n")
    return text if part.get_content_subtype() == "plain" else " ".join(re.sub(r"<[^>]*>", " ", text).split())


def snippet(mail: EmailMessage, longest: int = 160) -> str:
    """The beginning of what is new in a mail, as the list shows it."""
    lines: list[str] = []
    for line in plain_text(mail).splitlines():
        if line.startswith(">") or re.fullmatch(r"On .{10,120} wrote:", line) or line.rstrip() == "--":
            break
        lines.append(line)
    return " ".join(" ".join(lines).split())[:longest]
