"""The tone check's speed: a letter warm, the first letter of a process, and hostile texts."""

import statistics
import subprocess
import sys
from time import perf_counter, process_time

from app.tone.check import check_tone
from app.tone.model import Situation

LETTER = """Dear Theo,

Thank you for walking me through the move to event sourcing on Tuesday. Your point about replaying a week of orders has stayed
with me, and I have since tried a small version of it on an old project of mine.

I have run two such migrations, the last one for a shop with forty branches, and I would be glad to bring that to the Backend
Engineer role. Could you tell me when you expect to decide? If anything is missing from my side, I will send it at once.

Best regards,
Maya Chen
"""
HERE = Situation(stage="interviewed", names=("Theo Brandt",), company="Northwind", facts=frozenset({"tuesday", "theo"}))
HOSTILE = {
    "one word 20,000 times": "please " * 20_000,
    "no break in 100,000": "a" * 100_000,
    "marks": "!?" * 20_000,
    "commas": "i need , " * 10_000,
    "brackets": "[" * 30_000,
    "lines": "On \n" * 10_000,
}
FIRST = "from tests.bench.tone import *; t=perf_counter(); check_tone(LETTER, HERE); print(perf_counter()-t)"


def main() -> None:
    check_tone(LETTER, HERE)
    took = []
    for _ in range(200):
        start = process_time()
        check_tone(LETTER, HERE)
        took.append(process_time() - start)
    took.sort()
    print(
        f"a letter of {len(LETTER.split())} words, warm, processor time: median {statistics.median(took) * 1000:.2f} ms, p95 {took[190] * 1000:.2f} ms (floor 5 ms)"
    )
    first = subprocess.run([sys.executable, "-c", FIRST], capture_output=True, text=True, check=True)
    print(f"first letter of a process (dictionary and weights read): {float(first.stdout) * 1000:.0f} ms")
    for name, text in HOSTILE.items():
        start = perf_counter()
        check_tone(text, HERE)
        print(f"hostile, {name}: {(perf_counter() - start) * 1000:.0f} ms")


if __name__ == "__main__":
    main()
