"""A body becomes an ordered list of segments: new, in-line, quote, signature, forward. Nothing is thrown away."""

from dataclasses import dataclass
from itertools import accumulate

from app.reading.mail.banners import banner_lines
from app.reading.mail.history import History
from app.reading.mail.html import html_body
from app.reading.mail.kindwords import RELAYED
from app.reading.mail.lines import KINDS, Body, text_body
from app.reading.mail.model import Segment
from app.reading.mail.sequence import FORWARD, INLINE, NEW, QUOTE, SIGNATURE, Sequence, name_inline
from app.reading.mail.signatures import signatures


@dataclass(slots=True)
class Kinds:
    """The kind of every line of a body, still open to what the rest of the thread knows."""

    body: Body
    kinds: list[str]
    columns: dict[int, int]
    cuts: set[int]  # lines on which a new segment begins although the kind stays the same


def classify(
    body: Body,
    *,
    names: frozenset[str] = frozenset(),
    forwarding: bool | None = None,
    history: History | None = None,
    writer: str = "",
) -> Kinds:
    """The kind of each line: by marks and rules first, then by what the thread already holds, then the signature."""
    sequence = Sequence(body, forwarding=forwarding)
    found = Kinds(body, sequence.read(), sequence.columns, set())
    if history is not None:
        history.mark(body.lines, found.kinds, writer)
        history.recover(body.lines, found.kinds, sequence.assumed)
    cut_armour(found)
    cut_banner(found)
    name_inline(found.kinds)
    cut_relay_footer(found)
    cut_signatures(found, names)
    keep_something(found)
    return found


def cut_banner(found: Kinds) -> None:
    """ "[EXTERNAL] This mail comes from outside": put there by a gateway, no words of the sender."""
    first = next((i for i, k in enumerate(found.kinds) if k), None)
    if first is None or found.kinds[first] != NEW:
        return
    stop = first + banner_lines(found.body.lines, first)
    if stop == first or NEW not in found.kinds[stop:]:
        return
    for at in range(first, stop):
        if found.kinds[at] == NEW:
            found.kinds[at] = SIGNATURE


def cut_armour(found: Kinds) -> None:
    """The lines that PGP puts around a signed letter: its head up to the first blank line, and all from the signature on."""
    inside = False
    for at, line in enumerate(found.body.lines):
        if line.startswith("-----BEGIN PGP SIGN"):
            inside = True
        elif inside and not line.strip() and "SIGNATURE" not in found.body.lines[at - 1]:
            inside = False
        if inside and found.kinds[at] == NEW:
            found.kinds[at] = SIGNATURE


def cut_relay_footer(found: Kinds) -> None:
    """ "Reply directly to this e-mail, your answer reaches Alistair": what a network sets below a person's words."""
    new = [i for i, k in enumerate(found.kinds) if k == NEW]
    at = next((i for i in new[1:] if RELAYED.search(found.body.lines[i])), None)
    for i in new:
        if at is not None and i >= at:
            found.kinds[i] = SIGNATURE


def cut_signatures(found: Kinds, names: frozenset[str]) -> None:
    """Mark the signatures at the end of the first and the last run of new lines, unless nothing new would be left."""
    runs = _runs(found)
    for first, last in runs[-1:] + runs[:1] if len(runs) > 1 else runs:
        lines = found.body.lines[first : last + 1]
        spans = signatures(lines, names)
        while spans and not _leaves_words(found, first, last, spans):
            spans = spans[1:]
        for start, stop in spans:
            found.cuts |= {first + start, first + stop}
            for at in range(first + start, first + stop):
                if found.kinds[at] in {NEW, INLINE}:
                    found.kinds[at] = SIGNATURE


def take_signature(found: Kinds, lines: list[int]) -> None:
    """Mark these new lines as signature, unless no other new words would be left."""
    taken = set(lines)
    if not taken or not any(k in {NEW, INLINE} and i not in taken for i, k in enumerate(found.kinds)):
        return
    found.cuts.add(min(taken))
    for at in taken:
        found.kinds[at] = SIGNATURE


def _runs(found: Kinds) -> list[tuple[int, int]]:
    """Stretches of new lines, blank lines inside allowed, as (first, last)."""
    runs: list[tuple[int, int]] = []
    open_run: tuple[int, int] | None = None
    for at, kind in enumerate(found.kinds):
        if kind in {NEW, INLINE}:
            open_run = (open_run[0], at) if open_run else (at, at)
        elif kind and open_run:
            runs.append(open_run)
            open_run = None
    return [*runs, open_run] if open_run else runs


def _leaves_words(found: Kinds, first: int, last: int, spans: list[tuple[int, int]]) -> bool:
    """Whether words stay new. A `-- ` signature alone under a quote or a forward may leave none: they explain it."""
    inside = {first + at for start, stop in spans for at in range(start, stop)}
    if any(k in {NEW, INLINE} and i not in inside for i, k in enumerate(found.kinds)):
        return True
    head = found.body.lines[first + spans[0][0]].strip()
    return head.startswith("--") and any(k in {QUOTE, FORWARD} for k in found.kinds)


def keep_something(found: Kinds) -> None:
    """Empty only with a reason: without a quote or a forward that explains it, a signature alone is the message."""
    if not any(found.kinds) or any(k in {NEW, INLINE, QUOTE, FORWARD} for k in found.kinds):
        return
    found.body.flags.add("low_confidence")
    found.kinds[:] = [NEW if k else "" for k in found.kinds]


def segments_of(found: Kinds) -> tuple[str, tuple[Segment, ...]]:
    """The rendered text and its segments, with offsets into it."""
    lines = found.body.lines
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    segments: list[Segment] = []
    text = "\n".join(lines)

    def add(kind: str, start: int, end: int) -> None:
        segments.append(Segment(KINDS[kind], text[start:end], start, end))

    def begin(line: int) -> int:
        return starts[line] + len(lines[line]) - len(lines[line].lstrip())

    def finish(line: int) -> int:
        return starts[line] + len(lines[line].rstrip())

    open_kind, start, last = "", 0, 0
    for at, kind in enumerate(found.kinds):
        if not kind:
            continue
        column = found.columns.get(at)
        answer = lines[at][:column].rstrip(" -") if column else ""
        if answer.strip():  # an answer and an attribution share this line
            if open_kind not in {"", NEW}:
                add(open_kind, start, finish(last))
            add(NEW, start if open_kind == NEW else begin(at), starts[at] + len(answer))
            open_kind, start = kind, starts[at] + (column or 0)
        elif kind != open_kind or at in found.cuts:
            if open_kind:
                add(open_kind, start, finish(last))
            open_kind, start = kind, begin(at)
        last = at
    if open_kind:
        add(open_kind, start, finish(last))
    return text, tuple(segments)


def segment_text(text: str) -> tuple[Segment, ...]:
    """The segments of a plain-text body, read on its own, without a thread or a sender's name."""
    return segments_of(classify(text_body(text)))[1]


def segment_html(html: str) -> tuple[Segment, ...]:
    """The segments of an HTML body; offsets count in its rendered text."""
    return segments_of(classify(html_body(html)))[1]
