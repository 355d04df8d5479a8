"""Every way to the door without being Google, each with real RSA keys: refused before anything of the body is read."""

import hashlib
import hmac
import json
import time
from typing import Any

import pytest
from fastapi.testclient import TestClient

from app.cards.links import ROUTES as ADDRESSED
from app.errors import CertificatesUnavailable
from app.web.app import Parts, create_app
from app.web.caller import Gate
from app.web.google import Certificates, GoogleTokens
from app.web.routes import ROUTES
from tests.build import b64, theirs, thread
from tests.gmail.fake import FakeGmail
from tests.web.panel import Panel
from tests.web.sign import ACCOUNT, BASE, CLIENT_ID, google, stranger

THREAD = "18c0ffee01"
OPEN = "/addon/open"


@pytest.fixture
def panel() -> Panel:
    made = Panel(FakeGmail.holding(thread(theirs("Mon 2 Nov 2026 09:00", "Thanks for applying."))))
    made.thread_id, made.message_id = THREAD, "x"
    return made


def unsigned(claims: dict[str, Any], *, alg: str = "none", kid: str = "kid-1") -> str:
    return f"{b64(json.dumps({'alg': alg, 'typ': 'JWT', 'kid': kid}).encode())}.{b64(json.dumps(claims).encode())}."


def claims(**changes: Any) -> dict[str, Any]:
    now = int(time.time())
    good = {"iss": "https://accounts.google.com", "aud": BASE + OPEN, "email": ACCOUNT, "email_verified": True}
    return good | {"sub": "1", "iat": now - 5, "exp": now + 600} | changes


def tampered(token: str) -> str:
    head, _, signature = token.split(".")
    return f"{head}.{b64(json.dumps(claims(sub='2')).encode())}.{signature}"


def with_secret(secret: bytes) -> str:
    """RS256's public certificate used as an HS256 secret."""
    signed = f"{b64(json.dumps({'alg': 'HS256', 'kid': 'kid-1'}).encode())}.{b64(json.dumps(claims()).encode())}"
    return f"{signed}.{b64(hmac.digest(secret, signed.encode(), hashlib.sha256))}"


NOW = int(time.time())
ATTACKS: dict[str, Any] = {
    "none at all": "",
    "a word": "letmein",
    "two parts": "a.b",
    "no JSON": "e30.e30.e30",
    "not base64": "###.###.###",
    "too long": "a" * 9000 + ".b.c",
    "alg none": unsigned(claims()),
    "alg none with a signature": unsigned(claims()) + "AAAA",
    "alg HS256 with the certificate": with_secret(google().pem.encode()),
    "no key id": f"{b64(b'{}')}.{b64(json.dumps(claims()).encode())}.AAAA",
    "another key under the same id": stranger().system(OPEN),
    "changed after signing": tampered(google().system(OPEN)),
    "expired": google().system(OPEN, iat=NOW - 7200, exp=NOW - 3600),
    "expired half a minute ago": google().system(OPEN, iat=NOW - 3600, exp=NOW - 30),
    "not yet valid": google().system(OPEN, iat=NOW + 3600, exp=NOW + 7200),
    "no expiry": google().token(**{k: v for k, v in claims().items() if k != "exp"}),
    "another route": google().system("/addon/home"),
    "the base address": google().system("", aud=BASE),
    "a slash more": google().system(OPEN + "/"),
    "our host name only": google().system(OPEN, aud="addon.afterword.example"),
    "no audience": google().system(OPEN, aud=""),
    "a list with a foreign audience": google().system(OPEN, aud=["https://evil.example"]),
    "another project's service account": google().system(
        OPEN, email="service-999@gcp-sa-gsuiteaddons.iam.gserviceaccount.com"
    ),
    "a longer address": google().system(OPEN, email=ACCOUNT + ".evil.example"),
    "an unverified address": google().system(OPEN, email_verified=False),
    "verified as a word": google().system(OPEN, email_verified="true"),
    "no address": google().system(OPEN, email=None),
    "another issuer": google().system(OPEN, iss="https://evil.example"),
    "the issuer of service accounts": google().system(OPEN, iss=ACCOUNT),
    "the person's own token": google().user(),
}


def test_the_door_opens_for_google(panel: Panel) -> None:
    assert panel.post("open", panel.event()).status_code == 200


@pytest.mark.parametrize("attack", sorted(ATTACKS))
def test_the_door_stays_shut(panel: Panel, attack: str) -> None:
    answer = panel.post("open", panel.event(), token=ATTACKS[attack])
    assert answer.status_code == 401
    assert answer.json() == {"error": "This request did not come from Google."}
    assert panel.gmail.calls == []
    assert panel.store.threads_of("108000000000000000001") == ()


def test_the_body_is_not_even_parsed(panel: Panel) -> None:
    headers = {"Authorization": f"Bearer {stranger().system(OPEN)}"}
    assert panel.client.post(OPEN, content=b"{not json", headers=headers).status_code == 401


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer ", "Basic abc", "Bearer a b", "bearer\u00e9 x"])
def test_other_headers_are_refused(panel: Panel, header: str) -> None:
    answer = panel.client.post(OPEN, json=panel.event(), headers={b"Authorization": header.encode("latin-1")})
    assert answer.status_code == 401


@pytest.mark.parametrize("header", ["Host", "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded", "X-Original-URL"])
def test_no_header_changes_the_address_that_the_token_has_to_be_for(panel: Panel, header: str) -> None:
    token = google().system(OPEN, aud="https://evil.example/addon/open")
    headers = {"Authorization": f"Bearer {token}", header: "evil.example"}
    assert panel.client.post(OPEN, json=panel.event(), headers=headers).status_code == 401


PEOPLE: dict[str, Any] = {
    "of another client": google().user(aud="999-evil.apps.googleusercontent.com"),
    "of several clients": google().user(aud=["999-evil.apps.googleusercontent.com"]),
    "signed by another key": stranger().user(),
    "expired": google().user(iat=NOW - 7200, exp=NOW - 3600),
    "not yet valid": google().user(iat=NOW + 600, exp=NOW + 1200),
    "of another issuer": google().user(iss="https://evil.example"),
    "unsigned": unsigned(claims(aud=CLIENT_ID, sub="1", email="maya.chen@mail.example")),
    "without a person": google().user(sub=""),
    "without an address": google().user(email=None),
    "a word": "someone",
    "the system's own": google().system(OPEN),
}


@pytest.mark.parametrize("whose", sorted(PEOPLE))
def test_a_person_needs_a_token_of_our_own_client(panel: Panel, whose: str) -> None:
    event = panel.event()
    event["authorizationEventObject"]["userIdToken"] = PEOPLE[whose]
    answer = panel.post("open", event)
    assert answer.status_code == 401
    assert panel.gmail.calls == []


def test_ten_seconds_of_clock_difference_are_forgiven(panel: Panel) -> None:
    now = int(time.time())
    assert panel.post("open", panel.event(), token=google().system(OPEN, iat=now + 5)).status_code == 200


def test_without_certificates_the_answer_is_try_again_not_refused(panel: Panel) -> None:
    def down(_: str) -> Any:
        raise CertificatesUnavailable("ConnectError")

    gate = Gate(BASE, ACCOUNT, CLIENT_ID, GoogleTokens(Certificates("https://certs.example", fetch=down)))
    client = TestClient(create_app(Parts(gate, panel.store, lambda _: panel.gmail, lambda: panel.now)))  # type: ignore[arg-type,return-value]
    answer = client.post(OPEN, json=panel.event(), headers={"Authorization": f"Bearer {google().system(OPEN)}"})
    assert answer.status_code == 503


def test_every_route_is_behind_the_door(panel: Panel) -> None:
    assert set(ROUTES) == set(ADDRESSED)
    for name in ROUTES:
        assert panel.post(name, panel.event(), token="").status_code == 401
        assert panel.client.get(f"/addon/{name}").status_code == 405
