"""Chat that asks nothing, noes told sideways, silence that means no, parties, two numbered posts, words to one of two askers."""

from typing import Any

import pytest

from app.etiquette.model import Action
from app.reading.facts.rejection import WAS_A_MISTAKE
from app.reading.facts.rhetoric import answers_itself, of_a_third
from app.reading.facts.silence import MAY_ASK, MEANS_NO, silence_in
from tests.build import NO_REPLY, mine, theirs
from tests.reading.facts.build import ASK, NOTE, REPLY, REST, SUBJECT, THANK, WAIT, case, check

HELD = [
    theirs("Mon 2 Nov 2026 09:00", "Hi Maya, thank you for coming in today, we enjoyed it."),
    mine("Mon 2 Nov 2026 17:00", "Hi Theo, thank you for the good talk today."),
]
OFFERED = [
    *HELD,
    theirs("Wed 4 Nov 2026 09:00", "Dear Maya, letter of appointment attached, 41,500 a year. We need your signature by Friday 20 November."),
    mine("Wed 4 Nov 2026 10:00", "Dear Theo, I am very glad. You have my answer on or before the 20th."),
]  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        "Did she win anything last year?",
        "How's the dog's ear, did the drops take?".replace("the dog", "Biscuit"),
        "Does Deb at the mill still sing?",
        "How does your mother like the flat?",
    ],
)
def test_the_affairs_of_others_are_no_business(words: str) -> None:
    assert of_a_third(words)


@pytest.mark.parametrize(
    "words",
    ["Does Thursday work?", "Is Friday fine?", "Is your licence still valid?", "Has Dr Patel agreed to be a referee?", "Are they still with you?", "Did he tell you which day?"],
)  # fmt: skip
def test_but_what_concerns_me_is(words: str) -> None:
    assert not of_a_third(words)
    assert not answers_itself(words)


@pytest.mark.parametrize(
    "words",
    ["Did somebody tell you that we have a dog?", "Is there a soul here who isn't for it?", "What can one say?"],
)
def test_news_and_sighs_with_a_question_mark(words: str) -> None:
    assert answers_itself(words)


@pytest.mark.parametrize(
    ("words", "meaning"),
    [
        ("If the 13th goes by quietly then know he has gone for other people.", MEANS_NO),
        ("I'll have rung by Friday 6 November; a quiet phone after that means it went to others.", MEANS_NO),
        ("PS No call from me up to and including Friday means that the summer goes on without you.", MEANS_NO),
        ("Please draw your own conclusions if the phone stays silent.", MEANS_NO),
        ("If nothing has come by then it wasn't to be this time.", MEANS_NO),
        ("If the phone hasn't rung by Friday the 24th then we've got who we need this year.", MEANS_NO),
        ("If you hear nothing by Friday, do ring me.", MAY_ASK),
    ],
)
def test_what_silence_is_to_mean(words: str, meaning: str) -> None:
    assert silence_in(words) == meaning


CASES: list[Any] = [
    case(
        "an open day beside a no invites to no talk",
        NOTE,
        None,
        "Wed 11 Nov 2026 09:00",
        [*HELD, theirs("Tue 10 Nov 2026 09:00", "Dear Maya, I am so sorry. Our bookkeeper's girl is back and the twenty hours are going to be hers. Our open day is on Sunday 29 November, please come!")],
    ),
    case(
        "my name stays where it is",
        WAIT,
        "Tue 17 Nov 2026",
        "Wed 11 Nov 2026 12:00",
        [
            *HELD,
            theirs("Mon 9 Nov 2026 09:00", "Hi Maya, the higher rate is a flat no. The list is closed on Friday and I will let you know that day."),
            mine("Mon 9 Nov 2026 12:00", "Hi Theo, I can live with the rate, so please leave my name where it is."),
        ],
    ),
    case(
        "placed on a roster while the one ranked first begins",
        NOTE,
        None,
        "Wed 11 Nov 2026 09:00",
        [*HELD, theirs("Tue 10 Nov 2026 09:00", "Congratulations Maya! You scored 78% and have been placed on our roster for twelve months. The officer ranked first reports on 1 December.")],
    ),
    case(
        "a letter that was never written",
        NOTE,
        None,
        "Thu 19 Nov 2026 09:00",
        [*OFFERED, theirs("Wed 18 Nov 2026 09:00", "Dear Maya, there is no good way to say it. We lost the contract at noon and have to ask you to please treat our letter of the 4th as never written.")],
    ),
    case(
        "talk between the two of them",
        THANK,
        None,
        "Tue 3 Nov 2026 09:00",
        [
            theirs("Mon 2 Nov 2026 17:00", "u worked like a machine this morning Maya, thanks for coming. me n her talk 2nite or tmrw\nTheo"),
        ],
    ),
    case(
        "the answer to a colleague leaves the other's question open",
        REPLY,
        None,
        "Mon 9 Nov 2026 09:00",
        [
            *HELD,
            theirs("Wed 4 Nov 2026 09:00", "Dear Maya, please send me a copy of your passport for our file.", sender="Ann Lee <ann@northwind.example>"),
            theirs("Wed 4 Nov 2026 12:00", "Hi Maya, did you do the returns yourself or did the consultant? The head looks at precisely this."),
            mine("Thu 5 Nov 2026 09:00", "Dear Ann, the copy is attached.", to="Ann Lee <ann@northwind.example>"),
        ],
    ),
    case(
        "what they found in their own file",
        WAIT,
        "Fri 13 Nov 2026",
        "Mon 9 Nov 2026 09:00",
        [
            *HELD,
            theirs("Wed 4 Nov 2026 09:00", "Dear Maya, kindly send your first aid certificate, it is not with the application."),
            theirs("Thu 5 Nov 2026 09:00", "Dear Maya, kindly ignore the below. It was on page 4, my oversight."),
        ],
    ),
    case(
        "I told them that I am not taking it up",
        REST,
        None,
        "Mon 9 Nov 2026 09:00",
        [
            *OFFERED[:3],
            mine("Thu 5 Nov 2026 09:00", "Dear Theo, the children would have to change school, so I am not taking it up, with much regret."),
            theirs("Fri 6 Nov 2026 09:00", "Well received, and I would do the same with mine in school. My regards to the family."),
        ],
    ),
    case(
        "a machine's no to one of two numbered posts",
        THANK,
        None,
        "Thu 19 Nov 2026 09:00",
        [
            theirs("Mon 2 Nov 2026 06:00", "These applications were submitted:\n\n771204 - Ward Nurse, Rehab\n771219 - Ward Nurse, Casual Pool", sender=NO_REPLY, subject="Your applications 771204 / 771219"),
            theirs("Tue 3 Nov 2026 09:00", "Hi Maya, would you come about 771204 on Wednesday 18 November at 2.15?"),
            mine("Tue 3 Nov 2026 10:00", "Hi Theo, Wednesday 18 November at 2.15 is fine."),
            theirs("Thu 19 Nov 2026 02:00", "We wish to advise that your application has been unsuccessful.\nVacancy 771219 - Ward Nurse, Casual Pool", sender=NO_REPLY, subject="Outcome of your application 771219"),
        ],
        "Ward Nurse",
    ),
    case(
        "silence means no, and the day is over",
        REST,
        None,
        "Wed 18 Nov 2026 09:00",
        [
            mine("Mon 2 Nov 2026 10:00", "Dear Theo, I apply for the tree officer post, my CV is attached."),
            theirs("Tue 3 Nov 2026 09:00", "Dear Maya, those we want to meet will know by Friday 13 November, and if nothing has come by then it wasn't to be this time."),
        ],
    ),
    case(
        "she tells me on the day on which she hears, next week",
        WAIT,
        "Tue 17 Nov 2026",
        "Fri 6 Nov 2026 09:00",
        [*HELD, theirs("Thu 5 Nov 2026 09:00", "Hi Maya, the director tells me next week and I will tell you the same day.")],
    ),
    case(
        "rather be pestered",
        WAIT,
        "Fri 20 Nov 2026",
        "Fri 6 Nov 2026 09:00",
        [*HELD, theirs("Thu 5 Nov 2026 09:00", "Hi Maya, one more to see. I'd rather be pestered than have you wonder, only not before the 20th, please.")],
    ),
    case(
        "work elsewhere that I would rather refuse",
        ASK,
        None,
        "Tue 24 Nov 2026 09:00",
        [
            *HELD,
            mine("Tue 10 Nov 2026 09:00", "Hi Theo, may I ask how things stand with the job? I've been offered extra hours where I am and would rather say no to them."),
        ],
    ),
    case(
        "a newsletter about lots for sale leaves the job a job",
        REST,
        None,
        "Thu 26 Nov 2026 09:00",
        [
            *HELD,
            mine("Tue 10 Nov 2026 09:00", "Hi Theo, is there any news about the bookkeeper post?"),
            mine("Wed 18 Nov 2026 09:00", "Hi Theo, one last question from me about the post."),
            theirs(
                "Wed 25 Nov 2026 07:00",
                "VIEWING FROM SATURDAY. Our sale opens with books and maps. Would you like a free valuation? Bring up to five objects.",
                sender="Northwind <news@northwind.example>",
                subject="900 lots, one stuffed pike",
                headers={"List-Unsubscribe": "<https://northwind.example/u>"},
            ),
        ],
    ),
    case(
        "the cottage that goes with the job",
        ASK,
        None,
        "Mon 23 Nov 2026 09:00",
        [
            *HELD,
            theirs("Thu 5 Nov 2026 09:00", "Hi Maya, as soon as my husband is home on Wednesday the 11th we sit down and you'll get our answer."),
            mine("Thu 12 Nov 2026 09:00", "Hi Theo, my landlord asks about my lease: would the supervisor job come with the cottage that we saw at the interview?"),
            theirs("Fri 13 Nov 2026 09:00", "The stone cottage is taken, but a flat with one bedroom goes with the tasting room job."),
            mine("Fri 13 Nov 2026 10:00", "A flat is all I need, thanks, that puts my mind at rest!"),
        ],
        "Tasting Room Supervisor",
    ),
    case(
        "a welcome is not the contract that they promised",
        ASK,
        None,
        "Tue 17 Nov 2026 12:00",
        [
            *OFFERED[:3],
            mine("Thu 5 Nov 2026 09:00", "Dear Theo, yes to all of it, I accept!"),
            theirs("Fri 6 Nov 2026 09:00", "Hurrah! I'll get the contract over to you by Friday 13th."),
            theirs("Wed 11 Nov 2026 09:00", "Welcome aboard Maya! The shirts are ordered, I guessed medium."),
            mine("Wed 11 Nov 2026 10:00", "Medium is spot on. See you soon!"),
        ],
    ),
    case(
        "the nearer of two days in one sentence is the one on which I may write",
        ASK,
        None,
        "Wed 11 Nov 2026 09:00",
        [*HELD, theirs("Thu 5 Nov 2026 09:00", "Hi Maya, if there's no word from me come Wednesday, go ahead and write me, I lose track in November.")],
    ),
    case(
        "every third Saturday is no day of a talk",
        ASK,
        None,
        "Mon 16 Nov 2026 09:00",
        [
            *HELD,
            theirs("Thu 5 Nov 2026 09:00", "Hi Maya, are you okay with every third Saturday?"),
            mine("Thu 5 Nov 2026 10:00", "Hi Theo, every third Saturday is fine."),
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("action", "until", "now", "lines", "subject"), CASES)
def test_told_sideways(action: Action, until: str | None, now: str, lines: list[Any], subject: str) -> None:
    check(action, until, now, lines, subject)


def test_a_quote_is_needed_for_a_no() -> None:
    """No sentence of theirs says no: a sum alone makes none of it."""
    lines = [
        *HELD,
        theirs("Tue 10 Nov 2026 09:00", "Hi Maya, the fair was rained off and the tent blew into the lake. Best, Theo"),
    ]
    check(WAIT, None, "Wed 11 Nov 2026 09:00", lines, SUBJECT)


def test_closed_to_others_is_not_closed_to_me() -> None:
    lines = [
        theirs("Mon 2 Nov 2026 03:00", "Hello Maya, your application for Store Manager has reached us.", sender=NO_REPLY, subject="Store Manager"),
        theirs("Mon 9 Nov 2026 03:00", "The vacancy Store Manager is now CLOSED to new applicants. Your status: with the hiring manager.", sender=NO_REPLY, subject="Store Manager: CLOSED"),
    ]  # fmt: skip
    check(WAIT, None, "Wed 11 Nov 2026 09:00", lines, "Store Manager")


@pytest.mark.parametrize(
    "words",
    [
        "Please disregard our last letter, the system has a mind of its own.",
        "Kindly ignore it!",
        "That mail was sent in error.",
        "You can bin yesterday's regrets, they went to everybody.",
        "So forget the letter, will you?",
    ],
)
def test_a_letter_that_was_a_mistake(words: str) -> None:
    assert WAS_A_MISTAKE.search(words)


@pytest.mark.parametrize(
    "words",
    [
        "Please ignore this mail if you have already replied.",
        "We will not forget it.",
        "Don't forget the letter of your school.",
        "The parcel was sent by courier.",
    ],
)
def test_but_these_take_nothing_back(words: str) -> None:
    assert not WAS_A_MISTAKE.search(words)


def test_a_no_that_was_a_mistake_leaves_the_talk_standing() -> None:
    lines = [
        theirs("Mon 2 Nov 2026 09:00", "Hi Maya, can you come in on Friday 13 November at 10:00 to meet Ines?"),
        mine("Mon 2 Nov 2026 10:00", "Hi Theo, Friday the 13th at 10 is fine. Maya"),
        theirs("Mon 9 Nov 2026 02:00", "Dear Maya, after careful consideration we will not be taking your application further.", sender=NO_REPLY),
        theirs("Mon 9 Nov 2026 09:00", "Oh dear Maya, please ignore the letter of this night, our new software wrote to everyone. Theo"),
    ]  # fmt: skip
    check(WAIT, None, "Wed 11 Nov 2026 09:00", lines, SUBJECT)
    check(THANK, None, "Fri 13 Nov 2026 16:00", lines, SUBJECT)
