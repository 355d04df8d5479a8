"""Whether later mail of either side settles what they wait for."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re
from dataclasses import dataclass, replace
from datetime import timedelta

from app.reading.acts.model import Act, ActKind
from app.reading.acts.sentences import without_greeting
from app.reading.facts.asking import A_PERSON, CHASED, IN_PARTS, KIND_WORDS, LISTS, ONLY_POLITE, THINGS
from app.reading.facts.closed import says_yes
from app.reading.facts.heard import THEM, Heard, sentence_around
from app.reading.facts.my_answers import (
    HANDED_OVER,
    HAS_DONE_THE_TEST,
    HAS_REACHED,
    I_WILL_SEND,
    LINK,
    NAMES_A_REFEREE,
    REFEREES_HEARD,
    SAYS_WHEN,
    SPEAKS_OF_PAY,
    STILL_MISSING,
)
from app.reading.lines import one_of
from app.reading.model import Request

SHORT = 60  # words of a mail that only asks for time
A_BARE_QUESTION = 4  # words
GIVEN = 0.75  # an answer that names nothing gives nothing unless it is sure


@dataclass(frozen=True, slots=True)
class Open:
    """A request and the message in which it stands."""

    request: Request
    heard: Heard
    partly: bool = False  # I gave a part and said that the rest is still to come
    countered: bool = False  # I asked something about their offer: it waits for their word first


def _countered(o: Open, h: Heard) -> Open:
    asks = o.request.kind == "offer_decision" and o.request.due is None and "?" in h.text
    return replace(o, countered=True) if asks else o


def after_mine(o: Open, h: Heard) -> Open:
    """What stays open after my mail: a part that is still to come, an offer that waits for their word."""
    if o.request.also:  # which of them my words answered is not known
        o = replace(o, request=replace(o.request, also=()))
    return _partly(_countered(o, h), h)


def _partly(o: Open, h: Heard) -> Open:
    return replace(o, partly=True) if o.request.kind in IN_PARTS and _owes_a_part(h) else o


def _owes_a_part(h: Heard) -> bool:
    """I say that one of the things is still to come; "I'll add whatever is still missing" says nothing."""
    missing = (sentence_around(h.text, m.span()) for m in STILL_MISSING.finditer(h.text))
    return any(not re.search(r"\b(?:whatever|anything|if|should)\b", s, re.I) for s in missing)


# What I promised was to talk or to come: they look back on it once it was.
TO_TALK = re.compile(r"\b(?:ring|call|phone|come|be there|see you|meet|talk|speak|visit|drop (?:in|by)|pop)\b", re.I)


def they_settled(o: Open, h: Heard) -> bool:
    """Their later mail may show that a request is done: a date is fixed, the paper has come, or it no longer matters."""
    kind = o.request.kind
    if _waived(o, h):
        return True
    if h.does(ActKind.REFUSAL) or (h.does(ActKind.HOLD) and kind in ("availability", "book_slot")):
        return True
    if kind in ("availability", "book_slot"):
        return h.does(ActKind.APPOINTMENT, ActKind.CANCELLATION, ActKind.LOOK_BACK) or any(
            e.method == "REQUEST" for e in h.events
        )
    if kind == "references" and REFEREES_HEARD.search(h.text):
        return True
    if kind in (*THINGS, "question") and h.automated and NOTHING_TO_DO.search(h.text):
        return True
    if kind in (*THINGS, "question") and _has_reached(o, h) and not (o.partly or CHASED.search(h.text)):
        return True
    if kind == "assessment" and HAS_DONE_THE_TEST.search(h.text):
        return True
    if kind in THINGS:
        return (h.does(ActKind.RECEIPT) and not o.partly) or (
            kind == "own_promise"
            and (
                h.does(ActKind.ADVANCE, ActKind.OFFER)
                or (h.does(ActKind.LOOK_BACK) and bool(TO_TALK.search(o.request.what)))
            )
        )
    if kind == "question":
        return h.does(ActKind.APPOINTMENT, ActKind.LOOK_BACK, ActKind.OFFER)
    return False


def _has_reached(o: Open, h: Heard) -> bool:
    """ "All here, thank you"; that they have got my boots says nothing of a passport."""
    for m in HAS_REACHED.finditer(h.text):
        said = sentence_around(h.text, m.span())
        if not GOT_YOUR.search(said) or kinds_by_words(said) or _nouns(o.request.what) & _nouns(said):
            return True
    return False


GOT_YOUR = re.compile(
    r"\b(?:got|received|have) your (?!mail|e-?mail|message|note|letter|reply|answer|bits|things|papers)\w+", re.I
)


def _waived(o: Open, h: Heard) -> bool:
    """ "Forget the certificate": they need it no longer, said of it or of nothing in particular."""
    wanted = _nouns(o.request.what)
    said = [sentence_around(h.text, m.span()) for m in WAIVES.finditer(h.text)]
    if len(o.request.what.split()) <= A_BARE_QUESTION and not kind_by_words(o.request.what):
        wanted |= _nouns(o.heard.text)  # "Can you arrange?" asks for what stands beside it
    return any(_nouns(s) & wanted or not kind_by_words(s) for s in said)


def waives(sentence: str) -> bool:
    """Whether they say that something need not be done: no request, whatever verb it has."""
    return bool(WAIVES.search(sentence)) and "?" not in sentence


def _nouns(sentence: str) -> frozenset[str]:
    """The beginnings of its longer words: "photographs" and "photos" are one."""
    return frozenset(w.lower()[:4] for w in re.findall(r"[^\W\d_]{4,}", sentence)) - COMMON


COMMON = frozenset(
    ["send", "will", "your", "have", "with", "that", "this", "need", "plea", "coul", "woul", "from", "them"]
)
WAIVES = re.compile(
    one_of(r"""
        (?:^|[.!?;,:–-]\s*|\b(?:and|so|but|please|kindly|oh|ah|well) )(?:
            forget (?:about )?(?:the|that|it|my|what)
            (?:please )?(?:ignore|disregard|skip|scrap) (?:the|that|it|my|his|her|our|[\w-]+['’]s)\b
            leave (?:the|that|those) [\w-]+(?:,? (?:please|then|be|alone|for now))?(?=[.!\n]|$)
            (?:please )?(?:scrap|ignore|disregard|forget) (?:my|our|the) (?:last|previous|earlier)\b
            leave (?:your|the|my|him|her|them|it|that|those) (?:\w+ ){0,3}?(?:in peace|alone|be)\b
            (?:put|lay) (?:the|your|that|those) \w+ (?:down|away|aside)\b
            don['’]?t (?:you )?(?:go (?:\w+ing|and)|bother|trouble yourself)\b
            never ?mind (?:the|that|about|my)
            (?:there(?:['’]s| is) )?no (?:more |longer any )?need (?:for|to|of)\b(?!
                [ ](?:
                    make (?:it|them)|be|rush|hurry|dress|polish|tidy|apolog\w+|print|panic|worry|explain|perfect|(?:super|over)\w+
                )\b
            )
            no need(?: now| any ?more| after all| to worry)?(?=\s*[,.;!–—-]|\s*$)
            don['’]?t (?:you )?worry about (?:the|that|your|sending|getting|posting|bringing)\b
            of (?:\w+ ){1,3}we have no need
            (?:we|i)(?: now)? (?:no longer|do not|don['’]?t|won['’]?t|will not) need\b(?! to)
            you (?:may|can) (?:now )?rest\b
            (?:you|that|it|this)(?: \w+){0,2}? (?:
                needn['’]?t|need not|do(?:es)? not have to|don['’]?t (?:have|need) to|isn['’]?t (?:needed|necessary)
                is not (?:needed|necessary)|is no longer (?:needed|necessary)
            )\b
        )
    """),
    re.I | re.M,
)


MORE_TIME = re.compile(
    one_of(r"""
        \b(?:
            (?:could|may|can|might) (?:i|you|we) (?:possibly |perhaps |please )?(?:have|get|take|give me|let me have|ask for) (?:
                until|till|a (?:few|couple|little|bit)|some|more|another|one more|two more
            )
            more time|an extension
            (?:need|take|want) (?:a (?:few|couple)|some|more|another) (?:\w+ )?(?:days?|time|hours|night)
        )\b
    """),
    re.I,
)
NOTHING_TO_DO = re.compile(
    one_of(r"""
        \b(?:
            nothing (?:else|more|further)(?: that)? (?:you|to)\b[^.!?\n]{0,20}\bdo
            no (?:further |other |more )?action (?:is )?(?:needed|required|necessary)
            you(?:['’]re| are) all (?:set|done)
        )\b
    """),
    re.I,
)


def _passed_over(o: Open, h: Heard, beside: frozenset[str]) -> bool:
    """Of several things asked I gave the papers and said nothing of the question: no answer, no word of it, no day where one is wanted."""
    if o.request.kind == "availability" and ("question" in beside or TWO_IN_ONE.search(o.heard.text)):
        return not _tells_when(o, h, yes=not TWO_IN_ONE.search(o.heard.text))
    if o.request.kind not in ("question", *IN_PARTS) or not beside & THINGS or h.does(ActKind.CONSENT):
        return False
    if o.request.kind in IN_PARTS and (h.files or any(a.what == o.request.kind for a in h.acts)):
        return False
    things = beside | THINGS if o.request.kind == "question" else beside  # a paper given is no word on the question
    if any(a.what not in things for a in h.said(ActKind.ANSWER)) or _nouns(o.request.what) & _nouns(h.text):
        return False
    days = {t.start or t.end for t in h.times} - {None}
    named = any(h.day < day <= h.day + SOON for day in days if day)
    return not (named and WANTS_A_DAY.search(o.request.what))


# "Can you drive a van, and what mornings can you get away?": a yes answers the half of it.
TWO_IN_ONE = re.compile(r"\b(?:can|could|do|are|have|is|would|will) (?:you|u)\b[^?]{5,200}\b(?:and|also|plus),? (?:what|which|when|how soon)\b[^?]*\?", re.I)  # fmt: skip


def _tells_when(o: Open, h: Heard, *, yes: bool) -> bool:
    """My mail names a day, says yes where a `yes` will do, or speaks of what they wrote about it."""
    ahead = any((t.end or t.start or h.day) > h.day for t in h.times)
    if (
        h.files
        or ahead
        or SAYS_WHEN.search(h.text)
        or ANY_TIME.search(without_greeting(h.text))
        or (yes and h.does(ActKind.CONSENT))
    ):
        return True
    named = any(a.what == "availability" for a in h.said(ActKind.ANSWER))
    return named or ALL_OF_IT.search(h.text) is not None or (yes and bool(_nouns(o.request.what) & _nouns(h.text)))


ANY_TIME = re.compile(
    one_of(r"""
        \b(?:
            any ?time|whenever|flexible|free|clear|available|all (?:day|week)
            (?:mon|tues|wednes|thurs|fri|satur|sun)days?
            mornings?|afternoons?|evenings?|weekdays|weekends?|calendar|diary|slot|booked|tomorrow|today
        )\b
    """),
    re.I,
)
SOON = timedelta(days=200)
WANTS_A_DAY = re.compile(r"\b(?:when|date|day|start\w*|notice|earliest|from|availab\w+|begin\w*)\b", re.I)


def i_settled(o: Open, h: Heard, *, beside: frozenset[str] = frozenset()) -> bool:
    """Whether my mail `h` settles what they asked; `beside` are the kinds of what else they asked with it."""
    kind = o.request.kind
    if _passed_over(o, h, beside):
        return False
    if "?" in h.text and MORE_TIME.search(h.text) and not h.files and len(h.text.split()) < SHORT:
        return False
    if h.said(ActKind.WITHDRAWAL, least=0.6) or (
        kind == "offer_decision" and "?" not in h.text and h.said(ActKind.ACCEPTANCE, least=0.6)
    ):
        return True
    answers = h.said(ActKind.ANSWER)
    if kind in THINGS:  # "I will send the finished task by Friday" has given nothing yet
        answers = tuple(a for a in answers if not I_WILL_SEND.search(a.quote))
    gave = bool(h.files) or _hands_over(h) or any(a.what == kind or (a.what == "" and a.sure >= GIVEN) for a in answers)
    if kind in IN_PARTS and _owes_a_part(h):
        return False
    if kind == "references" and (NAMES_A_REFEREE.search(h.text) or A_PERSON.search(without_greeting(h.text))):
        return True
    if (
        kind == "references"
        and LISTS.search(o.request.what)
        and not (h.files or _hands_over(h) or TWO_NAMES.search(without_greeting(h.text)))
    ):
        return any(a.what == kind for a in answers)  # "ticket number is W-88213" names nobody
    if kind == "own_promise" and _is_told(o, h):
        return True
    if kind in THINGS:
        return gave and not _gave_another(o, h, beside) and not _tells_of_another(o, h, answers)
    if kind == "salary" and kind_by_words(o.request.what) == "salary":
        return bool(SPEAKS_OF_PAY.search(h.text))
    if kind == "offer_decision":
        return bool(says_yes(h, offered=True)) or any(a.what == "offer_decision" for a in answers)
    if WANTS_IT_SENT.search(o.request.what) and WILL_DO.search(h.text) and not (h.files or _hands_over(h)):
        return False
    if answers or h.does(ActKind.CONSENT):
        return True
    if kind == "availability" and SAYS_WHEN.search(h.text):
        return True
    if kind == "availability" and any((t.end or t.start or h.day) > h.day for t in h.times):
        return True
    kinds = {a.kind for a in h.acts}
    if h.does(ActKind.OWN_PROMISE):
        return False
    return not (kinds and kinds <= ONLY_POLITE)


def _hands_over(h: Heard) -> bool:
    return bool(HANDED_OVER.search(h.text) or LINK.search(h.text))


TWO_NAMES = re.compile(r"\b[A-Z][a-z'’]+ (?:[A-Z]\. )?[A-Z][\w'’-]+")
# "Would you send me your level 3?" – "Will do!": a yes, and nothing sent.
WANTS_IT_SENT = re.compile(
    r"\b(?:send|e-?mail|forward|upload|scan|share|attach|return|text|whatsapp) (?:me|us|over|through|across|back|it|them|your|a|the|in)\b",
    re.I,
)
WILL_DO = re.compile(
    one_of(r"""
        (?:^|[.!,;:–-]\s*|\b(?:yes|sure|course|problem|worries),? )(?:i )?(?:will|shall) do\b(?! (?:my|it on the day))
        \bi(?:['’]ll| will|ll) (?:\w+ )?(?:do (?:that|it|so|this)|get (?:on|round|right on) (?:to )?(?:it|that)|see to (?:it|that)|dig (?:it|them) out|sort (?:it|that|them))\b
        \b(?:doing|on) (?:it|that) (?:now|tonight|later|tomorrow|shortly|asap|today)\b
    """),
    re.I | re.M,
)


def _is_told(o: Open, h: Heard) -> bool:
    """ "I'll ask her and get back to you" is kept by the mail that tells, "will tell you by Sunday" by a yes."""
    if not TO_TELL.search(o.request.what) or kinds_by_words(o.request.what) or "?" in h.text:
        return False
    if h.does(ActKind.OWN_PROMISE) or MORE_TIME.search(h.text) or STILL_WAITS.search(h.text):
        return False
    return bool(h.said(ActKind.ANSWER)) or h.does(ActKind.CONSENT) or not {a.kind for a in h.acts} <= ONLY_POLITE


TO_TELL = re.compile(
    one_of(r"""
        \b(?:
            get back to (?:you|u)|come back to (?:you|u)|revert|(?:let|tell) (?:you|u)\b|reply|answer|confirm|report back
            be in touch
            (?:ask|check with|speak to|talk to) (?:him|her|them|my)\b
        )(?![^.!?\n]*\b(?:send|attach|copy|copies|scan|upload)\b)
    """),
    re.I,
)
STILL_WAITS = re.compile(
    one_of(r"""
        \b(?:
            still (?:waiting|checking|asking|trying|thinking|no (?:answer|word|news))
            (?:not|n['’]t|no) (?:yet )?(?:heard|decided|reached|got|had|spoken)
            bear with me
            (?:no|any) (?:answer|word|news) (?:from|yet)
        )\b
    """),
    re.I,
)


def to_another(o: Open, open_: list[Open], h: Heard) -> bool:
    """My mail answers a colleague's wish and went to that colleague alone: the other one still waits."""
    message = h.mail.message
    to = {a.email for a in (*message.to, *message.cc, *message.bcc)}
    asker = o.heard.sender.email if o.heard.sender else ""
    askers = {p.heard.sender.email for p in open_ if p.heard is not o.heard and p.heard.sender}
    return o.heard.by == THEM and bool(asker) and asker not in to and bool(askers & to)


def _gave_another(o: Open, h: Heard, beside: frozenset[str]) -> bool:
    """Of several things asked my mail names one that it gives, not this one: "here are my referees", and no scan."""
    things = (beside & THINGS) | {o.request.kind}
    if len(things) < 2 or len(h.files) >= len(things) or ALL_OF_IT.search(h.text):
        return False
    return bool(set(kinds_by_words(h.text)) & things) and not _speaks_of(o, h)


def _tells_of_another(o: Open, h: Heard, answers: tuple[Act, ...]) -> bool:
    """ "I could start on the 1st" to a mail that wants a certificate too: a day is no paper."""
    if h.files or HANDED_OVER.search(h.text) or LINK.search(h.text) or _speaks_of(o, h):
        return False
    return bool(answers) and bool(A_DAY_TO_START.search(h.text)) and not any(a.what == o.request.kind for a in answers)


def _speaks_of(o: Open, h: Heard) -> bool:
    """My mail names the thing, by its kind or in the words of a sentence that asked for nothing else."""
    if o.request.kind in kinds_by_words(h.text):
        return True
    alone = len(kinds_by_words(o.request.what)) < 2 and not A_DAY_TO_START.search(o.request.what)
    return alone and bool(_nouns(o.request.what) & _nouns(h.text))


ALL_OF_IT = re.compile(
    one_of(r"""
        \b(?:
            all (?:three|four|five|of (?:them|it|these|those|that)|attached|below|here|in one)
            both(?! (?:know|knew|have|said|say|are|expect|can|could|will|would|agreed|of them (?:know|have|said|are|expect|can|will))\b)
            everything|the lot|as (?:requested|asked)|the rest
            you(?:['’]ll| will) find (?:them|it all)
            one (?:pdf|file|zip)
        )\b
    """),
    re.I,
)
A_DAY_TO_START = re.compile(r"\b(?:start|begin|notice|available|join)\b|\b(?:mon|tues|wednes|thurs|fri)day\b", re.I)


def kind_by_words(quote: str) -> str:
    """The kind that the words of a general question name."""
    return next(iter(kinds_by_words(quote)), "")


def kinds_by_words(quote: str) -> tuple[str, ...]:
    return tuple(kind for kind, words in KIND_WORDS if words.search(quote))
