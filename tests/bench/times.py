"""Speed of reading times: a sentence, a mail of 10 kB, a wall of 200 kB."""

import time
from datetime import datetime
from statistics import mean, quantiles

from app.reading.times import find_times
from tests.reading.times.scoring import cases, ours

PROSE = (
    "Thank you for taking the time to apply for this position and for the care that you put into your answers. "
    "Our team reads every application with attention, and we know how much work stands behind it. "
    "We hope to get back to you by the end of next week with news from the panel. "
    "The office is a short walk from the station, the coffee is good and people are kind to each other. "
    "You would work with designers and engineers on a product that nurses use each day. "
)


def main() -> None:
    chosen = cases()
    for case in chosen:
        ours(case)  # loads the calendars
    took, busy = [], time.process_time()
    for _ in range(3):
        for case in chosen:
            began = time.perf_counter()
            ours(case)
            took.append((time.perf_counter() - began) * 1e6)
    busy = (time.process_time() - busy) / len(took) * 1e6
    print(
        f"a sentence: mean {mean(took):.0f} us (goal 400), p99 {quantiles(took, n=100)[98]:.0f} us (goal 3,000); "
        f"of that the processor worked {busy:.0f} us"
    )
    sent = datetime.fromisoformat("2026-03-12T10:00-04:00")
    for size in (10_000, 200_000):
        text = (PROSE * (size // len(PROSE) + 1))[:size]
        rounds, busy = [], time.process_time()
        for _ in range(5):
            began = time.perf_counter()
            find_times(text, sent=sent, country="US")
            rounds.append((time.perf_counter() - began) * 1e3)
        busy = (time.process_time() - busy) / len(rounds) * 1e3
        goal = " (goal 50)" if size == 10_000 else ""
        print(
            f"a mail of {size:,} characters: best {min(rounds):.1f} ms, mean {mean(rounds):.1f} ms{goal}, processor {busy:.1f} ms"
        )
