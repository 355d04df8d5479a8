"""The sentence model: small, readable, and sure of the plainest things."""

import base64
import json
import math
from importlib.resources import files

import numpy as np
import pytest

from app.reading.packed import GAIN, NOUGHT
from app.tone.check import MEANINGS
from app.tone.features import features
from app.tone.meaning import FINE, Net, meanings, net
from app.tone.words import sentence

PATH = files("app.tone").joinpath("weights.json")


def likeliest(text: str) -> str:
    found = meanings(sentence(text, 0, len(text)))
    assert sum(found.values()) == pytest.approx(1)
    return max(found, key=lambda lint: found[lint])


def test_the_weights_are_lines_of_packed_rows_below_300_kb() -> None:
    text = PATH.read_text("utf-8")
    kept = json.loads(text)
    assert len(text.encode()) <= 300_000
    assert set(kept["lints"]) == {*MEANINGS, FINE}
    assert net().words.table.shape == (len(kept["rows"]), len(kept["lift"]))
    assert net().told.weight.shape == (len(kept["lints"]), len(kept["lift"]))
    assert np.abs(net().words.table).max() <= 7 * kept["step"] * 1.001


def test_the_chance_of_a_lint_is_told_from_the_sum_of_the_rows() -> None:
    row = base64.b64encode(bytes([4 + NOUGHT << 4 | NOUGHT - 2])).decode()
    told = Net.read(
        {
            "lints": ["blame", FINE],
            "step": 0.25,
            "lift": [0.5, 0.0],
            "layers": {"told": [[[1.0, 9.0], [0.0, 9.0]], [0.0, 1.0]]},
            "rows": {"late": row},
        }
    )
    found = told.chances_of({"late", "again", "and", "more"})
    assert math.log(found["blame"] / found[FINE]) == pytest.approx(GAIN / 2 + 0.5 - 1.0, abs=1e-5)


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


def test_names_days_and_months_count_as_one() -> None:
    one, other = "See you with Anna in Leeds on Monday in March.", "See you with Theo in Cork on Friday in April."
    assert features(sentence(one, 0, len(one))) == features(sentence(other, 0, len(other)))
