"""Several things asked in one mail, and whether my answer in my own words settles all of them; yes-or-no questions about papers."""

import pytest

from app.etiquette.model import Action
from tests.build import mine, theirs
from tests.reading.facts.build import REPLY, WAIT, advice_on, read

APPLIED = mine("Mon 26 Oct 2026 09:00", "Dear Theo, I would like to apply for the post. My CV is attached. Maya")
NURSE = "Hi Maya, before we go on could you please send:\n1. a copy of your NMC PIN\n2. two referees\n3. your immunisation record\n\nTheo"
WELDER = (
    "Hi Maya,\n\nA few things before the panel:\n- How many welders have you supervised?\n- Are you coded for 6G?\n"
    "- Would you travel to Aberdeen for two weeks at a time?\n\nTheo"
)
RATE = "Hi Maya, two quick ones: what day rate are you after, and what is your notice period? Theo"
DRIVER = "Hi maya. pls send 1) licence front n back 2) digi card 3) cpc 4) when can u start. cheers theo"
HOURS = "Hi Maya, could you do Saturdays? And how many hours a week are you after? Theo"
TICKET = (
    "Hi Maya, could you let me have your ticket number, the names of two referees and the date you could start? Theo"
)


@pytest.mark.parametrize(
    ("asked", "answer", "action"),
    [
        (NURSE, "PIN and immunisation record are attached. My referees are Sister Doyle (a.doyle@trust.example) and Dr Reid (p@trust.example).", WAIT),
        (NURSE, "PIN attached. I'm still waiting for the immunisation record and will send the referees once my manager has said yes.", REPLY),
        (WELDER, "Eight at the most, on the Clyde job. Yes, 6G, ticket runs to 2028. Aberdeen is no bother, I've done that for years.", WAIT),
        (RATE, "I'm looking for 420 a day, and my notice is four weeks.", WAIT),
        (RATE, "Around £420 a day.", REPLY),
        (DRIVER, "Photos of all three cards attached. I can start on the 23rd.", WAIT),
        (DRIVER, "Photos of licence, digi card and cpc attached.", REPLY),
        (HOURS, "Hiya yes Saturdays are grand.", REPLY),
        (HOURS, "Hiya yes Saturdays are grand, and about twenty hours.", WAIT),
        (TICKET, "Ticket number is W-88213. I could start on 30 November.", REPLY),
    ],
)  # fmt: skip
def test_each_thing_asked_wants_its_answer(asked: str, answer: str, action: Action) -> None:
    lines = (APPLIED, theirs("Mon 2 Nov 2026 10:00", asked), mine("Tue 3 Nov 2026 10:00", f"Hi Theo, {answer} Maya"))
    assert advice_on(*lines, now="Wed 4 Nov 2026 10:00").action is action


@pytest.mark.parametrize(
    ("asked", "kinds"),
    [
        ("Do you hold a forklift licence?", {"question"}),
        ("Have you got a valid passport?", {"question"}),
        ("Do you hold a forklift licence? If so please send a copy.", {"question", "documents"}),
        ("Are you happy for us to approach your referees before the interview?", {"question"}),
        ("Who could we ring about you?", {"references"}),
        ("If you can, send us some writing samples so that the editors have something to look at.", {"work_samples"}),
        ("Please send a copy of your certificate with the certificate number on it.", {"documents"}),
        ("Let me know if there is anything you need from our side.", set()),
    ],
)
def test_what_is_wanted(asked: str, kinds: set[str]) -> None:
    lines = (APPLIED, theirs("Mon 2 Nov 2026 10:00", f"Hi Maya,\n\nThank you for your letter. {asked}\n\nTheo"))
    assert {r.kind for r in read(*lines, now="Mon 2 Nov 2026 15:00").requests} == kinds


@pytest.mark.parametrize(
    ("asked", "answer", "action"),
    [
        ("Do you hold a forklift licence?", "Not yet, but I'm booked on the course in December.", WAIT),
        ("Would you send me your food hygiene level 3?", "It's attached.", WAIT),
        ("Who could we ring about you?", "Do ring Gino at the Harbour Grill, 0131 555 0199, he was my head chef.", WAIT),
        ("Could we have a reference from your last employer?", "I'd rather they weren't contacted until there is an offer.", WAIT),
    ],
)  # fmt: skip
def test_what_settles_it(asked: str, answer: str, action: Action) -> None:
    lines = (
        APPLIED,
        theirs("Mon 2 Nov 2026 10:00", f"Hi Maya, {asked} Theo"),
        mine("Tue 3 Nov 2026 10:00", f"Hi Theo,\n\n{answer}\n\nMaya"),
    )
    assert advice_on(*lines, now="Wed 4 Nov 2026 10:00").action is action


def test_what_they_found_themselves_is_wanted_no_more() -> None:
    lines = (
        APPLIED,
        theirs("Mon 2 Nov 2026 10:00", "Hi Maya, please send the contact details of two referees. Theo"),
        theirs("Mon 2 Nov 2026 11:00", "Hi Maya, no need, found them at the bottom of your CV. I've written to both. Theo"),
    )  # fmt: skip
    assert read(*lines, now="Tue 3 Nov 2026 10:00").requests == ()


def test_a_promise_to_do_it_has_sent_nothing() -> None:
    lines = (
        mine("Mon 26 Oct 2026 09:00", "Dear Theo, I would like to apply. My CV is attached. Maya"),
        theirs("Mon 2 Nov 2026 10:00", "Hi Maya, would you send me your food hygiene level 3? Theo"),
        mine("Tue 3 Nov 2026 10:00", "Will do! Maya"),
    )
    assert advice_on(*lines, now="Wed 4 Nov 2026 10:00").action is REPLY
