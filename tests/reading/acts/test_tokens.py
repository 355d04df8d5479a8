"""Words are brought into one form before the tables see them."""

import pytest

from app.reading.acts.tokens import tokens_of


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("We’ve decided", "we have decided"),
        ("il ring u tmrw", "i will ring you tomorrow"),
        ("ill be in touch", "i will be in touch"),
        ("Sam is ill", "sam is ill"),
        ("they went w the other guy", "they went with the other guy"),
        ("I can't, sorry!", "i can not , sorry !"),
        ("Book here: https://cal.example/x", "book here : URL"),
        ("follow-up", "follow - up"),
        ("berücksichtigen", "berucksichtigen"),
        ("the chef's table", "the chef 's table"),
        ("im on leave", "i am on leave"),
        ("ich bin im Urlaub", "ich bin im urlaub"),
    ],
)
def test_a_sentence_becomes_plain_words(sentence: str, words: str) -> None:
    assert " ".join(tokens_of(sentence)) == words
