"""The tone check on labelled phrases: recall and false alarms per lint and overall, for each set of phrases.

recall: phrases that mean the lint and are found. false: phrases that only look like it, in which *any* meaning, spelling or
tone lint speaks (`same` counts only the lint that they look like).
"""

import sys
from collections import Counter

from tests.tone.phrases import SETS, lints_for, phrases


def measure(name: str, *, show: bool = False) -> dict[str, float]:
    seen: Counter[str] = Counter()
    for phrase in phrases(name):
        found = lints_for(phrase)
        for lint in (phrase.lint, "ALL"):
            seen[f"{lint}+" if phrase.flag else f"{lint}-"] += 1
            if phrase.flag:
                seen[f"{lint} hit"] += phrase.lint in found
            else:
                seen[f"{lint} same"] += phrase.lint in found
                seen[f"{lint} any"] += bool(found)
        if show and ((phrase.flag and phrase.lint not in found) or (not phrase.flag and found)):
            print(f"   {'MISS ' if phrase.flag else 'ALARM'} {phrase.id:28} {phrase.text!r} -> {sorted(found)}")
    if not seen:
        return {}
    print(f"\n{name}: {seen['ALL+']} to flag, {seen['ALL-']} to pass")
    print(f"  {'lint':20} {'recall':>14} {'same lint':>14} {'any lint':>14}")
    for lint in sorted({k[:-1] for k in seen if k.endswith("+")}, key=lambda k: (k == "ALL", k)):
        print(
            f"  {lint:20} {_part(seen, lint, ' hit', '+')} {_part(seen, lint, ' same', '-')} {_part(seen, lint, ' any', '-')}"
        )
    return {
        "recall": seen["ALL hit"] / seen["ALL+"],
        "same": seen["ALL same"] / seen["ALL-"],
        "any": seen["ALL any"] / seen["ALL-"],
    }


def _part(seen: Counter[str], lint: str, what: str, whole: str) -> str:
    n, of = seen[lint + what], seen[lint + whole]
    return f"{n:4}/{of:<4}{100 * n / of if of else 0:4.0f}%"


def main() -> None:
    for name in SETS:
        measure(name)


if __name__ == "__main__":
    for wanted in sys.argv[1:] or SETS:
        measure(wanted, show=True)
