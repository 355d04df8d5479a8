"""Who is calling: Google's add-on platform of our own project, on behalf of one person."""

from dataclasses import dataclass

from app.errors import NotGoogle, ScopeMissing
from app.web.event import Event
from app.web.google import ClaimsOf

EMAIL_SCOPE = "https://www.googleapis.com/auth/userinfo.email"


@dataclass(frozen=True, slots=True)
class Caller:
    """`sub` is Google's stable id of the person: the only thing we know people by."""

    sub: str
    email: str


@dataclass(frozen=True, slots=True)
class Gate:
    """Checks both tokens. Audiences come from our settings, never from what a request says about itself."""

    base_url: str
    service_account: str
    client_id: str
    claims_of: ClaimsOf

    def check(self, bearer: str, path: str) -> None:
        """The systemIdToken: made for exactly this address, by the service account of exactly this project."""
        claims = self.claims_of(bearer, self.base_url + path)
        if claims.get("email_verified") is not True or claims.get("email") != self.service_account:
            raise NotGoogle("another service account")

    def caller(self, event: Event) -> Caller:
        """The userIdToken: made for our OAuth client. Without one, the permission to know the address is missing."""
        if not event.user_id_token:
            raise ScopeMissing((EMAIL_SCOPE,))
        claims = self.claims_of(event.user_id_token, self.client_id)
        sub, email = claims.get("sub"), claims.get("email")
        if not isinstance(sub, str) or not sub or not isinstance(email, str) or "@" not in email:
            raise NotGoogle("user token without sub or email")
        return Caller(sub, email.lower())


def bearer_in(header: str | None) -> str:
    """The token of an Authorization header."""
    scheme, _, token = (header or "").partition(" ")
    if scheme.lower() != "bearer" or not token or not token.isascii() or " " in token.strip():
        raise NotGoogle("no bearer token")
    return token.strip()
