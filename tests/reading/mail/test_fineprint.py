"""Fine print is cut below a letter; a letter that opens like fine print stays whole."""

import pytest

from app.gmail.parse import thread_from_payload
from app.reading.mail import read_mails
from tests.build import MAYA, theirs, thread


def new_words(
    text: str, *, sender: str = "Ann Lee <ann.lee@harbour.example>", subject: str = "Re: Your interview"
) -> str:
    """The new words of one letter that Ann wrote."""
    document = thread(theirs("Thu 5 Nov 2026 09:00", text, sender=sender), subject=subject)
    return read_mails(thread_from_payload(document), me=MAYA)[-1].new_text


@pytest.mark.parametrize(
    "letter",
    [
        "This email is to confirm your interview on Thursday.\n\nPlease bring your passport to the front desk.",
        "This message was meant for Monday, sorry.\n\nCan you come in on Friday at ten?",
        "This message contains the directions: take the 14 bus to the hospital.\n\nWard 6 is on the left.",
        "The contents of this email are the two tasks:\n\n1. write a lesson plan\n2. film five minutes\n\nSend both by Friday please.",
        "If you received this twice, sorry.\n\nCan you come on Friday to the yard?",
        "Important: the interview has moved to Tuesday.\n\nIs two o'clock fine?",
        "Confidential for now: you are our first choice.\n\nCan you talk on Friday at ten?",
        "Ce message est pour vous confirmer le rendez-vous de jeudi.\n\nPouvez-vous apporter vos diplômes ?",
        "Diese Nachricht ist nur zur Bestätigung.\n\nBitte bringen Sie Ihre Zeugnisse mit, der Chef will sie sehen.",
        "Our registered office is at Quay House, and there you start on Monday.\n\nCan you be there at eight?",
        "Being an equal opportunities employer we interview everyone twice.\n\nCan you come again on Tuesday at nine?",
        "Please find the contract attached, it is intended only for you.\n\nCould you sign it by Friday?",
        "Please unsubscribe from the job alerts on our site, you have the job!\n\nCan you start on Monday?",
        "The role involves calls outside of your normal working hours.\n\nPlease tell me whether that suits you.",
    ],
)
def test_a_letter_that_opens_like_fine_print_stays(letter: str) -> None:
    assert new_words(f"Hi Maya,\n\n{letter}\n\nAnn") == f"Hi Maya,\n\n{letter}"


@pytest.mark.parametrize(
    "print_below",
    [
        "This e-mail and any attachments are confidential. If you are not the intended recipient please delete it.",
        "This e-mail is for the use of the\nintended recipient only. Please let the\nsender know if it reached you by accident.",
        "Confidentiality notice: this may hold secrets of the trade.",
        "Diese E-Mail enthält vertrauliche Informationen. Bitte informieren Sie den Absender.\nInformationen zum Datenschutz finden Sie hier.",
        "Ce message est confidentiel et réservé à son destinataire.",
        "Este mensaje va dirigido exclusivamente a su destinatario.",
        "REC member. Harbour acts as an employment agency and an employment business.",
        "Harbour is an equal opportunity employer. We celebrate diversity.",
        "To stop receiving these emails, click here to unsubscribe.",
        "Unsubscribe | Manage preferences",
        "If you no longer wish to receive these messages, tell us.",
        "I work flexibly, so if this reaches you outside your working hours please do not feel obliged to respond.",
        "Save paper. Save trees.",
    ],
)
def test_fine_print_below_a_letter_is_cut(print_below: str) -> None:
    assert new_words(f"Please ring me.\n\nAnn\n\n{print_below}") == "Please ring me."
    assert (
        new_words(f"Please ring me about the trial shift.\n\n{print_below}") == "Please ring me about the trial shift."
    )
