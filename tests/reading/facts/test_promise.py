from datetime import date

import pytest

from tests.build import NO_REPLY, mine, theirs
from tests.reading.facts.build import read

MONDAY = "Mon 2 Nov 2026 10:00"


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("You should have an answer by the 13th.", date(2026, 11, 13)),
        ("We expect to decide by the end of next week.", date(2026, 11, 13)),
        ("I'll give you a ring on Thursday to let you know either way.", date(2026, 11, 5)),
        ("We compare notes this week, and I'll ring you on Tuesday with the outcome.", date(2026, 11, 3)),
        ("Anna and I sit down tomorrow, then you'll hear from me on Thursday.", date(2026, 11, 5)),
        ("We will let everybody know within 5 business days.", date(2026, 11, 9)),
    ],
)
def test_what_they_said_they_would_do_is_a_promise(words: str, end: date) -> None:
    promise = read(theirs(MONDAY, f"It was lovely to meet you today. {words}")).promise
    assert promise
    assert promise.end == end


@pytest.mark.parametrize(
    "words",
    [
        "We'll be in touch soon.",
        "Please send me your certificate by Friday.",
        "The office is closed on Friday for stocktaking.",
        "Did you say that you can start by 1 December?",
        "We founded the company in March 2012.",
    ],
)
def test_what_names_no_time_of_theirs_is_none(words: str) -> None:
    assert read(theirs(MONDAY, f"It was lovely to meet you today. {words}")).promise is None


def test_a_newer_promise_replaces_an_older_one() -> None:
    reading = read(
        theirs(MONDAY, "Good to meet you today. We will decide by Wednesday."),
        theirs("Wed 4 Nov 2026 10:00", "The boss is ill. You will hear from us by Friday 13 November."),
    )
    assert reading.promise
    assert reading.promise.end == date(2026, 11, 13)


def test_a_mail_that_names_no_time_neither_keeps_nor_renews_it() -> None:
    reading = read(
        theirs(MONDAY, "Good to meet you today. We will decide by Wednesday."),
        theirs("Wed 4 Nov 2026 10:00", "Hang tight! The visitors' car park is behind the building."),
    )
    assert reading.promise
    assert reading.promise.end == date(2026, 11, 4)


def test_an_invitation_keeps_what_they_promised() -> None:
    reading = read(
        theirs(MONDAY, "Good to talk to you today. We will come back to you by Wednesday."),
        theirs(
            "Wed 4 Nov 2026 10:00", "We would like to invite you to a second interview. When are you free next week?"
        ),
    )
    assert reading.promise is None


def test_a_promise_inside_a_no_is_none() -> None:
    no = "We have chosen another candidate. We will keep your details until March 2027 and write by then."
    assert read(theirs(MONDAY, no)).promise is None


def test_words_of_mine_promise_nothing_of_theirs() -> None:
    assert read(mine(MONDAY, "Thank you for today! You said you will decide by Friday.")).promise is None


def test_no_news_that_means_no_is_marked() -> None:
    words = "Thank you for your application. If you have not heard from us by 20 November, please assume that you were not successful."
    promise = read(theirs(MONDAY, words, sender=NO_REPLY)).promise
    assert promise
    assert promise.silence_means_no


def test_a_convention_has_no_grace() -> None:
    promise = read(theirs(MONDAY, "Thanks for coming in today. We will be in touch in a couple of weeks.")).promise
    assert promise
    assert (promise.end, promise.grace) == (date(2026, 11, 16), False)


def test_a_day_from_which_i_may_ask_is_a_permission() -> None:
    reading = read(
        theirs(MONDAY, "Great interview today. Feel free to nudge me if you haven't heard by next Wednesday.")
    )
    assert reading.permission
    assert reading.permission.day == date(2026, 11, 11)
    assert reading.promise is None
