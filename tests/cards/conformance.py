"""Is this JSON a card that Gmail draws? Strict protobuf parse, plus what the protobuf does not catch.

Sources: `google.apps.card_v1` (fields), the comments of its proto that mark fields as made for Chat only, and the limits
that Google publishes (100 widgets a card). `problems_in_answer` looks at the envelope, which no published protobuf has.
"""

import re
from collections.abc import Iterator
from typing import Any

from google.apps.card_v1.types import Card
from google.protobuf import json_format

CHAT_ONLY = {
    "textSyntax",
    "topLabelText",
    "contentText",
    "bottomLabelText",
    "startIconVerticalAlignment",
    "placeholderText",
    "materialIcon",
    "horizontalAlignment",
    "carousel",
    "interaction",
    "hintTextForSelection",
}
KNOWN_ICONS = {"EMAIL", "CLOCK", "PERSON", "STAR", "DESCRIPTION", "BOOKMARK"}
TAG = re.compile(r"<(/?)([a-zA-Z]+)([^<>]*)>")
ALLOWED_TAGS = {"b", "i", "u", "s", "a", "br", "time"}
FORMATTED = {"text"}
MOST_WIDGETS = 100


def walk(node: Any, path: str = "card") -> Iterator[tuple[str, str, Any]]:
    """(path, key, value) of every field below `node`."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield path, key, value
            yield from walk(value, f"{path}.{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from walk(value, f"{path}[{index}]")


def problems_in_card(card: dict[str, Any], *, base_url: str) -> list[str]:
    """Every reason why Gmail would not draw this card as meant; empty when there is none."""
    found: list[str] = []
    try:
        json_format.ParseDict(card, Card.pb()())
    except json_format.ParseError as error:
        found.append(f"does not parse: {error}")
    if not card.get("header", {}).get("title"):
        found.append("no title")
    if not card.get("sections"):
        found.append("no sections")
    widgets = 0
    for section in card.get("sections", []):
        if not section.get("widgets"):
            found.append("a section without widgets")
        widgets += len(section.get("widgets", []))
        found.extend(f"a widget with {len(w)} kinds" for w in section.get("widgets", []) if len(w) != 1)
    if widgets > MOST_WIDGETS:
        found.append(f"{widgets} widgets")
    for path, key, value in walk(card):
        found.extend(f"{path}.{problem}" for problem in _field_problems(path, key, value, base_url))
    return found


def _field_problems(path: str, key: str, value: Any, base_url: str) -> Iterator[str]:
    if value is None or value == {} or value == []:
        yield f"{key} is empty"
    if key in CHAT_ONLY or (key == "type" and ".buttons[" in path):
        yield f"{key} is made for Chat only"
    if key == "function" and not str(value).startswith(f"{base_url}/addon/"):
        yield f"function {value} is not ours"
    if key == "knownIcon" and value not in KNOWN_ICONS:
        yield f"icon {value} is not known"
    if key in ("startIcon", "icon") and not value.get("altText"):
        yield f"{key} has no altText"
    if key in ("buttons", "chips"):
        yield from (
            f"{b.get('text') or b.get('label')} has no altText or no onClick"
            for b in value
            if not (b.get("altText") and b.get("onClick"))
        )
    if key == "textInput" and not (value.get("name") and value.get("label")):
        yield "textInput without name or label"
    if key == "parameters":
        yield from (f"parameter {p} is not text" for p in value if not isinstance(p.get("value"), str))
    if key == "url" and not str(value).startswith("https://") and not str(value).startswith(base_url):
        yield f"url {value} is not https"
    if key == "text" and isinstance(value, str) and not path.endswith(("]", "Button")):
        yield from (f"tag <{m[2]}>" for m in TAG.finditer(value) if m[2].lower() not in ALLOWED_TAGS)
    if key in ("title", "subtitle", "topLabel", "bottomLabel") and TAG.search(str(value)):
        yield f"{key} is plain text but holds a tag"


def cards_in_answer(answer: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The cards of an envelope, trigger's or click's."""
    action = answer.get("action") or answer.get("renderActions", {}).get("action") or {}
    for navigation in action.get("navigations", []):
        for kind in ("pushCard", "updateCard"):
            if kind in navigation:
                yield navigation[kind]


def problems_in_answer(answer: dict[str, Any], *, base_url: str, click: bool) -> list[str]:
    """What is wrong with a whole answer: its envelope and every card in it."""
    found: list[str] = []
    if "requesting_google_scopes" in answer:
        asked = answer["requesting_google_scopes"]
        return (
            [] if set(answer) == {"requesting_google_scopes"} and asked.get("scopes") else ["a bad request for scopes"]
        )
    allowed = {"renderActions", "stateChanged"} if click else {"action"}
    if extra := set(answer) - allowed:
        found.append(f"unexpected {sorted(extra)}")
    render = answer.get("renderActions", {}) if click else answer
    if click and set(render) - {"action", "hostAppAction"}:
        found.append(f"unexpected in renderActions: {sorted(render)}")
    for navigation in render.get("action", {}).get("navigations", []):
        if len(navigation) != 1 or not set(navigation) <= {"pushCard", "updateCard", "pop", "popToRoot", "popToCard"}:
            found.append(f"bad navigation {sorted(navigation)}")
    for card in cards_in_answer(answer):
        found.extend(problems_in_card(card, base_url=base_url))
    return found
