"""Let rest what the person closed by hand, until somebody of theirs writes again (`cards.md`, "No note, close it")."""

from app.etiquette.model import Action, Advice, History
from app.reading.model import Reading


def advise(reading: Reading, history: History) -> Advice | None:
    if not history.closed or _they_wrote_since(reading, history):
        return None
    return Advice(action=Action.MOVE_ON, why="You closed this thread. Nobody has written since.", rule="you_closed_it")


def _they_wrote_since(reading: Reading, history: History) -> bool:
    order, theirs = reading.message_ids, reading.last_from_them
    if theirs is None or history.closed_at_message not in order or theirs.message_id not in order:
        return False
    return order.index(theirs.message_id) > order.index(history.closed_at_message)
