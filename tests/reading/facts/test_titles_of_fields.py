"""Titles that name a field, a year or a list: what belongs to them, and what does not."""

import pytest

from tests.build import mine, theirs
from tests.reading.facts.build import read


@pytest.mark.parametrize(
    ("subject", "text", "role"),
    [
        ("Lecturer in Hydrology", "thank you for applying.", "Lecturer in Hydrology"),
        ("Your application", "thank you for applying for the post of Lecturer in Hydrology.", "Lecturer in Hydrology"),
        (
            "Postdoctoral Research Associate in Marine Ecology",
            "thank you for applying.",
            "Postdoctoral Research Associate in Marine Ecology",
        ),
        ("Lecturer in Law at Leeds", "thank you for applying.", "Lecturer in Law"),
        ("Lecturer in September", "thank you for applying.", "Lecturer"),
        ("Chef in Leeds", "thank you for applying.", "Chef"),
        ("Staff Nurse in Theatres", "thank you for applying.", "Staff Nurse"),
        ("Head of Year 9 and Maths Teacher", "thank you for applying.", "Head of Year 9 and Maths Teacher"),
        (
            "Interview",
            "we would like to see you for the post of Head of Year 9 and Maths Teacher.",
            "Head of Year 9 and Maths Teacher",
        ),
        ("Trainee Solicitor 2027", "thank you for applying.", "Trainee Solicitor"),
        ("Health, Safety and Environment Manager", "thank you for applying.", "Health, Safety and Environment Manager"),
        ("Interview, Site Manager", "thank you for applying.", "Site Manager"),
        ("Band 6 Staff Nurse – Ward 7", "thank you for applying.", "Band 6 Staff Nurse"),
        ("2nd Chef", "thank you for applying.", "2nd Chef"),
        ("C&I Technician", "thank you for applying.", "C&I Technician"),
        ("Rust/Go engineer", "thank you for applying.", "Rust/Go engineer"),
    ],
)
def test_what_belongs_to_a_title(subject: str, text: str, role: str) -> None:
    found = read(
        mine("Fri 30 Oct 2026 09:00", "Dear Theo, please find my application attached. Maya"),
        theirs("Mon 2 Nov 2026 09:00", f"Dear Maya, {text} Theo"),
        subject=subject,
    )
    assert found.role == role
