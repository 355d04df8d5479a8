"""Several things asked in one mail of which I gave a part; questions in the words of a statement; what I said would come."""

import pytest

from app.reading.standing import judge
from tests.build import mine, theirs
from tests.reading.facts.build import read

MONDAY, TUESDAY, THURSDAY = "Mon 2 Nov 2026 10:00", "Tue 3 Nov 2026 10:00", "Thu 5 Nov 2026 10:00"
HELLO = "Hi Maya, thanks for your application for the driver job."


@pytest.fixture(autouse=True)
def _by_the_facts_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "app.reading.read.judge",
        lambda signs, read, **_: judge.Judged(read, read, read, 1.0),
    )


ASKED = "Before I go to the owner I need three things from you:\n1. a scan of your digger ticket\n2. your notice period\n3. names and numbers of two people you worked for\n\nTheo"
INLINE = "Could you let me have (a) two photos of your welding and (b) what you would need to earn a month? Theo"
PARKING = "Two questions: 1) which mornings can you do in May? 2) is parking needed? Theo"


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        (ASKED, "Here is the ticket, and my notice is four weeks. Maya"),
        (INLINE, "Here are two photos, the second is the church gate. Maya"),
    ],
)
def test_what_i_passed_over_stays_open(asked: str, answer: str) -> None:
    assert read(theirs(MONDAY, f"{HELLO} {asked}"), mine(TUESDAY, answer)).requests


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        (ASKED, "Attached is all of it, the referees are on page two of the file. Maya"),
        (INLINE, "Here are two photos, and 2,600 a month would do. Maya"),
        (PARKING, "The 4th, 5th and 11th of May are free. No car, I come by train. Maya"),
    ],
)
def test_all_answered_in_other_words_is_settled(asked: str, answer: str) -> None:
    assert not read(theirs(MONDAY, f"{HELLO} {asked}"), mine(TUESDAY, answer)).requests


@pytest.mark.parametrize(
    "words",
    [
        "u got your own harness n a van",
        "You still got the crane ticket or did it run out",
        "can you do nights or not",
    ],
)
def test_a_question_in_the_words_of_a_statement(words: str) -> None:
    assert read(theirs(THURSDAY, f"{HELLO} {words}")).requests


@pytest.mark.parametrize(
    "words",
    [
        "You got the best letter in the pile, said my wife.",
        "My uncle asks if all drivers sing so loud.",
        "Nobody will tell me how long the roof takes.",
    ],
)
def test_a_statement_or_a_joke_is_none(words: str) -> None:
    assert not read(theirs(THURSDAY, f"{HELLO} {words}")).requests


def test_what_i_said_would_be_with_them_is_owed() -> None:
    talk = theirs(MONDAY, f"{HELLO} It was good to see you at the yard. Theo")
    owed = mine(TUESDAY, "Thank you Theo. The pictures of the lorry I mentioned, they'll be with you on Friday. Maya")
    assert [r.kind for r in read(talk, owed).requests] == ["own_promise"]
