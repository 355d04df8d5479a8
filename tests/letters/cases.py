"""Readings made by hand: the situations in which letters are written, without mail and without rules.

Maya Chen looks for work. `reading()` is a plain talk two weeks of silence ago; everything else changes a few facts of it.
"""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from app.etiquette.model import Action, Advice, LetterKind
from app.letters.model import Length, Tone, Wishes, Writer
from app.reading.model import (
    Contact,
    Counterpart,
    Evidence,
    Interview,
    Permission,
    Promise,
    Reading,
    Rejection,
    Request,
    Stage,
)
from app.thread import Address

TODAY = date(2026, 12, 1)  # a Tuesday
MAYA = Writer("Maya Chen")


def person(first: str, last: str, company: str = "northwind", **more: Any) -> Counterpart:
    return Counterpart(
        name=f"{first} {last}",
        first_name=first,
        address=Address(f"{first} {last}", f"{first}.{last}@{company}.example".lower()),
        reachable=True,
        **more,
    )


THEO = person("Theo", "Brandt", title="Talent Partner")
PRIYA = person("Priya", "Nair")


def said(quote: str, by: str = "Theo Brandt", on: date | None = date(2026, 11, 18), message_id: str = "m2") -> Evidence:
    return Evidence(message_id, quote, by, on)


def talk(
    day: date, quote: str = "great speaking with you", *, names: tuple[str, ...] = (), thanked: bool = True
) -> Interview:
    return Interview(day, None, day <= TODAY, said(quote), names, thanked)


def reading(**changes: Any) -> Reading:
    facts: dict[str, Any] = {
        "thread_id": "18c0ffee01",
        "now": datetime(2026, 12, 1, 9, tzinfo=UTC),
        "today": TODAY,
        "country": "GB",
        "recruiting": True,
        "stage": Stage.INTERVIEWED,
        "people": (THEO,),
        "counterpart": THEO,
        "company": "Northwind",
        "role": "Backend Engineer",
        "subject": "Backend Engineer at Northwind",
        "last_contact": Contact("m3", date(2026, 11, 19), "me"),
        "last_from_them": Contact("m2", date(2026, 11, 18), "them", "Theo"),
        "last_from_me": Contact("m3", date(2026, 11, 19), "me"),
        "interviews": (talk(date(2026, 11, 18)),),
    }
    return Reading(**(facts | changes))


def advice(letter: LetterKind | None, action: Action = Action.FOLLOW_UP) -> Advice:
    return Advice(action=action, why="It is their turn.", rule="by hand", letter=letter)


def promised(quote: str, end: date, *, start: date | None = None, by: str = "Theo Brandt", **more: Any) -> Promise:
    strength = more.pop("strength", "firm")
    return Promise(start or date(2026, 11, 18), end, strength, said(quote, by), **more)


def refused(
    kind: str, quote: str = "we have decided to go with another candidate", *, by: str = "Theo Brandt"
) -> Rejection:
    return Rejection(date(2026, 11, 30), kind, said(quote, by, date(2026, 11, 30), "m4"))


def asked(kind: str, what: str = "", *, due: date | None = None, quote: str = "Could you let me know?") -> Request:
    return Request(kind, what, due, said(quote))


APPLIED = {
    "stage": Stage.APPLIED,
    "interviews": (),
    "applied_only": True,
    "last_from_them": None,
    "last_contact": Contact("m1", date(2026, 11, 13), "me"),
    "last_from_me": Contact("m1", date(2026, 11, 13), "me"),
}

K = LetterKind
# name -> (kind, reading, wishes): every kind, and the situations that change its words.
CASES: dict[str, tuple[LetterKind, Reading, Wishes]] = {
    "application": (K.FOLLOW_UP_APPLICATION, reading(**APPLIED), Wishes()),
    "application, receipt only": (
        K.FOLLOW_UP_APPLICATION,
        reading(**(APPLIED | {"last_from_me": None, "last_from_them": Contact("m1", date(2026, 11, 16), "them")})),
        Wishes(),
    ),
    "application, nobody named": (
        K.FOLLOW_UP_APPLICATION,
        reading(
            **(
                APPLIED
                | {"counterpart": None, "people": (), "company": "Kererū Coffee", "role": "Barista", "country": "NZ"}
            )
        ),
        Wishes(),
    ),
    "application, nothing known": (
        K.FOLLOW_UP_APPLICATION,
        reading(**(APPLIED | {"counterpart": None, "people": (), "company": None, "role": None})),
        Wishes(),
    ),
    "exchange": (K.FOLLOW_UP_INTERVIEW, reading(stage=Stage.SCREENING, interviews=()), Wishes()),
    "interview": (K.FOLLOW_UP_INTERVIEW, reading(), Wishes()),
    "interview, never thanked": (
        K.FOLLOW_UP_INTERVIEW,
        reading(interviews=(talk(date(2026, 11, 20), "looking forward to the interview", thanked=False),)),
        Wishes(),
    ),
    "interview with notes": (
        K.FOLLOW_UP_INTERVIEW,
        reading(),
        Wishes(high_points=("the move to event sourcing",), shared_interest="trail running"),
    ),
    "phone screen": (
        K.FOLLOW_UP_INTERVIEW,
        reading(stage=Stage.SCREENING, interviews=(talk(date(2026, 11, 19), "our phone call on Thursday"),)),
        Wishes(),
    ),
    "missed date": (
        K.FOLLOW_UP_MISSED_DATE,
        reading(promise=promised("we'll decide by Friday", date(2026, 11, 27))),
        Wishes(),
    ),
    "missed date, only hoped": (
        K.FOLLOW_UP_MISSED_DATE,
        reading(promise=promised("we hope to have news by Friday", date(2026, 11, 27), strength="soft")),
        Wishes(),
    ),
    "missed date, another person's": (
        K.FOLLOW_UP_MISSED_DATE,
        reading(
            people=(THEO, PRIYA),
            promise=promised("you'll hear from us by Friday", date(2026, 11, 27), by="Priya Nair"),
            topics=("the Leeds warehouse",),
        ),
        Wishes(),
    ),
    "missed date, in the coming weeks": (
        K.FOLLOW_UP_MISSED_DATE,
        reading(promise=promised("in the coming weeks", date(2026, 11, 30), grace=False)),
        Wishes(),
    ),
    "promised call": (
        K.FOLLOW_UP_MISSED_DATE,
        reading(
            promise=promised(
                "I'll give you a ring on Thursday", date(2026, 11, 26), start=date(2026, 11, 26), call=True
            )
        ),
        Wishes(),
    ),
    "contract promised": (
        K.FOLLOW_UP_MISSED_DATE,
        reading(stage=Stage.OFFER, promise=promised("you'll have the contract on Thursday", date(2026, 11, 26))),
        Wishes(),
    ),
    "named day": (
        K.FOLLOW_UP_NAMED_DAY,
        reading(permission=Permission(date(2026, 11, 30), said("ping me if you haven't heard by Monday"))),
        Wishes(),
    ),
    "on hold": (
        K.FOLLOW_UP_INTERVIEW,
        reading(stage=Stage.ON_HOLD, hold=said("the role is on hold for now"), hold_since=date(2026, 10, 30)),
        Wishes(),
    ),
    "last": (K.FOLLOW_UP_LAST, reading(attempts=(Contact("m3", date(2026, 11, 23), "me"),)), Wishes()),
    "last, application": (
        K.FOLLOW_UP_LAST,
        reading(**(APPLIED | {"attempts": (Contact("m3", date(2026, 11, 23), "me"),)})),
        Wishes(),
    ),
    "thank-you, same day": (
        K.THANK_YOU,
        reading(interviews=(talk(TODAY, "our interview at 10", names=("Theo Brandt",), thanked=False),)),
        Wishes(high_points=("how the support rota works",)),
    ),
    "thank-you, late": (
        K.THANK_YOU,
        reading(interviews=(talk(date(2026, 11, 27), "interview on Friday", thanked=False),)),
        Wishes(),
    ),
    "thank-you, date known": (
        K.THANK_YOU,
        reading(
            interviews=(talk(date(2026, 11, 30), "lovely to meet you yesterday", names=("Theo",), thanked=False),),
            promise=promised("we'll come back to you by Monday", date(2026, 12, 7)),
        ),
        Wishes(),
    ),
    "thank-you, panel": (
        K.THANK_YOU,
        reading(
            interviews=(
                talk(date(2026, 11, 30), "interview", names=("Theo Brandt", "Priya Nair", "Tom Okafor"), thanked=False),
            )
        ),
        Wishes(),
    ),
    "thank-you, to one of the panel": (
        K.THANK_YOU,
        reading(
            interviews=(talk(date(2026, 11, 30), "interview", names=("Theo Brandt", "Priya Nair"), thanked=False),)
        ),
        Wishes(to_name="Priya Nair", high_points=("we talked about the data model",)),
    ),
    "thank-you, to the coordinator": (
        K.THANK_YOU,
        reading(interviews=(talk(date(2026, 11, 30), "interview", names=("Priya Nair", "Tom Okafor"), thanked=False),)),
        Wishes(),
    ),
    "no after interview": (K.GRACIOUS_NOTE, reading(rejection=refused("after_interview")), Wishes()),
    "no after interview, feedback": (
        K.GRACIOUS_NOTE,
        reading(rejection=refused("after_interview")),
        Wishes(ask_for_feedback=True),
    ),
    "no, form letter": (
        K.GRACIOUS_NOTE,
        reading(**(APPLIED | {"stage": Stage.REJECTED, "rejection": refused("form_letter")})),
        Wishes(ask_for_feedback=True),
    ),
    "no, talent pool": (K.GRACIOUS_NOTE, reading(rejection=refused("talent_pool")), Wishes()),
    "no, role closed": (
        K.GRACIOUS_NOTE,
        reading(rejection=refused("role_closed", "the position was cancelled")),
        Wishes(),
    ),
    "no, by the system": (
        K.GRACIOUS_NOTE,
        reading(rejection=refused("form_letter", by="Northwind Careers")),
        Wishes(),
    ),
    "no, through an agency": (
        K.GRACIOUS_NOTE,
        reading(counterpart=person("Chantal", "Roy", agency=True), rejection=refused("plain", by="Chantal Roy")),
        Wishes(),
    ),
    "availability": (
        K.ANSWER,
        reading(stage=Stage.SCREENING, interviews=(), requests=(asked("availability", "times for a call"),)),
        Wishes(),
    ),
    "references, thanks due": (
        K.ANSWER,
        reading(
            interviews=(talk(date(2026, 11, 30), "interview", thanked=False),),
            requests=(asked("references", "two references", due=date(2026, 12, 4)),),
        ),
        Wishes(),
    ),
    "documents": (K.ANSWER, reading(requests=(asked("documents", "the signed NDA"),)), Wishes()),
    "work samples": (K.ANSWER, reading(requests=(asked("work_samples", "a writing sample"),)), Wishes()),
    "assessment": (
        K.ANSWER,
        reading(stage=Stage.ASSESSMENT, requests=(asked("assessment", "the coding task", due=date(2026, 12, 8)),)),
        Wishes(),
    ),
    "three things": (
        K.ANSWER,
        reading(
            stage=Stage.OUTREACH,
            interviews=(),
            requests=(
                asked("salary", "current and expected CTC"),
                asked("documents", "your updated CV"),
                asked("question", "what is your notice period?"),
            ),
        ),
        Wishes(),
    ),
    "outreach": (
        K.ANSWER,
        reading(stage=Stage.OUTREACH, interviews=(), requests=(asked("availability", "a time to talk"),)),
        Wishes(),
    ),
    "offer": (
        K.ANSWER,
        reading(stage=Stage.OFFER, requests=(asked("offer_decision", "your decision", due=date(2026, 12, 9)),)),
        Wishes(),
    ),
    "own promise": (K.ANSWER, reading(requests=(asked("own_promise", "my portfolio"),)), Wishes()),
    "slot to book": (
        K.ANSWER,
        reading(stage=Stage.SCREENING, interviews=(), requests=(asked("book_slot", "book a slot"),)),
        Wishes(),
    ),
    "check back": (K.CHECK_BACK, reading(), Wishes()),
    "correction": (K.CORRECTION, reading(), Wishes()),
    "reschedule": (
        K.RESCHEDULE,
        reading(
            stage=Stage.INTERVIEW_SCHEDULED,
            interviews=(Interview(date(2026, 12, 3), None, False, said("Thursday at 10")),),
        ),
        Wishes(),
    ),
    "decline": (K.DECLINE, reading(stage=Stage.OFFER, offer=said("we would like to offer you the role")), Wishes()),
    "decline, outreach": (K.DECLINE, reading(stage=Stage.OUTREACH, interviews=()), Wishes()),
    "decline, invitation": (K.DECLINE, reading(stage=Stage.SCREENING, interviews=()), Wishes()),
    "withdraw": (K.WITHDRAW, reading(), Wishes()),
    "accept": (K.ACCEPT, reading(stage=Stage.OFFER, offer=said("we would like to offer you the role")), Wishes()),
    "more time, offer": (K.MORE_TIME, reading(stage=Stage.OFFER), Wishes()),
    "more time, task": (
        K.MORE_TIME,
        reading(stage=Stage.ASSESSMENT, requests=(asked("assessment", "the coding task"),)),
        Wishes(),
    ),
    "more time": (K.MORE_TIME, reading(stage=Stage.OUTREACH, interviews=()), Wishes()),
}
TONES = tuple(Tone)
LENGTHS = tuple(Length)


def numbered(found: Reading, number: int) -> Reading:
    """The same situation in another thread."""
    return replace(found, thread_id=f"18c0ffee{number:02x}")
