"""A no that uses none of the usual words, told from the whole of one mail.

People who turn somebody down say sorry, speak of somebody else who got it or of a job that is no longer there, and say
goodbye. One such sign is nothing; a mail that shows two of different kinds and neither asks, fixes nor promises anything
is read as a no, of which the card is not sure.
"""

from dataclasses import replace
from datetime import timedelta

from app.reading.acts.model import Act, ActKind
from app.reading.facts.heard import ME, THEM, Heard, meant
from app.reading.facts.noes import (
    CONDITION,
    ENDED,
    FAREWELL,
    GONE,
    GOT_IT,
    LATER,
    NOT_YET,
    NOT_YOU,
    OF_OTHERS,
    PASSED_ON,
    POSTED,
    SMALL_TALK,
    SORRY,
    TAKES_BACK,
    THANKS,
    blank,
    signs,
)
from app.reading.facts.offers import offers_of
from app.reading.facts.silence import silence_in
from app.reading.times.model import TimeExpression, TimeKind

GOES_ON = (
    ActKind.INVITATION, ActKind.APPOINTMENT, ActKind.OFFER, ActKind.HOLD, ActKind.PERMISSION, ActKind.QUESTION, ActKind.REQUEST,
    ActKind.RECEIPT, ActKind.OUTREACH, ActKind.DELAY,
)  # fmt: skip
CERTAIN, LIKELY, STRONG, SEES_CLEARLY, HINT, WEAK = 0.75, 0.55, 0.75, 0.9, 0.35, 0.2
FAR = timedelta(days=120)
LATE = timedelta(days=2, hours=12)
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
    found = ENDED.search(CONDITION.sub(blank, h.text))
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


def _taken_back(h: Heard) -> Act | None:
    """After an offer: it is withdrawn, or the job is no longer there."""
    found = None if h.does(ActKind.REFUSAL) else TAKES_BACK.search(h.text)
    return _act(h, found.start(), CERTAIN) if found else None


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
