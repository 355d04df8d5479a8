"""The small grammar of clauses."""

import pytest

from app.tone.classes import CLASSES
from app.tone.grammar import Pattern, alternatives, forms, idea
from app.tone.phrases import favours, grace, impatience, need
from app.tone.words import Sentence, sentence


def heard(text: str) -> Sentence:
    return sentence(text, 0, len(text))


def test_a_star_stands_for_all_regular_forms_of_a_verb() -> None:
    assert set(forms("drop")) >= {"drop", "drops", "dropped", "dropping"}
    assert set(forms("chase")) == {"chase", "chases", "chased", "chasing"}
    assert set(forms("reply")) == {"reply", "replies", "replied", "replying"}


def test_a_gap_lets_a_few_words_pass_but_no_comma() -> None:
    pattern = Pattern("i ~ need <job>")
    assert pattern.find(heard("I really do need work.")) == (0, 21)
    assert pattern.find(heard("I came, and they need work.")) is None
    assert pattern.find(heard("I said one two three four need work.")) is None


def test_an_anchor_holds_a_pattern_to_the_beginning_or_the_end() -> None:
    assert Pattern("^ no news").find(heard("But no news yet."))
    assert Pattern("^ no news").find(heard("There is no news.")) is None
    assert Pattern("for me $").find(heard("Please do it for me."))
    assert Pattern("for me $").find(heard("Please do it for me tomorrow.")) is None


def test_an_exception_silences_an_idea() -> None:
    begs = idea("give me ~ chance", "thank you")
    assert begs.find(heard("Give me a chance."))
    assert begs.find(heard("Thank you, you did give me a chance.")) is None


def test_a_remark_and_a_wrapped_line_belong_to_no_pattern_of_their_own() -> None:
    found = idea(
        """
        one|two|
            three four      # who says so
        """
    )
    assert [p.source for p in found.says] == ["one|two|three four"]
    assert found.find(heard("three four"))


@pytest.mark.parametrize("name", sorted(CLASSES))
def test_every_word_class_holds_words(name: str) -> None:
    assert len(alternatives(f"<{name}>")) > 1


@pytest.mark.parametrize("module", [need, impatience, favours, grace], ids=lambda m: m.__name__)
def test_every_pattern_of_the_tables_compiles_and_has_a_firm_word(module: object) -> None:
    for one in vars(module).values():
        for pattern in (*getattr(one, "says", ()), *getattr(one, "unless", ())):
            assert pattern.firm, pattern.source
            assert pattern.regex.pattern
