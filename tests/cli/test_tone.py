"""`afterword tone` on a letter and on a file of cases."""

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from app.cli.tone import register
from app.errors import BadInput

CLI = typer.Typer()
register(CLI)


def run(*words: str) -> list[dict[str, object]]:
    answer = CliRunner().invoke(CLI, list(words), catch_exceptions=False)
    assert answer.exit_code == 0
    return [json.loads(line) for line in answer.stdout.splitlines()]


def trouble(*words: str) -> str:
    with pytest.raises(BadInput) as caught:
        CliRunner().invoke(CLI, list(words), catch_exceptions=False)
    return str(caught.value)


def cases(folder: Path, *rows: object) -> str:
    path = folder / "cases.jsonl"
    path.write_text("".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows), "utf-8")
    return str(path)


def test_a_case_is_answered_with_its_findings(tmp_path: Path) -> None:
    (row,) = run("--cases", cases(tmp_path, {"id": "a", "stage": "interviewed", "text": "I need an answer by Friday."}))
    assert row["id"] == "a"
    (found,) = row["findings"]  # type: ignore[misc, attr-defined]
    assert set(found) == {"lint", "severity", "span", "why", "better"}
    assert (found["lint"], found["severity"], found["span"][0]) == ("pressure", "high", 0)


def test_the_stage_matters_and_may_be_missing(tmp_path: Path) -> None:
    text = "Please send me the contract."
    rows = run("--cases", cases(tmp_path, {"id": 1, "stage": "offer", "text": text}, {"id": 2, "text": text}))
    assert [[f["lint"] for f in row["findings"]] for row in rows] == [[], ["presumption"]]  # type: ignore[attr-defined]


def test_a_phrase_is_not_called_too_short_but_a_letter_is(tmp_path: Path) -> None:
    rows = run(
        "--cases",
        cases(
            tmp_path,
            {"id": 1, "text": "The kilns stayed with me."},
            {"id": 2, "text": "Dear Theo,\n\nThe kilns stayed with me.\n\nMaya"},
        ),
    )
    assert [[f["lint"] for f in row["findings"]] for row in rows] == [[], ["length"]]  # type: ignore[attr-defined]


def test_a_letter_is_read_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear [Name],\n\nThank you for the tour of the kilns.\n", "utf-8")
    (row,) = run(str(tmp_path / "letter.txt"), "--stage", "interviewed")
    assert "typos_placeholders" in [f["lint"] for f in row["findings"]]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("{not json", "line 1: this is not JSON"),
        ("[" * 200_000, "line 1: this is not JSON"),
        ({"id": "a"}, 'line 1: a case needs "id" and "text"'),
        ({"id": "a", "text": 5}, 'line 1: a case needs "id" and "text"'),
        ({"id": "a", "stage": "lunch", "text": "Hi"}, "there is no stage 'lunch'"),
        ({"id": "a", "stage": 5, "text": "Hi"}, '"stage" must be a word'),
        ([1], 'line 1: a case needs "id" and "text"'),
    ],
)
def test_bad_input_is_one_sentence(tmp_path: Path, row: object, says: str) -> None:
    said = trouble("--cases", cases(tmp_path, row))
    assert says in said
    assert "\n" not in said


def test_a_missing_file_two_inputs_and_none_are_refused(tmp_path: Path) -> None:
    assert "cannot read" in trouble(str(tmp_path / "none.txt"))
    assert "either" in trouble()
    assert "either" in trouble("a.txt", "--cases", "b.jsonl")


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_bytes(b"\xff\xfe\x00")
    assert "not UTF-8" in trouble(str(tmp_path / "x.txt"))
