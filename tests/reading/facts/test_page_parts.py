"""Several things asked at once, of which I give one; homework for a talk; papers owed after my yes; leave to ask beside a pause."""

import pytest

from app.etiquette.model import Action
from tests.build import Line, mine, theirs
from tests.reading.facts.build import NOTE, REPLY, REST, THANK, WAIT, case, check

CAME = mine(
    "Tue 27 Oct 2026 18:00", "Dear Theo, what a good afternoon that was, thank you for it. The kiln room is a dream."
)
TWO_LINES = theirs(
    "Mon 2 Nov 2026 09:00",
    "Hello Maya, two small things before I put you forward:\n- a scan of your first aid card, please\n- notice you must give where you are now\nCheers, Theo",
)

CASES = [
    case(
        "one line of a list answered",
        REPLY,
        None,
        "Wed 4 Nov 2026 12:00",
        [CAME, TWO_LINES, mine("Mon 2 Nov 2026 20:00", "Hello Theo, the card is attached. It rained all day here.")],
    ),
    case(
        "both lines of a list answered",
        WAIT,
        "Tue 10 Nov 2026",
        "Wed 4 Nov 2026 12:00",
        [
            CAME,
            TWO_LINES,
            mine("Mon 2 Nov 2026 20:00", "Hello Theo, the card is attached. My notice is one month, sadly."),
        ],
    ),
    case(
        "a list of what the day holds asks nothing",
        WAIT,
        "Thu 12 Nov 2026",
        "Wed 4 Nov 2026 12:00",
        [
            theirs(
                "Mon 2 Nov 2026 09:00",
                "Your interview is confirmed for Thursday 12 November at 10:00. The plan:\n1. a walk through the studio\n2. half an hour with Gita\n3. tea",
            ),
            mine("Mon 2 Nov 2026 20:00", "Thank you, Thursday at ten it is."),
        ],
    ),
    case(
        "homework for a talk is no debt",
        WAIT,
        "Thu 12 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            theirs("Mon 2 Nov 2026 09:00", "Could you come and see us on Thursday 12 November at 10:00?"),
            mine("Mon 2 Nov 2026 20:00", "Thursday at ten suits me. I'll pull a few glaze tests together."),
            theirs("Tue 3 Nov 2026 09:00", "Lovely, it's in the book."),
        ],
    ),
    case(
        "papers that I said I would send are a debt",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            theirs("Mon 2 Nov 2026 09:00", "Could you come and see us on Thursday 12 November at 10:00?"),
            mine(
                "Mon 2 Nov 2026 20:00",
                "Thursday at ten suits me. I'll pull my certificates together and send them over.",
            ),
            theirs("Tue 3 Nov 2026 09:00", "Lovely, it's in the book."),
        ],
    ),
    case(
        "leave to ask beside a pause",
        WAIT,
        "Tue 17 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            CAME,
            theirs(
                "Mon 2 Nov 2026 09:00",
                "Maya, hiring is on hold while we count the pots. If you have heard nothing, do ask me again on Tuesday 17 November.",
            ),
        ],
    ),
    case(
        "a pause of all vacancies",
        WAIT,
        "Mon 30 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            CAME,
            theirs(
                "Mon 2 Nov 2026 09:00",
                "Maya, since last week all our vacancies stand still, until the council has found its money.",
            ),
            mine("Mon 2 Nov 2026 12:00", "Thank you for telling me, Theo. I'm still keen."),
        ],
    ),
    case(
        "the other day of mine taken without naming it",
        WAIT,
        "Thu 12 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            theirs("Mon 2 Nov 2026 09:00", "Maya, can you come by for a chat on Tuesday 10 November at 10?"),
            mine("Mon 2 Nov 2026 12:00", "Tuesday is my day at college. Could it be Thursday 12 November at two?"),
            theirs("Tue 3 Nov 2026 09:00", "I asked Gita and she is free then, so you are good to go."),
        ],
    ),
    case(
        "praise of a letter asks for no letter",
        WAIT,
        "Sun 8 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            theirs(
                "Mon 2 Nov 2026 09:00",
                "hey maya, portfolio looks great, can you come in for a trial day this sunday at 9?",
            ),
            mine("Mon 2 Nov 2026 12:00", "Yes please, Sunday at nine."),
        ],
    ),
    case(
        "somebody like me is nobody else",
        WAIT,
        "Wed 11 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            theirs(
                "Mon 2 Nov 2026 09:00",
                "Dear Maya, thank you for your letter. It reads like somebody who has carried clay up a hill. We are six and look for a seventh from February.",
            ),
            mine("Mon 2 Nov 2026 12:00", "Many hills, Theo! I would love to be your seventh."),
            theirs("Tue 3 Nov 2026 09:00", "Good to hear. I keep the small wheel dusted."),
        ],
    ),
    case(
        "somebody with more years is somebody else",
        NOTE,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            CAME,
            theirs(
                "Mon 2 Nov 2026 09:00",
                "Dear Maya, sorry to say we have gone with somebody who has fired wood kilns for years.",
            ),
        ],
    ),
    case(
        "papers that come after my yes",
        WAIT,
        "Tue 10 Nov 2026",
        "Thu 5 Nov 2026 12:00",
        [
            theirs(
                "Mon 2 Nov 2026 09:00",
                "Maya, the job is yours if you want it: 24,000 a year, from January. Sleep on it and tell me.",
            ),
            mine("Mon 2 Nov 2026 20:00", "No need for sleep, Theo: I'm in, with joy."),
            theirs(
                "Tue 3 Nov 2026 09:00",
                "Wonderful. Gita types the contracts, hers are slow fingers, so it will be with you by Friday.",
            ),
        ],
    ),
    case(
        "kind last words after an answered no",
        REST,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            CAME,
            theirs(
                "Mon 2 Nov 2026 09:00", "Dear Maya, I'm sorry to say that we have offered the post to someone else."
            ),
            mine(
                "Mon 2 Nov 2026 20:00", "Dear Theo, thank you for telling me so kindly. I hope our paths cross again."
            ),
            theirs("Tue 3 Nov 2026 09:00", "What a graceful answer, Maya. I hope so too, and it hurt me to write it."),
        ],
    ),
    case(
        "all that they need in one line",
        REPLY,
        None,
        "Wed 4 Nov 2026 12:00",
        [
            CAME,
            theirs(
                "Mon 2 Nov 2026 09:00",
                "Gita likes you. For the file I still need: a) a copy of your passport b) two referees c) patience.",
            ),
            mine(
                "Mon 2 Nov 2026 20:00",
                "Thank you! My referees: Sam Lowe (my head at college) and Ada Fry. The passport is at my mother's in Cork, I'll fetch it.",
            ),
        ],
    ),
    case(
        "two referees of three, the third must be asked first",
        REPLY,
        None,
        "Wed 4 Nov 2026 12:00",
        [
            CAME,
            theirs(
                "Mon 2 Nov 2026 09:00",
                "Gita likes you. Please send me three referees, your head at college among them.",
            ),
            mine(
                "Mon 2 Nov 2026 20:00",
                "Thank you! Ada Fry (my last boss, 0700 900 111) and Jo Lind (my tutor). My head would first need to hear it from me.",
            ),
        ],
    ),
    case(
        "two boxes of a form are empty",
        REPLY,
        None,
        "Wed 4 Nov 2026 12:00",
        [
            CAME,
            theirs(
                "Mon 2 Nov 2026 09:00",
                "Gita filled in your sheet with me. Two boxes are still empty: your first possible day, and what you hope to earn.",
            ),
        ],
    ),
    case(
        "a list of papers that are not there",
        REPLY,
        None,
        "Wed 4 Nov 2026 12:00",
        [
            CAME,
            theirs(
                "Mon 2 Nov 2026 09:00",
                "A good talk, we all say so. The council wants a whole folder though, and yours lacks:\n- first aid certificate\n- a copy of your licence\nThe courier comes on the 13th.",
            ),
        ],
    ),
    case(
        "a list of papers that came with the mail",
        WAIT,
        None,
        "Wed 4 Nov 2026 12:00",
        [
            CAME,
            theirs(
                "Mon 2 Nov 2026 09:00",
                "A good talk, we all say so, and you will hear from us. For you to read in the meantime, attached:\n- a copy of our house paper\n- the form of the old contract",
            ),
        ],
    ),
    case(
        "they park the post until a day",
        WAIT,
        "Tue 17 Nov 2026",
        "Thu 12 Nov 2026 12:00",
        [
            CAME,
            theirs(
                "Mon 2 Nov 2026 09:00",
                "Maya, we have to park the vacancy until Friday 13 November. It is the money, not you.",
            ),
        ],
    ),
    case(
        "signed and sent back",
        REST,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            CAME,
            theirs(
                "Mon 2 Nov 2026 09:00",
                "You were the pick of the bunch, Maya. The agreement is attached, sign if you still want us.",
            ),
            mine("Mon 2 Nov 2026 20:00", "And how! Signed and attached. My clogs are packed."),
            theirs("Tue 3 Nov 2026 09:00", "Hurrah. Gita has it in the safe. Mind the step on your first day!"),
        ],
    ),
    case(
        "what I am to get is not asked of me",
        WAIT,
        None,
        "Thu 5 Nov 2026 12:00",
        [
            theirs("Mon 2 Nov 2026 09:00", "Maya, the job is yours: 24,000 a year, from January. Do you take it?"),
            mine("Mon 2 Nov 2026 20:00", "Yes, gladly!"),
            theirs("Tue 3 Nov 2026 09:00", "Splendid. You get the contract by post and as a scan by Friday."),
        ],
    ),
    case(
        "the same hour on another day",
        THANK,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            theirs("Mon 2 Nov 2026 09:00", "Can we talk on the phone on Thursday 5 November at 9?"),
            mine("Mon 2 Nov 2026 12:00", "Yes, Thursday at nine."),
            theirs("Wed 4 Nov 2026 09:00", "The kiln inspector comes on Thursday. Same time on Friday?"),
            mine("Wed 4 Nov 2026 10:00", "Yes, that is fine."),
        ],
    ),
    case(
        "somebody who let me is no promise of mine",
        WAIT,
        None,
        "Thu 5 Nov 2026 12:00",
        [
            mine(
                "Tue 3 Nov 2026 18:00",
                "Theo, thank you all for today. It has been years since anyone let me put wood on a fire.",
            )
        ],
    ),
    case(
        "an eye on my mail is no promise",
        WAIT,
        "Mon 30 Nov 2026",
        "Thu 12 Nov 2026 12:00",
        [
            CAME,
            theirs(
                "Mon 2 Nov 2026 09:00", "Maya, all hiring has been frozen by the council, nobody knows for how long."
            ),
            mine("Mon 2 Nov 2026 12:00", "Thank you, Theo. I will be patient and watch my mail."),
        ],
    ),
    case(
        "what they cannot tell me is no question",
        WAIT,
        "Fri 13 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            CAME,
            theirs(
                "Mon 2 Nov 2026 09:00",
                "I can't tell you how Gita voted, as you know. After the board meets you will have our answer by Wednesday 11 November.",
            ),
        ],
    ),
    case(
        "on a day they get it from me",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine(
                "Tue 27 Oct 2026 18:00",
                "Dear Theo, thank you for today. On Friday you get the drawings of the oven from me.",
            ),
            theirs("Wed 28 Oct 2026 09:00", "It was fun to have you here. Gita says hello."),
        ],
    ),
    case(
        "a letter that no longer counts",
        NOTE,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            theirs("Mon 2 Nov 2026 09:00", "Maya, the job is yours: 24,000 a year, from January. Do you take it?"),
            mine("Mon 2 Nov 2026 20:00", "Yes, I take it, with joy!"),
            theirs(
                "Thu 5 Nov 2026 09:00",
                "Maya, this is a bitter mail to write. The council shuts the studio at New Year, so please regard our letter from Monday as withdrawn.",
            ),
        ],
    ),
]


@pytest.mark.parametrize(("action", "until", "now", "lines", "subject"), CASES)
def test_a_thread_of_parts(action: Action, until: str | None, now: str, lines: list[Line], subject: str) -> None:
    check(action, until, now, lines, subject)
