"""Talks that are moved and called off, refusals that are told and taken back, absences: small threads."""

import pytest

from app.etiquette.model import Action
from tests.build import NO_REPLY, Line, mine, theirs
from tests.reading.facts.build import ASK, NOTE, REPLY, REST, THANK, WAIT, case, check

GITA = "Gita Rao <gita.rao@northwind.example>"
AP = mine(
    "Mon 12 Oct 2026 09:00",
    "Dear Ms Rao, I would like to apply for the post of dental nurse; my papers are attached.",
    to=GITA,
)
INV = theirs(
    "Mon 26 Oct 2026 09:00",
    "Dear Maya, could you come and see us on Tuesday 3 November at 12.30, in the lunch break?",
    sender=GITA,
)
YES = mine("Mon 26 Oct 2026 12:00", "Gladly. Tuesday at half past twelve it is.", to=GITA)
THX = mine(
    "Tue 3 Nov 2026 19:00",
    "Dear Gita, thank you for seeing me at lunchtime. I liked the way you talk to the children.",
    to=GITA,
)

CASES = [
    # talks: agreed and past, moves
    case(
        "moved twice, the last stands",
        WAIT,
        "Mon 16 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            AP,
            INV,
            YES,
            theirs(
                "Mon 2 Nov 2026 09:00", "The chair is broken, so not tomorrow. Friday the 6th, same time?", sender=GITA
            ),
            mine("Mon 2 Nov 2026 10:00", "Friday is fine.", to=GITA),
            theirs(
                "Thu 5 Nov 2026 09:00",
                "I hardly dare: the engineer comes on Friday. Monday the 16th at 12.30?",
                sender=GITA,
            ),
            mine("Thu 5 Nov 2026 10:00", "No trouble at all, the 16th is fine too.", to=GITA),
        ],
    ),
    case(
        "I cancel and propose, no answer",
        WAIT,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            AP,
            INV,
            YES,
            mine(
                "Mon 2 Nov 2026 09:00",
                "Dear Gita, my boy is ill and I can't come tomorrow. Could we make it Thursday or Friday of next week?",
                to=GITA,
            ),
        ],
    ),
    case(
        "I cancel, they pick",
        WAIT,
        "Thu 12 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            AP,
            INV,
            YES,
            mine(
                "Mon 2 Nov 2026 09:00",
                "Dear Gita, my boy is ill and I can't come tomorrow. Could we make it Thursday or Friday of next week?",
                to=GITA,
            ),
            theirs("Mon 2 Nov 2026 11:00", "Poor mite! Thursday at 12.30 then.", sender=GITA),
        ],
    ),
    case(
        "no-show by them, thanks not due",
        WAIT,
        None,
        "Wed 4 Nov 2026 12:00",
        [
            AP,
            INV,
            YES,
            mine(
                "Tue 3 Nov 2026 13:30",
                "Dear Gita, I rang the bell at half past twelve but nobody was there. Shall we find another day?",
                to=GITA,
            ),
        ],
    ),
    case(
        "they called it off the same morning",
        WAIT,
        None,
        "Wed 4 Nov 2026 12:00",
        [
            AP,
            INV,
            YES,
            theirs(
                "Tue 3 Nov 2026 08:00",
                "Maya, don't come today, we have a flood in the cellar. I'll write with a new date.",
                sender=GITA,
            ),
            mine("Tue 3 Nov 2026 08:10", "Oh no, good luck with it!", to=GITA),
        ],
    ),
    case(
        "a talk past, thanked, then second invited and agreed by them",
        WAIT,
        "Tue 10 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            AP,
            INV,
            YES,
            THX,
            theirs(
                "Thu 5 Nov 2026 09:00",
                "You're welcome! My husband would like to meet you too. Tuesday the 10th at 12.30?",
                sender=GITA,
            ),
            mine("Thu 5 Nov 2026 12:00", "Lovely, see you both then.", to=GITA),
        ],
    ),
    case(
        "calendar later than text",
        WAIT,
        "Wed 11 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            AP,
            theirs("Mon 2 Nov 2026 09:00", "Could you come on Tuesday 10 November at 12.30?", sender=GITA),
            mine("Mon 2 Nov 2026 10:00", "Yes, gladly.", to=GITA),
            theirs(
                "Wed 4 Nov 2026 09:00",
                "Sorry, Tuesday is gone; I've moved you to Wednesday 11 November, 12.30. Hope that's alright.",
                sender=GITA,
            ),
        ],
    ),
    case(
        "talk with a recruiter on the phone, no hour",
        THANK,
        None,
        "Wed 4 Nov 2026 12:00",
        [
            AP,
            theirs(
                "Mon 2 Nov 2026 09:00",
                "I'll ring you tomorrow over lunch for a first chat, if that's convenient?",
                sender=GITA,
            ),
            mine("Mon 2 Nov 2026 10:00", "Very convenient, speak tomorrow.", to=GITA),
            theirs("Tue 3 Nov 2026 15:00", "That was a nice chat, Maya. I'll talk to my husband.", sender=GITA),
        ],
    ),
    case(
        "what I wrote the same day before the talk is no thanks",
        THANK,
        None,
        "Wed 4 Nov 2026 12:00",
        [AP, INV, YES, mine("Tue 3 Nov 2026 11:50", "I'm five minutes early and in the car park!", to=GITA)],
    ),
    case(
        "look-back in a promise mail",
        THANK,
        None,
        "Wed 4 Nov 2026 12:00",
        [
            AP,
            INV,
            YES,
            theirs(
                "Tue 3 Nov 2026 17:00", "We liked you. Give us until the 13th, there are two more to see.", sender=GITA
            ),
        ],
    ),
    case(
        "on day before hour",
        WAIT,
        "Fri 6 Nov 2026",
        "Fri 6 Nov 2026 09:00",
        [
            AP,
            theirs("Mon 2 Nov 2026 09:00", "Could you come on Friday 6 November at 12.30?", sender=GITA),
            mine("Mon 2 Nov 2026 10:00", "Yes, gladly.", to=GITA),
        ],
    ),
    case(
        "on day after hour",
        THANK,
        None,
        "Fri 6 Nov 2026 18:00",
        [
            AP,
            theirs("Mon 2 Nov 2026 09:00", "Could you come on Friday 6 November at 12.30?", sender=GITA),
            mine("Mon 2 Nov 2026 10:00", "Yes, gladly.", to=GITA),
        ],
    ),
    case(
        "thanks by a later answer to question",
        WAIT,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            AP,
            INV,
            YES,
            theirs("Tue 3 Nov 2026 17:00", "Good to meet you! Have you had the hepatitis jab?", sender=GITA),
            mine("Tue 3 Nov 2026 18:00", "Yes, last spring. And thank you for lunch, it was a pleasure.", to=GITA),
        ],
    ),
    case(
        "promise mail after thanks & talk",
        WAIT,
        "Tue 17 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            AP,
            INV,
            YES,
            THX,
            theirs(
                "Wed 4 Nov 2026 17:00",
                "You're kind. We'll settle it by Friday week, the 13th, and ring you.",
                sender=GITA,
            ),
        ],
    ),
    case(
        "declined calendar by me w/ text, no talk",
        WAIT,
        None,
        "Wed 4 Nov 2026 12:00",
        [
            AP,
            INV,
            mine(
                "Mon 26 Oct 2026 12:00",
                "Tuesday I'm in Leeds, I'm afraid. Wednesday or Thursday at the same time would work.",
                to=GITA,
            ),
            theirs("Thu 29 Oct 2026 12:00", "Thursday at 12.30, perfect.", sender=GITA),
        ],
    ),
    # closings and refusals
    case(
        "no by phone noted by me",
        REST,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            AP,
            INV,
            YES,
            THX,
            mine(
                "Thu 5 Nov 2026 12:00",
                "Dear Gita, thank you for ringing to tell me yourself that it went to somebody else. I wish you all the best.",
                to=GITA,
            ),
        ],
    ),
    case(
        "no then other role asked, I declined",
        REST,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            AP,
            INV,
            YES,
            THX,
            theirs(
                "Wed 4 Nov 2026 09:00",
                "We have taken somebody else as nurse. Would reception interest you?",
                sender=GITA,
            ),
            mine(
                "Wed 4 Nov 2026 12:00",
                "Thank you for thinking of me, but reception is not for me. All the best!",
                to=GITA,
            ),
        ],
    ),
    case(
        "no then other role asked, I said yes",
        WAIT,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            AP,
            INV,
            YES,
            THX,
            theirs(
                "Wed 4 Nov 2026 09:00",
                "We have taken somebody else as nurse. Would reception interest you?",
                sender=GITA,
            ),
            mine("Wed 4 Nov 2026 12:00", "Yes, it would! I did two years of it.", to=GITA),
        ],
    ),
    case(
        "other role then refused again",
        NOTE,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            AP,
            INV,
            YES,
            THX,
            theirs(
                "Wed 4 Nov 2026 09:00",
                "We have taken somebody else as nurse. Would reception interest you?",
                sender=GITA,
            ),
            mine("Wed 4 Nov 2026 12:00", "Yes, it would! I did two years of it.", to=GITA),
            theirs(
                "Fri 6 Nov 2026 09:00", "I'm so sorry, the reception post has now been cancelled as well.", sender=GITA
            ),
        ],
    ),
    case(
        "withdrawn offer after acceptance",
        NOTE,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            AP,
            INV,
            YES,
            THX,
            theirs("Wed 4 Nov 2026 09:00", "We would like you to start on 1 December. Will you?", sender=GITA),
            mine("Wed 4 Nov 2026 12:00", "I will, with joy.", to=GITA),
            theirs(
                "Fri 6 Nov 2026 09:00",
                "Maya, I have to take it all back. The practice is being sold and we cannot hire anybody.",
                sender=GITA,
            ),
        ],
    ),
    case(
        "accepted, asked for bank details",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            AP,
            INV,
            YES,
            THX,
            theirs("Wed 4 Nov 2026 09:00", "We would like you to start on 1 December. Will you?", sender=GITA),
            mine("Wed 4 Nov 2026 12:00", "I will, with joy.", to=GITA),
            theirs(
                "Fri 6 Nov 2026 09:00",
                "Marvellous. For the payroll I need your tax number and the name of your bank.",
                sender=GITA,
            ),
        ],
    ),
    case(
        "withdrawal answered with question of courtesy",
        REST,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            AP,
            INV,
            mine(
                "Mon 26 Oct 2026 12:00",
                "Thank you, but I have just taken a post in Leeds and withdraw my application.",
                to=GITA,
            ),
            theirs("Tue 27 Oct 2026 12:00", "Lucky Leeds! Isn't that always how it goes?", sender=GITA),
        ],
    ),
    case(
        "no, grace, they send my papers back",
        REST,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            AP,
            INV,
            YES,
            THX,
            theirs("Wed 4 Nov 2026 09:00", "We have taken somebody else, I'm sorry.", sender=GITA),
            mine("Wed 4 Nov 2026 12:00", "Thank you for telling me so kindly.", to=GITA),
            theirs("Fri 6 Nov 2026 09:00", "I'm posting your certificates back to you today.", sender=GITA),
        ],
    ),
    case(
        "no and my thanks crossed: thanks sent before I read no",
        NOTE,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            AP,
            INV,
            YES,
            mine("Wed 4 Nov 2026 08:59", "Dear Gita, thank you for seeing me yesterday.", to=GITA),
            theirs("Wed 4 Nov 2026 09:00", "We have taken somebody else, I'm sorry.", sender=GITA),
        ],
    ),
    case(
        "position cancelled on the day of invite",
        NOTE,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            AP,
            INV,
            YES,
            theirs(
                "Mon 2 Nov 2026 09:00",
                "Please don't come tomorrow: the insurers have cut the post and there is no job any more. I'm very sorry.",
                sender=GITA,
            ),
        ],
    ),
    case(
        "portal status says no longer considered while person talks",
        NOTE,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            AP,
            INV,
            YES,
            THX,
            theirs(
                "Thu 5 Nov 2026 09:00", "The status of your application has changed: Not selected.", sender=NO_REPLY
            ),
        ],
    ),
    case(
        "'not a no' ",
        WAIT,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            AP,
            INV,
            YES,
            THX,
            theirs(
                "Thu 5 Nov 2026 09:00",
                "This is not a no, Maya, only a not-yet: my husband wants to see two more.",
                sender=GITA,
            ),
        ],
    ),
    # OOO
    case(
        "ooo then she writes herself: absence over",
        ASK,
        None,
        "Thu 12 Nov 2026 12:00",
        [
            AP,
            INV,
            YES,
            THX,
            theirs(
                "Tue 3 Nov 2026 19:01",
                "I am away until 23 November.",
                sender=GITA,
                headers={"Auto-Submitted": "auto-replied"},
            ),
            theirs("Wed 4 Nov 2026 09:00", "Writing from the beach: thanks for your note!", sender=GITA),
        ],
    ),
    case(
        "ooo names a stand-in, no date",
        ASK,
        None,
        "Wed 11 Nov 2026 12:00",
        [
            AP,
            INV,
            YES,
            THX,
            theirs(
                "Tue 3 Nov 2026 19:01",
                "I am out of the office. In urgent cases please contact reception@northwind.example.",
                sender=GITA,
                headers={"Auto-Submitted": "auto-replied"},
            ),
        ],
    ),
    case(
        "ooo with promise later",
        WAIT,
        "Thu 26 Nov 2026",
        "Wed 11 Nov 2026 12:00",
        [
            AP,
            INV,
            YES,
            THX,
            theirs("Wed 4 Nov 2026 09:00", "You'll hear from us by Tuesday 24 November.", sender=GITA),
            mine("Wed 4 Nov 2026 10:00", "Thank you!", to=GITA),
            theirs(
                "Wed 4 Nov 2026 10:01",
                "I am away and back on Monday 9 November.",
                sender=GITA,
                headers={"Auto-Submitted": "auto-replied"},
            ),
        ],
    ),
]


@pytest.mark.parametrize(("action", "until", "now", "lines", "subject"), CASES)
def test_talks_and_refusals(action: Action, until: str | None, now: str, lines: list[Line], subject: str) -> None:
    check(action, until, now, lines, subject)
