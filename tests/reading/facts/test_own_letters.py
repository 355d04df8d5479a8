"""Every letter that Afterword writes is understood by Afterword once it stands in the thread as my newest message."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

import pytest

from app.etiquette.advise import advise
from app.etiquette.model import Action, Advice, LetterKind
from app.letters.model import Tone, Wishes, Writer
from app.letters.write import write_letter
from app.reading.model import Reading
from tests.build import Line, mine, theirs
from tests.reading.facts.build import read

VARIANTS = 8
K = LetterKind

APPLIED = mine(
    "Mon 2 Nov 2026 09:00", "Dear Theo, I would like to apply for the Backend Engineer role. My CV is attached."
)
RECEIPT = theirs("Mon 2 Nov 2026 11:00", "Hi Maya, thank you, we have received your application. Theo")
ASKED_TO_TALK = theirs(
    "Tue 3 Nov 2026 10:00", "Hi Maya, could you come in for an interview on Thursday 5 November at 10:00? Theo"
)
AGREED = mine("Tue 3 Nov 2026 11:00", "Hi Theo, Thursday 5 November at 10:00 works for me. Thank you, Maya")
THANKED = mine("Thu 5 Nov 2026 15:00", "Hi Theo, thank you for the talk this morning. I enjoyed it. Maya")
TALK = (APPLIED, ASKED_TO_TALK, AGREED)
BY_FRIDAY = theirs(
    "Thu 5 Nov 2026 16:00", "Hi Maya, thanks for coming in today. We will let you know by Friday 13 November. Theo"
)
ASK_ME = theirs(
    "Thu 5 Nov 2026 16:00", "Hi Maya, good to meet you today. Feel free to ask me again from Monday 16 November. Theo"
)
NOTE = mine("Tue 17 Nov 2026 09:00", "Hi Theo, is there any news about the Backend Engineer role? Maya")
NO = theirs(
    "Mon 16 Nov 2026 09:00", "Hi Maya, thank you for your time. We have decided to go with another candidate. Theo"
)
FILLED = theirs(
    "Mon 16 Nov 2026 09:00", "Hi Maya, I am sorry to say that the position has been filled internally. Theo"
)
OFFER = theirs(
    "Mon 16 Nov 2026 09:00",
    "Hi Maya, we would like to offer you the job of Backend Engineer. Please let us know by Friday 20 November. Theo",
)
HOLD = theirs("Mon 16 Nov 2026 09:00", "Hi Maya, all hiring has been put on hold for now. Theo")


@dataclass(frozen=True)
class Place:
    """A thread as it stood before the letter, the moments of writing and of reading it, and the letters that fit there."""

    name: str
    lines: tuple[Line, ...]
    written: str
    kinds: tuple[LetterKind, ...]


def _asked(words: str) -> tuple[Line, ...]:
    return (*TALK, THANKED, theirs("Mon 16 Nov 2026 09:00", f"Hi Maya, {words} Theo"))


NOTES = (K.FOLLOW_UP_INTERVIEW, K.CHECK_BACK)
NOTE_PLACES = (
    Place("applied", (APPLIED,), "Wed 18 Nov 2026 10:00", (K.FOLLOW_UP_APPLICATION, K.CHECK_BACK)),
    Place("receipt", (APPLIED, RECEIPT), "Wed 18 Nov 2026 10:00", (K.FOLLOW_UP_APPLICATION,)),
    Place("thanked", (*TALK, THANKED), "Mon 16 Nov 2026 10:00", NOTES),
    Place("never thanked", TALK, "Mon 16 Nov 2026 10:00", NOTES),
    Place("missed date", (*TALK, BY_FRIDAY, THANKED), "Tue 17 Nov 2026 10:00", (K.FOLLOW_UP_MISSED_DATE,)),
    Place("named day", (*TALK, ASK_ME, THANKED), "Tue 17 Nov 2026 10:00", (K.FOLLOW_UP_NAMED_DAY,)),
    Place("second note", (*TALK, THANKED, NOTE), "Tue 24 Nov 2026 10:00", (K.FOLLOW_UP_LAST,)),
    Place("hold", (*TALK, THANKED, HOLD), "Tue 15 Dec 2026 10:00", NOTES),
)
ANSWER_PLACES = tuple(
    Place(name, _asked(words), "Mon 16 Nov 2026 11:00", (K.ANSWER,))
    for name, words in (
        ("availability", "when would you be free for a second talk next week?"),
        ("references", "could you send me the names of two referees?"),
        ("salary", "what are your salary expectations?"),
        ("documents", "please send us a copy of your degree certificate."),
        ("work samples", "could you share some samples of your work?"),
        ("question", "would you be willing to work from our Leeds office two days a week?"),
        ("a word from them", "thank you for the talk."),
    )
)
NO_PLACES = (
    Place("refused", (*TALK, THANKED, NO), "Mon 16 Nov 2026 12:00", (K.GRACIOUS_NOTE,)),
    Place("filled", (*TALK, THANKED, FILLED), "Mon 16 Nov 2026 12:00", (K.GRACIOUS_NOTE,)),
    Place("refused on paper", (APPLIED, NO), "Mon 16 Nov 2026 12:00", (K.GRACIOUS_NOTE,)),
)
THANK_PLACES = (
    Place("after the talk", TALK, "Thu 5 Nov 2026 15:00", (K.THANK_YOU,)),
    Place("the day after", TALK, "Fri 6 Nov 2026 09:30", (K.THANK_YOU,)),
    Place("after their date", (*TALK, BY_FRIDAY), "Thu 5 Nov 2026 18:00", (K.THANK_YOU,)),
)
CLOSING_PLACES = (
    Place("offer declined", (*TALK, THANKED, OFFER), "Mon 16 Nov 2026 12:00", (K.DECLINE,)),
    Place("offer accepted", (*TALK, THANKED, OFFER), "Mon 16 Nov 2026 12:00", (K.ACCEPT,)),
    Place("withdrawn after a talk", (*TALK, THANKED), "Mon 16 Nov 2026 12:00", (K.WITHDRAW,)),
    Place("withdrawn early", (APPLIED, RECEIPT), "Mon 16 Nov 2026 12:00", (K.WITHDRAW,)),
    Place("withdrawn before a talk", (*TALK,), "Wed 4 Nov 2026 12:00", (K.WITHDRAW,)),
)


def _letters(place: Place, kind: LetterKind) -> Iterator[tuple[str, Reading]]:
    """Each letter of that kind with the reading of the thread in which it is the newest message."""
    before = read(*place.lines, now=place.written)
    advice: Advice = replace(advise(before), letter=kind)
    seen: set[str] = set()
    for tone in Tone:
        for variant in range(VARIANTS):
            wishes = Wishes(high_points=("the move to event sourcing",) if variant % 3 == 0 else (), variant=variant)
            body = write_letter(advice, before, writer=Writer("Maya Chen", tone), wishes=wishes).body
            if body in seen:
                continue
            seen.add(body)
            body = _filled(body)
            now = place.written[:-5] + "23:00"
            yield body, read(*place.lines, mine(place.written, body), now=now)


def _filled(body: str) -> str:
    """The letter after the person filled its blanks."""
    body = re.sub(r"\[for each referee[^\]]*\]", "Priya Nair, who led my team, priya.nair@mail.example", body)
    body = re.sub(r"\[the files? you attach[^\]]*\]", "attached", body)
    return body.replace("[", "").replace("]", "")


def _cases(places: tuple[Place, ...]) -> list[object]:
    return [pytest.param(place, kind, id=f"{place.name}, {kind.value}") for place in places for kind in place.kinds]


@pytest.mark.parametrize(("place", "kind"), _cases(NOTE_PLACES))
def test_a_follow_up_is_counted_and_the_card_waits(place: Place, kind: LetterKind) -> None:
    earlier = len(read(*place.lines, now=place.written).attempts)
    for body, reading in _letters(place, kind):
        assert len(reading.attempts) == earlier + 1, body
        assert advise(reading).action is Action.WAIT, (advise(reading), body)


@pytest.mark.parametrize(("place", "kind"), _cases(THANK_PLACES))
def test_thanks_are_thanks_and_no_attempt(place: Place, kind: LetterKind) -> None:
    for body, reading in _letters(place, kind):
        assert reading.last_interview, body
        assert reading.last_interview.thanked, body
        assert not reading.attempts, body
        assert advise(reading).action is Action.WAIT, (advise(reading), body)


@pytest.mark.parametrize(("place", "kind"), _cases(NO_PLACES))
def test_a_gracious_note_lets_the_thread_rest(place: Place, kind: LetterKind) -> None:
    for body, reading in _letters(place, kind):
        assert reading.rejection, body
        assert reading.rejection.answered, body
        assert advise(reading).action is Action.MOVE_ON, (advise(reading), body)


@pytest.mark.parametrize(("place", "kind"), _cases(ANSWER_PLACES))
def test_an_answer_settles_what_they_asked(place: Place, kind: LetterKind) -> None:
    for body, reading in _letters(place, kind):
        assert not reading.requests, (reading.requests, body)
        assert not reading.attempts, body
        assert advise(reading).action is Action.WAIT, (advise(reading), body)


def test_a_task_that_is_only_promised_is_still_owed() -> None:
    task = _asked("please complete the coding task in the attached file by Friday 20 November.")
    for body, reading in _letters(Place("assessment", task, "Mon 16 Nov 2026 11:00", (K.ANSWER,)), K.ANSWER):
        assert not reading.attempts, body
        assert advise(reading).action is Action.REPLY_NOW, body
        assert advise(reading).due == date(2026, 11, 20), body


@pytest.mark.parametrize(("place", "kind"), _cases(CLOSING_PLACES))
def test_a_letter_that_closes_it_closes_it(place: Place, kind: LetterKind) -> None:
    for body, reading in _letters(place, kind):
        assert reading.closed_by_me, body
        if kind is not K.ACCEPT:
            assert advise(reading).action is Action.MOVE_ON, (advise(reading), body)
