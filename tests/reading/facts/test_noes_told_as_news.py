"""Noes told as news, offers taken back, holds and cancelled talks that sound like noes, and leaving that is none."""

import pytest

from tests.build import NO_REPLY, mine, theirs
from tests.reading.facts.build import read

APPLIED = mine("Mon 2 Nov 2026 18:00", "Dear Theo, thank you for showing me round today. Maya")
THURSDAY = "Thu 5 Nov 2026 10:00"
OFFERED = theirs(
    "Mon 2 Nov 2026 10:00",
    "Dear Maya, good news: we offer you the post. The contract is attached, start 1 December.",
)
I_READ_IT = mine("Mon 2 Nov 2026 18:00", "How lovely! I will read it this weekend and send it back signed.")


@pytest.mark.parametrize(
    "words",
    [
        "I feel awful. The contract we sent you is no longer valid, head office decided so last night.",
        "Please throw the letter in the stove. The racecourse left us and I'm not able to stand behind it any more.",
        "Our biggest buyer left us and the owner has recalled all letters that were not countersigned.",
        "Please do not sign it. Our bank has closed the tap and there is nothing I can do.",
        "The mill burnt down on Sunday and I cannot keep my promise to you.",
        "I never thought I would go back on my word. The ministry cut us in half this morning.",
        "With a heavy heart: the agreement from Monday does not stand any more.",
    ],
)
def test_an_offer_taken_back_is_a_no_while_my_promise_to_sign_is_open(words: str) -> None:
    assert read(OFFERED, I_READ_IT, theirs(THURSDAY, words)).rejection


@pytest.mark.parametrize(
    "words",
    [
        "Please don't sign it, the salary on page 3 has a typo. A corrected one comes this afternoon.",
        "The draft from Monday is no longer valid, here is the revised version with the right date.",
        "If you cannot keep the date, tell me. The contract is good until Friday.",
    ],
)
def test_a_paper_that_is_put_right_is_no_no(words: str) -> None:
    assert read(OFFERED, I_READ_IT, theirs(THURSDAY, words)).rejection is None


@pytest.mark.parametrize(
    "words",
    [
        "Sorry to say our first choice accepted on Tuesday. You asked the best questions of all.",
        "Dear Maya, you were placed second of seven. The lady who was ranked first said yes this morning.",
        "I have been putting this mail off. A girl who trained with us took the last bench on Monday.",
        "What a nice letter! But Ravi started on Monday and there is only one oven to stand at. Sorry, we are too small for two. Good luck!",
        "I hate to write this. We had one chair, and a man who built half of the thing will sit in it. You did nothing wrong, thank you for the time.",
        "I feel rotten. The owner's nephew is home from sea and the weekends are his. You would have been a joy to have.",
        "Sorry pet, all spoken for. Magnus's boy took the last berth.",
        "Our own Bridie has at last agreed to take over the desk. You'd have been great company, come by for tea any time.",
        "I must release your pencil, the director is bringing the fella he had in Malta. Sorry!",
        "The elders met and Wanjiru was named for the post. I am sorry.",
        "Sorry Maya, two lads from my old firm walked in so I'm full up for the season.",
        "Since Monday Greta's coat hangs on the hook by the window, where I would have liked to see two. But there is one hook.",
        "Please take it from a friend, I wanted you to hear it from me: the boss handed the van keys to one of our fitters. He'd have been just as happy with you.",
        "Both seats were offered to the two highest scores and both have signed. Your name remains on the eligibility list in position three.",
        "The panel has concluded its work on the post. Mrs. Adaeze Obi, formerly of Jos, assumes that seat on Monday. God bless your path.",
        "Shame man, the client had two of you on the table and the other lady signed at noon. They were sorry, you did nothing wrong. Good luck!",
        "Your name stands next on the reserve list. The badge goes to a man who has waited four years.",
    ],
)
def test_that_somebody_else_has_the_place_is_a_no(words: str) -> None:
    assert read(APPLIED, theirs(THURSDAY, words)).rejection


@pytest.mark.parametrize(
    "words",
    [
        "Nobody else has been chosen. You will hear from us by next Friday.",
        "A colleague who runs the kitchen will ring you on Monday about the trial shift.",
        "The round went nicely, they said. They are talking among themselves now.",
        "Your scarf stayed behind on the hook next to the door. We will be talking over all four visits.",
        "We have one post and four talks this week. You will hear from us on Monday.",
        "Ravi was named your contact for the trial day. He will write by Friday.",
        "The post is now closed on the city's page, so no more applications come in. You are still the applicants.",
        "A rotten afternoon: I had two people to tell that unfortunately we wouldn't be taking them any further. It was nice to look at your notes after that.",
        "I regret to inform you that your claim for the train fare could not be considered by Accounts. All the rest remains as it is.",
        "Your lunch tin is in the shed, our foreman found it next to the mist beds. Nice talking roots with you this morning.",
        "Join us on Tuesday 10 November at 9 for the trial day?",
    ],
)
def test_news_of_others_that_takes_nothing_is_no_no(words: str) -> None:
    assert read(APPLIED, theirs(THURSDAY, words)).rejection is None


def test_a_system_that_goes_on_with_others_says_no() -> None:
    words = "Dear Maya, we have looked at all applications and will be continuing with applicants whose background lies nearer to our needs. We are grateful for your effort."
    assert read(theirs(THURSDAY, words, sender=NO_REPLY)).rejection


def test_a_system_that_will_measure_an_application_says_none() -> None:
    words = "Thank you for your interest. Your application has been logged and will be measured against the requirements of the job. Replies to this mail are deleted."
    assert read(theirs(THURSDAY, words, sender=NO_REPLY)).rejection is None


@pytest.mark.parametrize(
    "words",
    [
        "Unfortunately I have to cancel tomorrow, the auditors are in the house. Sorry that we cannot go ahead. I will send a new day before Tuesday is out.",
        "I'm afraid the talk on Friday will not take place, Anna is ill. We'll find another date next week.",
    ],
)
def test_a_talk_put_off_is_no_no(words: str) -> None:
    invited = theirs("Tue 3 Nov 2026 10:00", "Could you come on Friday 6 November at 2pm?")
    assert read(invited, mine("Tue 3 Nov 2026 12:00", "Friday at 2 it is."), theirs(THURSDAY, words)).rejection is None


@pytest.mark.parametrize(
    "words",
    [
        "Bad news from upstairs. The group has frozen every posting, yours included. It isn't dead and nobody else is chosen, but I cannot move until they lift it.",
        "Unfortunately the owners told us to stop hiring people as of today. Your file stays on top of my pile and nobody can say how long it will be.",
        "I'd hoped for nicer news. Every open post has been stopped where it stands; none of this is about you, and I couldn't tell you when we start again.",
    ],
)
def test_a_stop_without_a_date_is_a_hold_and_no_no(words: str) -> None:
    reading = read(APPLIED, theirs(THURSDAY, words))
    assert reading.rejection is None
    assert reading.hold


@pytest.mark.parametrize(
    "words",
    [
        "I'll stay where I am and wait for the good coffee.",
        "I'm staying put for now and will keep an eye on the papers.",
        "Yes, ring me at three. I'll step out of the shop where it is quieter.",
        "I will step away from the till to take your call.",
    ],
)
def test_who_waits_or_steps_outside_has_not_left(words: str) -> None:
    call = theirs("Mon 2 Nov 2026 10:00", "The post is on hold for a while. May I ring you about it some time?")
    assert read(call, mine("Tue 3 Nov 2026 10:00", words)).closed_by_me is None


@pytest.mark.parametrize(
    "words",
    [
        "We have thought it over and I'll stay where I am. Thank you for everything.",
        "We move in August, so I have to step out of this. Please give my place to another.",
        "I have decided to step back from the process.",
        "My own boss offered me what I begged for, so I step out of your procedure. Sorry for the time of everyone.",
        "So please take me off the list for the next round.",
    ],
)
def test_who_leaves_has_left(words: str) -> None:
    call = theirs("Mon 2 Nov 2026 10:00", "We'd like to see you on Monday 9 November at 10 for the second round.")
    assert read(call, mine("Tue 3 Nov 2026 10:00", words)).closed_by_me


def test_a_thread_that_begins_with_my_leaving_is_closed() -> None:
    left = mine(
        "Mon 2 Nov 2026 10:00",
        "Dear Theo, the late shifts won't work for us, so please take me off the list for step two.",
    )
    kind = theirs("Tue 3 Nov 2026 10:00", "Thank you for your honesty, Maya. I freed the slot. All the best!")
    assert read(left, kind, subject="Backend Engineer, step two").closed_by_me


def test_a_taxi_slip_beside_a_no_asks_nothing() -> None:
    words = "Dear Maya, a lady from our other house signed with us on Friday, so the chair is taken. Please send me your taxi slip, I'll refund it."
    reading = read(APPLIED, theirs(THURSDAY, words))
    assert reading.rejection
    assert not reading.requests


def test_a_closed_link_ends_no_way() -> None:
    words = "Your typing test was submitted and has been passed to your recruiter. There is nothing more to do, and the link is now closed."
    assert read(theirs(THURSDAY, words, sender=NO_REPLY)).rejection is None


@pytest.mark.parametrize(
    "words",
    ["How could anyone hold that against you?", "Who will bake like you, eh?", "Would you believe it? All the best."],
)
def test_a_sigh_after_my_leaving_asks_nothing(words: str) -> None:
    call = theirs("Mon 2 Nov 2026 10:00", "We'd like to see you on Monday 9 November at 10 for the second round.")
    left = mine("Tue 3 Nov 2026 10:00", "We move in August, so please take me off the list. Thank you for everything.")
    assert not read(call, left, theirs(THURSDAY, f"Oh Maya, of course. {words} Safe journey.")).requests
