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
