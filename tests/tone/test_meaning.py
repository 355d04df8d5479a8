"""The sentence model: small, readable, and sure of the plainest things."""

import json
from importlib.resources import files

import pytest

from app.tone.check import MEANINGS
from app.tone.meaning import FINE, meanings
from app.tone.words import sentence

PATH = files("app.tone").joinpath("weights.json")


def likeliest(text: str) -> str:
    found = meanings(sentence(text, 0, len(text)))
    assert sum(found.values()) == pytest.approx(1)
    return max(found, key=lambda lint: found[lint])


def test_the_weights_are_a_readable_file_of_whole_numbers_below_600_kb() -> None:
    text = PATH.read_text("utf-8")
    held = json.loads(text)
    assert len(text.encode()) <= 600_000
    assert set(held["lints"]) == {*MEANINGS, FINE}
    assert all(isinstance(w, int) for row in held["weights"].values() for w in row)
    assert {len(row) for row in held["weights"].values()} == {len(held["lints"])}


@pytest.mark.parametrize(
    ("text", "lint"),
    [
        ("We would be out on the street without this wage.", "desperation"),
        ("Decide today or I walk away.", "pressure"),
        ("My cousin in your office will speak to the boss about me.", "back_channel"),
        ("I shipped you a crate of plums from our orchard.", "gift"),
        ("Thank you for the tour of the bindery.", FINE),
        ("Monday at eight suits me.", FINE),
        ("I trained as a joiner in Galway.", FINE),
    ],
)
def test_plain_sentences_are_heard_as_what_they_mean(text: str, lint: str) -> None:
    assert likeliest(text) == lint
