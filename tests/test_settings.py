"""Settings that would open the door are refused at start, and the sentence names the variable."""

import base64

import pytest

from app.errors import SettingsError
from app.settings import (
    BASE_URL,
    CERTS,
    CLIENT_ID,
    CLOCK,
    DATABASE,
    GMAIL,
    GOOGLE_CERTS,
    LOCAL,
    SECRET,
    SERVICE_ACCOUNT,
    is_loopback,
    load_settings,
)

KEY = base64.urlsafe_b64encode(bytes(range(32))).decode()
GOOD = {
    BASE_URL: "https://afterword.example.com",
    SERVICE_ACCOUNT: "service-1234@gcp-sa-gsuiteaddons.iam.gserviceaccount.com",
    CLIENT_ID: "1234-abc.apps.googleusercontent.com",
    SECRET: KEY,
}


def test_good_settings_are_read() -> None:
    settings = load_settings(GOOD | {DATABASE: "postgres://u:p@db/afterword"})
    assert settings.base_url == "https://afterword.example.com"
    assert settings.secret_key == bytes(range(32))
    assert settings.database_url == "postgresql+psycopg://u:p@db/afterword"
    assert settings.certs_url == GOOGLE_CERTS
    assert settings.gmail_url is None
    assert not settings.local


def test_the_slash_at_the_end_of_the_base_address_is_dropped() -> None:
    assert load_settings(GOOD | {BASE_URL: "https://a.example/"}).base_url == "https://a.example"


def test_the_key_needs_no_padding_and_is_never_printed() -> None:
    settings = load_settings(GOOD | {SECRET: KEY.rstrip("=")})
    assert settings.secret_key == bytes(range(32))
    assert "secret" not in repr(settings)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        (BASE_URL, ""),
        (BASE_URL, "http://afterword.example.com"),
        (BASE_URL, "http://127.0.0.1:8610"),
        (BASE_URL, "https://"),
        (BASE_URL, "https://a.example/?x=1"),
        (BASE_URL, "https://user@a.example"),
        (BASE_URL, "https://a.example:port"),
        (SERVICE_ACCOUNT, ""),
        (SERVICE_ACCOUNT, "*"),
        (SERVICE_ACCOUNT, "@gcp-sa-gsuiteaddons.iam.gserviceaccount.com"),
        (SERVICE_ACCOUNT, "a@b.example,c@d.example"),
        (CLIENT_ID, ""),
        (CLIENT_ID, "one,two"),
        (DATABASE, "mysql://u@h/d"),
        (DATABASE, "afterword.db"),
        (DATABASE, "sqlite://afterword.db"),
        (DATABASE, "postgresql://u:p/w@h/d"),
        (DATABASE, "postgresql://u:p@[::1/d"),
        (SECRET, ""),
        (SECRET, "short"),
        (SECRET, "not base64!" * 4),
        (SECRET, base64.urlsafe_b64encode(bytes(32)).decode()),
        (LOCAL, "yes"),
        (CERTS, "https://certs.example/v1"),
        (CERTS, "http://127.0.0.1:8611/certs"),
        (GMAIL, "http://127.0.0.1:8611"),
        (CLOCK, "/tmp/clock"),
    ],
)
def test_nonsense_is_refused_by_name(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=name):
        load_settings(GOOD | {name: value})


@pytest.mark.parametrize("name", [CERTS, GMAIL])
@pytest.mark.parametrize(
    "url", ["https://certs.example", "http://10.0.0.1/", "http://127.0.0.1.evil.example/", "ftp://127.0.0.1"]
)
def test_also_a_local_run_takes_only_loopback_addresses(name: str, url: str) -> None:
    with pytest.raises(SettingsError, match=name):
        load_settings(GOOD | {LOCAL: "1", name: url})


def test_a_local_run_may_use_its_own_google() -> None:
    own = {
        LOCAL: "1",
        CERTS: "http://127.0.0.1:8611/certs",
        GMAIL: "http://[::1]:8611",
        BASE_URL: "http://localhost:8610",
    }
    settings = load_settings(GOOD | own | {SECRET: ""})
    assert settings.certs_url == "http://127.0.0.1:8611/certs"
    assert settings.gmail_url == "http://[::1]:8611"
    assert settings.local


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.9.1", "::1", "[::1]", "localhost"])
def test_loopback_addresses_are_known(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["0.0.0.0", "localhost.example", "10.0.0.1", "", "::"])
def test_other_addresses_are_not_loopback(host: str) -> None:
    assert not is_loopback(host)
