"""Answer what they asked, or send what I promised, before anything else (`judgement.md`, rule 4).

Surveys of recruiters put a good answer within 48 hours. After sixty days without any contact it rests.
"""

from datetime import timedelta

from app.etiquette.model import Action, Advice, History, LetterKind
from app.etiquette.words import day_words, they
from app.reading.model import Reading, Request

WANT = {
    "availability": "asked when you are free",
    "references": "asked for your references",
    "work_samples": "asked for samples of your work",
    "documents": "asked for papers",
    "assessment": "asked you to do a task",
    "salary": "asked about pay",
    "offer_decision": "asked for your answer to their offer",
    "question": "asked you a question",
    "feedback_form": "asked for your view",
    "book_slot": "asked you to book a time",
}


def advise(reading: Reading, history: History) -> Advice | None:
    wanted = [r for r in reading.requests if r.kind != "feedback_form"]
    if not wanted or reading.last_contact is None:
        return None
    first = min(wanted, key=lambda r: (r.due is None, r.due or reading.today))
    evidence = tuple(dict.fromkeys(r.evidence for r in (first, *wanted)))
    if reading.today > reading.last_contact.day + timedelta(days=history.waits.silence_ends):
        return Advice(
            action=Action.MOVE_ON,
            why=f"They asked for an answer, but nobody has written since "
            f"{day_words(reading.last_contact.day, today=reading.today)}. That is more than two months.",
            rule="i_owe_them",
            evidence=evidence,
        )
    return Advice(
        action=Action.REPLY_NOW,
        why=_why(reading, first),
        rule="i_owe_them",
        evidence=evidence,
        due=first.due,
        letter=LetterKind.ANSWER,
    )


def _why(reading: Reading, wanted: Request) -> str:
    by = f", by {day_words(wanted.due, today=reading.today)}" if wanted.due else ""
    if wanted.kind == "own_promise":
        return f"You said that you would send something, and it has not gone out yet{by}."
    who = they(reading, name=wanted.evidence.by)
    return f"{who} {WANT.get(wanted.kind, 'asked you for something')}{by}. They are waiting for you."
