"""Sentences are cut where a reader would pause, and their places are kept."""

import pytest

from app.reading.acts.sentences import LONGEST, is_greeting, is_sign_off, sentences_in, without_greeting


def cut(text: str) -> list[str]:
    return [text[a:b] for a, b in sentences_in(text)]


def test_titles_and_clock_times_do_not_end_a_sentence() -> None:
    assert cut("Dr. Reid will see you at 4 p.m. on Friday. Ask for Ms. Hall.") == [
        "Dr. Reid will see you at 4 p.m. on Friday.",
        "Ask for Ms. Hall.",
    ]


def test_lines_that_a_program_wrapped_are_joined() -> None:
    text = "We would like to thank you for the time that you gave us, and\nhope to see you again."
    assert cut(text) == [text]


def test_short_lines_stand_alone() -> None:
    assert cut("Hi Maya,\nsee you thurs\nbring boots") == ["Hi Maya,", "see you thurs", "bring boots"]


def test_phone_typed_sentences_are_cut_without_capitals() -> None:
    assert cut("client loved you. one more to see") == ["client loved you.", "one more to see"]


def test_list_items_are_sentences() -> None:
    assert cut("We need:\n- your passport\n- two references") == ["We need:", "- your passport", "- two references"]


def test_a_german_date_does_not_end_a_sentence() -> None:
    assert cut("Ich bin bis 14.08. im Urlaub.") == ["Ich bin bis 14.08. im Urlaub."]


def test_endless_sentences_are_cut() -> None:
    assert all(b - a <= LONGEST for a, b in sentences_in("word " * 5000))


@pytest.mark.parametrize(
    ("sentence", "greets"),
    [
        ("Hi Theo,", True),
        ("Good morning Ms. O'Brien and team,", True),
        ("Dear Eoin, dear Dr Nestor,", True),
        ("hey tom,", True),
        ("Maya -", True),
        ("Noah,", True),
        ("Ok,", False),
        ("Hey we hired someone else", False),
        ("Hello from the depot, we have news for you all.", False),
        ("Thanks,", False),
        ("Congratulations!", False),
    ],
)
def test_a_greeting_is_a_greeting_and_no_more(sentence: str, greets: bool) -> None:
    assert is_greeting(sentence) is greets


@pytest.mark.parametrize(
    ("sentence", "signs_off"),
    [
        ("Theo", True),
        ("Kind regards Theo Brandt", True),
        ("Cheers, Priyanka", True),
        ("Best wishes", True),
        ("J. O. Adeyemi", True),
        ("mit freundlichen Grüßen", True),
        ("Best of luck on Monday", False),
        ("Regards to the team from all of us here", False),
        ("Confirmed.", False),
        ("Thanks!", False),
        ("cheers for coming in today", False),
    ],
)
def test_a_sign_off_says_nothing(sentence: str, signs_off: bool) -> None:
    assert is_sign_off(sentence) is signs_off


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Dear Ms Okafor, the post is filled.", ", the post is filled."),
        ("Hi Maya Thanks so much", " Thanks so much"),
        ("Guten Tag Herr Brandt, see you", ", see you"),
        ("Maya, are you free?", ", are you free?"),
        ("Unfortunately, we are full.", "Unfortunately, we are full."),
        ("Good grief, Maya!", "Good grief, Maya!"),
    ],
)
def test_the_hello_is_cut_off(text: str, rest: str) -> None:
    assert without_greeting(text) == rest
