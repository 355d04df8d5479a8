"""Alembic's entry. Our own code hands over its connection; `alembic -c app/store/alembic.ini` opens one by itself."""

import os

from alembic import context
from sqlmodel import SQLModel

from app.store import tables
from app.store.database import engine_for

assert tables.PersonRow.metadata is SQLModel.metadata


def run(connection: object) -> None:
    context.configure(
        connection=connection,  # type: ignore[arg-type]
        target_metadata=SQLModel.metadata,
        render_as_batch=True,  # SQLite cannot alter a column in place
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()


given = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    with engine_for(os.environ.get("AFTERWORD_DATABASE_URL", "sqlite:///var/afterword.db")).connect() as opened:
        run(opened)
        opened.commit()
