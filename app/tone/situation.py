"""What the tone check may know of a thread: from a reading, the advice, and what the person typed."""

import re
from collections.abc import Iterator
from datetime import date

from app.etiquette.model import Action, Advice
from app.reading.facts.ringing import RING_ME
from app.reading.model import Reading
from app.tone.model import Situation

# What their own mail may propose: then the same from the person is no surprise.
_PROPOSED = {
    "call": RING_ME,
    "social": re.compile(
        r"\b(?:connect\s+(?:with\s+(?:me|us)\s+)?on|find\s+(?:me|us)\s+on|add\s+me\s+on|follow\s+(?:me|us)\s+on|let'?s\s+connect|linkedin\s+request)\b",
        re.IGNORECASE,
    ),
    "visit": re.compile(
        r"\b(?:(?:drop|stop|swing|pop|come)\s+(?:by|in|round|over)|visit\s+(?:us|the|our)|come\s+(?:and\s+see|to\s+(?:the|our)))\b",
        re.IGNORECASE,
    ),
}
_FACT = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_][\w'’-]*")


def situation_of(
    reading: Reading,
    *,
    advice: Advice | None = None,
    writer_name: str = "",
    wishes_text: str = "",
    thread_text: str = "",
    their_text: str = "",
    today: date | None = None,
    subject: str | None = None,
    attached: bool | None = None,
) -> Situation:
    """The situation of a letter in this thread.

    `thread_text` is the newly written text of all its messages (facts are taken from it; without it the check for details
    that nobody gave stays off), `their_text` that of theirs alone (what they proposed). `wishes_text` is what the person
    typed beside the letter. `subject` only for a letter with a subject of its own.
    """
    waits = advice is not None and advice.action is Action.WAIT
    counterpart = reading.counterpart
    return Situation(
        stage=reading.stage.value,
        names=tuple(dict.fromkeys(n for p in reading.people for n in (p.name, p.first_name) if n)),
        first_name=counterpart.first_name if counterpart else "",
        company=reading.company or "",
        role=reading.role or "",
        asked=tuple(dict.fromkeys(r.kind for r in reading.requests)),
        they_proposed=proposed_in(their_text) | ({"call"} if reading.promise and reading.promise.call else frozenset()),
        attempts=len(reading.attempts),
        too_soon_until=advice.wait_until if advice is not None and waits else None,
        today=today or reading.today,
        subject=subject,
        facts=facts_of(reading, text=f"{thread_text}\n{wishes_text}\n{writer_name}") if thread_text else frozenset(),
        last_mine=reading.last_from_me.day if reading.last_from_me else None,
        attached=attached,
        writer_name=writer_name,
    )


def proposed_in(text: str) -> frozenset[str]:
    """What their words invite to: "call", "social", "visit"."""
    return frozenset(kind for kind, words in _PROPOSED.items() if words.search(text))


def facts_of(reading: Reading, *, text: str) -> frozenset[str]:
    """Lower-case words and numbers of the text, and the dates of the reading as ISO dates."""
    words = {w.lower().replace("’", "'").removesuffix("'s") for w in _FACT.findall(text)}
    named = (
        reading.company or "",
        reading.role or "",
        reading.subject,
        *reading.topics,
        *(p.name for p in reading.people),
    )
    words |= {w.lower() for n in named for w in _FACT.findall(n)}
    return frozenset(words) | {d.isoformat() for d in _dates(reading)}


def _dates(reading: Reading) -> Iterator[date]:
    yield reading.today
    for contact in (reading.last_contact, reading.last_from_them, reading.last_from_me, *reading.attempts):
        if contact is not None:
            yield contact.day
    for day in (
        *(r.due for r in reading.requests),
        *(i.day for i in reading.interviews),
        *((reading.promise.start, reading.promise.end) if reading.promise else ()),
        reading.permission.day if reading.permission else None,
        reading.out_of_office_until,
        *(e.day for e in reading.timeline),
    ):
        if day is not None:
            yield day
