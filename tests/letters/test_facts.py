"""What the fact check catches, and what it leaves alone."""

from datetime import date

import pytest

from app.letters.facts import claims, ungrounded
from app.letters.model import Wishes
from tests.letters.cases import MAYA, PRIYA, THEO, asked, promised, reading

THREAD = """Hi Maya, thanks for coming in on Thursday 26 November. Samantha and I enjoyed it. We will decide by Friday, 4 December.
You will hear either way within 5 working days. Theo Brandt, Talent Partner, Northwind. We use Kafka and dbt."""


def missing(body, **wishes):
    found = reading(people=(THEO, PRIYA))
    return ungrounded(body, reading=found, writer=MAYA, wishes=Wishes(**wishes), thread_text=THREAD)


@pytest.mark.parametrize(
    "body",
    [
        "Hi Theo,\n\nThank you for Thursday. You expected to decide by Friday 4 December.\n\nBest,\nMaya Chen",
        "I enjoyed hearing how you use Kafka and dbt.",
        "You mentioned five working days.",
        "I am still interested in the Backend Engineer role.",
        "Priya was kind enough to call yesterday.",
        "May I ask whether there is any news? However it goes, thank you.",
        "My CV is attached as a PDF.",
        "I could talk on [Monday at 10].",
        "It is one of the best teams I have met.",
        "Working with Samantha would be a pleasure.",
        "Perhaps we could talk on December 4.",
    ],
)
def test_what_the_thread_says_may_be_said(body):
    assert missing(body) == ()


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("Thank you for the talk on Saturday.", "Saturday"),
        ("You promised an answer by 11 December.", "11 December"),
        ("It was good to meet Alasdair as well.", "Alasdair"),
        ("Alasdair said that the team is growing.", "Alasdair"),
        ("I have 12 years of experience.", "12"),
        ("You will hear from me in three weeks.", "three weeks"),
        ("I am writing about the Data Analyst role.", "Data Analyst"),
        ("I am writing about the data analyst role.", "data analyst"),
        ("See my site at https://maya.example/work.", "https://maya.example/work"),
        ("I would bring my Terraform experience.", "Terraform"),
        ("I would like 95k.", "95k"),
        ("I look forward to joining Contoso Labs.", "Contoso"),
        ("As agreed, let us meet on 2027-01-05.", "2027-01-05"),
        ("Write to me at maya@other.example.", "maya@other.example"),
        ("We spoke in October about it.", "October"),
    ],
)
def test_what_nobody_said_is_named(body, what):
    assert any(what in found for found in missing(body)), claims(body)


def test_what_the_person_adds_is_ground_enough():
    assert missing("I enjoyed hearing about Terraform.", high_points=("Terraform",)) == ()


def test_days_that_the_reading_rests_on_are_ground():
    found = reading(
        promise=promised("by Friday", date(2026, 12, 11)), requests=(asked("references", due=date(2026, 12, 15)),)
    )
    body = "You expected news by Friday 11 December. The references follow by Tuesday, December 15."
    assert ungrounded(body, reading=found, writer=MAYA, wishes=Wishes(), thread_text="") == ()


def test_a_greeting_to_the_wrong_person_is_named():
    assert missing("Hi Alasdair,\n\nThank you.\n\nBest,\nMaya Chen") == ("Alasdair",)


def test_a_wrong_signature_is_named():
    assert missing("Hi Theo,\n\nThank you.\n\nBest,\nRosalind") == ("Rosalind",)
