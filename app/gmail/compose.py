"""The reply as bytes: to whom, under which subject, threaded with which ids (`mail-reading.md` section 9)."""

import quopri
import re
from dataclasses import dataclass
from email.header import Header
from email.utils import formataddr

from app.errors import NobodyToAnswer
from app.thread import Address, Me, Message, Thread

CRLF = "\r\n"
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


@dataclass(frozen=True, slots=True)
class Reply:
    """What `drafts.create` takes, and what a card shows of it."""

    raw: bytes
    to: tuple[Address, ...]
    subject: str


def reply_message(thread: Thread, body: str, *, me: Me, person: Address | None = None) -> Reply:
    """The reply to the thread with this text. `person` is the human whom the reading found; see `recipients`."""
    to, subject, parent = recipients(thread, me=me, person=person), reply_subject(thread), newest(thread)
    heads = [("To", ", ".join(_mailbox(a) for a in to)), ("Subject", _words(subject))]
    if parent and _is_id(parent.message_id):
        heads += [("In-Reply-To", parent.message_id), ("References", " ".join(references(parent)))]
    heads += [
        ("MIME-Version", "1.0"),
        ("Content-Type", 'text/plain; charset="utf-8"'),
        ("Content-Transfer-Encoding", "quoted-printable"),
    ]
    head = "".join(f"{name}: {value}{CRLF}" for name, value in heads)
    text = quopri.encodestring(_plain(body).encode()).replace(b"\n", CRLF.encode())
    return Reply(head.encode("ascii") + CRLF.encode() + text, to, subject)


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
    chain = list(dict.fromkeys(i for i in (*parent.references, parent.message_id) if _is_id(i)))
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


def _is_id(text: str) -> bool:
    """An id that may stand in a header: visible ASCII, no longer than a line may be."""
    return re.fullmatch(r"[!-~]{1,900}", text) is not None


def _mailbox(address: Address) -> str:
    """'Theo Brandt <theo@x.example>'; quoted or encoded where the name needs it."""
    name = _one_line(address.name)[:LONGEST_NAME]
    return formataddr((name, address.email)) if name.isascii() else f"{_words(name)} <{address.email}>"


def _words(text: str) -> str:
    """A header's words, as encoded words where they are not plain ASCII.

    Not `EmailMessage`: it loses spaces between encoded words and encodes long References, and threads break by both.
    """
    return text if text.isascii() else Header(text, "utf-8", maxlinelen=70).encode(linesep=CRLF)


def _one_line(text: str) -> str:
    """No header injection: line breaks and other control characters become spaces."""
    return " ".join(re.sub(r"[\x00-\x1f\x7f\x85\u2028\u2029]", " ", text).split())


def _plain(body: str) -> str:
    """What was typed, with plain line ends and a last one, without characters that no mail may hold."""
    text = body.replace("\r\n", "\n").replace("\r", "\n")
    text = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", "", text)
    return text.encode("utf-8", "replace").decode().strip() + "\n"
