from datetime import date

import pytest

from app.etiquette.words import count_words, day_words, they, when_words
from tests.etiquette.build import TODAY, reading


@pytest.mark.parametrize(
    ("day", "words"),
    [(date(2026, 12, 1), "Tue 1 Dec"), (date(2027, 1, 4), "Mon 4 Jan 2027"), (date(2025, 12, 31), "Wed 31 Dec 2025")],
)
def test_a_day_has_its_weekday_and_the_year_only_if_it_is_another(day: date, words: str) -> None:
    assert day_words(day, today=TODAY) == words


def test_near_days_have_names() -> None:
    assert when_words(TODAY, today=TODAY) == "today"
    assert when_words(date(2026, 11, 24), today=TODAY) == "yesterday"
    assert when_words(date(2026, 11, 20), today=TODAY) == "on Fri 20 Nov"


def test_counts_read_aloud() -> None:
    assert [count_words(n, "working day") for n in (1, 2, 12)] == [
        "one working day",
        "two working days",
        "12 working days",
    ]


def test_a_stranger_is_not_called_by_a_name_that_is_nobody_here() -> None:
    assert they(reading(), name="Theo Brandt") == "Theo"
    assert they(reading(people=(), counterpart=None), name="Northwind Careers") == "They"
