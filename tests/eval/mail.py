"""Reading mail: how much of what remains is right, on our own sample mails and on four public suites if they lie beside.

The suites have conventions of their own about closing formulas, forwards and quotes. Each has an adapter here that joins
our segments the way that suite wants them; the reader is the same for all. Our own samples have no adapter.
"""

import json
import re
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from lxml import html as markup

from app.gmail.mailfile import documents_in
from app.gmail.parse import thread_from_payload
from app.reading.mail import read_mails, segment_html, segment_text
from app.reading.mail.attributions import attributions
from app.reading.mail.headerblocks import header_block
from app.reading.mail.lines import text_body
from app.reading.mail.model import Segment
from app.reading.mail.signatures import RULE, device_line
from app.thread import Me
from tests.eval._rivals import Rival, mail_rivals

ROOT = Path(__file__).parents[2]
SUITES = ROOT.parent / "shared" / "data" / "replies"
SAMPLES = ROOT / "tests" / "samples" / "mail"
MAYA = Me("Maya Chen", "maya.chen@mail.example")
NEW = {"new", "inline"}

Score = tuple[bool, float]


def _norm(text: str) -> str:
    return " ".join(text.split())


def _visible(html: str) -> str:
    text = str(markup.fromstring(html).text_content()) if html.strip() else ""
    return re.sub(r"[\s\u00a0\u200b]", "", text)


def _f1(got: Sequence[str], wanted: Sequence[str]) -> float:
    if not got and not wanted:
        return 1.0
    both = sum((Counter(got) & Counter(wanted)).values())
    return 2 * both / (len(got) + len(wanted)) if got and wanted else 0.0


def score_text(got: str, wanted: str) -> Score:
    return _norm(got) == _norm(wanted), _f1(re.findall(r"\w+", got), re.findall(r"\w+", wanted))


def score_html(got: str, wanted: str) -> Score:
    """Both are visible text without white space."""
    grams = [[text[i : i + 3] for i in range(len(text) - 2)] for text in (got, wanted)]
    return got == wanted, _f1(*grams)


# --- what each suite counts as remaining


def keep_signatures_and_forwards(segments: Sequence[Segment]) -> str:
    """talon: every signature, device line and whole forward stays."""
    return "\n".join(s.text for s in segments if s.kind != "quote")


def keep_above_forward(segments: Sequence[Segment]) -> str:
    """quotequail: signatures stay; of a mail with a forward only what stands above it."""
    kept = []
    for segment in segments:
        if segment.kind == "forward":
            break
        if segment.kind != "quote":
            kept.append(segment.text)
    return "\n".join(kept)


def keep_new(segments: Sequence[Segment]) -> str:
    return "\n".join(s.text for s in segments if s.kind in NEW)


def keep_closings_and_answered_quotes(segments: Sequence[Segment]) -> str:
    """discourse: closing formula and name stay, rules and device lines go; quotes that are answered in-line stay, and
    so does one at the very top that nobody introduces; of a bare forward its words stay."""
    if [s.kind for s in segments] == ["forward"]:
        return _words_of_forward(segments[0].text)
    news = [i for i, s in enumerate(segments) if s.kind in NEW]
    kept = []
    for at, segment in enumerate(segments):
        first_line = segment.text.lstrip().split("\n", 1)[0]
        ruled = RULE.match(first_line) or device_line(first_line)
        if segment.kind in NEW or (segment.kind == "signature" and not ruled):
            kept.append(segment.text)
        elif segment.kind == "quote":
            quote, introduced = _without_attribution(segment.text)
            between = bool(news) and news[0] < at < news[-1]
            on_top = not news or at < news[0]
            if between or (on_top and not introduced):
                kept.append(quote)
    return "\n".join(kept)


def _without_attribution(text: str) -> tuple[str, bool]:
    body = text_body(text)
    starts = attributions(body.lines, body.bare, body.quoted)
    if 0 not in starts:
        return text, False
    return "\n".join(body.lines[starts[0][0] + 1 :]), True


def _words_of_forward(text: str) -> str:
    body = text_body(text)
    for line in range(min(4, len(body.bare))):
        block = header_block(body.bare, line)
        if block is not None:
            return "\n".join(body.lines[block.last + 1 :])
    return text


ADAPTERS: dict[str, Callable[[Sequence[Segment]], str]] = {
    "discourse": keep_closings_and_answered_quotes,
    "talon-text": keep_signatures_and_forwards,
    "quotequail-text": keep_above_forward,
    "quotequail-html": keep_new,
}


def ours(suite: str, kind: str, body: str) -> str:
    if kind == "html":
        return re.sub(r"\s", "", ADAPTERS[suite](segment_html(body)))
    return ADAPTERS[suite](segment_text(body))


def _cases(suite: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (SUITES / f"{suite}.jsonl").read_text("utf-8").split("\n") if line.strip()]


def _row(name: str, scores: Sequence[Score]) -> str:
    exact = sum(s[0] for s in scores)
    return f"{name:22} {exact:4}/{len(scores):<4} {100 * exact / len(scores):6.1f} %   F1 {sum(s[1] for s in scores) / len(scores):.3f}"


def public_suites(rivals: Sequence[Rival]) -> None:
    together: dict[str, list[Score]] = {}
    for suite in ADAPTERS:
        cases = _cases(suite)
        print(f"\n{suite} ({len(cases)} cases)")
        for reader in (None, *rivals):
            scores = []
            for case in cases:
                got = (
                    ours(suite, case["kind"], case["input"])
                    if reader is None
                    else reader.read(case["kind"], case["input"])
                )
                if reader is not None and not reader.reads.get(case["kind"]):
                    break
                if case["kind"] == "html":
                    shown = None if got is None else (got if reader is None else _visible(got))
                    scores.append((False, 0.0) if shown is None else score_html(shown, _visible(case["expected"])))
                else:
                    scores.append((False, 0.0) if got is None else score_text(got, case["expected"]))
            name = "Afterword" if reader is None else reader.name
            if scores:
                print("  " + _row(name, scores))
                if suite.endswith("html"):
                    continue
                together.setdefault(name, []).extend(scores)
    print("\nall text suites together")
    for name, scores in together.items():
        print("  " + _row(name, scores))


def own_samples(rivals: Sequence[Rival]) -> None:
    """Our own mails, whole: files of many clients and languages, read as the product reads them (thread, sender, kind)."""
    wanted = json.loads((SAMPLES / "expected.json").read_text("utf-8"))
    scores: list[Score] = []
    kinds = reach = 0
    wrong: list[str] = []
    theirs: dict[str, list[Score]] = {rival.name: [] for rival in rivals}
    for name, row in wanted.items():
        path = next(SAMPLES.glob(f"{name}.*"))
        document = next(documents_in(path.read_bytes(), name=path.name))
        thread = thread_from_payload(document)
        mail = read_mails(thread, me=MAYA)[-1]
        scores.append(score_text(mail.new_text, row["new"]))
        kinds += mail.kind == row["kind"]
        reach += mail.reachable == row["reachable"]
        if not scores[-1][0] or mail.kind != row["kind"] or mail.reachable != row["reachable"]:
            wrong.append(name)
        text = mail.message.text
        for rival in rivals:
            got = rival.read("text", text) if text else None
            if text and rival.reads.get("text"):
                theirs[rival.name].append(score_text(got or "", row["new"]))
    print(f"\nour own samples ({len(wanted)} mails): new words, whole mail")
    print("  " + _row("Afterword", scores))
    print(f"  kind right {kinds}/{len(wanted)}, reachable right {reach}/{len(wanted)}")
    if wrong:
        print("  not as expected: " + ", ".join(wrong))
    print("  (the libraries below keep signatures, so their F1 says more than their exact figure)")
    for name, rows in theirs.items():
        if rows:
            print("  " + _row(f"{name} (text part)", rows))


def main() -> None:
    started = time.perf_counter()
    rivals = mail_rivals()
    try:
        own_samples(rivals)
        if SUITES.is_dir():
            public_suites(rivals)
        else:
            print("\nthe public suites do not lie in ../shared/data/replies: skipped")
    finally:
        for rival in rivals:
            rival.close()
    print(f"\n{time.perf_counter() - started:.0f} s")
