"""Who will be in the room: the names that a mail of theirs lists, and what is no name."""

import pytest

from app.reading.facts.panels import panel_of
from tests.build import mine, theirs
from tests.reading.facts.build import read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The panel will be Sister Joan Adeyemi, Mark Hollis and Dr Anita Rao.",
            ("Joan Adeyemi", "Mark Hollis", "Anita Rao"),
        ),
        ("You will be meeting with Ines Duarte, our head of service, and Tom Frith.", ("Ines Duarte", "Tom Frith")),
        ("You will meet Sarah Okafor (Head of Maths) and Peter Lunn (Deputy Head).", ("Sarah Okafor", "Peter Lunn")),
        ("You'll be seen by Matron Grace Boyle and Mr Shah.", ("Grace Boyle", "Mr Shah")),
        ("You will meet Tom Baker, Peter Cook & Mrs Ali.", ("Tom Baker", "Peter Cook", "Mrs Ali")),
        ("Panel: Prof. J. van der Merwe (chair); Ms Thandi Mokoena", ("J. van der Merwe", "Thandi Mokoena")),
        ("Interviewers are Niamh Ní Bhriain and Seán Ó Sé.", ("Niamh Ní Bhriain", "Seán Ó Sé")),
        ("The panel:\n1. Ines Duarte - Director\n2. Tom Frith\nRegards", ("Ines Duarte", "Tom Frith")),
        ("Panel members:\n- Ines Duarte, Head of Service\n- Tom Frith, HR\n\nTheo", ("Ines Duarte", "Tom Frith")),
        ("Thursday at 10am with Ines and Tom.", ("Ines", "Tom")),
        (
            "Your panel is: Mr Khan, Headteacher; Mrs Ali, Chair of Governors; and Miss Lowe",
            ("Mr Khan", "Mrs Ali", "Miss Lowe"),
        ),
        ("You'll meet the team.", ()),
        ("You will see Ward 7 first.", ()),
        ("You'll be interviewed by HR and the Deputy Head.", ()),
        ("The panel will be confirmed next week.", ()),
        ("You will meet Human Resources.", ()),
        ("You will see Reception on your left.", ()),
        ("Interviewers will ask about your work.", ()),
    ],
)
def test_names_of_a_panel(text: str, names: tuple[str, ...]) -> None:
    assert panel_of(text) == names


def test_the_panel_belongs_to_the_talk_whose_day_stands_beside_it() -> None:
    found = read(
        theirs(
            "Mon 2 Nov 2026 09:00", "Dear Maya, we would like to interview you on Thursday 5 November at 10am. Theo"
        ),
        mine("Mon 2 Nov 2026 12:00", "Dear Theo, thank you, I will be there on Thursday at 10. Maya"),
        theirs("Tue 3 Nov 2026 09:00", "Dear Maya, you will meet Mark Hollis and Dr Anita Rao. Theo"),
        now="Fri 6 Nov 2026 09:00",
    )
    assert found.last_interview is not None
    assert found.last_interview.with_names == ("Mark Hollis", "Anita Rao")
