"""Tokens that Google's own library accepts, and events as Google documents them."""

from typing import Any

import pytest
from google.auth import exceptions
from google.oauth2 import id_token

from app.preview.google import CLIENT_ID, SCOPES, SERVICE_ACCOUNT, Place
from app.preview.panel import LINKS
from tests.preview.stage import on_stage

OPEN = LINKS.to("open")
PLACE = Place("msg-f:1", "thread-f:2", "2")


class Certificates:
    """The transport that the library fetches certificates with; gives those of one key."""

    def __init__(self, certificates: dict[str, str]) -> None:
        import json

        self.status, self.headers, self.data = 200, {}, json.dumps(certificates).encode()

    def __call__(self, url: str, method: str = "GET", **_: Any) -> "Certificates":
        return self


def test_the_system_token_is_googles_for_exactly_the_called_address() -> None:
    google = on_stage().google
    event = google.event(OPEN, place=PLACE)
    token = event["authorizationEventObject"]["systemIdToken"]
    claims = id_token.verify_oauth2_token(token, Certificates(google.key.certificates), audience=OPEN)  # type: ignore[no-untyped-call]
    assert claims["email"] == SERVICE_ACCOUNT
    assert claims["email_verified"] is True
    assert claims["exp"] - claims["iat"] == 3600
    with pytest.raises(ValueError, match="audience"):
        id_token.verify_oauth2_token(token, Certificates(google.key.certificates), audience=LINKS.to("home"))  # type: ignore[no-untyped-call]


def test_the_user_token_says_who_the_person_is() -> None:
    google = on_stage().google
    token = google.event(OPEN, place=None)["authorizationEventObject"]["userIdToken"]
    claims = id_token.verify_oauth2_token(token, Certificates(google.key.certificates), audience=CLIENT_ID)  # type: ignore[no-untyped-call]
    assert (claims["sub"], claims["email"]) == (google.subject, "maya.chen@mail.example")


def test_a_token_of_another_preview_is_refused() -> None:
    token = on_stage().google.system_token(OPEN)
    with pytest.raises((ValueError, exceptions.GoogleAuthError)):
        id_token.verify_oauth2_token(token, Certificates(on_stage().google.key.certificates), audience=OPEN)  # type: ignore[no-untyped-call]


def test_a_trigger_has_the_open_mail_and_neither_form_nor_parameters() -> None:
    event = on_stage().google.event(OPEN, place=PLACE)
    assert set(event) == {"commonEventObject", "authorizationEventObject", "gmail"}
    assert event["commonEventObject"] == {
        "userLocale": "en-GB",
        "hostApp": "GMAIL",
        "platform": "WEB",
        "timeZone": {"id": "Europe/London", "offset": 0},
    }
    assert event["gmail"]["messageId"] == "msg-f:1"
    assert event["authorizationEventObject"]["authorizedScopes"] == list(SCOPES)


def test_on_the_list_no_mail_is_open() -> None:
    assert "gmail" not in on_stage().google.event(LINKS.to("home"), place=None)


def test_the_zone_offset_is_that_of_the_previews_day() -> None:
    preview = on_stage()
    preview.go_to(preview.clock.home.replace(month=7))
    zone = preview.google.event(OPEN, place=PLACE)["commonEventObject"]["timeZone"]
    assert zone == {"id": "Europe/London", "offset": 3_600_000}


def test_without_the_scope_for_it_nobody_is_named() -> None:
    google = on_stage().google
    google.consent.withdraw("https://www.googleapis.com/auth/userinfo.email")
    assert "userIdToken" not in google.event(OPEN, place=PLACE)["authorizationEventObject"]


def test_old_tokens_are_forgotten() -> None:
    google = on_stage().google
    first = google.event(OPEN, place=PLACE)
    for _ in range(200):
        google._bearers[str(_)] = google._bearers[next(iter(google._bearers))]
    google.event(OPEN, place=PLACE)
    assert google.grant_of(first["authorizationEventObject"]["userOAuthToken"]) is None
