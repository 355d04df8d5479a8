"""The weights of the sentence model are what the training sentences and the acts say they are."""

import json
from importlib.resources import files

from app.reading.acts.model import ActKind
from tests.train.sentences import sentences

KEPT = json.loads(files("app.reading.acts").joinpath("weights.json").read_text(encoding="utf-8"))


def test_every_class_is_an_act_or_none() -> None:
    acts = {kind.value for kind in ActKind} | {"none"}
    assert set(KEPT) == {"theirs", "mine", "weigh"}
    assert {c for name in ("theirs", "mine") for c in KEPT[name]["classes"]} <= acts


def test_every_training_sentence_has_a_known_act_and_stands_once() -> None:
    items = list(sentences())
    acts = {kind.value for kind in ActKind} | {"none"}
    assert {i.act for i in items} <= acts
    assert len(items) > 1500
    held_out = sum(i.held_out for i in items) / len(items)
    assert 0.08 < held_out < 0.18


def test_the_file_stays_readable() -> None:
    size = files("app.reading.acts").joinpath("weights.json").read_bytes()
    assert len(size) < 700_000
