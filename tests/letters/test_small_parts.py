"""Blanks, days, sameness, shape, contractions, the greeting of before."""

from datetime import date, timedelta

import pytest

from app.letters.blanks import blanks_in
from app.letters.contract import contracted, expanded
from app.letters.model import Terms, Tone
from app.letters.parts import deciding
from app.letters.promises import dated
from app.letters.sameness import shingles, similarity, stock_opener, too_close
from app.letters.shape import shape_of, word_count
from app.letters.spelling import long_day, near_day, on_day, spelled
from app.letters.terms import terms_in, terms_of
from app.reading.mail.model import Mail, MailKind, Segment, SegmentKind
from app.thread import Message

TODAY = date(2026, 12, 1)


def test_blanks_of_every_kind_are_found_once_and_in_order():
    body = "Dear [Name], {{company}} pays XXX. I am free on [two days], [Name]. ____"
    assert blanks_in(body) == ("[Name]", "{{company}}", "XXX", "[two days]", "____")


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("table", [deciding.ACCEPT, deciding.ACCEPT_TERMS, deciding.ACCEPT_NEXT, deciding.ACCEPT_GLAD])
def test_an_acceptance_can_be_put_together_from_many_parts_in_each_tone(table, tone):
    assert len([part for part in table if tone in part.tones]) >= 5


def test_ordinary_brackets_in_round_form_are_no_blanks():
    assert blanks_in("I know SQL (and dbt), XL sizes, and MAXXX.") == ()


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 12, 1), "today"),
        (date(2026, 11, 30), "yesterday"),
        (date(2026, 11, 27), "on Friday"),
        (date(2026, 11, 24), "on 24 November"),
        (date(2026, 12, 2), "tomorrow"),
        (date(2026, 12, 4), "on Friday"),
        (date(2026, 12, 10), "on 10 December"),
    ],
)
def test_days_are_named_as_in_a_mail_of_today(day, words):
    assert on_day(day, today=TODAY, country="GB") == words


def test_dates_follow_the_country():
    assert near_day(date(2026, 11, 20), today=TODAY, country="US") == "November 20"
    assert long_day(date(2026, 11, 20), country="GB") == "Friday 20 November"
    assert long_day(date(2026, 11, 20), country="US") == "Friday, November 20"


def test_spelling_follows_the_country():
    assert spelled("I apologise; the programme is an honour", country="US") == "I apologize; the program is an honor"
    assert spelled("I apologise", country="GB") == "I apologise"


def test_hashes_of_shingles_are_stable():
    assert min(shingles("Thank you for talking with me today about it.")) == 6723095917229955815


def test_similarity_ignores_greeting_and_signature():
    one = "Hi Theo,\n\nThank you for the talk about the new warehouse.\n\nBest,\nMaya"
    other = "Dear Priya,\n\nThank you for the talk about the new warehouse.\n\nKind regards,\nSam"
    assert similarity(shingles(one), shingles(other)) == 1.0


def test_stock_openers_are_too_close_to_everybody():
    body = "Hi Theo,\n\nJust checking in on my application.\n\nBest,\nMaya"
    assert stock_opener(body) == "just checking in"
    assert too_close(body, frozenset())


def test_a_letter_of_its_own_is_not_too_close():
    assert not too_close("The Leeds warehouse has been on my mind since.", frozenset())


def test_a_greeting_on_the_line_above_the_text_is_a_greeting():
    shape = shape_of("Hi Theo,\nThank you for the call.\nBest,\nMaya")
    assert (shape.greeting, shape.paragraphs, shape.closing, shape.name) == (
        "Hi Theo,",
        ("Thank you for the call.",),
        "Best,",
        "Maya",
    )


def test_an_ordinary_sentence_is_no_closing():
    body = "Hi Theo,\n\nMy interest has only grown.\n\nThank you for your time and for the tour.\n\nBest,\nMaya"
    assert len(shape_of(body).paragraphs) == 2
    assert word_count(body) == 14


def test_contractions_go_there_and_back():
    long = "I am glad. I would come. I will wait. It is fine, and I do not mind."
    assert contracted(long) == "I'm glad. I'd come. I'll wait. It's fine, and I don't mind."
    assert expanded(contracted(long)) == long


def test_a_possessive_is_no_contraction():
    assert expanded("Theo's team is Maya's choice.") == "Theo's team is Maya's choice."


@pytest.mark.parametrize(
    ("mine", "theirs", "terms"),
    [
        (("Dear Ms Vogel,\n\nThank you.",), ("Dear Mr Chen,\n\nyes",), Terms("Ms Vogel", surname=True)),
        (("Dear Ms Vogel,\n\nThank you.",), ("Hi Maya,\n\nyes",), Terms("Ms Vogel")),
        (("Hi Daz,\nthanks", "Hello Darren,\n\nok"), (), Terms("Darren")),
        (("Dear Sir or Madam,\n\nplease find", "Thank you very much"), (), Terms()),
        (("Dear hiring team,\n\nI apply",), ("Dear Ms Chen,\n\nthank you",), Terms(surname=True)),
        ((), (), Terms()),
    ],
)
def test_terms_are_read_from_how_both_greeted_each_other(mine, theirs, terms):
    assert terms_of(mine, theirs, my_name="Maya Chen") == terms


def test_a_system_that_says_hello_maya_settles_no_terms():
    def mail(text, *, mine, kind=MailKind.PERSON):
        return Mail(Message("m", "t"), (Segment(SegmentKind.NEW, text),), mine, kind, reachable=True)

    mails = (
        mail("Dear Ms Vogel,\n\nThank you.", mine=True),
        mail("Hello Maya,\n\nWe have your application.", mine=False, kind=MailKind.APPLICANT_SYSTEM),
    )
    assert terms_in(mails, my_name="Maya Chen") == Terms("Ms Vogel", surname=True)


def test_a_promised_day_gone_by_is_named_with_its_date() -> None:
    assert dated(TODAY - timedelta(days=2), today=TODAY, country="GB").endswith(" November")
    assert dated(TODAY + timedelta(days=2), today=TODAY, country="GB").isalpha()
