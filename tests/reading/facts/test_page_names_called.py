"""What people are called: by their own closing, by my greeting, by their address; and to whom a letter goes."""

import pytest

from tests.build import mine, theirs
from tests.reading.facts.build import read

ON, LATER = "Mon 2 Nov 2026 09:00", "Tue 3 Nov 2026 09:00"
ASK = "Could you come to an interview on Thursday at ten?"


@pytest.mark.parametrize(
    ("sender", "text", "first"),
    [
        ("Teo Shu Ying <shuying.teo@harbourline.example>", ASK, "Shu Ying"),
        ("Siew Lan Koh <siewlan@harbourline.example>", ASK, "Siew Lan"),
        ("Teo Shu Ying <hr@harbourline.example>", f"{ASK}\n\nShu Ying", "Shu Ying"),
        ("Siti Nurhaliza Omar <siti.omar@harbourline.example>", f"{ASK}\n\nRegards\nNurhaliza", "Nurhaliza"),
        ("Low Kaiwen <kaiwen.low@harbourline.example>", ASK, "Kaiwen"),
        ("Francesc Puig <cesc@olivar.example>", f"{ASK}\n\nCesc", "Cesc"),
        ("Theo Brandt <brandt@northwind.example>", f"{ASK}\n\nBrandt", "Theo"),
        ("Theo Brandt <theo.brandt@northwind.example>", f"{ASK}\n\nT. Brandt\nBuyer", "Theo"),
        ("Dean Alma Whitlock <alma@stgiles.example>", ASK, "Dean"),
        ("Captain Alma Whitlock <alma@stgiles.example>", ASK, "Alma"),
        ("Dr. Theo Brandt <theo@northwind.example>", ASK, "Theo"),
    ],
)
def test_people_are_called_as_they_sign_and_as_their_address_says(sender: str, text: str, first: str) -> None:
    reading = read(theirs(ON, f"Dear Maya,\n\n{text}", sender=sender), subject="Planner")
    assert reading.counterpart is not None
    assert reading.counterpart.first_name == first


def test_my_greeting_tells_which_of_the_names_is_the_given_one() -> None:
    reading = read(
        theirs(ON, f"Dear Maya, {ASK}", sender="Wee Jun Hao <hr1@harbourline.example>"),
        mine(LATER, "Hi Jun Hao, Thursday at ten is fine. Maya", to="Wee Jun Hao <hr1@harbourline.example>"),
        subject="Planner",
    )
    assert reading.counterpart is not None
    assert reading.counterpart.first_name == "Jun Hao"


@pytest.mark.parametrize(
    ("to", "text", "first"),
    [
        ("ines@ropewalk.example", "Hi Ines, I would like to apply for the rigger's job.", "Ines"),
        ("bursar@hollowell.example", "Dear Gareth, I am writing to apply for the post of cook.", "Gareth"),
        ("ines@ropewalk.example", "Dear Ms Aldous, I am writing to apply for the post of rigger.", "Ines"),
        ("aldous@ropewalk.example", "Dear Ms Aldous, I am writing to apply for the post of rigger.", None),
        ("jobs@ropewalk.example", "Dear Ms Aldous, I am writing to apply for the post of rigger.", None),
        ("headteacher@hollowell.example", "Dear Headteacher, I am writing to apply for the post of cook.", None),
        ("info@ropewalk.example", "Dear Ropewalk, I am writing to apply for the post of rigger.", None),
        ("Ropewalk Rigging <info@ropewalk.example>", "Hello, I am writing to apply for the post of rigger.", None),
        ("Ines Aldous <info@ropewalk.example>", "Hello, I am writing to apply for the post of rigger.", "Ines"),
    ],
)
def test_where_nobody_has_written_the_letter_goes_to_whom_i_wrote(to: str, text: str, first: str | None) -> None:
    person = read(mine(ON, text, to=to), subject="Application").counterpart
    assert (person.first_name if person else None) == first
    assert person is None or person.reachable


def test_somebody_who_is_away_is_still_whom_i_wrote_to() -> None:
    away = theirs(
        LATER,
        "I am out of the office until Monday 9 November. Ines",
        sender="Ines Aldous <i.aldous@ropewalk.example>",
        headers={"Auto-Submitted": "auto-replied"},
        subject="Automatic reply: Rigger",
    )
    text = "Dear Ines, I am writing to apply for the post of rigger."
    person = read(mine(ON, text, to="i.aldous@ropewalk.example"), away, subject="Rigger").counterpart
    assert person is not None
    assert person.first_name == "Ines"


def test_a_colleague_with_a_word_about_the_gate_does_not_take_the_place_of_who_decides() -> None:
    reading = read(
        theirs(ON, "Hi Maya, thank you for coming in. We will decide by Friday.\nTheo"),
        theirs(
            LATER, "Hi Maya, the gate code has changed, it is 4471 now.", sender="Ines Aldous <ines@northwind.example>"
        ),
    )
    assert reading.counterpart is not None
    assert reading.counterpart.first_name == "Theo"


def test_a_colleague_who_takes_over_is_whom_to_write_to() -> None:
    reading = read(
        theirs(ON, "Hi Maya, thank you for coming in. We will decide by Friday.\nTheo"),
        theirs(
            LATER,
            "Hi Maya, Theo is away, so I will send you our decision by Monday.",
            sender="Ines Aldous <ines@northwind.example>",
        ),
    )
    assert reading.counterpart is not None
    assert reading.counterpart.first_name == "Ines"
