"""`afterword manifest`: what Google is told about us, for one public address."""

import json
import re
import sys
from pathlib import Path
from string import Template
from typing import Annotated
from urllib.parse import urlsplit

import typer

from app.errors import BadInput

TEMPLATE = Path(__file__).parents[2] / "addon" / "deployment.json"


def manifest_for(base_url: str) -> str:
    """The deployment file as JSON text. `base_url` is https, without path, query or trailing slash; else BadInput."""
    if not _is_address(base_url):
        raise BadInput(f"--base-url has to look like https://afterword.example.com, not {base_url!r}")
    text = Template(TEMPLATE.read_text(encoding="utf-8")).substitute(BASE_URL=base_url)
    return json.dumps(json.loads(text), indent=2) + "\n"


def _is_address(base_url: str) -> bool:
    """Google calls it over https, by name, and adds our paths to it."""
    try:
        parts = urlsplit(base_url)
        plain = parts.port != 0 and re.fullmatch(r"[a-z0-9.:-]+", parts.netloc, re.IGNORECASE)
    except ValueError:
        return False
    return bool(plain and parts.hostname and base_url == f"https://{parts.netloc}")


def register(cli: typer.Typer) -> None:
    @cli.command()
    def manifest(
        base_url: Annotated[
            str, typer.Option(help="The public https address of the service, without a slash at its end.")
        ],
    ) -> None:
        """Print the add-on's deployment file for Google, filled in for one public address."""
        sys.stdout.write(manifest_for(base_url))
