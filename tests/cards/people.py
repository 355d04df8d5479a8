"""A reading and an advice made by hand, for cards: Maya waits for Theo of Northwind."""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.cards.links import Links
from app.etiquette.model import Action, Advice
from app.reading.model import Contact, Counterpart, Elapsed, Evidence, Promise, Reading, Stage, TimelineEntry
from app.thread import Address

BASE = "https://afterword.example"
LINKS = Links(BASE)
TODAY = date(2026, 11, 23)
QUOTE = Evidence("18c0ffee02", "We'll decide by Friday <27 Nov>.", "Theo", date(2026, 11, 18))
THEO = Counterpart("Theo Brandt", "Theo", Address("Theo Brandt", "theo.brandt@northwind.example"), reachable=True)
READING = Reading(
    thread_id="18c0ffee01",
    now=datetime(2026, 11, 23, 9, 0, tzinfo=ZoneInfo("Europe/London")),
    today=TODAY,
    country="GB",
    recruiting=True,
    stage=Stage.INTERVIEWED,
    people=(THEO,),
    counterpart=THEO,
    company="Northwind",
    role="Backend Engineer",
    last_contact=Contact("18c0ffee03", date(2026, 11, 19), "me", "Maya"),
    silence=Elapsed(4, 2),
    promise=Promise(date(2026, 11, 18), date(2026, 11, 27), "firm", QUOTE),
    timeline=(
        TimelineEntry(date(2026, 11, 16), "me", "You sent your application"),
        TimelineEntry(date(2026, 11, 18), "them", "Theo: ‘We'll decide by Friday’"),
        TimelineEntry(date(2026, 11, 19), "me", "You thanked Theo"),
    ),
)
WAIT = Advice(
    Action.WAIT,
    "Theo said they will decide by Fri 27 Nov. Give them one more working day.",
    "their_turn",
    evidence=(QUOTE,),
    wait_until=date(2026, 12, 1),
    then=Action.FOLLOW_UP,
)


def advice(action: Action, **changes: object) -> Advice:
    """WAIT, turned into another action."""
    base = {"action": action, "wait_until": None, "then": None, **changes}
    return replace(WAIT, **base)  # type: ignore[arg-type]
