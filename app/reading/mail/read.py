"""All messages of a thread, read: segments, whose, what kind, reachable, calendars, forwards."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from app.reading.lines import one_of
from app.reading.mail.calendars import events_in
from app.reading.mail.forwards import forwards_in
from app.reading.mail.history import History, shared_tail, tail_lines
from app.reading.mail.html import html_body
from app.reading.mail.innerdates import inner_date
from app.reading.mail.kinds import LIST_HEADERS, is_reachable, is_receipt, kind_of
from app.reading.mail.lines import Body, text_body
from app.reading.mail.model import Mail, MailKind, SegmentKind
from app.reading.mail.names import name_forms
from app.reading.mail.people import is_mine, left_out, my_addresses
from app.reading.mail.segments import Kinds, classify, segments_of, take_signature
from app.thread import Me, Message, Thread

PROBLEMS = frozenset({"time_missing", "truncated", "body_missing", "undecodable"})
AT_ONCE = timedelta(minutes=10)
AGREE = 0.9  # token overlap from which the two parts say the same
HTML_MARKS = re.compile(
    one_of(r"""
        gmail_(?:quote|signature|attr)|type=[\"']?cite|yahoo_quoted|protonmail_quote|moz-cite-prefix|moz-forward|divRplyFwdMsg
        appendonsend|OLK_SRC_BODY|reference-message|stopSpelling|zwchr|border-top:\s?solid|id=[\"']?(?:x_)*Signature
    """),
    re.I,
)
# "Your e-mail program does not show HTML": what stands in the other part
MARKUP = re.compile(r"\s*<(?:!doctype html|html|head|body|div|p|table|span)\b[^<>]{0,400}>", re.I)
MARKUP_END = re.compile(r"</(?:html|body|div|p|table|span)>\s*$", re.I)
MARKUP_WITHIN = 200
_PROGRAM = r"(?:e-?mail|mail) ?(?:client|program|reader|viewer|software|app|programm)\b"
STUB = re.compile(
    one_of(rf"""
        {_PROGRAM}.{{0,60}}\bhtml|\bhtml\b.{{0,60}}{_PROGRAM}
        this (?:message|e-?mail) (?:is in|contains|requires) html
        (?:view|see|read|open) (?:this|the) (?:e-?mail|message) (?:in|with|using) (?:a |an |your )?(?:web )?(?:browser|html)
    """),
    re.I,
)
STUB_WORDS = 30
STUB_EXAMINED = 1000
Read = tuple[Kinds, set[str]]
WORD = re.compile(r"\w+")
FORWARD_SUBJECT = re.compile(
    r"\s*(?:fwd?|wg|tr|rv|enc|i|doorst|vb|vs|videresend|vl|pd|rif|i|转发|轉寄|転送|전달)\s*[:：]", re.I
)
REPLY_SUBJECT = re.compile(r"\s*(?:re|aw|sv|antw|odp|ynt|r|回复|回覆|答复|返信)\s*(?:\[\d+\])?[:：]", re.I)


def read_mails(thread: Thread, *, me: Me) -> tuple[Mail, ...]:
    """Every message of the thread, in its order, drafts and trash included (`left_out` says so)."""
    mine = my_addresses(thread, me)
    written_to = any("SENT" in m.label_ids for m in thread.messages)
    bodies = _bodies(thread.messages, me=me, mine=mine)
    _share_signatures(thread.messages, bodies, mine=mine)
    mails = [
        _read(message, found, flags, mine=mine, written_to=written_to, prompt=_prompt(thread.messages, number, mine))
        for number, (message, (found, flags)) in enumerate(zip(thread.messages, bodies, strict=True))
    ]
    return tuple(_with_its_system(mail, mails) for mail in mails)


def _prompt(messages: Sequence[Message], number: int, mine: frozenset[str]) -> bool:
    """Whether a message came within minutes of one by the other side: so quick are machines."""
    message = messages[number]
    for before in reversed(messages[:number]):
        if left_out(before) or message.sent_at is None or before.sent_at is None:
            continue
        if is_mine(before, mine=mine) != is_mine(message, mine=mine):
            return message.sent_at - before.sent_at <= AT_ONCE
    return False


def _with_its_system(mail: Mail, mails: Sequence[Mail]) -> Mail:
    """A machine's letter without a word about me, from the address of one that is about me: the same system wrote it."""
    if mail.kind is not MailKind.BULK or any(mail.message.headers.get(name) for name in LIST_HEADERS):
        return mail
    for other in mails:
        if other.kind is MailKind.APPLICANT_SYSTEM and _address(other.message) == _address(mail.message):
            return replace(
                mail, kind=MailKind.APPLICANT_SYSTEM, evidence=f"{mail.evidence}, an applicant system's address"
            )
    return mail


def _bodies(messages: Sequence[Message], *, me: Me, mine: frozenset[str]) -> list[Read]:
    """The body of each message, every one read with the knowledge of those before it. Drafts teach nothing."""
    history = History()
    bodies: list[Read] = []
    for message in messages:
        ours = is_mine(message, mine=mine)
        writer = _writer(message, mine)
        found, flags = _body(message, _names(message, me if ours else None), history, writer)
        bodies.append((found, flags))
        if left_out(message) is None and len(messages) > 1:
            history.add(found.body.lines, found.kinds, writer)
    return bodies


def _share_signatures(messages: Sequence[Message], bodies: Sequence[Read], *, mine: frozenset[str]) -> None:
    """Closing lines that two messages of the same sender share are their signature."""
    tails: dict[str, list[tuple[int, frozenset[str]]]] = {}
    for number, (message, (found, _)) in enumerate(zip(messages, bodies, strict=True)):
        tails.setdefault(_writer(message, mine), []).append((number, tail_lines(found.body.lines, found.kinds)))
    for same in tails.values():
        for number, _ in same if len(same) > 1 else ():
            found = bodies[number][0]
            take_signature(found, shared_tail(found.body.lines, found.kinds, [t for n, t in same if n != number]))


def _writer(message: Message, mine: frozenset[str]) -> str:
    """Whose words these are: "me" for all my addresses, else the address as it stands (relays put people behind a plus)."""
    return "me" if is_mine(message, mine=mine) else _address(message)


def _address(message: Message) -> str:
    return message.sender.email if message.sender else ""


def _read(
    message: Message, found: Kinds, flags: set[str], *, mine: frozenset[str], written_to: bool, prompt: bool
) -> Mail:
    ours = is_mine(message, mine=mine)
    _, segments = segments_of(found)
    events = tuple(dict.fromkeys(e for text in message.calendars for e in events_in(text)))
    new = "\n\n".join(s.text for s in segments if s.kind in (SegmentKind.NEW, SegmentKind.INLINE))
    signature = "\n".join(s.text for s in segments if s.kind is SegmentKind.SIGNATURE)
    kind, evidence = kind_of(
        message, new_text=new, signature=signature, events=events, mine=ours, written_to=written_to, prompt=prompt
    )
    flags |= found.body.flags | (message.problems & PROBLEMS)
    if kind is MailKind.AUTO_REPLY and is_receipt(message):
        flags.add("receipt")
    return Mail(
        message=message,
        segments=segments,
        mine=ours,
        kind=kind,
        reachable=ours or is_reachable(message, kind=kind, new_text=new, signature=signature),
        left_out=left_out(message),
        events=events,
        forwards=forwards_in(segments, when=lambda value: inner_date(value, like=message.sent_at)),
        evidence=evidence,
        flags=frozenset(flags),
    )


def _names(message: Message, me: Me | None) -> frozenset[str]:
    names = {me.name} if me else set()
    if message.sender:
        names.add(message.sender.name)
    return frozenset(form for name in names for form in name_forms(name))


def _body(message: Message, names: frozenset[str], history: History, writer: str) -> Read:
    """The body that is read: HTML where it marks its quotes, else the shorter of two that agree, else the fuller one."""
    forwarding = _forwarding(message.subject)
    text = message.text if message.text and message.text.strip() else None
    html = message.html if message.html and message.html.strip() else None
    if html is None and text is not None and MARKUP.match(text) and MARKUP_END.search(text[-MARKUP_WITHIN:]):
        text, html = None, text  # HTML that is declared plain

    def read(body: Body) -> Kinds:
        return classify(body, names=names, forwarding=forwarding, history=history, writer=writer)

    from_html = read(html_body(html)) if html is not None else None
    if from_html is not None and (text is None or HTML_MARKS.search(html or "")) and any(from_html.kinds):
        return from_html, {"from_html"}
    from_text = read(text_body(text or ""))
    if from_html is None or not any(from_html.kinds):
        return from_text, set()
    html_words, text_words = _new_words(from_html), _new_words(from_text)
    shared = len(set(html_words) & set(text_words))
    if len(text_words) <= STUB_WORDS and STUB.search(" ".join(from_text.body.lines)[:STUB_EXAMINED]):
        return from_html, {"from_html"}
    agree = shared >= AGREE * max(len(set(html_words)), len(set(text_words)), 1)
    if (agree and len(text_words) < len(html_words)) or (not agree and len(text_words) > len(html_words)):
        return from_text, set()
    return from_html, {"from_html"}


def _forwarding(subject: str) -> bool | None:
    if FORWARD_SUBJECT.match(subject):
        return True
    return False if REPLY_SUBJECT.match(subject) else None


def _new_words(found: Kinds) -> list[str]:
    lines: Iterable[str] = (
        line for line, kind in zip(found.body.lines, found.kinds, strict=True) if kind in {"new", "inline"}
    )
    return [word for line in lines for word in WORD.findall(line.lower())]
