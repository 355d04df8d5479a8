"""What a letter tells of somebody's words stays; what a mail program writes above a quote goes."""

import pytest

from tests.reading.mail.test_fineprint import new_words

OPENING = "Hi Maya,"
OLD = "Would Thursday work?"


@pytest.mark.parametrize(
    "told",
    [
        'On Wed, 4 Nov at 10:00 Joe from HR said:\n"hire her". So we do.',
        "On Thursday at 16:00 Joe Park wrote:\nshe can start.",
        "Am 12.11.2026 um 10 Uhr schrieb mir der Chef:\nsie soll kommen!",
        "On Thursday, November 12, 2026 at 4:00 PM please write to Joe Park <joe@harbour.example>:\nhe decides.",
        "2026-11-12 10:00 Maths lesson with Joe Park:\nbring a plan",
    ],
)
def test_what_is_told_stays(told: str) -> None:
    assert new_words(f"{OPENING}\n\n{told}\n\nAnn") == f"{OPENING}\n\n{told}"


@pytest.mark.parametrize(
    "head",
    [
        "On Wed, 4 Nov 2026 at 16:11, Maya Chen said:",
        "Maya Chen <maya.chen@mail.example> wrote on Wed, 4 Nov at 16:11:",
        "On 4/11/26 4:11 pm, Maya Chen wrote:",
        "Am 04.11.26 um 16:11 schrieb Maya Chen:",
        "On Wed, 4 Nov at 16:11, Harbour US <us@harbour.example> wrote:",
    ],
)
def test_what_a_program_writes_goes(head: str) -> None:
    assert new_words(f"{OPENING}\n\nyes.\n\n{head}\n\n{OLD}") == f"{OPENING}\n\nyes."


def test_an_hour_without_a_year_begins_a_quote_where_the_lines_below_are_marked() -> None:
    assert new_words(f"{OPENING}\n\nyes.\n\nOn Wed, 4 Nov at 16:11, Maya Chen wrote:\n> {OLD}") == f"{OPENING}\n\nyes."


def test_a_table_of_headers_begins_a_quote() -> None:
    head = "---- Replied Message ----\n| From | Maya Chen<maya.chen@mail.example> |\n| Date | 11/04/2026 16:11 |\n| To | Ann Lee |\n| Subject | Re: Your interview |"
    assert new_words(f"{OPENING}\n\nyes.\n\n{head}\n{OLD}") == f"{OPENING}\n\nyes."


@pytest.mark.parametrize(
    "head",
    [
        "To: Ms Chen\nFrom: HR Department\nDate: 12 November 2026\nSubject: Offer of employment",
        "From: The Head Teacher\nTo: All candidates\nDate: 12 November 2026\nSubject: Lesson observation",
    ],
)
def test_a_letter_headed_like_a_memo_stays(head: str) -> None:
    letter = f"{head}\n\nDear Ms Chen,\n\nWe offer you the post."
    assert new_words(f"{letter}\n\nAnn Lee", subject="Offer of employment") == letter


def test_a_mail_programs_block_is_a_forward_all_the_same() -> None:
    head = "From: Sue Ling\nSent: 3 November 2026 09:12\nTo: Ann Lee\nSubject: Offer of employment"
    assert new_words(f"{head}\n\nHire her.", subject="Offer of employment") == ""


def test_a_separator_with_the_headers_on_its_line_begins_a_quote() -> None:
    head = "-------- Original message --------From: Maya Chen <maya.chen@mail.example> Date: 04/11/2026  16:11  (GMT+00:00) To: Ann Lee Subject: Thursday "
    assert new_words(f"{OPENING}\n\nyes.\n{head}\n{OLD}") == f"{OPENING}\n\nyes."
