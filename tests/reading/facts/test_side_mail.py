"""Mail that comes between: surveys, accounts, newsletters, mail to myself, what friends show me, relays, absence in other tongues."""

from typing import Any

import pytest

from app.etiquette.model import Action
from tests.build import MAYA, NO_REPLY, Line, mine, theirs
from tests.reading.facts.build import ASK, NOTE, QUIET, REPLY, REST, WAIT, case, check, read

SYSTEM = {"Auto-Submitted": "auto-generated"}
HELD = [
    theirs("Mon 2 Nov 2026 09:00", "Hi Maya, thank you for coming in today, we enjoyed it."),
    mine("Mon 2 Nov 2026 17:00", "Hi Theo, thank you for the good talk today."),
]
FRIEND = "Ola Nilsen <ola.nilsen@mail.example>"


def machine(when: str, text: str, subject: str, **headers: str) -> Line:
    return theirs(when, text, sender=NO_REPLY, subject=subject, headers={**SYSTEM, **headers})


BESIDE: list[Any] = [
    case(
        "a survey is no contact",
        ASK,
        None,
        "Wed 11 Nov 2026 12:00",
        [*HELD, machine("Mon 9 Nov 2026 06:00", "On a scale of 1 to 10, how likely are you to recommend us? Closes on 30 November.", "How did we do?")],
    ),
    case(
        "an expired password is no news",
        ASK,
        None,
        "Wed 11 Nov 2026 12:00",
        [*HELD, machine("Mon 9 Nov 2026 06:00", "You have not logged in for 90 days and your password has expired. You can set a new password at any time.", "Your account")],
    ),
    case(
        "but a link to an interview behind a password is",
        REPLY,
        None,
        "Wed 11 Nov 2026 12:00",
        [*HELD, machine("Mon 9 Nov 2026 06:00", "Please log in with your password and choose a slot for your second interview.", "Book your interview")],
    ),
    case(
        "a newsletter of the house changes nothing",
        ASK,
        None,
        "Wed 11 Nov 2026 12:00",
        [
            *HELD,
            theirs(
                "Mon 9 Nov 2026 06:00",
                "Opening night is on 20 November, tickets from 12 pounds. We also look for stewards: send us your application by 15 November!",
                sender="Northwind <newsletter@northwind.example>",
                subject="Four days to go",
                headers={"List-Unsubscribe": "<mailto:out@northwind.example>"},
            ),
        ],
    ),
    case(
        "what I sent to my own address has not been sent",
        REPLY,
        None,
        "Tue 10 Nov 2026 12:00",
        [
            *HELD,
            theirs("Tue 3 Nov 2026 09:00", "Hi Maya, could you send us three drawings of yours?"),
            mine("Tue 3 Nov 2026 10:00", "Hi Theo, you will have them on Thursday."),
            mine("Thu 5 Nov 2026 22:00", "Hi Theo, here are the three drawings.", to=f"{MAYA.name} <{MAYA.email}>"),
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("action", "until", "now", "lines", "subject"), BESIDE)
def test_what_comes_between(action: Action, until: str | None, now: str, lines: list[Any], subject: str) -> None:
    check(action, until, now, lines, subject)


def test_a_survey_alone_is_read_for_what_it_is() -> None:
    lone = machine("Mon 9 Nov 2026 06:00", "How was your interview? Take our survey.", "Survey")
    assert [r.kind for r in read(lone, now="Wed 11 Nov 2026 12:00").requests] == ["feedback_form"]


FORWARD = """{said}

---------- Forwarded message ---------
From: Iris Brand <i.brand@harbourclinic.example>
Date: Mon, 2 Nov 2026 at 16:12
Subject: Second interview
To: Ola Nilsen <ola.nilsen@mail.example>

{letter}
Iris Brand, HR, Harbour Clinic"""


def test_an_invitation_that_a_friend_shows_me_is_hers() -> None:
    letter = "Dear Ola,\n\nWe would like to invite you for a second interview on Thursday 12 November at 13:00. Please confirm."
    shown = theirs(
        "Mon 2 Nov 2026 20:00", FORWARD.format(said="Maya look!! What do I wear?", letter=letter), sender=FRIEND
    )
    answer = mine("Mon 2 Nov 2026 20:30", "So proud! The green one.", to=FRIEND)
    more = theirs("Tue 3 Nov 2026 20:00", "Angel. Could you send me your old cover letter tonight?", sender=FRIEND)
    subject = "Fwd: Second interview"
    check(QUIET, None, "Tue 3 Nov 2026 21:00", [shown, answer, more], subject)
    about_me = "Dear Ola,\n\nWould your cousin be free on Mondays? Could she send me a CV by Friday? Do tell her to write to me."
    passed = theirs("Mon 2 Nov 2026 20:00", FORWARD.format(said="Maya, for you!", letter=about_me), sender=FRIEND)
    check(REPLY, None, "Tue 3 Nov 2026 21:00", [passed], subject)


def test_a_persons_approach_through_a_network_is_a_persons() -> None:
    text = (
        "Dear Maya,\n\nI have been retained by a family firm near Leeds for a head of design. Would you consider leaving York for it?\n\n"
        "Alan Reid\n\nReply directly to this e-mail, your answer reaches Alan.\nUpgrade to Premium: 50% off until Sunday! | Unsubscribe"
    )
    relay = "Alan Reid via Network <hit-reply-77@message.network.example>"
    headers = {"List-Unsubscribe": "<https://network.example/u>"}
    check(
        REPLY,
        None,
        "Tue 3 Nov 2026 12:00",
        [theirs("Mon 2 Nov 2026 09:00", text, sender=relay, headers=headers)],
        "Head of design?",
    )


def test_papers_wanted_by_a_free_address_without_any_talk_are_a_fraud() -> None:
    text = (
        "Madam, you are RETAINED for the post of parcel controller of the Group Delroy. No interview is necessary. "
        "Please return: 1. Identity card, both sides 2. Photograph of you holding the identity card 3. RIB"
    )
    wants = theirs("Mon 2 Nov 2026 05:00", text, sender="HR Delroy <hr.delroy@mail.example>")
    check(QUIET, None, "Tue 3 Nov 2026 12:00", [wants], "Validation of your candidature")


@pytest.mark.parametrize(
    "note",
    [
        "Je suis absente du 02/11 au 20/11 inclus. Votre message ne sera pas transféré.",
        "Retour le 23/11. Merci de votre message.",
        "Ich bin vom 02.11. bis 20.11. nicht im Büro.",
        "Je serai de retour le lundi 23 novembre.",
    ],
)
def test_absence_in_other_tongues_is_waited_for(note: str) -> None:
    lines = [
        *HELD,
        mine("Tue 10 Nov 2026 09:00", "Hi Theo, is there any news about the post?"),
        theirs(
            "Tue 10 Nov 2026 09:00", note, subject="Réponse automatique", headers={"Auto-Submitted": "auto-replied"}
        ),
    ]
    check(WAIT, "Tue 24 Nov 2026", "Wed 18 Nov 2026 09:00", lines, "Backend Engineer at Northwind")


def test_a_clients_no_that_the_agency_passes_on_with_a_sigh() -> None:
    text = (
        "See below Maya :(\n\nDe : Jens Oster\nEnvoyé : jeudi 5 novembre 2026 16:07\nÀ : Theo Brandt\nObjet : RE: Candidates\n\n"
        "Dear Theo\n\nSorry that it took so long. A colleague from our own house has applied and the internal goes first, so we do it with her.\n\nJens"
    )
    lines = [*HELD, theirs("Thu 5 Nov 2026 18:00", text, subject="TR: RE: Candidates")]
    check(NOTE, None, "Fri 6 Nov 2026 12:00", lines, "Backend Engineer at Northwind")


def test_after_an_answered_no_a_survey_leaves_it_at_rest() -> None:
    lines = [
        *HELD,
        theirs("Thu 5 Nov 2026 18:00", "Hi Maya, we talked it over and it's a no this time, sorry."),
        mine("Thu 5 Nov 2026 19:00", "Hi Theo, thank you for telling me. All the best."),
        machine("Mon 9 Nov 2026 06:00", "How did we do? Please answer our survey by 19 November.", "How did we do?"),
    ]
    check(REST, None, "Tue 10 Nov 2026 12:00", lines, "Backend Engineer at Northwind")
