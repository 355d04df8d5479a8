"""The net: what it makes of a mail, by hand-made weights small enough to reckon."""

import base64
import math

import numpy as np
import pytest

from app.reading.acts.net import DEAF, Net, net
from app.reading.packed import GAIN, NOUGHT


def row(first: int, second: int) -> str:
    return base64.b64encode(bytes([first + NOUGHT << 4 | second + NOUGHT])).decode()


NOTHING = [[0.0, 0.0], [0.0, 0.0]]
AROUND = [[[0.0] * 6] * 2, [0.0, 0.0]]
KEPT = {
    "acts": ["none", "promise"],
    "step": 0.5,
    "lift": [0.0, 0.25],
    "layers": {
        "theirs": [[[0.0, 0.0], [1.0, 0.0]], [0.0, -1.0]],
        "mine": [NOTHING, [0.0, 0.0]],
        "around": AROUND,
        "no": [[[0.0, 1.0]], [0.0]],
        "no_around": [[[0.0] * 6], [0.0]],
        "mail": [[[1.0, 0.0, 0.0, 10.0]], [0.5]],
    },
    "rows": {"we": row(2, 0), "will": row(2, -2), "sorry": row(0, 4)},
}


def test_a_sentence_is_the_sum_of_its_rows_over_the_root_of_their_number() -> None:
    thoughts = Net.read(KEPT).thoughts_on([["we", "will"]], mine=False)
    summed = np.array([2.0, -1.0]) * GAIN / math.sqrt(2) + np.array([0.0, 0.25])
    assert thoughts.hidden[0] == pytest.approx(np.maximum(summed, 0.0))
    odds = math.log(thoughts.guesses[0].chances["promise"] / thoughts.guesses[0].chances["none"])
    assert odds == pytest.approx(summed[0] - 1.0, abs=1e-4)


def test_unknown_features_weaken_the_known_ones_and_tell_another_language() -> None:
    guess = Net.read(KEPT).thoughts_on([["sorry", "wir", "bedauern", "sehr"]], mine=False).guesses[0]
    assert guess.known == 0.25
    assert guess.foreign
    assert guess.refusal == pytest.approx(2.0 * GAIN / 2 + 0.25)


def test_a_no_in_the_mail_is_told_from_its_mean_and_its_highest() -> None:
    thoughts = Net.read(KEPT).thoughts_on([["sorry"], ["we"]], mine=False)
    a, b = thoughts.hidden
    assert thoughts.no_in([0, 1]) == pytest.approx(float((a[0] + b[0]) / 2 + 10 * max(a[1], b[1]) + 0.5), rel=1e-5)
    assert thoughts.no_in([]) == DEAF


def test_what_stands_beside_a_sentence_is_heard() -> None:
    apart = net().thoughts_on([["sorry"]], mine=False).guesses[0]
    beside = net().thoughts_on([["sorry"], ["someone else", "chosen"]], mine=False).guesses[0]
    assert beside.refusal != pytest.approx(apart.refusal)
