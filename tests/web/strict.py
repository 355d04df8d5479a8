"""What an answer has to be: Google's protobuf accepts its cards, and nothing in it belongs to Chat only."""

import json
from typing import Any

from tests.cards.conformance import cards_in_answer, problems_in_answer
from tests.web.sign import BASE

TRIGGERS = frozenset({"open", "home"})
LARGEST = 100_000  # bytes of JSON
SEEN = frozenset({"title", "subtitle", "text", "label", "topLabel", "bottomLabel", "value", "header"})


def assert_answer(route: str, answer: dict[str, Any]) -> None:
    """One whole answer of a route."""
    assert len(json.dumps(answer)) <= LARGEST
    problems = problems_in_answer(answer, base_url=BASE, click=route not in TRIGGERS)
    assert not problems, problems


def cards_in(answer: dict[str, Any]) -> list[dict[str, Any]]:
    return list(cards_in_answer(answer))


def words_on(card: Any) -> str:
    """All words of a card, for looking something up in it."""
    if isinstance(card, list):
        return "\n".join(words_on(item) for item in card)
    if not isinstance(card, dict):
        return ""
    own = [item for key, item in card.items() if key in SEEN and isinstance(item, str)]
    return "\n".join([*own, *(words_on(item) for item in card.values())])
