"""False friends: phrases that look like dates and commit nobody (`times-and-promises.md` section 4, "Exclusions")."""

import re
from datetime import timedelta

from app.reading.lines import one_of
from app.reading.times.asides import is_aside
from app.reading.times.chatter import is_general, is_history, is_mere_noun
from app.reading.times.clauses import Clause
from app.reading.times.cursor import Page
from app.reading.times.grounds import is_of_others
from app.reading.times.model import Relation
from app.reading.times.phrases import Phrase, page_text
from app.reading.times.words import MONTHS, WEEKDAYS

_GREETING = re.compile(
    one_of(r"""
        (?:
            ^\W*(?:hi|hello|dear|hey|and|so|please|\w+,)?\s*(?:
                have (?:yourself |an? )?(?:\w+ )?(?:
                    lovely|great|good|nice|fun|wonderful|super|safe|restful|relaxing|pleasant|happy|merry|fab\w*|brilliant|blessed
                    sunny|quiet|long|fantastic|peaceful
                )
                enjoy
            )
            hope(?: that)? you(?:'re| are|'ve|r)?(?: all)? (?:have|had|having|enjoyed|enjoying|got|well)
            wish(?:ing)? you|hope(?: that)? (?:your|the)|how (?:was|is) your|great start|good start|all the best for|enjoy
            many (?:happy )?returns
            safe (?:travels?|journeys?|trip|flight|drive|home)
            (?:good|best of) luck (?:with|at|in)
            fingers crossed for your
        )\b[^.;!?,]{0,40}$
        (?:^|[.,!-]|\band|\ba|\bvery)\s*(?:happy|merry)(?: belated| early| (?:very|last|late))?\s*$
        ^\W*(?:i )?(?:hope|trust)(?: that)?\s*$
    """)
)


_OF_GREETINGS = (
    "have ",
    "hope",
    "wish",
    "enjoy",
    "happy",
    "merry",
    "trust",
    "how ",
    "great ",
    "good ",
    "best ",
    "safe ",
    "crossed ",
    "many ",
)
_WORKING_WEEK = re.compile(r"\bmon(?:day)?s?\W+(?:to|through|thru|till|until|-|–)?\W*(?:fri|sat|sun|thu)")
_OF_A_JOB = r"(?<!of this )(?<!of the )(?<!of our )notice"  # "within five days of this notice" is no notice period
_NO_DATE_LENGTH = re.compile(
    one_of(rf"""
        \b(?:
            experience|{_OF_A_JOB}|probation\w*|contract|fixed[- ]term
            leave(?! (?:it|this|that|things|me|us)\b)
            holidays?|vacation|pto|per (?:week|day|month|year)|on[- ]?site|in the office|hybrid|remote\w*|shifts?|salary|paid
            years? old|warranty|training|programme|program|course|internship|placement
            interview (?:takes|lasts|will take)
            lasts?|duration|exercise|test|assignment|rota|commut\w+|drive|walk|since|background in|track record|established|funded
            runway|panel|reserve list|talent pool|on file|waiting list|stay live|in force
            profiles? (?:stays?|remains?|kept|are|is)
        )\b
    """)
)


_ROUTINE = re.compile(
    one_of(r"""
        \b(?:
            hybrid|part[- ]time|(?:in|at) (?:the |our )?office|in-office|on[- ]?site|remote\w*|from home|wfh|shifts?|rota|roster\w*
            (?:opening|office|working|core|business|school|visiting|lab) hours
            hours (?:are|of (?:work|operation|business))
            open(?:s|ing)? (?:from|daily|mon|every|between|at)
            staffed|schedule is|work(?:ing)? (?:pattern|week)|desk is|lines (?:are|open)|helpline|per week
            (?:days?|hours?|times) (?:a|per|each) (?:week|month|year)
            overtime|paid|pay|an hour|weekly|anchor days?|parking|reception|cafeteria|canteen|core (?:time|hours?)|school day
            (?:take|takes|taking) calls
            trad(?:es|ing) (?:from|hours|on|seven)
            ferry
            (?:last|first) (?:bus|train|one home|tram|boat)
            each (?:morning|evening|day|night)
            (?:on|at) (?:weekdays|weekends|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)
            weekends (?:too|included|as well)|open \d|timings?|seven days|(?:phone|help) ?(?:lines?|desk)
        )\b
    """)
)
# "Schedule: Tue-Sat", "Friday Harbor", "Tuesday is our office day": a weekday that dates nothing.
_ROTA_LABEL = re.compile(
    r"\b(?:schedule|(?<!trial )shifts?|hours|rota|roster|days|working (?:days|hours)|open|opening times?)\s*[:–-]\s*$"
)
_NAMED_AFTER_DAY = re.compile(
    one_of(r"""
        \s+(?:
            Harbou?r|Street|Road|Lane|Avenue|Square|Island|Market|Club|Times|Collective|Group|Inn|Hill|House|Bridge|Foundation
            Magazine|Post|Night Live|Project|Society|Circle|School|Trust|Charity|Fund|Standard|Memo|Gazette|Herald|Live|Lights|Fever
        )\b
        \.com\b|\s+&\s+[A-Z]
    """)
)
# "Bloody Sunday", "Cyber Monday": the word before makes a name of the day.
_NAMING = re.compile(
    r"\b(?:Bloody|Cyber|Black|Blue|Super|Ruby|Giving|Manic|Mad|Stir-up|Stir-Up|Meatless|Magic|Wild|Fat|Sheffield|Freaky|First|Lazy"
    r"|Casual|The)\s+$"
)
# Behind a name: what a person does, so that "Friday Theo will ring" dates something and "Friday Health Plans is" does not.
_PERSON_ACTS = re.compile(
    r"(?:[A-Z][\w'-]*\s+){1,2}(?:will|can|could|would|should|has|and|or|at|on|from|in|to)\b|[A-Z][\w'-]*(?:'ll|\W*$|\s*[,.;:!?)])"
)
_CAPITALS = re.compile(r"\s+[A-Z][a-z]+")
_NAMED = re.compile(r"\b(?:named|nicknamed|(?:is|was|are) called) $")
_ASKING_FOR = re.compile(
    r"\b(?:(?:ask|asking|look|page|phone|ring|call|meet|mrs?|ms|miss|dr)\.?\s*(?:for|up)?|hello to|regards to)\s*$",
    re.IGNORECASE,
)
# "A Thursday quiz", "the Sunday lunch service": the day only says which kind of thing.
_SMALL_THINGS = one_of(r"""
    (?:
        lunch|brunch|breakfast|roast|dinner|quiz|market|service|shifts?|drinks|trade|club|night|run|matin[eé]e|crowd|league
        football|rugby|group|edition|supplement|cakes?|beers|social|newsletter|paper|rota|specials?|mass|worship|bake|papers
        prayers?|traffic|stand-?ups?|huddle|staff|girls?|lads?|job|crew|lot|bunch|class(?:es)?|section|course|desk|column
        magazine
    )\b
""")
# "Nobody cycles that far on a Monday": any such day, unless it is offered.
_ANY_SUCH_DAY = re.compile(r"\ban?\s+$", re.IGNORECASE)
_OFFERED = re.compile(
    r"\b(?:suits?|works?|free|prefer|possible|better|best|slot|meet|how about|what about|(?:could|can|shall) (?:we|you))\b"
)
_KIND_OF_THING = re.compile(r"\s+(?:morning |afternoon |evening |night )?" + _SMALL_THINGS)
_ALWAYS_A_THING = re.compile(
    r"\s+(?:job|papers|prayers|traffic|quiz|roast|supplement|league|matin[eé]e|market|football|rugby)\b"
)
_BIDDING = re.compile(r"\b(?:can|could|join|come|please|let's|invite|attend|free for|see you)\b")
_A_KIND = re.compile(r"\b(?:an?|the|our|their|some|every|any|proper|usual|weekly)\s+$", re.IGNORECASE)
_TITLE = re.compile(
    r"\b(?:called|titled|named|entitled|podcasts?,?|shows?,?|blog,?|newsletter,?|band|series,?)(?: is)?\W*$"
)
_USUAL_DAY = re.compile(
    r"^,?\s+(?:is|are|was)\s+(?:always |usually |normally )?(?:our|my|the|a|an|your) (?:\w+ ){0,2}(?:day|days|night|time|off|one)\b"
)
# "Founded in 1987; today we are 62 people": how things stand, and no date.
_THESE_DAYS = re.compile(
    one_of(r"""
        ^,? (?:we|it|they|there|the \w+)(?:'re|'s| are| is| have| has| employ\w*| number\w*| count\w*| run\w*) (?:now )?(?:
            \d
            (?:an?|over|about|some|more than|nearly|almost)\b
            (?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|eighty|ninety)\b
        )
    """)
)
_LONG_AGO = timedelta(days=300)
_TOLD = re.compile(
    r"\b(?:updat\w+|e-?mail|review\w*|let you know|check in|decid\w+|in touch|send|call you|write to you|newsletter"
    r"|shortlist\w*|interview\w*)\b"
)
_DAYS_OFF = re.compile(
    r"\b(?:leave|(?<!bank )(?<!public )(?<!the )holidays?|vacation|pto|time off|contract of|per (?:week|month|year)|timesheets?|expenses)\b"
)
_NOTICE = re.compile(
    rf"\b(?:{_OF_A_JOB}|"
    r"probation\w*|experience|years old|warranty|tenure|benefits?|insurance|pension|eligib\w+|vest(?:s|ing)?"
    r"|accru\w+)\b"
)
_NOTICE_PERIOD = re.compile(r"\b(?:notice period|probation\w*)\b[^.;!?]{0,80}$")
# "Our desk answers customers within 4 business hours": what the work is, not what they will do for the reader.
_SERVICE = re.compile(
    one_of(r"""
        \b(?:
            answers?|serves?|ships?|delivers?|repl(?:y|ies) to|responds? to|dispatch\w*|handles?|resolves?
        )(?: \w+){0,2} (?:customers?|clients'?|orders?|tickets?|parcels?|complaints|emergencies)\b
    """)
)
_SEASONAL = re.compile(
    one_of(r"""
        \b(?:gets?|goes|is|are|it's|can be|be) (?:\w+ ){0,2}(?:
            quiet|busy|busiest|hectic|slow|mad|crazy|dead|manic|peak|high season
        )\b
        \b(?:busiest|quietest|peak) (?:time|period|season|weeks?|months?)\b
    """)
)
# "HR will phone you within two days about shifts and notice periods".
_PROMISED = re.compile(
    one_of(r"""
        (?:'ll|\b(?:will|shall|going to))\b[^.;!?]{0,20}\b(?:
            call|ring|phone|telephone|contact|e-?mail|write(?: to)?|message|text|reach|tell|inform|let|notify
        ) you\b[^.;!?]{0,15}$
    """)
)
_WHOLE = frozenset({Relation.ON, Relation.IN})
_GIVEN = re.compile(
    r"\b(?:you(?:'ve| have| get| will have|'ll have)|give us|give me|allow"
    r"|(?:we|i|they|he|she)(?:'ll| will)? (?:\w+ )?need)\b[^.;!?]{0,25}$"
)
# "Please plan to be with us for about three hours on Thursday".
_STAYS_FOR = re.compile(r"\b(?:with us|here|plan|set aside|spend|block out|keep free)\b[^.;!?]{0,20} for $")
_REASON = re.compile(r"\b(?:observance of|on account of|because of|due to|to mark|celebrat\w+|observing)(?: the)?\s*$")
# "Within 3 working days, excluding today", "the bank holiday not counted": how to count, and no day of its own.
_LEFT_OUT = re.compile(
    one_of(r"""
        \b(?:
            excluding|excl\.?|not (?:counting|including)|except(?:ing)?(?: for)?|apart from|leaving (?:out|aside)|ignoring|barring
            discounting|skipping|disregarding|including|counting
        )(?: the)?\s*$
    """)
)
_COUNTED_BEHIND = re.compile(
    r"\s+(?:(?:is|being|are) )?(?:not |un)?(?:counted|included|excluded|excepted|permitting|notwithstanding|aside)\b"
)
_PAYDAY = re.compile(
    one_of(r"""
        \b(?:
            in arrears|paid (?:monthly|weekly)|pay (?:monthly|weekly)
            payroll (?:runs|is run|closes|date|day)
            pay ?day (?:is|falls|comes)|salar\w+ (?:is|are) paid
        )\b
    """)
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
    one_of(r"""
        \b(?:
            applications?|cvs?|r[eé]sum[eé]s?|references?|referees?|vetting|clearance|posts?|roles?|vacancy|position|advert|ad|job
            interview(?:s|ed)?|candidates?|applicants?|shortlist\w*|panel|committee|board|offer|contract|headcount|decision
            portfolio|test|file|profile|documents?|paperwork|medical|client|signed off|talked with|tell you|told you|let you know
        )\b
    """)
)
_COURTESY = re.compile(
    one_of(r"""
        \b(?:
            thanks?|thank you|cheers|great|good|lovely|nice|pleasure|hope|sorry|apolog\w+|enjoy\w*|congrat\w*|wonderful|happy
            delight\w*|planned|meant|wanted|hoping|had (?:hoped|planned)|missed|since|impress\w*|loved|admired|appreciated|struck
            smiled?|laugh\w*|kudos|well done|spotted|noticed
        )\b
    """)
)


_ASIDE = re.compile(r"[,;–—]|\s-\s")


def tells_of_the_process(clause: Clause, where: int) -> bool:
    """ "The board saw your letter last Friday", but not "thanks for coming in on Tuesday"."""
    before = clause.text[: max(0, where - clause.start)]
    aside = _ASIDE.search(
        clause.text, len(before)
    )  # "we got your form yesterday, cheers" tells of the form all the same
    if _COURTESY.search(clause.text[: aside.start()] if aside else clause.text) or before.rstrip().endswith(
        ("said", "mentioned")
    ):
        return False
    return bool(_PROCESS.search(clause.text))


def is_silent(page: Page, phrase: Phrase, clause: Clause) -> bool:
    """The phrase is no commitment: a greeting, working hours, a length of service."""
    rule = phrase.when.rule
    before = clause.sentence[: page.at(phrase.first).start - clause.sentence_start]
    if phrase.when.end < page.sent - _LONG_AGO and phrase.relation in _WHOLE:
        return True  # "registered in August 1998"
    behind = _behind(page, phrase)
    if rule == "relative" and page.low(phrase.first) == "today" and _THESE_DAYS.match(behind.lower()):
        return True
    if is_history(page, phrase, clause, before) or is_general(page.sent, phrase, clause, before, behind):
        return True
    if is_mere_noun(page, phrase, before, behind) or is_of_others(page, phrase, clause, before, behind):
        return True
    if is_aside(page, phrase, clause, before, behind):
        return True
    if rule in ("holiday", "bank_holiday") and page.last is not None and _REASON.search(before):
        return True  # "shut on Monday, May 4 because of Labour Day"
    if page.last is not None and (_LEFT_OUT.search(before) or _COUNTED_BEHIND.match(behind)):
        return True
    if rule in ("weekday_bare", "range", "holiday", "weekday_the") and _names_no_day(page, phrase, clause, before):
        return True
    if rule in ("range", "weekday_bare", "clock_alone", "between") and _WORKING_WEEK.search(page_text(page, phrase)):
        return True
    routine = (rule == "range" and not _is_dated(page, phrase)) or rule in _CLOCK_RULES or rule.startswith("in_hour")
    if routine and _ROUTINE.search(clause.text) and not _is_promised(page, phrase, clause):
        return True
    if rule.startswith("week_") and page.at(phrase.first).raw[:1].isupper() and _TITLE.search(before):
        return True
    if rule == "in_year" and phrase.relation.value in ("in", "within", "not_before") and "next" not in rule:
        return not re.search(r"\bin\b", page_text(page, phrase)) or bool(_NO_DATE_LENGTH.search(clause.text))
    terms = rule.startswith(("in_", "next_")) and (_NOTICE.search(clause.text) or _NOTICE_PERIOD.search(before))
    if terms and not _is_promised(page, phrase, clause):
        return True
    if rule in ("in_bday", "in_bhour", "in_hour", "in_day") and _SERVICE.search(clause.text):
        return True
    if rule == "in_year" and phrase.relation is Relation.AFTER and (phrase.when.start - page.sent).days > 700:
        return True  # "retired after 31 years"
    if (
        phrase.relation in _WHOLE
        and rule in ("holiday", "season", "month", "weekend")
        and _SEASONAL.search(clause.text)
    ):
        return True
    if rule == "in_bday":
        return bool(_DAYS_OFF.search(clause.text))
    if rule == "in_hour" and _STAYS_FOR.search(before):
        return True
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
    if rule == "moved_from" or (("pa" in clause.text or "arrears" in clause.text) and _PAYDAY.search(clause.text)):
        return True
    return any(map(before.__contains__, _OF_GREETINGS)) and bool(_GREETING.search(before))


def _is_promised(page: Page, phrase: Phrase, clause: Clause) -> bool:
    return bool(_PROMISED.search(clause.text[: max(0, page.at(phrase.first).start - clause.start)]))


def _behind(page: Page, phrase: Phrase) -> str:
    return page.raw[page.at(phrase.last - 1).end :][:60]


def _names_no_day(page: Page, phrase: Phrase, clause: Clause, before: str) -> bool:
    if _ROTA_LABEL.search(before):
        return True
    behind = _behind(page, phrase)
    if _NAMED_AFTER_DAY.match(behind):
        return True
    if phrase.when.rule == "range" and _is_a_kind(page, phrase, clause, before, behind):
        return True
    if phrase.when.rule == "range" or page.near(phrase.last - 1) not in WEEKDAYS:
        return False
    bare = phrase.last == phrase.first + 1 or page.near(phrase.first) in ("the", "for", "at")
    if bare and (_is_a_name(page, phrase, before, behind) or _is_a_kind(page, phrase, clause, before, behind)):
        return True
    return phrase.relation is Relation.ON and page.near(phrase.first) in WEEKDAYS and bool(_USUAL_DAY.match(behind))


def _is_a_name(page: Page, phrase: Phrase, before: str, behind: str) -> bool:
    """ "Bloody Sunday", "ask for Tuesday Adeyemi", "Friday Health Plans"."""
    first = page.at(phrase.first)
    if not page.at(phrase.last - 1).raw[0].isupper():
        return False
    head = page.raw[max(0, first.start - 20) : first.start]
    if _NAMED.search(head):
        return True
    if before.strip() and _NAMING.search(head):
        return True
    if not _CAPITALS.match(behind) or page.at(phrase.last).low in MONTHS or page.at(phrase.last).lines:
        return False
    return bool(_ASKING_FOR.search(before)) or not _PERSON_ACTS.match(behind.lstrip())


def _is_a_kind(page: Page, phrase: Phrase, clause: Clause, before: str, behind: str) -> bool:
    """ "A Thursday quiz", "the Sunday lunch service", "a proper Saturday job"."""
    if _ALWAYS_A_THING.match(behind):
        return True
    if _ANY_SUCH_DAY.search(before + page.raw[page.at(phrase.first).start : page.at(phrase.last - 1).start]):
        return bool(_KIND_OF_THING.match(behind)) or not _OFFERED.search(clause.sentence)
    led = page.near(phrase.first) == "the" or page.near(phrase.first + 1) == "the" or bool(_A_KIND.search(before))
    return led and bool(_KIND_OF_THING.match(behind)) and not _BIDDING.search(before)


def _is_dated(page: Page, phrase: Phrase) -> bool:
    """A stretch from day to day of a month ("open between 10 April and 13 April") is no weekly routine."""
    return any(page.near(n) in MONTHS and page.near(n - 1)[:1].isdecimal() for n in range(phrase.first, phrase.last))
