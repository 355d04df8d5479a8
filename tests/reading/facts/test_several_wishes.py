"""Of several things wanted in one breath or under dashes, those of which my answer says nothing stay open."""

import pytest

from tests.build import mine, theirs
from tests.reading.facts.build import read

APPLIED = mine("Mon 2 Nov 2026 09:00", "Hi Theo, I'd like to apply for the post. Maya")
PDF = {
    "mimeType": "application/pdf",
    "filename": "portfolio.pdf",
    "headers": [{"name": "Content-Disposition", "value": 'attachment; filename="portfolio.pdf"'}],
    "body": {"size": 1000, "attachmentId": "a1"},
}


def left(asked: str, answer: str, *, file: bool = False, waiting: str = "") -> list[str]:
    """What stays open; `waiting` is what I say to the card where the thread as a whole leaves it open whether they wait."""
    lines = (
        APPLIED,
        theirs("Tue 3 Nov 2026 10:00", f"Hi Maya,\n\n{asked}\n\nTheo"),
        mine("Wed 4 Nov 2026 10:00", f"Hi Theo,\n\n{answer}\n\nMaya", parts=(PDF,) if file else ()),
    )
    return [r.what for r in read(*lines, now="Fri 6 Nov 2026 09:00", answers={"are_they_waiting": waiting}).requests]


DASHES = "Before I put you forward I need:\n- your expected day rate\n- notice period\n- right to work status"


@pytest.mark.parametrize(
    ("answer", "open_"),
    [
        ("£450 a day and I have settled status.", ["notice period"]),
        ("Settled status, four weeks' notice, £450 a day.", []),
        ("Answers below:\n- £450\n- a month\n- settled", []),
        ("All three below: £450, four weeks, settled.", []),
    ],
)
def test_dashes(answer: str, open_: list[str]) -> None:
    assert left(DASHES, answer, waiting="yes" if open_ else "") == open_


@pytest.mark.parametrize(
    "told",
    [
        "Could you confirm you are coming? Our agenda:\n- meet the team\n- tour of the yard\n- lunch",
        "Would you like to see us on Thursday? Please note what we offer:\n- free lunch\n- team days\n- a pension",
        "Could you pick one of these times:\n- Thursday 10:00 with the team\n- Friday 14:00",
    ],
)
def test_a_list_that_tells_or_lets_choose_leaves_nothing(told: str) -> None:
    assert left(told, "Yes, Thursday at 10 with the team is fine.") == []


@pytest.mark.parametrize(
    ("asks", "asked"),
    [
        ("What notice do you have to give", ", and could you send me your portfolio?"),
        ("Are you happy with early shifts", ", and would you please email your portfolio?"),
    ],
)
def test_a_question_and_a_thing(asks: str, asked: str) -> None:
    asked = asks + asked
    assert left(asked, "Portfolio attached!", file=True, waiting="yes") == [asks]
    assert left(asked, "I have to give a month's notice, so I could start on 7 December.")
    assert left(asked, "A month's notice, so I could start on 7 December. Portfolio attached.", file=True) == []


def test_one_wish_in_two_halves() -> None:
    assert left("Have you got your portfolio to hand and could you send it over?", "Here you go.", file=True) == []
