"""False friends: phrases that look like dates and commit nobody (`times-and-promises.md` section 4, "Exclusions")."""

import re

from app.reading.times.clauses import Clause
from app.reading.times.cursor import Page
from app.reading.times.phrases import Phrase

_GREETING = re.compile(
    r"\b(?:have|enjoy|hope you (?:have|had|enjoyed)|wishing you|hope (?:your|the)|happy|merry|how was|great start)\b[^.;!?]{0,40}$",
    re.IGNORECASE,
)
_PAST_SMALL = frozenset(
    {
        "relative",
        "today_part",
        "week_last",
        "week_this",
        "ago",
        "month_rel",
        "year_rel",
        "weekend",
        "week_that",
        "quarter_rel",
        "season",
    }
)


def is_silent(page: Page, phrase: Phrase, clause: Clause) -> bool:
    rule = phrase.when.rule
    before = clause.sentence[: page.at(phrase.first).start - clause.sentence_start]
    if page.past and rule in _PAST_SMALL:
        return True
    return bool(_GREETING.search(before))
