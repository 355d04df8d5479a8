from datetime import UTC, datetime

from app.etiquette.model import Action, History
from app.etiquette.rules.nothing_yet import advise
from tests.etiquette.build import reading


def test_a_thread_with_a_message_is_left_to_the_other_rules() -> None:
    assert advise(reading(), History()) is None


def test_a_thread_with_only_a_scheduled_mail_names_its_day() -> None:
    advice = advise(reading(last_contact=None, scheduled_for=datetime(2026, 12, 1, 9, tzinfo=UTC)), History())
    assert advice
    assert advice.action is Action.NOT_RECRUITING
    assert "Tue 1 Dec" in advice.why
