"""Attribution lines of many clients and languages, each quoted, unquoted and hard-wrapped; and sentences that only look so."""

import textwrap
from pathlib import Path

import pytest

from app.reading.mail import segment_text

SAMPLES = Path(__file__).parents[2] / "samples" / "mail"
LINES = (SAMPLES / "attributions.txt").read_text("utf-8").splitlines()
ANSWER = "Friday works well for me.\n\nI will bring the form."
QUOTED = "> Which day suits you?\n> Theo"
PLAIN = "Which day suits you?\n\nTheo"

KEPT = [
    "On Friday we meet.\n\nOn Monday I will ring you.",
    "On the whole Ann wrote a kind report:\nit praises your code.",
    "On Monday I called, and here is what she wrote:\nwe may hire two people.",
    "On 2 November I sent the signed form to ann.lee@northwind.example:\nshe has it now.",
    "By 12 November we need these from you:\na photo and a form",
    "At 10:00 on 2 November we said this to the panel:\nall is well",
    "As I wrote: the budget is settled.",
    "Ann said the following:\nplease bring the form.",
    "Please write to ann.lee@northwind.example:\nshe keeps the list.",
    "These are the dates:\n2 November 2026\n3 November 2026",
    "Am Montag habe ich angerufen, und sie sagte:\nwir nehmen zwei.",
    "Am 12. November sind wir auf der Messe.\nKommen Sie vorbei!",
    "Le lundi 2 novembre nous sommes fermés.\nLe mardi nous sommes là.",
    "El martes es fiesta.\nEl miércoles le llamo.",
    "My three questions:\n1. When?\n2. Where?",
    "In 2025 we wrote the guide, see here:\nhttps://northwind.example/guide",
    "I wrote:\nthat was the first thing.",
    "Date: Thursday, 12 November 2026\nTime: 14:00\nAddress: 4 Canal Street",
    "Start: 1 December 2026\nSalary: 60,000\nPlace: Leeds",
    "From Monday to Friday we work from 9:00 to 17:00.",
    "From: 9:00\nTo: 11:30\nDate: 12 November",
]


def new_of(text: str) -> str:
    return " ".join(" ".join(s.text for s in segment_text(text) if s.kind in {"new", "inline", "signature"}).split())


@pytest.mark.parametrize("line", LINES)
def test_attribution_and_quote_go_and_the_answer_stays(line: str) -> None:
    wanted = " ".join(ANSWER.split())
    wrapped = "\n".join(textwrap.wrap(line, 60, break_long_words=False, break_on_hyphens=False))
    for attribution, body in ((line, QUOTED), (line, PLAIN), (wrapped, QUOTED)):
        assert new_of(f"{ANSWER}\n\n{attribution}\n\n{body}\n") == wanted
        assert new_of(f"{ANSWER}\n{attribution}\n{body}\n") == wanted


@pytest.mark.parametrize("line", LINES)
def test_answer_below_the_quote_stays(line: str) -> None:
    text = f"{line.removeprefix('> ')}\n{QUOTED}\n\n{ANSWER}\n"
    assert new_of(text) == " ".join(ANSWER.split())


@pytest.mark.parametrize("text", KEPT)
def test_paragraphs_that_only_look_like_attributions_stay(text: str) -> None:
    assert [s.kind.value for s in segment_text(text)] == ["new"]


def test_attribution_that_shares_a_line_with_the_answer_is_split_off() -> None:
    segments = segment_text(
        "Fine with me! On Mon, Nov 2, 2026 at 4:10 PM Theo Brandt <theo@northwind.example> wrote:\n> Which day?\n"
    )
    assert [(s.kind.value, s.text.split("\n")[0]) for s in segments] == [
        ("new", "Fine with me!"),
        ("quote", "On Mon, Nov 2, 2026 at 4:10 PM Theo Brandt <theo@northwind.example> wrote:"),
    ]


def test_old_groupwise_marks_its_quote_with_arrows() -> None:
    text = "Friday is fine.\n\n>>> Theo Brandt <theo@northwind.example> 11/2/2026 4:10 PM >>>\nWhich day suits you?\n"
    assert new_of(text) == "Friday is fine."


def test_blackberry_title_without_dashes_goes_with_its_header_block() -> None:
    text = "Friday is fine.\n\n  Original Message  \nFrom: Theo Brandt\nSent: Monday, 2 November 2026 16:10\nTo: Maya\nSubject: Talk\n\nWhich day?\n"
    assert new_of(text) == "Friday is fine."


def test_unknown_language_is_known_by_the_quote_below() -> None:
    assert new_of("Friday is fine.\n\n2.11.2026 16:10, Theo Brandt hat gesprochn:\n> Which day?\n") == "Friday is fine."


def test_two_levels_of_unmarked_quotes_all_go() -> None:
    text = "Third.\n\nOn Mon, 2 Nov 2026 at 09:00, Ann <a@x.example> wrote:\n\nSecond.\n\nOn Sun, 1 Nov 2026 at 09:00, Bo <b@x.example> wrote:\n\nFirst.\n"
    assert new_of(text) == "Third."


def test_unmarked_text_under_a_lone_attribution_is_kept_with_a_doubt() -> None:
    """Either a bare quote or an answer whose quote marks were lost: nothing is thrown away."""
    segments = segment_text("On Mon, 2 Nov 2026 at 09:00, Ann <a@x.example> wrote:\n\nTuesday suits me.\n")
    assert [s.kind.value for s in segments] == ["quote", "new"]
