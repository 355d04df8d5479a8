"""Days of permission, newer words, talks looked back on, and other people's jobs: each mend beside neighbours in like words."""

from datetime import date

import pytest

from tests.build import NO_REPLY, mine, theirs
from tests.reading.facts.build import QUIET, advice_on, read

MONDAY = "Mon 2 Nov 2026 10:00"
NOON = "Mon 2 Nov 2026 12:00"
APPLIED = mine("Sun 1 Nov 2026 18:00", "Please find my application for the post of carpenter attached.")


@pytest.mark.parametrize(
    ("words", "promised", "allowed"),
    [
        ("If nobody has been on to you by Thursday, give me a kick.", None, date(2026, 11, 5)),
        ("If it has all gone quiet come Thursday, by all means give the yard a prod.", None, date(2026, 11, 5)),
        ("If nothing has stirred by Thursday, rattle my cage, I don't mind: pester me.", None, date(2026, 11, 5)),
        ("Give me a few days, you will hear by Thursday.", date(2026, 11, 5), None),
        ("If you can't get your van started on Thursday, give me a ring.", None, None),
    ],
)
def test_leave_to_stir_them_is_no_promise(words: str, promised: date | None, allowed: date | None) -> None:
    reading = read(APPLIED, theirs(MONDAY, f"Dear Maya, I have passed your papers to the foreman. {words}"))
    assert (reading.promise and reading.promise.end, reading.permission and reading.permission.day) == (
        promised,
        allowed,
    )


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("Sorry, the oven broke. I will have your answer Thursday the 12th.", date(2026, 11, 12)),
        ("Sorry, the oven broke. Jo will bring you the verdict on the 12th.", date(2026, 11, 12)),
        ("The owner is flying in to see the names and the result will be with you before this week is over.", date(2026, 11, 6)),
        ("Dr. Reyes and I look at the rota first, then you will hear from me before this week is out.", date(2026, 11, 6)),
        ("Your file is parked until December 1. Ignore that calendar notice.", date(2026, 12, 1)),
        ("Head office signs off every post and that usually takes 5 working days from today.", date(2026, 11, 9)),
        ("The ferry takes 5 days, so I am away.", None),
        ("We are at the fair until Sunday.", None),
    ],
)  # fmt: skip
def test_the_newest_day_of_theirs_stands(words: str, end: date | None) -> None:
    promise = read(APPLIED, theirs(MONDAY, f"Dear Maya, {words}")).promise
    assert (promise and promise.end) == end


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("Applicants who hear nothing by 13 November should take it that they were not chosen.", date(2026, 11, 13)),
        ("Candidates not called by 13 November should conclude that the post has been filled.", date(2026, 11, 13)),
        (
            "Chosen ones are called by 13 November. Whoever is not called by that day is to consider it unsuccessful.",
            date(2026, 11, 13),
        ),
        ("Only those who are chosen will hear from us.", date(2026, 11, 30)),
        ("Should you not hear by 13 November, please assume that you were not chosen.", date(2026, 11, 13)),
    ],
)
def test_silence_until_a_day_is_a_no(words: str, end: date) -> None:
    promise = read(APPLIED, theirs(MONDAY, f"Dear Maya, thank you, it is with the head. {words}")).promise
    assert promise
    assert (promise.end, promise.silence_means_no) == (end, True)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("The whole crew has been quoting you since you left on Friday. Two more come next week.", date(2026, 10, 30)),
        ("Good that you came down in spite of the snow. We are seeing one more carpenter.", date(2026, 11, 2)),
        ("Good yarn on the phone this morning. I have typed up my notes for the foreman.", date(2026, 11, 2)),
        ("Kind of you to come all the way on a day like that. The foreman has my notes.", date(2026, 11, 2)),
        ("It says here that since you left school in 2012 you have worked with oak.", None),
        ("Good that you came across our advertisement. The foreman has your papers.", None),
    ],
)
def test_a_talk_told_only_by_a_look_back(words: str, day: date | None) -> None:
    talk = read(theirs(MONDAY, f"Dear Maya, {words}"), subject="Carpenter").last_interview
    assert (talk and talk.day) == day


@pytest.mark.parametrize(
    ("words", "fixed"),
    [
        ("Once I have your figure I can speak to her tomorrow.", False),
        ("I will go over it with my partner tomorrow.", False),
        ("We are happy to confirm your interview with her and me tomorrow at 10:00.", True),
    ],
)
def test_a_talk_of_theirs_among_themselves_is_none_of_mine(words: str, fixed: bool) -> None:
    assert bool(read(APPLIED, theirs(MONDAY, f"Dear Maya, thank you. {words}"), now=NOON).next_interview) is fixed


@pytest.mark.parametrize(
    ("subject", "words", "quiet"),
    [
        ("Reference report - Amos Bett", "Amos Bett is shortlisted for the post of tutor. In what capacity have you known him?", True),
        ("Your application", "Thank you for your application for the Silver Sky card. We are unable to proceed with it.", True),
        ("Account manager, Leeds", "Thank you for your application for the account manager post. We are unable to proceed with it.", False),
        ("Tomorrow", "Fit for tomorrow? Pitch 2, kick-off at 8, bring the bibs. Davie got the job at the mill, no interview.", True),
        ("Bar rota, positions to fill", "Two vacancies behind the bar in June. Nobody is paid, but there is cake. Can you do the 13th?", True),
        ("Carpenter", "One of the panel was called to jury duty, so we will tell you the result of your interview on Friday.", False),
    ],
)  # fmt: skip
def test_whose_job_it_is(subject: str, words: str, quiet: bool) -> None:
    advice = advice_on(theirs(MONDAY, f"Dear Maya, {words}"), subject=subject)
    assert (advice.action is QUIET) is quiet


@pytest.mark.parametrize(
    ("words", "quiet"),
    [
        ("Hello, my daughter Ruth applied for the lifeguard job. Did her form arrive?", True),
        ("Hello, I sent you my application for the lifeguard job, my wife Ruth tells me you are hiring. Did it arrive?", False),
    ],
)  # fmt: skip
def test_a_parent_asks_for_a_child(words: str, quiet: bool) -> None:
    lines = (
        mine("Sun 1 Nov 2026 18:00", words),
        theirs(MONDAY, "We only discuss an application with whoever made it. Is there a work permit?"),
    )
    assert (advice_on(*lines, subject="Lifeguard application").action is QUIET) is quiet


def test_a_first_receipt_that_names_a_questionnaire_counts() -> None:
    words = "That's you done. Your details for Night Filler are with the store. A good match gets an online questionnaire. This inbox is not checked."
    reading = read(theirs(MONDAY, words, sender=NO_REPLY), subject="We've got it! Night Filler")
    assert reading.last_contact
