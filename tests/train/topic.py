"""Train the topic model: `python -m tests.train.topic` writes `app/reading/facts/topic.json`.

It learns from `topics/*.txt` (threads written for it: "== job | subject" or "== quiet | subject", then lines "me: …" and
"them: …"; a third of `short.txt`, drawn by hash, is only measured), from the written threads in `threads/*.txt`, from the
messages of `acts/*.tsv` that are not of these threads, and from the open part of `tests/corpus/`; never from its frozen third.
Plain gradient descent on logistic loss, in a fixed order, so the same inputs give the same weights.

    python -m tests.train.topic            write the weights
    python -m tests.train.topic --figures  quiet recognised and false quiet, each thread judged by a model that never saw it
"""

import hashlib
import json
import math
import random
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from app.gmail.parse import thread_from_payload
from app.reading.facts.fraud import fraud_marks_in
from app.reading.facts.heard import Heard
from app.reading.facts.hearing import hear
from app.reading.facts.recruiting import weigh
from app.reading.facts.role import without_titles
from app.reading.facts.topic import SCALE, features, words_and_pairs
from app.reading.facts.veiled import with_weighed_noes
from app.reading.mail import read_mails
from app.thread import Me
from tests.build import LONDON, MAYA, mine, theirs, thread
from tests.corpus.write import threads_in
from tests.eval.judgement import Case, cases, is_frozen
from tests.train.sentences import OF_THREADS

HERE = Path(__file__).parent
TARGET = HERE.parent.parent / "app" / "reading" / "facts" / "topic.json"
# Acts of a hiring process; a message with one of them, and nothing of another trade, is about a job.
JOB_ACTS = frozenset({"refusal", "offer", "advance", "hold", "outreach", "receipt", "application", "look_back", "status_question", "thanks", "silence_means_no", "invitation", "appointment", "promise", "acceptance", "withdrawal", "cancellation", "delay", "request", "permission", "reopening", "grace", "consent"})  # fmt: skip
Document = tuple[frozenset[str], int, float]  # features, 1 for a job, weight
ROUNDS, RATE, DECAY, FOLDS = 20, 0.5, 1e-2, 5
# Of whole threads six times as many are about jobs, of the short ones twice as many about other things.
WEIGHTS = {("whole", 0): 4.0, ("whole", 1): 1.0, ("short", 0): 1.0, ("short", 1): 2.0}
# Weights below these cost space and change nothing (measured): of features seen OFTEN, of others.
SMALL, OFTEN, RARE = 0.5, 3, 0.9
MESSAGES = (1.0, 0.25)  # of messages of other trades, and of the seven times as many about jobs


@dataclass(frozen=True)
class Known:
    """A thread whose answer is known. `source` is its folder or "corpus", `name` its file or id; `held` ones are only measured."""

    source: str
    name: str
    told: tuple[Heard, ...]
    job: int  # 1 for a job
    held: bool
    fold: int

    def document(self) -> Document:
        source = "short" if self.source == "topics" else "whole"
        return features(self.told), self.job, WEIGHTS[source, self.job]


def known_threads() -> Iterator[Known]:
    yield from short()
    for case in cases():
        if not is_frozen(case["id"]):
            yield _whole(case, "corpus", case["id"])
    for path in sorted((HERE / "threads").glob("*.txt")):
        for case in threads_in(path.read_text(encoding="utf-8")):
            yield _whole(case, "threads", path.stem)


def _whole(case: Case, source: str, name: str) -> Known:
    quiet = case["gold"]["action"] == "not_recruiting"
    return Known(source, name, _told(case), int(not quiet), held=False, fold=_fold(case["id"]))


def short() -> Iterator[Known]:
    """The threads of `topics/*.txt`, one mail a day."""
    for path in sorted((HERE / "topics").glob("*.txt")):
        for block in path.read_text(encoding="utf-8").split("== ")[1:]:
            head, *lines = block.strip().split("\n")
            label, _, subject = head.partition(" | ")
            day = datetime(2026, 11, 2, 9, tzinfo=LONDON)
            mails = []
            for number, line in enumerate(lines):
                side, _, text = line.partition(": ")
                when = f"{day + timedelta(days=number):%a %d %b %Y %H:%M}"
                mails.append((mine if side == "me" else theirs)(when, text))
            mail = read_mails(thread_from_payload(thread(*mails, subject=subject)), me=MAYA)
            told = hear(mail, me=MAYA, country="GB", zone="Europe/London")
            held = path.stem == "short" and is_frozen(block)
            yield Known("topics", path.stem, told, int(label == "job"), held=held, fold=_fold(block))


def _fold(name: str) -> int:
    return int(hashlib.sha256(f"fold {name}".encode()).hexdigest(), 16) % FOLDS


def _told(case: Case) -> tuple[Heard, ...]:
    me = Me(case["me"]["name"], case["me"]["email"], tuple(case["me"].get("aliases") or ()))
    return hear(
        read_mails(thread_from_payload(case["thread"]), me=me), me=me, country=case["country"], zone=case["timezone"]
    )


def _messages() -> Iterator[Document]:
    """The messages of `acts/*.tsv`; chat, which may stand in any mail, teaches nothing. Whole threads teach as such."""
    for path in sorted(p for p in (HERE / "acts").glob("*.tsv") if not p.name.startswith(OF_THREADS)):
        for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
            lines = [line.split("\t") for line in block.split("\n") if line.count("\t") == 2]
            kinds = {kind.partition(":")[0] for _, kind, _ in lines}
            found: set[str] = set()
            for side, mark in (("them", ""), ("me", "m:")):
                text = " ".join(words for who, _, words in lines if who == side)
                found |= words_and_pairs(without_titles(text), mark=mark)
            if "other_trade" in kinds:
                yield frozenset(found), 0, MESSAGES[0]
            elif kinds & JOB_ACTS:
                yield frozenset(found), 1, MESSAGES[1]


def taught(known: Iterable[Known]) -> tuple[float, dict[str, float]]:
    """The model that these threads teach, and all messages."""
    return train([*(k.document() for k in known if not k.held), *_messages()])


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


def figures() -> None:
    """Tables and topic together, as the reading weighs them; the model of each fifth learnt from the other four."""
    known = list(known_threads())
    models = [taught(k for k in known if k.fold != fold) for fold in range(FOLDS)]
    whole = taught(known)
    rows: dict[str, list[tuple[int, bool]]] = {}
    for k in known:
        bias, weights = whole if k.held else models[k.fold]
        found = features(k.told)
        lean = bias + sum(weights.get(f, 0.0) for f in found) / math.sqrt(len(found) or 1)
        told = with_weighed_noes(k.told)
        quiet = not replace(weigh(told), lean=lean).recruiting or bool(fraud_marks_in(told))
        name = k.name if k.source == "topics" else k.source
        rows.setdefault(f"{name}, held out" if k.held else name, []).append((k.job, quiet))
    for name, judged in sorted(rows.items()):
        quiet, loud = [q for job, q in judged if not job], [q for job, q in judged if job]
        print(f"{name:<16} quiet recognised {sum(quiet)}/{len(quiet)}  false quiet {sum(loud)}/{len(loud)}")


def main() -> None:
    if "--figures" in sys.argv:
        figures()
        return
    known = [*(k.document() for k in known_threads() if not k.held), *_messages()]
    bias, weights = train(known)
    seen: dict[str, int] = {}
    for found, _, _ in known:
        for f in found:
            seen[f] = seen.get(f, 0) + 1
    kept = {f: round(w * SCALE) for f, w in sorted(weights.items()) if abs(w) >= (SMALL if seen[f] >= OFTEN else RARE)}
    TARGET.write_text(
        json.dumps({"bias": round(bias * SCALE), "weights": kept}, ensure_ascii=False, indent=0) + "\n",
        encoding="utf-8",
    )
    print(f"{len(known)} documents, {len(kept)} weights, {TARGET.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
