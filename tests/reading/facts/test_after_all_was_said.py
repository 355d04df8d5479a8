"""An open door is no question, what has arrived is no talk, and what is held until a day is a pause."""

import pytest

from app.etiquette.model import Action
from tests.build import mine, theirs
from tests.reading.facts.build import advice_on, read

SPOKE = mine("Tue 27 Oct 2026 18:00", "Dear Theo, thank you for the interview today. I enjoyed it.")
FRIDAY = "Fri 6 Nov 2026 12:00"
NO = "Dear Maya, I am sorry, we have chosen another candidate for the post."


@pytest.mark.parametrize(
    ("words", "action"),
    [
        ("You'll drop in when the tulips are out, won't you?", Action.SEND_GRACIOUS_NOTE),
        ("Come and sing with us anyway?", Action.SEND_GRACIOUS_NOTE),
        ("Shall I pass your papers on to our sister firm in Leeds?", Action.REPLY_NOW),
        ("Would you think about the evening post instead?", Action.REPLY_NOW),
    ],
)
def test_a_question_beside_a_no(words: str, action: Action) -> None:
    told = theirs("Wed 4 Nov 2026 10:00", f"{NO} {words}\n\nTheo")
    assert advice_on(SPOKE, told, now=FRIDAY).action is action


def test_an_open_door_after_i_withdrew() -> None:
    out = mine("Mon 2 Nov 2026 18:00", "Dear Theo, I have to withdraw my application, we are moving away.")
    door = theirs("Wed 4 Nov 2026 10:00", "Dear Maya, all the best to you. Look in for a coffee some time, will you?")
    assert advice_on(SPOKE, out, door, now=FRIDAY).action is Action.MOVE_ON


@pytest.mark.parametrize("words", ["I rang both, they spoke warmly.", "Spoke to them both this morning, all good."])
def test_referees_that_were_reached(words: str) -> None:
    asked = theirs("Thu 29 Oct 2026 09:00", "Could you give us two people we may ask about you?")
    named = mine("Thu 29 Oct 2026 20:00", "Ann Hale, 0113 496 0101, and Raj Patel, 0113 496 0102.")
    told = theirs("Wed 4 Nov 2026 10:00", f"{words} You will hear from us by Friday 13 November.")
    assert advice_on(SPOKE, asked, named, told, now=FRIDAY).action is Action.WAIT


def test_an_appointment_that_is_held_until_a_day() -> None:
    told = theirs(
        "Wed 4 Nov 2026 10:00", "The appointment is being held until Monday 16 November, when the chair is back."
    )
    advice = advice_on(SPOKE, told, now=FRIDAY)
    assert advice.action is Action.WAIT
    assert str(advice.wait_until) == "2026-11-18"


def test_papers_that_arrived_are_no_talk() -> None:
    told = theirs(
        "Wed 4 Nov 2026 10:00", "Thank you for the sketches, they reached us this morning. We'll be in touch."
    )
    assert read(theirs("Mon 2 Nov 2026 09:00", "Have you anything to show?"), told, now=FRIDAY).interviews == ()


@pytest.mark.parametrize(
    "words",
    ["Your family comes first, what is there to say?", "A kind letter. Do you know how rarely one comes here?"],
)
def test_a_sigh_is_no_question(words: str) -> None:
    out = mine("Mon 2 Nov 2026 18:00", "Dear Theo, I have to withdraw my application, my father is ill.")
    assert not read(SPOKE, out, theirs("Wed 4 Nov 2026 10:00", f"Dear Maya, {words}"), now=FRIDAY).requests


@pytest.mark.parametrize(
    "words",
    [
        "Head office has put every requisition in the freezer since last night, and nobody knows until when.",
        "We were told to sit on our hands: nothing gets signed, and I can't say when that ends.",
    ],
)
def test_a_freeze_in_other_words(words: str) -> None:
    advice = advice_on(SPOKE, theirs("Wed 4 Nov 2026 10:00", f"Dear Maya, {words}"), now=FRIDAY)
    assert advice.action is Action.WAIT
    assert str(advice.wait_until) == "2026-12-02"


def test_an_offer_that_the_person_says_was_taken_back_is_open_no_more() -> None:
    lines = [
        theirs("Mon 2 Nov 2026 09:00", "Maya, the job is yours: 24,000 a year, from January. Do you take it?"),
        mine("Mon 2 Nov 2026 20:00", "Yes, I accept with joy!"),
        theirs("Wed 4 Nov 2026 10:00", "Maya, the lottery has left us. I have to go back on what I wrote on Monday."),
    ]
    told = read(*lines, now=FRIDAY, answers={"was_it_a_no": "yes"})
    assert told.rejection
    assert told.closed_by_me is None


def test_a_day_that_would_be_better_is_still_to_be_taken() -> None:
    lines = [
        theirs("Mon 2 Nov 2026 09:00", "Could you pass by the office this week about the installer job?"),
        mine("Mon 2 Nov 2026 20:00", "I can come on Friday at 2."),
        theirs(
            "Tue 3 Nov 2026 10:00",
            "Friday afternoon we are all at a site. Monday 9 November at 9 would be better for us.",
        ),
    ]
    assert advice_on(*lines, now="Wed 4 Nov 2026 12:00").action is Action.REPLY_NOW


@pytest.mark.parametrize(
    ("words", "owed"),
    [
        ("Thank you for the talk today. I look forward to hearing from you by Friday 13 November.", False),
        ("Thank you for the talk today. I expect your decision on Friday, as we agreed.", False),
        ("Thank you for the talk today. I will send you the two reports by Friday 13 November.", True),
    ],
)
def test_what_they_will_do_is_no_debt_of_mine(words: str, owed: bool) -> None:
    told = read(SPOKE, mine("Wed 4 Nov 2026 18:00", f"Dear Theo,\n\n{words}\n\nMaya"), now=FRIDAY)
    assert [r.kind for r in told.requests] == (["own_promise"] if owed else [])


@pytest.mark.parametrize(
    "words",
    [
        "The kiln inspector comes on Thursday. Same time on Friday?",
        "Thursday is gone, the auditors stay a day longer. Could we do the same hour on Friday?",
    ],
)
def test_the_hour_moves_with_the_day(words: str) -> None:
    lines = [
        theirs("Mon 2 Nov 2026 09:00", "Can we talk on the phone on Thursday 5 November at 9?"),
        mine("Mon 2 Nov 2026 12:00", "Yes, Thursday at nine."),
        theirs("Wed 4 Nov 2026 09:00", words),
        mine("Wed 4 Nov 2026 10:00", "Yes, that is fine."),
    ]
    talk = read(*lines, now=FRIDAY).last_interview
    assert talk is not None
    assert talk.at is not None
    assert (talk.at.day, talk.at.hour) == (6, 9)
