from datetime import date

import pytest

from tests.build import mine, theirs
from tests.reading.facts.build import read

MONDAY = "Mon 2 Nov 2026 10:00"


@pytest.mark.parametrize(
    "yes", ["Yes, that works. See you then!", "Monday the 9th at 4 is fine.", "Lovely, looking forward."]
)
def test_a_day_that_i_agree_to_is_a_talk(yes: str) -> None:
    ahead = read(
        theirs(MONDAY, "Could you do Monday 9 November at 4?"), mine("Mon 2 Nov 2026 11:00", yes)
    ).next_interview
    assert ahead
    assert ahead.day == date(2026, 11, 9)


def test_a_proposal_that_i_decline_is_none() -> None:
    reading = read(
        theirs(MONDAY, "Could you do Monday 9 November at 4?"),
        mine("Mon 2 Nov 2026 11:00", "I'm afraid I can't make that day, could we find another?"),
    )
    assert reading.interviews == ()


def test_a_talk_that_was_moved_has_its_new_day_only() -> None:
    reading = read(
        theirs(MONDAY, "Your interview is confirmed for Thursday 5 November at 10."),
        theirs("Tue 3 Nov 2026 10:00", "I am so sorry, I have to move us. Could we do Monday 9 November at 4 instead?"),
        mine("Tue 3 Nov 2026 11:00", "No problem, Monday at 4 works."),
    )
    assert [i.day for i in reading.interviews] == [date(2026, 11, 9)]


def test_a_look_back_tells_the_day_of_the_talk() -> None:
    held = read(theirs(MONDAY, "It was great to meet you on Friday, everybody liked you.")).last_interview
    assert held
    assert held.day == date(2026, 10, 30)


def test_thanks_for_an_answer_are_no_talk() -> None:
    assert (
        read(
            theirs(MONDAY, "We will decide soon."), mine("Mon 2 Nov 2026 11:00", "Thanks for letting me know.")
        ).interviews
        == ()
    )


def test_what_i_wrote_before_the_talk_is_no_thanks() -> None:
    invited = theirs(MONDAY, "Could you do Wednesday 4 November at 10?")
    agreed = mine("Mon 2 Nov 2026 11:00", "Yes, with pleasure. Thank you for the invitation!")
    thanked = mine("Wed 4 Nov 2026 18:00", "Thank you for this morning, I enjoyed it.")
    before, after = read(invited, agreed).last_interview, read(invited, agreed, thanked).last_interview
    assert before
    assert after
    assert (before.thanked, after.thanked) == (False, True)


def test_a_deadline_is_no_talk() -> None:
    assert read(theirs(MONDAY, "Please send me your papers by Monday 9 November at 5 pm.")).interviews == ()
