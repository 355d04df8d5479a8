"""Rows of weights: unpacked, summed and told from, by numbers small enough to reckon."""

import base64
import math

import numpy as np
import pytest

from app.reading.packed import GAIN, NOUGHT, Layer, Rows, chances, layers_of


def packed(*levels: int) -> str:
    lifted = [level + NOUGHT for level in levels]
    return base64.b64encode(bytes(a << 4 | b for a, b in zip(lifted[::2], lifted[1::2], strict=True))).decode()


ROWS = Rows.read(
    {"step": 0.5, "lift": [0, 0.25, 0, 0], "rows": {"thank": packed(7, -7, 0, 1), "you": packed(2, 4, -1, 0)}}
)


def test_a_row_is_unpacked_from_fifteen_levels_two_to_a_byte() -> None:
    assert packed(7, -7, 0, 1) == base64.b64encode(b"\xf1\x89").decode()
    assert ROWS.places == {"thank": 0, "you": 1}
    assert ROWS.table.tolist() == [[3.5, -3.5, 0, 0.5], [1, 2, -0.5, 0]]


def test_a_sentence_is_what_its_rows_sum_up_to_and_nothing_below_nought() -> None:
    hidden, known = ROWS.hidden([["thank", "you"], ["you", "dear", "kind", "sir"], []])
    gain = GAIN / math.sqrt(2)
    assert hidden[0] == pytest.approx([4.5 * gain, 0, 0, 0.5 * gain])
    assert hidden[1] == pytest.approx([GAIN / 2, 2 * GAIN / 2 + 0.25, 0, 0])
    assert hidden[2].tolist() == [0, 0.25, 0, 0]
    assert known == [1.0, 0.25, 0.0]


def test_layers_keep_their_names() -> None:
    layer = layers_of({"layers": {"told": [[[1, 2], [0, -1]], [0.5, 0]]}})["told"]
    assert isinstance(layer, Layer)
    assert layer(np.array([[1, 1]], dtype=np.float32)).tolist() == [[3.5, -1]]


def test_chances_add_up_to_one_however_large_the_scores() -> None:
    even, sure = chances(np.array([[900, 900], [0, math.log(3)]], dtype=np.float32))
    assert even == [0.5, 0.5]
    assert sure == pytest.approx([0.25, 0.75])
