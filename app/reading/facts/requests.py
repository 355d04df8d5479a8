"""What they wait for: their requests, questions, invitations and offers, and my own promises, until mail settles them (rule 4)."""

from dataclasses import replace

from app.reading.acts.model import ActKind
from app.reading.facts.asking import A_SHORT_QUESTION, A_WORD, ABOUT_A_TALK, SENDS_IT, YES_OR_NO
from app.reading.facts.closed import course, endings
from app.reading.facts.dues import due_for, dues
from app.reading.facts.heard import ME, THEM, Heard, sentence_around
from app.reading.facts.own_promises import own_promises
from app.reading.facts.parts import answers_all, never_told
from app.reading.facts.settled import (
    TO_TALK,
    Open,
    after_mine,
    i_settled,
    kind_by_words,
    they_settled,
    to_another,
)
from app.reading.facts.wishes import asked_in
from app.reading.model import Interview, Request


def requests_in(told: tuple[Heard, ...], interviews: tuple[Interview, ...] = ()) -> tuple[Request, ...]:
    """What is still unanswered, oldest first. What was asked to bring a talk about is done once the talk was held."""
    held = max((i.day for i in interviews if i.past and i.day), default=None)
    open_: list[Open] = []
    wrote = False
    me = _my_names(told)
    closings = course(told)
    overs = endings(told, closings)
    for i, h in enumerate(told):
        if h.aside:
            continue
        if h.by == THEM:
            open_ = [replace(o, countered=False) for o in open_ if not they_settled(o, h)]
            taken = i > 0 and (before := closings[i - 1]) is not None and before.how == "accepted"
            asked = (
                []
                if _answers_in_a_word(h, told[:i])
                else asked_in(h, first=not wrote, over=overs[i], taken=taken, me=me)
            )
            for new in asked:
                open_ = [o for o in open_ if o.request.kind != new.request.kind] + [_with_older_due(new, open_)]
        elif h.by == ME and h.arrived:
            wrote = True
            closed = closings[i]
            if closed and closed.index == i:
                open_ = [o for o in open_ if closed.how == "accepted" and not _answered_by_my_yes(o)]
            left = _left_over(open_, h, told[:i])
            open_ = [
                after_mine(o, h)
                for o in open_
                if to_another(o, open_, h) or not i_settled(o, h, beside=_beside(o, open_, h))
            ]
            open_ += [o for o in left if not any(p.heard is o.heard for p in open_)]
            open_ += [Open(r, h) for r in own_promises(h) if not any(o.request.kind == r.kind for o in open_)]
    open_ = [o for o in open_ if not o.countered]
    return tuple(
        o.request
        for o in open_
        if not (held and o.heard.day < held and _of_the_talk(o.request)) and not _tells_where(o, interviews)
    )


def _tells_where(o: Open, interviews: tuple[Interview, ...]) -> bool:
    """ "We have moved rooms, so please come to the second entrance on Tuesday", of the Tuesday that had been agreed."""
    if o.request.kind != "availability" or o.heard.by != THEM or "?" in o.heard.text:
        return False
    agreed = {i.day for i in interviews if not i.past and i.evidence and i.evidence.message_id != o.heard.id}
    named = {t.start for t in o.heard.times if t.start and t.start == t.end and t.start >= o.heard.day}
    return bool(named) and named <= agreed


def _my_names(told: tuple[Heard, ...]) -> frozenset[str]:
    """By what I send under, and by what they write to where one address stands alone."""
    senders = [h.sender for h in told if h.by == ME and h.sender]
    alone = [h.mail.message.to[0] for h in told if h.by == THEM and len(h.mail.message.to) == 1]
    return frozenset(word.lower() for a in (*senders, *alone) for word in a.name.split())


def _of_the_talk(request: Request) -> bool:
    """What was asked to bring a talk about, and my "I'll ring the bell"."""
    return request.kind in ABOUT_A_TALK or (
        request.kind == "own_promise" and bool(TO_TALK.search(request.what)) and not SENDS_IT.search(request.what)
    )


def likeliest_wish(told: tuple[Heard, ...], interviews: tuple[Interview, ...]) -> tuple[Request, ...]:
    """The sentence of the newest mail that wants most of me, where the thread as a whole says that something is wanted.

    Where I wrote last it is what I promised. What belongs to a talk is done once the talk was held.
    """
    live = [h for h in told if h.by in (ME, THEM) and not h.aside and h.text.strip()]
    owed = [a for a in live[-1].acts if a.kind is ActKind.OWN_PROMISE] if live and live[-1].by == ME else []
    if owed:
        quote = max(owed, key=lambda a: a.sure).quote
        return (Request("own_promise", " ".join(quote.split()), None, live[-1].evidence(quote)),)
    h = next((h for h in reversed(live) if h.by == THEM), None)
    if h is None:
        return ()
    quote = _wants_most(h)
    kind = kind_by_words(quote) or "question"
    held = max((i.day for i in interviews if i.past and i.day), default=None)
    if held and h.day < held and kind in ABOUT_A_TALK:
        return ()
    request = Request(kind, " ".join(quote.split()), None, h.evidence(quote))
    return (replace(request, due=due_for(request, h, dues(h), alone=True)),)


def speaks_of_a_wish(told: tuple[Heard, ...]) -> bool:
    """Whether the newest words of either side hold a sentence that could be quoted as a wish, or as a promise of mine."""
    live = [h for h in told if h.by in (ME, THEM) and not h.aside and h.text.strip()]
    if live and live[-1].by == ME and any(a.kind is ActKind.OWN_PROMISE for a in live[-1].acts):
        return True
    h = next((h for h in reversed(live) if h.by == THEM), None)
    return h is not None and ("?" in h.text or any(a.kind in WANTS for a in h.acts))


def _wants_most(h: Heard) -> str:
    wants = [a for a in h.acts if a.kind in WANTS]
    if wants:
        return max(wants, key=lambda a: (a.sure, a.span)).quote
    mark = h.text.rfind("?")
    return sentence_around(h.text, (mark, mark + 1) if mark >= 0 else (len(h.text.rstrip()) - 1, len(h.text)))


WANTS = (ActKind.REQUEST, ActKind.QUESTION, ActKind.INVITATION, ActKind.OUTREACH, ActKind.OFFER, ActKind.REOPENING)


def _answered_by_my_yes(o: Open) -> bool:
    """The offer, and the short question that put it: "Do we have an accountant?"."""
    short = o.request.kind == "question" and len(o.request.what.split()) <= A_SHORT_QUESTION
    return o.request.kind == "offer_decision" or (short and bool(YES_OR_NO.match(o.request.what)))


def _left_over(open_: list[Open], h: Heard, before: tuple[Heard, ...]) -> list[Open]:
    """Of numbered things what my mails since pass over, the newest `h` and those `before` it, as a request of its own."""
    asked = {id(o.heard): o for o in open_ if o.heard.by == THEM and o.request.kind != "offer_decision"}
    found: list[Open] = []
    for o in asked.values():
        since = before[next(k for k, m in enumerate(before) if m is o.heard) + 1 :]
        mine = [m for m in since if m.by == ME and m.arrived and not m.aside]
        for part in never_told(o.heard, [*mine, h])[:1]:
            kind = kind_by_words(part) or "question"
            found.append(replace(o, request=replace(o.request, kind=kind, what=part, also=())))
    return found


def _beside(o: Open, open_: list[Open], answer: Heard) -> frozenset[str]:
    """The kinds of what else they asked in the same mail, unless my answer speaks of all of its list."""
    if answers_all(o.heard, answer):
        return frozenset()
    return frozenset(p.request.kind for p in open_ if p.heard is o.heard and p is not o)


def _answers_in_a_word(h: Heard, before: tuple[Heard, ...]) -> bool:
    """ "Poems, please" after a question of mine is its answer, not a wish."""
    last = next((b for b in reversed(before) if b.by in (ME, THEM) and not b.aside), None)
    if last is None or last.by != ME or "?" not in last.text or "?" in h.text:
        return False
    return len(h.text.split()) <= A_WORD


def _with_older_due(new: Open, older: list[Open]) -> Open:
    """A reminder that names no day keeps the day named before."""
    due = next((o.request.due for o in older if o.request.kind == new.request.kind), None)
    return new if new.request.due or due is None else Open(replace(new.request, due=due), new.heard)
