"""Times: our reading on our own labelled sentences, beside four date parsers in the same run.

The others know neither prepositions nor kinds. They are scored kindly: a single right day counts for "by Friday".
"""

import time

from tests.eval._time_rivals import answers_of_others
from tests.reading.times.scoring import Case, Tally, cases, kindly_exact, ours, set_aside, tally, total

HEAD = f"{'':18}{'P':>6}{'R':>6}{'F1':>6}{'exact':>8}{'due':>7}{'business':>10}{'kind':>7}{'false alarms':>14}{'us each':>10}"


def main() -> None:
    chosen = cases()
    phrases = sum(len(case["gold"]) for case in chosen)
    print(f"{len(chosen)} sentences and short mails, {phrases} times, {sum(not c['gold'] for c in chosen)} without any")
    seconds = _seconds(chosen)
    print(HEAD)
    _line("afterword, all", total(chosen), seconds)
    _line("  in view", total(c for c in chosen if not set_aside(c)), None)
    _line("  set aside", total(c for c in chosen if set_aside(c)), None)
    for answers in answers_of_others(chosen):
        counts = sum(
            (
                tally(case, found, right=kindly_exact(case["sent"]))
                for case, found in zip(chosen, answers.found, strict=True)
            ),
            Tally(),
        )
        _line(answers.name, counts, answers.seconds, kinds=False)
    counts = total(chosen)
    print(
        f"ours alone: relation {counts.share('relation'):.1%}, strength {counts.share('strength'):.1%}, "
        f"instants with zone {counts.instants_right}/{counts.instants}"
    )


def _seconds(chosen: list[Case]) -> float:
    """Mean seconds a case, after one round to load the calendars."""
    for case in chosen:
        ours(case)
    began = time.perf_counter()
    for case in chosen:
        ours(case)
    return (time.perf_counter() - began) / len(chosen)


def _line(name: str, t: Tally, seconds: float | None, *, kinds: bool = True) -> None:
    business = f"{t.business_right}/{t.business}"
    alarms = f"{t.alarms}/{t.empty}"
    kind = f"{t.share('kind'):7.1%}" if kinds else f"{'-':>7}"
    pace = f"{seconds * 1e6:10,.0f}" if seconds is not None else f"{'':>10}"
    print(
        f"{name:18}{t.precision:6.3f}{t.recall:6.3f}{t.f1:6.3f}{t.share('exact'):8.1%}{t.share('due'):7.1%}"
        f"{business:>10}{kind}{alarms:>14}{pace}"
    )
