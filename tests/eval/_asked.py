"""What becomes of the threads about which the card asks, once the person has answered truly."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from app.cli.advise import as_fields
from app.etiquette.advise import advise
from app.etiquette.model import Advice, History
from app.gmail.parse import thread_from_payload
from app.reading.model import Reading
from app.reading.read import read_thread
from app.thread import Me

MOST_QUESTIONS = 4
YES = {True: "yes", False: "no"}


def advised(case: Mapping[str, Any], answers: Mapping[str, str]) -> tuple[Reading, Advice]:
    """The reading and the advice under these answers of the person."""
    me = Me(case["me"]["name"], case["me"]["email"], tuple(case["me"].get("aliases") or ()))
    reading = read_thread(
        thread_from_payload(case["thread"]),
        me=me,
        now=datetime.fromisoformat(case["now"]),
        country=case["country"],
        timezone=case["timezone"],
        answers=answers,
    )
    return reading, advise(reading, History(answers=answers))


def true_answer(question: str, gold: Mapping[str, Any]) -> str | None:
    """What the person would say, as far as the label tells it."""
    told = {
        "was_it_a_no": bool(gold.get("rejection")),
        "is_it_a_job": gold["action"] != "not_recruiting",
        "are_they_waiting": gold["action"] == "reply_now",
    }
    return YES[told[question]] if question in told else None


def once_answered(case: Mapping[str, Any]) -> dict[str, Any]:
    """The answer of `afterword advise` after the person has answered each question that the card asks."""
    answers: dict[str, str] = {}
    reading, advice = advised(case, answers)
    while advice.doubt and not advice.sure and len(answers) < MOST_QUESTIONS:
        said = true_answer(advice.doubt.question, case["gold"])
        if said is None or advice.doubt.question in answers:
            break
        answers[advice.doubt.question] = said
        reading, advice = advised(case, answers)
    return as_fields(case["id"], reading, advice)
