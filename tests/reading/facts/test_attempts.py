import pytest

from tests.build import mine, theirs
from tests.reading.facts.build import read

THANKS = mine("Mon 19 Oct 2026 18:00", "Thank you for the talk today, Theo.")


@pytest.mark.parametrize(
    "words",
    [
        "Hi Theo, is there any news about the role?",
        "Hi Theo, I wanted to ask how things stand.",
        "Gentle reminder about my mail of last week.",
        "Dear Theo, the Backend job is still on my mind.",
    ],
)
def test_asking_where_things_stand_is_a_note(words: str) -> None:
    assert len(read(THANKS, mine("Thu 29 Oct 2026 09:00", words)).attempts) == 1


@pytest.mark.parametrize(
    "line",
    [
        mine("Tue 20 Oct 2026 09:00", "I am still very interested, so I'll sit tight."),
        mine("Thu 29 Oct 2026 09:00", "As promised, the code sample is attached."),
        mine("Thu 29 Oct 2026 09:00", "Is there any news?", labels=("DRAFT",)),
    ],
)
def test_interest_a_delivery_and_a_draft_are_none(line: object) -> None:
    assert read(THANKS, line).attempts == ()  # type: ignore[arg-type]


def test_an_answer_of_a_person_takes_the_count_back() -> None:
    asked = mine("Wed 28 Oct 2026 09:00", "Is there any news?")
    answered = theirs("Thu 29 Oct 2026 09:00", "Not yet, sorry. The team is still deciding.")
    away = theirs(
        "Thu 29 Oct 2026 09:00",
        "I am out of the office until 9 November.",
        subject="Automatic reply: Backend Engineer",
        headers={"Auto-Submitted": "auto-replied"},
    )
    assert read(THANKS, asked, answered).attempts == ()
    assert len(read(THANKS, asked, away).attempts) == 1
