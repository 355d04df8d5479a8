"""Talks that were agreed or held: from sentences, calendar parts and looks back (`judgement.md`, rules 5 and 6).

Where text and calendar differ the later agreement holds. A proposal is agreed when the other side says yes; another day named
instead undoes what only one side had named.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.reading.acts.model import Act, ActKind
from app.reading.facts import slots
from app.reading.facts.closed import BEGINS_WITH_YES, Closed
from app.reading.facts.diary import Diary, Slot
from app.reading.facts.heard import ME, THEM, Heard, meant, sentence_around
from app.reading.facts.hours import WEEKDAYS, says_an_hour
from app.reading.facts.invitations import accept, enter
from app.reading.facts.lookback import look_back
from app.reading.facts.moved import moved_day
from app.reading.facts.panels import panel_for
from app.reading.facts.promising import asks
from app.reading.facts.slot_words import (
    ADDS,
    AGREES,
    ANOTHER_DATE,
    ANY_OF_THEM,
    CHOICE,
    DECLINES,
    EACH,
    ECHOES_YES,
    EITHER,
    FIRST,
    IF_IT_SUITS,
    IT_WILL,
    JOURNEY,
    NO_TROUBLE,
    OPEN_DOOR,
    SAME_HOUR,
    SAME_TALK,
    SECOND,
    WOULD_BE_BETTER,
)
from app.reading.facts.slots import Manner, Named
from app.reading.model import Counterpart, Interview, Request

SHORT_ANSWER = 40  # words


def diary_of(told: tuple[Heard, ...], zone: str, *, closed: Closed | None = None) -> Diary:
    """All talks of the thread, agreed, proposed and looked back on. What is fixed after I said yes to the job is work."""
    diary = Diary(ZoneInfo(zone))
    for number, h in enumerate(told):
        if h.aside:
            continue
        if h.by == THEM:
            _theirs(diary, h, first=number == 0)
        elif h.by == ME and h.arrived:
            _mine(diary, h, first=number == 0)
        if closed and number == closed.index:
            diary.close(h.day)
            diary.hired = True
    return diary


def with_open_times(requests: tuple[Request, ...], diary: Diary) -> tuple[Request, ...]:
    """Other times that they put on the table wait for my choice, in whatever words they did it."""
    if diary.asked is None or requests:
        return requests
    return (Request("availability", diary.asked.quote, None, diary.asked),)


def interviews_in(
    diary: Diary, told: tuple[Heard, ...], *, now: datetime, people: tuple[Counterpart, ...]
) -> tuple[Interview, ...]:
    """Oldest first; `past` is seen from `now`."""
    today = now.astimezone(diary.zone).date()
    return tuple(
        _interview(s, diary, told, now=now, today=today, people=people) for s in sorted(diary.agreed, key=_when)
    )


def _when(slot: Slot) -> tuple[date, bool]:
    return slot.day, slot.at is not None


def _theirs(diary: Diary, h: Heard, *, first: bool) -> None:
    diary.asked = None
    before = {s.day for s in diary.agreed}
    hour = next((s.at for s in (*diary.ahead(h.day), *diary.proposed) if s.at), None)
    diary.moving = moved_day(diary, h) or diary.moving
    if (h.does(ActKind.CANCELLATION) or slots.calls_off(h)) and not h.events and not _stays(diary, h):
        diary.call_off(h.day, day=diary.moving)
    for event in h.events:
        enter(diary, h, event)
    gone = before - {s.day for s in diary.agreed}
    if h.events and not h.text.strip():
        return
    look_back(diary, h, ActKind.LOOK_BACK, first=first)
    if diary.hired:
        return
    diary.open_door = h.person and bool(OPEN_DOOR.search(h.text))
    named = [n for n in _with_days(slots.theirs(diary, h), diary, h, hour=hour) if n.slot.day not in gone]
    picked, named = _picked(diary, h, named)
    fixed = [n.slot for n in named if n.how is Manner.FIXED]
    if not named:
        _answer_without_a_day(diary, h)
    elif len({s.day for s in picked}) == 1 and not _asks_about(named):
        diary.agree(_fuller(picked[-1], diary.proposed), since=h.day, moves=True)
    elif fixed and not h.events:
        alone = len({s.day for s in fixed}) == 1
        for slot in fixed:
            diary.agree(slot, since=h.day, moves=alone and _moves(named, h))
    elif _speaks_of_both_days(diary, h, named):
        diary.agree(named[0].slot, since=h.day, moves=True)
    elif not any(e.method == "REQUEST" for e in h.events):
        _offer(diary, h, named)


def _stays(diary: Diary, h: Heard) -> bool:
    """What falls out is a room or another day: "a no for Tuesday; Friday the 26th it is, then", where Friday was agreed."""
    stood = {s.day for s in diary.ahead(h.day)}
    weekdays = {day.weekday() for day in stood}
    days = [(t.start, t) for t in h.times if t.polarity and t.start and t.start == t.end and t.start >= h.day]
    others = [
        day
        for day, t in days
        if day not in stood and (slots.NAMES_A_DATE.search(t.text) or day.weekday() not in weekdays)
    ]
    same = SAME_TALK.search(h.text)
    if same and not others and not ANOTHER_DATE.search(sentence_around(h.text, same.span())):
        return bool(stood)
    kept = {day for day, t in days if any(a.kind is ActKind.APPOINTMENT and meant(a) for a in h.around(t))}
    off = {day for day, t in days if any(a.kind is ActKind.CANCELLATION and meant(a) for a in h.around(t))}
    return bool(kept & stood) and not off & stood


def _speaks_of_both_days(diary: Diary, h: Heard, named: list[Named]) -> bool:
    """ "The dentist wants me on Tuesday. Thursday is in my book now": the day that stood and one other, and no question."""
    stood = {s.day for s in diary.ahead(h.day)}
    new = {n.slot.day for n in named} - stood
    spoken = {t.start for t in h.times if t.polarity and t.start == t.end} & stood
    return len(new) == 1 and len(named) == 1 and bool(spoken) and "?" not in h.text and _moves(named, h)


def _picked(diary: Diary, h: Heard, named: list[Named]) -> tuple[list[Slot], list[Named]]:
    """Which of my days they take; one that they name beside others of their own, without a yes to it, does not suit them."""
    if not diary.mine:
        return [], named
    meant_ = [n for n in named if any(n.slot.is_as(p) for p in diary.proposed)]
    others = [n for n in named if n not in meant_]
    taken = [n for n in meant_ if not others or slots.fits(n, h)]
    return [n.slot for n in taken], [*taken, *others]


def _offer(diary: Diary, h: Heard, named: list[Named]) -> None:
    """They put times on the table; one that is agreed already is only named again."""
    new = [n.slot for n in named if not any(n.slot.is_as(s) for s in diary.agreed)]
    if not new:
        return
    answers_mine = bool(diary.proposed and diary.mine) or diary.pending
    suits = any(IF_IT_SUITS.search(n.sentence) or WOULD_BE_BETTER.search(n.sentence) for n in named)
    choice = len({s.day for s in new}) > 1 and h.person and any(CHOICE.search(n.sentence) for n in named)
    wants = _asks_about(named) or suits or choice or slots.sets_me_a_day(h)
    each = len({s.day for s in new}) > 1 and not choice and bool(EACH.search(h.text))
    diary.propose(new, mine=False, adds=not _moves(named, h), each=each)
    if answers_mine or wants:
        diary.asked = new[0].evidence


def _asks_about(named: list[Named]) -> bool:
    return any(asks(n.sentence) for n in named)


def _moves(named: list[Named], h: Heard) -> bool:
    """A new day takes the place of the talk ahead unless they say that it comes beside it."""
    return not any(ADDS.search(n.sentence) for n in named) or h.does(ActKind.CANCELLATION)


def _with_days(named: list[Named], diary: Diary, h: Heard, *, hour: datetime | None) -> list[Named]:
    """An hour alone is one of the day that is talked about; "same time on Friday" has the `hour` of the talk that stood."""
    day = next((s.day for s in (*diary.ahead(h.day), *diary.proposed)), None)
    out: list[Named] = []
    for n in named:
        if n.slot.at is None and hour is not None and SAME_HOUR.search(n.sentence):
            moment = hour + (n.slot.day - hour.astimezone(diary.zone).date())
            out.append(replace(n, slot=replace(n.slot, at=moment)))
        elif not n.clock_only or n.slot.at is None:
            out.append(n)
        elif day is not None:
            moment = n.slot.at + (day - n.slot.at.astimezone(diary.zone).date())
            out.append(replace(n, slot=replace(n.slot, day=day, at=moment)))
        else:
            out.append(n)
    return out


def _answer_without_a_day(diary: Diary, h: Heard) -> None:
    """ "Perfect, see you then" to one day that was proposed."""
    if not diary.proposed:
        return
    agrees = AGREES.search(h.text) and "?" not in h.text
    yes = h.does(ActKind.APPOINTMENT) or (
        diary.mine and len(h.text.split()) <= SHORT_ANSWER and (agrees or IT_WILL.match(h.text))
    )
    if yes and not _declines(h.text) and (len(diary.proposed) == 1 or h.does(ActKind.APPOINTMENT)):
        diary.agree(_weekday_named(h, diary.proposed), since=h.day, moves=not diary.adds)


def _weekday_named(h: Heard, proposed: list[Slot]) -> Slot:
    """ "Noon on the Tuesday then", "11th is good": the one of those days that is named, else the first."""
    spoken = [
        s
        for s in proposed
        if re.search(rf"\b{WEEKDAYS[s.day.weekday()]}\b|\b{s.day.day}(?:st|nd|rd|th)\b", h.text, re.I)
    ]
    return spoken[0] if len({s.day for s in spoken}) == 1 else proposed[0]


def _mine(diary: Diary, h: Heard, *, first: bool) -> None:
    diary.asked = None
    if h.said(ActKind.WITHDRAWAL, least=0.6):
        diary.close(h.day)
        return
    for event in h.events:
        accept(diary, h, event)
    if h.does(ActKind.CANCELLATION) or slots.i_stay_away(h):
        diary.call_off(h.day)
    named = slots.mine(diary, h)
    if diary.proposed and not diary.mine:
        if _answered(diary, h, named):
            return
    elif _about_the_agreed(diary, h, named):
        return
    look_back(diary, h, ActKind.THANKS, first=first)
    others = _proposed_by_me(diary, h, named, first=first)
    if diary.open_door and len({n.slot.day for n in others}) == 1 and not any(asks(n.sentence) for n in others):
        diary.agree(others[0].slot, since=h.day, moves=False)  # "drop in any morning": "I'll come by on Thursday"
    elif others and not h.does(ActKind.THANKS):
        diary.propose([n.slot for n in others], mine=True)


def _answered(diary: Diary, h: Heard, named: list[Named]) -> bool:
    """My answer to days that they offered: one picked, another day put forward instead, a plain no, or a plain yes."""
    meant_ = [n for n in named if any(n.slot.is_as(p) for p in diary.proposed)]
    picked = [n for n in meant_ if n.how is Manner.FITS] or [n for n in meant_ if n.how is Manner.NAMED]
    picked = picked or [n for n in named if _inside(n, diary.proposed)]
    others = _proposed_by_me(diary, h, named)
    if diary.each and not others and (_says_yes(h) or len({n.slot.day for n in picked}) > 1):
        for slot in diary.proposed:
            diary.agree(slot, since=h.day, moves=False)
        return True
    if picked and not (others and picked[0].how is Manner.NAMED):
        if len({n.slot.day for n in picked}) > 1 and EITHER.search(h.text):
            diary.propose([n.slot for n in picked], mine=True, adds=diary.adds)
        else:
            diary.agree(_fuller(picked[0].slot, diary.proposed), since=h.day, moves=not diary.adds)
        return True
    if others or any(n.how is Manner.BUSY for n in meant_):
        if not diary.adds:
            diary.call_off(h.day)
        diary.propose([n.slot for n in others], mine=True)
        diary.pending = True
        return True
    if len({s.day for s in diary.proposed}) > 1 and ANY_OF_THEM.search(h.text):
        diary.propose(diary.proposed, mine=True, adds=diary.adds)  # they have the choice
        return True
    if _says_yes(h):
        diary.agree(_ordinal(h, diary.proposed), since=h.day, moves=not diary.adds)
        return True
    return False


def _inside(n: Named, offered: list[Slot]) -> bool:
    """An hour that suits me on a day of theirs: "21st or 22nd, 10 to 1" is answered by "the 22nd at 11"."""
    return n.how is Manner.FITS and not asks(n.sentence) and any(n.slot.day == p.day for p in offered)


def _about_the_agreed(diary: Diary, h: Heard, named: list[Named]) -> bool:
    """What I say of a talk that stands: it is fine, or I need another day."""
    ahead = diary.ahead(h.day)
    if not ahead:
        return _settled_elsewhere(diary, h, named)
    on_it = [n for n in named if any(n.slot.is_as(s) for s in ahead)]
    others = _proposed_by_me(diary, h, named)
    busy = next((n for n in on_it if n.how is Manner.BUSY), None)
    loose = next((s for s in ahead if not s.firm), None)
    if any(n.how is Manner.FITS for n in on_it):
        diary.agreed = [replace(s, firm=True) for s in diary.agreed]
    elif busy or (others and (loose or _declines(h.text)) and not h.does(ActKind.THANKS)):
        diary.call_off(h.day, day=busy.slot.day if busy else loose.day if loose else None)
        diary.propose([n.slot for n in others], mine=True)
    else:
        if _says_yes(h):
            diary.agreed = [replace(s, firm=True) for s in diary.agreed]
        return False
    return True


def _settled_elsewhere(diary: Diary, h: Heard, named: list[Named]) -> bool:
    """I confirm an hour that was agreed outside the thread."""
    hours = [
        n
        for n in named
        if (n.slot.at or says_an_hour(h, n.time)) and n.time.relation not in slots.FROM_THEN and not n.clock_only
    ]
    if len(hours) == 1 and h.does(ActKind.CONSENT) and hours[0].how is not Manner.BUSY and not diary.proposed:
        diary.agree(hours[0].slot, since=h.day, moves=False)
        return True
    return False


def _is_about_times(act: Act) -> bool:
    if act.kind is ActKind.ANSWER:
        return meant(act) and act.what in ("", "availability")
    return meant(act) and act.kind is ActKind.CONSENT


def _proposed_by_me(diary: Diary, h: Heard, named: list[Named], *, first: bool = False) -> list[Named]:
    """Days that are not theirs, in a sentence that answers or asks about a talk; in a first mail only an hour is one."""
    known = [*diary.proposed, *diary.agreed] if not diary.mine else diary.agreed
    kept = NO_TROUBLE.search(h.text)  # "no clash, my exam is on Thursday"
    return [
        n
        for n in named
        if n.how is not Manner.BUSY
        and not n.clock_only
        and not any(n.slot.is_as(s) for s in known)
        and not JOURNEY.search(n.sentence)
        and (n.slot.at or not first or says_an_hour(h, n.time))
        and (asks(n.sentence) or (not kept and any(_is_about_times(a) for a in h.around(n.time))))
    ]


def _declines(text: str) -> bool:
    return DECLINES.search(NO_TROUBLE.sub("", text)) is not None


def _ordinal(h: Heard, offered: list[Slot]) -> Slot:
    if len(offered) > 1 and SECOND.search(h.text) and not FIRST.search(h.text):
        return offered[-1]
    return _weekday_named(h, offered)


def _says_yes(h: Heard) -> bool:
    """By an act, or by a short friendly answer that declines nothing."""
    if _declines(h.text):
        return False
    if BEGINS_WITH_YES.match(h.text) or ECHOES_YES.match(h.text):
        return True
    return h.does(ActKind.CONSENT) or (
        len(h.text.split()) <= SHORT_ANSWER and "?" not in h.text and not h.does(ActKind.OWN_PROMISE)
    )


def _fuller(slot: Slot, offered: list[Slot]) -> Slot:
    """The picked day with what they wrote about it, and my hour where I name one."""
    for other in offered:
        if slot.is_as(other):
            return replace(other, at=slot.at or other.at, firm=True)
    return slot


def _interview(
    slot: Slot, diary: Diary, told: tuple[Heard, ...], *, now: datetime, today: date, people: tuple[Counterpart, ...]
) -> Interview:
    past = (slot.day in diary.over and slot.day <= today) or (slot.at <= now if slot.at else slot.day < today)
    return Interview(
        day=slot.day,
        at=slot.at.astimezone(diary.zone) if slot.at else None,
        past=past,
        evidence=slot.evidence,
        with_names=_with(slot, people, panel_for(slot.day, told, [s.day for s in diary.agreed])),
        thanked=past
        and any(_after(h, slot, diary.over.get(slot.day)) for h in told if h.by == ME and h.arrived and h.contact),
    )


def _after(h: Heard, slot: Slot, spoken_of: datetime | None) -> bool:
    """Whether I wrote after the talk; without a known hour, on its day, only thanks or their word show that it was over."""
    if slot.at is not None:
        return h.at > slot.at
    if h.day != slot.day:
        return h.day > slot.day
    return h.does(ActKind.THANKS) or (spoken_of is not None and h.at > spoken_of)


def _with(slot: Slot, people: Iterable[Counterpart], panel: tuple[str, ...]) -> tuple[str, ...]:
    """Whom the words about the talk name, and whom their mails list for it."""
    said = [p.first_name for p in people if re.search(rf"\b{re.escape(p.first_name)}\b", slot.evidence.quote)]
    listed = {word for name in panel for word in name.split()}
    return (*(name for name in said if name not in listed), *panel)
