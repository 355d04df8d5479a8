"""Words that tell what a conversation is about: a job for me, or one of the things that sound like it.

Each line is one group with its weight; within a group each phrase counts once. They are read over a whole thread, so single
words may be weak: "application" stands in letters about flats, loans and schools as well.
"""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re

from app.reading.facts.otherwords import DEFINING, OTHER, WORK_AT_HOME
from app.reading.lines import one_of

# Plain signs: said only where somebody is hired or looks for work.
JOB: tuple[tuple[float, str], ...] = (
    (1.5, one_of(r"""
            job interview
            (?:your|the) interview (?:with|on|at|for|is|of)\b
            hiring (?:manager|team|committee|panel|process)
            talent (?:acquisition|team|partner)
            recruiting (?:team|coordinator)|recruiters?|interview panel
        """)),
    (1.5, r"vacancy|vacancies|job (?:opening|offer|description|advert\w*|spec)|requisition|req \d+|job (?:id|ref)|the (?:post|position) of"),
    (1.5, r"(?:my|your|the|his|her) (?:cv|c\.v\.|resume|résumé|curriculum|cover letter|covering letter)|cv|resume|résumé|lebenslauf|portfolio|work samples?"),
    (1.5, r"(?:the|this|our|that|an?|your) (?:[\w&-]+ ){0,4}(?:role|vacancy|job)\b"),
    (1.0, one_of(r"""
            (?:two|three|four|few|some|several|couple of|these|other|more|both) (?:\w+ ){0,2}(?:roles|vacancies)
            (?:open|vacant|available) (?:roles|positions|posts)
        """)),
    (2.0, one_of(r"""
            (?:salary|pay|package) (?:are|were) you (?:\w+ )?(?:drawing|on|getting|earning|looking for|hoping for|expecting|after)
            (?:present|current|expected|last drawn) (?:salary|ctc|package)
            (?:consider(?:ing)?|open to|looking for) a (?:job )?change(?! (?:of|to|in)\b)
        """)),
    (1.0, one_of(r"""
            phone screen|screening call|trial (?:shift|day|lesson)|working interview|skills test|trade test|case study|take-home
            coding (?:test|task|challenge)|online assessment|assessment (?:centre|center|day)|(?:first|second|final|next) round
        """)),
    (1.0, one_of(r"""
            salary|day rate|hourly rate|notice period|starting salary|benefits package|probation|full[- ]time|part[- ]time|contract role
            relocation|right to work|per hour|an hour|by the hour
            place (?:in|on) (?:our|the|my) team
            overtime|night shift
        """)),
    (1.0, one_of(r"""
            apprenticeships?|internships?|traineeships?
            (?:graduate|trainee|vacation) (?:scheme|programme|program)
            temp(?:orary)? (?:work|job|role|assignment)
            (?:your|the) candidac(?:y|ies)|(?:your|my|the) candidature|reserve list|represent you
            (?:my|the|our) client (?:liked|would like|wants|has decided|needs|is looking)
            interviewing (?:with|at) us|for interviewing|graduate recruitment
        """)),
    (1.5, one_of(r"""
            (?:ihre|deine|meine|die) bewerbung|bewerbungs\w+|bewerbern?|vorstellungsgespräch\w*|stellenanzeige|votre candidature
            ma candidature|entretien d['’]embauche|offre d['’]emploi|proceso de selección|otros candidatos|entrevista de trabajo
            oferta de (?:trabajo|empleo)|je sollicitatie|uw sollicitatie|sollicitatiegesprek|vacature
            colloquio (?:di lavoro|conoscitivo)
            tua candidatura|sua candidatura
        """)),
    (1.0, one_of(r"""
            hire[sd]?|hiring|recruit(?:s|ed|ing|ment)?|employment|human resources|hr\b
            people (?:team|ops|operations|& culture)
            careers?|onboarding|workforce|staffing|talent
        """)),
    (1.0, one_of(r"""
            offer letter|letter of offer|job offer|offer of employment|employment contract|contract of employment|background check
            reference check|dbs check|drug (?:test|screen)|appointable|appointed
        """)),
    (1.0, one_of(r"""
            (?:gave|passed|given) me your name
            your name (?:came up|was (?:given|mentioned))
            (?:weeks?|days?|months?) on,? (?:and )?(?:\w+ )?(?:(?:weeks?|days?|months?) )?off
            (?:the|our|your) rota|wages?|short-?handed
            (?:we (?:are|'re)|i(?: am|'m)) short of (?:a|an|one|two|three)
        """)),
    (1.0, one_of(r"""
            (?:years?|yrs) (?:of )?(?:experience|served|in)
            available to start|can start|could start|looking for (?:work|a job)|tickets? current|time served|head ?count|hiring freeze
            join (?:us|the team|our team)|work for us|working with us
        """)),
    # Schemes for people who have just left school or university (a university's own are told by its words).
    (2.5, one_of(r"""
            early (?:careers?|talent)
            (?:graduate|trainee|apprenticeship|internship|vacation) (?:scheme|intake)
            graduate programme(?! in\b)
            (?:video|telephone|phone|competency|competency[- ]based) interview
            (?:virtual |online )?assessment (?:centre|center)
            aptitude (?:test|round)|campus drive|training contract
        """)),
    # Universities, choirs and churches pay by the year; agencies and practices by the shift.
    (3.5, r"(?:ph\.?\s?d\.?|doctoral|pre-?doctoral|post-?doc\w*|post-doctoral|research) (?:position|post|fellowship|contract|vacancy|job)s?"),
    (2.0, r"salaried|stipend(?:iary)?(?! of the (?:course|programme))|remuneration|emoluments?"),
    (1.0, one_of(r"""
            [£$€₹]\s?\d[\d.,]*k? ?(?:(?:per|an?|p|p/|/) ?(?:hr|hour|h|shift|day|session|annum)|p\.?a\b\.?)
            \d[\d.,]* ?(?:(?:per|an?|p|p/|/) ?(?:hr|shift|session|annum)|p\.a\b\.?)
            per (?:shift|session|annum)
        """)),
    (2.0, one_of(r"""
            (?:
                need|needs|needing|looking for|after|free to|available to|able to|offer|want(?:ing)?
            )(?: [\w-]+){0,3} (?:cover|a locum)(?! (?:letter|note|for me|my|your))
            (?:
                maternity|sick(?:ness)?|holiday|leave|vacation|locum|supply|weekend|night|relief|gp|nurse|teacher|teaching|ward|class
                kitchen|bar
            ) cover
            locum(?:s| work| shifts?| dates?| sessions?)?
            supply (?:teaching|work|days?|rates?)
            sub (?:rates?|days?|work)|bank (?:shifts?|staff|nurse)
            (?:a |the )?(?:long|short|half|late|early|night|twilight|sleep-?in|waking night) (?:day|shift|duty)s? (?:
                on|at|in|for|this|sat\w*|sun\w*|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*
            )
        """)),
    (2.0, one_of(r"""
            waking nights?|sleep-?ins?|secondments?
            (?:internal|staff) (?:vacanc\w+|candidates?|applicants?|transfer|move|competition)
            (?:first|paper|initial) sift
            paid (?:training|induction|shadow\w*|placement|role|post|position|internship)
            (?:training|induction|shadowing)(?: [\w,.]+){0,5} (?:is|are) paid
        """)),
    (1.0, one_of(r"""
            (?:can|could|would) you (?:be able to )?(?:cover|pick up|work|take|do) (?:
                any|some|either|all|both|one
            ) of (?:them|these|those)
            can you cover (?:any|some|either)
            salar(?:y|ies)[^.\n\d]{0,15}\d\d[\d.,]*
            \d+[- ]months? (?:[\w-]+ )?(?:fellowship|contract|post|placement|ftc)
            expressions? of interest|\beoi\b
        """)),
    # Cards, badges and pins without which nobody may start.
    (1.5, one_of(r"""
            (?:
                cscs|cpcs|cisrs|ecs|npors|jib|psira|sia|prdp|pdp|digi(?:tal)?(?: tacho)?|tacho|white|blue|green|safe pass|rsa|nmc|hcpc
                gphc|ahpra|teaching council|trn|qts
            ) (?:cards?|badges?|licen[cs]es?|grades?|pins?|numbers?|registration)
            stcw|eng ?1\b|(?:discharge|seaman'?s) book|working with children check|(?:a|the|our|\w+['’]s) berth|\d on[ ,/&-]+\d off
        """)),
    # Stage and film, families, boats and farms.
    (2.0, one_of(r"""
            au[- ]?pairs?|supporting artists?|(?:film|tv|background) extras?
            (?:hospital|street|crowd|party|court) scenes?
            self[- ]?tapes?|call sheet|(?:first|light|heavy) pencil|(?:first|second) option (?:for|on)
            (?:walk-?on|featured) (?:role|part|booking)
            costume fitting
            pencil(?:led|ling)?(?: you)?(?: in)? for
            (?:equity|bectu|pact|sag|union|musicians' union|mu) (?:minimum|rates?|contract|scale)
            per diems?|minimum wage|piece ?rates?|share of the catch|part of (?:the )?catch
            (?:
                asked|asking|ask|enquired|wrote|writing|rang|need|want|wanting|keen|seeking
            ) (?:me |us )?(?:for|about|to) (?:some )?work(?: on| at| with| here|\b(?=[.,!?]))
            put you forward|put me forward
        """)),
)  # fmt: skip

# Shared signs: letters about flats, schools, loans and the press use these words too.
SHARED: tuple[tuple[float, str], ...] = (
    (1.0, r"shortlist\w*|short-list\w*|candidates?|candidacy|candidature|applicants?|interviewees?|the panel"),
    (1.0, r"interview\w*|onsite"),
    (1.0, r"appl(?:y|ied|ying) (?:for|to)|(?:your|my|the) application|application (?:received|form|status|for)|thank you for applying|bewerbung"),
    (0.5, r"(?:the|this|our|that|an?|your) (?:[\w&-]+ ){0,4}(?:position|post|place|opening)\b|offer|references|referees?|start date"),
    (0.5, one_of(r"""
            our team|your first day|welcome (?:on board|aboard)|right to represent|the client|good fit|background|skills|experience
            qualified|hear (?:back|from (?:us|you|them))|next steps?|decision|in the running
            other (?:candidate|applicant|person|finalist)s?
            someone else|shifts?|roster|rota
        """)),
)  # fmt: skip


def compiled(phrases: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{phrases})(?![\w])", re.I)


SHARED_WORDS = tuple((weight, compiled(phrases)) for weight, phrases in SHARED)
JOB_WORDS = tuple((weight, compiled(phrases)) for weight, phrases in JOB)
DEFINING_WORDS = tuple((trade, compiled(phrases)) for trade, phrases in DEFINING)
OTHER_WORDS = tuple((trade, weight, compiled(phrases)) for trade, weight, phrases in OTHER)


# In a subject these speak strongly for a job: what hiring people call the steps of it.
IN_SUBJECT = compiled(
    one_of(r"""
        (?:\w+[ -])?interviews?|interview(?:ing)?|role|position|vacancy|job|post|job offer|offer(?: letter)?
        trial (?:shift|day|lesson)
        (?:my|your|today['’]s|yesterday['’]s|(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]?s?) trial
        assessment(?: (?:centre|center|day))?
        coding (?:test|task|challenge)|take-?home(?: \w+)?|phone screen|screening|candidacy|candidature|applicants?|hiring(?: \w+)?
        recruit\w+|opportunity|opening|employment|internship|apprenticeship|traineeship|salary|notice period|start date|referees?
        references|cv|resume|résumé|shortlist\w*|work sample|right to work|onboarding|bewerbung\w*|vorstellungsgespräch|candidature
        entretien|entrevista|sollicitatie|vacature|colloquio
    """)
)

# How people write who look for work, and how people write who decide about them.
SEEKS = compiled(
    one_of(rf"""
        my (?:cv|resume|résumé|application|cover letter|notice period|references)
        i(?:'d| would) like to apply
        i(?: am|'m) (?:applying|writing to apply|interested in (?:the|your))
        (?<!your )(?<!you )(?:to apply|applying|application) for (?:the|your) (?:\w+ ){{0,4}}(?:job|position|post|role|vacancy)\b
        interview(?:ing)? me|meeting (?:with )?me
        i (?:remain|am) (?:very |still )?interested
        have you (?:decided|made a decision)
        (?:decision|news) (?:about|on|regarding) my (?:application|position|job|role)
        i can start|i am available|i(?:'ve| have) (?:\d+|\w+) years
        i(?:'d| would| usually| normally| only)? charge  # tradespeople, tutors and child minders whom I ask for their price
        my (?:hourly |daily |day |usual |normal )?(?:rates?|prices?|charges?|fees?) (?:is|are|would be|starts?)
        (?:can|could|will|able to) {WORK_AT_HOME}
    """)
)
DECIDES = compiled(
    one_of(r"""
        any (?:cvs|resumes|candidates|applicants) (?:yet )?for
        (?:thanks|thank you) for (?:applying|your (?:cv|resume|application|interest)|coming in|stopping by)
        your (?:cv|resume|application|experience)
        we(?:'ll| will) decide|come in (?:on|for|at)|trial (?:shift|day)|paid trial
        we(?:'d| would) like to (?:offer|meet|see) you
        let you know|interview (?:on|at|this|next)|can you (?:do|come|start)|could you (?:come|do|start)|other candidates
        great (?:cv|resume)
    """)
)


# Words of mine to a friend who looks for work.
TO_A_FRIEND = compiled(
    one_of(r"""
        how (?:was|did) (?:the|your) (?:interview|trial|exam)
        how did it go|thinking of you
        (?:happy|proud|fingers crossed|rooting) (?:for|of) you
        i want to hear all
        good luck (?:for|with|at) (?:your|the) (?:interview|trial|exam|first day)
    """)
)


# "My referee" is no title; "your referees" are asked after in every trade.
ASKS_A_REFEREE = compiled(
    r"(?:be|act as) (?:my|his|her|their|a) (?:\w+ )?referee|may i (?:give|use|put down) your(?:s| name)"
)


# Words of theirs to somebody whom they would pay.
ASKS_MY_RATE = compiled(
    one_of(r"""
        (?:
            what(?:['’]s| is| are| would be)?|and|send (?:me|us)|tell (?:me|us)|let (?:me|us) know|know
        ) your (?:[\w-]+ ){0,2}(?:rates?|fees?)
        (?:do|would|what) you (?:usually |normally )?charge
        (?:at )?what (?:hourly |day |daily )?rate
    """)
)


# Words of mine that only somebody writes who hires.
HAS_CANDIDATES = compiled(
    one_of(r"""
        any (?:cvs|resumes|candidates|applicants) (?:yet )?for
        (?:send|show|find) (?:me|us) (?:some |more |the )?(?:cvs|resumes|candidates|profiles)
        (?:our|my) (?:vacancy|opening|open role|shortlist)
        your candidates?
        we(?:'d| would) like to (?:interview|offer) (?:you|him|her|them)
        thanks for applying|thank you for applying
        your application (?:for|to) (?:our|the|my)
    """)
)


def speaks_of_work(text: str) -> bool:
    """Whether any of the signs stands in a text."""
    return any(words.search(text) for _, words in (*JOB_WORDS, *SHARED_WORDS[:3]))
