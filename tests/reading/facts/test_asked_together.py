"""Several things of one kind in one mail: each of them is kept until I write, and a wish to meet is told by its hour."""

import pytest

from tests.build import mine, theirs
from tests.reading.facts.build import read

APPLIED = mine(
    "Mon 2 Mar 2026 09:00", "Dear Theo, please find attached my CV for the clerk vacancy. Kind regards, Maya"
)
NOW = "Wed 4 Mar 2026 09:00"


def test_a_wish_to_meet_is_told_by_the_sentence_that_names_the_hour() -> None:
    told = "Hello Maya,\n\nWe'd love to meet you. Would Thursday 12 March at 9.30 be possible?\n\nTheo"
    (request,) = read(APPLIED, theirs("Tue 3 Mar 2026 11:00", told), now=NOW).requests
    assert request.kind == "availability"
    assert "9.30" in request.evidence.quote


@pytest.mark.parametrize("words", ["What is your notice period?", "Which notice period do you have?"])
def test_notice_is_no_pay(words: str) -> None:
    (request,) = read(APPLIED, theirs("Tue 3 Mar 2026 11:00", f"Hello Maya,\n\n{words}\n\nTheo"), now=NOW).requests
    assert request.kind == "question"


def test_pay_and_notice_in_one_breath_are_about_pay() -> None:
    told = "Hello Maya,\n\nWhat is your notice period and salary expectation?\n\nTheo"
    (request,) = read(APPLIED, theirs("Tue 3 Mar 2026 11:00", told), now=NOW).requests
    assert request.kind == "salary"


def test_every_question_of_a_mail_is_kept_until_i_write() -> None:
    asked = theirs(
        "Tue 3 Mar 2026 11:00",
        "Dear Maya,\n\nBefore we make an appointment I have two points:\n1. Which notice period do you have?\n"
        "2. Have you already used Sage in a job?\n\nTheo",
    )
    (request,) = read(APPLIED, asked, now=NOW).requests
    assert [request.what, *request.also] == [
        "1. Which notice period do you have?",
        "2. Have you already used Sage in a job?",
    ]
    half = mine("Tue 3 Mar 2026 15:00", "Dear Theo,\n\n1. Four weeks.\n\nKind regards, Maya")
    assert all(not r.also for r in read(APPLIED, asked, half, now=NOW).requests)


def test_a_word_on_whether_i_come_is_the_answer_to_their_offer() -> None:
    told = (
        "Dear Maya,\n\nThe bench is yours if you'd like it: £24,300, start 1 September. HR need my paperwork in by next Friday, "
        "so let me know before then whether you're coming.\n\nTheo"
    )
    assert [r.kind for r in read(APPLIED, theirs("Tue 3 Mar 2026 11:00", told), now=NOW).requests] == ["offer_decision"]
