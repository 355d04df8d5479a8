"""Somebody else has the one place: who was taken, named or ranked before me, and how it is told."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re

from app.reading.lines import one_of

ANOTHER = re.compile(
    one_of(r"""
        (?:^|[.!?\n,;]\s*)(?:
            (?:we|i|they)(?:['’]ve| have)?[ ]|have[ ]
        )?(?:got|found|taken on|took on) (?:a|one|this|another) (?:\w+ )?(?:
            lad|lass|lassie|girl|bloke|chap|fella|fellow|guy|woman|man
        ) (?:now|already|in already|for it|to do it|in the end|sorted)\b(?! (?:who|that|to|doing|on|in|at|with)\b)
        \bit(?:['’]s| is| will be|['’]ll be| was) (?:the|a) (?:other )?(?:
            lad|lass|girl|fella|fellow|bloke|chap
        )\b(?! (?:on|in|at|from) (?:the|our|my) \w+)
        \b(?:is|are|will be|going to be|goes to be) (?:now )?(?:his|hers|theirs)\b(?! (?:to (?:make|decide|take)))
        \b(?:
            officer|candidate|person|applicant|one|colleague|name
        ) (?:who )?(?:was |were |is )?ranked (?:first|number one|top|highest)\b
        \b(?:the )?internal (?:one |candidate |applicant |person |colleague )?(?:
            goes|comes|gets|takes|has (?:it|priority|precedence)|went|won|prevail\w*
        )\b
        \bdo (?:it|this) with (?:her|him|them)(?: now| instead| then)?(?=[.,;!\n]|$)
        \b(?:
            (?:another|some(?:one|body)|any(?:one|body)) (?:else|candidate|person|applicant|profile)
            the other (?:candidate|person|one|chap|lady|fellow|girl|guy|two)
            other (?:candidates?|applicants?|profiles?|people|person|finalists?)
            another (?:candidate|person|applicant|colleague|joiner|driver|teacher|nurse|one)
            (?:
                went|gone|going|goes|offered|given|gave|give|giving|passed
            ) (?:
                it[ ]|the \w+[ ]|them[ ]|that \w+[ ]
            )?(?:to|with) (?!(?:the|my|our|a) (?:\w+ )?(?:director|board|committee|panel|management|client|team|finance|legal|owner|boss|head|manager|vote|printers?|final)\b)(?:
                a[ ]|an[ ]|the[ ]|my[ ]|our[ ]|someone|somebody|another|one
            )
            (?:
                chose|chosen|picked|decided (?:for|on)|opted for|settled on|appointed|hired|selected|signed|closing with|closed with
                taken on|took on|entrusted
            )\b (?!you\b|a (?:date|time|day))
            (?:
                signed for|new colleague|starts|joins|joining|begins|will be joining|has accepted|have accepted|been accepted
                accepted (?:it|by|the|our)
            )(?: with)? (?:us|our|the (?:job|post|offer|role))
            (?:i|we) gave [A-Z]\w+ (?:the|it)
            profiles? (?:that|which|who) (?:are|is|were) closer
            our new [a-z]
            (?:two|three|four|five|others?) (?:people|persons|candidates|others) (?:who|with|go|move|were|for)
            person with (?:a |an )?more
            (?<!like )(?<!as )(?<!of )(?<!for )(?<!need )(?<!want )(?<!seek )(?<!be )(?:somebody|someone) (?:who|with)
            reserve (?:list|panel)|placed (?:second|third|fourth)|concluded (?:its|our|the) search|sorted (?:someone|somebody)
            found (?:someone|somebody)
            internal (?:candidate|hire|applicant)
            filled\b(?! (?:in|out|up|your|the form)\b)
            in (?:a |an)?other directions?|tipped the (?:scales?|balance)
        )
    """),
)  # case matters: names
# What was to be had, and whose it is now.
_IT = one_of(r"""
    (?:
        spot|seat|chair|desk|bench|jobs?|posts?|roles?|places?|positions?|shifts?|days|nights|hours|work|contract|table|vacancy
        gig|part|van|round|slot|offer|[A-Z]\w+ (?:job|post|place)
    )
""")
ANOTHER_ANY = re.compile(
    one_of(rf"""
        \b(?!(?:You|We|I|It|They|He|She|HR|Finance|Legal|Everyone|Everybody|Nobody|Management)\b)[A-Z][a-z]+ (?:has |have |had )?(?:accepted|said yes)(?=
            [.,;!\n]|$
            [ ](?:on|last|this|yesterday|today|and|so)\b
        )(?=[^.!?\n]{{0,40}}\b(?:we(?:['’]re| are) (?:now )?(?:all |fully )?(?:set|sorted|suited|covered|complete|full)\b|starts?\b|starting\b|begins?\b))
        (?i:
            \b(?:keep|keeping|kept) (?:the|our|their|his|her|my) (?:\w+ ){{1,3}}on(?=
                [.,;!\n]|$
                [ ](?:so|and|instead|permanently|after all)\b
            )
            \b(?:stick|stay|carry on|make do|manage) with (?:the|our|their) (?:agency|temp|bank|locum|current|existing|present)\b
        )
        (?i:
            \bit(?:['’]s| is| was| will be|['’]ll be) (?:going to be )?(?:the|that|our|my|a) (?:other |young |local |old )?(?:
                lad|chap|girl|man|woman|lady|fella|fellow|one|boy|guy|candidate|person|applicant|nurse|colleague|trainee|apprentice
            ) (?:from|who|that|with|we|i|of)\b
        )
        (?i:\b(?:set|lost) (?:his|her|my|our|their) hearts? (?:on|to) (?!you\b)(?:him|her|them|the|a|an|[A-Z]))
        (?i:
            \b(?:
                lad|chap|girl|man|woman|lady|fella|fellow|boy|guy|gentleman|nephew|niece|colleague|nurse
            )\b(?: from [\w ]{{3,20}}?)? (?:starts|reports|begins|moves in)\b
        )
        (?i:
            \b{_IT}\b (?:has |have |had |now |just |already |sadly )*(?:
                (?:went|goes|gone)(?!
                    [ ](?:
                        well|nice\w*|fine|on|smooth\w*|great|good|quick\w*|better|badly|long\w*|over|through|by|live|out|up|ok|okay
                        very|really|so|past
                    )\b
                )
                is gone|are gone|is taken|are taken
                was taken(?! (?:ill|off|out|from|to|up))
                been (?:filled|taken|given|promised)
                (?:is|are) (?:now )?(?:spoken for|filled|taken|promised)
                belongs? to|going to|will go to
            )
        )\b
        (?i:\b{_IT}) (?:is|are|was|goes to|went to|has gone to|is gone to) (?!
            Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday
        )[A-Z][a-z]+['’]s\b
        \b(?i:gone|went|given|gave|giving|offered|promised|promoted?) (?:(?i:it|them|the \w+(?: \w+)?) )?to (?!
            Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|HR|January|February|March|April|May|June|July|August|September
            October|November|December
        )[A-Z][a-z]+\b(?!,? (?:for|to) (?:sign|approv|review))
    """)
)
_PERSON = one_of(r"""
    (?:
        lad|chap|girl|man|woman|lady|fella|fellow|boy|guy|bloke|gentleman|nephew|niece|son|daughter|cousin|neighbou?r|colleague
        nurse|candidate|applicant|person|student|apprentice|locum|temp|intern|trainee|insider|holder|graduate|teacher|driver
        porter|cook|chef|engineer|doctor|mate|friend|regular|pair|couple|man|wan|yin|hand
    )
""")
_NOT_A_NAME = one_of(r"""
    (?!
        (?:
            (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day
            January|February|March|April|May|June|July|August|September|October|November|December|The|This|That|These|Those|It
            He|She|They|You|We|There|What|Which|Who|Nobody|Everybody|Everyone|Nothing|Everything|All|None|Both|School|Term|Work
            Season|Harvest|Camp|Class|Ramadan|Easter|Christmas|Production|Recruitment|Induction|Orientation|Registration|Service
            Contract|Salary|HR|\w+ing|\w+ion
        )\b
    )
""")
# Somebody else has the one place, told as news: who came first, who was named, who starts, whose it is.
IN_THE_PLACE = re.compile(
    one_of(rf"""
        (?i:
            \b(?:a|an|one|the|that|our|my|his|her|their|\w+['’]s|own) (?:[\w-]+ ){{0,2}}?{_PERSON} (?:
                from|who|that|with|of|he|she|we|i|ranked|placed|above|ahead|before
            )\b[^.!?\n]{{0,70}}?\b(?:
                accepted|said yes|signed|gets? (?:it|the)
                got (?:it|the (?:nod|job|post|place))
                took (?:it|the {_IT})|has (?:it|taken it)
                will (?:have|take|get|fill) (?:it|the {_IT})
                (?:sit|work|stand)s? (?:in|at|on) (?:it|that)
                moves in
                was (?:chosen|named|picked|appointed)
                edged|pipped
            )
        )\b
        (?i:
            \b(?:
                trustees|board|panel|committee|owner|client|boss|they|we|director|elders|council|department|manager|chief|governors?
                partners?|school|family|house
            ) (?:
                took|have taken|has taken|went for|have gone for|chose|voted for|wanted
            ) (?:a|an|the|our) (?:[\w-]+ ){{0,3}}?{_PERSON} (?:from|who|that|with|of)\b
        )
        (?i:
            \b(?:
                a|an|one|some|the|our|my|the owner['’]s|\w+['’]s
            ) (?:\w+ )?{_PERSON} (?:has |have |already |just )*(?:
                took|taken|grabbed|snapped up|got|bagged|claimed
            ) (?:the (?:last|only|one)|it\b)
        )
        \b[A-Z]\w+['’]s (?i:
            boy|girl|lad|son|daughter|nephew|niece|cousin|brother|sister|man|friend
        ) (?i:took|got|has|gets|is taking|starts|started)\b
        (?i:
            \b(?:
                number one|no\.? ?1
                the (?:first|top|higher|best)(?:[- ](?:ranked|placed|choice|scor\w+))
                (?:our|their|the) (?:first|top) (?:choice|pick)
                the (?:one|person|candidate|applicant|other) (?:
                    with \d+
                    (?:ranked|placed|listed) (?:first|one|1)
                    above you|ahead of you|before you|in front of you|at the top
                )
            )\b[^.!?\n]{{0,60}}?\b(?:
                said yes|says yes|accept(?:s|ed)|signed|agreed|took it|takes it|comes|is coming|starts|will (?:come|start)
                was appointed|got (?:it|the)
            )
        )
        \b{_NOT_A_NAME}[A-Z][a-z]+ (?:[A-Z][a-z]+ )?(?:was|has been|were|will be|is to be|got|gets) (?:
            now[ ]|yesterday[ ]|today[ ]|already[ ]|finally[ ]|duly[ ]|then[ ]
        )?(?:
            named|chosen|picked|appointed|given (?:it|the {_IT})|elected|voted in|selected|promoted|made permanent|sworn in|taken on
            hired
        )\b(?! (?:a |the )?(?:chair|contact)|,? to (?:interview|chair|lead the interview|look))
        \b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Engr|Capt|Sister|Brother)\.? [A-Z][^.!?\n]{{0,60}}? (?:
            resumes?|assumes?|takes? (?:up|over)|occup(?:y|ies)|fills?|steps? into|moves? into
            will (?:resume|assume|take (?:up|over)|occupy|fill)
        ) (?:in |as |at )?(?:the|that|this|duty|office)\b
        \b(?:welcome|welcoming) [A-Z][a-z]+ [^.!?\n]{{0,40}}?\bwho (?:
            takes|joins|starts|comes|will (?:take|join|start)|is (?:taking|joining)
        )\b
        \b{_NOT_A_NAME}[A-Z][a-z]+ (?:has |had |already |finally )*(?:started|starts|begins|began) (?:with us |here |work |in (?:it|the {_IT}) )?(?:
            on|in|last|this|yesterday|today|next|from|at the
        )\b
        (?i:
            \b(?:handed|gave|given|passed|promised)(?: over)? (?:the |its |her |his )?(?:\w+ )?(?:
                keys?|apron|badge|chair|desk|whistle|baton|reins|helm|wheel|van|round
            ) to (?!you\b)
        )
        \b[A-Z]\w+['’]s (?:
            apron|coat|name|jacket|boots|hat|mug|nameplate|bag|toolbox|stethoscope
        ) (?:now |already )?(?:hangs?|is|stands?|sits?|goes?|will (?:hang|be|stand)) (?:now )?(?:on|at|in|by)\b
        (?i:\bsigned (?:on|up) (?:on|at|there|the same)\b|\bsigned on the spot\b)
        \bour own [A-Z]\w+\b[^.!?\n]{{0,70}}\b(?:
            agreed|steps?|stepping|moves?|moving|takes?|taking|put (?:her|his) hand up|said (?:yes|(?:she|he) would)|wants?|gets?
            got|becomes?|will be|be called
        )\b
        (?i:\b(?:one of our own|from (?:within|our own (?:ranks|house|people|staff|team)))\b)
        (?i:\b(?:pinned|bestowed|conferred) on (?!you\b)(?:[A-Z]|an?\b|the\b|him|her))
        (?i:
            \b(?:
                {_IT}|weekends|mornings|evenings|saturdays|sundays|berths?|badge|beat|boat|apron|keys
            ) (?:is|are|will be|['’]s) (?:all )?(?:now )?(?:his|hers|theirs|spok(?:e|en) for|bespoke)\b(?! (?:to|alone))
        )
        (?i:
            \b(?:is|are|will be) (?:
                bringing|getting|putting|taking
            )(?: in)? (?:a|an|the|his|her|their|our) (?:own |old |usual |former )?{_PERSON} (?:
                he|she|they|we|i|who|from|that|had|of
            )\b
        )
        \bit(?:['’]s| is| will be) (?:her|his|their) (?:boots|hands|name|face|voice|desk|turn) (?:that )?(?:will|['’]ll|on)\b
    """)
)
# Where I stand on their list, when somebody stands before me.
RANKED = re.compile(
    one_of(r"""
        \b(?:ranked|placed|put|listed|rated) you (?:as |at |in |a )?(?:close )?(?:
            number (?:two|three|four|[2-9])|second|third|fourth|2nd|3rd|runner-?up
        )\b
        \byou(?:
            [ ]were|r name stands|['’]re|[ ]are|[ ]came|[ ]come
        )? (?:ranked |placed |listed )?(?:a close )?(?:
            second|third|2nd|3rd|number two|runner-?up
        ) (?:of|out of|on|among|behind|for)\b(?! (?:shift|interview|talk|round))
        \b(?:first|next|second|third|top) (?:on|in) (?:the|our) (?:\w+ )?(?:
            eligib\w+|reserve|waiting|ranking|merit|standby|stand-by|replacement|back-?up|spare
        ) (?:list|register|pool)\b
        \b(?:your name|you) (?:\w+ )?(?:stays?|remains?|stands?|is|are|goes|go|sits?) (?:\w+ )?(?:on|in) (?:the|our) (?:\w+ )?(?:
            eligib\w+|reserve|waiting|ranking|merit|standby|stand-by
        ) (?:list|register|pool)\b
        [,:;] (?:second|third|fourth|fifth|2nd|3rd) of (?:\w+)\b
    """),
    re.I,
)
# "Nobody else is chosen": no sign of another.
NOBODY = re.compile(
    one_of(r"""
        \b(?:
            nobody|no one|no-one|none of (?:them|you|us)|no other \w+|not|never|(?:has|have|is|are|was)n['’]t
        )(?: else)? (?:is |has |was |been |are |have |yet )*(?:
            chosen|picked|appointed|hired|selected|taken on|signed|named|given|promised|filled
        )\b
    """),
    re.I,
)
# "We will be continuing with candidates whose background lies nearer": those are taken instead of me.
WITH_OTHERS = re.compile(
    one_of(r"""
        \b(?:
            continu|proceed|progress|advanc|mov|go|gone|went|carry|stay|focus|concentrat
        )\w* (?:\w+ ){0,2}?(?:with|on) (?:the |those |other |only )?(?:\w+ )?(?:candidates?|applicants?|people|those|profiles?)\b
    """),
    re.I,
)
