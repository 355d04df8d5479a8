"""Several people of theirs, wishes of several things, notes of mine, holds and long silences: small threads."""

import pytest

from app.etiquette.model import Action
from tests.build import NO_REPLY, Line, mine, theirs
from tests.reading.facts.build import ASK, NOTE, REPLY, REST, WAIT, case, check

AG = "Sol Marsh <sol.marsh@brightdesk.example>"
IN = "Ines Ward <ines.ward@northwind.example>"

CASES = [
    # who writes: agency + client, two persons
    case(
        "agency's promise replaced by client's",
        WAIT,
        "Thu 19 Nov 2026",
        "Fri 13 Nov 2026 12:00",
        [
            theirs(
                "Mon 2 Nov 2026 09:00",
                "Good chat with the team yesterday I hear, Maya? You'll have their answer by Wednesday.",
                sender=AG,
            ),
            mine("Mon 2 Nov 2026 10:00", "It was great, thank you for setting it up.", to=AG),
            theirs(
                "Wed 4 Nov 2026 09:00",
                "Hello Maya, Ines from Northwind. Sol may have told you Wednesday; realistically it is Tuesday the 17th.",
                sender=IN,
            ),
        ],
    ),
    case(
        "recruiter hands over, new person asks",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 18:00", "Dear Theo, thank you for today's interview."),
            theirs("Wed 4 Nov 2026 09:00", "I'm leaving the firm on Friday, Ines takes over from here."),
            theirs(
                "Thu 5 Nov 2026 09:00", "Hi Maya, picking up from Theo: do you still hold a clean licence?", sender=IN
            ),
        ],
    ),
    case(
        "two of theirs, one asks, other gets the answer",
        WAIT,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 18:00", "Dear Theo, thank you for today's interview."),
            theirs("Wed 4 Nov 2026 09:00", "Hi Maya, do you still hold a clean licence?", sender=IN),
            mine("Wed 4 Nov 2026 12:00", "Dear Theo, Ines asked about my licence: it is clean, since 2009."),
        ],
    ),
    case(
        "manager rejects, HR automated survey after",
        NOTE,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 18:00", "Dear Theo, thank you for today's interview."),
            theirs(
                "Wed 4 Nov 2026 09:00",
                "Dear Maya, I'm afraid it is a no; we found somebody with a heavy-goods licence.",
            ),
            theirs("Thu 5 Nov 2026 09:00", "Tell us how we did! Two minutes, ten questions.", sender=NO_REPLY),
        ],
    ),
    case(
        "portal rejects after person offers",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 18:00", "Dear Theo, thank you for today's interview."),
            theirs(
                "Wed 4 Nov 2026 09:00",
                "Dear Maya, we would like to offer you the job of driver from 1 December. Tell me by Monday.",
            ),
            theirs("Thu 5 Nov 2026 09:00", "Your application has been received and will be reviewed.", sender=NO_REPLY),
        ],
    ),
    # requests: later settled
    case(
        "form handed over in person",
        WAIT,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 18:00", "Dear Theo, thank you for today's interview."),
            theirs("Wed 4 Nov 2026 09:00", "Could you drop off a copy of your licence?"),
            mine("Thu 5 Nov 2026 12:00", "Done, I left it with the lady at the gate this morning."),
        ],
    ),
    case(
        "I ask for more time",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 18:00", "Dear Theo, thank you for today's interview."),
            theirs("Wed 4 Nov 2026 09:00", "Please do the short theory test on the link by Friday 13 November."),
            mine("Thu 5 Nov 2026 12:00", "I'm on nights this week; may I do it on Sunday?"),
            theirs("Thu 5 Nov 2026 13:00", "Sunday is fine."),
        ],
    ),
    case(
        "test done, automatic confirmation",
        WAIT,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 18:00", "Dear Theo, thank you for today's interview."),
            theirs("Wed 4 Nov 2026 09:00", "Please do the short theory test on the link by Friday 13 November."),
            theirs(
                "Thu 5 Nov 2026 13:00",
                "You have completed the theory test. The results have been sent to Northwind.",
                sender=NO_REPLY,
            ),
        ],
    ),
    case(
        "two dates offered, I pick",
        WAIT,
        "Wed 11 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            theirs(
                "Wed 4 Nov 2026 09:00",
                "Dear Maya, thanks for applying as a driver. Tuesday 10 or Wednesday 11 November at 9?",
            ),
            mine("Wed 4 Nov 2026 12:00", "The Wednesday, please."),
        ],
    ),
    case(
        "neither works",
        WAIT,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            theirs(
                "Wed 4 Nov 2026 09:00",
                "Dear Maya, thanks for applying as a driver. Tuesday 10 or Wednesday 11 November at 9?",
            ),
            mine("Wed 4 Nov 2026 12:00", "Both days I'm on the road, sorry. Any morning of the week after would do."),
        ],
    ),
    case(
        "question inside a thank-you of theirs",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 18:00", "Dear Theo, thank you for today's interview."),
            theirs(
                "Wed 4 Nov 2026 09:00", "Thanks for coming all that way. How long would it take you to move up here?"
            ),
        ],
    ),
    case(
        "courtesy question answered by nothing",
        ASK,
        None,
        "Thu 12 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 18:00", "Dear Theo, thank you for today's interview."),
            theirs("Wed 4 Nov 2026 09:00", "I hope the drive home wasn't too bad? We're still talking here."),
        ],
    ),
    case(
        "question answered with a file only",
        WAIT,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 18:00", "Dear Theo, thank you for today's interview."),
            theirs("Wed 4 Nov 2026 09:00", "Could you send your licence and the tachograph card?"),
            mine("Wed 4 Nov 2026 12:00", "Both are attached."),
        ],
    ),
    case(
        "two asked; one attached, one promised",
        REPLY,
        None,
        "Fri 13 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 18:00", "Dear Theo, thank you for today's interview."),
            theirs("Wed 4 Nov 2026 09:00", "Could you send your licence and the tachograph card?"),
            mine("Wed 4 Nov 2026 12:00", "Licence attached; the card I'll scan at the depot tomorrow and send on."),
        ],
    ),
    case(
        "own promise conditional",
        WAIT,
        None,
        "Thu 5 Nov 2026 12:00",
        [
            mine(
                "Wed 4 Nov 2026 18:00",
                "Dear Theo, thank you for today's interview. If you need a reference I will gladly send one.",
            )
        ],
    ),
    # attempts
    case(
        "asked twice by two mails on a day",
        WAIT,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Mon 26 Oct 2026 18:00", "Dear Theo, thank you for today's interview."),
            mine("Tue 3 Nov 2026 09:00", "Dear Theo, is there any news?"),
            mine("Wed 4 Nov 2026 09:00", "Sorry, I forgot to say that I'd also take the night run."),
        ],
    ),
    case(
        "thank-you with when question isn't attempt",
        WAIT,
        "Wed 4 Nov 2026",
        "Tue 3 Nov 2026 12:00",
        [
            mine(
                "Tue 27 Oct 2026 18:00",
                "Dear Theo, thank you for today's interview. When do you think you will decide?",
            )
        ],
    ),
    case(
        "attempt then their rejection then grace",
        REST,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Mon 26 Oct 2026 18:00", "Dear Theo, thank you for today's interview."),
            mine("Tue 3 Nov 2026 09:00", "Dear Theo, is there any news?"),
            theirs("Wed 4 Nov 2026 09:00", "Yes, but not good: we gave it to a colleague from the depot."),
            mine("Wed 4 Nov 2026 10:00", "Thanks for being straight with me, Theo. Good luck to him!"),
        ],
    ),
    case(
        "attempt answered by person: count starts anew",
        ASK,
        None,
        "Thu 12 Nov 2026 12:00",
        [
            mine("Mon 26 Oct 2026 18:00", "Dear Theo, thank you for today's interview."),
            mine("Tue 3 Nov 2026 09:00", "Dear Theo, is there any news?"),
            theirs("Wed 4 Nov 2026 09:00", "None yet, the boss is in Spain."),
        ],
    ),
    case(
        "attempt by me bounced, so one still due",
        ASK,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            theirs("Mon 26 Oct 2026 17:00", "Good to meet you today, Maya!"),
            mine("Mon 26 Oct 2026 18:00", "Dear Theo, thank you for today's interview."),
            mine("Thu 5 Nov 2026 09:00", "Dear Theo, is there any news?", to="theo@nrthwind.example"),
            theirs(
                "Thu 5 Nov 2026 09:01",
                "550 5.1.1 theo@nrthwind.example: Recipient address rejected: user unknown",
                sender="Mail Delivery System <mailer-daemon@mail.example>",
                subject="Undelivered Mail Returned to Sender",
            ),
        ],
    ),
    # hold etc
    case(
        "hold then a person says talk soon",
        WAIT,
        None,
        "Fri 20 Nov 2026 12:00",
        [
            mine("Mon 26 Oct 2026 18:00", "Dear Theo, thank you for today's interview."),
            theirs(
                "Mon 2 Nov 2026 09:00",
                "We've been told to freeze all hiring till further notice. I'm as sad as you are.",
            ),
            theirs("Wed 4 Nov 2026 09:00", "Thanks for your patience. Will write when I know more."),
        ],
    ),
    case(
        "hold after attempt",
        WAIT,
        "Mon 30 Nov 2026",
        "Fri 20 Nov 2026 12:00",
        [
            mine("Mon 26 Oct 2026 18:00", "Dear Theo, thank you for today's interview."),
            mine("Fri 30 Oct 2026 09:00", "Hi Theo, any news?"),
            theirs(
                "Mon 2 Nov 2026 09:00",
                "We've been told to freeze all hiring till further notice. I'm as sad as you are.",
            ),
        ],
    ),
    case(
        "hold with month named",
        WAIT,
        None,
        "Fri 20 Nov 2026 12:00",
        [
            mine("Mon 26 Oct 2026 18:00", "Dear Theo, thank you for today's interview."),
            theirs("Mon 2 Nov 2026 09:00", "The vacancy is paused until the new year."),
        ],
    ),
    case(
        "silence window then they ask something",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Mon 12 Oct 2026 18:00", "Dear Theo, I apply as a driver, papers attached."),
            theirs("Tue 13 Oct 2026 09:00", "Thanks. If you hear nothing by 30 October, the job is gone."),
            theirs("Thu 29 Oct 2026 09:00", "Which shifts could you do?"),
        ],
    ),
    case(
        "silence window, I asked after",
        REST,
        None,
        "Fri 13 Nov 2026 12:00",
        [
            mine("Mon 12 Oct 2026 18:00", "Dear Theo, I apply as a driver, papers attached."),
            theirs("Tue 13 Oct 2026 09:00", "Thanks. If you hear nothing by 30 October, the job is gone."),
        ],
    ),
    case(
        "only shortlisted will hear, no date",
        WAIT,
        None,
        "Mon 2 Nov 2026 12:00",
        [
            mine("Mon 12 Oct 2026 18:00", "Dear Theo, I apply as a driver, papers attached."),
            theirs("Tue 13 Oct 2026 09:00", "Received with thanks. Only shortlisted applicants will be contacted."),
        ],
    ),
    # 60 days
    case(
        "no answer to a no for 15 days even w/ later survey",
        REST,
        None,
        "Mon 23 Nov 2026 12:00",
        [
            mine("Mon 26 Oct 2026 18:00", "Dear Theo, thank you for today's interview."),
            theirs("Mon 2 Nov 2026 09:00", "We have chosen someone else."),
            theirs("Thu 19 Nov 2026 09:00", "Please rate your experience with us in our survey.", sender=NO_REPLY),
        ],
    ),
    case(
        "60 days after my own promise",
        REST,
        None,
        "Mon 11 Jan 2027 12:00",
        [
            mine(
                "Mon 26 Oct 2026 18:00",
                "Dear Theo, thank you for today's interview. I'll send you my tachograph card tomorrow.",
            )
        ],
    ),
    case(
        "interview in the future beyond 60 days",
        WAIT,
        "Mon 18 Jan 2027",
        "Fri 8 Jan 2027 12:00",
        [
            theirs(
                "Mon 2 Nov 2026 09:00",
                "Dear Maya, the next driving day for applicants is Monday 18 January at 9. Will you come?",
            ),
            mine("Mon 2 Nov 2026 10:00", "Yes, I'll be there on the 18th at nine."),
        ],
    ),
]


@pytest.mark.parametrize(("action", "until", "now", "lines", "subject"), CASES)
def test_several_things_at_once(action: Action, until: str | None, now: str, lines: list[Line], subject: str) -> None:
    check(action, until, now, lines, subject)
