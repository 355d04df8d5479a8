"""A Gmail document becomes a thread: order, time, people, bodies, charsets, attachments, and whatever else JSON may hold."""

import base64
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.errors import GmailAccessOver, GmailNotFound
from app.gmail.bodies import decode, unflow, unpack, without_quoted_printable
from app.gmail.headers import addresses, decoded, header_date, message_ids
from app.gmail.parse import MAX_BODY, thread_from_payload
from app.thread import Address, Message
from tests.build import b64, mine, text_part, theirs, thread


def message(part: dict[str, Any], **more: Any) -> Message:
    return thread_from_payload(
        {"id": "t", "messages": [{"id": "m", "payload": part, **more}]}, fetch=more.pop("fetch", None)
    ).messages[0]


def test_messages_come_in_the_order_of_their_time() -> None:
    document = thread(theirs("Mon 2 Nov 2026 09:00", "first"), mine("Mon 2 Nov 2026 10:30", "second"))
    document["messages"].reverse()
    assert [m.text for m in thread_from_payload(document).messages] == ["first", "second"]


def test_message_without_time_keeps_its_place_and_says_so() -> None:
    document = thread(
        theirs("Mon 2 Nov 2026 09:00", "a"), theirs("Mon 2 Nov 2026 10:00", "b"), theirs("Mon 2 Nov 2026 11:00", "c")
    )
    lost = document["messages"][1]
    del lost["internalDate"]
    lost["payload"]["headers"] = [h for h in lost["payload"]["headers"] if h["name"] != "Date"]
    read = thread_from_payload(document).messages
    assert [m.text for m in read] == ["a", "b", "c"]
    assert read[1].sent_at is None
    assert "time_missing" in read[1].problems


def test_time_is_gmails_in_the_senders_offset() -> None:
    [read] = thread_from_payload(thread(theirs("Mon 6 Jul 2026 09:00", "summer"))).messages
    assert read.sent_at is not None
    assert read.sent_at.isoformat() == "2026-07-06T09:00:00+01:00"


def test_clock_that_is_days_off_is_not_believed() -> None:
    [read] = thread_from_payload(
        thread(theirs("Mon 2 Nov 2026 09:00", "x", headers={"Date": "Mon, 02 Nov 2020 09:00:00 +0900"}))
    ).messages
    assert read.sent_at is not None
    assert (read.sent_at.year, read.sent_at.utcoffset()) == (2026, timedelta())


@pytest.mark.parametrize("internal", ["", "x", None, [], "-1", "0", "9" * 30])
def test_rubbish_time_falls_back_to_the_date_header(internal: object) -> None:
    part = text_part("x") | {"headers": [{"name": "Date", "value": "Mon, 02 Nov 2026 09:00:00 -0000"}]}
    assert message(part, internalDate=internal).sent_at == datetime(2026, 11, 2, 9, tzinfo=UTC)


def test_people_and_ids() -> None:
    _, reply = thread_from_payload(
        thread(theirs("Mon 2 Nov 2026 09:00", "x"), mine("Mon 2 Nov 2026 10:00", "y"))
    ).messages
    assert reply.sender == Address("Maya Chen", "maya.chen@mail.example")
    assert reply.to == (Address("Theo Brandt", "theo.brandt@northwind.example"),)
    assert reply.message_id.startswith("<")
    assert len(reply.references) == 1
    assert "SENT" in reply.label_ids


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("Theo Brandt <Theo@X.example>", [("Theo Brandt", "theo@x.example")]),
        ('"Brandt, Theo" <theo@x.example>', [("Brandt, Theo", "theo@x.example")]),
        ("Brandt, Theo <theo@x.example>", [("Brandt, Theo", "theo@x.example")]),
        ("=?utf-8?q?J=C3=BCrgen_Vo=C3=9F?= <j@x.example>", [("Jürgen Voß", "j@x.example")]),
        ("Jürgen Voß <j@x.example>", [("Jürgen Voß", "j@x.example")]),
        ("a@x.example; b@x.example;", [("", "a@x.example"), ("", "b@x.example")]),
        ("theo@x.example", [("", "theo@x.example")]),
        ("", []),
        ("undisclosed-recipients:;", []),
        ("=?x-unknown?b?////?= <c@x.example>", None),
    ],
)
def test_addresses(value: str, wanted: list[tuple[str, str]] | None) -> None:
    found = [(a.name, a.email) for a in addresses(value)]
    if wanted is None:
        assert found[0][1] == "c@x.example"
    else:
        assert found == wanted


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("=?utf-8?b?UmU6IEpvYg==?=", "Re: Job"),
        ("=?iso-8859-1?q?Caf=E9?= =?utf-8?q?_=C3=A0?=", "Café à"),
        ("Already décodé", "Already décodé"),
        ("a\r\n b", "a b"),
        ("=?utf-8?b?%%%?=", None),
        ("=?x-none?q?a=ZZ?=", None),
    ],
)
def test_encoded_words(value: str, wanted: str | None) -> None:
    assert decoded(value) == wanted if wanted is not None else isinstance(decoded(value), str)


def test_dates_and_ids_of_headers() -> None:
    assert header_date("rubbish") is None
    assert header_date("Mon, 02 Nov 2026 09:00:00 -0000") == datetime(2026, 11, 2, 9, tzinfo=UTC)
    assert message_ids("<a@x> junk <b@x> <a@x>") == ("<a@x>", "<b@x>")


@pytest.mark.parametrize(
    "data", [b64(b"Hello"), b64(b"Hello") + "=", base64.b64encode(b"Hello").decode(), " SGVs\nbG8 "]
)
def test_base64_of_any_padding(data: str) -> None:
    assert unpack(data) == b"Hello"


def test_rubbish_base64_is_empty_or_short() -> None:
    assert unpack("!") == b""
    assert unpack("A") == b""


@pytest.mark.parametrize(
    ("data", "charset", "wanted"),
    [
        ("Grüße".encode(), "windows-1252", "Grüße"),
        ("Grüße".encode("latin-1"), "iso-8859-1", "Grüße"),
        ("Grüße – ja".encode("cp1252"), "windows-1252", "Grüße – ja"),
        ("面接".encode("iso-2022-jp"), "ISO-2022-JP", "面接"),
        ("面接".encode(), "ISO-2022-JP", "面接"),
        ("привет, это письмо".encode("koi8-r"), "koi8-r", "привет, это письмо"),
        ("\ufeffHello".encode(), "", "Hello"),
        (b"plain", "no-such-charset", "plain"),
        (b"plain", "utf-8\x00", "plain"),
        (b"", "", ""),
    ],
)
def test_charsets_that_lie(data: bytes, charset: str, wanted: str) -> None:
    assert decode(data, charset) == (wanted, None)


def test_missing_charset_is_guessed_and_says_so() -> None:
    text = "Nous vous répondrons dès que possible, à la rentrée, après l'été."
    found, problem = decode(text.encode("cp1252"), "")
    assert problem in {"charset_guessed", "undecodable"}
    assert found[:11] == text[:11]


def test_flowed_text_is_joined() -> None:
    assert unflow("one \ntwo\n> a \n> b\n-- \nTheo", delsp=False) == "one two\n> a b\n-- \nTheo"
    assert unflow("one \ntwo", delsp=True) == "onetwo"


def test_quoted_printable_that_was_left_in_is_decoded() -> None:
    assert without_quoted_printable("We=E2=80=99ll =\ndecide =3D soon") == "We’ll decide = soon"
    assert without_quoted_printable("a=b and x=3 and c=d") == "a=b and x=3 and c=d"


def test_text_and_html_alternatives() -> None:
    [read] = thread_from_payload(thread(theirs("Mon 2 Nov 2026 09:00", "plain", html="<p>rich</p>"))).messages
    assert (read.text, read.html) == ("plain", "<p>rich</p>")


def test_attached_text_is_no_body() -> None:
    part = {
        "mimeType": "multipart/mixed",
        "parts": [
            text_part("body"),
            text_part("notes", filename="notes.txt"),
            text_part("<p>cv</p>", "text/html") | {"headers": [{"name": "Content-Disposition", "value": "attachment"}]},
        ],
    }
    read = message(part)
    assert (read.text, read.html) == ("body", None)
    assert [a.filename for a in read.attachments] == ["notes.txt", ""]


def test_body_behind_attachment_id_is_fetched_once() -> None:
    asked: list[tuple[str, str]] = []

    def fetch(message_id: str, attachment_id: str) -> bytes:
        asked.append((message_id, attachment_id))
        return b"long body"

    part = {"mimeType": "text/plain", "body": {"attachmentId": "a1", "size": 9}}
    read = thread_from_payload({"messages": [{"id": "m", "payload": part}]}, fetch=fetch).messages[0]
    assert (read.text, asked) == ("long body", [("m", "a1")])


def test_body_that_cannot_be_fetched_is_named() -> None:
    def gone(message_id: str, attachment_id: str) -> bytes:
        raise GmailNotFound

    part = {"mimeType": "text/plain", "body": {"attachmentId": "a1", "size": 9}}
    document = {"messages": [{"id": "m", "payload": part}]}
    for fetch in (gone, None):
        read = thread_from_payload(document, fetch=fetch).messages[0]
        assert read.text is None
        assert "body_missing" in read.problems


def test_token_that_ran_out_is_not_hidden() -> None:
    def over(message_id: str, attachment_id: str) -> bytes:
        raise GmailAccessOver

    part = {"mimeType": "text/plain", "body": {"attachmentId": "a1", "size": 9}}
    with pytest.raises(GmailAccessOver):
        thread_from_payload({"messages": [{"id": "m", "payload": part}]}, fetch=over)


def test_huge_body_is_not_fetched() -> None:
    part = {"mimeType": "text/plain", "body": {"attachmentId": "a1", "size": MAX_BODY + 1}}
    read = thread_from_payload({"messages": [{"id": "m", "payload": part}]}, fetch=lambda *_: b"never").messages[0]
    assert read.text is None


def test_invitation_as_attachment_is_fetched() -> None:
    part = {
        "mimeType": "multipart/mixed",
        "parts": [
            text_part("See invite"),
            {"mimeType": "application/ics", "filename": "invite.ics", "body": {"attachmentId": "i1", "size": 20}},
        ],
    }
    read = thread_from_payload(
        {"messages": [{"id": "m", "payload": part}]}, fetch=lambda *_: b"BEGIN:VCALENDAR"
    ).messages[0]
    assert read.calendars == ("BEGIN:VCALENDAR",)
    assert read.attachments[0].filename == "invite.ics"


def test_attached_mail_is_written_out_as_a_forward() -> None:
    inner = text_part("Hire her.") | {
        "headers": [{"name": "From", "value": "Ann <ann@x.example>"}, {"name": "Subject", "value": "Maya"}]
    }
    part = {
        "mimeType": "multipart/mixed",
        "parts": [text_part("See below."), {"mimeType": "message/rfc822", "filename": "", "parts": [inner]}],
    }
    assert (
        message(part).text
        == "See below.\n\n---------- Forwarded message ---------\nFrom: Ann <ann@x.example>\nSubject: Maya\n\nHire her."
    )


def test_mails_nested_past_all_reason_end() -> None:
    part: dict[str, Any] = text_part("deep")
    for _ in range(400):
        part = {"mimeType": "message/rfc822", "parts": [part]}
    assert message(part).id == "m"


def test_twin_ids_count_once() -> None:
    document = thread(theirs("Mon 2 Nov 2026 09:00", "x"))
    document["messages"] *= 2
    assert len(thread_from_payload(document).messages) == 1


@pytest.mark.parametrize(
    "document", [{}, {"messages": None}, {"messages": "x"}, {"messages": [1, None, "x"]}, {"id": 5, "messages": []}]
)
def test_no_messages_is_a_thread_that_says_so(document: dict[str, Any]) -> None:
    read = thread_from_payload(document)
    assert read.messages == ()
    assert "body_missing" in read.problems


@pytest.mark.parametrize(
    "payload",
    [
        None,
        1,
        "x",
        [],
        {},
        {"headers": 5},
        {"headers": [5, {}, {"name": 1}]},
        {"body": 5},
        {"parts": 7},
        {"body": {"data": 5}},
    ],
)
def test_odd_payloads_are_empty_messages(payload: object) -> None:
    [read] = thread_from_payload({"messages": [{"id": "m", "payload": payload}]}).messages
    assert (read.text, read.html, read.sender) == (None, None, None)
