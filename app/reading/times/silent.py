"""False friends: phrases that look like dates and commit nobody (`times-and-promises.md` section 4, "Exclusions")."""

import re

from app.reading.times.clauses import Clause
from app.reading.times.cursor import Page
from app.reading.times.phrases import Phrase

_GREETING = re.compile(
    r"(?:^\W*(?:hi|hello|dear|hey|and|so|please|\w+,)?\s*(?:have|enjoy)|hope(?: that)? you(?:'re| are|'ve|r)?(?: all)? (?:have|had|having|enjoyed|enjoying|got|well)|wish(?:ing)? you"
    r"|hope(?: that)? (?:your|the)|happy|merry|how (?:was|is) your|great start|good start|all the best for|have a|enjoy)\b[^.;!?,]{0,40}$",
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


_WORKING_WEEK = re.compile(
    r"\bmon(?:day)?s?\W+(?:to|through|thru|till|until|-|–)?\W*(?:fri|sat|sun|thu)", re.IGNORECASE
)
_NO_DATE_LENGTH = re.compile(
    r"\b(?:experience|notice|probation\w*|contract|fixed[- ]term|leave|holidays?|vacation|pto|per (?:week|day|month|year)|on[- ]?site|in the office|hybrid|remote\w*|shifts?|salary|paid|years? old|warranty"
    r"|training|programme|program|course|internship|placement|interview (?:takes|lasts|will take)|lasts?|duration|exercise|test|assignment|rota|commut\w+|drive|walk|since|background in|track record|established|funded|runway)\b",
    re.IGNORECASE,
)


def is_silent(page: Page, phrase: Phrase, clause: Clause) -> bool:
    """The phrase is no commitment: a greeting, working hours, a length of service, a founding year, a look back."""
    rule = phrase.when.rule
    before = clause.sentence[: page.at(phrase.first).start - clause.sentence_start]
    if page.past and rule in _PAST_SMALL:
        return True
    if rule == "relative" and phrase.when.end < page.sent:
        return True
    if rule == "year" and phrase.when.end < page.sent:
        return True
    if rule in ("range", "weekdays") and _WORKING_WEEK.search(page_text(page, phrase)):
        return True
    if "bare_length" in phrase.when.flags and _NO_DATE_LENGTH.search(clause.text):
        return True
    return bool(_GREETING.search(before))


def page_text(page: Page, phrase: Phrase) -> str:
    """The words of a phrase, parted by single spaces."""
    return " ".join(token.low for token in page.tokens[phrase.first : phrase.last])
