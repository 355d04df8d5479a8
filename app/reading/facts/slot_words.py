"""The words with which days suit, fall out and stand: tables for `slots.py` and `interviews.py`, one family a line."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re

from app.reading.lines import one_of

# Days that do not suit, by people of all trades: a plain no, being elsewhere, being needed elsewhere.
BUSY = re.compile(
    one_of(r"""
        \b(?:
            can'?t|cannot|can not|unable|not able|won'?t|doesn'?t|don'?t|isn'?t
            not (?:free|possible|good|ideal|great|around|in|available)
            no good|unfortunately|afraid|clash\w*|busy|booked|away|travel\w*|working|at work
            on (?:shift|call|nights|duty|leave|holiday)
            rostered|tied up|teach\w*|in (?:class|court|theatre|surgery)|i work|have (?:a|an|my|to)|difficult|tricky|rather not
            taken|full|out|must go|is in|are in|nobody
        )\b
        n't\b
    """),
    re.I,
)
# Words of the same sound that say the day is kept: "no clash", "is in my diary".
NO_TROUBLE = re.compile(
    one_of(r"""
        \b(?:
            no clash\w*
            (?:does not|doesn['’]?t|won['’]?t|will not|not) clash
            (?:
                is|are|goes|went|have (?:it|that|you)|put (?:it|that)|['’]s
            ) (?:now |already )?in (?:my|the|our) (?:diary|calendar|book|planner|agenda)
        )\b
    """),
    re.I,
)
FITS = re.compile(
    one_of(r"""
        \b(?:
            works
            (?:would|will|can|could|does|did) work
            suits?|fine|good|great|perfect|grand|ok(?:ay)?|yes|see you
            i(?:'ll| will| can|'m| am)? (?:be there|make|do|come|free|available|happy)
            please|confirm\w*|brilliant|lovely|ideal|best|better|take|prefer\w*|it is|deal|sounds
        )\b
    """),
    re.I,
)
ALTERNATIVE = re.compile(r"\b(?:could|can|would|might|may|any chance|possible|how about|what about|or)\b", re.I)
ADDS = re.compile(
    one_of(r"""
        \b(?:
            also|as well|in addition|additional
            another (?:talk|interview|conversation|chat|round|call|colleague)
            (?:second|third|final|next|further|last) (?:round|stage|step|interview|talk|conversation|chat|meeting|one|call)
            followed by|afterwards|after that|on top of
        )\b
    """),
    re.I,
)
# "Don't come today": said outright, whatever the reason.
CALLS_OFF = re.compile(
    one_of(r"""
        \b(?:do not|don['’]?t|no need to|please not|better not|not) (?:\w+ )?(?:
            come|travel|set off|set out|drive (?:over|up|out|in)|make the (?:trip|journey)
        )\b(?! (?:early|alone|late|by (?:car|train)|without|with|in (?:a|your)|before|empty|hungry|through|via))
        \b(?:
            have|has|need|got|must|forced|want
        ) (?:to )?(?:cancel|postpone|put off|call off)\b(?! (?:the (?:order|train|flight)|your application))
        \b(?:
            interview|meeting|call|chat|talk|visit|panel|session|appointment|trial
        )s?\b(?:(?!\b(?:if|when|where|that|unless)\b)[^.!?\n]){0,50}\b(?:
            (?:have|has) (?:had to be|been|to be)
            (?:are|is|was|were)(?: now)?
        ) (?:cancel+ed|called off|postponed|put off|suspended)\b
    """),
    re.I,
)
# "I won't make it in today": I do not come, which is neither a matter of the hour nor of the way.
I_CANNOT_COME = re.compile(
    one_of(r"""
        \b(?:i|i['’]m|am|me|we|and|so) (?:(?:am|just|really|sadly|unfortunately|now|simply|definitely|sorry but|afraid|still) )*(?:
            won['’]?t|cannot|can['’]?t|can not|will not|not going to
            (?:won['’]?t|will not|not going to) (?:now )?be able to
            (?:['’]m |am )?(?:not able|unable|not well enough|too (?:ill|sick|unwell)) to
            not gonna(?: be able to)?
        ) (?:now |possibly |actually |after all )?(?:
            make (?:it|the (?:interview|trial|shift|visit|call|meeting|appointment|assessment|lesson))|come|attend|be (?:there|in|with you)|get (?:in|there|to you)|travel
        )\b(?! (?:to a decision|up|back|across|on board|before|until|till|by|for|at|any|earlier|sooner|later|with|without|alone|in person|on time|quite|to (?:the|your) (?:office|site)))
    """),
    re.I,
)
# A room, a lunch or a train falls out, not the talk: "same panel and same hour, on Teams".
SAME_TALK = re.compile(
    one_of(r"""
        \b(?:
            same (?:\w+ )?(?:hour|time|day|date)\b(?! (?:next|on|the|tomorrow))
            (?:time|hour|day|date|rest|interview|talk|meeting|panel) (?:
                stays|stands|remains|is unchanged|does not change|doesn['’]?t change|still stands|goes ahead
            )
        )
    """),
    re.I,
)
# How I get there is no day that I propose.
JOURNEY = re.compile(
    one_of(r"""
        \b(?:
            reach(?:ing)?|arriv\w+|land(?:ing)?|travel\w*
            driv(?:e|ing) (?:up|down|over|across)
            fly(?:ing)?
            (?:get|getting|come|coming) in(?:to)?
            take the
            (?:my|the) (?:train|bus|flight|ferry|coach)
        )\b[^.!?\n]{0,40}\b(?:night|evening|day before|morning|before|train|bus|flight)\b
    """),
    re.I,
)
CHOICE = re.compile(r"\b(?:or|either|which(?:ever)?)\b", re.I)
# Several talks, not one of several days: "do both work?", "there are two rounds".
EACH = re.compile(
    one_of(r"""
        \b(?:do|would|will|are|can you (?:make|do|manage)) (?:both|these|they|all (?:of them|three|these))\b
        \bboth (?:days|dates|times|slots|rounds|talks|interviews|of (?:these|them|those)|works?|suit|ok|okay|fine|possible)\b
        \b(?:two|three) (?:rounds|interviews|stages|conversations|calls|sessions|talks|meetings|parts)\b
        \bfirst (?:round|interview|stage|talk|call|part)\b[^?]{3,120}\bsecond\b
    """),
    re.I,
)
# What becomes of a day that is named only to say that it is off.
UNDONE = re.compile(r"\b(?:gone|off|out|cancel\w*|no good|no longer|not|never mind|forget|instead of|rather than|scrap\w*)\b|n['’]t\b", re.I)  # fmt: skip
LIMIT = re.compile(
    r"(?<!half )(?<!quarter )(?<!\bten )(?<!\btwenty )\b(?:before|by|until|till|after|past|from) (?:about |around )?\d",
    re.I,
)
# "Good luck today!", "have a lovely weekend": a day of theirs.
WISHES_WELL = re.compile(
    r"\W*(?:and )?(?:good luck|best of luck|have an? (?:good|great|lovely|nice|restful|happy|quiet|safe)|enjoy (?:the|your)|safe (?:travels?|journey)|"
    r"(?:i )?hope (?:the|your|that|all|things|it) [\w ’']{0,40}(?:well|ok|okay|good|fun|easier|calmer))\b",
    re.I,
)
# They see somebody else on that day.
WITH_OTHERS = re.compile(
    one_of(r"""
        \b(?:
            one|two|three|four|five|six|a (?:few|couple)|some|several
        ) (?:more|others?)(?: \w+){0,3}? (?:to|for me to|for us to) (?:\w+ ){0,2}?(?:
            see|meet|talk|speak|look|walk|show|interview|chat|hear|try|visit
        )\b
        \b(?:
            see|meet|seeing|meeting|interview|interviewing|talk(?:ing)? to|speak(?:ing)? (?:to|with)|trying out
        ) (?:one|two|three|four|five|six|a (?:few|couple)|some|several) (?:more|others?)\b
        \b(?:
            (?:more|other|further|remaining) (?:\w+ )?(?:interviews|talks)
            (?:more|other|further|remaining|last|final|next) (?:\w+ )?(?:
                candidates?|applicants?|people|persons?|finalists?|contenders?
            )
        )\b[^.?!]{0,25}\b(?:
            lined up|booked|scheduled|coming|due|planned|fixed|set|to go|left|tomorrow
            (?:mon|tues|wednes|thurs|fri|satur|sun)day
        )\b
    """),
    re.I,
)
# They speak with people of their own: "with that in hand I can talk to her tomorrow".
AMONG_THEM = re.compile(
    one_of(r"""
        \b(?:the|our|my) (?:\w+ ){0,2}?(?:
            panel|board|committee|governors|partners|directors|trustees|team|managers|owners|council|heads|seniors|staff
        ) (?:next |all |then )?(?:
            meets?|sits?|convenes?|gets? together|(?:is|are|will be) (?:next )?(?:meeting|sitting)|will (?:next )?(?:meet|sit|convene)|(?:has|have) (?:its|their) meeting
        )\b(?! (?:the )?(?:candidates|applicants|everyone|people))
        \b(?:me|myself) (?:and|n|&) (?:her|him|them|the \w+|my \w+)\b
        \b(?:the \w+|my \w+|she|he) (?:and|n|&) (?:me|i|myself)\b
        \b(?:i|we|he|she|they)(?:
            ['’]ll|[ ]will|[ ]can|[ ]could|[ ]shall|[ ]am going to|[ ]hope to|[ ]want to|['’]m|[ ]am|['’]re|[ ]are
        )? (?:\w+ )?(?:
            speak|talk|chat|meet|sit down|catch up|discuss|go over|raise|take
        )(?:ing|s)?(?: (?:it|this|that|things|everything))? (?:up )?(?:to|with) (?:her|him|them|my|our|the|his|their)\b
    """),
    re.I,
)
YOU = re.compile(r"\b(?:you|ye|u|your)\b", re.I)
SAYS = re.compile(one_of(r"""
        \b(?:
            say (?:something|anything|more|yes or no|who)
            know(?: more| then)?|decide|announce
            (?:have|give|be) (?:an |the |our |some )?(?:answer|decision|news|word)
        )\b
    """), re.I)  # fmt: skip
KEEPS = re.compile(one_of(r"""
        day (?:it is|stands|still|as (?:agreed|planned|arranged)|then|remains)\b
        \b(?:see|till|until|speak|meet|talk)(?: you| u| ye| to you| with you)?(?: on)? \w+day\b
        \bstill on\b|\bon for \w+day\b
    """), re.I)  # fmt: skip
# "Thursday 12:30 is in my lunch break, so yes": what stood before it does not hinder.
ALL_THE_SAME = re.compile(r"\b(?:so|but|then),? yes\b", re.I)
BY_NIGHT = re.compile(r"\b[1-4] ?a\.?m\b", re.I)
DECLINES = re.compile(
    one_of(r"""
        \b(?:
            can'?t|cannot|unable|not able|won'?t (?:be able|make)|doesn'?t (?:work|suit)|unfortunately|another (?:day|time)|instead
            different (?:day|time)
            (?:not|n['’]t) (?:\w+ )?(?:available|free|around)
            reschedule|clash\w*|not possible|afraid
        )\b
    """),
    re.I,
)
AGREES = re.compile(
    one_of(r"""
        \b(?:
            perfect|great|good|grand|fine|ok(?:ay)?|done|lovely|brilliant|super|works|suits|see you|confirmed|booked|deal|yes|noted
            top|sorted|legend|ace|sweet|awesome|nice one|cool|wicked|champion|smashing|spot on|see u|available|free|good to go
            all set|go ahead
        )\b
    """),
    re.I,
)
# "Course it will. Did she win?": a yes, whatever is asked behind it.
IT_WILL = re.compile(r"\W*(?:(?:hi|hello|hey|dear)\b[^.!?,\n]{0,30}[,.!\n]\s*)?(?:of )?course (?:it (?:will|does|would|is)|that(?:['’]s| is| works)|we can|no problem)\b", re.I)  # fmt: skip
ANOTHER_DATE = re.compile(r"\d|\b(?:instead|place of|its place|next|tomorrow|later|another|new|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b", re.I)  # fmt: skip
SAME_HOUR = re.compile(r"\bsame (?:times?|hours?|slots?)\b", re.I)
EITHER = re.compile(r"\b(?:or|either|both|any of|whichever)\b", re.I)
# "Drop in any morning this week", "come by whenever suits": no day of theirs has to be waited for.
_COME = r"(?:drop|pop|call|swing|stop|come|walk|nip|stick your head|wander) (?:in|by|round|over|down|along|into|up|past|to (?:the|our)|and see|for)"
OPEN_DOOR = re.compile(
    one_of(rf"""
        \b{_COME}\b(?![^.!?\n]*\bif\b)[^.!?\n]{{0,40}}\b(?:any ?(?:time|day|morning|afternoon|evening|weekday)|whenever|when(?:ever)? (?:it )?suits)\b
        \b(?:any ?(?:time|day|morning|afternoon|evening|weekday)|whenever)\b(?![^.!?\n]*\bif\b)[^.!?\n]{{0,40}}\b{_COME}\b
        \b(?:no appointment|no need to book|no need for an appointment|without an appointment|walk-?ins? (?:are )?welcome)\b
    """),
    re.I,
)
# "Either is good for me", "any of them would do": the choice goes back to them.
ANY_OF_THEM = re.compile(
    one_of(r"""
        \b(?:either|any|both|all)(?: one)?(?: of (?:them|these|those|the (?:two|three|four|times|days|dates|slots|options)))?(?: (?:day|date|time|slot|option)s?)?(?:
            ['’]s|[ ](?:is|are|would(?: be)?|will(?: be)?|can|could|works?|suits?|do|does|ok|okay|fine|good|possible)
        )\b(?! not)
        \b(?:i(?:['’]m| am)|we are) (?:free|available|easy|flexible|happy with|ok with|fine with|good with) (?:on |for |with )?(?:either|any|both|all)\b
        \b(?:can|could) (?:do|make|manage) (?:either|any|both|all)\b
        \b(?:whichever|whatever) (?:\w+ )?(?:suits|works|is (?:best|easier|easiest|better)|you (?:prefer|like))
        \b(?:don['’]t|do not) mind which\b
    """),
    re.I,
)
ECHOES_YES = re.compile(
    one_of(r"""
        \s*(?:(?:dear|hi|hello|hey)\b[^.!?\n]{0,30}[,.!\n]\s*)?i (?:
            can|could|will|would|shall|might|may|do|am
        )\b(?: and i (?:can|could|will|would|shall)\b)?(?: indeed| gladly| certainly)?\s*[,.!–-]
    """),
    re.I,
)
FIRST = re.compile(r"\b(?:the )?(?:first|former|earlier|earliest)\b", re.I)
SECOND = re.compile(r"\b(?:the )?(?:second|latter|later|last|latest)\b", re.I)
CANCELS = re.compile(r"\bcancel(?:l?ed|l?ing)?\b(?! (?:the )?(?:room|lunch|train|hotel))|\bcall(?:ed|ing)? off\b", re.I)
# "Monday at 9 would be better on our side" answers a day of mine with one that is still to be taken.
WOULD_BE_BETTER = re.compile(
    r"\b(?:would|could|might|['’]d) (?:\w+ ){0,2}?(?:be (?:better|good|fine|easier|possible|best|great|an option)|suit|work|do|fit|manage|squeeze)\b",
    re.I,
)
STARTS_WORK = re.compile(r"\bstart(?:s|ing)?(?: date)?(?: (?:is|on|from|would be|will be))?[: ]*$", re.I)
# "Before the shop opens" is an hour of the day, "the portal closes on Friday" a limit.
DUE = re.compile(
    one_of(r"""
        \b(?:
            by then
            (?<!we )(?<!shop )(?<!store )(?<!office )(?<!salon )(?<!school )(?<!kitchen )(?<!bar )(?<!pub )(?<!market )(?<!clinic )(?<!library )(?<!café )(?<!doors )(?<!gates )(?:closes?|opens?)
            closing|deadline|due|expires?|no later|latest
        )\b
    """),
    re.I,
)
WHICH = re.compile(r"\bwhich (?:one|day|of (?:them|the two|these|those)|it|you|suits|is)\b", re.I)
IF_IT_SUITS = re.compile(
    one_of(r"""
        \b(?:if|provided|assuming) (?:
            that|this|it|the (?:day|time|hour|date)
        )(?:
            ['’]s|[ ]is|[ ]would be|[ ]works?|[ ]suits?
        )\b(?! not)(?: (?:ok|okay|fine|all right|alright|convenient|agreeable|good))?(?: (?:with|for|by))? you\b
    """),
    re.I,
)
COULD_DO = re.compile(r"\b(?:i|we|he|she|they) (?:could|might be able to) (?:do|offer|manage)\b", re.I)
# "Wednesday after 2": from when on, not the hour itself.
OPEN_HOUR = re.compile(
    r"(?<!half )(?<!quarter )(?<!\d )\b(?:after|before|until|till?|from)(?: about| around)? \d", re.I
)
# "This Wednesday", "any earlier": not the day that had been offered.
THIS_ONE = re.compile(r"\bthis\b", re.I)
SOONER = re.compile(r"\b(?:earlier|sooner|already|bring\w* (?:it |that |you )?forward|brought forward|before)\b", re.I)
