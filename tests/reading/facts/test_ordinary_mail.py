"""What ordinary mail showed: hours in words, days of others, calls that are announced, one of two things sent, two roles."""

from datetime import date
from typing import Any

import pytest

from app.etiquette.model import Action
from tests.build import NO_REPLY, mine, text_part, theirs
from tests.reading.facts.build import ASK, NOTE, QUIET, REPLY, REST, THANK, WAIT, advice_on, case, check, read

ACCEPT = "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR"
APPLIED = mine("Mon 2 Nov 2026 10:00", "Hi Theo, I would like to apply as a bookkeeper.")
HELD = [
    theirs("Mon 2 Nov 2026 09:00", "Hi Maya, thank you for coming in today, we enjoyed it."),
    mine("Mon 2 Nov 2026 17:00", "Hi Theo, thank you for the good talk today."),
]

DAYS: list[Any] = [
    case(
        "a talk at half two is over by four",
        THANK,
        None,
        "Wed 4 Nov 2026 16:00",
        [
            theirs("Mon 2 Nov 2026 09:00", "Hi Maya, Wednesday 4 November at half two for the bookkeeper job, all right?"),
            mine("Mon 2 Nov 2026 10:00", "Hi Theo, half past two is perfect."),
        ],
    ),
    case(
        "and ahead at noon",
        WAIT,
        "Wed 4 Nov 2026",
        "Wed 4 Nov 2026 12:00",
        [
            theirs("Mon 2 Nov 2026 09:00", "Hi Maya, Wednesday 4 November at half two for the bookkeeper job, all right?"),
            mine("Mon 2 Nov 2026 10:00", "Hi Theo, half past two is perfect."),
        ],
    ),
    case(
        "what stands in my diary is kept",
        WAIT,
        "Tue 10 Nov 2026",
        "Thu 5 Nov 2026 12:00",
        [
            APPLIED,
            theirs("Tue 3 Nov 2026 09:00", "Hello Maya, would Tuesday 10 November at 11:00 at our depot suit?"),
            mine("Wed 4 Nov 2026 10:00", "Hello Theo, Tuesday at 11:00 is in my calendar."),
        ],
    ),
    case(
        "no clash is no refusal of the day",
        WAIT,
        "Tue 10 Nov 2026",
        "Thu 5 Nov 2026 12:00",
        [
            theirs("Tue 3 Nov 2026 09:00", "Hi Maya, the last step is a video call on Tuesday 10 November at 11:00."),
            mine("Wed 4 Nov 2026 10:00", "Hi Theo, no clash, my course is on Wednesday. Thanks!"),
        ],
    ),
    case(
        "the day on which they see others is none of mine",
        WAIT,
        "Wed 11 Nov 2026",
        "Sat 7 Nov 2026 09:00",
        [
            *HELD,
            theirs("Wed 4 Nov 2026 09:00", "Hi Maya, three further applicants are booked in for Thursday. We will tell you by Monday."),
            mine("Wed 4 Nov 2026 10:00", "Noted, thank you."),
        ],
    ),
    case(
        "a call after some hour is announced, not agreed",
        ASK,
        None,
        "Tue 10 Nov 2026 09:00",
        [
            theirs("Wed 4 Nov 2026 09:00", "Hi Maya, nice test! Our head of finance will phone you tomorrow after 5 for a few words."),
            mine("Wed 4 Nov 2026 10:00", "Wonderful, I will be near the phone."),
        ],
        "Bookkeeper at Northwind",
    ),
    case(
        "before the office opens is an hour, no limit",
        WAIT,
        "Wed 11 Nov 2026",
        "Tue 10 Nov 2026 09:00",
        [
            theirs("Mon 2 Nov 2026 09:00", "Hi Maya, shall we say Monday 9 November at two for a talk about the bookkeeper job?"),
            mine("Mon 2 Nov 2026 10:00", "Hi Theo, Monday at two is good."),
            theirs("Tue 3 Nov 2026 09:00", "On Monday the painters come. Can we make it Wednesday 11 November at eight, before the office opens?"),
            mine("Tue 3 Nov 2026 10:00", "Of course, Wednesday at eight it is."),
        ],
    ),
    case(
        "course it will is a yes, whatever is asked behind it",
        WAIT,
        "Tue 10 Nov 2026",
        "Thu 5 Nov 2026 12:00",
        [
            theirs("Mon 2 Nov 2026 09:00", "Hi Maya, could you pop in on Friday the 6th about 10 for a look at the workshop?"),
            mine("Mon 2 Nov 2026 10:00", "Hi Theo, my son has a match then. Would Tuesday the 10th at 10 do instead?"),
            theirs("Tue 3 Nov 2026 09:00", "Course it will, family first."),
        ],
    ),
    case(
        "no call by a day means not this year",
        REST,
        None,
        "Tue 24 Nov 2026 09:00",
        [
            APPLIED,
            theirs("Tue 3 Nov 2026 09:00", "Cheers Maya, it is in. No call by Friday 20 November means you have not made it through this year."),
        ],
    ),
]  # fmt: skip
WAITING: list[Any] = [
    case(
        "a calendar's yes is no paper",
        REPLY,
        None,
        "Thu 5 Nov 2026 09:00",
        [
            theirs("Mon 2 Nov 2026 09:00", "Hi Maya, would Wednesday 11 November at 1:30 pm work for the final round?"),
            mine("Mon 2 Nov 2026 10:00", "Hi Theo, Wednesday the 11th at 1:30 works."),
            theirs("Tue 3 Nov 2026 09:00", "All set for Wednesday. Please send me your slides by Tuesday noon."),
            mine(
                "Tue 3 Nov 2026 10:00",
                "",
                subject="Accepted: Final round",
                parts=(text_part(ACCEPT, "text/calendar", filename="invite.ics"),),
            ),
        ],
    ),
    case(
        "a greeting names no referee",
        REPLY,
        None,
        "Thu 5 Nov 2026 09:00",
        [
            APPLIED,
            theirs("Tue 3 Nov 2026 09:00", "Hello Maya, what is your notice period? Please also send the names of two referees."),
            mine("Tue 3 Nov 2026 10:00", "Hello Theo, my notice period is one month."),
        ],
    ),
    case(
        "a day to start is no certificate",
        REPLY,
        None,
        "Thu 5 Nov 2026 09:00",
        [
            APPLIED,
            theirs("Tue 3 Nov 2026 09:00", "Hello Maya, could you send me your certificate and tell me when you could start?"),
            mine("Tue 3 Nov 2026 10:00", "Hello Theo, I could start on 1 December."),
        ],
    ),
    case(
        "of three things two are given",
        REPLY,
        None,
        "Thu 5 Nov 2026 09:00",
        [
            APPLIED,
            theirs("Tue 3 Nov 2026 09:00", "Hello Maya, please send me two references, your salary expectations and a copy of your licence."),
            mine("Tue 3 Nov 2026 10:00", "Hello Theo, I am looking for 42,000. A copy of my licence is attached."),
        ],
    ),
    case(
        "all of it is attached",
        WAIT,
        None,
        "Thu 5 Nov 2026 09:00",
        [
            APPLIED,
            theirs("Tue 3 Nov 2026 09:00", "Hello Maya, please send me two references and a copy of your licence."),
            mine("Tue 3 Nov 2026 10:00", "Hello Theo, everything is attached, the licence and the rest."),
        ],
    ),
    case(
        "what is to lie in my bag is not to be sent",
        WAIT,
        "Wed 11 Nov 2026",
        "Thu 5 Nov 2026 09:00",
        [
            theirs("Mon 2 Nov 2026 09:00", "Hi Maya, would Wednesday 11 November at 2 be good for a chat about the job?"),
            mine("Mon 2 Nov 2026 10:00", "Hi Theo, Wednesday the 11th at 2 is fine."),
            theirs("Tue 3 Nov 2026 09:00", "Perfect. On the day have with you your driving abstract and your boots."),
        ],
    ),
    case(
        "a head who asks what I earn now has a job for me",
        REPLY,
        None,
        "Thu 5 Nov 2026 09:00",
        [
            theirs(
                "Tue 3 Nov 2026 09:00",
                "Respected Madam, I got your name from Mrs Rao, who was full of praise for your choir. We have one vacancy for a "
                "music teacher. Kindly let me know whether you would consider a change. Also what salary are you drawing now?",
            )
        ],
        "Music for the session 2026-27",
    ),
    case(
        "a receipt by hand is no answer",
        WAIT,
        "Tue 17 Nov 2026",
        "Fri 13 Nov 2026 09:00",
        [
            mine("Mon 2 Nov 2026 22:00", "Dear Mr Brandt, I would like to apply as clinic coordinator. My resume is attached."),
            theirs("Tue 3 Nov 2026 09:00", "Hi Maya, got your resume, thanks.\nTheo"),
        ],
        "Clinic coordinator",
    ),
    case(
        "no change of address is a job",
        QUIET,
        None,
        "Thu 5 Nov 2026 09:00",
        [theirs("Tue 3 Nov 2026 09:00", "Dear customer, are you considering a change of address? Tell the bank by post.")],
        "Your account",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("action", "until", "now", "lines", "subject"), DAYS + WAITING)
def test_ordinary_mail(action: Action, until: str | None, now: str, lines: list[Any], subject: str) -> None:
    check(action, until, now, lines, subject)


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("boss is away, ill text u by wed yes or no", date(2026, 11, 11)),
        ("have to sort the van first, give you a bell Monday arvo", date(2026, 11, 9)),
        ("Next Friday is when you get your answer.", date(2026, 11, 13)),
    ],
)
def test_promises_as_people_type_them(words: str, end: date) -> None:
    promise = read(*HELD, theirs("Thu 5 Nov 2026 10:00", f"Hi Maya, {words}")).promise
    assert promise is not None
    assert promise.end == end


def test_a_no_to_one_role_by_machine_leaves_the_other_alive() -> None:
    lines = [
        theirs("Mon 2 Nov 2026 09:00", "Dear Maya, you applied for Night Auditor and Front Desk Manager. Both panels meet you tomorrow at 11 am."),
        mine("Wed 4 Nov 2026 09:00", "Dear Theo, thank you to both panels for yesterday."),
        theirs("Thu 5 Nov 2026 09:00", "Dear Maya, we will decide on the Night Auditor by Friday 13 November and inform you."),
        theirs(
            "Tue 10 Nov 2026 06:00",
            "Thank you for your interest in Front Desk Manager (FD-2041); we regret that you have not been selected for this position.",
            sender=NO_REPLY,
            subject="Update on Front Desk Manager (FD-2041)",
        ),
    ]  # fmt: skip
    subject = "Interview - Night Auditor / Front Desk Manager"
    assert advice_on(*lines, now="Wed 11 Nov 2026 09:00", subject=subject).action is WAIT
    assert advice_on(*lines, now="Wed 18 Nov 2026 09:00", subject=subject).action is ASK
    whole = theirs("Tue 10 Nov 2026 06:00", "We regret that you have not been selected for either position.")
    assert advice_on(*lines[:3], whole, now="Wed 11 Nov 2026 09:00", subject=subject).action is NOTE
