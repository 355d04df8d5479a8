"""`afterword migrate`: bring the database to the newest migration."""

import os

import typer


def register(cli: typer.Typer) -> None:
    @cli.command(name="migrate")
    def migrate_database() -> None:
        """Make or change the tables. Needs AFTERWORD_DATABASE_URL only; safe to run again."""
        from app.settings import load_database_url
        from app.store.database import engine_for, migrate, newest_revision

        migrate(engine_for(load_database_url(os.environ)))
        typer.echo(f"The database is at migration {newest_revision()}.")
