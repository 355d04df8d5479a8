from app.etiquette.model import Action, History
from app.etiquette.rules.interview_ahead import advise
from tests.etiquette.build import day, met, reading


def test_a_past_interview_is_left_to_the_other_rules() -> None:
    assert advise(reading(interviews=(met(day("Mon 23 Nov")),)), History()) is None


def test_an_agreed_interview_is_waited_for_until_its_day() -> None:
    advice = advise(reading(interviews=(met(day("Mon 23 Nov")), met(day("Mon 30 Nov"), past=False))), History())
    assert advice
    assert advice.action is Action.WAIT
    assert advice.wait_until == day("Mon 30 Nov")
    assert advice.why == "Your interview is on Mon 30 Nov. There is nothing to send before it."
