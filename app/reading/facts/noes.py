"""The words of a no, said outright or not: signs of the matter, of the manner, and of what is no no at all."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re

SORRY = re.compile(
    r"\b(?:(?:i'?m|i am|we'?re|we are|so|very|really|truly|sorry|but) sorry\b(?! (?:for|about) (?:the |my |any |all )?(?:delay|late|shuffle|wait|slow|short notice|confusion|mix|silence|radio))|"
    r"^sorry (?:mate|to|that)|, sorry\b|regret(?:s|fully)?|(?:it(?:'?s| is) )?a (?:great |real )?(?:pity|shame)|i'?m afraid|sadly|unfortunately|disappoint\w*|gutted|heavy heart|"
    r"(?:worst|hardest|toughest|least favou?rite) (?:part|bit|e-?mail|message|call|letter)|shame(?= (?:man|about|that)\b|[,!])|(?:hear|heard|had|have|get|got|learn|know) (?:it|this|that) from (?:me|us)\b|(?:walk|circl|danc|tiptoe)\w* (?:a)?round this (?:\w+ )?(?:e-?mail|letter|message)|putting (?:this |it |the |my |that )?(?:\w+ )?off|put (?:this |it )?(?:\w+ )?off (?:writing|all|since|for)|put off writing|feel (?:rotten|awful|terrible|horrible|bad|wretched|sick|ashamed)|long face|no (?:easy|good|nice) way to|"
    r"(?:wish|wanted) (?:i|we) (?:had|could) (?:better|give|say|offer|bring)|not (?:the|what) (?:news|answer|outcome)|bad news|hate (?:to|writing|sending)|leider|bedau(?:re|ern)|hélas|lamentablemente)|(?<![\w:]):['’]?-?\((?!\w)|[☹😔😞😢🙁]",
    re.I | re.M,
)
ANOTHER = re.compile(
    r"\bit(?:['’]s| is| will be|['’]ll be| was) (?:the|a) (?:other )?(?:lad|lass|girl|fella|fellow|bloke|chap)\b(?! (?:on|in|at|from) (?:the|our|my) \w+)|"
    r"\b(?:is|are|will be|going to be|goes to be) (?:now )?(?:his|hers|theirs)\b(?! (?:to (?:make|decide|take)))|\b(?:officer|candidate|person|applicant|one|colleague|name) (?:who )?(?:was |were |is )?ranked (?:first|number one|top|highest)\b|"
    r"\b(?:the )?internal (?:one |candidate |applicant |person |colleague )?(?:goes|comes|gets|takes|has (?:it|priority|precedence)|went|won|prevail\w*)\b|\bdo (?:it|this) with (?:her|him|them)(?: now| instead| then)?(?=[.,;!\n]|$)|"
    r"\b(?:(?:another|some(?:one|body)|any(?:one|body)) (?:else|candidate|person|applicant|profile)|the other (?:candidate|person|one|chap|lady|fellow|girl|guy|two)|other (?:candidates?|applicants?|profiles?|people|person|finalists?)|"
    r"another (?:candidate|person|applicant|colleague|joiner|driver|teacher|nurse|one)|(?:went|gone|going|goes|offered|given|gave|give|giving|passed) (?:it |the \w+ |them |that \w+ )?(?:to|with) (?!(?:the|my|our|a) (?:\w+ )?(?:director|board|committee|panel|management|client|team|finance|legal|owner|boss|head|manager|vote|printers?|final)\b)(?:a |an |the |my |our |someone|somebody|another|one)|"
    r"(?:chose|chosen|picked|decided (?:for|on)|opted for|settled on|appointed|hired|selected|signed|closing with|closed with|taken on|took on|entrusted)\b (?!you\b|a (?:date|time|day))|"
    r"(?:signed for|new colleague|starts|joins|joining|begins|will be joining|has accepted|have accepted|been accepted|accepted (?:it|by|the|our))(?: with)? (?:us|our|the (?:job|post|offer|role))|"
    r"(?:i|we) gave [A-Z]\w+ (?:the|it)|profiles? (?:that|which|who) (?:are|is|were) closer|our new [a-z]|(?:two|three|four|five|others?) (?:people|persons|candidates|others) (?:who|with|go|move|were|for)|"
    r"person with (?:a |an )?more|(?<!like )(?<!as )(?<!of )(?<!for )(?<!need )(?<!want )(?<!seek )(?<!be )(?:somebody|someone) (?:who|with)|reserve (?:list|panel)|placed (?:second|third|fourth)|concluded (?:its|our|the) search|sorted (?:someone|somebody)|found (?:someone|somebody)|internal (?:candidate|hire|applicant)|filled\b(?! (?:in|out|up|your|the form)\b)|in (?:a |an)?other directions?|tipped the (?:scales?|balance))",
)  # case matters: names
# What was to be had, and whose it is now.
_IT = r"(?:spot|seat|chair|desk|bench|jobs?|posts?|roles?|places?|positions?|shifts?|days|nights|hours|work|contract|table|vacancy|gig|part|van|round|slot|offer|[A-Z]\w+ (?:job|post|place))"
ANOTHER_ANY = re.compile(
    r"\b(?!(?:You|We|I|It|They|He|She|HR|Finance|Legal|Everyone|Everybody|Nobody|Management)\b)[A-Z][a-z]+ (?:has |have |had )?(?:accepted|said yes)(?=[.,;!\n]|$| (?:on|last|this|yesterday|today|and|so)\b)(?=[^.!?\n]{0,40}\b(?:we(?:['’]re| are) (?:now )?(?:all |fully )?(?:set|sorted|suited|covered|complete|full)\b|starts?\b|starting\b|begins?\b))|"
    r"(?i:\b(?:keep|keeping|kept) (?:the|our|their|his|her|my) (?:\w+ ){1,3}on(?=[.,;!\n]|$| (?:so|and|instead|permanently|after all)\b)|\b(?:stick|stay|carry on|make do|manage) with (?:the|our|their) (?:agency|temp|bank|locum|current|existing|present)\b)|"
    r"(?i:\bit(?:['’]s| is| was| will be|['’]ll be) (?:going to be )?(?:the|that|our|my|a) (?:other |young |local |old )?(?:lad|chap|girl|man|woman|lady|fella|fellow|one|boy|guy|candidate|person|applicant|nurse|colleague|trainee|apprentice) (?:from|who|that|with|we|i|of)\b)|"
    r"(?i:\b(?:set|lost) (?:his|her|my|our|their) hearts? (?:on|to) (?!you\b)(?:him|her|them|the|a|an|[A-Z]))|"
    r"(?i:\b(?:lad|chap|girl|man|woman|lady|fella|fellow|boy|guy|gentleman|nephew|niece|colleague|nurse)\b(?: from [\w ]{3,20}?)? (?:starts|reports|begins|moves in)\b)|"
    rf"(?i:\b{_IT}\b (?:has |have |had |now |just |already |sadly )*(?:(?:went|goes|gone)(?! (?:well|nice\w*|fine|on|smooth\w*|great|good|quick\w*|better|badly|long\w*|over|through|by|live|out|up|ok|okay|very|really|so|past)\b)|is gone|are gone|is taken|are taken|was taken(?! (?:ill|off|out|from|to|up))|been (?:filled|taken|given|promised)|(?:is|are) (?:now )?(?:spoken for|filled|taken|promised)|belongs? to|going to|will go to))\b|"
    rf"(?i:\b{_IT}) (?:is|are|was|goes to|went to|has gone to|is gone to) (?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)[A-Z][a-z]+['’]s\b|"
    r"\b(?i:gone|went|given|gave|giving|offered|promised|promoted?) (?:(?i:it|them|the \w+(?: \w+)?) )?to (?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|HR|January|February|March|April|May|June|July|August|September|October|November|December)[A-Z][a-z]+\b(?!,? (?:for|to) (?:sign|approv|review))"
)
_PERSON = (
    r"(?:lad|chap|girl|man|woman|lady|fella|fellow|boy|guy|bloke|gentleman|nephew|niece|son|daughter|cousin|neighbou?r|colleague|nurse|candidate|applicant|person|student|apprentice|locum|temp|intern|trainee|"
    r"insider|holder|graduate|teacher|driver|porter|cook|chef|engineer|doctor|mate|friend|regular|pair|couple|man|wan|yin|hand)"
)
_NOT_A_NAME = r"(?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|The|This|That|These|Those|It|He|She|They|You|We|There|What|Which|Who|Nobody|Everybody|Everyone|Nothing|Everything|All|None|Both|School|Term|Work|Season|Harvest|Camp|Class|Ramadan|Easter|Christmas|Production|Recruitment|Induction|Orientation|Registration|Service|Contract|Salary|HR|\w+ing|\w+ion)\b)"
# Somebody else has the one place, told as news: who came first, who was named, who starts, whose it is.
IN_THE_PLACE = re.compile(
    rf"(?i:\b(?:a|an|one|the|that|our|my|his|her|their|\w+['’]s|own) (?:[\w-]+ ){{0,2}}?{_PERSON} (?:from|who|that|with|of|he|she|we|i|ranked|placed|above|ahead|before)\b[^.!?\n]{{0,70}}?\b(?:accepted|said yes|signed|gets? (?:it|the)|got (?:it|the (?:nod|job|post|place))|took (?:it|the {_IT})|has (?:it|taken it)|will (?:have|take|get|fill) (?:it|the {_IT})|(?:sit|work|stand)s? (?:in|at|on) (?:it|that)|moves in|was (?:chosen|named|picked|appointed)|edged|pipped))\b|"
    rf"(?i:\b(?:trustees|board|panel|committee|owner|client|boss|they|we|director|elders|council|department|manager|chief|governors?|partners?|school|family|house) (?:took|have taken|has taken|went for|have gone for|chose|voted for|wanted) (?:a|an|the|our) (?:[\w-]+ ){{0,3}}?{_PERSON} (?:from|who|that|with|of)\b)|"
    rf"(?i:\b(?:a|an|one|some|the|our|my|the owner['’]s|\w+['’]s) (?:\w+ )?{_PERSON} (?:has |have |already |just )*(?:took|taken|grabbed|snapped up|got|bagged|claimed) (?:the (?:last|only|one)|it\b))|"
    r"\b[A-Z]\w+['’]s (?i:boy|girl|lad|son|daughter|nephew|niece|cousin|brother|sister|man|friend) (?i:took|got|has|gets|is taking|starts|started)\b|"
    r"(?i:\b(?:number one|no\.? ?1|the (?:first|top|higher|best)(?:[- ](?:ranked|placed|choice|scor\w+))|(?:our|their|the) (?:first|top) (?:choice|pick)|the (?:one|person|candidate|applicant|other) (?:with \d+|(?:ranked|placed|listed) (?:first|one|1)|above you|ahead of you|before you|in front of you|at the top))\b[^.!?\n]{0,60}?\b(?:said yes|says yes|accept(?:s|ed)|signed|agreed|took it|takes it|comes|is coming|starts|will (?:come|start)|was appointed|got (?:it|the)))|"
    rf"\b{_NOT_A_NAME}[A-Z][a-z]+ (?:[A-Z][a-z]+ )?(?:was|has been|were|will be|is to be|got|gets) (?:now |yesterday |today |already |finally |duly |then )?(?:named|chosen|picked|appointed|given (?:it|the {_IT})|elected|voted in|selected|promoted|made permanent|sworn in|taken on|hired)\b(?! (?:a |the )?(?:chair|contact)|,? to (?:interview|chair|lead the interview|look))|"
    rf"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Engr|Capt|Sister|Brother)\.? [A-Z][^.!?\n]{{0,60}}? (?:resumes?|assumes?|takes? (?:up|over)|occup(?:y|ies)|fills?|steps? into|moves? into|will (?:resume|assume|take (?:up|over)|occupy|fill)) (?:in |as |at )?(?:the|that|this|duty|office)\b|"
    r"\b(?:welcome|welcoming) [A-Z][a-z]+ [^.!?\n]{0,40}?\bwho (?:takes|joins|starts|comes|will (?:take|join|start)|is (?:taking|joining))\b|"
    rf"\b{_NOT_A_NAME}[A-Z][a-z]+ (?:has |had |already |finally )*(?:started|starts|begins|began) (?:with us |here |work |in (?:it|the {_IT}) )?(?:on|in|last|this|yesterday|today|next|from|at the)\b|"
    r"(?i:\b(?:handed|gave|given|passed|promised)(?: over)? (?:the |its |her |his )?(?:\w+ )?(?:keys?|apron|badge|chair|desk|whistle|baton|reins|helm|wheel|van|round) to (?!you\b))|\b[A-Z]\w+['’]s (?:apron|coat|name|jacket|boots|hat|mug|nameplate|bag|toolbox|stethoscope) (?:now |already )?(?:hangs?|is|stands?|sits?|goes?|will (?:hang|be|stand)) (?:now )?(?:on|at|in|by)\b|(?i:\bsigned (?:on|up) (?:on|at|there|the same)\b|\bsigned on the spot\b)|"
    r"\bour own [A-Z]\w+\b[^.!?\n]{0,70}\b(?:agreed|steps?|stepping|moves?|moving|takes?|taking|put (?:her|his) hand up|said (?:yes|(?:she|he) would)|wants?|gets?|got|becomes?|will be|be called)\b|(?i:\b(?:one of our own|from (?:within|our own (?:ranks|house|people|staff|team)))\b)|"
    rf"(?i:\b(?:pinned|bestowed|conferred) on (?!you\b)(?:[A-Z]|an?\b|the\b|him|her))|(?i:\b(?:{_IT}|weekends|mornings|evenings|saturdays|sundays|berths?|badge|beat|boat|apron|keys) (?:is|are|will be|['’]s) (?:all )?(?:now )?(?:his|hers|theirs|spok(?:e|en) for|bespoke)\b(?! (?:to|alone)))|"
    rf"(?i:\b(?:is|are|will be) (?:bringing|getting|putting|taking)(?: in)? (?:a|an|the|his|her|their|our) (?:own |old |usual |former )?{_PERSON} (?:he|she|they|we|i|who|from|that|had|of)\b)|\bit(?:['’]s| is| will be) (?:her|his|their) (?:boots|hands|name|face|voice|desk|turn) (?:that )?(?:will|['’]ll|on)\b"
)
# The one place there was; a crew that is full.
FULL = re.compile(
    rf"\b(?:we (?:only )?had (?:only |just )?(?:the )?one {_IT}|there (?:is|was|['’]s) only (?:the )?one (?:\w+ )?(?:to (?:stand|sit|work|give|fill)|{_IT})|(?:i|we) have (?:only |just )?one (?:badge|{_IT}\b(?! (?:open|free|to fill|left|vacan\w+|available)))|\bbut there (?:is|was|['’]s) (?:only |just )?(?:the )?one\b|too (?:small|few|tight) for (?:two|both|another)|(?:a|no) second (?:wage|pay|salary|pair|{_IT}) (?:in it|for)|"
    r"(?:i['’]?m|we['’]?re|i am|we are|thats|that['’]s|that is) (?:(?:us|me|all) )?(?:now )?(?:full up|fully? (?:crewed|manned|staffed)|done (?:for (?:the|this)|(?:un)?till?))|full up\b(?! (?:the|with))|\b(?:is|are|all) spok(?:e|en) for\b|"
    r"(?:gang|crew|team|squad|roster|rota|brigade|ranks|cast|line-?up|kitchen|boat|list) (?:is|are|['’]s) (?:now |already |all )?(?:full|complete|made up)|is (?:what|all|as many as) (?:the|my|our) \w+ (?:holds?|takes?|carries|seats?))\b",
    re.I,
)
GONE = re.compile(
    r"\b(?:grant|funding|money|budget|contract|post|role|line)\b[^.!?\n]{0,50}\b(?:was|were|is|are|has been|have been|had been)(?: not|n['’]t)(?: been)? (?:renewed|extended|approved|granted|continued)\b(?! (?:yet|until|till|before))|"
    r"\b(?:all|the|our|these|both) (?:\w+ )?(?:vacancies|posts|jobs|openings|hires) (?:are|were|have been|got) (?:\w+ )?(?:scrapped|cancelled|canceled|pulled|axed|withdrawn|cut)\b|"
    r"\b(?:there(?:['’]s| is| will be) no (?:\w+ ){1,4}(?:this (?:year|summer|season|winter|spring|autumn)|any ?more|after all|now|left)|means no (?!more\b|new\b|further\b)\w+|(?:fell|falls|fallen) through|(?:does not|doesn['’]t|will not|won['’]t) (?:take place|happen|go ahead)|no longer (?:exists?|stands?|needed|available|open|hiring|going|have)|does(?:n'?t| not) exist|(?:treat|consider) (?:it|this|the \w+) as void|tak(?:e|en|ing) (?:it |them |that )?back|clawed (?:\w+ ){0,3}back|"
    r"(?:job|post|role|position|headcount|vacancy|budget|funding|grant|search|project|contract) (?:has been |have been |was |were |is |are |is being |got |has )?(?:(?:mentioned |named |advertised |in question )?(?:above |below )?(?:has |have |was |were )?(?:meanwhile |since |already |now |in the meantime )?(?:been )?(?:assigned|allocated|awarded|otherwise filled)(?! to (?:you|me|us)\b)|moved|moving|cut|pulled|cancelled|canceled|scrapped|axed|withdrawn|closed|gone|lost|shelved|abolished|reabsorbed)|"
    r"\b(?:with|by) [^.!?\n]{3,50} instead of (?:a |an |the |another |one )?(?:new|second|extra|outside|further|full-?time)\b|"
    r"\b(?:has|have) (?:now )?(?:concluded|completed|finished|ended) (?:its|their|our|the) (?:work|search|deliberations?) (?:on|for) (?:the|this) (?:seat|post|position|role|job|vacancy)\b|"
    r"leav(?:e|ing) (?:the|this|it|that) (?:\w+ )?(?:empty|vacant|unfilled)|moving the headcount|pull(?:ed|ing) (?:the|this) (?:job|post|role|position|requisition)|not (?:be )?(?:hiring|filling|recruiting|replacing)|rescind\w*|withdraw(?:n|ing)? (?:the|our) offer)",
    re.I,
)
NOT_YOU = re.compile(
    r"\bdid(?:n['’]?t| not) (?:bite\b|go for (?:it|you)\b|warm to you|take to you)|\b(?:you|u)(?:['’]?re| are| r| were|['’]ve)? (?:not|did(?:n['’]?t| not)) (?:getting|going to get|got|get) (?:it|the (?:job|post|role|place|part|gig|position))\b(?! (?:done|back|wrong|signed|in writing))|"
    r"(?:^|[.!?\n,]\s*)not (?:quite |really )?(?:a|the) (?:right )?(?:fit|match)\b|\byou(?:['’]re| are) not (?:quite |really )?(?:there|ready)(?: yet)? for\b|\b(?:a )?no from (?:them|him|her|the (?:client|panel|board|school|firm|owner|director|manager))\b|"
    r"\b(?:placed|put|kept|entered|added) (?:you )?(?:on|onto|in|to) (?:our|the|a) (?:\w+ )?(?:roster|reserve (?:list|pool)|waiting list|wait ?list|talent (?:pool|bank)|merit list)\b|"
    r"\b(?:(?:yours|you|your name|your (?:application|profile|cv)) (?:isn'?t|is not|wasn'?t|was not|weren'?t|were not|aren'?t|are not) (?:one|among|on|in|sitting|the one|selected|chosen|it)|"
    r"(?:won'?t|will not|not|cannot|can'?t|couldn'?t|could not) (?:be )?(?:tak(?:e|ing) (?:you|your|it|this|things)|offer(?:ing)? you|(?:go|going|mov\w+|continu\w+|proceed\w*|progress\w*)\b.{0,30}\b(?:you|your|further|ahead|forward))|"
    r"did(?:n'?t| not) (?:choose|pick|make (?:it|the cut)|get (?:it|the)|select)|\byou(?:['’]d| would) have (?:had|got|been (?:our|the|my)|made|done)\b(?! to)|\byou(?:['’]d| would) have (?:been (?:a |an |such |so |very |really )*(?:great|good|lovely|joy|fun|asset|perfect|wonderful|fine|grand|brilliant|excellent|delight|pleasure|welcome)|fitted|fit in|suited|loved it here|been at home)|(?:i|we|they|he|she)(?:['’]d| would) have been (?:just |every bit |quite )?(?:as )?(?:happy|glad|well served|pleased|lucky) (?:with|to have) you|(?:i|we|they|he|she)(?:['’]d| would) have liked to see (?:two|both|you)|(?:i|we|they|he|she)(?:['’]d| would) have (?:(?:loved|liked) to (?:have|take|hire|see) |had |taken |hired |picked |chosen |kept )(?:you|the (?:pair|two|both) of you)|(?:releas(?:e|ed|ing)|rubb?(?:ed|ing)? out|let(?:ting)? go of) (?:you (?:from|for)|your (?:\w+ )?(?:pencil|hold|option|dates))|your (?:\w+ )?(?:pencil|hold|option) (?:is|has been|was) (?:off|released|rubbed out|lifted|gone)|you(?:['’]re| are) released|reason (?:why )?(?:we|i) did not|any further\b|this time (?:round|around)|"
    r"(?:\bit|\bthat|\bthis|\banswer|\bdecision)(?:['’]s| is| was| will (?:have to )?be| has to be)(?: (?:a|sadly|i['’]?m afraid|unfortunately)){0,3} no\b(?! (?:\w+|-))(?![^.!?\n]{0,20}\bto (?:a|the|that) (?:date|day|time)))",
    re.I,
)
# The way ends here: "this is where our paths part", "status: no longer considered".
ENDED = re.compile(
    r"\b(?:your (?:\w+ )?(?:application|candidacy|candidature|profile|submission|file)|(?:path|journey|road|chapter|story|adventure|conversation|process))\b[^.!?\n]{0,70}? (?:ends?|ended|stops?|stopped|pauses?|closes?|closed|concludes?|finish(?:es|ed)|halts?|"
    r"(?:has |have )?reached (?:its|the|an) (?:end|conclusion|close)|(?:has |have )?come to (?:a|an|its) (?:close|end|halt|conclusion)|goes no further|at an end|archived|inactive|no longer (?:active|being considered|under consideration|in consideration)|"
    r"(?:will |is |are |was |were |does |do )?:? ?(?:not|n't) (?:be )?(?:advanc\w+|continu\w+|progress\w*|proceed\w*|retained|taken (?:further|forward)|mov\w+ (?:on|forward|ahead)|going (?:further|forward|ahead)|part of))\b|"
    r"\b(?:clos(?:e|ed|ing)|end(?:ed|ing)?|conclud(?:e|ed|ing)|part(?:ed|ing)? ways|archiv(?:e|ed|ing))\b[^.!?\n]{0,25}\byour (?:application|candidacy|candidature|file|profile|journey|process)\b|"
    r"\b(?:changed|updated|moved|set|is now|now)(?: to)?:? [\"'“]?(?:not (?:retained|selected|successful|progressed|shortlisted|moving)|declined|closed|rejected|archived|unsuccessful|inactive)\b|\b(?:where|here) (?:we|our paths?|your path|the road|the journey) (?:\w+ )?(?:parts?|ends?|stops?)\b",
    re.I,
)
GOT_IT = re.compile(r"\b(?:received|receipt|submitted|complete[d]?)\b", re.I)
# What one of theirs writes to another about me, and the other passes on.
PASSED_ON = (
    re.compile(
        r"\b(?:(?i:it)(?:'s| is| will be|'ll be)|we(?:'ll| will)? (?:take|have|want|go (?:for|with))|went (?:for|with)|go(?:ing|ne)? (?:for|with)|settled on|agreed on|picked|chose|prefer(?:red)?|appoint(?:ed|ing)?|hir(?:ed|ing)|offer(?:ed|ing)?(?: it)? to) (?:going to be )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|I\b)[A-Z][a-z]+\b"
    ),
    re.compile(
        r"(?i:\b(?:(?:isn't|is not|wasn't|was not|not) (?:quite )?(?:the (?:one|right|person)|what we|right for|for us|a fit|strong enough|there yet)|the other (?:one|candidate|lady|chap|man|woman|applicant)|somebody else|someone else|internal (?:candidate|person|one|goes|comes)|turn (?:her|him|them) down|let (?:her|him|them) down|say no to (?:her|him|them)|a no (?:from|for)|pass on (?:her|him|this one)|not (?:proceed|continue|go ahead|take) )\b)"
    ),
    re.compile(
        r"(?i:\b(?:with (?:our|my|many) (?:thanks|regrets?|apologies)|thank (?:her|him|them) (?:for|and)|gently|kindly worded|my apologies to|sorry|good (?:one|candidate|people|interview)s?|strong (?:one|candidate|interview)|next time|keep (?:her|his|their)|wish (?:her|him|them))\b)"
    ),
)
FAREWELL = re.compile(
    r"\b(?:(?:best of|good) luck|fair winds?|your own door|(?:my|our|the) first (?:phone |ring|)?call\b|first (?:person|one) (?:i|we)(?:['’]ll| will)? (?:ring|call|phone)|wish(?:es|ing)? you (?:all|every|the|much|well|success|luck)|all the best (?:with|for|in)|(?:keep|stay) in (?:touch|contact)|connect on linkedin|paths?\b.{0,20}\bcross|apply again|"
    r"(?:hit me up|get in touch|try (?:us|me)|come back|knock|call me|write to us|ring me) (?:again|next|at|in)|(?:come|drop|pop) (?:by|in|and|eat|for)\b.{0,25}\b(?:any|whenever|some)|see you at|on me\b|on the house|"
    r"nobody'?s fault|no reflection on|nothing (?:you|to do with|but impress)|you did (?:nothing|everything)|a credit to|in (?:your|the) debt|thank(?:s| you) (?:again )?for (?:the|your|all the) (?:time|trouble|hours|effort)|spoke (?:very )?highly|first choice|"
    r"the best (?:he|she|we|i|they) saw|going to (?:haunt|miss)|deserve|great things|someone will|lucky to have you|door (?:is|stays|remains)|hope (?:that )?(?:to|we|our|you (?:find|get|will|['’]ll|can|stay|have (?:a|every)))|talent (?:community|pool)|keep you in mind|on file|alles gute|high five|take care)",
    re.I,
)
# Where I stand on their list, when somebody stands before me.
RANKED = re.compile(
    r"\b(?:ranked|placed|put|listed|rated) you (?:as |at |in |a )?(?:close )?(?:number (?:two|three|four|[2-9])|second|third|fourth|2nd|3rd|runner-?up)\b|\byou(?: were|r name stands|['’]re| are| came| come)? (?:ranked |placed |listed )?(?:a close )?(?:second|third|2nd|3rd|number two|runner-?up) (?:of|out of|on|among|behind|for)\b(?! (?:shift|interview|talk|round))|"
    r"\b(?:first|next|second|third|top) (?:on|in) (?:the|our) (?:\w+ )?(?:eligib\w+|reserve|waiting|ranking|merit|standby|stand-by|replacement|back-?up|spare) (?:list|register|pool)\b|\b(?:your name|you) (?:\w+ )?(?:stays?|remains?|stands?|is|are|goes|go|sits?) (?:\w+ )?(?:on|in) (?:the|our) (?:\w+ )?(?:eligib\w+|reserve|waiting|ranking|merit|standby|stand-by) (?:list|register|pool)\b|[,:;] (?:second|third|fourth|fifth|2nd|3rd) of (?:\w+)\b",
    re.I,
)
# "Nobody else is chosen": no sign of another.
NOBODY = re.compile(
    r"\b(?:nobody|no one|no-one|none of (?:them|you|us)|no other \w+|not|never|(?:has|have|is|are|was)n['’]t)(?: else)? (?:is |has |was |been |are |have |yet )*(?:chosen|picked|appointed|hired|selected|taken on|signed|named|given|promised|filled)\b",
    re.I,
)
# "Candidates whose profile matches will hear from us" speaks of others, not of me.
OF_OTHERS = re.compile(
    r"^(?:only |all |those|candidates?|applicants?|people|successful|shortlisted|anyone|everyone|whoever)\b[^.]{0,60}\b(?:will|whose|who|whom|we)\b|\bthose (?:we|who|whom|that|shortlisted|selected)\b|\b(?:applicants|candidates) (?:who|whose|whom)\b",
    re.I,
)
# "We will be continuing with candidates whose background lies nearer": those are taken instead of me.
WITH_OTHERS = re.compile(
    r"\b(?:continu|proceed|progress|advanc|mov|go|gone|went|carry|stay|focus|concentrat)\w* (?:\w+ ){0,2}?(?:with|on) (?:the |those |other |only )?(?:\w+ )?(?:candidates?|applicants?|people|those|profiles?)\b",
    re.I,
)
# A talk is off, and another day is to come.
ANOTHER_DAY = re.compile(
    r"\b(?:(?:another|a new|new|a fresh|fresh|a different|a later|some other|other|an alternative|alternative|the next) (?:day|date|time|slot|appointment|hour|afternoon|morning)s?|re-?(?:schedul|arrang|book|plan)\w*|postpone\w*|put (?:it |this |us |you )?(?:off|back)|push(?:ed|ing)? (?:it |this |us )?back|move (?:it|us|this|our \w+|the \w+))\b",
    re.I,
)
OF_THE_TALK = re.compile(
    r"^(?:won['’]?t|will not|can(?:no|['’])?t|cannot|could(?:n['’]t| not)|not|does(?:n['’]t| not)) (?:be )?(?:go|going|take|taking|happen|proceed\w*|continue)\b(?: (?:ahead|forward|place))?$",
    re.I,
)
# What is refused is a wish of mine, not me; others are turned down; only the advertisement is closed.
ANOTHER_MATTER = re.compile(
    r"\b(?:your |the )?(?:request|claim|query|question|wish|bill)s?\b[^.!?\n]{0,40}\b(?:fares?|reimburs\w+|expenses|travel|costs?|remote|accounts)\b|\byour (?:request|claim|query|bill) (?:could|can|cannot|was|is|has|had|will)\b|"
    r"\b(?:tak(?:e|ing)|mov(?:e|ing)|invit(?:e|ing)|offer(?:ing)?|carry(?:ing)?|put(?:ting)?) (?:them|him|her|either of them|both of them) (?:any )?(?:further|forward|on|through|back|the (?:job|post|role))\b|"
    r"\b(?:closed|gone|down|removed|taken (?:down|off)|no longer (?:shown?|listed|visible|advertised))\b[^.!?\n]{0,12}\b(?:on|from|in) (?:the|our|their) (?:[\w'’]+ ){0,2}?(?:page|site|website|board|portal|listings?|searche?s?)\b|\bclosed (?:to|for) (?:any |all )?(?:new|further|more|other|late)?\s?(?:applications?|applicants|entries|candidates)\b|"
    r"\b(?:cottage|flat|flatlet|rondavel|annexe|caravan|lodge|bungalow|parking (?:space|spot)|locker|car|laptop|bedroom|spare room|guest ?room)\b(?: \w+){0,4}? (?:is|are|was|has been|went|goes|belongs) (?:already |now )?(?:taken|gone|let|full|occupied|to|(?-i:[A-Z])\w+)",
    re.I,
)
ONLY_A_LINK = re.compile(
    r"\b(?:link|test|form|survey|window|session|portal|assessment|questionnaire) (?:is|are|was|has been|will be) (?:now )?(?:closed|inactive|archived)",
    re.I,
)
OF_ME = re.compile(
    r"\byour (?:application|candidacy|profile)\b|\b(?:offer|take|invite|hire|choose|select|appoint)\w* you\b", re.I
)
# A colleague of theirs who will do something about me: somebody else, but nobody instead of me.
COLLEAGUE = re.compile(
    r"\b(?:somebody|someone|anybody|anyone|another (?:colleague|person)|a colleague)(?: else)? (?:from|in|at|of|on) (?:the|our|my) [^.!?\n]{2,30}? (?:will|may|might|can|could|is going to|would) (?:\w+ )?(?:ring|call|phone|write|contact|meet|show|be in touch|interview|talk|speak|help|welcome|look after)\b",
    re.I,
)
CONDITION = re.compile(
    r"(?:^|(?<=[.!?,;\n]))\s*(?:if|should (?:you|we|i|the|your|another|any|it|this|that|there|they|somebody|someone)|unless|in case|in the event|whether)\b[^.!?\n]{0,300}",
    re.I | re.M,
)
NOT_YET = re.compile(
    r"\b(?:no (?:\w+ ){1,3}yet|hang (?:on|tight|in)\b|(?:is|are) discussing|any day now|(?:we|they|i|board|panel|committee|he|she)(?:['’]?ll| will| shall| can| then)* (?:decide|choose|make up (?:our|their|my) minds?)|delay\w*|held up|postponed|hold-?up|slow(?:ly|er)?\b(?! at)|you(?:['’]?d| would|['’]?ll| will) (?:be )?(?:join(?:ing)?|report(?:ing)?|work(?:ing)? (?:with|for))|(?:one|two|three|some|few|others?) (?:more|others?)?(?: \w+)? ?(?:to|still to|left to) (?:meet|see|interview|talk|speak)|no decision|(?:have not|haven'?t|not) (?:yet )?(?:decided|made (?:a|the|our|up))|still (?:deciding|interviewing|talking|discussing|waiting|meeting|hasn'?t|haven'?t)|no (?:answer|news) yet|(?:very much|still) in (?:it|the running|the mix|play)|not a no|hasn'?t (?:moved|changed|signed)|bear with|keep you hanging)\b",
    re.I,
)
SMALL_TALK = re.compile(
    r"\b(?:(?:stay|keep) in (?:touch|contact)|yes|right|ok|okay|deal|isn['’]t (?:it|that) (?:always|just) (?:the way|so|like that)|(?:would|can|could) you believe(?: it| that)?|(?:how|who) (?:could|can|would) (?:anyone|anybody|one|i|we|possibly)? ?(?:hold|blame|mind|be (?:angry|cross)|argue|object|compete|grudge)\b[^.!?\n]{0,40}|who(?:['’]ll| will| else will| is going to) (?:\w+ ){1,6}(?:like|but|if not|without) you(?:,? eh)?|(?:may|can|could|might) (?:i|we) (?:just |still |also |at least )?(?:wish|thank|congratulate) (?:you|her|him|them)\b[^.!?\n]{0,60})\s?\?",
    re.I,
)
# What a kind no offers to pay.
EXPENSES = re.compile(
    r"\b(?:travel (?:costs?|expenses)|expenses?|reimburs\w+|(?:taxi|cab|bus|train|petrol|fuel|gas|diesel|toll|parking|ferry|tram|fare|travel) (?:slips?|receipts?|fares?|bills?|stubs?|chits?|costs?|money)|(?:train|bus|flight|plane|parking|travel) tickets?|(?:photo|copy|scan|picture) of (?:the|your) tickets?|(?:send|give|show|mail) (?:us|me) (?:the|your) tickets?|mileage|parking)\b",
    re.I,
)
THANKS = re.compile(r"\b(?:thank\w*|grateful|appreciat\w+|good chances|other (?:chances|openings|roles)|wish)\b", re.I)
# Who keeps me posted has not said no; "we'll keep you in mind for other posts" has.
POSTED = re.compile(
    r"\b(?:posted|informed|in the loop|up to date|updated?|let you know|tell you|come back to you|get back to you|be in touch|revert|write (?:to you )?again|(?:ring|call|mail|message) you|you(?:['’]?ll| will) hear)\b",
    re.I,
)
LATER = re.compile(
    r"\b(?:if|when(?:ever)?|should|future|other (?:roles|posts|positions|jobs|openings|vacancies)|another (?:role|post|position|job|opening|chance)|next (?:time|year|season)|again|something (?:else|comes|similar)|file|pool)\b",
    re.I,
)
TAKES_BACK = re.compile(
    r"\b(?:(?:treat|regard|consider) (?:my|our|the|that|this) (?:\w+ )?(?:letter|offer|contract|paper|e-?mail|mail|message)\b[^.!?\n]{0,30}\bas (?:never|not|un|void|withdrawn|null|if)\w*|tak(?:e|en|ing) (?:\w+ ){0,3}back|(?:called|recalled|clawed) (?:\w+ )?back|rescind\w*|(?:withdraw\w*|revok\w+|pull(?:ed|ing)?|retract\w*|cancel\w*) (?:\w+ ){0,3}(?:offer|letter|contract|it)\b|(?:offer|letter|contract) (?:\w+ ){0,5}(?:withdrawn|void|revoked|pulled|cancelled|canceled|off the table)|"
    r"(?:can(?:no|['’])t|cannot|can no longer|not able to|unable to) (?:\w+ ){0,4}(?:honou?r|bring (?:you|somebody|someone|anyone|anybody) (?:in|on)|hire|take (?:you|anyone|anybody|somebody|someone) on)|(?:role|job|post|position|seat|chair|desk|place) (?:no longer exists|is gone|has gone|has been cut|(?:isn['’]t|is not) there any ?more)|(?:please )?(?:tear|tore|torn|rip|shred|bin) (?:(?:it|that|yours|the (?:letter|paper|offer|contract)) )?up\b|please (?:tear|rip|shred|burn|bin) (?:it|that|yours)|(?:you (?:can|may|must|should|had better)|to) (?:tear|rip|shred|bin) (?:it|that|yours|the (?:letter|paper|offer|contract)))\b",
    re.I,
)

# An offer taken back in other words: the paper is worth nothing any more, the word is not kept.
_PAPERS = r"(?:offers?|letters?|contracts?|drafts?|agreements?|promises?|papers?|paperwork|appointments?|documents?)"
VOID = re.compile(
    rf"\b{_PAPERS}\b[^.!?\n]{{0,60}}?\b(?:no longer|(?:is|are|do|does)(?: not|n['’]t)) (?:\w+ )?(?:valid|stands?|holds?|binding|binds?|good|in force|alive|worth|exists?)\b|"
    rf"\b(?:pull|recall|withdr[ae]w|withdrawn|revok|retract|cancel|void|annul|call(?:ed|ing)? back)(?:l?ed|ing|l?s|e|n)? (?:back )?(?:every|all|each|any|the|your|our|my)(?: \w+){{0,3}}? {_PAPERS}\b|"
    r"\b(?:it|this|that|they|none of (?:it|them|this)) (?:(?:does|do)(?:n['’]t| not)|no longer) (?:hold|stand|bind)s?(?: any ?more)?(?=[.,;!\n]|$| and\b)|"
    r"\b(?:do not|don['’]t|no need to|need not|needn['’]t) (?:sign|countersign|return|send back) (?:it|that|them|yours|the \w+)\b|"
    r"\b(?:can(?:not|['’]t)|can no longer|could not|couldn['’]t|(?:un|not )able to|may not|am not allowed to|are not allowed to) (?:keep|stand (?:by|to)|honou?r|make good(?: on)?|fulfil|go through with|stick to|live up to) (?:\w+ ){0,2}?(?:word|promise|offer|commitment|agreement|contract|letter|what (?:we|i|was) (?:said|offered|promised|agreed))\b|"
    r"\b(?:go|going|gone|went) back on (?:\w+ )?(?:word|promise|offer|agreement)\b|\bbr(?:eak|eaking|oke|oken) (?:my|our) (?:word|promise)\b|\b(?:put|throw|toss|chuck|drop) (?:it|that|the|my|our|your) ?[^.!?\n]{0,40}?\b(?:in|into|on|onto) the (?:\w+ )?(?:bin|fire|trash|shredder|stove|rubbish|dustbin)\b|\b(?:not|no longer|can['’]?t|cannot) (?:able to )?stand (?:behind|by) (?:it|that|them|the (?:offer|letter|paper|contract))\b|\beat(?:ing)? (?:my|our) words\b|"
    r"\b(?:call(?:ed|ing)? off|scrap(?:ped|ping)?|und(?:o|oing|one)) (?:your|the|our) (?:start|appointment|hire|hiring|offer|contract)\b",
    re.I,
)
# "Please don't sign it, page 3 is wrong; a corrected one comes today": the offer stands.
NEW_PAPER = re.compile(
    r"\b(?:correct(?:ed|ion|ly)|revis(?:ed|ion)|re-?issu\w+|replac(?:e|es|ed|ement)|updated|amended|typo|mistake in|wrong (?:date|figure|name|version|salary|page|file)|(?:a |the )?(?:new|fresh|right|better|proper|improved) (?:one|version|draft|letter|copy|contract|offer|paper))\b",
    re.I,
)


def blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _about_others(sentence: str) -> bool:
    if OF_OTHERS.search(sentence):
        return True
    return bool(ANOTHER_MATTER.search(sentence)) and not OF_ME.search(sentence)


# The window closes for those who come later: "now CLOSED to new applicants".
CLOSED_TO_OTHERS = re.compile(
    r"\b(?:is|are|was|has been|have been)? ?(?:now )?closed (?:to|for) (?:any |all )?(?:new|further|more|other|late|additional)\s?(?:applications?|applicants|entries|candidates)\b",
    re.I,
)


def signs(text: str) -> tuple[list[re.Match[str]], list[re.Match[str]]]:
    """Signs of the matter (not you, nothing there, somebody else) and of the manner (sorry, goodbye)."""
    text = CLOSED_TO_OTHERS.sub(blank, CONDITION.sub(blank, text))  # offsets stay
    text = re.sub(r"[^.!?\n]+", lambda m: blank(m) if _about_others(m[0].strip()) else m[0], text)
    named = NOBODY.sub(blank, text)
    other = ANOTHER.search(named) or ANOTHER_ANY.search(named) or IN_THE_PLACE.search(named)
    core = [NOT_YOU.search(text) or RANKED.search(text), GONE.search(text) or FULL.search(text), other]
    soft = [SORRY.search(text), FAREWELL.search(text)]
    return [m for m in core if m], [m for m in soft if m]
