"""What I give and promise in my mails: papers handed over, names of referees, times, pay, and what is still to come."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re

from app.reading.lines import one_of

HANDED_OVER = re.compile(
    one_of(r"""
        \b(?:
            attached|attach(?:ing|ment)|enclosed|please find
            here (?:is|are|it is|they are|you go)
            sent (?:it|them|you|over|across|off)
            have (?:sent|submitted|completed|uploaded|signed|filled)
            just (?:sent|submitted|completed|uploaded|finished|did|booked)
            submitted|uploaded|completed|done|below (?:is|are)|as requested|booked|signed|pfa
            (?:i'?m|i am|we are) (?:sending|sharing|attaching|enclosing|forwarding)
            here you are|you(?:'ll| will) find
            (?:this|that) is (?:the|my|a|one) (?:\w+ )?(?:sample|copy|certificate|form|link|file|letter|work|piece)
            you asked for (?:the|my|a) [^.:\n]{3,40}:
        )
    """),
    re.I,
)
SAYS_WHEN = re.compile(
    one_of(r"""
        \bi(?:['’]m| am| would be|['’]d be| can be| could be|['’]ll be) (?:\w+ ){0,2}(?:free|available|flexible|around|open)\b
        \b(?:any|either) (?:time|day|of (?:them|these|those))\b
        \b(?:suits?|works? for) me\b
    """),
    re.I,
)
LINK = re.compile(r"https?://|\bwww\.|\b[\w-]+\.(?:com|org|net|io|example)/\w", re.I)
# A promise of mine is to send or to tell something, not to turn up.
THINGS_I_DO = one_of(r"""
    (?:
        send|(?<!look )forward|share|provide|submit|complete|fill (?:in|out|it)|return|sign|upload
        (?<!my )(?<!the )(?<!your )e-?mail
        scan
        (?<!my )(?<!the )(?<!your )(?:mail|post)
        put|drop|pass (?:it|them|on)|dig out
        get (?:it|them|that|those|this|you|back to you|the \w+)[ ]
        get (?:[\w'’-]+ ){1,5}?(?:over |across |off |out |back )?to you
        let you (?:know|have)|tell you|come back to you|get back to you|give you|reply
        have (?:it|them|that|those|an answer|the \w+) (?:to|with|over|in|for|by)
        answer|be in touch|report back|finish|follow up with
    )
""")
I_WILL_SEND = re.compile(
    one_of(rf"""
        \b(?:
            i'?ll|i will|i'm going to|i am going to|i shall|will
            (?<!body )(?<!one )(?<!ever )(?<!they )(?<!you )let me
        ) (?:[\w'’-]+ ){{0,5}}?{THINGS_I_DO}
        \b(?:my|the|both|all) (?:[\w'’-]+ ){{1,4}}(?:
            follows?|will follow|to follow|comes?|will come|will be (?:there|with you|in your)
        ) (?:by|on|this|next|tomorrow|tonight|after|over|in)\b
    """),
    re.I,
)
YOU_GET = re.compile(
    one_of(r"""
        \b(?:on|by|before|until|tomorrow|tonight|next) (?:\w+ ){0,2}?you(?:['’]?ll| will)? (?:have|get|receive) (?:
            it|them|that|those|everything|the|my|both|all
        )\b
        \byou(?:['’]?ll| will|['’]?re going to) (?:have|get|receive|see|find)\b
        \b(?:it|they|that|those|these|both|all|everything|the \w+|my \w+)(?:['’]ll| will| shall| should)(?: all| both)? be (?:
            with you|in your (?:inbox|hands|mail|post)|on your (?:desk|mat)|over to you
        )\b
        \byou (?:have|get) (?:it|them|that|those|everything|the \w+) (?:by|on|tomorrow|tonight|before|within|next|this|over)\b
    """),
    re.I,
)
IF_ASKED = re.compile(
    one_of(r"""
        \b(?:
            if|unless|whenever|in case|should you|happy to|glad to|gladly|anything|whatever|be there|see (?:you|u)|arrive|turn up
            come (?:at|on|to|by|in)|look forward
        )\b
    """),
    re.I,
)
# "I'll have the certificate with me", "I'll bring the form on the day", "I'll ring you on Thursday": nothing to send.
BY_HAND = re.compile(
    one_of(r"""
        \b(?:bring(?:ing)?|have|take|carry|got)\b[^.!?\n]{1,60}\b(?:with me|on me|along|to hand|on the day|in my bag|in hand)\b
        \bi(?:['’]ll| will|['’]m| am|ll)(?: \w+)?(?: going to| be)? bring(?:ing)?\b
        \bi(?:['’]ll| will|['’]m going to| am going to|ll) (?:\w+ )?(?:ring|call|phone|bell|give (?:you|u|ye) an? (?:\w+ )?(?:ring|call|bell|buzz))\b
    """),
    re.I,
)
NO_DEBT = re.compile(
    one_of(r"""
        \b(?:
            to me
            you (?:had |have )?(?:planned|expected|hoped|said|meant|mentioned|intended|were going|would)
            if|unless|whenever|in case|should you|happy to|glad to|gladly|love to|like to|hope to|anything|whatever|be there
            you(?:'ll| will)
            they(?:'ll| will)(?! (?:both |all )?be (?:with you|in your|on your|over to))
            he(?:'ll| will)|she(?:'ll| will)
            pass (?:it|them|that|this|your)? ?on
            my (?:best|regards|thanks)
            (?:report|turn up|clock in|show up) (?:on|at|for|to|by|in)
            (?:give|hand|put|tender)(?: in| over)? (?:\w+ )?(?:my )?notice
            (?:phone|mobile|line|cell) (?:by|on|with|beside|near|next to) me
        )\b
    """),
    re.I,
)
SENDS = re.compile(
    one_of(r"""
        \b(?:
            send|(?<!look )forward|share|provide|submit|complete|fill|return|sign|upload|email|e-mail|mail
            get (?:it|them|that|those|this|back)
            let you know|tell you|come back to you|give you
            have (?:it|them|that|those) (?:to|with|over|in)
            reply|answer|confirm|update|follow up with|drop|pass|put together|dig (?:\w+ )?out|finish|do (?:it|the|that|this)|call
            ring|report back|be in touch|to you by
        )\b
    """),
    re.I,
)
# Homework for a talk that I have just agreed to: they see it there.
PREPARES = re.compile(
    one_of(r"""
        \b(?:put|pull|get|knock|throw) (?:[\w'’-]+ ){1,4}?together\b(?![^.!?\n]*\b(?:send|over|across|to you|by e-?mail|in your inbox)\b)
        \b(?:prepare|prep|read up|brush up|swot up|practi[sc]e|rehearse)\b
    """),
    re.I,
)
# What of mine names a referee; what of theirs shows that they have the names.
NAMES_A_REFEREE = re.compile(
    one_of(r"""
        \b(?:
            (?:these|the following|both|all three|two) (?:people|persons|colleagues|managers)
            can (?:speak|vouch|tell you)
            (?:happy|glad|willing|agreed) to (?:speak|vouch|be (?:my|a) refere|give|act)
            (?:my|as|the) refere(?:es?|nces?)\b[^.?\n]{0,20}(?:are|is|:|below|would be)
            (?:former|last|previous|old) (?:manager|boss|head|supervisor|lead)
            (?:tel|phone|mobile|mob|call (?:him|her|them))\b
        )
        [\w.+-]+@[\w-]+\.\w+
        \b\d(?:[ ()-]?\d){8,}\b
        \b(?:was|is|were|are) my (?:\w+ ){0,2}(?:manager|boss|head|supervisor|lead|chef|matron|sister|foreman|tutor|professor|employer|mentor)\b
        \b(?:refere\w+|names|contacts|details)\b[^.?\n]{0,30}\b(?:on|in|at the (?:end|bottom|foot) of) (?:my|the) (?:cv|resume|form|application|letter)\b
        # "I'd rather they were not contacted until there is an offer": a no is an answer, too
        \b(?:i(?:['’]d| would)(?: \w+)? (?:rather|prefer)|do not want|don['’]?t want|please (?:do not|don['’]?t)|not comfortable)\b[^.?\n]{0,60}\b(?:contact\w*|approach\w*|ask\w*|rung|ring|call\w*|know\w*|involve\w*)\b
    """),
    re.I,
)
REFEREES_HEARD = re.compile(
    one_of(r"""
        \b(?:
            reached|rang|called|phoned|spoke (?:to|with)|spoken (?:to|with)|talked (?:to|with)|heard from|got hold of
            (?:have |['’]ve )had (?:answers|replies|word) from
        ) (?:both|them both|the two|your two|all (?:two|three|of them))\b
        \b(?:
            spoke|spoken|talked|been in touch|heard|hearing
        ) (?:\w+ )?(?:to|with|from|back from) (?:\w+ ){0,3}(?:refere\w+|references?)\b
        \b(?:refere(?:es?|nces?))\b[^.?\n]{0,30}\b(?:
            came|come|were|was|are in|is in|checked|glowing|spoke|said|received|back|fine|excellent|lovely|done|complete
        )\b
        \bthank\w*\b[^.?\n]{0,30}\b(?:refere(?:es?|nces?))\b
        \bwith (?:the|your) refere(?:es?|nces?) (?:in|done|received)\b
    """),
    re.I,
)
# I gave a part and say that another part is still to come.
STILL_MISSING = re.compile(
    one_of(r"""
        (?:['’](?:d|ll)|\b(?:would|will|shall|must|have to|need to)) (?:have to |need to )?first\b
        \bfirst (?:have|need) to\b
        \b(?:is|are) (?:still )?(?:with|at) my (?!letter|mail|application|cv)\w
        \bi(?:['’]ll| will| must| have to) (?:(?:have|need) to )?(?:
            travel|fetch|collect
            dig (?:him |her |them |it )?(?:up|out)
            track (?:him |her |them |it )?down|hunt (?:him |her |them |it )?down|look (?:him|her|them|it) out
        )\b
        \b(?:
            (?:will|shall|to) follow
            follows? (?:separately|later|next|shortly|soon|by|on|when|once)
            (?:still|just|only) waiting (?:for|on|to)
            still (?:missing|to come|outstanding|pending|being|with my|not)
            (?:have|has|'ve) (?:requested|asked for|ordered|chased)
            requested (?:it )?(?:from|to)
            tak(?:es?|ing) (?:some |a )?(?:time|while|longer)
            (?:not|n't) (?:yet )?(?:received|got|come|arrived|have)\b
            (?:as soon as|once|when) (?:i have|i get|it (?:arrives|comes)|they (?:send|issue))
        )
    """),
    re.I,
)
HAS_DONE_THE_TEST = re.compile(
    one_of(r"""
        \b(?:
            you (?:have |['’]ve )?(?:now |successfully )*(?:completed|submitted|finished|taken)
            (?:has|have) been (?:completed|submitted|received|recorded)
            received your (?:\w+ )?(?:test|assessment|task|exercise|answers|submission|responses?|results?)
        )\b
    """),
    re.I,
)
# What shows that I spoke of pay, or that something has reached them.
SPEAKS_OF_PAY = re.compile(
    one_of(r"""
        [£$€₹]|\b\d{2,3}[.,]?\d{3}\b|\b\d[.,]\d{3}\b
        \b\d+ (?:a|an|the) (?:month|year|week|day|shift)\b
        \b\d{2,3} ?k\b
        \b\d+ ?(?:thousand|grand|euros?|pounds|quid|dollars|francs|rand|naira|shillings|rupees|kes|ngn|zar|inr|sgd|eur|gbp|usd)\b
        \b(?:
            salary|pay|wage|rate|money|ctc|lpa|lakhs?|expectations?|negotiable|market|band|range|flexible
            per (?:hour|month|year|annum|day)|an hour|package|discuss|whatever you|attached
        )\b
    """),
    re.I,
)
HAS_REACHED = re.compile(
    one_of(r"""
        \b(?:
            (?:has|have|all|it|they)? ?(?:arrived|reached (?:me|us)|came through|landed safely)
            received (?:it|them|your|the|all|with)
            got (?:it|them|your|everything|both)
            have (?:it|them|everything|both) (?:now|here|all)
            (?:thank(?:s| you)|cheers|ta)(?: so much| very much| ever so much| again)? for (?:
                the|your|sending|ringing (?:in|through|over|with)|giving|passing|posting|dropping|bringing|handing|returning
                completing|filling|these|this
            ) (?!(?:\w+ )?(?:me|us|note|mail|e-?mail|message|reply|answer|interest|time|patience|talk|call|chat|interview|application|quick|prompt|kind|visit|update|word|offer|news|day|morning|afternoon|evening|conversation|honesty|candou?r)\b)
        )
    """),
    re.I,
)
