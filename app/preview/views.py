"""What the pages show: the mailbox in rows, a thread in messages, a draft in its box. No HTML in here."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from email.message import EmailMessage
from email.utils import getaddresses, parseaddr

from markupsafe import Markup

from app.preview.account import Account, Conversation, Draft, Letter, plain_text, snippet
from app.preview.markup import mail_html, mail_text, split_quote

FOLDERS = {"inbox": "Inbox", "starred": "Starred", "sent": "Sent", "drafts": "Drafts", "all": "All mail"}
HUES = 8


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list. `shows` tells what the sample is there for; mail of one's own has none."""

    id: str
    who: str
    count: int
    subject: str
    snippet: str
    when: str
    when_long: str
    unread: bool
    starred: bool
    has_draft: bool
    has_file: bool
    shows: str


@dataclass(frozen=True, slots=True)
class Shown:
    """One message of the open thread. `hue` picks the colour of the round initial."""

    id: str
    who: str
    email: str
    to: str
    initial: str
    hue: int
    when: str
    when_long: str
    snippet: str
    body: Markup
    files: tuple[str, ...]
    mine: bool
    open: bool


@dataclass(frozen=True, slots=True)
class DraftBox:
    id: str
    to: str
    subject: str
    text: str
    quoted: str


@dataclass(frozen=True, slots=True)
class ThreadView:
    id: str
    subject: str
    shows: str
    messages: tuple[Shown, ...]
    drafts: tuple[DraftBox, ...]


def folder_holds(account: Account, conversation: Conversation, folder: str) -> bool:
    letters = account.letters(conversation)
    labels = set().union(*(x.labels for x in letters))
    match folder:
        case "all":
            return True
        case "sent":
            return "SENT" in labels
        case "drafts":
            return bool(account.drafts_in(conversation.id))
        case "starred":
            return "STARRED" in labels
    # What the person began and nobody answered would lie in Sent; the preview shows it in the inbox too, to be found.
    return "INBOX" in labels or conversation.sample is not None


def rows(account: Account, folder: str, *, query: str = "", today: date) -> list[Row]:
    return [
        _row(account, c, today)
        for c in account.conversations()
        if folder_holds(account, c, folder) and _fits(account, c, query)
    ]


def unread_count(account: Account) -> int:
    return sum(
        any("UNREAD" in x.labels for x in account.letters(c))
        for c in account.conversations()
        if folder_holds(account, c, "inbox")
    )


def _fits(account: Account, conversation: Conversation, query: str) -> bool:
    words = query.lower().split()
    if not words:
        return True
    text = " ".join(
        f"{x.mail['From']} {x.mail['To']} {x.mail['Subject']} {plain_text(x.mail)}"
        for x in account.letters(conversation)
    ).lower()
    return all(word in text for word in words)


def _row(account: Account, conversation: Conversation, today: date) -> Row:
    letters = account.letters(conversation)
    sent = [x for x in letters if "DRAFT" not in x.labels] or letters
    last = sent[-1]
    return Row(
        id=conversation.id,
        who=_who(sent, account),
        count=len(sent),
        subject=str(sent[0].mail["Subject"] or "(no subject)"),
        snippet=snippet(last.mail),
        when=list_time(last.at, today),
        when_long=long_time(last.at, today),
        unread=any("UNREAD" in x.labels for x in letters),
        starred=any("STARRED" in x.labels for x in letters),
        has_draft=bool(account.drafts_in(conversation.id)),
        has_file=any(files_of(x.mail) for x in sent),
        shows=conversation.sample.shows if conversation.sample else "",
    )


def _who(letters: list[Letter], account: Account) -> str:
    """The people of a thread as Gmail lists them: first names, "me" for oneself; a lone sender in full."""
    if all(x.mine for x in letters):
        return f"To: {_name(str(letters[-1].mail['To'] or ''))}"
    names: list[str] = []
    for letter in letters:
        name = "me" if letter.mine else _name(str(letter.mail["From"] or ""))
        if name not in names:
            names.append(name)
    return names[0] if len(names) == 1 else ", ".join(n if n == "me" else n.split()[0] for n in names)


def _name(header: str) -> str:
    name, email = parseaddr(header)
    return name or email


def list_time(at: datetime, today: date) -> str:
    """As the list has it: the time today, the day this year, else the whole date."""
    if at.date() == today:
        return f"{at:%H:%M}"
    return f"{at.day} {at:%b}" if at.year == today.year else f"{at.day} {at:%b %Y}"


def long_time(at: datetime, today: date) -> str:
    year = "" if at.year == today.year else f" {at.year}"
    return f"{at:%a} {at.day} {at:%b}{year}, {at:%H:%M}"


def ago(at: datetime, today: date) -> str:
    days = (today - at.date()).days
    return "today" if days == 0 else "yesterday" if days == 1 else f"{days} days ago" if days > 0 else ""


def thread_view(account: Account, conversation: Conversation, *, today: date) -> ThreadView:
    letters = [x for x in account.letters(conversation) if "DRAFT" not in x.labels]
    drafts = account.drafts_in(conversation.id)
    first = (letters or account.letters(conversation))[0]
    shown = tuple(
        _message(x, account, today, open_=i == len(letters) - 1 or "UNREAD" in x.labels) for i, x in enumerate(letters)
    )
    return ThreadView(
        id=conversation.id,
        subject=str(first.mail["Subject"] or "(no subject)"),
        shows=conversation.sample.shows if conversation.sample else "",
        messages=shown,
        drafts=tuple(draft_box(d) for d in drafts),
    )


def _message(letter: Letter, account: Account, today: date, *, open_: bool) -> Shown:
    name, email = parseaddr(str(letter.mail["From"] or ""))
    who = name or email
    age = ago(letter.at, today)
    long = long_time(letter.at, today)
    return Shown(
        id=letter.id,
        who=who,
        email=email,
        to=_recipients(letter.mail, account),
        initial=(who or "?")[0].upper(),
        hue=sum(email.encode()) % HUES,
        when=list_time(letter.at, today),
        when_long=f"{long} ({age})" if age else long,
        snippet=snippet(letter.mail),
        body=body_of(letter.mail),
        files=tuple(files_of(letter.mail)),
        mine=letter.mine,
        open=open_,
    )


def _recipients(mail: EmailMessage, account: Account) -> str:
    found = getaddresses([str(v) for header in ("To", "Cc") for v in mail.get_all(header, [])])
    return ", ".join("me" if email == account.owner.email else name or email for name, email in found)


def body_of(mail: EmailMessage) -> Markup:
    """The message as it is read: its HTML where it has one, else its text."""
    part = mail.get_body(("html", "plain"))
    if part is None:
        return Markup("")
    source = str(part.get_content()).replace("\r\n", "\n")
    return mail_html(source) if part.get_content_subtype() == "html" else mail_text(source)


def files_of(mail: EmailMessage) -> Iterable[str]:
    return [name for part in mail.walk() if (name := part.get_filename())]


def draft_box(draft: Draft) -> DraftBox:
    mail = draft.letter.mail
    written, quoted = split_quote(plain_text(mail))
    return DraftBox(draft.id, str(mail["To"] or ""), str(mail["Subject"] or ""), written, quoted)
