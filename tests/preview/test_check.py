"""The preview's check of cards: all of ours pass, each kind of slip is named by its field."""

import json
from typing import Any

import pytest

from app.preview.check import problems_in
from tests.cards.test_cards import ALL
from tests.preview.stage import card

CALL = {"action": {"function": "https://afterword.example/addon/open"}}


@pytest.mark.parametrize("name", sorted(ALL))
def test_every_card_of_the_product_passes(name: str) -> None:
    assert problems_in(ALL[name]) == []


def _button(**more: Any) -> dict[str, Any]:
    return {"buttonList": {"buttons": [{"text": "Go", "onClick": CALL, **more}]}}


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({}, "card.sections: is missing"),
        ({"sections": []}, "card.sections: must be a list that is not empty"),
        ({"sections": [{"widgets": []}]}, "card.sections[0].widgets"),
        (card("x", {}), "widgets[0]: needs exactly one of"),
        (card("x", {"textParagraph": {"text": ""}}), "textParagraph.text: must be text"),
        (card("x", {"textParagraph": {"text": "<table>"}}), "Gmail shows no <table>"),
        (card("x", {"textParagraph": {"text": "x"}, "divider": {}}), "needs exactly one of"),
        (card("x", {"carousel": {}}), "carousel: Gmail knows no such field"),
        (card("x", _button(type="FILLED")), "buttons[0].type: Gmail knows no such field"),
        (card("x", _button(materialIcon={})), "materialIcon"),
        (card("x", {"buttonList": {"buttons": [{"text": "Go"}]}}), "buttons[0].onClick: is missing"),
        (card("x", {"buttonList": {"buttons": [{"onClick": CALL}]}}), "a button needs text or an icon"),
        (card("x", _button(onClick={"action": {"function": "http://x"}})), "function: must be an https address"),
        (card("x", _button(onClick={"action": CALL["action"] | {"interaction": "OPEN_DIALOG"}})), "action.interaction"),
        (
            card("x", _button(onClick={"action": CALL["action"] | {"parameters": {"a": "b"}}})),
            "parameters: must be a list",
        ),
        (card("x", {"textInput": {"name": "a"}}), "needs a label or a hintText"),
        (card("x", {"textInput": {"label": "a"}}), "textInput.name: is missing"),
        (card("x", {"textInput": {"name": "a", "label": "A", "placeholderText": "x"}}), "placeholderText"),
        (card("x", fixedFooter={"primaryButton": {"text": "Go", "onClick": CALL}}), "primaryButton.color: is missing"),
        (card("x", fixedFooter={"secondaryButton": {}}), "fixedFooter.primaryButton: is missing"),
        (card("x") | {"header": {"subtitle": "x"}}, "card.header.title: is missing"),
        (card("x", *[{"divider": {}}] * 101), "101 widgets, Gmail shows 100"),
        ("no card", "card: must be an object"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_slip_is_named_by_its_field(wrong: Any, says: str) -> None:
    assert any(says in problem for problem in problems_in(wrong)), problems_in(wrong)


def test_googles_own_parser_is_asked_where_it_is_installed() -> None:
    found = problems_in(card("x", {"textParagraph": {"text": 5}}))
    assert "card.sections[0].widgets[0].textParagraph.text: must be text" in found
    assert any(problem.startswith("card: ") for problem in found)


def test_a_card_within_a_button_is_checked_too() -> None:
    inner = json.loads(json.dumps(card("inner", {"divider": {"x": 1}})))
    assert problems_in(card("x", _button(onClick={"card": inner})))[0].endswith("divider: must be empty")
