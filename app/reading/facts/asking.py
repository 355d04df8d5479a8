"""The words by which they ask and I give: tables for `wishes.py`, `requests.py` and `settled.py`, one family a line."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re

from app.reading.acts.model import ActKind
from app.reading.times.model import Relation

KINDS = frozenset(["availability", "references", "work_samples", "documents", "assessment", "salary", "offer_decision", "question", "feedback_form", "own_promise", "book_slot"])  # fmt: skip
THINGS = frozenset(
    {"references", "work_samples", "documents", "assessment", "own_promise"}
)  # settled by sending, not by words
HANDED_OVER = re.compile(
    r"\b(?:attached|attach(?:ing|ment)|enclosed|please find|here (?:is|are|it is|they are|you go)|sent (?:it|them|you|over|across|off)|have (?:sent|submitted|completed|uploaded|signed|filled)|"
    r"just (?:sent|submitted|completed|uploaded|finished|did|booked)|submitted|uploaded|completed|done|below (?:is|are)|as requested|booked|signed|"
    r"pfa|(?:i'?m|i am|we are) (?:sending|sharing|attaching|enclosing|forwarding)|here you are|you(?:'ll| will) find|(?:this|that) is (?:the|my|a|one) (?:\w+ )?(?:sample|copy|certificate|form|link|file|letter|work|piece)|you asked for (?:the|my|a) [^.:\n]{3,40}:)",
    re.I,
)
SAYS_WHEN = re.compile(
    r"\bi(?:['’]m| am| would be|['’]d be| can be| could be|['’]ll be) (?:\w+ ){0,2}(?:free|available|flexible|around|open)\b|\b(?:any|either) (?:time|day|of (?:them|these|those))\b|\b(?:suits?|works? for) me\b",
    re.I,
)
LINK = re.compile(r"https?://|\bwww\.|\b[\w-]+\.(?:com|org|net|io|example)/\w", re.I)
ABOUT_A_TALK = frozenset({"availability", "book_slot", "question"})
ONLY_POLITE = frozenset({ActKind.THANKS, ActKind.STATUS_QUESTION, ActKind.GRACE, ActKind.JOB_TALK, ActKind.COURTESY})
# What is to be brought to a talk is not asked for by mail.
BRING = re.compile(
    r"\b(?:(?:see|have|lay|put|hand|show|copy)\b[^.?!\n]{0,80}\bwhen you (?:come|arrive|get here|turn up)|have with you|(?:in|into) your (?:bag|pocket|folder)|bring|wear|carry|come (?:along )?with|have (?:[\w'’-]+ ){1,6}(?:ready|to hand|with you|at hand|handy|beside you|on you|nearby|near you)|arrive|report to|ask for me)\b",
    re.I,
)
WE_WILL = re.compile(
    r"\b(?:we|i|they|he|she|team|hr|department|office|colleagues?|\w+ing)(?:'ll| will| shall|'d| would| is going to| are going to)\b",
    re.I,
)
ASKING = re.compile(
    r"\?|\b(?:please|pls|kindly|could you|can you|would you|do you|need|let (?:us|me) know|tell (?:us|me)|send (?:us|me)|sign|return|confirm|accept|(?:book|pick|choose|select) (?:a|an|your|one)|by (?:mon|tue|wed|thu|fri|sat|sun)\w*)\b",
    re.I,
)
# After my yes: a signature or a word that they still want.
WANTS_A_SIGN = re.compile(
    r"\?|\b(?:please|pls|kindly|need|sign\w*|countersign\w*|return|send (?:it )?back|confirm|let (?:us|me) (?:know|have))\b",
    re.I,
)
YOU_WILL_HAVE = re.compile(
    r"\b(?:you(?:['’]ll| will| shall| should|['’]re going to| are going to)(?: \w+)? (?:have|get|receive|find|see|hear)|(?:it|that|letter|contract|paperwork) (?:will|shall|should) (?:\w+ )?(?:reach|come|follow|arrive|be (?:with|there|ready)))\b",
    re.I,
)
LETTER_COMES = re.compile(
    r"\b(?:letter|contract|paperwork|written offer|formal offer|terms|it) (?:is|are|will|shall|should|follows?|comes?|goes|to follow)\b|"
    r"\b(?:send|mail|e-?mail|prepar\w+|draw\w* up|put\w* together|forward) (?:you )?(?:the|a|your) (?:\w+ )?(?:letter|contract|paperwork|offer|terms)\b",
    re.I,
)
# An assessment that one comes to: a drive, a day, a shift.
IN_PERSON = re.compile(
    r"\b(?:assessment|selection|test(?:ing)?|trial|trade test|skills?) (?:drive|day|shift|centre|center|morning|afternoon|evening|session|interview|ride|run|visit|lesson|class|flight|weekend|event|service|weld)\b|"
    r"\b(?:driving|practical|face[- ]to[- ]face|in[- ]person|on[- ]site|onsite|road|yard|bench|kitchen|weld(?:ing)?|clinical|classroom|fitness|trade|shop[- ]floor) (?:skills? )?(?:assessment|test|trial|exercise)\b|"
    r"\b(?:assessment|test|trial)s? (?:at|in|on) (?:our|the|site)\b",
    re.I,
)
IS_IT_OK = re.compile(r"(?:is (?:that|this) |that |all )?(?:ok|okay|alright|right|good|fine|yes|deal|agreed)(?: (?:with|for|by) (?:you|u))?\s*\?+", re.I)  # fmt: skip
CLEAR = 0.6
TWICE = 0.9  # heard by the tables and by the model
ASKS_LEAVE = re.compile(
    r"\b(?:may|can|could|shall|should|might|is it (?:ok|okay|fine|all right|alright) if|do you mind if|would you mind if|mind if) (?:i|we|she|he|they) (?:\w+ )?(?:show|keep|pass|forward|share|send|hold|use|put|give|hand|submit|print|copy|present|post|leave|file|store|introduce|ring|call|contact|approach|ask)\b",
    re.I,
)
SURE_BID = 0.75  # with a "please" in it
PLEASE = re.compile(r"\b(?:please|pls|kindly)\b", re.I)
THEY_ARRANGE = re.compile(
    r"\b(?:i|we|they|he|she|hr|team|\w+)(?:'ll| will| shall| am going to| are going to) (?:then )?(?:be in touch|let you know|line|set|arrange|sort|organi[sz]e|schedule|book|send|come back|get back|get in touch|confirm|find|fix|contact|call|ring|invite)\b|\b(?:will want|would want|wants|would like|'d like|hopes?) to (?:meet|see|talk|speak|chat)\b.{0,80}(?:'ll|will)\b",
    re.I,
)
TELLS_OTHERS = re.compile(r"\b(?:let|tell|warn|ask) (?:them|him|her)\b", re.I)  # no debt to those who hire
IF_NEEDED = re.compile(r"\s*(?:if|should|were|in case|in the event|unless)\b[^?]*$", re.I)
IF_INTERESTED = re.compile(
    r"\bif (?:this|it|that|the role|you|you're|u|ur|still|so)\b.{0,30}\b(?:interest\w*|happy|keen|open|appeals?|sounds?|suits?|works?|like|okay|ok|up for|game|willing|ready|free|around|available|fancy|want|curious|tempted)\b",
    re.I,
)
OFFERING = re.compile(
    r"\b(?:like|want|love|choose|chosen|picked|have|need) you (?:for|as) (?:our|the|my)\b|"
    r"\b(?:offer\w*|join(?:ing)? (?:us|our)|want you|(?:job|role|post|position|place|shift)s? (?:is|are) yours|(?:desk|seat|chair|bench|round|class|kitchen|room|spot|slot|gig|key|keys|counter|stall|boat|van|truck|route|ward|office|title) (?:is|are) yours\b|\bis yours (?:at|if|from|for|on|with|as of)\b|like you to (?:join|start|come|be|take)|have you (?:on board|join|with us|as)|come (?:as|and work)|work (?:for|with) us|selected for|appoint\w*|hire you|contract)\b",
    re.I,
)
OFFERS_PLAINLY = re.compile(
    r"\b(?:(?:we|i)(?:'d| would)? (?:like|love|want) you to (?:come (?:as|on board|and work|and join)|join (?:us|our)|start (?:as|with|on)|be our|take (?:the|this))|the (?:job|post|role|position) is yours|"
    r"start(?:ing)?(?: with us| here| work)?(?: on| from)? (?:the \d|\d|mon|tue|wed|thu|fri|sat|sun|next|tomorrow)[^.!?\n]{0,40}(?:if you (?:like|want|fancy|will)|an hour|per hour|a (?:day|week|month|year)\b|quid|[£$€] ?\d)|"
    r"(?:letter of offer|offer letter|employment contract|your contract) (?:is )?(?:attached|enclosed)|(?:attached|enclosed|here) (?:is|are|you'll find|you will find) (?:the|your|our) (?:offer|contract))\b",
    re.I,
)
STARTS = re.compile(r"\b(?:start(?:ing|s)?|begin\w*|commenc\w*|first day|interview)\b", re.I)
KIND_WORDS = (
    (
        "references",
        re.compile(
            r"\b(?:references?|referees?|people (?:who|you) (?:have )?(?:worked|reported|managed)|(?:people|persons?|names?|somebody|someone|anyone) (?:\w+ ){0,3}?(?:to )?(?:talk|speak|ask|turn) to about you|(?:ring|call|phone|contact|ask|write to|speak to|talk to) about you\b|names?,? (?:and|with|plus|or|&) (?:\w+ )?(?:numbers?|address(?:es)?|e-?mails?|phones?|contacts?|telephones?)\b|(?:two|three|both|2|3|a couple of|couple of) names\b(?! (?:are|is|were|have|on|in)\b)|(?:people|persons|two|names|somebody|someone) (?:\w+ ){0,2}?(?:to|(?:we|i) (?:can|could|may|might)) (?:ring|phone|write to)\b|(?:vouch|speak) for you|(?:seniors?|supervisors?|managers?|persons?) (?:who|that|whom)|supervised you|former (?:boss|manager)s?|someone who can vouch)\b",
            re.I,
        ),
    ),
    (
        "salary",
        re.compile(
            r"\b(?:salary|pay|day rate|rate|expectations?|compensation|package|figure|earn(?:ing)?|money)\b", re.I
        ),
    ),
    (
        "availability",
        re.compile(
            r"\b(?:when (?:are|would|could|can|do) you|(?:what|which) (?:mornings?|days?|afternoons?|evenings?|nights?|dates?|weeks?|hours?|times?) (?:can|could|would|are|do|suits?|works?)\b|days? (?:that |when |on which )?you(?:['’]re| are) (?:clear|free|around|available|off)|what time|which (?:day|time|slot|of these)|(?:are|would) you (?:be )?(?:free|available|around)|availab\w+|(?:another|other|different|new|any) (?:time|day|slot|date)s?|(?:a few|some) (?:windows|times|slots|dates)|suits? you|work(?:s)? for you|does (?:that|this|it) (?:work|suit)|could you (?:do|make|come)|can you (?:do|make|come)|preferred (?:slot|time|date)|good time)\b",
            re.I,
        ),
    ),
    (
        "work_samples",
        re.compile(
            r"\b(?:portfolio|photo(?:graph)?s|pictures|drawings|sketches|samples? of (?:your )?work|work samples?|writing samples?|examples? of (?:your )?work|showreel|reel)\b",
            re.I,
        ),
    ),
    (
        "documents",
        re.compile(
            r"\b(?:certificates?|passport|licen[cs]e|transcripts?|copy|copies|scans?|forms?\b|nda\b|signed|proof of|documents?|papers?|cv\b|resume\b|résumé|id\b|payslips?)",
            re.I,
        ),
    ),
)
LIMITS = (Relation.BY, Relation.BEFORE, Relation.UNTIL, Relation.WITHIN)
# A promise of mine is to send or to tell something, not to turn up.
THINGS_I_DO = (
    r"(?:send|(?<!look )forward|share|provide|submit|complete|fill (?:in|out|it)|return|sign|upload|(?<!my )(?<!the )(?<!your )e-?mail|scan|(?<!my )(?<!the )(?<!your )(?:mail|post)|put|drop|pass (?:it|them|on)|dig out|"
    r"get (?:it|them|that|those|this|you|back to you|the \w+) |get (?:[\w'’-]+ ){1,5}?(?:over |across |off |out |back )?to you|let you (?:know|have)|tell you|come back to you|get back to you|give you|reply|"
    r"have (?:it|them|that|those|an answer|the \w+) (?:to|with|over|in|for|by)|answer|be in touch|report back|finish|follow up with)"
)
I_WILL_SEND = re.compile(
    rf"\b(?:i'?ll|i will|i'm going to|i am going to|i shall|will|(?<!body )(?<!one )(?<!ever )(?<!they )(?<!you )let me) (?:[\w'’-]+ ){{0,5}}?{THINGS_I_DO}|"
    r"\b(?:my|the|both|all) (?:[\w'’-]+ ){1,4}(?:follows?|will follow|to follow|comes?|will come|will be (?:there|with you|in your)) (?:by|on|this|next|tomorrow|tonight|after|over|in)\b",
    re.I,
)
YOU_GET = re.compile(
    r"\b(?:on|by|before|until|tomorrow|tonight|next) (?:\w+ ){0,2}?you(?:['’]?ll| will)? (?:have|get|receive) (?:it|them|that|those|everything|the|my|both|all)\b|"
    r"\byou(?:['’]?ll| will|['’]?re going to) (?:have|get|receive|see|find)\b|"
    r"\b(?:it|they|that|those|these|both|all|everything|the \w+|my \w+)(?:['’]ll| will| shall| should)(?: all| both)? be (?:with you|in your (?:inbox|hands|mail|post)|on your (?:desk|mat)|over to you)\b|"
    r"\byou (?:have|get) (?:it|them|that|those|everything|the \w+) (?:by|on|tomorrow|tonight|before|within|next|this|over)\b",
    re.I,
)
IF_ASKED = re.compile(
    r"\b(?:if|unless|whenever|in case|should you|happy to|glad to|gladly|anything|whatever|be there|see (?:you|u)|arrive|turn up|come (?:at|on|to|by|in)|look forward)\b",
    re.I,
)
NO_DEBT = re.compile(
    r"\b(?:to me|you (?:had |have )?(?:planned|expected|hoped|said|meant|mentioned|intended|were going|would)|if|unless|whenever|in case|should you|happy to|glad to|gladly|love to|like to|hope to|anything|whatever|be there|you(?:'ll| will)|they(?:'ll| will)(?! (?:both |all )?be (?:with you|in your|on your|over to))|he(?:'ll| will)|she(?:'ll| will)|pass (?:it|them|that|this|your)? ?on|my (?:best|regards|thanks)|(?:report|turn up|clock in|show up) (?:on|at|for|to|by|in)|(?:give|hand|put|tender)(?: in| over)? (?:\w+ )?(?:my )?notice|(?:phone|mobile|line|cell) (?:by|on|with|beside|near|next to) me)\b",
    re.I,
)
SENDS = re.compile(
    r"\b(?:send|(?<!look )forward|share|provide|submit|complete|fill|return|sign|upload|email|e-mail|mail|get (?:it|them|that|those|this|back)|"
    r"let you know|tell you|come back to you|give you|have (?:it|them|that|those) (?:to|with|over|in)|reply|answer|confirm|update|"
    r"follow up with|drop|pass|put together|dig (?:\w+ )?out|finish|do (?:it|the|that|this)|call|ring|report back|be in touch|to you by)\b",
    re.I,
)
# Homework for a talk that I have just agreed to: they see it there.
PREPARES = re.compile(
    r"\b(?:put|pull|get|knock|throw) (?:[\w'’-]+ ){1,4}?together\b(?![^.!?\n]*\b(?:send|over|across|to you|by e-?mail|in your inbox)\b)|\b(?:prepare|prep|read up|brush up|swot up|practi[sc]e|rehearse)\b",
    re.I,
)
# What of mine names a referee; what of theirs shows that they have the names.
NAMES_A_REFEREE = re.compile(
    r"\b(?:(?:these|the following|both|all three|two) (?:people|persons|colleagues|managers)|can (?:speak|vouch|tell you)|(?:happy|glad|willing|agreed) to (?:speak|vouch|be (?:my|a) refere|give|act)|"
    r"(?:my|as|the) refere(?:es?|nces?)\b[^.?\n]{0,20}(?:are|is|:|below|would be)|(?:former|last|previous|old) (?:manager|boss|head|supervisor|lead)|(?:tel|phone|mobile|mob|call (?:him|her|them))\b)|[\w.+-]+@[\w-]+\.\w+",
    re.I,
)
REFEREES_HEARD = re.compile(
    r"\b(?:reached|rang|called|phoned|spoke (?:to|with)|spoken (?:to|with)|talked (?:to|with)|heard from|got hold of|(?:have |['’]ve )had (?:answers|replies|word) from) (?:both|them both|the two|your two|all (?:two|three|of them))\b|"
    r"\b(?:spoke|spoken|talked|been in touch|heard|hearing) (?:\w+ )?(?:to|with|from|back from) (?:\w+ ){0,3}(?:refere\w+|references?)\b|"
    r"\b(?:refere(?:es?|nces?))\b[^.?\n]{0,30}\b(?:came|come|were|was|are in|is in|checked|glowing|spoke|said|received|back|fine|excellent|lovely|done|complete)\b|\bthank\w*\b[^.?\n]{0,30}\b(?:refere(?:es?|nces?))\b|\bwith (?:the|your) refere(?:es?|nces?) (?:in|done|received)\b",
    re.I,
)
# I gave a part and say that another part is still to come.
STILL_MISSING = re.compile(
    r"(?:['’](?:d|ll)|\b(?:would|will|shall|must|have to|need to)) (?:have to |need to )?first\b|\bfirst (?:have|need) to\b|"
    r"\b(?:is|are) (?:still )?(?:with|at) my (?!letter|mail|application|cv)\w|\bi(?:['’]ll| will| must| have to) (?:(?:have|need) to )?(?:travel|fetch|collect|dig (?:him |her |them |it )?(?:up|out)|track (?:him |her |them |it )?down|hunt (?:him |her |them |it )?down|look (?:him|her|them|it) out)\b|"
    r"\b(?:(?:will|shall|to) follow|follows? (?:separately|later|next|shortly|soon|by|on|when|once)|(?:still|just|only) waiting (?:for|on|to)|still (?:missing|to come|outstanding|pending|being|with my|not)|(?:have|has|'ve) (?:requested|asked for|ordered|chased)|requested (?:it )?(?:from|to)|"
    r"tak(?:es?|ing) (?:some |a )?(?:time|while|longer)|(?:not|n't) (?:yet )?(?:received|got|come|arrived|have)\b|(?:as soon as|once|when) (?:i have|i get|it (?:arrives|comes)|they (?:send|issue)))",
    re.I,
)
# Courtesies in the form of a wish, what they wished of others, and what I am to get.
ASKS_NOTHING = re.compile(
    r"\bunless (?:(?:you (?:tell|let) (?:me|us)(?: know)?|(?:i|we) hear(?: from you)?|you say|advised|told|notified|you advise(?: me| us)?) (?:otherwise|differently|to the contrary|something else)|you (?:object|shout|scream|protest))\b[^?]*$|"
    r"\b(?:please|pls|kindly)\b (?:\w+ )?(?:await|wait|hold on|hang on|sit tight|expect)\b[^?]*$|"
    r"\b(?:nobody|no one|none of them|they never|he never|she never)(?: \w+){0,2} tells? (?:me|us)\b[^?]*$|"
    r"^\s*you(?:['’]ll| will)? (?:get|receive|have|hear|find) (?:it|them|that|the|your|an?|from|both|everything|all)\b[^?]*$|"
    r"\b(?:please|pls|kindly|do)\b,? (?:also )?(?:allow (?:us |me |for )?(?:up to |about |at least |around |a |an |some |another |\d|two|three|four|five|ten|time|until|till)|give (?:us|me) (?:until|till|a (?:few|little|bit|couple)|some)|excuse|understand|forgive|pardon|accept (?:my|our|the)|note|bear|be (?:patient|assured|aware|informed|advised)|keep (?:this|it|(?:my|our) (?:number|card|address|e-?mail)|an eye|your fingers|checking|well|in)|do not|don['’]?t|rest|feel free|find|see|give (?:my|our)|say (?:hello|hi)|pass on (?:my|our)|enjoy|have a|take care|remember|stay)\b|"
    r"\b(?:we|i|they|he|she)(?:['’]?ve| have|['’]?d| had)? (?:asked|told|written to|requested|invited|called|rung|chased) (?:your|the|their|our|his|her|them|him)\b|"
    r"\b(?:receipts?|slips?|tickets?|fares?|costs?|mileage)\b[^.?!\n]*\b(?:refund\w*|reimburs\w*|repay|repaid|(?:pay|get|give) (?:it|you|that|them|this)(?: \w+)? back|fight for|claim)\b|"
    r"\b(?:tell|warn|remind) (?:(?-i:[A-Z][a-z]+)|your (?:mam|mum|mom|mother|dad|father|wife|husband|brother|sister|uncle|aunt\w*|cousin|folks|family)|the (?:lads|boys|girls)) (?:that )?(?:he|she|they|i|we|it|hi|hello)\b|"
    r"\b(?:tell|show|say to) the (?:\w+ ){1,3}?(?:on|at) the (?:door|gate|desk|lodge|barrier|counter)\b|"
    r"\byou(?:['’]ve| have)?(?:n['’]t| not)? (?:done|did|do) (?:a thing|anything|nothing|something) wrong\b|"
    r"^\s*(?:they|he|she|the \w+|everybody|everyone|all)(?: all)? ask(?:s|ed)?(?: that| me to)?(?: i)? (?:to )?(?:thank|greet|say|send|pass on)\b",
    re.I,
)
# "If you want it, say so": leave to say no, and a wish to hear.
IF_YOU_WANT = re.compile(
    r"\bneed (?:to know(?! (?:more|how much|our))|an answer|a yes|your (?:answer|yes)|to hear from you)\b|"
    r"\bif (?:you|u)(?:['’]?(?:re|d)| are| would)? (?:still )?(?:want|fancy|like|keen|interested|up for|game|tempted|curious|willing|happy|open)\b[^.!?\n]*\b(?:shout|say|tell|let|drop|send|give|reply|write|call|ring|text|pick|book|answer|come)\b|"
    r"(?:^|[,;:–-]\s*|\b(?:and|just|please|then|pls|so|but) )(?:say|tell me|let me know|name) (?:yes or no|which|when|what|whether|if|where|how|a (?:day|time|date)|your (?:day|time|price|date))\b",
    re.I,
)
# "Tell me your price", "send us two dates": bid outright.
BIDS = re.compile(
    r"(?:^|[.,;:–-]\s*|\b(?:and|please|just|so|then|pls) )(?:tell|give|send|show|name|mail|e-?mail|text|write|shoot|fling|throw|ping) (?:me|us) (?!an? (?:\w+ )?(?:week|day|month|fortnight|moment|minute|hour|bit|couple|few)s?\b|a (?:shout|call|ring|nudge|line|yell|bell|buzz|kick|poke|prod)\b|(?:some|a little|a bit|another|until|till|a few|one more|two more|time|to)\b|know\b)",
    re.I | re.M,
)
HAS_DONE_THE_TEST = re.compile(
    r"\b(?:you (?:have |['’]ve )?(?:now |successfully )*(?:completed|submitted|finished|taken)|(?:has|have) been (?:completed|submitted|received|recorded)|received your (?:\w+ )?(?:test|assessment|task|exercise|answers|submission|responses?|results?))\b",
    re.I,
)
# A task that lies in the mail itself.
TASK_HERE = re.compile(
    r"\bhere (?:comes?|is|are|['’]s) (?:the|your|our|a|that) (?:[\w-]+ ){0,2}(?:case|exercise|task|test|assignment|case study|questionnaire|challenge|homework|worksheet)\b|"
    r"(?<!no )(?<!without )\b(?:exercise|task|test|assignment|case study|questionnaire|challenge|homework|worksheet)\b(?:[^.!?\n]{0,30}\b(?:is|are|find it)\b)? (?:attached|enclosed|in the attachment|in this mail)\b|\b(?:attached|enclosed|below|here)(?:['’]?s| is| are| you(?:['’]ll| will) find)? (?:\w+ ){0,3}(?:exercise|task|test|assignment|case study|questionnaire|challenge|homework)\b",
    re.I,
)
# "We'd love to see your sketches": a wish for something of mine.
WISH = re.compile(
    r"\b(?:love|like|keen|happy|glad|want|need|curious|good|great|nice|interested) (?:to (?:see|have|read|look at|get|receive)|in seeing) (?:a |an |one |some |two |any |few |of |more |the |link to |copy of )*your\b|"
    r"\bif (?:i|we) (?:could|can|may|might) (?:just |please |perhaps |maybe |also )?(?:have|get|see|borrow)\b",
    re.I,
)
# "If you could ping over a couple of referees we can start": a bid in the form of a condition.
IF_YOU_COULD = re.compile(
    r"\bif (?:you|u) (?:could|can|would|might|wouldn['’]?t mind|were able to|are able to|get a (?:chance|minute|moment) to) (?:just |please |also |possibly |kindly |maybe |perhaps |quickly )*"
    r"(?:send(?:ing)?|ping|drop|pop|fire|shoot|e-?mail|mail|forward|share|text|whatsapp|pass|provide|supply|upload|fill|complete|sign|return|scan|dig out|jot|list|name|confirm|reply|let (?:me|us) (?:have|know)|tell (?:me|us)|get (?:me|us|your)|give (?:me|us) (?:your|the|two|a (?:rough|number|name|figure|date))) "
    r"(?!(?:it )?(?:on|along) to|[^.!?\n]*\b(?:then nobody|if (?:needed|necessary|required))\b)(?=\S)",
    re.I,
)
# What shows that I spoke of pay, or that something has reached them.
SPEAKS_OF_PAY = re.compile(
    r"[£$€₹]|\b\d{2,3}[.,]?\d{3}\b|\b\d[.,]\d{3}\b|\b\d+ (?:a|an|the) (?:month|year|week|day|shift)\b|\b\d{2,3} ?k\b|\b(?:salary|pay|wage|rate|money|ctc|lpa|lakhs?|expectations?|negotiable|market|band|range|flexible|per (?:hour|month|year|annum|day)|an hour|package|discuss|whatever you|attached)\b",
    re.I,
)
HAS_REACHED = re.compile(
    r"\b(?:(?:has|have|all|it|they)? ?(?:arrived|reached (?:me|us)|came through|landed safely)|received (?:it|them|your|the|all|with)|got (?:it|them|your|everything|both)|have (?:it|them|everything|both) (?:now|here|all)|"
    r"(?:thank(?:s| you)|cheers|ta)(?: so much| very much| ever so much| again)? for (?:the|your|sending|ringing (?:in|through|over|with)|giving|passing|posting|dropping|bringing|handing|returning|completing|filling|these|this) (?!(?:\w+ )?(?:me|us|note|mail|e-?mail|message|reply|answer|interest|time|patience|talk|call|chat|interview|application|quick|prompt|kind|visit|update|word|offer|news|day|morning|afternoon|evening|conversation|honesty|candou?r)\b))",
    re.I,
)
# They come back for it: "we are still missing your certificate", "the second form is outstanding".
CHASED = re.compile(
    r"\b(?:remind\w*|follow(?:ing)?[- ]?up|chas\w+|nudge|waiting (?:for|on)|awaiting|need|missing|lack\w*|without|outstanding|not (?:yet )?(?:received|got|had|seen))\b[^.?!\n]{0,40}\b(?:pending|outstanding|remaining|missing|last|other|your|the) (?:\w+ ){0,3}?"
    r"(?:one|items?|papers?|documents?|docs?|forms?|certificates?|letters?|slips?|payslips?|proof|cop(?:y|ies)|scans?|files?|attachments?|cv|resume|transcripts?|licen[cs]e|registration|passport|id)\b|"
    r"\b(?:one|papers?|documents?|docs?|forms?|certificates?|letter|proof|copy|scan|transcripts?)\b[^.?!\n]{0,20}\b(?:is|are|remains?|was) (?:still )?(?:missing|outstanding|pending|not (?:there|attached|in|included|with us)|awaited)\b",
    re.I,
)
# "I need: 1) the certificate 2) two referees", "two fields are empty: your start date, your salary".
NEEDED = re.compile(
    r"\b(?:i|we|she|he|they)(?:['’]ll| will)? (?:still |just |also |now |would |only )*(?:need|require|lack|miss|am missing|are missing)s?(?: from you)?(?: the following| these(?: \w+)?| \w+ (?:\w+ )?(?:things|items|bits|points|details|papers|pieces)(?: from you)?[^.:?!\n]{0,60})?:|"
    r"(?:^|(?<=[.!?]\s)|(?<=\n))(?:[^.:?!\n]{0,40}\b)?(?:one|two|three|four|a (?:couple|few) of|some|couple of) (?:\w+ )?(?:things|items|bits|points|details|pieces|formalities)\b(?! (?:to (?:tell|say|add|know|note)|you (?:should|may|might)|about))[^.:?!\n]{0,60}:|"
    r"\b(?:fields?|boxes|lines?|things?|points?|items?|questions?|gaps?) (?:is|are|remain|stand) (?:still )?(?:empty|open|missing|blank|unanswered|left|wanting):",
    re.I,
)
IN_PARTS = frozenset({"documents", "references", "work_samples"})
# A question that is put as a statement.
INDIRECT = re.compile(
    r"\b(?:could(?:n't| not)|can(?:'t|not)|was(?:n't| not) able to|unable to) (?:quite |really )?(?:tell(?! you\b)|see|work out|make out|find|gather)\b[^.!?\n]{0,60}\b(?:whether|if|how|what|which|when|where)\b[^.!?\n]{0,60}\byou(?:r|'\w+)?\b|"
    r"\b(?:is|was|are|were)(?:n't| not) (?:quite |entirely |completely |very )?(?:clear|sure|certain)\b[^.!?\n]{0,60}\b(?:whether|if|how|what|which) (?:you(?:r|'\w+)?|the (?:licen[cs]e|degree|certificate))\b|"
    r"\b(?:wonder(?:ed|ing|s)?|curious|(?:like|love|need|help(?:s|ful)?(?: \w+)?|good|useful|keen|interested|want(?:s|ed)?) to (?:know|hear|understand|learn))\b[^.!?\n]{0,40}\b(?:whether|if|how|what|which|when|where) you(?:r|'\w+)?\b|"
    r"\b(?:ask(?:s|ed|ing)?(?! (?:me|us|him|her|them|each|one)\b)|wonder\w*|(?:wants?|wanted|like|need) to (?:know|hear)|help (?:\w+ )?to (?:know|hear))\b[^.!?\n]{0,30}\b(?:whether|if|how|what|which|when|where) (?:\w+ ){0,7}?you\b|"
    r"\b(?:asks?|asked|wants? to know|(?:hear|know) from you|(?<!can )(?<!could )(?<!to )tell (?:me|us)) (?:about )?(?:whether|if|how|what|which|when|where)\b|"
    r"\b(?:you|your (?:cv|resume|r\u00e9sum\u00e9|letter|application|form)) (?:did(?:n't| not)|do(?:es)?(?:n't| not)) (?:say|mention|state|tell|show)\b[^.!?\n]{0,30}\b(?:whether|if|how|what|which|when|where)\b",
    re.I,
)
# "I'm curious how you will like the book": nothing that wants an answer; "we'll let you know whether" is their move.
OURS_TO_DO = re.compile(
    r"\b(?:let you know|will tell you|when (?:you(?:['’]re| are)? com(?:e|ing)|we(?:['’]ll| will)? see you) (?:back|again)|(?:if|whether) you(?: have|'ve)? (?:any|have|need|require|got) (?:\w+ )?questions?)\b",
    re.I,
)
# The name of somebody with what they are: "Lena Voss, head of platform at Contoso".
A_PERSON = re.compile(
    r"(?<!Dear )(?<!Hi )(?<!Hello )\b[A-Z][a-z]+ [A-Z][\w'-]+(?:,| \(|:| -| –| from| at| is| was) ?(?:\(?(?:my|the|who|head|lead|director|manager|team|formerly|former|at|of|a|an|senior|chief|\d|\+)\b)"
)
# They bid somebody to bid me: "have your sister write to us", "tell her to ring the office".
THROUGH_A_FRIEND = re.compile(
    r"\b(?:get|tell|ask|have|want|like|need) (?:her|him|them|your (?:\w+ )?\w+|(?-i:[A-Z][a-z]+)) (?:to )?(?:send|drop|call|ring|write|phone|text|message|mail|e-?mail|come|let|contact|bring|get in|give|say|answer|reply|fill|show|pop|turn)\b|\b(?:can|could|would|will|is|does|if) (?:she|he|they) (?:free|available|interested|up for|able|still|be|want|send|come|call|start|manage|make)\b",
    re.I,
)
# Words between themselves, in a mail that was passed on: "can you let her know?"
AMONG_THEMSELVES = re.compile(
    r"\b(?:let|tell|ask|thank|inform|call|ring|invite|contact|write to|e-?mail|send|give|get|pass|drop) (?:on )?(?:to )?(?:her|him|them|the (?:\w+ ){0,4}(?:lady|lad|man|woman|girl|guy|chap|candidate|applicant|one|person|others?)|(?-i:[A-Z][a-z]+))\b",
    re.I,
)
# A day for me, and what is to be done by it.
SETS_A_TASK = re.compile(
    r"\b(?:please|kindly|pick|choose|select|book|log ?in|sign|return|send|submit|upload|complete|finish|confirm|reply|answer|respond|tell|let (?:me|us)|accept|decide|fill|provide|register|do (?:it|this)|needs? (?:to be|your|them|it)|must (?:be|reach)|due|deadline|live|open (?:until|through|till|for)|signature|sign|wait(?:s|ing)? for (?:you|your))\b",
    re.I,
)
# The label before a date in a system's letter.
OPEN_UNTIL = re.compile(
    r"\b(?:valid|open|available|active|accessible|clos(?:es|ing)|expir(?:es|y)|deadline|due|complete|until|till|bis|gültig|before|no later than)\b[^\n]{0,25}:\s*$",
    re.I,
)
NO_TASK = re.compile(
    r"\b(?:apply|applications? (?:close|must|are)|closing date|(?:can|may) (?:still )?(?:withdraw|edit|change|update|delete|remove|view|request|download)|(?:we|i|they)(?:'ll| will| shall|'d)|spring|next year|again|future|unsubscribe|expenses|receipts?)\b",
    re.I,
)
TASKS = (
    ("book_slot", re.compile(r"\b(?:slots?|book|pick|choose|select|calendar|diary|times?)\b", re.I)),
    ("assessment", re.compile(r"\b(?:assessment|test|task|exercise|assignment|challenge|case study|video)\b", re.I)),
    ("offer_decision", re.compile(r"\b(?:offer|contract|letter|sign\w*|accept|paperwork)\b", re.I)),
    ("references", re.compile(r"\brefere\w+\b", re.I)),
    ("documents", re.compile(r"\b(?:documents?|papers?|forms?|certificates?|copy|copies|scans?|passport|licen[cs]e|upload|send|return)\b", re.I)),
)  # fmt: skip
SIGNATURE = re.compile(r"\b(?:counter)?sign(?:ed|ature|ing)?\b", re.I)
AT_THE_TALK = ("documents", "question")
SENDS_IT = re.compile(r"\b(?:send|e-?mail|mail|upload|attach|scan|reply|write|tell|let (?:me|us) know|confirm)\b", re.I)
NAMES_TIMES = re.compile(r"\b(?:which|when (?:can|could|would|are|do) you|pick|choose|let (?:me|us) know|tell (?:me|us)|confirm|suits?|book)\b", re.I)  # fmt: skip
A_SHORT_QUESTION = 9  # words
YES_OR_NO = re.compile(
    r"(?:(?:so|and|well|now|then),? )*(?:(?:do|have|are|is|will|would|can|could|shall|did) (?:we|you|i|it|that|this|the)\b|"
    r"what (?:do you|d['’]?you) (?:say|think|reckon)|(?:how|what) about it|deal)",
    re.I,
)
A_WORD = 6  # words, a greeting and a name among them
GIVEN_KINDS = frozenset({"references", "work_samples", "salary", "documents"})
ONLY_A_WORD = re.compile(
    r"\b(?:(?:need|have|like|want|love) to (?:know|hear)|let (?:me|us) know|tell (?:me|us)|an? (?:answer|reply|yes|word))\b",
    re.I,
)
# Beside an offer this is the answer to it, whatever papers stand in the same sentence.
YOUR_WORD = re.compile(
    r"\b(?:have|need|want|like|hear|get|await|expect|wait(?:ing)? (?:for|on)|look(?:ing)? forward to|"
    r"(?:let|give|send|tell) (?:me|us)(?: (?:have|know))?) "
    r"(?:\w+ ){0,2}?your (?:final |firm |written )?(?:word|answer|decision|verdict|yes)\b|"
    r"\b(?:whether|if|that) you(?:['’](?:d|re|ll))? (?:\w+ )?(?:(?:would|will|do|wish|want|intend|plan|decide|choose|like|are|going|happy|able|willing|ready|minded) (?:\w+ )?(?:to )?)?"
    r"(?:accept|take (?:it|this|us up|the (?:job|post|role|position|place|offer))|join(?:ing)?\b(?! (?:us )?(?:for|at|on)\b)|say yes|come (?:to us|on board)|accepting|taking (?:it|the))\b",
    re.I,
)
LISTS = re.compile(r"\band\b|\bas well as\b|\bplus\b|[,;&+]", re.I)
