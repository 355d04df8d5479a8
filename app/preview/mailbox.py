"""The sample mailbox: readable files whose dates are counted from the preview's today.

A file under `mailbox/` is one thread: a head (`Shows`, `Action`, `Subject`), then its messages after lines of `====`.
A message has a few headers, an empty line and a body; `---- html`, `---- calendar` and `---- file NAME TYPE` begin
further parts. `When: -3 09:12` is three working days before today at 09:12 in the person's zone; `-3d` counts
calendar days. In subjects and bodies `{{date +2}}` is "Tuesday 1 December", `{{day +2}}` "Tuesday", `{{short +2}}`
"1 December", `{{ics +2 10:00}}` a calendar stamp, and `{{quote}}` the message before, quoted as mail programs do.
"""

import html
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from hashlib import sha256
from importlib.resources import files
from zoneinfo import ZoneInfo

from app.reading.workdays import Workdays

MAIL_POLICY = SMTP.clone(max_line_length=998)
_PLACEHOLDER = re.compile(r"\{\{(\w+)(?: ([^}]+))?\}\}")
_PART = re.compile(r"^---- (html|calendar|file)(?: (.*))?$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose mailbox it is."""

    name: str
    email: str
    zone: ZoneInfo
    country: str
    locale: str

    @property
    def mailbox(self) -> str:
        return f"{self.name} <{self.email}>"


MAYA = Owner("Maya Chen", "maya.chen@mail.example", ZoneInfo("Europe/London"), "GB", "en-GB")


@dataclass(frozen=True, slots=True)
class Sample:
    """One message of a sample thread: its bytes as they would have travelled, and what Gmail adds to them."""

    mail: EmailMessage
    sent_at: datetime
    mine: bool
    labels: frozenset[str]


@dataclass(frozen=True, slots=True)
class SampleThread:
    """`action` is the advice that this thread is there to show today, in the words of the judgement."""

    name: str
    shows: str
    action: str
    subject: str
    messages: tuple[Sample, ...]


@dataclass(frozen=True, slots=True)
class Calendar:
    """Turns offsets such as `-3` (working days) and `+10d` (calendar days) into dates around one today."""

    today: date
    workdays: Workdays

    def day(self, offset: str) -> date:
        count = offset.strip()
        if count.endswith("d"):
            return self.today + timedelta(days=int(count[:-1]))
        steps = int(count)
        return self.workdays.add(self.today, steps) if steps > 0 else self._back(-steps)

    def _back(self, steps: int) -> date:
        """The latest working day from which exactly `steps` working days have passed by today."""
        day, passed = self.today, 0
        while True:
            if self.workdays.is_workday(day):
                if passed == steps:
                    return day
                passed += 1
            day -= timedelta(days=1)


@dataclass(slots=True)
class _Draft:
    """A message as the file has it, before its dates are known."""

    head: dict[str, str]
    body: str
    parts: list[tuple[str, str, str]] = field(default_factory=list)


def sample_threads(owner: Owner, *, today: date, workdays: Workdays) -> Iterator[SampleThread]:
    """All threads of the sample mailbox as they stand on `today`, oldest message of each first."""
    calendar = Calendar(today, workdays)
    folder = files("app.preview").joinpath("mailbox")
    for file in sorted(folder.iterdir(), key=lambda f: f.name):
        if file.name.endswith(".txt"):
            yield read_sample(file.read_text("utf-8"), name=file.name[:-4], owner=owner, calendar=calendar)


def read_sample(source: str, *, name: str, owner: Owner, calendar: Calendar) -> SampleThread:
    head_text, *blocks = re.split(r"^====\n", source, flags=re.MULTILINE)
    head = _headers(head_text)
    fill = _filler(calendar)
    subject = fill(head["Subject"])
    messages: list[Sample] = []
    for number, block in enumerate(blocks):
        draft = _read_block(block)
        messages.append(_sample(draft, number, name, subject, messages, owner, calendar))
    return SampleThread(name, head["Shows"], head["Action"], subject, tuple(messages))


def _headers(text: str) -> dict[str, str]:
    pairs = (line.split(":", 1) for line in text.strip().splitlines())
    return {key.strip(): value.strip() for key, value in pairs}


def _read_block(block: str) -> _Draft:
    head, _, rest = block.partition("\n\n")
    body, *extra = _PART.split(rest)
    parts = [(extra[i], extra[i + 1] or "", extra[i + 2].strip("\n") + "\n") for i in range(0, len(extra), 3)]
    return _Draft(_headers(head), body.strip("\n") + "\n" if body.strip() else "", parts)


def _filler(calendar: Calendar) -> Callable[[str], str]:
    def say(match: re.Match[str]) -> str:
        verb, rest = match[1], (match[2] or "").split()
        if verb == "quote":
            return match[0]
        day = calendar.day(rest[0])
        match verb:
            case "date":
                return f"{day:%A} {day.day} {day:%B}"
            case "day":
                return f"{day:%A}"
            case "short":
                return f"{day.day} {day:%B}"
            case "ics":
                return f"{day:%Y%m%d}T{rest[1].replace(':', '')}00"
            case "month":
                return f"{day:%B}"
        raise ValueError(f"{verb}: no such placeholder in the sample mailbox")

    return lambda text: _PLACEHOLDER.sub(say, text)


def _sample(
    draft: _Draft,
    number: int,
    name: str,
    thread_subject: str,
    before: list[Sample],
    owner: Owner,
    calendar: Calendar,
) -> Sample:
    head, fill = draft.head, _filler(calendar)
    mine = head["From"] == "me"
    offset, clock = head["When"].split()
    sent_at = datetime.combine(calendar.day(offset), time.fromisoformat(clock), owner.zone)
    mail = EmailMessage(policy=MAIL_POLICY)
    mail["From"] = owner.mailbox if mine else head["From"]
    mail["To"] = head.get("To", owner.mailbox).replace("me", owner.mailbox, 1) if not mine else head["To"]
    if "Cc" in head:
        mail["Cc"] = head["Cc"]
    subject = fill(head.get("Subject", thread_subject if number == 0 else f"Re: {thread_subject}"))
    mail["Subject"] = subject
    mail["Date"] = format_datetime(sent_at)
    domain = parseaddr(str(mail["From"]))[1].rsplit("@", 1)[-1]
    mail["Message-ID"] = f"<{sha256(f'{name}/{number}'.encode()).hexdigest()[:20]}@{domain}>"
    if before and head.get("Threaded", "yes") == "yes":
        ids = [str(m.mail["Message-ID"]) for m in before]
        mail["In-Reply-To"], mail["References"] = ids[-1], " ".join(ids)
    for key, value in head.items():
        if key.startswith("X-") or key in _EXTRA_HEADERS:
            mail[key] = fill(value)
    last = before[-1] if before else None
    _set_bodies(mail, draft, fill, last)
    labels = frozenset(head["Labels"].split()) if "Labels" in head else frozenset({"SENT"} if mine else {"INBOX"})
    return Sample(mail, sent_at, mine, labels)


_EXTRA_HEADERS = frozenset(
    {"Reply-To", "Auto-Submitted", "Precedence", "List-Unsubscribe", "List-Id", "Sender", "Return-Path"}
)


def _set_bodies(mail: EmailMessage, draft: _Draft, fill: Callable[[str], str], last: Sample | None) -> None:
    text = fill(draft.body)
    written, _, _after = text.partition("{{quote}}")
    quoted = "{{quote}}" in text and last is not None
    plain = written.rstrip("\n") + "\n"
    if quoted and last is not None:
        plain += "\n" + quote_text(last.mail, last.sent_at)
    form = draft.head.get("Form", "both")
    own_html = [fill(body) for kind, _, body in draft.parts if kind == "html"]
    if form in ("both", "text") and text:
        mail.set_content(plain, charset="utf-8", cte="quoted-printable")
    if form in ("both", "html") and (text or own_html):
        markup = own_html[0] if own_html else html_of(written)
        if quoted and last is not None and not own_html:
            markup += quote_html(last.mail, last.sent_at)
        if text and form == "both":
            mail.add_alternative(markup, subtype="html", charset="utf-8", cte="quoted-printable")
        else:
            mail.set_content(markup, subtype="html", charset="utf-8", cte="quoted-printable")
    for kind, rest, body in draft.parts:
        if kind == "calendar":
            ics = fill(body).replace("\n", "\r\n").encode()
            method = (re.search(r"METHOD:(\w+)", body) or ["", "REQUEST"])[1]
            mail.add_attachment(
                ics, maintype="text", subtype="calendar", params={"method": method}, filename="invite.ics"
            )
        elif kind == "file":
            filename, mime = rest.rsplit(" ", 1)
            maintype, subtype = mime.split("/")
            mail.add_attachment(fill(body).encode(), maintype=maintype, subtype=subtype, filename=filename)


def html_of(text: str) -> str:
    """What a mail program makes of typed text: one `div` a paragraph, the signature in its own."""
    body, _, signature = text.rstrip("\n").partition("\n-- \n")
    blocks = [f"<div>{_lines(p)}</div>" for p in re.split(r"\n{2,}", body)]
    markup = "<div><br></div>".join(blocks)
    if signature:
        markup += f'<div><br></div><div class="gmail_signature">-- <br>{_lines(signature)}</div>'
    return f'<div dir="ltr">{markup}</div>\n'


def _lines(text: str) -> str:
    return html.escape(text, quote=False).replace("\n", "<br>")


def attribution(mail: EmailMessage, sent_at: datetime) -> str:
    """The line that Gmail puts above what it quotes."""
    name, email = parseaddr(str(mail["From"]))
    return f"On {sent_at:%a}, {sent_at.day} {sent_at:%b %Y} at {sent_at:%H:%M}, {name} <{email}> wrote:"


def text_of(mail: EmailMessage) -> str:
    part = mail.get_body(("plain",))
    return str(part.get_content()).replace("\r\n", "\n") if part is not None else ""


def quote_text(mail: EmailMessage, sent_at: datetime) -> str:
    quoted = "".join(f">{' ' if line and line[0] != '>' else ''}{line}\n" for line in text_of(mail).splitlines())
    return f"{attribution(mail, sent_at)}\n\n{quoted}"


def quote_html(mail: EmailMessage, sent_at: datetime) -> str:
    part = mail.get_body(("html",))
    inner = str(part.get_content()) if part is not None else html_of(text_of(mail))
    said = html.escape(attribution(mail, sent_at), quote=False)
    return (
        f'<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">{said}<br></div>'
        f'<blockquote class="gmail_quote">{inner}</blockquote></div>\n'
    )
