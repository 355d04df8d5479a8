"""From the mails of a thread to what was heard: whose words, on which day, and who belongs to the hiring side."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from app.reading.acts import listen
from app.reading.acts.model import ActKind
from app.reading.facts.asks_nothing import THROUGH_A_FRIEND
from app.reading.facts.contact import is_idle
from app.reading.facts.heard import FREE_MAIL, ME, OTHER, READ, SYSTEMS, THEM, Heard, is_free_mail
from app.reading.facts.jobwords import speaks_of_work
from app.reading.facts.misheard import is_misheard
from app.reading.lines import one_of
from app.reading.mail.model import Forwarded, Mail, MailKind
from app.reading.times import find_times
from app.thread import Address, Me


def hear(mails: Iterable[Mail], *, me: Me, country: str, zone: str) -> tuple[Heard, ...]:
    """Everything that was sent or received, oldest first; drafts, trash, spam and scheduled mail are left out."""
    local = ZoneInfo(zone)
    heard: list[Heard] = []
    last: datetime | None = None
    for mail in mails:
        if mail.left_out:
            continue
        at = mail.message.sent_at or last
        if at is None:
            continue
        last = at
        heard += _inside(mail, at, me=me, country=country, local=local)
        heard.append(_outer(mail, at, country=country, local=local))
    heard.sort(key=lambda h: h.at)
    return _with_bounces(_with_idle(tuple(_with_sides(_once(heard), me))))


def _with_idle(heard: tuple[Heard, ...]) -> tuple[Heard, ...]:
    """Letters that only administer stand aside where there is other mail to go by."""
    idle = {i for i, h in enumerate(heard) if is_idle(h)}
    others = any(h.by in (ME, THEM) and not h.aside for i, h in enumerate(heard) if i not in idle)
    return tuple(replace(h, idle=True, contact=False) if i in idle and others else h for i, h in enumerate(heard))


def _outer(mail: Mail, at: datetime, *, country: str, local: ZoneInfo) -> Heard:
    text = mail.new_text[:READ]
    said = listen(text, mine=mail.mine, automated=mail.kind in SYSTEMS)
    return Heard(
        mail=mail,
        at=at,
        day=at.astimezone(local).date(),
        by=ME if mail.mine else THEM,
        text=text,
        acts=tuple(a for a in said.acts if not is_misheard(a, said.acts)),
        leanings=said.leanings,
        times=find_times(text, sent=at, country=country, zone=str(local)),
        sender=mail.message.sender,
        contact=_is_contact(mail),
    )


def _inside(mail: Mail, at: datetime, *, me: Me, country: str, local: ZoneInfo) -> list[Heard]:
    return [
        _forwarded(mail, inner, min(inner.sent_at or at, at), country=country, local=local)
        for inner in mail.forwards
        if _is_theirs(inner, me) and inner.text.strip()
    ]


def _forwarded(mail: Mail, inner: Forwarded, at: datetime, *, country: str, local: ZoneInfo) -> Heard:
    text = inner.text[:READ]
    said = listen(text, mine=False)
    return Heard(
        mail=mail,
        at=at,
        day=at.astimezone(local).date(),
        by=THEM,
        text=text,
        acts=said.acts,
        leanings=said.leanings,
        times=find_times(text, sent=at, country=country, zone=str(local)),
        sender=inner.sender,
        forwarded=True,
    )


def _is_theirs(inner: Forwarded, me: Me) -> bool:
    return inner.sender is None or inner.sender.email not in me.addresses


def _is_contact(mail: Mail) -> bool:
    """Out-of-office replies, calendar answers and delivery failures move nothing (`judgement.md`, "Last contact")."""
    if mail.kind in (MailKind.AUTO_REPLY, MailKind.BOUNCE):
        return False
    return not (mail.kind is MailKind.CALENDAR and all(e.method in ("REPLY", "COUNTER") for e in mail.events))


def _once(heard: list[Heard]) -> list[Heard]:
    """A forwarded mail that also stands in the thread by itself is heard once."""
    whole = {_plain(h.text) for h in heard if not h.forwarded}
    return [h for h in heard if not h.forwarded or not any(_plain(h.text)[:200] in text for text in whole)]


def _plain(text: str) -> str:
    return " ".join(text.split()).lower()


HIRING = (
    ActKind.REFUSAL, ActKind.REOPENING, ActKind.HOLD, ActKind.OFFER, ActKind.ADVANCE, ActKind.INVITATION, ActKind.APPOINTMENT,
    ActKind.CANCELLATION, ActKind.LOOK_BACK, ActKind.PROMISE, ActKind.PERMISSION, ActKind.SILENCE_MEANS_NO, ActKind.REQUEST,
    ActKind.RECEIPT, ActKind.OUTREACH, ActKind.DELAY, ActKind.DELIVERY,
)  # fmt: skip


def _with_sides(heard: list[Heard], me: Me) -> list[Heard]:
    """Tell friends and shops from the hiring side, and my mail to them from my mail to the hiring side."""
    told = _told_about_it(heard)
    hiring = _hiring_domains(heard, told)
    shown = _show_their_own(heard)
    sided = [
        replace(h, by=OTHER) if h.by == THEM and (h.id in shown or not _of_the_hiring_side(h, hiring)) else h
        for h in heard
    ]
    friends = {h.sender.email for h in sided if h.by == OTHER and h.sender}
    friends -= {h.sender.email for h in sided if h.by == THEM and h.sender}
    friends |= {a for a in told if _home_of(a) not in hiring}
    return [replace(h, by=OTHER) if h.by == ME and _only_to(h, friends, me) else h for h in sided]


def _hiring_domains(heard: list[Heard], told: set[str]) -> frozenset[str]:
    """The domains (addresses, for free mail) from which somebody acted as the hiring side or to which I applied.

    An address that does not exist is nobody's: a slip of my own does not make strangers of those who wrote to me.
    """
    found: set[str] = set()
    failed = failed_addresses(heard)
    shown = _show_their_own(heard)
    systems: set[str] = set()  # the firm itself may write from elsewhere than its applicant system does
    asked: set[str] = set()  # and so may a person to whom I applied
    for h in heard:
        if (
            h.by == THEM
            and h.sender
            and h.sender.email not in told
            and _acts_for_them(h, first=found <= systems or _from_elsewhere(h.sender, asked))
        ):
            found.add(_home(h.sender))
            systems |= {_home(h.sender)} if h.kind is MailKind.APPLICANT_SYSTEM else set()
        if h.by == ME and h.does(ActKind.APPLICATION, ActKind.THANKS, ActKind.STATUS_QUESTION, ActKind.CONSENT):
            to = (*h.mail.message.to, *h.mail.message.cc)
            found.update(_home(a) for a in to if a.email not in told | failed)
            asked |= {a.email for a in h.mail.message.to}
        if h.forwarded and h.sender and h.id not in shown:
            found.add(_home(h.sender))
    return frozenset(found) | _houses_named(heard, told)


def _from_elsewhere(sender: Address, asked: set[str]) -> bool:
    """Samira Ali at her own address answers what I wrote to mrs.ali@, where nobody else bears her name."""
    names = {w.lower() for w in sender.name.split() if len(w) >= len("Ali")}
    return any(names & set(re.split(r"[^a-z]+", email.partition("@")[0])) for email in asked)


def _houses_named(heard: list[Heard], told: set[str]) -> set[str]:
    """The domains of senders whose house the thread is about: its name stands in the subject."""
    subjects = "".join({h.mail.message.subject for h in heard})
    named = re.sub(r"[^a-z0-9]", "", subjects.lower())
    homes = {_home(h.sender) for h in heard if h.by == THEM and h.person and h.sender and h.sender.email not in told}
    return {
        home
        for home in homes
        if "@" not in home and len(house := home.partition(".")[0]) >= SPOKEN_NAME and house in named
    }


def _home(address: Address) -> str:
    return _home_of(address.email)


def _home_of(email: str) -> str:
    """The domain of an address; for free mail the address itself."""
    return email if FREE_MAIL.search(email) else email.rpartition("@")[2]


def _of_the_hiring_side(h: Heard, hiring: frozenset[str]) -> bool:
    if h.sender is None or not hiring or h.kind in (MailKind.AUTO_REPLY, MailKind.BOUNCE, MailKind.CALENDAR):
        return True
    return _home(h.sender) in hiring


def _acts_for_them(h: Heard, *, first: bool) -> bool:
    """A mail of the hiring side: it acts so, and, unless it opened the thread, it speaks of work."""
    if h.kind is MailKind.APPLICANT_SYSTEM:
        return not h.mail.forwards
    if h.mail.forwards:
        asks = h.does(ActKind.REQUEST, ActKind.QUESTION, ActKind.INVITATION) or bool(SENDS_PAPERS.search(h.text))
        return asks and not is_free_mail(h.sender) and bool(AGENT.search(f"{h.text}\n{h.mail.signature}"))
    acts = h.does(*HIRING) or (first and h.person and h.does(ActKind.QUESTION) and speaks_of_papers(h.text))
    return acts and (first or speaks_of_work(f"{h.text}\n{h.mail.signature}"))


def speaks_of_papers(text: str) -> bool:
    """Of what only those know who have my application before them."""
    return bool(MY_PAPERS.search(text))


MY_PAPERS = re.compile(
    one_of(r"""
        \byour (?:\w+ ){0,2}?(?:
            papers|cv|resume|résumé|application|certificates?|letter|references?|notice|licen[cs]e|documents|qualifications?
            experience|degree|diploma
        )\b
    """),
    re.I,
)
# A consultant who passes on what the client wants, unlike a friend who passes on a mail.
AGENT = re.compile(
    r"\b(?:clients?|candidates?|profiles?|consultan\w+|recruit\w+|agency|staffing|vacancy|shortlist\w*|personnel)\b",
    re.I,
)
SENDS_PAPERS = re.compile(
    r"\b(?:pls|please|kindly|could you|can you)\b[^.!?\n]{0,40}\b(?:docs?|documents?|papers?|cv|resume|details|certificates?|forms?)\b",
    re.I,
)
FORWARD = re.compile(r"\s*(?:fwd?|wg|tr|rv|i|enc|fs|vb|doorst)\s*:", re.I)


def _told_about_it(heard: list[Heard]) -> set[str]:
    """Addresses to which I forwarded their mail and which had not written before: friends, unless they belong to the hiring side."""
    found: set[str] = set()
    wrote: set[str] = set()
    for h in heard:
        if h.by == THEM and h.sender:
            wrote.add(h.sender.email)
        elif h.by == ME and (h.mail.forwards or FORWARD.match(h.mail.message.subject)):
            found.update(a.email for a in (*h.mail.message.to, *h.mail.message.cc) if a.email not in wrote)
    return found | _pass_it_on(heard)


def _pass_it_on(heard: list[Heard]) -> set[str]:
    """Addresses that only passed on what somebody of another house wrote, and do not act for those: friends, too."""
    theirs = [h for h in heard if h.by == THEM and h.sender and not h.forwarded]
    inner = {_home_of(f.sender.email) for h in theirs for f in h.mail.forwards if f.sender}
    own = {h.sender.email for h in theirs if h.sender and not h.mail.forwards}
    passing = {h.sender.email for h in theirs if h.sender and h.mail.forwards and not _acts_for_them(h, first=False)}
    return {a for a in passing - own if _home_of(a) not in inner}


def _show_their_own(heard: list[Heard]) -> frozenset[str]:
    """The mails of friends who show me what was written to themselves."""
    known = {a.email for h in heard if h.by == ME for a in h.mail.message.to}  # to whom I wrote about the job myself
    friends = {
        h.mail.message.sender.email
        for h in heard
        if h.by == THEM
        and h.mail.message.sender
        and is_free_mail(h.mail.message.sender)
        and _is_theirs_alone(h.mail)
        and not any(f.sender and f.sender.email in known for f in h.mail.forwards)
    }
    return frozenset(h.id for h in heard if h.mail.message.sender and h.mail.message.sender.email in friends)


def _is_theirs_alone(mail: Mail) -> bool:
    """What they pass on was written to themselves: "Dear Oluchi, we would like to invite you", passed on by Oluchi."""
    names = mail.message.sender.name.split() if mail.message.sender else []
    first = names[0].strip(",").lower() if names else ""
    greeted = [GREETED.match(f.text) for f in mail.forwards]
    if any(THROUGH_A_FRIEND.search(f.text) for f in mail.forwards):
        return False  # "would he be free on Mondays?" is asked about me
    return bool(first) and any(g is not None and g["name"].lower() == first for g in greeted)


GREETED = re.compile(r"\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|hallo|liebe[r]?|beste|bonjour)[, ]+(?P<name>[^\W\d_]+)", re.I)  # fmt: skip


def _only_to(h: Heard, friends: set[str], me: Me) -> bool:
    """To friends, or from me to myself."""
    everybody = _recipients(h)
    to = everybody - me.addresses
    return bool(everybody) and to <= friends


ADDRESS = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")


def failed_addresses(heard: Iterable[Heard]) -> frozenset[str]:
    """Addresses of theirs that delivery failures name."""
    found: set[str] = set()
    for h in heard:
        if h.kind is MailKind.BOUNCE and not STILL_TRYING.search(h.text):
            named = h.mail.message.headers.get("x-failed-recipients", "")
            found.update(a.lower() for a in ADDRESS.findall(named or h.text))
    return frozenset(a for a in found if not a.startswith(("mailer-daemon", "postmaster")))


def _with_bounces(heard: tuple[Heard, ...]) -> tuple[Heard, ...]:
    """Mail of mine that reached nobody is no contact and no attempt."""
    failures = (h for h in heard if h.kind is MailKind.BOUNCE and not STILL_TRYING.search(h.text))
    lost = {i for h in failures if (i := _bounced(heard, h)) is not None}
    return tuple(replace(h, contact=False, arrived=False) if i in lost else h for i, h in enumerate(heard))


def _bounced(heard: tuple[Heard, ...], failure: Heard) -> int | None:
    """The place of the mail that came back: the newest to the address that failed, else the newest; none if others got it.

    Clocks differ: a failure may bear the minute of the mail that failed, or an earlier one.
    """
    mine = [
        i
        for i, h in enumerate(heard)
        if h.mail.mine and not h.forwarded and h.at <= failure.at + CLOCKS_DIFFER and failure.at - h.at < GIVES_UP
    ]
    failed = failed_addresses((failure,))
    named = [i for i in mine if failed & _recipients(heard[i])]
    if named:
        return named[-1] if _recipients(heard[named[-1]]) <= failed else None
    return mine[-1] if mine else None


def _recipients(h: Heard) -> set[str]:
    message = h.mail.message
    return {a.email for a in (*message.to, *message.cc, *message.bcc)}


# A server that has not given up: the mail is late, not lost.
STILL_TRYING = re.compile(
    one_of(r"""
        \b(?:
            warning message only
            not need to (?:re-?send|do anything)
            (?:has|have|been|is|was) (?:\w+ )?delayed
            (?:will|shall) (?:keep|continue|be re-?)
            still (?:being )?(?:re-?tr|try)
            temporar(?:y|ily) (?:\w+ )?(?:deferred|delayed|problem|failure)
        )\w*\b(?![^.]*\bgiven up\b)
    """),
    re.I,
)
SPOKEN_NAME = 5  # letters of a name that does not stand in a subject by chance
CLOCKS_DIFFER = timedelta(minutes=5)
GIVES_UP = timedelta(days=8)  # servers try for up to five days; weekends of a dead one are allowed for
