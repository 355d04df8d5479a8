"""Readings for the rules: Maya looks for work in Britain, Theo of Northwind recruits. Today is Wed 25 Nov 2026 unless said."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from app.reading.model import Contact, Counterpart, Evidence, Interview, Promise, Reading, Rejection, Request, Stage
from app.thread import Address

TODAY = date(2026, 11, 25)
THEO = Counterpart("Theo Brandt", "Theo", Address("Theo Brandt", "theo@northwind.example"), reachable=True)


def day(text: str) -> date:
    """'Fri 27 Nov' of 2026, the weekday checked."""
    moment = datetime.strptime(f"{text} 2026", "%a %d %b %Y").replace(tzinfo=UTC)
    assert moment.strftime("%a") == text[:3], f"{text} is a {moment:%A}"
    return moment.date()


def said(quote: str = "as they said", on: date | None = None, message: str = "m1") -> Evidence:
    return Evidence(message, quote, by="Theo Brandt", on=on)


def reading(**facts: Any) -> Reading:
    today = facts.pop("today", TODAY)
    base: dict[str, Any] = {
        "thread_id": "t1",
        "now": datetime(today.year, today.month, today.day, 9, tzinfo=UTC),
        "today": today,
        "country": "GB",
        "recruiting": True,
        "people": (THEO,),
        "counterpart": THEO,
        "company": "Northwind",
        "role": "Backend Engineer",
        "last_contact": Contact("m1", today - timedelta(days=1), "me"),
        "message_ids": ("m1", "m2", "m3"),
    }
    return Reading(**(base | facts))


def wrote(on: date, by: str = "me", message: str = "m1") -> Contact:
    return Contact(message, on, by)


def promise(end: date, **more: Any) -> Promise:
    return Promise(
        more.pop("start", None), end, more.pop("strength", "firm"), said(more.pop("quote", "by then")), **more
    )


def request(kind: str = "references", due: date | None = None, message: str = "m1") -> Request:
    return Request(kind, kind, due, said("Could you send it?", message=message))


def no(on: date, **more: Any) -> Rejection:
    return Rejection(on, more.pop("kind", "plain"), said("we chose someone else", on), **more)


def met(on: date, *, past: bool = True, **more: Any) -> Interview:
    return Interview(on, None, past, said("our talk"), **more)


ACCEPTED = Stage.ACCEPTED
