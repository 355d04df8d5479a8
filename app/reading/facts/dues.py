"""The days that they set for me, and what a day alone asks for."""

from datetime import date

from app.reading.acts.model import ActKind
from app.reading.facts.asking import LIMITS, OPEN_UNTIL, SETS_A_TASK, STARTS, TASKS, TWICE
from app.reading.facts.asks_nothing import ASKS_NOTHING, NO_TASK
from app.reading.facts.contact import SURVEY
from app.reading.facts.heard import Heard, sentence_around
from app.reading.facts.my_answers import LINK
from app.reading.facts.no_noes import OF_OTHERS
from app.reading.facts.promising import is_my_move
from app.reading.model import Request
from app.reading.times.model import TimeExpression, TimeKind


def dues(h: Heard) -> list[TimeExpression]:
    """Days that they set for me: by the kind of the clause, or by a sentence that tells me to do something by then."""
    return [t for t in h.times if t.end and t.polarity and t.end >= h.day and _is_a_due(h, t)]


def _is_a_due(h: Heard, time: TimeExpression) -> bool:
    if time.kind is TimeKind.CANDIDATE_DEADLINE:
        return True
    return time.kind is not TimeKind.CHECK_IN_OK and is_my_move(sentence_around(h.text, time.span))


def by_their_deadline(h: Heard, dues: list[TimeExpression]) -> dict[str, Request]:
    """A day that they set for me asks for something, in whatever words: the second reader of a request."""
    if h.does(ActKind.REFUSAL, ActKind.RECEIPT, ActKind.SILENCE_MEANS_NO) or h.said(ActKind.OTHER_TRADE, least=TWICE):
        return {}
    labelled = _labelled_by_a_system(h)
    if labelled:
        return labelled
    for time in dues:
        sentence = sentence_around(h.text, time.span)
        if (
            time.kind is not TimeKind.CANDIDATE_DEADLINE
            or time.relation not in LIMITS
            or not SETS_A_TASK.search(sentence)
        ):
            continue
        if (
            NO_TASK.search(sentence)
            or ASKS_NOTHING.search(sentence)
            or SURVEY.search(sentence)
            or OF_OTHERS.search(sentence)
        ):
            continue
        kind = next((kind for kind, words in TASKS if words.search(sentence)), "question")
        return {kind: Request(kind, sentence, time.end, h.evidence(sentence))}
    return {}


def _labelled_by_a_system(h: Heard) -> dict[str, Request]:
    """ "Start: https://… Open until: 11.11.2026" in a system's letter: what lies behind the link waits until then."""
    link = LINK.search(h.text) if h.automated else None
    if link is None or h.events or NO_TASK.search(h.text) or SURVEY.search(h.text):
        return {}
    for time in h.times:
        label = h.text[h.text.rfind("\n", 0, time.span[0]) + 1 : time.span[0]]
        if time.end and time.end >= h.day and OPEN_UNTIL.search(label):
            words = f"{label.strip()} {time.text}"
            kind = next((kind for kind, known in TASKS if known.search(h.text)), "assessment")
            return {kind: Request(kind, words, time.end, h.evidence(words))}
    return {}


def due_for(request: Request, h: Heard, dues: list[TimeExpression], *, alone: bool) -> date | None:
    """The day that stands in the same sentence, or the only one of the message; for an offer or a test, any one day ahead."""
    quote = " ".join(request.what.split())
    for time in dues:
        if any(" ".join(a.quote.split()) == quote for a in h.around(time)):
            return time.end
    days = {t.end for t in dues if t.end}
    if days and (alone or len(days) == 1):
        return max(days)
    same = [t.end for t in h.times if t.relation in LIMITS and t.kind is TimeKind.OTHER and _in_quote(h, t, quote)]
    if same and same[0] and same[0] >= h.day:
        return same[0]
    if request.kind in ("offer_decision", "assessment", "book_slot"):
        ahead = {
            t.end
            for t in h.times
            if t.end and t.end > h.day and t.start == t.end and not STARTS.search(sentence_around(h.text, t.span))
        }
        return ahead.pop() if len(ahead) == 1 else None
    return None


def _in_quote(h: Heard, time: TimeExpression, quote: str) -> bool:
    return any(" ".join(a.quote.split()) == quote for a in h.around(time))
