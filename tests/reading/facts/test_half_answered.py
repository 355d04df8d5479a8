"""Of several things asked some were given; what is to be brought; a talk that stands though something else falls out."""

from typing import Any

import pytest

from app.etiquette.model import Action
from tests.build import mine, theirs
from tests.reading.facts.build import REPLY, WAIT, case, check

HELD = [
    theirs("Mon 2 Nov 2026 09:00", "Hi Maya, thank you for coming in today, we enjoyed it."),
    mine("Mon 2 Nov 2026 17:00", "Hi Theo, thank you for the good talk today."),
]
TALK = [
    theirs("Mon 2 Nov 2026 09:00", "Hi Maya, would Thursday 19 November at 10 do for a talk about the post?"),
    mine("Mon 2 Nov 2026 10:00", "Hi Theo, yes, Thursday 19 November at 10, I will be there."),
]


def asked(words: str, answer: str, **more: Any) -> list[Any]:
    return [*HELD, theirs("Wed 4 Nov 2026 09:00", words), mine("Thu 5 Nov 2026 10:00", answer, **more)]


LEFT: list[Any] = [
    case(
        "days given, names not",
        REPLY,
        None,
        "Mon 9 Nov 2026 09:00",
        asked(
            "Hello Maya, I need two things from you so that we get on: days in week 47 on which you can travel, and names and numbers of two "
            "people who have seen you work.",
            "Hello Theo, how nice! In week 47 I can do Tuesday and Wednesday.",
        ),
    ),
    case(
        "referees given, certificate not",
        REPLY,
        None,
        "Mon 9 Nov 2026 09:00",
        asked(
            "Dear Maya, I need two items from you by Friday:\n- names and addresses of two referees\n- a scan of your DBS certificate",
            "Dear Theo, here are my referees:\nAlan Roper, a.roper@oak.example\nJoy Hall, j.hall@elm.example\nBoth know to expect you.",
        ),
    ),
    case(
        "a chat instead of the two names",
        REPLY,
        None,
        "Mon 9 Nov 2026 09:00",
        asked(
            "Hi Maya, the trust needs two names to write to for everybody, with addresses please. Did you get to the sea at all?",
            "Lucky you, I only saw a paddling pool!",
        ),
    ),
    case(
        "the card told, the days not",
        REPLY,
        None,
        "Fri 6 Nov 2026 09:00",
        asked(
            "Couple of things Maya. Is your union card still good? And our director wants a chat next week, so shoot me the days you're clear.",
            "Still good, and I sent off the form for the local one. How many in the cast?",
        ),
    ),
    case(
        "one of three numbered points passed over",
        REPLY,
        None,
        "Mon 9 Nov 2026 09:00",
        asked(
            "Thank you for coming, Maya. Three things in order:\n1. the transcript of your course\n2. whether you would rather be at Elm Lane or "
            "at Oak Road\n3. the soonest you could start",
            "Hi Theo, here is the transcript. My notice is one week, so from the 16th.",
        ),
    ),
]  # fmt: skip

STANDS: list[Any] = [
    case(
        "papers that belong in my bag",
        WAIT,
        "Thu 19 Nov 2026",
        "Tue 10 Nov 2026 09:00",
        [*TALK, theirs("Mon 9 Nov 2026 09:00", "Hi Maya, I need to see your licence and the first aid card, so have those in your bag when you come.")],
    ),
    case(
        "a list of what to have with me",
        WAIT,
        "Thu 19 Nov 2026",
        "Tue 10 Nov 2026 09:00",
        [*TALK, theirs("Mon 9 Nov 2026 09:00", "Hi Maya, the list is full now. On the day, have with you:\n- your certificates (originals)\n- a first aid card\n- indoor shoes")],
    ),
    case(
        "the room falls out, not the talk",
        WAIT,
        "Thu 19 Nov 2026",
        "Tue 10 Nov 2026 09:00",
        [*TALK, theirs("Mon 9 Nov 2026 09:00", "Hi Maya, we've had to cancel the room, a pipe has burst. No need to drive over on Thursday. Same panel and same hour, on video.")],
    ),
    case(
        "a no to one day, and the other that I had accepted too stands",
        WAIT,
        "Fri 20 Nov 2026",
        "Tue 10 Nov 2026 09:00",
        [
            theirs("Mon 2 Nov 2026 09:00", "Hi Maya, could you come for a talk on Tuesday 17 November, or else Friday 20 November at half past five?"),
            mine("Mon 2 Nov 2026 10:00", "Hi Theo, Tuesday for preference, but I can do the Friday at half past five just as well, so take it as a yes to either."),
            theirs("Mon 9 Nov 2026 09:00", "Hi Maya, I'm afraid it is a no for Tuesday, the room is taken. Friday the 20th at half past five it is, then."),
        ],
    ),
    case(
        "the night of my journey is no day that I propose",
        WAIT,
        "Thu 19 Nov 2026",
        "Tue 10 Nov 2026 09:00",
        [
            theirs("Mon 9 Nov 2026 09:00", "Dear Maya, the head would see you on Thursday 19 November at 10:30 in York. Is it convenient?"),
            mine("Mon 9 Nov 2026 10:00", "Dear Theo, it is convenient. I will reach York on Wednesday night and be there at 10:30."),
        ],
    ),
    case(
        "a sigh behind an agreed hour asks nothing",
        WAIT,
        "Thu 19 Nov 2026",
        "Tue 10 Nov 2026 09:00",
        [*TALK, theirs("Mon 9 Nov 2026 09:00", "Then Thursday the 19th at 10 it is. Who reads contracts in November anyway?")],
    ),
    case(
        "hours with a full stop behind a weekday",
        WAIT,
        "Thu 19 Nov 2026",
        "Mon 16 Nov 2026 09:00",
        [
            theirs("Fri 13 Nov 2026 09:00", "Hello Maya, Thursday 4.30 pm then, Sam will stay back for you."),
            mine("Fri 13 Nov 2026 10:00", "Done, Thursday 4.30. Thank you to Sam."),
        ],
    ),
]  # fmt: skip

CHOICES: list[Any] = [
    case(
        "two days, not fussed which",
        REPLY,
        None,
        "Tue 10 Nov 2026 09:00",
        [
            mine("Sun 8 Nov 2026 10:00", "Hi Theo, happy to come over for a chat. Tuesday the 17th would be easy."),
            theirs("Mon 9 Nov 2026 09:00", "Hi Maya, that's a no from Mere for the 17th, it's her surgery day. She'd see you Thursday at nine or Friday after lunch, she's not fussed."),
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("action", "until", "now", "lines", "subject"), LEFT + STANDS + CHOICES)
def test_half_answered(action: Action, until: str | None, now: str, lines: list[Any], subject: str) -> None:
    check(action, until, now, lines, subject)


TWO_IN_ONE = "Hi Maya, can you drive a van, as two days a week it is the round, and what mornings can you get away to stand beside me?"


@pytest.mark.parametrize(
    ("answer", "action"),
    [
        ("Morning Theo, yes I can, two years for a parcel firm. Five o'clock is nothing to me.", REPLY),
        ("Hi Theo, yes I can, and I could come on Tuesday or Wednesday morning.", WAIT),
    ],
)
def test_a_yes_answers_one_half_of_a_double_question(answer: str, action: Action) -> None:
    lines = [
        mine("Mon 2 Nov 2026 09:00", "Dear Mr Brandt, I would like to apply for the counter job."),
        theirs("Tue 3 Nov 2026 09:00", TWO_IN_ONE),
        mine("Tue 3 Nov 2026 12:00", answer),
    ]
    check(action, None, "Wed 4 Nov 2026 09:00", lines, "Fishmonger")


def test_boots_that_came_are_no_passport() -> None:
    lines = [
        *HELD,
        theirs("Tue 3 Nov 2026 09:00", "Hi Maya, the job is yours, starting 1 December. The papers follow."),
        mine("Tue 3 Nov 2026 10:00", "Dear Theo, yes, I will come on 1 December!"),
        theirs("Wed 4 Nov 2026 06:00", "Please upload a photo page of your passport no later than Friday 20 November."),
        theirs("Mon 9 Nov 2026 09:00", "Only me! Stores have got your boots in, tens, like you said."),
    ]
    check(REPLY, None, "Tue 10 Nov 2026 09:00", lines, "Packhouse Supervisor")
