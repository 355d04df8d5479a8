"""Where a letter ends and the signature begins. Nothing is thrown away: names, roles and phones are read from it later."""

import re

from app.reading.mail.lines import MAX_EXAMINED, RULER
from app.reading.mail.phrases import (
    CLOSINGS,
    DEVICE_ENDINGS,
    DEVICE_STARTS,
    DEVICES,
    DISCLAIMERS,
    FINE_PRINTS,
    SENT_FROM,
    any_of,
    words_of,
)

RULE_WITHIN = 25  # lines from the end in which the `-- ` rule counts
DEVICE_WITHIN = 6
CLOSING_WITHIN = 14
NAME_WITHIN = 10
SHORT = 90  # characters of a signature's line
MAX_TAIL = 12  # short lines that may follow a closing formula
MAX_BELOW = 4  # lines that may stand below a signature without belonging to it
MAX_SENTENCES = 4  # below a `-- ` rule: mottos, notes
MAX_NAME_WORDS = 6
DISCLAIMER_LENGTH = 40

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
DEVICE = re.compile(rf"(?<!\w)(?:{any_of(*map(re.escape, DEVICES))})(?!\w)", re.I)
DISCLAIMER = re.compile(rf"[\s*_\"'(\[]*+(?:{any_of(*DISCLAIMERS)})", re.I)
FINE_PRINT = re.compile(any_of(*FINE_PRINTS), re.I)
# Fine print that says when to expect what is read like any other sentence.
NEWS = re.compile(
    r"\b(?:hear(?:d)? (?:from|back)|within \d|by (?:the )?(?:end of|mon|tue|wed|thu|fri|\d)|(?:working|business) days|assume|shortlist)",
    re.I,
)
CONTACT = re.compile(
    r"\+?\d[\d\s()./-]{6,}|https?://|www\.|[^\s@]{1,64}@[^\s@]{1,64}\.\w|\b(?:tel|phone|mobile|mob|fax|cell|m|t|p|e|w)\b\s?[.:|]",
    re.I,
)
POSTSCRIPT = re.compile(r"\s*(?:p\.? ?s\.?|n\.b\.|nb|ps)\s?[.:,\-–—)]", re.I)
NAME_EDGES = re.compile(r"^[\s\-–—/~*_|]+|[\s.,!*_|]+$")
NAME_END = re.compile(r"[,|(/·•:]| [–—-] |\t")
DASHED_NAME = re.compile(r"\s*(?:[-–—~/]{1,2}|//)\s?[^\W\d_]\S{0,20}(?: [^\W\d_]\S{0,20})?\s*$")
PLAIN_NAME = re.compile(r"\s*[^\W\d_][\w.'’-]{0,24}(?: [^\W\d_][\w.'’-]{0,24}){0,2}[.,]?\s*$")
TITLES = words_of(
    "dr prof mr mrs ms miss mx sir herr frau hr fr dipl ing dipl-ing dr-ing mag m mme mlle sr sra dott dottssa chef dhr mevr phd mba"
)
NO_SIGNERS = words_of(
    "start book schedule view accept decline choose pick take complete apply confirm click open sign reply begin see log visit"
    " download join add update get track manage unsubscribe read learn submit upload"
    " continue yes no ok okay sure thanks thank great perfect congratulations welcome"
    " monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december"
    " montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi lunes martes miércoles jueves viernes"
)
SHORT_FORM = 3  # letters that a short form shares with the name
SET_APART_LINES = 3
NAME_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
KISSES = re.compile(r"x{1,4}o?x?o?")
KISSES_LAST = re.compile(r"\s+(?:x{1,4}|xoxo|xo)\s*$|[^\w.,!'’)-]+\s*$", re.I)
NOT_NAMES = words_of("a i o u y ok no yes may thanks")
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


def disclaimer_line(line: str) -> bool:
    """ "This e-mail and any attachments are confidential …"."""
    if NEWS.search(line):
        return False
    return DISCLAIMER.match(line) is not None or (len(line) > DISCLAIMER_LENGTH and FINE_PRINT.search(line) is not None)


def _tail_stop(lines: list[str], start: int, end: int) -> int:
    """Where the lines stop that can follow a closing formula: short ones, no sentence, no list, not too many."""
    short, stop = 0, start
    for at in range(start, end):
        line = lines[at]
        if not line.strip():
            continue
        if disclaimer_line(line):
            return end
        if device_line(line) or RULER.match(line):
            stop = at + 1
            continue
        short += 1
        listed = LIST_ITEM.match(line) is not None and not CONTACT.search(line)
        if short > MAX_TAIL or listed or POSTSCRIPT.match(line) or _sentence(line):
            return stop
        stop = at + 1
    return end


def name_forms(name: str) -> frozenset[str]:
    """How a person may sign: "Theo Brandt", "Theo", "Brandt", "Theo B.", "TB", "T. Brandt", "T"."""
    words = [w.strip(".\"'()") for w in re.split(r"[\s,]+", name.casefold())]
    words = [w for w in words if w and w not in TITLES][:MAX_NAME_WORDS]
    if not words or "@" in name:
        return frozenset()
    if "," in name and len(words) >= 2:  # "Brandt, Theo"
        words = words[1:] + words[:1]
    count = len(words)
    forms = {" ".join(words[a:b]) for a in range(count) for b in range(a + 1, count + 1)}
    if count > 1:
        forms |= {f"{words[0]} {words[-1]}", f"{words[0]} {words[-1][0]}", f"{words[0][0]}. {words[-1]}"}
        forms |= {"".join(w[0] for w in words), words[0][0]}
    return frozenset(forms - NOT_NAMES)


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
        if start is not None:
            spans.insert(0, (start, end))
            end = _trimmed(lines, start)
    span = _closing(lines, end, names) or _name(lines, end, names) or _dashed_name(lines, end)
    if span is None and names:
        span = _set_apart(lines, end)
    if span is not None:
        spans.insert(0, span)
    return spans


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
            best = at
    return best


def _few_sentences(lines: list[str], rule: int, end: int) -> bool:
    """Two dashes may also part a letter in two languages. With the space behind them they are a signature's rule."""
    allowed = MAX_SENTENCES if lines[rule].endswith(" ") else 1
    below = [line for line in lines[rule + 1 : end] if line.strip() and not disclaimer_line(line)]
    return sum(1 for line in below if _sentence(line)) <= allowed


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
    best = None
    for at in _filled_from_end(lines, end, CLOSING_WITHIN):
        if disclaimer_line(lines[at]):
            best = at
    return best


def _closing(lines: list[str], end: int, names: frozenset[str]) -> Span | None:
    best: Span | None = None
    for at in _filled_from_end(lines, end, CLOSING_WITHIN):
        if not closing_line(lines[at]):
            continue
        stop = _tail_stop(lines, at + 1, end)
        if stop == end or (_remains_small(lines, stop, end) and _named(lines, at, stop, names)):
            best = (at, _trimmed(lines, stop))
    return best


def _name(lines: list[str], end: int, names: frozenset[str]) -> Span | None:
    best: Span | None = None
    if not names:
        return None
    for at in _filled_from_end(lines, end, NAME_WITHIN):
        if not _is_name(lines[at], names) or _follows_colon(lines, at):
            continue
        stop = _tail_stop(lines, at + 1, end)
        if stop == end or _remains_small(lines, stop, end):
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
    if (
        not named
        or words[0].casefold() in NO_SIGNERS
        or any(_sentence(line) or LIST_ITEM.match(line) for line in lines[first:end])
    ):
        return None
    return first, end


def _named(lines: list[str], first: int, stop: int, names: frozenset[str]) -> bool:
    """Whether a name stands below (or in) a closing formula: the sender's, or one to three capitalised words."""
    closing = CLOSING.match(lines[first].strip())
    if closing and closing["name"].strip(" .,!"):
        return True
    below = next((lines[i] for i in range(first + 1, stop) if lines[i].strip()), "")
    return _is_name(below, names) or PLAIN_NAME.match(below) is not None


def _is_name(line: str, names: frozenset[str]) -> bool:
    """The sender's name alone on a line, or with degrees or a company behind it ("Theo Brandt, SHRM-CP", "Zuza, Sowa Labs").

    Short forms count ("Gwen" for Gwenllian), and so do initials, titles and kisses around the name.
    """
    if len(line) > SHORT or not names:
        return False
    text = NAME_EDGES.sub("", line).casefold()
    return text in names or _spells_name(text, names) or _spells_name(NAME_END.split(text, maxsplit=1)[0], names)


def _spells_name(text: str, names: frozenset[str]) -> bool:
    words = [w for w in NAME_WORD.findall(text) if w not in TITLES and not KISSES.fullmatch(w)]
    if not words or len(words) > MAX_NAME_WORDS or words[0] in NOT_NAMES:
        return False
    own = [n for n in names if len(n) > 1 and " " not in n]
    initials = {n[0] for n in own}
    full = 0
    for word in words:
        short = len(word) >= SHORT_FORM and any(n.startswith(word[:SHORT_FORM]) for n in own)
        if word in own or (short and word is words[0]):
            full += 1
        elif len(word) > 1:
            return False
    return full > 0 or (len(words) == 1 and words[0] in initials)


def _follows_colon(lines: list[str], at: int) -> bool:
    return next((lines[i].rstrip().endswith(":") for i in range(at - 1, -1, -1) if lines[i].strip()), False)


def _follows_list(lines: list[str], at: int) -> bool:
    return next((LIST_ITEM.match(lines[i]) is not None for i in range(at - 1, -1, -1) if lines[i].strip()), False)


def _remains_small(lines: list[str], stop: int, end: int) -> bool:
    """What stands below the name is a postscript or a few lines: it stays new, and the name above is a signature all the same."""
    below = [line for line in lines[stop:end] if line.strip()]
    return bool(below) and (POSTSCRIPT.match(below[0]) is not None or len(below) <= MAX_BELOW)
