"""Titles without what stands before them in a subject, and companies by their whole name."""

import pytest

from tests.build import theirs
from tests.reading.facts.build import read

ON = "Mon 2 Nov 2026 09:00"


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("A Staff Engineer for our team", "Staff Engineer"),
        ("Quick call about the API Engineer", "API Engineer"),
        ("Coding task frontend engineer", "frontend engineer"),
        ("Your chat about the Data Analyst role", "Data Analyst"),
        ("Test lesson Geography Teacher", "Geography Teacher"),
        ("Phone screen Backend Engineer", "Backend Engineer"),
        ("Interview slots for a Site Manager", "Site Manager"),
        ("Test Engineer", "Test Engineer"),
        ("Call Centre Agent", "Call Centre Agent"),
    ],
)
def test_a_title_stands_alone(subject: str, role: str) -> None:
    assert read(theirs(ON, "Hi Maya, could you come to a talk on Thursday? Theo"), subject=subject).role == role


@pytest.mark.parametrize(
    ("sender", "text", "company"),
    [
        (
            "theo@windmere.example",
            "Thanks for applying to Windmere Energy.\n\nTheo\nWindmere Energy",
            "Windmere Energy",
        ),
        ("ola@fennel.example", "Come and cook at Fennel & Rye on Thursday at 10?\nOla\nFennel & Rye", "Fennel & Rye"),
        ("theo@northwind.example", "Thanks for applying to Northwind.\n\nTheo\nNorthwind Careers Team", "Northwind"),
        ("theo@northwind.example", "Thanks for applying to Northwind.\n\nTheo\nNorthwind London", "Northwind"),
    ],
)
def test_a_company_keeps_its_whole_name(sender: str, text: str, company: str) -> None:
    assert read(theirs(ON, f"Hi Maya,\n\n{text}", sender=f"Theo <{sender}>"), subject="A talk").company == company
