"""Several things asked at once, of which I give one; homework for a talk; papers owed after my yes; leave to ask beside a pause."""

import pytest

from app.etiquette.model import Action
from tests.build import Line, mine, theirs
from tests.reading.facts.build import NOTE, REPLY, REST, WAIT, case, check

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
]


@pytest.mark.parametrize(("action", "until", "now", "lines", "subject"), CASES)
def test_a_thread_of_parts(action: Action, until: str | None, now: str, lines: list[Line], subject: str) -> None:
    check(action, until, now, lines, subject)
