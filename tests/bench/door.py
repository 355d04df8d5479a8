"""Opening a mail: server CPU per request against a floor program, on the same stub of Gmail; and the time to start.

The two servers are asked alternately. CPU is utime + stime of the server's process; the best round of each counts, because
other work on the machine only ever adds.
"""

import http.client
import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.build import mine, theirs, thread
from tests.web.sign import ACCOUNT, BASE, CLIENT_ID, google

ROUNDS, REQUESTS, CONNECTIONS = 7, 240, 8
FIRST_LOOKS = 80  # each by another person, so that nothing was read before
STARTS = 3
TICKS = os.sysconf("SC_CLK_TCK")
SIZE = 60_000  # bytes of the thread's JSON
SAID = (
    "Hi {name},\n\nThank you for your message of {day}. The team liked what you told them about the migration, and they would "
    "like to see how you plan a piece of work. {more}\n\nBest wishes,\n{me}"
)
STAMP = "%a %d %b %Y %H:%M"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def conversation() -> dict[str, Any]:
    """Twelve mails back and forth with HTML and quoted history, about 60 KB of JSON, as Gmail answers it."""
    lines, earlier, start = [], "", datetime(2026, 10, 1, 9, 0, tzinfo=UTC)
    for number in range(12):
        sender, name = (("Theo", "Maya"), ("Maya", "Theo"))[number % 2]
        at = (start + timedelta(days=4 * number)).strftime(STAMP)
        more = (
            "We will let you know by Friday 27 November."
            if number == 10
            else "I will write again when I know more. " * 4
        )
        text = SAID.format(name=name, day=at[:10], more=more, me=sender)
        quoted = "\n".join(f"> {line}" for line in earlier.splitlines())[:1500]
        whole = f"{text}\n\nOn {at}, {name} wrote:\n{quoted}" if earlier else text
        html = "".join(f"<div>{line}</div>" for line in text.splitlines())
        html += f'<br><div class="gmail_quote"><blockquote class="gmail_quote">{"<br>".join(earlier.splitlines())[:1200]}</blockquote></div>'
        write = theirs if number % 2 == 0 else mine
        lines.append(write(at, whole, html=f'<div dir="ltr">{html}</div>'))
        earlier = whole
    return thread(*lines)


def event_of(document: dict[str, Any], **person: Any) -> bytes:
    return json.dumps(
        {
            "commonEventObject": {
                "hostApp": "GMAIL",
                "platform": "WEB",
                "userLocale": "en-GB",
                "timeZone": {"id": "Europe/London", "offset": 0},
            },
            "authorizationEventObject": {
                "userOAuthToken": "ya29." + "x" * 200,
                "userIdToken": google().user(**person),
                "authorizedScopes": [
                    "https://www.googleapis.com/auth/gmail.addons.current.message.readonly",
                    "https://www.googleapis.com/auth/gmail.addons.current.action.compose",
                ],
            },
            "gmail": {
                "messageId": document["messages"][-1]["id"],
                "threadId": document["id"],
                "accessToken": "t" * 200,
            },
        }
    ).encode()


@contextmanager
def process(
    *command: str, port: int, env: dict[str, str] | None = None
) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
    """A server of ours, and the seconds until it answered."""
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, *command], env=os.environ | (env or {}), stdout=subprocess.DEVNULL
    ) as server:
        try:
            while not _answers(port):
                if server.poll() is not None:
                    raise RuntimeError(f"{command} ended with {server.returncode}")
                time.sleep(0.01)
            yield server, time.perf_counter() - started
        finally:
            server.terminate()
            server.wait(30)


def _answers(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def cpu_seconds(server: subprocess.Popen[bytes]) -> float:
    fields = Path(f"/proc/{server.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def ask(port: int, bodies: list[bytes]) -> list[float]:
    """Eight connections at once; the seconds of each request. Any answer but 200 with a card stops the measurement."""
    left = iter(bodies)
    times: list[float] = []
    wrong: list[str] = []
    headers = {"Authorization": f"Bearer {google().system('/addon/open')}", "Content-Type": "application/json"}

    def work() -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        while (body := next(left, None)) is not None:
            started = time.perf_counter()
            connection.request("POST", "/addon/open", body, headers)
            answer = connection.getresponse()
            content = answer.read()
            times.append(time.perf_counter() - started)
            if answer.status != 200 or b'"pushCard"' not in content or b"Code for support" in content:
                wrong.append(content.decode()[:300])
                return
        connection.close()

    threads = [threading.Thread(target=work) for _ in range(CONNECTIONS)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    if wrong:
        raise RuntimeError(wrong[0])
    return times


def round_of(server: subprocess.Popen[bytes], port: int, bodies: list[bytes]) -> tuple[float, float]:
    """(CPU milliseconds per request, p95 milliseconds)."""
    before = cpu_seconds(server)
    times = sorted(ask(port, bodies))
    return (cpu_seconds(server) - before) / len(times) * 1000, times[int(len(times) * 0.95)] * 1000


def main() -> None:
    document = conversation()
    again = [event_of(document)] * REQUESTS
    first = [event_of(document, sub=f"{number}") for number in range(FIRST_LOOKS)]
    size = len(json.dumps(document))
    with tempfile.TemporaryDirectory() as folder:
        given = Path(folder) / "google.json"
        given.write_text(json.dumps({"certs": {google().kid: google().pem}, "thread": document}), encoding="utf-8")
        upstream, door, floor = free_port(), free_port(), free_port()
        clock = Path(folder) / "clock"
        clock.write_text("2026-11-24T12:00:00+00:00")
        env = {
            "AFTERWORD_BASE_URL": BASE,
            "AFTERWORD_SERVICE_ACCOUNT_EMAIL": ACCOUNT,
            "AFTERWORD_OAUTH_CLIENT_ID": CLIENT_ID,
            "AFTERWORD_LOCAL": "1",
            "AFTERWORD_CERTS_URL": f"http://127.0.0.1:{upstream}/certs",
            "AFTERWORD_GMAIL_URL": f"http://127.0.0.1:{upstream}",
            "AFTERWORD_DATABASE_URL": f"sqlite:///{folder}/afterword.db",
            "AFTERWORD_CLOCK_FILE": str(clock),
        }
        product = ("-c", "from app.cli import main; main()", "serve", "--port", str(door))
        bare = ("-m", "tests.bench._floor", str(floor), f"{folder}/floor.db")
        with process("-m", "tests.bench._google", str(upstream), str(given), port=upstream):
            starts = []
            for _ in range(STARTS):
                with process(*product, port=door, env=env) as (_, seconds):
                    starts.append(seconds)
            with process(*product, port=door, env=env) as (ours, _), process(*bare, port=floor, env=env) as (least, _):
                cold = round_of(ours, door, first)
                rounds = _compare((ours, door), (least, floor), again)
    _tell(rounds, cold, size, starts)


Figures = tuple[float, float]  # CPU milliseconds per request, p95 milliseconds
Server = tuple[subprocess.Popen[bytes], int]


def _compare(ours: Server, least: Server, bodies: list[bytes]) -> list[tuple[Figures, Figures]]:
    for server, port in (ours, least):
        round_of(server, port, bodies[: CONNECTIONS * 5])  # imports and caches
    return [(round_of(*ours, bodies), round_of(*least, bodies)) for _ in range(ROUNDS)]


def _tell(rounds: list[tuple[Figures, Figures]], cold: Figures, size: int, starts: list[float]) -> None:
    ours = min(cpu for (cpu, _), _ in rounds)
    least = min(cpu for _, (cpu, _) in rounds)
    p95 = min(late for (_, late), _ in rounds)
    spread = "  ".join(f"{a:.2f}/{b:.2f}" for (a, _), (b, _) in rounds)
    print(f"thread {size / 1000:.0f} kB, {ROUNDS} rounds of {REQUESTS} requests each, {CONNECTIONS} connections")
    print(
        f"open a mail again: {ours:.2f} ms CPU, floor {least:.2f} ms CPU, ratio {ours / least:.2f}   (rounds, ms: {spread})"
    )
    print(f"open a mail again: p95 {p95:.0f} ms with {CONNECTIONS} connections, the best round")
    print(
        f"open a mail for the first time: {cold[0]:.1f} ms CPU, {cold[0] / least:.0f} times the floor; p95 {cold[1]:.0f} ms (one round)"
    )
    print(f"start to first answer: {min(starts):.2f} s (best of {len(starts)})")


if __name__ == "__main__":
    main()
