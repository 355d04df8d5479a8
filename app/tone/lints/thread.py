"""Lints that look at the thread more than at the words: `frequency`, `unanswered_request`, `ungrounded_detail`."""

import re
from collections.abc import Iterator
from datetime import date

from app.tone.grammar import Idea, table
from app.tone.letter import LetterText
from app.tone.lints.spelling import is_word
from app.tone.lints.status import asks_status
from app.tone.model import Situation

MOST_NOTES = 2


def too_often(letter: LetterText, *, situation: Situation) -> tuple[tuple[int, int], str] | None:
    """The status question that comes too soon or too often, and which: refused, enough, too_soon, same_day."""
    place = next((p for s in letter.sentences if (p := asks_status(s))), None)
    if place is None:
        return None
    today = situation.today
    if situation.stage == "rejected":
        return place, "refused"
    if situation.attempts >= MOST_NOTES:
        return place, "enough"
    if today is not None and situation.last_mine == today:
        return place, "same_day"
    if today is not None and situation.too_soon_until is not None and today < situation.too_soon_until:
        return place, "too_soon"
    return None


_PUT_OFF = """
    i|we will|shall|can|am_going_to ~2 send|forward|share|upload|complete|submit|provide|finish|let|return|get|email|
            have|do|book|take ~8
    i ~2 prefer|rather|afraid|regret|decline|unable|not_able ~6
    can not|not_able_to ~6
    already|just|have ~2 sent|submitted|uploaded|completed|filled|booked|returned|shared|finished|done|taken|chosen ~4
    follows|follow|on_its_way|coming ~1 today|tomorrow|on|by|this|shortly|soon|separately
"""
_HERE = """
    attached|enclosed|attach|attaching|enclose|enclosing|below|link|linked|links ~
    here is|are
    please find ~
    you can find|see|read|download ~
"""


def _deals(*blocks: str) -> Idea:
    return Idea(tuple(pattern for block in blocks for pattern in table(block)))


# What counts as dealing with a request, by its kind.
_DEALS: dict[str, Idea] = {
    "availability": _deals(
        _PUT_OFF,
        """
        <day>|monday|mondays|tuesdays|#time|mornings|afternoons|evenings|any_day|any_time|anytime|all_week|next_week|
            weekdays|fridays ~
        works|suits|fine|good|perfect|confirm|available|free|see_you|great ~
        """,
    ),
    "book_slot": _deals(_PUT_OFF, "<day>|#time|booked|slot|picked|chosen|chose|confirm|link ~"),
    "references": _deals(
        _PUT_OFF,
        _HERE,
        """
        reference|references|referee|referees|details|reachable|reached ~
        people|person|persons|colleagues|managers ~4 speak|vouch|write|answer ~1 for|about|to
        """,
    ),
    "salary": _deals(
        _PUT_OFF,
        """
        #money|#num|#pct|range|negotiable|flexible|open_to ~
        salary|pay|expectation|expectations|expect|rate|earn|earning ~
        """,
    ),
    "offer_decision": _deals(
        _PUT_OFF,
        """
        accept|accepting|decline|declining|decide|decision|answer|delighted|yes|consider|think|time|let_you_know|
            pleased|withdraw ~
        """,
    ),
    "assessment": _deals(
        _PUT_OFF,
        _HERE,
        "test|assessment|exercise|task|challenge|assignment|case|submitted|completed|finished|complete ~",
    ),
    "own_promise": _deals(_PUT_OFF, _HERE),
}
_SENDS = _deals(_PUT_OFF, _HERE)
# A letter that ends the matter, says yes, or asks for time deals with whatever was asked.
_ENDS = _deals(
    """
    withdraw|withdrawing|declining ~
    no this|for ~1 time|now|once ~
    decline ~3 offer|invitation|interview|position|role|job|place
    accept|accepting ~3 offer|position|role|job|place
    answer ~8 is yes
    take|taking ~1 my name
    step|stepping back|aside
    not|rather_not ~2 go|going|take|taking|pursue|continue|proceed ~
    decided|chosen|choose ~2 not|against ~
    decided|chosen|choose|rather|prefer to stay|remain ~
    i|me ~1 have|need|take|ask|asking|give ~3 until|time|day|days|week|longer ~
    time to think|consider|decide ~
    give ~3 thought|consideration ~
    think ~3 over ~
    it is a no ~
    is not ~1 right ~1 thing|step|move|time|role|job for me
    had|have my answer|decision ~1 by|on|until ~
    """
)
_ATTACHED = _deals(
    """
    attached|enclosed|attaching|enclosing ~
    i|we ~2 attach|enclose ~
    """
)


def unanswered(letter: LetterText, *, situation: Situation) -> str:
    """The first of their open requests that the letter does not deal with, by kind, or ""."""
    if any(_ENDS.find(s) for s in letter.sentences):
        return ""
    for kind in situation.asked:
        if kind == "feedback_form":
            continue
        if kind == "question":
            if letter.sentences and all(asks_status(s) or _only_courtesy(s.line) for s in letter.sentences):
                return kind
            continue
        deals = _DEALS.get(kind, _SENDS)
        if not any(deals.find(s) for s in letter.sentences):
            return kind
    return ""


_COURTESY = re.compile(
    r"^ (?:thank|thanks|i hope|best|kind|looking forward|i look forward|have a|many thanks|please let me know)\b"
)


def _only_courtesy(line: str) -> bool:
    return bool(_COURTESY.match(line))


def missing_attachment(letter: LetterText, *, situation: Situation) -> tuple[int, int] | None:
    """The words that name an attachment, when it is known that there is none."""
    if situation.attached is not False:
        return None
    return next((p for s in letter.sentences if (p := _ATTACHED.find(s))), None)


_DAY = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_MONTH = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_NUMBER = re.compile(r"(?<![\w.#])\d+(?:[.,:]\d+)*(?![\w])")
_CAPITAL = re.compile(r"(?<![\w@./-])[A-Z][\w'’-]*[\w]")
_USUAL_WORDS = """
    i dear hi hello best regards kind thank thanks sincerely monday tuesday wednesday thursday friday saturday
    sunday january february march april may june july august september october november december english ok cv
    re pm am mr ms mrs dr prof
"""
_USUAL = frozenset(_USUAL_WORDS.split())


def ungrounded(letter: LetterText, *, situation: Situation) -> Iterator[tuple[tuple[int, int], str]]:
    """Names, days and numbers of the text that neither the thread nor the person gave: place and kind (name, day, number).

    A weekday passes when a date of the facts falls on it; facts are lower-case words, numbers and ISO dates.
    """
    facts = situation.facts
    if not facts:
        return
    days = {date.fromisoformat(f) for f in facts if re.fullmatch(r"\d{4}-\d\d-\d\d", f)}
    told = facts | {_DAY[d.weekday()] for d in days} | {_MONTH[d.month - 1] for d in days} | {str(d.day) for d in days}
    told |= {
        p.lower()
        for n in (*situation.names, situation.company, situation.role, situation.first_name)
        for p in re.findall(r"\w[\w'’-]*", n)
    }
    told |= {known.replace("’", "'") for known in told if "’" in known}
    start, end = letter.body
    for found in _CAPITAL.finditer(letter.text, start, end):
        whole = found.group().lower().replace("’", "'")
        word = whole.split("'")[0]
        if not told.isdisjoint((word, whole, whole.removesuffix("'s"))) or (found.group().isupper() and len(word) < 5):
            continue
        if word in _DAY:
            if not situation.asked:
                yield found.span(), "day"
        elif not (word in _USUAL or _short_of(word, told) or (is_word(word) and _opens(letter.text, found.start()))):
            yield found.span(), "name"
    if situation.asked:
        return  # days and figures of an answer are the person's own
    for found in _NUMBER.finditer(letter.text, start, end):
        if found.group() not in told and found.group().rstrip("0").rstrip(".:") not in told:
            yield found.span(), "number"


def _opens(text: str, start: int) -> bool:
    before = text[:start].rstrip(" \t\"'(")
    return before == "" or before[-1] in ".!?:\n,"


def _short_of(word: str, told: frozenset[str] | set[str]) -> bool:
    """Sam for Samantha: a short form of a known name."""
    return len(word) >= 3 and any(t.startswith(word) for t in told)
