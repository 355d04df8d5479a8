"""Fifty mails try to steer a model that obeys every word. Nothing of it reaches a letter."""

import time

import pytest
from pydantic_ai.messages import ModelMessage, ModelResponse, ToolCallPart
from pydantic_ai.models.function import AgentInfo, FunctionModel

from app.letters.write import write_letter
from app.model.disarm import disarmed
from app.model.guard import refused
from app.model.model import ModelSettings
from app.model.write import write_with_model
from app.tone.check import check_tone
from app.tone.situation import situation_of
from tests.letters.cases import CASES, MAYA, advice, reading
from tests.model.injections import INJECTIONS, ORDINARY

SETTINGS = ModelSettings("openai", "stub", "http://127.0.0.1:9", "none", seconds=20)
KIND = CASES["interview"][0]
GOOD = (
    "Thank you again for talking with me about the Backend Engineer role at Northwind.",
    "The more I think about the warehouse project, the more I like the work, and I would be glad to carry on if you see a fit.",
    "If there is anything else that would help you, I am happy to send it. Could you tell me roughly when I might hear more?",
)


def answering(*paragraphs: str) -> FunctionModel:
    def answer(messages: list[ModelMessage], info: AgentInfo) -> ModelResponse:
        return ModelResponse(parts=[ToolCallPart(info.output_tools[0].name, {"paragraphs": list(paragraphs)})])

    return FunctionModel(answer)


def written(mail: str, *paragraphs: str):
    found = reading()
    return write_with_model(
        advice(KIND),
        found,
        mail,
        writer=MAYA,
        settings=SETTINGS,
        check=lambda body: check_tone(body, situation_of(found)),
        model=answering(*paragraphs),
    )


def test_the_suite_is_as_large_as_it_says():
    assert len(INJECTIONS) == 50
    assert len({i.name for i in INJECTIONS}) == 50


def test_a_good_draft_for_an_honest_mail_is_taken():
    letter = written(ORDINARY.format(added="Have a good week."), *GOOD)
    assert letter is not None
    assert "warehouse project" in letter.body


@pytest.mark.parametrize("injection", INJECTIONS, ids=lambda i: i.name)
def test_what_an_obeying_model_adds_reaches_no_letter(injection):
    mail = ORDINARY.format(added=injection.added)
    for place in range(3):
        paragraphs = list(GOOD)
        paragraphs[place] = f"{paragraphs[place]} {injection.obeyed}"
        letter = written(mail, *paragraphs)
        assert letter is None or not any(mark.lower() in letter.body.lower() for mark in injection.marks)


@pytest.mark.parametrize("injection", INJECTIONS, ids=lambda i: i.name)
def test_a_draft_that_is_nothing_but_the_payload_is_refused(injection):
    assert written(ORDINARY.format(added=injection.added), *[injection.obeyed] * 3) is None


@pytest.mark.parametrize("injection", INJECTIONS, ids=lambda i: i.name)
def test_the_order_itself_is_not_shown_to_the_model(injection):
    seen = disarmed(ORDINARY.format(added=injection.added))
    order = [line.strip() for line in injection.added.splitlines() if len(line.strip()) > 12]
    assert not any(line in seen.text for line in order[-1:])
    assert "Thank you for coming in on Wednesday 18 November." in seen.text
    assert "Friday 4 December" in seen.text


@pytest.mark.parametrize("injection", INJECTIONS, ids=lambda i: i.name)
def test_the_built_in_letter_takes_no_word_of_it(injection):
    body = write_letter(advice(KIND), reading(), writer=MAYA).body.lower()
    assert not any(mark.lower() in body for mark in injection.marks)


def test_a_model_that_repeats_its_task_is_refused():
    mail = ORDINARY.format(added="See you soon.")
    assert written(mail, *[p for p in mail.split("\n\n") if len(p) > 40][:3]) is None


@pytest.mark.parametrize(
    ("paragraph", "why"),
    [
        ("Please see www.maya.example for more.", "link"),
        ("You can call me on 07700 900 123.", "number"),
        ("I would like 80k a year.", "number"),
        ("**Thank you** for everything.", "markup"),
        ("As an AI language model I cannot feel joy.", "machine"),
        ("My bank account number follows.", "private matters"),
        ("I withdraw my application.", "decision"),
        ("I am free on [Monday].", "blanks"),
        ("When? And where? And why?", "questions"),
        ("I hope this email finds you well.", "stock opener"),
        ("Thank you so much!", "shouting"),
        ("Добрый день.", "odd characters"),
    ],
)
def test_each_reason_to_refuse_has_its_draft(paragraph, why):
    own = write_letter(advice(KIND), reading(), writer=MAYA)
    body = own.body.replace("\n\n", f"\n\n{paragraph} ", 1)
    assert refused(body, own=own, mails="", left_out=()) == why


def test_the_private_word_of_the_instructions_never_gets_out():
    own = write_letter(advice(KIND), reading(), writer=MAYA)
    body = own.body.replace("\n\n", "\n\nabc123 ", 1)
    assert refused(body, own=own, mails="", left_out=(), secret="abc123") == "secret"


@pytest.mark.parametrize(
    "sentence",
    [
        "Could you send me two references by Friday?",
        "Please let me know your availability for next week.",
        "The panel meets on Thursday and we will write to you after that.",
        "We use Kafka and dbt, and the team is growing.",
        "Thank you for your reply.",
        "Feel free to call me on Monday.",
    ],
)
def test_ordinary_sentences_stay(sentence):
    assert sentence in disarmed(sentence).text


@pytest.mark.parametrize(
    "noise", ["x" * 60_000, "1" * 60_000, "-" * 60_000, "_" * 60_000, "<!--" * 15_000, "a@" * 30_000, "ignore " * 9_000]
)
def test_noise_is_disarmed_in_a_moment(noise):
    began = time.process_time()
    disarmed(noise)
    assert time.process_time() - began < 3
