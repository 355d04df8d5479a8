"""What is undone by what: farewells, half letters, offers, windows of silence, promises of either side."""

import pytest

from app.etiquette.model import Action
from tests.build import NO_REPLY, mine, theirs
from tests.reading.facts.build import advice_on, read

SPOKEN = mine("Tue 27 Oct 2026 18:00", "Dear Theo, thank you for the interview today. I enjoyed it.")
LEAVES = mine(
    "Mon 2 Nov 2026 09:00",
    "Dear Theo, I have to withdraw my application: I am staying where I am. Thank you for everything.",
)


@pytest.mark.parametrize(
    "words",
    [
        "Oh no, who could blame you? All the best, Maya.",
        "Isn't that always the way? Go well, and say hello to the team there.",
        "What a shame, but how could we compete with that? Good luck!",
        "Well, don't we all know that feeling? Thanks for telling me so quickly.",
        "Understood, and no hard feelings. Funny how these things go, right? Take care.",
        "Gutted. Can I say I saw it coming? Best of luck.",
    ],
)
def test_a_sigh_after_my_farewell_asks_nothing(words: str) -> None:
    assert advice_on(SPOKEN, LEAVES, theirs("Tue 3 Nov 2026 10:00", words)).action is Action.MOVE_ON


@pytest.mark.parametrize(
    "words",
    [
        "Sorry to hear it. Could you send the laptop back to us by Friday?",
        "Before you go: would you be willing to talk if we could match their pay?",
        "I understand. May I ask whether you would consider a part-time contract instead?",
    ],
)
def test_a_plain_question_after_my_farewell_wants_an_answer(words: str) -> None:
    assert advice_on(SPOKEN, LEAVES, theirs("Tue 3 Nov 2026 10:00", words)).action is Action.REPLY_NOW


@pytest.mark.parametrize(
    "words",
    [
        "Wasn't that a lovely afternoon? We decide by Wednesday 18 November.",
        "Who would have thought that the projector fails twice? You will hear from us by Wednesday 18 November.",
        "How funny was the fire alarm? The panel will decide by Wednesday 18 November.",
    ],
)
def test_pleasantries_are_no_questions(words: str) -> None:
    assert advice_on(SPOKEN, theirs("Wed 28 Oct 2026 10:00", words)).action is Action.WAIT


OFFER = theirs(
    "Tue 3 Nov 2026 10:00",
    "Dear Maya, we are delighted to offer you the position of Backend Engineer, starting 1 December.",
)


@pytest.mark.parametrize(
    "words",
    [
        "Yes! Yes, yes, yes. See you on the first.",
        "Signed and returned this morning, with a big smile.",
        "I accept with great pleasure.",
        "Count me in, Theo. I am over the moon.",
        "That's a yes from me, and thank you for fighting for it.",
    ],
)
def test_a_yes_in_any_words_closes_it(words: str) -> None:
    yes = mine("Tue 3 Nov 2026 12:00", words)
    assert (
        advice_on(SPOKEN, OFFER, yes, theirs("Wed 4 Nov 2026 09:00", "Wonderful. Welcome to the team!")).action
        is Action.MOVE_ON
    )


@pytest.mark.parametrize(
    "words",
    [
        "Thank you so much! May I sleep on it until Friday?",
        "What good news. I need a few days to talk it over at home.",
        "Thank you. I would be happier with 48 instead of 45; is there room?",
    ],
)
def test_an_offer_stays_open_until_i_say_yes_or_no(words: str) -> None:
    answer = theirs("Wed 4 Nov 2026 09:00", "Of course. Let me know by Monday 9 November.")
    assert advice_on(SPOKEN, OFFER, mine("Tue 3 Nov 2026 12:00", words), answer).action is Action.REPLY_NOW


@pytest.mark.parametrize(
    "words",
    [
        "I fought for the 48 and lost, sorry: 46 and two more days of leave is what I can do. The letter is open for your signature until Monday 9 November.",
        "Finance will not go to 48, I am afraid. 46,500 is the ceiling. Please sign or say no by Monday 9 November.",
    ],
)
def test_a_no_to_my_wish_leaves_the_offer_open(words: str) -> None:
    wish = mine("Tue 3 Nov 2026 12:00", "Thank you! I'm thrilled. Could it be 48 instead of 45?")
    assert advice_on(SPOKEN, OFFER, wish, theirs("Wed 4 Nov 2026 09:00", words)).action is Action.REPLY_NOW


@pytest.mark.parametrize(
    "words",
    [
        "Maya, I am so sorry. The investors have left us and I have to take the offer back.",
        "There is no way to soften this: the position has been cut this morning and the contract is void.",
        "I am ashamed to write this, but we can no longer bring anybody on board in December.",
    ],
)
def test_an_offer_taken_back_is_a_no(words: str) -> None:
    yes = mine("Tue 3 Nov 2026 12:00", "I accept with great pleasure.")
    assert advice_on(SPOKEN, OFFER, yes, theirs("Thu 5 Nov 2026 09:00", words)).action is Action.SEND_GRACIOUS_NOTE


@pytest.mark.parametrize(
    "words",
    [
        "For the Data Engineer post we have chosen another candidate. For the Platform Engineer post you are still in the running, and the panel meets on Thursday 19 November.",
        "Two pieces of news. Platform Engineer: very much alive, you will hear by Thursday 19 November. Data Engineer: sadly that one has been filled.",
        "Data Engineer has gone to an internal candidate, I'm sorry. The Platform Engineer decision comes by Thursday 19 November.",
    ],
)
def test_one_role_gone_and_one_alive(words: str) -> None:
    advice = advice_on(
        SPOKEN,
        theirs("Wed 4 Nov 2026 09:00", words),
        mine("Wed 4 Nov 2026 10:00", "Thank you for both halves."),
        subject="Your two applications",
    )
    assert advice.action is Action.WAIT


@pytest.mark.parametrize(
    "words",
    [
        "For the senior role we have chosen somebody else. Would you like me to put you forward for the junior one?",
        "We went with another candidate, it was close. But might you think of joining our relief team, two days a week?",
        "I'm afraid the answer is no for this post. Are you at all open to the night shift instead?",
    ],
)
def test_a_no_and_a_question_about_another_post(words: str) -> None:
    assert advice_on(SPOKEN, theirs("Thu 5 Nov 2026 09:00", words)).action is Action.REPLY_NOW


def test_a_no_that_they_come_back_from_wants_an_answer() -> None:
    no = theirs("Thu 29 Oct 2026 09:00", "Dear Maya, we have chosen another candidate. Thank you for your time.")
    grace = mine("Thu 29 Oct 2026 12:00", "Thank you for telling me, and all the best to the team.")
    back = theirs("Thu 5 Nov 2026 09:00", "Maya, our first choice left after three days. Are you still free?")
    kind = theirs("Thu 5 Nov 2026 09:00", "What a kind note. Who writes like that? Thank you!")
    assert advice_on(SPOKEN, no, grace, back).action is Action.REPLY_NOW
    assert advice_on(SPOKEN, no, grace, kind).action is Action.MOVE_ON


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("If you have heard nothing by Friday 13 November, kick me.", "permission"),
        ("Should it stay quiet here until Friday 13 November, do come and rattle my cage.", "permission"),
        ("No sign of life from me by Friday 13 November? Shout as loud as you like.", "permission"),
        (
            "If no one has rung you by Friday 13 November, please take it that we have gone with somebody else.",
            "silence_means_no",
        ),
        (
            "Should you not hear from us by Friday 13 November, your application was not successful on this occasion.",
            "silence_means_no",
        ),
        ("Unless I write before Friday 13 November, read it as a no.", "silence_means_no"),
        ("If the phone has not gone by Friday 13 November, consider the post filled.", "silence_means_no"),
    ],
)
def test_what_their_silence_means(words: str, rule: str) -> None:
    advice = advice_on(SPOKEN, theirs("Wed 4 Nov 2026 09:00", f"Hi Maya, lovely to meet you. {words}"))
    assert advice.action is Action.WAIT
    assert advice.rule == f"their_turn.{rule}"


@pytest.mark.parametrize(
    "words",
    [
        "Got it, thanks.",
        "Thank you, received with thanks. Theo",
        "Ta Maya, all here.",
        "Received. I'll pass it on to the manager.",
    ],
)
def test_a_bare_receipt_by_hand_answers_nothing(words: str) -> None:
    applied = mine(
        "Mon 26 Oct 2026 09:00", "Dear Theo, please find attached my application for the Backend Engineer post."
    )
    assert read(applied, theirs("Mon 26 Oct 2026 12:00", words)).applied_only


def test_a_paper_by_the_way_keeps_no_promise() -> None:
    promised = theirs("Wed 28 Oct 2026 09:00", "Hi Maya, you will have our decision by Tuesday 3 November.")
    cheerful = theirs("Wed 4 Nov 2026 09:00", "Hang in there! In the meantime here is the map of our office.")
    decided = read(SPOKEN, promised, cheerful)
    assert decided.promise is not None


@pytest.mark.parametrize(
    "words",
    ["You'll have it on Monday.", "I'll drop my portfolio over on Monday.", "My reel follows on Monday, promised."],
)
def test_what_i_said_they_would_get_is_owed(words: str) -> None:
    asked = theirs("Thu 29 Oct 2026 09:00", "Hi Maya, I'd be glad to look at whatever you have.")
    assert advice_on(asked, mine("Thu 29 Oct 2026 10:00", f"Hi Theo, thank you! {words}")).action is Action.REPLY_NOW


@pytest.mark.parametrize(
    "words",
    [
        "You are shortlisted. Log in and pick your slot before midnight on 10 November.",
        "The task waits in your account and must be finished by 10 November.",
        "Please complete step 2 of your file no later than 10 November.",
    ],
)
def test_a_day_set_by_a_system_asks_for_something(words: str) -> None:
    letter = theirs(
        "Wed 4 Nov 2026 09:00", f"Dear applicant, your application for Backend Engineer: {words}", sender=NO_REPLY
    )
    assert advice_on(letter).action is Action.REPLY_NOW


@pytest.mark.parametrize(
    "words",
    [
        "A pity. We will take the other one then, and he is not half as quick.",
        "Then it goes to somebody else, and we are the poorer for it.",
    ],
)
def test_who_is_out_already_is_not_turned_down(words: str) -> None:
    reading = read(SPOKEN, LEAVES, theirs("Tue 3 Nov 2026 10:00", words))
    assert reading.rejection is None
    assert reading.closed_by_me


def test_by_an_hour_on_a_day_is_that_hour() -> None:
    asked = theirs(
        "Thu 29 Oct 2026 15:00",
        "Dear Ms Chen, you are invited to a panel on Thursday, 5th November by 11am at our Ikeja office.",
    )
    coming = mine("Thu 29 Oct 2026 16:00", "Good afternoon sir, I confirm attendance.")
    assert advice_on(asked, coming, now="Wed 4 Nov 2026 09:00").action is Action.WAIT
    assert advice_on(asked, coming, now="Fri 6 Nov 2026 09:00").action is Action.SEND_THANK_YOU
