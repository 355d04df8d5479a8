"""Only their own words that ask or allow it propose a call; everything else leaves the phone alone."""

import pytest

from tests.build import mine, theirs
from tests.reading.facts.build import read


@pytest.mark.parametrize(
    "words",
    [
        "If anything is unclear, feel free to give me a ring in the afternoon.",
        "You can reach me on my mobile most mornings.",
        "Just call the yard and ask for Bea if you want to know more.",
        "My direct line is 020 5550 1234 should you want to talk.",
        "Easiest is to phone me, I am hopeless at mail.",
    ],
)
def test_their_words_let_me_ring(words: str):
    found = read(theirs("Mon 2 Nov 2026 09:00", f"Thanks for coming in for the interview today. {words}"))
    assert found.invited_to_ring
    assert found.invited_to_ring.quote in words


@pytest.mark.parametrize(
    "words",
    [
        "We will call you by Friday.",
        "It was good speaking with you over the phone.",
        "I'll go through the details with you on the phone.",
        "Please do not call us about the state of your application.",
        "Theo Brandt\nTalent Partner\nTel. 020 5550 1234",
        "Can we have a call on Thursday at 10?",
        "You will find us at 3 Dock Road, behind the chandler.",
    ],
)
def test_other_words_about_phones_do_not(words: str):
    found = read(theirs("Mon 2 Nov 2026 09:00", f"Thanks for coming in for the interview today. {words}"))
    assert found.invited_to_ring is None


def test_a_later_no_calls_please_takes_it_back_and_my_own_words_do_not_count():
    first = theirs("Mon 2 Nov 2026 09:00", "Thanks for the interview. Ring me whenever you like.")
    later = theirs("Wed 4 Nov 2026 09:00", "We are still deciding. No calls please while we do.")
    own = mine("Mon 2 Nov 2026 10:00", "Thank you. Call me any time if you need more.")
    assert read(first).invited_to_ring
    assert read(first, later).invited_to_ring is None
    assert read(theirs("Mon 2 Nov 2026 09:00", "Thanks for the interview."), own).invited_to_ring is None
