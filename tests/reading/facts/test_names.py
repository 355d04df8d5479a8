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
        ("Crane technician phone screen", "Crane technician"),
        ("Web developer take-home test", "Web developer"),
        ("Quantity surveyor written exercise at Corvane", "Quantity surveyor"),
        ("Test engineer", "Test engineer"),
        ("Sr. Payroll Analyst", "Sr Payroll Analyst"),
        ("Application for the post of Physics teacher", "Physics teacher"),
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


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("There are two other furniture designer finalists, so bear with me.", "furniture designer"),
        ("Attached is the agreement for the rural school nurse position.", "rural school nurse"),
        ("Credit controller jobs do not stay open for long.", "Credit controller"),
    ],
)
def test_a_title_before_the_word_job_is_read_back_from_it(text: str, role: str) -> None:
    assert read(theirs(ON, f"Hi Maya, {text} Theo"), subject="Hello").role == role


@pytest.mark.parametrize(
    ("sender", "text", "company"),
    [
        ("theo@hollinroofing.example", "Can you come by on Thursday?", "Hollin Roofing"),
        ("theo@red-mesa.example", "Can you come by on Thursday?", "Red Mesa"),
        ("theo@quillback.example", "Can you come by on Thursday?", "Quillback"),
        (
            "theo@havel-werke.example",
            "Thanks for applying to Havel Werke GmbH.\n\nTheo\nHavel Werke GmbH",
            "Havel Werke",
        ),
        ("theo@ashlow.example", "Thanks for applying.\n\nTheo\nAshlow State University", "Ashlow State University"),
        ("theo@quayrecruit.example", "My client liked you a lot.\n\nTheo\nQuay Recruitment", "Quay Recruitment"),
    ],
)
def test_a_company_is_named_by_words_or_by_a_domain_that_can_be_told_apart(
    sender: str, text: str, company: str | None
) -> None:
    reading = read(theirs(ON, f"Hi Maya,\n\n{text}", sender=f"Theo Brandt <{sender}>"), subject="A talk")
    assert reading.company == company


def test_an_agency_s_client_is_the_company() -> None:
    mail = theirs(
        ON,
        "Hi Maya, Kestrel Optics would like to see you.\n\nTheo\nQuay Recruitment",
        sender="Theo <theo@quayrecruit.example>",
    )
    assert read(mail, subject="Lens Grinder - Kestrel Optics").company == "Kestrel Optics"
