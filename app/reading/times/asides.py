"""Words said in passing: papers called by an ordinal, calendars of the house, times run, excuses, and feasts that get in the way.

Each guard is a turn of phrase; the same day beside a verb that commits somebody stays.
"""

import re

from app.reading.lines import one_of
from app.reading.times.clauses import Clause
from app.reading.times.cursor import Page
from app.reading.times.model import Relation
from app.reading.times.phrases import Phrase, page_text

_WHOLE = frozenset({Relation.ON, Relation.IN})
_FEASTS = frozenset({"holiday", "bank_holiday"})
# "10th, 12th and degree marks", "1st to 8th semester", "the 2nd and 3rd floors": ordinals that count things.
_COUNTED_THINGS = re.compile(
    one_of(r"""
        \W*(?:(?:to|and|or|through|&|\d{1,2}(?:st|nd|rd|th)|all|both|other|final|graduation|degree|diploma|std|pass(?:ing)?)\b\W*){0,8}(?:
            %|marks?|mark-?sheets?|percentages?|certificates?|sem\b|semesters?|standard|grades?|class(?:es)?|years?|score-?cards?
            scores?|results?|cgpa|gpa|transcripts?|diploma|degree|graduation|originals|floors?|storeys?|street|gates?|batch
            branch(?:es)?|place|generation|editions?|anniversary|rounds?|attempts?|copies|copy|page
        )\b
    """)
)
_TIME_RUN = re.compile(r"(?:in )?(?:(?:just )?under |less than )?\d")
# "The autumn term runs from 3 September to 18 December": a calendar that binds all, and no act of theirs.
_CALENDAR = re.compile(
    one_of(r"""
        \b(?:
            (?:
                spring|summer|autumn|winter|fall|michaelmas|hilary|lent|trinity|first|second|third|school|academic
            ) (?:term|semester|trimester)s?
            (?:academic|school) (?:year|calendar)
            half-?term|mid-?term
            school (?:holidays?|closures?|breaks?)
            (?:fiscal|financial|tax) year|terms?, the first
        )\b[^.;!?]{0,40}$
    """)
)
# "I can't say more today", "nothing to add today": that nothing is said is no date.
_UNSAID = re.compile(
    one_of(r"""
        \b(?:
            can't|cannot|can not|couldn't|unable to|not able to|not going to|nothing|no more|not much|wish i could
            (?:i'd|we'd|would) (?:love|like) to
        )\b(?: \w+){0,3} (?:
            say|tell|add|share|report|reveal|give away|promise
        )\b(?: (?:you|more|much|anything|yet|further|about it|to)){0,4} $
    """)
)
# "What with Easter in the middle", "with Juneteenth falling on the Friday", "on account of the regatta on Saturday".
_WITH = re.compile(r"\bwith (?:the |all |both )?$")
_WHAT_WITH = re.compile(r"\b(?:what with|never mind|on account of) [^.;!?]{0,50}$")
_IN_THE_WAY = re.compile(
    r"(?:'s)? (?:(?:right |smack )?in (?:the (?:middle|way|midst)|between)|falling|coming|upon us|looming|landing)\b"
)
# "Wednesday fell through", "Monday is off the table": a day that will not be.
_CALLED_OFF = re.compile(
    one_of(r"""
        (?: (?:at|morning|afternoon|evening|\d[\d:.]*(?: ?[ap]m)?)){0,2}(?:
            [ ](?:has |have |had |is |now |just |sadly |all ){0,2}(?:fell|fallen|falls|falling) (?:through|apart)
            (?:'s| is| was)(?: now| sadly| suddenly)? (?:
                off the (?:table|cards)|a no-go|a non-starter|a write-off|out of the question
            )
            [ ](?:no longer works|doesn't work(?: out)? after all|didn't work out)
        )\b
    """)
)
# "It took a week to arrive and broke in a day": how long something took, told of a thing.
_TOOK = re.compile(
    r"\b(?:took|lasted|broke|died|sold out|gone|finished|done|did|ran|rowed|cycled|swam|built|learnt|learned)\b[^.;!?]{0,40}$"
)


_CLOCKS_CHANGE = re.compile(
    r"\bclocks? (?:go|goes|went|are going|change|will go|jump|spring)"
    r" ?(?:back|forward|an hour)?\b[^.;!?]{0,20}$"
)
# "I understand you are away in July": the reader's own absence.
_READER_AWAY = re.compile(
    one_of(r"""
        \byou(?:'re| are|'ll be| will be| were)(?: all| both| still)? (?:
            away|on (?:holiday|leave|vacation)|off|travelling|traveling|abroad|out of town
        )\b[^.;!?]{0,30}$
    """)
)
_BORN = re.compile(r"\bborn(?: \w+)? $")
_ROLL_ON = re.compile(r"(?:^|\W)(?:roll|bring) $")
# "Your visa runs until November 2027, is that right?": the reader's own papers.
_THEIR_PAPERS = re.compile(
    r"\byour (?:\w+ )?(?:visa|permit|licen[cs]e|passport|lease|contract|pass|notice period)"
    r" (?:runs|lasts|goes|is (?:good|valid))(?: on| out)? $"
)
# "The visit is on Friday, not Thursday".
_NOT_THEN = re.compile(
    r"(?:,|\(|-|–|—|\band|\bbut) ?not (?:on |at |this |next |the )?$|(?:^|\W)(?:scratch|forget(?: about)?) $"
)


def is_aside(page: Page, phrase: Phrase, clause: Clause, before: str, behind: str) -> bool:
    """The day is named in passing, as a number of things, a calendar, a measure, an excuse or a feast in the way."""
    when, first = phrase.when, page.at(phrase.first)
    rule, low, near = when.rule, behind.lower(), before[-90:]
    bare = first.kind == "ordinal" or (first.low == "the" and page.at(phrase.first + 1).kind == "ordinal")
    if bare and when.grain in ("day", "span"):
        return bool(_COUNTED_THINGS.match(low))
    if when.clock is not None and first.low in ("in", "under") and _TIME_RUN.match(page_text(page, phrase)):
        return True  # "in under 1:45", "in 13:42": how fast somebody was
    if phrase.relation is Relation.BETWEEN and _CALENDAR.search(near):
        return True
    if rule == "relative" and phrase.relation in _WHOLE and first.low in ("today", "now", "yet"):
        return bool(_UNSAID.search(near))
    if rule == "now" and phrase.last == phrase.first + 2:
        return True  # "you have 48 hours to finish it from now"
    if rule in _FEASTS and _WITH.search(near) and _IN_THE_WAY.match(low):
        return True
    if phrase.relation in _WHOLE and _WHAT_WITH.search(near):
        return True
    if ("you" in near and _READER_AWAY.search(near)) or (first.low == "on" and _ROLL_ON.search(near)):
        return True
    if "?" in clause.sentence and _THEIR_PAPERS.search(near):
        return True
    if phrase.relation in _WHOLE and _BORN.search(near):
        return True
    if "clock" in near and _CLOCKS_CHANGE.search(near):
        return True
    if phrase.relation is Relation.ON and _NOT_THEN.search(near):
        return True
    if rule.startswith("weekday") and phrase.relation is Relation.ON and _CALLED_OFF.match(low):
        return True
    return (
        phrase.relation is Relation.IN
        and rule in ("in_day", "in_hour", "in_week")
        and page.past
        and bool(_TOOK.search(near))
    )
