"""The words that tell what a date is for. One table per act; one way of writing per line, as a regular expression.

No pattern nests quantifiers, and each runs over one clause or sentence of bounded length.
"""

import re

# "May" the verb, not the month: no figure and none of the words that lead to a month beside it.
_BEFORE_MAY = re.findall(
    r"[^|]+", r"\d |in |by |of |until |till |before |after |th |st |mid-|early |late |this |day |day, "
)
MAY_THE_VERB = "".join(f"(?<!{before})" for before in _BEFORE_MAY) + r"may(?!,? \d|\.)"


def cues(text: str) -> re.Pattern[str]:
    """One pattern out of many lines for text in lower case; each begins and ends at the edge of a word.

    A line that begins with a bar goes on with the one before.
    """
    lines = re.sub(r"\n +\|", "|", text).strip().splitlines()
    lines = [line.strip().replace("MAY_THE_VERB", MAY_THE_VERB) for line in lines if line.strip()]
    return re.compile(r"\b(?:" + "|".join(lines) + r")(?!\w)")


# Away ---------------------------------------------------------------------------------------------------------------
OUT = cues(r"""
    out of (?:the )?office
    ooo|pto
    out of town
    on a/?l
    (?:on|taking|start(?:ing)?
        |off on) (?:my |his |her |their |our |some |a |paid |two weeks'? |a week'?s? )?(?:annual |maternity[ ]
        |paternity |parental |sick |study |compassionate |medical |adoption |summer |half-term |planned[ ]
        |approved )?(?:leave|vacation|vacay|hols|holidays?|honeymoon|sabbatical|pto|urlaub)
    in (?:my )?(?:holidays?|vacation|urlaub)
    (?:i'?m|i am|i'?ll be|i will be|he'?s|she'?s|they'?re|is|am|are|be|been
        |been away) (?:currently |now |also |all |both |mostly )?(?:away|travell?ing|off work|off sick|off
        |offline|unavailable|unreachable|out|absent)(?! of (?!the|my|town)| there| and about| for (?:delivery
        |signature)| to (?!\d))
    away (?:from (?:my desk|the office|work|my inbox|email|e-mail)|on (?!the)|until|till|for|through|at)
    (?:office|offices|we|shop|department|team|hr|school|site|clinic|practice|building|store|library|headquarters
        |factory|faculty|agency|centre|center) (?:is|are|will be|be|remains?|'ll be|shall be) (?:\w+ )?(?:closed
        |shut|shutting|closing)
    (?:office|company|shop|school|site|christmas|holiday|festive|factory|plant) (?:closure|shutdown|shut-down
        |shut down)
    we (?:close|shut|break up)(?: down)? (?:for|from|on|over)
    clos(?:e|es|ing) (?:the |our )(?:office|shop|school|site|building|branch|kitchen|clinic|practice|studio|plant)s?
    closed for
    back (?:in|at|on) (?:the office|my desk|work|office|desk|deck|site|shift|email)
    back (?:in office|online|from (?:leave|holidays?|vacation|annual|my|maternity|paternity|parental|travel\w*|sick))
    (?:i'?m|i am|i'?ll be|i will be|boss|manager|director|he'?s|she'?s|she|he|is|are|'ll be
        |be) (?:only )?back(?! (?:to|with|in (?:touch|contact)|and forth|by (?:you|email)))
    back (?:only )?(?:on|from|next|this) (?:the |\w+day)
    return(?:s|ing)? (?:on|to (?:the |my )?(?:office|work|desk)|from (?:leave|annual|holiday|holidays|vacation
        |maternity|paternity|parental|sick|my))
    (?:i|he|she|who) (?:will |shall |'ll )?returns?
    (?:up)?on my return
    (?:when|after|once) i(?:'m| am)? (?:return|get back|back|come back)
    my (?:first|last) day (?:back|before|in the office)
    (?:limited|no|little|intermittent|sporadic|patchy|reduced) access to (?:my )?e-?mails?
    (?:not|n'?t|won'?t) be (?:at|in|around|here|online|working)(?! (?:touch|contact|a position|able))
    (?:but|and|then|also) (?:off|away|out)(?= (?:on|from|next|\w+day|until|till|this|tomorrow|\d))
    back (?:\w+day)
    not (?:in|at) (?:the office|my desk|work)
    not be (?:checking|reading|monitoring|in the office|in|available|reachable|answering)
    (?:only )?check(?:ing)? (?:my )?(?:e-?mails?|inbox|messages) (?:only|once|intermittently|sporadically
        |infrequently|occasionally|rarely|daily)
    abwesend|nicht im büro|im urlaub|en congé|de vacaciones|absence
    (?:on|off) (?:strike|jury (?:duty|service))
""")
GOES = cues(r"""
    (?:on|off on|taking) (?:\w+ ){0,3}(?:leave|vacation|holidays?|pto|sabbatical|hols)
    (?:away|off|out|unavailable|offline|absent|closed|shut|close|travell?ing)
    (?:not|n'?t|won'?t) be (?:at|in|around|here|online|working)
""")
COMES = cues(r"""
    back|return\w*|re-?open\w*|again|available|resum\w+|online
""")
LEAVE_LABEL = re.compile(
    r"\b(?:leave|holidays?|vacation|pto|absence|out of office|away|ooo|closure|closed)(?: dates?| period)?\s*[:–-]\s*(?:from )?$"
)
NOT_OUT = cues(r"""
    (?:results?|news|list|decision|offers?|letters?|advert|ad|scores?|marks) (?:is|are|will be|be) out
    (?:week|month|year|quarter|term|jury) is out
    (?:get|gets|getting|come|coming|comes|got|report|write|revert) back
    back (?:in touch|in contact|to you|with (?:you|an?|our|the|news|some|more))
    (?:contract|offer|signed|form|documents?|paperwork|copy|dbs|clearance|vetting|check|report|decision|answer
        |it|them|that|this|assignment|test|results?|scores?|references
        |checks?) (?:is |are |should be |to be |will be )?back
    returns? (?:the|your|it|this|them|a|all|signed)
    (?:leave|holiday|vacation) (?:policy|entitlement|allowance|request|balance)
    start(?:ing)? (?:on|off) (?:the|with)
    days? off
""")

# Leave to ask -------------------------------------------------------------------------------------------------------
NOT_HEARD = cues(r"""
    (?:have(?:n'?t| not)|'ve not|had(?:n'?t| not)|has(?:n'?t| not)|did(?:n'?t| not)|do(?:n'?t| not)|not
        |should you not|never) (?:yet |still |already |actually )?(?:heard|hear|received|receive|been contacted
        |been in touch|gotten|got|come back|arrived|had|have|get|seen|see|reached|reverted|replied|responded)
    hear(?:d)? (?:nothing|no more|nowt)
    (?:we|i) (?:do not|don't|did not|didn't|have not|haven't|fail to|cannot) (?:write|call|contact|phone|e-?mail|reach|ring
        |get back|come back|get in touch|been in touch|contacted|respond|reply|invite|been back|written|rung|called|revert)
    without (?:a |any |an )?(?:note|sign|line|peep|call|word|message|mail|e-?mail)(?: from| of| by)?
    nothing (?:from|has|by|yet|back|comes?|arrives?|in your|lands?|came|happens|shows|turns)
    (?:if|when|should) (?:there'?s|there is|there has been|there be|there's been) (?:no|nothing|silence|radio)
    (?:no|without) (?:news|word|response|reply|answer|update|e-?mail|contact|feedback|sign|joy|message|call
        |communication)
    (?:it|things?|i|we|all|that) (?:\w+ )?(?:has |have |gone? |goes |is |'?s |been |still |all |gets )*(?:quiet
        |silent)
    if (?:i|we)(?:'ve| have)? (?:forgot\w*|not|haven'?t|have not|gone|go|still|slip\w*|drop\w*)
    if (?:my|our) (?:reply|email|message|answer)
    radio silence|silence
    not (?:been )?contacted
    still (?:waiting|nothing|in the dark)
""")
ASSUME_NO = cues(r"""
    (?:assume|consider|take it|presume|conclude|regard|treat|deem|understand|infer)[^.;!?]{0,70}?(?:unsuccessful
        |not (?:been )?(?:successful|selected|shortlisted|progress\w*|chosen|made it)|no longer
        |not (?:be )?(?:taken|taking|moving|going|proceed\w*|progress\w*|inviting)|gone (?:with|to)|(?:another
        |other|someone|somebody) (?:candidate|else)|on this occasion|(?:was|were|has|have|did|are|is) not
        |wasn'?t|weren'?t|hasn'?t|haven'?t|didn'?t|rejected|declined|filled|closed)
    (?:application|candidacy|candidature)[^.;!?]{0,40}(?:has been|was|is|been|as|to be) (?:unsuccessful
        |not successful|regretted|not shortlisted|rejected)
    (?:been unsuccessful|not (?:been )?(?:successful|shortlisted|selected)|unsuccessful) (?:on this occasion
        |this time|in this instance|for this)
    (?:you (?:have|were|are)|application (?:was|is|has)) (?:not been|not|un)\s?(?:successful|shortlisted|selected)
    (?:(?:that|this|it) )?means (?:we|you|that|the)
    (?:as|for|is|means) (?:an? )?(?:no|rejection|refusal|regret|negative)(?= ?$|[.,;!)]| (?:from|this|on|thank|thanks))
    (?:you'?ve|you have|you were|you are) not (?:made|got|been|through|progress\w*)
    (?:we|i)(?:'ve| have| will have|'ll have)? (?:gone|went|go|going|moved on|chosen|offered
        |filled)(?: \w+){0,3} (?:another|someone|somebody|other)
""")
CHECK_PURE = cues(r"""
    check(?:ing)? (?:back )?in with (?:me|us|\w+)
    (?:feel free|free|welcome|please|do|can|may|should|could|to|then|happy|just|and
        |,) (?:to )?(?:just |always |please )?(?:check (?:in|back|up)|follow[- ]?up|touch base|circle back
        |reach back out|nudge|ping|chase|poke|prod|bug|remind|hassle|pester|give (?:me|us) a (?:shout|nudge|ring
        |bell|buzz|call|poke|holler|tinkle)|drop (?:me|us|her|him) an? (?:line|note|e-?mail|text|message|mail)
        |holler|shout)
    nudge(?: me| us)?|ping (?:me|us|back)|chase (?:me|us|it|up|this)|poke (?:me|us)|prod (?:me|us)|bug (?:me|us)
        |hassle (?:me|us)|pester (?:me|us)
    drop (?:me|us) an? (?:line|note)
    reach back out(?! to you)
    follow(?:ing)? up with (?:me|us)
    give (?:me|us) an? (?:shout|nudge|bell|buzz|poke|holler|tinkle)
    remind (?:me|us)
    shout (?:if|at me)
    don'?t (?:hesitate|be shy|be afraid|worry about) (?:to |about )?(?:nudg\w+|ping\w*|chas\w+|follow\w*
        |check\w*|remind\w*|reach\w*|contact\w*|get\w*|ask\w*|e-?mail\w*|writ\w+|call\w*)
    (?:feel free|welcome|happy for you|okay|ok|fine for you|by all means|free) (?:to )?(?:e-?mail|write|message
        |text|ring|call|phone|ask|contact|get in touch|reach out|whatsapp|enquire|inquire|get back in touch
        |come back to (?:me|us)|try (?:me|us))
    (?:ask|try|write to|e-?mail|message|text|call|ring|contact) (?:me|us) again
    knock on (?:my|our) door
    check in\b(?= (?:on|after|around|from|next|any|if|by|the|again|in|at|towards|then|tomorrow|mid|early|late
        |some|if|\w+day))
""")
WAIT_THEN = cues(r"""
    (?:give|leave) (?:it|me|us|this|things)|wait|hold off|sit tight|hang on
""")
CHECK_ON_SILENCE = cues(r"""
    (?:reach|get|be|come|write|e-?mail|contact|call|ring|phone|text|message|ask|whatsapp|ping|nudge|chase|shout
        |let (?:me|us) know|drop|give|send|touch base|follow|check|remind|poke|prod|bug|revert|enquire|inquire
        |speak up|try|knock|buzz|hassle|pester|holler|query|raise|tell (?:me|us)|feel free)
""")
THEIR_FOLLOW_UP = cues(r"""
    (?:we|i|they|he|she|hr|team|manager|recruiter|colleague|someone|somebody|coordinator)(?:'ll| will| shall
        | would|'d| am going to| are going to| hope to| aim to| plan to| expect to| should
        | can)? (?:\w+ )?(?:check(?:ing)? in|follow(?:ing)?[- ]?up|circle back|touch base|reach (?:back )?out
        |ping|nudge|chase)
    (?:expect|will) (?:a|the|our) follow[- ]?up
    (?:to|will|'ll) (?:follow up|check in|circle back|touch base|reach back out) (?:with|to) you
    chas(?:e|ing) (?:the|our|your|his|her|them|references|up the|him|\w+ for)
    nudg(?:e|ing) (?:the|them|him|her)
    (?:we|i) (?:can|could) (?:chase|nudge|follow)
""")

# Talks --------------------------------------------------------------------------------------------------------------
TALK = cues(r"""
    (?:pre-?)?interview(?:s|ed|ing)?
    (?:a|an|the|your|our|this|that|phone|video|telephone|intro|introductory|zoom|teams|quick|short|screening
        |initial|first|second|final|next|follow-up|minute|min|conference|discovery|brief|skype|whatsapp|informal
        |30-minute|get-to-know-you|google|virtual|in-person|technical|exploratory|team|half-hour|hour) (?:\w+ )?calls?
    call (?:with|between|is|has been|takes place|on|at|for|scheduled|booked|confirmed|this|next|tomorrow)
    (?:hop|jump|get|be|set up|schedule|book|arrange) (?:on |in )?(?:a |the |our )?(?:\w+ )?(?:call|zoom|chat)
    (?:chat|catch-?up|catch up|coffee|zoom|google meet|hangout|webex|skype|walkthroughs?|auditions?
        |appointments?|lunch with|breakfast|drinks)
    slots?
    on-?site(?: visit| interview| loop)?s?
    panel (?:interview|session|presentation|with|at|on|discussion)
    (?:a|the|our|your|this|first|next|second|short|quick|team|online|in-person|zoom|face-to-face|informal
        |introductory|final|virtual) (?:\w+ )?meeting
    meeting (?:with|you|link|invit\w+|is|has|on|at|room|for|between|request|takes|scheduled|booked)
    meet(?:ing)? (?:with )?(?:you|us|me|our|up|in person|in|at|online|for|there|everyone|the (?:team|panel
        |founders?|manager|hiring|rest|director|client|head|partners?|ceo|cto))
    (?:to|can we|could we|shall we|let'?s|let us|we'?ll|then|i'?ll|we) meet(?! with the| to (?:decid|discuss
        |review|agree)\w*)
    conversations?
    (?:phone|video|recruiter|technical|initial|tech|first|virtual)[- ]screen(?:ing)?s?
    screening (?:call|interview|chat)
    (?:speak|talk|speaking|talking|chatting|connect|connecting) (?:with|to) (?:you|me|us|our|the (?:team|hiring
        |manager|head|director)|him|her)
    (?:first|second|third|next|final) talks?
    (?:speak|talk|chat|meet|connect|see you)(?:ing)?(?: again)?(?: then)?(?= (?:on|at|next|tomorrow|this
        |in person|over|by (?:phone|zoom|video)|via|soon|briefly|properly|\w+day))
    (?:to|let'?s|shall we|can we|could we|we'?ll|we can|we could|happy to|love to
        |like to) (?:briefly |quickly )?(?:speak|talk|chat|connect)
    assessment (?:cent(?:re|er)|day)s?
    trial (?:shift|day|lesson|session|run|morning|evening|class)s?
    trial
    working interview|shift with us|shadow\w* (?:shift|day|session)
    round (?:one|two|three|1|2|3)|(?:be|join|sit down|spend \w+) (?:with )?us (?:for|on|at)
    (?:technical|final|second|first|next|coding|culture|panel|hr|third|last|systems?|design|behaviou?ral|onsite
        |pair(?:ing)?|manager|client|management
        |virtual) (?:technical |programming |interview |design |fit )?(?:round|stage|session|loop)s?
    (?:give|do|deliver|your|the|a) (?:\w+ )?presentation
    (?:a|the|your|school|site|office|campus) (?:\w+ )?(?:tour|visit)
    come (?:in|along|by|over|down|up|and|to (?:the|our|see|meet)|for)(?! (?:to (?:light|a decision)|the new))
    (?:pop|drop|swing|stop|call|drive) (?:in|by|over|round|down)
    demo lesson|sample lesson|taster (?:day|session)|open day|super ?day|selection day|recruitment day
        |insight day|induction day
    (?:observe|teach) (?:a|your) lesson
    vorstellungsgespräch|gespräch|entretien|entrevista|gesprek|rozmow\w+|sollicitatiegesprek|kennenlernen
    (?:invite|inviting|invited|invitation for) you (?:to|for|in|on)
    see(?:ing)? you(?! (?:through|as))
    expect(?:ing)? you (?:at|on|in|for|there|here)?
    dial[- ]?in|join(?:ing)? (?:link|by|us (?:for|on|at|via|in)|the (?:call|meeting|zoom|teams))
    report (?:to|at|for)|attend
    test (?:will be|is|takes|on|at)|written test|aptitude test|exam
""")
PROPOSAL = cues(r"""
    (?:are|would|will|might|were) you (?:all |both |still |be |possibly |perhaps )*(?:free|available|around
        |about|able to (?:do|make|join|attend|come|meet|talk|speak|chat))
    (?:you'?re|you are|if you'?re) (?:free|available|around)
    (?:free|available|availability|openings?|gaps?|space|times?|slots?|opening) (?:on|at|for|this|next|any
        |between|from|tomorrow|either|to (?:meet|talk|chat|speak)|\w+day|are|is|in)
    (?:does|do|would|will|might|could|can|if|is)\b[^.?!;]{0,80}\b(?:works?|suits?|suitable|fits?|(?:okay|ok|good
        |convenient|possible|alright|fine|feasible|do-?able|handy)(?= (?:for|with) (?:you|your)|\s*\?))
    works? (?:for|best|well|better|on (?:my|our|your))
    suits? (?:you|us|me|him|her|best|the|everyone)?
    how(?:'s| is| about| does| do| are| would)
    what about
    (?:can|could) you (?:\w+ )?(?:do|make|join|attend|come|manage|spare|jump|hop|meet|speak|talk|chat|take|fit)
    (?:can|could|shall|may|might) (?:we|i) (?:say|do|pencil|speak|talk|chat|meet|have|hop|jump|call|ring|book
        |go for|make it|fix|pop|set|try|grab|steal|offer|schedule|invite|catch|connect|put)
    let'?s (?:say|do|go|make it|meet|aim|plan|speak|talk|chat|book|fix|stick|try|lock|connect|catch|schedule|set
        |have|get|move|push|shift|re)
    (?:we|i)(?:'ve| have| can| could|'d| would
        | had)? (?:got |also |still |only |like to |love to |be able to |happily )?(?:offer|do|propose|suggest
        |availability|space|openings?|free|gaps?|booked|pencil\w*|scheduled|reserved|set aside|held|put|have|fit
        |see|squeeze|accommodate|arranged|set up|fixed|invite)(?! (?:an answer|a decision|news|feedback
        |the decision|a final|made|the offer|to (?:decide|let|hear)))
    (?:propos|suggest|offer)(?:e|ed|es|ing)?\b[^.?!;]{0,40}\b(?:times?|slots?|dates?)
    (?:following|these|available|possible|proposed|suggested|alternative|free) (?:times|slots|dates|options
        |days?|windows)
    pencil(?:l?ed)?(?: (?:you|it|this|us))?(?: in)?
    book(?:ed)? (?:you )?(?:in|for)|you(?:'re| are) (?:booked|scheduled|confirmed|down|set|all set|on)
    confirm(?:ed|ing|ation)? (?:for|of|your (?:interview|slot|call|meeting|appointment)|our|you)
    being (?:moved|pushed|rescheduled|shifted|brought)
    reschedul\w+|re-?arrang\w+|postpon\w+
    (?:push|move|shift|bump|bring|change|switch|swap)(?:ed|ing)? (?:it|this|that|things|us|our|your
        |the (?:\w+ )?(?:interview|call|meeting|chat|slot|onsite|panel|time|round|visit|trial|conversation))
    (?:is|are|been|was|were|now|be) (?:re)?(?:scheduled|set|fixed|arranged|booked|confirmed|planned|moved|pushed
        |slated|pencilled|penciled) (?:in )?(?:for|on|at|to)
    convenient|convenience
    look(?:ing)? forward to (?:meeting|speaking|seeing|talking|welcoming|chatting|our|having|connecting|the
        |hosting|your visit)
    options? (?:are|would be|for|include)
    (?:put|got|have|had) (?:you|us) (?:down|in|booked)
    calendar invit\w+
    (?:pick|choose|select|take) (?:a|one|any|either|between|from|your|which|whichever)
    (?:date|time|when|day)(?: and time)? ?:
    which (?:of|day|time|slot|works|suits)
    preferred (?:slot|time|day|date)|(?:better|best|easier|easiest) for (?:you|us|me)|prefer
    same time
    passt|würde (?:ihnen|dir)|convient|le viene bien|schikt
""")
ORGANISE = cues(r"""
    (?:schedul|arrang|organi[sz]|set(?:ting)? up|coordinat|book|invit|complet|finish|wrap\w* up|conclud
        |finali[sz]|fix|plan|lin|build|prepar)(?:e|es|ed|ing|ting)?(?: [\w-]+){0,6} (?:interviews?|calls?
        |chats?|meetings?|rounds?|onsites?|screens?|conversations?|slots?|candidates?|stages?|times?|dates?
        |assessments?|schedule|timetable)(?! with you)
    (?:send|sending|share|sharing|issue|circulate|release|publish|mail)(?: out| you| over| the| some| a| an
        | our)*(?: \w+){0,3} (?:invit\w+|invites?|slots|times|dates|availability|links?|schedule|timetable)
    (?:be )?in touch (?:\w+ ){0,4}to (?:schedule|arrange|book|set|organi[sz]e|find|fix|discuss|agree)
    interview(?:ing)? (?:invit\w+|schedules?|dates?|timetable)
    (?:begin|start|starting|beginning|kick\w* off|continue|commence|commencing|resume|resuming)(?: our| the
        | with| first[- ]round| second[- ]round| phone)* (?:interview\w*|screen\w*|calls|first-round|conversations)
    (?:get|find|fix|agree|sort|lock|put) (?:you |us |something |a (?:time|date|slot|call
        |chat) |that |it |dates? )+(?:in|on|down|sorted|booked|scheduled|arranged)
""")
RING = cues(r"""
    (?:'ll|will|shall|to|going to|should|hope to|can|aim to|try to|plan to|might|may|be|let me
        |happy to) (?:\w+ )?(?:call|ring|phone|ringing|calling|phoning|telephone)(?: you| back)?
    (?:call|ring|phone|ringing|calling|phoning|bell) (?:you|everyone|all|candidates|back)
    give (?:you|everyone|all|each) an? (?:quick |short |wee )?(?:call|ring|bell|buzz|shout|tinkle)
    (?:expect|get|receive|have|be) (?:to (?:get|receive|have) )?(?:a|our|my|that
        |the) (?:phone |quick )?call(?: (?:from|with (?:the|an?|our) (?:outcome|answer|decision|news|next)))?
    by (?:phone|telephone)
""")

# What they ask ------------------------------------------------------------------------------------------------------
ASKED_STRONG = cues(r"""
    please|pls|plz|kindly|request you
    (?:could|can|would|will) you
    (?:would |'d )?(?:be )?(?:grateful|appreciate[d]?|much obliged|great|good|helpful|ideal) (?:if|it if) you
    (?:like|need|want|ask|asking|require|expect|invite|request|requesting|remind) you to
    you(?:'ll| will|'d| would)? (?:also |still |only |just )?(?:need to|have to|must|should|are (?:required
        |asked|requested|expected|kindly|invited|advised)|ought to)(?! (?:hear|have heard|have (?:an|our|the|a)
        |get (?:an|a|our)|receive|know|expect|see|be (?:contacted|hearing|notified|informed)))
    (?:we|i|they|he|she|hr|client|team|school|agency)(?:'d| would|'ll
        | will)? (?:also |still |just |only |really |do )?(?:need|require|want|like) (?:your|you|it|this|that
        |them|these|all|both|everything|(?:two|three|some|the|a) (?:\w+ )?(?:references?|referees?|documents?
        |copy|copies|answer from|reply from|signed|response from|forms?|samples?)|to (?:have|receive
        |know(?! more)|hear from|get (?:your|it)))
    expir(?:e|es|ed|ing|y|ation)
    (?:remains?|stays?|stands|is|are|be|keep|hold|held|kept|'s|left) (?:still |only |currently )?(?:open|valid|live
        |active|good|accessible|on the table)
    (?:on the table|valid) (?:until|till|for|through|to)
    deadlines?|due (?:by|on|in|date|back|at|to|no|before|end|cob|eod|for|next|tomorrow|this|within|\w+day)
    (?:is|are|be|falls?|fall) due
    cut-?off(?: date)?|(?<!after the )(?<!of the )(?<!following the )(?<!from the )closing date|last date|last day to
    (?:advert|ad|listing|posting) comes down
    (?:applications?|apps|portal|vacancy|advert|form|window|offer|registration|link|survey|submissions?|role|post
        |position|job|posting|nominations) (?:\w+ )?(?:clos(?:e|es|ing)|lapses?|ends|shuts?|closed)
    clos(?:e|es|ing) (?:on|at|by|for applications|this (?:week|month|\w+day)|next|\w+day)
    rsvp
    offer (?:stands|is good)|stands until
    (?:has|have|needs?|is|are|ought) to be (?:back|in|with|at|on (?:my|our))
    must (?:be (?:in|with|back|at)|have|arrive|come)|must (?:be )?(?:\w+ )?(?:accept|sign|return|reply|respond
        |submit|received|complete|confirm|reach|arrive|book|be)\w*
    (?:to|should|must|needs? to|has to|have to|are to|is to) be (?:\w+ )?(?:submitted|returned|completed
        |received|signed|uploaded|sent|handed|filled|provided|with us|accepted|turned in|emailed|delivered|lodged)
    (?:sing out|speak up|pipe up|shout|holler|yell|say so|object)(?= (?:by|before|no later|within|if|on))
    (?:tell|text|e-?mail|message|ring|call|phone|whatsapp) (?:me|us)(?= (?:by|before|no later|within))
    (?:let|tell|drop) (?:me|us) (?:know|have|a (?:line|note))(?! by all)
    do the needful
    appreciate (?:hearing|your|a|an|it)|grateful (?:for|to (?:receive|have|hear))
    (?:should|must|to|need to|needs to) reach (?:us|me|the|our|this)
    you(?:'ve| have)? (?:have|got|get|'ve) (?:\w+ )?(?:until|till|up to|to|(?:\w+ )?(?:hours|hrs|days|weeks
        |working|business)|a week|a fortnight|time|two|one|\d+)(?! (?:hear|receive|meet|speak))
    you have(?: \w+){0,2} (?:hours|days|weeks|working days|business days) (?:to|from|in)
    (?:hear|have|receive|get) (?:back |word |confirmation |your \w+ |it |this |them |an answer |a reply )?from you
    look(?:ing)? forward to (?:receiving|your (?:reply|response|answer|confirmation|submission|availability
        |documents)|hearing|getting)
    (?:receive|get|have) your (?!application was)
    at your earliest
    take-?home (?:is|should|assignment)|homework is
    we can (?:only )?(?:hold|keep|extend)
    (?:your|the) (?:answer|decision|response|reply|acceptance|references?|documents?|availability|submission
        |signed \w+|acceptance|completed \w+|paperwork|portfolio|confirmation|consent
        |referees?) (?:\w+ ){0,3}(?:by|before|within|no later|latest|until)
    (?:kindly|request)
    bitte|merci de|por favor|graag|proszę|veuillez
    reminder
""")
ASKED_WEAK = cues(r"""
    (?:^|,|and|then|-|•|just|simply|also|so|:)\s?(?:reply|respond|return|sign|submit|complete|fill (?:in
        |out)|upload|forward|confirm|accept|book|select|choose|provide|send|share|register|apply|revert|e-?mail
        |finish|bring|prepare|post|scan|print|drop|hand|get|pick|record|answer|indicate|advise|attach|do)
    (?:reply|respond|return|sign|submit|complete|upload|accept|register|apply|turn in|hand in|fill (?:in
        |out)) (?:it |this |them |these |that |to |back |by |your |the |a |an |all |both |me|us|with|before
        |within|no later|on or|in the|via|using|here|over|at|any|two|three|for|and|or)
    (?:assignment|assessment|test|task|exercise|challenge|case study|questionnaire|form|worksheet|coding \w+
        |take-home|link|portfolio|references?(?! (?:checks?|calls?|requests?))|availability|timesheet|paperwork)
""")
DIRECT = cues(r"""
    expir\w+|remains? (?:open|valid)|valid (?:until|till|through)|deadline|clos(?:es|e|ing) (?:on|at|date)|lapses?
    please|pls|plz|kindly|request you|(?:could|can|would) you|you (?:need|must|have to)|need your|do the needful
        |(?:let|tell) (?:me|us) know|(?:like|need|want|ask|expect) you to
""")
NOT_ASKED = cues(r"""
    (?:needs?|takes?) (?:\w+ ){0,4}(?:days|weeks|time)
    (?:please|kindly|do|pls) (?:god|allow|bear|note|expect|give us|give me|be (?:patient|aware|advised|assured
        |informed)|understand|know|rest|look out|watch|keep an eye|consider|assume|accept my|find|see|remember
        |don'?t|do not|excuse|forgive)
    (?:allow|bear with|give) (?:us|me)
    you(?:'ll| will| should| can| may| would|'d| shall)? (?:\w+ )?(?:expect|hear|receive|be (?:contacted
        |notified|informed|hearing|told|updated|called|getting|receiving|sent|given|invited)|get (?:an?|our|the
        |your) (?:answer|decision|contract|reply|response|offer|feedback|news|update|result|outcome|call
        |e-?mail)|have (?:an? |our |the |your |my )?(?:\w+ )?(?:answer|decision|contract|reply|response|offer
        |feedback|news|update|results?|outcome|letter|schedule|invite|invitation|details|link))
""")
THEIRS = re.compile(
    r"(?<!\byou)(?:'ll|\b(?<!\byou )(?:will(?! you)|shall(?! we)|hopes? to|aims? to|expects? to|plans? to"
    r"|intends? to|should(?! you)|going to|hoping to|aiming to|planning to|expecting to|looking to|trying to|try to"
    r"|would hope|would expect|'d hope|'d expect|'d like to(?! (?:invite|see|meet|hear|have you|ask|schedule))"
    r"|can(?! you)|anticipates?|endeavou?r to|due to|target(?:ing)?|promise to))(?!\w)"
)
# Their answer -------------------------------------------------------------------------------------------------------
DECISION = cues(r"""
    decid\w*|decisions?|verdict|reactions?|outcomes?|feed-?back|news|results?
    answers?(?! (?:to|these|questions|your questions|any))
    hear(?:ing)?(?! your)(?: \w+){0,2}
    heard
    (?:get|getting|come|coming|got|be|write|respond|reply|report)(?:ing)? back(?: to| with)?(?! (?:to scheduling
        |into))
    revert\w*|come back|coming back
    (?:an?|the|our|your|written|formal|verbal|final|make|making|extend|extending|made|issue|issuing|send|job
        |employment|any|with|out|release|roll\w* out|those|out an|these) offers?|offer letters?|offers? (?:to go
        |going out|go out|goes out|will (?:be (?:made|sent|issued|extended|rolled)|go))
    (?:roll\w* out|release|issue|generate) (?:the |your |an? )?(?:\w+ )?offers?|offer (?:roll[- ]?out|release)
    (?:an?|the|our|your|any|no) (?:conditional|unconditional|formal|provisional|written|final|firm|job|verbal|contingent
        |binding|revised|improved|official) offers?
    (?:get|receive) (?:an? |our |the )?(?:letter|e-?mail|message|note|notification)s?
    (?:give|bear with|allow) (?:us|me|it) (?:until|till|til)
    (?:allow|give)[^.;!?]{0,60} to (?:review|get through|go through|assess|consider|read|work through)
    turn (?:[\w-]+ ){1,3}a?round|(?:give|bring|send) you (?:an? |our |the |some )?(?:return|position|view|verdict|ruling)
    let(?:ting)? (?:you|everyone|everybody|all|candidates|applicants|each|people|folks)(?: \w+){0,2} know
    let (?:you|everyone|everybody|all (?:candidates|applicants)|candidates|applicants)
    (?:inform|notify|advise|tell|update|apprise|intimate|brief)(?:ed|ing|s)? (?:you|all|everyone|candidates
        |applicants|of|whether|successful|shortlisted|by|the|about|accordingly|either|within|on|in)
    be (?:informed|notified|advised|told|intimated|announced|declared|published|known|updated)
    notif(?:y|ied|ication)s?
    make (?:the|a|our|that|this|up)(?: final)? (?:call|mind|choice|selection|determination)s?
    (?:the|a|our) call on (?:who|this|whether)
    final(?:ise|ize|ising|izing|ised|ized|ize)(?! (?:the )?(?:schedul|interview|time|dates))
    conclu(?:de|ded|des|sion)|settle|settled|close (?:this|it|things) out|take a call|resolve[d]?|determin\w+
        |ruling|consensus
    successful|select(?:ion|ed|ing)?|chosen|choos\w+|choice|appoint(?:ed|ing|ment decision)?|hire|hired
        |hiring decision
    approv\w+|sign[- ]?off|signed off|green light|go-?ahead
    yes or (?:a )?no|either way|one way or (?:the other|another)|good news|bad news|in writing|movement
        |call (?:gets|will be|is being|is) made
    (?:the |your )?status|where (?:we|things|you) (?:stand|are at|are)|a steer|clarity|certainty
    updates?
    respon(?:se|d|ding|ses)|reply|replies
    minds? (?:up|made)|(?:made|make|making) up (?:our|my|their) minds?|compar\w+|weigh\w*|finalists?|leave (?:it
        |this|that) with (?:me|us)|clos(?:e|ed|ing) (?:this|the|our) (?:position|role|search|vacancy|requirement
        |process)|répond\w*|answering|finalis\w+ (?:our|the) (?:choice|list)
    (?:know|have|share|give|tell)(?: you)? (?:more|something (?:concrete|definite|firm|solid)|where|whether
        |for (?:sure|certain)|better|definitively)
    know(?= (?:by|on|in|within|before|after|next|early|this|for|until|till|tomorrow|\w+day))
    (?:have|bring|send|get|give)(?: \w+){0,2} (?:word|thoughts|conclusion|position|ruling)
    fill(?:ed|ing)? (?:the|this|it|our|these) ?(?:role|position|post|vacancy|seat|job|opening)?
    (?:complete|finish|conclude|wrap up|done with|finished)(?: \w+){0,3} (?:review\w*|evaluation|deliberation\w*
        |selection|search|process|assessment of)
    deliberat\w+
    confirm(?:ing)? (?:whether|if|the outcome|either|to you whether)
    communicat(?:e|ed|ion|ions|ing)
    bescheid|rückmeldung|entscheid\w*|melden|hören|réponse|décision|respuesta|antwoord|horen|weten|odpowied\w+
        |decyzj\w+|decisión|antwort\w*|zusage|terugkoppeling|contestar\w*|retour
    wrap(?:ped|ping)? (?:this|it|things|everything) up|this wrapped up|closed? out|sorted(?: out)?|sort (?:it
        |this|that)|nail(?:ed)? down|put (?:this|it) to bed|close (?:this|it) (?:out|off)
    shortlist(?:ed)? (?:or not|whether)|whether (?:you|we|they|or not|your|to)
    if (?:selected|successful|shortlisted|chosen|you(?:'re| are| have been|'ve been) (?:selected|successful
        |shortlisted|chosen))
""")
ANSWER = cues(r"decisions?|decid\w+|feed-?back|outcomes?|answers?")
STEP = cues(r"""
    schedul\w*|next (?:steps?|stages?|rounds?|phase)|invit\w+|contact(?:ed|ing|s)?|circle back|resum\w+
    (?:be|keep|stay|get|been|back) in (?:touch|contact|contact with)|in touch|touch base|reach(?:ing)? (?:back )?out
    call(?:ed|ing|s)?|ring(?:ing)?|phone[ds]?|send\w*|sent|share[ds]?|sharing|forward(?:ing)?|arrang\w+
        |organi[sz]\w+|set(?:ting)? up|follow(?:ing)?[- ]?up|e-?mail\w*|write|writing|drop you
    confirm\w*|interview\w*|proceed\w*|pick (?:this|it|things|the \w+|up)(?: back)? ?(?:up)?|restart\w*
        |reopen\w*|on hold|pause[ds]?|frozen|freeze|revisit|begin\w*|kick\w* off
    assessments?|details|timeline|timetable|checks?|paperwork|connect|discuss|move (?:forward|ahead|on)|chase
        |onboard\w*|speak|talk|meet\w*|prepare
    (?:get|have) (?:this|that|it|something|them) (?:over|to you|moving|across|out|with you)
    complet\w+|check with|catch up|delay\w*
        |process\w*|shortlist\w*|sift\w*|screen\w*|return(?:ed)? to you|land(?:s|ing)?|follow\w*|come through
        |arriv\w+|posted|issue[ds]?|connect with|progress\w*|look (?:at|into|through|over)|evaluat\w+
        |scor(?:e|es|ing)|rank\w*|read(?:ing)?|go(?:ing)? (?:through|out)|work(?:ing)? (?:through|on)
        |turn (?:this|it|things) (?:a)?round|hold|park|extend\w*
""")
IF_CHOSEN = cues(
    r"(?:if|should you be|only if) (?:you(?:'re| are|'ve been| have been)? )?(?:selected|shortlisted|successful|chosen)"
)
WEAK_STEP = cues(r"""
    you(?:'ll| will| should| can| shall) (?:have|get|receive|see|expect|find)
    expect\w*|ready|takes?|need|allow|give (?:us|me|it)|turnaround|review\w*|bear with
""")
CONTINUES = cues(r"""
    more like|make that|(?:it|that|this)(?:'s| is|'ll| will)? (?:be )?(?:now |more |looking |likely |going )
        |now (?:going to be|be|looking|likely)|correction|scratch that
""")
FUTURE = cues(r"""
    will|\w+'ll|shall|going to|hop\w+|aim\w*|expect\w*|plan\w*|should|intend\w*|looking to|anticipat\w+|can
        |likely|due to|try|trying|would|let'?s|may|might|target\w*
""")
OTHER = cues(r"""
    (?:start|joining|commencement|effective|go-?live|hire|onboarding|induction) date
    (?:would|will|to|can|could|you'?d|you'?ll|you|we'?d like you to|able to|must|should|and|ideally|hoping to
        |hope to|hopefully|us|candidate|person
        |hire) (?:be |ideally |then |formally |officially |able to )?(?:start(?:ing)?|join(?:ing)?|commence
        |commencing|onboard)(?: (?:with us|us|work|the (?:role|job|team|post|position|company)
        |in (?:the )?(?:role|post)|with the team|here|officially|employment))?(?= (?:on|in|from|as|at the|by|mid
        |early|the|next|this|late|around|sometime|\d|\w+day))
    (?:role|position|job|contract|post|internship|placement|programme|program|term|semester|project|engagement
        |employment|traineeship|apprenticeship|cohort|intake|course|training|season|fellowship|sprint|shift|rota
        |maternity cover|cover|induction|orientation|it|vacancy|opening)(?:'d| would| will| should| is to
        | is due to| is| itself)? (?:be |also |then |\w+ly )?(?:starts?|begins?|commences?|runs?|ends?
        |finish(?:es)?|starting|beginning|commencing|running|ending)
    (?:anticipated|expected|preferred|ideal|planned|proposed|desired|earliest|possible|provisional|target
        |likely) (?:start|joining)
    in (?:the )?(?:seat|place|role|chair)
    joining (?:formalities|kit|letter)|first day (?:of work|at work|on the job|is|would|will)|report for duty
    (?:in|tied up in|back-to-back|back to back) (?:\w+ )?(?:meetings|workshops|training|court|surgery|theatre|clinics?|reviews)
    (?:available|immediate) (?:start|to start)|start (?:in|on|is|would be|from|as)(?: (?:the )?(?:role|post
        |position))?(?= (?:on|in|from|is|would|as|mid|early|the|\d|\w+))
    launch(?:es|ed|ing)?|(?:fiscal|financial|tax|academic|school) year|budget\w*|payroll|(?:pay
        |salary) (?:review|day|is paid)|conference|goes live|go live|going live|relocat\w+|anniversary|birthday
        |wedding
    (?<!interview )(?:committee|panel|board|directors|partners|governors|trustees|faculty|leadership|managers
        |management|council|hiring team|team|leads?|panel members|stakeholders|executives|exec|we
        |they)(?: \w+)? (?:meets?|sits?|convenes?|gathers?|is meeting|are meeting|(?:is|are) sitting|will meet
        |will sit|will convene|has its|debriefs?|is sitting|reconvenes?|will be meeting|have met|has met
        |comes together|get together)(?! (?:with )?you| up| in person| for (?:a|an) (?:coffee|chat|interview))
    (?:team|panel|committee|we) (?:will )?debriefs?
    (?:which|who) (?:meets?|sits?|convenes?)
    (?:other|more|remaining|another|further|last|final|few|two|three|four|five|six|seven|eight|nine|ten
        |\d+) (?:other |more |final )?(?:candidates?|people|persons?|finalists?|hopefuls|applicants|interviewees|contenders)
    (?:internal|board|budget|leadership|debrief|calibration|wash-?up|planning|management|committee|panel
        |all-?hands|staff|review|shareholder|council) (?:meeting|review|discussion|deadline|session|debrief|sign)
    (?:we|they|company|firm|team|office|head office|hq) (?:are |is |will be |will |'re |'ll )?(?:mov(?:e|es|ing)
        |open(?:s|ing)?|acquir\w+|expand\w*|merg\w+)
    (?:reviewing|screening|sifting|shortlisting|reading) (?:of )?(?:applications|cvs|resumes)
        |shortlisting (?:happens|takes|is|will|begins|starts)
""")
DEADLINE_NOUN = cues(r"""
    advert|apps|applications|deadlines?|closing|closes?|expir\w+|due|submit\w*|submission|cut-?off|last date|return(?:ed)?|rsvp|reply
        |respond|upload\w*|hand in|received|offer
""")

# Tense --------------------------------------------------------------------------------------------------------------
PAST = cues(r"""
    (?:was|were|met|spoke|talked|chatted|interviewed|applied|attended|dated|advertised|came|wrote|called|rang
        |discussed|enjoyed|visited|took place|founded|established|launched|mentioned|agreed|emailed|e-mailed
        |promised|said|told|left|happened|began|ended|replied|responded|presented|saw|did|had|arrived|landed
        |reached out|received|submitted|posted|sent|completed|signed|opened|joined|asked|held|finished|started
        |closed|expired|missed|passed|interviewing you)(?! (?:for|by|at|to be|from you|within|before|until
        |no later|and returned)\b)
    (?:thank you|thanks|thank u|cheers|ta)(?: again| so much| very much| a lot| all)? (?:for|again|to)
    (?:great|good|lovely|nice|pleasure|wonderful|delighted|fantastic|really enjoyed|fun|a joy) (?:to (?:meet
        |speak|talk|see|chat|connect|catch)|meeting|speaking|talking|seeing|chatting|connecting|catching|having
        |interviewing)
    since|ago|further to (?:our|your|my)|in reference to your
    (?:has|have|'ve|'s|having|had) (?:\w+ )?(?:been|received|reviewed|passed|closed|had|met|applied|submitted|worked)
    (?:as|when) (?:we |i )?(?:discussed|agreed|mentioned|spoke|met|promised|said)
    following (?:our|your|on from|up on)
    last (?:week|month|year|\w+day|time|night|autumn|spring|summer|winter)|yesterday
    (?:our|your|my) (?:call|chat|conversation|interview|meeting|e-?mail|letter|message|mail|application|note|cv
        |discussion|talk) (?:of|on|from|dated|yesterday|last)
    (?:dated|posted|sent|received|updated|advertised|issued) (?:on )?
""")
AHEAD = cues(r"""
    no (?:contact|news|word|reply|response|answer|call)|silence (?:after|by|until)|means? (?:that )?you|without an?
    (?:once|after|when|as soon as) (?:\w+ ){1,5}(?:has|have|is|are|meets?|sits?)
    'd like to|would like to|want to|wish to|reschedul\w+
    (?:move|moved|moving|push|pushed|pushing|shift|shifted|bump|bumped|postpone|postponed) (?:it|this|that|our|your|the|us|to|until|back)
    will(?! have (?:been|received))|\w+'ll|shall|going to|hope to|hopes to|aims?|aiming|expects? to|expecting to
        |plan(?:s|ning)? to|should (?:be|have|hear|know|get)|would (?:you|like|it|that|suit|be|love)|please
        |can (?:you|we|i)|could (?:you|we)|kindly
    (?:is|are|has been|have been|'s been|been|was|were
        |'ve) (?:now |been |provisionally |already |just )?(?:re)?(?:schedul\w+|booked|planned|set|moved|pushed
        |confirmed|postponed|due|extended|arranged|pencilled|penciled|shifted|delayed|fixed|asked to|invited
        |selected|paused|frozen|put on hold|closed|shut)(?: for| to| until| on| at| by| in|$)?
    next (?:week|month|year|\w+day)|tomorrow
    (?:is|are|'s|'re|am|'m) (?:still |currently |not |also |now |all |only )?(?:waiting|due|to|out|on leave
        |meeting|interviewing|available|free|away|closed|scheduled|back|off|hoping|working|sitting|deciding
        |returning|expecting|travelling|traveling|in|on)
    look(?:ing)? (?:forward|(?:out )?for)|watch (?:out )?for|keep an eye
    let'?s|(?:has|have|'ve|got) (?:until|till)|if (?:you|we|nothing|there|i)|deadline
        |closing date|expires?|closes
    (?:was|were|had|'d|been) (?:\w+ )?(?:hop|plan|aim|expect|mean|intend|suppos|target)\w*|(?:had|'d) (?:hoped
        |planned|expected|meant|intended|said|promised)
    (?:said|promised|told (?:me|us|you)|confirmed|mentioned|indicated|suggested|agreed)(?: \w+){0,3} (?:would
        |will|'ll|'d|should|could|to|by|before|within)
    need(?:s)? (?:to|your)|must|expect|remains?|allow
    until|by the end|no later
""")

EVENT = re.compile(r"\W*(?:and |but )?(?:once|as soon as|straight after|right after|after|when)\b")
TALK_LABEL = re.compile(
    r"\b(?:interview|call|meeting|visit|trial|session|appointment|assessment|audition|panel|chat)(?: date| time| day| slot"
    r"| date (?:and|&|/) time)?\s*(?:[:–-]|, ?which (?:is|will be|takes place)(?: on)?)\s*$"
)
# "Deadline: 14.06.2026 23:59", "Window closes 9 pm on ...": the word stands right before the date.
DEADLINE_LABEL = re.compile(
    r"\b(?:deadline|clos(?:es|ing|ure)(?: date| time| on)?|due(?: date| by| on)?|expir(?:es|y|ation)(?: date| on)?|last (?:date|day)"
    r"(?: to apply| for applications?)?|cut-?off(?: date)?|dead|valid (?:until|till|to)|(?:apply|respond|reply|return|submit|rsvp|answer)"
    r" by|rsvp)\s*(?:is |on |at |by |after |[:=–-])?\s*$"
)

# How firmly ---------------------------------------------------------------------------------------------------------
CONDITION = cues(r"""
    (?:only )?if(?! (?:not (?:sooner|before|earlier|then)|you (?:have|'ve) any|you need any\w*|possible|so
        |you would like to (?:discuss|ask)|sooner|that'?s ok|it'?s ok|helpful|earlier|anything))
    should (?:you|your|we|they|the|there|this|it|he|she|our|anything|things)(?! be (?:able|hearing|in touch|getting))
    in case|in the event|provided|providing|assuming|unless|subject to|as long as|so long as|conditional (?:on|upon)
        |(?:dependent|depending|contingent) (?:on|upon)|were (?:you|we) to|wenn|falls|only (?:successful
        |shortlisted|selected)
    (?:successful|shortlisted|selected) (?:candidates?|applicants?)
""")
IMPERATIVE = re.compile(
    r"\W*(?:please |kindly |and |then |so |simply |just |also |pls |do )?(?:reply|respond|return|sign|submit|complete|confirm|send|accept"
    r"|upload|fill|book|choose|select|pick|forward|provide|share|revert|register|rsvp|finish|apply|e-?mail us"
    r"|get (?:your|it|the|that|them|all))(?!\w)"
)
LEADING_CONDITION = re.compile(
    r"\W*(?:(?:and|but|so|also|then|however)\W{1,2})?(?:(?:only )?if|should (?:you|your|we|the|there)|in case"
    r"|provided|assuming|subject to|unless|in the event|were you)\b"
)
SOFT = cues(r"""
    hop(?:e|es|ed|ing|efully)|aim(?:s|ing|ed)?|try(?:ing)?(?! (?:me|us))|tries
        |expect(?:s|ed(?! (?:ctc|salary|pay|compensation|package))|ing|ation)?|should(?! (?:you|your
        |candidates|applicants|not be\b))|ideal(?:ly)?|anticipat\w+|plan(?:s|ning|ned)?(?! for)|looking to
        |target(?:s|ing|ed)?|probabl[ey]|likely|intend\w*|might
        |MAY_THE_VERB|tentative\w*|estimat\w+|think|could(?! you| we)|endeavou?r\w*|want to|fingers crossed
        |with (?:any )?luck|all being well|perhaps|maybe|believe|suspect|reckon|guess|provisional\w*|optimistic\w*
        |confident|wish|usually|normally|typically|generally|do (?:my|our) (?:best|utmost)|best to|pencill?ed
        |in principle|hoffen|espér\w+|esperamos|working towards|would (?:be|expect|hope|think|say|guess)|i'd (?:say
        |guess|expect|hope|think)|we'd (?:hope|expect)|appears?|seems?|possibly|shooting for|shoot for|god willing
        |god-willing|keen to|ought to|in theory|projected|aspire
""")
DENIED = cues(r"""
    won'?t|will not|shan'?t|shall not|(?:not|isn'?t|aren'?t) going to
    (?:can'?t|cannot|can not|couldn'?t|could not|unable to|not able to|not in a position to)(?! wait)
    (?:do(?:es)?n'?t|do(?:es)? not) (?:\w+ )?(?:expect|anticipate|think|plan|foresee|have|know|see|believe
        |promise|intend|envisage|imagine|look|get|reckon|want|meet|decide|start|open|reopen|make|interview)
    not (?:be |to |yet |now )?(?:decid\w*|mak\w*|hav\w*|hear\w*|expect\w*|likely|anticipat\w*|possible|promis\w*
        |guarantee\w*|finali\w*|know\w*|ready|complet\w*|start\w*|resum\w*|interview\w*|get\w*|in a|looking
        |available|in|meet\w*|happen\w*|until|before|due|able)
    (?:may|might|should|would|must) not|mightn'?t|wouldn'?t|shouldn'?t
    unlikely|nobody|never|no ?one|neither|hardly|nothing (?:will|is|can|before|until|till|happens|moves|gets)
    no (?:decision|news|answer|interviews?|updates?|outcome|movement|feedback|offers?|word|response|further \w+
        |progress|chance)|doubt\w*
    (?:isn'?t|aren'?t|hasn'?t|haven'?t|hadn'?t|wasn'?t) (?:\w+ )?(?:expected|likely|due|going|available|meeting
        |back|planned|possible|be|able|sitting|deciding|set|until|before)
    rather than|instead of
""")
DELAYED = cues(r"""
    (?:tak(?:e|es|ing|en)|took) (?:us )?(?:a (?:bit
        |little) |a little bit |slightly |somewhat |much |far |rather |quite a bit |a touch )?longer
    delay(?:ed|s|ing)?|behind schedule|running (?:late|behind|over)|pushed back|slipp\w+|more time (?:than|to)
        |longer than (?:expected|planned|anticipated|usual|hoped|we|i)|held up|bear with (?:us|me)|dragg\w+ on
        |backlog|not (?:yet )?(?:been able to|made|reached|finalised|finalized)|still (?:waiting|reviewing
        |deciding|deliberating|going through)|overrun\w*|a few more days|need (?:a bit |a little )?more time
""")
HOLD = cues(r"""
    on hold|paus(?:e|es|ed|ing)|frozen|freez(?:e|es|ing)|froze|suspended|on ice|halted|parked|stood down
        |mothball\w*|hiatus|hold (?:off|fire)|deferred|shelv(?:e|ed|ing)|in (?:limbo|abeyance|the freezer|deep freeze)
    park(?:ing)? (?:all|any|every\w*|this|the|it|things|our|new|further|hir\w+|recruit\w+)(?! (?:space|fees?|lot))
    moratorium|standstill|stand-still|(?:back burner|backburner)|embargo on (?:hir\w+|recruit\w+|new)
    (?:stop|stopped|stopping|halt|halting|cease|ceased|block|blocked|stall|stalled) (?:all |any |new |our |external )*(?:hir\w+|recruit\w+)
    (?:hiring|recruitment|headcount|vacanc\w+|requisitions?|reqs?|role|post) (?:\w+ ){0,3}(?:stopped|blocked|stalled|locked)
""")
INSTEAD = cues(r"""
    instead|reschedul\w+|re-?arrang\w+
    (?:push|pushed|pushing|move|moved|moving|shift|shifted|shifting|bump|bumped|postpone|postponed|postponing
        |delay|delayed|bring|brought|bringing|extend|extended|extending|slip|slipped|slips|switch|switched
        |change|changed|swap|swapped|put)\b[^.;!?]{0,60}?\b(?:to|until|till|for|back|forward|by|now)
    (?:is|are|will|'s|'ll|be) now|now (?:be|expect|hope|aim|likely|looking|scheduled|planning|going|more like|due)
    new (?:date|time|deadline|target|plan)|correction|scratch that|make that|realistically|it(?:'s| is|'ll be
        | will be)? (?:more like|looking (?:more )?like|now)|more likely|apologies,? (?:it'?s|that should
        |i meant)|i meant|not .{1,20} but
""")
