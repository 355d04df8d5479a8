"""The sentence model: small, readable, and sure of the plainest things."""

import base64
import json
from importlib.resources import files

import pytest

from app.tone.check import MEANINGS
from app.tone.meaning import FINE, levels, meanings
from app.tone.words import sentence

PATH = files("app.tone").joinpath("weights.json")


def likeliest(text: str) -> str:
    found = meanings(sentence(text, 0, len(text)))
    assert sum(found.values()) == pytest.approx(1)
    return max(found, key=lambda lint: found[lint])


def test_the_weights_are_lines_of_small_whole_numbers_below_600_kb() -> None:
    text = PATH.read_text("utf-8")
    held = json.loads(text)
    assert len(text.encode()) <= 600_000
    assert set(held["lints"]) == {*MEANINGS, FINE}
    assert {len(row) for row in held["out"]} == {len(held["hidden"])} == {len(levels(r)) for r in held["rows"].values()}
    assert all(abs(w) <= 7 * 255 for row in held["rows"].values() for w in levels(row))


def test_a_packed_row_is_a_step_and_two_levels_to_a_byte() -> None:
    packed = base64.b64encode(bytes([3, 0x1F, 0x88])).decode()
    assert levels(packed) == [-21, 21, 0, 0]


def test_a_sentence_of_unknown_words_is_answered_too() -> None:
    assert sum(meanings(sentence("Xyzzy plugh.", 0, 12)).values()) == pytest.approx(1)


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
