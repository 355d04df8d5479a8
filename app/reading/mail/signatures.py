"""Where a letter ends and the signature begins. Nothing is thrown away: names, roles and phones are read from it later."""

import re

from app.reading.mail.lines import RULER
from app.reading.mail.phrases import CLOSINGS, DEVICE_ENDINGS, DEVICE_STARTS, DEVICES, DISCLAIMERS, SENT_FROM, any_of

RULE_WITHIN = 25  # lines from the end in which the `-- ` rule counts
DEVICE_WITHIN = 6
CLOSING_WITHIN = 14
NAME_WITHIN = 10
SHORT = 90  # characters of a signature's line
MAX_TAIL = 12  # short lines that may follow a closing formula

RULE = re.compile(r"\s*(?:--|—|–|_{2,}|-{3,}|\*{3,})\s*$")
STRICT_RULE = re.compile(r"\s*--\s?$")
CLOSING = re.compile(rf"[\s*_]*(?:{any_of(*CLOSINGS)})(?P<end>[\s,.!;:–—~*_\-)(]*)(?P<name>[^\n]{{0,40}})$", re.I)
SENT = re.compile(rf"[\s*_(\[<]*(?:{any_of(*SENT_FROM)})\b(?P<what>.{{0,100}})$", re.I)
DEVICE = re.compile(rf"(?<!\w)(?:{any_of(*map(re.escape, DEVICES))})(?!\w)", re.I)
DISCLAIMER = re.compile(rf"[\s*_\"'(\[]*(?:{any_of(*DISCLAIMERS)})", re.I)
CONTACT = re.compile(
    r"\+?\d[\d\s()./-]{6,}|https?://|www\.|\S+@\S+\.\S+|\b(?:tel|phone|mobile|mob|fax|cell|m|t|p|e|w)\b\s?[.:|]", re.I
)
POSTSCRIPT = re.compile(r"\s*(?:p\.? ?s\.?|n\.b\.|nb|ps)\s?[.:,\-–—)]", re.I)
NAME_LEAD = re.compile(r"^[\s\-–—/~*_|]+|[\s.,!*_|]+$")
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
    if not match["end"].strip() and not match["end"]:
        return False
    words = name.split()
    separated = any(c in match["end"] for c in ",.!;:–—-")
    return separated and len(words) <= 3 and all(w[:1].isupper() or w in {"&", "and", "und", "et", "y"} for w in words)


def _sentence(line: str) -> bool:
    text = line.strip()
    if text.endswith("?"):
        return True
    return bool(len(text.split()) >= 7 and SENTENCE_END.search(text)) or len(text) > SHORT


def _tail(lines: list[str]) -> bool:
    """Whether these lines can be what follows a closing formula: short, no sentence, no list, not too many."""
    short = 0
    for line in lines:
        if not line.strip():
            continue
        if DISCLAIMER.match(line):
            break
        if device_line(line) or RULER.match(line):
            continue
        short += 1
        if short > MAX_TAIL or (LIST_ITEM.match(line) and not CONTACT.search(line)):
            return False
        if _sentence(line) and not (CONTACT.search(line) and not line.strip().endswith("?")):
            return False
    return True


def name_forms(name: str) -> frozenset[str]:
    """How a person may sign: "Theo Brandt", "Theo", "Theo B.", "TB", "T. Brandt"."""
    words = [w for w in re.split(r"[\s,]+", name.casefold()) if w]
    if not words or "@" in name:
        return frozenset()
    if "," in name and len(words) >= 2:  # "Brandt, Theo"
        words = words[1:] + words[:1]
    forms = {" ".join(words), words[0]}
    if len(words) > 1:
        forms |= {
            f"{words[0]} {words[-1]}",
            f"{words[0]} {words[-1][0]}",
            f"{words[0][0]}. {words[-1]}",
            "".join(w[0] for w in words),
        }
        if len(words) > 2:
            forms.add(f"{words[0]} {words[1]}")
    return frozenset(f for f in forms if len(f) > 1)


def signature_starts(lines: list[str], names: frozenset[str] = frozenset()) -> list[int]:
    """First lines of the signatures at the end of `lines`, top one first; [] if there is none.

    More than one where a closing with a name is followed by a `-- ` rule or a device line: each begins one of its own.
    """
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    starts: list[int] = []
    limit = end
    for find in (_rule, _device, _disclaimer):
        start = find(lines, limit)
        if start is not None:
            starts.insert(0, start)
            limit = start
            while limit and not lines[limit - 1].strip():
                limit -= 1
    start = _closing(lines, limit)
    if start is None:
        start = _name(lines, limit, names)
    if start is not None:
        starts.insert(0, start)
    return starts


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
    for at in _filled_from_end(lines, end, RULE_WITHIN):
        if not RULE.match(lines[at]):
            if RULER.match(lines[at]):
                best = at if not any(x.strip() and not RULER.match(x) for x in lines[at + 1 : end]) else best
            continue
        if STRICT_RULE.match(lines[at]) or _tail(lines[at + 1 : end]):
            best = at
    return best


def _device(lines: list[str], end: int) -> int | None:
    for at in _filled_from_end(lines, end, DEVICE_WITHIN):
        if device_line(lines[at]) and _tail(lines[at + 1 : end]):
            return at
    return None


def _disclaimer(lines: list[str], end: int) -> int | None:
    best = None
    for at in _filled_from_end(lines, end, CLOSING_WITHIN):
        if DISCLAIMER.match(lines[at]):
            best = at
    return best


def _closing(lines: list[str], end: int) -> int | None:
    best = None
    for at in _filled_from_end(lines, end, CLOSING_WITHIN):
        if closing_line(lines[at]) and _tail(lines[at + 1 : end]):
            best = at
    return best


def _name(lines: list[str], end: int, names: frozenset[str]) -> int | None:
    if not names:
        return None
    for at in _filled_from_end(lines, end, NAME_WITHIN):
        if NAME_LEAD.sub("", lines[at]).casefold() in names and _tail(lines[at + 1 : end]):
            return at
    return None
