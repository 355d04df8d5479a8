"""What an answer says of the things they asked for: each of them, each once, and nothing that they did not ask."""

from dataclasses import replace

import pytest

from app.etiquette.model import Action, LetterKind
from app.letters.model import Tone, Wishes
from app.letters.promises import MY_CONTRACT
from app.letters.requests import distinct
from app.letters.write import write_letter
from app.reading.model import Contact, Promise, Request, Stage
from tests.letters.cases import MAYA, THEO, TODAY, advice, reading, said, talk


def _wish(kind: str, words: str, *, also: tuple[str, ...] = ()) -> Request:
    return Request(kind, words, None, said(words), also)


def _answer(*wishes: Request, tone: Tone = Tone.WARM, **facts: object) -> str:
    told = advice(LetterKind.ANSWER, Action.REPLY_NOW)
    known = reading(requests=wishes, **facts)
    return write_letter(told, known, writer=replace(MAYA, tone=tone), wishes=Wishes(variant=0)).body


def test_numbers_of_their_list_do_not_stand_in_my_letter() -> None:
    body = _answer(_wish("question", "1. Which notice period do you have?"))
    assert "[your answer to: Which notice period do you have?]" in body


def test_each_question_of_a_mail_has_its_blank() -> None:
    body = _answer(_wish("question", "1. What is your notice?", also=("2. Do you drive?", "3) Do you know Sage?")))
    assert [
        q for q in ("What is your notice?", "Do you drive?", "Do you know Sage?") if f"answer to: {q}]" in body
    ] == [
        "What is your notice?",
        "Do you drive?",
        "Do you know Sage?",
    ]


@pytest.mark.parametrize(
    "words",
    ["Which one do you like better?", "Which of these suits you best?", "Which day works for you?", "What suits you?"],
)
def test_the_choice_among_their_times_is_no_second_question(words: str) -> None:
    times = _wish("availability", "I can offer you Thursday 10 December at 10:00 or Friday at 14:00.")
    assert distinct((times, _wish("question", words))) == (times,)


def test_another_question_beside_their_times_stands() -> None:
    times = _wish("availability", "I can offer you Thursday 10 December at 10:00.")
    other = _wish("question", "Which programs do you like to work with?")
    assert distinct((times, other)) == (times, other)
    assert distinct((_wish("question", "Which one do you like better?"),)) != ()


@pytest.mark.parametrize(
    ("kind", "other", "words", "kept"),
    [
        ("assessment", "documents", "Please complete the health questionnaire and book your check.", "documents"),
        ("documents", "work_samples", "Let me have your lesson plan by noon on Friday.", "work_samples"),
        ("documents", "salary", "Kindly share below details: current CTC, expected CTC.", "salary"),
    ],
)
def test_a_sentence_read_as_two_wishes_is_the_one_that_it_names(kind: str, other: str, words: str, kept: str) -> None:
    assert [r.kind for r in distinct((_wish(kind, words), _wish(other, words)))] == [kept]


def test_two_things_of_one_sentence_are_two() -> None:
    words = "Please do the attached test and send us your CV."
    assert len(distinct((_wish("assessment", words), _wish("documents", words)))) == 2


def test_another_kind_of_work_that_i_may_think_about_is_no_time_for_a_talk() -> None:
    body = _answer(_wish("availability", "Would you think about doing every second Saturday for me?"))
    assert "[your answer to:" in body
    assert "look at beforehand" not in body


@pytest.mark.parametrize("tone", list(Tone))
@pytest.mark.parametrize(
    "words",
    [
        "Please confirm that you will attend, and let me have your slides by Friday.",
        "You are requested to confirm your attendance and to forward a copy of your results.",
        "I need from you: a confirmation, and the slides before Monday.",
    ],
)
def test_whether_i_come_is_answered_beside_the_paper(words: str, tone: Tone) -> None:
    assert "be there, or what stands in the way]" in _answer(_wish("work_samples", words), tone=tone)


def test_nothing_is_said_of_coming_where_only_a_paper_is_asked_for() -> None:
    assert "be there" not in _answer(
        _wish("documents", "Please send us a copy of your results and confirm your address.")
    )


def test_what_i_owe_thanks_for_no_message_of_theirs() -> None:
    owed = _wish("own_promise", "I will send you two slots tomorrow.")
    me = Contact("m3", TODAY, "me")
    assert "your message" not in _answer(owed, last_contact=me, last_from_me=me)


CONTRACTS = {
    "you'll have the contract on Thursday": True,
    "Should you accept, the contract will issue to you by Friday 15 May.": True,
    "lawyer prepares the contract, you have it by friday next week": True,
    "I'll get your offer letter over to you on Monday": True,
    "Once we have won the contract with the council we can tell you more by Friday.": False,
    "We find out on Friday whether the contract is ours.": False,
}


@pytest.mark.parametrize(("words", "mine"), list(CONTRACTS.items()))
def test_the_contract_that_is_mine(words: str, mine: bool) -> None:
    assert bool(MY_CONTRACT.search(words)) is mine


def _promise(words: str, strength: str = "firm") -> Promise:
    return Promise(TODAY, TODAY.replace(day=1), strength, said(words))


def _missed(words: str, strength: str, stage: Stage) -> str:
    late = replace(
        _promise(words, strength), start=TODAY.replace(month=11, day=20), end=TODAY.replace(month=11, day=27)
    )
    told = advice(LetterKind.FOLLOW_UP_MISSED_DATE)
    known = reading(promise=late, stage=stage, interviews=(talk(TODAY.replace(month=11, day=10)),))
    return write_letter(told, known, writer=MAYA, wishes=Wishes(variant=0)).body


def test_after_a_contract_was_promised_nothing_is_asked_of_their_choice() -> None:
    for variant in ("lawyer prepares the contract, you have it by Friday", "I'll send you the contract on Friday"):
        body = _missed(variant, "firm", Stage.INTERVIEWED)
        assert "the contract" in body
        assert "choice" not in body
        assert "if you think it's a match" not in body


def test_my_yes_makes_their_condition_true() -> None:
    words = "Should you accept, the contract will issue to you by Friday."
    assert (
        "planned" in (body := _missed(words, "conditional", Stage.ACCEPTED)) or "planning" in body or "expected" in body
    )
    assert "27 November" not in _missed(words, "conditional", Stage.INTERVIEWED)


def test_an_agent_is_wished_no_luck_with_other_talks() -> None:
    agent = replace(THEO, agency=True)
    for variant in range(6):
        known = reading(counterpart=agent, people=(agent,), interviews=(talk(TODAY, thanked=False),))
        told = advice(LetterKind.THANK_YOU, Action.SEND_THANK_YOU)
        body = write_letter(told, known, writer=MAYA, wishes=Wishes(variant=variant)).body
        assert "search" not in body
        assert "other talks" not in body
        assert "remaining conversations" not in body
