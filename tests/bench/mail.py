"""Reading mail: time per mail on the sample mails (and the public suites beside the checkout), a long thread, hostile input."""

import gc
import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from app.gmail.headers import addresses
from app.gmail.mailfile import documents_in
from app.gmail.parse import thread_from_payload
from app.reading.mail import read_mails, segment_html, segment_text
from app.reading.mail.calendars import events_in
from app.thread import Me
from tests.build import MAYA, mine, theirs, thread
from tests.reading.mail.hostile import CALENDARS, HEADERS, HTMLS, TEXTS

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "tests" / "samples" / "mail"
SUITES = ROOT.parent / "shared" / "data" / "replies"
ROUNDS = 7
WORDS = "We met this morning and would like to see you again, because the panel enjoyed the talk about queues. "


def _best(call: Callable[[], object], rounds: int = ROUNDS, clock: Callable[[], float] = time.perf_counter) -> float:
    """Seconds of the quickest of some rounds: what the code needs, not what the neighbours on this machine do."""
    times = []
    for _ in range(rounds):
        started = clock()
        call()
        times.append(clock() - started)
    return min(times)


def _row(name: str, seconds: Sequence[float], goal: str) -> None:
    ordered = sorted(seconds)
    p50, p95 = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.95)]
    print(
        f"{name:34} n {len(ordered):4}   p50 {p50 * 1e6:8.0f} us   p95 {p95 * 1e6:8.0f} us   max {ordered[-1] * 1e6:8.0f} us   goal {goal}"
    )


def _bodies() -> tuple[list[str], list[str]]:
    texts, htmls = [], []
    for path in sorted(SAMPLES.glob("*.eml")):
        for document in documents_in(path.read_bytes(), name=path.name):
            for message in thread_from_payload(document).messages:
                texts += [message.text] if message.text else []
                htmls += [message.html] if message.html else []
    return texts, htmls


def _public(kind: str) -> list[str]:
    rows: list[dict[str, Any]] = []
    for path in sorted(SUITES.glob("*.jsonl")):
        rows += [json.loads(line) for line in path.read_text("utf-8").split("\n") if line.strip()]
    return [row["input"] for row in rows if row["kind"] == kind]


def _long_thread() -> dict[str, Any]:
    """20 messages of about 30 KB each: every one quotes all that went before it."""
    lines, history = [], ""
    for number in range(20):
        body = (
            f"Message {number}.\n\n" + "\n\n".join(WORDS + str(number) + str(n) for n in range(6)) + "\n\nBest,\nTheo\n"
        )
        quoted = "".join(f"> {line}\n" for line in history.splitlines())
        text = f"{body}\nOn Mon, 2 Nov 2026 at 09:{number:02}, Theo Brandt <theo.brandt@northwind.example> wrote:\n\n{quoted}"
        text += "> " + "> ".join(WORDS + "\n" for _ in range(max(0, (30_000 - len(text)) // (len(WORDS) + 3))))
        make = theirs if number % 2 else mine
        lines.append(make(f"Mon 2 Nov 2026 {9 + number // 4:02}:{number % 4 * 15:02}", text[:30_000]))
        history = text[:12_000]
    return thread(*lines)


def main() -> None:
    gc.collect()
    texts, htmls = _bodies()
    _row("text, own samples", [_best(lambda t=t: segment_text(t)) for t in texts], "250 / 1,000 us")  # type: ignore[misc]
    _row("html, own samples", [_best(lambda h=h: segment_html(h)) for h in htmls], "1,000 / 12,000 us")  # type: ignore[misc]
    if SUITES.is_dir():
        _row("text, public suites", [_best(lambda t=t: segment_text(t)) for t in _public("text")], "250 / 1,000 us")  # type: ignore[misc]
        _row("html, public suites", [_best(lambda h=h: segment_html(h)) for h in _public("html")], "1,000 / 12,000 us")  # type: ignore[misc]
    document = _long_thread()
    size = sum(len(m["payload"]["body"]["data"]) for m in document["messages"]) * 3 // 4 // 20
    read = _best(lambda: read_mails(thread_from_payload(document), me=MAYA), 15)
    busy = _best(lambda: read_mails(thread_from_payload(document), me=MAYA), 15, time.process_time)
    print(
        f"thread of 20 messages, {size / 1024:.0f} KB each: {read * 1e3:.1f} ms, of the processor {busy * 1e3:.1f} ms   goal 40 ms"
    )
    me = Me("", "")
    single = thread(theirs("Mon 2 Nov 2026 09:00", texts[0]))
    print(
        f"one short mail from JSON to reading: {_best(lambda: read_mails(thread_from_payload(single), me=me)) * 1e6:.0f} us"
    )
    print("\nhostile input, quickest of 3, goal 0.25 s each")
    tables: tuple[tuple[dict[str, str], Callable[[str], object]], ...] = (
        (TEXTS, segment_text),
        (HTMLS, segment_html),
        (CALENDARS, events_in),
        (HEADERS, addresses),
    )
    for table, call in tables:
        for name, body in table.items():
            seconds = _best(lambda call=call, body=body: call(body), 3)  # type: ignore[misc]
            print(f"  {name:36} {seconds:6.3f} s{'   OVER' if seconds > 0.25 else ''}")
