"""Invitations, updates, cancellations and answers (RFC 5545, RFC 5546). Recurrence is not expanded."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from icalendar import Calendar, Component
from icalendar.error import BrokenCalendarProperty

from app.reading.mail.model import CalendarEvent, Mail

MAX_CALENDAR = 256 * 1024  # characters of one iCalendar text
MAX_LINE = 16 * 1024  # a longer line is rubbish, and slow
MAX_EVENTS = 20
MAX_ATTENDEES = 50
MAX_WORDS = 500


def events_in(text: str) -> tuple[CalendarEvent, ...]:
    """The events of one iCalendar text; () where it cannot be read."""
    lines = [line for line in text[:MAX_CALENDAR].splitlines() if len(line) <= MAX_LINE]
    try:
        calendars = Calendar.from_ical("\r\n".join(_without_crowd(lines)), multiple=True)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError, OverflowError):
        return ()
    events = []
    for calendar in calendars:
        method = _words(calendar.get("METHOD")).upper()
        for component in calendar.walk("VEVENT")[:MAX_EVENTS]:
            events.append(_event(component, method))
    return tuple(events)


def _without_crowd(lines: Sequence[str]) -> Iterable[str]:
    """Leave out attendees past the limit: nobody reads them, and five thousand cost a third of a second."""
    attendees, skipping = 0, False
    for line in lines:
        if line[:1] in {" ", "\t"}:
            if not skipping:
                yield line
            continue
        skipping = False
        if line[:8].upper() == "ATTENDEE":
            attendees += 1
            skipping = attendees > MAX_ATTENDEES
        if not skipping:
            yield line


def _event(component: Component, method: str) -> CalendarEvent:
    start = _moment(component, "DTSTART")
    attendees = component.get("ATTENDEE") or []
    rows = attendees if isinstance(attendees, list) else [attendees]
    partstats = [_words(getattr(row, "params", {}).get("PARTSTAT")) for row in rows]
    return CalendarEvent(
        uid=_words(component.get("UID")),
        method=method,
        status=_words(component.get("STATUS")).upper(),
        sequence=_number(component.get("SEQUENCE")),
        summary=_words(component.get("SUMMARY")),
        start=start,
        end=_end(component, start),
        zone_known=not isinstance(start, datetime) or start.tzinfo is not None,
        organizer=_mailbox(component.get("ORGANIZER")),
        attendees=tuple(_mailbox(row) for row in rows),
        partstat=partstats[0].upper() if method in {"REPLY", "COUNTER"} and len(partstats) == 1 else "",
        location=_words(component.get("LOCATION")),
    )


def _moment(component: Component, name: str) -> datetime | date | None:
    value = _dt(component, name)
    return value if isinstance(value, date) else None


def _dt(component: Component, name: str) -> Any:
    """The Python value of a time property; None where it is missing or broken."""
    try:
        return getattr(component.get(name), "dt", None)
    except BrokenCalendarProperty:
        return None


def _end(component: Component, start: datetime | date | None) -> datetime | date | None:
    end = _moment(component, "DTEND")
    length = _dt(component, "DURATION")
    if end is None and start is not None and isinstance(length, timedelta):
        try:
            return start + length
        except OverflowError:
            return None
    return end


def _words(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    return str(value)[:MAX_WORDS].strip() if value is not None else ""


def _number(value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        return 0


def _mailbox(value: Any) -> str:
    text = _words(value)
    return text[7:].lower() if text[:7].lower() == "mailto:" else text.lower()


def current_events(mails: Sequence[Mail]) -> tuple[CalendarEvent, ...]:
    """Each event as it stands after all updates and cancellations, by UID, in order of its start.

    A higher SEQUENCE wins, then the later message. Answers (REPLY) and proposals (COUNTER) change nothing. A cancelled
    event stays in the list with status CANCELLED, so that a reader can tell "cancelled" from "never was". A UID that is
    cancelled and requested anew lives again.
    """
    state: dict[str, CalendarEvent] = {}
    for mail in mails:
        if mail.left_out:
            continue
        for event in mail.events:
            if event.method in {"REPLY", "COUNTER", "REFRESH", "DECLINECOUNTER"}:
                continue
            key = event.uid or f"{event.summary}/{event.start}"
            known = state.get(key)
            if known is not None and event.sequence < known.sequence:
                continue
            state[key] = _cancelled(event, known) if event.method == "CANCEL" or event.status == "CANCELLED" else event
    return tuple(sorted(state.values(), key=_start_key))


def _cancelled(event: CalendarEvent, known: CalendarEvent | None) -> CalendarEvent:
    start = event.start if event.start is not None else (known.start if known else None)
    return replace(event, status="CANCELLED", start=start, summary=event.summary or (known.summary if known else ""))


def _start_key(event: CalendarEvent) -> tuple[str, str]:
    return (event.start.isoformat() if event.start is not None else "9999", event.uid)
