"""What stands below a name is the letter's where the writer goes on talking, and the signature's where it tells of the writer."""

import pytest

from tests.reading.mail.test_fineprint import new_words

LETTER = "Hi Maya,\n\nSee you on Monday."


@pytest.mark.parametrize(
    "thought",
    [
        "PS the gate code is 4471",
        "ps bring your own knives",
        "P.P.S. bring a lunch",
        "NB the lift is out",
        "Attached: map, dress code, form 12",
        "Forgot to say: wear boots",
        "One more thing: wear boots",
        "I will keep your number",
        "I am sorry about Friday",
        "can you do Wednesday",
        "no trainers",
        "Please bring your card",
    ],
)
@pytest.mark.parametrize("name", ["Ann", "Best\nAnn", "Kind regards,\nAnn Lee\nHead Chef"])
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_what_is_said_below_a_name_stays(thought: str, name: str, gap: str) -> None:
    assert new_words(f"{LETTER}\n\n{name}{gap}{thought}") == f"{LETTER}\n\n{thought}"


@pytest.mark.parametrize(
    "thought",
    [
        "No need to bring tools",
        "Bring boots",
        "We pay weekly",
        "Make that 9.30",
        "The gate is round the back",
        "Just seen your other mail: yes, fine",
        "Uniform is provided, shoes are not",
        "Do ring if lost",
        "Actually Fri",
        "Due back Friday noon",
        "Welcome to the team",
        "Good luck with the search",
        "Bringen Sie bitte den Ausweis mit",
        "Merci d'apporter vos diplômes",
        "Traiga el pasaporte por favor",
        "Map: https://maps.example/x",
    ],
)
@pytest.mark.parametrize("name", ["Ann", "Best\nAnn", "Kind regards,\nAnn Lee\nHead Chef"])
def test_a_sentence_without_a_full_stop_set_off_below_a_name_stays(thought: str, name: str) -> None:
    assert new_words(f"{LETTER}\n\n{name}\n\n{thought}") == f"{LETTER}\n\n{thought}"


@pytest.mark.parametrize(
    "block",
    [
        "Harbour Care Ltd\n12 Quay Street\nHull HU1 1AA\nCQC Rated Outstanding",
        "Teacher of Maths and Year 9 Tutor\nSt Mary's High School",
        "Senior lecturer in nursing",
        "My working days are Mon, Tue and Thu",
        "We are hiring! See our careers page",
        '"Be the change you wish to see"',
        "Winner, Best Care Home 2025",
        "Office hours: Mon-Fri 9am-5pm",
        "For urgent matters call 01632 960001",
        "Last year we moved 6.1 million pounds of food. Offer a hand: harbour.example/give",
        "Ref HB/221",
        "Working Mon, Tue and Thu",
        "Proud to care for you",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_role_a_firm_and_a_motto_below_a_name_go(block: str, gap: str) -> None:
    assert new_words(f"{LETTER}\n\nAnn Lee{gap}{block}") == LETTER


@pytest.mark.parametrize(
    "line",
    [
        "I work Tue-Thu 9-3",
        "I am part-time and in on Tuesdays",
        "I'm based in Hull",
        "I usually work from home",
        "I use she/her pronouns",
        "I check my inbox twice a day",
        "PS Engineering",
    ],
)
def test_what_is_told_of_the_writer_goes(line: str) -> None:
    assert new_words(f"{LETTER}\n\nAnn Lee\nHead Chef\n{line}") == LETTER


@pytest.mark.parametrize(
    "footer",
    [
        "© 2026 Harbour Ltd. All rights reserved.\nPrivacy | Terms | Unsubscribe",
        "Powered by Hireflow",
        "Pensez à l'environnement avant d'imprimer ce message.",
        "Bitte denken Sie an die Umwelt, bevor Sie diese Mail drucken.",
        "This transmission is intended for the named addressee only.\nPlease think before you print.\nFollow us on Mastodon",
    ],
)
def test_a_systems_footer_goes(footer: str) -> None:
    assert new_words(f"{LETTER}\n\nAnn\n\n{footer}") == LETTER


@pytest.mark.parametrize(
    "letter",
    [
        "Our vans are powered by gas, is that a problem?",
        "Follow us on Monday to the depot, we drive in a row.",
    ],
)
def test_a_letter_that_speaks_like_a_footer_stays(letter: str) -> None:
    assert new_words(f"{LETTER}\n\n{letter}\n\nAnn") == f"{LETTER}\n\n{letter}"


def test_the_marks_around_a_gateways_warning_are_cut() -> None:
    banner = (
        "ZjQcmQRYFpfptBannerStart\nThis Message Is From an External Sender\nIt came from afar.\nZjQcmQRYFpfptBannerEnd"
    )
    assert new_words(f"{banner}\n{LETTER}") == LETTER


def test_a_mark_that_never_ends_cuts_nothing() -> None:
    assert "See you on Monday" in new_words(f"ZjQcmQRYFpfptBannerStart\n{LETTER}")


def test_the_line_of_lotus_notes_begins_a_quote() -> None:
    notes = "Maya Chen ---04.11.2026 16:11:09---Would Thursday work?\n\nFrom: Maya Chen <maya.chen@mail.example>\nTo: Ann Lee/Harbour\nDate: 04.11.2026 16:11\nSubject: Thursday\n\nWould Thursday work?"
    assert new_words(f"{LETTER}\n\n{notes}") == LETTER


def test_dashes_around_an_hour_begin_none() -> None:
    letter = "Your talk:\nRoom 4 ---12.11.2026 10:30---with Joe Park\nPlease be early."
    assert new_words(letter) == letter


@pytest.mark.parametrize("name", ["A x", "i. A. Ann Lee\nHead Chef", "ppa. Ann Lee", "gez. Ann Lee"])
def test_an_initial_with_a_kiss_and_a_proxy_sign(name: str) -> None:
    assert new_words(f"{LETTER}\n\n{name}") == LETTER
