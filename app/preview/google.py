"""Google's side of the protocol: the key, its certificate, the tokens, and the events that carry them."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID
from google.auth import jwt
from google.auth.crypt import RSASigner

from app.preview.mailbox import Owner

Json = dict[str, Any]

BASE_URL = "https://afterword.example"  # what Google believes the service's public address to be
SERVICE_ACCOUNT = "service-610861086108@gcp-sa-gsuiteaddons.iam.gserviceaccount.com"
CLIENT_ID = "610861086108-preview.apps.googleusercontent.com"
ISSUER = "https://accounts.google.com"

SCOPE = "https://www.googleapis.com/auth/"
COMPOSE = f"{SCOPE}gmail.addons.current.action.compose"
READ = f"{SCOPE}gmail.addons.current.message.readonly"
SCOPES = (
    f"{SCOPE}gmail.addons.execute",
    READ,
    COMPOSE,
    f"{SCOPE}userinfo.email",
    f"{SCOPE}script.locale",
)
SCOPE_WORDS = {
    f"{SCOPE}gmail.addons.execute": "Run as a Gmail add-on",
    READ: "View your email messages when the add-on is running",
    COMPOSE: "Manage drafts and send emails when you interact with the add-on",
    f"{SCOPE}userinfo.email": "See your primary Google Account email address",
    f"{SCOPE}script.locale": "View your country, language and time zone",
}


class SigningKey:
    """An RSA key of our own with a self-made certificate, fresh at every start."""

    def __init__(self, *, now: datetime) -> None:
        key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "afterword-preview.local")])
        certificate = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=30))
            .sign(key, hashes.SHA256())
        )
        self.kid = secrets.token_hex(20)
        self.certificates = {self.kid: certificate.public_bytes(serialization.Encoding.PEM).decode()}
        pem = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        self._signer = RSASigner.from_string(pem, self.kid)  # type: ignore[no-untyped-call]

    def sign(self, claims: Mapping[str, Any]) -> str:
        return bytes(jwt.encode(self._signer, claims)).decode()  # type: ignore[no-untyped-call]


@dataclass(slots=True)
class Grant:
    """What one event's tokens open: the scopes of that moment, and one thread (None: no mail was open)."""

    scopes: frozenset[str]
    thread_id: str | None


@dataclass(slots=True)
class Consent:
    """The scopes that the person has allowed. The platform cannot run without the first one."""

    granted: set[str] = field(default_factory=lambda: set(SCOPES))

    def withdraw(self, scope: str) -> None:
        self.granted.discard(scope)

    def allow(self, scopes: frozenset[str]) -> None:
        self.granted |= scopes & set(SCOPES)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the panel stands: the ids of the open mail as events have them, and the thread's id in the API."""

    message: str
    thread: str
    api_thread_id: str


class Google:
    """Makes events, and knows which tokens it gave out."""

    def __init__(
        self,
        owner: Owner,
        *,
        real_now: Callable[[], datetime],
        preview_now: Callable[[], datetime],
        consent: Consent | None = None,
    ) -> None:
        self.owner = owner
        self.consent = consent or Consent()
        self.key = SigningKey(now=real_now())
        self._real_now = real_now
        self._preview_now = preview_now
        self.person = 1  # another number is another person to the service: nothing kept, as on the first day
        self._bearers: dict[str, Grant] = {}
        self._openings: dict[str, str | None] = {}

    @property
    def subject(self) -> str:
        return f"1086108610861086{self.person:05d}"

    def system_token(self, url: str) -> str:
        """`aud` is the public address of the route that is called."""
        return self.key.sign(
            self._times()
            | {
                "iss": ISSUER,
                "aud": url,
                "azp": "100000000000000861086",
                "sub": "100000000000000861086",
                "email": SERVICE_ACCOUNT,
                "email_verified": True,
            }
        )

    def user_token(self) -> str:
        return self.key.sign(
            self._times()
            | {
                "iss": ISSUER,
                "aud": CLIENT_ID,
                "azp": CLIENT_ID,
                "sub": self.subject,
                "email": self.owner.email,
                "email_verified": True,
            }
        )

    def event(
        self,
        url: str,
        *,
        place: Place | None,
        parameters: Mapping[str, str] | None = None,
        inputs: Mapping[str, Json] | None = None,
    ) -> Json:
        """The event object of one call. `parameters` and `inputs` None: a trigger, which has neither."""
        offset = self._preview_now().astimezone(self.owner.zone).utcoffset() or timedelta()
        common: Json = {
            "userLocale": self.owner.locale,
            "hostApp": "GMAIL",
            "platform": "WEB",
            "timeZone": {"id": str(self.owner.zone), "offset": int(offset.total_seconds() * 1000)},
        }
        if parameters is not None:
            common["parameters"] = dict(parameters)
        if inputs:
            common["formInputs"] = dict(inputs)
        granted = frozenset(self.consent.granted)
        bearer = f"ya29.{secrets.token_urlsafe(48)}"
        self._bearers[bearer] = Grant(granted, place.api_thread_id if place else None)
        authorization: Json = {
            "userOAuthToken": bearer,
            "systemIdToken": self.system_token(url),
            "authorizedScopes": [s for s in SCOPES if s in granted],
        }
        if f"{SCOPE}userinfo.email" in granted:
            authorization["userIdToken"] = self.user_token()
        event: Json = {"commonEventObject": common, "authorizationEventObject": authorization}
        if place:
            opening = secrets.token_urlsafe(24)
            self._openings[opening] = place.api_thread_id
            event["gmail"] = {"messageId": place.message, "threadId": place.thread, "accessToken": opening}
        self._forget_old()
        return event

    def grant_of(self, bearer: str) -> Grant | None:
        return self._bearers.get(bearer)

    def opened_by(self, opening: str) -> str | None:
        """The thread that a `X-Goog-Gmail-Access-Token` opens."""
        return self._openings.get(opening)

    def _times(self) -> Json:
        now = int(self._real_now().timestamp())
        return {"iat": now, "exp": now + 3600}

    def _forget_old(self) -> None:
        for kept in (self._bearers, self._openings):
            while len(kept) > 200:
                del kept[next(iter(kept))]
