"""What must hold for any text: no exception, spans inside it, whole weeks shift with the message, linear time."""

import random
import sys
import time
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.reading.times import find_times
from tests.reading.times.scoring import cases

SENT = datetime.fromisoformat("2026-03-12T10:00-04:00")
LINE = (
    "by before until after within in on at next this last end of early mid late the a week Friday Mon May March 12 12th 5-7 "
    "business days 3/4 12.03. 2pm 14:00 ET and or to between from w/c COB EOD fortnight 2026 Q3 Christmas . , \n - ( ) today "
    "tomorrow first second month quarter year 99999 24/7 half past latest not won't weeks ago couple few coming 30 February"
)
WORDS = LINE.split(" ")
# Shifted by whole weeks these keep their weekdays; dates, months, holidays and business days would not.
SHIFTABLE = (
    "We'll decide by Friday.",
    "Expect to hear from us early next week.",
    "You will have our answer within two weeks.",
    "Could you do next Tuesday at 2pm?",
    "I'm away until Monday week.",
    "We hope to be in touch in 2-3 weeks.",
    "Please reply no later than tomorrow at noon.",
    "Let's talk a week on Thursday.",
    "It will be the week after next.",
)


@given(st.text(max_size=300))
@settings(max_examples=300, deadline=None)
def test_no_text_is_a_fault(text: str) -> None:
    for found in find_times(text, sent=SENT, country="US"):
        assert text[slice(*found.span)] == found.text


@pytest.mark.parametrize(
    "text", ["kw²", "in KW² and H٣", "by ١٢ March", "½ past 3", "12²/3", "²nd week of May", "at ①"]
)
def test_figures_of_other_scripts_are_no_fault(text: str) -> None:
    for found in find_times(text, sent=SENT, country="DE"):
        assert text[slice(*found.span)] == found.text


@given(st.lists(st.sampled_from(WORDS), max_size=40), st.sampled_from(["US", "GB", "IN", "", "XX"]))
@settings(max_examples=400, deadline=None)
def test_no_heap_of_date_words_is_a_fault(words: list[str], country: str) -> None:
    text = " ".join(words)
    found = find_times(text, sent=SENT, country=country, past=True)
    ends = [0]
    for one in found:
        assert text[slice(*one.span)] == one.text
        assert one.span[0] >= ends[-1]
        ends.append(one.span[1])
        assert one.start is None or one.end is None or one.start <= one.end
        assert one.at is None or one.at.tzinfo is not None


@pytest.mark.parametrize(
    "sent", ["0001-01-01T00:00+00:00", "9999-12-31T23:59+00:00", "2024-02-29T23:59-12:00", "1999-12-31T00:00+14:00"]
)
def test_no_day_of_sending_is_a_fault(sent: str) -> None:
    chance = random.Random(sent)
    for _ in range(60):
        text = " ".join(chance.choice(WORDS) for _ in range(30))
        for found in find_times(text, sent=datetime.fromisoformat(sent), country="GB", zone="Europe/London"):
            assert text[slice(*found.span)] == found.text


@pytest.mark.parametrize("text", SHIFTABLE)
def test_whole_weeks_shift_the_answer(text: str) -> None:
    first = find_times(text, sent=SENT, country="XX")
    assert first
    for weeks in (1, 2, 5, 7):
        later = find_times(text, sent=SENT + timedelta(weeks=weeks), country="XX")
        for a, b in zip(first, later, strict=True):
            assert a.end is None or b.end == a.end + timedelta(weeks=weeks)
            assert a.start is None or b.start == a.start + timedelta(weeks=weeks)


@pytest.mark.parametrize(
    "piece",
    ["a", "1", "1/", "12 ", "by ", "Friday ", "next ", "w/c ", "5-7 business days ", "(", "- ", "\n", "é'", "2pm ", "in the first week of ", "May ", "a.b-", "+1 ", "if you have not heard ", "we "],
)  # fmt: skip
def test_work_grows_no_faster_than_the_text(piece: str) -> None:
    """Counted in calls, not in seconds: a busy machine must not fail it."""

    def calls(size: int) -> int:
        count = 0

        def seen(*_: object) -> None:
            nonlocal count
            count += 1

        text = (piece * (size // len(piece) + 1))[:size]
        sys.setprofile(seen)
        try:
            find_times(text, sent=SENT, country="US")
        finally:
            sys.setprofile(None)
        return count

    calls(2_000)
    assert calls(32_000) <= 6 * calls(8_000) + 10_000


def test_a_long_mail_is_read_quickly() -> None:
    text = "\n".join(case["text"] for case in cases() if not case["gold"])[:10_000]
    find_times(text, sent=SENT, country="US")
    began = time.process_time()
    find_times(text, sent=SENT, country="US")
    assert time.process_time() - began < 2  # forty times what it takes


def test_what_stands_behind_the_limit_is_not_read() -> None:
    text = "word " * 60_000 + "We'll decide by Friday."
    assert find_times(text, sent=SENT, country="US") == ()
