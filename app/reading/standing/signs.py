"""What a thread shows, as named numbers: the acts and words of its newest mails, and the facts that were told from them.

No sign looks at the day of asking: as long as no mail comes, a thread stands where it stood.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from app.reading.acts.model import ActKind
from app.reading.facts.asking import ASKING, BIDS, CHASED, IF_YOU_WANT, INDIRECT, TASK_HERE, THINGS, WISH
from app.reading.facts.heard import ME, THEM, Heard, shorten
from app.reading.facts.listed import LIST_ITEM
from app.reading.facts.no_noes import NOT_YET, SMALL_TALK
from app.reading.facts.noes import FAREWELL, SORRY, signs
from app.reading.facts.parts import told_each
from app.reading.facts.recruiting import Weighed
from app.reading.facts.rejection import a_no_outright, maybe_a_no, took_another_post
from app.reading.facts.wholemail import noes_in
from app.reading.model import Reading

Signs = dict[str, float]

SHORT, LONG = 25, 90  # words
HUNDRED = 100
PARTICULAR = 0.75
ENTERED = "a process of mine"  # I applied, or talks were agreed more than once
APPLIED = 0.6  # so surely heard
ONE_THING = "last: asks one thing"
ANSWERED_EACH = "my answer: a sentence for each thing asked"
PLAIN = 0.5  # so surely heard is a sentence that asks, or answers, among others of its kind
ANOTHER_POST = "I said yes to another post"
LEAST = 0.02  # a smaller sign is none
WORDS = (
    ("asking", ASKING), ("indirect", INDIRECT), ("bids", BIDS), ("wish", WISH), ("chased", CHASED), ("if you want", IF_YOU_WANT),
    ("task", TASK_HERE), ("sorry", SORRY), ("farewell", FAREWELL), ("not yet", NOT_YET),
)  # fmt: skip
ASKS = (ActKind.REQUEST, ActKind.QUESTION, ActKind.INVITATION)


def signs_in(told: tuple[Heard, ...], facts: Reading, about: Weighed) -> Signs:
    """All signs of a thread that are not nought. `facts` are those on the day of its newest mail."""
    live = [h for h in told if h.by in (ME, THEM) and not h.aside]
    theirs = [h for h in live if h.by == THEM]
    mine = [h for h in live if h.by == ME]
    found: Signs = {}
    my_last = "my answer" if live and live[-1].by == ME else "mine"
    for place, mails in (("last", theirs[-1:]), ("before", theirs[-2:-1]), (my_last, mine[-1:])):
        for h in mails:
            found.update((f"{place}: {name}", value) for name, value in _of_mail(h))
    found.update(_of_course(live, theirs, mine))
    found.update(_of_facts(facts, mine=frozenset(h.id for h in mine)))
    found.update(_of_wishes(told, theirs, facts))
    found.update(_of_topic(about))
    found[ENTERED] = any(h.said(ActKind.APPLICATION, least=APPLIED) for h in mine) or len(facts.interviews) > 1
    found[ONE_THING] = bool(theirs) and _asks_one_thing(theirs[-1])
    found[ANSWERED_EACH] = live[-1:] == mine[-1:] and bool(theirs and mine) and _answers_each(live, theirs[-1])
    found[ANOTHER_POST] = took_another_post(told)
    found["read: maybe a no"] = maybe_a_no(told, facts.rejection)
    found["read: a no outright"] = a_no_outright(told, facts.rejection)
    return {name: round(float(value), 3) for name, value in found.items() if value >= LEAST or value < 0}


_SEVERAL = re.compile(
    r"\b(?:two|three|four|five|several|both|couple of)\b"
    r"|(?:,|\band) (?:and )?(?:if|whether|how|what|when)\b|\band (?:let|send|tell)\b",
    re.I | re.M,
)
_NUMBERED = re.compile(
    r"(?:^|\s)\(?1[.)]|\b(?:two|three|four|five|several|(?:a )?couple of|few) (?:\w+ )?"
    r"(?:things|questions|points|people|persons|names|papers|documents|items|bits|matters|queries)\b",
    re.I | re.M,
)


def _asks_one_thing(h: Heard) -> bool:
    """One sentence that asks, and no list or number of things in the mail."""
    asking = {a.span: a.quote for a in h.said(ActKind.REQUEST, ActKind.QUESTION)}
    return len(asking) == 1 and not (_NUMBERED.search(h.text) or any(map(_SEVERAL.search, asking.values())))


def _answers_each(live: list[Heard], asked: Heard) -> bool:
    """As many sentences of my last mail answer as theirs ask, two at the least; in their list each line asks. Or my mails since
    answer the things that they numbered by their numbers."""
    asks = {
        a.span for a in asked.said(*ASKS) if a.sure >= PLAIN and (a.kind is not ActKind.INVITATION or "?" in a.quote)
    }
    items = LIST_ITEM.findall(asked.text)
    gave = {a.span for a in live[-1].said(ActKind.ANSWER, ActKind.CONSENT) if a.sure >= PLAIN}
    since = live[live.index(asked) + 1 :]
    return 2 <= max(len(asks), len(items)) <= len(gave) or told_each(asked, since)


def _of_mail(h: Heard) -> Iterator[tuple[str, float]]:
    best: Signs = {}
    for a in h.acts:
        said = a.kind.value + (" if" if a.conditional else "") + (" denied" if a.negated else "")
        best[said] = max(best.get(said, 0.0), a.sure)
    yield from best.items()
    yield from ((f"may be {act}", chance) for act, chance in h.leanings.items())
    marks = h.text.count("?")
    yield "a question mark", marks > 0
    yield "question marks", marks > 1
    yield "a question mark beyond small talk", "?" in SMALL_TALK.sub("", h.text)
    words = len(h.text.split())
    yield "short", words < SHORT
    yield "long", words > LONG
    yield "words", min(words, 2 * HUNDRED) / HUNDRED
    yield "automated", h.automated
    yield f"a mail of kind {h.kind.value}", 1
    for name, pattern in WORDS:
        yield f"words: {name}", bool(pattern.search(h.text))
    matter, manner = signs(h.text)
    yield "matter of a no", min(2, len(matter))
    yield "manner of a no", min(2, len(manner))
    nos = noes_in(h)
    yield "a no in a phrase", bool(nos and "phrase" in nos[0].signals)
    yield "a no of a particular make", any("whole mail" in a.signals and a.sure >= PARTICULAR for a in nos)
    yield "two noes", len([a for a in nos if a.sure >= 0.5]) > 1
    for time in h.times:
        yield f"time: {time.kind.value}", 1
        yield f"time ahead: {time.kind.value}", bool(time.end and time.end > h.day)
    yield "files", bool(h.mail.message.attachments)
    yield "events", bool(h.events)
    ends = [a for a in h.acts if a.kind in ASKS and not (a.conditional or a.negated)]
    last = max((a.span[1] for a in h.acts), default=0)
    yield "ends with a wish", max((a.sure for a in ends if a.span[1] == last), default=0.0)


def _of_course(live: list[Heard], theirs: list[Heard], mine: list[Heard]) -> Iterator[tuple[str, float]]:
    yield "mails of theirs", min(5, len(theirs)) / 5
    yield "mails of mine", min(5, len(mine)) / 5
    yield "I wrote last", bool(live) and live[-1].by == ME
    yield "I wrote first", bool(live) and live[0].by == ME
    for before, after in list(pairwise(live))[-1:]:
        days = (after.day - before.day).days
        yield "the newest came the same day", days == 0
        yield "the newest came within three days", days <= 3
        yield "the newest came after more than a week", days > 7
    yield "somebody new wrote last", len(theirs) > 1 and theirs[-1].name not in {h.name for h in theirs[:-1]}


def _of_facts(facts: Reading, *, mine: frozenset[str]) -> Iterator[tuple[str, float]]:
    yield "read: a wish", bool(facts.requests)
    yield "read: wishes", min(3, len(facts.requests))
    for request in facts.requests:
        yield f"read: a wish for {request.kind}", 1
        yield "read: a wish with a day", request.due is not None
    no = facts.rejection
    yield "read: a no", no is not None
    if no:
        yield "read: a no that I answered", no.answered
        yield f"read: a no of kind {no.kind}", 1
        yield "read: a no that asks", no.asks
        yield "read: a no in my words", no.evidence.message_id in mine
    yield "read: about a job", facts.recruiting
    yield f"read: stage {facts.stage.value}", 1
    promise = facts.promise
    if promise:
        yield f"read: a {promise.strength} promise", 1
        yield "read: a promise kept open", bool(promise.end and promise.end >= facts.today)
    for name, fact in (
        ("a promise", promise),
        ("leave to ask", facts.permission),
        ("a hold", facts.hold),
        ("closed by me", facts.closed_by_me),
        ("an offer", facts.offer),
        ("somebody away", facts.out_of_office_until),
        ("a talk ahead", facts.next_interview),
        ("a talk held", facts.last_interview),
    ):
        yield f"read: {name}", fact is not None
    held = facts.last_interview
    if held and held.day:
        yield "read: thanked", held.thanked
        yield "read: a talk of these days", (facts.today - held.day).days <= 3
    yield "read: attempts", min(3, len(facts.attempts))
    yield "read: only an application", facts.applied_only
    yield "read: answers arrive", facts.reachable


def _of_wishes(told: tuple[Heard, ...], theirs: list[Heard], facts: Reading) -> Iterator[tuple[str, float]]:
    """How surely the wishes were heard that were taken for some, and the surest that was not."""
    heard = {(h.id, shorten(a.quote)): a.sure for h in told for a in h.acts if a.kind in ASKS}
    sure = [(r.kind in THINGS, heard.get((r.evidence.message_id, r.evidence.quote), 0.0)) for r in facts.requests]
    yield "read: the surest wish", max((chance for _, chance in sure), default=0.0)
    yield "read: the surest wish for things", max((chance for things, chance in sure if things), default=0.0)
    if not facts.requests and theirs:
        yield "read: a wish passed over", max((a.sure for a in theirs[-1].said(*ASKS)), default=0.0)


def _of_topic(about: Weighed) -> Iterator[tuple[str, float]]:
    yield "topic: the model", max(-6.0, min(6.0, about.lean)) / 2
    yield "topic: torn", about.torn
    yield "topic: in all", max(-6.0, min(6.0, about.certainty)) / 2
