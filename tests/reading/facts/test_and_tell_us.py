"""A question that stands behind a thing wanted in the same sentence is asked for itself; a courtesy behind it asks nothing."""

import pytest

from tests.build import mine, theirs
from tests.reading.facts.build import read

APPLIED = mine(
    "Mon 15 Jun 2026 10:00", "Please find attached my application for the post of Planning Officer. Maya Chen"
)


def kinds(sentence: str) -> set[str]:
    asked = theirs("Mon 22 Jun 2026 12:00", f"Dear Maya,\n\nYou have been shortlisted. {sentence}\n\nTheo")
    return {r.kind for r in read(APPLIED, asked, now="Tue 23 Jun 2026 10:00", subject="Planning Officer").requests}


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Please complete the online skills test by 26 June 2026, and tell us whether you drive.", "assessment"),
        ("Could you return the form and also tell us what notice you have to give?", "documents"),
        ("Please send two references and confirm which days you can do.", "references"),
    ],
)
def test_the_question_behind_a_thing_is_asked(sentence: str, kind: str) -> None:
    assert kinds(sentence) == {kind, "question"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Please send me your CV and let me know if you have any questions.",
        "Please send your certificate and let us know when you have sent it.",
        "Please send your certificate and let us know if that is a problem.",
    ],
)
def test_a_courtesy_behind_it_is_none(sentence: str) -> None:
    assert kinds(sentence) == {"documents"}


@pytest.mark.parametrize("words", ["Please scrap my last about the references.", "Ignore our previous mail, please."])
def test_a_wish_taken_back_is_none(words: str) -> None:
    asked = theirs("Mon 22 Jun 2026 12:00", "Dear Maya,\n\nPlease send us two references.\n\nTheo")
    taken_back = theirs("Tue 23 Jun 2026 12:00", f"Dear Maya,\n\n{words} You will hear from us on Friday.\n\nTheo")
    assert not read(APPLIED, asked, taken_back, now="Tue 23 Jun 2026 15:00").requests
