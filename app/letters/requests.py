"""What they asked for, as slots of an answer: each thing once, in the order in which they asked."""

import re
from datetime import date

from app.letters.compose import Slot
from app.letters.parts import answering
from app.letters.parts.table import Table
from app.letters.spelling import long_day
from app.reading.model import Reading, Request, Stage

_NUMBER_FREE = re.compile(r"[\[\]{}<>|]")
MOST_ASKED = 5


def request_slots(reading: Reading) -> tuple[Slot, ...]:
    slots: list[Slot] = []
    seen: set[tuple[str, str]] = set()
    asked = list(reading.requests)
    if not asked and reading.stage is Stage.OFFER:
        return _offer(None, reading)
    questions = [r for r in asked if r.kind == "question"]
    for request in asked:
        key = (request.kind, request.what if request.kind in ("question", "documents", "own_promise") else "")
        if key in seen or len(seen) >= MOST_ASKED:
            continue
        seen.add(key)
        slots += _slots(request, reading, number=len(seen), several=len(questions) > 1)
    if not slots:
        slots.append(Slot("answer", (answering.OPEN_QUESTION,), 2))
    return tuple(slots)


def _slots(request: Request, reading: Reading, *, number: int, several: bool) -> tuple[Slot, ...]:
    parts = answering
    by_due = _by(request.due, reading)
    match request.kind:
        case "offer_decision":
            return _offer(request, reading)
        case "availability":
            return (Slot(f"a{number}", (parts.AVAILABILITY,), 2), Slot(f"a{number}m", (parts.AVAILABILITY_MORE,), 2, 1))
        case "references":
            return (Slot(f"a{number}", (parts.REFERENCES,), 2), Slot(f"a{number}m", (parts.REFERENCES_MORE,), 2, 1))
        case "work_samples":
            return (Slot(f"a{number}", (parts.WORK_SAMPLES,), 2), Slot(f"a{number}m", (parts.WORK_SAMPLES_MORE,), 2, 2))
        case "salary":
            return (Slot(f"a{number}", (parts.SALARY,), 2), Slot(f"a{number}m", (parts.SALARY_MORE,), 2, 1))
        case "documents":
            things = thing(request.what)
            tables: tuple[Table, ...] = (parts.DOCUMENTS, parts.DOCUMENTS_PLAIN)
            return (Slot(f"a{number}", tables, 2, values=(("the_things", things),)),)
        case "own_promise":
            tables = (parts.OWN_PROMISE, parts.OWN_PROMISE_PLAIN)
            return (Slot(f"a{number}", tables, 2, values=(("the_promised", thing(request.what, mine=True)),)),)
        case "assessment":
            tables = (parts.ASSESSMENT_DUE, parts.ASSESSMENT) if by_due else (parts.ASSESSMENT,)
            return (Slot(f"a{number}", tables, 2, values=(("by_due", by_due),)),)
        case "book_slot":
            return (Slot(f"a{number}", (parts.BOOK_SLOT,), 2),)
        case "feedback_form":
            return (Slot(f"a{number}", (parts.FEEDBACK_FORM,), 2),)
        case _:
            table = parts.QUESTION if number == 1 or not several else parts.QUESTION_NEXT
            return (Slot(f"a{number}", (table,), 2, values=(("answer_blank", answer_blank(request)),)),)


def _offer(request: Request | None, reading: Reading) -> tuple[Slot, ...]:
    parts = answering
    by_due = _by(request.due if request else None, reading)
    when = (parts.OFFER_BY_DUE,) if by_due else (parts.OFFER_BY,)
    return (
        Slot("offer", (parts.OFFER,), 1),
        Slot("offer_read", (parts.OFFER_READ,), 2),
        Slot("offer_by", when, 2, values=(("by_due", by_due),)),
        Slot("offer_questions", (parts.OFFER_QUESTIONS,), 2, 1),
    )


def _by(due: date | None, reading: Reading) -> str:
    return f"by {long_day(due, country=reading.country)}" if due and due >= reading.today else ""


def answer_blank(request: Request) -> str:
    """A blank that shows the person which question it stands for."""
    asked = " ".join(_NUMBER_FREE.sub(" ", request.what or request.evidence.quote).split()).strip(" .")
    if not asked:
        return "[your answer]"
    return f"[your answer: {asked if len(asked) <= 90 else asked[:87].rstrip() + '…'}]"


_THING = re.compile(
    r"^(the|your|a|an|my|our|two|three|four|some|signed|copies|copy|proof|scans?|scanned|certified)\b", re.I
)
_NOT_A_THING = re.compile(r"\b(could|please|would|can|will|send|need|you|we|i|us|me|let|if|when)\b|\?", re.I)


def thing(what: str, *, mine: bool = False) -> str:
    """'your signed NDA' -> 'the signed NDA'; "" where the words are more than a thing and would not stand in a sentence."""
    words = " ".join(_NUMBER_FREE.sub(" ", what).split()).strip(" .,;:")
    bare = re.sub(r"^(your|my|the|a|an)\s+", "", words, flags=re.I)
    if not bare or len(bare.split()) > 9 or _NOT_A_THING.search(bare):
        return ""
    if re.match(r"^(documents?|files?|things?|papers?|it|them|something)$", bare, re.I):
        return ""
    return f"my {bare}" if mine else f"the {bare}"
