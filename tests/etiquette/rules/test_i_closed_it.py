import pytest

from app.etiquette.model import Action, History
from app.etiquette.rules.i_closed_it import advise
from app.reading.model import Stage
from tests.etiquette.build import day, promise, reading, request, said


def test_what_i_did_not_close_is_left_to_the_other_rules() -> None:
    assert advise(reading(), History()) is None


def test_a_question_of_theirs_after_my_withdrawal_is_left_to_the_other_rules() -> None:
    assert advise(reading(closed_by_me=said(), stage=Stage.WITHDRAWN, requests=(request(),)), History()) is None


@pytest.mark.parametrize("quote", ["the contract by Friday", "The signed copy reaches you by Friday"])
def test_a_contract_promised_after_my_yes_keeps_it_open(quote: str) -> None:
    owed = reading(closed_by_me=said(), stage=Stage.ACCEPTED, promise=promise(day("Fri 27 Nov"), quote=quote))
    assert advise(owed, History()) is None


def test_a_withdrawal_rests_whatever_they_promised_before() -> None:
    left = reading(closed_by_me=said(on=day("Mon 23 Nov")), stage=Stage.WITHDRAWN, promise=promise(day("Fri 27 Nov")))
    advice = advise(left, History())
    assert advice
    assert advice.action is Action.MOVE_ON
    assert "Mon 23 Nov" in advice.why


def test_a_word_about_the_first_day_after_my_yes_keeps_nothing_open() -> None:
    done = reading(
        closed_by_me=said(), stage=Stage.ACCEPTED, promise=promise(day("Fri 27 Nov"), quote="the parking by Friday")
    )
    assert advise(done, History())
