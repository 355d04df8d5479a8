"""The rows of advice that the tone check carries out, each named by its id in `followup-etiquette.md`."""

from datetime import date

import pytest

from app.tone.check import check_tone
from app.tone.model import Situation
from app.tone.situation import proposed_in
from app.tone.wording import SOURCES

TODAY = date(2026, 11, 20)


def lints(text: str, **known: object) -> set[str]:
    situation = Situation(**{"stage": "interviewed", "whole_letter": False, "today": TODAY, **known})  # type: ignore[arg-type]
    return {f.lint for f in check_tone(text, situation)}


@pytest.mark.parametrize(
    ("row", "lint", "text"),
    [
        ("S0.4", "back_channel", "I found the numbers of three of your nurses and asked them how I did."),
        ("S0.5", "social_request", "I sent you a friend request on Facebook."),
        ("S0.7", "salary_change", "I now need 95k."),
        ("S0.8", "presumption", "When do I start?"),
        ("S0.9", "over_apology", "I am sorry, so sorry, please forgive me for the wrong year."),
        ("S1.2", "presumption", "When can I start?"),
        ("S1.4", "channel", "I will call and text you each day."),
        ("S1.6", "back_channel", "A friend on your staff will put in a good word for me."),
        ("S1.7", "desperation", "I am doing nothing these days and will do anything."),
        ("S2.6", "typos_placeholders", "I am writting to ask about the time table."),
        ("S2.8", "channel", "I will call every day."),
        ("S3.6", "negative_talk", "Thank you for your answer, though your company treats people badly."),
        ("S4.4", "social_request", "I now follow you on Instagram."),
        ("S4.5", "gift", "I have sent flowers."),
        ("S4.7", "generic", "Thank you for the interview. I look forward to hearing from you."),
    ],
)
def test_what_the_advice_warns_of_is_found(row: str, lint: str, text: str) -> None:
    assert lint in lints(text)
    assert SOURCES[lint]


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ("S0.5", "My LinkedIn profile is linked below."),
        ("S0.9", "I am sorry, I gave the wrong year in our talk: it was 2019."),
        ("S0.10", "Thank you for letting me know; I would be glad to be considered for later roles."),
        ("S1.3", "I look forward to hearing from you in two weeks."),
        ("S1.6", "I have told my two references to expect your call."),
        ("S2.6", "I use Kubernetes and dbt with Siân and Dr. Nguyen-O'Brien."),
        ("S3.7", "Was there a particular reason that I could learn from?"),
        ("S4.5", "Thank you for the gift of your time."),
        ("S4.8", "It was good to meet somebody else who rows on the Lea."),
    ],
)
def test_what_the_advice_allows_passes(row: str, text: str) -> None:
    assert lints(text, stage="rejected" if row in {"S0.10", "S3.7"} else "interviewed") == set()


def test_s0_1_and_s1_4_a_third_note_is_too_many() -> None:
    assert "frequency" in lints("Is there any news?", attempts=2)


def test_s0_7_and_s0_8_are_silent_at_the_stage_of_an_offer() -> None:
    assert lints("I now need 95k.", stage="offer") == set()
    assert lints("When do I start?", stage="offer") == set()


def test_s2_7_a_call_passes_where_they_invited_one() -> None:
    invited = proposed_in("Do keep in touch: call me any time next week.")
    assert "channel" not in lints("I will call you on Tuesday.", they_proposed=invited)
    assert "channel" in lints("I will call you on Tuesday.")


def test_s3_5_a_letter_without_the_sample_they_asked_for_is_found() -> None:
    assert "unanswered_request" in lints("Thank you for the tour of the bindery.", asked=("work_samples",))


def test_disputing_is_heard_only_after_a_refusal() -> None:
    text = "Please reconsider your decision."
    assert "dispute_decision" in lints(text, stage="rejected")
    assert "dispute_decision" not in lints(text, stage="interviewed")
