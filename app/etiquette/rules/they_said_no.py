"""Answer a no kindly, once, within two weeks; then let it rest (`judgement.md`, rule 3).

A short note after a refusal keeps the door open: recruiters remember it, and nearly nobody writes one
(`followup-etiquette.md`, policy table). Never to an address that nobody reads.
"""

from datetime import timedelta

from app.etiquette.model import Action, Advice, History, LetterKind
from app.etiquette.words import day_words, offer_withdrawn, they, when_words
from app.reading.model import Evidence, Reading, Rejection, Request, Stage


def advise(reading: Reading, history: History) -> Advice | None:
    no = reading.rejection
    if no is None or reading.stage is Stage.ACCEPTED:
        return None
    asked = _asked_with_it(reading, no)
    if asked:
        return Advice(
            action=Action.REPLY_NOW,
            why=f"{_wrote(reading, no)} that the answer is no, and asked you something. They are waiting for your answer.",
            rule="they_said_no",
            evidence=_both(no.evidence, asked.evidence),
            due=asked.due,
            letter=LetterKind.ANSWER,
        )
    rest = _why_rest(reading, no, history)
    if rest:
        return Advice(action=Action.MOVE_ON, why=rest, rule="they_said_no", evidence=(no.evidence,))
    return Advice(
        action=Action.SEND_GRACIOUS_NOTE,
        why=f"{_wrote(reading, no)} {when_words(no.day, today=reading.today)} {_said(no)}.",
        rule="they_said_no",
        evidence=(no.evidence,),
        letter=LetterKind.GRACIOUS_NOTE,
    )


def _asked_with_it(reading: Reading, no: Rejection) -> Request | None:
    """The request that came with the no; once I have written, one that came after, or one that I put off in that answer.

    A feedback form wants no answer.
    """
    if not no.asks:
        return None
    wanted = [r for r in reading.requests if r.kind not in ("feedback_form", "own_promise")]
    if no.answered and not _put_off(reading, no):
        wanted = [r for r in wanted if _place(reading, r.evidence) > _my_last(reading)]
    return next(iter(wanted), None)


def _put_off(reading: Reading, no: Rejection) -> bool:
    """ "I will think it over and tell you by Monday", written after the no."""
    since = _place(reading, no.evidence)
    return any(r.kind == "own_promise" and _place(reading, r.evidence) > since for r in reading.requests)


def _place(reading: Reading, words: Evidence) -> int:
    order = reading.message_ids
    return order.index(words.message_id) if words.message_id in order else -1


def _my_last(reading: Reading) -> int:
    order, mine = reading.message_ids, reading.last_from_me
    return order.index(mine.message_id) if mine and mine.message_id in order else -1


def _why_rest(reading: Reading, no: Rejection, history: History) -> str:
    if no.answered:
        return "They said no and you have answered. There is nothing more to send."
    if not reading.reachable:
        return "They said no from an address that nobody reads, so a note would not arrive."
    if reading.today > no.day + timedelta(days=history.waits.gracious_days):
        return f"They said no on {day_words(no.day, today=reading.today)}. After two weeks a note is no longer needed."
    return ""


def _wrote(reading: Reading, no: Rejection) -> str:
    return f"{they(reading, name=no.evidence.by)} wrote"


def _said(no: Rejection) -> str:
    if offer_withdrawn(no):
        return "that they take back their offer"
    return {
        "role_closed": "that the role is closed",
        "talent_pool": "that it is a no for now, and that they will keep your details",
        "other_role": "that they chose someone else for this role",
        "after_interview": "that they chose someone else",
    }.get(no.kind, "that they are not going ahead with you")


def _both(first: Evidence, second: Evidence) -> tuple[Evidence, ...]:
    return (first,) if first == second else (first, second)
