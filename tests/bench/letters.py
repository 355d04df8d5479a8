"""`make bench`, section letters: writing, rewriting and checking, per letter, one core, no model."""

import time
from statistics import median

from app.letters.facts import ungrounded
from app.letters.rewrite import rewrite
from app.letters.sameness import shingles
from app.letters.write import write_letter
from tests.letters.cases import CASES, MAYA, advice

ROUNDS = 30


def main() -> None:
    written = {name: write_letter(advice(k), r, writer=MAYA, wishes=w) for name, (k, r, w) in CASES.items()}
    thread_text = "\n".join(letter.body for letter in written.values()) * 4
    print(
        f"over {len(CASES)} situations, median of {ROUNDS} rounds; the fact check has a thread of {len(thread_text):,} characters"
    )
    _time("write_letter", lambda name, k, r, w: write_letter(advice(k), r, writer=MAYA, wishes=w))
    _time(
        "rewrite, shorter",
        lambda name, k, r, w: rewrite(written[name].body, "shorter", letter=k, reading=r, writer=MAYA),
    )
    _time(
        "rewrite, formal", lambda name, k, r, w: rewrite(written[name].body, "formal", letter=k, reading=r, writer=MAYA)
    )
    _time(
        "ungrounded",
        lambda name, k, r, w: ungrounded(written[name].body, reading=r, writer=MAYA, wishes=w, thread_text=thread_text),
    )
    _time("shingles", lambda name, k, r, w: shingles(written[name].body))


def _time(what, work) -> None:
    rounds = []
    for _ in range(ROUNDS):
        began = time.process_time()
        for name, (kind, reading, wishes) in CASES.items():
            work(name, kind, reading, wishes)
        rounds.append((time.process_time() - began) / len(CASES))
    print(f"  {what:<18}{median(rounds) * 1000:7.2f} ms")


if __name__ == "__main__":
    main()
