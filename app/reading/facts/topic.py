"""A second opinion on what a thread is about: a linear model over its words, weights in `topic.json` beside this file.

It was trained on threads and messages written for this project and on the open part of the corpus (`tests/train/topic.py`). It
knows nothing of the tables in `jobwords.py`; a positive score speaks for a job for me. Words of mine count apart from theirs.
Coarse senses of words (`app/reading/acts/senses.py`) stand beside the words: a word never seen lends from its drawer.
"""

import itertools
import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from importlib.resources import files

from app.reading.acts.senses import SENSES
from app.reading.acts.sentences import without_greeting
from app.reading.facts.heard import ME, OTHER, Heard
from app.reading.facts.role import without_titles

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+")
REPLY = re.compile(r"^(?:(?:re|fwd?|aw|wg|sv|antw)\s*:\s*)+", re.I)
MOST = 3000  # characters of one message
SCALE = 100  # weights are kept as whole hundredths
REACH = 4  # words from one sense to the next that make a pair


def topic_score(told: Iterable[Heard]) -> float:
    """Log-odds that this is about a job for me; about nought where the model knows nothing of the words."""
    bias, weights = model()
    found = features(told)
    known = [weights[f] for f in found if f in weights]
    if not known:
        return 0.0  # silence, and words never seen, speak for nothing
    return bias + sum(known) / math.sqrt(len(found))


def features(told: Iterable[Heard]) -> frozenset[str]:
    """Words and pairs of words of every message, mine marked "m:", and of the subjects, marked "s:" as well."""
    found: set[str] = set()
    subjects: set[str] = set()
    for h in told:
        if h.by == OTHER:
            continue
        # Names may be learned by heart, and say nothing of what a thread is about.
        text = without_titles(without_greeting(h.text))
        found.update(words_and_pairs(text, mark="m:" if h.by == ME else ""))
        subjects.add(REPLY.sub("", h.mail.message.subject))
    for subject in subjects:
        words = list(_words(subject))
        found.update(words)
        found.update(f"s:{w}" for w in words)
    return frozenset(found)


def words_and_pairs(text: str, *, mark: str = "") -> set[str]:
    """Of one text: words, pairs of neighbours, senses ("@MEET"), pairs of senses that stand close together ("@TELL>MEET")."""
    words = list(_words(text))
    senses = [(place, sense) for place, word in enumerate(words) for sense in SENSES.get(word, ())]
    found = {mark + w for w in words}
    found.update(f"{mark}{a} {b}" for a, b in itertools.pairwise(words))
    found.update(f"{mark}@{sense}" for _, sense in senses)
    found.update(f"{mark}@{a}>{b}" for (i, a), (j, b) in itertools.pairwise(senses) if 0 < j - i <= REACH)
    return found


def _words(text: str) -> Iterator[str]:
    for found in WORD.finditer(text[:MOST]):
        word = found.group(0)
        yield "0" if word.isdigit() else word.lower().replace("’", "'")


@lru_cache(maxsize=1)
def model() -> tuple[float, Mapping[str, float]]:
    """What it starts from, and what each feature adds (log-odds)."""
    read = json.loads(files(__package__).joinpath("topic.json").read_text(encoding="utf-8"))
    return read["bias"] / SCALE, {f: w / SCALE for f, w in read["weights"].items()}
