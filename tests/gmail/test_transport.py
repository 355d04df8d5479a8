"""HTTP to a real socket: what goes out once, what is tried again, what is never followed."""

import gzip
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager

import pytest

from app.errors import GmailBusy, GmailError, GmailOutcomeUnknown
from app.gmail import transport
from app.gmail.transport import Transport

OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
CLOSING = OK.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")


Keep = Callable[[Transport], Transport]


@pytest.fixture
def transports() -> Iterator[Keep]:
    """Closes what a test opened."""
    with ExitStack() as stack:
        yield lambda made: stack.enter_context(closing(made))


@contextmanager
def server(*scripts: list[bytes | None]) -> Iterator[tuple[str, list[bytes]]]:
    """One script per connection: each request gets the next answer; None hangs up, an empty one stays silent."""
    seen: list[bytes] = []
    quiet = threading.Event()
    listener = socket.create_server(("127.0.0.1", 0))

    def talk() -> None:
        for script in scripts:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                for answer in script:
                    request = connection.recv(65536)
                    if not request:
                        break
                    seen.append(request)
                    if answer is None:
                        break
                    if not answer:
                        quiet.wait(5)
                        break
                    connection.sendall(answer)

    thread = threading.Thread(target=talk)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/x", seen
    finally:
        quiet.set()
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()


def test_reads_share_one_connection(transports: Keep) -> None:
    with server([OK, OK]) as (url, seen):
        http = transports(Transport())
        assert http.request(url)[1] == b"{}"
        assert http.request(f"{url}?alt=json", headers={"a": "b"})[0].status == 200
    assert seen[1].startswith(b"GET /x?alt=json HTTP/1.1")
    assert b"\r\na: b\r\n" in seen[1]


def test_a_kept_connection_that_was_closed_costs_no_try(transports: Keep) -> None:
    with server([OK, None], [OK]) as (url, seen):
        http = transports(Transport())
        http.request(url)
        assert http.request(url)[1] == b"{}"
    assert len(seen) == 3


def test_a_read_without_answer_is_busy(transports: Keep) -> None:
    with server([None]) as (url, _), pytest.raises(GmailBusy):
        transports(Transport()).request(url)


def test_a_write_without_answer_goes_out_once_and_is_unknown(transports: Keep) -> None:
    with server([None], [OK]) as (url, seen):
        with pytest.raises(GmailOutcomeUnknown):
            transports(Transport()).request(url, method="POST", body="{}")
        assert len(seen) == 1


def test_a_write_that_times_out_is_unknown(transports: Keep) -> None:
    with server([b""]) as (url, seen), pytest.raises(GmailOutcomeUnknown):
        transports(Transport(answer_seconds=0.1)).request(url, method="POST", body="{}")
    assert len(seen) == 1


def test_a_read_that_times_out_says_so(transports: Keep) -> None:
    with server([b""]) as (url, _), pytest.raises(GmailBusy) as caught:
        transports(Transport(answer_seconds=0.1)).request(url)
    assert caught.value.slow


def test_a_write_that_finds_nobody_was_not_done(transports: Keep) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(GmailBusy):
        transports(Transport()).request(f"http://127.0.0.1:{port}/x", method="POST", body="{}")


def test_redirects_are_not_followed_with_the_persons_tokens(transports: Keep) -> None:
    with server([b"HTTP/1.1 302 Found\r\nLocation: http://evil.example/\r\nContent-Length: 0\r\n\r\n"]) as (url, seen):
        assert transports(Transport()).request(url)[0].status == 302
    assert len(seen) == 1


def test_packed_answers_are_unpacked(transports: Keep) -> None:
    packed = gzip.compress(b'{"a": 1}')
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(packed)}\r\n\r\n".encode()
    with server([head + packed]) as (url, _):
        assert transports(Transport()).request(url)[1] == b'{"a": 1}'


def test_broken_packing_is_no_answer(transports: Keep) -> None:
    broken = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd"
    with server([broken]) as (url, _), pytest.raises(GmailBusy):
        transports(Transport()).request(url)


def test_an_endless_answer_is_refused(transports: Keep, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "LARGEST_ANSWER", 100)
    big = b"HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n" + b"x" * 101
    bomb = gzip.compress(b"x" * 10_000)
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(bomb)}\r\n\r\n".encode()
    with server([big], [head + bomb]) as (url, _):
        for _ in range(2):
            with pytest.raises(GmailError, match="too large"):
                transports(Transport()).request(url)


def test_a_connection_that_closes_after_its_answer_is_not_kept(transports: Keep) -> None:
    with server([CLOSING], [OK]) as (url, seen):
        http = transports(Transport())
        http.request(url)
        http.request(url)
    assert len(seen) == 2
