"""Length and subject."""

import pytest

from app.tone.check import check_tone
from app.tone.model import Situation

ROW = "The kilns in the back yard stayed with me. "  # nine words


def lints(text: str, **known: object) -> list[str]:
    return [f.lint for f in check_tone(text, Situation(**{"stage": "interviewed", **known}))]  # type: ignore[arg-type]


def letter(*rows: int) -> str:
    return "Dear Theo,\n\n" + "\n\n".join((ROW * n).strip() for n in rows) + "\n\nBest regards,\nMaya"


@pytest.mark.parametrize(
    "rows", [(27,), (2, 2, 2, 2, 2), (15,), (1,)], ids=["240 words", "five paragraphs", "one block", "nine words"]
)
def test_a_letter_of_the_wrong_length_or_shape_is_found(rows: tuple[int, ...]) -> None:
    assert "length" in lints(letter(*rows))


@pytest.mark.parametrize("rows", [(4, 4), (3, 4, 3), (10,)], ids=["72 words", "three short paragraphs", "90 words"])
def test_a_short_letter_in_few_paragraphs_passes(rows: tuple[int, ...]) -> None:
    assert "length" not in lints(letter(*rows))


def test_signature_and_quoted_thread_do_not_count() -> None:
    signed = (
        letter(10)
        + "\nBackend Engineer\n12 Harbour Road\n\nOn Mon, 2 Nov 2026 at 09:00, Theo <theo@northwind.example> wrote:\n> "
        + ROW * 30
    )
    assert "length" not in lints(signed)


def test_slots_as_a_list_pass_because_they_asked() -> None:
    text = "Dear Theo,\n\nI am free at these times, and each of them would suit me well next week:\n\n- Monday at ten\n- Tuesday at two\n- Friday at nine\n\nThank you.\n\nMaya"
    assert "length" not in lints(text, asked=("availability",))


def test_a_long_letter_may_answer_several_questions() -> None:
    assert "length" not in lints(letter(7, 7, 7), asked=("question", "salary"))


def test_a_phrase_on_its_own_has_no_length() -> None:
    assert "length" not in lints("Thank you for the tour.", whole_letter=False)


@pytest.mark.parametrize(
    "subject", ["", "URGENT!!!", "Hello", "Me again", "Did you forget me?", "FOLLOW UP #3", "Still waiting"]
)
def test_an_empty_vague_loud_or_reproachful_subject_is_found(subject: str) -> None:
    assert "subject_line" in lints(letter(8), subject=subject)


@pytest.mark.parametrize(
    "subject",
    [
        "Thank you: data analyst interview",
        "Data analyst application, next steps",
        "Re: Interview on Tuesday",
        "Follow-up: designer interview, 3 June",
        "Writing sample for the editor role",
        "Availability for Thursday's call",
        None,
    ],
)
def test_a_clear_subject_passes(subject: str | None) -> None:
    assert "subject_line" not in lints(letter(8), subject=subject)
