"""`afterword` on the command line. One file per command; each imports what it needs when it runs, so `--help` is quick."""

import sys
from importlib import import_module
from pkgutil import iter_modules

import typer

from app.errors import AppError

SUMMARY = "When to follow up, when to wait, what to write."


def main() -> None:
    """Run the command line. An error of ours is one sentence on standard error and exit status 1."""
    cli = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=SUMMARY)
    for module in iter_modules(__path__):
        import_module(f"{__name__}.{module.name}").register(cli)
    try:
        cli()
    except AppError as error:
        sys.stderr.write(f"afterword: {error}\n")
        raise SystemExit(1) from None
