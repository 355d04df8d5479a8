"""Slips of the keys are found; names, other tongues, technical words and British spelling pass."""

import pytest

from app.tone.check import check_tone
from app.tone.lints.spelling import distance, near_word
from app.tone.model import Finding, Situation

HERE = Situation(
    stage="interviewed", whole_letter=False, company="Larkfield", names=("Siobhan Doyle",), facts=frozenset({"gantrix"})
)


def slips(text: str) -> list[Finding]:
    return [f for f in check_tone(text, HERE) if f.lint == "typos_placeholders"]


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("I recieved the form.", "recieved", "received"),
        ("I have more then ten years on the ward.", "then", "than"),
        ("My referances are attached.", "referances", "references"),
        ("I will definatly be there.", "definatly", "definitely"),
        ("See you on Wensday.", "Wensday", "Wednesday"),
        ("I liked the the garden.", "the the", "the"),
        ("I liked Larkfeild very much.", "Larkfeild", "Larkfield"),
        ("Please thank Siobahn for me.", "Siobahn", "Siobhan"),
    ],
)
def test_a_slip_is_found_and_put_right(text: str, wrong: str, right: str) -> None:
    (found,) = slips(text)
    assert (text[slice(*found.span)], found.better) == (wrong, right)


@pytest.mark.parametrize(
    "text",
    [
        "Dzień dobry, Tuesday is fine.",
        "Ngā mihi, and thank you.",
        "I analysed the catalogue of jewellery in grey leather.",
        "The Gantrix rig and our gantrix tests went well.",
        "I use gRPC, kubectl and my_table.column in the codebase.",
        "Thank you.\n\nColm",
        "She has had had words with me; that that is so is sad.",
        "My address is amina@mail.example and https://exmaple.example/pathh.",
        "The matatu was late, haha.",
        "Hasn't it rained, and didn't they know?",
    ],
)
def test_what_is_no_slip_passes(text: str) -> None:
    assert slips(text) == []


@pytest.mark.parametrize(
    "text",
    ["Dear [Name],", "Hi {{first_name}},", "Dear <recruiter name>,", "on XXX at ___", "I am free on [a day and time]."],
)
def test_a_blank_is_found(text: str) -> None:
    assert any(f.why == "This part is still to be filled in." for f in slips(text))


@pytest.mark.parametrize("text", ["See page two [see the figure].", "It is done [1].", "Write to <maya@mail.example>."])
def test_brackets_that_are_meant_pass(text: str) -> None:
    assert slips(text) == []


def test_distance_counts_swapped_neighbours_once() -> None:
    assert distance("recieve", "receive") == 1
    assert distance("abc", "abcd") == 1
    assert distance("abc", "abc") == 0


def test_no_rare_word_is_proposed() -> None:
    assert near_word("rotis") == ""
