"""Labelled phrases for the tone check: how they were written, and when, stands in `../README.md`."""

import json
from dataclasses import dataclass
from pathlib import Path

from app.tone.check import check_tone
from app.tone.letter import letter_of
from app.tone.model import Situation

HERE = Path(__file__).parent
SETS = ("page", "batch1", "batch2", "batch3", "batch4", "batch5", "batch6", "stranger1", "stranger2", "stranger3")


@dataclass(frozen=True)
class Phrase:
    id: str
    lint: str
    flag: bool
    stage: str
    text: str


def phrases(name: str) -> list[Phrase]:
    """The phrases of one set, or [] where there is no such file."""
    path = HERE / f"{name}.jsonl"
    if not path.exists():
        return []
    return [Phrase(**json.loads(line)) for line in path.read_text("utf-8").splitlines() if line.strip()]


def lints_for(phrase: Phrase) -> set[str]:
    """The lints that the check finds in a phrase, judged as the command line judges it."""
    situation = Situation(stage=phrase.stage, whole_letter=letter_of(phrase.text).is_letter)
    return {f.lint for f in check_tone(phrase.text, situation)}
