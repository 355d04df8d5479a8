from datetime import date

import pytest

from tests.build import NO_REPLY, mine, theirs
from tests.reading.facts.build import read

THURSDAY = "Thu 5 Nov 2026 10:00"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Could you send me the names of two people you have reported to?", "references"),
        ("When would you be free for a call next week?", "availability"),
        ("What salary are you hoping for?", "salary"),
        ("Please fill in the attached form and send it back to me.", "documents"),
        ("We are delighted to offer you the position. Please let me have your answer.", "offer_decision"),
    ],
)
def test_what_they_ask_is_a_request(words: str, kind: str) -> None:
    assert kind in {r.kind for r in read(theirs(THURSDAY, f"Hi Maya, {words}")).requests}


@pytest.mark.parametrize(
    "words",
    [
        "Saw your nephew at the market. Is your forklift card still in date, the boss went on about it again.",
        "Which mornings can you do at the start of term, the head keeps asking me.",
        "The van goes from the depot at six and have you your own boots or must I order some.",
    ],
)
def test_a_question_needs_no_mark(words: str) -> None:
    assert read(theirs(THURSDAY, f"Hi Maya, thanks for your application as a driver. {words}")).requests


@pytest.mark.parametrize(
    "words",
    [
        "Would you believe it, the printer broke again.",
        "The office is closed and so is your file, for the moment.",
        "Had you been an hour earlier I'd have shown you round.",
    ],
)
def test_an_exclamation_in_the_order_of_a_question_asks_nothing(words: str) -> None:
    assert not read(theirs(THURSDAY, f"Hi Maya, thanks for your application as a driver. {words}")).requests


@pytest.mark.parametrize(
    "words",
    [
        "Let me know if you have any questions.",
        "Please do not reply to this email.",
        "Bring a jacket, it is cold in the hall.",
        "Those we would like to interview will hear from us.",
        "How did we do? Please take two minutes for our survey: https://s.example/1",
        "Our owner will want to meet you, I'll arrange something and let you know.",
    ],
)
def test_courtesies_and_surveys_are_none(words: str) -> None:
    asked = read(theirs(THURSDAY, f"Thanks for applying, Maya. {words}")).requests
    assert [r for r in asked if r.kind != "feedback_form"] == []


def test_an_answer_settles_a_question() -> None:
    reading = read(
        theirs(THURSDAY, "Which day suits you better, Monday or Tuesday?"),
        mine("Thu 5 Nov 2026 11:00", "Monday is perfect!"),
    )
    assert reading.requests == ()


def test_thanks_alone_settle_nothing() -> None:
    reading = read(
        theirs(THURSDAY, "Could you send me your diploma by Tuesday?"),
        mine("Thu 5 Nov 2026 11:00", "Thank you for the talk!"),
    )
    assert [r.kind for r in reading.requests] == ["documents"]
    assert reading.requests[0].due == date(2026, 11, 10)


def test_what_i_promised_and_have_not_sent_is_owed() -> None:
    asked = theirs(THURSDAY, "Do you have a portfolio?")
    promised = mine("Thu 5 Nov 2026 11:00", "Yes! I'll send it to you tomorrow.")
    sent = mine("Fri 6 Nov 2026 08:00", "Here it is, as promised: https://maya.example/work")
    assert "own_promise" in {r.kind for r in read(asked, promised).requests}
    assert read(asked, promised, sent).requests == ()


def test_to_turn_up_is_no_debt() -> None:
    reading = read(
        theirs(THURSDAY, "Can you come on Monday 9 November at 10?"),
        mine("Thu 5 Nov 2026 11:00", "Yes, I'll be there. Thank you!"),
    )
    assert reading.requests == ()


def test_a_test_by_a_system_is_a_request_with_its_deadline() -> None:
    words = (
        "You are invited to complete the online assessment for Backend Engineer. The link expires on 9 November 2026."
    )
    asked = read(theirs(THURSDAY, words, sender=NO_REPLY)).requests
    assert [(r.kind, r.due) for r in asked] == [("assessment", date(2026, 11, 9))]


def test_a_word_of_mouth_offer_with_the_letter_to_come_asks_nothing() -> None:
    words = "Congratulations, the panel has selected you! The offer letter is with our director and will be sent to you shortly."
    assert read(theirs(THURSDAY, words)).requests == ()


def test_the_signed_letter_is_the_answer_to_the_offer_and_no_second_wish() -> None:
    offer = theirs(
        THURSDAY,
        "Maya, attached is your contract as studio assistant, 24,000 a year, from 4 January. "
        "Please send it back signed, or say no, by Tuesday 10 November.",
    )
    asked = read(offer).requests
    assert [r.kind for r in asked] == ["offer_decision"]
    assert asked[0].due == date(2026, 11, 10)


@pytest.mark.parametrize(
    "words",
    [
        "The contract papers are typed on Friday, so I'd like to have your decision by Tuesday 10 November.",
        "My bookkeeper files the forms next week and I need your word by Tuesday 10 November.",
    ],
)
def test_your_word_beside_an_offer_is_the_answer_to_it_and_no_paper(words: str) -> None:
    asked = read(theirs(THURSDAY, f"Maya, the job as baker is yours if you want it: 15 an hour. {words}")).requests
    assert [(r.kind, r.due) for r in asked] == [("offer_decision", date(2026, 11, 10))]


def test_names_that_they_want_by_a_day_invite_to_no_talk() -> None:
    words = (
        "Hi Maya, one last step before we can make it official: could you send me two referees by Tuesday 10 November?"
    )
    assert [r.kind for r in read(theirs(THURSDAY, words)).requests] == ["references"]


def test_how_the_papers_should_look_is_no_wish_of_its_own() -> None:
    words = "Hi Maya, could you send me two references? A phone number and a mail address for each is enough."
    assert [r.kind for r in read(theirs(THURSDAY, words)).requests] == ["references"]


@pytest.mark.parametrize(
    "words",
    [
        "Please let me know by Friday 13 November whether you would like to accept.",
        "Please tell me by Friday 13 November whether you'd like to take the job.",
        "Could you tell me by 13 November if you are happy to accept?",
        "Let us know by Friday 13 November if you want to join us.",
    ],
)
def test_whether_i_accept_is_the_offer_itself(words: str) -> None:
    offer = f"Dear Maya,\n\nI am delighted to offer you the position of Backend Engineer.\n\n{words}\n\nTheo"
    reading = read(theirs("Fri 6 Nov 2026 08:00", offer))
    assert [(r.kind, str(r.due)) for r in reading.requests] == [("offer_decision", "2026-11-13")]


def test_a_lunch_beside_an_offer_is_another_question() -> None:
    offer = "Dear Maya,\n\nI am delighted to offer you the position.\n\nDo tell us if you'd join us for lunch on Tuesday.\n\nTheo"
    assert {r.kind for r in read(theirs("Fri 6 Nov 2026 08:00", offer)).requests} == {"offer_decision", "availability"}
