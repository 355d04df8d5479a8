"""The words of a no, said outright or not: signs of the matter, of the manner, and of what is no no at all."""

import re

from app.reading.facts.no_noes import ANOTHER_MATTER, CLOSED_TO_OTHERS, CONDITION, OF_ME, OF_OTHERS
from app.reading.facts.taken import _IT, ANOTHER, ANOTHER_ANY, IN_THE_PLACE, NOBODY, RANKED
from app.reading.lines import one_of

SORRY = re.compile(
    one_of(r"""
        \b(?:
            (?:
                i'?m|i am|we'?re|we are|so|very|really|truly|sorry|but
            ) sorry\b(?! (?:for|about) (?:the |my |any |all )?(?:delay|late|shuffle|wait|slow|short notice|confusion|mix|silence|radio))
            ^sorry (?:mate|to|that)|, sorry\b|regret(?:s|fully)?
            (?:it(?:'?s| is) )?a (?:great |real )?(?:pity|shame)
            i'?m afraid|sadly|unfortunately|disappoint\w*|gutted|heavy heart
            (?:worst|hardest|toughest|least favou?rite) (?:part|bit|e-?mail|message|call|letter)
            shame(?= (?:man|about|that)\b|[,!])
            (?:hear|heard|had|have|get|got|learn|know) (?:it|this|that) from (?:me|us)\b
            (?:walk|circl|danc|tiptoe)\w* (?:a)?round this (?:\w+ )?(?:e-?mail|letter|message)
            putting (?:this |it |the |my |that )?(?:\w+ )?off
            put (?:this |it )?(?:\w+ )?off (?:writing|all|since|for)
            put off writing
            feel (?:rotten|awful|terrible|horrible|bad|wretched|sick|ashamed)
            long face|no (?:easy|good|nice) way to
            (?:wish|wanted) (?:i|we) (?:had|could) (?:better|give|say|offer|bring)
            not (?:the|what) (?:news|answer|outcome)
            bad news|hate (?:to|writing|sending)|leider|bedau(?:re|ern)|hélas|lamentablemente
        )
        (?<![\w:]):['’]?-?\((?!\w)
        [☹😔😞😢🙁]
    """),
    re.I | re.M,
)
# The one place there was; a crew that is full.
FULL = re.compile(
    one_of(rf"""
        \b(?:
            we (?:only )?had (?:only |just )?(?:the )?one {_IT}
            there (?:is|was|['’]s) only (?:the )?one (?:\w+ )?(?:to (?:stand|sit|work|give|fill)|{_IT})
            (?:i|we) have (?:only |just )?one (?:badge|{_IT}\b(?! (?:open|free|to fill|left|vacan\w+|available)))
            \bbut there (?:is|was|['’]s) (?:only |just )?(?:the )?one\b
            too (?:small|few|tight) for (?:two|both|another)
            (?:a|no) second (?:wage|pay|salary|pair|{_IT}) (?:in it|for)
            (?:i['’]?m|we['’]?re|i am|we are|thats|that['’]s|that is) (?:(?:us|me|all) )?(?:now )?(?:
                full up|fully? (?:crewed|manned|staffed)
                done (?:for (?:the|this)|(?:un)?till?)
            )
            full up\b(?! (?:the|with))
            \b(?:is|are|all) spok(?:e|en) for\b
            (?:
                gang|crew|team|squad|roster|rota|brigade|ranks|cast|line-?up|kitchen|boat|list
            ) (?:is|are|['’]s) (?:now |already |all )?(?:full|complete|made up)
            is (?:what|all|as many as) (?:the|my|our) \w+ (?:holds?|takes?|carries|seats?)
        )\b
    """),
    re.I,
)
GONE = re.compile(
    one_of(r"""
        \b(?:
            clients?|customer|company|firm|school|site|employer|hotel|home
        ) (?:has |have |['’]?s )?(?:just |now |since )?(?:
            pulled out|backed out|pulled the plug
        )\b(?! of (?!(?:the |this |it\b)(?:hire|job|role|post|deal|contract|recruitment)?))
        \b(?:
            grant|funding|money|budget|contract|post|role|line
        )\b[^.!?\n]{0,50}\b(?:
            was|were|is|are|has been|have been|had been
        )(?: not|n['’]t)(?: been)? (?:renewed|extended|approved|granted|continued)\b(?! (?:yet|until|till|before))
        \b(?:all|the|our|these|both) (?:\w+ )?(?:vacancies|posts|jobs|openings|hires) (?:are|were|have been|got) (?:\w+ )?(?:
            scrapped|cancelled|canceled|pulled|axed|withdrawn|cut
        )\b
        \b(?:
            there(?:['’]s| is| will be) no (?:\w+ ){1,4}(?:
                this (?:year|summer|season|winter|spring|autumn)
                any ?more|after all|now|left
            )
            means no (?!more\b|new\b|further\b)\w+
            (?:fell|falls|fallen) through
            (?:does not|doesn['’]t|will not|won['’]t) (?:take place|happen|go ahead)
            no longer (?:exists?|stands?|needed|available|open|hiring|going|have)
            does(?:n'?t| not) exist
            (?:treat|consider) (?:it|this|the \w+) as void
            tak(?:e|en|ing) (?:it |them |that )?back
            clawed (?:\w+ ){0,3}back
            (?:
                job|post|role|position|headcount|vacancy|budget|funding|grant|search|project|contract
            ) (?:has been |have been |was |were |is |are |is being |got |has )?(?:
                (?:mentioned |named |advertised |in question )?(?:above |below )?(?:has |have |was |were )?(?:
                    meanwhile[ ]|since[ ]|already[ ]|now[ ]|in the meantime[ ]
                )?(?:been )?(?:assigned|allocated|awarded|otherwise filled)(?! to (?:you|me|us)\b)
                moved|moving|cut|pulled|cancelled|canceled|scrapped|axed|withdrawn|closed|gone|lost|shelved|abolished|reabsorbed
            )
            \b(?:with|by) [^.!?\n]{3,50} instead of (?:a |an |the |another |one )?(?:new|second|extra|outside|further|full-?time)\b
            \b(?:has|have) (?:now )?(?:
                concluded|completed|finished|ended
            ) (?:its|their|our|the) (?:work|search|deliberations?) (?:on|for) (?:the|this) (?:
                seat|post|position|role|job|vacancy
            )\b
            leav(?:e|ing) (?:the|this|it|that) (?:\w+ )?(?:empty|vacant|unfilled)
            moving the headcount
            pull(?:ed|ing) (?:the|this) (?:job|post|role|position|requisition)
            not (?:be )?(?:hiring|filling|recruiting|replacing)
            rescind\w*
            withdraw(?:n|ing)? (?:the|our) offer
        )
    """),
    re.I,
)
NOT_YOU = re.compile(
    one_of(r"""
        \b(?:not|n['’]t) (?:\w+ )?(?:think|feel|believe|convinced|reckon) (?:that )?(?:
            we(?:['’]re| are|['’]d be| would be)
            this is|it(?:['’]s| is)
        ) (?:quite |really )?the (?:right|best) (?:
            home|place|house|firm|team|school|kitchen|company|practice|move|match|step|fit
        ) for you\b(?! (?:to (?:meet|park|stay|stand|wait)|until|till|unless|if)\b)
        \b(?:it|this|that|answer)(?:['’]s| is| was) (?:still )?a no from (?:
            hr|head office|chef|finance|upstairs|above
            the (?:boss|top|head|chef|partners|committee|directors|trustees|team)
        )\b(?! (?:on|to|about|for|regarding)\b)
        \b(?:we|they|he|she|client|boss|owner|manager|panel) (?:all |both |just |really )?(?:
            think|thinks|thought|feel|feels|felt|reckons?|reckoned
        ) (?:that )?(?:you|u)(?:['’]?re| are|['’]d be| would be| were) (?:a (?:bit|little|touch) |rather |far |way |somewhat )?(?:
            over-?qualified
            (?:too|over) (?:qualified|senior|experienced|junior|green)
        )\b(?![^.!?\n]{0,80}\b(?:but|though|yet|and (?:wants?|would like|asks?))\b)
        \bdid(?:n['’]?t| not) (?:bite\b|go for (?:it|you)\b|warm to you|take to you)
        \b(?:you|u)(?:['’]?re| are| r| were|['’]ve)? (?:not|did(?:n['’]?t| not)) (?:getting|going to get|got|get) (?:
            it
            the (?:job|post|role|place|part|gig|position)
        )\b(?! (?:done|back|wrong|signed|in writing))
        (?:^|[.!?\n,]\s*)not (?:quite |really )?(?:a|the) (?:right )?(?:fit|match)\b
        \byou(?:['’]re| are) not (?:quite |really )?(?:there|ready)(?: yet)? for\b
        \b(?:a )?no from (?:them|him|her|the (?:client|panel|board|school|firm|owner|director|manager))\b
        \b(?:placed|put|kept|entered|added) (?:you )?(?:on|onto|in|to) (?:our|the|a) (?:\w+ )?(?:
            roster|reserve (?:list|pool)|waiting list|wait ?list|talent (?:pool|bank)|merit list
        )\b
        \b(?:
            (?:yours|you|your name|your (?:application|profile|cv)) (?:
                isn'?t|is not|wasn'?t|was not|weren'?t|were not|aren'?t|are not
            ) (?:one|among|on|in|sitting|the one|selected|chosen|it)
            (?:won'?t|will not|not|cannot|can'?t|couldn'?t|could not) (?:be )?(?:
                tak(?:e|ing) (?:you|your|it|this|things)
                offer(?:ing)? you
                (?:go|going|mov\w+|continu\w+|proceed\w*|progress\w*)\b.{0,30}\b(?:you|your|further|ahead|forward)
            )
            did(?:n'?t| not) (?:choose|pick|make (?:it|the cut)|get (?:it|the)|select)
            \byou(?:['’]d| would) have (?:had|got|been (?:our|the|my)|made|done)\b(?! to)
            \byou(?:['’]d| would) have (?:
                been (?:a |an |such |so |very |really )*(?:
                    great|good|lovely|joy|fun|asset|perfect|wonderful|fine|grand|brilliant|excellent|delight|pleasure|welcome
                )
                fitted|fit in|suited|loved it here|been at home
            )
            (?:i|we|they|he|she)(?:['’]d| would) have been (?:just |every bit |quite )?(?:as )?(?:
                happy|glad|well served|pleased|lucky
            ) (?:with|to have) you
            (?:i|we|they|he|she)(?:['’]d| would) have liked to see (?:two|both|you)
            (?:i|we|they|he|she)(?:['’]d| would) have (?:
                (?:loved|liked) to (?:have|take|hire|see)[ ]
                had[ ]|taken[ ]|hired[ ]|picked[ ]|chosen[ ]|kept[ ]
            )(?:you|the (?:pair|two|both) of you)
            (?:releas(?:e|ed|ing)|rubb?(?:ed|ing)? out|let(?:ting)? go of) (?:
                you (?:from|for)
                your (?:\w+ )?(?:pencil|hold|option|dates)
            )
            your (?:\w+ )?(?:pencil|hold|option) (?:is|has been|was) (?:off|released|rubbed out|lifted|gone)
            you(?:['’]re| are) released|reason (?:why )?(?:we|i) did not|any further\b|this time (?:round|around)
            (?:\bit|\bthat|\bthis|\banswer|\bdecision)(?:
                ['’]s|[ ]is|[ ]was|[ ]will (?:have to )?be|[ ]has to be
            )(?: (?:a|sadly|i['’]?m afraid|unfortunately)){0,3} no\b(?! (?:\w+|-))(?![^.!?\n]{0,20}\bto (?:a|the|that) (?:date|day|time))
        )
    """),
    re.I,
)
# The way ends here: "this is where our paths part", "status: no longer considered".
ENDED = re.compile(
    one_of(r"""
        \b(?:
            your (?:\w+ )?(?:application|candidacy|candidature|profile|submission|file)
            (?:path|journey|road|chapter|story|adventure|conversation|process)
        )\b[^.!?\n]{0,70}? (?:
            ends?|ended|stops?|stopped|pauses?|closes?|closed|concludes?|finish(?:es|ed)|halts?
            (?:has |have )?reached (?:its|the|an) (?:end|conclusion|close)
            (?:has |have )?come to (?:a|an|its) (?:close|end|halt|conclusion)
            goes no further|at an end|archived|inactive
            no longer (?:active|being considered|under consideration|in consideration)
            (?:will |is |are |was |were |does |do )?:? ?(?:not|n't) (?:be )?(?:
                advanc\w+|continu\w+|progress\w*|proceed\w*|retained|taken (?:further|forward)|mov\w+ (?:on|forward|ahead)
                going (?:further|forward|ahead)|part of
            )
        )\b
        \b(?:
            clos(?:e|ed|ing)|end(?:ed|ing)?|conclud(?:e|ed|ing)|part(?:ed|ing)? ways|archiv(?:e|ed|ing)
        )\b[^.!?\n]{0,25}\byour (?:application|candidacy|candidature|file|profile|journey|process)\b
        \b(?:changed|updated|moved|set|is now|now)(?: to)?:? [\"'“]?(?:
            not (?:retained|selected|successful|progressed|shortlisted|moving)
            declined|closed|rejected|archived|unsuccessful|inactive
        )\b
        \b(?:where|here) (?:we|our paths?|your path|the road|the journey) (?:\w+ )?(?:parts?|ends?|stops?)\b
    """),
    re.I,
)
GOT_IT = re.compile(r"\b(?:received|receipt|submitted|complete[d]?)\b", re.I)
# What one of theirs writes to another about me, and the other passes on.
PASSED_ON = (
    re.compile(
        one_of(r"""
        \b(?:
            (?i:it)(?:'s| is| will be|'ll be)
            we(?:'ll| will)? (?:take|have|want|go (?:for|with))
            went (?:for|with)|go(?:ing|ne)? (?:for|with)|settled on|agreed on|picked|chose|prefer(?:red)?|appoint(?:ed|ing)?
            hir(?:ed|ing)|offer(?:ed|ing)?(?: it)? to
        ) (?:going to be )?(?!
            (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day
            Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|I\b
        )[A-Z][a-z]+\b
    """)
    ),
    re.compile(
        one_of(r"""
        (?i:
            \b(?:
                (?:isn't|is not|wasn't|was not|not) (?:quite )?(?:
                    the (?:one|right|person)|what we|right for|for us|a fit|strong enough|there yet
                )
                the other (?:one|candidate|lady|chap|man|woman|applicant)
                somebody else|someone else
                internal (?:candidate|person|one|goes|comes)
                turn (?:her|him|them) down|let (?:her|him|them) down|say no to (?:her|him|them)|a no (?:from|for)
                pass on (?:her|him|this one)
                not (?:proceed|continue|go ahead|take)[ ]
            )\b
        )
    """)
    ),
    re.compile(
        one_of(r"""
        (?i:
            \b(?:
                with (?:our|my|many) (?:thanks|regrets?|apologies)
                thank (?:her|him|them) (?:for|and)|gently|kindly worded|my apologies to|sorry
                good (?:one|candidate|people|interview)s?
                strong (?:one|candidate|interview)|next time|keep (?:her|his|their)|wish (?:her|him|them)
            )\b
        )
    """)
    ),
)
FAREWELL = re.compile(
    one_of(r"""
        \b(?:
            (?:best of|good) luck|fair winds?|your own door
            (?:my|our|the) first (?:phone |ring|)?call\b
            first (?:person|one) (?:i|we)(?:['’]ll| will)? (?:ring|call|phone)
            wish(?:es|ing)? you (?:all|every|the|much|well|success|luck)
            all the best (?:with|for|in)|(?:keep|stay) in (?:touch|contact)|connect on linkedin|paths?\b.{0,20}\bcross|apply again
            (?:hit me up|get in touch|try (?:us|me)|come back|knock|call me|write to us|ring me) (?:again|next|at|in)
            (?:come|drop|pop) (?:by|in|and|eat|for)\b.{0,25}\b(?:any|whenever|some)
            see you at|on me\b|on the house|nobody'?s fault|no reflection on
            nothing (?:you|to do with|but impress)
            you did (?:nothing|everything)|a credit to|in (?:your|the) debt
            thank(?:s| you) (?:again )?for (?:the|your|all the) (?:time|trouble|hours|effort)
            spoke (?:very )?highly|first choice|the best (?:he|she|we|i|they) saw|going to (?:haunt|miss)|deserve|great things
            someone will|lucky to have you|door (?:is|stays|remains)
            hope (?:that )?(?:to|we|our|you (?:find|get|will|['’]ll|can|stay|have (?:a|every)))
            talent (?:community|pool)|keep you in mind|on file|alles gute|high five|take care
        )
    """),
    re.I,
)
THANKS = re.compile(r"\b(?:thank\w*|grateful|appreciat\w+|good chances|other (?:chances|openings|roles)|wish)\b", re.I)
TAKES_BACK = re.compile(
    one_of(r"""
        \b(?:
            (?:treat|regard|consider) (?:my|our|the|that|this) (?:\w+ )?(?:
                letter|offer|contract|paper|e-?mail|mail|message
            )\b[^.!?\n]{0,30}\bas (?:never|not|un|void|withdrawn|null|if)\w*
            tak(?:e|en|ing) (?:\w+ ){0,3}back
            (?:called|recalled|clawed) (?:\w+ )?back
            rescind\w*
            (?:withdraw\w*|revok\w+|pull(?:ed|ing)?|retract\w*|cancel\w*) (?:\w+ ){0,3}(?:offer|letter|contract|it)\b
            (?:offer|letter|contract) (?:\w+ ){0,5}(?:withdrawn|void|revoked|pulled|cancelled|canceled|off the table)
            (?:can(?:no|['’])t|cannot|can no longer|not able to|unable to) (?:\w+ ){0,4}(?:
                honou?r
                bring (?:you|somebody|someone|anyone|anybody) (?:in|on)
                hire
                take (?:you|anyone|anybody|somebody|someone) on
            )
            (?:role|job|post|position|seat|chair|desk|place) (?:
                no longer exists|is gone|has gone|has been cut
                (?:isn['’]t|is not) there any ?more
            )
            (?:please )?(?:tear|tore|torn|rip|shred|bin) (?:(?:it|that|yours|the (?:letter|paper|offer|contract)) )?up\b
            please (?:tear|rip|shred|burn|bin) (?:it|that|yours)
            (?:you (?:can|may|must|should|had better)|to) (?:tear|rip|shred|bin) (?:
                it|that|yours
                the (?:letter|paper|offer|contract)
            )
        )\b
    """),
    re.I,
)

# An offer taken back in other words: the paper is worth nothing any more, the word is not kept.
_PAPERS = r"(?:offers?|letters?|contracts?|drafts?|agreements?|promises?|papers?|paperwork|appointments?|documents?)"
VOID = re.compile(
    one_of(rf"""
        \b{_PAPERS}\b[^.!?\n]{{0,60}}?\b(?:no longer|(?:is|are|do|does)(?: not|n['’]t)) (?:\w+ )?(?:
            valid|stands?|holds?|binding|binds?|good|in force|alive|worth|exists?
        )\b
        \b(?:
            pull|recall|withdr[ae]w|withdrawn|revok|retract|cancel|void|annul|call(?:ed|ing)? back
        )(?:l?ed|ing|l?s|e|n)? (?:back )?(?:every|all|each|any|the|your|our|my)(?: \w+){{0,3}}? {_PAPERS}\b
        \b(?:
            it|this|that|they|none of (?:it|them|this)
        ) (?:(?:does|do)(?:n['’]t| not)|no longer) (?:hold|stand|bind)s?(?: any ?more)?(?=[.,;!\n]|$| and\b)
        \b(?:do not|don['’]t|no need to|need not|needn['’]t) (?:sign|countersign|return|send back) (?:it|that|them|yours|the \w+)\b
        \b(?:
            can(?:not|['’]t)|can no longer|could not|couldn['’]t|(?:un|not )able to|may not|am not allowed to|are not allowed to
        ) (?:keep|stand (?:by|to)|honou?r|make good(?: on)?|fulfil|go through with|stick to|live up to) (?:\w+ ){{0,2}}?(?:
            word|promise|offer|commitment|agreement|contract|letter
            what (?:we|i|was) (?:said|offered|promised|agreed)
        )\b
        \b(?:go|going|gone|went) back on (?:\w+ )?(?:word|promise|offer|agreement)\b
        \bbr(?:eak|eaking|oke|oken) (?:my|our) (?:word|promise)\b
        \b(?:put|throw|toss|chuck|drop) (?:it|that|the|my|our|your) ?[^.!?\n]{{0,40}}?\b(?:in|into|on|onto) the (?:\w+ )?(?:
            bin|fire|trash|shredder|stove|rubbish|dustbin
        )\b
        \b(?:not|no longer|can['’]?t|cannot) (?:able to )?stand (?:behind|by) (?:it|that|them|the (?:offer|letter|paper|contract))\b
        \beat(?:ing)? (?:my|our) words\b
        \b(?:
            call(?:ed|ing)? off|scrap(?:ped|ping)?|und(?:o|oing|one)
        ) (?:your|the|our) (?:start|appointment|hire|hiring|offer|contract)\b
    """),
    re.I,
)
# "Please don't sign it, page 3 is wrong; a corrected one comes today": the offer stands.
NEW_PAPER = re.compile(
    one_of(r"""
        \b(?:
            correct(?:ed|ion|ly)|revis(?:ed|ion)|re-?issu\w+|replac(?:e|es|ed|ement)|updated|amended|typo|mistake in
            wrong (?:date|figure|name|version|salary|page|file)
            (?:a |the )?(?:new|fresh|right|better|proper|improved) (?:one|version|draft|letter|copy|contract|offer|paper)
        )\b
    """),
    re.I,
)


def blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _about_others(sentence: str) -> bool:
    if OF_OTHERS.search(sentence):
        return True
    return bool(ANOTHER_MATTER.search(sentence)) and not OF_ME.search(sentence)


def signs(text: str) -> tuple[list[re.Match[str]], list[re.Match[str]]]:
    """Signs of the matter (not you, nothing there, somebody else) and of the manner (sorry, goodbye)."""
    text = CLOSED_TO_OTHERS.sub(blank, CONDITION.sub(blank, text))  # offsets stay
    text = re.sub(r"[^.!?\n]+", lambda m: blank(m) if _about_others(m[0].strip()) else m[0], text)
    named = NOBODY.sub(blank, text)
    other = ANOTHER.search(named) or ANOTHER_ANY.search(named) or IN_THE_PLACE.search(named)
    core = [NOT_YOU.search(text) or RANKED.search(text), GONE.search(text) or FULL.search(text), other]
    soft = [SORRY.search(text), FAREWELL.search(text)]
    return [m for m in core if m], [m for m in soft if m]
