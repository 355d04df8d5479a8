"""What is asked beside a talk that was agreed, and what I promised beside my yes, stays open when the talk is settled or over."""

import pytest

from app.etiquette.model import Action
from tests.build import Line, mine, theirs
from tests.reading.facts.build import advice_on

ASKED = theirs("Mon 2 Nov 2026 09:00", "Hi Maya, could you come in on Wednesday 4 November at 11?")
YES = mine("Mon 2 Nov 2026 10:00", "Yes, Wednesday at 11 suits me.")
LATER = theirs("Mon 2 Nov 2026 09:00", "Would Thursday 12 November at 10:00 suit you for a visit?")


def after(words: str) -> list[Line]:
    return [ASKED, YES, theirs("Wed 4 Nov 2026 16:00", words)]


@pytest.mark.parametrize(
    "words",
    [
        "Great to see you today. Please send me copies of your two diplomas.",
        "Thanks for coming by, Maya. Can you mail us your food hygiene card?",
        "It was good to talk this morning. Would you let me have the names of two referees?",
        "Thank you for your time today! What salary do you have in mind?",
        "We enjoyed the visit. When could you start?",
        "Nice to have met you today. Could you fill in the attached form and send it back?",
        "A pleasure to show you round. How long is your notice period?",
        "Good meeting today. I need your right to work papers, please send a scan.",
    ],
)
def test_what_they_ask_after_the_talk(words: str) -> None:
    assert advice_on(*after(words), now="Thu 5 Nov 2026 09:00").action is Action.REPLY_NOW


@pytest.mark.parametrize(
    "words",
    [
        "Great to see you today. We will talk it over and write to you.",
        "Thanks for coming by, Maya. The hygiene card that you brought is in the folder.",
        "We enjoyed the visit. You will hear from us.",
    ],
)
def test_a_talk_looked_back_on_asks_nothing(words: str) -> None:
    assert advice_on(*after(words), now="Thu 5 Nov 2026 09:00").action is Action.SEND_THANK_YOU


@pytest.mark.parametrize(
    "words",
    [
        "Thursday at ten is fine. I will send you my references tomorrow.",
        "Yes, Thursday 12 at 10 works. I'll email the signed form tonight.",
        "That suits me well. I'm going to send the writing samples over before then.",
        "Thursday it is. My transcript follows by Wednesday, I will send it myself.",
    ],
)
def test_what_i_promised_beside_my_yes(words: str) -> None:
    lines = [
        LATER,
        mine("Mon 2 Nov 2026 20:00", words),
        theirs("Tue 3 Nov 2026 09:00", "Lovely, it's in the book."),
    ]
    assert advice_on(*lines, now="Fri 6 Nov 2026 12:00").action is Action.REPLY_NOW


@pytest.mark.parametrize("words", ["Thursday at ten is fine.", "Yes, Thursday 12 at 10 works. I look forward to it."])
def test_a_yes_alone_owes_nothing(words: str) -> None:
    lines = [
        LATER,
        mine("Mon 2 Nov 2026 20:00", words),
        theirs("Tue 3 Nov 2026 09:00", "Lovely, it's in the book."),
    ]
    assert advice_on(*lines, now="Fri 6 Nov 2026 12:00").action is Action.WAIT
