"""The page on the judgement in small threads: last contact, and other people."""

import pytest

from app.etiquette.model import Action
from tests.build import NO_REPLY, Line, mine, theirs
from tests.reading.facts.build import ASK, NOTE, REPLY, THANK, WAIT, case, check

Y = "Tue 27 Oct 2026 18:00"
SP = mine(Y, "Hi Theo, thank you for the interview today, I enjoyed hearing about the team.")
FRIEND = "Nora Bell <nora.bell@mail.example>"

CASES = [
    # --- last contact
    case(
        "theirs OOO not contact",
        ASK,
        None,
        "Thu 5 Nov 2026 09:00",
        [
            SP,
            theirs(
                "Tue 27 Oct 2026 18:01",
                "I am out of the office today and tomorrow. Theo",
                headers={"Auto-Submitted": "auto-replied"},
            ),
        ],
    ),
    case(
        "my ooo reply isn't contact",
        ASK,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs("Wed 28 Oct 2026 09:00", "Thanks Maya, lovely to meet you too."),
            mine(
                "Wed 28 Oct 2026 09:01",
                "I am travelling and will read my mail on Monday.",
                headers={"Auto-Submitted": "auto-replied"},
            ),
        ],
    ),
    case(
        "calendar accept no thanks",
        THANK,
        None,
        "Thu 5 Nov 2026 09:00",
        [
            theirs("Mon 2 Nov 2026 09:00", "Hi Maya, could you come in on Wednesday 4 November at 11?"),
            mine("Mon 2 Nov 2026 10:00", "Yes, Wednesday at 11 suits me."),
        ],
    ),
    case(
        "survey letter no contact",
        ASK,
        None,
        "Thu 5 Nov 2026 09:00",
        [
            SP,
            theirs(
                "Tue 3 Nov 2026 09:00",
                "How was your interview with Northwind? Please rate your experience in our two-minute survey.",
                sender=NO_REPLY,
            ),
        ],
    ),
    case(
        "data retention letter",
        ASK,
        None,
        "Thu 5 Nov 2026 09:00",
        [
            SP,
            theirs(
                "Tue 3 Nov 2026 09:00",
                "We keep your candidate profile for twelve months. You can delete your account at any time.",
                sender=NO_REPLY,
            ),
        ],
    ),
    case(
        "bounced attempt is none",
        ASK,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            mine(
                "Thu 5 Nov 2026 09:00",
                "Hi Theo, is there any news about the post?",
                to="Theo <theo.brand@northwnd.example>",
            ),
            theirs(
                "Thu 5 Nov 2026 09:00",
                "Delivery has failed to these recipients: theo.brand@northwnd.example. The address was not found.",
                sender="Mail Delivery Subsystem <mailer-daemon@mail.example>",
                subject="Delivery Status Notification (Failure)",
                headers={"Auto-Submitted": "auto-replied", "X-Failed-Recipients": "theo.brand@northwnd.example"},
            ),
        ],
    ),
    case(
        "bounced gracious note",
        NOTE,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs("Wed 4 Nov 2026 09:00", "Dear Maya, we have decided to go with another candidate, I'm sorry."),
            mine(
                "Wed 4 Nov 2026 12:00",
                "Dear Theo, thank you for telling me. I wish you and the team well.",
                to="Theo <theo@northwnd.example>",
            ),
            theirs(
                "Wed 4 Nov 2026 12:02",
                "Your message to theo@northwnd.example could not be delivered: domain not found.",
                sender="Mail Delivery Subsystem <mailer-daemon@mail.example>",
                subject="Undeliverable: Re: post",
                headers={"X-Failed-Recipients": "theo@northwnd.example"},
            ),
        ],
    ),
    case(
        "bounced thanks after interview",
        THANK,
        None,
        "Wed 4 Nov 2026 09:00",
        [
            theirs("Thu 29 Oct 2026 09:00", "Hi Maya, could you come in on Tuesday 3 November at 11?"),
            mine("Thu 29 Oct 2026 10:00", "Tuesday at 11 suits me, thank you."),
            mine("Tue 3 Nov 2026 15:00", "Thank you for having me today, Theo.", to="t@nrthwind.example"),
            theirs(
                "Tue 3 Nov 2026 15:01",
                "Address not found. Your message wasn't delivered to t@nrthwind.example.",
                sender="Mail Delivery Subsystem <mailer-daemon@mail.example>",
                headers={"X-Failed-Recipients": "t@nrthwind.example"},
            ),
        ],
    ),
    case(
        "bounce to one, resent ok",
        WAIT,
        "Thu 5 Nov 2026",
        "Wed 4 Nov 2026 09:00",
        [
            SP,
            mine("Wed 28 Oct 2026 08:00", "Thanks again", to="t@nrthwind.example"),
            theirs(
                "Wed 28 Oct 2026 08:00",
                "Address not found: t@nrthwind.example",
                sender="Mail Delivery Subsystem <mailer-daemon@mail.example>",
                headers={"X-Failed-Recipients": "t@nrthwind.example"},
            ),
            mine("Wed 28 Oct 2026 08:10", "Dear Theo, thanks again; it was a good hour."),
        ],
    ),
    # trash/draft/scheduled
    case(
        "trashed no does not count",
        WAIT,
        None,
        "Fri 30 Oct 2026 09:00",
        [SP, theirs("Thu 29 Oct 2026 09:00", "We have chosen another candidate.", labels=("TRASH",))],
    ),
    case(
        "draft thanks is no thanks",
        THANK,
        None,
        "Wed 4 Nov 2026 09:00",
        [
            theirs("Thu 29 Oct 2026 09:00", "Hi Maya, could you come in on Tuesday 3 November at 11?"),
            mine("Thu 29 Oct 2026 10:00", "Tuesday at 11 suits me, thank you."),
            mine("Tue 3 Nov 2026 15:00", "Thank you for having me today, Theo.", labels=("DRAFT",)),
        ],
    ),
    case(
        "scheduled no attempt",
        ASK,
        None,
        "Fri 6 Nov 2026 09:00",
        [SP, mine("Tue 10 Nov 2026 09:00", "Is there news?", labels=("SCHEDULED",))],
    ),
    # --- other people
    case(
        "friend's cheer isn't contact",
        ASK,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs("Wed 4 Nov 2026 09:00", "Hey, how did it go with Northwind? Fingers crossed!", sender=FRIEND),
            mine("Wed 4 Nov 2026 10:00", "Really well I think. No word yet.", to=FRIEND),
        ],
    ),
    case(
        "friend forwards promise, own date",
        ASK,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs(
                "Thu 5 Nov 2026 20:00",
                "Look what I found in my inbox, sorry!\n\n---------- Forwarded message ---------\nFrom: Theo Brandt <theo.brandt@northwind.example>\nDate: Thu, 29 Oct 2026 at 10:00\nSubject: for Maya\nTo: Nora Bell <nora.bell@mail.example>\n\nDear Maya, we'll decide by Tuesday and let you know then.\n\nTheo",
                sender=FRIEND,
            ),
        ],
    ),
    case(
        "friend forwards request, I answer friend",
        REPLY,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs(
                "Thu 5 Nov 2026 20:00",
                "This came to me by mistake!\n\n---------- Forwarded message ---------\nFrom: Theo Brandt <theo.brandt@northwind.example>\nDate: Thu, 5 Nov 2026 at 10:00\nSubject: for Maya\nTo: Nora Bell <nora.bell@mail.example>\n\nDear Maya, could you send me the names of two referees?\n\nTheo",
                sender=FRIEND,
            ),
            mine("Thu 5 Nov 2026 21:00", "You're a star, I'll send them the names. Dinner on Sunday works.", to=FRIEND),
        ],
    ),
    case(
        "friend forwards request, I answer them",
        WAIT,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs(
                "Thu 5 Nov 2026 20:00",
                "This came to me by mistake!\n\n---------- Forwarded message ---------\nFrom: Theo Brandt <theo.brandt@northwind.example>\nDate: Thu, 5 Nov 2026 at 10:00\nSubject: for Maya\nTo: Nora Bell <nora.bell@mail.example>\n\nDear Maya, could you send me the names of two referees?\n\nTheo",
                sender=FRIEND,
            ),
            mine(
                "Thu 5 Nov 2026 21:00",
                "Dear Theo, my referees are Ann Hale, my manager at Contoso, ann@contoso.example, and Raj Patel, raj@fabrikam.example.",
            ),
        ],
    ),
    case(
        "I forward the no to a friend",
        NOTE,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs("Thu 5 Nov 2026 10:00", "Dear Maya, I'm sorry, we have chosen another candidate."),
            mine(
                "Thu 5 Nov 2026 11:00",
                "Well, that was that. Pub?\n\n---------- Forwarded message ---------\nFrom: Theo Brandt <theo.brandt@northwind.example>\nDate: Thu, 5 Nov 2026 at 10:00\nSubject: Backend Engineer at Northwind\nTo: Maya Chen <maya.chen@mail.example>\n\nDear Maya, I'm sorry, we have chosen another candidate.",
                to=FRIEND,
                subject="Fwd: Backend Engineer at Northwind",
            ),
        ],
    ),
    case(
        "I ask my referee",
        REPLY,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs("Thu 5 Nov 2026 10:00", "Hi Maya, could you let me have two references by Tuesday?"),
            mine(
                "Thu 5 Nov 2026 11:00",
                "Hi Nora, Northwind want references. Would you be one of mine? I attach the advert.",
                to=FRIEND,
            ),
            theirs("Thu 5 Nov 2026 12:00", "Of course, happy to! Use this address.", sender=FRIEND),
        ],
    ),
    # two roles
    case(
        "both refused in turn",
        NOTE,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs(
                "Mon 2 Nov 2026 09:00",
                "For the Data Engineer post we have chosen another candidate. The Platform Engineer post is still open and the panel meets on Thursday.",
            ),
            mine("Mon 2 Nov 2026 10:00", "Thank you for telling me, I look forward to Thursday's news."),
            theirs(
                "Fri 6 Nov 2026 08:00",
                "Dear Maya, I'm sorry, the Platform Engineer post has gone to another candidate too.",
            ),
        ],
    ),
]


@pytest.mark.parametrize(("action", "until", "now", "lines", "subject"), CASES)
def test_who_counts_and_what(action: Action, until: str | None, now: str, lines: list[Line], subject: str) -> None:
    check(action, until, now, lines, subject)
