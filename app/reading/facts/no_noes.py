"""What sounds like a no and is none: about others, about a day or a wish, on a condition, or only a courtesy."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re

from app.reading.lines import one_of

# "Candidates whose profile matches will hear from us" speaks of others, not of me.
OF_OTHERS = re.compile(
    one_of(r"""
        ^(?:
            only[ ]|all[ ]|those|candidates?|applicants?|people|successful|shortlisted|anyone|everyone|whoever
        )\b[^.]{0,60}\b(?:will|whose|who|whom|we)\b
        \bthose (?:we|who|whom|that|shortlisted|selected)\b
        \b(?:applicants|candidates) (?:who|whose|whom)\b
    """),
    re.I,
)
# A talk is off, and another day is to come.
ANOTHER_DAY = re.compile(
    one_of(r"""
        \b(?:
            (?:
                another|a new|new|a fresh|fresh|a different|a later|some other|other|an alternative|alternative|the next
            ) (?:day|date|time|slot|appointment|hour|afternoon|morning)s?
            re-?(?:schedul|arrang|book|plan)\w*
            postpone\w*
            put (?:it |this |us |you )?(?:off|back)
            push(?:ed|ing)? (?:it |this |us )?back
            move (?:it|us|this|our \w+|the \w+)
        )\b
    """),
    re.I,
)
OF_THE_TALK = re.compile(
    one_of(r"""
        ^(?:
            won['’]?t|will not|can(?:no|['’])?t|cannot|could(?:n['’]t| not)|not|does(?:n['’]t| not)
        ) (?:be )?(?:go|going|take|taking|happen|proceed\w*|continue)\b(?: (?:ahead|forward|place))?$
    """),
    re.I,
)
# What is refused is a wish of mine, not me; others are turned down; only the advertisement is closed.
ANOTHER_MATTER = re.compile(
    one_of(r"""
        \b(?:your |the )?(?:request|claim|query|question|wish|bill)s?\b[^.!?\n]{0,40}\b(?:
            fares?|reimburs\w+|expenses|travel|costs?|remote|accounts
        )\b
        \byour (?:request|claim|query|bill) (?:could|can|cannot|was|is|has|had|will)\b
        \b(?:
            tak(?:e|ing)|mov(?:e|ing)|invit(?:e|ing)|offer(?:ing)?|carry(?:ing)?|put(?:ting)?
        ) (?:them|him|her|either of them|both of them) (?:any )?(?:further|forward|on|through|back|the (?:job|post|role))\b
        \b(?:
            closed|gone|down|removed|taken (?:down|off)
            no longer (?:shown?|listed|visible|advertised)
        )\b[^.!?\n]{0,12}\b(?:on|from|in) (?:the|our|their) (?:[\w'’]+ ){0,2}?(?:
            page|site|website|board|portal|listings?|searche?s?
        )\b
        \bclosed (?:to|for) (?:any |all )?(?:new|further|more|other|late)?\s?(?:applications?|applicants|entries|candidates)\b
        \b(?:
            cottage|flat|flatlet|rondavel|annexe|caravan|lodge|bungalow|parking (?:space|spot)|locker|car|laptop|bedroom|spare room
            guest ?room
        )\b(?: \w+){0,4}? (?:is|are|was|has been|went|goes|belongs) (?:already |now )?(?:
            taken|gone|let|full|occupied|to|(?-i:[A-Z])\w+
        )
    """),
    re.I,
)
ONLY_A_LINK = re.compile(
    r"\b(?:link|test|form|survey|window|session|portal|assessment|questionnaire) (?:is|are|was|has been|will be) (?:now )?(?:closed|inactive|archived)",
    re.I,
)
OF_ME = re.compile(
    r"\byour (?:application|candidacy|profile)\b|\b(?:offer|take|invite|hire|choose|select|appoint)\w* you\b", re.I
)
# A colleague of theirs who will do something about me: somebody else, but nobody instead of me.
COLLEAGUE = re.compile(
    one_of(r"""
        \b(?:
            somebody|someone|anybody|anyone|another (?:colleague|person)|a colleague
        )(?: else)? (?:from|in|at|of|on) (?:the|our|my) [^.!?\n]{2,30}? (?:will|may|might|can|could|is going to|would) (?:\w+ )?(?:
            ring|call|phone|write|contact|meet|show|be in touch|interview|talk|speak|help|welcome|look after
        )\b
    """),
    re.I,
)
CONDITION = re.compile(
    one_of(r"""
        (?:^|(?<=[.!?,;\n]))\s*(?:
            if
            should (?:you|we|i|the|your|another|any|it|this|that|there|they|somebody|someone)
            unless|in case|in the event|whether
        )\b[^.!?\n]{0,300}
    """),
    re.I | re.M,
)
NOT_YET = re.compile(
    one_of(r"""
        \b(?:
            no (?:\w+ ){1,3}yet|hang (?:on|tight|in)\b|(?:is|are) discussing|any day now
            (?:we|they|i|board|panel|committee|he|she)(?:['’]?ll| will| shall| can| then)* (?:
                decide|choose|make up (?:our|their|my) minds?
            )
            delay\w*|held up|postponed|hold-?up|slow(?:ly|er)?\b(?! at)
            you(?:['’]?d| would|['’]?ll| will) (?:be )?(?:join(?:ing)?|report(?:ing)?|work(?:ing)? (?:with|for))
            (?:one|two|three|some|few|others?) (?:more|others?)?(?: \w+)? ?(?:to|still to|left to) (?:meet|see|interview|talk|speak)
            no decision
            (?:have not|haven'?t|not) (?:yet )?(?:decided|made (?:a|the|our|up))
            still (?:deciding|interviewing|talking|discussing|waiting|meeting|hasn'?t|haven'?t)
            no (?:answer|news) yet
            (?:very much|still) in (?:it|the running|the mix|play)
            not a no|hasn'?t (?:moved|changed|signed)|bear with|keep you hanging
        )\b
    """),
    re.I,
)
SMALL_TALK = re.compile(
    one_of(r"""
        \b(?:
            (?:stay|keep) in (?:touch|contact)|yes|right|ok|okay|deal
            isn['’]t (?:it|that) (?:always|just) (?:the way|so|like that)
            (?:would|can|could) you believe(?: it| that)?
            (?:how|who) (?:could|can|would) (?:anyone|anybody|one|i|we|possibly)? ?(?:
                hold|blame|mind|be (?:angry|cross)|argue|object|compete|grudge
            )\b[^.!?\n]{0,40}
            who(?:['’]ll| will| else will| is going to) (?:\w+ ){1,6}(?:like|but|if not|without) you(?:,? eh)?
            (?:may|can|could|might) (?:i|we) (?:
                just[ ]|still[ ]|also[ ]|at least[ ]
            )?(?:wish|thank|congratulate) (?:you|her|him|them)\b[^.!?\n]{0,60}
        )\s?\?
    """),
    re.I,
)
# What a kind no offers to pay.
EXPENSES = re.compile(
    one_of(r"""
        \b(?:
            travel (?:costs?|expenses)|expenses?|reimburs\w+
            (?:
                taxi|cab|bus|train|petrol|fuel|gas|diesel|toll|parking|ferry|tram|fare|travel
            ) (?:slips?|receipts?|fares?|bills?|stubs?|chits?|costs?|money)
            (?:train|bus|flight|plane|parking|travel) tickets?
            (?:photo|copy|scan|picture) of (?:the|your) tickets?
            (?:send|give|show|mail) (?:us|me) (?:the|your) tickets?
            mileage|(?<!need )(?<!want )(?<!need a )(?<!require )parking
        )\b
    """),
    re.I,
)
# Who keeps me posted has not said no; "we'll keep you in mind for other posts" has.
POSTED = re.compile(
    one_of(r"""
        \b(?:
            posted|informed|in the loop|up to date|updated?|let you know|tell you|come back to you|get back to you|be in touch
            revert|write (?:to you )?again|(?:ring|call|mail|message) you|you(?:['’]?ll| will) hear
        )\b
    """),
    re.I,
)
LATER = re.compile(
    one_of(r"""
        \b(?:
            if|when(?:ever)?|should|future
            other (?:roles|posts|positions|jobs|openings|vacancies)
            another (?:role|post|position|job|opening|chance)
            next (?:time|year|season)|again|something (?:else|comes|similar)|file|pool
        )\b
    """),
    re.I,
)
# The window closes for those who come later: "now CLOSED to new applicants".
CLOSED_TO_OTHERS = re.compile(
    one_of(r"""
        \b(?:is|are|was|has been|have been)? ?(?:now )?closed (?:to|for) (?:any |all )?(?:
            new|further|more|other|late|additional
        )\s?(?:
            applications?|applicants|entries|candidates
        )\b
    """),
    re.I,
)
