"""A forward keeps the inner sender and day: words that somebody forwards count from the day on which they were written."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.gmail.parse import thread_from_payload
from app.reading.mail import read_mails
from app.reading.mail.innerdates import inner_date
from app.reading.mail.model import Forwarded
from tests.build import MAYA, theirs, thread

LONDON = datetime(2026, 11, 3, 12, tzinfo=UTC)
FRIEND = "Noor Haddad <noor@friends.example>"


def forwarded(text: str, subject: str = "Fwd: Backend Engineer") -> Forwarded:
    [mail] = read_mails(
        thread_from_payload(thread(theirs("Tue 3 Nov 2026 12:00", text, sender=FRIEND), subject=subject)), me=MAYA
    )
    [forward] = mail.forwards
    return forward


def test_gmail_forward() -> None:
    found = forwarded(
        "Look!\n\n---------- Forwarded message ---------\nFrom: Theo Brandt <theo.brandt@northwind.example>\nDate: Mon, 2 Nov 2026 at 16:10\n"
        "Subject: Backend Engineer\nTo: Noor Haddad <noor@friends.example>\n\n\nWe decide by Friday.\n"
    )
    assert found.sender is not None
    assert (found.sender.name, found.sender.email) == ("Theo Brandt", "theo.brandt@northwind.example")
    assert found.sent_at == datetime(2026, 11, 2, 16, 10, tzinfo=UTC)
    assert (found.subject, found.text) == ("Backend Engineer", "We decide by Friday.")


def test_apple_forward_with_marks() -> None:
    found = forwarded(
        "Begin forwarded message:\n\n> From: Theo Brandt <theo.brandt@northwind.example>\n> Subject: Job\n> Date: 2 November 2026 at 16:10:22 GMT+1\n"
        "> To: Noor\n> \n> We decide by Friday.\n"
    )
    assert found.sent_at == datetime(2026, 11, 2, 16, 10, tzinfo=timezone(timedelta(hours=1)))
    assert found.text == "We decide by Friday."


def test_outlook_forward_is_known_by_its_subject() -> None:
    found = forwarded(
        "Für dich!\n\nVon: Jana Vogt <jana.vogt@nordlicht.example>\nGesendet: Montag, 2. November 2026 16:10\nAn: Noor\nBetreff: Stelle\n\nWir suchen jemanden.\n",
        subject="WG: Stelle",
    )
    assert found.sender is not None
    assert found.sender.email == "jana.vogt@nordlicht.example"
    assert found.text == "Wir suchen jemanden."


def test_forward_without_header_has_no_day() -> None:
    found = forwarded("Begin forwarded message:\nWe decide by Friday.\n")
    assert (found.sender, found.sent_at, found.text) == (None, None, "Begin forwarded message:\nWe decide by Friday.")


@pytest.mark.parametrize(
    "text",
    [
        "Mon, 2 Nov 2026 at 16:10",
        "Mon, Nov 2, 2026 at 4:10 PM",
        "Monday, November 2, 2026 4:10 PM",
        "Montag, 2. November 2026 16:10",
        "lundi 2 novembre 2026 16:10",
        "Le lun. 2 nov. 2026 à 16:10",
        "lunes, 2 de noviembre de 2026 16:10",
        "lunedì 2 novembre 2026 16:10",
        "segunda-feira, 2 de novembro de 2026 16:10",
        "maandag 2 november 2026 16:10",
        "poniedziałek, 2 listopada 2026 16:10",
        "den 2 november 2026 16:10",
        "2. november 2026 16:10",
        "2 ноября 2026 16:10",
        "2 Kasım 2026 16:10",
        "2026-11-02 16:10",
        "2026年11月2日 16:10",
        "02.11.2026 16:10",
        "02/11/2026 16:10",
        "11/2/2026 4:10 PM",
        "Mon, 02 Nov 2026 16:10:22 +0000",
        "Mon, 02 Nov 2026 17:10:22 +0100",
    ],
)
def test_dates_of_header_lines(text: str) -> None:
    found = inner_date(text, like=LONDON)
    assert found is not None
    assert found.astimezone(UTC).replace(second=0) == datetime(2026, 11, 2, 16, 10, tzinfo=UTC)


@pytest.mark.parametrize("text", ["", "soon", "32.13.2026", "0/0/0000", "yesterday at 5", "99 Nov 2026 25:61"])
def test_no_date_is_none(text: str) -> None:
    assert inner_date(text, like=None) is None
