from dataclasses import replace

import pytest

from app.etiquette.model import Action
from app.gmail.parse import thread_from_payload
from app.reading.facts.heard import Heard
from app.reading.facts.hearing import hear
from app.reading.facts.recruiting import Weighed, weigh
from app.reading.facts.topic import topic_score
from app.reading.mail import read_mails
from app.thread import Me
from tests.build import MAYA, Line, mine, theirs, thread
from tests.reading.facts.build import advice_on, read

MONDAY = "Mon 2 Nov 2026 10:00"
ANA = "Ana Ruiz <ana.ruiz@mail.example>"


def hers(text: str) -> Line:
    return theirs(MONDAY, text, sender=ANA)


TORN = "Are you still free from March? They would like to see you."


def hears(*lines: Line, subject: str = "Hello") -> tuple[Heard, ...]:
    mails = read_mails(thread_from_payload(thread(*lines, subject=subject)), me=MAYA)
    return hear(mails, me=MAYA, country="GB", zone="Europe/London")


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
    "a day out": ("Sunday by the lake?", (hers("Ben and I want to row on Sunday at ten. Are you coming? There will be pancakes."), mine("Tue 3 Nov 2026 10:00", "Pancakes! I'll be there at ten.", to=ANA))),
    "a thing I bought": ("Your order 5521", (hers("Your parcel is out for delivery and should arrive on Thursday. Please confirm that somebody is at home."),)),
    "my present work": ("Handover", (hers("Could you finish the minutes of the sprint before your leave? My line manager wants them on Friday."),)),
    "a clinic": ("Your check-up", (hers("Your appointment with the dentist had to be moved. Could you do Thursday at 11 instead? Please let us know."),)),
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
    "a talk that moves": (
        "Interview on Thursday, Network Engineer",
        (
            theirs(MONDAY, "Would Thursday at 15:00 suit you to talk with Lena and me?"),
            mine("Mon 2 Nov 2026 12:00", "Thursday at 15:00 is fine."),
            theirs("Wed 4 Nov 2026 10:00", "I'm sorry, Lena has a fever and we need to shift it. Would Monday at 10:00 be possible?"),
        ),
    ),
    "a test from a machine": ("Your online assessment for Brightwell", (theirs(MONDAY, "Brightwell asks you to take a coding test. Please finish it by Friday with your personal link.", sender="Testroom <no-reply@testroom.example>"),)),
    "a place in the team": ("Hello", (theirs(MONDAY, "We would like to offer you a place in our team from March."),)),
    "a volunteer who was chosen": (
        "Reading room assistant",
        (
            theirs("Thu 1 Oct 2026 10:00", "The three of us would like to talk with you about the reading room post on Friday 9 October at 4."),
            mine("Thu 1 Oct 2026 18:00", "Friday the 9th at 4 is lovely, see you then."),
            theirs(MONDAY, "The board gave it to Ann Low, who has been opening up as a volunteer since spring. I'm sorry not to have better news."),
        ),
    ),
    "a bare word": ("Trial shift", (theirs(MONDAY, "Sunday at nine then. Wear black."),)),
    "a job about homes": ("Housing officer", (theirs(MONDAY, "Your application for the post of housing officer has come in. We look at them after Friday."),)),
    "in German": ("Ihre Bewerbung", (theirs(MONDAY, "Wir haben Ihre Bewerbung erhalten und melden uns in zwei Wochen."),)),
    "a job at a bank": ("Loan officer", (theirs(MONDAY, "Thank you for applying as loan officer. We would like to meet you on Thursday."),)),
    "a job at a school": ("Admissions officer", (theirs(MONDAY, "You are shortlisted for the admissions officer post. Interviews are on 12 November."),)),
}  # fmt: skip


@pytest.mark.parametrize("name", LOUD)
def test_a_job_for_me_is_never_quiet(name: str) -> None:
    subject, lines = LOUD[name]
    assert read(*lines, subject=subject).recruiting


def test_plain_signs_of_hiring_outweigh_a_topic_that_knows_little() -> None:
    assert Weighed(plain=4, shared=1, other=0, lean=0).recruiting
    assert not Weighed(plain=4, shared=1, other=4, lean=0).recruiting
    assert not Weighed(plain=0, shared=0, other=0, lean=0).recruiting


def test_what_weighs_about_the_same_is_a_job_and_torn() -> None:
    assert Weighed(plain=2, shared=0, other=1, lean=1.7).torn
    assert not Weighed(plain=6, shared=1, other=0, lean=3).torn
    assert not Weighed(plain=0, shared=0, other=6, lean=-3).torn


def test_who_writes_from_the_firm_of_the_post_is_the_one_who_hires() -> None:
    subject = "Surveyor at Chalk Hill Maps"
    lines = (
        mine(MONDAY, "Dear Ana, thank you for Tuesday. Attached is what we spoke about.", to=ANA),
        theirs("Tue 3 Nov 2026 10:00", "Thank you! May I ask two things first?", sender=ANA),
    )
    boss = Me("Maya Chen", "maya@chalkhillmaps.example")
    from_there = tuple(
        replace(line, sender=f"{boss.name} <{boss.email}>") if "maya" in line.sender else line for line in lines
    )
    mails = read_mails(thread_from_payload(thread(*from_there, subject=subject)), me=boss)
    assert weigh(hear(mails, me=boss, country="GB", zone="Europe/London")).trade == "hiring"
    assert weigh(hears(*lines, subject=subject)).trade != "hiring"


def test_torn_between_two_readings() -> None:
    assert weigh(hears(theirs(MONDAY, TORN))).torn
    plain = weigh(
        hears(theirs(MONDAY, "Thank you for applying for the data analyst role. We would like to interview you."))
    )
    assert plain.recruiting
    assert not plain.torn


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


@pytest.mark.parametrize("hello", ["Dear Maya, ", "Dear Mr Quillfeather, ", "Hello Thandiwe Nkosi, ", "Zsofia, ", ""])
def test_a_name_in_the_greeting_says_nothing_of_what_it_is_about(hello: str) -> None:
    words = "your papers are with the matron, who reads them on Thursday."
    assert topic_score(hears(hers(hello + words))) == topic_score(hears(hers(words)))
