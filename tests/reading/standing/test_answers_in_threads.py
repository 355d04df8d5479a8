"""In whole threads: an answer that agrees with the card changes nothing, and one that does not leads to the reading it asked about."""

import pytest

from app.etiquette.advise import advise
from tests.eval._asked import YES, advised
from tests.eval.judgement import Case, newest

EVERY = 3  # of the threads in `tests/corpus/seen/`, so many apart


def _asked_about() -> list[Case]:
    return [case for case in newest("seen")[::EVERY] if not advised(case, {})[1].sure]


ASKED_ABOUT = _asked_about()


def test_there_are_threads_that_are_asked_about() -> None:
    assert len(ASKED_ABOUT) >= 5


@pytest.mark.parametrize("case", ASKED_ABOUT, ids=lambda case: case["id"])
def test_the_answer_leads_where_the_card_says(case: Case) -> None:
    reading, advice = advised(case, {})
    assert advice.doubt is not None
    taken = {
        "was_it_a_no": reading.rejection is not None,
        "are_they_waiting": bool(reading.requests),
        "is_it_a_job": reading.recruiting,
    }[advice.doubt.question]
    _, agreed = advised(case, {advice.doubt.question: YES[taken]})
    _, denied = advised(case, {advice.doubt.question: YES[not taken]})
    assert advice.doubt.otherwise is not None
    assert agreed.action is advice.action
    assert denied.action is advise(advice.doubt.otherwise).action is not advice.action
