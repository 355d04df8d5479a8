"""Invitations: zones, updates, cancellations, answers, and input that is no calendar at all."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.gmail.mailfile import documents_in
from app.gmail.parse import thread_from_payload
from app.reading.mail import current_events, read_mails
from app.reading.mail.calendars import MAX_ATTENDEES, events_in
from app.reading.mail.model import CalendarEvent
from tests.build import MAYA, Line, mine, text_part, theirs, thread

SAMPLES = Path(__file__).parents[2] / "samples" / "mail"


def ics(
    method: str = "REQUEST",
    *,
    sequence: int = 0,
    start: str = "DTSTART:20261112T140000Z",
    extra: str = "",
    uid: str = "talk-1",
) -> str:
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//EN", f"METHOD:{method}", "BEGIN:VEVENT", f"UID:{uid}", f"SEQUENCE:{sequence}",
        "DTSTAMP:20261102T080000Z", start, "SUMMARY:Second talk", "ORGANIZER:mailto:Theo.Brandt@northwind.example",
        *extra.split("\n"), "END:VEVENT", "END:VCALENDAR", "",
    ]  # fmt: skip
    return "\r\n".join(line for line in lines if line)


def invitation(when: str, body: str, **more: object) -> Line:
    return theirs(when, "Second talk", parts=(text_part(body, "text/calendar"),), **more)  # type: ignore[arg-type]


def state(*lines: Line) -> tuple[CalendarEvent, ...]:
    return current_events(read_mails(thread_from_payload(thread(*lines)), me=MAYA))


def test_event_is_read() -> None:
    [event] = events_in(ics(extra="DTEND:20261112T150000Z\nLOCATION:Leeds\nATTENDEE:mailto:maya.chen@mail.example"))
    assert event.start == datetime(2026, 11, 12, 14, tzinfo=UTC)
    assert event.end == datetime(2026, 11, 12, 15, tzinfo=UTC)
    assert (event.uid, event.method, event.organizer, event.location) == (
        "talk-1",
        "REQUEST",
        "theo.brandt@northwind.example",
        "Leeds",
    )
    assert event.attendees == ("maya.chen@mail.example",)


def test_later_sequence_moves_the_event() -> None:
    [event] = state(
        invitation("Mon 2 Nov 2026 09:00", ics()),
        invitation("Tue 3 Nov 2026 09:00", ics(sequence=1, start="DTSTART:20261113T100000Z")),
    )
    assert event.start == datetime(2026, 11, 13, 10, tzinfo=UTC)


def test_older_sequence_that_arrives_late_changes_nothing() -> None:
    [event] = state(
        invitation("Mon 2 Nov 2026 09:00", ics(sequence=2, start="DTSTART:20261113T100000Z")),
        invitation("Tue 3 Nov 2026 09:00", ics(sequence=1)),
    )
    assert event.start == datetime(2026, 11, 13, 10, tzinfo=UTC)


def test_cancelled_event_stays_visible_as_cancelled() -> None:
    [event] = state(
        invitation("Mon 2 Nov 2026 09:00", ics()), invitation("Tue 3 Nov 2026 09:00", ics("CANCEL", sequence=1))
    )
    assert event.status == "CANCELLED"
    assert event.start == datetime(2026, 11, 12, 14, tzinfo=UTC)


def test_event_that_is_asked_for_anew_lives_again() -> None:
    [event] = state(
        invitation("Mon 2 Nov 2026 09:00", ics()),
        invitation("Tue 3 Nov 2026 09:00", ics("CANCEL", sequence=1)),
        invitation("Tue 3 Nov 2026 09:05", ics(sequence=1, start="DTSTART:20261116T090000Z")),
    )
    assert event.status != "CANCELLED"
    assert event.start == datetime(2026, 11, 16, 9, tzinfo=UTC)


def test_answer_changes_nothing() -> None:
    reply = mine(
        "Mon 2 Nov 2026 10:00",
        None,
        parts=(
            text_part(ics("REPLY", extra="ATTENDEE;PARTSTAT=DECLINED:mailto:maya.chen@mail.example"), "text/calendar"),
        ),
    )
    mails = read_mails(thread_from_payload(thread(invitation("Mon 2 Nov 2026 09:00", ics()), reply)), me=MAYA)
    [event] = current_events(mails)
    assert event.method == "REQUEST"
    assert mails[1].events[0].partstat == "DECLINED"
    assert mails[1].kind == "calendar"


def test_trashed_invitation_is_no_event() -> None:
    assert state(invitation("Mon 2 Nov 2026 09:00", ics(), labels=("TRASH",))) == ()


def test_two_events_come_in_order() -> None:
    first, second = state(
        invitation("Mon 2 Nov 2026 09:00", ics(uid="b", start="DTSTART:20261120T100000Z")),
        invitation("Mon 2 Nov 2026 09:01", ics(uid="a", start="DTSTART:20261113T100000Z")),
    )
    assert (first.uid, second.uid) == ("a", "b")


def test_windows_zone_is_known() -> None:
    [event] = events_in(ics(start="DTSTART;TZID=W. Europe Standard Time:20261112T140000"))
    assert isinstance(event.start, datetime)
    assert event.start.astimezone(UTC) == datetime(2026, 11, 12, 13, tzinfo=UTC)
    assert event.zone_known


def test_custom_zone_keeps_the_wall_time_and_says_so() -> None:
    [event] = events_in(ics(start="DTSTART;TZID=Customized Time Zone:20261112T140000"))
    assert event.start == datetime(2026, 11, 12, 14)  # noqa: DTZ001
    assert not event.zone_known


def test_whole_day_is_a_date() -> None:
    [event] = events_in(ics(start="DTSTART;VALUE=DATE:20261112"))
    assert event.start == date(2026, 11, 12)


def test_length_gives_the_end() -> None:
    [event] = events_in(ics(extra="DURATION:PT45M"))
    assert event.end == datetime(2026, 11, 12, 14, 45, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        ics()[:150],
        ics()[:-30],
        "BEGIN:VCALENDAR",
        ics(start="DTSTART:rubbish"),
        "\x00" * 50,
        "END:VEVENT\r\n" * 9,
    ],
)
def test_rubbish_is_no_event_or_one_without_time(text: str) -> None:
    assert all(event.start is None for event in events_in(text))


def test_doubled_calendar_counts_once() -> None:
    mails = read_mails(
        thread_from_payload(
            thread(
                theirs(
                    "Mon 2 Nov 2026 09:00",
                    "Talk",
                    parts=(
                        text_part(ics(), "text/calendar"),
                        text_part(ics(), "application/ics", filename="invite.ics"),
                    ),
                )
            )
        ),
        me=MAYA,
    )
    assert len(mails[0].events) == 1


def test_crowd_is_cut() -> None:
    crowd = "\n".join(f"ATTENDEE:mailto:p{n}@northwind.example" for n in range(500))
    [event] = events_in(ics(extra=crowd))
    assert len(event.attendees) == MAX_ATTENDEES


def test_samples_with_zones() -> None:
    assert {"calendar-windows-zone", "calendar-custom-zone"} <= json.loads(
        (SAMPLES / "expected.json").read_text("utf-8")
    ).keys()
    path = SAMPLES / "calendar-custom-zone.eml"
    [mail] = read_mails(thread_from_payload(next(documents_in(path.read_bytes(), name=path.name))), me=MAYA)
    assert not mail.events[0].zone_known
