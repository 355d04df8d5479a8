"""Every sentence that a letter can be made of passes the tone check, not only those that the sampled letters happen to use."""

import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from app.letters import parts
from app.letters.contract import contracted
from app.letters.parts import answering
from app.letters.parts.table import Part
from app.tone.check import MEANINGS, check_tone
from app.tone.model import Situation

WORDS = {
    "about": "the night nurse job",
    "about_cap": "The night nurse job",
    "answer_blank": "Yes, I can work weekends.",
    "at_company": " at Brookfield",
    "applied_on": "2 March",
    "by_due": " by Friday",
    "by_then": "by then",
    "news": "news",
    "on_applied": " on 2 March",
    "on_day": " on Thursday",
    "on_next": " on Friday",
    "panel_with": " with Tom",
    "permitted": "ask",
    "permitted_now": "ask now",
    "promised": "you would write by Friday",
    "receipt": "your note",
    "talk": "the interview",
    "team": "the team",
    "the_promised": "the answer",
    "the_role": "the night nurse job",
    "the_things": "the papers",
    "times_blank": "Monday at nine or Friday at ten.",
    "topic": "the rota",
    "you_all": "you and Tom",
}
# Heard at stages at which these sentences are not used, or of a whole letter only.
ELSEWHERE = {"presumption"}
AFTER_A_NO = {"gracious", "last"}


def parts_of(table: Any) -> Iterator[str]:
    if isinstance(table, Part):
        yield table.text
    elif isinstance(table, tuple | list):
        for inner in table:
            yield from parts_of(inner)
    elif isinstance(table, dict):
        for inner in table.values():
            yield from parts_of(inner)


def sentences(room: str, *, blanks: bool = False) -> list[str]:
    tables = vars(import_module(f"{parts.__name__}.{room}"))
    texts = {text for name, table in tables.items() if name.isupper() for text in parts_of(table)}
    return sorted(re.sub(r"\{(\w+)\}", lambda m: WORDS[m[1]], text) for text in texts if ("[" in text) is blanks)


ROOMS = sorted(m.name for m in pkgutil.iter_modules(parts.__path__) if sentences(m.name))


def test_the_tables_are_found() -> None:
    assert len(ROOMS) >= 7
    assert sum(len(sentences(room)) for room in ROOMS) > 800


@pytest.mark.parametrize("room", ROOMS)
def test_no_sentence_of_ours_is_blamed_for_its_meaning(room: str) -> None:
    situation = Situation(stage="rejected" if room in AFTER_A_NO else "interviewed", whole_letter=False)
    blamed = {
        (finding.lint, text)
        for text in sentences(room)
        for finding in check_tone(text, situation)
        if finding.lint in MEANINGS and finding.lint not in ELSEWHERE
    }
    assert blamed == set()


@pytest.mark.parametrize("room", ["answering", "changing", "deciding"])
def test_no_sentence_with_a_blank_is_blamed_for_what_stands_in_it(room: str) -> None:
    blamed = {
        (finding.lint, text)
        for text in sentences(room, blanks=True)
        for finding in check_tone(text, Situation(stage="interviewed", whole_letter=False))
        if finding.lint in MEANINGS and finding.lint not in ELSEWHERE
    }
    assert blamed == set()


REFEREES = (
    "Ann Lee, my manager at Corvid, ann.lee@corvid.example",
    "Ann Lee, my manager at Corvid, +44 7700 900123; Tom Roe, lead at Pine, +44 7700 900456",
    "Dr Jane Moore, my head of department, and Peter Falk, a former colleague",
)


@pytest.mark.parametrize("referees", REFEREES)
def test_naming_referees_is_no_hard_word_about_anybody(referees: str) -> None:
    texts = [re.sub(r"\[.*?\]", referees, contracted(part.text)) for part in answering.REFERENCES]
    situation = Situation(stage="interviewed", whole_letter=False)
    assert [(f.lint, text) for text in texts for f in check_tone(text, situation) if f.lint in MEANINGS] == []
