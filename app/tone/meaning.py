"""The second ear of the tone check: a small net over whole sentences, for wordings that no pattern foresaw.

It is built as the net that hears what a sentence of mail does (`app/reading/acts/net.py`), of the same parts (`app/reading/packed.py`):
the sum of the rows of a sentence's features, and one layer that tells the lints from it. `tests/train/tone.py` trains it and writes
`weights.json` beside this file.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from app.reading.packed import Layer, Rows, chances, layers_of
from app.tone.features import features
from app.tone.words import Sentence

FINE = "fine"


@dataclass(frozen=True, slots=True, eq=False)
class Net:
    """`lints` names the classes, FINE among them; `told` tells them from the hidden numbers of a sentence."""

    lints: tuple[str, ...]
    words: Rows
    told: Layer

    @classmethod
    def read(cls, kept: Mapping[str, Any]) -> "Net":
        """From the parts of the weights file."""
        return cls(tuple(kept["lints"]), Rows.read(kept), **layers_of(kept))

    def chances_of(self, seen: Collection[str]) -> dict[str, float]:
        """From the features of one sentence: a chance for each lint and for FINE."""
        hidden, _ = self.words.hidden([seen])
        return dict(zip(self.lints, chances(self.told(hidden))[0], strict=True))


@lru_cache(maxsize=1)
def net() -> Net:
    """The net of the weights file."""
    return Net.read(json.loads(files(__package__).joinpath("weights.json").read_text(encoding="utf-8")))


def meanings(sentence: Sentence) -> dict[str, float]:
    """How likely the sentence means each lint, and FINE: they add up to one."""
    return net().chances_of(features(sentence))
