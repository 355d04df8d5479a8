"""What they asked for, as slots of an answer: each thing once, in the order in which they asked."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.letters.compose import Slot
from app.letters.parts import answering
from app.letters.parts.table import Table
from app.letters.spelling import long_day
from app.reading.lines import one_of
from app.reading.model import Reading, Request, Stage

_NUMBER_FREE = re.compile(r"[\[\]{}<>|]")
MOST_ASKED = 5


def request_slots(reading: Reading) -> tuple[Slot, ...]:
    slots: list[Slot] = []
    seen: set[tuple[str, str]] = set()
    asked = list(distinct([each for request in reading.requests for each in _one_by_one(request)]))
    if not asked and reading.stage is Stage.OFFER:
        return _offer(None, reading)
    questions = [r for r in asked if r.kind == "question"]
    for request in asked:
        key = (request.kind, request.what if request.kind in ("question", "documents", "own_promise") else "")
        if key in seen or len(seen) >= MOST_ASKED:
            continue
        seen.add(key)
        slots += _slots(request, reading, number=len(seen), several=len(questions) > 1)
    if any(_CONFIRM.search(r.evidence.quote) for r in asked) and not any(r.kind in _OF_A_DAY for r in asked):
        slots.insert(0, Slot("a0", (answering.ATTENDANCE,), 2))
    if not slots:
        slots.append(Slot("answer", (answering.OPEN_QUESTION,), 2))
    return tuple(slots)


def _one_by_one(request: Request) -> tuple[Request, ...]:
    """A question, or a paper, of each sentence that asks for one."""
    more = request.also if request.kind in ("question", "documents") else ()
    return (replace(request, also=()), *(replace(request, what=what, also=()) for what in more))


# "Please confirm that you will attend and send your slides": the paper alone would be half an answer.
_CONFIRM = re.compile(
    one_of(r"""
        \b(?:confirm|acknowledge)\b[^.!?\n]{0,40}\b(?:
            attend(?:ance|ing)?|your place|you(?:['’]ll| will| can| are able to) (?:be|come|make|join)
        )\b
        \ba (?:short |brief |quick |written )?confirmation\b
    """),
    re.I,
)
_OF_A_DAY = frozenset({"availability", "book_slot", "offer_decision"})


_PAY = re.compile(
    one_of(r"""
        \b(?:
            salar\w+|pay|paid|wages?|rates?|ctc|compensation|package|remuneration|earn\w*|expectations?|money|[a-z]*gehalt\w*|figure
            range|budget|per (?:hour|day|annum|month|year)
        )\b
        [£$€₹]
    """),
    re.I,
)
_SENT_THING = re.compile(
    one_of(r"""
        \b(
            portfolio|cv|r[eé]sum[eé]|reference|referee|sample|certificate|transcript|form|contract|passport|payslip|licen[cs]e
            show ?reel|cover letter|presentation|questionnaire|diploma
        )s?\b
    """),
    re.I,
)
_ASKS = re.compile(
    one_of(r"""
        \?
        ^\W*(?:wh(?:at|en|ere|ich|o|y|ether)|how|if|do|does|are|is|can|could|would|will|have|has|your?)\b
        \b(?:tell me|let (?:me|us) know|advise|confirm)\b
    """),
    re.I,
)


def distinct(requests: Sequence[Request]) -> tuple[Request, ...]:
    """Each thing once: not what they asked for beside my promise to send that same thing, nor "could you let me know:"
    beside the points that stand below it."""
    asked = [_as_meant(replace(r, what=_ITEM.sub("", r.what))) for r in requests]
    promised = {w.casefold() for r in asked if r.kind == "own_promise" for w in _SENT_THING.findall(r.what)}
    asked = [r for r in asked if not (_is_mere_head(r, asked) or _is_promised(r, promised) or _is_hand_in(r, asked))]
    return tuple(r for r in asked if not (_is_it(r, asked) or _is_same(r, asked) or _is_the_choice(r, asked)))


_ITEM = re.compile(r"^[-–•*· ]*(?:\(?\d{1,2}[.)]\s+)?")  # a dash or number of their list
_START = re.compile(r"\b(?:(?:could|can|would|will) you (?:start|begin|join)|start(?:ing)? date|joining date)\b", re.I)
_SHIFTS = re.compile(r"\b(?:weekends|evenings|nights|shifts|overtime|on[- ]call|full[- ]time|part[- ]time)\b", re.I)
_WEIGHS = re.compile(r"\b(?:think (?:about|of)|consider) (?:doing|working|taking|covering|a\b|an\b|some|every)", re.I)
_TALKS = re.compile(
    r"\b(?:talk|call|chat|speak|meet|meeting|interview|ring|phone|zoom|video|come|pop|drop|visit|screen|teams|slot)\b",
    re.I,
)
_NUMBER = re.compile(r"\b(?:phone|mobile|cell|telephone|whatsapp|what['’]?s your|what is your|best) number\b", re.I)
_HOLDS = re.compile(
    one_of(r"""
        \b(?:need|require|hold|have|got)\b[^?]*\b(?:visa|work permit|permit|licen[cs]e|clearance|sponsorship|right[- ]to[- ]work)\b
    """),
    re.I,
)
_SENDS = re.compile(r"\b(?:send|share|attach|upload|forward|provide|e-?mail|copy|scan|bring|return|submit)\b", re.I)


def _as_meant(request: Request) -> Request:
    """A plain question that has the words of another request in it: "when could you start?" wants no time for a talk, "do you
    need a visa?" no paper, "what's your number?" no pay."""
    said = request.what or request.evidence.quote
    match request.kind:
        case "availability":
            plain = not _TALKS.search(said) and bool(
                _START.search(said) or _SHIFTS.search(said) or _WEIGHS.search(said)
            )
        case "documents":
            plain = "?" in said and bool(_HOLDS.search(said)) and not _SENDS.search(said)
        case "salary":
            plain = bool(_NUMBER.search(said)) and not _PAY.search(said)
        case _:
            return request
    return replace(request, kind="question") if plain else request


_HAND_IN = re.compile(r"\b(?:send|return|submit|hand|get|upload|push|e-?mail)\b.{0,30}\b(?:it|this|them|these)\b", re.I)
_SENT_BACK = frozenset({"assessment", "documents"})


def _is_hand_in(request: Request, beside: Sequence[Request]) -> bool:
    """ "Please send it back by Monday", below the task itself."""
    said = request.what or request.evidence.quote
    return (
        request.kind == "question"
        and "?" not in said
        and bool(_HAND_IN.search(said))
        and any(r.kind in _SENT_BACK and r.evidence.message_id == request.evidence.message_id for r in beside)
    )


_IT = re.compile(r"\b(?:send|share|forward|e-?mail|get)\b.{0,20}\b(?:it|them|that|those|these)\b", re.I)


def _is_it(request: Request, beside: Sequence[Request]) -> bool:
    """ "I will send it on Wednesday" is about the one thing that they asked for."""
    if request.kind != "own_promise" or not _IT.search(request.what) or _SENT_THING.search(request.what):
        return False
    return sum(r.kind in ("work_samples", "documents", "references") for r in beside) == 1


# What a sentence must name for it to be meant, where it is read in two ways.
_NAMED = {
    "assessment": re.compile(r"\b(?:test|task|exercise|assignment|assessment|case stud\w+|challenge|homework)\b", re.I),
    "documents": _SENT_THING,
    "work_samples": re.compile(
        r"\b(?:work|samples?|portfolio|reel|photo\w*|pictures?|examples?|slides?|plans?|drafts?)\b", re.I
    ),
}


def _is_same(request: Request, beside: Sequence[Request]) -> bool:
    """One sentence read as two wishes, of which it names the thing of the other alone: "complete the health questionnaire"."""
    twins = [r for r in beside if r is not request and r.what == request.what and r.kind != request.kind]
    if request.kind not in _NAMED or not twins or _NAMED[request.kind].search(request.what):
        return False
    return any(r.kind not in _NAMED or _NAMED[r.kind].search(r.what) for r in twins)


_CHOICE = re.compile(
    r"\b(?:which|what)(?: (?:one|day|date|time|slot|of (?:the (?:two|three|days|times)|these|those|them)))?"
    r"(?: (?:do|does|did|would|will|is|are|you|be|the))* (?:like|prefer|suits?|works?|better|best|easier|easiest|fits?)\b[^?]{0,20}\?",
    re.I,
)


def _is_the_choice(request: Request, beside: Sequence[Request]) -> bool:
    """ "Which one do you like better?", below the days they offer."""
    said = request.what or request.evidence.quote
    offered = [r for r in beside if r.kind == "availability" and r.evidence.message_id == request.evidence.message_id]
    return request.kind == "question" and bool(offered) and len(said.split()) < 12 and bool(_CHOICE.search(said))


def _is_mere_head(request: Request, beside: Sequence[Request]) -> bool:
    head = request.kind == "question" and (request.what or request.evidence.quote).rstrip().endswith(":")
    return head and any(r is not request and r.evidence.message_id == request.evidence.message_id for r in beside)


def _is_promised(request: Request, promised: set[str]) -> bool:
    if request.kind not in ("work_samples", "documents", "references") or request.due:
        return False
    said = f"{request.what} {request.evidence.quote}"
    return any(w.casefold() in promised for w in _SENT_THING.findall(said))


def _slots(request: Request, reading: Reading, *, number: int, several: bool) -> tuple[Slot, ...]:
    parts = answering
    by_due = _by(request.due, reading)
    match request.kind:
        case "offer_decision":
            return _offer(request, reading)
        case "availability":
            if blank := times_blank(request):
                slot = Slot(f"a{number}", (parts.AVAILABILITY_PROPOSED,), 2, values=(("times_blank", blank),))
                return (slot, Slot(f"a{number}m", (parts.AVAILABILITY_ELSE,), 2, 1))
            times = Slot(f"a{number}", (parts.AVAILABILITY,), 2)
            if _IN_PERSON.search(request.evidence.quote) or not _BY_WIRE.search(request.evidence.quote):
                return (times,)
            return (times, Slot(f"a{number}m", (parts.AVAILABILITY_MORE,), 2, 1))
        case "references":
            return (Slot(f"a{number}", (parts.REFERENCES,), 2), Slot(f"a{number}m", (parts.REFERENCES_MORE,), 2, 1))
        case "work_samples":
            return (Slot(f"a{number}", (parts.WORK_SAMPLES,), 2), Slot(f"a{number}m", (parts.WORK_SAMPLES_MORE,), 2, 2))
        case "salary":
            pay = (Slot(f"a{number}", (parts.SALARY,), 2), Slot(f"a{number}m", (parts.SALARY_MORE,), 2, 1))
            if _PAY.search(f"{request.what} {request.evidence.quote}"):
                return pay
            point = Slot(f"a{number}q", (parts.POINT,), 2, values=(("answer_blank", answer_blank(request)),))
            return (*pay, point)  # "your notice period", asked in one list with the pay
        case "documents":
            things = thing(request.what)
            tables: tuple[Table, ...] = (parts.DOCUMENTS, parts.DOCUMENTS_PLAIN)
            return (Slot(f"a{number}", tables, 2, values=(("the_things", things),)),)
        case "own_promise":
            tables = (parts.OWN_PROMISE, parts.OWN_PROMISE_PLAIN)
            return (Slot(f"a{number}", tables, 2, values=(("the_promised", thing(request.what, mine=True)),)),)
        case "assessment":
            tables = (parts.ASSESSMENT_DUE, parts.ASSESSMENT) if by_due else (parts.ASSESSMENT,)
            return (Slot(f"a{number}", tables, 2, values=(("by_due", by_due),)),)
        case "book_slot":
            return (Slot(f"a{number}", (parts.BOOK_SLOT,), 2),)
        case "feedback_form":
            return (Slot(f"a{number}", (parts.FEEDBACK_FORM,), 2),)
        case _:
            table = parts.QUESTION if number == 1 or not several else parts.QUESTION_NEXT
            if not _ASKS.search(request.what or request.evidence.quote):
                table = parts.POINT
            return (Slot(f"a{number}", (table,), 2, values=(("answer_blank", answer_blank(request)),)),)


def _offer(request: Request | None, reading: Reading) -> tuple[Slot, ...]:
    parts = answering
    by_due = _by(request.due if request else None, reading)
    when = (parts.OFFER_BY_DUE,) if by_due else (parts.OFFER_BY,)
    return (
        Slot("offer", (parts.OFFER,), 1),
        Slot("offer_read", (parts.OFFER_READ,), 2),
        Slot("offer_by", when, 2, values=(("by_due", by_due),)),
        Slot("offer_questions", (parts.OFFER_QUESTIONS,), 2, 1),
    )


def _by(due: date | None, reading: Reading) -> str:
    return f"by {long_day(due, country=reading.country)}" if due and due >= reading.today else ""


def answer_blank(request: Request) -> str:
    """A blank that shows the person which question it stands for."""
    asked = shortened(request.what or request.evidence.quote, most=140)
    return f"[your answer to: {asked}]" if asked else "[your answer]"


_CLOCK = re.compile(
    one_of(r"""
        \b\d{1,2}([:.h]\d{2}|\s?(am|pm|a\.m|p\.m))
        \b(mon|tues|wednes|thurs|fri|satur|sun)day\b
        \b\d{1,2}(st|nd|rd|th)\b
        \b\d{1,2} (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)
    """),
    re.I,
)
_DEADLINE = re.compile(r"\b(by|before|until|latest|no later than|not later than)\b", re.I)


# Who asks me to come does not want to hear that a call is fine.
_IN_PERSON = re.compile(
    one_of(r"""
        \b(?:
            (?:pop|come|drop|call|swing|nip) (?:in|by|over|round|down|along|up|and (?:meet|see))
            come to (?:our|the|us)|visit (?:us|our)|in[- ]person|face[- ]to[- ]face|on[- ]?site|trial (?:shift|day)
            at our (?:office|store|shop|site|premises|school|clinic)
        )\b
    """),
    re.I,
)
# Who asks for a talk hears how I can be reached; who invites to an interview has a place in mind.
_BY_WIRE = re.compile(
    r"\b(?:talk|call|chat|speak|phone|ring|video|zoom|teams|skype|screen|conversation|connect)\b", re.I
)
_HELLO = re.compile(r"^(?:hi|hello|hey|dear|hiya|good (?:morning|afternoon))\b[^,.!?:;]{0,30}[,!]\s+(?=\S)", re.I)


def times_blank(request: Request) -> str:
    """A blank that repeats the times they named, or "" where they named none (a deadline is no time for a talk)."""
    asked = shortened(request.evidence.quote)
    if not _CLOCK.search(asked) or _DEADLINE.search(asked):
        return ""
    return f"[the time that suits you; they wrote: {asked}]"


def shortened(words: str, *, most: int = 90) -> str:
    """One line without brackets and greeting, cut at a word."""
    line = _HELLO.sub("", " ".join(_NUMBER_FREE.sub(" ", words).split()).strip(" ."))
    return line if len(line) <= most else line[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


_NOT_A_THING = re.compile(
    r"\b(could|please|would|can|will|send|need|you|we|i|us|me|let|if|when|kindly|have|has|is|are)\b|[?!:]", re.I
)
_VAGUE = re.compile(r"^(documents?|files?|things?|papers?|it|them|something)$", re.I)
# Papers and pieces of work as people name them when they ask for them.
_PAPER = re.compile(
    one_of(r"""
        \b(
            (?:(?:signed|completed|attached|updated|latest|current|scanned|certified|academic|official|onboarding|medical) ){0,2}(?:
                NDA|non-disclosure agreement|confidentiality agreement|CV|r[eé]sum[eé]|cover letter|transcripts?|diplomas?
                degree certificate|(?:[a-z]+ )?certificates?|payslips?|salary slips?|passport|visa|work permit
                right[- ]to[- ]work (?:documents|proof)
                proof of (?:right[- ]to[- ]work|[a-z]+)
                birth certificate|driving licen[cs]e|police (?:check|clearance)|(?:blue|green) card(?: number)?
                immuni[sz]ation record|vaccination record|bank details|portfolio|(?:writing|code|work) samples?|reference letter
                letters? of reference|recommendation letter|Arbeitszeugnis\w*|Zeugnis\w*|contract|(?:[a-z]+ )?form|questionnaire
                presentation|show ?reel
            )
        )\b
    """),
    re.I,
)


_NOT_PART = re.compile(
    r"^((attached|latest|current|the|an?|his|her|their|your|my|our|any|this|that|of|and|or|following) )+", re.I
)


def thing(what: str, *, mine: bool = False) -> str:
    """What is to be sent, as words that stand in a sentence: 'your signed NDA' -> 'the signed NDA'; 'I need the attached NDA
    back by noon' -> 'the NDA'. "" where no thing is named."""
    words = " ".join(_NUMBER_FREE.sub(" ", what).split()).strip(" .,;:")
    bare = re.sub(r"^(your|my|the|an?|our|his|her|their|any|all|some|these|those)\s+", "", words, flags=re.I)
    own = "my" if mine else "the"
    if bare and len(bare.split()) <= 6 and not _NOT_A_THING.search(bare):
        return "" if _VAGUE.match(bare) else f"{own} {bare}"
    found = dict.fromkeys(_NOT_PART.sub("", m) for m in _PAPER.findall(words))
    named = [f"{own} {name}" for name in list(found)[:3]]
    return " and ".join((", ".join(named[:-1]), named[-1])) if len(named) > 1 else "".join(named)
