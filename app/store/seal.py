"""What the secret key is for: a person's name in our tables, and the few words that are kept sealed."""

import hashlib
import hmac
import json
import os
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE_BYTES = 12


class Seal:
    """`key` is 32 bytes; two keys for two purposes are derived from it."""

    def __init__(self, key: bytes) -> None:
        if len(key) != 32:
            raise ValueError("the key has to be 32 bytes long")
        self._names = hmac.digest(key, b"afterword person", hashlib.sha256)
        self._box = AESGCM(hmac.digest(key, b"afterword seal", hashlib.sha256))

    def person(self, sub: str) -> str:
        """Google's `sub` as the key under which we know the person; nobody can go back without the secret."""
        return hmac.digest(self._names, sub.encode(), hashlib.sha256).hex()[:40]

    def close(self, value: dict[str, Any], *, whose: str) -> bytes:
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._box.encrypt(nonce, json.dumps(value).encode(), whose.encode())

    def open(self, sealed: bytes | None, *, whose: str) -> dict[str, Any]:
        """{} where there is nothing, or where it was sealed with another key: then it is lost, not an error."""
        if not sealed:
            return {}
        try:
            value = json.loads(self._box.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], whose.encode()))
        except (InvalidTag, ValueError):
            return {}
        return value if isinstance(value, dict) else {}
