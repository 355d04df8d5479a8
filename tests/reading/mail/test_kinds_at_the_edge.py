"""Words of a person beside an invitation, notes of absence in a machine's header, a request not to answer before Friday."""

import pytest

from app.gmail.parse import thread_from_payload
from app.reading.mail import read_mails
from app.reading.mail.model import Mail, MailKind
from tests.build import MAYA, Line, mine, text_part, theirs, thread

ASKED = mine("Thu 5 Nov 2026 08:59", "Any news?")
INVITATION = (
    "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261112T100000Z\r\nSUMMARY:Interview\r\n"
    "END:VEVENT\r\nEND:VCALENDAR\r\n"
)


def read(*lines: Line, subject: str = "Re: Interview") -> Mail:
    return read_mails(thread_from_payload(thread(*lines, subject=subject)), me=MAYA)[-1]


@pytest.mark.parametrize(
    "text",
    [
        "Please see the attached invitation to your second interview with the head of kitchen.",
        "Here is the video call for Thursday with our principal, please bring a lesson plan.",
    ],
)
def test_words_beside_an_invitation_are_a_persons(text: str) -> None:
    part = text_part(INVITATION, "text/calendar")
    assert read(theirs("Thu 5 Nov 2026 09:00", text, parts=(part,))).kind is MailKind.PERSON


def test_a_calendars_own_lines_are_no_words() -> None:
    text = (
        "Invitation from Google Calendar\nVideo call: https://meet.google.com/abc\nInvitation: Interview @ Thu 12 Nov"
    )
    part = text_part(INVITATION, "text/calendar")
    assert read(theirs("Thu 5 Nov 2026 09:00", text, parts=(part,))).kind is MailKind.CALENDAR


@pytest.mark.parametrize(
    "text",
    [
        "This mailbox is not monitored during half term. I will be back on 9 November.",
        "We return to the office on Monday and will read your message then.",
    ],
)
def test_a_return_in_a_machines_answer_is_an_absence(text: str) -> None:
    headers = {"Auto-Submitted": "auto-generated"}
    assert read(ASKED, theirs("Thu 5 Nov 2026 09:00", text, headers=headers)).kind is MailKind.AUTO_REPLY


@pytest.mark.parametrize(
    "text",
    [
        "Hi, I am back on Monday, can we talk on Tuesday at ten?",
        "Do not reply to this e-mail before Friday, I am away.",
    ],
)
def test_a_person_who_comes_back_is_a_person(text: str) -> None:
    answer = read(ASKED, theirs("Thu 5 Nov 2026 09:00", text))
    assert answer.kind is MailKind.PERSON
    assert answer.reachable


def test_exchange_that_could_not_deliver_is_a_bounce() -> None:
    sender = "Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@harbour.example>"
    line = theirs("Thu 5 Nov 2026 09:00", "Could not deliver.", sender=sender)
    assert read(line, subject="Undeliverable: Re: Interview").kind is MailKind.BOUNCE


def test_what_samsung_forwards_is_a_forward() -> None:
    head = "-------- Original message --------\nFrom: Joe Park <joe@mill.example>\nDate: 02/11/2026 11:00 (GMT+00:00)\nTo: Ann\nSubject: Miller"
    mail = read(theirs("Thu 5 Nov 2026 09:00", f"see this\n\n{head}\n\nYes to Maya."), subject="Fwd: Miller")
    [forward] = mail.forwards
    assert forward.sender is not None
    assert (forward.sender.email, forward.text) == ("joe@mill.example", "Yes to Maya.")
