"""The map stays true: what documents say exists, and what exists is documented."""

import ast
import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

import app.etiquette.rules as rules
from app.model.model import PROVIDERS
from app.settings import CERTS, CLOCK, GMAIL, LOCAL, NAMES

ROOT = Path(__file__).parent.parent
RULES = [module.name for module in iter_modules(rules.__path__)]


def test_every_setting_stands_in_the_example_file() -> None:
    text = (ROOT / "deploy" / "env.example").read_text(encoding="utf-8")
    named = set(re.findall(r"^(?:# )?(AFTERWORD_[A-Z_]+)=", text, re.M))
    assert named == set(NAMES)


def test_every_setting_read_anywhere_is_a_known_name() -> None:
    read = {
        name
        for path in (ROOT / "app").rglob("*.py")
        for name in re.findall(r"[\"'](AFTERWORD_[A-Z_]+)[\"']", path.read_text(encoding="utf-8"))
    }
    assert read == set(NAMES)


def test_the_image_and_compose_pass_only_known_settings() -> None:
    for name in ("Dockerfile", "deploy/compose/compose.yaml"):
        used = set(re.findall(r"AFTERWORD_[A-Z_]+", (ROOT / name).read_text(encoding="utf-8")))
        assert used <= set(NAMES), name


def test_compose_passes_every_setting_of_a_deployment() -> None:
    compose = (ROOT / "deploy" / "compose" / "compose.yaml").read_text(encoding="utf-8")
    assert set(NAMES) - {LOCAL, CERTS, GMAIL, CLOCK} <= set(re.findall(r"^ +(AFTERWORD_[A-Z_]+):", compose, re.M))


def test_the_example_file_names_models_that_are_known() -> None:
    text = (ROOT / "deploy" / "env.example").read_text(encoding="utf-8")
    named = re.findall(r"\b([a-z-]+):(?:gpt|claude|gemini)-", text)
    assert len(named) == 3
    assert set(named) == set(PROVIDERS)


@pytest.mark.parametrize("name", RULES)
def test_every_rule_is_asked_documented_and_tried_both_ways(name: str) -> None:
    module = import_module(f"app.etiquette.rules.{name}")
    assert module.advise in rules.RULES
    assert module.__doc__, "a rule says what it advises and where that comes from"
    tests = (ROOT / "tests" / "etiquette" / "rules" / f"test_{name}.py").read_text(encoding="utf-8")
    asserted = [
        node
        for node in ast.walk(ast.parse(tests))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    ]
    assert len(asserted) >= 2, "one example that fires and one that stays silent"


def test_the_readme_names_every_room() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    rooms = [path.name for path in (ROOT / "app").iterdir() if (path / "__init__.py").exists()]
    missing = [room for room in rooms if f"{room}/" not in readme]
    assert not missing


def test_no_lock_file_names_a_registry() -> None:
    for path in (ROOT / "deploy" / "requirements").iterdir():
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"--(?:extra-)?index-url|https?://", text), path.name


def test_every_page_that_the_code_names_exists() -> None:
    named = {
        name
        for path in (ROOT / "app").rglob("*.py")
        for name in re.findall(r"`([a-z-]+\.md)`|\b([a-z-]+\.md)\b", path.read_text(encoding="utf-8"))
        for name in name
        if name
    }
    assert {name for name in named if not (ROOT / "docs" / name).exists()} == set()
