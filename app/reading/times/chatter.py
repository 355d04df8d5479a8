"""What a clause may tell that commits nobody here: history, law, habits of others, the terms of a job, names and nouns.

Each table says what is told, and what in the same words would be a ground for a commitment to the reader.
"""

import re
from datetime import date

from app.reading.lines import one_of
from app.reading.times.clauses import Clause
from app.reading.times.cues import cues
from app.reading.times.cursor import Page
from app.reading.times.model import Relation
from app.reading.times.phrases import Phrase
from app.reading.times.words import ORDINALS

_WHOLE = frozenset({Relation.ON, Relation.IN, Relation.BETWEEN})
_PAST_WHOLE = _WHOLE | {Relation.NOT_BEFORE, Relation.AFTER}
_BACK_IN_TIME = frozenset({"ago", "relative"})
_LONG_GRAINS = frozenset({"month", "quarter", "year", "season", "holiday"})
_FAR = 2  # years: nobody's next step is so far away

# What happened to the reader, the application or the post: the only past that is kept.
_OF_THE_CASE = re.compile(
    one_of(r"""
        \byour (?:\w+ )?(?:
            applications?|cv|r[eé]sum[eé]|file|folder|profile|form|forms|documents?|papers?|paperwork|references?|referees?|test
            task|exercise|portfolio|interview|visit|medical|check|clearance|letter|mail|e-?mail|note|candidacy|candidature|essay
            assignment|samples?|offer|contract|talk|call|lesson|trial|demo|presentation|audition
        )\b
        \byou (?:\w+ )?(?:
            applied|interviewed|met|saw|spoke|came|visited|sent|submitted|wrote
            were (?:given|told|interviewed|invited|seen)
        )\b
        \b(?:we|i|she|he|they)(?:'ve| have| had)? (?:\w+ )?(?:
            spoke|met|talked|saw|interviewed|received|told|said|promised|wrote|sent|posted|forwarded|handed|passed|submitted|rang
            called|e-?mailed|shortlisted
        )\b
        \b(?:
            applications?|posts?|roles?|vacanc(?:y|ies)|adverts?|ad|postings?|position|job|window|portal
        )(?: \w+)? (?:clos|went|came|ran|opened)\w*
        \b(?:panel|committee|board|governors|trustees|council|partners|client|hiring (?:manager|team))\b
        \bclosing date\b
        \b(?:
            vetting|references?|clearance|shortlist\w*|headcount|interviews?|first (?:talk|round|conversation)|finalists?
            candidates?
        )\b
        \bbudget for\b|\bdecision\b|\btalked with\b
    """)
)
# "Your letter dated 2 May", "as on 01.01.2026", "last updated on 1 October", "the advertisement of 18 January": papers and pages.
_PAPER_DATE = re.compile(
    one_of(r"""
        \b(?:
            dated|as (?:on|at)
            (?:last |was |were |been )?(?:
                updated|revised|imported|created|registered|listed|signed up for[^.;!?]{0,30}
                created (?:a|your) (?:profile|account)[^.;!?]{0,20}
            )
            reported
        )(?: (?:on|as of))?\s*$
        \b(?:
            advertisements?|adverts?|advt\.?|notice|circular|minutes|letter|issue|edition|times|gazette|report
        )(?: no\.? ?[\w/]+)?(?: of(?: the \w+)?)?\s*$
    """)
)
# "The board's resolution of 14 May": a thing called by its day; but talks with the reader are called so, too.
_OF_A_DAY = re.compile(
    r"(?<!interview)(?<!call)(?<!talk)(?<!meeting)(?<!visit)(?<!conversation)(?<!chat)(?<!week)(?<!day)(?<!end)(?<!morning)"
    r"(?<!evening)(?<!afternoon)(?<!half)(?<!part)(?<!middle)(?<!beginning)(?<!start)(?<!\bas) of (?:the )?$"
)
_WAS_UNTIL = cues(
    r"(?:you|i|she|he|they)(?:'ve)? (?:\w+ )?(?:were|was|worked|stayed|ran|did|been) (?:\w+ ){0,2}(?:with|at|for|in)"
)
_STILL_AHEAD = cues(r"""
    (?:will|'ll|shall|should|hop\w+|told|given|asked|said|promised|extended|moved|pushed|postponed|hold|keep)
""")
_TOLD_THEM = cues(r"said|told|promised|agreed|confirmed|mentioned|wrote")
_OLD_ROUND = re.compile(
    one_of(r"""
        \b(?:previous|earlier|former|last|first|original) (?:\w+ ){0,2}(?:
            round|search|campaign|holder|post-?holder|person|advert|exercise|process
        )\b
        \bfirst advertised\b
    """)
)


def is_history(page: Page, phrase: Phrase, clause: Clause, before: str) -> bool:
    """A day gone by that is no part of the reader's case: "we bought the mill on 2 March", "the round held in January"."""
    when = phrase.when
    if when.end <= page.sent and _PAPER_DATE.search(before[-60:]):
        return True
    if when.end < page.sent and when.rule not in _BACK_IN_TIME and _OF_A_DAY.search(before[-40:]):
        return True
    if phrase.relation is Relation.UNTIL and clause.says(_WAS_UNTIL) and not clause.says(_STILL_AHEAD):
        return True
    if not page.past:
        return False
    if phrase.relation is Relation.IN and when.rule.startswith("in_") and not clause.says(_TOLD_THEM):
        return True  # "we had three hundred applications in nine days"
    if when.end >= page.sent or phrase.relation not in _PAST_WHOLE:
        return False
    if when.grain in _LONG_GRAINS or _OLD_ROUND.search(clause.text):
        return True
    return not _OF_THE_CASE.search(clause.text)


# "Most applicants hear within two weeks", "roles like this stay open for a month": how the world goes, said of nobody here.
_HOW_THE_WORLD_GOES = re.compile(
    one_of(r"""
        \b(?:most|many|some|few|all sorts of|other|typical|average) (?:
            applicants?|candidates?|people|folks|firms?|companies|employers|places|roles?|jobs|searches|processes|departments
        )\b
        \b(?:
            candidates?|applicants?|people|firms|companies|employers|recruiters|managers|visas?|permits?|passes|roles?|posts|jobs
            searches|processes
        ) (?:like this |of this kind |here |usually |generally |typically |normally |often |tend to |mostly )+
        \b(?:nobody|no one|everyone|everybody) ever\b
        \bit is said\b
        \b(?:elsewhere|in general|generally speaking|as a rule|on average)\b
        \bin (?:this|the) (?:market|trade|industry|sector|business|country|netherlands|us|uk|states)\b
        \bthese days\b
        \bmy (?:old|last|former|previous) (?:firm|company|employer|place|job|boss|team|shop)\b
        \bused to\b
    """)
)
_HERE = re.compile(r"\b(?:you|your|we|our|us|i|my(?! (?:old|last|former|previous)\b)|me)\b|'(?:ll|m)\b|\b(?:we|you|i)'")
# "Under our records policy files are destroyed after twelve months", "object within 30 days under the regulation".
_LAW = re.compile(
    one_of(r"""
        \b(?:
            gdpr|popia|ccpa|privacy|retention|data protection|data (?:is|are|will be)|personal data|federal law|by law|regulations?
            statut\w+|in error|unsubscribe|opt[- ]out|confidential\w*|intended recipient|records policy|e-verify|equal opportunity
            accommodations? requests?|disclaimer|cookies?
            right to (?:object|appeal|withdraw|erasure)
        )\b
    """)
)
# A commitment after all, whatever it is about: somebody shall do something.
_COMMITS = re.compile(
    one_of(r"""
        \b(?:
            please|kindly|will|shall|must|needs?|due|announc\w*|decid\w*|decisions?|outcomes?|accept|sign|signed|signing|return
            submit|touch|reply|let you know|expect|hear|hope|aim|contact|ring|booked|told|informed|notified
        )\b
        'll\b
    """)
)
_DECIDES = re.compile(
    r"\b(?:will|shall|decisions?|outcomes?|results?|announc\w*|told|informed|notified|contacted|invited|expect)\b"
)
# The terms of a job: a trial period, a bond, training on the job, what a certificate's age may be.
_TERMS = re.compile(
    one_of(r"""
        \b(?:
            severance|stipend|learnership|apprentice\w*|traineeship|lock-in|service bond|ride along|shadow\w*|classroom|on the floor
            buddy|mentor\w*|payslip|paid quarterly|superannuation|super is|appraisals?|increments?|allowances?|umbrella|thirteenth
            sick pay
            (?:look at|review) your (?:pay|salary)
            (?:pay|salary) reviews?|health (?:insurance|cover)|day rate|hourly|annualised
        )\b
    """)
)
# "We hold the contract until 2031", "the lease runs to March": what they have, and for how long.
_HELD = re.compile(
    one_of(r"""
        \b(?:
            (?:
                hold|holds|held|have|has|had|own|owns|won|signed|renewed|lease|leases|rent|rents|let
            ) (?!(?:your|you|on|off|until|till)\b)[^.;!?]{0,60}
            (?:the|our|this|their) (?!offer)(?:\w+ ){0,2}
        )\b(?:
            contract|lease|licen[cs]e|tenancy|franchise|funding|grant|accreditation|certificate|concession|permit|rights|building
            premises|charter|framework
        )\b(?! (?:offer|form|you))[^.;!?]{0,30}$
    """)
)
_STANDING = frozenset({Relation.UNTIL, Relation.BETWEEN})
_TERM_LENGTHS = ("in_", "next_week", "week_fixed", "couple_of", "few_")
# "Your data will be deleted after six months": a rule of their house.
_WIPED = re.compile(
    r"\b(?:data|records?|profiles?|details|files?|recordings?)\b[^.;!?]{0,40}\b(?:deleted|erased|destroyed|purged|shredded|wiped)\b"
)
_AGE = re.compile(r"\b(?:older|younger|newer) than(?: \w+)?\s*$|\b(?:aged?|age limit)\b[^.;!?]{0,20}$")
_ALL_YEARS = re.compile(r"^\s*(?:old|of age|and (?:above|below|older|under))\b")


def is_general(sent: date, phrase: Phrase, clause: Clause, before: str, behind: str) -> bool:
    """A length of time in a law, a habit of the world, or the terms of a job."""
    rule = phrase.when.rule
    sentence = clause.sentence
    if rule == "year" and phrase.when.start.year - sent.year >= _FAR:
        return True
    if phrase.relation in _STANDING and phrase.when.grain in _LONG_GRAINS and _HELD.search(before[-120:]):
        return True
    if not _HERE.search(sentence) and _HOW_THE_WORLD_GOES.search(sentence) and not _DECIDES.search(sentence):
        return True
    if not rule.startswith(_TERM_LENGTHS):
        return False
    if rule == "in_year" and phrase.relation is Relation.BETWEEN:
        return True  # "between 25 and 35 years"
    if _AGE.search(before[-40:]) or _ALL_YEARS.match(behind):
        return True
    if _WIPED.search(sentence):
        return True
    return bool(_TERMS.search(sentence) or _LAW.search(sentence)) and not _COMMITS.search(sentence)


# A feast before a noun, or as what the sentence is about, dates nothing: "Diwali lights", "Canada Day is a Wednesday".
_FEAST_IS_A_NOUN = re.compile(
    one_of(r"""
        \s+(?!
            eve\b|day\b|week|month|morning|break|holiday|period|season|shutdown|closure|at\b|on\b|in\b|for\b|to\b|and\b|or\b|we\b
            i\b|you\b|from\b|until\b|till\b|but\b|so\b|if\b|when\b|then\b|through\b|as\b|by\b|before\b|after\b|with\b|because\b
            off\b|which\b
        )(?:[a-z]{3,}s?\b|is an?\b)
    """)
)
_BESIDES = re.compile(r"\b(?:except|bar|but|apart from|other than|save)(?: for)?(?: \w+ and)?\s*$")


_BUSY_WITH = re.compile(r"\b(?:with|due to|because of|thanks to|given|despite)(?: the| our| my)?\s*$")


_A_MAIL_OR_MOOD = re.compile(
    r"\s(?:night |morning |afternoon |evening )?"
    r"(?:e-?mail|mail|message|news|note|letter|feeling|mood|beers?|drinks?|pint|blues|traffic|rush)\b",
    re.I,
)


def is_mere_noun(page: Page, phrase: Phrase, before: str, behind: str) -> bool:
    """A feast or an ordinal that only tells which thing: "Christmas money", "the second-round dates", "not the first"."""
    when, first = phrase.when, page.low(phrase.first)
    if when.rule == "holiday" and phrase.relation in _WHOLE and page.at(phrase.first).raw[:1].isupper():
        return bool(_FEAST_IS_A_NOUN.match(behind) or _BESIDES.search(before))
    if when.grain == "day" and first == "the" and _A_MAIL_OR_MOOD.match(behind):
        return True  # "not the Friday mail that I wanted to send"
    if when.rule == "eow" and _BUSY_WITH.search(before[-40:]):
        return True  # "swamped with quarter end"
    if when.rule == "day_number" and first == "the" and page.near(phrase.first + 1) in ORDINALS:
        return phrase.last == phrase.first + 2
    return False
