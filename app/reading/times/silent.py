"""False friends: phrases that look like dates and commit nobody (`times-and-promises.md` section 4, "Exclusions")."""

import re
from datetime import timedelta

from app.reading.times.clauses import Clause
from app.reading.times.cursor import Page
from app.reading.times.model import Relation
from app.reading.times.phrases import Phrase
from app.reading.times.words import WEEKDAYS

_GREETING = re.compile(
    r"(?:^\W*(?:hi|hello|dear|hey|and|so|please|\w+,)?\s*(?:have (?:yourself |an? )?(?:\w+ )?(?:lovely|great|good|nice|fun"
    r"|wonderful|super|safe|restful|relaxing|pleasant|happy|merry|fab\w*|brilliant|blessed|sunny|quiet|long|fantastic|peaceful)|enjoy)"
    r"|hope(?: that)? you(?:'re| are|'ve|r)?(?: all)? (?:have|had|having|enjoyed|enjoying|got|well)|wish(?:ing)? you"
    r"|hope(?: that)? (?:your|the)|how (?:was|is) your|great start|good start|all the best for|enjoy)\b[^.;!?,]{0,40}$"
    r"|(?:^|[.,!-]|\band|\ba|\bvery)\s*(?:happy|merry)\s*$|^\W*(?:i )?(?:hope|trust)(?: that)?\s*$"
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
    r"|operation|business))|open(?:s|ing)? (?:from|daily|mon|every|between|at)"
    r"|staffed|schedule is|work(?:ing)? (?:pattern|week)|desk is|lines (?:are|open)|helpline|per week|(?:days?"
    r"|hours?|times) (?:a|per|each) (?:week|month|year)|overtime|paid|pay|an hour|weekly|anchor days?|parking"
    r"|reception|cafeteria|canteen)\b"
)
# "Schedule: Tue-Sat", "Friday Harbor", "Tuesday is our office day": a weekday that dates nothing.
_ROTA_LABEL = re.compile(
    r"\b(?:schedule|shifts?|hours|rota|roster|days|working (?:days|hours)|open|opening times?)\s*[:–-]\s*$"
)
_NAMED_AFTER_DAY = re.compile(
    r"\s+(?:Harbou?r|Street|Road|Lane|Avenue|Square|Island|Market|Club|Times|Collective|Group|Inn|Hill|House|Bridge|Foundation"
    r"|Magazine|Post|Night Live|Project|Society|Circle|School)\b|\.com\b"
)
_USUAL_DAY = re.compile(
    r"^,?\s+(?:is|are|was)\s+(?:always |usually |normally )?(?:our|my|the|a|an|your) (?:\w+ ){0,2}(?:day|days|night|time|off|one)\b"
)
_LONG_AGO = timedelta(days=300)
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
_GIVEN = re.compile(r"\b(?:you(?:'ve| have| get| will have|'ll have)|give us|give me|allow)\b[^.;!?]{0,25}$")
_REASON = re.compile(r"\b(?:observance of|on account of|because of|due to|to mark|celebrat\w+|observing)(?: the)?\s*$")
_PAYDAY = re.compile(
    r"\b(?:in arrears|paid (?:monthly|weekly)|pay (?:monthly|weekly)|payroll (?:runs|is run|date|day)|pay ?day (?:is|falls|comes)"
    r"|salar\w+ (?:is|are) paid)\b"
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


# What happened to an application or a post is kept as `other`; a courtesy about a day gone by is not.
_PROCESS = re.compile(
    r"\b(?:applications?|cvs?|r[eé]sum[eé]s?|references?|referees?|vetting|clearance|posts?|roles?|vacancy|position|advert|ad|job"
    r"|interview(?:s|ed)?|candidates?|applicants?|shortlist\w*|panel|committee|board|offer|contract|headcount|decision|portfolio|test"
    r"|file|profile|documents?|paperwork|medical|client|signed off|talked with|tell you|told you|let you know)\b"
)
_COURTESY = re.compile(
    r"\b(?:thanks?|thank you|cheers|great|good|lovely|nice|pleasure|hope|sorry|apolog\w+|enjoy\w*|congrat\w*|wonderful|happy|delight\w*"
    r"|planned|meant|wanted|hoping|had (?:hoped|planned)|missed|since)\b"
)


def tells_of_the_process(clause: Clause, where: int) -> bool:
    """ "The board saw your letter last Friday", but not "thanks for coming in on Tuesday"."""
    before = clause.text[: max(0, where - clause.start)]
    if _COURTESY.search(clause.text) or before.rstrip().endswith(("said", "mentioned")):
        return False
    return bool(_PROCESS.search(clause.text))


def is_silent(page: Page, phrase: Phrase, clause: Clause) -> bool:
    """The phrase is no commitment: a greeting, working hours, a length of service."""
    rule = phrase.when.rule
    before = clause.sentence[: page.at(phrase.first).start - clause.sentence_start]
    if phrase.when.end < page.sent - _LONG_AGO and phrase.relation in _WHOLE:
        return True  # "registered in August 1998"
    if rule in ("holiday", "bank_holiday") and page.last is not None and _REASON.search(before):
        return True  # "shut on Monday, May 4 because of Labour Day"
    if rule in ("weekday_bare", "range") and _names_no_day(page, phrase, clause, before):
        return True
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
    if "bare_length" in phrase.when.flags and _GIVEN.search(before):
        return False  # "you have 48 hours to complete the test"
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


def _names_no_day(page: Page, phrase: Phrase, clause: Clause, before: str) -> bool:
    if _ROTA_LABEL.search(before):
        return True
    behind = page.raw[page.at(phrase.last - 1).end :][:60]
    return bool(_NAMED_AFTER_DAY.match(behind)) or (
        phrase.relation is Relation.ON and page.near(phrase.first) in WEEKDAYS and bool(_USUAL_DAY.match(behind))
    )


def page_text(page: Page, phrase: Phrase) -> str:
    """The words of a phrase, parted by single spaces."""
    return " ".join(token.low for token in page.tokens[phrase.first : phrase.last])
