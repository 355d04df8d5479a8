import pytest

from app.etiquette.model import Action
from tests.build import Line, mine, theirs
from tests.reading.facts.build import advice_on, read

MONDAY = "Mon 2 Nov 2026 10:00"
ANA = "Ana Ruiz <ana.ruiz@mail.example>"


def hers(text: str) -> Line:
    return theirs(MONDAY, text, sender=ANA)


QUIET = {
    "my window cleaner": ("Windows", (hers("I can do your windows on Thursday at 9. It is 40 for the house. Does that suit?"),)),
    "a place to study": ("Your application", (hers("The admissions tutors enjoyed your interview and offer you a place on the MSc. Reply by May."),)),
    "a flat": ("Flat 3", (hers("Thanks for your application. The landlord has chosen another tenant, sorry."),)),
    "a reporter": ("Story", (hers("I am a journalist and would like to interview you about redundancy. Are you free today?"),)),
    "I hire": (
        "Nanny",
        (hers("I saw your advert and would like to apply. My CV is attached."), mine("Tue 3 Nov 2026 10:00", "Thanks for your CV! Could you come on Friday?", to=ANA)),
    ),
    "I give a reference": ("Reference", (hers("Sam Poe has applied to us as a teacher and named you as referee. Please fill in the form."),)),
    "a friend's luck": ("news", (hers("I got the job! They rang this morning. Drinks on Friday?"),)),
    "a bank": ("Loan", (hers("We have reviewed your loan application and regret that we cannot offer you a loan."),)),
    "a seller": ("Hiring?", (hers("I help firms fill open roles. 40 vetted candidates are ready to interview. Worth a quick call?"),)),
    "unpaid work": ("Shop", (hers("Thank you for applying to volunteer in our shop. We would like to interview you on Friday. The role is unpaid."),)),
}  # fmt: skip


@pytest.mark.parametrize("name", QUIET)
def test_what_only_sounds_like_hiring_is_quiet(name: str) -> None:
    subject, lines = QUIET[name]
    advice = advice_on(*lines, subject=subject)
    assert advice.action is Action.NOT_RECRUITING
    assert advice.why


LOUD = {
    "a cold approach": ("hello", (theirs(MONDAY, "I came across your profile and think you would be a great fit for a team I am hiring for. Open to a chat?"),)),
    "a small trade": ("plasterer", (theirs(MONDAY, "Got your number off Pete. Can you start Monday on the Elm Road job? Come by the yard first."),)),
    "an application of mine": ("Dental nurse", (mine(MONDAY, "Dear Theo, please find my CV for the dental nurse vacancy attached."),)),
    "a job at a bank": ("Loan officer", (theirs(MONDAY, "Thank you for applying as loan officer. We would like to meet you on Thursday."),)),
    "a job at a school": ("Admissions officer", (theirs(MONDAY, "You are shortlisted for the admissions officer post. Interviews are on 12 November."),)),
}  # fmt: skip


@pytest.mark.parametrize("name", LOUD)
def test_a_job_for_me_is_never_quiet(name: str) -> None:
    subject, lines = LOUD[name]
    assert read(*lines, subject=subject).recruiting


def test_the_person_s_word_wins() -> None:
    subject, lines = QUIET["a flat"]
    assert read(*lines, subject=subject, answers={"is_it_a_job": "yes"}).recruiting


def test_marks_of_fraud_are_told() -> None:
    scam = theirs(
        MONDAY,
        "Your resume was shortlisted. No interview is needed. Send your bank account details and a copy of your ID to start on Monday.",
        sender="HR Global Ltd <globalhr@gmail.example>",
    )
    reading = read(scam, subject="Remote clerk")
    assert not reading.recruiting
    assert reading.fraud_marks


def test_papers_after_a_talk_are_no_fraud() -> None:
    reading = read(
        theirs(
            MONDAY,
            "Great to meet you today! We would love you to join us. Please send a copy of your passport and your bank details for payroll.",
        )
    )
    assert reading.fraud_marks == ()
