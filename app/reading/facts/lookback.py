"""When somebody speaks of a talk that took place: which day it was."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re
from datetime import date, timedelta

from app.reading.acts.model import Act, ActKind
from app.reading.facts.diary import Diary, Slot
from app.reading.facts.heard import Heard, sentence_around
from app.reading.facts.misheard import AS_ARRANGED
from app.reading.lines import one_of
from app.reading.times.model import TimeKind

TODAY = re.compile(
    r"\b(?:today|this (?:morning|afternoon|evening)|just now|earlier|tonight|just (?:met|spoke|finished))\b", re.I
)
YESTERDAY = re.compile(r"\b(?:yesterday|last night)\b", re.I)
LEAST = 0.5
PLAIN = 0.8  # of the model alone; below, the sentence has to speak of a talk
STILL_AHEAD = re.compile(
    one_of(r"""
        \b(?:
            would|will|'ll|look(?:ing)? forward to|hope to|can|could|like to|happy to|pleased to|delighted to
        ) (?:be )?(?:\w+ ){0,3}(?:see|meet|speak|talk|chat|interview|welcom)
        \bsee you\b|\binvit
    """),
    re.I,
)
_PAST_DAY = (
    r"(?:today|yesterday|this (?:morning|afternoon|evening)|last (?:week|night|\w+day)|earlier|just now|the other day"
    r"|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
# "Lovely to see you today, the panel meets on Friday", "they loved meeting you on Monday and would like you back".
IS_PAST = re.compile(
    one_of(rf"""
        (?:^|[.!?,\n]\s*|\bwas )(?:(?:so|very|really|right|such) )*(?:an? )?(?:
            lovely|great|good|nice|fab|fabulous|brilliant|wonderful|grand|pleasure|super
        ) to (?:see|meet|have|(?:speak|talk|chat) (?:to|with)) (?:you|ye|u|ya)\b[^.!?,\n]{{0,25}}?\b{_PAST_DAY}\b(?! (?:at|from|for) )
        \b(?:enjoyed|loved|liked|appreciated) (?:
            meeting|having|seeing|hosting|(?:talk|speak|chat)ing (?:to|with)
        ) (?:you|ye|u|ya)\b[^.!?,\n]{{0,25}}?\b{_PAST_DAY}\b
    """),
    re.I,
)
# "Thanks for ringing through the two names this morning": a thing that came, no talk.
FOR_SENDING = re.compile(
    r"\bfor (?:so \w+ )?(?:sending|ringing (?:in|through|over|with)|returning|completing|filling|submitting|uploading|passing on|handing in|dropping)\b",
    re.I,
)
# "Good job you rang yesterday": a call of mine that set something right.
GOOD_THAT_I_ASKED = re.compile(
    r"\b(?:(?:good|lucky) (?:(?:job|thing|idea) )?|as well )(?:that )?you (?:rang|called|phoned|asked|wrote|e?-?mailed|texted|mentioned|said|told)\b",
    re.I,
)
LOOKS_BACK_AT_MOST = timedelta(days=21)


def look_back(diary: Diary, h: Heard, kind: ActKind, *, first: bool) -> None:
    """Somebody speaks of a talk that took place: the day that they name, else the agreed one, else the day of the mail."""
    if first and kind is ActKind.LOOK_BACK and h.does(ActKind.OUTREACH):
        return  # who approaches me has not met me
    for act in _looks(h, kind):
        if (
            kind is ActKind.THANKS
            and any(a.kind is ActKind.CONSENT and a.span == act.span for a in h.acts)
            and not TODAY.search(act.quote)
        ):
            continue  # "thanks, Friday suits me"
        if (
            (STILL_AHEAD.search(act.quote) and not IS_PAST.search(act.quote))
            or FOR_SENDING.search(act.quote)
            or THINGS_CAME.search(act.quote)
            or GOOD_THAT_I_ASKED.search(act.quote)
            or (h.does(ActKind.APPOINTMENT, ActKind.CANCELLATION) and AS_ARRANGED.search(act.quote))
            or (kind is ActKind.THANKS and not _for_a_talk(act.quote))
        ):
            continue
        day = _named_day(h, act.span) or (_day_of_subject(h) if first else None)
        about = None if day else _day_about(h, act.span)
        past = [s for s in diary.agreed if s.day <= h.day and h.day - s.day <= LOOKS_BACK_AT_MOST]
        if day is None and past:
            slot = max(past, key=lambda s: (s.day, s.at is not None))
        elif day is None and any(s.day > h.day for s in diary.agreed) and kind is ActKind.THANKS:
            continue  # thanks for the invitation: the talk is still ahead
        elif day is None and kind is ActKind.THANKS and not _for_a_talk(MERE_THANKS.sub(" ", act.quote)):
            continue  # "thank you for your time" closes many a letter
        elif day is None and (h.does(ActKind.REFUSAL) or h.automated):
            continue  # a letter that says no looks back on a talk of any age
        else:
            slot = diary.took_place(Slot(day or about or h.day, None, h.evidence(act.quote)))
        diary.over.setdefault(slot.day, h.at)


def _looks(h: Heard, kind: ActKind) -> list[Act]:
    """Sentences that look back: as the acts heard them, or, where they were unsure, with words that only stand there."""
    asked = {a.span: a.sure for a in h.said(ActKind.INVITATION)}  # "can we talk on Thursday at 9?" looks ahead
    found = [
        a
        for a in h.said(kind, least=LEAST)
        if kind is not ActKind.LOOK_BACK or (_sure(a) and asked.get(a.span, 0.0) <= a.sure)
    ]
    came = CAME.finditer(h.text) if kind is ActKind.LOOK_BACK and h.person else ()
    for held in (
        *HELD.finditer(h.text),
        *came,
        *(MET.finditer(h.text) if h.person else ()),
        *(IS_PAST.finditer(h.text) if h.person and kind is ActKind.LOOK_BACK else ()),
        *(LEFT.finditer(h.text) if h.person else ()),
    ):
        quote = sentence_around(h.text, held.span())
        a_question = quote.endswith("?") and "," not in h.text[held.end() : held.end() + len(quote)].partition("?")[0]
        if not a_question and not any(a.span[0] <= held.start() < a.span[1] for a in found):
            found.append(Act(kind, quote, held.span(), PLAIN))
    return found


def _sure(act: Act) -> bool:
    return "phrase" in act.signals or act.sure >= PLAIN or bool(TALKED.search(act.quote))


# A talk and the day on which it was, in words of thanks or praise.
HELD = re.compile(
    one_of(r"""
        \b(?:
            thank\w*|grateful|enjoy\w*|lovely|great|good|nice|pleas\w+|glad|appreciat\w*|joy|fun|impress\w*|liked|loved
        )\b[^.!?\n]{0,60}\b(?:
            (?:
                today|yesterday|this (?:morning|afternoon)|last (?:week|night)
                (?:mon|tues|wednes|thurs|fri|satur|sun)day
            )['’]s (?:\w+ )?(?:interview|meeting|chat|talk|visit|panel|session|call|lesson|trial|conversation|round)
            (?:interview|meeting|chat|talk|visit|panel|session|call|lesson|conversation|tour) (?:
                yesterday|this morning|this afternoon|just now|earlier|last (?:week|night|\w+day)
            )
            (?:
                yarn|natter|blether|chinwag|craic|catch-?up|chatting|talking|speaking
                (?:chat|talk|call|interview|conversation|session) (?:on|over|by|via) (?:the )?\w+
            )(?: (?:to|with) (?:you|ye|u))?(?: (?:on|over|by|via) (?:the )?(?:phone|blower|zoom|teams|video|line|\w+app))? (?:
                today|yesterday|this (?:morning|afternoon|evening)|just now|earlier|last (?:week|night|\w+day)
            )
        )\b
    """),
    re.I,
)


# "How nice that you were in our workshop today": it was on a day that is over, and it was I who came.
CAME = re.compile(
    one_of(r"""
        \byou (?:
            were|came|came to|visited|met|showed|played|sang|cooked|taught|spoke|worked|helped|stood|drove|spent|gave
        )\b(?![^.!?\n]*\b(?:when|if|before)\b)[^.!?\n]{0,50}\b(?:today|yesterday|this (?:morning|afternoon)|earlier (?:today|on))\b
    """),
    re.I,
)
# "The children have not stopped asking since you left on Wednesday", "good that you came down in spite of the rain".
LEFT = re.compile(
    one_of(r"""
        \b(?:since|after|when|once) (?:you|ye|u)(?:['’]d| had)? (?:
            left|walked out|drove off|drove away|set off|went home|had gone|said goodbye|were here|were gone
        )\b(?! (?:school|college|university|the army|your (?:last|old|former|previous)))(?![^.!?\n]*\b(?:you (?:worked|told|wrote)|did you|were you|your (?:last|old|former|previous))\b)
        \b(?:good|nice|lovely|glad|great|kind|brave|happy|pleased|grateful|delighted|touched) (?:that )?(?:you|ye|u) (?:
            came|made it
            made the (?:trip|journey|effort|drive)
            turned up|showed up|drove|popped|dropped
        ) ?(?:
            in|down|over|by|up|out|along|round|here|today|yesterday|all the way|through
        )\b(?! (?:with|on) (?:your|the|an?) (?:\w+ )?(?:letter|mail|form|application))
        \b(?:good|nice|kind|decent|brave) of (?:you|ye|u) to (?:come|make the (?:trip|journey|drive)|drive|travel|turn up) ?(?:
            in|down|over|by|up|out|along|round|here|today|yesterday|all the way
        )\b
    """),
    re.I,
)
# "Canny to meet ye this morning", "good hands yesterday", "when we cleared the room after Wednesday's interview, there was ...".
MET = re.compile(
    one_of(r"""
        \bwhat an? (?:\w+ ){1,2}(?:
            afternoon|morning|day|hour|evening|visit|talk|conversation
        ) (?:(?:that|it|this) was|(?:we|i) had|you gave me)\b
        (?:^|[.!?,\n]\s*)(?:
            it was[ ]|was[ ]|so[ ]|very[ ]|really[ ]|right[ ]|proper[ ]
        )*(?!(?:sorry|un\w+|able|hop\w+|want\w*|going|due|free|ready|look\w*|like|try\w*|keen|happy|glad|pleased|delighted|not|failed|meant|missed) )\w+ to (?:meet|see|have) (?:you|ye|yous|ya|u)\b[^.!?\n]{0,20}\b(?:
            yesterday|earlier today|this (?:morning|afternoon)|last night
        )\b
        (?:^|[.!?,\n]\s*)(?:good|great|nice|lovely|fine|tidy|solid|cracking|neat|impressive) (?:
            hands|work|job|show|shift|session|stuff|cooking|playing|baking|riding|driving|welding|trial|effort|lesson
        )\b(?! (?:you|i|we|he|she|they|that)\b)[^.!?\n]{0,20}\b(?:
            yesterday|today|this (?:morning|afternoon)|last night
            on (?:mon|tues|wednes|thurs|fri|satur|sun)day
        )\b
        \b(?:after|at|in|during|from|since) (?:
            yesterday|this morning|last night
            (?:mon|tues|wednes|thurs|fri|satur|sun)day
        )['’]s (?:
            interview|trial|chat|talk|audition|lesson
        )\b(?=[^.!?\n]*\b(?:was|were|had|did|left|came|told|went|said|found|liked|loved)\b)(?![^.,!?\n]*\b(?:will|shall|can|please|would|could)\b)
    """),
    re.I,
)
# "Thank you for the drawings, they arrived this morning": it was not I who came.
THINGS_CAME = re.compile(
    one_of(r"""
        \b(?:
            it|they|these|both|all(?: \w+)?|which|everything|papers?|drawings?|certificates?|references?|photo\w*|files?|samples?
            forms?|letters?|cv
        ) (?:has |have |all |both |just )*(?:arrived|came (?:in|through)|reached (?:me|us)|landed)\b
    """),
    re.I,
)
TALKED = re.compile(
    one_of(r"""
        \b(?:
            what an? (?:\w+ ){1,2}(?:afternoon|morning|evening|visit|conversation)
            interview\w*|me+t(?:ing|s)?|chat\w*|talk\w*|conversation|spe(?:ak|aking)|spoke|see(?:ing)?|saw|having me|had me|visit
            tour|today|yesterday
            (?:this|that) (?:morning|afternoon|evening)
            tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hospitality|lunch|coffee|tea|panel|session
            show(?:ing|ed)|walk(?:ing|ed)|trial|shift|lesson|hour|time|day
            letting me (?:loose|try|have|cook|teach)
            questions|workshop|discuss\w*|joy|fun|enjoyed|loved|welcome|both|all of you|team
        )\b
    """),
    re.I,
)
NO_TALK = re.compile(
    one_of(r"""
        \b(?:
            (?:letting|telling|informing|coming back to|getting back to|writing to|updating|considering|contacting) (?:me|us)
            (?:your|the|this) (?:quick |prompt |kind |honest |clear )?(?:
                reply|answer|response|e-?mail|message|note|news|update|offer|opportunity|letter|details|information|timeline
                straight word|heads.up
            )
        )\b
    """),
    re.I,
)


MERE_THANKS = re.compile(
    r"\b(?:for |taking )+(?:your |the |some )(?:\w+ )?time\b(?: and (?:\w+ )?(?:consideration|patience|attention|help|effort|support))?"
    r"(?: (?:to|in|on|for) (?:read|consider|look|review|answer|repl)\w*)?|\breading (?:this|my|through)\b",
    re.I,
)


def _for_a_talk(quote: str) -> bool:
    """Thanks for a talk, not for an answer."""
    return bool(TALKED.search(quote)) and not NO_TALK.search(quote)


def _named_day(h: Heard, span: tuple[int, int]) -> date | None:
    sentence = h.text[span[0] : span[1]]
    if TODAY.search(sentence):
        return h.day
    if YESTERDAY.search(sentence):
        return h.day - timedelta(days=1)
    for time in h.within(span):
        day = time.start
        if day is None or time.end != day:
            continue
        if h.day < day <= h.day + timedelta(days=7) and time.kind is not TimeKind.INTERVIEW_TIME:
            day -= timedelta(days=7)  # "good to see you on Friday": the one that is past
        if h.day - LOOKS_BACK_AT_MOST <= day <= h.day:
            return day
    return _number_named(sentence, h.day) or _weekday_named(sentence, h.day)


LAST_WEEK = re.compile(r"\b(?:last week|the week before|a week ago)\b", re.I)
THE_OTHER_DAY = re.compile(
    r"\b(?:the other (?:day|night|morning|evening)|a (?:few|couple of) days ago|recently)\b", re.I
)
THE_OTHER = timedelta(days=3)


def _day_about(h: Heard, span: tuple[int, int]) -> date | None:
    """ "Thanks for coming in last week": no day is named; the middle of what is meant."""
    sentence = h.text[span[0] : span[1]]
    if LAST_WEEK.search(sentence):
        return h.day - timedelta(days=h.day.weekday() + 5)  # its Wednesday
    return h.day - THE_OTHER if THE_OTHER_DAY.search(sentence) else None


NUMBERED = re.compile(r"\b(?:the|on) (?P<day>[12]?\d|3[01])(?:st|nd|rd|th)\b", re.I)


def _number_named(sentence: str, day: date) -> date | None:
    """ "Your time on the 13th": the newest such day."""
    found = NUMBERED.search(sentence)
    if not found:
        return None
    for back in range(LOOKS_BACK_AT_MOST.days + 1):
        if (day - timedelta(days=back)).day == int(found["day"]):
            return day - timedelta(days=back)
    return None


def _day_of_subject(h: Heard) -> date | None:
    """ "Yesterday" or "Our meeting today" as the subject of the first mail."""
    if YESTERDAY.search(h.mail.message.subject):
        return h.day - timedelta(days=1)
    return h.day if TODAY.search(h.mail.message.subject) else None


WEEKDAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|urday)?\b", re.I)
NUMBER = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}


def _weekday_named(sentence: str, day: date) -> date | None:
    """The newest such weekday before the mail, or its own day."""
    found = WEEKDAY.search(sentence)
    if not found:
        return None
    return day - timedelta(days=(day.weekday() - NUMBER[found[1].lower()]) % 7)
