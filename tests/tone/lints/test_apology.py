"""One apology is fine, a second is one too many."""

import pytest

from app.tone.check import check_tone
from app.tone.model import Situation

HERE = Situation(stage="interviewed", whole_letter=False)


def apologies(text: str) -> int:
    return sum(f.lint == "over_apology" for f in check_tone(text, HERE))


@pytest.mark.parametrize(
    "text",
    [
        "I gave the wrong year, sorry. It was 2019. My apologies once more for that.",
        "Sorry, I meant Tuesday, sorry.",
    ],
)
def test_a_second_apology_is_found(text: str) -> None:
    assert apologies(text) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Sorry, I gave the wrong year: it was 2019.",
        "I was sorry to hear that you were ill. Sorry, I have the wrong form here; the right one follows.",
        "I am sorry that I cannot come on Tuesday. There is no need to apologise for the short notice.",
    ],
)
def test_one_apology_passes_and_sympathy_is_none(text: str) -> None:
    assert apologies(text) == 0
