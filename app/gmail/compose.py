"""The reply as bytes: to whom, under which subject, threaded with which ids (`mail-reading.md` section 9)."""

import re
from dataclasses import dataclass
from email import policy
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import formataddr
from typing import Any

from app.errors import NobodyToAnswer
from app.thread import Address, Me, Message, Thread

IDS = frozenset({"in-reply-to", "references"})
LONG_LINES = policy.SMTP.clone(max_line_length=998)
NOT_COUNTED = frozenset({"DRAFT", "TRASH", "SPAM", "SCHEDULED"})
REPLY_PREFIX = re.compile(r"\s*(re|aw|sv|vs|antw|odp|ynt|rif|r|回复|回覆|答复)\s*(\[\d+\])?\s*[:：]", re.IGNORECASE)
NOBODY_READS = re.compile(
    r"(no|not|donot|dont)[._-]?repl(y|ies)|do[._-]not[._-]reply|mailer-daemon|postmaster|bounces?|notifications?|"
    r"(no|do-not|donot)[._-]?(contact|response)",
    re.IGNORECASE,
)
MOST_REFERENCES = 21
LONGEST_REFERENCES = 900  # bytes
LONGEST_SUBJECT = 800  # bytes
LONGEST_NAME = 80


class OnTheWire(EmailPolicy):
    """The default policies encode a long References header, and the recipient's threading breaks; encoded words of all
    other headers have to stay short."""

    def fold_binary(self, name: str, value: Any) -> bytes:
        chosen = LONG_LINES if name.lower() in IDS else policy.SMTP
        return chosen.fold_binary(name, value)


ON_THE_WIRE = OnTheWire(linesep="\r\n")


@dataclass(frozen=True, slots=True)
class Reply:
    """What `drafts.create` takes, and what a card shows of it."""

    raw: bytes
    to: tuple[Address, ...]
    subject: str


def reply_message(thread: Thread, body: str, *, me: Me, person: Address | None = None) -> Reply:
    """The reply to the thread with this text. `person` is the human whom the reading found; see `recipients`."""
    to, subject, parent = recipients(thread, me=me, person=person), reply_subject(thread), newest(thread)
    message = EmailMessage(policy=policy.SMTP)
    message["To"] = ", ".join(formataddr((_one_line(a.name)[:LONGEST_NAME], a.email)) for a in to)
    message["Subject"] = subject
    if parent and parent.message_id:
        message["In-Reply-To"] = _one_line(parent.message_id)
        message["References"] = " ".join(references(parent))
    message.set_content(_plain(body), charset="utf-8", cte="quoted-printable")
    return Reply(message.as_bytes(policy=ON_THE_WIRE), to, subject)


def newest(thread: Thread) -> Message | None:
    """The newest message that was really sent: what a reply answers."""
    counted = [m for m in thread.messages if not m.label_ids & NOT_COUNTED]
    return counted[-1] if counted else None


def recipients(thread: Thread, *, me: Me, person: Address | None = None) -> tuple[Address, ...]:
    """Reply-To of the newest message, else its From; the To of mine if that is mine. Never me, never an address that
    nobody reads: then `person`. A last message of mine that left `person` out went to somebody else, so `person` again."""
    last = newest(thread)
    if last is None:
        raise NobodyToAnswer("no message")
    mine = _is_mine(last, me)
    asked = last.to if mine else last.reply_to or ((last.sender,) if last.sender else ())
    found = _unlike(asked, me)
    if person and _usable(person) and (not found or (mine and person.email not in {a.email for a in found})):
        found = (person,)
    if not found:
        raise NobodyToAnswer("no address that a person reads")
    return found


def reply_subject(thread: Thread) -> str:
    """The subject as it stands, with one "Re: "; Gmail threads a reply only if the subjects agree."""
    last = newest(thread)
    subject = _one_line(last.subject) if last else ""
    while len(subject.encode("utf-8", "replace")) > LONGEST_SUBJECT:
        subject = subject[:-20]
    return subject if REPLY_PREFIX.match(subject) else f"Re: {subject}".rstrip()


def references(parent: Message) -> tuple[str, ...]:
    """The parent's references and its own id, without doubles; of a long chain the first and the newest ones."""
    chain = list(dict.fromkeys(_one_line(i) for i in (*parent.references, parent.message_id) if i.strip()))
    if len(chain) > MOST_REFERENCES:
        chain = [chain[0], *chain[-(MOST_REFERENCES - 1) :]]
    while len(chain) > 2 and len(" ".join(chain).encode()) > LONGEST_REFERENCES:
        del chain[1]
    return tuple(chain)


def nobody_reads(address: Address) -> bool:
    """By the part before the @ only; the reading looks at more."""
    return bool(NOBODY_READS.search(address.email.partition("@")[0]))


def _is_mine(message: Message, me: Me) -> bool:
    return "SENT" in message.label_ids or (message.sender is not None and message.sender.email in me.addresses)


def _unlike(asked: tuple[Address, ...], me: Me) -> tuple[Address, ...]:
    """Each address once, without mine and without those that nobody reads."""
    once = {a.email: a for a in asked if a.email not in me.addresses and _usable(a)}
    return tuple(once.values())


def _usable(address: Address) -> bool:
    """An address that may stand in a header: one @, ASCII, no space, no angle bracket; and a person reads it."""
    well_formed = re.fullmatch(r"[!#$%&'*+/=?^_`{|}~.\w-]{1,64}@[\w.-]{1,250}", address.email, re.ASCII)
    return well_formed is not None and not nobody_reads(address)


def _one_line(text: str) -> str:
    """No header injection: line breaks and other control characters become spaces."""
    return " ".join(re.sub(r"[\x00-\x1f\x7f\x85\u2028\u2029]", " ", text).split())


def _plain(body: str) -> str:
    """What was typed, with plain line ends and a last one, without characters that no mail may hold."""
    text = body.replace("\r\n", "\n").replace("\r", "\n")
    text = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", "", text)
    return text.encode("utf-8", "replace").decode().strip() + "\n"
