"""Words that tell what a conversation is about: a job for me, or one of the things that sound like it.

Each line is one group with its weight; within a group each phrase counts once. They are read over a whole thread, so single
words may be weak: "application" stands in letters about flats, loans and schools as well.
"""

import re

JOB: tuple[tuple[float, str], ...] = (
    # what only people say who hire or look for work
    (1.5, r"job interview|hiring (?:manager|team|committee|panel|process)|talent (?:acquisition|team|partner)|recruiting (?:team|coordinator)|recruiter|interview panel|the panel"),
    (1.5, r"vacancy|vacancies|job (?:opening|offer|description|advert\w*|spec)|requisition|req \d+|job (?:id|ref)|the (?:post|position) of"),
    (1.5, r"shortlist\w*|short-list\w*|candidates?|candidacy|candidature|applicants?|interviewees?"),
    (1.5, r"(?:my|your|the|his|her) (?:cv|c\.v\.|resume|résumé|curriculum|cover letter|covering letter)|cv|resume|résumé|lebenslauf|portfolio"),
    (1.5, r"(?:the|this|our|that|an?|your) (?:\w+[ -]){0,4}(?:role|position|vacancy|job|post)\b"),
    (1.0, r"interview\w*|phone screen|screening call|first round|second round|final round|next round|onsite|trial (?:shift|day)|working interview|work sample|skills test|case study|take-home|coding (?:test|task|challenge)|online assessment|assessment (?:centre|center|day)"),
    (1.0, r"appl(?:y|ied|ying) (?:for|to)|your application|my application|job application|application (?:received|form|status|for)|thank you for applying|bewerbung"),
    (1.0, r"salary|day rate|hourly rate|notice period|start date|starting salary|compensation|benefits package|probation|full[- ]time|part[- ]time|permanent|contract role|relocation|right to work|remote|hybrid|per hour|an hour"),
    (1.0, r"hire[sd]?|hiring|recruit(?:s|ed|ing|ment)?|employ(?:er|ment|ee|ed)?|human resources|hr\b|people (?:team|ops|operations)|career\w*|employer|onboarding|workforce|staffing"),
    (1.0, r"offer letter|letter of offer|job offer|formal offer|offer of employment|employment contract|contract of employment|background check|reference check|referees?|references|dbs check|drug (?:test|screen)"),
    (1.0, r"(?:years?|yrs) (?:of )?(?:experience|served|in)|qualified|experienced|available (?:to start|immediately|any day)|can start|could start|start (?:on )?(?:monday|straight away|asap)|looking for (?:work|a job)|licen[cs]e|tickets? current|time served"),
    (0.7, r"head ?count|budget freeze|hiring freeze|the team you|join (?:us|the team|our team)|our team|work for us|working with us|fit for (?:the|our)|good fit|background|skills|experience"),
    (0.7, r"hear (?:back|from (?:us|you|them))|next steps?|decision|in the running|other (?:candidate|applicant|person|finalist)s?|someone else|shifts?|roster|rota"),
)  # fmt: skip

OTHER: tuple[tuple[str, float, str], ...] = (
    ("admission", 1.5, r"admissions?|(?:m\.?sc|b\.?sc|m\.?a|b\.?a|mba|ph\.?d|pgce|llm|degree|masters?|bachelors?|undergraduate|postgraduate) (?:course|programme|program|degree|in|place|studies)|the msc|ucas|tuition|enrol\w*|semester|offer (?:you )?(?:of )?a (?:conditional |unconditional )?place|offer of a place|study at|your course|student (?:visa|number|id)|intake|campus tour|prospective students|school place|scholarship|selectors|freshers?"),
    ("housing", 1.5, r"tenan(?:t|cy|ts)|landlord|lettings?|letting agent|the flat|apartment|viewing|bedroom|rent(?:al|ed)?|lease|deposit|mortgage|house ?mate|flat ?mate|room (?:in|to)|property"),
    ("bank", 1.5, r"loan|credit (?:card|score|check|limit)|overdraft|apr\b|insurance (?:claim|policy|quote)|policy number|your claim|current account|savings|pension plan|tax return"),
    ("health", 1.5, r"appointment|your appt|cleaning|check-?up|dentist|gp\b|prescription|vaccin\w+|patient|x-ray|blood test"),
    ("press", 2.0, r"journalist|reporter|(?:a|the|my|our) (?:article|story|feature|podcast|documentary|column)|for the paper|newspaper|quote you|on the record|my editor|listeners|readers|newsroom|press office"),
    ("volunteering", 2.0, r"volunteer\w*|unpaid|charity (?:shop|run|event)|bake sale|stalls?|pta\b|parents'? (?:association|evening)|soup kitchen|food bank shift|committee member|trustee"),
    ("sales", 2.0, r"% off|free trial|demo\b|walk ?through|pricing|our (?:platform|product|software|solution|tool)|subscription|pro plan|limited time|roi\b|your (?:pipeline|tech stack|hiring needs|vendor)|upgrade|take me off your list|cohort|webinar|bootcamp|discount|book a demo|case studies|3x|increase your"),
    ("newsletter", 2.0, r"unsubscribe|view (?:this|in) (?:email|browser)|manage (?:your )?preferences|this week'?s|newsletter|sponsored|read more|issue #?\d+|forward this to a friend|subscribers?"),
    ("alert", 2.0, r"job alerts?|new jobs? (?:for|matching|near)|jobs? (?:for you|near you|you may|you might)|pause this alert|recommended jobs?|be an early applicant|easy apply|apply (?:now|today)|similar jobs|within \d+ miles|urgently hiring|based on your (?:profile|search)|are hiring for"),
    ("tender", 1.5, r"invoices?|purchase order|po number|payment run|overdue|tender|rfp\b|rfq\b|bid\b|quotation|scope of work|statement of work|deliverables|client project|contract (?:value|sum)|vat\b|net 30|billing"),
    ("referee", 2.0, r"(?:your|my|as a|a second|as his|as her|as their) referee|name as a referee|given your name|reference request|reference for|put you down as|vouch for"),
    ("hiring", 2.0, r"our candidates|candidates? (?:we|i) (?:saw|met|interviewed)|interview (?:him|her|them|candidates)|sit (?:in )?on (?:the|an) (?:interview|panel)|shortlist (?:for you|attached)|your (?:vacancy|open role)s?|applying (?:to|at) your|i saw your ad|scorecards?|debrief"),
    ("friend", 1.5, r"i (?:had|have|got) (?:an|my|the) interview|my interview|wish me luck|i got the job|they (?:offered|rejected|turned) me|my new job|my boss|your advice|what would you wear"),
    ("visa", 1.5, r"visa application|passport renewal|permit application|immigration|citizenship|consulate|embassy"),
    ("grant", 1.5, r"grant (?:application|panel|round|funding)|funding (?:round|bid|application)|call for proposals|paper submission|reviewers?|manuscript|conference|abstract|award nomination"),
    ("study", 1.5, r"research participants?|take part in (?:a|our) (?:study|survey)|study participants?|focus group|voucher for your time"),
    ("club", 1.2, r"membership|audition|choir|squad|training on|the match|league|band practice|adoption (?:application|of)|foster|jury|court date"),
)  # fmt: skip


def compiled(phrases: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{phrases})(?![\w])", re.I)


JOB_WORDS = tuple((weight, compiled(phrases)) for weight, phrases in JOB)
OTHER_WORDS = tuple((trade, weight, compiled(phrases)) for trade, weight, phrases in OTHER)
