"""Gmail's client, against a mailbox whose routes and answers fit Google's own description."""

import json
from typing import Any

import pytest

from app.errors import (
    AppError,
    GmailAccessOver,
    GmailBusy,
    GmailError,
    GmailForbidden,
    GmailNotFound,
    GmailOutcomeUnknown,
    ScopeMissing,
)
from app.gmail import plain_id
from app.gmail.client import READ, WRITE, GmailClient, GmailService, Tokens
from app.gmail.compose import reply_message
from app.gmail.parse import thread_from_payload
from tests.build import MAYA, b64, mine, theirs, thread
from tests.gmail.contract import assert_conforms, method
from tests.gmail.fake import GARBLED, LOST, MESSAGE_TOKEN, NOTHING, USER_TOKEN, FakeGmail

THREAD = "18c0ffee01"
DOCUMENT = thread(mine("Mon 2 Nov 2026 09:00", "Hello"), theirs("Tue 3 Nov 2026 09:00", "Hi Maya"))
OPEN = DOCUMENT["messages"][-1]["id"]
RAW = reply_message(thread_from_payload(DOCUMENT), "Thank you", me=MAYA).raw
ANSWERS = {
    "threads.get": "Thread",
    "messages.get": "Message",
    "attachments.get": "MessagePartBody",
    "drafts.create": "Draft",
    "drafts.update": "Draft",
    "drafts.send": "Message",
}


def client_of(gmail: FakeGmail, *, pauses: list[float] | None = None) -> GmailClient:
    service = GmailService(http=gmail, sleep=(pauses if pauses is not None else []).append)
    return service.for_tokens(Tokens(USER_TOKEN, MESSAGE_TOKEN))


@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_every_call_takes_a_permission_that_we_ask_for(name: str) -> None:
    scopes = method(name)["scopes"]
    assert (READ if name.endswith(".get") else WRITE) in scopes


def test_the_mailbox_of_the_tests_answers_as_google_describes() -> None:
    """Calls every method once through the real client and checks the raw answers against gmail.v1.json."""
    gmail = FakeGmail.holding(DOCUMENT)
    gmail.attachments["big"] = b"a long text"
    answers: dict[str, Any] = {}
    inner = gmail.request

    def listening(*given: Any, **more: Any) -> Any:
        found = inner(*given, **more)
        if found[0].status == 200:
            answers[gmail.calls[-1].method] = json.loads(found[1])
        return found

    gmail.request = listening  # type: ignore[method-assign]
    client = client_of(gmail)
    client.fetch_thread(thread_id=THREAD, message_id=OPEN)
    draft = client.create_draft(RAW, thread_id=THREAD)
    draft = client.update_draft(draft.id, RAW, thread_id=THREAD)
    client.fetch_thread(thread_id=THREAD, message_id=OPEN)
    client.send_draft(draft.id)
    gmail.whole_threads = False
    client.fetch_thread(thread_id=THREAD, message_id=OPEN)
    assert client._attachment("m", "big") == b"a long text"
    assert set(answers) == set(ANSWERS)
    for name, answer in answers.items():
        assert_conforms(answer, ANSWERS[name])


def test_both_tokens_go_on_each_request() -> None:
    gmail = FakeGmail.holding(DOCUMENT)
    client_of(gmail).fetch_thread(thread_id=THREAD, message_id=OPEN)
    headers = gmail.calls[0].headers
    assert headers["authorization"] == f"Bearer {USER_TOKEN}"
    assert headers["x-goog-gmail-access-token"] == MESSAGE_TOKEN


def test_tokens_show_in_no_repr() -> None:
    assert USER_TOKEN not in repr(client_of(FakeGmail()))
    assert MESSAGE_TOKEN not in repr(Tokens(USER_TOKEN, MESSAGE_TOKEN))


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("thread-f:1700000000000000000", "17979cfe362a0000"),
        ("msg-f:255", "ff"),
        ("18c0ffee01", "18c0ffee01"),
        ("thread-a:r-123", "thread-a:r-123"),
        ("msg-f:x", "msg-f:x"),
        ("msg-f:" + "9" * 30, "msg-f:" + "9" * 30),
    ],
)
def test_ids_of_events_become_ids_of_the_api(given: str, wanted: str) -> None:
    assert plain_id(given) == wanted


def test_a_thread_by_its_event_id_is_found() -> None:
    gmail = FakeGmail.holding(thread(theirs("Mon 2 Nov 2026 09:00", "Hi"), thread_id="ff"))
    assert client_of(gmail).fetch_thread(thread_id="thread-f:255", message_id="msg-f:1").id == "ff"


def test_where_the_thread_is_refused_the_open_message_is_read_alone() -> None:
    gmail = FakeGmail.holding(DOCUMENT)
    gmail.whole_threads = False
    found = client_of(gmail).fetch_thread(thread_id=THREAD, message_id=OPEN)
    assert not found.whole
    assert found.id == THREAD
    assert [m.id for m in found.messages] == [OPEN]


def test_where_both_are_refused_the_first_refusal_counts() -> None:
    with pytest.raises(GmailNotFound):
        client_of(FakeGmail()).fetch_thread(thread_id="none", message_id="none")


def test_a_body_behind_an_attachment_id_is_fetched() -> None:
    document = thread(theirs("Mon 2 Nov 2026 09:00", "short"))
    document["messages"][0]["payload"]["body"] = {"attachmentId": "big", "size": 9}
    gmail = FakeGmail.holding(document)
    gmail.attachments["big"] = b"Are you free on Monday?"
    found = client_of(gmail).fetch_thread(thread_id=THREAD, message_id="")
    assert found.messages[0].text == "Are you free on Monday?"


@pytest.mark.parametrize("fault", [429, 500, 502, 503, 504, NOTHING, GARBLED])
def test_reading_is_tried_once_more(fault: Any) -> None:
    gmail, pauses = FakeGmail.holding(DOCUMENT), []
    gmail.fails("threads.get", fault)
    assert client_of(gmail, pauses=pauses).fetch_thread(thread_id=THREAD, message_id=OPEN).whole
    assert len(gmail.asked("threads.get")) == 2
    assert 0 < pauses[0] <= 2


@pytest.mark.parametrize("fault", [429, 503, NOTHING, GARBLED])
def test_and_not_more_than_once(fault: Any) -> None:
    gmail = FakeGmail.holding(DOCUMENT)
    gmail.fails("threads.get", fault, fault)
    with pytest.raises(GmailBusy):
        client_of(gmail).fetch_thread(thread_id=THREAD, message_id=OPEN)
    assert len(gmail.asked("threads.get")) == 2


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (401, GmailAccessOver),
        ((403, "Missing access token for per message authorization."), GmailAccessOver),
        ((403, "Request had insufficient authentication scopes."), ScopeMissing),
        (403, GmailForbidden),
        (404, GmailNotFound),
        ((400, "Invalid id value"), GmailNotFound),
        ((400, "Precondition check failed."), GmailError),
        (418, GmailError),
    ],
)
def test_refusals_get_our_own_names(fault: Any, error: type[AppError]) -> None:
    gmail = FakeGmail.holding(DOCUMENT)
    gmail.fails("threads.get", fault)
    with pytest.raises(error):
        client_of(gmail).fetch_thread(thread_id=THREAD, message_id="")


def test_no_error_holds_googles_own_words() -> None:
    gmail = FakeGmail.holding(DOCUMENT)
    gmail.fails("threads.get", (400, "maya.chen@mail.example is not allowed"))
    with pytest.raises(GmailError) as caught:
        client_of(gmail).fetch_thread(thread_id=THREAD, message_id="")
    assert "maya" not in str(caught.value)


def test_a_draft_lands_in_the_thread() -> None:
    gmail = FakeGmail.holding(DOCUMENT)
    draft = client_of(gmail).create_draft(RAW, thread_id=THREAD)
    assert draft.thread_id == THREAD
    assert gmail.texts_of_drafts() == ["Thank you\n"]
    assert [m["id"] for m in gmail.labelled(THREAD, "DRAFT")] == [draft.message_id]


@pytest.mark.parametrize("fault", [NOTHING, LOST, GARBLED, 502, 504])
def test_a_write_without_a_clear_answer_is_never_sent_again(fault: Any) -> None:
    gmail = FakeGmail.holding(DOCUMENT)
    gmail.fails("drafts.create", fault)
    with pytest.raises(GmailOutcomeUnknown):
        client_of(gmail).create_draft(RAW, thread_id=THREAD)
    assert len(gmail.asked("drafts.create")) == 1


def test_a_write_that_gmail_refused_for_its_rate_is_tried_once_more() -> None:
    gmail = FakeGmail.holding(DOCUMENT)
    gmail.fails("drafts.create", 429)
    client_of(gmail).create_draft(RAW, thread_id=THREAD)
    assert len(gmail.drafts) == 1
    assert len(gmail.asked("drafts.create")) == 2


@pytest.mark.parametrize("fault", [500, 503])
def test_a_write_that_gmail_refused_is_left_to_the_person(fault: int) -> None:
    gmail = FakeGmail.holding(DOCUMENT)
    gmail.fails("drafts.create", fault)
    with pytest.raises(GmailBusy):
        client_of(gmail).create_draft(RAW, thread_id=THREAD)
    assert len(gmail.asked("drafts.create")) == 1


def test_a_thread_that_is_no_thread_is_read_without_a_crash() -> None:
    gmail = FakeGmail({"t": {"id": "t", "messages": [{"payload": {"body": {"data": "!!not base64!!"}}}, None, 7]}})
    assert client_of(gmail).fetch_thread(thread_id="t", message_id="").id == "t"


@pytest.mark.parametrize("data", ["A", "!!!!", "é", "QQ=Q=", 7, None])
def test_broken_base64_is_no_text_and_no_crash(data: Any) -> None:
    document = thread(theirs("Mon 2 Nov 2026 09:00", "Hi"))
    document["messages"][0]["payload"]["body"]["data"] = data
    found = client_of(FakeGmail.holding(document)).fetch_thread(thread_id=THREAD, message_id="")
    assert len(found.messages) == 1
    assert not (found.messages[0].text or "").isalnum()


def test_plain_text_in_a_document_is_base64url() -> None:
    assert b64(b"\xff\xfe") == "__4"
