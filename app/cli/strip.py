"""`afterword strip`: what is new, quoted, signature or forwarded in each mail, as JSON lines."""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from app.errors import BadInput


def register(cli: typer.Typer) -> None:
    @cli.command()
    def strip(
        paths: Annotated[list[Path] | None, typer.Argument(help="Mail files: .eml, .mbox, .json, .txt, .html.")] = None,
        cases: Annotated[Path | None, typer.Option(help='Lines {"id", "kind": "text" | "html", "input"}.')] = None,
    ) -> None:
        """Print {"id", "segments": [{"kind", "text"}]} for each mail: what is new, quoted, signature, forwarded."""
        if bool(paths) == (cases is not None):
            raise BadInput("strip: give either mail files or --cases FILE.jsonl")
        rows = _from_cases(cases) if cases is not None else (row for path in paths or [] for row in _from_file(path))
        for mail_id, segments in rows:
            row = {"id": mail_id, "segments": [{"kind": s.kind.value, "text": s.text} for s in segments]}
            sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadInput(f"{path}: {error.strerror or 'cannot be read'}") from None


def _from_cases(path: Path) -> Iterator[tuple[Any, Iterable[Any]]]:
    from app.reading.mail import segment_html, segment_text

    text = _bytes(path).decode("utf-8-sig", "replace")
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            case = json.loads(line)
            body, kind = case["input"], case["kind"]
        except (ValueError, KeyError, TypeError, RecursionError):
            raise BadInput(f'{path}, line {number}: not {{"id", "kind", "input"}}') from None
        if kind not in {"text", "html"} or not isinstance(body, str):
            raise BadInput(f'{path}, line {number}: `kind` has to be "text" or "html", `input` a text')
        yield case.get("id", number), segment_html(body) if kind == "html" else segment_text(body)


def _from_file(path: Path) -> Iterator[tuple[str, Iterable[Any]]]:
    from app.gmail.bodies import decode
    from app.gmail.mailfile import documents_in
    from app.gmail.parse import thread_from_payload
    from app.reading.mail import read_mails, segment_html, segment_text
    from app.thread import Me

    data = _bytes(path)
    if path.suffix.lower() in {".txt", ".html", ".htm"}:
        text, _ = decode(data, "")
        yield str(path), segment_text(text) if path.suffix.lower() == ".txt" else segment_html(text)
        return
    for document in documents_in(data, name=str(path)):
        for mail in read_mails(thread_from_payload(document), me=Me("", "")):
            yield mail.message.id, mail.segments
