"""Editing, approving, sending (`cards.md` g, h, h2) and the way out by hand."""

from collections.abc import Collection, Sequence
from datetime import date

from app.cards.links import Links
from app.cards.widgets import (
    Card,
    button,
    buttons,
    call,
    card,
    chip,
    chips,
    escape,
    field,
    footer,
    paragraph,
    quoted,
    row,
    section,
)
from app.etiquette.model import LetterKind
from app.etiquette.words import day_words
from app.letters.case import approached
from app.reading.model import Evidence, Reading, Stage
from app.tone.model import Finding

LONGEST_BODY = 10_000
MOST_HINTS = 2

TITLES = {
    LetterKind.THANK_YOU: "Your thank-you",
    LetterKind.GRACIOUS_NOTE: "Your note",
    LetterKind.ANSWER: "Your reply",
    LetterKind.CORRECTION: "Your correction",
    LetterKind.RESCHEDULE: "Your reply",
    LetterKind.DECLINE: "Your reply",
    LetterKind.WITHDRAW: "Your reply",
    LetterKind.ACCEPT: "Your reply",
    LetterKind.MORE_TIME: "Your reply",
}
WAYS = (
    ("Shorter", "shorter", "Make this draft shorter"),
    ("Warmer", "warmer", "Make this draft warmer"),
    ("More formal", "formal", "Make this draft more formal"),
    ("Start again", "fresh", "Replace this draft with a new one"),
)
Turn = tuple[str, str, str]  # label, value, alt text
ACCEPT: Turn = ("Accept", "accept", "Write a glad yes instead")
DECLINE: Turn = ("Decline politely", "decline", "Write a polite no instead")
WITHDRAW: Turn = ("Withdraw", "withdraw", "Write a polite withdrawal instead")
ANOTHER_TIME: Turn = ("Another time", "reschedule", "Ask for another time instead")
MORE_TIME: Turn = ("Ask for more time", "more_time", "Ask for more time to decide instead")
FEEDBACK: Turn = ("Ask for feedback", "feedback", "Add one question about what you could improve")
CHECK_BACK: Turn = ("Ask when to write again", "check_back", "Ask for a good time to check in again")
SLIP: Turn = ("Correct a slip", "correction", "Put one thing right that you said in the interview")
MINE = (LetterKind.ACCEPT, LetterKind.DECLINE, LetterKind.WITHDRAW, LetterKind.RESCHEDULE, LetterKind.MORE_TIME)


def turns_for(letter: LetterKind, reading: Reading) -> tuple[Turn, ...]:
    """What the person may want to say instead, as far as the thread leaves room for it: a yes to an offer, another time for an
    appointment that stands. After one of these the others stay within reach."""
    match letter:
        case LetterKind.THANK_YOU:
            return (SLIP,)
        case LetterKind.GRACIOUS_NOTE:
            return (FEEDBACK,) if reading.last_interview else ()
        case LetterKind.FOLLOW_UP_INTERVIEW | LetterKind.FOLLOW_UP_APPLICATION:
            return (CHECK_BACK,)
        case LetterKind.ANSWER | LetterKind.CHECK_BACK:
            return _answers(letter, reading)
        case kind if kind in MINE:
            return tuple(turn for turn in _answers(LetterKind.ANSWER, reading) if turn[1] != kind.value)
    return ()


def _answers(letter: LetterKind, reading: Reading) -> tuple[Turn, ...]:
    asked = {request.kind for request in reading.requests}
    if reading.stage is Stage.OFFER or "offer_decision" in asked:
        return (ACCEPT, DECLINE, MORE_TIME)
    another = (ANOTHER_TIME,) if reading.next_interview else ()
    if letter is LetterKind.CHECK_BACK:
        return (*another, WITHDRAW) if another else ()
    if approached(reading):
        return (DECLINE, *another)
    more = (MORE_TIME,) if asked - {"availability", "book_slot"} else ()
    return (DECLINE, WITHDRAW, *another, *more)


def draft_card(
    letter: LetterKind,
    *,
    body: str,
    to_name: str,
    suggestion_id: str,
    thread_id: str,
    findings: Sequence[Finding],
    summary: str,
    sources: Sequence[Evidence],
    links: Links,
    today: date,
    problem: str = "",
    blanks: Sequence[str] = (),
    turns: Sequence[Turn] = (),
    mine: Collection[str] = (),
) -> Card:
    """The editor. Every button posts what was typed; only "Start again" replaces it. `problem` is why the last press did
    not work, in one sentence; `blanks` are the marked places left to fill; `turns` are the other letters on offer; `mine` the ids of the
    person's own messages."""
    top = [paragraph(f"<b>{escape(problem)}</b>")] if problem else []
    if blanks:
        top.append(paragraph(f"Fill in before you approve: {escape(', '.join(blanks))}"))
    top.append(
        field(
            "body",
            "Message",
            value=body,
            hint="Edit freely. Nothing is sent until you say so.",
            lines=True,
            longest=LONGEST_BODY,
        )
    )
    top.append(
        chips(
            *(
                chip(
                    label,
                    call(links, "rewrite", keep=True, how=how, suggestion=suggestion_id, thread=thread_id),
                    alt=alt,
                )
                for label, how, alt in (*WAYS, *turns)
            )
        )
    )
    again = button(
        "Check again",
        call(links, "tone", keep=True, suggestion=suggestion_id, thread=thread_id),
        alt="Check the tone of the edited message",
    )
    checks = [row(escape(summary), label="Tone check", side_button=again)]
    checks.extend(paragraph(_hint(finding)) for finding in findings[:MOST_HINTS])
    for source in sources[:2]:
        day = f" of {day_words(source.on, today=today)}" if source.on else ""
        whose = "your" if source.message_id in mine else f"{escape(source.by)}’s" if source.by else "the"
        words = f"{quoted(source.quote)} comes from {whose} mail{day}."
        checks.append(row(words, label="Where it comes from", icon="DESCRIPTION", alt="Source"))
    return card(
        "draft",
        TITLES.get(letter, "Your follow-up"),
        f"To {to_name or 'them'} · reply in this thread",
        section(*top),
        section(*checks, header="Before you approve"),
        links=links,
        fixed_footer=footer(
            button(
                "Approve as draft",
                call(links, "approve", required=("body",), keep=True, suggestion=suggestion_id, thread=thread_id),
                alt="Save this message as a Gmail draft in this thread",
            ),
            button(
                "Cancel",
                call(links, "cancel", suggestion=suggestion_id, thread=thread_id),
                alt="Go back without saving",
            ),
        ),
    )


def _hint(finding: Finding) -> str:
    better = f" Try: ‘{escape(finding.better)}’" if finding.better else ""
    return f"{escape(finding.why)}{better}"


def done_card(
    *,
    to_name: str,
    thread_id: str,
    suggestion_id: str,
    next_look: date | None,
    today: date,
    links: Links,
    sent: bool = False,
) -> Card:
    """After approval, or after sending. `next_look` is the first day on which something else becomes right."""
    who = escape(to_name or "them")
    if sent:
        first = section(row(f"Your message to {who} is on its way.", label="Done", icon="EMAIL", alt="Sent"))
    else:
        send = button(
            "Send now",
            call(links, "confirm_send", suggestion=suggestion_id, thread=thread_id),
            alt="Ask once more, then send this draft",
            filled=True,
        )
        edit = button(
            "Edit again", call(links, "edit", suggestion=suggestion_id, thread=thread_id), alt="Open the draft again"
        )
        words = f"Your reply to {who} is in this thread, ready to send."
        first = section(row(words, label="Done", icon="EMAIL", alt="Draft"), buttons(send, edit))
    sections = [first]
    if next_look:
        change = button("Change", call(links, "date", thread=thread_id), alt="Choose another day")
        words = f"If there is no answer, we suggest looking again on <b>{day_words(next_look, today=today)}</b>."
        sections.append(section(row(words, label="Next", icon="CLOCK", alt="Next date", side_button=change)))
    title, subtitle = ("Sent", f"To {to_name or 'them'}") if sent else ("Draft saved in this thread", "Not sent yet")
    return card("done", title, subtitle, *sections, links=links)


def confirm_card(
    *,
    to: str,
    subject: str,
    body: str,
    suggestion_id: str,
    thread_id: str,
    links: Links,
    changed: bool = False,
    open_blanks: Sequence[str] = (),
) -> Card:
    """The second look before sending: recipient, subject and text once more. `changed` says that the draft was edited in
    Gmail since it was approved. With blanks left there is no Send."""
    widgets = []
    if changed:
        widgets.append(paragraph("<b>The draft was changed in Gmail since you approved it. This is its text now.</b>"))
    if open_blanks:
        widgets.append(paragraph(f"Fill in first: {escape(', '.join(open_blanks))}"))
    widgets.append(paragraph(escape(body).replace("\n", "<br>")))
    widgets.append(row(escape(subject), label="Subject", icon="EMAIL", alt="Subject"))
    back = button(
        "Back", call(links, "back", suggestion=suggestion_id, thread=thread_id), alt="Go back without sending"
    )
    if open_blanks:
        return card("confirm", "Not ready to send", f"To {to}", section(*widgets, buttons(back)))
    send = button("Send", call(links, "send", suggestion=suggestion_id, thread=thread_id), alt="Send this message now")
    return card("confirm", "Send this now?", f"To {to}", section(*widgets), fixed_footer=footer(send, back))


def copy_card(*, body: str, thread_id: str, links: Links) -> Card:
    """The text to take along by hand, where saving it as a draft is not possible."""
    widgets = (
        paragraph("Select the text, copy it, and paste it into your own reply."),
        field("body", "Message", value=body, lines=True, longest=LONGEST_BODY),
        buttons(button("Back to the advice", call(links, "refresh", thread=thread_id), alt="Read this thread again")),
    )
    return card("copy", "Copy the text", "Nothing was saved or sent", section(*widgets))
