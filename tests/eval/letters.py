"""`make eval`, section letters: 120 letters over the corpus, measured; and the articles' advice, row by row.

The letters go to `var/letters.md`, to be read aloud by a person: figures do not tell whether one would be glad to get them.
"""

import contextlib
import io
from pathlib import Path
from statistics import mean, median

import pytest

from app.letters.facts import ungrounded
from app.letters.sameness import shingles, similarity, stock_opener
from app.letters.shape import own_text, word_count
from app.tone.check import check_tone
from app.tone.model import Finding, Severity
from app.tone.situation import situation_of
from tests.eval._letters import Rows, Written, all_rows, filled, grade, masked, written

PAGE = Path("var/letters.md")
LETTERS = 120


def main() -> None:
    letters = written(LETTERS)
    _write_page(letters)
    words = [word_count(w.letter.body) for w in letters]
    short = sum(50 <= n <= 125 for n in words)
    print(
        f"letters               {len(letters)} (page: {PAGE}), {len({w.letter.kind for w in letters})} kinds, "
        f"{len({w.occasion.name for w in letters})} threads"
    )
    print(
        f"50 to 125 words       {short}/{len(letters)} = {short / len(letters):.1%}; median {median(words):.0f}, {min(words)} to {max(words)}"
    )
    _facts(letters)
    _tone(letters)
    print(f"stock openers         {sum(bool(stock_opener(w.letter.body)) for w in letters)}")
    _sameness(letters)
    grades = [grade(own_text(filled(w.letter))) for w in letters]
    print(
        f"reading grade         median {median(grades):.1f} (Flesch-Kincaid), mean {mean(grades):.1f}, highest {max(grades):.1f}"
    )
    _rows()


def _facts(letters: list[Written]) -> None:
    loose = []
    for w in letters:
        found = ungrounded(
            w.letter.body,
            reading=w.occasion.reading,
            writer=w.occasion.writer,
            wishes=w.wishes,
            thread_text=w.occasion.text,
        )
        if found:
            loose.append(f"  {w.occasion.name}: {', '.join(found)}")
    print(f"fact check            {len(letters) - len(loose)}/{len(letters)} = {1 - len(loose) / len(letters):.1%}")
    print("\n".join(loose[:10]), end="\n" if loose else "")


def _tone(letters: list[Written]) -> None:
    """Blanks are filled in first, as a person would before sending."""
    found: list[tuple[Written, Finding, str]] = []
    for w in letters:
        body = filled(w.letter)
        attached = "PDF" in body
        situation = situation_of(
            w.occasion.reading, advice=w.occasion.advice, thread_text=w.occasion.text + body, attached=attached
        )
        found += [(w, f, body) for f in check_tone(body, situation)]
    by_hand = [(w, f, b) for w, f, b in found if f.lint != "frequency"]
    for severity in Severity:
        some = [item for item in by_hand if item[1].severity is severity]
        print(f"tone, {severity:<16}{len(some)} findings in {len({id(w) for w, _, _ in some})} letters")
        for w, f, body in some[: 8 if severity is Severity.HIGH else 3]:
            print(f"  {w.occasion.name} {w.letter.kind}: {f.lint}: {' '.join(body[slice(*f.span)].split())[:90]!r}")
    early = len(found) - len(by_hand)
    print(f"tone, frequency       {early} (letters asked for while the advice is to wait: rightly named)")


def _sameness(letters: list[Written]) -> None:
    hashed = [shingles(masked(w)) for w in letters]
    nearest = [max((similarity(a, b), j) for j, b in enumerate(hashed) if j != i) for i, a in enumerate(hashed)]
    score, other = max(nearest)
    one = nearest.index((score, other))
    same = len(letters) - len({w.letter.body for w in letters})
    print(
        f"nearest pair          {score:.2f} of shared five-word runs, names masked ({letters[one].occasion.name}, {letters[other].occasion.name}); "
        f"median nearest {median(s for s, _ in nearest):.2f}; identical {same}"
    )


def _rows() -> None:
    rows = Rows()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        pytest.main(["-q", "-p", "no:xdist", "tests/letters/test_etiquette_rows.py"], plugins=[rows])
    print("\nadvice of the articles (tests/letters/test_etiquette_rows.py)")
    told = {row: "pass" if rows.said.get(row) else "FAIL" if row in rows.said else "not shown" for row in all_rows()}
    for source in ("S0", "S1", "S2", "S3", "S4"):
        print("  " + "  ".join(f"{row} {said}" for row, said in told.items() if row.startswith(source)))
    print(
        f"  {sum(s == 'pass' for s in told.values())} of {len(told)} rows pass; "
        f"not shown: {', '.join(r for r, s in told.items() if s == 'not shown') or 'none'}"
    )


def _write_page(letters: list[Written]) -> None:
    PAGE.parent.mkdir(exist_ok=True)
    lines = ["# 120 letters", ""]
    for number, w in enumerate(letters, 1):
        lines += [
            f"## {number}. {w.letter.kind.value}, {w.tone}, {w.length} ({w.occasion.name}, {word_count(w.letter.body)} words)",
            "",
            f"Subject: {w.letter.subject}",
            "",
            *(f"> {line}" if line else ">" for line in w.letter.body.splitlines()),
            "",
        ]
    PAGE.write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
