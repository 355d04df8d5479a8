"""What letters about other things than a job for me are made of, by the kind of their matter."""

# ruff: noqa: E501 (tables of phrases, one family a line)

from app.reading.lines import one_of

# What tradespeople do at my house.
WORK_AT_HOME = one_of(r"""
    (?:
        do|fix|paint|fit|mow|clean|sort|repair|hang|replace|service|tile|build|cut|trim|clear
    ) (?:the|your|that|those) (?:\w+ )?(?:
        shel(?:f|ves)|windows?|gutters?|lawn|hedges?|garden|kitchen|bathroom|tiles|fences?|decking|patio|drains?|sink|taps?
        toilet|shower|radiators?|oven|carpets?|sockets?|roof|chimney|loft|walls?|ceiling|floor|doors?|wardrobes?|bed|curtains?
        blinds?|stairs|driveway
    )
""")
OTHER: tuple[tuple[str, float, str], ...] = (
    ("admission", 1.5, one_of(r"""
            admissions?|msc \w+|programme director|study programme
            motivation letter for the (?:course|programme)
            (?:
                m\.?sc|b\.?sc|m\.?a|b\.?a|mba|ph\.?d|pgce|llm|degree|masters?|bachelors?|undergraduate|postgraduate
            ) (?:course|programme|program|degree|in|place|studies)
            the msc|ucas|tuition|enrol\w*|semester
            offer (?:you )?(?:of )?a (?:
                conditional[ ]|unconditional[ ]
            )?place(?! (?:in|on|with|at) (?:our|the|my) (?:[\w-]+ ){0,2}(?:team|firm|company|practice|crew|trainee|graduate|apprentice))
            study at|your course|student (?:visa|number|id)|intake|campus tour|prospective students|school place|scholarship|selectors
            freshers?
        """)),
    ("housing", 1.5, one_of(r"""
            tenan(?:t|cy|ts)|landlord|lettings|letting agen\w+|the flat|apartment|viewing|bedroom|rent(?:al|ed)?|lease|rental deposit
            mortgage|house ?mate|flat ?mate|room (?:in|to)|estate agent|square metres|flat ?share|the room|cottage|the sellers?
            offer on the (?:house|flat)|holiday let|moving in
        """)),
    ("bank", 1.5, one_of(r"""
            loan|credit (?:card|score|check|limit)|overdraft|% apr|insurance (?:claim|policy|quote)|policy number|your claim
            current account|savings|pension plan|tax return
        """)),
    ("health", 1.5, one_of(r"""
            appointment|your appt|cleaning|check-?up|dentist
            (?<!locum )(?<!salaried )gp\b(?! (?:cover|sessions?|posts?|vacanc\w+|locum|partner|principal|registrar|trainee|jobs?|roles?|positions?))
            prescription|vaccin\w+|patient|x-ray|blood test
        """)),
    ("press", 2.0, one_of(r"""
            alumni|magazine
            (?:spring|summer|autumn|winter|next|our) issue
            career path|profile (?:of|on) you|for our readers|journalist|reporter
            (?:a|the|my|our) (?:article|story|feature|podcast|documentary|column)
            for the paper|newspaper|quote you|on the record|my editor|listeners|readers|newsroom|press office
        """)),
    ("volunteering", 2.0, one_of(r"""
            volunteer\w*|unpaid|charity (?:shop|run|event)|bake sale|stalls?|pta\b|parents'? (?:association|evening)|soup kitchen
            food bank shift|committee member|trustee
        """)),
    ("sales", 2.0, one_of(r"""
            % off|free trial|demo\b|walk ?through|pricing
            our (?:platform|product|software|solution|tool)
            subscription|pro plan|limited time|roi\b
            your (?:pipeline|tech stack|hiring needs|vendor)
            upgrade|take me off your list|webinar|bootcamp|discount|book a demo|case studies|3x|increase your
        """)),
    ("newsletter", 2.0, one_of(r"""
            mock interviews?
            (?:careers?|jobs?|recruitment) fair
            weekly digest|register now|free entry|(?:verify|confirm) your e-?mail
            complete your (?:candidate )?profile
            your account
            finish (?:setting up )?your (?:candidate )?profile
            start applying|reset your password|sign[- ]in code|verification code|unsubscribe|view (?:this|in) (?:email|browser)
            manage (?:your )?preferences|this week'?s|newsletter|sponsored|read more|issue #?\d+|forward this to a friend|subscribers?
        """)),
    ("alert", 2.0, one_of(r"""
            job alerts?|new jobs? (?:for|matching|near)
            jobs? (?:for you|near you|you may|you might)
            pause this alert|recommended jobs?|be an early applicant|easy apply|apply (?:now|today)|similar jobs|within \d+ miles
            urgently hiring|based on your (?:profile|search)|are hiring for
        """)),
    ("tender", 1.5, one_of(r"""
            invoices?|purchase order|po number|payment run|overdue|the tender
            tender (?:for|documents?|deadline|submission)
            invitation to tender|rfp\b|rfq\b|bid\b|quotation|scope of work|statement of work|deliverables|client project
            contract (?:value|sum)|vat\b|net 30|billing
        """)),
    ("referee", 2.0, r"(?:your|my|as a|a second|as his|as her|as their) referee|name as a referee|given your name|reference request|reference for|put you down as|vouch for"),
    ("hiring", 2.0, one_of(r"""
            any (?:cvs|resumes|candidates|applicants) (?:yet )?for
            my (?:vacancy|opening|open role)
            (?:
                resumes?|cvs?|candidates?|applicants?|applications
            ) for (?:the|our) (?:[\w-]+ ){0,3}(?:seat|role|position|post|vacancy|job|team)
            join the interviews?|interviews? with me|interviewing (?:candidates|for)|help (?:me )?(?:to )?interview|our candidates
            candidates? (?:we|i) (?:saw|met|interviewed)
            interview (?:him|her|them|candidates)
            sit (?:in )?on (?:the|an) (?:interview|panel)
            shortlist (?:for you|attached)|your (?:vacancy|open role)s?|applying (?:to|at) your|i saw your ad|scorecards?|debrief
        """)),
    ("friend", 1.5, one_of(r"""
            i handed in
            had (?:my|a|an|the) (?:\w+ )?interview
            they (?:said|told me) they|drinks?\b|wish me|fingers crossed for me
            i (?:had|have|got) (?:an|my|the) interview
            my interview|wish me luck|i got the job
            they (?:offered|rejected|turned) me
            my new job|my boss|your advice|what would you wear
        """)),
    ("visa", 1.5, r"visa application|passport renewal|permit application|immigration|citizenship|consulate|embassy"),
    ("grant", 1.5, one_of(r"""
            your proposal
            projects? (?:could|will|were|was) (?:be )?(?:selected|funded|supported)
            secretariat|the jury|applicant organisations?
            grant (?:application|panel|round|funding)
            funding (?:round|bid|application)|call for proposals|paper submission|reviewers?|manuscript|conference|abstract
            award nomination|judges|your (?:poems?|story|entry|pitch)|entries|arts council|invest(?:ors?|ment)?
        """)),
    ("study", 1.5, one_of(r"""
            research participants?
            take part in (?:a|our) (?:study|survey)
            study participants?|focus group|voucher for your time|(?:this|the|our) study|the criteria|clinical (?:study|trial)
        """)),
    ("own employer", 1.5, one_of(r"""
            annual leave|(?:on|before your) leave|handover|time ?sheets?|pay ?slips?|line manager|appraisal|performance review
            this year'?s bonus(?:es)?|expenses? claims?|stand-?up|sprint|minutes of|swap (?:shifts?|\w+day)|cover my|can'?t come in
            morning boss|join (?:us|me) in welcoming
            our new (?:\w+ ){1,3}(?:starts|joins)
        """)),
    ("order", 1.5, one_of(r"""
            (?:your|the) (?:order|parcel|package|delivery|booking|reservation|tickets?|basket|refund|warranty)
            tracking (?:number|link)|out for delivery|courier|boiler|plumb(?:er|ing)|repairs?|our quote|quote for|drawings|the garage
            mot\b|check-?in|boarding pass|energy (?:contract|supplier)|meter reading|broadband|outage
        """)),
    ("friend", 1.0, one_of(r"""
            xx+|hugs
            see you at (?:football|training|the pub|yoga)
            come round|birthday|party|barbecue|bbq|picnic|cake|climbing|hike|pizza|wine|game night|cinema|playground|mum|dad|grandma
            holiday photos|photos from
        """)),
    ("club", 1.0, one_of(r"""
            singing|choirs?|rehearsals?|audition\w*|club (?:membership|night|house)|memberships?|training on|the match|league|team sheet
            band practice|tickets? for|adopt(?:ing|ed)?|adoption (?:application|of)|squad|treasurer|church|choirmaster|foster|court date
            pitch \d+|bibs|kick-?off|(?:five|5|six|6|seven|7)-a-side|astro(?:turf)?|goalkeeper|goalie|fixtures?|derby|half[- ]time
        """)),
    # A date, a help desk, tradespeople at my house, and what goes round a whole staff.
    ("friend", 2.0, one_of(r"""
            fanc(?:y|ied) (?:a |an |some |going |grabbing |doing |meeting )\w+
            (?:loved?|liked?) (?:your|ur) (?:profile|pics?|photos?|smile)
            (?:first|second|another|our|a) date with
            (?:not|aren't|don't think we(?:'re| are)) a match
            hinge|tinder|bumble|your type|no spark|😉|❤|💕|😘
        """)),
    ("order", 1.5, one_of(r"""
            ticket (?:number|no|id|ref\w*|#)|ticket #?\d+|your (?:support )?ticket
            your (?:enquiry|query|complaint|support (?:request|case))
            (?:thanks|thank you) for (?:contacting|reaching out to|getting in touch with|writing to) (?:
                us|\w+ (?:support|customer|help)|our (?:support|help|customer)
            )
            (?:case|incident|service request) (?:number|no|id|ref\w*|#)
            customer (?:support|care) team|help ?desk
            (?:adviser|advisor|agent|member of our support team|representative) will (?:get back|contact|reply|respond|call)
        """)),
    ("order", 1.5, one_of(rf"""
            plus (?:materials|vat|parts)|labou?r and materials
            materials (?:included|extra|on top)
            call-?out(?: charge| fee)?|free (?:estimate|no[- ]obligation)|(?:measured?|measuring) up
            (?:give|send|get) you (?:a|an|my|our) (?:quote|estimate|price)
            all in\b|{WORK_AT_HOME}
        """)),
    ("order", 2.0, r"(?:i|we)(?: only| just)? charge (?:£|\$|€|rs\.? ?)?\d+(?:\.\d\d)? ?(?:an?|per|/|p) ?(?:hr|hour|day|visit|metre|go)"),
    ("own employer", 2.0, one_of(r"""
            pass(?:ed)? (?:your |the )?probation
            probation(?:ary)? (?:review|meeting)
            (?:set|agree)(?: you| your)? (?:goals|objectives)
            goals for (?:next|the|this) (?:year|quarter|half)
            (?:corrected|october|november|december|january|monthly|your) pay ?slip
            your overtime|the overtime|exit interview
            return[- ]to[- ]work (?:interview|meeting|form)
            (?:fit|sick) note|boxing day|christmas (?:rota|party|do)|leaving (?:do|drinks|card)
        """)),
    ("own employer", 2.0, one_of(r"""
            (?:team|colleagues|committee|neighbours|neighbors|members|parents|staff)(?=[,:] )
            (?:she|he|[a-z]+) joins us from|new joiners?|our new head|leavers?['’]?s?|back to your own team|the (?:wages|payroll) clerk
            workplace pension|days? (?:still )?to take before
        """)),
    ("friend", 1.5, r"nans?['’]?s?|nana|granny|mummy|mammy|pls pls|(?:dad|mum|mam)['’]s|same place\?|great company|a spark"),
    ("admission", 1.5, r"this term|(?:['’]s|his|her) progress|before the bell|open (?:day|evening)|your child|maths group"),
    ("order", 1.5, r"per head|courtesy car|insurers?|hold the date|your albums|send (?:us|me) (?:a|the|your) (?:bill|invoice)|deposit to book"),
    # The same things in other tongues.
    ("housing", 2.0, one_of(r"""
            wg(?:[- ]zimmer)?|wg-?casting|zimmer|wohnung\w*|besichtigung\w*|mietvertrag|kaution|(?:warm|kalt)miete|vermieter\w*
            mitbewohner\w*|logement|loyer|colocat\w+|propriétaire|alquiler|habitaci[oó]n|inquilin\w+|affitto|coinquilin\w+|huurwoning
            huisgeno\w+|mieszkani\w+
        """)),
    ("admission", 2.0, r"studienplatz\w*|zulassung\w*|studiengang\w*|immatrikul\w+|kita-?platz\w*|inscription (?:à|en)|place en (?:master|licence|crèche)|matr[ií]cula|beca"),
    ("health", 2.0, r"arzttermin\w*|zahnarzt\w*|facharzt\w*|sprechstunde\w*|rendez-vous (?:chez|médical)|cita médica|visita medica|tandarts"),
    ("own employer", 1.5, one_of(r"""
            (?:
                dear|hi|hello|hey|morning|good morning|good afternoon|afternoon
            ) (?:all|everyone|everybody|team|folks|colleagues|both teams)(?! (?:candidates|applicants))
            referral (?:bonus|scheme|programme|program|reward)
            employee referral|refer a (?:friend|colleague)|town ?hall|all[- ]hands|new (?:hire|joiner|starter)s?|your objectives
            one-to-ones?|1:1s?
        """)),
)  # fmt: skip
# Phrases that say outright what it is about: one of them outweighs talk that sounds like hiring.
DEFINING: tuple[tuple[str, str], ...] = (
    ("volunteering", one_of(r"""
            (?:it|this|the (?:role|position)|position) is (?:unpaid|voluntary)
            unpaid (?:role|position|work)
            volunteer(?:ing)? (?:role|position|opportunit\w+|application|shift|team)
            apply(?:ing)? to volunteer|to volunteer (?:with|for|at)[ ]|as a volunteer|voluntary (?:role|position|work)
            trustee (?:role|position|board|vacancy)
            expenses only
            (?:nobody|no one|none of us) (?:is|gets|are|get) paid(?! (?:until|till|before|late|less|more|on|by|for|at|in|weekly|monthly))
        """)),
    ("admission", one_of(r"""
            (?:
                offer of|offer you|offering you
            ) a (?:
                conditional[ ]|unconditional[ ]
            )?place(?! (?:in|on|with|at) (?:our|the|my) (?:[\w-]+ ){0,2}(?:team|firm|company|practice|crew|trainee|graduate|apprentice))
            a place (?:on|at|in|from) (?:
                the|our|january|september
            )(?! (?:[\w-]+ ){0,2}(?:team|firm|company|practice|crew|trainee|graduate|apprentice))
            (?:
                mba|msc|bachelor'?s|master'?s|degree|university|college|school|nursery|postgraduate|undergraduate
            ) (?:place|admissions?|application|interview)
            for the (?:full-time |part-time |executive )?(?:mba|msc|course|programme|degree)
            on the (?:ba|bsc|ma|msc|mba|llm)[ ]
            admissions? (?:team|office|tutor|desk|interview|committee)
            ucas|tuition fees?|scholarship application
        """)),
    ("housing", one_of(r"""
            application for the (?:flat|apartment|house|room|studio|property)
            (?:flat|apartment|tenancy|rental) application
            letting agents?|tenancy (?:agreement|application)|months? rent|pcm\b|\bpm deposit|another (?:flat|apartment|tenant)
            the viewing
        """)),
    ("bank", one_of(r"""
            application for (?:the|an?|our|your) (?:[\w-]+ ){0,3}(?:card|account|overdraft)(?!
                [ ](?:
                    manager|officer|executive|director|specialist|lead|leader|advis[eo]r|clerk|handler|rep\w*|assistant|administrator
                    analyst|coordinator|team|maker|designer|dealer|role|position|post|job|\w+er\b
                )
            )
            (?:loan|mortgage|credit card|overdraft|insurance|pension|benefit|tax) (?:application|claim|request)
            application for an? (?:personal )?(?:loan|mortgage|credit card)
            your (?:claim|policy|premium|pension)\b
            insurance claim
        """)),
    ("visa", one_of(r"""
            (?:visa|passport|residence|citizenship|permit|licence|license|planning) application
            application for (?:a|your) (?:visa|passport|permit|licence|license)
            consul(?:ate|ar)
        """)),
    ("grant", one_of(r"""
            (?:grant|funding|award|residency|fellowship) (?:round|application|panel|programme)
            offer you (?:funding|a grant|an award)
            your (?:abstract|paper|talk|manuscript|submission) (?:was|has|is)
            small grants
        """)),
    ("study", one_of(r"""
            (?:research|user|clinical|our) stud(?:y|ies)\b.{0,60}\bparticipa\w+
            participants (?:receive|get|are paid)
            take part in|taking part in our study|focus group
        """)),
    ("press", one_of(r"""
            (?:i'm|i am|as) (?:a|an|the) (?:journalist|reporter|producer|editor|blogger)
            i host a podcast
            for an? (?:article|episode|feature|documentary|story)
            interview you for (?:a|an|the|our) (?:article|episode|story|podcast|feature|piece|paper|blog|book|thesis|dissertation)
            writing an? (?:feature|article|story|piece)
        """)),
    ("sales", one_of(r"""
            \d+ ?% off|book a (?:demo|call)|free trial
            i help (?:\w+ ){1,3}(?:fill|hire|find|grow|scale|land|get)
            (?:fill|filled) (?:your |an |the )?open roles?
            vetted candidates
            (?:professional|our) (?:cv|resume) (?:rewrite|review|writing|experts?)
            our experts reviewed
            (?:coaching|bootcamp|masterclass|webinar|programme) (?:spots|seats|places|starts)
            spots left|only £|only \$|interview coaching|pro plan
        """)),
    ("hiring", one_of(r"""
            (?:attached|following|these|three|four|two|five) (?:are )?(?:cvs|resumes|profiles)\b
            (?:candidates?|cvs?|profiles?|shortlist) for your
            whom? (?:would you|you would) like to interview
            your (?:data|sales|open|current)? ?(?:\w+ ){0,3}(?:vacancy|opening) (?:at your|in your)
            add your (?:scorecard|feedback)|your scorecard|yesterday'?s candidate
            the candidates? (?:is|are|was) (?:happy|available|free|in)
        """)),
    ("referee", one_of(r"""
            (?:given|named|put|listed) (?:your name|you|me) (?:down )?as (?:a|an|his|her|their|my)\b.{0,20}(?:
                referee|reference|manager|supervisor|boss|head
            )
            (?:gave|given|gives|named?|names|puts?|listed|lists) (?:us )?(?:you|your (?:good )?name)\b.{0,40}\bas\b
            reference (?:check|request)s?(?: [-–:]|:| for| on)[ ]
            (?:employment|reference) verification
            would (?:you )?(?:re-?hire|employ|take) (?:him|her|them)\b
            as (?:a|my|his|her|their|second|first) (?:second |first )?referee
            reference for [A-Z]\w+|reference request
            (?:referee|reference)(?:['’]s|s['’])? reports?
            (?:your|a) (?:candid|confidential|frank|honest) (?:report|assessment|opinion|view)
            (?:in what|the) capacity (?:in which )?(?:did |do |have )?you (?:know|knew|known|work\w*)
            how long (?:have |did )?you (?:have )?(?:know|known|knew) (?:him|her|them|the (?:candidate|applicant|above))
            above[- ]named (?:candidate|applicant|person|has|is)
            your time .{0,40}talk about (?:her|his|their) work
            reference call
        """)),
    ("friend", one_of(r"""
            my (?:\w+ )?(?:
                son|daughter|husband|wife|brother|sister|nephew|niece|mother|father|mum|dad|child|kid|boy|girl|lad|boyfriend|girlfriend
                partner|cousin|grandson|granddaughter|friend|fianc[ée]e?|flatmate|step-?son|step-?daughter|godson|goddaughter
            )(?: [a-z]+)?['’]s (?:job )?(?:application|interview|cv|resume|trial)
            on behalf of my (?:\w+ )?(?:
                son|daughter|husband|wife|brother|sister|nephew|niece|mother|father|mum|dad|child|kid|boy|girl|lad|boyfriend|girlfriend
                partner|cousin|grandson|granddaughter|friend|fianc[ée]e?|flatmate|step-?son|step-?daughter|godson|goddaughter
            )
            my (?:\w+ )?(?:
                son|daughter|husband|wife|brother|sister|nephew|niece|mother|father|mum|dad|child|kid|boy|girl|lad|boyfriend|girlfriend
                partner|cousin|grandson|granddaughter|friend|fianc[ée]e?|flatmate|step-?son|step-?daughter|godson|goddaughter
            )(?: [a-z]+)?,? (?:\(?\d+\)?,? )?(?:has |have |had |just |recently )?(?:
                applied (?:for|to|as|with|at)
                sent (?:in )?(?:his|her|an|the) (?:cv|application|resume)
                handed in|came for an interview|was interviewed
                is looking for (?:work|a job|an apprenticeship)
            )
            discuss (?:an |the |any )?applications? (?:only )?with (?:the |anyone (?:other than|but) the )?applicant
            i got the job|i'?m applying (?:for|to)|i (?:am|was) applying
            look over my (?:cv|resume|application)
            check my (?:cv|resume)|had (?:my|a|an) (?:\w+ )?interview
            they (?:hired|fired|promoted) (?:\w+ )?[A-Z]?\w+ as
            you won'?t believe|my new job
        """)),
    ("own employer", r"leave request|your (?:payslip|timesheet)|approved by your (?:line )?manager|mandatory training|all[- ]staff"),
    ("club", one_of(r"""
            mentee
            mentor(?:ing)? (?:programme|program|scheme)
            (?:place|voice|part) in the (?:\w+ ){0,2}(?:choir|orchestra|squad|band)
            your jury (?:service|duty)
            you (?:have been |are )?(?:called|summoned|selected) (?:for|to) (?:do )?jury (?:service|duty)
            jury (?:summons|office|bureau)
        """)),
    ("bank", r"(?:tax|vat|council tax) (?:refund|rebate|office|credits?)|(?:claim|application) for (?:an? |your )?(?:tax )?(?:refund|rebate)"),
    ("housing", r"wg[- ]zimmer|mietvertrag|wohnungsbesichtigung"),
    ("order", r"ticket #? ?\d{3,}|your support (?:ticket|request|case)|(?:case|incident) (?:number|#) ?:? ?\w*\d{3,}"),
    # What only those who work there already, or who hire, are told.
    ("own employer", one_of(r"""
            fit note|phased return
            occupational health (?:suggests|advises|recommends)
            exit interview|long service award|shift swap
            (?:do|take|cover) my (?:sat|sun|mon|tue|wed|thu|fri)\w*[ ]
            pension contributions|headcount request|holiday pay|union (?:members|news)|ballot papers|buddy for
        """)),
    ("hiring", one_of(r"""
            your apprentice\b|candidate [A-F]\b
            (?:we['’]ve|we have|there are|so far) (?:\w+ ){0,2}(?:applications|applicants|people have applied)
            your (?:former|ex)[- ]?(?:employee|apprentice|intern)
            plus our margin
            (?:pls|please|kindly) approve (?:the|this|her|his)
            your (?:advert\w*|ad|listing|posting|vacancy) (?:is|goes|went|has been) (?:now )?(?:live|online|published)
            as (?:his|her|their) (?:superior|line manager|supervisor)
            dates of (?:his|her|their) employment
            (?:his|her|their) dates of employment
        """)),
    ("volunteering", one_of(r"""
            no (?:pay|wages|stipend)\b(?! (?:until|till|before|cut|rise|scale|grade|review|gap|increase|details|band|range|slips?))
            equity only|befriending|co-opted|(?:you are|you['’]re|been) elected
            nobody (?:else )?(?:stood|has come forward)
            sunday school|at your own cost
        """)),
    ("grant", r"seed round|pre-seed|term sheet|cap table|(?:early|right|fit) for our fund|viva voce|(?:examiner|referee) (?:of|for) the (?:thesis|manuscript)"),
    ("press", one_of(r"""
            filming an? (?:[\w-]+ ){0,3}(?:documentary|film|series|programme)
            we run an? (?:page|column|series) called
            interview (?:on|about) your (?:book|novel|album|film)
        """)),
    ("housing", r"interesse an (?:der|dem|unserer|meiner) (?:wohnung|zimmer|haus)|andere mieter|mietinteressent\w*"),
    ("club", one_of(r"""
            home study
            fostering (?:panel|assessment|agency|team)
            (?:file|application|assessed|approved) for (?:adoption|fostering)
            adopt(?:ion|ive) (?:panel|parents|application|file)
        """)),
    ("sales", r"i(?:['’]ve| have) helped \d+|has filled (?:\w+ ){1,2}(?:seats|roles|vacancies)|building out your (?:\w+ ){0,2}team"),
    ("newsletter", r"appeared in \d+ search\w*|viewed your profile|who'?s hiring|see all jobs|people also viewed"),
)  # fmt: skip
