"""The card's one line about the tone."""

from app.tone.check import check_tone
from app.tone.model import Situation
from app.tone.summary import summary

HERE = Situation(stage="interviewed", names=("Maya Chen",), company="Northwind")
CALM = "Dear Theo,\n\nThank you for the tour of the press hall and for your patience with my questions about the night rota. Could you tell me when you expect to decide?\n\nMaya"


def line(text: str, situation: Situation = HERE) -> str:
    return summary(check_tone(text, situation), text)


def test_a_calm_letter_is_counted_and_praised() -> None:
    assert line(CALM) == "29 words · polite · one clear question"


def test_a_letter_without_a_question_is_still_polite() -> None:
    text = CALM.replace(
        " Could you tell me when you expect to decide?", " I have thought about the kilns and the shift plan since."
    )
    assert line(text).endswith(" words · polite")


def test_at_most_two_hints_and_the_gravest_first() -> None:
    text = CALM.replace("Could you", "I am begging you, I need this job. Just checking in!! Could you")
    parts = line(text).split(" · ")
    assert parts[1] == "Say what you bring, not how much you need it."
    assert len(parts) == 3


def test_two_questions_get_the_hint_to_ask_one() -> None:
    assert "One question gets answers faster." in line(CALM.replace("\n\nMaya", " Is the rota fixed?\n\nMaya"))


def test_a_blank_asks_to_be_filled() -> None:
    assert "Fill in the part in brackets." in line(CALM.replace("Theo", "[name]"))


def test_a_name_that_differs_is_named_as_the_thread_has_it() -> None:
    assert "Check the name: the thread says Northwind." in line(
        CALM.replace("the press hall", "the Northwnd press hall")
    )


def test_a_letter_without_thanks_gets_a_hint() -> None:
    text = "Dear Theo,\n\nThe tour of the press hall stayed with me, above all the night rota and the way the crew shares its work out. Could you tell me when you expect to decide?\n\nMaya"
    assert line(text).endswith("Add a short thank-you.")


def test_an_empty_text_has_no_words_and_no_praise_for_questions() -> None:
    assert summary((), "") == "0 words · polite"
