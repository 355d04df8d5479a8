"""What stands when several rules could speak: small threads of a saddler, a planner and a crane operator."""

import pytest

from app.etiquette.model import Action
from tests.build import NO_REPLY, Line, mine, theirs
from tests.reading.facts.build import ASK, NOTE, REPLY, REST, THANK, WAIT, case, check

BR = "Brigid Nolan <brigid@sheltercraft.example>"
KW = "Kwame Boateng <kwame@accradocks.example>"
EV = "Evie Stone <evie@talentyard.example>"
BM = mine(
    "Tue 27 Oct 2026 20:00", "Dear Brigid, thank you for the interview today and the walk through the tannery.", to=BR
)
KM = mine("Tue 27 Oct 2026 20:00", "Good evening Mr Boateng, thank you for the interview today.", to=KW)

CASES = [
    case(
        "permission beats lapsed promise? latest wins",
        WAIT,
        "Fri 13 Nov 2026",
        "Wed 11 Nov 2026 12:00",
        [
            BM,
            theirs(
                "Thu 29 Oct 2026 09:00",
                "We'll decide by Friday 6 November. If it has gone quiet by Friday the 13th, ring the bell.",
                sender=BR,
            ),
        ],
        subject="Saddler",
    ),
    case(
        "promise then my attempt too early; promise still counts",
        WAIT,
        "Tue 17 Nov 2026",
        "Thu 12 Nov 2026 12:00",
        [
            BM,
            theirs("Thu 29 Oct 2026 09:00", "We'll decide by Friday 13 November.", sender=BR),
            mine("Thu 5 Nov 2026 09:00", "Dear Brigid, any news yet?", to=BR),
        ],
        subject="Saddler",
    ),
    case(
        "one attempt, their newer promise lapsed: last note due",
        ASK,
        None,
        "Wed 18 Nov 2026 12:00",
        [
            BM,
            mine("Thu 5 Nov 2026 09:00", "Dear Brigid, any news yet?", to=BR),
            theirs("Thu 5 Nov 2026 12:00", "Not yet! By Friday 13 November, I promise.", sender=BR),
        ],
        subject="Saddler",
    ),
    case(
        "I answered their no before a delayed second no",
        REST,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            BM,
            theirs(
                "Mon 2 Nov 2026 09:00", "Dear Maya, we have given the bench to somebody else. I'm sorry.", sender=BR
            ),
            mine("Mon 2 Nov 2026 12:00", "Thank you for telling me, Brigid. All the best to the workshop.", to=BR),
            theirs("Wed 4 Nov 2026 03:00", "Your application for Saddler was unsuccessful.", sender=NO_REPLY),
        ],
        subject="Saddler",
    ),
    case(
        "interview past + hold same day",
        THANK,
        None,
        "Thu 5 Nov 2026 12:00",
        [
            theirs("Mon 2 Nov 2026 09:00", "Could you come on Wednesday 4 November at 10?", sender=BR),
            mine("Mon 2 Nov 2026 10:00", "Yes, Wednesday at 10.", to=BR),
            theirs(
                "Wed 4 Nov 2026 16:00",
                "Good to meet you. I have just heard that the board has paused all hiring; I don't know for how long.",
                sender=BR,
            ),
        ],
        subject="Saddler",
    ),
    case(
        "recruiter: client's feedback promised by her, then client's no via her",
        NOTE,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine(
                "Tue 27 Oct 2026 20:00", "Hi Evie, the interview went well today, thank you for setting it up.", to=EV
            ),
            theirs("Wed 28 Oct 2026 09:00", "Great! I'll have their feedback by Tuesday.", sender=EV),
            theirs(
                "Wed 4 Nov 2026 09:00",
                "Hi Maya, not the news we wanted: they went with someone who has done rail before.",
                sender=EV,
            ),
        ],
        subject="Planner role",
    ),
    case(
        "recruiter with no + another job",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine(
                "Tue 27 Oct 2026 20:00", "Hi Evie, the interview went well today, thank you for setting it up.", to=EV
            ),
            theirs(
                "Wed 4 Nov 2026 09:00",
                "Hi Maya, they went with someone who has done rail before. I have a similar one in Hull though. Shall I send you the spec?",
                sender=EV,
            ),
        ],
        subject="Planner role",
    ),
    case(
        "recruiter w/ other job, I said yes, she sent; I must decide",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine(
                "Tue 27 Oct 2026 20:00", "Hi Evie, the interview went well today, thank you for setting it up.", to=EV
            ),
            theirs(
                "Wed 4 Nov 2026 09:00",
                "Hi Maya, they went with someone who has done rail before. I have a similar one in Hull though. Shall I send you the spec?",
                sender=EV,
            ),
            mine("Wed 4 Nov 2026 12:00", "Yes please.", to=EV),
            theirs("Thu 5 Nov 2026 12:00", "Attached. May I put you forward?", sender=EV),
        ],
        subject="Planner role",
    ),
    case(
        "docs pile: last item outstanding, their reminder",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            KM,
            theirs(
                "Mon 2 Nov 2026 09:00",
                "Kindly forward your SSNIT number, two passport photographs and a police report.",
                sender=KW,
            ),
            mine(
                "Mon 2 Nov 2026 20:00",
                "Please find the number and the photographs attached, sir. The police report is being processed and will follow.",
                to=KW,
            ),
            theirs("Thu 5 Nov 2026 09:00", "Well received. We remain with the police report.", sender=KW),
        ],
        subject="Crane Operator",
    ),
    case(
        "last item sent",
        WAIT,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            KM,
            theirs(
                "Mon 2 Nov 2026 09:00",
                "Kindly forward your SSNIT number, two passport photographs and a police report.",
                sender=KW,
            ),
            mine(
                "Mon 2 Nov 2026 20:00",
                "Please find the number and the photographs attached, sir. The police report is being processed and will follow.",
                to=KW,
            ),
            mine("Thu 5 Nov 2026 09:00", "Good morning sir, the police report is attached.", to=KW),
        ],
        subject="Crane Operator",
    ),
    case(
        "they say they've all they need",
        WAIT,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            KM,
            theirs("Mon 2 Nov 2026 09:00", "Kindly forward your licence.", sender=KW),
            theirs(
                "Wed 4 Nov 2026 09:00",
                "The licence has been found in your file, so please disregard my last.",
                sender=KW,
            ),
        ],
        subject="Crane Operator",
    ),
    case(
        "no reply needed thanks for offer? accepted by signature",
        REST,
        None,
        "Fri 13 Nov 2026 12:00",
        [
            KM,
            theirs(
                "Mon 2 Nov 2026 09:00",
                "We are pleased to offer you the post of crane operator. Sign the attached and return by Friday.",
                sender=KW,
            ),
            mine("Wed 4 Nov 2026 20:00", "Signed copy attached with gratitude, sir.", to=KW),
            theirs("Thu 5 Nov 2026 09:00", "Received with thanks. Welcome aboard.", sender=KW),
        ],
        subject="Crane Operator",
    ),
    case(
        "accepted; start date asks nothing; contract promised 'next week'",
        WAIT,
        None,
        "Tue 10 Nov 2026 12:00",
        [
            KM,
            theirs(
                "Mon 2 Nov 2026 09:00",
                "We are pleased to offer you the post of crane operator. Do you accept?",
                sender=KW,
            ),
            mine("Wed 4 Nov 2026 20:00", "I accept with gratitude, sir.", to=KW),
            theirs("Thu 5 Nov 2026 09:00", "Good. The contract shall reach you next week.", sender=KW),
        ],
        subject="Crane Operator",
    ),
    case(
        "talk tomorrow though request open",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            theirs(
                "Mon 2 Nov 2026 09:00",
                "Your interview is fixed for Tuesday 10 November at 9am. Before then, kindly send your licence number.",
                sender=KW,
            ),
            mine("Mon 2 Nov 2026 10:00", "Well noted sir, I shall be there on Tuesday.", to=KW),
        ],
        subject="Crane Operator",
    ),
    case(
        "request settled by talk held",
        THANK,
        None,
        "Wed 11 Nov 2026 12:00",
        [
            theirs(
                "Mon 2 Nov 2026 09:00",
                "Would Tuesday 10 November at 9am suit, and do you need a parking space?",
                sender=KW,
            ),
            mine("Mon 2 Nov 2026 10:00", "Tuesday at 9 suits, sir.", to=KW),
        ],
        subject="Crane Operator",
    ),
    case(
        "days between: talk Fri, bank-holiday none, 4th bd",
        WAIT,
        None,
        "Fri 13 Nov 2026 12:00",
        [
            theirs("Mon 2 Nov 2026 09:00", "Would Friday 6 November at 9am suit?", sender=KW),
            mine("Mon 2 Nov 2026 10:00", "Yes sir.", to=KW),
        ],
        subject="Crane Operator",
    ),
    case(
        "friend's forward of permission counts",
        ASK,
        None,
        "Wed 11 Nov 2026 12:00",
        [
            KM,
            theirs(
                "Tue 3 Nov 2026 20:00",
                "He wrote to me instead of you again.\n\n---------- Forwarded message ---------\nFrom: Kwame Boateng <kwame@accradocks.example>\nDate: Mon, 2 Nov 2026 at 10:00\nSubject: Maya\nTo: Nora Bell <nora.bell@mail.example>\n\nDear Maya, if by Tuesday the 10th you have heard nothing, please call my office.\n\nKwame",
                sender="Nora Bell <nora.bell@mail.example>",
            ),
        ],
        subject="Crane Operator",
    ),
    case(
        "declined talk by me = withdrew softly",
        REST,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            theirs("Mon 2 Nov 2026 09:00", "Would Friday 6 November at 9am suit?", sender=KW),
            mine(
                "Mon 2 Nov 2026 10:00", "Thank you sir, but I have taken up work at Tema and will not be coming.", to=KW
            ),
        ],
        subject="Crane Operator",
    ),
    case(
        "spam-labelled offer ignored",
        ASK,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            KM,
            theirs(
                "Wed 4 Nov 2026 09:00",
                "You are hired! Send 200 dollars for your badge.",
                sender="Accra Docks <hr.accradocks@mail.example>",
                labels=("SPAM",),
            ),
        ],
        subject="Crane Operator",
    ),
    case(
        "duplicate: forwarded copy of seen no after grace",
        REST,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            KM,
            theirs("Mon 2 Nov 2026 09:00", "Dear Maya, the board has settled on another operator.", sender=KW),
            mine("Mon 2 Nov 2026 12:00", "Thank you for informing me, sir. God bless the work.", to=KW),
            theirs(
                "Wed 4 Nov 2026 20:00",
                "Did you get this?\n\n---------- Forwarded message ---------\nFrom: Kwame Boateng <kwame@accradocks.example>\nDate: Mon, 2 Nov 2026 at 09:00\nSubject: Crane Operator\nTo: Nora Bell <nora.bell@mail.example>\n\nDear Maya, the board has settled on another operator.",
                sender="Nora Bell <nora.bell@mail.example>",
            ),
        ],
        subject="Crane Operator",
    ),
]


@pytest.mark.parametrize(("action", "until", "now", "lines", "subject"), CASES)
def test_the_rule_that_stands(action: Action, until: str | None, now: str, lines: list[Line], subject: str) -> None:
    check(action, until, now, lines, subject)
