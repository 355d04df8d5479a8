"""Every environment variable, read once at start. Nonsense, and what would open the door, is refused by name.

`deploy/env.example` lists them all; a test compares it with `NAMES`.
"""

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from app.errors import SettingsError
from app.model.model import ModelSettings
from app.model.settings import MODEL_NAMES, load_model_settings

GOOGLE_CERTS = "https://www.googleapis.com/oauth2/v1/certs"
EMBEDDED_DATABASE = "sqlite:///var/afterword.db"
# Only for a database on a developer's own machine: without AFTERWORD_LOCAL=1 the key is required.
LOCAL_KEY = bytes(32)

BASE_URL = "AFTERWORD_BASE_URL"
SERVICE_ACCOUNT = "AFTERWORD_SERVICE_ACCOUNT_EMAIL"
CLIENT_ID = "AFTERWORD_OAUTH_CLIENT_ID"
DATABASE = "AFTERWORD_DATABASE_URL"
SECRET = "AFTERWORD_SECRET_KEY"  # noqa: S105 (a name, not a value)
LOCAL = "AFTERWORD_LOCAL"
CERTS = "AFTERWORD_CERTS_URL"
GMAIL = "AFTERWORD_GMAIL_URL"
CLOCK = "AFTERWORD_CLOCK_FILE"
NAMES = (BASE_URL, SERVICE_ACCOUNT, CLIENT_ID, DATABASE, SECRET, LOCAL, CERTS, GMAIL, CLOCK, *MODEL_NAMES)


@dataclass(frozen=True, slots=True)
class Settings:
    """`gmail_url` None means Google's own; `clock_file` None means the machine's clock; `model` None means that built-in
    letters are all there is. `secret_key` is 32 bytes."""

    base_url: str
    service_account_email: str
    oauth_client_id: str
    database_url: str = EMBEDDED_DATABASE
    secret_key: bytes = field(default=LOCAL_KEY, repr=False)
    local: bool = False
    certs_url: str = GOOGLE_CERTS
    gmail_url: str | None = None
    clock_file: Path | None = None
    model: ModelSettings | None = None


def load_settings(env: Mapping[str, str]) -> Settings:
    """The settings of this process; raises SettingsError with one sentence that names the variable."""
    local = _local(env)
    return Settings(
        base_url=_base_url(env, local=local),
        service_account_email=_service_account(env),
        oauth_client_id=_client_id(env),
        database_url=load_database_url(env),
        secret_key=load_secret_key(env),
        local=local,
        certs_url=_loopback_url(env, CERTS, local=local) or GOOGLE_CERTS,
        gmail_url=_loopback_url(env, GMAIL, local=local),
        clock_file=_clock_file(env, local=local),
        model=load_model_settings(env),
    )


def load_database_url(env: Mapping[str, str]) -> str:
    """The one setting that `afterword migrate` needs. `postgres://` is spelled the way SQLAlchemy wants it."""
    url = env.get(DATABASE, "").strip() or EMBEDDED_DATABASE
    scheme, colon, rest = url.partition("://")
    if scheme in {"postgres", "postgresql", "postgresql+psycopg"} and rest:
        _split(url, DATABASE, hint="; in a password, write @ : / ? # [ ] % as %40 %3A %2F %3F %23 %5B %5D %25")
        return f"postgresql+psycopg://{rest}"
    if scheme == "sqlite" and colon and (not rest or rest.startswith("/")):
        return url
    raise SettingsError(f"{DATABASE} has to begin with postgresql:// or sqlite:///")


def load_secret_key(env: Mapping[str, str]) -> bytes:
    """32 bytes, base64url, padding optional. Without AFTERWORD_LOCAL=1 there is no default."""
    value = env.get(SECRET, "").strip()
    if not value:
        if _local(env):
            return LOCAL_KEY
        raise SettingsError(f'{SECRET} is missing; make one with: head -c 32 /dev/urandom | base64 | tr "+/" "-_"')
    try:
        key = base64.b64decode(value + "=" * (-len(value) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise SettingsError(f"{SECRET} is not base64url") from None
    if len(key) != 32:
        raise SettingsError(f"{SECRET} has to be 32 bytes long, base64url; this one has {len(key)}")
    if not _local(env) and len(set(key)) < 8:
        raise SettingsError(f"{SECRET} does not look random")
    return key


def is_loopback(host: str) -> bool:
    """True for names and addresses that never leave this machine."""
    if host == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _local(env: Mapping[str, str]) -> bool:
    value = env.get(LOCAL, "").strip()
    if value not in {"", "0", "1"}:
        raise SettingsError(f"{LOCAL} has to be 1 or 0")
    return value == "1"


def _base_url(env: Mapping[str, str], *, local: bool) -> str:
    value = env.get(BASE_URL, "").strip().removesuffix("/")
    if not value:
        raise SettingsError(f"{BASE_URL} is missing: the public https address of this service")
    parts = _split(value, BASE_URL)
    if parts.query or parts.fragment or parts.username or not parts.hostname:
        raise SettingsError(f"{BASE_URL} has to be a plain address such as https://afterword.example.com")
    if parts.scheme == "https" or (parts.scheme == "http" and local and is_loopback(parts.hostname)):
        return value
    raise SettingsError(f"{BASE_URL} has to begin with https://")


def _service_account(env: Mapping[str, str]) -> str:
    value = env.get(SERVICE_ACCOUNT, "").strip()
    if not re.fullmatch(r"[^@\s,*]+@[^@\s,*]+\.[^@\s,*]+", value):
        raise SettingsError(f"{SERVICE_ACCOUNT} has to be the whole address of this project's add-on service account")
    return value


def _client_id(env: Mapping[str, str]) -> str:
    value = env.get(CLIENT_ID, "").strip()
    if not value or re.search(r"[\s,*]", value):
        raise SettingsError(f"{CLIENT_ID} has to be the one OAuth client id of this project's add-on")
    return value


def _loopback_url(env: Mapping[str, str], name: str, *, local: bool) -> str | None:
    value = env.get(name, "").strip()
    if not value:
        return None
    if not local:
        raise SettingsError(f"{name} may only be set together with {LOCAL}=1")
    parts = _split(value, name)
    if parts.scheme not in {"http", "https"} or parts.username or not is_loopback(parts.hostname or ""):
        raise SettingsError(f"{name} has to be a loopback address such as http://127.0.0.1:8611/")
    return value


def _clock_file(env: Mapping[str, str], *, local: bool) -> Path | None:
    value = env.get(CLOCK, "").strip()
    if value and not local:
        raise SettingsError(f"{CLOCK} may only be set together with {LOCAL}=1")
    return Path(value) if value else None


def _split(value: str, name: str, *, hint: str = "") -> SplitResult:
    try:
        parts = urlsplit(value)
        _ = parts.port  # reading it checks it
    except ValueError:
        raise SettingsError(f"{name} is not an address{hint}") from None
    return parts
