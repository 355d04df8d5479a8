"""Approval: one draft for one suggestion, however often and however concurrently it is pressed."""

from dataclasses import replace
from datetime import date

from app.actions.draft_text import draft_of, hash_of
from app.actions.edit_letter import editor, newest_id, own_suggestion, person_of
from app.actions.look import Look, history_from, look_at
from app.actions.model import Answer, Show, Visit
from app.actions.own_letters import ASKS_WHERE_THINGS_STAND, as_attempt
from app.cards.draft import LONGEST_BODY, done_card
from app.cards.problem import problem_card
from app.errors import (
    AlreadyApproved,
    GmailError,
    GmailNotFound,
    GmailOutcomeUnknown,
    NobodyToAnswer,
    ScopeMissing,
    StoreBusy,
)
from app.etiquette.advise import advise
from app.gmail import Draft
from app.gmail.compose import Reply, newest, recipients, reply_message
from app.letters.blanks import blanks_in
from app.letters.sameness import shingles
from app.reading.read import read_thread
from app.store.records import State, Suggestion
from app.thread import Message, Thread

SAVED = "Draft saved. Nothing was sent."


def approve(visit: Visit) -> Answer:
    """Make the draft, once; every reason not to is a card that keeps the text."""
    look = look_at(visit)
    suggestion = own_suggestion(visit, look)
    body_hash = hash_of(visit.body)
    if (
        settled := _settled(visit, look, suggestion, body_hash) or _twin(visit, look, suggestion, body_hash)
    ) is not None:
        return settled
    if (hindered := _hindered(visit, look, suggestion)) is not None:
        return hindered
    try:
        reply = reply_message(look.thread, visit.body, me=look.me, person=person_of(look))
    except NobodyToAnswer as nobody:
        return _back_to_editor(visit, look, suggestion, nobody.say)
    thread_id = look.thread.id
    if not visit.store.claim(visit.sub, suggestion.key, thread_id=thread_id, body_hash=body_hash, now=visit.now):
        return _lost(visit, look, suggestion, body_hash)
    return _saved(visit, look, suggestion, _ask_gmail(visit, look, suggestion, reply))


def _settled(visit: Visit, look: Look, suggestion: Suggestion, body_hash: str) -> Answer | None:
    """What was decided before: Gmail repeats the last press after a consent screen, and people press twice."""
    if suggestion.state in (State.OFFERED, State.REOPENED):
        return None
    if suggestion.state is State.UNKNOWN:
        raise GmailOutcomeUnknown("an earlier approval had no answer")
    if suggestion.state is State.DRAFTED and suggestion.body_hash == body_hash:
        return Answer(done(visit, look, suggestion), Show.ROOT, notice=SAVED, draft=_draft_of(suggestion), changed=True)
    if suggestion.state is State.CLAIMED:
        return None  # `claim` finds out whether that one is still at work
    raise AlreadyApproved(suggestion.draft_id if suggestion.state is State.DRAFTED else None)


def _twin(visit: Visit, look: Look, suggestion: Suggestion, body_hash: str) -> Answer | None:
    """The same words, approved in another tab: there is a draft of them already."""
    other = visit.store.drafted_in(visit.sub, look.thread.id)
    if other is None or other.key == suggestion.key or suggestion.state is not State.OFFERED:
        return None
    if (other.newest_message, other.body_hash) != (suggestion.newest_message, body_hash):
        return None
    if draft_of(look.thread, other) is None:
        return None
    return Answer(done(visit, look, other), Show.ROOT, notice=SAVED, draft=_draft_of(other), changed=True)


def _lost(visit: Visit, look: Look, suggestion: Suggestion, body_hash: str) -> Answer:
    """Another click was quicker; it may have finished meanwhile."""
    now = own_suggestion(visit, look)
    if now.state is State.CLAIMED:
        raise AlreadyApproved(suggestion.draft_id)
    settled = _settled(visit, look, now, body_hash)
    if settled is None:
        raise AlreadyApproved(now.draft_id)
    return settled


def _hindered(visit: Visit, look: Look, suggestion: Suggestion) -> Answer | None:
    """A reason not to make the draft just now; the text stays on the card."""
    if newest_id(look) != suggestion.newest_message:
        card = problem_card(
            "someone_wrote",
            request_id=visit.request_id,
            thread_id=look.thread.id,
            links=visit.links,
            body=visit.body,
        )
        return Answer(card, Show.UPDATE)
    if not visit.body.strip():
        return _back_to_editor(visit, look, suggestion, "The message is empty. Write a few words first.")
    if len(visit.body) > LONGEST_BODY:
        too_long = f"The message is too long: {len(visit.body):,} characters. Keep it under {LONGEST_BODY:,}."
        return _back_to_editor(visit, look, suggestion, too_long)
    if blanks := blanks_in(visit.body):
        return _back_to_editor(visit, look, suggestion, f"Fill in the part in brackets first: {', '.join(blanks)}")
    return None


def _back_to_editor(visit: Visit, look: Look, suggestion: Suggestion, problem: str) -> Answer:
    return Answer(editor(visit, look, suggestion, body=visit.body, problem=problem), Show.REPLACE)


def _ask_gmail(visit: Visit, look: Look, suggestion: Suggestion, reply: Reply) -> Draft:
    """Under the claim: a refusal gives it back, an answer that never came keeps it."""
    thread_id = look.thread.id
    try:
        return _create_or_change(visit, suggestion, reply, thread_id)
    except GmailOutcomeUnknown:
        visit.store.keep_claim(visit.sub, suggestion.key, thread_id=thread_id)
        raise
    except (GmailError, ScopeMissing):
        visit.store.release(visit.sub, suggestion.key, thread_id=thread_id)
        raise


def _create_or_change(visit: Visit, suggestion: Suggestion, reply: Reply, thread_id: str) -> Draft:
    """A draft that is edited again stays the same draft, unless the person deleted it in Gmail."""
    if suggestion.draft_id:
        try:
            return visit.mailbox.update_draft(suggestion.draft_id, reply.raw, thread_id=thread_id)
        except GmailNotFound:
            pass  # deleted in Gmail; had it been sent, the thread would have a newer message
    return visit.mailbox.create_draft(reply.raw, thread_id=thread_id)


def _saved(visit: Visit, look: Look, suggestion: Suggestion, draft: Draft) -> Answer:
    """The draft exists from here on, whatever our own records say."""
    thread_id = look.thread.id
    try:
        visit.store.record_draft(
            visit.sub,
            suggestion.key,
            thread_id=thread_id,
            draft_id=draft.id,
            draft_thread=draft.thread_id,
            draft_message=draft.message_id,
        )
        visit.store.keep_note(visit.sub, thread_id, shingles(visit.body), today=look.reading.today)
    except StoreBusy:
        say = "The draft is in this thread. Our own records did not answer, so check it and send it in Gmail."
        card = problem_card(
            "outcome_unknown", request_id=visit.request_id, thread_id=thread_id, links=visit.links, say=say
        )
        return Answer(card, Show.ROOT, draft=draft, changed=True)
    return Answer(done(visit, look, suggestion), Show.ROOT, notice=SAVED, draft=draft, changed=True)


def done(visit: Visit, look: Look, suggestion: Suggestion, *, sent: bool = False) -> dict[str, object]:
    """The card after approval, with the day on which to look again if the letter goes out today."""
    return done_card(
        to_name=look.to_name,
        thread_id=look.thread.id,
        suggestion_id=suggestion.key,
        next_look=_next_look(visit, look, suggestion),
        today=look.reading.today,
        links=visit.links,
        sent=sent,
    )


def _next_look(visit: Visit, look: Look, suggestion: Suggestion) -> date | None:
    """What the advice would be with the letter sent now: its wait, if it says to wait."""
    last = newest(look.thread)
    if last is None:
        return None
    sent = Message(
        id="this-letter",
        thread_id=look.thread.id,
        label_ids=frozenset({"SENT"}),
        sent_at=visit.now,
        to=recipients(look.thread, me=look.me, person=person_of(look)),
        subject=last.subject,
        text=visit.body or None,
    )
    thread = Thread(look.thread.id, (*look.thread.messages, sent), look.thread.whole, look.thread.problems)
    reading = read_thread(
        thread,
        me=look.me,
        now=visit.now,
        country=look.reading.country,
        timezone=str(look.reading.now.tzinfo),
        answers=look.told.answers,
    )
    if suggestion.kind in ASKS_WHERE_THINGS_STAND:
        reading = as_attempt(reading)
    return advise(reading, history_from(replace(look.told, snoozed_until=None), look.settings)).wait_until


def _draft_of(suggestion: Suggestion) -> Draft | None:
    if not suggestion.draft_id:
        return None
    return Draft(suggestion.draft_id, suggestion.draft_thread or suggestion.thread_id, suggestion.draft_message or "")
