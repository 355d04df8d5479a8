"""`afterword advise`: what other programs read, and what bad input gets."""

import json
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner, Result

from app.cli import advise as command
from tests.build import mine, theirs, thread

FIELDS = [
    "id", "action", "wait_until", "due", "stage", "last_contact", "days_since", "promise", "requests", "interview", "attempts",
    "rejection", "reply_reaches_person", "company", "role", "recruiter_first_name", "sure", "why", "evidence",
]  # fmt: skip
TALK = thread(
    theirs(
        "Mon 2 Nov 2026 10:00",
        "Hi Maya, it was good to meet you on Friday. We will decide by Friday 13 November.\n\nTheo",
    ),
    mine("Mon 2 Nov 2026 11:00", "Thank you, Theo. I enjoyed our talk."),
)
ASKED = thread(
    theirs("Thu 5 Nov 2026 10:00", "Could you send me two references for the Backend Engineer role?"),
    thread_id="18c0ffee02",
)


def run(*arguments: str) -> Result:
    cli = typer.Typer()
    command.register(cli)
    cli.callback()(lambda: None)
    return CliRunner().invoke(cli, ["advise", *arguments])


def case(name: str, document: Any) -> str:
    return json.dumps(
        {
            "id": name,
            "now": "2026-11-06T09:00:00+00:00",
            "me": {"name": "Maya Chen", "email": "maya.chen@mail.example", "aliases": []},
            "country": "GB",
            "timezone": "Europe/London",
            "thread": document,
        }
    )


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    path = tmp_path / "cases.jsonl"
    path.write_text(f"{case('talk', TALK)}\n{case('asked', ASKED)}\n")
    return path


def test_json_has_exactly_the_promised_fields(cases: Path) -> None:
    result = run(str(cases), "--format", "json")
    assert result.exit_code == 0, result.output
    first, second = (json.loads(line) for line in result.stdout.splitlines())
    assert list(first) == FIELDS
    assert (first["id"], first["action"], first["wait_until"]) == ("talk", "wait", "2026-11-17")
    assert first["promise"] == {
        "start": "2026-11-02",
        "end": "2026-11-13",
        "quote": "We will decide by Friday 13 November.",
    }
    assert first["last_contact"] == {"date": "2026-11-02", "by": "me"}
    assert first["days_since"] == {"calendar": 4, "business": 4}
    assert first["interview"] == {"date": "2026-10-30", "past": True}
    assert first["evidence"][0]["quote"] == "We will decide by Friday 13 November."
    assert (second["action"], second["requests"], second["recruiter_first_name"]) == (
        "reply_now",
        ["references"],
        "Theo",
    )


def test_a_draft_comes_where_there_is_something_to_write(cases: Path) -> None:
    talk, asked = (json.loads(line) for line in run(str(cases), "--format", "json", "--draft").stdout.splitlines())
    assert talk["draft"] is None
    assert set(asked["draft"]) == {"kind", "subject", "body"}
    assert asked["draft"]["kind"] == "answer"
    assert asked["draft"]["body"]


def test_text_says_what_to_do_and_why(cases: Path) -> None:
    said = run(str(cases)).stdout
    assert "talk: Wait until Tue 17 Nov" in said
    assert "asked: They are waiting for you" in said


def test_a_gmail_document_and_a_mail_file_are_read_with_the_options(tmp_path: Path) -> None:
    gmail = tmp_path / "thread.json"
    gmail.write_text(json.dumps(ASKED))
    mail = EmailMessage()
    mail["From"], mail["To"] = "Theo Brandt <theo.brandt@northwind.example>", "Maya Chen <maya.chen@mail.example>"
    mail["Subject"], mail["Date"] = "Backend Engineer at Northwind", "Thu, 05 Nov 2026 10:00:00 +0000"
    mail["Message-ID"] = "<one@northwind.example>"
    mail.set_content("Could you send me two references for the Backend Engineer role?")
    eml = tmp_path / "mail.eml"
    eml.write_bytes(bytes(mail))
    options = ["--me", "Maya Chen <maya.chen@mail.example>", "--now", "2026-11-06T09:00", "--format", "json"]
    answers = [json.loads(line) for line in run(str(gmail), str(eml), *options).stdout.splitlines()]
    assert [a["action"] for a in answers] == ["reply_now", "reply_now"]


def test_one_bad_line_is_named_and_the_others_are_answered(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_text(f"{case('talk', TALK)}\nnot json\n{case('empty', {})}\n{case('asked', ASKED)}\n")
    result = run(str(path), "--format", "json")
    assert result.exit_code == 1
    assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == ["talk", "asked"]
    assert f"{path} line 2 is not JSON." in result.stderr
    assert f"{path} line 3 has no thread." in result.stderr


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n\x00\x00", b"{}", b"[]"])
def test_a_file_that_is_no_mail_gets_one_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "holiday.json"
    path.write_bytes(content)
    result = run(str(path), "--me", "maya.chen@mail.example")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert result.stderr.count("holiday.json") == 1


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    result = run(str(tmp_path / "nothing.eml"), "--me", "maya.chen@mail.example")
    assert result.exit_code == 1
    assert "nothing.eml could not be opened" in result.stderr


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ([], "does not say who you are"),
        (["--me", "maya.chen@mail.example", "--timezone", "Mars/Olympus"], "no time zone that is known"),
        (["--me", "maya.chen@mail.example", "--now", "soon"], "no date and time that can be read"),
        (["--me", "maya.chen@mail.example", "--now", "0001-01-01T00:00+14:00"], "no date and time that can be read"),
        (["--me", "Maya Chen"], "does not say who you are"),
        (["--me", "maya.chen@mail.example", "--timezone", "Europe"], "no time zone that is known"),
        (["--me", "maya.chen@mail.example", "--country", "United Kingdom"], "no country by its two letters"),
    ],
)
def test_an_option_that_is_missing_or_wrong_is_named(tmp_path: Path, options: list[str], words: str) -> None:
    path = tmp_path / "thread.json"
    path.write_text(json.dumps(ASKED))
    result = run(str(path), *options)
    assert result.exit_code == 1
    assert words in result.stderr


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"me": {"email": "maya.chen@mail.example", "aliases": 5}}, "does not say who you are"),
        ({"me": {"email": ["maya.chen@mail.example"]}}, "does not say who you are"),
        ({"timezone": "z" * 300}, "no time zone that is known"),
        ({"now": "9999-12-31T23:59:59-12:00"}, "no date and time that can be read"),
    ],
)
def test_a_case_that_makes_no_sense_is_named(tmp_path: Path, changes: dict[str, Any], words: str) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_text(json.dumps(json.loads(case("talk", TALK)) | changes))
    result = run(str(path))
    assert (result.exit_code, result.stdout) == (1, "")
    assert words in result.stderr


def test_a_case_without_a_country_takes_the_options(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_text(json.dumps(json.loads(case("talk", TALK)) | {"country": None, "timezone": None}))
    assert "talk: Wait until Tue 17 Nov" in run(str(path), "--country", "GB").stdout


@pytest.mark.parametrize(("text", "words"), [("[" * 200_000, "line 1 is not JSON"), ("\n\n", "has no case in it")])
def test_a_case_file_with_nothing_to_read_is_named(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_text(text)
    result = run(str(path))
    assert result.exit_code == 1
    assert words in result.stderr
