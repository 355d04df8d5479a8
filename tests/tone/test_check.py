"""The tone check hears what the catalogue of `followup-etiquette.md` asks it to hear, and stays silent where it should."""

import pytest

from app.tone.check import check_tone
from app.tone.model import Severity, Situation
from app.tone.wording import BETTER, SEVERITY, WHY, better_for
from tests.tone.phrases import Phrase, lints_for, phrases

PAGE = phrases("page")
NAMED = Situation(stage="interviewed", company="Acme", names=("Theo Brandt",), whole_letter=False)


@pytest.mark.parametrize("phrase", [p for p in PAGE if p.flag and "Acmee" not in p.text], ids=lambda p: p.id)
def test_the_catalogue_s_phrases_are_found(phrase: Phrase) -> None:
    assert phrase.lint in lints_for(phrase)


@pytest.mark.parametrize("phrase", [p for p in PAGE if not p.flag], ids=lambda p: p.id)
def test_the_catalogue_s_near_misses_pass(phrase: Phrase) -> None:
    assert phrase.lint not in lints_for(phrase)


def test_a_company_that_is_nearly_the_thread_s_is_found() -> None:
    (found,) = [f for f in check_tone("I liked your team at Acmee very much.", NAMED) if f.lint == "typos_placeholders"]
    assert found.better == "Acme"


@pytest.mark.parametrize("lint", sorted(BETTER))
def test_a_better_wording_passes_the_check_itself(lint: str) -> None:
    for stage in ("applied", "interviewed", "rejected", "unknown"):
        assert check_tone(better_for(lint, stage=stage), Situation(stage=stage, whole_letter=False)) == ()


def test_every_lint_has_a_severity_and_a_kind_reason() -> None:
    assert set(SEVERITY) == set(WHY)
    assert all(severity in Severity for severity in SEVERITY.values())


def test_a_no_that_has_nothing_to_do_with_them_presumes_nothing() -> None:
    for text in (
        "It has nothing to do with you or the team; it is simply how things have turned out for me.",
        "My choice is no reflection on your crew.",
    ):
        assert "presumption" not in {f.lint for f in check_tone(text, Situation())}
