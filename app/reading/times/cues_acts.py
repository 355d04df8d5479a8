"""Words of what they ask of the reader, of their answer, of their next step, and of facts that promise nothing."""

from app.reading.times.cues import cues

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
    (?:happy|able|glad|prepared|willing) to (?:hold|keep) (?:the|this|your) (?:offer|place|seat|slot|role|post|position)(?: open)?
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
ASKED_OTHERS = cues(r"""
    (?:asked|asking|told|reminded|chas(?:ed|ing)) (?:\w+ )?(?:your |the |our |both |all |his |her )*(?:referees?|panel|client|manager
        |team|department|referee|school|university|professors?|committee|board) to
""")
# "The client has promised to come back to me by Tuesday": what a third owes to whoever writes.
OWED_TO_THEM = cues(r"""
    (?:they|he|she|client|manager|panel|board|committee|director|owner|team|boss|partners?|principal|hr|head
        |employer)(?:'ve|'s|'d|'ll)? (?:\w+ ){0,2}?(?:promised|undertaken|undertook|said|told me|agreed|pledged|is|are|has|have|needs?
        |will|would|should|want|wants) (?:\w+ ){0,3}?(?<!you to )(?:come back|get back|revert|let|tell|ring|call|give|send|write|report
        |answer|update|phone|text|mail)(?: to)? (?:me|us)
    (?:their|his|her|client's|panel's|board's|committee's) (?:answer|decision|word|verdict|feedback|reply|response|list
        |names) (?:\w+ ){0,2}?(?:due|promised|expected|to be)(?: \w+)? (?:with|to|for) (?:me|us)
""")
# "On Thursday you get a mail from me": their word, though it speaks of a mail and of me.
YOU_GET = cues(r"""
    (?<!if )(?<!once )(?<!when )(?<!unless )(?<!until )(?<!before )(?<!after )you(?: will|'ll|'d
        | would| shall| should| can expect to| are going to)? (?:(?:also|then) )?(?:get|have|receive
        |hear) (?:(?:a|an|my|our|the|your|some) )?(?:\w+ ){0,2}?(?:e-?mail|mail|call|phone call|ring|letter|message|text|answer|word|note
        |line|decision|verdict|news|yes or (?:a )?no|reply) (?:from|by) (?:me|us|him|her|them|both of us|one of us)
""")
APPLICATIONS_CLOSE = cues(r"""
    (?<!after the )(?<!of the )(?<!following the )(?<!from the )closing date (?:is|has|was|for|will|moved|extended|falls)
    (?:applications?|vacancy|advert|portal|window) (?:will )?(?:close|closes|shuts?) (?:on|at|this|next|in)
    deadline (?:is|has (?:been )?(?:moved|extended)|for (?:applications?|submission|receipt))
""")
# "The post begins in September", "batch 3 of the programme commences on 6 July": when work begins, and no promise.
WORK_BEGINS = cues(r"""
    (?:role|position|job|post|contract|internship|placement|traineeship|apprenticeship|cohort|intake|batch(?: \d+| of [\w ]{3,30})?
        |employment
        |appointment|scheme|maternity cover)(?: \d+)?(?: of (?:the|our) [\w ]{3,40}?)?(?: itself| proper| then
        | formally)?(?: will| would| should| is to)? (?:be )?(?:starts?|begins?|commences?|starting|beginning|commencing)
    (?:role|position|job|post|contract|internship|placement|traineeship|apprenticeship
        |appointment|cover|secondment) (?:is|runs|lasts|goes)(?= from)
    (?:want|like|need|expect|love|have) you (?:to )?(?:start|begin|join|commence|in (?:post|seat|role|place)
        |on board|behind the \w+)(?! (?:the|your|it|this|a|an|on the|with the|by \w+ing|\w+ing|us (?:for|on|at|in the)|our|me|for)\b)
""")
# "Interviews finish on Thursday": the end of the round is theirs.
TALKS_END = cues(r"""
    (?:interviews?|interviewing|(?:first|second|third|final|last) (?:rounds?|talks|interviews|chats)
        |auditions?|visits
        |trials)(?: (?:will|should|are due to))? (?:finish(?:es)?|ends?|wraps? up|conclude[s]?|closes?|are over
        |is over|finish up)(?! (?:with|at) you)
""")
INTERNAL = cues(r"""
    internal|other (?:candidates?|people|applicants?)|with the (?:other|remaining|internal)|last two|panel (?:meets|gets)|wrap up|finish
""")
DIES = cues(r"""
    laps(?:e|es|ed)|void|expir\w+|dead|dies|invalid|releas\w+|withdraw\w*|withdrawn|remov\w+|cancel\w*|null|locks?|shuts?
        |clos(?:e|es|ed|ing)|disappears?|gone
""")
DIRECT = cues(r"""
    expir\w+|remains? (?:open|valid)|valid (?:until|till|through)|deadline|clos(?:es|e|ing) (?:on|at|date)|lapses?
    please|pls|plz|kindly|request you|(?:could|can|would) you|you (?:need|must|have to)|need your|do the needful
        |(?:let|tell) (?:me|us) know|(?:like|need|want|ask|expect) you to
""")
NOT_ASKED = cues(r"""
    (?:needs?|takes?) (?:\w+ ){0,4}(?:days|weeks|time)
    (?:please|kindly|do|pls) (?:god|allow|bear|note|expect|give us|give me|be (?:patient|aware|advised|assured
        |informed)|understand|know|rest|(?:\w+ )?await|wait|hang on|hold on|sit tight
        |look out|watch|keep an eye|consider|assume|accept my|find|see|remember
        |don'?t|do not|excuse|forgive)
    (?:allow|bear with|give) (?:us|me)
    let (?:me|us) (?:just |first |quickly )?(?:revert|get back|come back|check|ask|see|find out|chase|speak|talk|discuss|look
        |think|update|sort|ring|call)
    you(?:'ll| will| should| can| may| would|'d| shall)? (?:\w+ )?(?:expect|hear|receive|be (?:contacted
        |notified|informed|hearing|told|updated|called|getting|receiving|sent|given|invited)|get (?:an?|our|the
        |your) (?:answer|decision|contract|reply|response|offer|feedback|news|update|result|outcome|call
        |e-?mail)|have (?:an? |our |the |your |my )?(?:\w+ )?(?:answer|decision|contract|reply|response|offer
        |feedback|news|update|results?|outcome|letter|schedule|invite|invitation|details|link))
""")
THEIRS = cues(r"""
    (?<!\byou)(?:'ll|'d hope|'d expect|'d like to(?! (?:invite|see|meet|hear|have you|ask|schedule)))
    (?<!\byou )(?:will(?! you)|shall(?! we)|hopes? to|aims? to|expects? to|plans? to
        |intends? to|should(?! you)|going to|hoping to|aiming to|planning to|expecting to|looking to|trying to|try to
        |would hope|would expect
        |can(?! you)|anticipates?|endeavou?r to|due to|target(?:ing)?|promise to)
""")

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
    make (?:the|a|our|that|this|up|an)(?: final)? (?:hire|appointment|call|mind|choice|selection|determination)s?
    (?:the|a|our) call on (?:who|this|whether)
    final(?:ise|ize|ising|izing|ised|ized|ize)(?! (?:the )?(?:schedul|interview|time|dates))
    conclu(?:de|ded|des|sion)|settle|settled|close (?:this|it|things) out
        |(?:land|settle|decide|agree) on (?:a|an|the|our|one|someone|somebody)|take a call|resolve[d]?|determin\w+
        |ruling|consensus
    successful|select(?:ion|ed|ing)?|chosen|choos\w+|choice|appoint(?:ed|ing|ment decision)?|hire|hired
        |hiring decision
    approv\w+|sign[- ]?off|signed off|green light|go-?ahead
    yes or (?:a )?no|either way|one way or (?:the other|another)|good news|bad news|in writing|movement
        |call (?:gets|will be|is being|is) made
    (?:the |your )?status|where (?:we|things|you) (?:stand|are at|are)|a steer|clarity|certainty
    updates?
    respon(?:se|d|ding|ses)|reply|replies
    minds? (?:up|made)|(?:made|make|making) up (?:our|my|their|his|her) minds?|compar\w+|weigh\w*|finalists?|leave (?:it
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
    ones we(?:'re| are|'d)? (?:want|like|choose|take|taking|picking|pick|choosing)
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
    r"(?:if|should you be|only if) (?:you(?:'re| are|'ve been| have been)? )?(?:selected|shortlisted|successful|chosen"
    r"|recommended|appointed|nominated|approved)"
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
    will|'ll|shall|going to|hop\w+|aim\w*|expect\w*|plan\w*|should|intend\w*|looking to|anticipat\w+|can
        |likely|due to|try|trying|would|let'?s|may|might|target\w*
""")
OTHER = cues(r"""
    (?:start|joining|commencement|effective|go-?live|hire|onboarding|induction) date
    (?:would|will|to|can|could|you'?d|you'?ll|you|we'?d like you to|able to|must|should|and|ideally|hoping to
        |hope to|hopefully|us|candidate|person
        |hire) (?:be |ideally |then |formally |officially |able to )?(?:start(?:ing)?|join(?:ing)?|commence
        |commencing|onboard)(?: (?:with us|us|work|the (?:role|job|team|post|position|company)
        |in (?:the )?(?:role|post)|with the team|here|officially|employment))?(?= (?:on|in|from|as|at the|by
        |mid|no later|not later|before|after|straight after
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
        |(?:shortlisting|longlisting|sifting|screening|the sift|paper sift) (?:happens|takes|is|will|begins|starts|ends|finishes
        |closes|concludes|wraps|runs|stops)
""")
# "We meet at 9.30 on Monday to pick the finalists": among themselves.
MEET_TO_DECIDE = cues(r"""
    (?:meets?|sits?|gathers?|convenes?)\b[^.;!?]{0,40}? to (?:pick|choose|decide|compare|rank|vote|settle|deliberate|shortlist)
""")
DEADLINE_NOUN = cues(r"""
    dies|goes dead|lapses
    advert|apps|applications|deadlines?|closing|closes?|expir\w+|due|submit\w*|submission|cut-?off|last date|return(?:ed)?|rsvp|reply
        |respond|upload\w*|hand in|received|offer
""")
