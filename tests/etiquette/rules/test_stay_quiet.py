from app.etiquette.model import Action, History
from app.etiquette.rules.stay_quiet import advise
from tests.etiquette.build import reading


def test_a_conversation_about_a_job_for_me_is_left_to_the_other_rules() -> None:
    assert advise(reading(), History()) is None


def test_mail_that_is_not_about_a_job_for_me_gets_the_quiet_card() -> None:
    advice = advise(
        reading(recruiting=False, quiet_why="This is an automated mail, not about a job for you."), History()
    )
    assert advice
    assert advice.action is Action.NOT_RECRUITING
    assert advice.why == "This is an automated mail, not about a job for you."


def test_marks_of_fraud_are_named() -> None:
    advice = advise(reading(recruiting=False, fraud_marks=("they ask for money before any interview",)), History())
    assert advice
    assert "money before any interview" in advice.why
