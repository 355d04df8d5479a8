"""A notice that my mail was read or deleted is nobody's answer; a person who read it is."""

import pytest

from app.gmail.parse import thread_from_payload
from app.reading.mail import read_mails
from app.reading.mail.model import MailKind
from tests.build import MAYA, mine, theirs, thread
from tests.reading.facts.build import read

ANN = "Ann Lee <ann.lee@harbour.example>"


def kind(subject: str, text: str, *, headers: dict[str, str] | None = None) -> MailKind:
    document = thread(
        mine("Wed 4 Nov 2026 16:11", "Hi Ann, is there any news? Maya", to=ANN),
        theirs("Thu 5 Nov 2026 09:00", text, sender=ANN, subject=subject, headers=headers or {}),
    )
    return read_mails(thread_from_payload(document), me=MAYA)[-1].kind


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Read: Any news",
            "Your message\n\nTo: Ann Lee\nSubject: Any news\nSent: 4 November 2026 16:11\n\nwas read on 5 November 2026 08:59",
        ),
        (
            "Not read: Any news",
            "Your message\n\nTo: Ann Lee\n\nwas deleted without being read on 5 November 2026 08:59",
        ),
        (
            "Return Receipt (displayed) - Any news",
            "This is a Return Receipt for the mail that you sent to ann.lee@harbour.example.",
        ),
        ("Gelesen: Nachfrage", "Ihre Nachricht\n\nAn: Ann Lee\n\nwurde am Donnerstag, 5. November 2026 08:59 gelesen."),
        ("Lu : Entretien", "Votre message\n\nÀ : Ann Lee\n\na été lu le 5 novembre 2026 08:59"),
    ],
)
def test_a_receipt_is_nobodys_answer(subject: str, text: str) -> None:
    assert kind(subject, text) is MailKind.AUTO_REPLY


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Re: Any news", "Your message was read by all of us, and we want you. Can you start on Monday?"),
        ("Read: chapter two", "Please read the chapter before Thursday.\n\nAnn"),
        ("Delivered: your contract", "Hi Maya, the contract is with you now, can you sign it?\n\nAnn"),
    ],
)
def test_a_person_who_read_it_is(subject: str, text: str) -> None:
    assert kind(subject, text) is MailKind.PERSON


SERVER = "Mail Delivery Subsystem <mailer-daemon@mail.example>"


def from_server(subject: str) -> MailKind:
    document = thread(
        mine("Wed 4 Nov 2026 16:11", "Hi Ann, is there any news? Maya", to=ANN),
        theirs(
            "Thu 5 Nov 2026 09:00", "About your message to ann.lee@harbour.example.", sender=SERVER, subject=subject
        ),
    )
    return read_mails(thread_from_payload(document), me=MAYA)[-1].kind


@pytest.mark.parametrize(
    "subject",
    [
        "Delivery Status Notification (Delay)",
        "Delivery delayed: Re: Your interview",
        "Delayed Mail (still being retried)",
        "Warning: could not send message for past 4 hours",
        "Relayed: Re: Your interview",
        "Successful Mail Delivery Report",
        "Zustellung verzögert: Termin",
    ],
)
def test_a_mail_that_is_still_under_way_has_not_bounced(subject: str) -> None:
    assert from_server(subject) is MailKind.AUTO_REPLY


@pytest.mark.parametrize(
    "subject",
    [
        "Delivery Status Notification (Failure)",
        "Undeliverable: Re: Your interview",
        "Mail delivery failed: returning it",
    ],
)
def test_a_mail_that_failed_has(subject: str) -> None:
    assert from_server(subject) is MailKind.BOUNCE


def test_a_receipt_names_no_day_of_return() -> None:
    receipt = theirs(
        "Tue 17 Nov 2026 09:00",
        "Your message was read on Tuesday 17 November 2026. It will be kept until 30 November 2026.",
        subject="Read: Thank you",
    )
    reading = read(
        mine("Mon 16 Nov 2026 15:00", "Hi Theo, thank you for today. Maya"), receipt, now="Tue 17 Nov 2026 12:00"
    )
    assert reading.out_of_office_until is None
