"""The command line as a whole: every command is there, and each is started without loading the others."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

COMMANDS = ("advise", "manifest", "migrate", "preview", "serve", "strip", "tone", "when")


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app", *words], capture_output=True, text=True, timeout=120, check=False
    )


def test_help_lists_every_command() -> None:
    said = run("--help")
    assert said.returncode == 0
    assert all(command in said.stdout for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_explains_itself(command: str) -> None:
    said = run(command, "--help")
    assert said.returncode == 0
    assert f"afterword {command}" in said.stdout or f"app {command}" in said.stdout


def test_a_light_command_does_not_load_the_reading() -> None:
    code = "import sys; sys.argv = ['afterword', 'manifest', '--base-url', 'https://a.example']\n"
    code += "import app.cli\ntry:\n    app.cli.main()\nexcept SystemExit:\n    pass\nsys.exit('app.reading.read' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


def test_a_fault_is_one_sentence_and_status_one() -> None:
    said = run("manifest", "--base-url", "http://a.example")
    assert (said.returncode, said.stderr.count("\n")) == (1, 1)
    assert said.stderr.startswith("afterword: --base-url")


def test_a_terminal_without_our_quotation_marks_gets_its_answer(tmp_path: Path) -> None:
    mail = tmp_path / "mail.eml"
    mail.write_text(
        "From: Theo Brandt <theo@northwind.example>\nTo: maya@mail.example\nSubject: Backend Engineer\n"
        "Date: Thu, 5 Nov 2026 10:00:00 +0000\n\nThank you for the interview. We will decide by Friday."
    )
    said = subprocess.run(
        [sys.executable, "-m", "app", "advise", str(mail), "--me", "maya@mail.example", "--now", "2026-11-06"],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=os.environ | {"PYTHONIOENCODING": "ascii"},
    )
    assert (said.returncode, said.stderr) == (0, "")
    assert "\\u2018Thank you for the interview.\\u2019" in said.stdout


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("postgresql://u:p/w@h/d", "AFTERWORD_DATABASE_URL is not an address"),
        ("sqlite:////dev/null/a.db", "folder /dev/null cannot be made"),
        ("postgresql://nobody@127.0.0.1:9/none", "Connection refused"),
    ],
)
def test_a_database_that_cannot_be_had_is_one_sentence(url: str, words: str) -> None:
    said = subprocess.run(
        [sys.executable, "-m", "app", "migrate"],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=os.environ | {"AFTERWORD_DATABASE_URL": url},
    )
    assert (said.returncode, said.stderr.count("\n")) == (1, 1)
    assert words in said.stderr


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "tomorrow"])
def test_a_day_that_the_preview_cannot_open_on_is_one_sentence(day: str) -> None:
    said = run("preview", "--no-browser", "--port", "0", "--today", day)
    assert (said.returncode, said.stderr.count("\n")) == (1, 1)
    assert day in said.stderr
