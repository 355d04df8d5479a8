"""Sending: only after a second card with the final text, only that text, once."""

from app.actions.approve_reply import done
from app.actions.draft_text import draft_of, drafts_in, hash_of, seal_of, text_of, whole_of
from app.actions.edit_letter import newest_id, own_suggestion
from app.actions.look import Look, keep, look_at, show_advice
from app.actions.model import Answer, Show, Visit
from app.cards.draft import confirm_card
from app.cards.problem import problem_card
from app.errors import GmailError, GmailNotFound, GmailOutcomeUnknown, ScopeMissing, StoreBusy
from app.letters.blanks import blanks_in
from app.store.records import State, Suggestion
from app.thread import Message

LONGEST_SHOWN = 20_000  # characters; a card has a limit
SEVERAL = (
    "There are several drafts in this thread, and we cannot tell which is ours. Open yours in Gmail and send it there."
)


def confirm_send(visit: Visit) -> Answer:
    """The draft as it stands now, once more before it goes out."""
    look = look_at(visit)
    suggestion = own_suggestion(visit, look)
    draft = _sendable(look, suggestion)
    if draft is None:
        return _no_draft(visit, look)
    return _confirm(visit, look, suggestion, draft)


def send(visit: Visit) -> Answer:
    """Send the draft if it is word for word what the confirm card showed."""
    look = look_at(visit)
    suggestion = own_suggestion(visit, look)
    if suggestion.state is State.SENDING:
        raise GmailOutcomeUnknown("an earlier press had no answer")
    draft = _sendable(look, suggestion)
    if draft is None:
        return _no_draft(visit, look)
    shown = seal_of(draft)
    if shown != suggestion.shown_hash or blanks_in(text_of(draft)):
        return _confirm(visit, look, suggestion, draft, show=Show.UPDATE)
    if not visit.store.claim_sending(visit.sub, suggestion.key, thread_id=look.thread.id, shown_hash=shown):
        return _no_draft(visit, look)
    _ask_gmail(visit, look, suggestion)
    return _sent(visit, look, suggestion)


def back(visit: Visit) -> Answer:
    """From the confirm card back to the draft."""
    look = look_at(visit)
    suggestion = own_suggestion(visit, look)
    if _sendable(look, suggestion) is None:
        return _no_draft(visit, look)
    return Answer(done(visit, look, suggestion), Show.BACK)


def _sendable(look: Look, suggestion: Suggestion) -> Message | None:
    standing = suggestion.state in (State.DRAFTED, State.REOPENED)
    return draft_of(look.thread, suggestion) if standing else None


def _confirm(visit: Visit, look: Look, suggestion: Suggestion, draft: Message, *, show: Show = Show.PUSH) -> Answer:
    shown, text = seal_of(draft), whole_of(draft)
    visit.store.record_shown(visit.sub, suggestion.key, thread_id=look.thread.id, shown_hash=shown)
    card = confirm_card(
        to=", ".join(a.email for a in (*draft.to, *draft.cc, *draft.bcc)),
        subject=draft.subject,
        body=_shortened(text),
        suggestion_id=suggestion.key,
        thread_id=look.thread.id,
        links=visit.links,
        changed=hash_of(text) != suggestion.body_hash,
        open_blanks=blanks_in(text),
    )
    newer = newest_id(look) != suggestion.newest_message
    return Answer(card, show, notice="There is a newer message in this thread. Look at it first." if newer else "")


def _shortened(text: str) -> str:
    return (
        text
        if len(text) <= LONGEST_SHOWN
        else f"{text[:LONGEST_SHOWN]} …\n\n(The rest of this long draft is in Gmail.)"
    )


def _no_draft(visit: Visit, look: Look) -> Answer:
    say = SEVERAL if len(drafts_in(look.thread)) > 1 else ""
    card = problem_card("draft_gone", request_id=visit.request_id, thread_id=look.thread.id, links=visit.links, say=say)
    return Answer(card, Show.UPDATE, changed=True)


def _ask_gmail(visit: Visit, look: Look, suggestion: Suggestion) -> None:
    """Under the claim; an answer that never came keeps it, so that nothing goes out twice."""
    assert suggestion.draft_id is not None
    try:
        message_id = visit.mailbox.send_draft(suggestion.draft_id)
    except GmailOutcomeUnknown:
        raise
    except GmailNotFound:
        _note(visit, look, suggestion, State.SENT)  # gone from Gmail: there is nothing left to send
        raise
    except (GmailError, ScopeMissing):
        _note(visit, look, suggestion, State.DRAFTED)
        raise
    try:
        _note(visit, look, suggestion, State.SENT, message_id=message_id)
    except StoreBusy:
        return  # it is sent; the claim stays, and nothing goes out twice


def _note(visit: Visit, look: Look, suggestion: Suggestion, state: State, *, message_id: str = "") -> None:
    visit.store.record_sending(visit.sub, suggestion.key, thread_id=look.thread.id, state=state, message_id=message_id)


def _sent(visit: Visit, look: Look, suggestion: Suggestion) -> Answer:
    """The thread as it stands with the letter in it; where it cannot be read again, a plain "sent"."""
    person = look.reading.counterpart
    notice = f"Sent to {person.name or look.to_name}." if person else "Sent."
    try:
        after = look_at(visit)
        keep(visit, after)
        card = show_advice(visit, after)
    except (GmailError, StoreBusy):
        card = done(visit, look, suggestion, sent=True)
    return Answer(card, Show.ROOT, notice=notice, changed=True)
