"""Connections and migrations, for SQLite and PostgreSQL alike."""

from pathlib import Path
from threading import Lock

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, event, make_url, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from app.errors import SettingsError, StoreBusy

MIGRATIONS = Path(__file__).parent / "migrations"
BUSY_MILLISECONDS = 3000  # how long a writer waits for another; then the person gets a card
POOL = 40  # as many as request threads: a request never waits for a connection
POOL_SECONDS = 5
_ONE_AT_A_TIME = Lock()  # Alembic keeps its context in the module


def engine_for(url: str) -> Engine:
    """An engine with our habits. For a SQLite file its folder is made; SettingsError where that is not possible."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return create_engine(parsed, pool_size=POOL, max_overflow=0, pool_timeout=POOL_SECONDS, pool_pre_ping=True)
    if parsed.database and parsed.database != ":memory:":
        _make_folder(Path(parsed.database).parent)
        engine = create_engine(parsed, pool_size=POOL, max_overflow=0, pool_timeout=POOL_SECONDS)
    else:
        from sqlalchemy.pool import StaticPool

        engine = create_engine(parsed, poolclass=StaticPool, connect_args={"check_same_thread": False})
    event.listen(engine, "connect", _sqlite_habits)
    return engine


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SettingsError(f"the database's folder {folder} cannot be made: {error.strerror}") from None


def _sqlite_habits(connection: object, _: object) -> None:
    cursor = connection.cursor()  # type: ignore[attr-defined]
    for pragma in (
        f"busy_timeout={BUSY_MILLISECONDS}",
        "journal_mode=WAL",
        "synchronous=NORMAL",
        "foreign_keys=ON",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def is_embedded(engine: Engine) -> bool:
    """SQLite: migrated by the service itself. A server's database is migrated by `afterword migrate` only."""
    return engine.dialect.name == "sqlite"


def migrate(engine: Engine) -> None:
    """Bring the tables to the newest revision; two processes at once are kept apart by PostgreSQL's advisory lock."""
    try:
        with _ONE_AT_A_TIME, engine.begin() as connection:
            if not is_embedded(engine):
                connection.execute(text("SELECT pg_advisory_xact_lock(7203114)"))
            config = _config()
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except DBAPIError as error:
        raise StoreBusy(f"the database could not be migrated: {_reason(error)}") from error


def revision_of(engine: Engine) -> str | None:
    """The revision that the database is at; None for an empty one."""
    try:
        with engine.connect() as connection:
            return MigrationContext.configure(connection).get_current_revision()
    except SQLAlchemyError as error:
        raise StoreBusy(f"the database does not answer: {_reason(error)}") from error


def _reason(error: SQLAlchemyError) -> str:
    """The driver's own words, one line: at start they are about the server, never about a row."""
    words = str(getattr(error, "orig", None) or "").strip().splitlines()
    return words[0] if words else type(error).__name__


def newest_revision() -> str:
    head = ScriptDirectory.from_config(_config()).get_current_head()
    assert head is not None
    return head


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config
