"""One look at the open thread: fetched, read, judged, in the order in which that has to happen."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.actions.model import Visit
from app.actions.own_letters import with_own_letters
from app.actions.place import country_of, zone_of
from app.actions.recent import key_of
from app.cards.advice import advice_card
from app.errors import GmailNotFound, NoOpenMail
from app.etiquette.advise import advise
from app.etiquette.model import Action, Advice, History, Waits
from app.gmail import plain_id
from app.gmail.compose import NOT_COUNTED
from app.letters.model import Tone, Writer
from app.reading.model import Reading
from app.reading.read import read_thread
from app.store.records import PersonSettings, ThreadRecord, Told
from app.thread import Me, Thread

Card = dict[str, object]
CLOCKS_DIFFER = timedelta(minutes=15)
A_THREAD = re.compile(r"[\w:.-]{1,64}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Look:
    """The thread as it stands now. `record` is what we knew of it before this look, None for a new one."""

    thread: Thread
    reading: Reading
    advice: Advice
    me: Me
    settings: PersonSettings
    record: ThreadRecord | None

    @property
    def told(self) -> Told:
        return self.record.told if self.record else Told()

    @property
    def writer(self) -> Writer:
        return Writer(name=self.me.name, tone=Tone(self.settings.tone))

    @property
    def to_name(self) -> str:
        person = self.reading.counterpart
        return (person.first_name or person.name) if person else ""


def look_at(visit: Visit, *, told: Told | None = None) -> Look:
    """Fetch, read and judge the thread that a button names, or the open one. `told` replaces what the person told before."""
    thread = fetch(visit)
    settings, record = visit.store.visit(visit.sub, thread.id)
    return judged(visit, thread, settings=settings, record=record, told=told)


def fetch(visit: Visit) -> Thread:
    """The thread from Gmail. A button's thread that is not the open one is asked for by itself: the open message must not
    stand in for another conversation."""
    mailbox = visit.mailbox
    wanted = visit.parameters.get("thread", "") or visit.thread_id
    if not wanted:
        raise NoOpenMail("no thread named")
    if not A_THREAD.fullmatch(wanted):
        raise GmailNotFound("no id of a thread")
    is_open = plain_id(wanted) == plain_id(visit.thread_id) or visit.thread_id.startswith("thread-a:")
    thread = mailbox.fetch_thread(thread_id=wanted, message_id=visit.message_id if is_open else "")
    if not thread.id or (not thread.whole and visit.parameters.get("thread", thread.id) != thread.id):
        raise GmailNotFound("another thread is open")
    return thread


def judged(
    visit: Visit, thread: Thread, *, settings: PersonSettings, record: ThreadRecord | None, told: Told | None = None
) -> Look:
    """The pure part: reading and advice."""
    told = told or (record.told if record else Told())
    me = whoami(visit, thread, sign_name=settings.sign_name)
    country, zone = country_of(visit, chosen=settings.country), zone_of(visit)

    now = moment_of(thread, visit.now)

    def read() -> Reading:
        return read_thread(thread, me=me, now=now, country=country, timezone=zone, answers=told.answers)

    key = key_of(visit.sub, thread, me=me, country=country, zone=zone, answers=told.answers)
    reading = with_own_letters(visit, thread, visit.recent.reading(key, now=visit.now, read=read))
    return Look(thread, reading, advise(reading, history_from(told, settings)), me, settings, record)


def moment_of(thread: Thread, now: datetime) -> datetime:
    """Now, or the newest message where that is a little later: it was sent during this request, or Gmail's clock is ahead.
    The reading leaves out mail from the future, and the letter just sent must not be left out."""
    sent = [m.sent_at for m in thread.messages if m.sent_at and not m.label_ids & NOT_COUNTED]
    newest = max(sent, default=now)
    return newest if now < newest <= now + CLOCKS_DIFFER else now


def history_from(told: Told, settings: PersonSettings) -> History:
    return History(
        answers=dict(told.answers),
        snoozed_until=told.snoozed_until,
        named_day=told.named_day,
        settled_until=told.settled_until,
        heard_on=told.heard_on,
        closed=told.closed,
        closed_at_message=told.closed_at_message,
        thank_you_only=settings.thank_you_only,
        waits=Waits(after_talk=settings.after_talk, after_application=settings.after_application),
    )


def whoami(visit: Visit, thread: Thread, *, sign_name: str) -> Me:
    """The person's name and addresses: the setting, else the name on their own mails, else what their address says.

    Gmail puts SENT on what the person sent, whatever its From; so those Froms are theirs.
    """
    sent = [m.sender for m in thread.messages if m.sender and "SENT" in m.label_ids and "DRAFT" not in m.label_ids]
    names = [s.name for s in sent if s.name and "@" not in s.name]
    name = sign_name or (names[-1] if names else name_in(visit.email))
    return Me(name, visit.email, tuple({s.email for s in sent} - {visit.email.lower()}))


def name_in(email: str) -> str:
    """'maya.chen+jobs@mail.example' -> 'Maya Chen'; a name with digits stays as it is."""
    local = email.partition("@")[0].partition("+")[0]
    words = [w for w in re.split(r"[._-]+", local) if w]
    return " ".join(w.capitalize() for w in words) if words and all(w.isalpha() for w in words) else local


def today_of(visit: Visit) -> date:
    """The person's today."""
    return visit.now.astimezone(ZoneInfo(zone_of(visit))).date()


def show_advice(visit: Visit, look: Look, *, problem: str = "") -> Card:
    """The card of a look; only a thread at rest asks how many others are due."""
    elsewhere = 0
    if look.advice.action is Action.MOVE_ON:
        elsewhere = visit.store.due_elsewhere(visit.sub, look.thread.id, today=look.reading.today)
    return advice_card(
        look.advice,
        look.reading,
        links=visit.links,
        due_elsewhere=elsewhere,
        problem=problem,
        forget_answers=look.told != Told(),
        caller=look.writer.name,
    )


def keep(visit: Visit, look: Look, *, told: Told | None = None) -> None:
    """Write down what the list needs. A thread that is no job thread leaves nothing, unless the person told us about it."""
    told = told or look.told
    if look.advice.action is Action.NOT_RECRUITING and told == Told():
        if look.record:
            visit.store.forget_thread(visit.sub, look.thread.id)
        return
    record = record_of(look, told)
    if record != look.record:
        visit.store.keep_record(visit.sub, record)


def record_of(look: Look, told: Told) -> ThreadRecord:
    advice, reading = look.advice, look.reading
    contact, person = reading.last_contact, reading.counterpart
    named = look.settings.keep_names
    return ThreadRecord(
        thread_id=look.thread.id,
        action=advice.action.value,
        stage=reading.stage.value,
        seen_on=reading.today,
        day=advice.wait_until or advice.due,
        then=advice.then.value if advice.then else None,
        last_contact=contact.day if contact else None,
        last_by=contact.by if contact else None,
        newest_message=look.thread.messages[-1].id if look.thread.messages else None,
        company=(reading.company or "")[:80] if named else "",
        who=(person.first_name if person else "")[:40] if named else "",
        told=told,
    )


def tell(visit: Visit, look: Look, told: Told) -> Look:
    """The same thread judged anew with what the person just told us, and written down."""
    fresh = judged(visit, look.thread, settings=look.settings, record=look.record, told=told)
    fresh = replace(fresh, record=record_of(fresh, told))
    if told == Told() and fresh.advice.action is Action.NOT_RECRUITING:
        visit.store.forget_thread(visit.sub, fresh.thread.id)
        return replace(fresh, record=None)
    visit.store.keep_record(visit.sub, record_of(fresh, told))
    return fresh
