"""Say nothing where nobody hires me: alerts, sales, my own hiring, a friend's process, fraud (`judgement.md`, rule 1).

A false alarm on ordinary mail is worse than silence, so this rule is asked first.
"""

from app.etiquette.model import Action, Advice, History
from app.reading.model import Reading


def advise(reading: Reading, history: History) -> Advice | None:
    if reading.recruiting:
        return None
    if reading.fraud_marks:
        why = f"Be careful: {reading.fraud_marks[0]}. Do not send money, bank details or identity papers."
    else:
        why = reading.quiet_why or "This does not look like a conversation about a job for you."
    return Advice(action=Action.NOT_RECRUITING, why=why, rule="stay_quiet")
