"""Migrations, and the habits of our connections."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, inspect, text
from sqlmodel import SQLModel

from app.errors import SettingsError, StoreBusy
from app.main import store_of
from app.settings import Settings
from app.store.database import engine_for, migrate, newest_revision, revision_of
from app.store.store import NOTE, PERSON, SUGGESTION, THREAD


def test_an_empty_database_is_at_no_revision_and_migrates_to_the_newest(engine: Engine) -> None:
    assert revision_of(engine) is None
    migrate(engine)
    assert revision_of(engine) == newest_revision()
    migrate(engine)
    assert {PERSON.name, THREAD.name, SUGGESTION.name, NOTE.name} <= set(inspect(engine).get_table_names())


def test_the_migrations_make_exactly_the_tables_of_the_code(engine: Engine) -> None:
    migrate(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_two_threads_may_migrate_at_once(engine: Engine) -> None:
    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(lambda _: migrate(engine), range(2))) == [None, None]
    assert revision_of(engine) == newest_revision()


def test_two_processes_may_migrate_one_server_at_once(empty_postgres: Engine) -> None:
    url = empty_postgres.url.render_as_string(hide_password=False)
    command = [sys.executable, "-c", "from app.cli import main; main()", "migrate"]
    runs = [subprocess.Popen(command, env=os.environ | {"AFTERWORD_DATABASE_URL": url}) for _ in range(2)]
    assert [run.wait(300) for run in runs] == [0, 0]
    assert revision_of(empty_postgres) == newest_revision()


def test_sqlite_waits_for_other_writers_and_keeps_its_promises(tmp_path: Path) -> None:
    engine = engine_for(f"sqlite:///{tmp_path}/new/folder/a.db")
    with engine.connect() as connection:
        asked = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "foreign_keys", "busy_timeout")
        }
    engine.dispose()
    assert asked == {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 3000}


def test_a_database_that_is_away_is_one_sentence() -> None:
    engine = engine_for("postgresql+psycopg://nobody@127.0.0.1:9/none")
    with pytest.raises(StoreBusy, match="does not answer"):
        revision_of(engine)
    with pytest.raises(StoreBusy, match="could not be migrated"):
        migrate(engine)


def test_the_service_refuses_a_server_that_was_not_migrated(empty_postgres: Engine) -> None:
    url = empty_postgres.url.render_as_string(hide_password=False)
    settings = Settings("https://a.example", "s@p.iam.gserviceaccount.com", "client", database_url=url)
    with pytest.raises(SettingsError, match="afterword migrate"):
        store_of(settings)
    migrate(empty_postgres)
    store_of(settings).engine.dispose()
