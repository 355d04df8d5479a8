"""What the thread already holds: lines of earlier messages are history, whatever a mail program made of them.

The same comparison over one sender's own messages finds the signature that they share.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from app.reading.mail.banners import BANNER
from app.reading.mail.signatures import LIST_ITEM, SENTENCE_END, closing_line

LONG_ENOUGH = 25  # characters from which one shared line is history by itself
REWRAPPED = 40  # characters from which a line is looked for across line ends
MAX_KNOWN_TEXT = 128 * 1024  # characters of earlier words kept for that
MAX_KNOWN_LINES = 20_000
TAIL_LINES = 12
KNOWN_LINES = 2  # lines of a quote that have to be known before the others in it may be answers
KNOWN_SHARE = 0.3
ANSWER_WORDS = 3
HEADER_LIKE = re.compile(r"\W{0,4}[^\W\d][\w -]{0,20}\W{0,3}[:：]")
GREETING_WORDS = 4

MARKS = " \t>*•·|-–—"
QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})


def normal(line: str) -> str:
    """A line for comparison: no quote and list marks, one kind of white space, case and quotation mark."""
    bare = line.lstrip(MARKS)
    if not bare.isascii():
        bare = bare.translate(QUOTES)
    return " ".join(bare.casefold().split())


@dataclass(slots=True)
class History:
    """Lines of the messages read so far, each with the mailboxes that newly wrote it ("" where it came quoted)."""

    writers: dict[str, set[str]] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)  # mailbox -> all that it newly wrote, white space collapsed
    seen: set[str] = field(
        default_factory=set
    )  # quoted lines as they stood, marks off: most are quoted again and again

    def add(self, lines: Sequence[str], kinds: Sequence[str], writer: str) -> None:
        """Remember a message: `kinds` tells which lines its writer newly wrote."""
        own: list[str] = []
        for line, kind in zip(lines, kinds, strict=True):
            if not kind or len(self.writers) >= MAX_KNOWN_LINES:
                continue
            new = kind not in {"quote", "forward"}
            if not new:
                raw = line.lstrip(MARKS)
                if raw in self.seen:
                    continue
                self.seen.add(raw)
            key = normal(line)
            if not key:
                continue
            self.writers.setdefault(key, set()).add(writer if new else "")
            if new:
                own.append(key)
        self.words[writer] = f"{self.words.get(writer, '')} {' '.join(own)}"[-MAX_KNOWN_TEXT:]

    def mark(self, lines: Sequence[str], kinds: list[str], writer: str) -> None:
        """Turn new lines that somebody else wrote earlier into quotes; a message of nothing but such lines stays whole.

        Lines that the writer wrote before may be said again (a reminder, a repeated request): they are history only
        amid lines of others.
        """
        if not self.writers:
            return
        runs = self._shared_runs(lines, kinds, writer)
        shared = {at for run in runs for at in run}
        left = [lines[i] for i, kind in enumerate(kinds) if kind in {"new", "inline"} and i not in shared]
        if not shared or not any(_says_something(line) for line in left):
            return
        for at in shared:
            kinds[at] = "quote"

    def recover(self, lines: Sequence[str], kinds: list[str], assumed: set[int]) -> None:
        """Answers written into an unmarked quote ("see below, in red"): lines there that the thread has never held.

        Only where the quoted mail begins with words that the thread knows, so that it is surely one of ours.
        """
        places = sorted(assumed)
        known = {at for at in places if self._known(lines[at])}
        opening = next((at for at in places if len(lines[at].split()) > GREETING_WORDS), None)
        if opening not in known or len(known) < KNOWN_LINES or len(known) < KNOWN_SHARE * len(places):
            return
        for at in places:
            words = lines[at].split()
            if at in known or at < min(known) or len(words) < ANSWER_WORDS or HEADER_LIKE.match(lines[at]):
                continue
            if not BANNER.match(lines[at]) and not lines[at].rstrip().endswith((":", "：", ">")):
                kinds[at] = "new"

    def _known(self, line: str) -> bool:
        key = normal(line)
        if key in self.writers:
            return True
        return len(key) >= LONG_ENOUGH and any(key in words for words in self.words.values())

    def _shared_runs(self, lines: Sequence[str], kinds: Sequence[str], writer: str) -> list[list[int]]:
        found: list[list[int]] = []
        run: list[int] = []
        strong = 0
        for at, kind in enumerate(kinds):
            if not kind:
                continue
            weight = self._weight(lines[at], writer) if kind in {"new", "inline"} else 0
            if weight:
                run.append(at)
                strong += weight if weight > 1 else 0
                continue
            if run:
                found += [run] if strong >= LONG_ENOUGH else []
                run, strong = [], 0
        return [*found, run] if strong >= LONG_ENOUGH else found

    def _weight(self, line: str, writer: str) -> int:
        """0: new to the thread. 1: the writer's own words. More: the length of a line that somebody else wrote."""
        key = normal(line)
        writers = self.writers.get(key)
        if writers is not None:
            return 1 if writer in writers else max(2, len(key))
        if len(key) >= REWRAPPED and any(key in words for who, words in self.words.items() if who != writer):
            return len(key)
        return 0


def _says_something(line: str) -> bool:
    """Whether a line is more than a greeting or a closing formula."""
    words = line.split()
    if not words or closing_line(line):
        return False
    return not (len(words) <= GREETING_WORDS and line.rstrip().endswith((",", "!", ":"))) or len(words) > GREETING_WORDS


def shared_tail(lines: Sequence[str], kinds: Sequence[str], others: Iterable[frozenset[str]]) -> list[int]:
    """The last new lines that stand at the end of another message of the same sender: a signature.

    Sentences and list items are never taken: people do ask the same thing twice.
    """
    known = [other for other in others if other]
    tail: list[int] = []
    if not known:
        return tail
    last = max((i for i, kind in enumerate(kinds) if kind in {"new", "inline"}), default=-1)
    for at in range(last, -1, -1):
        line = lines[at].strip()
        if not line or kinds[at] == "signature":
            continue
        if kinds[at] not in {"new", "inline"} or len(tail) >= TAIL_LINES:
            break
        key = normal(line)
        words = line.split()
        sentence = line.endswith("?") or (len(words) > GREETING_WORDS and SENTENCE_END.search(line) is not None)
        button = line[:1] in "[<(" or ("://" in line and len(words) > 1)  # "Start the test: https://…" is an errand
        if sentence or button or len(words) > 12 or LIST_ITEM.match(line) or not any(key in other for other in known):
            break
        tail.append(at)
    return tail


def tail_lines(lines: Sequence[str], kinds: Sequence[str]) -> frozenset[str]:
    """The last lines of a message that its sender wrote, normalised."""
    own = [i for i, kind in enumerate(kinds) if kind in {"new", "inline", "signature"}]
    return frozenset(normal(lines[i]) for i in own[-TAIL_LINES:]) - {""}
