"""The manifest: what Google accepts, nothing more asked than is explained, every address served."""

import json
from pathlib import Path
from typing import Any

import pytest
from google.cloud.gsuiteaddons_v1.types import Deployment
from google.protobuf import json_format

from app.cards.links import ROUTES
from app.cli.manifest import manifest_for
from app.errors import BadInput

BASE = "https://afterword.example"
ADDON = Path(__file__).parents[2] / "addon"
LOWEST = {
    "gmail.addons.execute",
    "gmail.addons.current.message.readonly",
    "gmail.addons.current.action.compose",
    "userinfo.email",
    "script.locale",
}


def made() -> dict[str, Any]:
    return json.loads(manifest_for(BASE))


def test_google_reads_it_strictly() -> None:
    manifest = made()
    # Newer than the published protobuf: taken out before the strict parse, and checked by hand.
    assert manifest["addOns"]["httpOptions"].pop("granularOauthPermissionSupport") == "OPT_IN"
    json_format.ParseDict(manifest, Deployment.pb()())


def test_it_asks_for_the_least_and_explains_each() -> None:
    asked = {scope.removeprefix("https://www.googleapis.com/auth/") for scope in made()["oauthScopes"]}
    assert asked == LOWEST
    explained = (ADDON / "README.md").read_text(encoding="utf-8")
    assert all(f"`{scope}`" in explained for scope in asked)


def test_locale_and_granular_consent_are_on() -> None:
    add_ons = made()["addOns"]
    assert add_ons["common"]["useLocaleFromApp"] is True
    assert add_ons["httpOptions"] == {
        "authorizationHeader": "SYSTEM_ID_TOKEN",
        "granularOauthPermissionSupport": "OPT_IN",
    }


def test_every_trigger_is_a_route_of_ours() -> None:
    text = manifest_for(BASE)
    called = {word.split('"')[0] for word in text.split(f"{BASE}/addon/")[1:]}
    assert called == {"home", "settings", "open"}
    assert called <= set(ROUTES)


@pytest.mark.parametrize(
    "address",
    [
        "http://afterword.example",
        "afterword.example",
        f"{BASE}/",
        f"{BASE}/x",
        f"{BASE}?a=1",
        "",
        "https://[",
        "https://after word.example",
        'https://"afterword.example',
        "https://${HOST}",
        f"{BASE}:99999",
        f"{BASE}?",
    ],
)
def test_another_form_of_address_is_refused_in_one_sentence(address: str) -> None:
    with pytest.raises(BadInput, match="--base-url"):
        manifest_for(address)
