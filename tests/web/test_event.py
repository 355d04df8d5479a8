"""Google's event, in every spelling that its pages and samples use."""

import json
from datetime import date
from typing import Any

import pytest

from app.errors import BadEvent
from app.web.event import LONGEST_TEXT, Event, event_from


def read(**parts: Any) -> Event:
    return event_from(json.dumps({"commonEventObject": {"hostApp": "GMAIL"}, **parts}).encode())


def common(**fields: Any) -> Event:
    return read(commonEventObject={"hostApp": "GMAIL", **fields})


def test_an_opened_mail() -> None:
    event = read(
        gmail={"messageId": "msg-f:1", "threadId": "thread-f:2", "accessToken": "t0k"},
        authorizationEventObject={"userOAuthToken": "ya29", "userIdToken": "a.b.c", "authorizedScopes": ["s1", 7]},
    )
    assert (event.message_id, event.thread_id, event.gmail_token) == ("msg-f:1", "thread-f:2", "t0k")
    assert (event.user_oauth_token, event.user_id_token, event.scopes) == ("ya29", "a.b.c", {"s1"})


def test_the_other_spelling_of_the_persons_token() -> None:
    assert read(authorizationEventObject={"userOauthToken": "ya29"}).user_oauth_token == "ya29"


def test_no_token_shows_in_a_repr() -> None:
    event = read(
        gmail={"accessToken": "secret-1"},
        authorizationEventObject={"userOAuthToken": "secret-2", "userIdToken": "secret-3"},
    )
    assert "secret" not in repr(event)


@pytest.mark.parametrize("token", ["two words", "line\nbreak", "é", 7, None, ["x"], "x" * 9000])
def test_a_token_that_cannot_be_a_header_is_cut_or_dropped(token: Any) -> None:
    found = read(gmail={"accessToken": token}).gmail_token
    assert found.isascii()
    assert "\n" not in found
    assert len(found) <= 8192


def test_what_was_typed_and_chosen() -> None:
    event = common(
        formInputs={
            "body": {"stringInputs": {"value": ["Hello\nTheo"]}},
            "wrapped": {"": {"stringInputs": {"value": ["x"]}}},
            "several": {"stringInputs": {"value": ["a", "b"]}},
            "empty": {"stringInputs": {"value": []}},
            "odd": 7,
        }
    )
    assert event.form == {"body": "Hello\nTheo", "wrapped": "x", "several": "a"}
    assert event.chosen["several"] == ("a", "b")


@pytest.mark.parametrize("instant", [1796083200000, "1796083200000", 1.7960832e12])
def test_a_chosen_day_as_number_or_text(instant: Any) -> None:
    assert common(formInputs={"day": {"dateInput": {"msSinceEpoch": instant}}}).dates == {"day": date(2026, 12, 1)}


@pytest.mark.parametrize("instant", ["soon", None, True, "1e400", 10**18, "NaN"])
def test_a_day_that_is_none_is_left_out(instant: Any) -> None:
    assert common(formInputs={"day": {"dateInput": {"msSinceEpoch": instant}}}).dates == {}


@pytest.mark.parametrize(
    ("offset", "minutes"), [(-2.88e7, -480), (3600000, 60), ("19800000", 330), (0, 0), ("x", None), (9e8, None)]
)
def test_the_distance_from_utc(offset: Any, minutes: int | None) -> None:
    assert common(timeZone={"id": "X", "offset": offset}).offset_minutes == minutes


def test_texts_are_limited() -> None:
    event = common(
        formInputs={"body": {"stringInputs": {"value": ["x" * 50_000]}}}, parameters={"a": "y" * 5000, "b": 3}
    )
    assert len(event.form["body"]) == LONGEST_TEXT
    assert len(event.parameters["a"]) == 1000
    assert set(event.parameters) == {"a"}


@pytest.mark.parametrize(
    "parts",
    [
        {"gmail": None},
        {"gmail": []},
        {"gmail": {"threadId": 7}},
        {"authorizationEventObject": "x"},
        {"commonEventObject": None},
        {"commonEventObject": {"parameters": [{"key": "a", "value": "b"}], "formInputs": [], "timeZone": "UTC"}},
    ],
)
def test_fields_of_other_types_count_as_missing(parts: dict[str, Any]) -> None:
    event = read(**parts)
    assert (event.thread_id, event.zone, dict(event.parameters)) == ("", "", {})


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"7", b"null", b"{}", b"\xff\xfe", b"[" * 100_000, b'{"commonEventObject": 1e']
)
def test_what_is_no_event_is_refused(body: bytes) -> None:
    with pytest.raises(BadEvent):
        event_from(body)


def test_half_a_character_becomes_a_question_mark_and_whole_ones_stay() -> None:
    raw = json.dumps({"commonEventObject": {"hostApp": "GMAIL", "parameters": {"a": "cut \ud83d off", "b": "🙂 é"}}})
    assert event_from(raw.encode()).parameters == {"a": "cut ? off", "b": "🙂 é"}
