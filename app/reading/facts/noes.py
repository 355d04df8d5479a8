"""The words of a no, said outright or not: signs of the matter, of the manner, and of what is no no at all."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re

SORRY = re.compile(
    r"\b(?:(?:i'?m|i am|we'?re|we are|so|very|really|truly|sorry|but) sorry\b(?! (?:for|about) (?:the |my |any |all )?(?:delay|late|shuffle|wait|slow|short notice|confusion|mix|silence|radio))|"
    r"^sorry (?:mate|to|that)|, sorry\b|regret(?:s|fully)?|(?:it(?:'?s| is) )?a (?:great |real )?(?:pity|shame)|i'?m afraid|sadly|unfortunately|disappoint\w*|gutted|heavy heart|"
    r"(?:worst|hardest|toughest|least favou?rite) (?:part|bit|e-?mail|message|call|letter)|putting off|put off writing|no (?:easy|good|nice) way to|"
    r"(?:wish|wanted) (?:i|we) (?:had|could) (?:better|give|say|offer|bring)|not (?:the|what) (?:news|answer|outcome)|bad news|hate (?:to|writing|sending)|leider|bedau(?:re|ern)|hélas|lamentablemente)",
    re.I | re.M,
)
ANOTHER = re.compile(
    r"\b(?:(?:another|some(?:one|body)|any(?:one|body)) (?:else|candidate|person|applicant|profile)|the other (?:candidate|person|one|chap|lady|fellow|girl|guy|two)|other (?:candidates?|applicants?|profiles?|people|person|finalists?)|"
    r"another (?:candidate|person|applicant|colleague|joiner|driver|teacher|nurse|one)|(?:went|gone|going|goes|offered|given|gave|give|giving|passed) (?:it |the \w+ |them |that \w+ )?(?:to|with) (?!(?:the|my|our|a) (?:\w+ )?(?:director|board|committee|panel|management|client|team|finance|legal|owner|boss|head|manager|vote|printers?|final)\b)(?:a |an |the |my |our |someone|somebody|another|one)|"
    r"(?:chose|chosen|picked|decided (?:for|on)|opted for|settled on|appointed|hired|selected|signed|closing with|closed with|taken on|took on|entrusted)\b (?!you\b|a (?:date|time|day))|"
    r"(?:signed for|new colleague|starts?|joins?|joining|begins?|will be joining|has accepted|have accepted|been accepted|accepted (?:it|by|the|our))(?: with)? (?:us|our|the (?:job|post|offer|role))|"
    r"(?:i|we) gave [A-Z]\w+ (?:the|it)|profiles? (?:that|which|who) (?:are|is|were) closer|our new [a-z]|(?:two|three|four|five|others?) (?:people|persons|candidates|others) (?:who|with|go|move|were|for)|"
    r"person with (?:a |an )?more|(?<!like )(?<!as )(?<!of )(?<!for )(?<!need )(?<!want )(?<!seek )(?<!be )(?:somebody|someone) (?:who|with)|reserve (?:list|panel)|placed (?:second|third|fourth)|concluded (?:its|our|the) search|sorted (?:someone|somebody)|found (?:someone|somebody)|internal (?:candidate|hire|applicant)|filled\b(?! (?:in|out|up|your|the form)\b)|in (?:a |an)?other directions?|tipped the (?:scales?|balance))",
)  # case matters: names
# What was to be had, and whose it is now.
_IT = r"(?:spot|seat|chair|desk|bench|jobs?|posts?|roles?|places?|positions?|shifts?|days|nights|hours|work|contract|table|vacancy|gig|part|van|round|slot|offer|[A-Z]\w+ (?:job|post|place))"
ANOTHER_ANY = re.compile(
    r"(?i:\bit(?:['’]s| is| was| will be|['’]ll be) (?:going to be )?(?:the|that|our|my|a) (?:other |young |local |old )?(?:lad|chap|girl|man|woman|lady|fella|fellow|one|boy|guy|candidate|person|applicant|nurse|colleague|trainee|apprentice) (?:from|who|that|with|we|i|of)\b)|"
    r"(?i:\b(?:set|lost) (?:his|her|my|our|their) hearts? (?:on|to) (?!you\b)(?:him|her|them|the|a|an|[A-Z]))|"
    r"(?i:\b(?:lad|chap|girl|man|woman|lady|fella|fellow|boy|guy|gentleman|nephew|niece|colleague|nurse)\b(?: from [\w ]{3,20}?)? (?:starts|reports|begins|moves in)\b)|"
    rf"(?i:\b{_IT}\b (?:has |have |had |now |just |already |sadly )*(?:went|goes|gone|is gone|are gone|is taken|are taken|was taken(?! (?:ill|off|out|from|to|up))|been (?:filled|taken|given|promised)|(?:is|are) (?:now )?(?:spoken for|filled|taken|promised)|belongs? to|going to|will go to))\b|"
    rf"(?i:\b{_IT}) (?:is|are|was|goes to|went to|has gone to|is gone to) (?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)[A-Z][a-z]+['’]s\b|"
    r"\b(?i:gone|went|given|gave|giving|offered|promised|promoted?) (?:(?i:it|them|the \w+(?: \w+)?) )?to (?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|HR|January|February|March|April|May|June|July|August|September|October|November|December)[A-Z][a-z]+\b(?!,? (?:for|to) (?:sign|approv|review))"
)
GONE = re.compile(
    r"\b(?:there(?:['’]s| is| will be) no (?:\w+ ){1,4}(?:this (?:year|summer|season|winter|spring|autumn)|any ?more|after all|now|left)|means no \w+|(?:fell|falls|fallen) through|(?:does not|doesn['’]t|will not|won['’]t) (?:take place|happen|go ahead)|no longer (?:exists?|stands?|needed|available|open|hiring|going|have)|does(?:n'?t| not) exist|(?:treat|consider) (?:it|this|the \w+) as void|tak(?:e|en|ing) (?:it |them |that )?back|clawed (?:\w+ ){0,3}back|"
    r"(?:job|post|role|position|headcount|vacancy|budget|funding|grant|search|project|contract) (?:has been |have been |was |were |is |are |is being |got |has )?(?:moved|moving|cut|pulled|cancelled|canceled|scrapped|axed|withdrawn|closed|gone|lost|shelved|abolished|reabsorbed)|"
    r"leav(?:e|ing) (?:the|this|it|that) (?:\w+ )?(?:empty|vacant|unfilled)|moving the headcount|pull(?:ed|ing) (?:the|this) (?:job|post|role|position|requisition)|not (?:be )?(?:hiring|filling|recruiting|replacing)|rescind\w*|withdraw(?:n|ing)? (?:the|our) offer)",
    re.I,
)
NOT_YOU = re.compile(
    r"\b(?:(?:yours|you|your name|your (?:application|profile|cv)) (?:isn'?t|is not|wasn'?t|was not|weren'?t|were not|aren'?t|are not) (?:one|among|on|in|sitting|the one|selected|chosen|it)|"
    r"(?:won'?t|will not|not|cannot|can'?t|couldn'?t|could not) (?:be )?(?:tak(?:e|ing) (?:you|your|it|this|things)|offer(?:ing)? you|(?:go|going|mov\w+|continu\w+|proceed\w*|progress\w*)\b.{0,30}\b(?:you|your|further|ahead|forward))|"
    r"did(?:n'?t| not) (?:choose|pick|make (?:it|the cut)|get (?:it|the)|select)|\byou(?:['’]d| would) have (?:had|got|been (?:our|the|my)|made|done)\b(?! to)|reason (?:why )?(?:we|i) did not|any further\b|this time (?:round|around)|"
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
        r"(?i:\b(?:(?:isn't|is not|wasn't|was not|not) (?:quite )?(?:the (?:one|right|person)|what we|right for|for us|a fit|strong enough|there yet)|the other (?:one|candidate|lady|chap|man|woman|applicant)|somebody else|someone else|internal (?:candidate|person|one)|turn (?:her|him|them) down|let (?:her|him|them) down|say no to (?:her|him|them)|a no (?:from|for)|pass on (?:her|him|this one)|not (?:proceed|continue|go ahead|take) )\b)"
    ),
    re.compile(
        r"(?i:\b(?:with (?:our|my|many) (?:thanks|regrets?|apologies)|thank (?:her|him|them) (?:for|and)|gently|kindly worded|my apologies to|sorry|good (?:one|candidate|people|interview)s?|strong (?:one|candidate|interview)|next time|keep (?:her|his|their)|wish (?:her|him|them))\b)"
    ),
)
FAREWELL = re.compile(
    r"\b(?:(?:best of|good) luck|wish(?:es|ing)? you (?:all|every|the|much|well|success|luck)|all the best (?:with|for|in)|(?:keep|stay) in (?:touch|contact)|connect on linkedin|paths?\b.{0,20}\bcross|apply again|"
    r"(?:hit me up|get in touch|try (?:us|me)|come back|knock|call me|write to us|ring me) (?:again|next|at|in)|(?:come|drop|pop) (?:by|in|and|eat|for)\b.{0,25}\b(?:any|whenever|some)|see you at|on me\b|on the house|"
    r"nobody'?s fault|no reflection on|nothing (?:you|to do with|but impress)|you did (?:nothing|everything)|a credit to|in (?:your|the) debt|thank(?:s| you) (?:again )?for (?:the|your|all the) (?:time|trouble|hours|effort)|spoke (?:very )?highly|first choice|"
    r"the best (?:he|she|we|i|they) saw|going to (?:haunt|miss)|deserve|great things|someone will|lucky to have you|door (?:is|stays|remains)|hope (?:that )?(?:to|we|our|you (?:find|get|will|['’]ll|can|stay|have (?:a|every)))|talent (?:community|pool)|keep you in mind|on file|alles gute|high five|take care)",
    re.I,
)
# "Candidates whose profile matches will hear from us" speaks of others, not of me.
OF_OTHERS = re.compile(
    r"^(?:only |all |those|candidates?|applicants?|people|successful|shortlisted|anyone|everyone|whoever)\b[^.]{0,60}\b(?:will|whose|who|whom|we)\b|\bthose (?:we|who|whom|that|shortlisted|selected)\b|\b(?:applicants|candidates) (?:who|whose|whom)\b",
    re.I,
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
SMALL_TALK = re.compile(r"\b(?:(?:stay|keep) in (?:touch|contact)|yes|right|ok|okay|deal)\s?\?", re.I)
# What a kind no offers to pay.
EXPENSES = re.compile(
    r"\b(?:travel (?:costs?|expenses)|expenses?|reimburs\w+|(?:train|bus|flight|plane|parking|travel) tickets?|(?:photo|copy|scan|picture) of (?:the|your) tickets?|(?:send|give|show|mail) (?:us|me) (?:the|your) tickets?|mileage|parking)\b",
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
    r"\b(?:tak(?:e|en|ing) (?:\w+ ){0,3}back|(?:called|recalled|clawed) (?:\w+ )?back|rescind\w*|(?:withdraw\w*|revok\w+|pull(?:ed|ing)?|retract\w*|cancel\w*) (?:\w+ ){0,3}(?:offer|letter|contract|it)\b|(?:offer|letter|contract) (?:\w+ ){0,5}(?:withdrawn|void|revoked|pulled|cancelled|canceled|off the table)|"
    r"(?:can(?:no|['’])t|cannot|can no longer|not able to|unable to) (?:\w+ ){0,4}(?:honou?r|bring (?:you|somebody|someone|anyone|anybody) (?:in|on)|hire|take (?:you|anyone|anybody|somebody|someone) on)|(?:role|job|post|position|seat|chair|desk|place) (?:no longer exists|is gone|has gone|has been cut|(?:isn['’]t|is not) there any ?more)|(?:please )?(?:tear|tore|torn|rip|shred|bin) (?:(?:it|that|yours|the (?:letter|paper|offer|contract)) )?up\b|please (?:tear|rip|shred|burn|bin) (?:it|that|yours)|(?:you (?:can|may|must|should|had better)|to) (?:tear|rip|shred|bin) (?:it|that|yours|the (?:letter|paper|offer|contract)))\b",
    re.I,
)


def blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def signs(text: str) -> tuple[list[re.Match[str]], list[re.Match[str]]]:
    """Signs of the matter (not you, nothing there, somebody else) and of the manner (sorry, goodbye)."""
    text = CONDITION.sub(blank, text)  # offsets stay
    text = re.sub(r"[^.!?\n]+", lambda m: blank(m) if OF_OTHERS.search(m[0].strip()) else m[0], text)
    core = [NOT_YOU.search(text), GONE.search(text), ANOTHER.search(text) or ANOTHER_ANY.search(text)]
    soft = [SORRY.search(text), FAREWELL.search(text)]
    return [m for m in core if m], [m for m in soft if m]
