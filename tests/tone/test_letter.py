"""The shape of a letter: only what the person wrote is judged."""

from app.tone.check import check_tone
from app.tone.letter import letter_of
from app.tone.model import Situation

LETTER = """Dear Theo,

Thank you for the tour of the press hall. I liked the night crew.

Could you tell me when you expect to decide?

Best regards,
Maya Chen
+44 7700 900123

On Mon, 2 Nov 2026 at 09:00, Theo Brandt <theo@northwind.example> wrote:
> You must answer today!!! I demand it.
"""


def test_greeting_sign_off_signature_and_quoted_mail_are_not_counted() -> None:
    letter = letter_of(LETTER)
    assert letter.words == 23
    assert letter.signed
    assert letter.is_letter
    assert len(letter.paragraphs) == 2
    assert LETTER[letter.own_end :].startswith("On Mon")


def test_quoted_words_are_never_blamed_on_the_person() -> None:
    assert check_tone(LETTER, Situation(stage="interviewed", whole_letter=False)) == ()


def test_a_signature_without_a_closing_word_is_left_out() -> None:
    assert letter_of("Tuesday at ten suits me.\n\nMaya\n07700 900123").words == 5


def test_one_sentence_is_no_letter_and_two_paragraphs_are() -> None:
    assert not letter_of("I need an answer by Friday.").is_letter
    assert letter_of("Thank you.\n\nI will be there.").is_letter


def test_one_sentence_with_a_greeting_before_it_is_no_letter_until_the_greeting_has_a_line_of_its_own() -> None:
    assert not letter_of("Hi Siân, lovely to meet you and the bees.").is_letter
    assert letter_of("Hi Siân,\n\nLovely to meet you and the bees.").is_letter
    assert letter_of("Hi Siân, lovely to meet you. The bees were calm.").is_letter


def test_a_list_belongs_to_its_paragraph() -> None:
    assert len(letter_of("I am free:\n\n- Monday at ten\n- Tuesday at two\n\nThank you.").paragraphs) == 2


def test_windows_line_ends_are_read_the_same() -> None:
    assert letter_of(LETTER.replace("\n", "\r\n")).words == 23
