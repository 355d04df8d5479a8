"""Small turns of phrase that once led to another card."""

from app.etiquette.model import Action
from app.reading.acts import read_acts
from app.reading.acts.weigh import is_no
from tests.build import mine, theirs
from tests.reading.facts.build import advice_on, read


def test_the_first_mail_of_a_conversation_closes_nothing():
    first = mine(
        "Mon 2 Nov 2026 09:00", "Dear Theo,\n\nI would like to apply. I work until five but can step out to talk."
    )
    assert read(first).closed_by_me is None
    assert advice_on(first).action is Action.WAIT


def test_what_they_did_not_want_me_to_hear_elsewhere_is_no_refusal():
    words = "I did not want you to learn it from the newspaper: we are moving to a new building."
    assert not any(is_no(act) for act in read_acts(words, mine=False))


def test_a_promise_after_rather_than_is_meant():
    talk = theirs(
        "Mon 2 Nov 2026 09:00",
        "Thanks for the interview. Rather than type it all I will ring you on Wednesday morning.",
    )
    found = read(talk)
    assert found.promise
    assert str(found.promise.end) == "2026-11-04"


def test_silence_that_means_no_may_be_put_in_the_third_person():
    receipt = theirs(
        "Mon 2 Nov 2026 09:00",
        "Your application has been received. Anyone not invited on or before Wednesday 11 November 2026 should regard "
        "themselves as not considered this time.",
    )
    assert advice_on(receipt, now="Tue 17 Nov 2026 09:00").action is Action.MOVE_ON


def test_you_have_it_on_friday_is_a_promise_of_mine():
    talk = theirs("Mon 2 Nov 2026 09:00", "Thank you for the interview this morning.")
    owed = mine(
        "Mon 2 Nov 2026 10:00",
        "Thank you for the talk, Theo. I will dig the reports out and you have them on Wednesday.",
    )
    assert [r.kind for r in read(talk, owed).requests] == ["own_promise"]


def test_a_time_that_stands_if_it_suits_me_waits_for_my_yes():
    put_down = theirs(
        "Mon 2 Nov 2026 09:00",
        "Hello,\n\nThe foreman has pencilled you in for an interview on Friday at 2pm in the depot, if that is fine for "
        "you.\n\nRegards, Theo",
    )
    advice = advice_on(put_down, now="Tue 3 Nov 2026 09:00")
    assert advice.action is Action.REPLY_NOW
    assert [r.kind for r in read(put_down).requests] == ["availability"]


def test_papers_that_they_let_go_are_asked_no_more():
    asked = theirs("Mon 2 Nov 2026 09:00", "Dear Robin,\n\nPlease send us two references.\n\nTheo")
    for words in (
        "Good news, I met your old head at a fair. Leave the references, please. You will hear from us on Friday.",
        "Please scrap my last about the references. You will hear from us on Friday.",
    ):
        assert not read(asked, theirs("Tue 3 Nov 2026 09:00", words)).requests


def test_room_to_think_is_no_request():
    thanks = mine(
        "Mon 2 Nov 2026 09:00", "Dear Theo, thank you for the interview today. I would love to lead the team."
    )
    assert not read(thanks, theirs("Tue 3 Nov 2026 09:00", "I can tell. Give us space to talk it over.")).requests


def test_a_paper_to_be_torn_up_is_an_offer_taken_back():
    lines = (
        theirs("Mon 2 Nov 2026 09:00", "Good news, Robin: we offer you the job as clerk from January. Do you accept?"),
        mine("Tue 3 Nov 2026 09:00", "Yes, I accept gladly!"),
        theirs(
            "Thu 5 Nov 2026 09:00",
            "Robin, the head office shut our branch last night. The letter that I sent you, please tear it up. I am sorry.",
        ),
    )
    assert read(*lines).rejection
