"""Google's certificates: kept as long as they may be, never asked for because of a stranger's tokens."""

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from app.errors import CertificatesUnavailable, NotGoogle
from app.web.google import Certificates, Fetched, GoogleTokens, fetch_over_http
from tests.web.sign import BASE, Signer, certificates, google

OPEN = "/addon/open"


class Source:
    """Google's address of certificates, and a clock."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.fetched = 0
        self.now = 1000.0
        self.kept = Certificates("https://certs.example", fetch=self.fetch, seconds=lambda: self.now)
        self.tokens = GoogleTokens(self.kept)

    def fetch(self, _: str) -> Fetched:
        self.fetched += 1
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer

    def check(self, token: str | None = None) -> Any:
        return self.tokens(token or google().system(OPEN), BASE + OPEN)


DOWN = CertificatesUnavailable("ConnectError")


def test_many_tokens_cost_one_fetch() -> None:
    source = Source(certificates(google()))
    for _ in range(5):
        assert source.check()["aud"] == BASE + OPEN
    assert source.fetched == 1


def test_the_set_is_kept_as_long_as_cache_control_says() -> None:
    source = Source(certificates(google(), control="public, max-age=600, must-revalidate"))
    source.check()
    source.now += 599
    source.check()
    assert source.fetched == 1
    source.now += 2
    source.check()
    assert source.fetched == 2


@pytest.mark.parametrize("control", ["max-age=0", "no-cache", "max-age=1"])
def test_a_short_life_is_still_a_minute(control: str) -> None:
    source = Source(certificates(google(), control=control))
    source.check()
    source.now += 59
    source.check()
    assert source.fetched == 1


def test_the_last_good_set_survives_a_failed_fetch() -> None:
    source = Source(certificates(google()), DOWN)
    source.check()
    source.now += 90_000
    assert source.check()["sub"]
    assert source.fetched == 2


@pytest.mark.parametrize(
    "bad",
    [
        Fetched(500, {}, b""),
        Fetched(200, {}, b"<html>"),
        Fetched(200, {}, b"{}"),
        Fetched(200, {}, b'{"keys": []}'),
        Fetched(200, {}, b'{"k": 1}'),
    ],
)
def test_an_answer_that_is_no_set_does_not_replace_a_good_one(bad: Fetched) -> None:
    source = Source(certificates(google()), bad)
    source.check()
    source.now += 90_000
    assert source.check()
    assert Source(bad).kept._good is None


def test_without_any_certificates_nobody_is_refused_or_let_in() -> None:
    with pytest.raises(CertificatesUnavailable):
        Source(DOWN).check()


def test_after_a_failed_first_fetch_the_next_second_tries_again() -> None:
    source = Source(DOWN, certificates(google()))
    for _ in range(3):
        with pytest.raises(CertificatesUnavailable):
            source.check()
    assert source.fetched == 1
    source.now += 1.1
    assert source.check()


def test_a_new_key_of_googles_is_fetched_at_once() -> None:
    newer = Signer("kid-2")
    source = Source(certificates(google()), certificates(google(), newer))
    source.check()
    source.now += 61
    assert source.check(newer.system(OPEN))
    assert source.fetched == 2


def test_made_up_key_ids_cause_one_fetch_a_minute() -> None:
    source = Source(certificates(google()))
    source.check()
    source.now += 120
    for number in range(20):
        with pytest.raises(NotGoogle):
            source.check(_with_kid(google().system(OPEN), f"made-up-{number}"))
    assert source.fetched == 2
    assert source.check()


def test_many_threads_at_the_start_cost_one_fetch() -> None:
    waiting = threading.Barrier(8)
    source = Source(certificates(google()))

    def ask(_: int) -> Any:
        waiting.wait(5)
        return source.check()

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(ask, range(8)))
    assert source.fetched == 1


def test_an_empty_audience_never_skips_the_check() -> None:
    source = Source(certificates(google()))
    with pytest.raises(NotGoogle):
        source.tokens(google().system(OPEN), "")


def test_a_fetch_that_fails_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise httpx.ConnectTimeout("slow")

    monkeypatch.setattr(httpx, "get", broken)
    with pytest.raises(CertificatesUnavailable, match="ConnectTimeout"):
        fetch_over_http("https://certs.example")


def _with_kid(token: str, kid: str) -> str:
    from tests.build import b64

    return ".".join((b64(json.dumps({"alg": "RS256", "kid": kid}).encode()), *token.split(".")[1:]))
