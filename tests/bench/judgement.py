"""`make bench`, section judgement: how long a thread takes from its Gmail document to the advice (goal: 40 ms in all)."""

import time
from statistics import median

from tests.eval.judgement import cases, ours


def main() -> None:
    known = cases()
    if not known:
        print("no corpus found")
        return
    for case in known[:5]:  # calendars and weights are read once
        ours(case)
    taken = []
    for case in known:
        before = time.process_time()
        ours(case)
        taken.append((1000 * (time.process_time() - before), len(case["thread"]["messages"])))
    times = sorted(t for t, _ in taken)
    mails = sum(n for _, n in taken)
    print(
        f"{len(times)} threads, {mails} mails: median {median(times):.1f} ms, p95 {times[int(len(times) * 0.95)]:.1f} ms, ",
        end="",
    )
    print(f"longest {times[-1]:.1f} ms of CPU a thread; {sum(times) / mails:.1f} ms a mail")


if __name__ == "__main__":
    main()
