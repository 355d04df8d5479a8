"""Train the topic model: `python -m tests.train.topic` writes `app/reading/facts/topic.json`.

It learns from `topics/threads.txt` (short threads written for it: "== job | subject" or "== quiet | subject", then lines "me: …" and
"them: …"), from sentences of `acts/*.tsv`, and from the open part of `tests/corpus/`; never from its frozen third. Plain
gradient descent on logistic loss, in a fixed order, so the same inputs give the same weights.
"""

import json
import math
import random
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from app.gmail.parse import thread_from_payload
from app.reading.facts.heard import Heard, hear
from app.reading.facts.topic import SCALE, features, words_and_pairs
from app.reading.mail import read_mails
from app.thread import Me
from tests.build import LONDON, MAYA, mine, theirs, thread
from tests.eval.judgement import Case, cases, is_frozen

HERE = Path(__file__).parent
TARGET = HERE.parent.parent / "app" / "reading" / "facts" / "topic.json"
QUIET_WEIGHT = 4.0  # there are four times as many threads about jobs
JOB_ACTS = ("refusal", "offer", "advance", "hold", "outreach", "receipt", "application", "look_back", "status_question", "thanks", "silence_means_no")  # fmt: skip
Document = tuple[frozenset[str], int, float]  # features, 1 for a job, weight
ROUNDS, RATE, DECAY = 30, 0.5, 1e-3


def documents() -> Iterator[Document]:
    for label, told in written():
        yield features(told), int(label == "job"), 1.0 if label == "job" else QUIET_WEIGHT
    for case in cases():
        if not is_frozen(case["id"]):
            quiet = case["gold"]["action"] == "not_recruiting"
            yield features(_told(case)), int(not quiet), QUIET_WEIGHT if quiet else 1.0
    yield from _sentences()


def written() -> Iterator[tuple[str, tuple[Heard, ...]]]:
    """The threads of `topics/threads.txt`, one mail a day."""
    for block in (HERE / "topics" / "threads.txt").read_text(encoding="utf-8").split("== ")[1:]:
        head, *lines = block.strip().split("\n")
        label, _, subject = head.partition(" | ")
        day = datetime(2026, 11, 2, 9, tzinfo=LONDON)
        mails = []
        for number, line in enumerate(lines):
            side, _, text = line.partition(": ")
            when = f"{day + timedelta(days=number):%a %d %b %Y %H:%M}"
            mails.append((mine if side == "me" else theirs)(when, text))
        document = thread(*mails, subject=subject)
        yield (
            label,
            hear(read_mails(thread_from_payload(document), me=MAYA), me=MAYA, country="GB", zone="Europe/London"),
        )


def _told(case: Case) -> tuple[Heard, ...]:
    me = Me(case["me"]["name"], case["me"]["email"], tuple(case["me"].get("aliases") or ()))
    return hear(
        read_mails(thread_from_payload(case["thread"]), me=me), me=me, country=case["country"], zone=case["timezone"]
    )


def _sentences() -> Iterator[Document]:
    for path in sorted((HERE / "acts").glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            side, _, rest = line.partition("\t")
            kind, _, text = rest.rpartition("\t")
            found = frozenset(words_and_pairs(text, mark="" if side == "them" else "m:"))
            if kind.startswith("other_trade"):
                yield found, 0, 0.5
            elif kind.split(":")[0] in JOB_ACTS:
                yield found, 1, 0.15


def train(known: Iterable[Document]) -> tuple[float, dict[str, float]]:
    weights: dict[str, float] = {}
    bias, order, chance = 0.0, list(known), random.Random(1)
    for turn in range(ROUNDS):
        chance.shuffle(order)
        step = RATE / (1 + turn * 0.3)
        for found, label, weight in order:
            share = 1 / math.sqrt(len(found) or 1)
            score = bias + share * sum(weights.get(f, 0.0) for f in found)
            error = (label - 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))) * weight * step
            bias += error * 0.3
            for f in sorted(found):
                weights[f] = weights.get(f, 0.0) * (1 - step * DECAY) + error * share * 8
    return bias, weights


def main() -> None:
    known = list(documents())
    bias, weights = train(known)
    seen: dict[str, int] = {}
    for found, _, _ in known:
        for f in found:
            seen[f] = seen.get(f, 0) + 1
    kept = {
        f: round(w * SCALE) for f, w in sorted(weights.items()) if abs(w) >= 0.08 and (seen[f] > 1 or abs(w) >= 0.25)
    }
    TARGET.write_text(
        json.dumps({"bias": round(bias * SCALE), "weights": kept}, ensure_ascii=False, indent=0) + "\n",
        encoding="utf-8",
    )
    print(f"{len(known)} documents, {len(kept)} weights, {TARGET.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
