"""The house that hires: from its own words, from mine, and from a domain whose words stand without gaps."""

import pytest

from app.reading.facts.domain_fit import fit
from app.reading.facts.domain_names import name_of_label
from tests.build import mine, theirs
from tests.reading.facts.build import read

ON = "Mon 2 Nov 2026 09:00"


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("tasmansaltworks", "Tasman Saltworks"),
        ("lochanorchards", "Lochan Orchards"),
        ("wombatcreekcellars", "Wombat Creek Cellars"),
        ("otterandpike", "Otter & Pike"),
        ("foxandheronbooks", "Fox & Heron Books"),
        ("foxgateveterinary", "Foxgate Veterinary"),
        ("briarsideacademy", "Briarside Academy"),
        ("tonlesapcoldchain", "Tonlesap Cold Chain"),
        ("twoottersbakery", "Two Otters Bakery"),
        ("redpandacoffee", "Red Panda Coffee"),
        ("studiokoivula", "Studio Koivula"),
        ("theateramanger", "Theater am Anger"),
        ("cafedobrejo", "Cafe do Brejo"),
        ("stbenedictsschool", "St Benedict's School"),
        ("stninianhospice", "St Ninian Hospice"),
        ("brackleytownfc", "Brackleytown FC"),
        ("thelazyheron", "The Lazy Heron"),
        ("amber-lake", "Amber Lake"),
        ("silverkite-bank", "Silver Kite Bank"),
        ("buero-lindqvist", "Büro Lindqvist"),
    ],
)
def test_a_domain_tells_the_name_where_its_words_can_be_told_apart(label: str, name: str) -> None:
    assert name_of_label(label) == name


@pytest.mark.parametrize(
    "label",
    [
        "tarvolund",  # one word or two, nobody can say
        "heronmaps2go",
        "gvtcmb",
        "lanecu",
        "southmoorisd",
        "ww-holding",
        "kuenstlerhaus-goeppel",
    ],
)
def test_a_domain_that_could_be_read_two_ways_gives_no_name(label: str) -> None:
    assert name_of_label(label) == ""


def test_a_surname_in_the_thread_tells_where_the_name_ends() -> None:
    assert name_of_label("obuyatree", frozenset(["obuya"])) == "Obuya Tree"
    assert name_of_label("obuyashardware", frozenset(["obuya"])) == "Obuya's Hardware"


def test_a_house_that_has_not_written_is_named_by_the_address_that_i_wrote_to() -> None:
    line = mine(
        ON, "Dear Ola, I would like to apply for the post of carpenter.", to="Ola <ola@pinecreekjoinery.example>"
    )
    assert read(line, subject="Carpenter").company == "Pine Creek Joinery"


def test_a_name_in_short_stays_as_it_is_written_whatever_its_domain_adds() -> None:
    line = mine(ON, "Hello Ola, it was good to be up at Kirkaldy today.", to="Ola <ola@kirkaldyropes.example>")
    assert read(line, subject="Rigger").company == "Kirkaldy"


def test_my_own_words_name_the_house_that_its_address_only_shortens() -> None:
    line = mine(
        ON,
        "Hello Ola, I saw on the board that Kirkaldy Ropes is looking for a rigger.",
        to="Ola <ola@kirkaldyropes.example>",
    )
    assert read(line, subject="Rigger").company == "Kirkaldy Ropes"


@pytest.mark.parametrize(
    ("sender", "text", "subject", "company"),
    [
        (
            "Ola Berg <oberg@nbgh.example>",
            "Could you come in on Thursday?\n\nOla Berg\nHR Officer\nNorth Bay General Hospital",
            "Ward clerk",
            "North Bay General Hospital",
        ),
        (
            "Ola Berg <ola@cobaltwharf.example>",
            "Could you come in on Thursday?\n\nOla Berg\nCobalt Wharf Housing Trust",
            "Caretaker",
            "Cobalt Wharf Housing Trust",
        ),
        (
            "Ola Berg <ola@zabkowice.example>",
            "Could you come in on Thursday?\n\nOla Berg\nŻąbkowice Glass",
            "Glass cutter",
            "Żąbkowice Glass",
        ),
        (
            "Lumo Foods via Proctorly <no-reply@proctorly.example>",
            "Your application: please take the online test before Friday. Results go to Lumo Foods.",
            "Your test is ready",
            "Lumo Foods",
        ),
        (
            "Proctorly <no-reply@proctorly.example>",
            "Dear Maya, please take the test for the Data Analyst role. Do not reply to this mail.\n\nSent on behalf of Lumo Foods",
            "Your test is ready",
            "Lumo Foods",
        ),
        (
            "Ola Berg <ola@opalrecruit.example>",
            "Hi Maya, our client, Lumo Foods, would like to see you on Thursday.",
            "Buyer",
            "Lumo Foods",
        ),
        (
            "Ola Berg <ola@opalrecruit.example>",
            "Hi Maya, my client has work at Stoke from March. Is that of interest to you?",
            "Fitter, Stoke, nights",
            "Opal Recruit",
        ),
        (
            "Ola Berg <ola@opalpeople.example>",
            "Hi Maya, they would like you on Thursday, it is Ines from Tamber. Can you make it?",
            "Tamber Marine: stores clerk",
            "Tamber Marine",
        ),
        (
            "Ola Berg <ola@brontesearch-partners.example>",
            "Maya, the chair can see you on Thursday at nine. Does that suit?\n\nOla Berg\nBronte Search Partners",
            "Harrow Maritime Museum: breakfast with the chair",
            "Harrow Maritime Museum",
        ),
        (
            "Pat Lowrie <pat@lowriebuilds.example>",
            "Come by the yard on Thursday at five if you want the joiner's job.",
            "joiner",
            "Lowrie Builds",
        ),
        (
            "Ola Berg <ola@opalrecruit.example>",
            "Hi Maya, my client would like to see you on Thursday. Can you make it?\n\nOla Berg\nOpal Recruitment",
            "Fitter",
            "Opal Recruitment",
        ),
        (
            "Ola Berg <ola@tarhhealth.example>",
            "Could you come in on Thursday?\n\nOla Berg\nTarh Coastal Health Society",
            "Ward clerk",
            "Tarh Coastal Health Society",
        ),
        (
            "Ola Berg <ola@vortex-micro.example>",
            "Could you come in on Thursday?\n\nOla Berg\nVortexa Micro Systems",
            "Tester",
            "Vortexa Micro Systems",
        ),
        (
            "Ola Berg <ola@melkenhoning.example>",
            "Could you come in on Thursday?\n\nOla Berg\nMelk & Honing, Leiden",
            "Waiter",
            "Melk & Honing",
        ),
    ],
)
def test_a_house_is_named_as_the_mail_writes_it(sender: str, text: str, subject: str, company: str | None) -> None:
    assert read(theirs(ON, text, sender=sender), subject=subject).company == company


def test_initials_fit_only_from_three_words_on() -> None:
    assert fit("North Bay General Hospital", "nbgh") > 0
    assert fit("New Business", "nb") == 0
    assert fit("Institut für Holzbau", "ifh-nord") > 0
