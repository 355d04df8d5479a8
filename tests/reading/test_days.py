"""A sample of the day-by-day property; `make eval` runs it over every thread of the corpus."""

import pytest

from app.etiquette.model import Action
from tests.eval._days import ALLOWED, nonsense
from tests.eval.judgement import cases, is_frozen

SAMPLE = [c for c in cases() if not is_frozen(c["id"]) and len(c["thread"]["messages"]) <= 4][::60]


@pytest.mark.parametrize("case", SAMPLE, ids=lambda c: c["id"])
def test_no_verdict_changes_without_a_reason(case: dict[str, object]) -> None:
    assert nonsense(case) == []


def test_nothing_leads_back_from_a_note_to_waiting_or_from_rest_to_a_note() -> None:
    assert Action.WAIT not in ALLOWED[Action.FOLLOW_UP]
    assert ALLOWED[Action.MOVE_ON] == {Action.MOVE_ON}
    assert ALLOWED[Action.NOT_RECRUITING] == {Action.NOT_RECRUITING}
