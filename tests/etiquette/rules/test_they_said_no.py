import pytest

from app.etiquette.model import Action, History
from app.etiquette.rules.they_said_no import advise
from app.reading.model import Stage
from tests.etiquette.build import day, no, reading, request


def test_without_a_no_the_other_rules_decide() -> None:
    assert advise(reading(), History()) is None


@pytest.mark.parametrize("on", ["Wed 25 Nov", "Tue 24 Nov", "Wed 11 Nov"])
def test_an_unanswered_no_gets_a_gracious_note_for_fourteen_days(on: str) -> None:
    advice = advise(reading(rejection=no(day(on))), History())
    assert advice
    assert advice.action is Action.SEND_GRACIOUS_NOTE


def test_on_the_fifteenth_day_a_no_rests() -> None:
    advice = advise(reading(rejection=no(day("Tue 10 Nov"))), History())
    assert advice
    assert advice.action is Action.MOVE_ON


def test_an_answered_no_rests() -> None:
    advice = advise(reading(rejection=no(day("Tue 24 Nov"), answered=True)), History())
    assert advice
    assert advice.action is Action.MOVE_ON


def test_a_no_from_an_address_that_nobody_reads_rests_and_says_why() -> None:
    advice = advise(reading(rejection=no(day("Tue 24 Nov")), reachable=False), History())
    assert advice
    assert advice.action is Action.MOVE_ON
    assert "nobody reads" in advice.why


def test_a_no_that_asks_me_something_wants_an_answer() -> None:
    advice = advise(reading(rejection=no(day("Tue 24 Nov"), asks=True), requests=(request("question"),)), History())
    assert advice
    assert advice.action is Action.REPLY_NOW


def test_a_feedback_form_with_a_no_wants_no_answer() -> None:
    advice = advise(
        reading(rejection=no(day("Tue 24 Nov"), asks=True), requests=(request("feedback_form"),)), History()
    )
    assert advice
    assert advice.action is Action.SEND_GRACIOUS_NOTE


def test_after_my_yes_a_doubtful_no_is_left_to_the_other_rules() -> None:
    assert advise(reading(stage=Stage.ACCEPTED, rejection=no(day("Tue 24 Nov"))), History()) is None
