"""Any JSON yields a reading: generated threads, from plausible to absurd. AFTERWORD_THREADS=10000 makes it a long run."""

import base64
import json
import os
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.gmail.parse import thread_from_payload
from app.reading.mail import current_events, read_mails, segment_html, segment_text
from app.reading.mail.html import html_body
from app.reading.mail.lines import text_body
from app.reading.mail.segments import classify, segments_of
from app.thread import Me

EXAMPLES = int(os.environ.get("AFTERWORD_THREADS", "60"))
MAYA = Me("Maya Chen", "maya.chen@mail.example")
CALM = settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    derandomize=EXAMPLES < 100,
)

PIECES = [
    "Hi Maya,", "", "> Which day?", ">> older", "Thanks,", "Theo", "-- ", "Sent from my iPhone", "On Mon, 2 Nov 2026 at 09:00, Theo <t@x.example> wrote:",
    "Am 02.11.26 um 09:00 schrieb Theo:", "wrote:", "From: Theo <t@x.example>", "Date: Mon, 2 Nov 2026 09:00", "Subject: Job", "To: Maya",
    "---------- Forwarded message ---------", "-----Original Message-----", "________________", "I am out of the office until Monday.", "<div>", "</div>",
    '<div class="gmail_quote">', "<blockquote type=cite>", "</blockquote>", '<div id="divRplyFwdMsg">', "<t@x.example>", "<br>", "&nbsp;", "=3D=20=\n",
    "BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", "DTSTART:20261112T140000Z", "METHOD:REQUEST", "END:VEVENT", "END:VCALENDAR", "\u200b", "\x00", "\ud800",
]  # fmt: skip
bodies = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=40)), max_size=30).map("\n".join)
anything = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20)),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=10), inner, max_size=4)),
    max_leaves=12,
)
header_names = st.sampled_from(
    [
        "From",
        "To",
        "Cc",
        "Reply-To",
        "Subject",
        "Date",
        "Message-ID",
        "References",
        "Content-Type",
        "Auto-Submitted",
        "Precedence",
        "List-Id",
        "Return-Path",
    ]
)
header_values = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        ["Theo <t@x.example>", "=?utf-8?b?VGhlbw==?= <t@x.example>", "=?x-none?q?=ZZ?=", "Mon, 02 Nov 2026 09:00:00 -0000", "auto-replied", "bulk", "<>",
         'text/plain; charset="utf-16"; format=flowed; delsp=yes', "multipart/report; report-type=delivery-status", "Fwd: Job", "AW: Job", "(" * 50]
    ),
)  # fmt: skip
headers = st.lists(st.builds(lambda n, v: {"name": n, "value": v}, header_names, header_values), max_size=8)


def packed(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode("utf-8", "replace")).decode()


@st.composite
def parts(draw: Any, depth: int = 0) -> dict[str, Any]:
    kind = draw(
        st.sampled_from(
            [
                "text/plain",
                "text/html",
                "text/calendar",
                "application/pdf",
                "multipart/mixed",
                "message/rfc822",
                "x/y",
                "",
            ]
        )
    )
    part: dict[str, Any] = {
        "mimeType": kind,
        "headers": draw(headers),
        "filename": draw(st.sampled_from(["", "", "a.ics", "a.pdf"])),
    }
    if kind in {"multipart/mixed", "message/rfc822"} and depth < 3:
        part["parts"] = draw(st.lists(parts(depth + 1), max_size=3))
    part["body"] = draw(
        st.one_of(
            bodies.map(lambda text: {"size": len(text), "data": packed(text)}),
            st.builds(lambda data: {"size": 9, "data": data}, st.text(max_size=30)),
            st.just({"size": 10, "attachmentId": "a1"}),
            anything,
        )
    )
    return part


messages = st.fixed_dictionaries(
    {"payload": st.one_of(parts(), anything)},
    optional={
        "id": st.one_of(st.text(max_size=8), anything),
        "threadId": st.one_of(st.text(max_size=8), anything),
        "labelIds": st.one_of(
            st.lists(st.sampled_from(["SENT", "INBOX", "DRAFT", "TRASH", "SPAM", "SCHEDULED"]), max_size=3), anything
        ),
        "internalDate": st.one_of(st.integers(-(10**20), 10**20).map(str), st.just("1793000000000"), anything),
    },
)
threads = st.fixed_dictionaries(
    {"messages": st.one_of(st.lists(messages, max_size=5), anything)}, optional={"id": anything}
)


def check(document: dict[str, Any]) -> None:
    thread = thread_from_payload(document)
    mails = read_mails(thread, me=MAYA)
    assert len(mails) == len(thread.messages)
    current_events(mails)
    for mail in mails:
        assert mail.new_text == mail.new_text.strip()
        assert all(s.text.strip() for s in mail.segments)


@CALM
@given(threads)
def test_any_thread_yields_a_reading(document: dict[str, Any]) -> None:
    check(document)
    assert read_mails(thread_from_payload(document), me=MAYA) == read_mails(thread_from_payload(document), me=MAYA)


@CALM
@given(st.dictionaries(st.sampled_from(["id", "messages", "payload", "snippet"]), anything))
def test_any_json_yields_a_reading(document: dict[str, Any]) -> None:
    check(document)


@CALM
@given(bodies)
def test_segments_are_ordered_cuts_of_the_rendered_text(text: str) -> None:
    for body in (text_body(text), html_body(text)):
        rendered, segments = segments_of(classify(body))
        position = 0
        for segment in segments:
            assert rendered[segment.start : segment.end] == segment.text
            assert segment.start >= position
            position = segment.end


@CALM
@given(bodies)
def test_every_visible_word_of_a_text_is_in_some_segment(text: str) -> None:
    lost = set(" ".join(text_body(text).lines).split()) - {w for s in segment_text(text) for w in s.text.split()}
    assert all(not any(c.isalnum() for c in word) for word in lost)


@CALM
@given(bodies)
def test_html_never_raises(text: str) -> None:
    segment_html(text)


def test_deep_json_is_read() -> None:
    part: dict[str, Any] = {"mimeType": "text/plain", "body": {"data": packed("Hello")}}
    for _ in range(500):
        part = {"mimeType": "multipart/mixed", "parts": [part]}
    [mail] = read_mails(thread_from_payload({"messages": [{"id": "1", "payload": part}]}), me=MAYA)
    assert mail.new_text == "Hello"
    assert json.dumps(mail.new_text)
