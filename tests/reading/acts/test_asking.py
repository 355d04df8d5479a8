"""What asks me for something now, and what only sounds so."""

import pytest

from app.reading.acts import read_acts
from app.reading.acts.model import ActKind

ASKING = {ActKind.REQUEST, ActKind.QUESTION, ActKind.INVITATION}


def asks(text: str) -> bool:
    return any(a.kind in ASKING and a.sure >= 0.5 and not a.conditional for a in read_acts(text, mine=False))


@pytest.mark.parametrize(
    "text",
    [
        # asked of people in general, or of whoever is chosen
        "Applicants must provide two references.",
        "Successful candidates will be asked to send their certificates.",
        "The person appointed will have to show a passport.",
        # what I may do
        "You may request a copy of your scores.",
        "You can also send photos of your work if you like.",
        # what the work would want one day
        "The role requires you to submit weekly reports.",
        # asked in passing
        "How was Madrid?",
        "How's the knee?",
        # they act next
        "Those we would like to meet will hear by Friday.",
        "Sorry to keep you hanging.",
        "Please do not reply to this email.",
    ],
)
def test_what_asks_nothing_of_me_is_no_request(text: str) -> None:
    assert not asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "You must complete the security form and return it by Monday.",
        "Would you mind sending me the names of two referees?",
        "How is your availability next week?",
        "The following documents have not been received:",
        "Let me hear from you by Friday.",
    ],
)
def test_what_asks_something_of_me_is_heard(text: str) -> None:
    assert asks(text)


def test_a_refusal_is_no_step_forward() -> None:
    acts = read_acts("Unfortunately, you were not selected for the next round.", mine=False)
    assert not any(a.kind is ActKind.ADVANCE and not a.negated for a in acts)
