"""What bad input gets: a plain card or a one-sentence error, a log line with the request id, nothing lost, nothing doubled."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from app.errors import StoreBusy
from app.store.records import ThreadRecord
from app.web.log import JsonLines
from tests.actions.threads import THREAD, overdue
from tests.build import theirs, thread
from tests.gmail.fake import GARBLED, NOTHING, FakeGmail
from tests.web.panel import Panel, memory_store
from tests.web.sign import google

WORDS = "Hi Theo,\n\nThank you for your time. Is there any news?\n\nBest wishes,\nMaya"
PRIVATE = ("maya.chen", "Maya", "Theo", "Northwind", "Backend", "ya29", "message-token", "news")


class Lines(logging.Handler):
    """The log as it would stand on standard output."""

    def __init__(self) -> None:
        super().__init__()
        self.setFormatter(JsonLines())
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))

    @property
    def last(self) -> dict[str, Any]:
        return json.loads(self.lines[-1])


@pytest.fixture
def log() -> Iterator[Lines]:
    """Every line of the test; none may hold anything personal."""
    lines, ours = Lines(), logging.getLogger("afterword")
    ours.addHandler(lines)
    ours.setLevel(logging.INFO)
    yield lines
    ours.removeHandler(lines)
    ours.setLevel(logging.NOTSET)
    for line in lines.lines:
        assert not [word for word in PRIVATE if word in line], line


@pytest.fixture
def panel() -> Panel:
    return Panel(FakeGmail.holding(overdue()))


def assert_trouble(panel: Panel, log: Lines, *, title: str, error: str) -> None:
    """A card with a support code, and the same code in the log with the name of the error."""
    assert panel.title == title
    assert log.last["error"] == error
    assert log.last["request_id"] in panel.words
    assert log.last["status"] == 200


def test_a_good_request_leaves_one_line_without_anything_personal(panel: Panel, log: Lines) -> None:
    panel.open(THREAD)
    found = [json.loads(line) for line in log.lines if '"request"' in line]
    assert [f["route"] for f in found] == ["open"]
    assert set(found[0]) == {"time", "level", "event", "request_id", "route", "status", "ms"}


def test_an_event_without_gmail(panel: Panel, log: Lines) -> None:
    panel.call("open")
    assert_trouble(panel, log, title="Open a mail first", error="NoOpenMail")


@pytest.mark.parametrize("route", ["suggest", "approve", "send", "refresh", "snooze", "date"])
def test_a_press_without_an_open_mail(panel: Panel, log: Lines, route: str) -> None:
    panel.call(route, parameters={"thread": THREAD, "suggestion": "x", "days": "2"}, form={"body": WORDS})
    assert_trouble(panel, log, title="Open a mail first", error="NoOpenMail")
    assert panel.typed.get("body") == WORDS


def test_another_host_app(panel: Panel, log: Lines) -> None:
    event = panel.event()
    event["commonEventObject"]["hostApp"] = "CHAT"
    answer = panel.post("home", event)
    assert answer.status_code == 200
    assert log.last["error"] == "BadEvent"


@pytest.mark.parametrize(
    "thread_id", ["18c0ffeeff", "thread-f:99999", "thread-a:r-77", "x" * 190, "../drafts", "a/b?c=d#e", "%2e%2e"]
)
def test_unknown_threads(panel: Panel, log: Lines, thread_id: str) -> None:
    panel.open(thread_id)
    assert_trouble(panel, log, title="This mail is not there", error="GmailNotFound")


def test_an_unknown_suggestion_keeps_the_text(panel: Panel, log: Lines) -> None:
    panel.open(THREAD)
    panel.call("approve", parameters={"thread": THREAD, "suggestion": "none"}, form={"body": WORDS})
    assert_trouble(panel, log, title="This suggestion has run out", error="SuggestionGone")
    assert panel.typed["body"] == WORDS


def test_a_button_of_a_thread_that_is_not_open_reads_no_other(log: Lines) -> None:
    panel = Panel(FakeGmail.holding(overdue(), overdue("18c0ffee09")))
    panel.open("18c0ffee09")
    panel.gmail.whole_threads = False
    panel.call("refresh", parameters={"thread": THREAD})
    assert panel.title == "Gmail did not let us do this"
    assert panel.gmail.asked("messages.get") == []


@pytest.mark.parametrize(
    "payload",
    [
        {},
        {"mimeType": "image/png", "filename": "a.png", "body": {"attachmentId": "x", "size": 9}},
        {"mimeType": "multipart/mixed", "parts": []},
        {"mimeType": "text/plain", "body": {"data": "!!! not base64 !!!"}},
        {"mimeType": "text/html", "body": {"size": 0}},
    ],
)
def test_a_thread_with_no_readable_part(log: Lines, payload: dict[str, Any]) -> None:
    document = thread(theirs("Mon 2 Nov 2026 09:00", "x"))
    document["messages"][0]["payload"] = payload
    panel = Panel(FakeGmail.holding(document))
    panel.open(THREAD)
    assert panel.title == "No advice for this thread"
    assert panel.store.threads_of("108000000000000000001") == ()


def test_a_thread_without_messages(log: Lines) -> None:
    panel = Panel(FakeGmail({THREAD: {"id": THREAD, "messages": []}}))
    panel.open(THREAD)
    assert panel.title == "No advice for this thread"


@pytest.mark.parametrize("length", [True, False])
def test_a_body_of_ten_megabytes_is_refused_in_one_sentence(panel: Panel, log: Lines, *, length: bool) -> None:
    big = b'{"commonEventObject": "' + b"x" * 10_000_000 + b'"}'
    headers = {"Authorization": f"Bearer {google().system('/addon/open')}"}
    content: Any = big if length else iter([big[i : i + 65536] for i in range(0, len(big), 65536)])
    answer = panel.client.post("/addon/open", content=content, headers=headers)
    assert answer.status_code == 413
    assert answer.json() == {"error": "This event is too large."}
    assert (log.last["error"], log.last["status"]) == ("TooLarge", 413)
    assert log.last["request_id"] == answer.headers["x-request-id"]


@pytest.mark.parametrize("body", [b"", b"{", b"[1]", b"\xff", b'"x"', b"[" * 50_000])
def test_a_body_that_is_no_event_is_refused_in_one_sentence(panel: Panel, log: Lines, body: bytes) -> None:
    headers = {"Authorization": f"Bearer {google().system('/addon/open')}"}
    answer = panel.client.post("/addon/open", content=body, headers=headers)
    assert answer.status_code == 422
    assert answer.json() == {"error": "This is not an event of Google's add-on platform."}
    assert log.last["error"] == "BadEvent"


@pytest.mark.parametrize(
    ("fault", "title", "error"),
    [
        (401, "Please open the thread again", "GmailAccessOver"),
        (403, "Gmail did not let us do this", "GmailForbidden"),
        (404, "This mail is not there", "GmailNotFound"),
        (429, "Gmail did not answer", "GmailBusy"),
        (500, "Gmail did not answer", "GmailBusy"),
        (503, "Gmail did not answer", "GmailBusy"),
        (418, "Gmail did not answer", "GmailError"),
        (NOTHING, "Gmail did not answer", "GmailBusy"),
        (GARBLED, "Gmail did not answer", "GmailBusy"),
    ],
)
def test_gmail_in_trouble_while_reading(panel: Panel, log: Lines, fault: Any, title: str, error: str) -> None:
    panel.gmail.fails("threads.get", fault, fault)
    panel.gmail.fails("messages.get", fault, fault)
    panel.open(THREAD)
    assert_trouble(panel, log, title=title, error=error)
    panel.gmail._faults.clear()
    panel.press("Reload" if fault == 401 else "Try again", parameters={"thread": THREAD})


@pytest.mark.parametrize(
    ("fault", "title", "again"),
    [
        (401, "Please open the thread again", True),
        (403, "Gmail did not let us do this", True),
        (404, "This mail is not there", True),
        ((403, "Request had insufficient authentication scopes."), "One permission is missing", True),
        (500, "Gmail did not answer", True),
        (503, "Gmail did not answer", True),
        (NOTHING, "Look in your drafts", False),
        (GARBLED, "Look in your drafts", False),
    ],
)
def test_gmail_in_trouble_while_writing(panel: Panel, log: Lines, fault: Any, title: str, *, again: bool) -> None:
    panel.open(THREAD)
    panel.press("Suggest follow-up")
    editor = panel.card
    panel.gmail.fails("drafts.create", fault)
    panel.press("Approve as draft", body=WORDS)
    assert panel.title == title
    assert panel.typed["body"] == WORDS
    assert log.last["request_id"] in panel.words
    panel.stack = [editor]
    panel.press("Approve as draft", body=WORDS)
    assert len(panel.gmail.asked("drafts.create")) == (2 if again else 1)
    assert len(panel.gmail.drafts) == (1 if again or fault == GARBLED else 0)


@pytest.mark.parametrize("route", ["tone", "copy", "approve"])
def test_half_a_character_in_the_text_costs_nobody_the_card(panel: Panel, log: Lines, route: str) -> None:
    panel.open(THREAD)
    event = panel.event(parameters={"thread": THREAD, "suggestion": "none"}, form={"body": f"{WORDS} \ud83d"})
    headers = {"Authorization": f"Bearer {google().system(f'/addon/{route}')}"}
    answer = panel.client.post(f"/addon/{route}", content=json.dumps(event), headers=headers)
    assert answer.status_code == 200
    assert json.dumps(f"{WORDS} ?", ensure_ascii=False) in answer.text


def test_only_the_open_message_may_be_read(panel: Panel, log: Lines) -> None:
    panel.gmail.whole_threads = False
    panel.open(THREAD)
    assert "open message only" in panel.words


def test_missing_permissions_are_asked_for_in_googles_way(panel: Panel, log: Lines) -> None:
    scopes = panel.scopes
    panel.scopes = tuple(s for s in scopes if "current" not in s)
    panel.open(THREAD)
    asked = panel.last["requesting_google_scopes"]["scopes"]
    assert asked == ["https://www.googleapis.com/auth/gmail.addons.current.message.readonly"]
    panel.scopes = scopes
    panel.open(THREAD)
    panel.press("Suggest follow-up")
    panel.scopes = tuple(s for s in scopes if "compose" not in s)
    panel.press("Approve as draft", body=WORDS)
    asked = panel.last["requesting_google_scopes"]["scopes"]
    assert asked == ["https://www.googleapis.com/auth/gmail.addons.current.action.compose"]
    panel.scopes = scopes
    panel.press("Approve as draft", body=WORDS)
    assert panel.title == "Draft saved in this thread", "Gmail repeats the press after consent"


def test_without_the_persons_token_the_address_is_asked_for(panel: Panel, log: Lines) -> None:
    event = panel.event()
    del event["authorizationEventObject"]["userIdToken"]
    answer = panel.post("home", event).json()
    assert answer == {"requesting_google_scopes": {"scopes": ["https://www.googleapis.com/auth/userinfo.email"]}} or (
        "renderActions" in answer or "action" in answer
    )
    event["authorizationEventObject"]["authorizedScopes"] = []
    answer = panel.post("home", event).json()
    assert answer == {"requesting_google_scopes": {"scopes": ["https://www.googleapis.com/auth/userinfo.email"]}}


@pytest.fixture
def on_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Panel]:
    monkeypatch.setattr("app.store.database.BUSY_MILLISECONDS", 50)
    made = Panel(FakeGmail.holding(overdue()), store=memory_store(f"sqlite:///{tmp_path}/afterword.db"))
    yield made
    made.store.engine.dispose()


def test_a_locked_database(on_disk: Panel, log: Lines) -> None:
    panel = on_disk
    panel.open(THREAD)
    panel.press("Suggest follow-up")
    editor = panel.card
    with panel.store.engine.connect() as other:
        other.execute(text("BEGIN IMMEDIATE"))
        panel.press("Approve as draft", body=WORDS)
        assert_trouble(panel, log, title="Our records did not answer", error="StoreBusy")
        assert panel.typed["body"] == WORDS
        assert panel.gmail.drafts == {}
        other.rollback()
    panel.stack = [editor]
    panel.press("Approve as draft", body=WORDS)
    assert len(panel.gmail.drafts) == 1


def _fill(panel: Panel) -> None:
    """Uses up the pages that are there already with other people's threads, until none of the next hundred fits."""
    day, full, number = panel.now.date(), 0, 0
    while full < 100:
        number += 1
        try:
            panel.store.keep_record(f"person-{number}", ThreadRecord("t", "wait", "applied", seen_on=day))
            full = 0
        except StoreBusy:
            full += 1


def test_a_full_database(on_disk: Panel, log: Lines) -> None:
    panel = on_disk
    with panel.store.engine.connect() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar()
        connection.execute(text(f"PRAGMA max_page_count = {pages}"))
        connection.execute(text("PRAGMA journal_size_limit = 0"))
        connection.rollback()
    _fill(panel)
    panel.open(THREAD)
    assert_trouble(panel, log, title="Our records did not answer", error="StoreBusy")


def test_a_database_that_goes_away_after_the_draft_was_made(
    panel: Panel, log: Lines, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object, **__: object) -> None:
        raise StoreBusy("OperationalError")

    panel.open(THREAD)
    panel.press("Suggest follow-up")
    editor = panel.card
    monkeypatch.setattr(panel.store, "record_draft", away)
    panel.press("Approve as draft", body=WORDS)
    assert panel.opened_draft["draftId"] in panel.gmail.drafts
    assert "The draft is in this thread" in panel.words
    panel.stack = [editor]
    panel.press("Approve as draft", body=WORDS)
    assert len(panel.gmail.asked("drafts.create")) == 1


def test_a_fault_of_ours_is_a_card_and_names_its_place_in_the_log(
    panel: Panel, log: Lines, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError("maya.chen@mail.example")

    monkeypatch.setattr(panel.store, "visit", broken)
    panel.open(THREAD)
    assert_trouble(panel, log, title="Something went wrong", error="KeyError")
    assert log.last["at"].startswith("test_bad_input.py:")


def test_mail_text_cannot_draw_on_the_card(log: Lines) -> None:
    evil = '<b>Hi</b> <script>alert(1)</script> <a href="https://evil.example">We will decide by Friday 27 November</a> & more'
    document = thread(
        theirs("Mon 23 Nov 2026 09:00", evil, sender="<i>Theo</i> <theo@northwind.example>"),
        subject="<u>Interview</u> & role",
    )
    panel = Panel(FakeGmail.holding(document))
    panel.open(THREAD)
    assert "<script" not in json.dumps(panel.card)
    assert "<a href" not in json.dumps(panel.card)
