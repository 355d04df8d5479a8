"""A no that uses none of the usual words, told from the whole of one mail.

People who turn somebody down say sorry, speak of somebody else who got it or of a job that is no longer there, and say
goodbye. One such sign is nothing; a mail that shows two of different kinds and neither asks, fixes nor promises anything
is read as a no, of which the card is not sure.
"""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re
from dataclasses import replace
from datetime import timedelta

from app.reading.acts.model import Act, ActKind
from app.reading.facts.heard import ME, THEM, Heard, meant
from app.reading.facts.offers import offers_of
from app.reading.facts.silence import silence_in
from app.reading.times.model import TimeExpression, TimeKind

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
    r"person with (?:a |an )?more|somebody (?:who|with)|someone (?:who|with)|reserve (?:list|panel)|placed (?:second|third|fourth)|concluded (?:its|our|the) search|sorted (?:someone|somebody)|found (?:someone|somebody)|internal (?:candidate|hire|applicant)|filled\b|in (?:a |an)?other directions?)",
)  # case matters: names
ANOTHER_ANY = re.compile(
    r"(?i:{})".format(
        r"\b(?:spot|seat|chair|desk|bench|job|post|role|place|position) (?:went|goes|has gone|is gone|is taken|was taken(?! (?:ill|off|out|from|to|up))|has been (?:filled|taken|given))\b"
    )
)
GONE = re.compile(
    r"\b(?:no longer (?:exists?|stands?|needed|available|open|hiring|going|have)|does(?:n'?t| not) exist|(?:treat|consider) (?:it|this|the \w+) as void|tak(?:e|en|ing) (?:it |them |that )?back|clawed (?:\w+ ){0,3}back|"
    r"(?:job|post|role|position|headcount|vacancy|budget|funding|grant|search|project|contract) (?:has been |have been |was |were |is |are |is being |got |has )?(?:moved|moving|cut|pulled|cancelled|canceled|scrapped|axed|withdrawn|closed|gone|lost|shelved|abolished|reabsorbed)|"
    r"leav(?:e|ing) (?:the|this|it|that) (?:\w+ )?(?:empty|vacant|unfilled)|moving the headcount|pull(?:ed|ing) (?:the|this) (?:job|post|role|position|requisition)|not (?:be )?(?:hiring|filling|recruiting|replacing)|rescind\w*|withdraw(?:n|ing)? (?:the|our) offer)",
    re.I,
)
NOT_YOU = re.compile(
    r"\b(?:(?:yours|you|your name|your (?:application|profile|cv)) (?:isn'?t|is not|wasn'?t|was not|weren'?t|were not|aren'?t|are not) (?:one|among|on|in|sitting|the one|selected|chosen|it)|"
    r"(?:won'?t|will not|not|cannot|can'?t|couldn'?t|could not) (?:be )?(?:tak(?:e|ing) (?:you|your|it|this|things)|offer(?:ing)? you|(?:go|going|mov\w+|continu\w+|proceed\w*|progress\w*)\b.{0,30}\b(?:you|your|further|ahead|forward))|"
    r"did(?:n'?t| not) (?:choose|pick|make (?:it|the cut)|get (?:it|the)|select)|reason (?:why )?(?:we|i) did not|any further\b|this time (?:round|around))",
    re.I,
)
# The way ends here: "this is where our paths part", "status: no longer considered".
ENDED = re.compile(
    r"\b(?:your (?:\w+ )?(?:application|candidacy|candidature|profile|submission|file)|(?:path|journey|road|chapter|story|adventure|conversation|process))\b(?: \w+){0,8}? (?:ends?|ended|stops?|stopped|pauses?|closes?|closed|concludes?|finish(?:es|ed)|halts?|"
    r"(?:has |have )?reached (?:its|the|an) (?:end|conclusion|close)|(?:has |have )?come to (?:a|an|its) (?:close|end|halt|conclusion)|goes no further|at an end|archived|inactive|no longer (?:active|being considered|under consideration|in consideration)|"
    r"(?:will |is |are |was |were |does |do )?(?:not|n't) (?:be )?(?:advanc\w+|continu\w+|progress\w*|proceed\w*|retained|taken (?:further|forward)|mov\w+ (?:on|forward|ahead)|going (?:further|forward|ahead)|part of))\b|"
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
    r"the best (?:he|she|we|i|they) saw|going to (?:haunt|miss)|deserve|great things|someone will|lucky to have you|door (?:is|stays|remains)|hope (?:to|we|you|our)|talent (?:community|pool)|keep you in mind|on file|alles gute|high five|take care)",
    re.I,
)
GOES_ON = (
    ActKind.INVITATION, ActKind.APPOINTMENT, ActKind.OFFER, ActKind.HOLD, ActKind.PERMISSION, ActKind.QUESTION, ActKind.REQUEST,
    ActKind.RECEIPT, ActKind.OUTREACH, ActKind.DELAY,
)  # fmt: skip
CERTAIN, LIKELY, STRONG, SEES_CLEARLY, HINT, WEAK = 0.75, 0.55, 0.75, 0.9, 0.35, 0.2
FAR = timedelta(days=120)
LATE = timedelta(days=2, hours=12)
# "Candidates whose profile matches will hear from us" speaks of others, not of me.
OF_OTHERS = re.compile(
    r"^(?:only |all |those|candidates?|applicants?|people|successful|shortlisted|anyone|everyone|whoever)\b[^.]{0,60}\b(?:will|whose|who|whom|we)\b|\bthose (?:we|who|whom|that|shortlisted|selected)\b|\b(?:applicants|candidates) (?:who|whose|whom)\b",
    re.I,
)
SOMEBODY_ELSE = frozenset({"other_chosen", "role_closed", "filled", "reserve", "veiled"})


def with_weighed_noes(told: tuple[Heard, ...]) -> tuple[Heard, ...]:
    """What was heard, each no of theirs weighed against the whole of its mail: two grounds, or else it is a doubt."""
    out: list[Heard] = []
    offered = False
    for i, h in enumerate(told):
        if h.by == THEM and not h.aside:
            h = _weighed(h, offered=offered, answered=_taken_as_no(told[i + 1 :]), late=_comes_late(h, told[:i]))
            offered = bool(offers_of(h)) or (offered and not h.does(ActKind.REFUSAL))
        out.append(h)
    return tuple(out)


def _taken_as_no(later: tuple[Heard, ...]) -> bool:
    """My next mail answers as one answers a no, and asks nothing: I have read theirs, too."""
    mine = next((h for h in later if h.by in (ME, THEM) and not h.aside), None)
    if mine is None or mine.by != ME or "?" in mine.text or mine.does(ActKind.WITHDRAWAL, ActKind.STATUS_QUESTION):
        return False
    return bool(mine.said(ActKind.GRACE, least=0.75))


def _comes_late(h: Heard, before: tuple[Heard, ...]) -> bool:
    """Days after my mail a person writes and neither asks, promises nor sends anything: that is how bad news comes."""
    last = next((b for b in reversed(before) if b.by in (ME, THEM) and not b.aside), None)
    if last is None or h.automated or h.mail.message.attachments or h.at - last.at < LATE:
        return False
    return not h.does(*GOES_ON, ActKind.PROMISE, ActKind.DELIVERY, ActKind.ADVANCE, ActKind.CANCELLATION)


def _weighed(h: Heard, *, offered: bool, answered: bool, late: bool) -> Heard:
    acts = tuple(_weigh(h, a) if a.kind is ActKind.REFUSAL else a for a in h.acts)
    if offered:  # "I lost the fight for the higher figure": a no to my wish, while their offer stands
        acts = tuple(
            replace(a, sure=0.1) if a.kind is ActKind.REFUSAL and not GONE.search(a.quote) else a for a in acts
        )
    h = replace(h, acts=acts)
    act = passed_on_no(h) if h.forwarded else None
    act = act or (_taken_back(h) if offered else veiled_no(h, answered=answered, late=late))
    return replace(h, acts=(*acts, act)) if act else h


def _weigh(h: Heard, no: Act) -> Act:
    """A no that only the model sees needs a sign in the mail; one inside a move of a talk, or beside a hold, is about that."""
    if no.what not in SOMEBODY_ELSE and _about_a_date(h, no):
        return replace(no, sure=0.1)
    outright = "phrase" in no.signals and no.sure >= SEES_CLEARLY
    if OF_OTHERS.search(no.quote) and not NOT_YOU.search(no.quote) and not outright:
        return replace(no, sure=0.2)
    if _means_a_day(h, no):
        return replace(no, sure=0.1)
    if ("phrase" in no.signals and no.sure >= 0.6) or no.signals == frozenset({"whole mail"}):
        return no
    if h.does(ActKind.RECEIPT) and h.automated:
        return replace(no, sure=0.1)  # receipts speak of those who will not be chosen
    if "?" in no.quote or NOT_YET.search(h.text):
        return replace(no, sure=0.1)
    if no.sure >= SEES_CLEARLY and h.person:
        return no
    return replace(no, sure=min(no.sure, 0.45))


def _means_a_day(h: Heard, no: Act) -> bool:
    """ "Not next week, the other one" speaks of weeks."""
    rest = no.quote
    for time in h.within(no.span):
        rest = rest.replace(time.text, " ")
    return bool(signs(no.quote)[0]) and rest != no.quote and not signs(rest)[0]


def _about_a_date(h: Heard, no: Act) -> bool:
    beside = {a.kind for a in h.acts if a.span == no.span and meant(a) and a.sure >= 0.7}
    if beside & {ActKind.CANCELLATION, ActKind.HOLD, ActKind.DELAY}:
        return True
    goes_on = h.does(ActKind.INVITATION, ActKind.HOLD, ActKind.APPOINTMENT) or any(
        t.end and t.end > h.day and t.kind in (TimeKind.DECISION_PROMISE, TimeKind.INTERVIEW_TIME) for t in h.times
    )
    return goes_on and not signs(no.quote)[0]


CONDITION = re.compile(
    r"(?:^|(?<=[.!?,;\n]))\s*(?:if|should you|unless|in case|in the event|whether)\b[^.!?\n]{0,300}", re.I | re.M
)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def signs(text: str) -> tuple[list[re.Match[str]], list[re.Match[str]]]:
    """Signs of the matter (not you, nothing there, somebody else) and of the manner (sorry, goodbye)."""
    text = CONDITION.sub(_blank, text)  # offsets stay
    text = re.sub(r"[^.!?\n]+", lambda m: _blank(m) if OF_OTHERS.search(m[0].strip()) else m[0], text)
    core = [NOT_YOU.search(text), GONE.search(text), ANOTHER.search(text) or ANOTHER_ANY.search(text)]
    soft = [SORRY.search(text), FAREWELL.search(text)]
    return [m for m in core if m], [m for m in soft if m]


NOT_YET = re.compile(
    r"\b(?:(?:we|they|i|board|panel|committee|he|she)(?:['’]?ll| will| shall| can| then)* (?:decide|choose|make up (?:our|their|my) minds?)|delay\w*|held up|postponed|hold-?up|slow(?:ly|er)?\b(?! at)|you(?:['’]?d| would|['’]?ll| will) (?:be )?(?:join(?:ing)?|report(?:ing)?|work(?:ing)? (?:with|for))|(?:one|two|three|some|few|others?) (?:more|others?)?(?: \w+)? ?(?:to|still to|left to) (?:meet|see|interview|talk|speak)|no decision|(?:have not|haven'?t|not) (?:yet )?(?:decided|made (?:a|the|our|up))|still (?:deciding|interviewing|talking|discussing|waiting|meeting|hasn'?t|haven'?t)|no (?:answer|news) yet|(?:very much|still) in (?:it|the running|the mix|play)|not a no|hasn'?t (?:moved|changed|signed)|bear with|keep you hanging)\b",
    re.I,
)
SMALL_TALK = re.compile(r"\b(?:(?:stay|keep) in (?:touch|contact)|yes|right|ok|okay|deal)\s?\?", re.I)


def passed_on_no(h: Heard) -> Act | None:
    """A no in words that one of theirs wrote to another: whom they take instead, and thanks or comfort for me."""
    if h.does(ActKind.REFUSAL) or h.does(ActKind.INVITATION, ActKind.ADVANCE, ActKind.OFFER):
        return None
    other, not_her, comfort = (pattern.search(h.text) for pattern in PASSED_ON)
    matter = not_her or other
    if matter is None or not (comfort or (other and not_her)):
        return None
    return _act(h, (other or matter).start(), CERTAIN)


def _act(h: Heard, at: int, sure: float) -> Act:
    start, end = _sentence(h.text, at)
    quote = " ".join(h.text[start:end].split())
    return Act(ActKind.REFUSAL, quote, (start, end), sure, what="veiled", signals=frozenset({"whole mail"}))


def _ended_no(h: Heard) -> Act | None:
    """A system's letter that says that the way ends here, and asks and promises nothing."""
    found = ENDED.search(CONDITION.sub(_blank, h.text))
    if found is None or not h.automated or "?" in h.text:
        return None
    if any(
        a.kind is not ActKind.RECEIPT or GOT_IT.search(a.quote) for a in h.said(*GOES_ON, ActKind.PROMISE, least=0.7)
    ):
        return None
    if any(t.end and t.end >= h.day for t in h.within(_sentence(h.text, found.start()))):
        return None
    kind = SORRY.search(h.text) or FAREWELL.search(h.text) or THANKS.search(h.text)
    return _act(h, found.start(), CERTAIN if kind else LIKELY)


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


def _taken_back(h: Heard) -> Act | None:
    """After an offer: it is withdrawn, or the job is no longer there."""
    found = None if h.does(ActKind.REFUSAL) else TAKES_BACK.search(h.text)
    return _act(h, found.start(), CERTAIN) if found else None


TAKES_BACK = re.compile(
    r"\b(?:tak(?:e|en|ing) (?:\w+ ){0,3}back|rescind\w*|(?:withdraw\w*|revok\w+|pull(?:ed|ing)?|retract\w*|cancel\w*) (?:\w+ ){0,3}(?:offer|letter|contract|it)\b|(?:offer|letter|contract) (?:\w+ ){0,3}(?:withdrawn|void|revoked|pulled|cancelled|canceled|off the table)|"
    r"(?:can(?:no|['’])t|cannot|can no longer|not able to|unable to) (?:\w+ ){0,4}(?:honou?r|bring (?:you|somebody|someone|anyone|anybody) (?:in|on)|hire|take (?:you|anyone|anybody|somebody|someone) on)|(?:role|job|post|position) (?:no longer exists|is gone|has gone|has been cut))\b",
    re.I,
)


def veiled_no(h: Heard, *, answered: bool = False, late: bool = False) -> Act | None:
    """The refusal that the whole mail amounts to, or None. `sure` is 0.75 for three signs, 0.55 for two."""
    if h.does(ActKind.REFUSAL) or NOT_YET.search(h.text) or any(_promises_news(h, t) for t in h.times):
        return None
    if any(POSTED.search(a.quote) and not LATER.search(a.quote) for a in h.said(ActKind.PROMISE, least=0.7)):
        return None
    ended = _ended_no(h)
    if ended:
        return ended
    text = SMALL_TALK.sub("", h.text)
    goes_on = {a.kind for a in h.said(*GOES_ON, least=0.7) if not SMALL_TALK.search(a.quote)}
    if goes_on - {ActKind.REQUEST, ActKind.PERMISSION, ActKind.DELAY} or "?" in text:
        return None
    if h.automated and ActKind.REQUEST in goes_on:
        return None
    core, soft = signs(h.text)
    maybe = [a for a in h.acts if a.kind is ActKind.REFUSAL and meant(a) and a.sure >= WEAK and not silence_in(a.quote)]
    hints = [a for a in maybe if a.sure >= HINT or signs(a.quote)[0]]
    if answered and not hints:
        hints = maybe
    grounds = len(core) + len(soft) + min(2, len(hints)) + answered + late
    if grounds < 2 or not (core or hints):
        return None
    at = core[0].start() if core else hints[0].span[0]
    return _act(h, at, CERTAIN if grounds > 2 else LIKELY)


def _promises_news(h: Heard, time: TimeExpression) -> bool:
    """A day ahead, in a sentence that does not itself speak of somebody else ("Ana starts with us on 5 May")."""
    if (
        not time.end
        or time.end <= h.day
        or time.end - h.day > FAR
        or not time.polarity
        or time.kind in (TimeKind.CANDIDATE_DEADLINE, TimeKind.OTHER)
    ):
        return False
    start, end = _sentence(h.text, time.span[0])
    return not signs(h.text[start:end])[0]


def _sentence(text: str, at: int) -> tuple[int, int]:
    start = max(text.rfind(mark, 0, at) + 1 for mark in ".!?\n")
    ends = [i for i in (text.find(mark, at) for mark in ".!?\n") if i >= 0]
    return start, min(ends, default=len(text))
