"""Text that makes careless patterns run for minutes: pasted noise must not stall a click."""

import time

import pytest

from app.etiquette.model import LetterKind
from app.letters.blanks import blanks_in
from app.letters.facts import claims
from app.letters.rewrite import HOWS, rewrite
from app.letters.sameness import shingles, stock_opener
from app.letters.terms import terms_of
from tests.letters.cases import MAYA, reading

NOISE = {
    "one word": "x" * 40_000,
    "digits": "1" * 40_000,
    "spaced digits": "1 2 " * 10_000,
    "dashes": "-" * 40_000,
    "underscores": "_" * 40_000,
    "brackets": "[" * 40_000,
    "names": "Theo Brandt " * 3_000,
    "lines": "\n" * 40_000,
    "spaces": " " * 40_000 + "x",
    "addresses": "a@" * 20_000,
    "questions": "why? " * 8_000,
}


@pytest.mark.parametrize("name", NOISE)
def test_noise_is_read_in_a_moment(name):
    text = NOISE[name]
    began = time.process_time()
    for how in HOWS:
        rewrite(text, how, letter=LetterKind.ANSWER, reading=reading(), writer=MAYA)
    claims(text)
    blanks_in(text)
    shingles(text)
    stock_opener(text)
    terms_of((text,), (text,), my_name="Maya Chen")
    assert time.process_time() - began < 5
