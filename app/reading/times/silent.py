"""False friends: phrases that look like dates and commit nobody (`times-and-promises.md` section 4, "Exclusions")."""

import re

from app.reading.times.clauses import Clause
from app.reading.times.cursor import Page
from app.reading.times.model import Relation
from app.reading.times.phrases import Phrase

_GREETING = re.compile(
    r"(?:^\W*(?:hi|hello|dear|hey|and|so|please|\w+,)?\s*(?:have (?:an?|yourself|lovely|great|good|nice|fun)|enjoy)"
    r"|hope(?: that)? you(?:'re| are|'ve|r)?(?: all)? (?:have|had|having|enjoyed|enjoying|got|well)|wish(?:ing)? you"
    r"|hope(?: that)? (?:your|the)|happy|merry|how (?:was|is) your|great start|good start|all the best for|enjoy)\b[^.;!?,]{0,40}$"
)


_WORKING_WEEK = re.compile(r"\bmon(?:day)?s?\W+(?:to|through|thru|till|until|-|–)?\W*(?:fri|sat|sun|thu)")
_NO_DATE_LENGTH = re.compile(
    r"\b(?:experience|notice|probation\w*|contract|fixed[- ]term|leave|holidays?|vacation|pto|per (?:week|day|month"
    r"|year)|on[- ]?site|in the office|hybrid|remote\w*|shifts?|salary|paid|years? old|warranty"
    r"|training|programme|program|course|internship|placement|interview (?:takes|lasts|will take)|lasts?|duration"
    r"|exercise|test|assignment|rota|commut\w+|drive|walk|since|background in|track record|established|funded"
    r"|runway|panel|reserve list|talent pool|on file|waiting list|stay live|in force)\b"
)


_ROUTINE = re.compile(
    r"\b(?:hybrid|(?:in|at) (?:the |our )?office|in-office|on[- ]?site|remote\w*|from home|wfh|shifts?|rota"
    r"|roster\w*|(?:opening|office|working|core|business|school|visiting|lab) hours|hours (?:are|of (?:work"
    r"|operation|business))|hours:|open(?:s|ing)? (?:from|daily|mon|every|between|at)"
    r"|staffed|schedule is|work(?:ing)? (?:pattern|week)|desk is|lines (?:are|open)|helpline|per week|(?:days?"
    r"|hours?|times) (?:a|per|each) (?:week|month|year)|overtime|paid|pay|an hour|weekly|anchor days?|parking"
    r"|reception|cafeteria|canteen)\b"
)
_TOLD = re.compile(
    r"\b(?:updat\w+|e-?mail|review\w*|let you know|check in|decid\w+|in touch|send|call you|write to you|newsletter"
    r"|shortlist\w*|interview\w*)\b"
)
_DAYS_OFF = re.compile(
    r"\b(?:leave|holidays?|vacation|pto|time off|contract of|per (?:week|month|year)|timesheets?|expenses)\b"
)
_NOTICE = re.compile(
    r"\b(?:notice|probation\w*|experience|years old|warranty|tenure|benefits?|insurance|pension|eligib\w+|vest(?:s|ing)?"
    r"|accru\w+)\b"
)
_WHOLE = frozenset({Relation.ON, Relation.IN})
_PAYDAY = re.compile(
    r"\b(?:in arrears|paid (?:monthly|weekly)|pay (?:monthly|weekly)|payroll|pay ?day|salar\w+ (?:is|are) paid)\b"
)
_EXPLICIT = frozenset({"day_month", "month_day", "numeric", "iso", "glued", "weekday_date", "day_range", "month_year"})
_EVERY = frozenset({"every", "each", "daily", "weekly", "weekdays"})
_CLOCK_RULES = frozenset({"clock_alone", "clock_today"})


def looks_back_only(page: Page, phrase: Phrase) -> bool:
    """A day gone by that is not written out as a date ("thanks for coming in on Tuesday", "yesterday")."""
    when = phrase.when
    if "past" in when.flags or (when.rule == "relative" and when.end < page.sent):
        return True
    if when.rule == "year" and when.end < page.sent:
        return True
    if when.end < page.sent and when.rule not in _EXPLICIT and when.grain != "span":
        return phrase.relation in _WHOLE or "last" in when.rule
    return page.past and when.rule not in _EXPLICIT


def is_silent(page: Page, phrase: Phrase, clause: Clause) -> bool:
    """The phrase is no commitment: a greeting, working hours, a length of service."""
    rule = phrase.when.rule
    before = clause.sentence[: page.at(phrase.first).start - clause.sentence_start]
    if rule in ("range", "weekday_bare", "clock_alone", "between") and _WORKING_WEEK.search(page_text(page, phrase)):
        return True
    if (rule == "range" or rule in _CLOCK_RULES or rule.startswith("in_hour")) and _ROUTINE.search(clause.text):
        return True
    if rule == "in_year" and phrase.relation.value in ("in", "within", "not_before") and "next" not in rule:
        return not re.search(r"\bin\b", page_text(page, phrase)) or bool(_NO_DATE_LENGTH.search(clause.text))
    if rule.startswith(("in_", "next_")) and _NOTICE.search(clause.text):
        return True
    if rule == "in_bday":
        return bool(_DAYS_OFF.search(clause.text))
    if ("bare_length" in phrase.when.flags or rule in ("in_month", "in_year")) and _NO_DATE_LENGTH.search(clause.text):
        return True
    if rule in _CLOCK_RULES and any(page.low(n) in _EVERY for n in range(max(0, phrase.first - 4), phrase.first)):
        return True
    if rule == "recurring" and not _TOLD.search(clause.text):
        return True
    if page.low(phrase.first - 1) == "since" or "backdated" in clause.text:
        return True
    if rule == "moved_from" or _PAYDAY.search(clause.text):
        return True
    return bool(_GREETING.search(before))


def page_text(page: Page, phrase: Phrase) -> str:
    """The words of a phrase, parted by single spaces."""
    return " ".join(token.low for token in page.tokens[phrase.first : phrase.last])
