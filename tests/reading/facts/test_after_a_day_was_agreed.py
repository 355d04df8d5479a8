"""What is asked beside a talk that was agreed, and what I promised beside my yes, stays open when the talk is settled or over."""

import pytest

from app.etiquette.model import Action
from tests.build import mine, theirs
from tests.reading.facts.build import advice_on

ASKED = theirs("Mon 2 Nov 2026 09:00", "Hi Maya, could you come in on Wednesday 4 November at 11?")
YES = mine("Mon 2 Nov 2026 10:00", "Yes, Wednesday at 11 suits me.")
LATER = theirs("Mon 2 Nov 2026 09:00", "Would Thursday 12 November at 10:00 suit you for a visit?")


AFTER_THE_TALK = [
    ("Great to see you today. Please send me copies of your two diplomas.", Action.REPLY_NOW),
    ("Thanks for coming by, Maya. Can you mail us your food hygiene card?", Action.REPLY_NOW),
    ("It was good to talk this morning. Would you let me have the names of two referees?", Action.REPLY_NOW),
    ("Thank you for your time today! What salary do you have in mind?", Action.REPLY_NOW),
    ("We enjoyed the visit. When could you start?", Action.REPLY_NOW),
    ("Nice to have met you today. Could you fill in the attached form and send it back?", Action.REPLY_NOW),
    ("A pleasure to show you round. How long is your notice period?", Action.REPLY_NOW),
    ("Good meeting today. I need your right to work papers, please send a scan.", Action.REPLY_NOW),
    ("Great to see you today. We will talk it over and write to you.", Action.SEND_THANK_YOU),
    ("Thanks for coming by, Maya. The hygiene card that you brought is in the folder.", Action.SEND_THANK_YOU),
    ("We enjoyed the visit. You will hear from us.", Action.SEND_THANK_YOU),
]
BESIDE_MY_YES = [
    ("Thursday at ten is fine. I will send you my references tomorrow.", Action.REPLY_NOW),
    ("Yes, Thursday 12 at 10 works. I'll email the signed form tonight.", Action.REPLY_NOW),
    ("That suits me well. I'm going to send the writing samples over before then.", Action.REPLY_NOW),
    ("Thursday it is. My transcript follows by Wednesday, I will send it myself.", Action.REPLY_NOW),
    ("Thursday at ten is fine.", Action.WAIT),
    ("Yes, Thursday 12 at 10 works. I look forward to it.", Action.WAIT),
]


@pytest.mark.parametrize(("words", "right"), AFTER_THE_TALK)
def test_what_they_ask_after_the_talk(words: str, right: Action) -> None:
    lines = [ASKED, YES, theirs("Wed 4 Nov 2026 16:00", words)]
    assert advice_on(*lines, now="Thu 5 Nov 2026 09:00").action is right


@pytest.mark.parametrize(("words", "right"), BESIDE_MY_YES)
def test_what_i_promised_beside_my_yes(words: str, right: Action) -> None:
    booked = theirs("Tue 3 Nov 2026 09:00", "Lovely, it's in the book.")
    lines = [LATER, mine("Mon 2 Nov 2026 20:00", words), booked]
    assert advice_on(*lines, now="Fri 6 Nov 2026 12:00").action is right
