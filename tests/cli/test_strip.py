"""`afterword strip`: exact JSON lines, one per mail, for people and programs."""

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from app.cli.strip import register
from app.errors import BadInput

SAMPLES = Path(__file__).parents[1] / "samples" / "mail"


def run(*arguments: str) -> list[object]:
    cli = typer.Typer()
    register(cli)
    done = CliRunner().invoke(cli, list(arguments), catch_exceptions=True)
    if done.exception and not isinstance(done.exception, SystemExit):
        raise done.exception
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_cases_print_their_segments(tmp_path: Path) -> None:
    cases = tmp_path / "cases.jsonl"
    rows = [
        {"id": "a", "kind": "text", "input": "Thursday.\n\n> Which day?\n"},
        {"id": "b", "kind": "html", "input": "<p>Thursday.</p><blockquote type=cite>Which day?</blockquote>"},
        {"id": "c", "kind": "text", "input": ""},
    ]
    cases.write_text("\n".join(json.dumps(row) for row in rows) + "\n", "utf-8")
    assert run("--cases", str(cases)) == [
        {"id": "a", "segments": [{"kind": "new", "text": "Thursday."}, {"kind": "quote", "text": "> Which day?"}]},
        {"id": "b", "segments": [{"kind": "new", "text": "Thursday."}, {"kind": "quote", "text": "Which day?"}]},
        {"id": "c", "segments": []},
    ]


def test_mail_files_print_their_segments() -> None:
    [row] = run(str(SAMPLES / "gmail-answer-with-days.eml"))
    assert isinstance(row, dict)
    assert set(row) == {"id", "segments"}
    assert [s["kind"] for s in row["segments"]] == ["new", "signature", "quote"]


def test_plain_text_and_html_files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Hello\n", "utf-8")
    (tmp_path / "b.html").write_text("<p>Hello</p>", "utf-8")
    rows = run(str(tmp_path / "a.txt"), str(tmp_path / "b.html"))
    assert [row["segments"] for row in rows if isinstance(row, dict)] == [[{"kind": "new", "text": "Hello"}]] * 2


@pytest.mark.parametrize(
    "line", ["{", "[]", '{"id": 1}', '{"id": 1, "kind": "pdf", "input": ""}', '{"kind": "text", "input": 5}']
)
def test_bad_case_is_named_by_its_line(line: str, tmp_path: Path) -> None:
    cases = tmp_path / "cases.jsonl"
    cases.write_text("\n" + line + "\n", "utf-8")
    with pytest.raises(BadInput, match="line 2"):
        run("--cases", str(cases))


def test_missing_file_and_missing_arguments_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="No such file"):
        run(str(tmp_path / "none.eml"))
    with pytest.raises(BadInput, match="either"):
        run()
