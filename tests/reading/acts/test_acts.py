"""Each act both ways: sentences that must not be taken for it first, then sentences that are it."""

import pytest

from app.reading.acts import read_acts
from app.reading.acts.model import Act, ActKind

K = ActKind


def found(text: str, kind: ActKind, *, mine: bool = False, least: float = 0.5) -> list[Act]:
    return [
        a
        for a in read_acts(text, mine=mine)
        if a.kind is kind and not a.conditional and not a.negated and a.sure >= least
    ]


SILENT = [
    (K.REQUEST, "Let me know if you have any questions."),
    (K.REQUEST, "This mailbox is not read, please do not reply."),
    (K.QUESTION, "Have a lovely weekend."),
    (K.INVITATION, "We invite you to visit our careers page."),
    (K.INVITATION, "Good luck with your exams!"),
    (K.OFFER, "We cannot offer relocation."),
    (K.HOLD, "Thank you for coming in today."),
    (K.PROMISE, "Thanks for coming in today, it was good to meet you."),
    (K.LOOK_BACK, "We'd like to invite you to an interview on Tuesday."),
    (K.ABSENCE, "See you at the office on Monday."),
    (K.CANCELLATION, "Your interview is on Thursday at ten."),
    (K.OUTREACH, "Your interview is confirmed for Thursday at ten."),
    (K.SILENCE_MEANS_NO, "You will hear from us by Friday."),
    (K.RECEIPT, "Could you do Tuesday at four?"),
    (K.ADVANCE, "The kitchen has six stations and one very old oven."),
    (K.PERMISSION, "We will come back to you by Friday."),
]
SAID = [
    (K.INVITATION, "pop in for a chat Tuesday?"),
    (K.INVITATION, "We would like to invite you to an interview on 4 June at 10.30."),
    (K.INVITATION, "Are you free on Thursday afternoon for a quick call?"),
    (K.INVITATION, "Please share your availability for next week."),
    (K.INVITATION, "Pick a time that suits you here: https://cal.example/x"),
    (K.APPOINTMENT, "Confirmed for Thursday at 10, ask for Bev at reception."),
    (K.APPOINTMENT, "Great, see you on Monday!"),
    (K.CANCELLATION, "I'm so sorry, we have to reschedule your interview."),
    (K.LOOK_BACK, "It was great to meet you this afternoon."),
    (K.LOOK_BACK, "Thanks for coming in yesterday."),
    (K.PROMISE, "il ring u thurs"),
    (K.PROMISE, "You'll hear from us either way by the 14th."),
    (K.PROMISE, "The committee will make its decision next week."),
    (K.PERMISSION, "Ping me if you haven't heard by Wednesday."),
    (K.PERMISSION, "Feel free to chase me after the 10th."),
    (K.SILENCE_MEANS_NO, "If you have not heard by 30 June, please assume that you were not successful."),
    (K.DELAY, "Apologies, this is taking longer than expected."),
    (K.HOLD, "The position has been put on hold."),
    (K.HOLD, "There is a hiring freeze until further notice."),
    (K.OFFER, "We are delighted to offer you the job."),
    (K.ADVANCE, "You have been shortlisted for the next round."),
    (K.REQUEST, "Could you send me two references?"),
    (K.REQUEST, "What are your salary expectations?"),
    (K.REQUEST, "Please sign the attached form and return it by Friday."),
    (K.QUESTION, "I was wondering whether you have ever worked with horses."),
    (K.COURTESY, "Let me know if you have any questions."),
    (K.RECEIPT, "We have received your application for the post of gardener."),
    (K.OUTREACH, "I came across your profile and wondered if you'd be open to a new role."),
    (K.ABSENCE, "I am on annual leave until 4 May with limited access to email."),
    (K.ADMINISTRATION, "This is an automated message, please do not reply."),
    (K.REOPENING, "Our first choice has pulled out. Are you still interested?"),
    (K.OTHER_TRADE, "12 new jobs for you: see your job alert."),
]
MINE_SILENT = [
    (K.STATUS_QUESTION, "Thank you for the update, Theo."),
    (K.STATUS_QUESTION, "Thursday at 10 works for me."),
    (K.WITHDRAWAL, "I'm looking forward to Thursday."),
    (K.ACCEPTANCE, "Thank you for seeing me this morning."),
    (K.OWN_PROMISE, "Thank you for the clear timeline."),
    (K.THANKS, "I would like to apply for the post of librarian."),
]
MINE_SAID = [
    (K.APPLICATION, "I would like to apply for the post of librarian."),
    (K.THANKS, "Thank you for the interview yesterday, I enjoyed our conversation."),
    (K.STATUS_QUESTION, "I was wondering if there is any news on the role?"),
    (K.STATUS_QUESTION, "Just following up on my application."),
    (K.OWN_PROMISE, "I'll send you my portfolio on Monday."),
    (K.ANSWER, "Please find my signed form attached."),
    (K.ACCEPTANCE, "I am delighted to accept your offer."),
    (K.WITHDRAWAL, "I'd like to withdraw my application."),
    (K.CONSENT, "Thursday at 10 works for me."),
    (K.GRACE, "Thank you for letting me know, I hope our paths cross again."),
]


@pytest.mark.parametrize(("kind", "text"), SILENT)
def test_their_sentence_is_not_taken_for_it(kind: ActKind, text: str) -> None:
    assert not found(text, kind)


@pytest.mark.parametrize(("kind", "text"), SAID)
def test_their_act_is_heard(kind: ActKind, text: str) -> None:
    assert found(text, kind)


@pytest.mark.parametrize(("kind", "text"), MINE_SILENT)
def test_my_sentence_is_not_taken_for_it(kind: ActKind, text: str) -> None:
    assert not found(text, kind, mine=True)


@pytest.mark.parametrize(("kind", "text"), MINE_SAID)
def test_my_act_is_heard(kind: ActKind, text: str) -> None:
    assert found(text, kind, mine=True)


@pytest.mark.parametrize(
    ("what", "text"),
    [
        ("references", "Kindly furnish the names of two referees."),
        ("work_samples", "Could you share a link to your portfolio?"),
        ("documents", "Please send me a copy of your passport."),
        ("assessment", "Please complete the online assessment by Friday."),
        ("salary", "What are your salary expectations?"),
        ("offer_decision", "We need your answer to the offer by Friday."),
        ("feedback_form", "We would love it if you filled in our candidate survey."),
    ],
)
def test_a_request_says_what_it_wants(what: str, text: str) -> None:
    assert what in {a.what for a in found(text, K.REQUEST)}


def test_a_survey_is_no_question() -> None:
    assert not found("Would you fill in our two-minute candidate survey?", K.QUESTION)


def test_a_promise_behind_an_if_is_conditional() -> None:
    acts = read_acts("If you are shortlisted, we will call you next week.", mine=False)
    assert all(a.conditional for a in acts if a.kind is K.PROMISE)


def test_an_if_of_good_will_is_no_condition() -> None:
    assert found("If you are happy with this, please sign the contract and send it back.", K.REQUEST)
