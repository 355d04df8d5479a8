"""What a length of time is counted from: the message, the day named before, or an event ("of your interview")."""

from datetime import date

from app.reading.times.cursor import Page
from app.reading.times.words import listed, word_set

_FROM_NOW = listed(
    """
    from the date of this email; from the date of this e - mail; from the date of this letter; from the date of
    this message; from receipt of this email; from today's date; of the date of this email; of the date of this
    letter; of receiving this email; of receiving this e - mail; of receiving this message; of receiving this
    mail; of receiving this letter; of receiving this; of receipt of this email; of receipt of this e - mail; of
    receipt of this message; of receipt of this letter; of receipt of this mail; of receipt of this; of receipt;
    upon receipt; from receipt; of this email; of this e - mail; of this mail; of this message; of this letter;
    of this note; of this notice; from this email; from the date of this mail; of today's date; from today; from
    now; of today; hence; from this date; starting today; starting from today; from this message; after this
    email; upon receiving this email; of submission; of submitting your application; of your application; of
    your submission; after submission
    """
)
_AFTER_LAST = listed(
    """
    after that; of that; of the latter; after the latter; of it; of this date;
    from then; thereafter; after this; from that date; from that; later; afterwards; after
    that date; following that; of that date; after then; of then; post that
    """
)
_TIME = listed(
    """
    ' time; time; 'time
    """
)


def tail_of(page: Page, j: int) -> tuple[date | None, int, bool]:
    """What a length is counted from: (base or None for the message, position behind, whether anything stood there)."""
    k = page.take_any(j, _TIME) or j
    after = page.take_any(k, _FROM_NOW)
    if after:
        return None, after, True
    event = _event_behind(page, k)
    if event and page.closing is not None and page.low(event - 1) in ("date", "deadline", "closing"):
        return page.closing, event, True
    if event:
        return (page.last[1] if page.last is not None else None), event, True
    if page.last is not None:
        after = page.take_any(k, _AFTER_LAST)
        if after:
            return page.last[1], after, True
    return None, k, k > j


_EVENTS = word_set(
    """
    interview interviews call chat meeting panel deadline date closing onsite assessment test submission
    completion round visit conversation receipt shift trial presentation screening discussion application
    session demo exam audition
    """
)


def _event_behind(page: Page, k: int) -> int:
    """The position behind "after the final interview", "of the closing date", "following your call"; 0 without."""
    if page.near(k) not in ("after", "of", "from", "following", "post"):
        return 0
    for n in range(k + 1, k + 5):
        if page.near(n) in _EVENTS:
            return n + 2 if page.near(n + 1) in ("date", "day", "call", "interview") else n + 1
        if page.near(n) not in (
            "the",
            "your",
            "our",
            "this",
            "final",
            "first",
            "last",
            "second",
            "each",
            "that",
            "phone",
            "initial",
            "a",
        ):
            return 0
    return 0
