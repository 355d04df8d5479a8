from app.etiquette.model import Action, History
from app.etiquette.rules.you_closed_it import advise
from tests.etiquette.build import TODAY, reading, wrote


def test_an_open_thread_is_left_to_the_other_rules() -> None:
    assert advise(reading(), History()) is None


def test_a_mail_of_theirs_after_closing_reopens_the_thread() -> None:
    later = reading(last_from_them=wrote(TODAY, "them", "m3"))
    assert advise(later, History(closed="rejected", closed_at_message="m2")) is None


def test_a_thread_closed_by_hand_rests() -> None:
    advice = advise(
        reading(last_from_them=wrote(TODAY, "them", "m2")), History(closed="rejected", closed_at_message="m2")
    )
    assert advice
    assert advice.action is Action.MOVE_ON
