"""What to say to a voicemail, where they let the person ring: formal, short, and no call twice (`followup-etiquette.md`, S2.7)."""

from app.etiquette.words import day_words
from app.reading.model import Reading


def voicemail(reading: Reading, *, name: str) -> str:
    """Three or four sentences to read aloud. Every fact in it is the reading's; the number is the caller's to say."""
    to = reading.counterpart.first_name if reading.counterpart else ""
    hello = f"Good day{f', {to}' if to else ''}, this is {name}." if name else f"Good day{f', {to}' if to else ''}."
    about = f"the {reading.role} position" if reading.role else "my application"
    held = reading.last_interview
    met = f", which we spoke about on {day_words(held.day, today=reading.today)}" if held and held.day else ""
    return (
        f"{hello} I am calling about {about}{met}. I would be glad to hear where things stand, whenever it suits you. "
        "My number is … (say it slowly, twice). Thank you, and goodbye."
    )
