"""How far it has come, where no date of a talk is left in the mail or a talk is only proposed."""

import pytest

from app.reading.model import Stage
from tests.build import mine, theirs
from tests.reading.facts.build import read

ON, LATER, LAST = "Mon 2 Nov 2026 09:00", "Tue 3 Nov 2026 09:00", "Wed 4 Nov 2026 09:00"


@pytest.mark.parametrize(
    "thanks",
    [
        "Dear Theo, thank you for having me in, and for the loan of the wet boots.",
        "Hello Theo, I am grateful to you and Ines for seeing me on such a day.",
        "Theo, thanks for letting me try the big saw. I slept like a stone.",
    ],
)
def test_my_thanks_for_a_talk_tell_that_it_took_place(thanks: str) -> None:
    answer = theirs(LATER, "Hello Maya, we are still sorting out the rota and will see. Theo")
    assert read(mine(ON, thanks), answer, subject="Sawyer").stage is Stage.INTERVIEWED


def test_thanks_for_a_call_are_no_interview() -> None:
    reading = read(
        mine(ON, "Hi Theo, thank you for the quick call today, and for having me on your list."),
        theirs(LATER, "Could you send me your certificates, Maya? Theo"),
        subject="Sawyer",
    )
    assert reading.stage is not Stage.INTERVIEWED


def test_a_talk_that_is_only_proposed_is_not_yet_fixed() -> None:
    reading = read(
        theirs(ON, "Hi Maya, could we talk on Thursday 12 November at ten about the post? Theo"),
        mine(LATER, "Hi Theo, on Thursday I am at sea. Could we do Friday 13 November at ten instead?"),
        subject="Application for deckhand",
    )
    assert reading.stage is Stage.SCREENING


def test_a_talk_that_both_agreed_on_is_fixed() -> None:
    reading = read(
        theirs(ON, "Hi Maya, could you come to an interview on Thursday 12 November at ten? Theo"),
        mine(LATER, "Hi Theo, Thursday 12 November at ten suits me well."),
        subject="Application for deckhand",
    )
    assert reading.stage is Stage.INTERVIEW_SCHEDULED
