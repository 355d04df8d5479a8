"""What the thread knows: too soon, too often, unanswered, ungrounded."""

from datetime import date

import pytest

from app.tone.check import check_tone
from app.tone.model import Situation

TODAY = date(2026, 11, 20)
ASKS = "Is there any news about the decision?"


def lints(text: str, **known: object) -> list[str]:
    situation = Situation(**{"stage": "interviewed", "whole_letter": False, "today": TODAY, **known})  # type: ignore[arg-type]
    return [f.lint for f in check_tone(text, situation)]


@pytest.mark.parametrize(
    "known",
    [
        {"attempts": 2},
        {"too_soon_until": date(2026, 11, 24)},
        {"last_mine": TODAY},
        {"stage": "rejected"},
    ],
    ids=["a third note", "before the promised date", "on the day of the thank-you", "after a refusal"],
)
def test_asking_too_soon_or_too_often_is_found(known: dict[str, object]) -> None:
    assert "frequency" in lints(ASKS, **known)


@pytest.mark.parametrize(
    "known",
    [
        {"attempts": 1, "last_mine": date(2026, 11, 12)},
        {"too_soon_until": TODAY},
        {"last_mine": date(2026, 11, 11)},
    ],
    ids=["a second note in time", "on the day itself", "days after the thank-you"],
)
def test_asking_in_time_passes(known: dict[str, object]) -> None:
    assert "frequency" not in lints(ASKS, **known)


def test_an_answer_on_the_same_day_and_a_gracious_note_are_no_status_questions() -> None:
    assert "frequency" not in lints("Here is the sample that you asked for.", last_mine=TODAY)
    assert "frequency" not in lints("Thank you for letting me know about your decision.", stage="rejected")


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("availability", "Thank you for writing. I look forward to it."),
        ("references", "Thank you for the good talk about kilns."),
        ("question", "Is there any news?"),
        ("work_samples", "Could you tell me when you expect to decide?"),
        ("salary", "Thank you for the form."),
    ],
)
def test_a_request_that_the_letter_passes_over_is_found(asked: str, text: str) -> None:
    assert "unanswered_request" in lints(text, asked=(asked,))


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("availability", "Tuesday at ten or Wednesday after two would suit me."),
        ("availability", "That time works well for me."),
        ("references", "I will send the names of my referees by Monday."),
        ("references", "These people can speak about my work: Ada Nwosu and Per Lund."),
        ("offer_decision", "My answer to your offer of the florist role is yes."),
        ("work_samples", "The sample is attached."),
        ("work_samples", "I would rather not share client work, but I can talk you through it."),
        ("documents", "I have already sent the form to HR."),
        ("salary", "My expectation is 42,000."),
        ("question", "Yes, I hold both licences."),
        ("feedback_form", "Thank you for the tour."),
    ],
)
def test_an_answer_a_date_a_refusal_or_an_earlier_answer_deals_with_it(asked: str, text: str) -> None:
    assert "unanswered_request" not in lints(text, asked=(asked,))


def test_an_attachment_that_is_not_there_is_missed_only_when_that_is_known() -> None:
    assert "unanswered_request" in lints("My sample is attached.", attached=False)
    assert "unanswered_request" not in lints("My sample is attached.", attached=True)
    assert "unanswered_request" not in lints("My sample is attached.")


FACTS = frozenset({"samantha", "kilns", "2026-11-24", "leeds", "engineer", "12"})


@pytest.mark.parametrize(
    "text", ["I enjoyed the tour with Ingrid.", "As you promised for Thursday, I write again.", "You have 45 kilns."]
)
def test_a_name_a_day_or_a_number_that_nobody_gave_is_found(text: str) -> None:
    assert "ungrounded_detail" in lints(text, facts=FACTS)


@pytest.mark.parametrize(
    "text",
    [
        "I enjoyed the talk with Sam.",
        "You expected news around Tuesday 24 November.",
        "The 12 kilns in Leeds stayed with me.",
        "Many thanks for the tour. English tea was a treat.",
        "I'd say that I've learned a lot, and my CV is a PDF.",
    ],
)
def test_what_the_thread_gave_passes(text: str) -> None:
    assert "ungrounded_detail" not in lints(text, facts=FACTS)


def test_days_and_figures_of_an_answer_are_the_person_s_own() -> None:
    assert "ungrounded_detail" not in lints("I am free on Wednesday at 10:00.", facts=FACTS, asked=("availability",))
