"""My unanswered notes: messages of mine that ask where things stand, since a person of theirs last wrote.

A sentence may say so, or the place of the mail does: writing again days after the last mail, with nothing to send, nothing
asked of me and no talk to give thanks for, asks for news whatever words it takes.
"""

import re
from datetime import date, timedelta

from app.reading.acts.model import Act, ActKind
from app.reading.facts.asks_nothing import ASKS_NOTHING
from app.reading.facts.contact import only_administers
from app.reading.facts.heard import ME, THEM, Heard
from app.reading.facts.my_answers import HANDED_OVER, LINK
from app.reading.lines import one_of
from app.reading.mail.model import MailKind
from app.reading.model import Contact, Interview

ANSWERING = frozenset(
    {
        ActKind.REFUSAL, ActKind.INVITATION, ActKind.OFFER, ActKind.ADVANCE, ActKind.PROMISE, ActKind.HOLD, ActKind.APPOINTMENT,
    }
)  # fmt: skip
ASKS = re.compile(
    one_of(r"""
        \?
        \b(?:
            ask\w*|wonder\w*|news|updates?|status|heard|hear|any|know|follow\w*|check\w*|feedback|decision|decided|timeline|stands?
            progress|outcome|result|in touch|reminder|remind
        )\b
    """),
    re.I,
)
APPLIES = re.compile(r"\b(?:submitt\w+|sent (?:in )?my|attached|enclosed|apply\w*|applying)\b", re.I)
AGAIN = timedelta(days=3)  # writing unasked after this long is asking for news
# A sentence of mine that wants to know where things stand: a question about news, time or what comes next, or a last word.
NEWS_ASKED = re.compile(
    one_of(r"""
        \b(?:
            news|updates?|any (?:movement|developments?|change|word|joy|light)|moved at all
            anything (?:that )?(?:you can|to) (?:share|tell|say|report)
            how (?:do|does|are|is|did) (?:it|things|the|that|everything|matters)\b
            where (?:things|we|you|it|i|matters) stand
            what (?:happens|comes) next|next steps?|timing|time ?lines?|time ?scales?|time ?frame|schedule|decid\w+|decisions?
            verdict|outcomes?|results?|made (?:a choice|up your mind)
            (?:ask|write|check|follow up|get (?:back )?in touch|be in touch|enquire|inquire)\w* (?:you )?(?:again|back|in|once more)
            (?:time|moment|day) (?:for me )?to (?:ask|write|check|follow up|get in touch)
            still (?:open|looking|hiring|in (?:play|the running|the mix)|under consideration|considering)
            heard (?:back|anything)|hear (?:back|from you)|status|progress\w*|moved? (?:on|forward|along)
        )\b
    """),
    re.I,
)
LAST_WORD = re.compile(
    one_of(r"""
        \b(?:
            (?:one|a|my) (?:more|last|final|second)(?: (?:short|brief|quick|small|gentle))* (?:
                note|word|message|line|try|mail|e-mail|nudge
            )
            (?:gentle|quick|friendly|short|small) (?:nudge|reminder|check-in|follow-up)
            no (?:answer|reply|response) (?:is |'s )?(?:needed|necessary|required)
            (?:just |simply |am |'m )(?:checking|following) (?:in|up)
            ask(?:ing)? (?:you )?(?:once )?(?:again|once more) (?:now|about|whether|if|as|from|since)
        )\b
    """),
    re.I,
)
SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")
GIVES_THANKS = re.compile(
    r"\b(?:thank\w*|enjoyed|appreciated?|grateful|pleasure|(?:good|great|nice|lovely) to (?:talk|meet|speak|see|chat))\b",
    re.I,
)
THANKS_DAYS = timedelta(days=4)  # so long a note after a talk is thanks, also where it asks about the time


def attempts_in(told: tuple[Heard, ...], interviews: tuple[Interview, ...]) -> tuple[Contact, ...]:
    """Oldest first. Mail that bounced, thanks, answers and applications are none; a bare receipt answers nothing."""
    asked: list[Contact] = []
    before: Heard | None = None
    mine: list[Heard] = []
    done: set[ActKind] = set()  # what they have said so far that my mail may answer
    for h in told:
        done |= {ActKind.OFFER, ActKind.REFUSAL} & {
            a.kind for a in h.said(ActKind.OFFER, ActKind.REFUSAL) if h.by == THEM
        }
        if h.by == THEM and _answers(h):
            asked = []
        elif h.by == ME and h.arrived and _is_a_note(h, before, interviews, done) and not _thanks(h, mine, interviews):
            asked.append(Contact(h.id, h.day, ME, h.name))
        if h.by == ME and h.arrived:
            mine.append(h)
        if h.by in (ME, THEM) and h.contact and not (h.by == THEM and only_administers(h)):
            before = h
    return tuple(asked)


def _is_a_note(h: Heard, before: Heard | None, interviews: tuple[Interview, ...], done: set[ActKind]) -> bool:
    if _has_other_purpose(h, before, done):
        return False
    return _asks(h, before) or _writes_again(h, before, interviews) or _wants_news(h, before)


def _thanks(h: Heard, mine: list[Heard], interviews: tuple[Interview, ...]) -> bool:
    """My first note after a talk is thanks for some days, also where it ends with "when do you expect to decide?"."""
    if not (h.does(ActKind.THANKS) or GIVES_THANKS.search(h.text)):
        return False
    fresh = [i.day for i in interviews if i.day and timedelta(0) <= h.day - i.day <= THANKS_DAYS]
    return any(not any(m.day > day or (m.day == day and m.does(ActKind.THANKS)) for m in mine) for day in fresh)


def _wants_news(h: Heard, before: Heard | None) -> bool:
    """Days after the last mail, with nothing asked of me: a question about news or time, or "one more short note"."""
    if before is None or h.at - before.at < AGAIN or _asked_of_me(before):
        return False
    return bool(LAST_WORD.search(h.text)) or any(
        s[0].rstrip().endswith("?") and NEWS_ASKED.search(s[0]) for s in SENTENCE.finditer(h.text)
    )


ASKING_ACTS = (ActKind.REQUEST, ActKind.QUESTION, ActKind.INVITATION, ActKind.OFFER, ActKind.OUTREACH)


def _asked_of_me(before: Heard) -> bool:
    """ "I need to talk about money, will tell you by Friday" promises and asks nothing."""
    promised = {a.span: a.sure for a in before.said(ActKind.PROMISE)}
    asked = [
        a
        for a in before.said(*ASKING_ACTS)
        if ("?" in a.quote or a.sure >= promised.get(a.span, 0.0)) and not ASKS_NOTHING.search(a.quote)
    ]
    return before.by == THEM and bool(asked)


# What I add to my papers or my words.
ADDS = re.compile(
    one_of(r"""
        \b(?:forgot|forgotten|meant|omitted|neglected) to (?:say|mention|add|tell|send|attach|write|ask you to add)\b
        \b(?:one|another) (?:more )?thing (?:i|that i) (?:forgot|did not|didn['’]?t|left out|should have)\b
        \b(?:
            for your (?:file|records|information)
            to add to (?:my|the) (?:file|application|papers)
            since (?:we|i) (?:spoke|met|talked|wrote|applied) i (?:have|['’]ve)
        )\b
    """),
    re.I,
)


def _has_other_purpose(h: Heard, before: Heard | None, done: set[ActKind]) -> bool:
    """A yes needs an offer, an answer to a no a no, and an application has nothing before it."""
    if "?" not in h.text and ADDS.search(h.text):
        return True
    if h.said(ActKind.WITHDRAWAL, least=0.75):
        return True
    if ActKind.OFFER in done and h.does(ActKind.ACCEPTANCE):
        return True
    if ActKind.REFUSAL in done and h.does(ActKind.GRACE):
        return True
    if before is not None and _asked_of_me(before) and HANDED_OVER.search(h.text) and "?" not in h.text:
        return True
    return before is None and h.does(ActKind.APPLICATION)


def _asks(h: Heard, before: Heard | None) -> bool:
    """After a mail that wanted something, mine asks where things stand only in so many words."""
    if before is None and APPLIES.search(h.text):
        return False
    asked = [a for a in h.acts if a.kind is ActKind.STATUS_QUESTION and not a.negated and a.sure >= 0.5]
    if before is not None and _asked_of_me(before):
        return any(NEWS_ASKED.search(a.quote) for a in asked)
    return any(_is_a_question(a) for a in asked)


def _is_a_question(act: Act) -> bool:
    """ "I am still interested" asks nothing."""
    return bool(ASKS.search(act.quote))


def _writes_again(h: Heard, before: Heard | None, interviews: tuple[Interview, ...]) -> bool:
    if before is None or h.at - before.at < AGAIN or h.said(ActKind.CANCELLATION, least=0.75) or not h.text.strip():
        return False
    if h.files or ("?" not in h.text and (HANDED_OVER.search(h.text) or LINK.search(h.text))):
        return False
    talked_since = any(i.day and _since(before, i.day) and i.day <= h.day for i in interviews)
    return not talked_since and not _asked_of_me(before)


def _since(before: Heard, talk: date) -> bool:
    """Whether the talk came after that mail; what I wrote on its day was the thanks."""
    return talk > before.day or (talk == before.day and before.by == THEM)


def _answers(h: Heard) -> bool:
    if h.aside or only_administers(h):
        return False
    if h.person:
        return True
    return h.does(*ANSWERING) or (
        h.kind is MailKind.CALENDAR and any(e.method in ("REQUEST", "CANCEL") for e in h.events)
    )
