"""`afterword preview`: the whole product on a sample mailbox, without a Google account."""

import os
import sys
import webbrowser
from datetime import date
from typing import Annotated

import typer

from app.errors import BadInput

PORT = 8610
FIRST_YEAR, LAST_YEAR = 1990, 2080  # the sample threads reach back for months, and holidays are known for these


def register(cli: typer.Typer) -> None:
    @cli.command()
    def preview(
        port: Annotated[int, typer.Option(help="Port on this machine; 0 takes a free one.", min=0, max=65535)] = PORT,
        no_browser: Annotated[bool, typer.Option("--no-browser", help="Do not open a browser.")] = False,
        today: Annotated[str, typer.Option(help="Open on this day (2026-11-25) instead of the computer's date.")] = "",
    ) -> None:
        """Open a local Gmail with a sample mailbox and the add-on beside it."""
        from app.preview.run import run_preview

        def ready(url: str) -> None:
            typer.echo(f"Afterword is ready on {url} (Ctrl-C ends it)")
            if not no_browser and _has_screen():
                webbrowser.open(url)

        run_preview(port, ready=ready, today=_day(today) if today else None)


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise BadInput(f"{text} is not a day; write it like 2026-11-25") from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise BadInput(f"{text} is too far away; choose a day between {FIRST_YEAR} and {LAST_YEAR}")
    return day


def _has_screen() -> bool:
    """Without one, `webbrowser` would start a text browser in this terminal."""
    return sys.platform in ("darwin", "win32") or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
