"""A phrase about time may begin with a paragraph's first word, and none runs on into the next paragraph."""

from datetime import date, datetime

import pytest

from app.reading.times import find_times
from app.reading.times.model import Relation, TimeExpression, TimeKind

SENT = datetime.fromisoformat("2026-05-13T10:00+01:00")  # a Wednesday


def times(text: str) -> tuple[TimeExpression, ...]:
    return find_times(text, sent=SENT, country="GB")


@pytest.mark.parametrize(
    ("text", "words", "relation", "end"),
    [
        ("Hi Maya,\n\nFriday, promise.", "Friday", Relation.ON, date(2026, 5, 15)),
        ("Hi Maya,\n\nBy Friday you will have our answer.", "By Friday", Relation.BY, date(2026, 5, 15)),
        ("Hi Maya,\n\n\n\nWithin a week we will let you know.", "Within a week", Relation.WITHIN, date(2026, 5, 20)),
        ("Hi Maya,\r\n\r\nNext week we will decide.", "Next week", Relation.IN, date(2026, 5, 22)),
        (
            "Thanks!\n\n20 May at the latest you will hear from us.",
            "20 May at the latest",
            Relation.BY,
            date(2026, 5, 20),
        ),
    ],
)
def test_a_paragraph_begins_with_its_day(text: str, words: str, relation: Relation, end: date) -> None:
    (found,) = times(text)
    assert (found.text, found.relation, found.end) == (words, relation, end)
    assert found.kind is TimeKind.DECISION_PROMISE
    assert text[found.span[0] : found.span[1]] == words


@pytest.mark.parametrize(
    "text",
    [
        "We will write by\n\nFriday is my day off.",
        "You will hear from us in two weeks\n\nafter that I am away.",
        "We decide on the 20th\n\nMay I ask for your number?",
    ],
)
def test_no_phrase_runs_into_the_next_paragraph(text: str) -> None:
    assert all("\n\n" not in found.text for found in times(text))


def test_a_line_that_is_broken_by_the_mail_program_ends_nothing() -> None:
    (found,) = times("You will have our answer by\nFriday.")
    assert found.relation is Relation.BY
    assert found.end == date(2026, 5, 15)
