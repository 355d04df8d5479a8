"""A mail was opened: the advice for its thread."""

from app.actions.look import keep, look_at, show_advice
from app.actions.model import Answer, Show, Visit


def open_message(visit: Visit) -> Answer:
    """Read the open thread, keep what the list needs, show the advice."""
    look = look_at(visit)
    keep(visit, look)
    return Answer(show_advice(visit, look))


def refresh(visit: Visit) -> Answer:
    """The same after a press: from anywhere back to the first card, read anew."""
    look = look_at(visit)
    keep(visit, look)
    return Answer(show_advice(visit, look), Show.ROOT)
