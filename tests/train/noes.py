"""Fit the figures of `app/reading/facts/wholemail.py`: what makes a whole mail of theirs a no.

    python tests/train/noes.py             the figures, and how well they do on mails left out in turn
    python tests/train/noes.py FILE ...    with more labelled threads in the form of `tests/corpus/sources`

Needs numpy (`tests/train/requirements.txt`). The frozen third is never read. In a thread that is a refusal by its label the
likeliest mail is taken for the no; every other mail is taken for none, but a plain no that was undone later teaches nothing.
"""

import hashlib
import sys
from collections.abc import Iterator
from dataclasses import astuple, fields, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np

from app.gmail.parse import thread_from_payload
from app.reading.acts.model import ActKind
from app.reading.facts import veiled
from app.reading.facts.heard import THEM, Heard
from app.reading.facts.hearing import hear
from app.reading.facts.offers import offers_of
from app.reading.facts.wholemail import Signs
from app.reading.mail import read_mails
from app.thread import Me
from tests.build import MAYA, Line, mine, theirs, thread
from tests.corpus.write import threads_in
from tests.eval.judgement import cases, is_frozen
from tests.reading.facts import test_short_mails as short

SPOKEN = mine("Tue 27 Oct 2026 18:00", "Dear Theo, thank you for the interview today. I enjoyed it.")
RIDGE = 1.0
PLAIN = 1.2  # log-odds


def mails_of(told: tuple[Heard, ...]) -> list[Signs]:
    """The signs of each mail of theirs, as the reading weighs them."""
    found = []
    offered = False
    for i, h in enumerate(told):
        if h.by != THEM or h.aside:
            continue
        acts = tuple(veiled._about_another_thing(h, a, offered) if a.kind is ActKind.REFUSAL else a for a in h.acts)
        found.append(veiled.signs_of(replace(h, acts=acts), told[:i], told[i + 1 :], offered=offered))
        offered = offered or bool(offers_of(h))
    return found


def labelled(paths: list[str]) -> Iterator[tuple[str, list[Signs], bool]]:
    known: set[str] = set()
    more = [case for path in paths for case in threads_in(Path(path).read_text(encoding="utf-8"))]
    for case in (*cases(), *more):
        if is_frozen(case["id"]) or case["id"] in known or case["gold"]["action"] == "not_recruiting":
            continue
        known.add(case["id"])
        yield case["id"], mails_of(_told(case)), bool(case["gold"].get("rejection"))
    for words in (*short.SAYS_NO, *short.SAYS_NO_NO, *short.ASKS, *short.ASKS_NOTHING):
        yield words, mails_of(_after_a_talk(words)), words in short.SAYS_NO


def _told(case: dict[str, Any]) -> tuple[Heard, ...]:
    me = Me(case["me"]["name"], case["me"]["email"], tuple(case["me"].get("aliases") or ()))
    now = datetime.fromisoformat(case["now"])
    known = [
        m
        for m in read_mails(thread_from_payload(case["thread"]), me=me)
        if m.message.sent_at is None or m.message.sent_at <= now
    ]
    return hear(known, me=me, country=case["country"], zone=case["timezone"])


def _after_a_talk(words: str) -> tuple[Heard, ...]:
    lines: tuple[Line, ...] = (SPOKEN, theirs("Wed 4 Nov 2026 09:00", f"Hi Maya,\n\n{words}\n\nTheo"))
    mails = read_mails(thread_from_payload(thread(*lines, subject="Backend Engineer")), me=MAYA)
    return hear(mails, me=MAYA, country="GB", zone="Europe/London")


def rows(paths: list[str]) -> tuple[np.ndarray, np.ndarray, list[str]]:
    table, no, names = [], [], []
    for name, mails, refused in labelled(paths):
        if not mails:
            continue
        vectors = [np.array([1.0, *map(float, astuple(m))]) for m in mails]
        likely = max(
            range(len(mails)), key=lambda i: mails[i].best + mails[i].matter + 0.3 * mails[i].manner + 0.01 * i
        )
        for i, vector in enumerate(vectors):
            if not refused and mails[i].named and mails[i].best >= PLAIN:
                continue
            table.append(vector)
            no.append(float(refused and i == likely))
            names.append(name)
    return np.array(table), np.array(no), names


def fit(table: np.ndarray, no: np.ndarray) -> np.ndarray:
    """Logistic regression by Newton's steps, the base left free."""
    weights = np.zeros(table.shape[1])
    ridge = np.eye(table.shape[1]) * RIDGE
    ridge[0, 0] = 1e-6
    for _ in range(60):
        chance = 1 / (1 + np.exp(-np.clip(table @ weights, -30, 30)))
        slope = table.T @ (chance - no) + ridge @ weights
        weights -= np.linalg.solve((table * (chance * (1 - chance))[:, None]).T @ table + ridge, slope)
    return weights


def main(paths: list[str]) -> None:
    table, no, names = rows(paths)
    fold = np.array([int(hashlib.sha256(f"noes {name}".encode()).hexdigest(), 16) % 5 for name in names])
    chance = np.zeros(len(no))
    for k in range(5):
        chance[fold == k] = 1 / (1 + np.exp(-(table[fold == k] @ fit(table[fold != k], no[fold != k]))))
    heard = (chance >= 0.5) & (no > 0)
    print(f"{len(no)} mails, {int(no.sum())} noes; left out in turn: heard {heard.sum()}, missed "
          f"{int(((chance < 0.5) & (no > 0)).sum())}, false {int(((chance >= 0.5) & (no == 0)).sum())}")  # fmt: skip
    base, *weights = fit(table, no)
    print(f"BASE = {base:.2f}")
    print(", ".join(f"{field.name}={w:.2f}" for field, w in zip(fields(Signs), weights, strict=True)))
    if "--misses" in sys.argv:
        for c, n, name in sorted(zip(chance, no, names, strict=True)):
            if (c >= 0.5) != (n > 0):
                print(f"  {c:.2f} {'missed' if n else 'false'} {name}")


if __name__ == "__main__":
    main([arg for arg in sys.argv[1:] if not arg.startswith("-")])
