"""`afterword tone`: the tone check on a letter, or on a file of cases."""

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import typer

from app.errors import BadInput
from app.reading.model import Stage


def register(cli: typer.Typer) -> None:
    @cli.command()
    def tone(
        path: Path | None = typer.Argument(None, help="A text file with one letter, or - for standard input."),
        cases: Path | None = typer.Option(None, help='A JSONL file: {"id", "stage", "text"} on each line.'),
        stage: str = typer.Option(
            "unknown", help="Where the conversation stands: applied, interviewed, offer, rejected, ..."
        ),
    ) -> None:
        """Check the tone of a letter: print one JSON line with its findings (with --cases, one for each case)."""
        if (path is None) == (cases is None):
            raise BadInput("give either a letter or --cases FILE.jsonl")
        rows = _cases(cases) if cases is not None else iter([_letter(path, stage)])
        for row in rows:
            sys.stdout.write(json.dumps(checked(row), ensure_ascii=False) + "\n")


def checked(row: dict[str, str]) -> dict[str, Any]:
    """The printed line of one case. Lints of whole letters speak only where the text looks like one."""
    from app.tone.check import check_tone
    from app.tone.letter import letter_of
    from app.tone.model import Situation

    text = row["text"]
    situation = Situation(stage=row["stage"], whole_letter=letter_of(text).is_letter)
    return {"id": row["id"], "findings": [{**asdict(f), "span": list(f.span)} for f in check_tone(text, situation)]}


def _read(path: Path) -> str:
    try:
        return sys.stdin.read() if str(path) == "-" else path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        raise BadInput(f"cannot read {path}: {reason}") from None


def _letter(path: Path | None, stage: str) -> dict[str, str]:
    assert path is not None
    return {"id": path.name, "stage": _stage(stage, "--stage"), "text": _read(path)}


def _stage(value: str, where: str) -> str:
    if value not in {s.value for s in Stage}:
        raise BadInput(f"{where}: there is no stage {value!r}; there are: {', '.join(s.value for s in Stage)}")
    return value


def _cases(path: Path) -> Iterator[dict[str, str]]:
    for number, line in enumerate(_read(path).splitlines(), 1):
        if not line.strip():
            continue
        where = f"{path}, line {number}"
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            raise BadInput(f"{where}: this is not JSON") from None
        if not isinstance(row, dict) or not isinstance(row.get("text"), str) or "id" not in row:
            raise BadInput(f'{where}: a case needs "id" and "text"')
        stage = row.get("stage") or "unknown"
        if not isinstance(stage, str):
            raise BadInput(f'{where}: "stage" must be a word')
        yield {"id": row["id"], "stage": _stage(stage, where), "text": row["text"]}
