"""Sentences and clauses: whose act it is that a date belongs to, how firmly it is said, and whether it is denied.

The tables are read on the clause that holds the date, then on its sentence (`times-and-promises.md` section 4, "Kind").
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from app.reading.times.lexer import Token
from app.reading.times.model import Relation, Strength, TimeKind
from app.reading.times.words import MONTHS, WEEKDAYS

_ABBREVIATIONS = frozenset(
    "mr mrs ms dr st e.g i.e eg ie approx no vs inc ltd co prof jr sr etc dept ref tel ext fri mon tue tues wed thu thur thurs sat sun".split()
) | frozenset(m for m in MONTHS if len(m) <= 4)
_BULLETS = frozenset({"-", "*", "•", "–", "·", "▪", "o", ">", "→"})
_SPLIT = re.compile(
    r"[;:](?=\s)|\s[–—-]\s|,\s(?=(?:and|but|so|then|or|after\swhich|at\swhich|which|when|while|whereas|otherwise|please|we|you|I|he|she|they|if|once|as|because|since|subject|the|our|your|there|it|HR)\b)"
    r"|\s(?=(?:and|but|so|then)\s(?:we|you|I|i|he|she|they|it|then|please|will|our|the\s(?:team|panel|manager|recruiter|offer|deadline)|hope|aim|let|send|get|should|if)\b)"
    r"|\s(?=(?:if|once|unless|whether|because|since)\s(?:you|we|I|they|he|she|the|all|your|our|that)\b)|\s(?=(?:but|otherwise|before\swe|before\syou|so\sthat|so\splease|while\swe|as\swe)\b)",
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause and the sentence it stands in, as text with offsets."""

    start: int
    end: int
    text: str
    sentence_start: int
    sentence: str


@dataclass(slots=True)
class Clauses:
    """The clauses of a text by position."""

    starts: list[int] = field(default_factory=list)
    clauses: list[Clause] = field(default_factory=list)

    def at(self, position: int) -> Clause:
        return self.clauses[max(0, bisect_right(self.starts, position) - 1)]


def clauses_of(text: str, tokens: list[Token]) -> Clauses:
    found = Clauses()
    for start, end in _sentences(text, tokens):
        sentence = text[start:end]
        cuts = [0, *(m.start() if m.group().isspace() else m.end() for m in _SPLIT.finditer(sentence)), len(sentence)]
        for left, right in zip(cuts, cuts[1:], strict=False):
            if right > left:
                found.starts.append(start + left)
                found.clauses.append(Clause(start + left, start + right, sentence[left:right], start, sentence))
    return found


def _sentences(text: str, tokens: list[Token]) -> list[tuple[int, int]]:
    bounds = [0]
    for i, token in enumerate(tokens):
        if i == 0:
            continue
        before = tokens[i - 1]
        if token.lines >= 2 or (token.lines and (token.low in _BULLETS or before.low in ("!", "?", ".", ":"))):
            bounds.append(token.start)
        elif before.low in ("!", "?", "."):
            if (
                token.start > before.end
                and (token.raw[:1].isupper() or not token.raw[:1].isalpha())
                and not _abbreviated(tokens, i - 1)
            ):
                bounds.append(token.start)
        elif (
            token.lines
            and token.raw[:1].isupper()
            and token.start - bounds[-1] < 60
            and before.low in (",",)
            and i <= 5
        ):
            bounds.append(token.start)  # "Hi Maya,\nWe ..."
    bounds.append(len(text))
    return [(a, b) for a, b in zip(bounds, bounds[1:], strict=False) if b > a]


def _abbreviated(tokens: list[Token], dot: int) -> bool:
    if tokens[dot].low != "." or dot == 0:
        return False
    word = tokens[dot - 1]
    if word.end != tokens[dot].start:
        return False
    nxt = tokens[dot + 1] if dot + 1 < len(tokens) else None
    if word.low in WEEKDAYS or word.low in MONTHS:
        return (
            nxt is not None
            and (nxt.kind in ("int", "ordinal", "numeric", "clock") or nxt.low in MONTHS)
            and len(word.low) <= 5
        )
    return word.low in _ABBREVIATIONS or (len(word.low) == 1 and word.low.isalpha() and word.low != "i")


# Whose act it is ----------------------------------------------------------------------------------------------------


def _any(*words: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(words) + r")", re.IGNORECASE)


_OUT = _any(
    r"out of (?:the )?office\b",
    r"ooo\b",
    r"(?:on|taking) (?:pto|a?l)\b",
    r"pto\b",
    r"(?:on|taking|of) (?:my |some |paid )?(?:annual |maternity |paternity |parental |sick |study |bereavement |medical )?leave\b(?! (?:a|you|it))",
    r"(?:on|taking a?) ?(?:vacation|holidays?)\b(?! season)",
    r"on hols\b",
    r"(?:i'?m|i am|i'?ll be|i will be|will be|is|am|are|be) (?:currently |now |also )?(?:away|travell?ing|off work|off sick|offline|unavailable|off)\b(?! (?:to|the))",
    r"away (?:from (?:my desk|the office|work|my inbox)|on |until|till|for |through)",
    r"(?:offices?|we|shop|department|team|hr|school|site|clinic|practice|building) (?:is|are|will be|be|remains?) (?:closed|shut|shutting|closing)\b",
    r"office closure\b",
    r"closed for\b",
    r"back (?:in the office|in office|at (?:my desk|work)|at my desk|online|from (?:leave|holiday|vacation|annual leave|my))\b",
    r"(?:i'?m|i am|i'?ll be|i will be|i'm) back (?:on|in|at|from|next|this|the|tomorrow|\w+day\b)",
    r"return(?:ing|s)? (?:on|to (?:the office|work|my desk|office)|from (?:leave|annual|holiday|vacation))",
    r"(?:i|he|she) (?:will |shall )?return(?:s|ing)?\b",
    r"(?:up)?on my return\b",
    r"(?:when|after) i(?:'m| am)? (?:return|get back|back)\b",
    r"limited access to (?:my )?e-?mails?\b",
    r"not (?:in|at) the office\b",
    r"not be (?:checking|reading|monitoring|in the office|available|reachable)\b",
    r"checking (?:my )?e-?mails? (?:only|once|intermittently|sporadically|infrequently|occasionally)",
    r"my last day before\b",
    r"abwesend\b",
    r"nicht im büro\b",
    r"absent\b",
    r"in the field (?:until|till)",
)
_NOT_OUT = _any(
    r"get(?:ting)? back",
    r"come back to",
    r"be back (?:in touch|to you|with (?:you|an))",
    r"back (?:in touch|to you)",
    r"come back with",
)
_CHECK_VERB = (
    r"(?:check(?:ing)? (?:in|back|up)|nudge|ping|chase|poke|prod|bug|remind|follow(?:ing)?[- ]?up|reach (?:back )?out|drop (?:me|us|him|her) an? (?:line|note|e-?mail|message|text|mail)|give (?:me|us) an? (?:shout|nudge|poke|ring|call|bell|buzz|tinkle)|"
    r"get (?:back )?in touch|contact (?:me|us)|(?:e-?mail|write|message|text|ring|call|phone|whatsapp|holler|shout|ask|enquire|inquire)(?:\s(?:to )?(?:me|us|at me|again|here|back))?|touch base|shoot (?:me|us) an? |send (?:me|us) (?:an?|another) (?:note|reminder|nudge|e-?mail|message|line|ping|text)|come back to (?:me|us)|knock|revert to (?:me|us)|let (?:me|us) know|make some noise|hassle|pester)"
)
_NOT_HEARD = _any(
    r"(?:have(?:n'?t| not)|had(?:n'?t| not)|not|do(?:n'?t| not)|did(?:n'?t| not)|should you not|nothing|no (?:news|word|response|reply|answer|update|e-?mail))[^.;!?]{0,30}?(?:heard|hear|received|receive|been contacted|gotten back|got back|come back|arrived|come through|from (?:me|us)|by|until)\b",
    r"if (?:i'?m|i am|i have|we have|we'?re|we|i|it'?s|it) (?:been |go |gone |still |all )?(?:not|quiet|silent|have not|haven'?t|forget|forgot)",
    r"hear nothing\b",
    r"heard nothing\b",
    r"radio silence\b",
    r"if you(?:'ve)? heard nothing\b",
    r"go quiet\b",
)
_ASSUME_NO = _any(
    r"(?:assume|consider|take it|presume|conclude|regard|treat|deem)[^.;!?]{0,60}?(?:unsuccessful|not (?:been )?(?:successful|selected|shortlisted|progress)|no longer|not (?:be )?(?:taken|taking|moving|going|proceed)|gone with|another candidate|on this occasion|was not|were not|has not|have not|rejected|declined)",
    r"(?:application|candidacy)[^.;!?]{0,30}(?:has been|was|is|been) (?:unsuccessful|not successful|regretted|not shortlisted)",
    r"(?:unsuccessful|not successful|not (?:been )?(?:shortlisted|selected))[^.;!?]{0,20}on this occasion",
)
_CHECK = re.compile(
    r"\b(?:feel free|please do|please|(?:do )?(?:not|n'?t) hesitate|you(?:'re| are)? (?:can|may|could|should|welcome|free|more than welcome|very welcome)|happy for you|by all means|do|just|kindly|then|go ahead and|don'?t be (?:shy|afraid)|welcome|worth|fine|okay|ok|best|good idea|always|try|,|never mind)\s?[^.;!?]{0,40}?\b"
    + _CHECK_VERB
    + r"|^\W*(?:(?:and|but|so|or|then|otherwise|do) )?(?:nudge|ping|chase|poke|prod|bug me|check (?:in|back)|follow up|drop (?:me|us)|give (?:me|us) a (?:shout|nudge|ring|bell|buzz)|shout|hassle|pester|remind me)\b",
    re.IGNORECASE,
)
_CHECK_PURE = _any(
    r"check (?:in|back|up) with (?:me|us)",
    r"nudge\b",
    r"ping (?:me|us)\b",
    r"chase (?:me|us|it)\b",
    r"poke (?:me|us)\b",
    r"prod (?:me|us)\b",
    r"(?:you|please|free to|do) (?:can |may |could )?(?:check (?:in|back)|follow[- ]up)\b",
    r"drop (?:me|us) an? (?:line|note)\b",
    r"reach back out\b(?! to you)",
    r"follow up (?:with (?:me|us)|on this|from)\b",
    r"bug me\b",
    r"give (?:me|us) a (?:shout|nudge|bell|buzz)\b",
    r"hassle me\b",
    r"pester\b",
    r"remind (?:me|us)\b",
)
_THEIR_ACT = _any(
    r"(?:we|i|they|he|she|hr|someone|somebody|(?:the|our|my) (?:\w+ )?(?:team|manager|recruiter|colleague|panel|client|coordinator|director)|\w+ from \w+)(?:'ll| will| shall| would|'d| am going to| are going to|'m going to| should| can| plan| hope| aim| expect| intend| to)\b"
)

_TALK = _any(
    r"interview(?:s|ed)?\b",
    r"(?:a|the|your|our|this|that|phone|video|intro(?:ductory)?|zoom|teams|quick|short|screening|initial|first|second|final|next|follow-up|\w*-?minute|conference|discovery|brief|skype|whatsapp|informal) (?:\w+ )?calls?\b",
    r"call (?:with|between|is|has been|takes place|on|at|for|scheduled|booked|confirmed)\b",
    r"(?:have|hop on|jump on|set up|do|take|join|host|hold) (?:a|the|our) (?:\w+ )?(?:call|zoom|chat|conversation|meeting)\b",
    r"chat\b",
    r"catch[- ]?up\b",
    r"slots?\b",
    r"on-?sites?\b",
    r"panel\b(?! (?:will|has|have|is|meets?|met|to|decid|are|members?))",
    r"meeting (?:with you|you|link|invit|is|has|on|at|will|room|for)",
    r"(?:a|the|our|your) (?:\w+ )?meeting\b",
    r"meet (?:with )?(?:you|us|me|the|our|up|in|at|\w+ on|for|there)\b",
    r"(?:to|can we|could we|shall we|let'?s|let us|we'?ll|will|then|i'?ll) meet\b",
    r"conversation\b",
    r"(?:phone|video|recruiter|technical|initial)[- ]screen\b",
    r"screening\b",
    r"(?:speak|talk|speaking|talking|chatting|talked) (?:with|to) (?:you|me|us|\w+)\b",
    r"(?:speak|talk|chat|meet|see you)(?:ing)?(?: then)?(?: on| at| next|$|\s*[.!?])",
    r"(?:to|let'?s|shall we|can we|could we|we'?ll) (?:speak|talk|chat)\b",
    r"coffee\b",
    r"zoom\b",
    r"teams\b(?! (?:will|is|are|has|have))",
    r"google meet\b",
    r"assessment (?:cent(?:re|er)|day)\b",
    r"trial (?:shift|day|lesson|session|period shift)\b",
    r"trial\b",
    r"working interview\b",
    r"shift with us\b",
    r"(?:technical|final|second|first|next|coding|culture|panel|hr) (?:round|stage|session|loop)\b",
    r"(?:give|do|deliver|your|the) (?:a |your |the )?(?:\w+ )?presentation\b",
    r"tour\b",
    r"visit\b",
    r"come (?:in|along|by|over|down|and (?:meet|see))\b",
    r"pop (?:in|by|over)\b",
    r"demo lesson\b",
    r"audition\b",
    r"vorstellungsgespräch\b",
    r"gespräch\b",
    r"entretien\b",
    r"entrevista\b",
    r"gesprek\b",
    r"rozmow",
    r"appointment\b",
    r"(?:invite|inviting|invited) you\b",
    r"see you\b",
    r"expect(?:ing)? you\b",
    r"dial[- ]in\b",
    r"walkthrough\b",
    r"super ?day\b",
    r"open day\b",
    r"taster day\b",
)
_PROPOSAL = _any(
    r"(?:are|would|will) you (?:be )?(?:free|available|around|able to (?:do|make|join|attend|come|meet|talk|speak))\b",
    r"(?:free|available|availability) (?:on|at|for|this|next|any|between|from|tomorrow|\w+day\b)",
    r"(?:does|do|would|will|might|could|can)\b[^.?!;]{0,60}\b(?:works?|suit|fit|be (?:ok|okay|good|convenient|possible|alright|fine|feasible))\b",
    r"works? (?:for|best|well)\b",
    r"suits?\b",
    r"how(?:'s| is| about| does| do)\b",
    r"what about\b",
    r"(?:can|could) you (?:do|make|join|attend|come|manage|spare|jump|hop)\b",
    r"shall we say\b",
    r"let'?s (?:say|do|go (?:for|with)|make it|meet|aim for)\b",
    r"(?:we|i) (?:can|could|have|has|'ve got|'d (?:like to )?(?:offer|propose|suggest)) (?:offer|do|propose|availability|space|openings?|times?|the following|you)\b",
    r"(?:propos|suggest|offer)(?:e|ed|es|ing)?\b[^.?!;]{0,40}\btimes?\b",
    r"(?:following|these|available|possible|proposed) (?:times|slots|dates|options|day)\b",
    r"pencil(?:l?ed)?\b",
    r"booked (?:you )?(?:in|for)\b",
    r"confirm(?:ed|ing)? (?:for|your|our|that|you|on)\b[^.?!;]{0,40}",
    r"reschedul\w+\b",
    r"(?:push|move|shift|bump|bring)(?:ed|ing)? (?:it|this|that|things|us|our|your|the)\b",
    r"postpone[ds]?\b",
    r"scheduled (?:for|on|at)\b",
    r"convenient\b",
    r"look(?:ing)? forward to (?:meeting|speaking|seeing|talking|welcoming|chatting|our|having you|connecting)\b",
    r"options? (?:are|would be|:)",
    r"put (?:you|us) down\b",
    r"got you down\b",
    r"have you down\b",
    r"calendar invite\b",
)
_ORGANISE = _any(
    r"(?:(?:be|begin|start|starting|beginning|expect|hope|plan|aim|looking|continue)\w* (?:\w+ )?(?:to (?:begin |start )?)?|will |shall |'ll |to )(?:schedul\w+|arrang\w+|organi[sz]\w+|set(?:ting)? up|coordinat\w+|book\w*|invit\w+|complet\w+|finish\w*|wrap\w* up|conclud\w+|finali[sz]\w+)\b[^.;!?]{0,40}?\b(?:interview|call|chat|meeting|round|onsite|screen|conversation|slot|candidate)s?",
    r"(?:send|share|issue|circulate)\w* (?:out |you )?(?:\w+ ){0,3}(?:invit\w+|slots|times|dates|calendar|availability|link)\b",
    r"(?:be )?in touch (?:\w+ ){0,4}to (?:schedule|arrange|book|set|organi[sz]e|find|fix)",
)
_CALL_VERB = _any(
    r"(?:'ll|will|shall|to|going to|be|should|hope to|can) (?:\w+ )?(?:call|ring|phone|give you a (?:call|ring|bell|buzz|shout)|ringing|calling|phoning|telephone)(?: you| back|ing)?\b",
    r"call you\b",
    r"ring you\b",
    r"phone you\b",
    r"give you a (?:call|ring|bell|buzz|tinkle)\b",
)

_ASKED = _any(
    r"please\b",
    r"pls\b",
    r"plz\b",
    r"kindly\b",
    r"(?:could|can|would|will) you\b",
    r"(?:we|i)(?:'d| would|'ll)? (?:also |still |just |only |really )?(?:need|require|ask|request)\b",
    r"you(?:'ll| will|'d| would)? (?:need|have|must|should|are (?:required|asked|requested|expected|kindly))\b",
    r"expir\w+",
    r"remains? (?:open|valid)\b",
    r"(?:is|are|stays?) (?:valid|open|live|active|available to (?:you|complete))\b",
    r"valid (?:until|till|for|through)\b",
    r"deadline\b",
    r"due (?:by|on|in|date|back|is|at|to|no|before|end|cob|eod|\w+day)\b",
    r"(?:is|are|be|fall) due\b",
    r"closing date\b",
    r"clos(?:e|es|ing) (?:on|at|by|for|this|next|\w+day)\b",
    r"rsvp\b",
    r"must (?:be )?(?:\w+ )?(?:accept|sign|return|reply|respond|submit|received|complet|confirm|reach|be)\w*",
    r"(?:is|are|to|should|must|needs? to|has to|have to) be (?:\w+ )?(?:submitted|returned|completed|received|signed|uploaded|sent|done|in|finished|accepted|with us|handed|filled|provided|confirmed|booked)\b",
    r"(?:let|tell) (?:me|us) (?:know|have)\b",
    r"(?:reply|respond|return|sign|submit|complete|fill (?:in|out)|upload|forward|confirm|accept|book|select|choose|provide|send|share|register|apply|revert|e-?mail) (?:it |this |them |these |that )?(?:to |back |by |your |the |a |an |me|us|with|before|within|no later|on or|in the|via|using|here|copies|over|at|any|two|three|for|and|or)\b",
    r"do the needful\b",
    r"you(?:'ve)? (?:have|got) (?:until|till|up to|to|\w+ (?:hours|days|weeks|working|business)|a week|a fortnight|\d+)",
    r"the ball is in your court",
    r"(?:your|the) (?:answer|decision|response|reply|acceptance|references?|documents?|availability|assignment|submission|signed \w+|form|test|task|assessment|portfolio|application|work samples?|paperwork)\b[^.;!?]{0,30}\b(?:by|before|within|until|no later)\b",
    r"(?:hear|have) (?:back )?from you\b",
    r"(?:look|looking) forward to (?:receiving|your|hearing|getting)\b",
    r"(?:receive|get|have) your\b",
    r"would appreciate\b",
    r"appreciate (?:it if|your|if|a)\b",
    r"(?:asap|at your earliest)\b",
    r"bitte\b",
    r"take(?:-| )home\b",
    r"to be returned\b",
    r"hold (?:the|this|your) (?:offer|slot|place|position|spot)\b",
    r"applications? (?:close|must|should)\b",
    r"we can (?:only )?hold\b",
)
_NOT_ASKED = _any(
    r"(?:we|i|they|he|she|hr)(?:'ll| will| shall| hope to| aim to| expect to| plan to| should| can| would| may| might|'d like to) (?:\w+ ){0,2}(?:let|get|be|have|send|share|confirm|reply|respond|return|come|contact|give|provide|make|decide|call|ring|update|write|revert|know|hear|finali|reach|complete|review)",
    r"you(?:'ll| will| should| can| may| would|'d)? (?:\w+ )?(?:expect|hear|receive|have (?:an? |our |the |your )?(?:answer|decision|contract|reply|response|offer|feedback|news|update|result|outcome)|get (?:an? |our |the )|be (?:contacted|notified|informed|hearing|told|updated|called))\b",
    r"please (?:allow|bear|note|expect|give us|be patient|be (?:aware|advised|assured))\b",
    r"kindly (?:allow|note|bear|expect|give us)\b",
)

_DECISION = _any(
    r"decid\w*",
    r"decisions?\b",
    r"answers?\b(?! (?:to|the|these|questions))",
    r"outcomes?\b",
    r"feed-?back\b",
    r"news\b",
    r"hear(?:ing)? (?:back )?(?:from (?:me|us|our|the|hr|him|her|\w+)|either|one way|something|whether|by|within|in|on|next|this|early|before|no later|again|soon|more|back)\b",
    r"heard? from\b",
    r"(?:get|getting|come|coming|got|be|circle|write|respond|reply|report|revert|loop|go)(?:ing)? back (?:to you|with)\b",
    r"get back\b",
    r"come back\b",
    r"coming back\b",
    r"be back (?:to you|with)\b",
    r"revert\b",
    r"offers?\b(?! (?:you )?(?:a|the|these|following|slot|times|expires|remains|is (?:open|valid)))",
    r"contract\b",
    r"let(?:ting)? you know\b",
    r"let (?:everyone|everybody|all|candidates|applicants|each|you)\b",
    r"(?:inform|notify|advise|tell|update|notif)(?:ed|ing|y)? (?:you|all|everyone|candidates|applicants|of|whether|successful|shortlisted|by)\b",
    r"be (?:informed|notified|advised|told)\b",
    r"results?\b",
    r"verdict\b",
    r"make (?:the|a|our) call\b",
    r"(?:the |a )?call (?:on who|about who)",
    r"final(?:ise|ize)\w*\b(?! (?:the )?(?:schedul|interview|time|dates))",
    r"conclu(?:de|ded|sion)\b",
    r"successful\b",
    r"select(?:ion|ed)\b",
    r"shortlist\w*\b",
    r"choos\w*\b",
    r"chosen\b",
    r"approv\w+\b",
    r"sign-?off\b",
    r"yes or (?:a )?no\b",
    r"either way\b",
    r"one way or (?:the other|another)\b",
    r"status of your\b",
    r"regarding (?:the status|your (?:application|status))",
    r"update\b",
    r"updates?\b",
    r"respon(?:se|d)\b",
    r"reply\b",
    r"hire\b",
    r"appoint(?:ed|ing)?\b",
    r"made up our minds?\b",
    r"mind(?:s)? made up",
    r"bescheid\b",
    r"rückmeldung\b",
    r"entscheid\w*",
    r"melden\b",
    r"réponse\b",
    r"décision\b",
    r"respuesta\b",
    r"antwoord\b",
    r"laten (?:wij|we) \w+ weten\b",
    r"odpowied\w+",
    r"decyzj\w+",
    r"decisión\b",
    r"know (?:more|where|whether|the)\b",
    r"have (?:an? |some |more )?(?:word|clarity|more (?:news|information))\b",
    r"reviewing|review(?:ed)? (?:of )?(?:your|all|applications)\b",
    r"\bdone and dusted\b",
    r"wrap(?:ped)? (?:up|it up)\b",
    r"reach out\b",
    r"confirm (?:whether|if|the outcome|either)\b",
    r"comms? from (?:us|me)\b",
    r"communication from us\b",
    r"communicat\w+\b",
    r"rank\w*\b",
)
_STEP = _any(
    r"schedul\w*",
    r"next (?:steps?|stages?|rounds?|phase)\b",
    r"invit\w*",
    r"contact(?:ed|ing)?\b",
    r"circle back\b",
    r"resum\w+",
    r"(?:be|keep|stay|get|been) in (?:touch|contact)\b",
    r"in touch\b",
    r"touch base\b",
    r"reach(?:ing)? out\b",
    r"call(?:ing)?\b",
    r"ring(?:ing)?\b",
    r"phone\b",
    r"send\w*\b",
    r"share\b",
    r"forward\b",
    r"arrang\w+",
    r"organi[sz]\w+",
    r"set up\b",
    r"follow(?:ing)?[- ]?up\b",
    r"e-?mail\w*\b",
    r"write\b",
    r"drop you\b",
    r"confirmation\b",
    r"confirm\b",
    r"interview\w*",
    r"proceed\b",
    r"pick (?:this|it|things|the \w+) (?:back )?up\b",
    r"process\b",
    r"restart\w*",
    r"reopen\w*",
    r"on hold\b",
    r"pause[ds]?\b",
    r"frozen\b",
    r"freeze\b",
    r"revisit\b",
    r"begin\w*\b",
    r"assessment\b",
    r"details\b",
    r"timeline\b",
    r"reference checks?\b",
    r"background checks?\b",
    r"paperwork\b",
    r"connect\b",
    r"discuss\b",
    r"move (?:forward|ahead|on)\b",
    r"chase\b",
    r"onboard\w*",
    r"speak\b",
    r"talk\b",
    r"meet\w*\b",
    r"prepare\b",
    r"get (?:this|that|it) (?:over|to you|moving|across)\b",
    r"you(?:'ll| will| should| can) (?:have|get|receive|see|expect)\b",
    r"complete\w*\b",
    r"check with\b",
    r"catch up\b",
    r"delay\w*",
    r"expect\b",
    r"ready\b",
    r"takes?\b",
    r"need\b",
    r"allow\b",
    r"give us\b",
    r"stand by\b",
    r"turnaround\b",
)
_FUTURE = _any(
    r"will\b",
    r"\w+'ll\b",
    r"shall\b",
    r"going to\b",
    r"hope\w*\b",
    r"aim\w*\b",
    r"expect\w*\b",
    r"plan\w*\b",
    r"should\b",
    r"intend\w*\b",
    r"looking to\b",
    r"anticipat\w+\b",
    r"want to\b",
    r"can\b",
    r"by\b",
    r"likely\b",
    r"due to\b",
    r"try\b",
    r"trying\b",
    r"would\b",
    r"let'?s\b",
    r"may\b",
    r"might\b",
)
_OTHER = _any(
    r"start(?:ing)? date\b",
    r"(?:would|will|to|can|could|you'?d|you) (?:be )?(?:start(?:ing)?|join(?:ing)?)(?: (?:with )?us)?\s+(?:on|in|from|as|at the|by|work|the role|mid|early)\b(?! (?:schedul|interview))",
    r"(?:role|position|job|contract|post|internship|placement|programme|program|term|course|semester|project|engagement|assignment|employment) (?:would |will |is |itself )?(?:\w+ )?(?:start|begin|commenc|run|end|finish|last)s?(?:ing)?\b",
    r"(?:anticipated|expected|preferred|ideal|planned|proposed|desired|earliest) start\b",
    r"start in (?:the )?(?:role|post|position)\b",
    r"onboarding (?:starts?|begins?|is|will)\b",
    r"induction\b",
    r"orientation\b",
    r"launch\w*\b",
    r"(?:fiscal|financial) year\b",
    r"budget\b",
    r"board meet\w*",
    r"(?:we|they|the \w+) (?:moved|opened|acquired|raised|expanded|relocat\w+|mov\w+|open\w*) (?:to|in|our|a|into|new|from)\b",
    r"payroll\b",
    r"(?:pay|salary) (?:review|day|is paid)\b",
    r"conference\b",
    r"go(?:es|ing)?[- ]live\b",
    r"(?:reviewing|screening|sifting|shortlisting) applications\b",
    r"internal(?:ly)? (?:review|meeting|deadline|discussion)\b",
    r"our (?:board|leadership|management) (?:meets|is meeting|meeting)\b",
)
_PAST = _any(
    r"(?:was|were|met|spoke|talked|chatted|interviewed|received|applied|submitted|attended|sent|dated|posted|advertised|came|wrote|called|rang|discussed|enjoyed|visited|completed|signed|had|held|took place|joined|started|closed|opened|founded|established|launched|shared|asked|mentioned|agreed|emailed|confirmed|scheduled|promised|said|told|left|happened|finished|began|ended|expired|missed|replied|responded|presented|saw|did)\b(?! (?:for|by|at|to be) (?:\w+day|next|tomorrow))",
    r"(?:thank you|thanks)[^.;!?]{0,20} (?:for|again)\b[^.;!?]{0,60}(?:ing|your (?:time|application|interview|e-?mail|message|patience|note|call|visit|interest|cv|submission))\b",
    r"(?:great|good|lovely|nice|pleasure|wonderful|delighted|enjoyed|fantastic)\b[^.;!?]{0,20} (?:to (?:meet|speak|talk|see|chat|connect)|meeting|speaking|talking|seeing|chatting|connecting|catching|having)\b",
    r"since\b",
    r"(?:has|have|'ve|'s) (?:\w+ )?(?:been|received|reviewed|passed|closed|had|met)\b",
    r"ago\b",
    r"further to our\b",
    r"(?:as|when) (?:we )?(?:discussed|agreed|mentioned|spoke|met)\b",
    r"following (?:our|your|on from|up on)\b",
    r"last (?:week|month|year|\w+day|time)\b",
    r"yesterday\b",
    r"(?:our|your) (?:call|chat|conversation|interview|meeting|e-?mail|letter|message|mail|application) (?:of|on|from|dated|yesterday|last)\b",
)
_FUTURE_STRONG = _any(
    r"will\b(?! have (?:been|received))",
    r"\w+'ll\b",
    r"shall\b",
    r"going to\b",
    r"hope to\b",
    r"aim\b",
    r"expect to\b",
    r"plan(?:ning)? to\b",
    r"should (?:be|have|hear|know|get|know)\b",
    r"would (?:you|like|it|that|suit|be|love)\b",
    r"please\b",
    r"can (?:you|we|i)\b",
    r"could (?:you|we)\b",
    r"(?:is|are|has been|have been|'s been|been|was|were) (?:re)?(?:schedul\w+|booked|planned|set|moved|pushed|confirmed|postponed|due|extended|arranged) (?:for|to|until|on|at|by)?",
    r"next (?:week|month|year|\w+day)\b",
    r"tomorrow\b",
    r"(?:is|are) (?:still |currently |not )?(?:waiting|due|to|out|on leave|meeting|interviewing|available|free|away|closed|scheduled)\b",
    r"looking forward\b|look forward\b",
    r"let'?s\b",
    r"(?:has|have) until\b",
    r"if you\b",
    r"deadline\b",
    r"expires?\b",
    r"closes\b",
)

_CONDITION = _any(
    r"(?:only )?if (?!not (?:sooner|before|earlier)|you (?:have|'ve) any|you need any(?:thing| help)|possible|so\b|you would like to (?:discuss|ask)|sooner|that'?s ok)",
    r"should (?:you|your|we|they|the|there|this|it|he|she|our|anything|things)\b(?! be able to expect)",
    r"in case\b",
    r"in the event\b",
    r"provided\b",
    r"providing\b",
    r"assuming\b",
    r"unless\b",
    r"subject to\b",
    r"as long as\b",
    r"so long as\b",
    r"conditional\b",
    r"dependent on\b",
    r"depending on\b",
    r"contingent\b",
    r"falls?\b",
    r"were (?:you|we) to\b",
    r"wenn\b",
    r"successful (?:candidates|applicants)\b",
    r"shortlisted (?:candidates|applicants)\b",
)
_SOFT = _any(
    r"hop(?:e|es|ed|ing|efully)\b",
    r"aim(?:s|ing|ed)?\b",
    r"try(?:ing)?\b",
    r"tries\b",
    r"expect(?:s|ed|ing)?\b",
    r"should\b(?! (?:you|your)\b)",
    r"ideal(?:ly)?\b",
    r"anticipat\w+\b",
    r"plan(?:s|ning|ned)?\b(?! for)",
    r"looking to\b",
    r"target(?:s|ing|ed)?\b",
    r"probabl[ey]\b",
    r"likely\b",
    r"intend\w*\b",
    r"might\b",
    r"may\b",
    r"would like to\b",
    r"tentative\w*\b",
    r"estimate[sd]?\b",
    r"think\b",
    r"could\b(?! you)",
    r"endeavou?r\w*\b",
    r"want to\b",
    r"fingers crossed\b",
    r"with (?:any )?luck\b",
    r"all being well\b",
    r"perhaps\b",
    r"maybe\b",
    r"believe\b",
    r"suspect\b",
    r"reckon\b",
    r"guess\b",
    r"provisional\w*\b",
    r"optimistic\w*\b",
    r"confident\b",
    r"wish\b",
    r"usually\b",
    r"normally\b",
    r"typically\b",
    r"generally\b",
    r"do my best\b",
    r"do our best\b",
    r"best to\b",
    r"roughly\b",
    r"approximately\b",
    r"pencill?ed\b",
    r"in principle\b",
    r"hoffen\b",
    r"espér\w+",
    r"esperamos\b",
    r"working towards\b",
    r"rough(?:ly)?\b",
    r"would (?:be|expect|hope|think|say)\b",
    r"sometime\b",
    r"i'd (?:say|guess|expect|hope|think)\b",
    r"we'd (?:hope|expect|like|love)\b",
    r"can'?t see (?:it|this)\b",
    r"penciled\b",
    r"appears?\b",
    r"seems?\b",
    r"possibly\b",
)
_DENIED = _any(
    r"(?:won'?t|will not|shan'?t|shall not|not going to|isn'?t going to|aren'?t going to)\b",
    r"(?:can'?t|cannot|can not|couldn'?t|could not|unable to|not able to|not in a position to|not be able to|not be in a position)\b",
    r"(?:do(?:es)?n'?t|do(?:es)? not|don'?t) (?:\w+ )?(?:expect|anticipate|think|plan|foresee|have|know|see|believe|promise|intend|envisage)\b",
    r"not (?:be )?(?:decid|mak|hav|hear|expect|likely|anticipat|possible|promis|guarantee|before|until|by|finali|know|ready|complete|start|resum|interview|get|in a)\w*",
    r"(?:may|might|should|would) not\b",
    r"(?:mightn'?t|wouldn'?t|shouldn'?t|mayn'?t)\b",
    r"unlikely\b",
    r"no (?:decision|news|answer|interviews?|updates?|outcome|movement|feedback|offers?|word|response)\b[^.;!?]{0,30}\b(?:before|until|till|by|this side)\b",
    r"(?:isn'?t|is not|aren'?t|are not|hasn'?t|haven'?t) (?:\w+ )?(?:expected|likely|due|going|available|meeting|back|planned|possible|be)\b",
    r"nobody\b",
    r"never\b",
    r"nothing (?:will|is going to|is likely|before|until)\b",
    r"no one\b",
    r"neither\b",
    r"hardly\b",
    r"instead of\b",
    r"rather than\b",
)
_DELAYED = _any(
    r"(?:tak(?:es?|ing)|took) (?:a (?:bit|little) |a little bit |slightly |somewhat |much |far |rather |quite a bit )?longer\b",
    r"delay(?:ed|s)?\b",
    r"behind schedule\b",
    r"running (?:late|behind)\b",
    r"pushed back\b",
    r"slipp\w+\b",
    r"more time (?:than|to)\b",
    r"longer than (?:expected|planned|anticipated|usual|hoped)\b",
    r"held up\b",
    r"bear with us\b",
    r"taking its time\b",
    r"dragging on\b",
)
_HOLD = _any(
    r"on hold\b",
    r"paus(?:e|ed|ing)\b",
    r"fr(?:ozen|eeze|oze)\b",
    r"suspended\b",
    r"on ice\b",
    r"halted\b",
    r"parked\b",
    r"stood down\b",
    r"mothballed\b",
)
_INSTEAD = _any(
    r"instead\b",
    r"reschedul\w+\b",
    r"(?:push|pushed|pushing|move|moved|moving|shift|shifted|shifting|bump|bumped|postpone|postponed|delay|delayed|bring|brought|extend|extended|slip|slipped)\b[^.;!?]{0,50}?\b(?:to|until|till|for|back|forward|by)\b",
    r"(?:is|are|will|'s|'ll) now\b",
    r"now (?:be|expect|hope|aim|likely|looking|scheduled|planning)\b",
    r"new (?:date|time|deadline)\b",
    r"rather than\b",
    r"correction\b",
    r"scratch that\b",
    r"changed? to\b",
)


@dataclass(frozen=True, slots=True)
class Sense:
    """What the clause of a date says about it."""

    kind: TimeKind
    strength: Strength
    denied: bool
    past: bool
    flags: frozenset[str]


def looks_back(clause: Clause) -> bool:
    """The clause tells of the past: a bare weekday or a date without a year lies behind the message."""
    return bool(_PAST.search(clause.text)) and not _FUTURE_STRONG.search(clause.text)


def sense_of(clause: Clause, *, relation: Relation, clock: bool, past: bool, where: int, rule: str) -> Sense:
    """Kind, strength, polarity and flags of a date at offset `where` of the text."""
    text, sentence = clause.text, clause.sentence
    flags: set[str] = set()
    if _DELAYED.search(sentence):
        flags.add("delayed")
    if _HOLD.search(sentence):
        flags.add("hold")
    kind = _kind_of(clause, relation=relation, clock=clock, past=past, where=where, rule=rule, flags=flags)
    strength = Strength.FIRM
    if _CONDITION.search(text) or _condition_before(clause):
        strength = Strength.CONDITIONAL
    elif _SOFT.search(text):
        strength = Strength.SOFT
    before = text[: max(0, where - clause.start)]
    denied = (
        bool(_DENIED.search(before))
        and kind not in (TimeKind.CHECK_IN_OK, TimeKind.OUT_OF_OFFICE)
        and "silence_means_no" not in flags
    )
    return Sense(kind, strength, denied, past, frozenset(flags))


def _condition_before(clause: Clause) -> bool:
    """ "If you are shortlisted, we will call …": the condition stands in the clause before."""
    head = clause.sentence[: clause.start - clause.sentence_start]
    tail = clause.sentence[clause.end - clause.sentence_start :]
    match = re.match(
        r"\W*(?:and |but |so )?(?:if|should you|in case|provided|assuming|subject to|unless|in the event)\b",
        head,
        re.IGNORECASE,
    )
    return bool(match and len(head) < 200 and _CONDITION.search(head)) or bool(_CONDITION.match(tail.lstrip(" ,")))


def _kind_of(
    clause: Clause, *, relation: Relation, clock: bool, past: bool, where: int, rule: str, flags: set[str]
) -> TimeKind:
    text, sentence = clause.text, clause.sentence
    if relation is Relation.RECURRING:
        return TimeKind.OTHER
    not_heard = _NOT_HEARD.search(sentence)
    if not_heard and _ASSUME_NO.search(sentence):
        flags.add("silence_means_no")
        return TimeKind.DECISION_PROMISE
    if _OUT.search(text) and not _NOT_OUT.search(text):
        return TimeKind.OUT_OF_OFFICE
    if _is_check(text, sentence, not_heard is not None, relation):
        return TimeKind.CHECK_IN_OK
    if past:
        return TimeKind.OTHER
    pointing = relation in (Relation.ON, Relation.IN, Relation.BETWEEN, Relation.AFTER, Relation.NOT_BEFORE)
    for scope in (text, sentence) if len(sentence) < 600 else (text,):
        kind = _kind_in(scope, pointing=pointing, clock=clock, whole=scope is sentence and sentence != text)
        if kind is not None:
            return kind
    if _FUTURE.search(text):
        return (
            TimeKind.NEXT_STEP if re.search(r"\b(?:we|i|they|he|she|hr|you)\b", text, re.IGNORECASE) else TimeKind.OTHER
        )
    return TimeKind.INTERVIEW_TIME if clock and pointing else TimeKind.OTHER


def _kind_in(text: str, *, pointing: bool, clock: bool, whole: bool) -> TimeKind | None:
    if _OTHER.search(text) and not whole:
        return TimeKind.OTHER
    organise = bool(_ORGANISE.search(text))
    theirs = bool(_NOT_ASKED.search(text))
    asked = bool(_ASKED.search(text))
    talk = bool(_TALK.search(text))
    proposal = bool(_PROPOSAL.search(text))
    ring = bool(_CALL_VERB.search(text))
    if (
        pointing
        and not organise
        and ((talk and not ring) or (proposal and not theirs))
        and not (theirs and _DECISION.search(text) and not clock)
    ):
        if not (theirs and not clock and not proposal and _DECISION.search(text)):
            return TimeKind.INTERVIEW_TIME
    if asked and not theirs:
        return TimeKind.CANDIDATE_DEADLINE
    if organise and not re.search(r"\b(?:decision|decide|feedback|outcome)", text, re.IGNORECASE):
        return TimeKind.NEXT_STEP
    if _DECISION.search(text):
        return TimeKind.DECISION_PROMISE
    if _STEP.search(text):
        return TimeKind.NEXT_STEP
    return None


def _is_check(text: str, sentence: str, not_heard: bool, relation: Relation) -> bool:
    their = _THEIR_ACT.search(text)
    if _CHECK_PURE.search(text) and not (
        their and their.start() < (_CHECK_PURE.search(text) or their).start() and not not_heard
    ):
        return True
    if not_heard:
        return bool(_CHECK.search(sentence)) or bool(_CHECK_PURE.search(sentence))
    return False


def replaces(clause: Clause) -> bool:
    """Words such as "instead" or "pushed to": this date takes the place of one named before in the same mail."""
    return bool(_INSTEAD.search(clause.sentence))
