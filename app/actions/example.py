"""What the advice looks like, on an invented conversation: for a person whose list is still empty."""

from datetime import date, timedelta

from app.actions.look import today_of
from app.actions.model import Answer, Visit
from app.cards.advice import subtitle_of, title_of
from app.cards.widgets import button, buttons, call, card, escape, paragraph, quoted, row, section
from app.etiquette.model import Action, Advice
from app.etiquette.words import day_words
from app.reading.model import Counterpart, Reading

COUNTERPART = Counterpart("Ana Ruiz", "Ana", None, reachable=True)


def example(visit: Visit) -> Answer:
    """A card like the real one; its only button leads back to the list."""
    today = today_of(visit)
    said_on = today - timedelta(days=today.weekday() + 5)  # the Wednesday of last week
    reading = _reading(visit, today)
    advice = Advice(Action.FOLLOW_UP, why="", rule="example")
    quote = "We will decide by Friday."
    widgets = (
        paragraph("<b>This is an example.</b> Your own threads look like this when you open them."),
        row(
            f"They planned to decide by {day_words(said_on + timedelta(days=2), today=today)}.",
            label="Why",
            icon="EMAIL",
            alt="Time to write",
        ),
        row(quoted(quote), label=f"Ana, {escape(day_words(said_on, today=today))}", icon="PERSON", alt="Their words"),
        paragraph(
            "On a real card the button <b>Suggest follow-up</b> stands here. It writes a letter that you can edit."
        ),
        buttons(button("Back to my list", call(visit.links, "list"), alt="Show all your job threads")),
    )
    return Answer(
        card("example", title_of(advice, reading), subtitle_of(reading), section(*widgets), links=visit.links)
    )


def _reading(visit: Visit, today: date) -> Reading:
    return Reading(
        thread_id="example",
        now=visit.now,
        today=today,
        country="US",
        recruiting=True,
        people=(COUNTERPART,),
        counterpart=COUNTERPART,
        company="Litware",
        role="Data Analyst",
    )
