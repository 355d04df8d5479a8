"""The words of promises, of leave to ask and of what is my move: tables for `promise.py`, one family a line."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re

from app.reading.lines import one_of

CALL = re.compile(
    r"\b(?<!on )(?:call|ring|phone|telephone|buzz|bell)\b(?! (?:us|me)\b)|\bgive (?:you|u) a (?:call|ring|bell|shout on)",
    re.I,
)
OURS = re.compile(
    r"\b(?:we|our|i|us|they|decision|outcome|result|hear|contacted|notified|informed|update|shortlist\w*|interviews?|selection)\b",
    re.I,
)
ASK_ME = re.compile(
    one_of(r"""
        \b(?:
            bell|buzz|tinkle|ping|nudge|chase|remind|ask|follow|check|touch|contact|e-?mail|write|call|ring|shout|holler|reach
            pester|prod|poke|bug|message|text|get back|come back|drop|knock|relaunch|badger|hound|hassle|jog|wake
            try (?:me|us) again
            (?:call|ring|contact|phon|e-?mail|chas|writ|messag|ask|text|enquir|inquir|nudg|ping)ing
            (?:pester|nudg|chas|remind|pok|prodd|ask|badger|hound|hassl)ed
        )\b
    """),
    re.I,
)
MEANS_NO = re.compile(
    one_of(r"""
        \b(?:
            unsuccessful
            not (?:been )?(?:successful|selected|shortlisted|called|invited|chosen|considered|progress\w*)
            assume|take it|consider (?:it|your|yourself)
            only (?:\w+ ){0,2}(?:shortlisted|successful|selected|those|candidates|applicants|people)
            hired (?:one|some)|gone (?:to|with)|means? no|no longer
        )\b
    """),
    re.I,
)
THEY_CALL = re.compile(one_of(r"""
        \b(?:be|are|is|get|gets) (?:called|contacted|invited|notified|informed|rung|phoned|written to|e-?mailed)\b
        \b(?:calls|invitations|letters) (?:go|will go|are sent|will be sent)\b
    """), re.I)  # fmt: skip
GIVEN = re.compile(
    one_of(r"""
        \b(?:
            decision|answer|outcome|result|verdict|news|update|feedback|offer|contract|letter|terms|details|dates?|times|schedule
            timetable|link|report|summary|plan|next steps?
        )\w*
    """),
    re.I,
)
SENTENCES = re.compile(r"[^.!?\n]+[.!?]?")
NOTHING_MOVES = re.compile(
    one_of(r"""
        \b(?:
            no decision|stands? still|standing still
            nothing (?:\w+ ){0,3}?(?:moves?|happens?|be (?:decided|signed|done))
            on hold|frozen|parked|paused|asleep|on ice
            not (?:be )?(?:moving|going) (?:anywhere|forward)
        )\b
    """),
    re.I,
)
HOLDS_UNTIL = re.compile(
    r"\b(?:until|till|til|this side of|before|not be(?:fore)?|after|again|resum\w*|re-?start\w*|reopen\w*|pick \w+ up|back to)\b",
    re.I,
)
# "I doubt we'll know before mid December", "it will not be before January", "nothing till the budget is signed on the 15th".
NOT_YET = re.compile(
    one_of(r"""
        \b(?:
            not|cannot|\w+n['’]t|no|nothing|never|nobody|none|doubt|unlikely|hardly
        )\b[^.!?;\n]{0,50}?\b(?:before|until|till|til|this side of|prior to|earlier than|sooner than)\b
    """),
    re.I,
)
# The panel meets on a day, and then they speak: a promise for that day (`judgement.md`, "Dated event").
DATED_EVENT = re.compile(
    one_of(r"""
        \b(?:once|after|when|as soon as|following)\b[^.!?;\n]{0,40}\b(?:
            panel|board|committee|governors?|trustees|partners?|council|team|owners?|managers?|director|head|senate|faculty|jury
            boss|interviews?|shortlist\w*|last|final|everyone|candidates?|we['’]?ve|we have|i['’]?ve|i have|he|she|they
        )\b[^.!?;\n]{0,25}\b(?:
            met|meets?|sat|sits?|seen|spoken|talked|interviewed|decided|signed|finished|done|over|gone|been|has|have
        )\b
    """),
    re.I,
)
# "Let me revert by tomorrow", "let me check with the boss": their own step.
LET_ME = re.compile(
    one_of(r"""
        (?:^|[.!?;,:–-]\s*|\b(?:please|kindly|and|so|but) )(?:let|allow) (?:me|us) (?:to )?(?:just |first |quickly )?(?:
            revert|get back|come back|check|ask|see|find out|chase|confirm|speak|talk|discuss|look|think|update|sort|write|ring|call
            send|share|forward|dig|have a (?:look|word|think)|make (?:a call|some calls|sure)
        )\b[^?]*$
    """),
    re.I,
)
# Another, later day instead of the one that they had hoped for: "it will be Friday now", "this has slipped to the first week of December".
SLIPPED = re.compile(
    one_of(r"""
        \b(?:this|it|that|things?|decision|everything|all)(?:['’]s| has| have| had| is)? (?:\w+ ){0,2}?(?:
            slipped|slid|slipping|sliding|pushed|put back|moved|drifted|delayed|postponed
        )(?: \w+){0,2} (?:to|till|until|into)\s*$
        \b(?:it|that|we)(?:['’]ll| will| may| might| could| would|['’]s| is|['’]re| are)(?: \w+){0,3}?(?: looking at| talking)?\s*$
    """),
    re.I,
)
LATE = re.compile(
    one_of(r"""
        \b(?:
            now|instead|realistically|behind|late\w*|delay\w*|slip\w*|slid\w*|sorry|apolog\w*|hoped|more like\w*|afraid|longer
            slow\w*|held up|stuck|pushed|put back|drifted
        )\b
    """),
    re.I,
)
HOPED = re.compile(r"\b(?:i|we)(?:['’]d| would|['’]m|['’]re| am| are)? hop(?:e|ing)(?: (?:that )?(?:it|this)(?:['’]s| is|['’]ll be| will be))?\s*$", re.I)  # fmt: skip
NO_WORD = re.compile(
    one_of(r"""
        \b(?:
            (?:not|n't|no|nothing|never) (?:\w+ ){0,3}?(?:hear|heard|news|word|contact\w*|reply|response|call\w*|receiv\w*|from us)
            silence
            no (?:word|news|call|mail|answer|reply|response|contact)
        )\b
    """),
    re.I,
)
# They tell and I hear, whatever the word order: "you have word", "I tell you", "let you know", "give you our answer".
TELLS_ME = re.compile(
    one_of(r"""
        \b(?:be|get|come) (?:back )?in touch\b(?! with (?:your|the|them|him|her)\b)
        \b(?:you|u)(?:['’]?ll| will| shall| can| should)? (?:\w+ ){0,2}?(?:
            hear|have|get|know|receive|learn|find out
            be (?:told|informed|contacted|notified|rung|called)
        )\b
        \b(?:
            tell|inform|notify|contact|ring|call|phone|e-?mail|mail|text|write(?: to)?|message|let|give|send|get back to
            come back to|back to|update|answer
        ) (?:you|u|everyone|everybody|all)\b
        \b(?:
            answer|decision|verdict|results?|outcome|news|word|letter|contract|offer
        )\b (?:\w+ )?(?:be|is|lands?|reach(?:es)?|comes?|goes) (?:\w+ )?(?:with |to |in |out to )?you(?:r|rs)?\b
    """),
    re.I,
)
# "As promised, a word before the weekend": kept just now.
AS_PROMISED = re.compile(r"^\W*(?:as|like) (?:i |we )?promised\b(?![^.!?\n]*(?:['’]ll|\bwill|\bshall)\b)", re.I)
# "We're shut until the 27th and I'll let you know then", "back on the 30th, and will be in touch then".
THEN_THEY_TELL = re.compile(
    one_of(r"""
        \b(?:
            then|that (?:day|morning|afternoon)|straight after(?:wards)?|the (?:same|next) day
            (?:when|once|as soon as) (?:i|we|he|she|they)(?:['’](?:m|re|s)| am| are| is)? (?:back|return|re-?open)
            on (?:my|our|his|her|their) return
        )\W*$
    """),
    re.I,
)
# "Before we close for Christmas on the 23rd".
BEFORE_THEY_CLOSE = re.compile(
    one_of(r"""
        \bbefore (?:i|we|he|she|they|everyone|everybody|the \w+)(?:['’](?:m|re|s)| am| are| is)? (?:
            close|shut|break|finish|stop|leave|go|off|down tools|pack
        )\w*\b[^.!?\n]{0,40}$
    """),
    re.I,
)
# An agency passes on a day: "they said Thursday".
REPORTED = re.compile(
    one_of(r"""
        ^\W*(?:(?:so|and|but|well|the),? )*(?:
            they|he|she|client|hr|manager|boss|panel|school|company|hotel|firm|hiring manager|ward manager|head|owner|chef|director
        )(?:['’](?:ve|s)| have| has)? (?:\w+ )?(?:said|says?|reckons?|told me|promised(?: me)?|quoted)(?: (?:by|on))?\s*$
    """),
    re.I,
)
WE = re.compile(
    one_of(r"""
        \b(?:
            we|i|they|he|she|it|team|panel|board|committee|council|client|hr|decision|outcome|results?|shortlisting|interviews|head
            manager|director|boss|partners?
        )\b
    """),
    re.I,
)
# What they may promise: to decide, to tell, to send, to go on.
THEIR_NEWS = re.compile(
    one_of(r"""
        \b(?:
            decid\w*|decisions?|answers?|outcomes?|news|results?|hear(?:ing)?|heard
            let (?:you|u|everyone|everybody|all|them) know
            will know|know more|get back|come back|circle back|(?<!on )call|ring|phone|shout|in touch|touch base|updates?|feedback
            contact\w*|inform\w*|notif\w*|advis\w*|confirm\w*|tell you|word|verdict|shortlist\w*|conclud\w*|finali[sz]\w*|sen[dt]
            email|mail|write|invit\w*|next steps?|pick (?:it |things |this )?up|resum\w*|restart\w*|review\w*|revisit\w*|mind|minds
            choice|choos\w*|chosen|pick|meets?|sits?|look at|offers?|contract|letter|move forward|schedul\w*|arrang\w*|either way
            one way or (?:the )?other|till|communication|respon\w*|reply|replies|announc\w*|appoint\w*|inbox|sign(?:s|ed|ing)? off
            sign-?off|approvals?
            (?:it|that|this|which) (?:usually |normally |generally |typically )?takes
            \w+ (?:usually |normally |generally |typically )takes?
            turnaround|time ?(?:line|frame)|processing time|with you
            in your (?:hands|post|mailbox|letterbox)
            bear with|patience|hold(?:ing)?
        )\b
    """),
    re.I,
)
# A time that they ask me to leave them.
BEAR_WITH_US = re.compile(
    one_of(r"""
        \b(?:we|i|they|he|she)(?:['’]ll| will)? need (?:
            another|an extra|one more|a few more|two more|a (?:bit|little) more time|more time
        )\b
        (?:^|[.!?\n]\s*)another (?:week|fortnight|few days|couple of)\b
        (?:^|[.!?\n,]\s*)(?:just |only |about )?(?:
            \d{1,2}|an?|one|two|three|four|five|six|seven|eight|ten|a few|a couple
        ) more (?:(?:working|business) )?(?:days?|weeks?|months?)\b
        \b(?:usual|normal|typical|standard|average|current)? ?turnaround (?:time )?(?:is|will be|runs at)\b
        [,–-] ?(?:i )?promise\W*$
        \b(?:could|may|might|will|['’]ll|can|would) (?:\w+ )?take (?:until|till|up to|another|about|around|a|two|three|\d)
        \b(?:days|weeks|fortnight) before (?:we|i|they|anyone|anybody|there) (?:can|know|knows|hear|are able|will|['’]ll|have|is)\b
        \bnew (?:target|deadline|timeline)\b
        \b(?:have to|must|need to) (?:be patient|wait|hold on|sit tight)\b
        \bcross my heart\b
        \bfingers crossed (?:for|by|until|till)\b
        \bleave (?:it|this|that) with (?:me|us)\b
        \b(?:keep an eye on|watch|check) your (?:phone|inbox|mail|e-?mail|post|letterbox|messages)\b
        \bexpect (?:it|this|that|news|word|something)\b
        \b(?:budget|approval|sign-?off|answer|word|news|decision|green light)\b[^.!?;\n]{0,25}\b(?:expected|due)\b
        \b(?:
            sit tight|h[ao]ng (?:on|tight|in there)|hold (?:on|tight|fire)|stay (?:put|tuned)|watch this space
        )\b[^.!?\n]{0,20}\b(?:till?|until|for|another)\b
        (?:^|[.!?;,:–-]\s*|\b(?:and|so|then) )(?:
            allow|reckon on|figure on|count on|bank on|give it|call it|i['’]?d say
        ) (?:us )?(?:about )?(?:an?|another|\d+|two|three|four|five|six|ten|some|the best part of)\b
        \bgive (?:me|us) (?:
            an?(?=
                [ ](?:\w+ ){0,2}?(?:
                    days?|weeks?|fortnight|months?|hours?|minutes?|moment|bit|while|few|couple|little|chance|sec\w*|tick|weekend
                )\b
            )
            another|until|till|about|\d+|two|three|four|some|room|time|space
        )\b(?! (?:call|ring|bell|buzz|shout|kick|nudge|poke|line|hint|reason|idea|list))
        \b(?:please|pls|kindly|do) (?:\w+ )?(?:
            allow|bear with|expect|wait|await|be patient
            give (?:us|me) (?:until|till|a (?:few|couple)|some)
        )\b
    """),
    re.I,
)
PROMISED_CALL = re.compile(
    one_of(r"""
        \b(?:
            (?:i|we|he|she|they|\w+)(?:['’]ll| will| shall| is going to| are going to| plans? to)
            ill|gonna|going to
        ) (?:\w+ ){0,2}?(?:give (?:you|u|ye) an? (?:call|ring|bell|buzz|shout|tinkle)|call|ring|phone|buzz|te?xt (?:you|u|ye))\b
        (?:^|[,;.!?\n]\s*|\b(?:and|then) )(?:give|drop) (?:you|u|ye) an? (?:call|ring|bell|buzz|shout|te?xt|tinkle)\b
        \b(?:expect|wait for|keep your (?:phone|line)) .{0,20}(?:call|line|phone)
        (?:
            ^|[.!?\n]\s*
            \b(?:i|we|he|she|they)(?:['’]?m|['’]?re|['’]?s| am| are| is)[ ]
            \bbe[ ]
        )(?:phoning|ringing|calling|buzzing) (?:you|u)\b(?! (?:for|to|in|back)\b)
    """),
    re.I,
)
MEETS = re.compile(
    r"\b(?:want (?:them|him|her|you|us) to (?:meet|see)|see|meet|meeting|interview|come (?:in|to|over|by|along)|visit|invit\w+|talk|chat)\b",
    re.I,
)
# Leave to ask, said without an "if": "you're welcome to ring after Tuesday".
LEAVE = re.compile(
    one_of(r"""
        \b(?:
            (?:rather|sooner|prefer to) be (?:
                pestered|asked|chased|nudged|reminded|poked|prodded|badgered|hounded|hassled|rung|called
            )\b
            you have (?:the|every|my) (?:right|leave|permission|duty|blessing)\b[^.!?\n]{0,40}\bto (?:
                relaunch|remind|chase|ask|call|ring|write|nudge|pester|poke|prod|phone
            )\b
        )
        \b(?:
            you(?:['’]?re| are)? (?:very |most |more than )?(?:welcome|free) to
            you (?:may|can|could|might)|feel free to
            (?:happy|fine|glad|okay|ok) (?:for|if) you(?: to)?
            do|by all means
        ) (?:\w+ ){0,2}?(?:
            ask|ring|call|phone|write|chase|check|nudge|e-?mail|mail|ping|pester|poke|prod|remind|come back|get in touch|try|knock
            shout
        )\b
        (?:^|[.,;:!–-]\s*|\b(?:please|do|so|then|and|just) )(?:
            (?:
                try|ask|ring|call|phone|write|mail|e-?mail|check|come|knock|look|get
            )(?: (?:to |with |in with )?(?:me|us))?(?: in)? (?:again|back|once more)
            (?:nudge|chase|remind|prod|poke|kick|shake|pester|ping|bug|jog) (?:me|us|my|our)
        )\b
    """),
    re.I,
)

# "We've had to push everything back by a week", "it's all slipped a fortnight".
PUSHED_BACK = re.compile(
    one_of(r"""
        \b(?:
            everything|it|this|that|things?|all|we|they|i|process|timeline|decisions?|schedule|interviews?|panel|board|meeting
        )(?:['’](?:s|ve))?(?: \w+){0,4}? (?:
            (?:
                push|put|mov|set|delay|postpon|shift|knock
            )\w*(?: (?:it|this|that|things|everything|all|the \w+|our \w+|decisions?))?(?: all)?(?: back| out)?
            (?:slip|drift|slid)\w*(?: back)?
        )(?: by)? (?:(?:about|around|roughly|at least|another|a further|a good) )?(?P<number>
            \d{1,2}|a couple of|an?|one|two|three|four|five|six|ten
        ) (?P<unit>day|week|fortnight)s?\b
    """),
    re.I,
)

# Another day than the one they had named.
SAY_ANOTHER = re.compile(
    one_of(r"""
        \b(?:
            let(?:['’]s| us| me| s)? (?:say|call it|make it|aim for|try for)
            mak(?:e|ing) (?:it|that)|say\b
            it(?:['’]?ll| will| is going to| has to|['’]s going to| looks like)(?: \w+){0,2} be
            (?:realistically|actually|in truth|more likely|probably|now)(?:,)? (?:it|that|we)(?:['’]s| is|['’]re| are) (?:\w+ ){0,2}
            more like|rather|instead
            (?:now|push\w*|moved?|slip\w*|slid\w*|shift\w*|drift\w*)(?: \w+){0,3} (?:to|till|until|into|for)
        )\b
    """),
    re.I,
)

THEN = re.compile(r"\b(?:then|after (?:that|which|this|him|her|them)|afterwards|and so|so)\b", re.I)


# A day that they set themselves: "I want this wrapped up by the 25th", "Marge makes her pick by the 21st", "your contract reaches you before".
THEY_SETTLE = re.compile(
    one_of(r"""
        \b(?:i|we|he|she|they)(?:['’]d| would)? (?:
            want|like|need|hope|aim|plan|mean|intend
        )s? (?:to (?:have|get|see) )?(?:this|it|that|everything|the \w+)(?: all)? (?:to be )?(?:
            wrapped|settled|decided|done|closed|sorted|finished|sewn|tied|nailed
        )\b
        \b(?:makes?|taking|takes?|making) (?:her|his|their|its|our|the) (?:pick|choice|decision|mind)\b
        \b(?:
            contract|letter|papers|paperwork|offer|terms|copy|agreement
        ) (?:reach(?:es)?|comes?|goes|arrives?|(?:will be|is) with) (?:to |with )?you\b
    """),
    re.I,
)
UNDECIDED = re.compile(
    one_of(r"""
        \b(?:
            don['’]?t|do not|doesn['’]?t|does not|not|nobody|no one|can['’]?t|cannot|unclear|open|whether
        ) (?:yet )?(?:agree|know|knows|decided?|sure|clear|say|tell|settled)? ?(?:yet )?(?:if|whether) (?:we|they|i|he|she|it|the)\b
    """),
    re.I,
)
# "You'll have your answer on Friday", "give me a day": nothing that I am to do.
THEY_GIVE = re.compile(
    one_of(r"""
        \b(?:give (?:me|us)|let (?:me|us) have) (?:till|until|a|to|some)\b
        \bwhen (?:you|u)(?:['’]?ll| will| shall)? (?:have|get|hear|receive) (?:your|an|the) (?:answer|decision|reply|result)\b
        \b(?:you|u)(?:['’]?ll| will| shall) (?:\w+ )?(?:have|get|hear|know|receive|find) (?:your|the) (?:
            answer|decision|reply|contract|result
        )\b
        \b(?:i|we|he|she|they|\w+)(?:['’]ll| will| shall)(?:
            [ ]try to|[ ]do my best to|[ ]do our best to|[ ]hopefully|[ ]certainly|[ ]definitely|[ ]probably
        )? (?:
            have|get|bring|give|send|mail|post|tell
        )(?: you| u)? (?:your|the|an|our|my) (?:answer|decision|verdict|result|outcome)\b(?![^.!?\n]{0,20}\bfrom you\b)
    """),
    re.I,
)
# "Back by Wednesday with a fresh slot".
BACK_WITH = re.compile(r"\bback\b[^.!?]{0,30}\bwith (?:an?|the|some|our|your|more|fresh|new)\b", re.I)
