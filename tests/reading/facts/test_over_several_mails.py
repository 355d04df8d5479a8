"""What one mail says of another: answers given bit by bit, a post held out beside a no, an offer that is only to come."""

import pytest

from app.etiquette.advise import Action
from tests.build import Line, mine, theirs
from tests.reading.facts.build import advice_on, read

APPLIED = mine(
    "Mon 2 Mar 2026 09:00",
    "Dear Theo,\n\nI would like to apply for the post of office manager. My CV is attached.\n\nMaya",
)
ASKED = theirs(
    "Tue 3 Mar 2026 09:00",
    "Dear Maya,\n\nbefore we make an appointment I have two points:\n1. Which notice period do you have?\n"
    "2. Have you ever run a payroll, or only used one?\n\nTheo",
)
NOTICE = mine(
    "Wed 4 Mar 2026 09:00",
    "Dear Theo,\n\nMy notice period is one month. On the payroll I'll write to you tomorrow.\n\nMaya",
)
PAYROLL = mine(
    "Thu 5 Mar 2026 09:00", "Dear Theo,\n\nAs for the payroll: yes, I ran one for forty people for three years.\n\nMaya"
)


def test_what_an_earlier_mail_of_mine_answered_is_not_asked_again() -> None:
    assert read(APPLIED, ASKED, NOTICE, now="Wed 4 Mar 2026 12:00").requests
    assert not read(APPLIED, ASKED, NOTICE, PAYROLL, now="Thu 5 Mar 2026 12:00").requests


def test_what_no_mail_of_mine_answered_stays_open() -> None:
    assert read(APPLIED, ASKED, PAYROLL, now="Thu 5 Mar 2026 12:00").requests


SPOKEN = (
    theirs("Tue 3 Mar 2026 09:00", "Hi Maya, can you come and meet the partners on Thursday 5 March at 10? Theo"),
    mine("Tue 3 Mar 2026 12:00", "Hi Theo, yes, Thursday 5 March at 10 is fine. Maya"),
    mine("Thu 5 Mar 2026 18:00", "Hi Theo, thank you for arranging this morning. Maya"),
)
NO = "They rang last night, they've filled it with someone from another office, so that one's dead I'm afraid."
OTHER = "But there is an office manager job at a small architect's in Witham. Shall I put you forward?"
YES = "Hi Theo,\n\nA shame about this one, but thanks for telling me. Yes please, do put me forward for Witham.\n\nMaya"


@pytest.mark.parametrize(
    "lines",
    [
        (theirs("Mon 9 Mar 2026 09:00", f"{NO} {OTHER} Theo"), mine("Mon 9 Mar 2026 12:00", YES)),
        (
            theirs("Mon 9 Mar 2026 09:00", f"{NO} Theo"),
            mine("Mon 9 Mar 2026 12:00", "Hi Theo,\n\nThank you for letting me know. All the best.\n\nMaya"),
            theirs("Tue 10 Mar 2026 09:00", f"Hi Maya, that is kind of you. {OTHER} Theo"),
            mine("Tue 10 Mar 2026 12:00", "Hi Theo,\n\nYes please, do put me forward for Witham.\n\nMaya"),
        ),
    ],
)
def test_a_yes_to_another_post_keeps_the_thread_alive(lines: tuple[Line, ...]) -> None:
    reading = read(APPLIED, *SPOKEN, *lines, now="Wed 11 Mar 2026 09:00")
    assert reading.rejection is None
    assert advice_on(APPLIED, *SPOKEN, *lines, now="Wed 11 Mar 2026 09:00").action is Action.WAIT


def test_a_no_to_the_other_post_too_ends_it() -> None:
    lines = (
        theirs("Mon 9 Mar 2026 09:00", f"{NO} {OTHER} Theo"),
        mine(
            "Mon 9 Mar 2026 12:00",
            "Hi Theo,\n\nThank you for telling me. Witham is too far for me, I'm afraid.\n\nMaya",
        ),
    )
    assert advice_on(APPLIED, *SPOKEN, *lines, now="Wed 11 Mar 2026 09:00").action is Action.MOVE_ON


def test_what_they_ask_beside_a_no_wants_an_answer() -> None:
    words = (
        "Dear Maya,\n\nDad is cross with me, but I've done the sums twice and we cannot afford anybody at the bench this year. I'm really "
        "sorry, he'd set his heart on you. What I do need is somebody two days a week in the showroom. Would you consider that at all?"
    )
    reply = advice_on(APPLIED, *SPOKEN, theirs("Mon 9 Mar 2026 09:00", words), now="Tue 10 Mar 2026 09:00")
    assert reply.action is Action.REPLY_NOW


def test_a_house_that_takes_nobody_turns_me_down() -> None:
    words = (
        "Dear Maya,\n\nI'm sorry to be writing this one. With sales as slow as they are we can't carry a second clerk this year. "
        "So we won't be taking anybody on. It's no reflection on you.\n\nTheo"
    )
    assert read(APPLIED, *SPOKEN, theirs("Mon 9 Mar 2026 09:00", words), now="Tue 10 Mar 2026 09:00").rejection


def test_their_no_retold_by_me_is_no_withdrawal() -> None:
    lines = (
        theirs(
            "Mon 9 Mar 2026 09:00", "Dear Maya,\n\nwe have decided not to take your application any further.\n\nTheo"
        ),
        mine(
            "Tue 10 Mar 2026 09:00",
            "Dear Theo,\n\nI have had the letter that my application will not go any further. A pity, but thank you.\n\nMaya",
        ),
    )
    assert read(APPLIED, *lines, now="Wed 11 Mar 2026 09:00").closed_by_me is None


def test_an_offer_that_is_to_come_asks_for_no_decision() -> None:
    words = "so. we both want you. but everything is on hold until 1 april, then i make you the offer. can you wait so long? theo"
    lines = (
        theirs("Mon 9 Mar 2026 09:00", words),
        mine("Mon 9 Mar 2026 12:00", "Hi Theo,\n\nYes, I can wait until 1 April.\n\nMaya"),
    )
    reading = read(APPLIED, *SPOKEN, *lines, now="Wed 11 Mar 2026 09:00")
    assert "offer_decision" not in {r.kind for r in reading.requests}


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("lena has fever since saturday, i don't want to decide alone. you hear from me on thursday", "2026-03-12"),
        ("All candidates will know by Thursday 12 March if they are shortlisted or not.", "2026-03-12"),
    ],
)
def test_a_promise_beside_a_not_and_an_if(words: str, day: str) -> None:
    reading = read(APPLIED, *SPOKEN, theirs("Mon 9 Mar 2026 09:00", f"{words}\n\nTheo"), now="Tue 10 Mar 2026 09:00")
    assert reading.promise is not None
    assert str(reading.promise.end) == day


def test_the_friday_mail_is_no_friday() -> None:
    words = "Not the Friday email I wanted to send. The whole thing's been put on hold, they couldn't tell me how long.\n\nTheo"
    reading = read(APPLIED, *SPOKEN, theirs("Fri 6 Mar 2026 16:00", words), now="Mon 9 Mar 2026 09:00")
    assert reading.hold
    assert reading.permission is None


@pytest.mark.parametrize(
    "words",
    [
        "As you will appreciate there was a very large response to the advertisement.",
        "The ad closes on Sunday night and then I've got to score them all in between clinics, joy of joys.",
        "They couldn't tell me how long.",
    ],
)
def test_what_they_have_to_do_or_tell_by_the_way_asks_nothing(words: str) -> None:
    told = theirs("Tue 3 Mar 2026 09:00", f"Hi Maya,\n\nThanks for your application. {words}\n\nTheo")
    assert not read(APPLIED, told, now="Wed 4 Mar 2026 09:00").requests


@pytest.mark.parametrize(
    "words",
    ["we would like to take you on after all.", "I am able to give you the job after all."],
)
def test_an_offer_after_a_no_lifts_it(words: str) -> None:
    no = theirs("Mon 9 Mar 2026 09:00", "Dear Maya,\n\nUnfortunately we have chosen somebody else for the clerk post.")
    lines = (APPLIED, *SPOKEN, no, theirs("Mon 16 Mar 2026 09:00", f"Dear Maya,\n\nThings have changed: {words}"))
    reading = read(*lines, now="Tue 17 Mar 2026 09:00")
    assert reading.rejection is None
    assert reading.stage == "offer"


def test_when_they_would_like_to_meet_is_no_promise() -> None:
    told = "Thank you, a strong application. I'd be glad to sit down with you next week."
    assert read(APPLIED, theirs("Tue 3 Mar 2026 11:00", told), now="Wed 4 Mar 2026 09:00").promise is None
    kept = "I'd be glad to meet you. I will tell you more next week."
    assert read(APPLIED, theirs("Tue 3 Mar 2026 11:00", kept), now="Wed 4 Mar 2026 09:00").promise
