"""How cards speak of the time since: 'today', '3 days ago', '8 working days ago'. Days themselves: `etiquette.words`."""

from app.reading.model import Elapsed


def ago(silence: Elapsed) -> str:
    """Calendar days up to a week, then working days."""
    if silence.calendar <= 0:
        return "today"
    if silence.calendar == 1:
        return "yesterday"
    if silence.calendar < 7 or not silence.business:
        return f"{silence.calendar} days ago"
    return f"{silence.business} working day{'' if silence.business == 1 else 's'} ago"
