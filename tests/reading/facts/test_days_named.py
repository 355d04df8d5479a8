"""Whether words name a day of theirs, and which: each mend beside a neighbour in like words that says something else."""

from datetime import date

import pytest

from app.etiquette.model import Action
from tests.build import mine, theirs
from tests.reading.facts.build import advice_on, read

MONDAY = "Mon 2 Nov 2026 10:00"
APPLIED = mine("Sun 1 Nov 2026 18:00", "Please find my application for the post of carpenter attached.")
THANKED = mine("Sun 1 Nov 2026 18:00", "Thank you for the interview on Friday, I enjoyed the tour.")


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("You will hear from me before Thursday is over.", date(2026, 11, 5)),
        ("You will hear from me before Thursday evening.", date(2026, 11, 5)),
        ("You will hear from me before Thursday.", date(2026, 11, 4)),
        ("I want this settled by the 12th.", date(2026, 11, 12)),
        ("I want your form by the 12th.", None),
        ("Anja makes her pick by the 12th.", date(2026, 11, 12)),
        ("Please make your pick by the 12th.", None),
        ("You'll have your answer from me on Thursday.", date(2026, 11, 5)),
        ("Let me have your answer on Thursday.", None),
        ("Jo is ill; I will be back by Thursday with a fresh slot.", date(2026, 11, 5)),
        ("Everything goes to the board, which decides on Thursday 12th.", date(2026, 11, 12)),
        ("The board decides every Thursday.", None),
        ("Hiring is frozen, nobody knows if we open in winter.", None),
    ],
)
def test_the_day_on_which_i_hear(words: str, end: date | None) -> None:
    promise = read(THANKED, theirs(MONDAY, f"Dear Maya, thank you for coming. {words}")).promise
    assert (promise and promise.end) == end


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("If you have not heard from us by 20 November, please take it that we could not shortlist you.", date(2026, 11, 20)),
        ("Whoever has no invitation by 20 November should take it that we chose others.", date(2026, 11, 20)),
        ("If the 20th passes and your phone stayed quiet, then it has not worked this time.", date(2026, 11, 20)),
    ],
)  # fmt: skip
def test_silence_that_means_no_ends_on_its_day(words: str, end: date) -> None:
    promise = read(APPLIED, theirs(MONDAY, f"Dear Maya, your papers have arrived. {words}")).promise
    assert promise
    assert promise.silence_means_no
    assert promise.end == end


def test_silence_after_which_i_may_ask_means_no_no() -> None:
    words = "Dear Maya, we are swamped this week, so if I have gone quiet by Thursday, chase me."
    reading = read(THANKED, theirs(MONDAY, words))
    assert reading.promise is None
    assert reading.permission
    assert reading.permission.day == date(2026, 11, 5)


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("There is a stop on all new contracts, nobody knows for how long.", True),
        ("The board has put the brake on everything, nobody knows for how long.", True),
        ("The bus makes a stop on the corner, mind the brake on the gate.", False),
        ("No offers go out anywhere in the group for now.", True),
        ("The offers go out as ever, all in order of their dates.", False),
    ],
)
def test_a_stop_on_hiring_is_a_hold(words: str, *, held: bool) -> None:
    assert (read(THANKED, theirs(MONDAY, f"Dear Maya, thank you for coming. {words}")).hold is not None) is held


@pytest.mark.parametrize(
    ("offer", "yes", "closed"),
    [
        ("We would like to offer you the job of carpenter at 3,000 a month.", "Yes please, I accept.", True),
        ("Delighted to offer you a panel interview on Thursday 5 November at 11:00.", "Yes please, see you then.", False),
        ("I can neither make an offer nor promise one; hiring is frozen.", "Thank you, I'm in no hurry.", False),
    ],
)  # fmt: skip
def test_a_yes_closes_only_what_was_offered(offer: str, yes: str, *, closed: bool) -> None:
    reading = read(THANKED, theirs(MONDAY, f"Dear Maya, {offer}"), mine("Mon 2 Nov 2026 15:00", yes))
    assert (reading.closed_by_me is not None) is closed


@pytest.mark.parametrize(
    ("words", "action"),
    [
        ("Wonderful! My sister types it, it will be in your hands by Friday 13 November.", Action.WAIT),
        ("Wonderful! We are all glad of it here.", Action.MOVE_ON),
    ],
)
def test_what_they_owe_me_after_a_yes_keeps_it_open(words: str, action: Action) -> None:
    offer = theirs(
        MONDAY, "Dear Maya, we would like to offer you the job of carpenter at 3,000 a month. Do you accept?"
    )
    answer = mine("Mon 2 Nov 2026 15:00", "Yes please, I accept.")
    assert advice_on(THANKED, offer, answer, theirs("Tue 3 Nov 2026 10:00", words)).action is action


@pytest.mark.parametrize(
    ("failure", "reached"),
    [
        ("Your message to theo@northwind.example failed: 452 4.2.2 mailbox over quota.", True),
        ("Your message to theo@northwind.example failed: 550 5.1.1 no such user.", False),
    ],
)
def test_a_full_box_is_still_somebodys(failure: str, *, reached: bool) -> None:
    hello = theirs(MONDAY, "Dear Maya, thank you for coming.", sender="Theo <theo@northwind.example>")
    asked = mine("Thu 5 Nov 2026 09:00", "Hi Theo, is there any news?", to="Theo <theo@northwind.example>")
    lost = theirs("Thu 5 Nov 2026 09:01", failure, sender="Mail Delivery Subsystem <mailer-daemon@mail.example>")
    assert read(hello, asked, lost).reachable is reached
