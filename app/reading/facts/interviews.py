"""Talks that were agreed or held: from sentences, calendar parts and looks back (`judgement.md`, rules 5 and 6).

Where text and calendar differ the later agreement holds; a proposal is agreed when the other side says yes.
"""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.reading.acts.model import ActKind
from app.reading.facts.heard import ME, THEM, Heard, meant, sentence_around
from app.reading.facts.promise import asks, is_a_promised_call, is_my_move
from app.reading.mail.model import CalendarEvent
from app.reading.model import Counterpart, Evidence, Interview
from app.reading.times.model import Relation, TimeExpression, TimeKind

FIXES = (ActKind.APPOINTMENT,)
TODAY = re.compile(
    r"\b(?:today|this (?:morning|afternoon|evening)|just now|earlier|tonight|just (?:met|spoke|finished))\b", re.I
)
YESTERDAY = re.compile(r"\b(?:yesterday|last night)\b", re.I)
SHORT_ANSWER = 40  # words
STILL_AHEAD = re.compile(
    r"\b(?:would|will|'ll|look(?:ing)? forward to|hope to|can|could|like to|happy to|pleased to|delighted to) (?:be )?(?:\w+ ){0,3}(?:see|meet|speak|talk|chat|interview|welcom)|\bsee you\b|\binvit",
    re.I,
)
LOOKS_BACK_AT_MOST = timedelta(days=21)
NEAR = timedelta(days=1)
FAR = timedelta(days=120)  # nobody fixes a talk further ahead
NOT_A_TALK = frozenset({TimeKind.DECISION_PROMISE, TimeKind.NEXT_STEP, TimeKind.CANDIDATE_DEADLINE, TimeKind.OUT_OF_OFFICE, TimeKind.CHECK_IN_OK})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Slot:
    """A day, perhaps with a time of day, on which a talk is proposed or agreed."""

    day: date
    at: datetime | None
    evidence: Evidence
    uid: str = ""


@dataclass(slots=True)
class Diary:
    """What is agreed, what is proposed and what is known to have taken place, while the thread is read."""

    zone: ZoneInfo
    agreed: list[Slot] = field(default_factory=list)
    proposed: list[Slot] = field(default_factory=list)
    moving: bool = False  # what is proposed would take the place of what is agreed
    pending: bool = False  # a talk was called off and has to find a new day
    over: dict[date, datetime] = field(default_factory=dict)  # when somebody first spoke of it as past

    def agree(self, slot: Slot, *, since: date | None = None) -> None:
        if self.moving and since:
            self.call_off(since)
        self.moving = self.pending = False
        self.agreed = [s for s in self.agreed if s.day != slot.day and (not slot.uid or s.uid != slot.uid)] + [slot]
        self.proposed = []

    def call_off(self, since: date) -> None:
        """A talk that has to move or falls out: the next one that is ahead."""
        ahead = [s for s in self.agreed if s.day >= since]
        if ahead:
            self.agreed.remove(min(ahead, key=lambda s: s.day))
            self.pending = True

    def took_place(self, slot: Slot) -> Slot:
        """A talk that is known to be past: the agreed one of about that day, else a new one."""
        near = [s for s in self.agreed if slot.day - NEAR <= s.day <= slot.day + NEAR]
        if near:
            return near[-1]
        self.agree(slot)
        return slot


def diary_of(told: tuple[Heard, ...], zone: str) -> Diary:
    """All talks of the thread, agreed, proposed and looked back on."""
    diary = Diary(ZoneInfo(zone))
    for h in told:
        if h.aside:
            continue
        if h.by == THEM:
            _theirs(diary, h)
        elif h.by == ME and h.arrived:
            _mine(diary, h)
    return diary


def talk_is_pending(diary: Diary, *, now: datetime) -> bool:
    """A talk was called off and is to find a new day, or a day ahead is proposed and not agreed."""
    today = now.astimezone(diary.zone).date()
    return diary.pending or any(s.day >= today for s in diary.proposed)


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


def _theirs(diary: Diary, h: Heard) -> None:
    if h.does(ActKind.CANCELLATION) and not h.events:
        diary.call_off(h.day)
    for event in h.events:
        _enter(diary, h, event)
    if h.events and not h.text.strip():
        return
    _look_back(diary, h, ActKind.LOOK_BACK)
    slots = _slots(diary, h)
    if h.does(ActKind.APPOINTMENT) and not slots and diary.proposed:
        diary.agree(diary.proposed[0])
    fixed = [s for s, sure in slots if sure]
    if fixed and not h.events:
        if len(fixed) == 1 and not h.does(ActKind.CANCELLATION) and _moves(h):
            diary.call_off(h.day)
        for slot in fixed:
            diary.agree(slot)
    elif slots and not (h.events and any(e.method == "REQUEST" for e in h.events)):
        diary.proposed = [s for s, _ in slots]
        diary.moving = _moves(h) and any(s.day >= h.day for s in diary.agreed)


def _mine(diary: Diary, h: Heard) -> None:
    if h.does(ActKind.CANCELLATION):
        diary.call_off(h.day)
    slots = [s for s, _ in _slots(diary, h, mine=True)]
    if diary.proposed and _says_yes(h, slots, diary.proposed):
        diary.agree(_chosen(slots, diary.proposed), since=h.day)
        return
    if len(slots) == 1 and slots[0].at and h.does(ActKind.CONSENT):
        diary.agree(slots[0])
        return
    _look_back(diary, h, ActKind.THANKS)
    if slots and not h.does(ActKind.THANKS):
        diary.proposed = slots


MOVED = re.compile(
    r"\b(?:instead|moved? (?:it |you |us |this )?to|shift(?:ed|ing)?|push(?:ed|ing)?|resched\w+|change of|new (?:time|date|slot)|now (?:on|at)|brought forward)\b",
    re.I,
)
DECLINES = re.compile(
    r"\b(?:can'?t|cannot|unable|not able|won'?t (?:be able|make)|doesn'?t (?:work|suit)|unfortunately|another (?:day|time)|instead|different (?:day|time)|reschedule|clash\w*|not possible|afraid)\b",
    re.I,
)


def _moves(h: Heard) -> bool:
    return bool(MOVED.search(h.text))


def _says_yes(h: Heard, slots: list[Slot], proposed: list[Slot]) -> bool:
    """A yes to one of the days: by an act, by naming it, or by a short friendly answer that declines nothing."""
    if h.does(ActKind.WITHDRAWAL):
        return False
    if _names_one(slots, proposed):
        return True
    if slots or DECLINES.search(h.text):
        return False
    return h.does(ActKind.CONSENT) or (
        len(h.text.split()) <= SHORT_ANSWER and "?" not in h.text and not h.does(ActKind.OWN_PROMISE)
    )


def _names_one(mine: list[Slot], proposed: list[Slot]) -> bool:
    return bool({s.day for s in mine} & {s.day for s in proposed})


def _chosen(mine: list[Slot], proposed: list[Slot]) -> Slot:
    """Of what they proposed, the one that I name; their time of day where I name none."""
    for slot in mine:
        for other in proposed:
            if slot.day == other.day:
                return replace(other, at=slot.at or other.at)
    return mine[0] if len(mine) == 1 else proposed[0]


def _slots(diary: Diary, h: Heard, *, mine: bool = False) -> list[tuple[Slot, bool]]:
    """The days of talks that a message names, each with whether the message says that it is fixed."""
    found: list[tuple[Slot, bool]] = []
    for time in h.times:
        sentence = sentence_around(h.text, time.span)
        ahead = any(s.day >= h.day for s in diary.agreed)
        moves = ahead and (bool(MOVED.search(sentence)) or asks(sentence))
        if not time.polarity or "superseded" in time.flags or not _is_a_talk(h, time, mine=mine, moves=moves):
            continue
        if not mine and (
            (is_my_move(sentence) and time.relation in DEADLINES) or (time.at is None and is_a_promised_call(sentence))
        ):
            continue
        day = time.at.astimezone(diary.zone).date() if time.at else time.start
        if (
            day is None
            or day < h.day
            or day - h.day > FAR
            or (time.end and time.start and time.end > time.start + timedelta(days=1))
        ):
            continue
        fixed = any(a.kind in FIXES and meant(a) for a in h.around(time))
        found.append((Slot(day, time.at, h.evidence(sentence)), fixed))
    return found


def _is_a_talk(h: Heard, time: TimeExpression, *, mine: bool, moves: bool) -> bool:
    """A talk has its own kind of time; else an hour on a day, in a sentence that sets no deadline and promises nothing."""
    if time.kind is TimeKind.INTERVIEW_TIME and time.relation not in DEADLINES:
        return True
    kinds = {a.kind for a in h.around(time) if meant(a)}
    if mine:
        return bool(kinds & {ActKind.CONSENT, ActKind.ANSWER}) and (time.at is not None or time.start == time.end)
    if time.at is not None and time.relation not in DEADLINES and h.person:
        return True
    if time.at is not None and kinds & {ActKind.INVITATION, ActKind.APPOINTMENT}:
        return True  # "join us on Zoom on Wednesday by 10"
    if moves and time.start == time.end and time.relation not in DEADLINES:
        return True
    if time.kind in NOT_A_TALK:
        return False
    return bool(kinds & {ActKind.APPOINTMENT, ActKind.INVITATION, ActKind.CANCELLATION})


DEADLINES = (Relation.BY, Relation.BEFORE, Relation.UNTIL, Relation.WITHIN, Relation.NOT_BEFORE, Relation.RECURRING)


def _enter(diary: Diary, h: Heard, event: CalendarEvent) -> None:
    """A calendar part of theirs sets, moves or clears a talk; an answer to one does nothing here."""
    if event.method == "CANCEL" or event.status == "CANCELLED":
        day = _event_day(event, diary.zone)
        diary.agreed = [s for s in diary.agreed if s.uid != event.uid and not (s.day == day and not s.uid)]
        return
    day = _event_day(event, diary.zone)
    if event.method not in ("REQUEST", "PUBLISH", "") or day is None:
        return
    at = event.start if isinstance(event.start, datetime) and event.start.tzinfo else None
    if any(s.uid == event.uid for s in diary.agreed):
        diary.agreed = [s for s in diary.agreed if s.uid != event.uid]
    elif len(h.events) == 1:
        diary.agreed = [s for s in diary.agreed if s.uid or s.day < h.day or s.day == day]
    diary.agree(Slot(day, at, h.evidence(event.summary or h.mail.message.subject), uid=event.uid))


def _event_day(event: CalendarEvent, zone: ZoneInfo) -> date | None:
    if isinstance(event.start, datetime):
        return event.start.astimezone(zone).date() if event.start.tzinfo else event.start.date()
    return event.start


def _look_back(diary: Diary, h: Heard, kind: ActKind) -> None:
    """Somebody speaks of a talk that took place: the day that they name, else the agreed one, else the day of the mail."""
    for act in h.said(kind, least=0.6):
        if (
            kind is ActKind.THANKS
            and any(a.kind is ActKind.CONSENT and a.span == act.span for a in h.acts)
            and not TODAY.search(act.quote)
        ):
            continue  # "thank you, I confirm for Wednesday"
        if STILL_AHEAD.search(act.quote) or (kind is ActKind.THANKS and not _for_a_talk(act.quote)):
            continue
        day = _named_day(h, act.span)
        past = [s for s in diary.agreed if s.day <= h.day and h.day - s.day <= LOOKS_BACK_AT_MOST]
        if day is None and past:
            slot = max(past, key=_when)
        elif day is None and any(s.day > h.day for s in diary.agreed) and kind is ActKind.THANKS:
            continue  # thanks for the invitation: the talk is still ahead
        elif day is None and (h.does(ActKind.REFUSAL) or h.automated):
            continue  # a letter that says no looks back on a talk of any age
        else:
            slot = diary.took_place(Slot(day or h.day, None, h.evidence(act.quote)))
        diary.over.setdefault(slot.day, h.at)


TALKED = re.compile(
    r"\b(?:interview\w*|me+t(?:ing|s)?|chat\w*|talk\w*|conversation|spe(?:ak|aking)|spoke|see(?:ing)?|saw|having me|had me|visit|tour|today|yesterday|(?:this|that) (?:morning|afternoon|evening)|tonight|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|hospitality|lunch|coffee|tea|panel|session|show(?:ing|ed)|walk(?:ing|ed)|trial|shift|lesson|hour|time|day|letting me (?:loose|try|have|cook|teach)|questions|workshop|discuss\w*|joy|fun|enjoyed|loved|welcome|both|all of you|team)\b",
    re.I,
)
NO_TALK = re.compile(
    r"\b(?:(?:letting|telling|informing|coming back to|getting back to|writing to|updating|considering|contacting) (?:me|us)|(?:your|the|this) (?:quick |prompt |kind |honest |clear )?(?:reply|answer|response|e-?mail|message|note|news|update|offer|opportunity|letter|details|information|timeline|straight word|heads.up))\b",
    re.I,
)


def _for_a_talk(quote: str) -> bool:
    """Thanks for a talk, not for an answer."""
    return bool(TALKED.search(quote)) and not NO_TALK.search(quote)


def _named_day(h: Heard, span: tuple[int, int]) -> date | None:
    sentence = h.text[span[0] : span[1]]
    if TODAY.search(sentence):
        return h.day
    if YESTERDAY.search(sentence):
        return h.day - timedelta(days=1)
    for time in h.within(span):
        day = time.start
        if day is None or time.end != day:
            continue
        if h.day < day <= h.day + timedelta(days=7) and time.kind is not TimeKind.INTERVIEW_TIME:
            day -= timedelta(days=7)  # "lovely to meet you on Monday": the one that is past
        if h.day - LOOKS_BACK_AT_MOST <= day <= h.day:
            return day
    return _weekday_named(sentence, h.day)


WEEKDAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|urday)?\b", re.I)
NUMBER = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}


def _weekday_named(sentence: str, day: date) -> date | None:
    """The newest such weekday before the mail, or its own day."""
    found = WEEKDAY.search(sentence)
    if not found:
        return None
    return day - timedelta(days=(day.weekday() - NUMBER[found[1].lower()]) % 7)


def _interview(
    slot: Slot, diary: Diary, told: tuple[Heard, ...], *, now: datetime, today: date, people: tuple[Counterpart, ...]
) -> Interview:
    past = (slot.day in diary.over and slot.day <= today) or (slot.at <= now if slot.at else slot.day < today)
    return Interview(
        day=slot.day,
        at=slot.at.astimezone(diary.zone) if slot.at else None,
        past=past,
        evidence=slot.evidence,
        with_names=_with(slot, people),
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


def _with(slot: Slot, people: Iterable[Counterpart]) -> tuple[str, ...]:
    return tuple(p.first_name for p in people if re.search(rf"\b{re.escape(p.first_name)}\b", slot.evidence.quote))
