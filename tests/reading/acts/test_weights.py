"""The weights of the net are what the training sentences and the acts say they are."""

from importlib.resources import files

import numpy as np

from app.reading.acts.model import ActKind
from app.reading.acts.net import kept_weights, net
from tests.train.sentences import sentences


def test_every_class_is_an_act_or_none() -> None:
    acts = {kind.value for kind in ActKind} | {"none"}
    kept = kept_weights()
    assert set(kept) == {"net", "weigh"}
    assert set(kept["net"]["acts"]) <= acts
    assert set(kept["weigh"]["theirs"]) | set(kept["weigh"]["mine"]) <= acts | {"other"}


def test_a_row_has_a_weight_for_each_hidden_number() -> None:
    kept = kept_weights()["net"]
    assert net().words.table.shape == (len(kept["rows"]), len(kept["lift"]))
    assert np.abs(net().words.table).max() <= 7 * kept["step"] * 1.001


def test_every_training_sentence_has_a_known_act_and_stands_once() -> None:
    items = list(sentences())
    acts = {kind.value for kind in ActKind} | {"none"}
    assert {i.act for i in items} <= acts
    assert len(items) > 1500
    held_out = sum(i.held_out for i in items) / len(items)
    assert 0.08 < held_out < 0.18


def test_the_file_stays_readable() -> None:
    size = files("app.reading.acts").joinpath("weights.json").read_bytes()
    assert len(size) < 600_000
