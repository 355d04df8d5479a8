"""A letter that ends the matter, says yes, or asks for time has dealt with whatever they asked."""

import pytest

from app.tone.check import check_tone
from app.tone.model import Situation

ASKED = Situation(stage="offer", asked=("references",))


def lints(text: str) -> set[str]:
    return {f.lint for f in check_tone(f"Dear Ann,\n\n{text}\n\nBest wishes,\nMaya", ASKED)}


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for the offer. After some thought I have decided not to go on with the role.",
        "I would like to withdraw my application, and I thank you for your time.",
        "I am happy to accept the offer.",
        "Thank you for asking. I have decided to stay where I am for now.",
        "May I have until Friday to think it over?",
    ],
)
def test_the_request_is_settled(text: str) -> None:
    assert "unanswered_request" not in lints(text)


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your kind words. Is there any news?",
        "It was great to meet the team. I look forward to more time with you.",
    ],
)
def test_the_request_is_still_open(text: str) -> None:
    assert "unanswered_request" in lints(text)
