"""Mail of people who work already, who hire, help or raise children sounds like hiring, and is about no job for me."""

import pytest

from tests.build import mine, theirs
from tests.reading.facts.build import read

MONDAY = "Mon 2 Nov 2026 10:00"
ANA = "Ana Ruiz <ana.ruiz@mail.example>"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Exit interview", "Hi Maya, half an hour for your exit interview? Thursday or Friday, whichever suits."),
        ("Note", "Thanks for the fit note. Shall we have a cup of tea on the 4th and agree your phased return?"),
        ("Saturday", "hiya can u do my sat 10-4 and il do ur sunday? steve says ok as long as we both text him"),
        (
            "New joiner",
            "Maya, would you be the buddy for Siobhan who joins us from Cork? It is a coffee on the first day.",
        ),
        (
            "Panel on Tuesday",
            "Colleagues, five to see. Candidate C has asked for the questions. Please score before we talk.",
        ),
        ("Advert", "Your advertisement is online from tomorrow. So far eight people have applied. Log in to see them."),
        ("D. Owusu", "Your former employee D. Owusu joins one of our clients. Please confirm his dates of employment."),
        (
            "Film club",
            "Thanks for putting yourself forward as secretary. You are elected, ha. No wages but you choose a film.",
        ),
        ("Seed round", "The partners liked you and the deck, but it is too early for our fund. The door stays open."),
        ("Home study", "Your file for adoption has been assigned to me. The first talk is about your own childhood."),
        (
            "Portrait",
            "We are filming a two-part documentary about people who changed careers. The researcher would ring you.",
        ),
        (
            "Besichtigung",
            "Vielen Dank für Ihr Interesse an der Wohnung. Der Eigentümer hat sich für andere Mieter entschieden.",
        ),
        ("A favour", "I am going for a technician job in Orkney and they want two names. Would you be my referee?"),
    ],
)
def test_what_people_at_work_and_at_home_write_is_quiet(subject: str, text: str) -> None:
    assert not read(theirs(MONDAY, text, sender=ANA), subject=subject).recruiting


def test_a_friend_whose_interview_i_ask_about_is_the_one_who_looks_for_work() -> None:
    lines = (
        mine(MONDAY, "Thinking of you today, how was the interview?", to=ANA),
        theirs("Tue 3 Nov 2026 10:00", "Four people and a projector. They will tell me by Friday.", sender=ANA),
    )
    assert not read(*lines, subject="Well?").recruiting


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Supplier quality engineer",
            "We invite you to an interview on Monday. Present: head of purchasing, works council.",
        ),
        ("Care assistant", "We have contacted your referee. Could you come to an interview on Thursday at ten?"),
        (
            "Lighting technician",
            "We would like to hire you, and put you on the payroll as a technician. Can you start in May?",
        ),
        ("Chemist", "The salary is 41,000 with 28 days of annual leave. Could you come to an interview on Thursday?"),
    ],
)
def test_a_job_stays_one_where_such_words_stand_beside_it(subject: str, text: str) -> None:
    assert read(theirs(MONDAY, text), subject=subject).recruiting


def test_an_assessment_centre_of_a_graduate_scheme_is_about_a_job() -> None:
    """And "GP27" is a reference, no doctor."""
    reading = read(
        theirs(
            "Thu 5 Nov 2026 10:00",
            "Dear Maya,\n\nThank you for your application to our Graduate Scheme. Your reference is GP27-8812. We would like to invite you to our "
            "virtual assessment centre. Dates: 17 November, 19 November. Please select a date in the portal by 10 November.\n\nEarly Careers",
        ),
        now="Thu 5 Nov 2026 12:00",
        subject="Graduate Scheme 2027 - application GP27-8812",
    )
    assert reading.recruiting
