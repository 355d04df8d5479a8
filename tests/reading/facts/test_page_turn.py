"""The page on the judgement in small threads: their turn, and what is no job."""

import pytest

from app.etiquette.model import Action
from tests.build import NO_REPLY, Line, mine, theirs
from tests.reading.facts.build import ASK, QUIET, REPLY, REST, WAIT, case, check

Y = "Tue 27 Oct 2026 18:00"
SP = mine(Y, "Hi Theo, thank you for the interview today, I enjoyed hearing about the team.")
AP = mine(
    "Mon 12 Oct 2026 09:00", "Dear Mr Brandt, please find attached my application for the post of site electrician."
)
GOTHAND = theirs("Mon 12 Oct 2026 11:00", "Many thanks, Maya, your application has arrived safely. Theo")
NEWS = "Hi Theo, I wanted to ask whether there is any news about the post."

CASES = [
    # rule 7 customary
    case("6th bd after talk", ASK, None, "Wed 4 Nov 2026 09:00", [SP]),
    case("5th", WAIT, "Wed 4 Nov 2026", "Tue 3 Nov 2026 09:00", [SP]),
    case("application 10th", ASK, None, "Mon 26 Oct 2026 09:00", [AP]),
    case("application 9th", WAIT, "Mon 26 Oct 2026", "Fri 23 Oct 2026 09:00", [AP]),
    case("receipt by hand", WAIT, "Mon 26 Oct 2026", "Fri 23 Oct 2026 09:00", [AP, GOTHAND]),
    case(
        "exchange with person not bare",
        ASK,
        None,
        "Fri 23 Oct 2026 09:00",
        [
            AP,
            theirs("Tue 13 Oct 2026 11:00", "Many thanks, Maya. Do you have the 18th edition?"),
            mine("Tue 13 Oct 2026 12:00", "Yes, I passed it last year."),
        ],
    ),
    case(
        "interview later than contact",
        WAIT,
        "Fri 13 Nov 2026",
        "Wed 11 Nov 2026 09:00",
        [
            AP,
            theirs("Thu 29 Oct 2026 09:00", "Could you come in on Thursday 5 November at 2 pm?"),
            mine("Thu 29 Oct 2026 10:00", "Yes, with pleasure."),
        ],
    ),
    case(
        "bank holidays between the years",
        ASK,
        None,
        "Tue 5 Jan 2027 09:00",
        [mine("Wed 23 Dec 2026 18:00", "Hi Theo, thank you for the interview today.")],
    ),
    # ooo
    case(
        "ooo return later than custom",
        WAIT,
        "Tue 17 Nov 2026",
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs(
                "Tue 27 Oct 2026 18:01",
                "I am on leave and back on Monday 16 November.",
                headers={"Auto-Submitted": "auto-replied"},
            ),
        ],
    ),
    case(
        "ooo return earlier than custom",
        WAIT,
        "Wed 4 Nov 2026",
        "Mon 2 Nov 2026 09:00",
        [
            SP,
            theirs(
                "Tue 27 Oct 2026 18:01",
                "I am out of the office and back on Thursday 29 October.",
                headers={"Auto-Submitted": "auto-replied"},
            ),
        ],
    ),
    case(
        "ooo to my attempt",
        WAIT,
        "Tue 17 Nov 2026",
        "Fri 13 Nov 2026 09:00",
        [
            SP,
            mine("Wed 4 Nov 2026 09:00", NEWS),
            theirs(
                "Wed 4 Nov 2026 09:01",
                "I am away until 16 November and will answer when I am back.",
                headers={"Auto-Submitted": "auto-replied"},
            ),
        ],
    ),
    # hold
    case(
        "hold 20 bd",
        WAIT,
        "Wed 25 Nov 2026",
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs(
                "Wed 28 Oct 2026 09:00",
                "I'm sorry to say that all recruitment has been frozen; I don't know for how long.",
            ),
        ],
    ),
    case(
        "hold 20bd over",
        ASK,
        None,
        "Wed 25 Nov 2026 09:00",
        [
            SP,
            theirs(
                "Wed 28 Oct 2026 09:00",
                "I'm sorry to say that all recruitment has been frozen; I don't know for how long.",
            ),
            mine("Wed 28 Oct 2026 12:00", "Thank you for telling me, I'll wait."),
        ],
    ),
    case(
        "hold, my answer later doesn't shift",
        WAIT,
        "Wed 25 Nov 2026",
        "Tue 24 Nov 2026 09:00",
        [
            SP,
            theirs(
                "Wed 28 Oct 2026 09:00",
                "I'm sorry to say that all recruitment has been frozen; I don't know for how long.",
            ),
            mine("Mon 2 Nov 2026 12:00", "Thank you for telling me, I'll wait."),
        ],
    ),
    case(
        "hold lifted",
        ASK,
        None,
        "Wed 18 Nov 2026 09:00",
        [
            SP,
            theirs("Wed 28 Oct 2026 09:00", "All recruitment has been frozen; I don't know for how long."),
            theirs("Mon 9 Nov 2026 09:00", "Good news, the freeze is over and we are looking at candidates again."),
        ],
    ),
    # attempts
    case(
        "one attempt, 4 bd", WAIT, "Wed 11 Nov 2026", "Tue 10 Nov 2026 09:00", [SP, mine("Wed 4 Nov 2026 09:00", NEWS)]
    ),
    case("one attempt, 5 bd", ASK, None, "Wed 11 Nov 2026 09:00", [SP, mine("Wed 4 Nov 2026 09:00", NEWS)]),
    case(
        "two attempts wait",
        WAIT,
        "Wed 18 Nov 2026",
        "Fri 13 Nov 2026 09:00",
        [
            SP,
            mine("Wed 4 Nov 2026 09:00", NEWS),
            mine("Wed 11 Nov 2026 09:00", "Hi Theo, just one last note: is the post still open?"),
        ],
    ),
    case(
        "two attempts over",
        REST,
        None,
        "Wed 18 Nov 2026 09:00",
        [
            SP,
            mine("Wed 4 Nov 2026 09:00", NEWS),
            mine("Wed 11 Nov 2026 09:00", "Hi Theo, just one last note: is the post still open?"),
        ],
    ),
    case(
        "attempt answered with promise lapsed",
        ASK,
        None,
        "Wed 18 Nov 2026 09:00",
        [
            SP,
            mine("Wed 4 Nov 2026 09:00", NEWS),
            theirs("Thu 5 Nov 2026 09:00", "Hi Maya, we'll decide by Friday 13 November."),
        ],
    ),
    case(
        "attempt, bare receipt by machine doesn't reset",
        WAIT,
        "Wed 11 Nov 2026",
        "Tue 10 Nov 2026 09:00",
        [
            SP,
            mine("Wed 4 Nov 2026 09:00", NEWS),
            theirs("Wed 4 Nov 2026 09:05", "Thank you for your message. We have received it.", sender=NO_REPLY),
        ],
    ),
    case(
        "attempt answered by person, no date",
        WAIT,
        "Fri 13 Nov 2026",
        "Wed 11 Nov 2026 09:00",
        [
            SP,
            mine("Wed 4 Nov 2026 09:00", NEWS),
            theirs("Thu 5 Nov 2026 09:00", "Hi Maya, nothing yet I'm afraid. I'll write as soon as I can."),
        ],
    ),
    case(
        "attempt while promise open",
        WAIT,
        "Tue 17 Nov 2026",
        "Wed 11 Nov 2026 09:00",
        [SP, theirs("Wed 28 Oct 2026 09:00", "You'll hear by Friday 13 November."), mine("Wed 4 Nov 2026 09:00", NEWS)],
    ),
    # silence 60
    case("60 days", REST, None, "Mon 28 Dec 2026 09:00", [SP]),
    case("exactly 60", ASK, None, "Sat 26 Dec 2026 09:00", [SP]),
    case(
        "60 since the date they named",
        ASK,
        None,
        "Mon 11 Jan 2027 09:00",
        [SP, theirs("Wed 28 Oct 2026 09:00", "You'll hear by Friday 11 December.")],
    ),
    case(
        "second attempt due but 60 days", REST, None, "Wed 6 Jan 2027 09:00", [SP, mine("Wed 4 Nov 2026 09:00", NEWS)]
    ),
    # silence means no
    case(
        "silence wait",
        WAIT,
        "Tue 10 Nov 2026",
        "Mon 9 Nov 2026 09:00",
        [
            AP,
            theirs(
                "Tue 13 Oct 2026 11:00",
                "If you have not heard from us by 6 November, please assume that you were not successful.",
            ),
        ],
    ),
    case(
        "silence over",
        REST,
        None,
        "Tue 10 Nov 2026 09:00",
        [
            AP,
            theirs(
                "Tue 13 Oct 2026 11:00",
                "If you have not heard from us by 6 November, please assume that you were not successful.",
            ),
        ],
    ),
    case(
        "silence, two sentences",
        REST,
        None,
        "Tue 10 Nov 2026 09:00",
        [
            AP,
            theirs(
                "Tue 13 Oct 2026 11:00",
                "Those who are shortlisted will be rung by Friday 6 November. Anyone who is not should assume that the post has gone elsewhere.",
            ),
        ],
    ),
    case(
        "silence then talk: superseded",
        ASK,
        None,
        "Thu 19 Nov 2026 09:00",
        [
            AP,
            theirs(
                "Tue 13 Oct 2026 11:00",
                "If you have not heard from us by 6 November, please assume that you were not successful.",
            ),
            theirs("Mon 2 Nov 2026 09:00", "You're shortlisted! Could you come in on Tuesday 10 November at 10?"),
            mine("Mon 2 Nov 2026 10:00", "Yes, Tuesday at 10."),
            mine("Tue 10 Nov 2026 18:00", "Thank you for today, I enjoyed it."),
        ],
    ),
    case(
        "nobody reads",
        WAIT,
        "Mon 2 Nov 2026",
        "Fri 30 Oct 2026 09:00",
        [
            theirs(
                "Mon 12 Oct 2026 11:00",
                "Thank you for applying to Northwind. We have received your application for the post of site electrician.",
                sender=NO_REPLY,
            )
        ],
    ),
    case(
        "nobody reads over",
        REST,
        None,
        "Mon 2 Nov 2026 09:00",
        [
            theirs(
                "Mon 12 Oct 2026 11:00",
                "Thank you for applying to Northwind. We have received your application for the post of site electrician.",
                sender=NO_REPLY,
            )
        ],
    ),
    case(
        "promised call",
        ASK,
        None,
        "Fri 6 Nov 2026 09:00",
        [SP, theirs("Wed 28 Oct 2026 09:00", "I'll ring you on Tuesday evening.")],
    ),
    case(
        "promise then latest with permission earlier",
        WAIT,
        "Tue 17 Nov 2026",
        "Tue 10 Nov 2026 09:00",
        [SP, theirs("Wed 28 Oct 2026 09:00", "You'll hear by Friday 13 November. If not, get in touch on the Monday.")],
    ),
    case(
        "promise, contact later by me customary later?",
        ASK,
        None,
        "Tue 10 Nov 2026 09:00",
        [
            SP,
            theirs("Wed 28 Oct 2026 09:00", "You'll hear by Friday 6 November."),
            mine("Fri 6 Nov 2026 20:00", "Hi Theo, one more thing I forgot: my licence covers cherry pickers as well."),
        ],
    ),
    # rule 1
    case(
        "newsletter",
        QUIET,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            theirs(
                "Thu 5 Nov 2026 09:00",
                "This week: ten tips for a better CV. Read more on our blog. Unsubscribe here.",
                sender="Career Weekly <news@weekly.example>",
                headers={"List-Unsubscribe": "<mailto:u@weekly.example>"},
            )
        ],
    ),
    case(
        "I hire",
        QUIET,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            theirs(
                "Thu 5 Nov 2026 09:00",
                "Dear Ms Chen, I would like to apply for the post of kitchen hand. My CV is attached. Bo",
                sender="Bo Lind <bo.lind@mail.example>",
            ),
            mine(
                "Thu 5 Nov 2026 12:00",
                "Dear Bo, thank you for applying. Could you come in on Tuesday for a trial shift?",
                to="bo.lind@mail.example",
            ),
        ],
    ),
    case(
        "volunteering",
        QUIET,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            theirs(
                "Thu 5 Nov 2026 09:00",
                "Thank you for offering to volunteer at our food bank. Could you come to the induction on Saturday?",
                sender="Ann <ann@foodbank.example>",
            )
        ],
    ),
    case(
        "internship is",
        REPLY,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            theirs(
                "Thu 5 Nov 2026 09:00",
                "Dear Maya, thank you for applying for our summer internship. When could you come for an interview?",
            )
        ],
    ),
    case(
        "approach",
        REPLY,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            theirs(
                "Thu 5 Nov 2026 09:00",
                "Hi Maya, I recruit for a hospital in Leeds and saw your profile. They look for a theatre nurse. Would you be open to a chat?",
            )
        ],
    ),
]


@pytest.mark.parametrize(("action", "until", "now", "lines", "subject"), CASES)
def test_their_turn(action: Action, until: str | None, now: str, lines: list[Line], subject: str) -> None:
    check(action, until, now, lines, subject)
