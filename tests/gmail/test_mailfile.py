"""Mail files become Gmail documents: one mail, a mailbox, Google Takeout, JSON; and a sentence for everything else."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.errors import BadInput
from app.gmail.mailfile import documents_in
from app.gmail.parse import thread_from_payload
from app.thread import Thread
from tests.build import theirs, thread

EML = (
    b"From: Theo Brandt <theo@northwind.example>\r\nTo: Maya <maya@mail.example>\r\nSubject: =?utf-8?q?Gespr=C3=A4ch?=\r\n"
    b"Date: Mon, 02 Nov 2026 09:00:00 +0000\r\nMessage-ID: <one@northwind.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHello Maya\r\n"
)
REPLY = (
    b"From: Maya <maya@mail.example>\nTo: theo@northwind.example\nSubject: Re: Talk\nDate: Mon, 02 Nov 2026 10:00:00 +0000\n"
    b"Message-ID: <two@mail.example>\nIn-Reply-To: <one@northwind.example>\nX-Gmail-Labels: Sent,Opened\n\n>From my side: yes\n"
)
OTHER = b"From: shop@shop.example\nSubject: Sale\nDate: Tue, 03 Nov 2026 10:00:00 +0000\nMessage-ID: <x@shop.example>\n\nBuy\n"
SAMPLES = Path(__file__).parents[1] / "samples" / "mail"


def threads(data: bytes, name: str = "mails") -> list[Thread]:
    return [thread_from_payload(document) for document in documents_in(data, name=name)]


def test_one_mail_is_a_thread_of_one() -> None:
    [found] = threads(EML)
    [mail] = found.messages
    assert (mail.subject, mail.text, mail.message_id) == ("Gespräch", "Hello Maya\r\n", "<one@northwind.example>")
    assert mail.sent_at is not None
    assert mail.sent_at.isoformat() == "2026-11-02T09:00:00+00:00"


def test_mailbox_is_parted_into_threads() -> None:
    mbox = (
        b"From 1@x Mon Nov 02 09:00:00 2026\n"
        + EML.replace(b"\r\n", b"\n")
        + b"\nFrom 2@x Mon Nov 02 10:00:00 2026\n"
        + REPLY
        + b"\nFrom 3@x Tue Nov 03 10:00:00 2026\n"
        + OTHER
    )
    first, second = threads(mbox)
    assert [m.message_id for m in first.messages] == ["<one@northwind.example>", "<two@mail.example>"]
    assert "SENT" in first.messages[1].label_ids
    assert (first.messages[1].text or "").strip() == "From my side: yes"
    assert [m.subject for m in second.messages] == ["Sale"]


def test_takeouts_thread_ids_count() -> None:
    head = b"From 1@xxx Mon Nov 02 09:00:00 +0000 2026\nX-GM-THRID: 1779999999999999999\nX-Gmail-Labels: Inbox\n"
    [found] = threads(head + OTHER)
    assert found.id == f"{1779999999999999999:x}"
    assert "INBOX" in found.messages[0].label_ids


def test_line_that_begins_with_from_is_no_new_mail() -> None:
    mbox = b"From 1@x Mon Nov 02 09:00:00 2026\n" + OTHER + b"From now on we meet in 2026\nor later.\n"
    [found] = threads(mbox)
    assert "From now on" in (found.messages[0].text or "")


def test_gmail_documents_pass() -> None:
    document = thread(theirs("Mon 2 Nov 2026 09:00", "Hello"))
    for data in (document, [document], {"thread": document, "gold": {}}, document["messages"][0]):
        [found] = threads(json.dumps(data).encode())
        assert found.messages[0].text == "Hello"
    assert len(threads((json.dumps(document) + "\n").encode() * 3)) == 3


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"  \n ",
        b"just words",
        b"\x00\x01\x02",
        b"{",
        b"[1]",
        b'{"a": 1}',
        b'"x"',
        b"[[]]",
        b"%PDF-1.4 \n\nfrom",
        b"{}\n{",
    ],
)
def test_anything_else_is_refused_with_one_sentence(data: bytes) -> None:
    with pytest.raises(BadInput) as refused:
        list(documents_in(data, name="notes.txt"))
    assert str(refused.value).startswith("notes.txt: ")
    assert "\n" not in str(refused.value)


def test_mail_with_attachments_and_inner_mail() -> None:
    [document] = documents_in((SAMPLES / "attached-mail-is-a-forward.eml").read_bytes(), name="a.eml")
    parts: list[dict[str, Any]] = document["messages"][0]["payload"]["parts"]
    assert [p["mimeType"] for p in parts] == ["text/plain", "message/rfc822"]
    assert parts[1]["filename"] == "note.eml"


def test_mail_without_date_has_no_time() -> None:
    [found] = threads(b"From: a@x.example\nSubject: hi\n\nx\n")
    assert found.messages[0].sent_at is None


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.eml")), ids=lambda p: p.stem)
def test_every_sample_is_a_document(path: Path) -> None:
    [document] = documents_in(path.read_bytes(), name=path.name)
    assert json.loads(json.dumps(document)) == document
