"""Let rest what I withdrew from, declined or accepted, if they asked nothing since (`judgement.md`, rule 2).

Something that they still owe me after a yes keeps it open: their turn decides then.
"""

import re

from app.etiquette.model import Action, Advice, History
from app.etiquette.words import day_words
from app.reading.model import Reading, Stage

# What comes to me, also where its name stands a sentence before: "you will have it from me by Friday".
COMES_TO_ME = re.compile(
    r"\byou(?:['’]ll| will) (?:have|get|receive|find) (?:it|them|both|one|everything)\b|"
    r"\b(?:it|they|all|both|everything)(?:['’]ll| will) (?:be (?:in your (?:hands|inbox|post|letterbox)|with you)|"
    r"reach you|come to you)\b|\bsend (?:it|them|both|everything)\b",
    re.I,
)
OWED = re.compile(
    r"\b(?:contracts?|offers?|letters?|paperwork|agreements?|in writing|papers|documents?|terms|packs?|forms?|"
    r"(?:counter)?signed \w+|checks?|checkers|vetting|clearance|dbs|references|occupational health|visas?|start dates?|rotas?)\b",
    re.I,
)


def advise(reading: Reading, history: History) -> Advice | None:
    closed = reading.closed_by_me
    if closed is None or reading.requests:
        return None
    accepted = reading.stage is Stage.ACCEPTED
    if accepted and reading.promise and _owed(reading.promise.evidence.quote):
        return None
    what = "accepted the offer" if accepted else "said that you are not going on with this"
    day = f" on {day_words(closed.on, today=reading.today)}" if closed.on else ""
    return Advice(
        action=Action.MOVE_ON,
        why=f"You {what}{day}, and they asked nothing since.",
        rule="i_closed_it",
        evidence=(closed,),
    )


def _owed(promised: str) -> bool:
    return bool(OWED.search(promised) or COMES_TO_ME.search(promised))
