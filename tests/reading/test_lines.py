"""Regular expressions written as lines find what the same expression in one line finds."""

import pytest

from app.reading.lines import one_of


@pytest.mark.parametrize(
    ("lines", "pattern"),
    [
        ("\n    one\n    two|three\n", "one|two|three"),
        ("\n  a (?:\n    b\n    c\n  ) d\n  e\n", "a (?:b|c) d|e"),
        (
            "\n  (?i:\n    a\n  )(?!\n    [ ]b\n    c (?:\n      d|e\n      f\n    )\n  )g\n",
            "(?i:a)(?![ ]b|c (?:d|e|f))g",
        ),
        ("\n  (?<=\n    a\n  )(?P<x>\n    b\n  )\n  \\(\n  c\n", r"(?<=a)(?P<x>b)|\(|c"),
        ("\n  charge  # tradespeople\n\n  fee # 1\n", "charge|fee # 1"),
    ],
)
def test_lines_are_joined(lines: str, pattern: str) -> None:
    assert one_of(lines) == pattern
