"""On which day what they promised ends, where the words around a time move it."""

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from app.reading.facts.heard import Heard
from app.reading.facts.no_promise import WEEKLY
from app.reading.facts.promise_words import THEN
from app.reading.times.model import Relation, TimeExpression

# "Before Friday evening", "before the 20th is over", "before Friday's prayers": that day still belongs to it.
HOUR_OF_THE_DAY = r"(?:evening|night|noon|midday|lunch\w*|tea|prayers?|midnight|close|afternoon)"
STILL_THAT_DAY = re.compile(rf"\W*(?:is|has|['’]s)? ?(?:over|out|up|ends?|through|gone|done|{HOUR_OF_THE_DAY})\b", re.I)
WITHIN_IT = re.compile(rf"(?:['’]s|\b{HOUR_OF_THE_DAY})$", re.I)
A_MONTH = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)$", re.I
)


# "That calendar notice", "Dr. Reyes", "Mr May and I": words that also name times.
NO_MONTH = re.compile(r"\bcalendar$", re.I)
NOTICE = re.compile(
    r"\W*(?:notices?|invit\w*|entry|entries|alerts?|events?|reminders?|mails?|messages?|links?|things?)\b", re.I
)
TITLE = re.compile(
    r"\b(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Sir|Dame|Chef|Capt|Captain|Sister|Father|Engr|Judge)\.?\s+$"
)


def names_no_time(h: Heard, time: TimeExpression) -> bool:
    """Whether the words of a time are a person's name or a thing here."""
    after, before = h.text[time.span[1] : time.span[1] + 20], h.text[max(0, time.span[0] - 12) : time.span[0]]
    return bool((NO_MONTH.search(time.text) and NOTICE.match(after)) or TITLE.search(before))


def through_its_day(h: Heard, time: TimeExpression) -> TimeExpression:
    """A day that must end first is the last one of the time, not the first one after it."""
    if time.relation is not Relation.BEFORE or time.end is None:
        return time
    if not (WITHIN_IT.search(time.text) or STILL_THAT_DAY.match(h.text[time.span[1] : time.span[1] + 20])):
        return time
    end = time.end + timedelta(days=1)
    if end.day == 1 and A_MONTH.search(time.text):
        end = end.replace(day=monthrange(end.year, end.month)[1])
    return replace(time, end=end, start=min(h.day, end))


def after_what_comes_first(h: Heard, time: TimeExpression, end: date, sentence: str) -> date:
    """ "One more to see on Tuesday, then I think it over and shout by the weekend": the weekend after that Tuesday."""
    first = [
        t.start for t in h.times if t.span[1] <= time.span[0] and t.start and t.start == t.end and t.text in sentence
    ]
    if not first or first[-1] <= end or WEEKLY.search(time.text) is None:
        return end
    between = sentence[: sentence.rfind(time.text)]
    return end + timedelta(days=7) if THEN.search(between) and first[-1] <= end + timedelta(days=7) else end
