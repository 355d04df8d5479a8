"""The labelled sentences: what they hold, and how well they are read."""

from datetime import datetime

import pytest

from tests.reading.times.scoring import cases, ours, set_aside, total


def test_the_set_is_large_and_broad() -> None:
    chosen = cases()
    assert len(chosen) >= 400
    assert len({case["id"] for case in chosen}) == len(chosen)
    assert sum(not case["gold"] for case in chosen) >= 80
    assert sum("business" in case["tags"] for case in chosen) >= 60
    assert sum(case["country"] in ("GB", "IN", "AU", "IE") for case in chosen) >= 60
    assert sum(len(case["gold"]) > 1 for case in chosen) >= 40
    for case in chosen:
        assert datetime.fromisoformat(case["sent"]).tzinfo is not None
        for phrase in case["gold"]:
            assert case["text"][slice(*phrase["span"])] == phrase["text"]


@pytest.mark.parametrize("aside", [False, True], ids=["in view", "set aside"])
def test_the_bars_are_met(aside: bool) -> None:
    t = total(case for case in cases() if set_aside(case) is aside)
    assert t.f1 >= 0.96
    assert t.share("exact") >= 0.92
    assert t.share("due") >= 0.94
    assert t.share("kind") >= 0.90
    assert t.business_right >= t.business * 10 / 11
    assert t.alarms <= max(1, t.empty / 38)
    assert t.instants_right >= 0.93 * t.instants


def test_every_span_quotes_the_text() -> None:
    for case in cases():
        for found in ours(case):
            assert case["text"][slice(*found.span)].strip()
