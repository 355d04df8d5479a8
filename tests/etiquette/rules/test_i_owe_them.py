from app.etiquette.model import Action, History
from app.etiquette.rules.i_owe_them import advise
from tests.etiquette.build import day, reading, request, wrote


def test_without_a_request_the_other_rules_decide() -> None:
    assert advise(reading(), History()) is None


def test_a_feedback_form_is_no_request() -> None:
    assert advise(reading(requests=(request("feedback_form"),)), History()) is None


def test_the_request_that_is_due_first_is_named_first() -> None:
    both = (request("references"), request("assessment", due=day("Fri 27 Nov")))
    advice = advise(reading(requests=both), History())
    assert advice
    assert advice.action is Action.REPLY_NOW
    assert advice.due == day("Fri 27 Nov")
    assert advice.why == "Theo asked you to do a task, by Fri 27 Nov. They are waiting for you."


def test_after_sixty_days_without_contact_a_request_rests() -> None:
    at_sixty = reading(requests=(request(),), last_contact=wrote(day("Sat 26 Sep")))
    after = reading(requests=(request(),), last_contact=wrote(day("Fri 25 Sep")))
    assert [a.action for a in (advise(at_sixty, History()), advise(after, History())) if a] == [
        Action.REPLY_NOW,
        Action.MOVE_ON,
    ]
