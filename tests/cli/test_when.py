"""`afterword when`: one sentence, or a file of them."""

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from app.cli import when
from app.errors import BadInput

SENT = "2026-03-12T10:00-04:00"


def run(*arguments: str) -> str:
    cli = typer.Typer()
    when.register(cli)
    result = CliRunner().invoke(cli, list(arguments), catch_exceptions=False)
    assert result.exit_code == 0
    return result.output


def test_a_sentence_is_answered_in_json() -> None:
    (time,) = json.loads(run("We hope to decide by Friday.", "--sent", SENT, "--country", "US", "--format", "json"))
    assert {k: time[k] for k in ("span", "text", "kind", "relation", "strength", "start", "end", "time", "vague")} == {
        "span": [18, 27],
        "text": "by Friday",
        "kind": "decision_promise",
        "relation": "by",
        "strength": "soft",
        "start": "2026-03-12",
        "end": "2026-03-13",
        "time": None,
        "vague": False,
    }


def test_an_open_end_is_null_and_a_time_has_its_offset() -> None:
    answer = json.loads(run("We won't decide before May.", "--sent", SENT, "--format", "json"))
    assert (answer[0]["start"], answer[0]["end"]) == ("2026-05-01", None)
    answer = json.loads(run("Can we talk on Tuesday at 2pm PT?", "--sent", SENT, "--format", "json"))
    assert answer[0]["time"] == "2026-03-17T14:00:00-07:00"


def test_a_file_of_cases_is_answered_line_by_line(tmp_path: Path) -> None:
    file = tmp_path / "cases.jsonl"
    cases = [
        {"id": "one", "sent": SENT, "country": "US", "text": "You'll hear by 3/20."},
        {"id": "two", "sent": SENT, "country": "GB", "text": "Good morning!"},
    ]
    file.write_text("\n".join(json.dumps(c) for c in cases) + "\n\n", encoding="utf-8")
    first, second = [json.loads(line) for line in run("--cases", str(file)).splitlines()]
    assert first["id"] == "one"
    assert first["times"][0]["end"] == "2026-03-20"
    assert second == {"id": "two", "times": []}


def test_people_get_a_line_they_can_read() -> None:
    assert run("We'll decide by Friday.", "--sent", SENT).startswith("'by Friday': 2026-03-12 to 2026-03-13")
    assert run("Good morning!", "--sent", SENT) == "No time is named.\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("by Friday",),
        ("by Friday", "--sent", "yesterday"),
        ("by Friday", "--sent", SENT, "--format", "xml"),
        ("by Friday", "--sent", SENT, "--zone", "Mars/Olympus"),
        ("by Friday", "--sent", SENT, "--zone", "Europe"),
        ("--cases", "/nowhere/at/all.jsonl"),
    ],
)
def test_what_cannot_be_read_is_said(arguments: tuple[str, ...]) -> None:
    with pytest.raises(BadInput):
        run(*arguments)


@pytest.mark.parametrize("line", ["{", "[]", "[" * 200_000, '{"id": 1}', '{"text": 3, "sent": "2026-03-12"}'])
def test_a_broken_line_is_named(tmp_path: Path, line: str) -> None:
    file = tmp_path / "cases.jsonl"
    file.write_text(line + "\n", encoding="utf-8")
    with pytest.raises(BadInput, match="line 1"):
        run("--cases", str(file))
