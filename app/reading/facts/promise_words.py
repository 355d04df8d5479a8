"""The words of promises, of leave to ask and of what is my move: tables for `promise.py`, one family a line."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re

CALL = re.compile(
    r"\b(?<!on )(?:call|ring|phone|telephone|buzz|bell)\b(?! (?:us|me)\b)|\bgive (?:you|u) a (?:call|ring|bell|shout on)",
    re.I,
)
OURS = re.compile(
    r"\b(?:we|our|i|us|they|decision|outcome|result|hear|contacted|notified|informed|update|shortlist\w*|interviews?|selection)\b",
    re.I,
)
ASK_ME = re.compile(
    r"\b(?:bell|buzz|tinkle|ping|nudge|chase|remind|ask|follow|check|touch|contact|e-?mail|write|call|ring|shout|holler|reach|pester|prod|poke|bug|message|text|get back|come back|drop|knock|relaunch|badger|hound|hassle|jog|wake|try (?:me|us) again|(?:call|ring|contact|phon|e-?mail|chas|writ|messag|ask|text|enquir|inquir|nudg|ping)ing|(?:pester|nudg|chas|remind|pok|prodd|ask|badger|hound|hassl)ed)\b",
    re.I,
)
MEANS_NO = re.compile(
    r"\b(?:unsuccessful|not (?:been )?(?:successful|selected|shortlisted|called|invited|chosen|considered|progress\w*)|assume|take it|consider (?:it|your|yourself)|only (?:\w+ ){0,2}(?:shortlisted|successful|selected|those|candidates|applicants|people)|hired (?:one|some)|gone (?:to|with)|means? no|no longer)\b",
    re.I,
)
THEY_CALL = re.compile(r"\b(?:be|are|is|get|gets) (?:called|contacted|invited|notified|informed|rung|phoned|written to|e-?mailed)\b|\b(?:calls|invitations|letters) (?:go|will go|are sent|will be sent)\b", re.I)  # fmt: skip
GIVEN = re.compile(
    r"\b(?:decision|answer|outcome|result|verdict|news|update|feedback|offer|contract|letter|terms|details|dates?|times|schedule|timetable|link|report|summary|plan|next steps?)\w*",
    re.I,
)
SENTENCES = re.compile(r"[^.!?\n]+[.!?]?")
NOTHING_MOVES = re.compile(
    r"\b(?:no decision|stands? still|standing still|nothing (?:\w+ ){0,3}?(?:moves?|happens?|be (?:decided|signed|done))|on hold|frozen|parked|paused|asleep|on ice|not (?:be )?(?:moving|going) (?:anywhere|forward))\b",
    re.I,
)
HOLDS_UNTIL = re.compile(
    r"\b(?:until|till|til|this side of|before|not be(?:fore)?|after|again|resum\w*|re-?start\w*|reopen\w*|pick \w+ up|back to)\b",
    re.I,
)
# "I doubt we'll know before mid December", "it will not be before January", "nothing till the budget is signed on the 15th".
NOT_YET = re.compile(
    r"\b(?:not|cannot|\w+n['’]t|no|nothing|never|nobody|none|doubt|unlikely|hardly)\b[^.!?;\n]{0,50}?\b(?:before|until|till|til|this side of|prior to|earlier than|sooner than)\b",
    re.I,
)
# Of whom it is said: when I start, when somebody is back, whom I may ask.
NOT_OF_THE_ANSWER = re.compile(
    r"\b(?:start\w*|begin\w*|join\w*|commenc\w*|back|available|around|reachable|in the office|contact|chase|call|ring|write|phone|e-?mail|reply|respond|apply|submit|send|pay|paid|open|interview\w*|meet\w*|see|come|visit|you (?:can|may|must|need|have to|should))\b",
    re.I,
)
# The panel meets on a day, and then they speak: a promise for that day (`judgement.md`, "Dated event").
DATED_EVENT = re.compile(
    r"\b(?:once|after|when|as soon as|following)\b[^.!?;\n]{0,40}\b(?:panel|board|committee|governors?|trustees|partners?|council|team|owners?|managers?|director|head|senate|faculty|jury|boss|interviews?|shortlist\w*|last|final|everyone|candidates?|we['’]?ve|we have|i['’]?ve|i have|he|she|they)\b[^.!?;\n]{0,25}\b(?:met|meets?|sat|sits?|seen|spoken|talked|interviewed|decided|signed|finished|done|over|gone|been|has|have)\b",
    re.I,
)
# "An invite for the 7th by Tuesday": the 7th is the day of the talk.
OF_A_TALK = re.compile(
    r"\b(?:invit\w+|slot|place|interview|talk|round|meeting|session|visit|trial)(?: for you)? (?:for|on)\b(?: the)?[ ]?$",
    re.I,
)
# "Let me revert by tomorrow", "let me check with the boss": their own step.
LET_ME = re.compile(
    r"(?:^|[.!?;,:–-]\s*|\b(?:please|kindly|and|so|but) )(?:let|allow) (?:me|us) (?:to )?(?:just |first |quickly )?(?:revert|get back|come back|check|ask|see|find out|chase|confirm|speak|talk|discuss|look|think|update|sort|write|ring|call|send|share|forward|dig|have a (?:look|word|think)|make (?:a call|some calls|sure))\b[^?]*$",
    re.I,
)
# Another, later day instead of the one that they had hoped for: "it will be Friday now", "this has slipped to the first week of December".
SLIPPED = re.compile(
    r"\b(?:this|it|that|things?|decision|everything|all)(?:['’]s| has| have| had| is)? (?:\w+ ){0,2}?(?:slipped|slid|slipping|sliding|pushed|put back|moved|drifted|delayed|postponed)(?: \w+){0,2} (?:to|till|until|into)\s*$|"
    r"\b(?:it|that|we)(?:['’]ll| will| may| might| could| would|['’]s| is|['’]re| are)(?: \w+){0,3}?(?: looking at| talking)?\s*$",
    re.I,
)
LATE = re.compile(
    r"\b(?:now|instead|realistically|behind|late\w*|delay\w*|slip\w*|slid\w*|sorry|apolog\w*|hoped|more like\w*|afraid|longer|slow\w*|held up|stuck|pushed|put back|drifted)\b",
    re.I,
)
HOPED = re.compile(r"\b(?:i|we)(?:['’]d| would|['’]m|['’]re| am| are)? hop(?:e|ing)(?: (?:that )?(?:it|this)(?:['’]s| is|['’]ll be| will be))?\s*$", re.I)  # fmt: skip
NO_WORD = re.compile(
    r"\b(?:(?:not|n't|no|nothing|never) (?:\w+ ){0,3}?(?:hear|heard|news|word|contact\w*|reply|response|call\w*|receiv\w*|from us)|silence|no (?:word|news|call|mail|answer|reply|response|contact))\b",
    re.I,
)
# They tell and I hear, whatever the word order: "you have word", "I tell you", "let you know", "give you our answer".
TELLS_ME = re.compile(
    r"\b(?:be|get|come) (?:back )?in touch\b(?! with (?:your|the|them|him|her)\b)|"
    r"\b(?:you|u)(?:['’]?ll| will| shall| can| should)? (?:\w+ ){0,2}?(?:hear|have|get|know|receive|learn|find out|be (?:told|informed|contacted|notified|rung|called))\b|"
    r"\b(?:tell|inform|notify|contact|ring|call|phone|e-?mail|mail|text|write(?: to)?|message|let|give|send|get back to|come back to|back to|update|answer) (?:you|u|everyone|everybody|all)\b|"
    r"\b(?:answer|decision|verdict|results?|outcome|news|word|letter|contract|offer)\b (?:\w+ )?(?:be|is|lands?|reach(?:es)?|comes?|goes) (?:\w+ )?(?:with |to |in |out to )?you(?:r|rs)?\b",
    re.I,
)
WISHED = re.compile(r"\b(?:i|we|he|she|they) (?:had |only )?(?:wanted|meant|planned|hoped|intended|was going|were going) to (?:ring|call|phone|write|tell|let|send)\b", re.I)  # fmt: skip
# "I told you that there would be a result this week": their older word, which this mail takes back.
SAID_BEFORE = re.compile(r"\b(?:i|we|he|she|they) (?:had )?(?:told you|said|promised|thought|believed)\b[^.!?\n]{0,60}\b(?:would|was|were)\b", re.I)  # fmt: skip
# "As promised, a word before the weekend": kept just now.
AS_PROMISED = re.compile(r"^\W*(?:as|like) (?:i |we )?promised\b(?![^.!?\n]*(?:['’]ll|\bwill|\bshall)\b)", re.I)
# "We're shut until the 27th and I'll let you know then", "back on the 30th, and will be in touch then".
THEN_THEY_TELL = re.compile(
    r"\b(?:then|that (?:day|morning|afternoon)|straight after(?:wards)?|the (?:same|next) day|(?:when|once|as soon as) (?:i|we|he|she|they)(?:['’](?:m|re|s)| am| are| is)? (?:back|return|re-?open)|on (?:my|our|his|her|their) return)\W*$",
    re.I,
)
# "Before we close for Christmas on the 23rd".
BEFORE_THEY_CLOSE = re.compile(
    r"\bbefore (?:i|we|he|she|they|everyone|everybody|the \w+)(?:['’](?:m|re|s)| am| are| is)? (?:close|shut|break|finish|stop|leave|go|off|down tools|pack)\w*\b[^.!?\n]{0,40}$",
    re.I,
)
# An agency passes on a day: "they said Thursday".
REPORTED = re.compile(
    r"^\W*(?:(?:so|and|but|well|the),? )*(?:they|he|she|client|hr|manager|boss|panel|school|company|hotel|firm|hiring manager|ward manager|head|owner|chef|director)(?:['’](?:ve|s)| have| has)? (?:\w+ )?(?:said|says?|reckons?|told me|promised(?: me)?|quoted)(?: (?:by|on))?\s*$",
    re.I,
)
LOOKS_BACK = re.compile(
    r"\b(?:promised|wanted to|hoped to|had hoped|has been moved|have been moved|last (?:week|month))\b", re.I
)
WE = re.compile(
    r"\b(?:we|i|they|he|she|it|team|panel|board|committee|council|client|hr|decision|outcome|results?|shortlisting|interviews|head|manager|director|boss|partners?)\b",
    re.I,
)
# What they may promise: to decide, to tell, to send, to go on.
THEIR_NEWS = re.compile(
    r"\b(?:decid\w*|decisions?|answers?|outcomes?|news|results?|hear(?:ing)?|heard|let (?:you|u|everyone|everybody|all|them) know|will know|know more|get back|come back|circle back|"
    r"(?<!on )call|ring|phone|shout|in touch|touch base|updates?|feedback|contact\w*|inform\w*|notif\w*|advis\w*|confirm\w*|tell you|word|verdict|shortlist\w*|conclud\w*|finali[sz]\w*|"
    r"sen[dt]|email|mail|write|invit\w*|next steps?|pick (?:it |things |this )?up|resum\w*|restart\w*|review\w*|revisit\w*|mind|minds|choice|choos\w*|chosen|pick|meets?|sits?|look at|"
    r"offers?|contract|letter|move forward|schedul\w*|arrang\w*|either way|one way or (?:the )?other|till|communication|respon\w*|reply|replies|announc\w*|appoint\w*|inbox|sign(?:s|ed|ing)? off|sign-?off|approvals?|(?:it|that|this|which) (?:usually |normally |generally |typically )?takes|\w+ (?:usually |normally |generally |typically )takes?|turnaround|time ?(?:line|frame)|processing time|with you|in your (?:hands|post|mailbox|letterbox)|bear with|patience|hold(?:ing)?)\b",
    re.I,
)
# A time that they ask me to leave them.
BEAR_WITH_US = re.compile(
    r"\b(?:we|i|they|he|she)(?:['’]ll| will)? need (?:another|an extra|one more|a few more|two more|a (?:bit|little) more time|more time)\b|(?:^|[.!?\n]\s*)another (?:week|fortnight|few days|couple of)\b|"
    r"(?:^|[.!?\n,]\s*)(?:just |only |about )?(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|ten|a few|a couple) more (?:(?:working|business) )?(?:days?|weeks?|months?)\b|\b(?:usual|normal|typical|standard|average|current)? ?turnaround (?:time )?(?:is|will be|runs at)\b|[,–-] ?(?:i )?promise\W*$|"
    r"\b(?:could|may|might|will|['’]ll|can|would) (?:\w+ )?take (?:until|till|up to|another|about|around|a|two|three|\d)|\b(?:days|weeks|fortnight) before (?:we|i|they|anyone|anybody|there) (?:can|know|knows|hear|are able|will|['’]ll|have|is)\b|"
    r"\bnew (?:target|deadline|timeline)\b|\b(?:have to|must|need to) (?:be patient|wait|hold on|sit tight)\b|\bcross my heart\b|\bfingers crossed (?:for|by|until|till)\b|\bleave (?:it|this|that) with (?:me|us)\b|"
    r"\b(?:keep an eye on|watch|check) your (?:phone|inbox|mail|e-?mail|post|letterbox|messages)\b|\bexpect (?:it|this|that|news|word|something)\b|\b(?:budget|approval|sign-?off|answer|word|news|decision|green light)\b[^.!?;\n]{0,25}\b(?:expected|due)\b|"
    r"\b(?:sit tight|h[ao]ng (?:on|tight|in there)|hold (?:on|tight|fire)|stay (?:put|tuned)|watch this space)\b[^.!?\n]{0,20}\b(?:till?|until|for|another)\b|"
    r"(?:^|[.!?;,:–-]\s*|\b(?:and|so|then) )(?:allow|reckon on|figure on|count on|bank on|give it|call it|i['’]?d say) (?:us )?(?:about )?(?:an?|another|\d+|two|three|four|five|six|ten|some|the best part of)\b|"
    r"\bgive (?:me|us) (?:an?(?= (?:\w+ ){0,2}?(?:days?|weeks?|fortnight|months?|hours?|minutes?|moment|bit|while|few|couple|little|chance|sec\w*|tick|weekend)\b)|another|until|till|about|\d+|two|three|four|some|room|time|space)\b(?! (?:call|ring|bell|buzz|shout|kick|nudge|poke|line|hint|reason|idea|list))|"
    r"\b(?:please|pls|kindly|do) (?:\w+ )?(?:allow|bear with|expect|wait|await|be patient|give (?:us|me) (?:until|till|a (?:few|couple)|some))\b",
    re.I,
)
# What I am to do, although a day stands beside it.
MY_MOVE = re.compile(
    r"(?:^|[-–,;:]\s|\band\b |\bso\b |\bthen\b )(?:(?:please|pls|kindly)(?! (?:\w+ )?(?:note|be (?:advised|informed|aware|assured)|know that|understand|rest assured|forgive|excuse|allow|bear|expect|wait|await|hang on|hold on|sit tight|be patient|give (?:us|me) (?:until|till|a (?:few|couple)|some))\b)|take (?:until|till|your time)|sing out|shout (?:me|either|before|by)|tell (?:me|us)|let (?:me|us) (?:know|have)|give (?:me|us) (?:notice|your|an answer|a yes)|"
    r"send|reply|answer|return|submit|confirm|pick|book|choose|sign|complete|respond|rsvp|upload|apply)\b|"
    r"\b(?:from you|your (?:answer|reply|decision|response|signature|confirmation|documents?|references?|test|assessment)|you (?:need|must|should|have) to(?! (?:be patient|wait|hold on|sit tight)\b)|(?:can|may|must|should|has to|have to|need to) be (?:attached|submitted|uploaded|returned|sent|completed|received|with us)|"
    r"expires?|lapses?|closes|valid|link|deadline|hold(?:ing)? (?:it|the (?:slot|place|offer)) (?:for you )?until)\b",
    re.I,
)
# "The College closes on Friday, and candidates will be told in January": no last day for me.
HOUSE_CLOSES = re.compile(
    r"\b(?:office|college|school|shop|store|museum|library|university|campus|faculty|site|plant|factory|works|council|bank|house|kitchen|restaurant|clinic|practice|theatre|yard|building|department) closes\b",
    re.I,
)
PROMISED_CALL = re.compile(
    r"\b(?:(?:i|we|he|she|they|\w+)(?:['’]ll| will| shall| is going to| are going to| plans? to)|ill|gonna|going to) (?:\w+ ){0,2}?(?:give (?:you|u|ye) an? (?:call|ring|bell|buzz|shout|tinkle)|call|ring|phone|buzz|te?xt (?:you|u|ye))\b|"
    r"(?:^|[,;.!?\n]\s*|\b(?:and|then) )(?:give|drop) (?:you|u|ye) an? (?:call|ring|bell|buzz|shout|te?xt|tinkle)\b|"
    r"\b(?:expect|wait for|keep your (?:phone|line)) .{0,20}(?:call|line|phone)|"
    r"(?:^|[.!?\n]\s*|\b(?:i|we|he|she|they)(?:['’]?m|['’]?re|['’]?s| am| are| is) |\bbe )(?:phoning|ringing|calling|buzzing) (?:you|u)\b(?! (?:for|to|in|back)\b)",
    re.I,
)
MEETS = re.compile(
    r"\b(?:want (?:them|him|her|you|us) to (?:meet|see)|see|meet|meeting|interview|come (?:in|to|over|by|along)|visit|invit\w+|talk|chat)\b",
    re.I,
)
# Leave to ask, said without an "if": "you're welcome to ring after Tuesday".
LEAVE = re.compile(
    r"\b(?:(?:rather|sooner|prefer to) be (?:pestered|asked|chased|nudged|reminded|poked|prodded|badgered|hounded|hassled|rung|called)\b|you have (?:the|every|my) (?:right|leave|permission|duty|blessing)\b[^.!?\n]{0,40}\bto (?:relaunch|remind|chase|ask|call|ring|write|nudge|pester|poke|prod|phone)\b)|"
    r"\b(?:you(?:['’]?re| are)? (?:very |most |more than )?(?:welcome|free) to|you (?:may|can|could|might)|feel free to|(?:happy|fine|glad|okay|ok) (?:for|if) you(?: to)?|do|by all means) (?:\w+ ){0,2}?(?:ask|ring|call|phone|write|chase|check|nudge|e-?mail|mail|ping|pester|poke|prod|remind|come back|get in touch|try|knock|shout)\b|"
    r"(?:^|[.,;:!–-]\s*|\b(?:please|do|so|then|and|just) )(?:(?:try|ask|ring|call|phone|write|mail|e-?mail|check|come|knock|look|get)(?: (?:to |with |in with )?(?:me|us))?(?: in)? (?:again|back|once more)|(?:nudge|chase|remind|prod|poke|kick|shake|pester|ping|bug|jog) (?:me|us|my|our))\b",
    re.I,
)
ABOUT_QUESTIONS = re.compile(r"\b(?:questions?|unclear|queries|problems?|trouble|lost|need anything|details|reschedule|slot|interview)\b", re.I)  # fmt: skip

# "We've had to push everything back by a week", "it's all slipped a fortnight".
PUSHED_BACK = re.compile(
    r"\b(?:everything|it|this|that|things?|all|we|they|i|process|timeline|decisions?|schedule|interviews?|panel|board|meeting)(?:['’](?:s|ve))?(?: \w+){0,4}? "
    r"(?:(?:push|put|mov|set|delay|postpon|shift|knock)\w*(?: (?:it|this|that|things|everything|all|the \w+|our \w+|decisions?))?(?: all)?(?: back| out)?|(?:slip|drift|slid)\w*(?: back)?)(?: by)? (?:(?:about|around|roughly|at least|another|a further|a good) )?"
    r"(?P<number>\d{1,2}|a couple of|an?|one|two|three|four|five|six|ten) (?P<unit>day|week|fortnight)s?\b",
    re.I,
)

# Another day than the one they had named.
SAY_ANOTHER = re.compile(
    r"\b(?:let(?:['’]s| us| me| s)? (?:say|call it|make it|aim for|try for)|mak(?:e|ing) (?:it|that)|say\b|it(?:['’]?ll| will| is going to| has to|['’]s going to| looks like)(?: \w+){0,2} be|(?:realistically|actually|in truth|more likely|probably|now)(?:,)? (?:it|that|we)(?:['’]s| is|['’]re| are) (?:\w+ ){0,2}|more like|rather|instead|(?:now|push\w*|moved?|slip\w*|slid\w*|shift\w*|drift\w*)(?: \w+){0,3} (?:to|till|until|into|for))\b",
    re.I,
)
# They are somewhere until a day: nothing is said about an answer.
AWAY = re.compile(
    r"\b(?:(?:we|i|he|she|they)(?:['’](?:re|m|s|ll)| are| am| is| will be)|everybody is|everyone is|the \w+ is) (?:\w+ ){0,2}?(?:away|abroad|travelling|at the|at a|in(?! (?:from|to))|on (?:holiday|leave|tour|the road|a course)|out)\b[^.!?\n]{0,40}\b(?:until|till|til|through|to (?:the )?(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b))",
    re.I,
)

# What comes round every week, and what puts it after something else.
WEEKLY = re.compile(r"\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|\bweek-?end\b", re.I)
THEN = re.compile(r"\b(?:then|after (?:that|which|this|him|her|them)|afterwards|and so|so)\b", re.I)

# They ask me to come: an hour beside it is no promise.
INVITES = re.compile(r"\b(?:invit(?:e|es|ed|ing) (?:you|u)|you are (?:hereby )?invited|(?:come|report|attend)\b[^.!?\n]{0,40}\b(?:panel|interview))\b", re.I)  # fmt: skip

# A day that they set themselves: "I want this wrapped up by the 25th", "Marge makes her pick by the 21st", "your contract reaches you before".
THEY_SETTLE = re.compile(
    r"\b(?:i|we|he|she|they)(?:['’]d| would)? (?:want|like|need|hope|aim|plan|mean|intend)s? (?:to (?:have|get|see) )?(?:this|it|that|everything|the \w+)(?: all)? (?:to be )?(?:wrapped|settled|decided|done|closed|sorted|finished|sewn|tied|nailed)\b|"
    r"\b(?:makes?|taking|takes?|making) (?:her|his|their|its|our|the) (?:pick|choice|decision|mind)\b|"
    r"\b(?:contract|letter|papers|paperwork|offer|terms|copy|agreement) (?:reach(?:es)?|comes?|goes|arrives?|(?:will be|is) with) (?:to |with )?you\b",
    re.I,
)
UNDECIDED = re.compile(
    r"\b(?:don['’]?t|do not|doesn['’]?t|does not|not|nobody|no one|can['’]?t|cannot|unclear|open|whether) (?:yet )?(?:agree|know|knows|decided?|sure|clear|say|tell|settled)? ?(?:yet )?(?:if|whether) (?:we|they|i|he|she|it|the)\b",
    re.I,
)
# "You'll have your answer on Friday", "give me a day": nothing that I am to do.
THEY_GIVE = re.compile(
    r"\b(?:give (?:me|us)|let (?:me|us) have) (?:till|until|a|to|some)\b|\bwhen (?:you|u)(?:['’]?ll| will| shall)? (?:have|get|hear|receive) (?:your|an|the) (?:answer|decision|reply|result)\b|\b(?:you|u)(?:['’]?ll| will| shall) (?:\w+ )?(?:have|get|hear|know|receive|find) (?:your|the) (?:answer|decision|reply|contract|result)\b|"
    r"\b(?:i|we|he|she|they|\w+)(?:['’]ll| will| shall)(?: try to| do my best to| do our best to| hopefully| certainly| definitely| probably)? (?:have|get|bring|give|send|mail|post|tell)(?: you| u)? (?:your|the|an|our|my) (?:answer|decision|verdict|result|outcome)\b(?![^.!?\n]{0,20}\bfrom you\b)",
    re.I,
)
# "Back by Wednesday with a fresh slot".
BACK_WITH = re.compile(r"\bback\b[^.!?]{0,30}\bwith (?:an?|the|some|our|your|more|fresh|new)\b", re.I)
# "It comes on Friday, and until then what is there to do but eat?": the question begins after the day.
ASIDE_QUESTION = re.compile(
    r",\s*(?:and|but|so)\b[^,.!?\n]{0,30}\b(?:what|who|how|why|where|isn['’]t it)\b[^.!\n]*\?$", re.I
)
# "Every second Saturday"; "every appointment goes to the board on the 17th" names one day.
EVERY_WEEK = re.compile(r"\bevery (?:(?:other|second|third|first|last|single) )?(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)?days?|(?:mon|tue|wed|thu|fri|sat|sun)|weeks?|weekend|fortnight|month|morning|evening|night|year|\d\w*)\b", re.I)  # fmt: skip
