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


TUESDAY, WEDNESDAY = "Tue 3 Nov 2026 10:00", "Wed 4 Nov 2026 09:00"


@pytest.mark.parametrize(
    "counter",
    [
        "I teach on Thursday mornings. Could we do Friday at 2, or any time on Monday?",
        "Thursday I am on nights, sorry. I could make Friday at 2 or Monday.",
        "I am at my sister's on Thursday. Would Monday the 9th suit you?",
    ],
)
def test_another_day_of_mine_undoes_what_only_they_had_fixed(counter: str) -> None:
    reading = read(
        theirs(MONDAY, "Northwind will see you on Thursday 5 November at 10:00."), mine("Mon 2 Nov 2026 11:00", counter)
    )
    assert reading.interviews == ()


@pytest.mark.parametrize(
    "counter",
    [
        "Thursday our line manager is in Leeds. He has Friday at 10 or else 4:15.",
        "No luck with Thursday. He can do Wednesday at 3 pm or Friday at 9 am.",
    ],
)
def test_another_day_of_theirs_undoes_mine_and_waits_for_my_choice(counter: str) -> None:
    reading = read(
        theirs(MONDAY, "Could you do Wednesday at 11?"),
        mine("Mon 2 Nov 2026 11:00", "I work on Wednesday mornings. Could we do Thursday at 11?"),
        theirs("Mon 2 Nov 2026 17:00", counter),
        now="Tue 3 Nov 2026 09:00",
    )
    assert reading.interviews == ()
    assert [r.kind for r in reading.requests] == ["availability"]


def test_two_times_to_choose_from_are_no_talk_yet() -> None:
    reading = read(theirs(MONDAY, "I can see you on Wednesday at 9 or Thursday at 14:00."), now=TUESDAY)
    assert reading.interviews == ()


def test_a_talk_moved_twice_has_its_last_day_only() -> None:
    reading = read(
        theirs(MONDAY, "Your interview is on Thursday 5 November at 10:00."),
        mine("Mon 2 Nov 2026 11:00", "Thank you, I will be there."),
        theirs("Mon 2 Nov 2026 15:00", "Ana has to be at the bank on the 5th. Could it be Monday 9 at 15:00, or Tuesday 10 at 9:30?"),
        mine("Mon 2 Nov 2026 17:00", "I coach on Monday afternoons, so the Tuesday please."),
        theirs(TUESDAY, "Splendid, then Tuesday 10 at 9:30 it is."),
        now=WEDNESDAY,
    )  # fmt: skip
    assert [(i.day, i.past) for i in reading.interviews] == [(date(2026, 11, 10), False)]


def test_a_second_talk_stands_beside_the_first() -> None:
    reading = read(
        theirs(MONDAY, "Your first interview is confirmed for Thursday 5 November at 10:00."),
        theirs(TUESDAY, "Your second interview, with the board, is confirmed for Monday 9 November at 14:00."),
        now=WEDNESDAY,
    )
    assert [i.day for i in reading.interviews] == [date(2026, 11, 5), date(2026, 11, 9)]


@pytest.mark.parametrize("yes", ["ok for 11:30", "11.30 it is", "Tuesday is good for me", "tomorrow works"])
def test_a_terse_yes_means_the_day_that_they_named(yes: str) -> None:
    agreed = read(
        theirs(MONDAY, "Tomorrow 11:30 am ok for a short call about the role?"), mine("Mon 2 Nov 2026 10:10", yes)
    )
    assert [i.day for i in agreed.interviews] == [date(2026, 11, 3)]


def test_when_a_task_closes_is_no_talk() -> None:
    text = "Here is the skills exercise, about an hour. Closes: Sunday 8 November 2026, 11:59 PM."
    assert read(theirs(MONDAY, text)).interviews == ()


def test_no_talk_stands_after_i_withdrew() -> None:
    reading = read(
        theirs(MONDAY, "Your interview is on Tuesday 10 November at 10:00."),
        mine(TUESDAY, "I am sorry, I have taken another job and would like to withdraw my application."),
        now=WEDNESDAY,
    )
    assert reading.interviews == ()


@pytest.mark.parametrize(
    ("said", "day"),
    [("Thank you again for your time with us on the 29th.", 29), ("It was good to meet you on Friday.", 30)],
)
def test_a_look_back_may_name_a_weekday_or_a_number(said: str, day: int) -> None:
    held = read(theirs(MONDAY, said)).last_interview
    assert held
    assert held.day == date(2026, 10, day)


def test_a_day_on_which_work_starts_is_no_talk() -> None:
    offered = theirs(MONDAY, "We want you for the job: 31,000, start 7 December. What do you say?")
    yes = mine("Mon 2 Nov 2026 12:00", "I say yes, with pleasure. I accept the offer.")
    assert read(offered, yes).interviews == ()
    assert read(offered, yes, theirs(TUESDAY, "Splendid! See you on Monday 7 December at 8.")).interviews == ()


@pytest.mark.parametrize(
    "said",
    [
        "We are grateful for your time at today's interview.",
        "I enjoyed the chat this morning, you had good questions.",
    ],
)
def test_thanks_that_name_talk_and_day_look_back(said: str) -> None:
    held = read(theirs("Mon 2 Nov 2026 17:00", said)).last_interview
    assert held
    assert (held.day, held.past) == (date(2026, 11, 2), True)


@pytest.mark.parametrize(
    "said",
    [
        "The van leaves for head office at noon on the 17th, and what is not in it by then stays here.",
        "Applications close at 4 pm this Friday and the panel meets after that.",
        "On Monday Hedda begins with us.",
    ],
)
def test_other_days_of_theirs_are_no_talks(said: str) -> None:
    assert read(theirs(MONDAY, said)).interviews == ()


def test_the_day_that_is_called_off_is_not_offered_again() -> None:
    reading = read(
        theirs(MONDAY, "Your interview is on Wednesday 4 November at 10:00."),
        mine("Mon 2 Nov 2026 11:00", "Thank you, I will be there."),
        theirs(TUESDAY, "We have to cancel tomorrow: the director is in Porto. We will propose a new date."),
        mine("Tue 3 Nov 2026 11:00", "No problem at all, I am free any day."),
    )
    assert reading.interviews == ()
