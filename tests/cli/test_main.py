"""The command line as a whole: every command is there, and each is started without loading the others."""

import subprocess
import sys

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
