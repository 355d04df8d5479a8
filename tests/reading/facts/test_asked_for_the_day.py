"""What is to be brought, sat or told at a talk is no paper to send, and a bid may be a condition, a lack or a word to somebody else."""

import pytest

from tests.build import Line, mine, theirs
from tests.reading.facts.build import REPLY, THANK, WAIT, advice_on, read

APPLIED = mine("Mon 2 Nov 2026 09:00", "Hi Theo, my CV for the post is attached. Maya")
DRIVE = theirs(
    "Fri 6 Nov 2026 10:00",
    "Client wants to do an assessment drive. Thursday 12th, 8am, Corby depot gate 3. Bring digi card and CPC.",
)
YES = mine("Fri 6 Nov 2026 11:00", "I'll be there. Maya")


def kinds(*lines: Line, now: str = "Tue 10 Nov 2026 09:00") -> list[str]:
    return [r.kind for r in read(*lines, now=now).requests]


@pytest.mark.parametrize(
    "asks",
    [
        "Could you tell me whether 10:15 or 13:45 would suit you better, and bring your PIN and two forms of ID on the day?",
        "Would 10:15 or 13:45 suit you better? Please bring your passport.",
        "Please bring your licence and tell me which suits you: 10:15 or 13:45?",
    ],
)
def test_what_is_to_be_brought_is_not_asked_for_by_mail(asks: str) -> None:
    first = theirs("Mon 2 Nov 2026 09:00", f"Hi Maya, we are seeing people on Thursday 12 November. {asks} Theo")
    assert kinds(first)
    assert kinds(first, mine("Tue 3 Nov 2026 09:00", "Hi Theo, 13:45 suits me better. See you then. Maya")) == []


def test_a_copy_wanted_beforehand_is_asked_for() -> None:
    first = theirs("Mon 2 Nov 2026 09:00", "Hi Maya, could you send a copy of your passport and bring the form? Theo")
    assert kinds(first) == ["documents"]


def test_an_assessment_at_its_hour_is_a_talk() -> None:
    assert advice_on(APPLIED, DRIVE, now="Fri 6 Nov 2026 10:30").action is REPLY
    assert advice_on(APPLIED, DRIVE, YES, now="Tue 10 Nov 2026 09:00").action is WAIT
    assert advice_on(APPLIED, DRIVE, YES, now="Fri 13 Nov 2026 09:00").action is THANK


def test_ok_after_a_talk_wants_a_yes() -> None:
    asked = theirs(
        "Fri 6 Nov 2026 10:00", "Hi Maya, driving assessment on Thursday 12 November at 7.30am from our yard. OK? Theo"
    )
    assert kinds(APPLIED, asked) == ["availability"]
    assert kinds(APPLIED, asked, YES) == []
    aside = theirs("Fri 6 Nov 2026 10:00", "Hi Maya, your form is with the head, who decides next week. OK? Theo")
    assert kinds(APPLIED, aside) == []


def test_a_test_with_a_link_is_still_to_be_handed_in() -> None:
    test = theirs(
        "Fri 6 Nov 2026 10:00",
        "Hi Maya, please complete the skills test at https://tests.example/a1 before we meet on Thursday 12 November at 8. Theo",
    )
    assert "assessment" in kinds(APPLIED, test, YES)


def test_what_i_bring_on_the_day_is_no_debt() -> None:
    asked = theirs(
        "Tue 3 Nov 2026 10:00",
        "Hi Maya, we'd like you in on Tuesday 10 November at 9 for a chat. Can you send a photo of your SIA badge, and bank details?",
    )
    photo = mine("Wed 4 Nov 2026 10:00", "Photo attached, I'll bring the bank details on the day if that's ok. Maya")
    assert kinds(asked, photo, now="Thu 5 Nov 2026 09:00") == []


@pytest.mark.parametrize(
    "bid",
    [
        "If you could ping over a couple of referees we can get the ball rolling.",
        "It would be a help if you could just send your portfolio.",
        "I notice your CV doesn't mention your NMC pin.",
        "Your letter says nothing about your notice period.",
        "I'll put you forward to the client as soon as you've told me your rate.",
    ],
)
def test_a_condition_or_a_lack_is_a_bid(bid: str) -> None:
    assert (
        advice_on(
            APPLIED, theirs("Wed 4 Nov 2026 10:00", f"Cheers Maya. {bid}\n\nTheo"), now="Thu 5 Nov 2026 09:00"
        ).action
        is REPLY
    )


@pytest.mark.parametrize(
    "said",
    [
        "Unless you tell me otherwise I'll put you down for the early rota.",
        "Once you've been here a year you will know every dog in the street.",
        "Any questions, shout.",
        "If you need parking let me know.",
        "If you could see the queue here you would laugh.",
    ],
)
def test_an_open_door_is_none(said: str) -> None:
    assert kinds(APPLIED, theirs("Wed 4 Nov 2026 10:00", f"Thanks Maya, we shortlist next week. {said}\n\nTheo")) == []


def test_a_promise_to_tell_is_kept_by_telling() -> None:
    asked = theirs(
        "Mon 2 Nov 2026 10:00", "Hi Maya, nice talking on Friday. What is the name of your old manager? Theo"
    )
    later = mine("Tue 3 Nov 2026 10:00", "Of course, let me check with her first and I'll get back to you. Maya")
    told = mine("Thu 5 Nov 2026 10:00", "Hi Theo, it's Ruth Adeyemi, she is happy to hear from you. Maya")
    nothing = mine("Thu 5 Nov 2026 10:00", "Hi Theo, I still haven't heard from her, bear with me. Maya")
    assert "own_promise" in kinds(asked, later)
    assert kinds(asked, later, told) == []
    assert "own_promise" in kinds(asked, later, nothing)


def test_the_comma_of_a_greeting_parts_nothing() -> None:
    asked = theirs("Mon 2 Nov 2026 10:00", "Hi Maya, could you send your registration form and a writing sample? Theo")
    half = mine("Tue 3 Nov 2026 10:00", "Registration attached, writing sample to follow. Maya")
    thanks = theirs("Wed 4 Nov 2026 10:00", "Thanks for the registration. Theo")
    assert kinds(asked, half, thanks)


def test_a_word_to_a_colleague_is_not_for_me() -> None:
    both = "Maya Chen <maya.chen@mail.example>, Ines Roth <ines@northwind.example>"
    to_her = "Thanks Maya, we have it. Ines, can you print this for the file? Theo"
    assert kinds(APPLIED, theirs("Wed 4 Nov 2026 10:00", to_her, to=both)) == []
    assert kinds(APPLIED, theirs("Wed 4 Nov 2026 10:00", to_her.replace("Ines,", "@Ines"))) == []
    to_me = "Thanks both. Maya, can you tell us when you could start? Theo"
    assert kinds(APPLIED, theirs("Wed 4 Nov 2026 10:00", to_me, to=both))
