"""Sentences and plain tokens: what the lints hear."""

import pytest

from app.tone.words import sentence, sentences_in


def plain(text: str) -> str:
    return sentence(text, 0, len(text)).line.strip()


@pytest.mark.parametrize(
    ("typed", "heard"),
    [
        ("I'm sure you can't.", "i am sure you can not ."),
        ("Let’s talk, she won’t.", "let us talk , she will not ."),
        ("it's 10% or £45k by 5pm on the 3rd", "it is #pct or #money by #time on the #ord"),
        ("Maya's desk", "maya desk"),
        ("pls reply asap", "please reply as soon as possible"),
        ("In 2019, not in 1998; 2400 a month", "in #year , not in #year , #num a month"),
        ("95k or 18 LPA or KES 180,000", "#money or #money or #money"),
    ],
)
def test_short_forms_and_figures_are_written_out(typed: str, heard: str) -> None:
    assert plain(typed) == heard


def test_every_token_knows_its_place_in_the_text() -> None:
    text = "Hello.  I'm Maya; nice to meet you!"
    for one in sentences_in(text):
        for token in one.tokens:
            assert text[token.start : token.end].strip()
    assert [text[s.start : s.end] for s in sentences_in(text)] == ["Hello.", "I'm Maya; nice to meet you!"]


def test_a_title_ends_no_sentence_and_a_wrapped_line_goes_on() -> None:
    assert len(sentences_in("Thank you for the tour with Dr. Osei.")) == 1
    assert len(sentences_in("I liked the way in which the whole of your kitchen team tastes\nevery batch.")) == 1
    assert len(sentences_in("Thank you.\nMaya")) == 2


def test_a_question_is_known_by_its_mark() -> None:
    first, second = sentences_in("Is there news? I hope so.")
    assert first.asks
    assert not second.asks


def test_a_word_with_a_capital_inside_a_sentence_is_a_name() -> None:
    text = "Theo, I'm glad that Anna's firm in Leeds is on WhatsApp. Thank you."
    names = [t.text for one in sentences_in(text) for t in one.tokens if t.name]
    assert names == ["anna", "leeds"]
