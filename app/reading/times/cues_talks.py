"""Words of talks: what they are called, how a time is proposed, how rounds are organised, how somebody rings."""

from app.reading.times.cues import cues

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
    (?:lesson|classroom|teaching) observations?
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
    (?:with|from) (?:a |some |the )?(?:choice|selection|list) of (?:times|slots|dates)
    (?:be )?in touch (?:\w+ ){0,4}to (?:schedule|arrange|book|set|organi[sz]e|find|fix|discuss|agree)
    interview(?:ing)? (?:invit\w+|schedules?|dates?|timetable)
    (?:let you know|tell you|write|e-?mail|in touch|be back|message|hear) (?:\w+ ){0,3}(?:about|with
        |regarding) (?:the |your |our |any )?(?:onsite|next (?:steps?
        |round|stage)|visit|timings?|slots?|dates?|interview (?:dates?|times?|slots?)|second (?:round|interview)|trial)
    (?:communicat|confirm|announc|advis|send|shar|giv|mail|text)(?:e|es|ed|ing)?(?: you| to you)?(?: of| out)? (?:the|a|your|an?
        )? ?(?:exact |final )?(?:dates?|times?|venue|timings?|slots?)
    (?:begin|start|starting|beginning|kick\w* off|continue|commence|commencing|resume|resuming)(?: our| the
        | with| first[- ]round| second[- ]round| phone)* (?:interview\w*|screen\w*|calls|first-round|conversations)
    (?:get|find|fix|agree|sort|lock|put) (?:you |us |something |a (?:time|date|slot|call
        |chat) |that |it |dates? )+(?:in|on|down|sorted|booked|scheduled|arranged)
""")
# "Interviews will be held in the week of 12 October": the day of the talk itself.
TALKS_HELD = cues(r"""
    (?:interviews?|orals?|talks|auditions?|assessment (?:centre|center|day)s?|practicals?|panels
        |(?:lesson )?observation|(?:first|second|third|final|next) (?:chat|talk|conversation|call)
        |written test|aptitude test)(?: [\w'-]+){0,6}? (?:will|shall|are|is|to) (?:be )?(?:held|conducted|take place
        |taking place|run|happen
        |(?:some ?time )?(?:in|on|during|over)(?= (?:the|week|mid|early|late|\d))|w/c)
    (?:hold|holding|conduct|conducting) (?:the |our )?(?:\w+ ){0,2}(?:interviews|orals|auditions|practicals)
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
