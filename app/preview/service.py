"""The add-on's service: started as a process of its own, and called the way Google calls it."""

import base64
import contextlib
import os
import secrets
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import anyio
import httpx

from app.preview.google import BASE_URL, CLIENT_ID, SERVICE_ACCOUNT

Json = dict[str, Any]
PATIENCE = 30.0  # seconds that Google would wait, as far as is known
STARTS_WITHIN = 60.0

# `afterword serve`, which ends when its standard input does: also when the preview was killed and could not end it.
CHILD = """
import os, signal, threading

def end_with_parent():
    while os.read(0, 1):
        pass
    os.kill(os.getpid(), signal.SIGTERM)

threading.Thread(target=end_with_parent, daemon=True).start()
from app.cli import main
main()
"""


class ServiceDown(Exception):
    """The service did not start, or does not answer. The text is a sentence for the person."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back over HTTP: `document` is None where it was no JSON."""

    status: int
    document: Json | None
    text: str


class Service:
    """One call of the add-on: the public address that Google knows, sent to the loopback port."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def call(self, url: str, *, token: str, event: Json) -> Reply:
        """Raises ServiceDown when there is no answer at all."""
        try:
            answer = await self._client.post(self.local(url), json=event, headers={"Authorization": f"Bearer {token}"})
        except httpx.TimeoutException:
            raise ServiceDown(f"The add-on did not answer within {PATIENCE:.0f} seconds.") from None
        except httpx.TransportError:
            raise ServiceDown("The add-on's service cannot be reached. Is it still running?") from None
        return Reply(answer.status_code, _object(answer), answer.text)

    async def page(self, path: str) -> httpx.Response:
        """A page of the service, such as its help."""
        try:
            return await self._client.get(path)
        except httpx.TransportError:
            raise ServiceDown("The add-on's service cannot be reached. Is it still running?") from None

    def local(self, url: str) -> str:
        """The path of a public address of ours; anything else is not called, as Google would not."""
        if not url.startswith(f"{BASE_URL}/"):
            raise ServiceDown(f"The card calls {url}, which is not an address of this add-on.")
        return url.removeprefix(BASE_URL)

    async def ready(self) -> bool:
        try:
            return (await self._client.get("/healthz")).status_code == 200
        except httpx.TransportError:
            return False


def _object(answer: httpx.Response) -> Json | None:
    try:
        found = answer.json()
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


class ServiceProcess:
    """`afterword serve` on a free loopback port, with a database and a clock of its own in a temporary folder.

    The folder goes when the preview ends: nothing of the sample mailbox is kept.
    """

    def __init__(self, *, preview_url: str) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="afterword-preview-")
        self.folder = Path(self._folder.name)
        self.log = self.folder / "service.log"
        self.clock_file = self.folder / "clock"
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._preview_url = preview_url
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        with self.log.open("wb") as log:
            self._process = subprocess.Popen(  # noqa: S603 - our own command, no word of it from outside
                [sys.executable, "-c", CHILD, "serve", "--host", "127.0.0.1", "--port", str(self.port)],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=self.environment(os.environ),
                start_new_session=True,  # Ctrl-C reaches the preview alone, which then ends its child
            )
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        process = self._process
        if process is not None:
            process.terminate()
            try:
                process.communicate(timeout=5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.communicate()
        self._folder.cleanup()

    def environment(self, inherited: Mapping[str, str]) -> dict[str, str]:
        """Ours, and nothing of a real deployment that happens to be set in this shell."""
        kept = {name: value for name, value in inherited.items() if not name.startswith("AFTERWORD_")}
        return kept | {
            "AFTERWORD_LOCAL": "1",
            "AFTERWORD_BASE_URL": BASE_URL,
            "AFTERWORD_SERVICE_ACCOUNT_EMAIL": SERVICE_ACCOUNT,
            "AFTERWORD_OAUTH_CLIENT_ID": CLIENT_ID,
            "AFTERWORD_DATABASE_URL": f"sqlite:///{self.folder / 'afterword.db'}",
            "AFTERWORD_SECRET_KEY": base64.urlsafe_b64encode(secrets.token_bytes(32)).decode(),
            "AFTERWORD_CERTS_URL": f"{self._preview_url}/certs",
            "AFTERWORD_GMAIL_URL": self._preview_url,
            "AFTERWORD_CLOCK_FILE": str(self.clock_file),
        }

    def set_clock(self, ahead: timedelta) -> None:
        """Moves the service's today; the file appears whole or not at all."""
        fresh = self.clock_file.with_suffix(".new")
        fresh.write_text(f"{ahead.total_seconds():.6f}", encoding="utf-8")
        fresh.replace(self.clock_file)

    async def until_ready(self, service: Service) -> None:
        with anyio.move_on_after(STARTS_WITHIN):
            while not await service.ready():
                if self._process is not None and self._process.poll() is not None:
                    raise ServiceDown(f"The add-on's service ended while starting:\n{self.last_words()}")
                await anyio.sleep(0.05)
            return
        raise ServiceDown(
            f"The add-on's service did not start within {STARTS_WITHIN:.0f} seconds.\n{self.last_words()}"
        )

    def last_words(self, lines: int = 15) -> str:
        with contextlib.suppress(OSError):
            return "\n".join(self.log.read_text("utf-8", errors="replace").splitlines()[-lines:])
        return ""


@contextlib.contextmanager
def bound_socket(port: int) -> Iterator[socket.socket]:
    """A listening place on loopback only; OSError when the port is taken."""
    place = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        place.bind(("127.0.0.1", port))
        yield place
    finally:
        place.close()


def free_port() -> int:
    with bound_socket(0) as place:
        return int(place.getsockname()[1])
