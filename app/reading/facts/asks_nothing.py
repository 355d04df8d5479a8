"""What sounds like a wish of theirs and asks nothing of me: things to bring, steps of their own, open doors, words among themselves."""

import re

from app.reading.lines import one_of

# What is to be brought to a talk is not asked for by mail.
BRING = re.compile(
    one_of(r"""
        \b(?:
            (?:see|have|lay|put|hand|show|copy)\b[^.?!\n]{0,80}\bwhen you (?:come|arrive|get here|turn up)
            have with you
            (?:in|into) your (?:bag|pocket|folder)
            bring|wear|carry|come (?:along )?with
            have (?:[\w'’-]+ ){1,6}(?:ready|to hand|with you|at hand|handy|beside you|on you|nearby|near you)
            arrive|report to|ask for me
        )\b
    """),
    re.I,
)
WE_WILL = re.compile(
    r"\b(?:we|i|they|he|she|team|hr|department|office|colleagues?|\w+ing)(?:'ll| will| shall|'d| would| is going to| are going to)\b",
    re.I,
)
THEY_ARRANGE = re.compile(
    one_of(r"""
        \b(?:i|we|they|he|she|hr|team|\w+)(?:'ll| will| shall| am going to| are going to) (?:then )?(?:
            be in touch|let you know|line|set|arrange|sort|organi[sz]e|schedule|book|send|come back|get back|get in touch|confirm
            find|fix|contact|call|ring|invite
        )\b
        \b(?:will want|would want|wants|would like|'d like|hopes?) to (?:meet|see|talk|speak|chat)\b.{0,80}(?:'ll|will)\b
    """),
    re.I,
)
TELLS_OTHERS = re.compile(r"\b(?:let|tell|warn|ask) (?:them|him|her)\b", re.I)  # no debt to those who hire
IF_NEEDED = re.compile(r"\s*(?:if|should|were|in case|in the event|unless)\b[^?]*$", re.I)
IF_INTERESTED = re.compile(
    one_of(r"""
        \bif (?:this|it|that|the role|you|you're|u|ur|still|so)\b.{0,30}\b(?:
            interest\w*|happy|keen|open|appeals?|sounds?|suits?|works?|like|okay|ok|up for|game|willing|ready|free|around|available
            fancy|want|curious|tempted
        )\b
    """),
    re.I,
)
# Courtesies in the form of a wish, what they wished of others, and what I am to get.
ASKS_NOTHING = re.compile(
    one_of(r"""
        \bunless (?:
            (?:
                you (?:tell|let) (?:me|us)(?: know)?
                (?:i|we) hear(?: from you)?|you say|advised|told|notified|you advise(?: me| us)?
            ) (?:otherwise|differently|to the contrary|something else)
            you (?:object|shout|scream|protest)
        )\b[^?]*$
        \b(?:money|funding|funds|investors?|budgets?|lease|deal|order|client|grant|round|takeover|merger|tender|premises)\b(?![^.!?\n]*\byour?\b)[^.!?\n]{0,50}(?:
            \b(?:is|are|was|were|has|have)(?:n['’]t| not| still not)
            \bnot yet
        ) (?:yet )?(?:been )?(?:signed|approved|agreed|confirmed|released)\b
        ^(?![^?]*\b(?:please|pls|kindly|you|your|apply|submit|send|return|complete|upload|get)\b)[^?]*\b(?:
            advert|advertisement|ad|vacancy|posting|listing|campaign|applications?|job|post|competition
        ) (?:window |itself |still )?(?:closes?|is open (?:until|till)|runs? (?:until|till|to)|stays (?:up|open) (?:until|till))\b
        \bas you (?:will|may|might|can|would) (?:no doubt |surely )?(?:
            appreciate|understand|imagine|know|see|be aware|have (?:seen|heard|noticed)
        )\b(?=,? \w)(?![^.!?\n]*\b(?:please|kindly|could|would|need (?:you|your|a|the)|let (?:us|me))\b)
        \b(?:i|we)(?:['’]ve|[ ]have|[ ]do have)(?: still)? (?:got )?to (?!
            (?:ask|have|know|see|hear|receive|get|hold|take|check|be|request|insist|either)\b
        )[a-z]+\b(?![^.!?\n]*\b(?:you|your|please|kindly|whether|which|or)\b)
        \b(?:could|can|would|will|did|do|does|might)(?:n['’]t| not|not)\b(?: \w+)? tell (?:me|us)\b(?![^.!\n]*\?)
        \b(?:let|tell) (?:me|us)(?: know)? (?:if|whether|should) (?:
            (?:there(?:['’]s| is| be) |you (?:need|want|require) )?anything (?:else )?(?:at all )?(?:that )?(?:
                you (?:need|want|require|are (?:unsure|unclear)|(?:['’]d|would) like)
                (?:we|i) (?:can|could|may) (?:do|help|assist|clarify)
                (?:is|remains|seems) (?:un|not )clear|from (?:me|us|our|my)|in the meantime|meanwhile
            )
            there(?:['’]s| is) anything (?:unclear|not clear)
        )[^?]*$
        \b(?:please|pls|kindly)\b (?:\w+ )?(?:await|wait|hold on|hang on|sit tight|expect)\b[^?]*$
        \b(?:nobody|no one|none of them|they never|he never|she never)(?: \w+){0,2} tells? (?:me|us)\b[^?]*$
        ^\s*you(?:['’]ll| will)? (?:get|receive|have|hear|find) (?:it|them|that|the|your|an?|from|both|everything|all)\b[^?]*$
        \b(?:please|pls|kindly|do)\b,? (?:also )?(?:
            allow (?:us |me |for )?(?:
                up to[ ]|about[ ]|at least[ ]|around[ ]|a[ ]|an[ ]|some[ ]|another[ ]|\d|two|three|four|five|ten|time|until|till
            )
            give (?:us|me) (?:until|till|a (?:few|little|bit|couple)|some)
            excuse|understand|forgive|pardon|accept (?:my|our|the)|note|bear
            be (?:patient|assured|aware|informed|advised)
            keep (?:this|it|(?:my|our) (?:number|card|address|e-?mail)|an eye|your fingers|checking|well|in)
            do not|don['’]?t|rest|feel free|find|see|give (?:my|our)|say (?:hello|hi)|pass on (?:my|our)|enjoy|have a|take care
            remember|stay
        )\b
        \b(?:we|i|they|he|she)(?:['’]?ve| have|['’]?d| had)? (?:
            asked|told|written to|requested|invited|called|rung|chased
        ) (?:your|the|their|our|his|her|them|him)\b
        \b(?:receipts?|slips?|tickets?|fares?|costs?|mileage)\b[^.?!\n]*\b(?:
            refund\w*|reimburs\w*|repay|repaid
            (?:pay|get|give) (?:it|you|that|them|this)(?: \w+)? back
            fight for|claim
        )\b
        \b(?:tell|warn|remind) (?:
            (?-i:[A-Z][a-z]+)
            your (?:mam|mum|mom|mother|dad|father|wife|husband|brother|sister|uncle|aunt\w*|cousin|folks|family)
            the (?:lads|boys|girls)
        ) (?:that )?(?:he|she|they|i|we|it|hi|hello)\b
        \b(?:tell|show|say to) the (?:\w+ ){1,3}?(?:on|at) the (?:door|gate|desk|lodge|barrier|counter)\b
        \byou(?:['’]ve| have)?(?:n['’]t| not)? (?:done|did|do) (?:a thing|anything|nothing|something) wrong\b
        ^\s*(?:
            they|he|she|the \w+|everybody|everyone|all
        )(?: all)? ask(?:s|ed)?(?: that| me to)?(?: i)? (?:to )?(?:thank|greet|say|send|pass on)\b
    """),
    re.I,
)
# "I'm curious how you will like the book": nothing that wants an answer; "we'll let you know whether" is their move.
OURS_TO_DO = re.compile(
    one_of(r"""
        \b(?:
            let you know|will tell you
            when (?:you(?:['’]re| are)? com(?:e|ing)|we(?:['’]ll| will)? see you) (?:back|again)
            (?:if|whether) you(?: have|'ve)? (?:any|have|need|require|got) (?:\w+ )?questions?
        )\b
    """),
    re.I,
)
# They bid somebody to bid me: "have your sister write to us", "tell her to ring the office".
THROUGH_A_FRIEND = re.compile(
    one_of(r"""
        \b(?:get|tell|ask|have|want|like|need) (?:her|him|them|your (?:\w+ )?\w+|(?-i:[A-Z][a-z]+)) (?:to )?(?:
            send|drop|call|ring|write|phone|text|message|mail|e-?mail|come|let|contact|bring|get in|give|say|answer|reply|fill|show
            pop|turn
        )\b
        \b(?:can|could|would|will|is|does|if) (?:she|he|they) (?:
            free|available|interested|up for|able|still|be|want|send|come|call|start|manage|make
        )\b
    """),
    re.I,
)
# Words between themselves, in a mail that was passed on: "can you let her know?"
AMONG_THEMSELVES = re.compile(
    one_of(r"""
        \b(?:let|tell|ask|thank|inform|call|ring|invite|contact|write to|e-?mail|send|give|get|pass|drop) (?:on )?(?:to )?(?:
            her|him|them
            the (?:\w+ ){0,4}(?:lady|lad|man|woman|girl|guy|chap|candidate|applicant|one|person|others?)
            (?-i:[A-Z][a-z]+)
        )\b
    """),
    re.I,
)
NO_TASK = re.compile(
    one_of(r"""
        \b(?:
            apply|applications? (?:close|must|are)|closing date
            (?:can|may) (?:still )?(?:withdraw|edit|change|update|delete|remove|view|request|download)
            (?:we|i|they)(?:'ll| will| shall|'d)
            spring|next year|again|future|unsubscribe|expenses|receipts?
        )\b
    """),
    re.I,
)
