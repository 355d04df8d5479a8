"""`afterword when`: what a sentence of theirs says about time, against the day on which it was sent."""

import json
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import typer

from app.errors import BadInput
from app.reading.times import find_times
from app.reading.times.model import TimeExpression

FORMATS = ("text", "json")


def register(cli: typer.Typer) -> None:
    cli.command("when", help="Read the times and promises in a sentence.")(when)


def when(
    text: Annotated[str | None, typer.Argument(help="The words of their mail; '-' reads standard input.")] = None,
    sent: Annotated[str | None, typer.Option(help="When it was sent, with offset: 2026-03-12T10:00-04:00.")] = None,
    country: Annotated[str, typer.Option(help="Two letters: its holidays, and the order of dates such as 3/4.")] = "US",
    zone: Annotated[str | None, typer.Option(help="Your own zone, such as Europe/London: for 'your time'.")] = None,
    cases: Annotated[Path | None, typer.Option(help="A file of lines {id, sent, country, text}.")] = None,
    format_: Annotated[str, typer.Option("--format", help="text or json.")] = "text",
) -> None:
    if format_ not in FORMATS:
        raise BadInput(f"--format is text or json, not {format_!r}")
    if zone is not None:
        _known(zone)
    if cases is not None:
        for line in _answers(cases, zone):
            sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
        return
    if text is None or sent is None:
        raise BadInput("give a text and --sent, or --cases FILE")
    words = sys.stdin.read() if text == "-" else text
    found = find_times(words, sent=_moment(sent), country=country, zone=zone)
    if format_ == "json":
        sys.stdout.write(json.dumps([as_json(t) for t in found], ensure_ascii=False) + "\n")
    else:
        for time in found:
            sys.stdout.write(_as_line(time) + "\n")
        if not found:
            sys.stdout.write("No time is named.\n")


def as_json(time: TimeExpression) -> dict[str, Any]:
    """`start` and `end` are ISO dates or null where open; `time` is an instant with its offset, or null."""
    return {
        "span": list(time.span),
        "text": time.text,
        "kind": time.kind.value,
        "relation": time.relation.value,
        "strength": time.strength.value,
        "start": time.start.isoformat() if time.start else None,
        "end": time.end.isoformat() if time.end else None,
        "time": time.at.isoformat() if time.at else None,
        "vague": time.vague,
        "polarity": time.polarity,
        "flags": sorted(time.flags),
    }


def _as_line(time: TimeExpression) -> str:
    days = f"{time.start or '…'} to {time.end or '…'}"
    clock = f"  {time.at:%H:%M %z}" if time.at else ""
    flags = f"  ({', '.join(sorted(time.flags))})" if time.flags else ""
    return f"{time.text!r}: {days}{clock}  {time.kind.value}, {time.relation.value}, {time.strength.value}{flags}"


def _answers(path: Path, zone: str | None) -> Iterator[dict[str, Any]]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"cannot read {path}: {error}") from error
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            case = json.loads(line)
            text, sent, country = case["text"], case["sent"], case.get("country") or "US"
            if not all(isinstance(value, str) for value in (text, sent, country)):
                raise TypeError("text, sent and country are strings")
        except (ValueError, RecursionError, KeyError, TypeError, AttributeError) as error:
            raise BadInput(f"{path}, line {number}: wants id, sent, country and text ({error})") from error
        own = case.get("zone") or case.get("timezone") or zone
        found = find_times(text, sent=_moment(sent), country=country, zone=_known(own) if own else None)
        yield {"id": case.get("id"), "times": [as_json(t) for t in found]}


def _known(zone: object) -> str:
    """The name of a time zone, if there is one of that name."""
    try:
        return ZoneInfo(str(zone)).key
    except (ZoneInfoNotFoundError, ValueError, OSError):  # OSError: "Europe" is a folder of zones
        raise BadInput(f"there is no time zone {str(zone)!r}; write it as Europe/London") from None


def _moment(sent: str) -> datetime:
    """An ISO moment; a bare date or a moment without offset counts as UTC."""
    try:
        moment = datetime.fromisoformat(sent.strip())
    except ValueError as error:
        raise BadInput(f"cannot read the time {sent!r}: write it as 2026-03-12T10:00-04:00") from error
    return moment if moment.tzinfo else datetime.fromisoformat(f"{moment.isoformat()}+00:00")
