"""Calls at a named hour, calls that only arrange a talk, tasks in a system's letter, and words that merely sound like a wish."""

import pytest

from app.etiquette.model import Action
from tests.build import NO_REPLY, mine, theirs
from tests.reading.facts.build import advice_on, read

APPLIED = mine(
    "Mon 2 Mar 2026 09:00", "Dear Theo, please find attached my CV for the clerk vacancy. Kind regards, Maya"
)
FIXED = (
    theirs(
        "Mon 2 Mar 2026 12:00",
        "Hi Maya, your interview with Mr Pickering is fixed for Thursday 12 March at 11:30.\nTheo",
    ),
    mine("Mon 2 Mar 2026 15:00", "Hi Theo, that's fine, thank you.\n\nMaya"),
)


@pytest.mark.parametrize(
    "words",
    [
        "I'll ring you tomorrow at quarter past 4 on that number.",
        "I'll ring you tomorrow, Weds 4th, at quarter past 4 on that number. Speak then!",
    ],
)
def test_a_call_at_a_quarter_past_is_a_talk(words: str) -> None:
    (talk,) = read(
        APPLIED, theirs("Tue 3 Mar 2026 11:00", f"Hello Maya,\n\n{words}"), now="Tue 3 Mar 2026 18:00"
    ).interviews
    assert talk.at is not None
    assert (talk.at.hour, talk.at.minute) == (16, 15)


def test_a_call_past_an_hour_is_a_promise() -> None:
    reading = read(
        APPLIED,
        theirs("Tue 3 Mar 2026 11:00", "Hello Maya,\n\nI'll ring you tomorrow after 4."),
        now="Tue 3 Mar 2026 18:00",
    )
    assert not reading.interviews
    assert reading.promise


@pytest.mark.parametrize(
    "words",
    [
        "Thanks for taking my call just now. As agreed on the phone, your talk is moved to Tuesday, 17th March at 09:00.",
        "As agreed on the phone, Mr. Pickering being held up with the auditors, your talk is moved to Tuesday, 17th March at 09:00.",
    ],
)
def test_the_call_that_moves_a_talk_is_none(words: str) -> None:
    (talk,) = read(
        APPLIED, *FIXED, theirs("Wed 11 Mar 2026 15:30", f"Hello Maya,\n\n{words}"), now="Fri 13 Mar 2026 09:00"
    ).interviews
    assert talk.day is not None
    assert talk.day.isoformat() == "2026-03-17"


def test_nobody_looks_back_on_a_talk_of_tomorrow() -> None:
    words = "Hello Maya,\n\nGood to talk just now. Your interview is now on Tuesday 17 March at 9."
    days = [
        i.day.isoformat()
        for i in read(APPLIED, *FIXED, theirs("Wed 11 Mar 2026 15:30", words), now="Fri 13 Mar 2026 09:00").interviews
        if i.day
    ]
    assert days == ["2026-03-11", "2026-03-17"]


def test_see_you_tomorrow_takes_no_hour_away() -> None:
    (talk,) = read(
        APPLIED,
        *FIXED,
        theirs("Wed 11 Mar 2026 15:30", "Hello Maya,\n\nSee you tomorrow."),
        now="Wed 11 Mar 2026 18:00",
    ).interviews
    assert talk.at is not None
    assert talk.at.hour == 11


@pytest.mark.parametrize(
    "words",
    [
        "A new task is waiting for you: please fill in the Eligibility Questionnaire by 12 March 2026. Applications with open tasks cannot be considered.",
        "The next step is a work sample. Please download the exercise and upload your answer by Thursday 12 March 2026.",
    ],
)
def test_a_task_in_a_systems_letter_waits_for_me(words: str) -> None:
    receipt = theirs(
        "Mon 2 Mar 2026 09:01",
        "Hello Maya, your application for Clerk (R-204) has been submitted successfully.",
        sender=NO_REPLY,
    )
    task = theirs(
        "Tue 3 Mar 2026 03:00", f"Hello Maya,\n\n{words}\n\nThis e-mail was sent automatically.", sender=NO_REPLY
    )
    assert advice_on(receipt, task, now="Wed 4 Mar 2026 09:00").action is Action.REPLY_NOW


def test_a_questionnaire_about_the_way_it_went_waits_for_nobody() -> None:
    receipt = theirs(
        "Mon 2 Mar 2026 09:01",
        "Hello Maya, your application for Clerk (R-204) has been submitted successfully.",
        sender=NO_REPLY,
    )
    survey = theirs(
        "Tue 3 Mar 2026 03:00",
        "Hello Maya,\n\nHow did we do? Please fill in our short questionnaire about applying.",
        sender=NO_REPLY,
    )
    assert advice_on(receipt, survey, now="Wed 4 Mar 2026 09:00").action is Action.WAIT


@pytest.mark.parametrize(
    "words",
    [
        "but honest: the next money from our investors is not signed, so bear with us.",
        "The order from our client has not been confirmed yet.",
        "The vacancy closes on Friday 13 March.",
    ],
)
def test_what_is_not_signed_on_their_side_asks_nothing(words: str) -> None:
    assert not read(
        APPLIED, theirs("Tue 3 Mar 2026 11:00", f"Hello Maya,\n\n{words}"), now="Wed 4 Mar 2026 09:00"
    ).requests


def test_the_close_of_the_advertisement_takes_no_promise_away() -> None:
    words = "The advertisement closes the 9 March, after that we make the shortlist, and all the candidates will know by Friday 13 March."
    promise = read(
        APPLIED, theirs("Tue 3 Mar 2026 11:00", f"Hello Maya,\n\n{words}"), now="Wed 4 Mar 2026 09:00"
    ).promise
    assert promise
    assert promise.end.isoformat() == "2026-03-13"


def test_any_movement_after_a_hold_is_a_note_of_mine() -> None:
    hold = theirs(
        "Tue 3 Mar 2026 11:00",
        "Hi Maya,\n\nThe whole thing's been put on hold while they restructure. They couldn't tell me how long. It's not a no.",
    )
    asked = mine(
        "Tue 31 Mar 2026 11:00",
        "Hi Theo,\n\nI was wondering if there's any movement on the clerk role since the restructuring?\n\nMaya",
    )
    assert len(read(APPLIED, hold, asked, now="Wed 1 Apr 2026 09:00").attempts) == 1
