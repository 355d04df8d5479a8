"""The first mail alone shows whether a thread is about a job for me."""

import pytest

from tests.build import theirs
from tests.reading.facts.build import read

MONDAY = "Mon 2 Nov 2026 10:00"


@pytest.mark.parametrize(
    ("subject", "sender", "text"),
    [
        (
            "Interview, Band 6 Dietitian",
            "Workforce <workforce@harbourtrust.example>",
            "Dear Maya\n\nYou have been shortlisted and are asked to attend for interview on Thursday 12 November at 9.20am, "
            "Seminar Room 2. Kindly confirm by return and bring your HCPC card.\n\nKind regards\nAda\nResourcing Assistant",
        ),
        (
            "Kiln technician offer",
            "Bronwen Pugh <bronwen@penarthpottery.example>",
            "Dear Maya, we are delighted to offer you the kiln technician post. May we have your answer by Thursday?\n\n"
            "Bronwen Pugh\nPenarth Pottery",
        ),
        (
            "Chemistry teacher: lesson and talk",
            "HR Office <hr@cedarhillschool.example>",
            "Dear Ms. Chen,\n\nFurther to your telephonic round you are called for a demonstration lesson with XI-A, followed by a "
            "meeting with the Principal, on Thursday 12 November, reporting time 8.30 a.m.\n\nRegards,\nHR Office",
        ),
        (
            "Lighting assistant, second round",
            "Ines Moura <ines@teatrodocais.example>",
            "Dear Maya,\n\nCongratulations on reaching the second round. The panel sees you on Wednesday 11 November at 2.30 pm. "
            "Could you send a page about a show you lit by Monday?\n\nInes Moura\nPeople, Teatro do Cais",
        ),
    ],
)
def test_a_first_mail_about_a_job_is_none_to_be_quiet_about(subject: str, sender: str, text: str) -> None:
    assert read(theirs(MONDAY, text, sender=sender), subject=subject).recruiting


@pytest.mark.parametrize(
    ("subject", "sender", "text"),
    [
        (
            "Gutters",
            "Liam <liam@highladders.example>",
            "hi can do the gutters thurs at 9, half a day. I charge £30 per hour plus materials. is that ok",
        ),
        (
            "Under 9s",
            "Gill Hart <gill@millfieldjfc.example>",
            "Hi Maya, kick-off is 10.15 on Saturday, please bring Leo's bib back and let me know if he can make it.",
        ),
        (
            "Viewing on Thursday",
            "Lets <lets@quaysidehomes.example>",
            "Dear Maya, your viewing of Flat 4 is confirmed for Thursday at 5pm. Please bring photo ID and three payslips.",
        ),
        (
            "MSc place",
            "Admissions <admissions@eastshore.example>",
            "Dear Maya, we are pleased to offer you a place on the MSc in Hydrology. Please accept by 30 November.",
        ),
    ],
)
def test_a_first_mail_about_something_else_is_quiet(subject: str, sender: str, text: str) -> None:
    assert not read(theirs(MONDAY, text, sender=sender), subject=subject).recruiting
