"""Days named softly or sideways: not before, once somebody has met, it slipped, sit tight; and what is no promise beside them."""

from datetime import date

import pytest

from app.reading.model import Reading
from tests.build import mine, theirs
from tests.reading.facts.build import read


def after(words: str) -> Reading:
    """A talk on Monday, my thanks, and these words of theirs on Thursday 19 November."""
    return read(
        theirs("Mon 9 Nov 2026 09:00", "Hi Maya, could you come in on Monday 16 November at 10:00 to meet Ines? Theo"),
        mine("Mon 9 Nov 2026 10:00", "Hi Theo, Monday the 16th at 10 is fine. Maya"),
        mine("Mon 16 Nov 2026 15:00", "Hi Theo, thank you for today, I enjoyed it very much. Maya"),
        theirs("Thu 19 Nov 2026 10:00", f"Hi Maya,\n\n{words}\n\nTheo"),
        now="Thu 19 Nov 2026 12:00",
    )


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("Please note that the results will be announced by Friday 27 November.", date(2026, 11, 27)),
        ("The school closes on Friday, and candidates will be told the result by 8 January.", date(2027, 1, 8)),
        ("He promised to let me know by Wednesday.", date(2026, 11, 25)),
        ("Once the panel has met on the 25th I'll be in touch.", date(2026, 11, 25)),
        ("When I'm back (30th) I'll ring you.", date(2026, 11, 30)),
        ("Nothing will happen this side of Christmas.", date(2026, 12, 25)),
        ("I doubt we'll know before mid December.", date(2026, 12, 11)),
        ("Nothing till the budget is signed on 15 December.", date(2026, 12, 15)),
        ("It will not be before January.", date(2027, 1, 1)),
        ("Realistically it'll be January.", date(2027, 1, 31)),
        ("Sit tight till Thursday.", date(2026, 11, 26)),
        ("We had hoped to tell you by Monday but it will be Friday now.", date(2026, 11, 20)),
        ("Apologies, this has slipped to the first week of December.", date(2026, 12, 7)),
        ("Still no word from finance. I'd hope by the 27th.", date(2026, 11, 27)),
        ("We'll come back to you after Thanksgiving.", date(2026, 11, 27)),
        ("gonna know more nxt week", date(2026, 11, 27)),
        ("You'll have to be patient until the 1st.", date(2026, 12, 1)),
        ("I cannot tell you more until the board has voted on the 26th.", date(2026, 11, 26)),
        ("It may be a couple of weeks before we can say anything.", date(2026, 12, 3)),
        ("Let me revert by tomorrow.", date(2026, 11, 20)),
        ("Kindly await further communication by Monday.", date(2026, 11, 23)),
        ("If you are through you'll get an invite for the 7th by Tuesday.", date(2026, 11, 24)),
        ("I'm on leave from tomorrow, Ines will be in touch next week.", date(2026, 11, 27)),
    ],
)
def test_a_day_told_softly_is_waited_for(words: str, end: date) -> None:
    reading = after(words)
    assert reading.promise is not None
    assert reading.promise.end == end
    assert reading.rejection is None
    assert reading.requests == ()


@pytest.mark.parametrize(
    "words",
    [
        "Thanks, got it. Have a good weekend.",
        "You would not start before January, mind.",
        "I'm not back in the office until the 30th.",
        "Ines rings people on Fridays.",
        "Please don't chase us before the 1st.",
    ],
)
def test_these_name_no_day_of_an_answer(words: str) -> None:
    assert after(words).promise is None


def test_what_they_wish_of_me_is_still_mine() -> None:
    assert after("The owner wants to see you, let me know by Wednesday.").requests
    assert after("They want you to send me your papers by Friday.").requests


def test_papers_that_have_come_are_no_promise_any_more() -> None:
    asked = (
        mine("Mon 9 Nov 2026 12:00", "Hi Theo, I could do both weeks. Maya"),
        theirs(
            "Wed 18 Nov 2026 09:00",
            "She's happy with the two weeks. I'll send the contract and the form over tomorrow.",
        ),
        theirs("Tue 24 Nov 2026 14:00", "Here at last! Can you sign both?"),
    )
    signed = mine("Tue 24 Nov 2026 19:00", "Both signed and attached, thank you. Maya")
    assert read(*asked[:2], now="Thu 19 Nov 2026 12:00").promise is not None
    assert read(*asked, signed, now="Wed 25 Nov 2026 12:00").promise is None


def test_something_closer_to_home_closes_their_offer() -> None:
    offer = theirs("Tue 3 Nov 2026 12:00", "They'd like to offer you the role. I need a yes or no by Friday noon.")
    no = mine(
        "Wed 4 Nov 2026 13:00",
        "Thank you, but I've accepted something closer to home this morning. Please thank them. Maya",
    )
    reading = read(offer, no, now="Thu 5 Nov 2026 13:00")
    assert reading.closed_by_me is not None
    assert reading.requests == ()
