"""Noes that hold out another post and what my answer makes of them, noes told in passing, and a house's age that is no no."""

import pytest

from app.etiquette.model import Action
from tests.build import Line, mine, theirs
from tests.reading.facts.build import ASK, NOTE, REPLY, REST, WAIT, advice_on, read

AGENT = "Lorna Pike <lorna@pike-recruit.example>"
MET = (
    theirs(
        "Mon 9 Nov 2026 09:00",
        "Hi Maya, could you come in on Monday 16 November at 10:00 to meet the team?",
        sender=AGENT,
    ),
    mine("Mon 9 Nov 2026 10:00", "Monday the 16th at 10 is fine. Maya", to=AGENT),
    mine("Mon 16 Nov 2026 15:00", "Thank you for today, I enjoyed it very much. Maya", to=AGENT),
)
PUT_FORWARD = (
    theirs(
        "Mon 16 Nov 2026 09:00",
        "Hiya, got nights with a haulier in Corby, 3 weeks then perm maybe. You about?",
        sender=AGENT,
    ),
    mine("Mon 16 Nov 2026 10:00", "Yes I'm about, licence in date. Put me forward please.", to=AGENT),
    theirs("Mon 16 Nov 2026 12:00", "Sent you over. Will shout when I hear.", sender=AGENT),
)
THURSDAY = "Thu 19 Nov 2026 10:00"
AT_NOON = "Thu 19 Nov 2026 12:00"
WEEKS_LATER = "Mon 7 Dec 2026 12:00"


def told(words: str) -> Line:
    return theirs(THURSDAY, words, sender=AGENT)


def answer(words: str) -> Line:
    return mine("Thu 19 Nov 2026 11:00", words, to=AGENT)


GARY = "Bad news I'm afraid, Gary's gone with one of the others. I've got days in Kettering if you fancy it"
HOVE = "Sorry Maya, they gave it to the other one. I do have weekends at the care home in Hove if you'd be up for it."


@pytest.mark.parametrize("before", [MET, PUT_FORWARD], ids=["met", "put forward"])
@pytest.mark.parametrize(
    ("no", "yes"),
    [
        (GARY + "?", "Shame. Days in Kettering sounds good, yes please put me forward."),
        (GARY + ".", "Gutted but ok, go on then, put me in for it."),
        (HOVE, "Ah no. Ok, weekends would suit me, please pass on my details."),
        (HOVE, "That's a pity but thanks. And yes to Hove!"),
        (
            "They've gone with somebody else. Would you consider a similar post in Hull?",
            "Oh well. I'd be keen on Hull.",
        ),
    ],
)
def test_my_yes_to_the_other_post_keeps_the_thread_alive(before: tuple[Line, ...], no: str, yes: str) -> None:
    lines = (*before, told(no), answer(yes))
    assert read(*lines, now=AT_NOON).rejection is None
    assert advice_on(*lines, now=AT_NOON).action is WAIT
    assert advice_on(*lines, now=WEEKS_LATER).action is ASK


@pytest.mark.parametrize(
    "words", ["Thanks for letting me know. Weekends are no good with the kids.", "Ah well. No thanks, too far for me."]
)
def test_my_no_to_the_other_post_revives_nothing(words: str) -> None:
    lines = (*MET, told(HOVE), answer(words))
    assert read(*lines, now=AT_NOON).rejection
    assert advice_on(*lines, now=AT_NOON).action is REST


def test_another_post_held_out_without_a_question_mark_wants_an_answer() -> None:
    assert advice_on(*MET, told(HOVE), now=AT_NOON).action is REPLY


@pytest.mark.parametrize("words", [f"{GARY.split('. ')[0]}. We have a good café downstairs if you like cake."])
def test_cake_is_no_post(words: str) -> None:
    assert advice_on(*MET, told(words), now=AT_NOON).action is NOTE


@pytest.mark.parametrize("before", [MET, PUT_FORWARD], ids=["met", "put forward"])
@pytest.mark.parametrize(
    "words",
    [
        "I am sorry, Maya. It was between the two of you and they went for the other candidate on the strength of her trusts work. "
        "I do have something else coming up in York in the New Year and will be in touch.",
        "I'm afraid they have chosen another candidate. I should have something else for you after Easter and will be in touch then.",
    ],
)
def test_a_no_said_outright_stands_beside_plans_for_later(before: tuple[Line, ...], words: str) -> None:
    assert advice_on(*before, told(words), now=AT_NOON).action is NOTE


@pytest.mark.parametrize(
    "words",
    [
        "Hi Maya, Priya accepted on Tuesday so we are all set for the nursery room. Thanks again for coming in. Lorna",
        "Maya, I promised I'd be straight with you. You're not getting it. Head wants a maths degree. Lorna",
        "Hi Maya, they didn't bite I'm afraid. Something will turn up. Lorna",
        "Not a fit. Best, L",
        "Dear Maya, please accept our apologies. The grant which would have paid for the post was not renewed. Lorna",
    ],
)
def test_a_no_told_in_passing(words: str) -> None:
    assert advice_on(*MET, told(words), now=AT_NOON).action is NOTE


@pytest.mark.parametrize(
    ("words", "action"),
    [
        ("We have been going since May 1998.", WAIT),
        ("Thank you for coming to see us. We have been going since May 1998.", WAIT),
        (
            "Hi Maya, Priya accepted the slot on Tuesday, so the panel is complete. They decide by Friday 27 November. Lorna",
            WAIT,
        ),
        (
            "Hi Maya, the grant has not been approved yet, so nothing before the trustees meet on 30 November. Lorna",
            WAIT,
        ),
        (
            "Hi Maya, you're not getting it wrong, the form really asks twice. They decide by Friday 27 November. Lorna",
            WAIT,
        ),
    ],
)
def test_what_only_sounds_like_it(words: str, action: Action) -> None:
    reading = read(*MET, told(words), now=AT_NOON)
    assert reading.rejection is None
    assert advice_on(*MET, told(words), now=AT_NOON).action is action
