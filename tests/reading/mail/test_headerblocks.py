"""Header blocks of Outlook and its kin, in the labels of thirty-odd languages, bold, spaced, reordered."""

from pathlib import Path

import pytest

from app.reading.mail import segment_text

SAMPLES = Path(__file__).parents[2] / "samples" / "mail"
ROWS = (SAMPLES / "headers.txt").read_text("utf-8").splitlines()
STYLES = ["{}: {}", "*{}:* {}", "**{}:** {}", "{} : {}", "{}：{}", "{}:\t{}", "*{}*: {}"]
ABOVE = ["\n", "\n\n", "\n________________________________\n", "\n-----Original Message-----\n"]


def kept(text: str) -> str:
    return " ".join(" ".join(s.text for s in segment_text(text) if s.kind in {"new", "inline", "signature"}).split())


@pytest.mark.parametrize("row", ROWS)
def test_header_block_and_all_below_go(row: str) -> None:
    labels = row.split("|")
    values = [
        "Theo Brandt <theo.brandt@northwind.example>",
        "Monday, 2 November 2026 09:00",
        "Maya Chen <maya@mail.example>",
    ]
    values += ["Ann Lee", "Interview"] if len(labels) == 5 else ["Interview"]
    straight = list(zip(labels, values, strict=True))
    for order in (straight, [straight[-1], *straight[:-1]]):
        for style in STYLES:
            block = "\n".join(style.format(label, value) for label, value in order)
            for above in ABOVE:
                text = f"Friday works well for me.{above}{block}\n\nHi Maya,\n\nPlease pick a day.\n\nTheo\n"
                assert kept(text) == "Friday works well for me.", (style, above)


@pytest.mark.parametrize(
    "block",
    [
        "From: Theo Brandt <theo@northwind.example>\nSent: Mon, 2 Nov 2026\nSubject: A very long subject that goes on\nin the next line\nTo: Maya",
        "From: Theo Brandt [mailto:theo@northwind.example]\nSent: November-02-26 4:10 PM\nTo: Maya Chen\nSubject: RE: Job",
        "From: Theo <theo@northwind.example>\n\nDate: Mon, 2 Nov 2026 16:10\nTo: <maya@mail.example>\n\n\nSubject: Job",
        "From: Theo Sent: Monday, 2 November 2026 16:10 To: Maya Subject: Job",
        "Date: Mon, 2 Nov 2026 16:10:22 +0100\nTo: maya@mail.example",
    ],
)
def test_odd_header_blocks_are_known(block: str) -> None:
    assert kept(f"Yes, gladly.\n\n{block}\n\nOld words.\n") == "Yes, gladly."


def test_bare_header_block_is_a_forward() -> None:
    segments = segment_text(
        "From: Theo <theo@northwind.example>\nDate: 2 Nov 2026 16:10\nTo: Maya\nSubject: Job\n\nWe said yes.\n"
    )
    assert [s.kind.value for s in segments] == ["forward"]


@pytest.mark.parametrize("row", ROWS)
def test_quoted_header_block_is_a_quote(row: str) -> None:
    labels = row.split("|")
    block = "\n".join(f"> {label}: Theo <theo@northwind.example>" for label in labels)
    assert kept(f"Yes, gladly.\n\n{block}\n>\n> Old words.\n") == "Yes, gladly."
