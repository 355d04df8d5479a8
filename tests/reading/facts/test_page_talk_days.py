"""On which day a talk is, whether it was held, and what names a day and is none: each beside a neighbour in like words."""

from datetime import date

import pytest

from tests.build import Line, mine, theirs
from tests.reading.facts.build import read

MON, TUE = "Mon 2 Nov 2026 10:00", "Tue 3 Nov 2026 09:00"
NOW = "Tue 10 Nov 2026 18:00"
ASKED = theirs(MON, "Could you come for an interview on Thursday 5 November at 10?")
AGREED = mine("Mon 2 Nov 2026 11:00", "Thursday at 10 suits me, see you then.")
FAR = [
    theirs(MON, "Can you come for an interview on Thursday 12 November?"),
    mine(MON, "Yes, Thursday the 12th is fine."),
]

DAYS: list[tuple[str, list[Line], list[int]]] = [
    ("an hour in words is a time that I confirm", [mine(MON, "Friday the 6th at nine suits me, see you there.")], [6]),
    ("a day alone in a first mail is none", [mine(MON, "Friday the 6th suits me for most things in life.")], []),
    (
        "they take the second of my days",
        [
            mine(MON, "For the chat about the cook's job I could do Friday the 6th at nine or Monday the 9th at ten."),
            theirs(TUE, "Friday is no good, we cater for a wedding. Your Monday at ten it is."),
        ],
        [9],
    ),
    (
        "the weekday that they repeat is the one that stands",
        [*FAR, theirs(TUE, "Lovely. Thursday it is then, mind the step.")],
        [12],
    ),
    (
        "another weekday moves it",
        [*FAR, theirs(TUE, "I am sorry, I have to move us from the 12th. Could you do Friday the 13th at 9 instead?")],
        [],
    ),
    (
        "talks that have been cancelled",
        [ASKED, AGREED, theirs(TUE, "I am sorry to say that all interviews have been postponed, the chair is ill.")],
        [],
    ),
    (
        "a broken lift cancels nothing",
        [
            ASKED,
            AGREED,
            theirs(TUE, "For your interview please bring your passport. The lift is out of order, so take the stairs."),
        ],
        [5],
    ),
    (
        "one more candidate to meet",
        [theirs(MON, "It was good to meet you today. I have one more candidate to talk to on Friday.")],
        [2],
    ),
    (
        "one more talk with me",
        [theirs(MON, "It was good to meet you today. We would like you to have one more talk, on Friday at 10.")],
        [2, 6],
    ),
    ("they can say more on a day", [theirs(MON, "I think we can say something on Friday the 6th.")], []),
    ("she rings before noon", [theirs(MON, "I will ring you on Thursday before 12 to hear about you.")], []),
    ("phoning on a day", [theirs(MON, "No signal up here. Phoning you Thursday.")], []),
    (
        "a weekday and an hour",
        [theirs(MON, "come wednesday 9 morning to the yard, we talk"), mine(MON, "I will be there.")],
        [4],
    ),
    (
        "good work yesterday",
        [theirs(TUE, "Good work yesterday, the bench was clean. I need a word with my partner.")],
        [2],
    ),
    ("good job that you rang", [theirs(TUE, "Good job you rang yesterday, your CV was in the wrong pile.")], []),
    (
        "just as well that you asked",
        [theirs(TUE, "Just as well you asked on Monday, the advert had the wrong date.")],
        [],
    ),
    ("good that you came in", [theirs(TUE, "Good that you came in yesterday, the owner liked talking with you.")], [2]),
    ("odd to meet you", [theirs(MON, "Grand to meet ye this morning. I need a word with the books first.")], [2]),
    ("not able to meet", [theirs(MON, "Sorry, not able to meet you this morning. Your CV is with the chef.")], []),
    (
        "after Monday's interview",
        [
            theirs(
                TUE, "When we tidied up after Monday's interview there was a scarf on the chair, and whose could it be?"
            )
        ],
        [2],
    ),
    (
        "after Monday's interviews we will",
        [theirs(TUE, "After Monday's interview with the board we will write to you.")],
        [],
    ),
]


@pytest.mark.parametrize(("lines", "days"), [pytest.param(x, d, id=name) for name, x, d in DAYS])
def test_days_of_talks(lines: list[Line], days: list[int]) -> None:
    assert [i.day for i in read(*lines, now=NOW).interviews] == [date(2026, 11, d) for d in days]


HOURS = [
    ("Could you come for a trial on Thursday 5 November, 7.15 to 10.30?", "Gladly, Thursday the 5th!", "07:15"),
    ("We have you down for an interview on Thursday 5 November, 11 to 12:30.", "All good for Thursday at 11.", "11:00"),
    ("you come try out thursday 3am back door. we talk after", "3am Thursday, back door. See you then!", "03:00"),
]


@pytest.mark.parametrize(("said", "yes", "hour"), HOURS)
def test_hours_of_talks(said: str, yes: str, hour: str) -> None:
    (talk,) = read(theirs(MON, said), mine("Mon 2 Nov 2026 11:00", yes), now=NOW).interviews
    assert talk.day == date(2026, 11, 5)
    assert talk.at
    assert f"{talk.at:%H:%M}" == hour


@pytest.mark.parametrize(
    ("answer", "days"),
    [
        ("Thursday at 10 is in my break, so yes, ring me.", [5]),
        ("Thursday at 10 I am in class, could we find another day?", []),
    ],
)
def test_what_stands_in_the_way_and_does_not_hinder(answer: str, days: list[int]) -> None:
    reading = read(ASKED, mine("Mon 2 Nov 2026 11:00", answer), now=NOW)
    assert [i.day for i in reading.interviews] == [date(2026, 11, d) for d in days]


@pytest.mark.parametrize(
    ("moved", "days"),
    [
        ("the heating is broken, don't come today. monday same hour same door?", [9]),
        ("the heating is broken, don't come today. I will tell you on Monday how we go on.", []),
    ],
)
def test_a_new_day_after_one_that_fell_out(moved: str, days: list[int]) -> None:
    lines = [ASKED, AGREED, theirs("Thu 5 Nov 2026 08:00", moved), mine("Thu 5 Nov 2026 08:10", "Monday is fine.")]
    assert [i.day for i in read(*lines, now=NOW).interviews] == [date(2026, 11, d) for d in days]
