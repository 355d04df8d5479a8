"""A gateway's warning above a letter is nobody's words; a person's "Attention" is."""

import pytest

from app.reading.mail import segment_text

LETTER = "We can offer three o'clock on Friday."


@pytest.mark.parametrize(
    "banner",
    [
        "[EXTERNAL]",
        "[EXTERNAL EMAIL]",
        "EXTERNAL SENDER",
        "EXTERNAL EMAIL: Do not click links unless you recognise the sender.",
        "*** EXTERNAL: Think before you click ***",
        "CAUTION: This email originated from outside of the organization. Do not click\nlinks or open attachments unless you recognize the sender and know the\ncontent is safe.",
        "WARNING\nThis message came from an external sender. Be careful with links.",
        "This message was sent from outside your organisation.",
        "ACHTUNG: Diese E-Mail kommt von außerhalb. Klicken Sie nicht auf Links.",
        "Attention : ce message provient de l'extérieur de l'entreprise.",
        "Attenzione: mittente esterno.",
        "You don't often get email from ann.lee@harbour.example. Learn why this is important<https://aka.ms/x>",
        "Sie erhalten nicht häufig E-Mails von ann.lee@harbour.example. Erfahren Sie, warum dies wichtig ist",
    ],
)
def test_a_gateways_warning_is_cut(banner: str) -> None:
    assert [(s.kind.value, s.text) for s in segment_text(f"{banner}\n\n{LETTER}")] == [
        ("signature", banner),
        ("new", LETTER),
    ]


@pytest.mark.parametrize(
    "banner",
    [
        "EXTERNAL EMAIL\n____________",
        "[EXTERNAL]",
        "EXTERNAL SENDER",
        "------------\nThis email has been scanned for viruses.\n------------",
    ],
)
def test_a_letter_right_below_a_warning_is_read(banner: str) -> None:
    assert [s.text for s in segment_text(f"{banner}\n{LETTER}") if s.kind == "new"] == [LETTER]


@pytest.mark.parametrize(
    "line",
    [
        "Attention: the interview has moved to 3pm, please reply to this e-mail to confirm.",
        "Warning: my e-mail was down on Tuesday, did you send me anything?",
        "Important: do not reply to the agency, write to me instead.",
        "Notice: the office is closed on Friday.",
        "External candidates are told by Friday. You will hear from me either way.",
        "Attention: please note the external examiner is off sick, so the viva is moved.",
        "Achtung, der Termin in der E-Mail war falsch.",
    ],
)
def test_a_person_who_warns_is_read(line: str) -> None:
    text = f"{line}\n\n{LETTER}"
    assert [(s.kind.value, s.text) for s in segment_text(text)] == [("new", text)]
