"""Suggesting a letter and editing it. Nothing here writes to Gmail."""

import secrets
from collections.abc import Mapping
from dataclasses import replace

from app.actions.draft_text import draft_of, only_in_gmail, text_of
from app.actions.look import Look, keep, look_at, show_advice
from app.actions.model import Answer, Show, Visit
from app.cards.draft import copy_card, draft_card, turns_for
from app.errors import NobodyToAnswer
from app.etiquette.model import Advice, LetterKind
from app.gmail import Draft
from app.gmail.compose import newest, recipients
from app.letters.blanks import blanks_in
from app.letters.model import Letter, Wishes
from app.letters.rewrite import rewrite as rewritten
from app.letters.terms import terms_in
from app.letters.write import write_letter
from app.model.write import mails_text, write_with_model
from app.reading.mail import read_mails
from app.store.records import State, Suggestion
from app.thread import Address, Message
from app.tone.check import check_tone
from app.tone.model import Situation
from app.tone.situation import situation_of
from app.tone.summary import summary

LONGEST_DETAIL = 200
OTHER_LETTERS: Mapping[str, LetterKind] = {
    "accept": LetterKind.ACCEPT,
    "decline": LetterKind.DECLINE,
    "withdraw": LetterKind.WITHDRAW,
    "reschedule": LetterKind.RESCHEDULE,
    "more_time": LetterKind.MORE_TIME,
    "correction": LetterKind.CORRECTION,
    "check_back": LetterKind.CHECK_BACK,
}
SMALL_CHANGES = frozenset({"shorter", "warmer", "formal"})


def suggest(visit: Visit) -> Answer:
    """A letter for the advice, in the editor. A draft that we made and that is still there is edited again instead."""
    look = look_at(visit)
    keep(visit, look)
    if (standing := standing_draft(visit, look)) is not None:
        return standing
    try:
        recipients(look.thread, me=look.me, person=person_of(look))
    except NobodyToAnswer as nobody:
        return Answer(show_advice(visit, look, problem=nobody.say), Show.UPDATE)
    letter = letter_for(visit, look)
    suggestion = Suggestion(
        key=secrets.token_urlsafe(16),
        thread_id=look.thread.id,
        newest_message=newest_id(look),
        kind=letter.kind.value,
    )
    visit.store.add_suggestion(visit.sub, suggestion, today=look.reading.today)
    return Answer(editor(visit, look, suggestion, body=letter.body, letter=letter))


def standing_draft(visit: Visit, look: Look) -> Answer | None:
    """Our own draft in this thread, as long as it is still in Gmail and answers the newest message."""
    suggestion = visit.store.drafted_in(visit.sub, look.thread.id)
    if suggestion is None or suggestion.newest_message != newest_id(look):
        return None
    draft = draft_of(look.thread, suggestion)
    return _edited(visit, look, suggestion, draft) if draft else None


def _edited(visit: Visit, look: Look, suggestion: Suggestion, draft: Message) -> Answer:
    """The draft in our editor, or in Gmail's where ours would lose something of it."""
    if reason := only_in_gmail(draft):
        opened = Draft(suggestion.draft_id or "", suggestion.draft_thread or look.thread.id, draft.id)
        return Answer(notice=reason, draft=opened)
    visit.store.reopen(visit.sub, suggestion.key, thread_id=look.thread.id)
    return Answer(editor(visit, look, suggestion, body=text_of(draft)))


def edit_again(visit: Visit) -> Answer:
    """The draft as it stands in Gmail now, in the editor; the next approval changes it. A draft that is gone is offered anew."""
    look = look_at(visit)
    suggestion = own_suggestion(visit, look)
    draft = draft_of(look.thread, suggestion)
    if draft is None or suggestion.state not in (State.DRAFTED, State.REOPENED):
        return suggest(visit)
    return _edited(visit, look, suggestion, draft)


def rewrite(visit: Visit) -> Answer:
    """Shorter, warmer, more formal: on what was typed. "Start again" and the other letters replace it."""
    look = look_at(visit)
    suggestion = own_suggestion(visit, look)
    how = visit.parameters.get("how", "")
    kind = LetterKind(suggestion.kind)
    if how in SMALL_CHANGES and visit.body.strip():
        body = rewritten(visit.body, how, letter=kind, reading=look.reading, writer=look.writer)
        return Answer(editor(visit, look, suggestion, body=body), Show.REPLACE)
    variant = suggestion.variant + 1 if how == "fresh" else suggestion.variant
    kind = OTHER_LETTERS.get(how, kind)
    letter = letter_for(visit, look, kind=kind, variant=variant, ask_for_feedback=how == "feedback")
    visit.store.change_letter(
        visit.sub, suggestion.key, thread_id=look.thread.id, kind=letter.kind.value, variant=variant
    )
    changed = replace(suggestion, kind=letter.kind.value, variant=variant)
    return Answer(editor(visit, look, changed, body=letter.body, letter=letter), Show.REPLACE)


def check(visit: Visit) -> Answer:
    """The tone check of what was typed."""
    look = look_at(visit)
    return Answer(editor(visit, look, own_suggestion(visit, look), body=visit.body), Show.REPLACE)


def copy(visit: Visit) -> Answer:
    """The text to take along by hand; needs neither Gmail nor our records."""
    return Answer(copy_card(body=visit.body, thread_id=visit.parameters.get("thread", ""), links=visit.links))


def own_suggestion(visit: Visit, look: Look) -> Suggestion:
    return visit.store.suggestion(visit.sub, visit.parameters.get("suggestion", ""), thread_id=look.thread.id)


def newest_id(look: Look) -> str:
    """The message that a letter answers; the suggestion holds only as long as it stays the newest."""
    last = newest(look.thread)
    return last.id if last else ""


def person_of(look: Look) -> Address | None:
    """The human to whom the reply may go besides the newest sender."""
    person = look.reading.counterpart
    return person.address if person and person.reachable else None


def letter_for(
    visit: Visit, look: Look, *, kind: LetterKind | None = None, variant: int = 0, ask_for_feedback: bool = False
) -> Letter:
    detail = visit.form.get("detail", "").strip()[:LONGEST_DETAIL]
    wishes = Wishes(
        high_points=(detail,) if detail else (),
        variant=variant,
        earlier=visit.store.earlier_notes(visit.sub, besides=look.thread.id),
        ask_for_feedback=ask_for_feedback,
        terms=terms_in(read_mails(look.thread, me=look.me), my_name=look.me.name),
    )
    advice = replace(look.advice, letter=kind) if kind else look.advice
    return _by_model(visit, look, advice, wishes) or write_letter(
        advice, look.reading, writer=look.writer, wishes=wishes
    )


def _by_model(visit: Visit, look: Look, advice: Advice, wishes: Wishes) -> Letter | None:
    """A draft by the language model, only where the operator has set one up and the person switched it on."""
    if visit.model is None or not look.settings.use_model:
        return None
    return write_with_model(
        advice,
        look.reading,
        mails_text(read_mails(look.thread, me=look.me)),
        writer=look.writer,
        wishes=wishes,
        settings=visit.model,
        check=lambda body: check_tone(body, _situation(visit, look)),
    )


def editor(
    visit: Visit, look: Look, suggestion: Suggestion, *, body: str, letter: Letter | None = None, problem: str = ""
) -> dict[str, object]:
    """The editor card over this text. `letter` is given where the text was just written, for its sources."""
    reading = look.reading
    findings = check_tone(body, _situation(visit, look))
    return draft_card(
        LetterKind(suggestion.kind),
        body=body,
        to_name=look.to_name,
        suggestion_id=suggestion.key,
        thread_id=look.thread.id,
        findings=findings,
        summary=summary(findings, body),
        sources=letter.sources if letter else (),
        links=visit.links,
        today=reading.today,
        problem=problem,
        blanks=blanks_in(body),
        turns=turns_for(LetterKind(suggestion.kind), reading),
        mine={m.id for m in look.thread.messages if "SENT" in m.label_ids},
    )


def _situation(visit: Visit, look: Look) -> Situation:
    """What the tone check may know: the newly written text of all mails, and of theirs."""
    mails = [m for m in read_mails(look.thread, me=look.me) if m.left_out is None]
    return situation_of(
        look.reading,
        advice=look.advice,
        writer_name=look.me.name,
        wishes_text=visit.form.get("detail", ""),
        thread_text="\n".join(m.new_text for m in mails),
        their_text="\n".join(m.new_text for m in mails if not m.mine),
        today=look.reading.today,
    )
