"""Lists of names, rulers between two offers, addresses with a colon: what looks like a signature or a quote and stays."""

import pytest

from tests.reading.mail.test_fineprint import new_words


@pytest.mark.parametrize(
    "letter",
    [
        # the sender among several people
        "You will meet:\n\nJoe Park\nSue Ling\nAnn Lee\n\nPlease be there at nine.",
        "The panel on Thursday will be:\nJoe Park\nSue Ling\nAnn Lee",
        "Your interviewers are\n\nSue Ling, Head Chef\nAnn Lee, Manager\n\nSee you at the back door.",
        "If you get lost, call\nAnn Lee\n07700 900123\n\nThe gate closes at nine.",
        # rulers that part
        "Two options:\n--\nTuesday at 10 in Leeds\n--\nThursday at 3 in York\n\nWhich one suits you?",
        "Shift A: Mon to Wed\n-----\nShift B: Thu to Sat\n-----\nPick one please",
        "We would like a second visit.\n\n___\n\nPlease tell me which day.",
        "Guten Tag,\n\nIhr Gespräch ist am Donnerstag.\n\n--\n\nGood day,\n\nyour interview is on Thursday. Please confirm by mail.",
        # last words that nobody signs with
        "Which shift?\n\nEarly\nLate\nNights",
        "Come to our office on Thursday.\n\nQuay House\n1 Quay Street\nHull",
        "Your call is on Thursday at ten.\n\nMicrosoft Teams",
        # a day below the thanks
        "Details below.\n\nMany thanks\n\nWhen: Thursday 12 November, 10 am\nWhere: Quay House, Hull",
        # "sent" said of a letter
        "Contract is ready.\n\nSent by post today",
        "The contract:\nSent via DocuSign yesterday",
        # the last item of a list is nobody's name
        "Next:\n- Call Joe\nabout the van\n- Wait",
        # an address with a colon in a sentence
        "At 10:30 on 12 November you meet Joe Park (joe@mill.example):\nhe will ask about welding.",
        "Le 12 novembre à 10h00 vous verrez notre chef, qui vous a écrit :\nvenez à l’entrée de service.",
        "On 12 November 2026 Joe Park replied to your application and sent:\n- a contract\n- a form",
        "For the trial lesson on 12 November 2026 contact Joe Park <joe@mill.example>:\nhe has the keys.",
        "Date: 12 November 2026\nTo: Room 4\nSubject: Maths lesson\n\nPlease prepare 20 minutes.",
        "Please reply to this email and your trial shift is booked.\n\nWhat size jacket do you take?",
    ],
)
def test_the_letter_stays(letter: str) -> None:
    assert new_words(letter) == letter


@pytest.mark.parametrize(
    "signature",
    [
        "Ann Lee RGN, BSc (Hons), PGCert\nCare Home Manager\nT: 01632 960 001",
        "Dr Ann Lee FRCA\nConsultant Anaesthetist",
        "ANN LEE\nTRANSPORT MANAGER",
        "A.",
        "Yours in service,\nAnn Lee",
        "[image: Harbour logo]\nAnn Lee\nRecruiter",
        "-----\nAnn Lee\nMatron\n-----",
        "Thanks\nAnn",
        "Von meinem/meiner Galaxy gesendet",
    ],
)
def test_the_signature_goes(signature: str) -> None:
    assert new_words(f"Please send your DBS number.\n\n{signature}") == "Please send your DBS number."


def test_a_verb_set_apart_by_blank_lines_ends_the_attribution() -> None:
    head = "On Wed, Nov 4, 2026 at 4:11 PM, Maya Chen\n\n<maya.chen@mail.example>\n\nwrote:"
    assert new_words(f"Sure.\n\n{head}\n\n> Thursday?") == "Sure."


def test_an_answer_below_a_quoted_original_message_is_read() -> None:
    head = "-----Ursprüngliche Nachricht-----\nVon: Maya Chen\nGesendet: Mittwoch, 4. November 2026 16:11\nAn: Ann Lee\nBetreff: Termin"
    assert new_words(f"{head}\n\n> Donnerstag?\n\nJa, Donnerstag um zehn.") == "Ja, Donnerstag um zehn."


def test_the_armour_of_a_signed_letter_is_cut() -> None:
    armour = "-----BEGIN PGP SIGNATURE-----\n\niQIzBAEBCgAd\n=abcd\n-----END PGP SIGNATURE-----"
    text = f"-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nPlease come on Thursday.\n\n{armour}"
    assert new_words(text) == "Please come on Thursday."


@pytest.mark.parametrize(
    "signature",
    [
        "Ann Lee\nReception\nOpen Mon-Fri 9-5",
        "Ann\n~~~~~~~~~~~~~~~\nAnn Lee\nYard Manager\n~~~~~~~~~~~~~~~",
        "Ann & Joe",
        "/Ann",
        "God bless,\nPastor Ann Lee",
        "Thanking you in advance\n\nAnn",
    ],
)
def test_a_letter_that_is_no_more_than_a_parting_word_has_a_signature_too(signature: str) -> None:
    assert new_words(f"See you then.\n\n{signature}") == "See you then."


@pytest.mark.parametrize(
    "letter",
    [
        "Thanks!\n\nSee you Monday at 8",
        "Thank you\n\nstart is monday\nin hull",
        "Many thanks.\n\nwe will ring you",
        "Cheers!\n\ncan do sat 6pm or sun 7am",
        "Take care\n\nthe roads are icy on monday",
        "Looking forward\n\nto monday in the new kitchen",
    ],
)
def test_thanks_that_open_a_letter_close_none(letter: str) -> None:
    assert new_words(f"Hi Maya,\n\n{letter}") == f"Hi Maya,\n\n{letter}"


@pytest.mark.parametrize(
    "signature",
    [
        "Kind regards\n\nThe hiring team at Harbour",
        "Kind regards\n\nRecruitment and Onboarding of Harbour Ltd",
        "Mit freundlichen Grüßen\n\nim Auftrag\n\nAnn Lee\nPersonalabteilung",
        "Cordialement,\n\nle service des ressources humaines",
        "cheers\n\nbob",
    ],
)
def test_a_blank_line_before_whoever_signs(signature: str) -> None:
    assert (
        new_words(f"Hi Maya,\n\nSorted.\n\n{signature}", sender="Front Desk <desk@harbour.example>")
        == "Hi Maya,\n\nSorted."
    )


def test_an_afterthought_below_the_name_is_read() -> None:
    assert (
        new_words("Come Monday.\n\nAnn Lee\nMatron\n\nEdit: Tuesday, sorry!") == "Come Monday.\n\nEdit: Tuesday, sorry!"
    )


def test_a_day_below_the_name_is_read() -> None:
    letter = "We would like to offer you the post.\n\nRegards\nAnn\n\nReply by: Friday 13 November"
    assert new_words(letter) == "We would like to offer you the post.\n\nReply by: Friday 13 November"
