"""From a reading to one advice: the first rule that speaks, corrected by what the person told us."""

from dataclasses import replace

from app.etiquette.model import Action, Advice, History
from app.etiquette.rules import RULES
from app.etiquette.words import day_words
from app.reading.model import Contact, Doubt, Reading

NO_HISTORY = History()
CAN_SLEEP = {Action.FOLLOW_UP, Action.SEND_THANK_YOU, Action.SEND_GRACIOUS_NOTE}


def advise(reading: Reading, history: History = NO_HISTORY) -> Advice:
    """The one action that is right on `reading.today`, with its reason; unsure where another reading leads elsewhere."""
    advice = _first_that_speaks(_corrected(reading, history), history)
    advice = _with_doubt(advice, reading, history)
    return _thanks_only(_asleep(advice, reading, history), history)


def _first_that_speaks(reading: Reading, history: History) -> Advice:
    for rule in RULES:
        advice = rule(reading, history)
        if advice:
            return advice
    return Advice(action=Action.NOT_RECRUITING, why="We could not read what this thread is about.", rule="none")


def _corrected(reading: Reading, history: History) -> Reading:
    """The reading after the person's corrections: requests that are done, and an answer that came another way."""
    if history.settled_until in reading.message_ids:
        done = set(reading.message_ids[: reading.message_ids.index(history.settled_until) + 1])
        reading = replace(reading, requests=tuple(r for r in reading.requests if r.evidence.message_id not in done))
    heard = history.heard_on
    if heard and reading.last_contact and heard >= reading.last_contact.day:
        promise = reading.promise if reading.promise and (reading.promise.end or heard) > heard else None
        reading = replace(
            reading,
            last_contact=Contact(reading.last_contact.message_id, heard, "them"),
            attempts=tuple(a for a in reading.attempts if a.day > heard),
            promise=promise,
            silence_day=max(heard, reading.silence_day or heard),
            applied_only=False,
        )
    return reading


def _with_doubt(advice: Advice, reading: Reading, history: History) -> Advice:
    """A doubt counts only where the other reading leads to another action; whether they rang is asked beside the advice."""
    for doubt in reading.doubts:
        if doubt.question in history.answers:
            continue
        if doubt.question == "did_they_call":
            if advice.action is Action.FOLLOW_UP:
                return replace(advice, doubt=doubt)
        elif _leads_elsewhere(doubt, advice, history):
            return replace(advice, doubt=doubt, sure=False)
    return advice


def _leads_elsewhere(doubt: Doubt, advice: Advice, history: History) -> bool:
    if doubt.otherwise is None:
        return True
    other = _first_that_speaks(_corrected(doubt.otherwise, history), history)
    return other.action is not advice.action


def _asleep(advice: Advice, reading: Reading, history: History) -> Advice:
    """'Remind me in 2 days': the advice waits until then."""
    until = history.snoozed_until
    if until is None or until <= reading.today or advice.action not in CAN_SLEEP:
        return advice
    return replace(
        advice,
        action=Action.WAIT,
        why=f"You asked to be reminded on {day_words(until, today=reading.today)}.",
        rule="asleep",
        wait_until=until,
        then=advice.action,
    )


def _thanks_only(advice: Advice, history: History) -> Advice:
    """The setting "thank-you notes and answers only": no follow-up is proposed (`followup-etiquette.md`, S4.6)."""
    if not history.thank_you_only:
        return advice
    if advice.action is Action.FOLLOW_UP:
        why = "You chose thank-you notes and answers only. It is their turn, so there is nothing to send."
        return replace(advice, action=Action.MOVE_ON, why=why, rule="thanks_only", doubt=None, sure=True)
    if advice.then is Action.FOLLOW_UP:
        return replace(advice, then=Action.MOVE_ON)
    return advice
