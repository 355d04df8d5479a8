"""The rules in the order in which they are asked; the first that speaks wins (`judgement.md`, "Precedence")."""

from collections.abc import Callable

from app.etiquette.model import Advice, History
from app.etiquette.rules import (
    i_closed_it,
    i_owe_them,
    interview_ahead,
    nothing_yet,
    stay_quiet,
    thank_them,
    their_turn,
    they_said_no,
    you_closed_it,
)
from app.reading.model import Reading

Rule = Callable[[Reading, History], Advice | None]

RULES: tuple[Rule, ...] = (
    stay_quiet.advise,
    nothing_yet.advise,
    you_closed_it.advise,
    i_closed_it.advise,
    they_said_no.advise,
    i_owe_them.advise,
    interview_ahead.advise,
    thank_them.advise,
    their_turn.advise,
)
