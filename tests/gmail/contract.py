"""Google's own description of Gmail's REST, from the discovery document that ships with google-api-python-client."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import googleapiclient
from jsonschema import Draft202012Validator

WHERE = Path(googleapiclient.__file__).parent / "discovery_cache" / "documents" / "gmail.v1.json"
KEPT = ("type", "items", "properties", "enum", "additionalProperties")


@cache
def discovery() -> dict[str, Any]:
    return json.loads(WHERE.read_text(encoding="utf-8"))


def method(name: str) -> dict[str, Any]:
    """The description of "threads.get", with its path, scopes and types."""
    resource, verb = name.split(".")
    users = discovery()["resources"]["users"]["resources"]
    found = users["messages"]["resources"]["attachments"] if resource == "attachments" else users[resource]
    return found["methods"][verb]


def assert_conforms(value: Any, schema: str) -> None:
    """Strictly: unknown keys and wrong types fail. The document knows no required fields."""
    names = {name: _schema(found) for name, found in discovery()["schemas"].items()}
    whole = {"$ref": f"#/$defs/{schema}", "$defs": names}
    errors = [
        f"{'/'.join(map(str, e.path))}: {e.message[:200]}" for e in Draft202012Validator(whole).iter_errors(value)
    ]
    assert not errors, errors


def _schema(found: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in found:
        return {"$ref": f"#/$defs/{found['$ref']}"}
    made = {k: v for k, v in found.items() if k in KEPT}
    if "properties" in made:
        made["properties"] = {k: _schema(v) for k, v in made["properties"].items()}
        made.setdefault("additionalProperties", False)
    if "items" in made:
        made["items"] = _schema(made["items"])
    if isinstance(made.get("additionalProperties"), dict):
        made["additionalProperties"] = _schema(made["additionalProperties"])
    return made
