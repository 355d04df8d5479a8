"""The words by which they ask and I give: tables for `wishes.py`, `requests.py` and `settled.py`, one family a line."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re

from app.reading.acts.model import ActKind
from app.reading.lines import one_of
from app.reading.times.model import Relation

KINDS = frozenset(["availability", "references", "work_samples", "documents", "assessment", "salary", "offer_decision", "question", "feedback_form", "own_promise", "book_slot"])  # fmt: skip
THINGS = frozenset(
    {"references", "work_samples", "documents", "assessment", "own_promise"}
)  # settled by sending, not by words
ABOUT_A_TALK = frozenset({"availability", "book_slot", "question"})
ONLY_POLITE = frozenset({ActKind.THANKS, ActKind.STATUS_QUESTION, ActKind.GRACE, ActKind.JOB_TALK, ActKind.COURTESY})
ASKING = re.compile(
    one_of(r"""
        \?
        \b(?:
            please|pls|kindly|could you|can you|would you|do you|need|let (?:us|me) know|tell (?:us|me)|send (?:us|me)|sign|return
            confirm|accept
            (?:book|pick|choose|select) (?:a|an|your|one)
            by (?:mon|tue|wed|thu|fri|sat|sun)\w*
        )\b
    """),
    re.I,
)
TO_SEND = frozenset({"work_samples", "documents", "assessment"})
# "Send me the title of your presentation", "the number of your certificate": a word is the answer.
ABOUT_A_THING = re.compile(
    r"\b(?:title|topic|subject|names?|numbers?|dates?|length|expiry date|reference) (?:of|for|on) (?:your|the|that|this)\b"
    r"(?! (?:referee|reference|previous|last|former|present|current)\b)",
    re.I,
)
# "Do you hold a forklift licence?", "Have you got a passport?": a yes or a no is the answer, and no paper.
DO_YOU_HOLD = re.compile(
    one_of(r"""
        \b(?:do|did) (?:you|u) (?:\w+ )?(?:have|hold|own|carry|possess) (?!(?:a |any )?(?:cop(?:y|ies)|scans?)\b)[^?\n]{1,80}\?
        \bhave (?:you|u) (?:\w+ )?(?:got|held) (?!(?:a |any )?(?:cop(?:y|ies)|scans?)\b)[^?\n]{1,80}\?
        \b(?:is|are) your [^?\n]{1,60}\b(?:valid|current|clean|in date|up to date|clear|expired|still good|registered|on the)\b[^?\n]{0,40}\?
    """),
    re.I,
)
A_STANDING_PAPER = re.compile(
    r"\b(?:licen[cs]es?|passports?|certificates?|certification|permits?|visas?|cards?|tickets?|dbs|pvg|clearance|id)\b",
    re.I,
)
# After my yes: a signature or a word that they still want.
WANTS_A_SIGN = re.compile(
    r"\?|\b(?:please|pls|kindly|need|sign\w*|countersign\w*|return|send (?:it )?back|confirm|let (?:us|me) (?:know|have))\b",
    re.I,
)
YOU_WILL_HAVE = re.compile(
    one_of(r"""
        \b(?:
            you(?:['’]ll| will| shall| should|['’]re going to| are going to)(?: \w+)? (?:have|get|receive|find|see|hear)
            (?:it|that|letter|contract|paperwork) (?:will|shall|should) (?:\w+ )?(?:
                reach|come|follow|arrive|be (?:with|there|ready)
            )
        )\b
    """),
    re.I,
)
LETTER_COMES = re.compile(
    one_of(r"""
        \b(?:
            letter|contract|paperwork|written offer|formal offer|terms|it
        ) (?:is|are|will|shall|should|follows?|comes?|goes|to follow)\b
        \b(?:
            send|mail|e-?mail|prepar\w+|draw\w* up|put\w* together|forward
        ) (?:you )?(?:the|a|your) (?:\w+ )?(?:letter|contract|paperwork|offer|terms)\b
    """),
    re.I,
)
# "Meet me Friday 9.30 at the Costa", "swing by the shop": a bid to come, however firmly it names its day.
BIDS_ME_COME = re.compile(
    one_of(r"""
        (?:^|[.!,;:–\n-]\s*|\b(?:and|so|then|please|just|do|hi \w+|hey \w+|hello \w+|hiya|ok|right)\s+)(?:
            (?:come|pop|drop|nip|swing|head|call) (?:in|by|round|over|down|along|up|on|out|here|to|and|for|see)\b
            meet (?:me|us)\b
            get yoursel(?:f|ves)\b
        )
    """),
    re.I,
)
# An assessment that one comes to: a drive, a day, a shift.
IN_PERSON = re.compile(
    one_of(r"""
        \b(?:assessment|selection|test(?:ing)?|trial|trade test|skills?) (?:
            drive|day|shift|centre|center|morning|afternoon|evening|session|interview|ride|run|visit|lesson|class|flight|weekend
            event|service|weld
        )\b
        \b(?:
            driving|practical|face[- ]to[- ]face|in[- ]person|on[- ]site|onsite|road|yard|bench|kitchen|weld(?:ing)?|clinical
            classroom|fitness|trade|shop[- ]floor
        ) (?:skills? )?(?:assessment|test|trial|exercise)\b
        \b(?:assessment|test|trial)s? (?:at|in|on) (?:our|the|site)\b
    """),
    re.I,
)
IS_IT_OK = re.compile(r"(?:is (?:that|this) |that |all )?(?:ok|okay|alright|right|good|fine|yes|deal|agreed)(?: (?:with|for|by) (?:you|u))?\s*\?+", re.I)  # fmt: skip
CLEAR = 0.6
TWICE = 0.9  # heard by the tables and by the model
ASKS_LEAVE = re.compile(
    one_of(r"""
        (?<!who )(?<!whom )(?<!people )(?<!anyone )(?<!someone )\b(?:
            may|can|could|shall|should|might
            is it (?:ok|okay|fine|all right|alright) if
            do you mind if|would you mind if|mind if
        ) (?:i|we|she|he|they) (?:\w+ )?(?:
            show|keep|pass|forward|share|send|hold|use|put|give|hand|submit|print|copy|present|post|leave|file|store|introduce|ring
            call|contact|approach|ask
        )\b
        \b(?:
            (?:happy|ok|okay|fine|comfortable|content|all right|alright|willing) (?:for|with) (?:us|me|them|him|her|our|my)
            (?:permission|consent|go-ahead|blessing|agreement|leave) (?:for (?:us|me|them) )?to
        ) (?:\w+ ){0,2}?(?:
            (?:show|keep|pass|forward|shar|send|hold|put|giv|submit|contact|approach|ring|call|ask|speak|talk|writ)(?:e|ing)?
            take up
        )\b
    """),
    re.I,
)
SURE_BID = 0.75  # with a "please" in it
PLEASE = re.compile(r"\b(?:please|pls|kindly)\b", re.I)
OFFERING = re.compile(
    one_of(r"""
        \b(?:like|want|love|choose|chosen|picked|have|need) you (?:for|as) (?:our|the|my)\b
        \b(?:
            offer\w*|join(?:ing)? (?:us|our)|want you
            (?:job|role|post|position|place|shift)s? (?:is|are) yours
            (?:
                desk|seat|chair|bench|round|class|kitchen|room|spot|slot|gig|key|keys|counter|stall|boat|van|truck|route|ward|office
                title
            ) (?:is|are) yours\b
            \bis yours (?:at|if|from|for|on|with|as of)\b
            like you to (?:join|start|come|be|take)
            have you (?:on board|join|with us|as)
            come (?:as|and work)|work (?:for|with) us|selected for|appoint\w*|(?:hire|employ|engage) you|contract
            (?:take|taking|bring|bringing) you (?:on|aboard)\b
            give you the (?:job|post|place|role|position|round|shifts?)
        )\b
    """),
    re.I,
)
OFFERS_PLAINLY = re.compile(
    one_of(r"""
        \b(?:
            (?:we|i)(?:'d| would)? (?:like|love|want) you to (?:
                come (?:as|on board|and work|and join)
                join (?:us|our)|start (?:as|with|on)|be our|take (?:the|this)
            )
            the (?:job|post|role|position) is yours
            start(?:ing)?(?: with us| here| work)?(?: on| from)? (?:
                the \d|\d|mon|tue|wed|thu|fri|sat|sun|next|tomorrow
            )[^.!?\n]{0,40}(?:
                if you (?:like|want|fancy|will)|an hour|per hour|a (?:day|week|month|year)\b|quid|[£$€] ?\d
            )
            (?:letter of offer|offer letter|employment contract|your contract) (?:is )?(?:attached|enclosed)
            (?:attached|enclosed|here) (?:is|are|you'll find|you will find) (?:the|your|our) (?:offer|contract)
        )\b
    """),
    re.I,
)
STARTS = re.compile(r"\b(?:start(?:ing|s)?|begin\w*|commenc\w*|first day|interview)\b", re.I)
KIND_WORDS = (
    (
        "references",
        re.compile(
            one_of(r"""
        \b(?:
            references?|referees?
            people (?:who|you) (?:have )?(?:worked|reported|managed)
            (?:people|persons?|names?|somebody|someone|anyone) (?:\w+ ){0,3}?(?:to )?(?:talk|speak|ask|turn) to about you
            (?:ring|call|phone|contact|ask|write to|speak to|talk to) about (?:you|your (?:time|work|years|teaching|cooking|driving))\b
            names?,? (?:and|with|plus|or|&) (?:\w+ )?(?:numbers?|address(?:es)?|e-?mails?|phones?|contacts?|telephones?)\b
            (?:two|three|both|2|3|a couple of|couple of) names\b(?! (?:are|is|were|have|on|in)\b)
            (?:
                people|persons|two|names|somebody|someone
            ) (?:\w+ ){0,2}?(?:to|(?:we|i) (?:can|could|may|might)) (?:ring|phone|write to)\b
            (?:vouch|speak) for you
            (?:seniors?|supervisors?|managers?|persons?) (?:who|that|whom)
            supervised you|former (?:boss|manager)s?|someone who can vouch
        )\b
    """),
            re.I,
        ),
    ),
    (
        "salary",
        re.compile(
            r"\b(?:salary|pay|day rate|rate|expectations?|compensation|package|figure|earn(?:ing)?|money|(?:need|want|like|hope|hoping|expect|expecting|have) to be (?:paid|on))\b",
            re.I,
        ),
    ),
    (
        "availability",
        re.compile(
            one_of(r"""
        \b(?:
            when (?:are|would|could|can|do) you
            when(?:['’]s| is| would be| might be) (?:good|best|ok|okay|convenient|suitable|handy|a good time|easiest)
            (?:what|which) (?:
                mornings?|days?|afternoons?|evenings?|nights?|dates?|weeks?|hours?|times?
            ) (?:can|could|would|are|do|suits?|works?)\b
            days? (?:that |when |on which )?you(?:['’]re| are) (?:clear|free|around|available|off)
            what time|which (?:day|time|slot|of these)
            (?:are|would) you (?:be )?(?:free|available|around)
            availab\w+
            (?:another|other|different|new|any) (?:time|day|slot|date)s?
            (?:a few|some) (?:windows|times|slots|dates)
            suits? you|work(?:s)? for you
            does (?:that|this|it) (?:work|suit)
            could you (?:do|make|come)|can you (?:do|make|come)|preferred (?:slot|time|date)|good time
        )\b
    """),
            re.I,
        ),
    ),
    (
        "work_samples",
        re.compile(
            one_of(r"""
        \b(?:
            portfolio|photo(?:graph)?s|pictures|drawings|sketches|samples? of (?:your )?work|work samples?|writing samples?
            examples? of (?:your )?work|showreel|reel
        )\b
    """),
            re.I,
        ),
    ),
    (
        "documents",
        re.compile(
            one_of(r"""
        \b(?:
            certificates?|passport|licen[cs]e|transcripts?|copy|copies|scans?|forms?\b|nda\b|signed|proof of|documents?|papers?|cv\b
            resume\b|résumé|id\b|payslips?|p45|p60|police clearance|bank statements?|utility bills?|council tax bill
        )
    """),
            re.I,
        ),
    ),
)
LIMITS = (Relation.BY, Relation.BEFORE, Relation.UNTIL, Relation.WITHIN)
# "If you want it, say so": leave to say no, and a wish to hear.
IF_YOU_WANT = re.compile(
    one_of(r"""
        \bneed (?:to know(?! (?:more|how much|our))|an answer|a yes|your (?:answer|yes)|to hear from you)\b
        \bif (?:you|u)(?:['’]?(?:re|d)| are| would)? (?:still )?(?:
            want|fancy|like|keen|interested|up for|game|tempted|curious|willing|happy|open
        )\b[^.!?\n]*\b(?:
            shout|say|tell|let|drop|send|give|reply|write|call|ring|text|pick|book|answer|come
        )\b
        (?:^|[,;:–-]\s*|\b(?:and|just|please|then|pls|so|but) )(?:say|tell me|let me know|name) (?:
            yes or no|which|when|what|whether|if|where|how|a (?:day|time|date)|your (?:day|time|price|date)
        )\b
    """),
    re.I,
)
# "Tell me your price", "send us two dates": bid outright.
BIDS = re.compile(
    one_of(r"""
        (?:^|[.,;:–-]\s*|\b(?:and|please|just|so|then|pls) )(?:
            tell|give|send|show|name|mail|e-?mail|text|write|shoot|fling|throw|ping
        ) (?:me|us) (?!
            an? (?:\w+ )?(?:week|day|month|fortnight|moment|minute|hour|bit|couple|few)s?\b
            a (?:shout|call|ring|nudge|line|yell|bell|buzz|kick|poke|prod)\b
            (?:some|a little|a bit|another|until|till|a few|one more|two more|time|to)\b
            know\b
        )
    """),
    re.I | re.M,
)
# A task that lies in the mail itself.
TASK_HERE = re.compile(
    one_of(r"""
        \bhere (?:comes?|is|are|['’]s) (?:the|your|our|a|that) (?:[\w-]+ ){0,2}(?:
            case|exercise|task|test|assignment|case study|questionnaire|challenge|homework|worksheet
        )\b
        (?<!no )(?<!without )\b(?:
            exercise|task|test|assignment|case study|questionnaire|challenge|homework|worksheet
        )\b(?:[^.!?\n]{0,30}\b(?:is|are|find it)\b)? (?:attached|enclosed|in the attachment|in this mail)\b
        \b(?:attached|enclosed|below|here)(?:['’]?s| is| are| you(?:['’]ll| will) find)? (?:\w+ ){0,3}(?:
            exercise|task|test|assignment|case study|questionnaire|challenge|homework
        )\b
    """),
    re.I,
)
# "We'd love to see your sketches": a wish for something of mine.
WISH = re.compile(
    one_of(r"""
        \b(?:
            love|like|keen|happy|glad|want|need|curious|good|great|nice|interested
        ) (?:to (?:see|have|read|look at|get|receive)|in seeing) (?:
            a[ ]|an[ ]|one[ ]|some[ ]|two[ ]|any[ ]|few[ ]|of[ ]|more[ ]|the[ ]|link to[ ]|copy of[ ]
        )*your\b
        \bif (?:i|we) (?:could|can|may|might) (?:just |please |perhaps |maybe |also )?(?:have|get|see|borrow)\b
    """),
    re.I,
)
# "If you could ping over a couple of referees we can start": a bid in the form of a condition.
IF_YOU_COULD = re.compile(
    one_of(r"""
        \bif (?:you|u) (?:
            could|can|would|might|wouldn['’]?t mind|were able to|are able to|get a (?:chance|minute|moment) to
        ) (?:just |please |also |possibly |kindly |maybe |perhaps |quickly )*(?:
            send(?:ing)?|ping|drop|pop|fire|shoot|e-?mail|mail|forward|share|text|whatsapp|pass|provide|supply|upload|fill|complete
            sign|return|scan|dig out|jot|list|name|confirm|reply|let (?:me|us) (?:have|know)|tell (?:me|us)|get (?:me|us|your)
            give (?:me|us) (?:your|the|two|a (?:rough|number|name|figure|date))
        ) (?!(?:it )?(?:on|along) to|[^.!?\n]*\b(?:then nobody|if (?:needed|necessary|required))\b)(?=\S)
        \bif (?:you|u) (?:can|could|have (?:a (?:minute|moment|second|chance)|any|some|them|one|it)|get a (?:chance|minute|moment))(?: \w+){0,2}?,? (?:then |please |do |just ){0,2}(?:
            send|ping|pop|shoot|e-?mail|forward|share|upload|attach
        ) (?:us|me|over|them|it|your|some|a|one|two|through|along|in)\b(?![^.!?\n]*\b(?:if (?:needed|necessary|required)|questions?)\b)
    """),
    re.I,
)
# They come back for it: "we are still missing your certificate", "the second form is outstanding".
CHASED = re.compile(
    one_of(r"""
        \b(?:
            remind\w*|follow(?:ing)?[- ]?up|chas\w+|nudge|waiting (?:for|on)|awaiting|need|missing|lack\w*|without|outstanding
            not (?:yet )?(?:received|got|had|seen)
        )\b[^.?!\n]{0,40}\b(?:pending|outstanding|remaining|missing|last|other|your|the) (?:\w+ ){0,3}?(?:
            one|items?|papers?|documents?|docs?|forms?|certificates?|letters?|slips?|payslips?|proof|cop(?:y|ies)|scans?|files?
            attachments?|cv|resume|transcripts?|licen[cs]e|registration|passport|id
        )\b
        \b(?:
            one|papers?|documents?|docs?|forms?|certificates?|letter|proof|copy|scan|transcripts?
        )\b[^.?!\n]{0,20}\b(?:is|are|remains?|was) (?:still )?(?:
            missing|outstanding|pending
            not (?:there|attached|in|included|with us)
            awaited
        )\b
    """),
    re.I,
)
# "I need: 1) the certificate 2) two referees", "two fields are empty: your start date, your salary".
NEEDED = re.compile(
    one_of(r"""
        \b(?:i|we|she|he|they)(?:['’]ll| will)? (?:still |just |also |now |would |only )*(?:
            need|require|lack|miss|am missing|are missing
        )s?(?: from you)?(?:
            [ ]the following|[ ]these(?: \w+)?
            [ ]\w+ (?:\w+ )?(?:things|items|bits|points|details|papers|pieces)(?: from you)?[^.:?!\n]{0,60}
        )?:
        (?:^|(?<=[.!?]\s)|(?<=\n))(?:[^.:?!\n]{0,40}\b)?(?:
            one|two|three|four|a (?:couple|few) of|some|couple of
        ) (?:\w+ )?(?:
            things|items|bits|points|details|pieces|formalities
        )\b(?! (?:to (?:tell|say|add|know|note)|you (?:should|may|might)|about))[^.:?!\n]{0,60}:
        \b(?:
            fields?|boxes|lines?|things?|points?|items?|questions?|gaps?
        ) (?:is|are|remain|stand) (?:still )?(?:empty|open|missing|blank|unanswered|left|wanting):
    """),
    re.I,
)
IN_PARTS = frozenset({"documents", "references", "work_samples"})
# A question that is put as a statement.
INDIRECT = re.compile(
    one_of(r"""
        \b(?:
            could(?:n't| not)|can(?:'t|not)|was(?:n't| not) able to|unable to
        ) (?:quite |really )?(?:
            tell(?! you\b)|see|work out|make out|find|gather
        )\b[^.!?\n]{0,60}\b(?:whether|if|how|what|which|when|where)\b[^.!?\n]{0,60}\byou(?:r|'\w+)?\b
        \b(?:is|was|are|were)(?:n't| not) (?:
            quite[ ]|entirely[ ]|completely[ ]|very[ ]
        )?(?:clear|sure|certain)\b[^.!?\n]{0,60}\b(?:whether|if|how|what|which) (?:
            you(?:r|'\w+)?
            the (?:licen[cs]e|degree|certificate)
        )\b
        \b(?:
            wonder(?:ed|ing|s)?|curious
            (?:like|love|need|help(?:s|ful)?(?: \w+)?|good|useful|keen|interested|want(?:s|ed)?) to (?:know|hear|understand|learn)
        )\b[^.!?\n]{0,40}\b(?:whether|if|how|what|which|when|where) you(?:r|'\w+)?\b
        \b(?:
            ask(?:s|ed|ing)?(?! (?:me|us|him|her|them|each|one)\b)
            wonder\w*
            (?:wants?|wanted|like|need) to (?:know|hear)
            help (?:\w+ )?to (?:know|hear)
        )\b[^.!?\n]{0,30}\b(?:whether|if|how|what|which|when|where) (?:\w+ ){0,7}?you\b
        \b(?:
            asks?|asked|wants? to know|(?:hear|know) from you
            (?<!can )(?<!could )(?<!to )tell (?:me|us)
        ) (?:about )?(?:whether|if|how|what|which|when|where)\b
        \b(?:
            you
            your (?:cv|resume|r\u00e9sum\u00e9|letter|application|form)
        ) (?:
            did(?:n't| not)|do(?:es)?(?:n't| not)
        ) (?:say|mention|state|tell|show)\b[^.!?\n]{0,30}\b(?:whether|if|how|what|which|when|where)\b
    """),
    re.I,
)
# The name of somebody with what they are: "Lena Voss, head of platform at Contoso".
A_PERSON = re.compile(
    one_of(r"""
        (?<!Dear )(?<!Hi )(?<!Hello )\b[A-Z][a-z]+ [A-Z][\w'-]+(?:
            ,
            [ ]\(|:|[ ]-|[ ]–|[ ]from|[ ]at|[ ]is|[ ]was
        ) ?(?:\(?(?:my|the|who|head|lead|director|manager|team|formerly|former|at|of|a|an|senior|chief|\d|\+)\b)
    """)
)
# A day for me, and what is to be done by it.
SETS_A_TASK = re.compile(
    one_of(r"""
        \b(?:
            please|kindly|pick|choose|select|book|log ?in|sign|return|send|submit|upload|complete|finish|confirm|reply|answer
            respond|tell|let (?:me|us)|accept|decide|fill|provide|register|do (?:it|this)|needs? (?:to be|your|them|it)
            must (?:be|reach)|due|deadline|live|open (?:until|through|till|for)|signature|sign|wait(?:s|ing)? for (?:you|your)
        )\b
    """),
    re.I,
)
# The label before a date in a system's letter.
OPEN_UNTIL = re.compile(
    one_of(r"""
        \b(?:
            valid|open|available|active|accessible|clos(?:es|ing)|expir(?:es|y)|deadline|due|complete|until|till|bis|gültig|before
            no later than
        )\b[^\n]{0,25}:\s*$
    """),
    re.I,
)
TASKS = (
    ("book_slot", re.compile(r"\b(?:slots?|book|pick|choose|select|calendar|diary|times?)\b", re.I)),
    ("assessment", re.compile(r"\b(?:assessment|test|task|exercise|assignment|challenge|case study|video)\b", re.I)),
    ("offer_decision", re.compile(r"\b(?:offer|contract|letter|sign\w*|accept|paperwork)\b", re.I)),
    ("references", re.compile(r"\brefere\w+\b", re.I)),
    ("documents", re.compile(r"\b(?:documents?|papers?|forms?|certificates?|copy|copies|scans?|passport|licen[cs]e|upload|send|return)\b", re.I)),
)  # fmt: skip
# Beside an offer: the signed letter, or a word on whether I come, is the answer to it, no other paper.
IS_THE_ANSWER = re.compile(
    r"\b(?:counter)?sign(?:ed|ature|ing)?\b"
    r"|\blet (?:me|us) know\b[^.!?\n]{0,40}\b(?:whether|if) you(?:['’]re| are|['’]ll| will)?(?: be)? "
    r"(?:coming|joining|in\b|on board|accept\w*|tak\w+ (?:it|the))",
    re.I,
)
AT_THE_TALK = ("documents", "question")
SENDS_IT = re.compile(r"\b(?:send|e-?mail|mail|upload|attach|scan|reply|write|tell|let (?:me|us) know|confirm)\b", re.I)
NAMES_TIMES = re.compile(r"\b(?:which|when (?:can|could|would|are|do) you|pick|choose|let (?:me|us) know|tell (?:me|us)|confirm|suits?|book)\b", re.I)  # fmt: skip
A_SHORT_QUESTION = 9  # words
YES_OR_NO = re.compile(
    one_of(r"""
        (?:(?:so|and|well|now|then),? )*(?:
            (?:do|have|are|is|will|would|can|could|shall|did) (?:we|you|i|it|that|this|the)\b
            what (?:do you|d['’]?you) (?:say|think|reckon)
            (?:how|what) about it|deal
        )
    """),
    re.I,
)
A_WORD = 6  # words, a greeting and a name among them
GIVEN_KINDS = frozenset({"references", "work_samples", "salary", "documents"})
ONLY_A_WORD = re.compile(
    r"\b(?:(?:need|have|like|want|love) to (?:know|hear)|let (?:me|us) know|tell (?:me|us)|an? (?:answer|reply|yes|word))\b",
    re.I,
)
# Beside an offer this is the answer to it, whatever papers stand in the same sentence.
YOUR_WORD = re.compile(
    one_of(r"""
        \b(?:
            have|need|want|like|hear|get|await|expect|wait(?:ing)? (?:for|on)|look(?:ing)? forward to
            (?:let|give|send|tell) (?:me|us)(?: (?:have|know))?
        ) (?:\w+ ){0,2}?your (?:final |firm |written )?(?:word|answer|decision|verdict|yes)\b
        \b(?:whether|if|that) you(?:['’](?:d|re|ll))? (?:\w+ )?(?:(?:would|will|do|wish|want|intend|plan|decide|choose|like|are|going|happy|able|willing|ready|minded) (?:\w+ )?(?:to )?)?(?:
            accept
            take (?:it|this|us up|the (?:job|post|role|position|place|offer))
            join(?:ing)?\b(?! (?:us )?(?:for|at|on)\b)
            say yes|come (?:to us|on board)|accepting|taking (?:it|the)
        )\b
    """),
    re.I,
)
LISTS = re.compile(r"\band\b|\bas well as\b|\bplus\b|[,;&+]", re.I)
