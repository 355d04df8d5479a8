"""What was read a moment ago, in working memory only: the next press on the same card need not read the mail again.

A reading holds for the person, the thread as it stands, what they told us, and the five minutes of the clock it was made
in. Talks begin and days end on such a boundary, so no verdict changes inside one. It is never written anywhere.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping
from datetime import datetime

from app.reading.model import Reading
from app.thread import Me, Thread

MINUTES = 5
MOST_READINGS = 500

Key = tuple[Hashable, ...]


class Recent:
    """The newest readings of this process; safe for many threads."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Key, tuple[int, Reading]] = OrderedDict()
        self._lock = threading.Lock()

    def reading(self, key: Key, *, now: datetime, read: Callable[[], Reading]) -> Reading:
        """The reading under this key, if it was made in the same five minutes; else `read()`, kept."""
        span = int(now.timestamp() // (60 * MINUTES))
        with self._lock:
            self._forget(span)
            found = self._kept.get(key)
        if found is not None:
            return found[1]
        made = read()
        with self._lock:
            self._kept[key] = (span, made)
            while len(self._kept) > MOST_READINGS:
                self._kept.popitem(last=False)
        return made

    def forget(self, sub: str) -> None:
        """Everything of one person."""
        with self._lock:
            for key in [key for key in self._kept if key[0] == sub]:
                del self._kept[key]

    def _forget(self, span: int) -> None:
        """Readings of other five minutes go, also when the clock was turned back."""
        while self._kept and next(iter(self._kept.values()))[0] != span:
            self._kept.popitem(last=False)


def key_of(sub: str, thread: Thread, *, me: Me, country: str, zone: str, answers: Mapping[str, str]) -> Key:
    """All that a reading depends on beside the time. Gmail never changes a message under its id; the texts stand in as one
    number all the same, so that none is kept."""
    messages = tuple((m.id, m.label_ids, m.sent_at) for m in thread.messages)
    texts = hash(tuple((m.subject, m.text, m.html, m.calendars) for m in thread.messages))
    return (sub, thread.id, messages, texts, thread.whole, me, country, zone, tuple(sorted(answers.items())))
