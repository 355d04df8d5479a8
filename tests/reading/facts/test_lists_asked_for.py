"""Lists that ask: every line of them counts, the sentence above them is no wish of its own, and what is given is not asked for."""

import pytest

from tests.build import mine, theirs
from tests.reading.facts.build import read

APPLIED = mine("Fri 30 Oct 2026 09:00", "Hi Theo, I'd like to apply for the post. My CV is attached. Maya")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "Please could you provide:\n1. Your availability for a call next week\n2. Two referees\n"
            "3. A copy of your driving licence\n\nThanks",
            {"availability", "references", "documents"},
        ),
        ("Could you send me:\n- your latest payslip\n- proof of address\n- P45 if you have it\nTa", {"documents"}),
        ("Kindly share:\n(a) names of two referees\n(b) your portfolio", {"references", "work_samples"}),
        (
            "A few things: what salary are you after, when could you start, and are you happy to work weekends?",
            {"salary", "availability"},
        ),
        ("Do you have a licence, and could you send me a copy of it?", {"documents"}),
        ("Please find attached:\n- the job description\n- our application form for your records", set()),
    ],
)
def test_a_list_that_asks(text: str, kinds: set[str]) -> None:
    found = read(APPLIED, theirs("Mon 2 Nov 2026 09:00", f"Hi Maya\n\n{text}\nTheo"), now="Tue 3 Nov 2026 09:00")
    assert {r.kind for r in found.requests} == kinds


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("What are your salary expectations and when could you start?", "asked you for something"),
        ("We would like to offer you the job at 31,500 a year. Do you accept?", "made you an offer"),
        ("Would you like to come in for an interview on Tuesday at 10?", "invited you to talk"),
    ],
)
def test_what_the_timeline_calls_it(text: str, step: str) -> None:
    found = read(APPLIED, theirs("Mon 2 Nov 2026 09:00", f"Hi Maya, {text} Theo"), now="Tue 3 Nov 2026 09:00")
    assert found.timeline[-1].what == f"Theo {step}"
