"""The job's title, as trades write it: rare words, short forms, loose sentences; and none where none is named."""

import pytest

from app.reading.facts.role import is_title
from tests.build import mine, theirs
from tests.reading.facts.build import read

ON = "Mon 2 Nov 2026 09:00"


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Cellist, autumn season", "Cellist"),
        ("Winchman - offshore", None),
        ("Application as stonemason", "stonemason"),
        ("Turbine tech, second visit", "Turbine technician"),
        ("Asst Head Gardener", "Assistant Head Gardener"),
        ("2/O, coastal tanker", "second officer"),
        ("Message about set designer", "set designer"),
        ("Bewerbung Chemielaborant (m/w/d)", "Chemielaborant"),
        ("Tram driver 駅員", "Tram driver"),
        ("Wage list for the shortlist", None),
        ("A tourist with a checklist", None),
        ("Clay models in a shed", None),
    ],
)
def test_a_subject_names_the_job_in_the_words_of_its_trade(subject: str, role: str | None) -> None:
    assert read(theirs(ON, "Hi Maya, could you come on Thursday at ten? Theo"), subject=subject).role == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("We are one glassblower short, well, short of a glazier to be exact.", "glazier"),
        ("Attached is the letter for Claims Handler, with the terms that we spoke of.", "Claims Handler"),
        ("Vacancy 3310, Senior Soil Surveyor, has closed and the panel is reading.", "Senior Soil Surveyor"),
        ("Our forge is losing its second farrier at Easter, would you like to talk?", "farrier"),
        ("Ferry deckhand, Oban. Come on Thursday at eight.", "Ferry deckhand"),
        ("For Night Auditor it is between you and one other.", "Night Auditor"),
        ("Interviews: Principal Hydrologist (Leeds)", "Principal Hydrologist"),
        ("We have the paint supervisor spot open from March.", "paint supervisor"),
        ("Could you come and start as pastry cook in May?", "pastry cook"),
        ("Chef, thanks for coming. We will talk soon.", None),
        ("I cook, my brother serves, and half the crew sleeps. Come by on Thursday.", None),
        ("The driver was late, so come at 4 pm instead.", None),
    ],
)
def test_a_loose_sentence_names_the_job_where_nothing_else_does(text: str, role: str | None) -> None:
    assert read(theirs(ON, f"Hi Maya,\n\n{text}\n\nTheo"), subject="Thursday").role == role


def test_my_own_first_mail_names_the_job() -> None:
    line = mine(ON, "Hello Theo, Ines says you're short of a slater. I have eight years on roofs.")
    assert read(line, subject="work").role == "slater"


@pytest.mark.parametrize(
    ("subject", "text", "role"),
    [
        (
            "HSE Officer",
            "Your interview for Health Safety and Environment Officer is on Thursday.",
            "HSE Officer",
        ),
        (
            "QC inspector",
            "We would like to see you for the quality control inspector role.",
            "quality control inspector",
        ),
        ("BDM interview", "We look for a business development manager in Hull.", "business development manager"),
        ("ICU nurse", "We would like to see you for the ward sister role.", "ICU nurse"),
    ],
)
def test_a_title_in_short_gives_way_to_the_title_that_they_spell_out(subject: str, text: str, role: str) -> None:
    assert read(theirs(ON, f"Hi Maya, {text} Theo"), subject=subject).role == role


@pytest.mark.parametrize("phrase", ["Slater", "Cooper", "Weaver", "Turner & Sons", "Sawyer"])
def test_a_surname_is_no_title_by_itself(phrase: str) -> None:
    assert not is_title(phrase)
