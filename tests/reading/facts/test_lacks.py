"""Wants that are told as a lack, an obstacle or a doubt, and news in like words; questions that want no answer."""

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


@pytest.mark.parametrize(
    "words",
    [
        "The harbour office gives no key to anyone without a copy of your passport.",
        "Your sheet is ready for the boss, only under wages there is still a dash on the form.",
        "All I am short of is a scan of your diploma, then you are in the system.",
        "Your papers are all here bar the forklift licence.",
        "The auditor signs nothing before she has seen a payslip or the present salary of the person, as you may imagine.",
        "I never heard which shift you would rather have.",
        "Nobody here knows, and my brother never told me how far from the yard you live.",
        "It all depends on how soon your present boss would let you go.",
        "My husband was wondering whether early mornings would be a trouble for you.",
        "It would help me no end to know how you would get to us on Sundays.",
        "I would not ring your old foreman without your say-so.",
        "Payroll would be happier if a photo of your driving card reached them this week.",
    ],
)
def test_a_lack_that_only_i_can_mend_is_a_wish(words: str) -> None:
    assert read(theirs(THURSDAY, f"{HELLO} {words}")).requests


@pytest.mark.parametrize(
    "words",
    [
        "I thought there was a blank on your form where the licence goes, but Ann says it's on page two.",
        "There was a dash under wages on your sheet and I have entered the grade's own.",
        "We can sign nothing before the board has met and the budget is through.",
        "I don't know how we would have managed this week.",
        "I am waiting for a signature from upstairs and then I'll come back to you.",
        "The gap in our rota is as wide as a barn door.",
        "Nobody goes in without a passport these days, so bring it along.",
        "One line on your sheet is empty, and I am chasing your old firm for it, sit tight.",
        "I have no idea when we will tell you.",
    ],
)
def test_news_in_like_words_is_none(words: str) -> None:
    assert not read(theirs(THURSDAY, f"{HELLO} {words}")).requests


@pytest.mark.parametrize(
    "words",
    [
        "Who'd have guessed that a bakery needs so much paper?",
        "Who would have imagined such a summer for your letter?",
        "How can anyone blame you for that?",
        "Where does the time go?",
        "Did you know we have a cat in the office?",
        "Did she warn you about the lift?",
        "Drive safely on that ice, won't you?",
        "There were ninety letters like yours, would you believe it?",
        "What would the yard do without old Tom, eh?",
        "Might I just say how well you wrote?",
    ],
)
def test_a_question_that_answers_itself_wants_nothing(words: str) -> None:
    assert not read(theirs(THURSDAY, f"{HELLO} {words}")).requests


@pytest.mark.parametrize(
    "words",
    [
        "Who could we ring about you?",
        "Who did you report to at the port?",
        "How did you get on with the night shifts at your last place?",
        "Where do you live at the moment?",
        "Would you take the early shift?",
        "Do you know the tachograph rules?",
    ],
)
def test_a_question_to_me_still_counts(words: str) -> None:
    assert read(theirs(THURSDAY, f"{HELLO} {words}")).requests


@pytest.mark.parametrize(
    "words",
    [
        "Please keep my card for another time.",
        "Send me the bus tickets and I will pay it back.",
        "You have not done anything wrong.",
        "Tell your father he should call in some day.",
    ],
)
def test_courtesies_and_refunds_ask_nothing(words: str) -> None:
    assert not read(theirs(THURSDAY, f"{HELLO} We meet about it on the 12th. {words}")).requests


def test_leave_is_given_by_a_word() -> None:
    asked = theirs(MONDAY, f"{HELLO} May I pass your papers on to our other depot?")
    assert read(asked).requests
    assert not read(asked, mine(TUESDAY, "Yes, please do. Maya")).requests


def test_notice_is_no_debt_to_them() -> None:
    offer = theirs(MONDAY, "Dear Maya, we are delighted to offer you the post of driver. Do we have a deal?")
    yes = mine(TUESDAY, "Dear Theo, I accept with joy! I'll hand in my notice here once I have it in writing. Maya")
    assert not read(offer, yes).requests
    comes = theirs(THURSDAY, "Wonderful! You will have the contract to sign by Monday. Theo")
    assert not read(offer, yes, comes).requests
    sign = theirs(THURSDAY, "Wonderful! Here is the contract, please sign it and send it back by Monday. Theo")
    assert read(offer, yes, sign).requests
