"""Words of absence, and of leave to ask: "out of office until", "ping me if you have not heard"."""

import re

from app.reading.times.cues import cues

OUT = cues(r"""
    out of (?:the )?office
    ooo|pto
    absente? (?:du|jusqu|le|les|de|en|pour)|en cong[eé]s?|en vacances|de retour|retour (?:le|au|du|lundi|mardi|mercredi|jeudi|vendredi|:)
    abwesend|nicht im (?:b[uü]ro|haus)|im urlaub|zur[uü]ck (?:am|ab|im)|wieder (?:da|im|erreichbar|zur[uü]ck|am|ab)|nicht erreichbar
    ausente|de vacaciones|de vuelta|regreso|assente|in ferie|rientro|ritorno (?:il|al|in)|afwezig|met vakantie|terug op|de f[eé]rias
    wracam|wr[oó]c[eę]|z powrotem|poza biurem|na urlopie|nieobecn[ay]|vuelvo|volver[eé]|fuera de la oficina
        |weer (?:op|terug|bereikbaar|aanwezig)|niet aanwezig
        |op vakantie|de volta|volto|fora do escrit[oó]rio|di nuovo (?:in|al)|sar[oò] di ritorno|fuori (?:ufficio|sede)
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
    (?:office|offices|shop|school|site|clinic|practice|building|store|library|factory|centre|center|museum
        |reception) (?:will |'ll |shall )?(?:closes?|shuts?)(?= (?:at|on|for|from|over|early|down|tomorrow|\w+day|between|until|till))
    (?:is|am|are|be|'s|'m|'re) gone(?= (?:from|until|till|between))
    we (?:close|shut|break up)(?: down)? (?:for|from|on|over)
    clos(?:e|es|ing) (?:the |our )(?:office|shop|school|site|building|branch|kitchen|clinic|practice|studio|plant)s?
    closed (?:for|from|until|till|between|through)
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
    's back (?:from|on|in|at)(?! (?:touch|contact))
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
    sign(?:s|ed|ing)? off
    (?:results?|news|list|decision|offers?|letters?|advert|ad|scores?|marks) (?:is|are|will be|be) out
    (?:week|month|year|quarter|term|jury) is out
    (?:get|gets|getting|come|coming|comes|got|report|write|revert|circle|circling|loop|looping|double|ring|ringing|call|calling
        |phone|text|swing|check|hear|heard|message|e-?mail) back
    back (?:in touch|in contact|to you|with (?:you|an?|our|the|news|some|more))
    (?:contract|offer|signed|form|documents?|paperwork|copy|dbs|clearance|vetting|check|report|decision|answer
        |it|them|that|this|assignment|test|results?|scores?|references
        |checks?) (?:is |are |should be |to be |will be )?back
    returns? (?:the|your|it|this|them|a|all|signed)
    (?:leave|holiday|vacation) (?:policy|entitlement|allowance|request|balance)
    start(?:ing)? (?:on|off) (?:the|with)
    days? off
    in (?:my|his|her|their|our) absence|while (?:i'm|i am|she's|he's|she is|he is) (?:away|off|out)
""")

NOT_HEARD = cues(r"""
    (?:have(?:n'?t| not)|'ve not|had(?:n'?t| not)|has(?:n'?t| not)|did(?:n'?t| not)|do(?:n'?t| not)|not
        |should you not|never) (?:yet |still |already |actually )?(?:heard|hear|received|receive|been contacted
        |been in touch|gotten|got|come back|arrived|had|have|get|seen|see|reached|reverted|replied|responded
        |gone|rung|come|called|landed|written|phoned|spoken|turned up|appeared)
    hear(?:d)? (?:nothing|no more|nowt|nought|naught|zip|zilch|nada|squat|crickets|sod all|diddly|not a (?:word|peep|thing|sausage))
    (?:i|we)(?:'ve| have)? (?:said|sent|written|managed) nothing
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
    unless (?:you|we|i) (?:hear|get|receive|tell you|write)
    (?:anyone|anybody|those|whoever|candidates?|applicants?)(?: who| that)?(?: is| are| has| have)? not (?:been )?(?:invited|contacted
        |called|written to|rung|asked|notified)
    not (?:been )?contacted
    still (?:waiting|nothing|in the dark|says?|shows?|reads?)
""")
PASSES = cues(r"""
    (?:comes? and go(?:es)?|goes? by|(?:rolls?|comes?) (?:by|round|around)|pass(?:es)?|is past|ha(?:s|ve) passed
        |elapses?|slips? by|have gone by|are up)
""")
ASSUME_NO = cues(r"""
    (?:assume|consider|accept(?= that)|take it|presume|conclude|regard|treat|deem|understand|infer)[^.;!?]{0,70}?(?:unsuccessful
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
    (?:has|have|was|were|is|are) not (?:been )?(?:shortlisted|selected|successful|chosen)|hasn't (?:been )?(?:shortlisted|selected|chosen)
    (?:it|that|this|then|there)'s (?:an? )?no(?= ?$|[.,;!)]| (?:from|this|on|thank|thanks))
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
    (?<!would )(?<!must )(?<!will )(?:refrain|abstain|desist) from (?:\w+ )?(?:call|ring|contact|phon|e-?mail|chas
        |writ|follow|messag|enquir|inquir|visit|ask|nudg)ing
    hold off (?:on |from )?(?:\w+ )?(?:call|ring|contact|phon|e-?mail|chas|writ|follow|messag|enquir|inquir|ask|nudg)ing
    drop (?:me|us) an? (?:line|note)
    reach back out(?! to you)
    before (?:you )?(?:follow(?:ing)?[- ]up|chas(?:e|ing)|nudg(?:e|ing)|remind(?:ing)?|check(?:ing)? in
        |ping(?:ing)?|ask(?:ing)? (?:again|about))
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
    (?:queries|enquiries|inquiries) (?:may|can|could|should) (?:then )?be (?:raised|made|put)(?: with| to)?(?: us
        | me)?(?= after| from| once)
    check in\b(?= (?:on|after|around|from|next|any|if|by|the|again|in|at|towards|then|tomorrow|mid|early|late
        |some|if|\w+day))
""")
# "If you're still interested, drop me a line before Friday": they wait for the reader.
IF_KEEN = cues(r"""
    if (?:you(?:'re| are)|this is|it's|that's) (?:still |at all )?(?:interested|keen|up for|game|something (?:for you|you'd))
    if (?:you )?(?:still )?(?:fancy|want) (?:it|the|this|to)
""")
WAIT_THEN = cues(r"""
    (?:give|leave) (?:it|me|us|this|things)|wait|hold off|sit tight|hang on
""")
CHECK_ON_SILENCE = cues(r"""
    (?:reach|bell|get|be|come|write|e-?mail|contact|call|ring|phone|text|message|ask|whatsapp|ping|nudge|chase|shout
        |let (?:me|us) know|drop|give|send|touch base|follow|check|remind|poke|prod|bug|revert|enquire|inquire
        |speak up|try|knock|buzz|hassle|pester|holler|query|raise|tell (?:me|us)|feel free)
""")
THEIR_FOLLOW_UP = cues(r"""
    (?:no|not any|without|never any) need (?:to|for you to) (?:nudge|ping|chase|poke|remind|check in|follow up|ring|call|write)
    (?:don't|do not|needn't|need not|please don't|won't (?:have|need) to) (?:\w+ )?(?:nudge|ping|chase|poke|remind|bug|pester)
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
