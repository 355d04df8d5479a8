"""`afterword` on the command line. One file per command; only the one that is asked for is imported, so that each starts quickly."""

import io
import sys
from importlib import import_module
from pkgutil import iter_modules

import typer

from app.errors import AppError


def _whole() -> None:
    """When to follow up, when to wait, what to write."""


def main() -> None:
    """Run the command line. An error of ours is one sentence on standard error and exit status 1."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(
                errors="backslashreplace"
            )  # a terminal without our quotation marks still gets its answer
    cli = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
    commands = [module.name for module in iter_modules(__path__)]
    asked = [name for name in commands if name in sys.argv[1:2]]
    for name in asked or commands:
        import_module(f"{__name__}.{name}").register(cli)
    cli.callback()(_whole)  # with one command alone typer would drop its name
    try:
        cli()
    except AppError as error:
        sys.stderr.write(f"afterword: {error}\n")
        raise SystemExit(1) from None
