"""Write a letter: from advice and reading to greeting, paragraphs, closing. No model, no chance, nothing invented."""

import re

from app.etiquette.model import Action, Advice, LetterKind
from app.letters.blanks import blanks_in
from app.letters.case import Case, span_of
from app.letters.compose import compose
from app.letters.model import Letter, Tone, Wishes, Writer
from app.letters.particulars import Particulars, particulars
from app.letters.people import greeting
from app.letters.plans import slots_of
from app.letters.sameness import too_close
from app.letters.seed import Seed
from app.letters.spelling import american
from app.reading.model import Evidence, Reading, Stage

NO_WISHES = Wishes()
MOST_TRIES = 12  # variants tried before a letter close to earlier ones is accepted

_CLOSINGS = {
    Tone.WARM: ("Best wishes,", "Warm regards,", "All the best,", "With best wishes,", "Warm wishes,"),
    Tone.PLAIN: ("Kind regards,", "Best regards,", "Regards,", "Best,"),
    Tone.FORMAL: ("Kind regards,", "Yours sincerely,", "With kind regards,"),
}


def write_letter(advice: Advice, reading: Reading, *, writer: Writer, wishes: Wishes = NO_WISHES) -> Letter:
    """The letter that this advice calls for. The same arguments give the same letter; `wishes.variant` asks for another.

    A letter too close to the person's earlier notes (`wishes.earlier`) gives way to the next variant.
    """
    kind = kind_of(advice, reading)
    letters = (_write(kind, advice, reading, writer, wishes, attempt) for attempt in range(MOST_TRIES))
    first = next(letters)
    if not too_close(first.body, wishes.earlier):
        return first
    return next((letter for letter in letters if not too_close(letter.body, wishes.earlier)), first)


def kind_of(advice: Advice, reading: Reading) -> LetterKind:
    """What the advice says; where it names no letter (the person wants to write anyway), the gentlest that fits."""
    if advice.letter is not None:
        return advice.letter
    if reading.rejection is not None:
        return LetterKind.GRACIOUS_NOTE
    if reading.requests:
        return LetterKind.ANSWER
    if reading.closed_by_me is not None:
        return LetterKind.CHECK_BACK
    if reading.attempts or advice.action is Action.MOVE_ON:
        return LetterKind.FOLLOW_UP_LAST
    if reading.applied_only:
        return LetterKind.FOLLOW_UP_APPLICATION
    if reading.last_interview or reading.last_from_them:
        return LetterKind.CHECK_BACK
    return LetterKind.FOLLOW_UP_APPLICATION


def _write(kind: LetterKind, advice: Advice, reading: Reading, writer: Writer, wishes: Wishes, attempt: int) -> Letter:
    newest = reading.last_contact.message_id if reading.last_contact else ""
    seed = Seed(f"{reading.thread_id}|{newest}|{kind}|{wishes.to_name}|{wishes.variant + attempt}")
    known = particulars(reading, writer=writer, wishes=wishes, seed=seed)
    case = Case(kind, reading, advice, wishes, known)
    fields = {**known.fields, "about_cap": _capital(known.fields["about"])}
    paragraphs = compose(
        slots_of(case), fields=fields, tone=writer.tone, span=span_of(case), seed=seed, country=reading.country
    )
    signed = f"{_closing(writer.tone, reading, known, seed)}\n{known.fields['sign']}"
    body = "\n\n".join((greeting(known.to, writer.tone, seed), *paragraphs, signed))
    return Letter(kind, subject_of(reading), body, writer.tone, blanks_in(body), _sources(reading, body, known))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _closing(tone: Tone, reading: Reading, known: Particulars, seed: Seed) -> str:
    if tone is Tone.FORMAL and american(reading.country):
        return seed.choice("closing", ("Kind regards,", "Sincerely,"))
    if tone is Tone.FORMAL and not (known.to.last_name or known.to.first_name or known.to.terms.address_as):
        return seed.choice("closing", ("Kind regards,", "With kind regards,"))
    return seed.choice("closing", _CLOSINGS[tone])


def subject_of(reading: Reading) -> str:
    """A reply keeps the thread's subject; only an empty one gets words of its own, three to six."""
    subject = " ".join(reading.subject.split())
    if not subject:
        return f"{reading.role}: next steps" if reading.role else "Next steps"
    return subject if re.match(r"^(re|aw|sv|antw)\s*:", subject, re.I) else f"Re: {subject}"


def _sources(reading: Reading, body: str, known: Particulars) -> tuple[Evidence, ...]:
    """The quotes behind the dates and promises that the letter mentions."""
    found: list[Evidence] = []
    if (
        reading.promise
        and known.fields["promised"]
        and (known.fields["promised"].lower() in body.lower() or known.fields["by_then"] in body)
    ):
        found.append(reading.promise.evidence)
    if reading.permission and known.fields["permitted"] and known.fields["permitted"] in body:
        found.append(reading.permission.evidence)
    talk = reading.last_interview
    if talk and talk.evidence and known.fields["on_day"] and known.fields["on_day"] in body:
        found.append(talk.evidence)
    if reading.stage is Stage.ON_HOLD and reading.hold and "hold" in body:
        found.append(reading.hold)
    found += [r.evidence for r in reading.requests if f"by {r.due}" and r.due and _mentions(r.due.day, body)]
    return tuple(dict.fromkeys(found))


def _mentions(number: int, body: str) -> bool:
    return re.search(rf"\b{number}\b", body) is not None
