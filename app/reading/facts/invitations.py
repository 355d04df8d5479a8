"""What calendar parts do to the talks of a thread: they set, move and clear them; an answer of mine names when it stands."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.reading.facts.diary import Diary, Slot
from app.reading.facts.heard import Heard
from app.reading.mail.model import CalendarEvent


def accept(diary: Diary, h: Heard, event: CalendarEvent) -> None:
    """My calendar's yes names the time at which the talk stands now."""
    day = _event_day(event, diary.zone)
    if event.method == "REPLY" and event.partstat.upper() != "DECLINED" and day is not None:
        known = [s for s in diary.agreed if s.uid == event.uid]
        if known and not any(s.day == day for s in known):
            at = event.start if isinstance(event.start, datetime) and event.start.tzinfo else None
            diary.agree(Slot(day, at, known[0].evidence, uid=event.uid), since=h.day, moves=False)


def enter(diary: Diary, h: Heard, event: CalendarEvent) -> None:
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
    slot = Slot(day, at, h.evidence(event.summary or h.mail.message.subject), uid=event.uid)
    diary.agree(slot, since=h.day, moves=False)


def _event_day(event: CalendarEvent, zone: ZoneInfo) -> date | None:
    if isinstance(event.start, datetime):
        return event.start.astimezone(zone).date() if event.start.tzinfo else event.start.date()
    return event.start
