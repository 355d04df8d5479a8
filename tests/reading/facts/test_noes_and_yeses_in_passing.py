"""Noes told in a few words of the trade, a yes that is only to come, and what they still owe after my yes."""

import pytest

from app.etiquette.model import Action
from tests.build import Line, mine, theirs
from tests.reading.facts.build import ASK, NOTE, REST, WAIT, advice_on, read

MET = (
    theirs("Mon 9 Nov 2026 09:00", "Hi Maya, could you come in on Monday 16 November at 10:00 to meet Ines? Theo"),
    mine("Mon 9 Nov 2026 10:00", "Hi Theo, Monday the 16th at 10 is fine. Maya"),
    mine("Mon 16 Nov 2026 15:00", "Hi Theo, thank you for today, I enjoyed it very much. Maya"),
)
OFFERED = (
    *MET,
    theirs(
        "Wed 18 Nov 2026 09:00",
        "Hi Maya, we'd love to offer you the job at 38,000, starting 4 January. Let me know what you think. Theo",
    ),
)
ACCEPTED = (*OFFERED, mine("Wed 18 Nov 2026 12:00", "Hi Theo, I'm delighted to accept. Thank you! Maya"))
EVENING = "Thu 19 Nov 2026 18:00"


def told(words: str) -> Line:
    return theirs("Thu 19 Nov 2026 10:00", words)


def answer(words: str) -> Line:
    return mine("Thu 19 Nov 2026 11:00", words)


@pytest.mark.parametrize(
    "words",
    [
        "Client pulled out mate. Nothing for now, sorry. Will bell you when something lands",
        "we got a guy already sorry",
        "The board met last night and has decided to offer the job to our second candidate instead.",
        "We think you're overqualified and would get bored here. Sorry!",
        "Sorry, too far for us to sponsor. We can't do the visa so it's a no from HR.",
    ],
)
def test_a_no_in_few_words(words: str) -> None:
    assert advice_on(*MET, told(words), now=EVENING).action is NOTE


@pytest.mark.parametrize(
    "words",
    [
        "Client pulled out of Tuesday's interview, they'll give me a new day by Friday 27 November.",
        "We've got a lad now who does the vans, so you'd only be in the shop. Let you know by 27 November.",
        "Ines thought you're a bit overqualified but she likes you. Decision by 27 November.",
        "I asked about the earlier start and it's a no from HR on that. They'll decide by 27 November.",
        "I don't think it's the best place for you to park, use the yard behind. We decide by 27 November.",
    ],
)
def test_a_no_to_something_else(words: str) -> None:
    reading = read(*MET, told(words), now=EVENING)
    assert reading.rejection is None
    assert advice_on(*MET, told(words), now=EVENING).action is WAIT


@pytest.mark.parametrize(
    "words",
    [
        "Thank you, I'm over the moon. Before I say yes: is there any room on the salary?",
        "Thanks so much! If I accept, could I start in February?",
        "Lovely news. I'd want to see the contract before accepting, could you send it?",
    ],
)
def test_a_yes_to_come_is_none(words: str) -> None:
    lines = (*OFFERED, answer(words))
    assert read(*lines, now=EVENING).closed_by_me is None
    assert advice_on(*lines, now=EVENING).action in (WAIT, ASK)


@pytest.mark.parametrize(
    "words",
    [
        "I'm thrilled and happy to accept! Before I sign, could you check the start date on page 2?",
        "Yes please, I accept with great pleasure.",
        "I say yes. When I join I'll bring cake.",
    ],
)
def test_a_yes_with_something_to_come_is_one(words: str) -> None:
    assert read(*OFFERED, answer(words), now=EVENING).closed_by_me


@pytest.mark.parametrize(
    ("words", "action"),
    [
        ("Great! Your start date and rota will be with you by Friday 27 November.", WAIT),
        ("Thanks. Occupational health will be in touch by the end of next week.", WAIT),
        ("We'll have your DBS check back by Friday 27 November.", WAIT),
        ("Lovely, see you on the 4th!", REST),
        ("Welcome aboard! Our onboarding team will send you the reporting details in December.", REST),
        ("Wonderful. The whole team will be in the pub by Friday week, as ever.", REST),
    ],
)
def test_what_they_owe_after_my_yes(words: str, action: Action) -> None:
    assert advice_on(*ACCEPTED, told(words), now=EVENING).action is action
