"""The timeline calls people by their names and not by their titles, and a kind word after a delay is no answer to a no."""

import pytest

from tests.build import mine, theirs
from tests.reading.facts.build import read


@pytest.mark.parametrize(
    ("sender", "called"),
    [
        ("Prof. Dr. Heike Brandt <h@northwind.example>", "Heike"),
        ("Mrs. Sunita Sharma <s@northwind.example>", "Sunita"),
        ("Mr. Pillay <p@northwind.example>", "Mr. Pillay"),
        ("Theo Brandt <t@northwind.example>", "Theo"),
    ],
)
def test_names_without_titles(sender, called):
    line = theirs("Mon 2 Nov 2026 09:00", "Thank you for applying. We will let you know by Friday.", sender=sender)
    assert read(line).timeline[0].what.startswith(f"{called} ")


def test_kind_words_after_a_hold_answer_no_refusal():
    held = theirs("Mon 2 Nov 2026 09:00", "Hi Maya, the Backend Engineer role has been put on hold for now. Theo")
    thanks = mine("Mon 2 Nov 2026 12:00", "Thank you for telling me, Theo. Maya")
    assert "no" not in read(held, thanks).timeline[-1].what.split()


def test_kind_words_after_a_no_do():
    no = theirs("Mon 2 Nov 2026 09:00", "Hi Maya, we have decided not to go ahead with your application. Theo")
    thanks = mine("Mon 2 Nov 2026 12:00", "Thank you for telling me, Theo. I wish you all the best. Maya")
    assert "answered their no" in " ".join(e.what for e in read(no, thanks).timeline)
