"""What is put into a letter fits its sentence: roles, names, the things they asked for, and only what really took place."""

from dataclasses import replace
from datetime import date

import pytest

from app.cards.advice import advice_card
from app.cards.links import Links
from app.etiquette.model import Action, LetterKind
from app.etiquette.words import they
from app.letters.model import Terms, Tone, Wishes
from app.letters.names import role_name, the_role_of
from app.letters.people import addressee, greeting
from app.letters.requests import distinct, thing
from app.letters.seed import Seed
from app.letters.write import write_letter
from app.reading.model import Rejection, Request
from tests.letters.cases import MAYA, THEO, TODAY, advice, person, reading, said


@pytest.mark.parametrize(
    ("role", "words"),
    [
        ("ELECTRICIAN", "the Electrician role"),
        ("Structural engineer", "the Structural Engineer role"),
        ("Head of sales and marketing", "the Head of Sales and Marketing role"),
        ("Project Manager contract", "the Project Manager contract"),
        ("Embedded Engineer opportunity", "the Embedded Engineer role"),
        ("Analyst job opening", "the Analyst role"),
        # and what stays
        ("weekend shop assistant", "the weekend shop assistant role"),
        ("SENCO", "the SENCO role"),
        ("Commis Chef", "the Commis Chef role"),
        ("PhD position in Optics", "the PhD position in Optics role"),
    ],
)
def test_a_role_is_written_as_it_stands_in_mid_sentence(role: str, words: str) -> None:
    assert the_role_of(role_name(role)) == words


@pytest.mark.parametrize(
    ("name", "first", "tone", "hello"),
    [
        ("P. O'Connor", "P.", Tone.FORMAL, "Dear P. O'Connor,"),
        ("Prof. Dr. Johannes Meier", "Johannes", Tone.FORMAL, "Dear Professor Meier,"),
        ("Dr. Katrin Vogel", "Katrin", Tone.FORMAL, "Dear Dr Vogel,"),
        ("TAN Wei Ming", "Wei", Tone.FORMAL, "Dear Tan Wei Ming,"),
        ("DUPONT Marie", "Marie", Tone.FORMAL, "Dear Marie Dupont,"),
        ("Helen Ward", "Helen", Tone.FORMAL, "Dear Helen Ward,"),
        ("AMY Jones", "AMY", Tone.FORMAL, "Dear AMY Jones,"),
    ],
)
def test_a_name_is_greeted_in_full_and_in_its_order(name: str, first: str, tone: Tone, hello: str) -> None:
    known = replace(person("Theo", "Brandt"), name=name, first_name=first)
    to = addressee(reading(counterpart=known, people=(known,)), Wishes(terms=Terms()))
    assert greeting(to, tone, Seed("s")) == hello


@pytest.mark.parametrize("variant", range(6))
def test_nobody_who_has_not_talked_with_me_is_offered_another_conversation(variant: int) -> None:
    unanswered = reading(interviews=(), applied_only=True, last_from_them=None)
    for tone in Tone:
        writer = replace(MAYA, tone=tone)
        asked = advice(LetterKind.FOLLOW_UP_APPLICATION)
        body = write_letter(asked, unanswered, writer=writer, wishes=Wishes(variant=variant)).body
        assert "another conversation" not in body
        assert "with me again" not in body


def _asked(kind: str, what: str, message_id: str = "m2") -> Request:
    return Request(kind, what, None, said(what, message_id=message_id))


def test_what_i_promised_to_send_is_not_asked_for_twice() -> None:
    wanted = _asked("work_samples", "Could you send your portfolio?")
    promised = _asked("own_promise", "I'll send the portfolio on Wednesday", "m3")
    other = _asked("documents", "a signed copy of the form")
    assert distinct((wanted, promised)) == (promised,)
    assert distinct((other, promised)) == (other, promised)
    same_day = _asked("documents", "Could you send the signed contract on Wednesday?")
    assert distinct((same_day, promised)) == (same_day, promised)


def test_the_words_above_a_list_are_no_point_of_it() -> None:
    head, point = _asked("question", "Could you let me know:"), _asked("references", "two referees")
    assert distinct((head, point)) == (point,)
    assert distinct((_asked("question", "- your notice period"),))[0].what == "your notice period"
    assert distinct((head,)) == (head,)


def test_three_papers_stand_in_a_list_with_commas() -> None:
    wanted = (
        "please return the attached application form with proof of right to work and your DBS certificate by Thursday"
    )
    assert thing(wanted) == "the application form, the proof of right to work and the DBS certificate"


def test_a_system_that_says_no_is_not_taken_for_the_person() -> None:
    by_system = reading(rejection=Rejection(TODAY, "after_interview", said("other candidates", by="Northwind Careers")))
    assert they(by_system, name="Northwind Careers") == "They"
    assert they(by_system, name=THEO.name) == "Theo"
    assert they(by_system) == "Theo"


def test_words_of_mine_on_the_card_are_mine() -> None:
    held = said("Thursday at 2 works great!", by="Maya Chen", on=date(2026, 11, 10), message_id="m3")
    told = replace(advice(LetterKind.THANK_YOU, Action.SEND_THANK_YOU), evidence=(held,))
    card = str(advice_card(told, reading(), links=Links("https://afterword.example")))
    assert "You, Tue 10 Nov" in card
    theirs = replace(told, evidence=(said("Thursday at 2?", on=date(2026, 11, 10)),))
    assert "Theo Brandt, Tue 10 Nov" in str(advice_card(theirs, reading(), links=Links("https://afterword.example")))


@pytest.mark.parametrize(("wanted", "asks"), [("Please upload it to our site", False), ("Which shift suits?", True)])
def test_only_a_question_is_called_one(wanted: str, asks: bool) -> None:
    body = write_letter(
        advice(LetterKind.ANSWER, Action.REPLY_NOW), reading(requests=(_asked("question", wanted),)), writer=MAYA
    ).body
    assert ("question:" in body or "You asked" in body) is asks
