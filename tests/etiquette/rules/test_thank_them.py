from app.etiquette.model import Action, History
from app.etiquette.rules.thank_them import advise
from tests.etiquette.build import day, met, reading


def test_who_was_thanked_is_not_thanked_twice() -> None:
    assert advise(reading(interviews=(met(day("Tue 24 Nov"), thanked=True),)), History()) is None


def test_on_the_fourth_working_day_the_thanks_go_into_the_next_letter() -> None:
    assert advise(reading(interviews=(met(day("Thu 19 Nov")),)), History()) is None


def test_thanks_are_due_for_three_working_days() -> None:
    advice = advise(reading(interviews=(met(day("Fri 20 Nov"), with_names=("Maya", "Tom")),)), History())
    assert advice
    assert advice.action is Action.SEND_THANK_YOU
    assert advice.why == "You met Maya and Tom on Fri 20 Nov. A thank-you is best within a day."
