"""The card that opens with a mail: what to do, why, how long it has been, and the one button (`cards.md` a to f, m)."""

from datetime import date

from app.cards.links import Links
from app.cards.widgets import (
    Card,
    Section,
    Widget,
    brief,
    button,
    buttons,
    call,
    card,
    chip,
    chips,
    escape,
    field,
    paragraph,
    quoted,
    row,
    section,
)
from app.cards.words import ago
from app.etiquette.model import Action, Advice
from app.etiquette.words import day_words
from app.letters.names import title_case
from app.letters.requests import distinct
from app.letters.voicemail import voicemail
from app.reading.model import Doubt, Evidence, Reading, Request, Stage

NEWEST_EVENTS = 5
LONGEST_DETAIL = 200
LONG_WAIT = 7  # days; five working days
LONGEST_WANTED = 60
LONGEST_ECHO = 30
WANTED = {
    "availability": "Times that suit you",
    "references": "References",
    "work_samples": "Work samples",
    "documents": "Documents",
    "assessment": "An assessment",
    "salary": "Your salary expectation",
    "offer_decision": "Your decision on the offer",
    "question": "An answer to their question",
    "feedback_form": "A feedback form",
    "own_promise": "What you promised",
    "book_slot": "A time, booked through their link",
}

ICONS = {
    Action.REPLY_NOW: ("DESCRIPTION", "Request"),
    Action.SEND_THANK_YOU: ("STAR", "Interview"),
    Action.SEND_GRACIOUS_NOTE: ("PERSON", "They wrote"),
    Action.FOLLOW_UP: ("EMAIL", "Time to write"),
    Action.WAIT: ("CLOCK", "Waiting"),
    Action.MOVE_ON: ("BOOKMARK", "Closed"),
}


def advice_card(
    advice: Advice,
    reading: Reading,
    *,
    links: Links,
    due_elsewhere: int = 0,
    problem: str = "",
    forget_answers: bool = False,
    caller: str = "",
) -> Card:
    """The advice for one thread. `due_elsewhere` is how many other threads have something due; `problem` one plain
    sentence to show first; `forget_answers` offers to take back what the person told us about this thread; `caller` is the
    person's name, for what to say to a voicemail."""
    if advice.action is Action.NOT_RECRUITING:
        return _quiet(advice, reading, links=links)
    main = _main_widgets(advice, reading, links=links, due_elsewhere=due_elsewhere, problem=problem)
    if advice.action is Action.FOLLOW_UP and reading.invited_to_ring:
        main.extend(_or_ring(reading.invited_to_ring, reading, caller=caller))
    sections = [section(*main)]
    if advice.doubt:
        sections.append(_doubt(advice.doubt, reading, links=links))
    if reading.timeline:
        sections.append(_timeline(reading))
    sections.append(_not_right(advice, reading, links=links, forget_answers=forget_answers))
    return card("advice", title_of(advice, reading), subtitle_of(reading), *sections, links=links)


def title_of(advice: Advice, reading: Reading) -> str:
    """The verdict in one line: who reads only the title has the answer."""
    if advice.action is Action.WAIT:
        return (
            f"Wait until {day_words(advice.wait_until, today=reading.today)}" if advice.wait_until else "Wait for now"
        )
    return {
        Action.REPLY_NOW: "They asked you for something" if reading.requests else "They are waiting for you",
        Action.SEND_THANK_YOU: "Send a thank-you today",
        Action.SEND_GRACIOUS_NOTE: "Send a gracious note",
        Action.FOLLOW_UP: "Follow up now",
        Action.MOVE_ON: "Let this one rest",
        Action.NOT_RECRUITING: "No advice for this thread",
    }[advice.action]


def subtitle_of(reading: Reading) -> str:
    """'Theo Brandt, Northwind · Backend Engineer', as far as the thread tells."""
    who = ", ".join(
        part for part in (reading.counterpart.name if reading.counterpart else "", reading.company or "") if part
    )
    return brief(" · ".join(part for part in (who, title_case(reading.role or "")) if part)) or "This conversation"


def _main_widgets(advice: Advice, reading: Reading, *, links: Links, due_elsewhere: int, problem: str) -> list[Widget]:
    icon, alt = ICONS[advice.action]
    made = [paragraph(escape(problem))] if problem else []
    if advice.action is Action.REPLY_NOW and reading.requests:
        made.extend(_requests(reading))
    else:
        made.append(row(escape(advice.why), label="Why", icon=icon, alt=alt))
        made.extend(_evidence(advice, reading))
    if last := _last_message(reading):
        made.append(last)
    made.extend(paragraph(escape(words)) for words in _asides(advice, reading))
    if advice.action is Action.SEND_THANK_YOU:
        hint = "Optional. It makes the note sound like you."
        made.append(field("detail", "One thing you talked about", hint=hint, longest=LONGEST_DETAIL))
    made.append(_buttons(advice, reading, links=links))
    if advice.action is Action.MOVE_ON and due_elsewhere:
        made.append(paragraph(f"Your other threads: {due_elsewhere} due today."))
    return made


def _evidence(advice: Advice, reading: Reading) -> list[Widget]:
    """The words that decided it, with who wrote them and when; one quote keeps the button above the fold."""
    return [
        row(quoted(e.quote), label=_source_of(e, reading), icon="PERSON", alt="Their words")
        for e in advice.evidence[:1]
        if e.quote
    ]


def _source_of(evidence: Evidence, reading: Reading) -> str:
    day = ""
    if evidence.on:
        day = "today" if evidence.on == reading.today else day_words(evidence.on, today=reading.today)
    mine = reading.last_from_me is not None and reading.last_from_me.message_id == evidence.message_id
    return ", ".join(part for part in ("You" if mine else evidence.by or "From the thread", day) if part)


def _wanted(request: Request) -> str:
    """What they wait for, in a few words; never the sentence that stands quoted below it."""
    said = request.what.strip().rstrip("?.! ")
    repeats = said and said.casefold() in " ".join(request.evidence.quote.split()).casefold()
    return (
        said
        if said and len(said) <= LONGEST_WANTED and not (repeats and len(said) > LONGEST_ECHO)
        else WANTED.get(request.kind, "An answer")
    )


def _requests(reading: Reading) -> list[Widget]:
    made: list[Widget] = []
    asked = distinct(reading.requests)
    for request in asked[:2]:
        due = f", by {day_words(request.due, today=reading.today)}" if request.due else ""
        label = "You said you would send" if request.kind == "own_promise" else "They need"
        made.append(row(f"<b>{escape(_wanted(request))}</b>{due}", label=label, icon="DESCRIPTION", alt="Request"))
    first = asked[0].evidence
    made.append(row(quoted(first.quote), label=_source_of(first, reading), icon="PERSON", alt="The words"))
    if len(asked) > 2:
        made.append(paragraph(f"And {len(asked) - 2} more in this thread."))
    return made


def _last_message(reading: Reading) -> Widget | None:
    if not (reading.last_contact and reading.silence):
        return None
    who = "you" if reading.last_contact.by == "me" else reading.last_contact.name or "them"
    return row(f"{ago(reading.silence)}, from {escape(who)}", label="Last message", icon="EMAIL", alt="Message")


def _asides(advice: Advice, reading: Reading) -> list[str]:
    said: list[str] = []
    if advice.action is Action.WAIT and advice.wait_until:
        said.append(_while_waiting(advice.wait_until, reading))
    if advice.action is Action.SEND_GRACIOUS_NOTE:
        said.append(
            "Sorry, that is a hard mail to get. A short thank-you keeps the door open. Any day this week is fine."
        )
    if advice.action is Action.SEND_THANK_YOU:
        said.append("While they decide, be careful with what you post in public.")
    if advice.action is Action.FOLLOW_UP and reading.attempts:
        said.append("You wrote once already. This would be the second and last note, and that is fine.")
    if advice.action is Action.MOVE_ON:
        joined = reading.stage is Stage.ACCEPTED
        said.append(f"{'' if joined else 'Keep looking elsewhere. '}If they write again, the advice starts anew.")
    if any(request.kind == "references" for request in reading.requests):
        said.append("Tell your references first, so that the call does not surprise them.")
    if reading.scheduled_for:
        said.append(
            f"You have one message scheduled for {day_words(reading.scheduled_for.date(), today=reading.today)}."
        )
    if not reading.whole:
        said.append("Gmail let us read the open message only, so older mail of this thread is not counted.")
    if not reading.reachable and advice.action in (Action.WAIT, Action.MOVE_ON):
        said.append("Nobody reads answers to this address.")
    if not reading.reachable and advice.action is Action.REPLY_NOW:
        said.append("Nobody reads answers to this address. Use the link or the way that their mail names.")
    return said


def _while_waiting(until: date, reading: Reading) -> str:
    """What to do meanwhile, in one paragraph: one thought beside the day (`followup-etiquette.md`)."""
    back = f"Nothing to do now. This thread comes back to your list on {day_words(until, today=reading.today)}."
    if reading.next_interview:
        return f"{back} In the talk, ask what comes next and when they expect to decide."
    if (until - reading.today).days > LONG_WAIT:
        return f"{back} Keep looking elsewhere meanwhile: that is wise, not disloyal."
    if reading.stage is Stage.INTERVIEWED:
        return f"{back} Hiring takes its time: about 24 days from interview to decision is usual."
    return back


def _buttons(advice: Advice, reading: Reading, *, links: Links) -> Widget:
    thread = reading.thread_id
    keep = advice.action is Action.SEND_THANK_YOU

    def suggest(words: str, alt: str, *, filled: bool = True) -> dict[str, object]:
        return button(words, call(links, "suggest", keep=keep, thread=thread), alt=alt, filled=filled)

    match advice.action:
        case Action.FOLLOW_UP:
            later = button(
                "Remind me in 2 days",
                call(links, "snooze", thread=thread, days="2"),
                alt="Bring this thread back in 2 working days",
            )
            return buttons(suggest("Suggest follow-up", "Write a follow-up draft that you can edit"), later)
        case Action.SEND_GRACIOUS_NOTE:
            close = button(
                "No note, close it", call(links, "close", thread=thread), alt="Close this thread without writing"
            )
            return buttons(suggest("Suggest a gracious note", "Write a short thank-you draft that you can edit"), close)
        case Action.SEND_THANK_YOU:
            return buttons(suggest("Suggest a thank-you", "Write a thank-you draft that you can edit"))
        case Action.REPLY_NOW:
            done = button(
                "Already sent", call(links, "correct", thread=thread, what="answered"), alt="Mark this request as done"
            )
            if not reading.reachable:
                return buttons(done)
            return buttons(suggest("Suggest a reply", "Write a reply draft that you can edit"), done)
        case Action.MOVE_ON:
            show = button("Open my list", call(links, "list"), alt="Open the list of your job threads")
            if not reading.reachable:
                return buttons(show)
            return buttons(show, suggest("Suggest a last note", "Write a last short note in this thread", filled=False))
        case _:
            alt = "Write a follow-up draft now, before the suggested date"
            return buttons(suggest("Suggest follow-up anyway", alt, filled=False))


def _doubt(doubt: Doubt, reading: Reading, *, links: Links) -> Section:
    made = [paragraph(escape(doubt.understood))]
    if doubt.evidence:
        made.append(
            row(
                quoted(doubt.evidence.quote),
                label=_source_of(doubt.evidence, reading),
                icon="PERSON",
                alt="Their words",
            )
        )
    answers = [
        button(
            label,
            call(links, "answer", thread=reading.thread_id, question=doubt.question, value=value),
            alt=f"{label}: keep this answer for the thread",
        )
        for value, label in doubt.answers
    ]
    if doubt.question == "which_day":
        answers = [
            button(
                "Choose the day", call(links, "date", thread=reading.thread_id), alt="Choose the day that they named"
            ),
            *answers,
        ]
    return section(*made, buttons(*answers), header="One question")


def _or_ring(invited: Evidence, reading: Reading, *, caller: str) -> list[Widget]:
    """They let the person ring: instead of the note, once, with words for a voicemail."""
    script = escape(voicemail(reading, name=caller))
    return [
        row(
            quoted(invited.quote),
            label=f"They invited a call · {_source_of(invited, reading)}",
            icon="PERSON",
            alt="Their words",
        ),
        paragraph(
            f"You may ring instead of writing: one of the two, and once. If nobody answers, you could say: <i>{script}</i>"
        ),
    ]


def _timeline(reading: Reading) -> Section:
    entries = reading.timeline[-NEWEST_EVENTS:]
    rows = [
        row(
            f"{day_words(e.day, today=reading.today)} · {escape(e.what)}",
            icon="EMAIL" if e.by == "me" else "PERSON",
            alt="You wrote" if e.by == "me" else "They wrote",
        )
        for e in entries
    ]
    return section(*rows, header="Timeline", showing=1) if len(rows) > 1 else section(*rows, header="Timeline")


def _not_right(advice: Advice, reading: Reading, *, links: Links, forget_answers: bool) -> Section:
    thread = reading.thread_id

    def correct(label: str, what: str, alt: str) -> dict[str, object]:
        return chip(label, call(links, "correct", thread=thread, what=what), alt=alt)

    made: list[dict[str, object]] = []
    if advice.action is Action.SEND_GRACIOUS_NOTE:
        made.append(correct("It was not a no", "not_a_no", "Tell us that they did not turn you down"))
    elif not reading.rejection:
        made.append(correct("They said no", "was_a_no", "Tell us that they turned you down"))
    if advice.action is Action.SEND_THANK_YOU:
        made.append(correct("It was moved", "moved", "Tell us that the interview has not taken place yet"))
    if advice.rule == "you_closed_it":
        made.append(chip("Reopen", call(links, "reopen", thread=thread), alt="Give advice on this thread again"))
    if advice.action in (Action.WAIT, Action.FOLLOW_UP):
        made.append(
            chip("Change the date", call(links, "date", thread=thread), alt="Choose another day for this thread")
        )
    made.append(correct("I heard another way", "other_channel", "Tell us they answered by phone or elsewhere"))
    made.append(correct("Not a job thread", "not_job", "Stop showing follow-up advice for this thread"))
    if forget_answers:
        made.append(
            correct("Take back my answers", "forget_answers", "Read this thread again without what you told us")
        )
    return section(chips(*made), header="Not right?")


def _quiet(advice: Advice, reading: Reading, *, links: Links) -> Card:
    is_job = button(
        "It is a job thread",
        call(links, "correct", thread=reading.thread_id, what="is_job"),
        alt="Show follow-up advice for this thread",
    )
    show = button("Open my list", call(links, "list"), alt="Show all your job threads")
    if reading.fraud_marks:
        marks = "; ".join(escape(mark) for mark in reading.fraud_marks)
        words = f"This letter has marks of a fraud: {marks}. Do not send money, bank details or identity papers."
        widgets = [
            row(words, label="Why", icon="PERSON", alt="Warning"),
            *_evidence(advice, reading),
            buttons(is_job, show),
        ]
        return card("advice", "Be careful with this mail", "It may not be a real job", section(*widgets), links=links)
    words = (
        "We look for recruiters, applications and interviews, and found none here. Nothing from this thread was kept."
    )
    if "unreadable" in reading.problems:
        words = "We could not read any text in this thread, so there is no advice. Nothing from it was kept."
    return card(
        "advice",
        "No advice for this thread",
        "It does not look like a job thread",
        section(paragraph(words), buttons(is_job, show)),
        links=links,
    )
