"""Where a letter ends and the signature begins. Nothing is thrown away: names, roles and phones are read from it later."""

import re

from app.reading.lines import one_of
from app.reading.mail.afterthoughts import CONTACT, POSTSCRIPT, afterthought
from app.reading.mail.fineprint import asks, disclaimer_at, disclaimer_line
from app.reading.mail.lines import MAX_EXAMINED, RULER
from app.reading.mail.names import NO_SIGNERS, NO_SIGNERS_PLACE, PARTICLES, SIGNERS, is_name
from app.reading.mail.phrases import (
    CLOSINGS,
    DEVICE_ENDINGS,
    DEVICE_STARTS,
    DEVICES,
    SENT_FROM,
    any_of,
)

RULE_WITHIN = 25  # lines from the end in which the `-- ` rule counts
DEVICE_WITHIN = 6
RULED_WORDS = 4  # from which a line below a ruler is a sentence
CLOSING_WITHIN = 14
NAME_WITHIN = 10
OTHERS = 2  # names right above one that make it a list
LIST_WITHIN = 4  # lines above a dashed name in which a list's item makes it another
SHORT = 90  # characters of a signature's line
MAX_TAIL = 12  # short lines that may follow a closing formula
MAX_BELOW = 4  # lines that may stand below a signature without belonging to it
MAX_SENTENCES = 4  # below a `-- ` rule: mottos, notes

RULE = re.compile(r"\s*(?:--|—|–|_{2,}|-{3,}|\*{3,})\s*$")
STRICT_RULE = re.compile(r"\s*--\s?$")
_FORMULA = any_of(*CLOSINGS)
_SEASON = (
    r"(?:merry|happy|frohe|schöne|guten|joyeuses?|bonne|felices?|feliz|buon[ea]?|boas|prettige|fijne|god|glædelig|hyvää|wesołych)"
    r"[\w' ]{3,30}"
)
_JOINED = rf"(?:(?:,? (?:and|und|et|y|e|en|og|och|i|&|/)|,|/) ?(?:{_FORMULA}|{_SEASON}))?"
_SHORT = r"(?P<short>(?:lg|vg|bg|mfg|br|kr|mvh|vh|lp|mvg|gr|cdt)\s)"
CLOSING = re.compile(
    rf"[\s*_]*+(?:{_SHORT}|(?:{_FORMULA})(?!\w){_JOINED}(?!\w))(?P<end>[\s,.!;:–—~*_\-)(]*)(?P<name>[^\n]{{0,40}})$",
    re.I,
)
SENT = re.compile(rf"[\s*_(\[<]*+(?:{any_of(*SENT_FROM)})\b(?P<what>.{{0,100}})$", re.I)
# "Sent by post today": said of a letter, not of a device
SENT_WHEN = re.compile(
    one_of(r"""
        \b(?:
            today|yesterday|tomorrow
            this (?:morning|afternoon|evening|week)
            last (?:night|week)|\w+day|post|courier|heute|gestern|hier|aujourd'hui|hoy|ayer|esta mañana|oggi|ieri|hoje|ontem
        )\b
    """),
    re.I,
)
DEVICE = re.compile(rf"(?<!\w)(?:{any_of(*map(re.escape, DEVICES))})(?!\w)", re.I)
DASHED_NAME = re.compile(r"\s*(?:[-–—~/]{1,2}|//)\s?[^\W\d_]\S{0,20}(?: [^\W\d_]\S{0,20})?\s*$")
PLAIN_NAME = re.compile(r"\s*[^\W\d_][\w.'’-]{0,24}(?: [^\W\d_][\w.'’-]{0,24}){0,2}[.,]?\s*$")
IMAGE = re.compile(
    r"\s*\[(?:(?:image|inline image|img|cid|bild|imagen|immagine|photo|logo)\b[^\]\n]{0,120}|[\w. -]{1,80}\.(?:png|jpe?g|gif))\]\s*$",
    re.I,
)
NAMED_LINE = re.compile(r"\s*[A-ZÀ-Þ][\w.'’-]{0,24}(?: [A-ZÀ-Þ][\w.'’-]{0,24}){1,2}(?:\s*[,(:–-].{0,40})?\s*$")
DIGIT = re.compile(r"\d")
SET_APART_LINES = 3
KISSES_LAST = re.compile(r"\s+(?:x{1,4}|xoxo|xo)\s*$|[^\w.,!'’)-]+\s*$", re.I)
SENTENCE_END = re.compile(r"[.!?…]['\")]?\s*$")
LIST_ITEM = re.compile(r"\s*(?:[-*•·]|\d{1,2}[.)])\s+\S")


def device_line(line: str) -> bool:
    """ "Sent from my iPhone", "Get Outlook for Android", in any of the languages; no sentence about a desk."""
    text = line.strip()
    if not text or len(text) > 160:
        return False
    low = text.lower()
    if low.endswith(DEVICE_ENDINGS) or low.startswith(DEVICE_STARTS):
        return len(text) <= 60
    match = SENT.match(text)
    if not match:
        return False
    what = match["what"]
    if SENT_WHEN.search(what):
        return False
    return bool(DEVICE.search(what) or low.startswith(("von meine", "get ", "download ", "hol"))) or (
        len(what.split()) <= 4 and "," not in what and not SENTENCE_END.search(what)
    )


def closing_line(line: str) -> bool:
    """ "Best regards," or "Thanks, Theo": a formula alone or with a name, no sentence."""
    text = line.strip()
    if not text or len(text) > 90:
        return False
    match = CLOSING.match(text)
    if not match:
        return False
    name = match["name"].strip(" .,!*_")
    if not name:
        return True
    words = name.split()
    separated = bool(match["short"]) or any(c in match["end"] for c in ",.!;:–—-")
    return separated and len(words) <= 3 and all(w[:1].isupper() or w in {"&", "and", "und", "et", "y"} for w in words)


def _sentence(line: str) -> bool:
    text = line.strip()
    if text.endswith("?"):
        return True
    if CONTACT.search(text):
        return False
    return bool(len(text.split()) >= 7 and SENTENCE_END.search(text)) or len(text) > SHORT


def _tail_stop(lines: list[str], start: int, end: int) -> int:
    """Where the lines stop that can follow a closing formula: short ones, no sentence, no list, not too many."""
    short, stop = 0, start
    for at in range(start, end):
        line = lines[at]
        if not line.strip():
            continue
        if disclaimer_at(lines, at) and not any(asks(below) for below in lines[at + 1 : end]):
            return end
        if device_line(line) or RULER.match(line):
            stop = at + 1
            continue
        short += 1
        listed = LIST_ITEM.match(line) is not None and not CONTACT.search(line)
        if (
            short > MAX_TAIL
            or listed
            or afterthought(line, set_off=at > 0 and not lines[at - 1].strip())
            or _sentence(line)
        ):
            return stop
        stop = at + 1
    return end


Span = tuple[int, int]


def signatures(lines: list[str], names: frozenset[str] = frozenset()) -> list[Span]:
    """The signatures near the end of `lines` as [first, stop) spans, top one first; [] if there is none.

    More than one where a closing with a name is followed by a `-- ` rule, a device line or a disclaimer. What comes
    after a postscript mark is no signature: it stays new.
    """
    end = _trimmed(lines, len(lines))
    lines = [line if len(line) <= MAX_EXAMINED else line[:MAX_EXAMINED] for line in lines]
    spans: list[Span] = []
    for find in (_rule, _disclaimer, _device):
        start = find(lines, end)
        if start is not None and not (find is _disclaimer and _trimmed(lines, start) == 0):
            spans.insert(0, (start, end))
            end = _trimmed(lines, start)
    span = _closing(lines, end, names)
    if span is None or not any(
        line.strip() for line in lines[: span[0]]
    ):  # "See you then. / Ann" is more than a closing
        span = _name(lines, end, names) or _dashed_name(lines, end) or span
    if span is None and names:
        span = _set_apart(lines, end)
    if span is not None:
        spans.insert(0, span)
    if spans:
        spans[0] = (_with_images(lines, spans[0][0]), spans[0][1])
    return spans


def _with_images(lines: list[str], start: int) -> int:
    """The first of the "[image: logo]" lines right above a signature."""
    first = at = start
    while at and (not lines[at - 1].strip() or IMAGE.match(lines[at - 1])):
        at -= 1
        first = at if lines[at].strip() else first
    return first


def _trimmed(lines: list[str], end: int) -> int:
    while end and not lines[end - 1].strip():
        end -= 1
    return end


def _filled_from_end(lines: list[str], end: int, count: int) -> list[int]:
    """Indices of the last `count` lines with words, the last one first."""
    found = []
    for at in range(end - 1, max(-1, end - 4 * count - 1), -1):
        if lines[at].strip():
            found.append(at)
            if len(found) == count:
                break
    return found


def _rule(lines: list[str], end: int) -> int | None:
    best = None
    for number, at in enumerate(_filled_from_end(lines, end, RULE_WITHIN)):
        if STRICT_RULE.match(lines[at]):
            if _few_sentences(lines, at, end):
                best = at
        elif RULER.match(lines[at]) and (number == 0 or best == _next_filled(lines, at, end)):
            best = at  # rulers at the very end, one below the other
        elif RULE.match(lines[at]) and _tail_stop(lines, at + 1, end) == end:
            below = lines[at + 1 : end]
            best = best if below and not below[0].strip() and _says(below) else at
    return None if best is not None and _parted(lines, best, end) else best


def _parted(lines: list[str], first: int, end: int) -> bool:
    """Whether rulers part a letter into several pieces; the `-- ` of a mail program is none of them."""
    if lines[first].endswith("-- ") or any(
        CONTACT.search(line) or disclaimer_line(line) for line in lines[first + 1 : end]
    ):
        return False
    rules = {at for at in range(end) if RULE.match(lines[at]) or RULER.match(lines[at])}
    ends = rules | {end}
    return sum(1 for at in rules if _next_filled(lines, at, end) not in ends) > 1


def _few_sentences(lines: list[str], rule: int, end: int) -> bool:
    """Two dashes may also part a letter in two languages. With the space behind them they are a signature's rule."""
    allowed = MAX_SENTENCES if lines[rule].endswith(" ") else 1
    below = [line for line in lines[rule + 1 : end] if line.strip() and not disclaimer_line(line)]
    parting = not lines[rule].endswith(" ") and below
    if parting and any(line.rstrip().endswith("?") for line in below):
        return False
    if parting and not lines[rule + 1].strip() and any(_sentence(line) for line in below):
        return False
    return sum(1 for line in below if _sentence(line)) <= allowed


def _says(below: list[str]) -> bool:
    """Whether a short sentence stands there: a ruler may part a letter."""
    return any(
        len(line.split()) >= RULED_WORDS
        and SENTENCE_END.search(line)
        and not (disclaimer_line(line) or device_line(line) or CONTACT.search(line))
        for line in below
    )


def _next_filled(lines: list[str], at: int, end: int) -> int:
    return next((i for i in range(at + 1, end) if lines[i].strip()), end)


def _device(lines: list[str], end: int) -> int | None:
    """The topmost of the device lines at the end; one odd short line between two of them is theirs as well."""
    best = None
    for number, at in enumerate(_filled_from_end(lines, end, MAX_TAIL * 4)):
        if device_line(lines[at]):
            if best is None and _tail_stop(lines, at + 1, end) != end:
                return None
            best = at
        elif best is None and number >= DEVICE_WITHIN - 1:
            return None
        elif best is not None and (
            len(lines[at]) > 40 or SENTENCE_END.search(lines[at]) or not _device_above(lines, at)
        ):
            return best
    return best


def _device_above(lines: list[str], at: int) -> bool:
    above = next((i for i in range(at - 1, -1, -1) if lines[i].strip()), None)
    return above is not None and device_line(lines[above])


def _disclaimer(lines: list[str], end: int) -> int | None:
    """The topmost line of fine print with no word of the letter below it."""
    best = None
    for at in _filled_from_end(lines, end, CLOSING_WITHIN):
        if disclaimer_at(lines, at):
            best = at
        elif asks(lines[at]):
            break
    return best


def _closing(lines: list[str], end: int, names: frozenset[str]) -> Span | None:
    best: Span | None = None
    for at in _filled_from_end(lines, end, CLOSING_WITHIN):
        if not closing_line(lines[at]) or (best is not None and not any(line.strip() for line in lines[:at])):
            continue
        if not _signed(lines, at, end, names):
            continue
        stop = _tail_stop(lines, at + 1, end)
        if stop == end or (_remains_small(lines, stop, end) and _named(lines, at, stop, names)):
            best = (at, _trimmed(lines, stop))
    return best


def _signed(lines: list[str], at: int, end: int, names: frozenset[str]) -> bool:
    """Whether what follows a closing formula, set off by a blank line, may be somebody who signs: "Thanks! / see you Monday" goes on."""
    below = _next_filled(lines, at, end)
    closing = CLOSING.match(lines[at].strip())
    if below in {at + 1, end} or (closing and closing["name"].strip(" .,!")):
        return True
    line = lines[below]
    words = line.split()
    if len(words) == 1 or is_name(line, names) or CONTACT.search(line) or SIGNERS.search(line) or closing_line(line):
        return True
    if RULER.match(line) or IMAGE.match(line) or device_line(line) or disclaimer_at(lines, below):
        return True
    return all(len(w) < 3 or not w.islower() or w in PARTICLES for w in words)


def _name(lines: list[str], end: int, names: frozenset[str]) -> Span | None:
    best: Span | None = None
    if not names:
        return None
    for at in _filled_from_end(lines, end, NAME_WITHIN):
        if not is_name(lines[at], names) or _follows_colon(lines, at) or _among_names(lines, at):
            continue
        stop = _tail_stop(lines, at + 1, end)
        speaking = _runs_on(lines, at)
        if (stop == end and not (speaking and _says(lines[at + 1 : end]))) or (
            _remains_small(lines, stop, end) and not speaking
        ):
            best = (at, _trimmed(lines, stop))
    return best


def _dashed_name(lines: list[str], end: int) -> Span | None:
    """ "- Deb" or "/Theo" as the last words of a letter."""
    for at in _filled_from_end(lines, end, 2):
        if DASHED_NAME.match(lines[at]) and _tail_stop(lines, at + 1, end) == end and not _follows_list(lines, at):
            return at, end
    return None


def _set_apart(lines: list[str], end: int) -> Span | None:
    """One to three capitalised words in a last paragraph of their own, after a whole sentence: somebody signs."""
    first = end
    while first and lines[first - 1].strip():
        first -= 1
    above = _trimmed(lines, first)
    if not above or end - first > SET_APART_LINES or not SENTENCE_END.search(lines[above - 1]):
        return None
    words = KISSES_LAST.sub("", lines[first]).strip(" .,!").split()
    named = 0 < len(words) <= 3 and all(
        w[0].isupper() and w[1:].replace("'", "").replace("-", "").replace(".", "").islower() for w in words
    )
    if not named or words[0].casefold() in NO_SIGNERS or NO_SIGNERS_PLACE.intersection(w.casefold() for w in words):
        return None
    below = lines[first + 1 : end]
    if any(_sentence(line) or LIST_ITEM.match(line) for line in lines[first:end]):
        return None
    if any(afterthought(line, set_off=False) for line in below):
        return None
    listed = bool(below) and len(words) == 1 and all(len(line.split()) == 1 for line in below)
    placed = any(DIGIT.search(line) and not CONTACT.search(line) for line in below)
    if listed or placed:  # "Early / Late / Nights", "Quay House / 1 Quay Street"
        return None
    return first, end


def _named(lines: list[str], first: int, stop: int, names: frozenset[str]) -> bool:
    """Whether a name stands below (or in) a closing formula: the sender's, or one to three capitalised words."""
    closing = CLOSING.match(lines[first].strip())
    if closing and closing["name"].strip(" .,!"):
        return True
    below = next((lines[i] for i in range(first + 1, stop) if lines[i].strip()), "")
    return is_name(below, names) or PLAIN_NAME.match(below) is not None


def _runs_on(lines: list[str], at: int) -> bool:
    """Whether the line right above is still speaking: "If you get lost, call / Ann Lee"."""
    above = lines[at - 1].strip() if at else ""
    return bool(above) and not closing_line(above) and not SENTENCE_END.search(above)


def _among_names(lines: list[str], at: int) -> bool:
    """ "Joe Park / Sue Ling / Ann Lee": the last of several people, not somebody who signs."""
    above = at
    while above and at - above < OTHERS and NAMED_LINE.match(lines[above - 1]) and not closing_line(lines[above - 1]):
        above -= 1
    return at - above >= OTHERS or (at > above and _follows_colon(lines, above))


def _follows_colon(lines: list[str], at: int) -> bool:
    return next((lines[i].rstrip().endswith(":") for i in range(at - 1, -1, -1) if lines[i].strip()), False)


def _follows_list(lines: list[str], at: int) -> bool:
    return any(LIST_ITEM.match(lines[i]) for i in _filled_from_end(lines, at, LIST_WITHIN))


def _remains_small(lines: list[str], stop: int, end: int) -> bool:
    """What stands below the name is a postscript or a few lines: it stays new, and the name above is a signature all the same."""
    below = [line for line in lines[stop:end] if line.strip()]
    return bool(below) and (POSTSCRIPT.match(below[0]) is not None or len(below) <= MAX_BELOW)
