"""Whatever the text: no exception, spans inside it, the same answer twice, and time that grows with its length only."""

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.reading.acts import read_acts

WORDS = st.sampled_from(
    [
        "we",
        "you",
        "have",
        "not",
        "been",
        "selected",
        "if",
        "unfortunately",
        "the",
        "job",
        "has",
        "gone",
        "to",
        "another",
        ",",
        ".",
        "?",
        "!",
        "\n",
        "thurs",
        "il",
        "ring",
        "u",
        "—",
        "…",
        "’",
        "14.08.",
        "please",
        "send",
        "references",
        "by",
        "friday",
        "日本",
        "🙏",
        "https://a.example",
        "(no)",
        "12:30",
        "p.m.",
        "Dr.",
        "leider",
        "nicht",
    ]
)


@given(st.text(max_size=400), st.booleans())
@settings(max_examples=150, deadline=None)
def test_no_text_raises_and_spans_lie_in_the_text(text: str, mine: bool) -> None:
    for act in read_acts(text, mine=mine):
        start, end = act.span
        assert 0 <= start < end <= len(text)
        assert text[start:end].startswith(act.quote)
        assert 0 < act.sure < 1


@given(st.lists(WORDS, max_size=60), st.booleans())
@settings(max_examples=150, deadline=None)
def test_mail_like_text_reads_the_same_twice(words: list[str], mine: bool) -> None:
    text = " ".join(words)
    assert read_acts(text, mine=mine) == read_acts(text, mine=mine)


@pytest.mark.parametrize(
    "piece", ["we have not ", "a", "if you ", ", ", "?", "> ", "we decided to go with ", "\n", "1. "]
)
def test_work_grows_no_faster_than_the_text(piece: str) -> None:
    """Counted in calls, not in seconds: a busy machine must not fail it."""
    read_acts("warm up", mine=False)

    def calls(size: int) -> int:
        count = 0

        def seen(*_: object) -> None:
            nonlocal count
            count += 1

        text = piece * (size // len(piece))
        sys.setprofile(seen)
        try:
            read_acts(text, mine=False)
        finally:
            sys.setprofile(None)
        return count

    assert calls(40_000) <= 12 * calls(5_000) + 10_000
