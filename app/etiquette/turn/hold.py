"""On hold without a date: twenty working days after that message, then one light note (`judgement.md`, rule 7)."""

from app.etiquette.model import Action, History, LetterKind
from app.etiquette.turn.line import Line
from app.etiquette.words import count_words, day_words, they
from app.reading.model import Reading
from app.reading.workdays import workdays_for


def line(reading: Reading, history: History) -> Line | None:
    if reading.hold is None or reading.hold_since is None:
        return None
    wait = history.waits.on_hold
    since = day_words(reading.hold_since, today=reading.today)
    return Line(
        name="hold",
        day=workdays_for(reading.country).add(reading.hold_since, wait),
        then=Action.FOLLOW_UP,
        waiting=f"{they(reading, name=reading.hold.by)} wrote on {since} that this is on hold. "
        f"Give them {count_words(wait, 'working day')} from then.",
        due=f"This has been on hold since {since}, and {count_words(wait, 'working day')} have passed.",
        letter=LetterKind.CHECK_BACK,
        evidence=(reading.hold,),
    )
