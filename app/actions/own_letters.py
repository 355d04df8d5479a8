"""Letters that we wrote with the person: what they were for is known, however the words read."""

from dataclasses import replace

from app.actions.draft_text import hash_of, text_of
from app.actions.model import Visit
from app.etiquette.model import LetterKind
from app.gmail.compose import NOT_COUNTED
from app.reading.model import Contact, Reading
from app.store.records import Suggestion
from app.thread import Message, Thread

ASKS_WHERE_THINGS_STAND = frozenset(
    {
        LetterKind.FOLLOW_UP_APPLICATION,
        LetterKind.FOLLOW_UP_INTERVIEW,
        LetterKind.FOLLOW_UP_MISSED_DATE,
        LetterKind.FOLLOW_UP_NAMED_DAY,
        LetterKind.FOLLOW_UP_LAST,
        LetterKind.CHECK_BACK,
    }
)


def with_own_letters(visit: Visit, thread: Thread, reading: Reading) -> Reading:
    """The reading, with each of our follow-ups that went out counted as an attempt.

    Asked of our records only when the newest message is the person's and did not read as one.
    """
    last = reading.last_contact
    known = {attempt.message_id for attempt in reading.attempts}
    if last is None or last.by != "me" or last.message_id in known:
        return reading
    letters = [x for x in visit.store.letters_in(visit.sub, thread.id) if x.kind in ASKS_WHERE_THINGS_STAND]
    message = next((m for m in thread.messages if m.id == last.message_id), None)
    if message is None or message.label_ids & NOT_COUNTED or not any(_is(message, letter) for letter in letters):
        return reading
    return as_attempt(reading)


def as_attempt(reading: Reading) -> Reading:
    """The reading with its last contact, which is the person's, counted as an attempt."""
    last = reading.last_contact
    if last is None or last.message_id in {attempt.message_id for attempt in reading.attempts}:
        return reading
    return replace(reading, attempts=(*reading.attempts, Contact(last.message_id, last.day, "me", last.name)))


def _is(message: Message, letter: Suggestion) -> bool:
    """By the id that Gmail gave it when we sent it, or by the approved words when the person sent it from Gmail."""
    return message.id == letter.draft_message or hash_of(text_of(message)) == letter.body_hash
