"""A no is heard however it is put, and nothing else is taken for one."""

import pytest

from app.reading.acts import read_acts
from app.reading.acts.model import ActKind
from app.reading.acts.weigh import is_no, is_open_no
from tests.reading.acts.probes import PROBES


def says_no(text: str, **more: bool) -> bool:
    return any(is_no(act) for act in read_acts(text, mine=False, **more))


@pytest.mark.parametrize(
    "text",
    [
        # conditions, in the frame of a receipt
        "Thank you for applying. If you are not selected, we will keep your details for six months.",
        "Should your application be unsuccessful, you will hear from us by e-mail.",
        "We will let you know whether or not you have been shortlisted.",
        "Candidates who are not selected will be notified in writing.",
        "Once the position has been filled, the advert will be taken down.",
        "In the event that you are not appointed, your form will be destroyed.",
        "Only complete applications are considered; others will be rejected.",
        # a sad word about something else
        "Unfortunately I have to move our talk, my son is ill.",
        "We regret the delay in getting back to you. The shortlist will be out on Friday.",
        "Sadly the canteen is closed, so bring your lunch. See you on Tuesday!",
        "I'm afraid I have no news yet. The director is away until Monday.",
        "I have to disappoint you on the start date: it will be June.",
        # another object
        "We cannot offer you a parking space, but the tram stops outside.",
        "We decided to go with another date for the second round: would the 9th suit you?",
        "The morning slot has been taken, the afternoon one is yours.",
        "We are unable to pay for the hotel.",
        "I was unsuccessful in reaching you by phone this morning. When may I call?",
        # something still open
        "The Cardiff job has been filled, but yours in Swansea is still open.",
        "The junior role has gone; the senior one you asked about remains available.",
        # denied, asked, reported
        "No, we haven't gone with anybody else. You are still very much in the running.",
        "You asked whether the post has been filled. It hasn't.",
        "Have you decided to go with another company?",
        "This is not a rejection, only a request for patience.",
        # others are still being seen
        "We still have two other candidates to see before we decide next week.",
        "The other finalist comes in on Thursday and then the five of us sit down.",
        "The role has been put on hold until the new budget year.",
        # somebody else's no
        "You told us that you have moved forward with somebody else, so I'll close your ticket.",
    ],
)
def test_what_is_no_refusal_is_not_heard_as_one(text: str) -> None:
    assert not says_no(text)


@pytest.mark.parametrize(
    "text",
    [
        "We have decided to move forward with other candidates at this time.",
        "Unfortunately, your application was not successful on this occasion.",
        "I'm sorry to tell you that the post has been offered to another applicant.",
        "hiya, sorry mate, we went with a lad who has his own tools",
        "You were not shortlisted. We wish you well in your search.",
        "We won't be taking your application any further.",
        "Management has decided not to fill the position this year.",
        "The vacancy has been withdrawn owing to a change in the business.",
        "We have to withdraw our offer of employment, I am so sorry.",
        "You were found appointable; your name has been placed on a reserve list.",
        "Client has selected another profile for this requirement.",
        "It was a hard choice, but we have gone with someone who has done two seasons already.",
        "They've come back and it's a no, sorry.",
        "We regret that the committee has appointed another candidate.",
        "If you had applied a month ago it might have been different, but the position has been filled.",
        "The funding for the post has been withdrawn, so there is no job any more.",
        "We ended up giving the hours to the weekend girl, thanks for coming in.",
        "We would love to stay in touch. For this role, though, we have chosen another candidate.",
        "While we cannot offer you this position, we'd like to keep your CV on file.",
    ],
)
def test_a_plain_no_is_heard(text: str) -> None:
    assert says_no(text)


@pytest.mark.parametrize(
    "text",
    [
        "Leider können wir Ihre Bewerbung nicht weiter berücksichtigen.",
        "Wir haben uns für eine andere Bewerberin entschieden.",
        "Malheureusement, votre candidature n'a pas été retenue.",
        "Lamentamos comunicarle que hemos optado por otro candidato.",
        "Helaas hebben we gekozen voor een andere kandidaat.",
        "Niestety wybraliśmy innego kandydata.",
        "Purtroppo abbiamo scelto un altro candidato.",
        "Infelizmente a vaga foi preenchida.",
    ],
)
def test_a_no_is_heard_in_other_languages(text: str) -> None:
    assert says_no(text)


@pytest.mark.parametrize(
    "text",
    [
        "Vielen Dank für Ihre Bewerbung. Wir melden uns bis Ende nächster Woche.",
        "Nous avons bien reçu votre candidature.",
        "Gracias por tu interés. Te llamo el viernes.",
        "Bedankt voor je sollicitatie! Je hoort volgende week van ons.",
    ],
)
def test_a_receipt_in_other_languages_is_no_refusal(text: str) -> None:
    assert not says_no(text)


@pytest.mark.parametrize(("expected", "text"), PROBES)
def test_the_probes_that_break_keyword_lists(expected: ActKind | None, text: str) -> None:
    acts = read_acts(text, mine=False)
    assert any(is_no(a) for a in acts) is (expected is ActKind.REFUSAL)
    assert expected is None or any(a.kind is expected and not a.conditional for a in acts)


def test_a_kind_tone_changes_nothing() -> None:
    cold = "We have chosen another candidate."
    warm = (
        "We loved meeting you and hope our paths cross again! We have chosen another candidate. Please stay in touch."
    )
    assert says_no(cold)
    assert says_no(warm)


def test_a_no_under_a_condition_is_marked_as_such() -> None:
    acts = read_acts("If you have not been selected for this role, we will tell you.", mine=False)
    assert all(act.conditional or act.negated for act in acts if act.kind is ActKind.REFUSAL)


def test_my_own_words_are_never_their_refusal() -> None:
    text = "I understand that you have decided to go with another candidate."
    assert not any(is_open_no(act) for act in read_acts(text, mine=True))


def test_a_no_with_another_role_offered_holds_both() -> None:
    text = "The Leeds post has been filled, I'm sorry. Would you consider the same role in York?"
    kinds = {act.kind for act in read_acts(text, mine=False) if not act.conditional}
    assert says_no(text)
    assert ActKind.QUESTION in kinds or ActKind.REOPENING in kinds
