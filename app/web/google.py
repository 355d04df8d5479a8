"""Is this token Google's? google-auth does the arithmetic; this file keeps the certificates at hand.

google-auth fetches the certificates on every call. Here they are kept as long as Cache-Control allows, the last good set
survives a failed fetch, and a key id that nobody has seen causes one fetch a minute at most.
"""

import base64
import binascii
import json
import re
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx
from google.auth import exceptions
from google.oauth2 import id_token

from app.errors import CertificatesUnavailable, NotGoogle

SKEW_SECONDS = 10  # google-auth allows none; a token is often used in the second in which it was made
FETCH_SECONDS = 5.0
SHORTEST_LIFE = 60.0  # also the pause between two fetches: a stranger's made-up key ids must not drive our traffic
USUAL_LIFE = 3600.0
LONGEST_LIFE = 86400.0
LONGEST_TOKEN = 8192
LARGEST_SET = 262_144

ClaimsOf = Callable[[str, str], Mapping[str, Any]]  # (token, audience) -> claims, or NotGoogle


@dataclass(frozen=True, slots=True)
class Fetched:
    """What google-auth expects of a transport's answer. `data` is `{kid: PEM}` as JSON."""

    status: int
    headers: Mapping[str, str]
    data: bytes


def fetch_over_http(url: str) -> Fetched:
    try:
        answer = httpx.get(url, timeout=FETCH_SECONDS, follow_redirects=False)
    except httpx.HTTPError as error:
        raise CertificatesUnavailable(type(error).__name__) from error
    return Fetched(answer.status_code, answer.headers, answer.content)


@dataclass(slots=True)
class Certificates:
    """Google's public keys, kept between requests; safe for many threads."""

    url: str
    fetch: Callable[[str], Fetched] = fetch_over_http
    seconds: Callable[[], float] = time.monotonic
    _good: Fetched | None = None
    _kids: frozenset[str] = frozenset()
    _fresh_until: float = 0.0
    _tried_at: float | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def holding(self, kid: str) -> Fetched:
        """The set that holds `kid` where there is one; raises CertificatesUnavailable when none was ever had."""
        good = self._good
        if good is not None and kid in self._kids and self.seconds() < self._fresh_until:
            return good
        with self._lock:
            if self._due(kid):
                self._refresh()
            if self._good is None:
                raise CertificatesUnavailable("no certificates yet")
            return self._good

    def _due(self, kid: str) -> bool:
        """Another thread may have fetched while this one waited for the lock."""
        now = self.seconds()
        if self._good is not None and kid in self._kids and now < self._fresh_until:
            return False
        pause = SHORTEST_LIFE if self._good is not None else 1.0
        return self._tried_at is None or now - self._tried_at >= pause

    def _refresh(self) -> None:
        self._tried_at = self.seconds()
        try:
            fetched = self.fetch(self.url)
            kids = _kids_of(fetched)
        except CertificatesUnavailable:
            if self._good is None:
                raise
            return  # the last good set goes on
        self._good, self._kids = fetched, kids
        self._fresh_until = self._tried_at + _life(fetched.headers)


@dataclass(frozen=True, slots=True)
class GoogleTokens:
    """Callable: `claims = GoogleTokens(certificates)(token, audience)`."""

    certificates: Certificates

    def __call__(self, token: str, audience: str) -> Mapping[str, Any]:
        """The claims of a token that Google signed for `audience` and that is valid now; else NotGoogle."""
        if not audience:
            raise NotGoogle("no audience to check against")
        held = self.certificates.holding(_kid_of(token))

        def transport(*_: object, **__: object) -> Fetched:
            return held

        try:
            claims: Mapping[str, Any] = id_token.verify_oauth2_token(  # type: ignore[no-untyped-call]
                token, transport, audience=audience, clock_skew_in_seconds=SKEW_SECONDS
            )
        except exceptions.TransportError as error:
            raise CertificatesUnavailable(type(error).__name__) from error
        except (ValueError, exceptions.GoogleAuthError, RecursionError) as error:
            # a wrong issuer is a GoogleAuthError that is no ValueError
            raise NotGoogle(type(error).__name__) from error
        return claims


def _kid_of(token: str) -> str:
    """The key id that an unverified header names; NotGoogle where the header cannot be read."""
    if len(token) > LONGEST_TOKEN or token.count(".") != 2:
        raise NotGoogle("malformed token")
    head = token.partition(".")[0]
    try:
        header = json.loads(base64.b64decode(head + "=" * (-len(head) % 4), altchars=b"-_", validate=True))
    except (binascii.Error, ValueError, RecursionError):
        raise NotGoogle("malformed token header") from None
    if not isinstance(header, dict) or not isinstance(header.get("kid"), str) or header.get("alg") != "RS256":
        raise NotGoogle("token header without key id or not RS256")
    return str(header["kid"])


def _kids_of(fetched: Fetched) -> frozenset[str]:
    """The key ids of a usable answer; CertificatesUnavailable for any other."""
    if fetched.status != 200 or len(fetched.data) > LARGEST_SET:
        raise CertificatesUnavailable(f"status {fetched.status}")
    try:
        found = json.loads(fetched.data)
    except ValueError:
        raise CertificatesUnavailable("not JSON") from None
    if not isinstance(found, dict) or not found or not all(_is_pem(value) for value in found.values()):
        raise CertificatesUnavailable("not a set of certificates")
    return frozenset(found)


def _is_pem(value: object) -> bool:
    return isinstance(value, str) and value.lstrip().startswith("-----BEGIN ")


def _life(headers: Mapping[str, str]) -> float:
    """Seconds for which the answer may be kept, by its Cache-Control."""
    control = {name.lower(): value for name, value in headers.items()}.get("cache-control", "").lower()
    if "no-store" in control or "no-cache" in control:
        return SHORTEST_LIFE
    age = re.search(r"max-age\s*=\s*\"?(\d{1,9})", control)
    return min(max(float(age[1]), SHORTEST_LIFE), LONGEST_LIFE) if age else USUAL_LIFE
