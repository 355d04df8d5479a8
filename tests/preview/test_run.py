"""Starting and ending: one line with the address, nothing left behind, a plain sentence when it cannot start."""

import ast
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

import app
from app.preview.service import ServiceProcess, bound_socket
from tests.preview.running import COMMAND, running

APP = Path(app.__file__).parent


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{pid}/stat").read_text().split()[2] != "Z"


def _gone(pids: list[int]) -> bool:
    deadline = time.monotonic() + 20
    while any(_alive(pid) for pid in pids) and time.monotonic() < deadline:
        time.sleep(0.05)
    return not any(_alive(pid) for pid in pids)


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_it_says_one_line_and_ends_with_its_child(how: signal.Signals) -> None:
    with running() as preview:
        children = preview.children()
        assert len(children) == 1
        assert preview.line == f"Afterword is ready on {preview.url} (Ctrl-C ends it)\n"
        assert preview.end(how) == 0
        assert preview.process.stdout is not None
        assert preview.process.stderr is not None
        assert (preview.process.stdout.read(), preview.process.stderr.read()) == ("", "")
        assert _gone(children)


def test_the_child_ends_also_when_the_preview_is_killed() -> None:
    with running() as preview:
        children = preview.children()
        assert preview.end(signal.SIGKILL) == -signal.SIGKILL
        assert _gone(children)


def test_a_port_in_use_is_one_plain_sentence() -> None:
    with bound_socket(0) as taken:
        taken.listen()
        port = taken.getsockname()[1]
        done = subprocess.run([*COMMAND, "--port", str(port)], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert done.stdout == ""
    assert (
        done.stderr
        == f"afterword: port {port} is in use; stop the other program, or choose another with --port (make run PORT=8700)\n"
    )


def test_a_day_that_is_none_is_one_plain_sentence() -> None:
    done = subprocess.run([*COMMAND, "--today", "soon"], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (1, "afterword: soon is not a day; write it like 2026-11-25\n")


def test_it_listens_on_loopback_only() -> None:
    with bound_socket(0) as place:
        assert place.family == socket.AF_INET
        assert place.getsockname()[0] == "127.0.0.1"


def test_the_child_gets_our_settings_and_none_of_a_real_deployment() -> None:
    process = ServiceProcess(preview_url="http://127.0.0.1:1")
    env = process.environment({"PATH": "/bin", "AFTERWORD_DATABASE_URL": "postgresql://real", "AFTERWORD_OTHER": "x"})
    assert env["PATH"] == "/bin"
    assert "AFTERWORD_OTHER" not in env
    assert env["AFTERWORD_DATABASE_URL"].startswith("sqlite:///")
    assert env["AFTERWORD_CERTS_URL"] == "http://127.0.0.1:1/certs"
    with process:
        pass
    assert not process.folder.exists()


def test_nothing_of_the_service_imports_the_preview() -> None:
    for file in APP.rglob("*.py"):
        if file.is_relative_to(APP / "preview") or file == APP / "cli" / "preview.py":
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not any(name.startswith("app.preview") for name in names), file


def test_the_service_does_not_load_the_preview() -> None:
    code = "import sys, app.main; sys.exit(any(name.startswith('app.preview') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], timeout=60, check=False).returncode == 0
