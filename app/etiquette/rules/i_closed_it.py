"""Let rest what I withdrew from, declined or accepted, if they asked nothing since (`judgement.md`, rule 2).

Something that they still owe me after a yes keeps it open: their turn decides then.
"""

import re

from app.etiquette.model import Action, Advice, History
from app.etiquette.words import day_words
from app.reading.model import Reading, Stage

OWED = re.compile(
    r"\b(?:contracts?|offers?|letters?|paperwork|agreements?|in writing|papers|documents?|terms|packs?|forms?)\b", re.I
)


def advise(reading: Reading, history: History) -> Advice | None:
    closed = reading.closed_by_me
    if closed is None or reading.requests:
        return None
    accepted = reading.stage is Stage.ACCEPTED
    if accepted and reading.promise and OWED.search(reading.promise.evidence.quote):
        return None
    what = "accepted the offer" if accepted else "said that you are not going on with this"
    day = f" on {day_words(closed.on, today=reading.today)}" if closed.on else ""
    return Advice(
        action=Action.MOVE_ON,
        why=f"You {what}{day}, and they asked nothing since.",
        rule="i_closed_it",
        evidence=(closed,),
    )
