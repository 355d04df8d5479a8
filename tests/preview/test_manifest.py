"""The preview runs the add-on as the manifest tells Google to."""

import json
from pathlib import Path
from typing import Any

import pytest

import app
from app.preview.google import BASE_URL, SCOPE_WORDS, SCOPES
from app.preview.pages import HELP, UNIVERSAL
from app.preview.panel import LINKS


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    source = Path(app.__file__).parents[1] / "addon" / "deployment.json"
    found: dict[str, Any] = json.loads(source.read_text("utf-8").replace("${BASE_URL}", BASE_URL))
    return found


def test_the_same_permissions_are_asked_for_each_in_words(manifest: dict[str, Any]) -> None:
    assert set(manifest["oauthScopes"]) == set(SCOPES) == set(SCOPE_WORDS)


def test_the_same_addresses_are_called(manifest: dict[str, Any]) -> None:
    common = manifest["addOns"]["common"]
    assert common["homepageTrigger"]["runFunction"] == LINKS.to("home")
    assert [t["onTriggerFunction"] for t in manifest["addOns"]["gmail"]["contextualTriggers"]] == [LINKS.to("open")]


def test_the_add_ons_menu_has_the_same_entries(manifest: dict[str, Any]) -> None:
    entries = manifest["addOns"]["common"]["universalActions"]
    ours = [(e["label"], e["runFunction"]) for e in entries if "runFunction" in e]
    assert ours == [(words, LINKS.to(route)) for words, route in UNIVERSAL]
    assert [(e["label"], e["openLink"]) for e in entries if "openLink" in e] == [("Help", HELP)]


def test_the_locale_and_the_zone_are_sent_because_the_manifest_asks_for_them(manifest: dict[str, Any]) -> None:
    assert manifest["addOns"]["common"]["useLocaleFromApp"] is True
