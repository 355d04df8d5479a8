import pytest

from tests.build import NO_REPLY, mine, theirs
from tests.reading.facts.build import read

THURSDAY = "Thu 5 Nov 2026 10:00"
TALK = mine("Mon 2 Nov 2026 18:00", "Thank you for the talk today, Theo.")


@pytest.mark.parametrize(
    "words",
    [
        "We have decided to go ahead with somebody whose background is closer to the role. All the best!",
        "I'm sorry, the position has been filled internally.",
        "The budget for this post was cut, so we are not hiring anybody after all. Sorry to bring you this.",
        "I have put off this mail all day. The job went to the other finalist, by a hair. You did nothing wrong.",
        "On this occasion your application was not successful.",
        "You have been placed second on the reserve list for this competition.",
    ],
)
def test_a_no_is_read_in_many_words(words: str) -> None:
    assert read(TALK, theirs(THURSDAY, words)).rejection


@pytest.mark.parametrize(
    "words",
    [
        "Unfortunately I am ill and we have to move our talk. Would Monday at 10 suit you?",
        "I'm afraid there is no decision yet, two of us are still away.",
        "Unfortunately the panel has not met yet. You will hear from us by the end of next week.",
        "If you are not selected we will tell you by mail.",
        "Candidates who do not match will be told by mail.",
        "You asked whether Kafka is a must: not at all.",
    ],
)
def test_bad_news_about_something_else_is_no_no(words: str) -> None:
    assert read(TALK, theirs(THURSDAY, words)).rejection is None


def test_a_receipt_by_a_machine_is_no_no() -> None:
    words = "Thank you for applying. If your profile is not selected you will be informed. Unfortunately we cannot answer every call."
    assert read(theirs(THURSDAY, words, sender=NO_REPLY)).rejection is None


def test_an_invitation_after_a_no_reopens_it() -> None:
    no = theirs("Tue 3 Nov 2026 10:00", "We have chosen another candidate.")
    again = theirs(THURSDAY, "Our first choice has dropped out! Could you come in on Monday 9 November at 10?")
    assert read(TALK, no, again).rejection is None


def test_my_answer_is_seen() -> None:
    no = theirs("Tue 3 Nov 2026 10:00", "We have chosen another candidate.")
    rejection = read(TALK, no, mine(THURSDAY, "Thank you for telling me. I wish the team well.")).rejection
    assert rejection
    assert rejection.answered


def test_the_person_s_word_wins() -> None:
    no = theirs(THURSDAY, "We have chosen another candidate.")
    assert read(TALK, no, answers={"was_it_a_no": "no"}).rejection is None
