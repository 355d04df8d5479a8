"""What was said in a thread, by whom and on which local day: the ground on which every fact stands.

A mail that somebody forwards stands here by itself, at the time at which it was written (`judgement.md`, "Other people").
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from app.reading.acts.model import Act, ActKind
from app.reading.mail.model import CalendarEvent, Mail, MailKind
from app.reading.model import Evidence
from app.reading.times.model import TimeExpression
from app.thread import Address, Attachment

ME, THEM, OTHER = "me", "them", "other"
BULK_NEWS = (ActKind.REFUSAL, ActKind.RECEIPT, ActKind.HOLD, ActKind.OFFER, ActKind.INVITATION, ActKind.APPOINTMENT)
READ = 12_000  # characters of one mail: nobody hides an answer behind six pages
QUOTE = 200  # characters of a quote
SYSTEMS = frozenset({MailKind.APPLICANT_SYSTEM, MailKind.AUTO_REPLY, MailKind.BOUNCE, MailKind.CALENDAR, MailKind.BULK})
FREE_MAIL = re.compile(
    r"@(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton|protonmail|mail\d?|post)\."
)


@dataclass(frozen=True, slots=True)
class Heard:
    """One message, or one mail forwarded inside it. `day` is local to the user; `at` keeps the sender's own offset.

    `by` is "me", "them" (the hiring side, people and systems) or "other" (a friend, a shop, mail of mine to those).
    `leanings` are the net's chances for acts, the highest of any sentence, however low. `contact` tells whether it moves last
    contact; `arrived` is False for mail of mine that bounced.
    """

    mail: Mail
    at: datetime
    day: date
    by: str
    text: str
    acts: tuple[Act, ...] = ()
    leanings: Mapping[str, float] = field(default_factory=dict)
    times: tuple[TimeExpression, ...] = ()
    sender: Address | None = None
    forwarded: bool = False
    contact: bool = True
    arrived: bool = True
    idle: bool = False  # a letter of a machine that only administers, beside other mail

    @property
    def id(self) -> str:
        return self.mail.message.id

    @property
    def name(self) -> str:
        return self.sender.name if self.sender else ""

    @property
    def kind(self) -> MailKind:
        return MailKind.PERSON if self.forwarded else self.mail.kind

    @property
    def automated(self) -> bool:
        return self.kind in SYSTEMS

    @property
    def aside(self) -> bool:
        """Mail that says nothing about where things stand: absence notes, delivery failures, surveys, advertising without news."""
        if self.idle or self.kind in (MailKind.AUTO_REPLY, MailKind.BOUNCE):
            return True
        return self.kind is MailKind.BULK and (not self.said(*BULK_NEWS, least=0.85) or self.does(ActKind.OTHER_TRADE))

    @property
    def person(self) -> bool:
        return not self.automated

    @property
    def events(self) -> tuple[CalendarEvent, ...]:
        return () if self.forwarded else self.mail.events

    @property
    def files(self) -> tuple[Attachment, ...]:
        """What is attached; the calendar's own file is no paper that anybody asked for."""
        return tuple(a for a in self.mail.message.attachments if not a.mime_type.endswith(("/calendar", "/ics")))

    def said(self, *kinds: ActKind, least: float = 0.5) -> tuple[Act, ...]:
        """The acts of these kinds that were meant: not denied, not under an "if", and sure enough."""
        return tuple(a for a in self.acts if a.kind in kinds and meant(a) and a.sure >= least)

    def does(self, *kinds: ActKind) -> bool:
        return bool(self.said(*kinds))

    def within(self, span: tuple[int, int]) -> tuple[TimeExpression, ...]:
        """The times that stand inside one sentence."""
        return tuple(t for t in self.times if t.span[0] < span[1] and span[0] < t.span[1])

    def around(self, time: TimeExpression) -> tuple[Act, ...]:
        """The acts of the sentence in which a time stands."""
        return tuple(a for a in self.acts if time.span[0] < a.span[1] and a.span[0] < time.span[1])

    def evidence(self, quote: str) -> Evidence:
        return Evidence(self.id, shorten(quote), by=self.name, on=self.day)


def meant(act: Act) -> bool:
    return not act.negated and not act.conditional


def shorten(quote: str) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= QUOTE else words[: QUOTE - 1].rstrip() + "…"


def sentence_around(text: str, span: tuple[int, int]) -> str:
    """The sentence or line that holds `span`, no longer than a card quotes."""
    return shorten(whole_sentence(text, span))


def clause_around(text: str, span: tuple[int, int]) -> str:
    """The part of a sentence that holds `span`, between marks, "but" and "so"."""
    before = text[: span[0]]
    marks = [m.end() for m in re.finditer(r"[.!?;\n]|,? (?:but|so|though|however|although) |, |: | [-–] ", before)]
    end = re.search(r"[.!?;\n]|,? (?:but|so|though|however|although) |, (?!\d)| [-–] ", text[span[1] :])
    return text[marks[-1] if marks else 0 : span[1] + end.start() if end else len(text)]


def whole_sentence(text: str, span: tuple[int, int]) -> str:
    """The sentence or line that holds `span`, however long: what it says may stand at its end."""
    start = max(
        (text.rfind(mark, 0, span[0]) + len(mark) for mark in (". ", "! ", "? ", "\n") if mark in text[: span[0]]),
        default=0,
    )
    ends = [i for i in (text.find(mark, span[1]) for mark in (". ", "! ", "? ", "\n")) if i >= 0]
    end = min(ends, default=len(text))
    return " ".join(text[start : end + (1 if end < len(text) and text[end] in ".!?" else 0)].split())


def domain_of(address: Address | None) -> str:
    return address.email.rpartition("@")[2] if address else ""


def is_free_mail(address: Address | None) -> bool:
    return bool(address and FREE_MAIL.search(address.email))
