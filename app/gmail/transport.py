"""HTTP for google-api-python-client, with one connection per thread.

Why not httplib2's own: after a connection that closes without an answer it sends the request again by itself, a POST too,
so one approval could make two drafts. Here a write goes out once, on a fresh connection, and every fault says whether the
request can have reached Gmail. No redirects are followed: the person's tokens go to one host only.
"""

import gzip
import http.client
import io
import ssl
import threading
import zlib
from collections.abc import Mapping
from typing import cast
from urllib.parse import urlsplit

import httplib2

from app.errors import GmailBusy, GmailError, GmailOutcomeUnknown

CONNECT_SECONDS = 3.0
ANSWER_SECONDS = 7.0  # reading the thread and then writing stay within the 20 seconds that a card may take
LARGEST_ANSWER = 48 * 1024 * 1024  # Gmail's own limit for one message is 25 MB, before base64
SAFE = frozenset({"GET", "HEAD"})

Place = tuple[str, str, int | None]  # scheme, host, port


class Transport:
    """What `HttpRequest.execute(http=…)` calls. Safe for many threads."""

    def __init__(self, *, answer_seconds: float = ANSWER_SECONDS) -> None:
        self._answer_seconds = answer_seconds
        self._kept = threading.local()
        self._tls = ssl.create_default_context()

    def request(
        self,
        uri: str,
        method: str = "GET",
        body: str | bytes | None = None,
        headers: Mapping[str, str] | None = None,
        **_: object,
    ) -> tuple[httplib2.Response, bytes]:
        parts = urlsplit(uri)
        where = (parts.scheme, parts.hostname or "", parts.port)
        path = f"{parts.path}?{parts.query}" if parts.query else parts.path
        sent = {"accept-encoding": "gzip", **(headers or {})}
        if method not in SAFE:
            return self._once(self._fresh(where), method, path, body, sent)
        kept = self._connections()
        connection = kept.pop(where, None)
        if connection is not None:
            try:
                answer = self._once(connection, method, path, body, sent)
            except GmailBusy as busy:
                if busy.slow:
                    raise
                connection = None  # the other side has closed a kept connection meanwhile: no try is lost by that
        if connection is None:
            connection = self._fresh(where)
            answer = self._once(connection, method, path, body, sent)
        kept[where] = connection
        return answer

    def close(self) -> None:
        """Give up the kept connections of this thread."""
        for connection in self._connections().values():
            connection.close()
        self._connections().clear()

    def _connections(self) -> dict[Place, http.client.HTTPConnection]:
        """The kept connections of this thread."""
        if not hasattr(self._kept, "by_place"):
            self._kept.by_place = {}
        return cast(dict[Place, http.client.HTTPConnection], self._kept.by_place)

    def _fresh(self, where: Place) -> http.client.HTTPConnection:
        scheme, host, port = where
        connection = (
            http.client.HTTPSConnection(host, port, timeout=CONNECT_SECONDS, context=self._tls)
            if scheme == "https"
            else http.client.HTTPConnection(host, port, timeout=CONNECT_SECONDS)
        )
        try:
            connection.connect()
        except OSError as error:
            connection.close()
            raise GmailBusy(f"no connection: {type(error).__name__}", slow=isinstance(error, TimeoutError)) from error
        connection.sock.settimeout(self._answer_seconds)
        return connection

    def _once(
        self,
        connection: http.client.HTTPConnection,
        method: str,
        path: str,
        body: str | bytes | None,
        headers: Mapping[str, str],
    ) -> tuple[httplib2.Response, bytes]:
        """One try. A fault closes the connection and says whether the request may have been carried out."""
        whole = False
        try:
            connection.request(method, path, body, dict(headers))
            answer = connection.getresponse()
            found = {name.lower(): value for name, value in answer.getheaders()}
            data = answer.read(LARGEST_ANSWER + 1)
            if len(data) > LARGEST_ANSWER:
                raise GmailError("answer too large")
            content = _unpacked(data, found.pop("content-encoding", ""))
            whole = not answer.will_close
        except (OSError, http.client.HTTPException) as error:
            if method in SAFE:
                raise GmailBusy(type(error).__name__, slow=isinstance(error, TimeoutError)) from error
            raise GmailOutcomeUnknown(type(error).__name__) from error
        finally:
            if not whole or method not in SAFE:
                connection.close()
        return httplib2.Response({**found, "status": str(answer.status)}), content


def _unpacked(data: bytes, encoding: str) -> bytes:
    """The plain bytes of a gzip answer, at most LARGEST_ANSWER of them."""
    if encoding.lower() != "gzip":
        return data
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as packed:
            content = packed.read(LARGEST_ANSWER + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise http.client.HTTPException("broken gzip") from error
    if len(content) > LARGEST_ANSWER:
        raise GmailError("answer too large")
    return content
