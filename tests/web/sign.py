"""Google's side of the tokens: a key of our own, its certificate, and tokens signed with it."""

import json
import time
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from google.auth import crypt, jwt

from app.web.google import Fetched

ACCOUNT = "service-1234@gcp-sa-gsuiteaddons.iam.gserviceaccount.com"
CLIENT_ID = "1234-abc.apps.googleusercontent.com"
BASE = "https://addon.afterword.example"
ISSUER = "https://accounts.google.com"
MAYA_SUB = "108000000000000000001"


class Signer:
    """A private key and its certificate, under one key id."""

    def __init__(self, kid: str) -> None:
        self.kid = kid
        key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.private = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
        )
        name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "accounts.example")])
        start = datetime.now(UTC) - timedelta(days=1)
        builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        builder = builder.serial_number(1).not_valid_before(start).not_valid_after(start + timedelta(days=30))
        self.pem = builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM).decode()
        self._signer = crypt.RSASigner.from_string(self.private, kid)

    def token(self, **claims: Any) -> str:
        return jwt.encode(self._signer, claims).decode()

    def system(self, path: str, **changes: Any) -> str:
        """The token that Gmail puts into the Authorization header of a call to `path`."""
        now = int(time.time())
        claims = {
            "iss": ISSUER,
            "aud": BASE + path,
            "email": ACCOUNT,
            "email_verified": True,
            "sub": "10001",
            "iat": now - 5,
            "exp": now + 3595,
        }
        return self.token(**(claims | changes))

    def user(self, **changes: Any) -> str:
        """The userIdToken of Maya."""
        now = int(time.time())
        claims = {
            "iss": ISSUER,
            "aud": CLIENT_ID,
            "sub": MAYA_SUB,
            "email": "maya.chen@mail.example",
            "email_verified": True,
            "iat": now - 5,
            "exp": now + 3595,
        }
        return self.token(**(claims | changes))


@cache
def google() -> Signer:
    return Signer("kid-1")


@cache
def stranger() -> Signer:
    """Another key under the same key id."""
    return Signer("kid-1")


def certificates(*signers: Signer, control: str = "public, max-age=3600") -> Fetched:
    data = json.dumps({s.kid: s.pem for s in signers}).encode()
    return Fetched(200, {"Cache-Control": control}, data)
