"""Facts about forms and trams press nobody; the same words said at the reader do."""

import pytest

from app.tone.check import check_tone
from app.tone.model import Situation

TALKED = Situation(stage="interviewed", company="Acme", names=("Theo Brandt",), whole_letter=False)


@pytest.mark.parametrize(
    "text",
    [
        "My notice period is four weeks, as I wrote on the form.",
        "I am free from March, as I said in my application.",
        "The tram goes past your office, so shifts are easy for me.",
        "I did not understand why the pump had failed until I opened it.",
        "The obvious choice for such a roof was slate.",
        "I take the children to see the birds at the lake.",
    ],
)
def test_plain_facts_pass(text):
    assert check_tone(text, TALKED) == ()


@pytest.mark.parametrize(
    ("text", "lint"),
    [
        ("I'm sure you'll agree I'm the obvious choice.", "presumption"),
        ("I am the natural candidate for this.", "presumption"),
        ("A bird told me that the other candidate messed up the test.", "back_channel"),
        ("As I wrote before, I am interested.", "irritant_phrase"),
        ("I will wait outside your gate.", "channel"),
    ],
)
def test_the_same_words_at_the_reader_are_heard(text, lint):
    assert lint in {f.lint for f in check_tone(text, TALKED)}
