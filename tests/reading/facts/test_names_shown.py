"""Names as the card shows them: people by the name they go by, houses by their whole name, titles without their frame."""

import pytest

from tests.build import mine, theirs
from tests.reading.facts.build import read

ON = "Mon 2 Nov 2026 09:00"
ASK = "Could you come to an interview on Thursday at ten?"


@pytest.mark.parametrize(
    ("sender", "text", "first"),
    [
        ("Nguyen Thi Hoa <hoa.nguyen@saigonkitchen.example>", ASK, "Hoa"),
        ("TANAKA Kenji <k.tanaka@minatoparts.example>", ASK, "Kenji"),
        ("Claire DUBOIS <claire@fonderie.example>", ASK, "Claire"),
        ("MAYA PATEL <maya.patel@fonderie.example>", ASK, "MAYA"),
        ('"Wei (Vivian) Zhang" <wei.zhang@cloudmere.example>', ASK, "Vivian"),
        ("J.P. Donnelly <jp@donnellyaccounts.example>", f"{ASK}\n\nJP", "JP"),
        ("Boothroyd Haulage <jobs@boothroydhaulage.example>", f"{ASK}\n\nCheers\nKev", "Kev"),
        ("Bäckerei Huber <info@baeckerei-huber.example>", f"{ASK}\n\nViele Grüße\nResi Huber", "Resi"),
        ("Moyo & Partners <reception@moyopartners.example>", f"{ASK}\nThandi\nReception", "Thandi"),
        ("Brigadier Colin Farquhar <secretary@strathlynegolf.example>", ASK, "Colin"),
        ("The Hon. Mrs Cecily Hart <cecily@hartstud.example>", ASK, "Cecily"),
        ("Mr T. R. Hargreaves <trh@felsham.example>", f"{ASK}\n\nYours sincerely,\nTobias Hargreaves", "Tobias"),
        ("Barking Kennels <info@barkingkennels.example>", "Pop over Thursday about 2? Shelley x", "Shelley"),
        ("Barking Kennels <info@barkingkennels.example>", f"{ASK}\n\nShelley xx", "Shelley"),
        ("Anna Wood <anna@annawood.example>", ASK, "Anna"),
        ("Anna Wood <hello@annawood.example>", f"{ASK}\n\nAnna", "Anna"),
    ],
)
def test_people_go_by_their_own_name(sender: str, text: str, first: str) -> None:
    person = read(theirs(ON, f"Dear Maya,\n\n{text}", sender=sender), subject="Planner").counterpart
    assert person is not None
    assert person.first_name == first


def test_initials_before_a_surname_are_no_first_name() -> None:
    mail = theirs(ON, f"Dear Maya, {ASK}", sender="J.P. Donnelly <jp@donnellyaccounts.example>")
    assert read(mail, subject="Bookkeeper").counterpart is None


@pytest.mark.parametrize(
    ("subject", "sender", "text", "company"),
    [
        ("Fitter at Stonebrook Quarry", "Paddy <paddy@stonebrook.example>", ASK, "Stonebrook Quarry"),
        (
            "Teaching post",
            "Head <head@stwilfrids.example>",
            f"Thank you for applying to St Wilfrid's School. {ASK}",
            "St Wilfrid's School",
        ),
        (
            "Interview confirmation",
            "Workday <acme@myworkday.example>",
            "Your interview for the position of Treasury Analyst with Acme Corporation is on Tuesday 10 November at 14:00.",
            "Acme Corporation",
        ),
        (
            "Following up: VP, Risk",
            "Caroline Boyd <cb@hawthornesearch.example>",
            f"Our client, a private bank, would like to meet you about VP, Risk. {ASK}\nCaroline\nHawthorne Search",
            "Hawthorne Search",
        ),
        (
            "Fitter",
            "Theo Brandt <theo@northwind.example>",
            f"Dear Maya, {ASK}\nTheo\nNorthwind Talent Team",
            "Northwind",
        ),
    ],
)
def test_a_house_has_its_whole_name_and_no_tool_s(subject: str, sender: str, text: str, company: str) -> None:
    assert read(theirs(ON, text, sender=sender), subject=subject).company == company


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Kitchen Porter wanted", "Kitchen Porter"),
        ("Two welders needed", "Two welders"),
        ("Junior Solicitor vacancy", "Junior Solicitor"),
        ("VP Marketing", "VP Marketing"),
        ("Civil Engineer II #4471", "Civil Engineer II"),
        ("Offshore Medic", "Offshore Medic"),
        ("Session Drummer", "Session Drummer"),
    ],
)
def test_titles_of_more_trades_stand_without_their_frame(subject: str, role: str) -> None:
    assert read(theirs(ON, f"Hi Maya, {ASK} Theo"), subject=subject).role == role


def test_whoever_bears_the_name_that_i_applied_to_answers_from_elsewhere() -> None:
    lines = (
        mine(ON, "Dear Mrs Ali, I would like to apply for the cook's job. Maya", to="mrs.ali@crescentnursery.example"),
        theirs(
            "Tue 3 Nov 2026 09:00",
            "Hello Maya, writing from my own mail. Can you come on Thursday at 8?\nSamira",
            sender="Samira Ali <samira.ali.home@mail.example>",
        ),
    )
    person = read(*lines, subject="Cook").counterpart
    assert person is not None
    assert person.address is not None
    assert (person.first_name, person.address.email) == ("Samira", "samira.ali.home@mail.example")
