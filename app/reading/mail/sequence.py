"""Which lines are new, which are quoted, which forwarded: decided on the sequence of lines, top to bottom, once."""

import re

from app.reading.mail.attributions import ADDRESS, CLOCK, attributions, hearsay, names_a_writer
from app.reading.mail.headerblocks import HeaderBlock, header_block, label_of
from app.reading.mail.lines import PIPED, REPLY_LINE, RULER, Body, forward_head, is_separator
from app.reading.mail.phrases import ORIGINAL_MESSAGE, any_of

NEW, INLINE, QUOTE, SIGNATURE, FORWARD = "new", "inline", "quote", "signature", "forward"
URL_TAIL = re.compile(r"(?:https?://|www\.)\S*$|[(<]\s*$|\(https?:[^)\s]*$")
ORPHAN = re.compile(r"\s*[(<]?\s*(?:https?://|mailto:)|[^>]*>[\s:]*$|\S+[)>]\s*$")
# BlackBerry writes it without dashes.
BARE_TITLE = re.compile(any_of(*map(re.escape, ORIGINAL_MESSAGE)), re.I)
MAX_BLOCKS = 400  # lines of one body that are tried as the first of a header block
LONG_QUOTE = 60  # a quoted line this long may have been wrapped by force


class Sequence:
    """One walk over the lines of a body. `kinds[i]` is the kind of line i, "" for blank lines."""

    def __init__(self, body: Body, *, forwarding: bool | None = None) -> None:
        self.body = body
        self.forwarding = forwarding
        self.kinds = [""] * len(body.lines)
        self.columns: dict[int, int] = {}  # line -> column from which an attribution on the same line begins
        self.tries = 0
        self.assumed: set[int] = set()  # quoted only because everything below some line is
        self.starts = attributions(body.lines, body.bare, body.quoted)

    def read(self) -> list[str]:
        line = 0
        while line < len(self.kinds):
            line = self._step(line)
        return self.kinds

    def _step(self, line: int) -> int:
        body = self.body
        mark = body.marks[line]
        if not body.bare[line] and not (body.quoted[line] or mark):
            return line + 1
        if mark and mark != "soft":
            self.kinds[line] = mark if body.lines[line].strip() else ""
            return line + 1
        if body.quoted[line]:
            return self._quoted_attribution(line) or self._quoted_run(line)
        text = body.bare[line]
        if forward_head(text):
            return self._forwarded(line)
        if is_separator(text):
            return self._separated(line)
        if line in self.starts:
            return self._attributed(line)
        block = self._block(line)
        if block is not None:
            return self._own(line, block.last) if self._memo(line, block) else self._headed(line, block.last)
        if PIPED.match(body.lines[line]) and self._previous_kind(line) == QUOTE:
            self.kinds[line] = QUOTE
            return line + 1
        if mark == "soft" and self._previous_kind(line) == QUOTE:
            self.kinds[line] = QUOTE
            return line + 1
        if len(text) < 120 and REPLY_LINE.search(text):
            self.kinds[line] = QUOTE
            if self._has_new(line):
                return self._rest(line, QUOTE)
            return line + 1
        if names_a_writer(text) and self._marked(self._next(line)):
            self.kinds[line] = QUOTE
            return line + 1
        self.kinds[line] = NEW
        return line + 1

    def _block(self, line: int) -> HeaderBlock | None:
        """The header block that begins here; a body full of lone labels is not tried for ever."""
        if self.tries > MAX_BLOCKS or label_of(self.body.bare[line]) is None:
            return None
        self.tries += 1
        return header_block(self.body.bare, line)

    def _memo(self, line: int, block: HeaderBlock) -> bool:
        """Whether the block heads a letter of the writer's own ("To: Ms Chen / From: HR / Date: 12 November / Subject: Offer"):
        the first thing said, no forward by its subject, and neither an address nor an hour, which programs write."""
        if self.forwarding or any(self.kinds[:line]):
            return False
        head = " ".join(self.body.bare[line : block.last + 1])
        return not (ADDRESS.search(head) or CLOCK.search(head))

    def _own(self, line: int, last: int) -> int:
        """The writer's own lines, although they look like a mail program's."""
        self.kinds[line : last + 1] = [NEW if bare else "" for bare in self.body.bare[line : last + 1]]
        return last + 1

    # --- runs

    def _quoted_attribution(self, line: int) -> int | None:
        """Apple's `>` before the attribution alone: what follows has lost its marks."""
        if line not in self.starts or (line > 0 and self.body.quoted[line - 1]):
            return None
        last = self.starts[line][0]
        below = self._next(last)
        if below is None or (self.body.quoted[below] and self.body.quoted[last]):
            return None
        return self._attributed(line)

    def _quoted_run(self, line: int) -> int:
        """Lines with quote marks, with the stray ends of lines that were wrapped by force."""
        kind = FORWARD if forward_head(self.body.bare[line]) else QUOTE
        if kind == QUOTE and line > 0 and self._previous_kind(line) == FORWARD:
            kind = FORWARD
        at = line
        while at < len(self.kinds):
            if self.body.quoted[at]:
                self.kinds[at] = kind
            elif not (self.body.bare[at] and self._is_orphan(at)):
                break
            else:
                self.kinds[at] = kind
            at += 1
        return at

    def _is_orphan(self, line: int) -> bool:
        """An unquoted line between two quoted ones, torn off the line above: no answer of anybody."""
        after = line + 1
        if after >= len(self.kinds) or not self.body.quoted[after] or not self.body.quoted[line - 1]:
            return False
        above, text = self.body.lines[line - 1], self.body.lines[line]
        if URL_TAIL.search(above) or ORPHAN.match(text):
            return True
        return (
            len(above) >= LONG_QUOTE
            and len(text) < 40
            and text[:1].islower()
            and not text.rstrip().endswith(("?", "!"))
        )

    def _attributed(self, line: int) -> int:
        last, column = self.starts[line]
        if not column and hearsay(" ".join(self.body.bare[line : last + 1])) and not self._marked(self._next(last)):
            return self._own(line, last)
        if column:
            self.columns[line] = column
        for at in range(line, last + 1):
            self.kinds[at] = QUOTE if self.body.lines[at].strip() else ""
        self._take_ruler(line)
        below = self._next(last)
        if below is None or self._marked(below) or below in self.starts:
            return last + 1
        block = header_block(self.body.bare, below)
        if block is not None:
            return self._rest(last + 1, QUOTE)
        if column or self._has_new(line) or self._has_kind(FORWARD, line):
            return self._rest(last + 1, QUOTE)
        self.body.flags.add("low_confidence")  # nothing above and no marks below: an answer may stand down there
        return last + 1

    def _separated(self, line: int) -> int:
        self.kinds[line] = QUOTE
        below = self._next(line)
        block = header_block(self.body.bare, below) if below is not None else None
        if self._has_new(line):
            return self._rest(line, FORWARD if self.forwarding and block is not None else QUOTE)
        if block is not None:
            old = self._next(block.last)
            if self.forwarding is False and old is not None and self.body.quoted[old]:
                return line + 1  # a reply whose answer stands below what it quotes
            return self._rest(line, FORWARD)
        return line + 1

    def _forwarded(self, line: int) -> int:
        self.kinds[line] = FORWARD
        self._take_ruler(line)
        below = self._next(line)
        if below is not None and self.body.quoted[below]:
            return line + 1
        return self._rest(line, FORWARD)

    def _headed(self, line: int, last: int) -> int:
        has_new = self._has_new(line)
        bare_forward = not has_new and self.forwarding is not False
        kind = FORWARD if self.forwarding or bare_forward else QUOTE
        for at in range(line, last + 1):
            self.kinds[at] = kind if self.body.lines[at].strip() else ""
        self._take_ruler(line)
        below = self._next(last)
        if below is not None and self.body.quoted[below]:
            return last + 1
        if kind == QUOTE and not has_new:
            self.body.flags.add("low_confidence")
            return last + 1
        return self._rest(last + 1, kind)

    def _rest(self, line: int, kind: str) -> int:
        for at in range(line, len(self.kinds)):
            if self.body.lines[at].strip():
                self.kinds[at] = kind
                if kind == QUOTE and not self.body.quoted[at] and self.body.marks[at] in {None, "soft"}:
                    self.assumed.add(at)
        return len(self.kinds)

    # --- looking around

    def _next(self, line: int) -> int | None:
        for at in range(line + 1, len(self.kinds)):
            if self.body.bare[at] or self.body.quoted[at]:
                return at
        return None

    def _marked(self, line: int | None) -> bool:
        return line is not None and (
            self.body.quoted[line]
            or self.body.marks[line] in {QUOTE, "soft"}
            or bool(PIPED.match(self.body.lines[line]))
        )

    def _previous_kind(self, line: int) -> str:
        for at in range(line - 1, -1, -1):
            if self.kinds[at]:
                return self.kinds[at]
        return ""

    def _has_new(self, before: int) -> bool:
        return any(k == NEW and not RULER.match(self.body.lines[i]) for i, k in enumerate(self.kinds[:before]))

    def _has_kind(self, kind: str, before: int) -> bool:
        return kind in self.kinds[:before]

    def _take_ruler(self, line: int) -> None:
        """A line of dashes or underscores right above belongs to what follows it."""
        at = line - 1
        while at >= 0 and (not self.body.bare[at] or RULER.match(self.body.lines[at])):
            if self.body.bare[at] and self.kinds[at] == NEW:
                self.kinds[at] = self.kinds[line]
            at -= 1
        if at >= 0 and self.kinds[at] == NEW and BARE_TITLE.fullmatch(self.body.bare[at]):
            self.kinds[at] = self.kinds[line]


def name_inline(kinds: list[str]) -> None:
    """New words with quoted lines before and after them are in-line answers."""
    quotes = [i for i, k in enumerate(kinds) if k == QUOTE]
    if not quotes:
        return
    for at in range(quotes[0], quotes[-1]):
        if kinds[at] == NEW:
            kinds[at] = INLINE
