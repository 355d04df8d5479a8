"""The service from outside: health, pages, headers, and how the start refuses what would open the door."""

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from typer.testing import CliRunner

from app.cli import migrate as migrate_command
from app.cli import serve as serve_command
from app.errors import AppError
from tests.actions.threads import THREAD, overdue
from tests.gmail.fake import FakeGmail
from tests.web.panel import Panel

ENV = {
    "AFTERWORD_BASE_URL": "https://afterword.example.com",
    "AFTERWORD_SERVICE_ACCOUNT_EMAIL": "service-1234@gcp-sa-gsuiteaddons.iam.gserviceaccount.com",
    "AFTERWORD_OAUTH_CLIENT_ID": "1234-abc.apps.googleusercontent.com",
    "AFTERWORD_SECRET_KEY": "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8",
}


@pytest.fixture
def panel() -> Panel:
    return Panel(FakeGmail.holding(overdue()))


def test_health_and_readiness(panel: Panel) -> None:
    assert panel.client.get("/healthz").json() == {"status": "ok"}
    assert panel.client.get("/readyz").json() == {"status": "ready"}


def test_without_its_tables_or_its_database_the_service_is_not_ready(
    panel: Panel, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.store.database import engine_for

    monkeypatch.setattr(panel.store, "engine", engine_for("sqlite:///:memory:"))
    assert panel.client.get("/readyz").status_code == 503
    monkeypatch.setattr(panel.store, "engine", engine_for("postgresql+psycopg://nobody@127.0.0.1:9/none"))
    answer = panel.client.get("/readyz")
    assert (answer.status_code, answer.json()) == (503, {"status": "the database does not answer"})


@pytest.mark.parametrize("path", ["/", "/help", "/help/dates", "/privacy"])
def test_pages_for_people(panel: Panel, path: str) -> None:
    answer = panel.client.get(path)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/html")
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    assert "<h1>" in answer.text
    assert "<script" not in answer.text
    links = re.findall(r'(?:href|src)="([^"]+)"', answer.text)
    assert all(link.startswith("/") for link in links), "no outside request"
    assert {panel.client.get(link).status_code for link in links} == {200}


def test_the_icon_of_the_manifest_is_served(panel: Panel) -> None:
    answer = panel.client.get("/static/logo-128.png")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/png")


@pytest.mark.parametrize("path", ["/docs", "/openapi.json", "/redoc", "/static/../app.py", "/addon/none"])
def test_nothing_else_is_served(panel: Panel, path: str) -> None:
    assert panel.client.get(path).status_code == 404


def test_answers_are_not_kept_by_anybody_between(panel: Panel) -> None:
    answer = panel.post("home", panel.event())
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["content-type"] == "application/json"
    assert re.fullmatch(r"[0-9a-f]{10}", answer.headers["x-request-id"])


def test_ids_as_gmail_really_sends_them(panel: Panel) -> None:
    document = overdue(f"{1700000000000000000:x}")
    panel.gmail.threads[document["id"]] = document
    panel.thread_id, panel.message_id = "thread-f:1700000000000000000", "msg-f:1700000000000000009"
    panel.call("open")
    assert panel.title == "Follow up now"
    panel.press("Suggest follow-up")
    panel.press("Approve as draft", body="Hi Theo,\n\nThank you. Is there any news?\n\nMaya")
    assert panel.opened_draft["draftThreadId"] == document["id"]


def test_numbers_in_exponent_form_and_the_other_spelling_of_the_token(panel: Panel) -> None:
    panel.open(THREAD)
    event = panel.event()
    event["commonEventObject"]["timeZone"] = {"offset": -2.88e7}
    event["authorizationEventObject"]["userOauthToken"] = event["authorizationEventObject"].pop("userOAuthToken")
    answer = panel.post("open", event).json()
    assert answer["action"]["navigations"][0]["pushCard"]["header"]["title"] == "Follow up now"


def run(register: Callable[[Any], None], *arguments: str, env: dict[str, str]) -> AppError:
    """The error with which a command refuses to start."""
    import typer

    cli = typer.Typer()
    cli.callback()(lambda: None)
    register(cli)
    result = CliRunner().invoke(
        cli, list(arguments), env={name: "" for name in os.environ if name.startswith("AFTERWORD_")} | env
    )
    assert isinstance(result.exception, AppError), result.output
    return result.exception


def test_the_preview_is_never_served_to_the_outside(tmp_path: Path) -> None:
    env = ENV | {"AFTERWORD_LOCAL": "1", "AFTERWORD_DATABASE_URL": f"sqlite:///{tmp_path}/a.db"}
    assert "AFTERWORD_LOCAL" in str(run(serve_command.register, "serve", "--host", "0.0.0.0", env=env))


@pytest.mark.parametrize(
    "name",
    ["AFTERWORD_BASE_URL", "AFTERWORD_SERVICE_ACCOUNT_EMAIL", "AFTERWORD_OAUTH_CLIENT_ID", "AFTERWORD_SECRET_KEY"],
)
def test_no_start_without_what_keeps_the_door_shut(name: str) -> None:
    assert name in str(run(serve_command.register, "serve", env=ENV | {name: ""}))


def test_no_start_and_no_migration_without_the_database() -> None:
    env = ENV | {"AFTERWORD_DATABASE_URL": "postgresql://nobody@127.0.0.1:9/none"}
    assert "does not answer" in str(run(serve_command.register, "serve", env=env))
    assert "could not be migrated" in str(run(migrate_command.register, "migrate", env=env))


def test_serve_answers_on_its_port_and_logs_json(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    command = [sys.executable, "-c", "from app.cli import main; main()", "serve", "--port", str(port)]
    env = os.environ | ENV | {"AFTERWORD_DATABASE_URL": f"sqlite:///{tmp_path}/a.db"}
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert _health(port, server) == {"status": "ok"}
            assert httpx.post(f"http://127.0.0.1:{port}/addon/home", json={}).status_code == 401
        finally:
            server.terminate()
        output, _ = server.communicate(timeout=30)
    lines = [line for line in output.splitlines() if '"NotGoogle"' in line]
    assert len(lines) == 1
    assert lines[0].startswith('{"time": ')


def _health(port: int, server: subprocess.Popen[str]) -> Any:
    for _ in range(1800):
        assert server.poll() is None, "the service ended"
        try:
            return httpx.get(f"http://127.0.0.1:{port}/healthz").json()
        except httpx.ConnectError:
            time.sleep(0.1)
    raise AssertionError("the service did not come up in three minutes")
