"""The joining of the real parts."""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.errors import SettingsError
from app.main import build_app, clock_of, parts_of, preview_clock, utc_now
from app.model.model import ModelSettings
from app.settings import Settings

BASE = Settings(
    base_url="https://afterword.example.com",
    service_account_email="service-1234@gcp-sa-gsuiteaddons.iam.gserviceaccount.com",
    oauth_client_id="1234-abc.apps.googleusercontent.com",
    secret_key=bytes(range(32)),
)


def settings(tmp_path: Path, **changes: object) -> Settings:
    from dataclasses import replace

    return replace(BASE, database_url=f"sqlite:///{tmp_path}/var/afterword.db", **changes)


def test_the_service_comes_up_with_its_embedded_database_migrated(tmp_path: Path) -> None:
    client = TestClient(build_app(settings(tmp_path)))
    assert client.get("/healthz").json() == {"status": "ok"}
    assert client.get("/readyz").json() == {"status": "ready"}


def test_without_a_token_nobody_gets_in(tmp_path: Path) -> None:
    assert TestClient(build_app(settings(tmp_path))).post("/addon/home", json={}).status_code == 401


def test_the_gate_checks_our_own_addresses(tmp_path: Path) -> None:
    gate = parts_of(settings(tmp_path)).gate
    assert (gate.base_url, gate.service_account, gate.client_id) == (
        BASE.base_url,
        BASE.service_account_email,
        BASE.oauth_client_id,
    )


def test_a_model_that_cannot_be_asked_is_refused_at_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = ModelSettings("openai", "m", "", "key")
    assert parts_of(settings(tmp_path, model=model)).model == model
    monkeypatch.setitem(sys.modules, "pydantic_ai.models.openai", None)  # as where the extra is not installed
    with pytest.raises(SettingsError, match="AFTERWORD_MODEL is set, but the llm extra is not installed"):
        parts_of(settings(tmp_path, model=model))


def test_the_clock_is_the_machines_and_aware(tmp_path: Path) -> None:
    now = clock_of(settings(tmp_path))()
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=5)


@pytest.mark.parametrize("words", ["86400", "+86400.0", " 86400\n"])
def test_the_preview_can_go_forward_by_seconds(tmp_path: Path, words: str) -> None:
    file = tmp_path / "clock"
    file.write_text(words)
    ahead = clock_of(settings(tmp_path, clock_file=file))() - utc_now()
    assert timedelta(hours=23, minutes=59) < ahead < timedelta(hours=24, minutes=1)


def test_the_preview_can_stop_at_an_instant_and_is_read_at_each_call(tmp_path: Path) -> None:
    file = tmp_path / "clock"
    now = preview_clock(file)
    assert abs(now() - datetime.now(UTC)) < timedelta(seconds=5)
    file.write_text("2026-11-24T09:00:00+01:00")
    assert now() == datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize("words", ["tomorrow", "2026-11-24T09:00:00", "1e999"])
def test_a_clock_file_with_nonsense_is_named(tmp_path: Path, words: str) -> None:
    file = tmp_path / "clock"
    file.write_text(words)
    with pytest.raises(SettingsError, match="AFTERWORD_CLOCK_FILE"):
        preview_clock(file)()
