"""Coverage-guided fuzzing of mail reading, run by hand in an environment of its own:

    python3.11 -m venv .venv-fuzz
    .venv-fuzz/bin/pip install atheris -r deploy/requirements/run.txt
    .venv-fuzz/bin/python tests/fuzz/mail.py -max_total_time=600 -rss_limit_mb=2048

A crash is any exception, a broken promise of the segments, or a body that takes longer than `SECONDS`.
"""

import base64
import json
import sys
import time
from pathlib import Path

import atheris  # type: ignore[import-not-found]

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

with atheris.instrument_imports(include=["app"]):
    from app.errors import BadInput
    from app.gmail.mailfile import documents_in
    from app.gmail.parse import thread_from_payload
    from app.reading.mail import current_events, read_mails
    from app.reading.mail.html import html_body
    from app.reading.mail.lines import text_body
    from app.reading.mail.segments import classify, segments_of
    from app.thread import Me

SECONDS = 3.0  # instrumented code is many times slower than plain code
MAYA = Me("Maya Chen", "maya.chen@mail.example")


def read_document(document: dict[str, object]) -> None:
    thread = thread_from_payload(document)
    mails = read_mails(thread, me=MAYA)
    assert len(mails) == len(thread.messages)
    current_events(mails)


def read_body(text: str, *, html: bool) -> None:
    rendered, segments = segments_of(classify(html_body(text) if html else text_body(text)))
    position = 0
    for segment in segments:
        assert segment.start >= position
        assert rendered[segment.start : segment.end] == segment.text
        position = segment.end


def one_input(data: bytes) -> None:
    started = time.perf_counter()
    way, rest = (data[0] % 4, data[1:]) if data else (0, b"")
    text = rest.decode("utf-8", "replace")
    if way == 0:
        read_body(text, html=False)
    elif way == 1:
        read_body(text, html=True)
    elif way == 2:
        try:
            for document in documents_in(rest, name="fuzz"):
                read_document(document)
        except BadInput:
            pass
    else:
        head, _, body = text.partition("\n\n")
        headers = [{"name": n, "value": v} for n, _, v in (line.partition(":") for line in head.splitlines())]
        packed = base64.urlsafe_b64encode(body.encode()).decode()
        kinds = ("text/plain", "text/html", "text/calendar")
        part = {"mimeType": kinds[len(body) % 3], "headers": headers, "body": {"data": packed, "size": len(body)}}
        message = {"id": "1", "internalDate": "1793000000000", "labelIds": ["INBOX"], "payload": part}
        read_document(
            json.loads(json.dumps({"id": "t", "messages": [message, message | {"id": "2", "labelIds": ["SENT"]}]}))
        )
    assert time.perf_counter() - started < SECONDS, "too slow"


if __name__ == "__main__":
    corpus = ROOT / "var" / "fuzz-mail"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, path in enumerate(sorted((ROOT / "tests" / "samples" / "mail").glob("*.eml"))):
        (corpus / path.stem).write_bytes(bytes([2 + number % 2]) + path.read_bytes())
    atheris.Setup([*sys.argv, str(corpus)], one_input)
    atheris.Fuzz()
