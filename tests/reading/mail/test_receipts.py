"""A notice that my mail was read or deleted is nobody's answer; a person who read it is."""

import pytest

from app.gmail.parse import thread_from_payload
from app.reading.mail import read_mails
from app.reading.mail.model import MailKind
from tests.build import MAYA, mine, theirs, thread

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
