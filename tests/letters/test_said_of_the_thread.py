"""A letter says of the thread only what the thread shows: who approached whom, what was withdrawn, who stepped back, how one was greeted."""

import re
from dataclasses import replace
from typing import Any

import pytest

from app.etiquette.model import Action, LetterKind
from app.letters.model import Terms, Tone, Wishes, Writer
from app.letters.people import Addressee, greeting
from app.letters.requests import answer_blank
from app.letters.seed import Seed
from app.letters.terms import terms_of
from app.letters.write import kind_of, write_letter
from app.reading.model import Reading, Rejection, Request, Stage
from tests.letters.cases import TODAY, advice, reading, said, talk

VARIANTS = range(8)


def bodies(found: Reading, kind: LetterKind | None, action: Action = Action.FOLLOW_UP) -> list[str]:
    """Eight variants in each tone."""
    return [
        write_letter(advice(kind, action), found, writer=Writer("Maya Chen", tone), wishes=Wishes(variant=v)).body
        for tone in Tone
        for v in VARIANTS
    ]


def asked(quote: str, kind: str = "question") -> Request:
    return Request(kind, quote, None, said(quote))


def outreach(quote: str, **more: Any) -> Reading:
    return reading(stage=Stage.OUTREACH, interviews=(), requests=(asked(quote),), subject="Hello", **more)


@pytest.mark.parametrize(
    "quote", ["Thanks for your CV, when could you start?", "Further to your application, what is your notice period?"]
)
def test_nobody_is_thanked_for_approaching_me_where_i_applied(quote):
    assert not any(re.search("approach|thinking of me", b) for b in bodies(outreach(quote), LetterKind.ANSWER))


def test_a_recruiter_who_found_me_is_thanked_for_it():
    found = outreach("I came across your profile, would you be open to a call?")
    assert any("Thank you for thinking of me" in b for b in bodies(found, LetterKind.ANSWER))


def test_no_help_so_far_is_claimed_in_a_first_answer():
    found = outreach("I came across your profile, would you be open to a call?")
    assert not any("help so far" in b for b in bodies(found, LetterKind.ANSWER))


def test_a_no_that_asks_is_answered_as_a_no():
    no = Rejection(TODAY, "other_role", said("We have decided not to go ahead."), asks=True)
    found = reading(interviews=(), rejection=no, requests=(asked("Would you consider the other role?"),))
    for body in bodies(found, LetterKind.ANSWER, Action.REPLY_NOW):
        assert "[your answer to: Would you consider the other role?]" in body
        assert not re.search("next step|interested in the role|keen on the role|work I (?:would|'d) enjoy", body)


def test_a_withdrawn_offer_is_nobodys_choice_of_another():
    no = Rejection(TODAY, "plain", said("I am sorry that we have to withdraw our offer for the Buyer position."))
    for body in bodies(reading(interviews=(), rejection=no), LetterKind.GRACIOUS_NOTE, Action.SEND_GRACIOUS_NOTE):
        assert "offer" in body
        assert not re.search("choice|whoever joins|reading my application", body)


@pytest.mark.parametrize("stage", [Stage.WITHDRAWN, Stage.REJECTED])
def test_who_stepped_back_wants_the_role_no_more(stage):
    found = reading(stage=stage, closed_by_me=said("I would like to withdraw.", by="Maya Chen"))
    for body in bodies(found, None, Action.MOVE_ON):
        assert not re.search("still (?:very )?(?:interested|keen)|remain|ask again|on my mind", body)


def test_after_a_yes_nobody_asks_whether_the_choice_goes_on():
    found = reading(stage=Stage.ACCEPTED, closed_by_me=said("I am delighted to accept.", by="Maya Chen"))
    for body in bodies(found, None, Action.MOVE_ON):
        assert not re.search("interested|Hiring often|decide", body)


def test_the_last_note_of_a_thread_that_rests_asks_for_no_answer():
    assert kind_of(advice(None, Action.MOVE_ON), reading()) is LetterKind.FOLLOW_UP_LAST
    assert kind_of(advice(None), reading()) is LetterKind.CHECK_BACK


@pytest.mark.parametrize(
    ("quote", "noun"),
    [("Fancy a trial shift on Thursday?", "trial shift"), ("Come for a trial lesson.", "trial lesson")],
)
def test_a_trial_is_for_a_role_and_not_about_it(quote, noun):
    found = reading(interviews=(replace(talk(TODAY, quote), thanked=False),))
    for body in bodies(found, LetterKind.THANK_YOU, Action.SEND_THANK_YOU):
        assert not re.search(rf"{noun}[^.]* about the", body)
    without = replace(found, role=None)
    assert not any(re.search(rf"{noun}[^.]* (?:for|about) the role", b) for b in bodies(without, LetterKind.THANK_YOU))


@pytest.mark.parametrize(
    ("quote", "by_phone"),
    [("Can you pop in for a chat?", False), ("Would you come in and meet us?", False), ("When could we talk?", True)],
)
def test_who_is_asked_to_come_offers_no_call(quote, by_phone):
    found = reading(interviews=(), requests=(asked(quote, "availability"),))
    assert any(re.search("phone|video", b) for b in bodies(found, LetterKind.ANSWER)) is by_phone


@pytest.mark.parametrize(
    ("quote", "blank"),
    [
        ("Hi Maya, do you have a licence?", "[your answer to: do you have a licence?]"),
        ("Dear Ms Chen, when can you start?", "[your answer to: when can you start?]"),
        ("Highland travel, is that fine with you?", "[your answer to: Highland travel, is that fine with you?]"),
    ],
)
def test_a_blank_repeats_the_question_without_its_greeting(quote, blank):
    assert answer_blank(asked(quote)) == blank


SUNITA = Addressee("Sunita", "Sharma", "Mrs")
COPE = Addressee("Beryl", "Cope")


@pytest.mark.parametrize(
    ("to", "mine", "theirs", "tone", "line"),
    [
        (SUNITA, "Respected Madam,\n\nI apply", "Dear Candidate,\n\nthank you", Tone.PLAIN, "Dear Mrs Sharma,"),
        (SUNITA, "Respected Madam,\n\nI apply", "Hi Maya,\n\nthanks", Tone.PLAIN, "Sunita,"),
        (COPE, "Dear Mrs Cope,\n\nyes", "Dear Maya,\n\ngood", Tone.FORMAL, "Dear Mrs Cope,"),
        (COPE, "Dear Mrs Cope,\n\nyes", "Dear Maya,\n\ngood", Tone.WARM, "Beryl,"),
        (COPE, "Dear Mrs Cope,\n\nyes", "Dear Ms Chen,\n\ngood", Tone.WARM, "Dear Mrs Cope,"),
    ],
)
def test_formal_beginnings_are_kept_until_they_use_my_first_name(to, mine, theirs, tone, line):
    terms = terms_of([mine], [theirs], my_name="Maya Chen")
    assert greeting(replace(to, terms=terms), tone, Seed("any")).endswith(line)


def test_a_shared_mailbox_is_greeted_by_the_surname_it_shows():
    found = reading(counterpart=None, people=())
    assert found.last_from_them
    found = replace(found, last_from_them=replace(found.last_from_them, name="Mr. Pillay"))
    assert all(b.startswith("Dear Mr Pillay,") for b in bodies(found, LetterKind.CHECK_BACK))
    assert Terms() == terms_of(["Dear Sir or Madam,\n\nI apply"], [], my_name="Maya Chen")


def test_who_merely_asks_is_not_thanked_for_approaching_me():
    found = outreach("Can you pop in for a trial shift on Saturday?")
    assert not any(re.search("approach|thinking of me|nice message", b) for b in bodies(found, LetterKind.ANSWER))


@pytest.mark.parametrize(
    ("kind", "quote"),
    [
        ("availability", "When could you start?"),
        ("availability", "Could you do weekends?"),
        ("documents", "Do you need a visa?"),
        ("documents", "Do you hold a driving licence?"),
        ("salary", "What's your number?"),
    ],
)
def test_a_plain_question_is_answered_as_one(kind, quote):
    found = reading(requests=(asked(quote, kind),))
    for body in bodies(found, LetterKind.ANSWER):
        assert f"[your answer to: {quote[:-1]}" in body
        assert not re.search(r"two days and times|the visa|licence:|your range", body)


@pytest.mark.parametrize(
    ("kind", "quote", "blank"),
    [
        ("availability", "When could you talk about a start in May?", "[two days and times that suit you]"),
        ("documents", "Do you have a copy of your visa that you could send?", "[the files you attach"),
        ("salary", "What number do you have in mind for your salary?", "[your range"),
    ],
)
def test_what_is_really_asked_for_stays(kind, quote, blank):
    assert all(blank in body for body in bodies(reading(requests=(asked(quote, kind),)), LetterKind.ANSWER))


def test_one_thing_asked_for_is_sent_once():
    samples = replace(asked("We would love to see your portfolio.", "work_samples"), what="your portfolio")
    promise = asked("I will send it on Wednesday.", "own_promise")
    for body in bodies(reading(requests=(samples, promise)), LetterKind.ANSWER):
        assert "promised" not in body
        assert "said that I would" not in body


def test_handing_the_task_in_is_no_question():
    task = asked("Here is the take-home task.", "assessment")
    back = asked("Please send it back by Monday 30 November.")
    assert not any("your answer to" in b for b in bodies(reading(requests=(task, back)), LetterKind.ANSWER))


def test_who_invites_to_an_interview_is_not_told_that_a_call_will_do():
    found = reading(interviews=(), requests=(asked("We would like to invite you for an interview.", "availability"),))
    assert not any(re.search("phone|video", b) for b in bodies(found, LetterKind.ANSWER))


def test_several_papers_stand_in_a_sentence_for_several():
    papers = asked("Please send us your certificates and your passport.", "documents")
    assert not any("here is the certificates" in b for b in bodies(reading(requests=(papers,)), LetterKind.ANSWER))
