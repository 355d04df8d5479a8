"""A no that uses none of the usual words, told from the whole of one mail.

People who turn somebody down say sorry, speak of somebody else who got it or of a job that is no longer there, and say
goodbye. One such sign is nothing; a mail that shows two of different kinds and neither asks, fixes nor promises anything
is read as a no, of which the card is not sure.
"""

import re
from dataclasses import replace
from datetime import timedelta

from app.reading.acts.model import Act, ActKind
from app.reading.facts.asking import BIDS, CHASED, IF_YOU_WANT, INDIRECT
from app.reading.facts.closed import ACCEPTS, OFFERED
from app.reading.facts.heard import ME, THEM, Heard
from app.reading.facts.hold import FROZEN, NOT_DEAD
from app.reading.facts.no_noes import (
    ANOTHER_DAY,
    ANOTHER_MATTER,
    CLOSED_TO_OTHERS,
    COLLEAGUE,
    CONDITION,
    EXPENSES,
    OF_ME,
    OF_OTHERS,
    OF_THE_TALK,
    ONLY_A_LINK,
    SMALL_TALK,
)
from app.reading.facts.noes import (
    ENDED,
    FAREWELL,
    GONE,
    GOT_IT,
    NEW_PAPER,
    NOT_YOU,
    PASSED_ON,
    SORRY,
    TAKES_BACK,
    THANKS,
    VOID,
    blank,
    signs,
)
from app.reading.facts.offers import offers_of
from app.reading.facts.taken import WITH_OTHERS
from app.reading.facts.wholemail import Signs, chance_of_a_no, noes_in, signs_in, taken_as_no
from app.reading.lines import one_of
from app.reading.times.model import TimeExpression, TimeKind

GOES_ON = (
    ActKind.INVITATION, ActKind.APPOINTMENT, ActKind.OFFER, ActKind.HOLD, ActKind.PERMISSION, ActKind.QUESTION, ActKind.REQUEST,
    ActKind.RECEIPT, ActKind.OUTREACH, ActKind.DELAY,
)  # fmt: skip
CERTAIN, LIKELY, STRONG, SEES_CLEARLY, HINT, WEAK = 0.75, 0.55, 0.75, 0.9, 0.35, 0.2
FAR = timedelta(days=120)
SURE = 0.5
OUTRIGHT = 0.6
CLEAR_NO = 0.8  # a day beside it does not silence it
LATE = timedelta(days=2, hours=12)
SOMEBODY_ELSE = frozenset({"other_chosen", "role_closed", "filled", "reserve", "veiled"})


def with_weighed_noes(told: tuple[Heard, ...]) -> tuple[Heard, ...]:
    """What was heard, each no of theirs weighed against the whole of its mail and what stands around it."""
    out: list[Heard] = []
    offered = False
    for i, h in enumerate(told):
        if h.by == THEM and not h.aside:
            h = _weighed(h, told[:i], told[i + 1 :], offered=offered)
            offered = bool(offers_of(h)) or (offered and not h.does(ActKind.REFUSAL))
        elif h.by == ME and ACCEPTS.search(h.text):
            offered = offered or any(b.by == THEM and OFFERED.search(b.text) for b in told[:i])
        out.append(h)
    return tuple(out)


def _weighed(h: Heard, before: tuple[Heard, ...], later: tuple[Heard, ...], *, offered: bool) -> Heard:
    h = replace(h, acts=tuple(_about_another_thing(h, a, offered) if a.kind is ActKind.REFUSAL else a for a in h.acts))
    papers = offered or any(b.by == THEM and OFFERED.search(b.text) for b in before)
    plain = _plain_no(h, offered=offered, papers=papers)
    if plain:
        return replace(h, acts=(*h.acts, plain))
    if offered:
        return h
    chance = chance_of_a_no(signs_of(h, before, later, offered=offered))
    held = FROZEN.search(h.text) is not None
    if held and not signs(h.text)[0] and not any("phrase" in a.signals for a in noes_in(h)):
        chance = min(chance, WEAK)  # "take nobody on until the money is counted" is a hold
    elif _talk_put_off(h) or ((held or h.does(ActKind.HOLD)) and NOT_DEAD.search(h.text) and not GONE.search(h.text)):
        chance = min(chance, WEAK)
    nos = noes_in(h)
    if chance < SURE:
        return replace(h, acts=tuple(_at_most(a, chance) for a in h.acts))
    at = nos[0] if nos and nos[0].sure >= HINT else None
    if at is None:
        matter = signs(h.text)[0]
        if not matter and not nos:
            return h
        act = _act(h, matter[0].start() if matter else nos[0].span[0], chance)
        return replace(h, acts=(*h.acts, act))
    return replace(h, acts=tuple(replace(a, sure=max(a.sure, chance)) if a is at else a for a in h.acts))


def signs_of(h: Heard, before: tuple[Heard, ...], later: tuple[Heard, ...], *, offered: bool) -> Signs:
    """What stands in and around one mail of theirs."""
    return signs_in(
        h,
        late=_comes_late(h, before),
        answered=taken_as_no(later),
        offered=offered,
        news=any(_promises_news(h, t) for t in h.times),
    )


def _at_most(act: Act, chance: float) -> Act:
    return replace(act, sure=min(act.sure, chance)) if act.kind is ActKind.REFUSAL else act


def _plain_no(h: Heard, *, offered: bool, papers: bool) -> Act | None:
    """A no of a particular make: passed on, said by a system, or an offer taken back."""
    taken = _taken_back(h, offered=offered) if papers else None
    if taken or offered:
        return taken
    return (passed_on_no(h) if h.forwarded else None) or _ended_no(h)


def _comes_late(h: Heard, before: tuple[Heard, ...]) -> bool:
    """Days after my mail a person writes and neither asks, promises nor sends anything: that is how bad news comes."""
    last = next((b for b in reversed(before) if b.by in (ME, THEM) and not b.aside), None)
    if last is None or h.automated or h.files or h.at - last.at < LATE:
        return False
    if "?" in SMALL_TALK.sub("", h.text) or any(
        words.search(h.text) for words in (INDIRECT, CHASED, IF_YOU_WANT, BIDS)
    ):
        return False
    forward = h.said(*GOES_ON, ActKind.PROMISE, ActKind.DELIVERY, ActKind.ADVANCE, least=0.6)
    return all(any(kind.search(a.quote) for kind in (SMALL_TALK, EXPENSES, FAREWELL)) for a in forward)


def _about_another_thing(h: Heard, no: Act, offered: bool) -> Act:
    """A no to a day, to others, or to a wish of mine beside an offer, is none to me."""
    if offered and not GONE.search(no.quote):
        return replace(no, sure=0.1)
    if no.what not in SOMEBODY_ELSE and _about_a_date(h, no):
        return replace(no, sure=0.1)
    outright = "phrase" in no.signals and no.sure >= OUTRIGHT
    if (
        OF_OTHERS.search(no.quote)
        and not WITH_OTHERS.search(no.quote)
        and not NOT_YOU.search(no.quote)
        and not outright
    ):
        return replace(no, sure=0.2)
    if not h.forwarded and ANOTHER_MATTER.search(no.quote) and not OF_ME.search(no.quote):
        return replace(no, sure=0.1)
    if STILL_TO_BE_READ.search(no.quote) and not signs(no.quote)[0]:
        return replace(no, sure=0.1)
    if _means_a_day(h, no) or COLLEAGUE.search(no.quote):
        return replace(no, sure=0.1)
    return no


def _talk_put_off(h: Heard) -> bool:
    """A talk is called off, another day is to come, and nobody else and nothing gone is named."""
    if not (h.does(ActKind.CANCELLATION) and ANOTHER_DAY.search(h.text)):
        return False
    return not any(a.what in SOMEBODY_ELSE for a in noes_in(h) if a.sure >= SURE) and not any(
        OF_THE_TALK.sub("", m[0]).strip() for m in signs(h.text)[0]
    )


def _means_a_day(h: Heard, no: Act) -> bool:
    """ "Not next week, the other one" speaks of weeks."""
    rest = no.quote
    for time in h.within(no.span):
        rest = rest.replace(time.text, " ")
    return bool(signs(no.quote)[0]) and rest != no.quote and not signs(rest)[0]


def _about_a_date(h: Heard, no: Act) -> bool:
    """Something goes on, and the sentence names neither somebody else nor what is gone."""
    goes_on = h.does(ActKind.INVITATION, ActKind.HOLD, ActKind.APPOINTMENT) or (
        no.sure < CLEAR_NO
        and any(
            t.end and t.end > h.day and t.kind in (TimeKind.DECISION_PROMISE, TimeKind.INTERVIEW_TIME) for t in h.times
        )
    )
    return goes_on and not signs(no.quote)[0]


# "Your application will be measured against the requirements": what is to come is no verdict.
STILL_TO_BE_READ = re.compile(
    one_of(r"""
        \b(?:will|shall|is to|are to|is going to|are going to) (?:now |then |next |first )?be (?:\w+ly )?(?:
            measured|weighed|assessed|judged|scored|marked|compared|checked|reviewed|considered|evaluated|screened|matched|read
        )\b
    """),
    re.I,
)


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
    found = ENDED.search(ONLY_A_LINK.sub(blank, CLOSED_TO_OTHERS.sub(blank, CONDITION.sub(blank, h.text))))
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


def _taken_back(h: Heard, *, offered: bool) -> Act | None:
    """After an offer, or talk of one: it is withdrawn, or the job is no longer there."""
    found = (TAKES_BACK.search(h.text) if offered else None) or VOID.search(CONDITION.sub(blank, h.text))
    if found and NEW_PAPER.search(h.text) and not GONE.search(h.text):
        return None
    return _act(h, found.start(), CERTAIN) if found else None


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
