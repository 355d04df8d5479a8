"""What one message of theirs wants of me: requests, questions, invitations, offers, and what stands between the lines."""

from collections.abc import Collection
from dataclasses import replace

from app.reading.acts.model import Act, ActKind
from app.reading.facts.asking import (
    A_STANDING_PAPER,
    ABOUT_A_THING,
    ASKING,
    ASKS_LEAVE,
    AT_THE_TALK,
    BIDS_ME_COME,
    CLEAR,
    DO_YOU_HOLD,
    GIVEN_KINDS,
    IN_PERSON,
    IS_IT_OK,
    IS_THE_ANSWER,
    KINDS,
    LETTER_COMES,
    LISTS,
    NAMES_TIMES,
    ONLY_A_WORD,
    PLEASE,
    SENDS_IT,
    SURE_BID,
    THINGS,
    TO_SEND,
    TWICE,
    WANTS_A_SIGN,
    YOU_WILL_HAVE,
    YOUR_WORD,
)
from app.reading.facts.asks_nothing import (
    AMONG_THEMSELVES,
    ASKS_NOTHING,
    BRING,
    IF_INTERESTED,
    IF_NEEDED,
    THEY_ARRANGE,
    THROUGH_A_FRIEND,
    WE_WILL,
)
from app.reading.facts.between_the_lines import between_the_lines
from app.reading.facts.contact import SURVEY
from app.reading.facts.dues import by_their_deadline, due_for, dues
from app.reading.facts.heard import Heard
from app.reading.facts.listed import BROUGHT_BESIDE, asked_part, asks_too, comes_with_the_mail, listed, without_leads
from app.reading.facts.my_answers import LINK
from app.reading.facts.no_noes import EXPENSES, OF_OTHERS, SMALL_TALK
from app.reading.facts.noes import FAREWELL
from app.reading.facts.offers import offers_of
from app.reading.facts.promise_words import BEAR_WITH_US, LET_ME
from app.reading.facts.rhetoric import (
    an_open_door,
    answers_itself,
    asked_of_another,
    of_a_third,
    owed_to_them,
    speaks_to_me,
)
from app.reading.facts.settled import (
    Open,
    kinds_by_words,
    waives,
)
from app.reading.facts.silence import silence_in
from app.reading.facts.slot_words import AMONG_THEM, YOU
from app.reading.model import Request
from app.reading.times.model import TimeKind

Asked = tuple[Act, str]  # a sentence that asks, and the kind of what it asks for
PASSED_ON_CLEAR = 0.4  # in a mail that a friend passes on


def asked_in(h: Heard, *, first: bool, over: bool, taken: bool, me: frozenset[str] = frozenset()) -> list[Open]:
    """`over`: all was said before this mail; `taken`: I had accepted their offer, so what they say of it asks no second yes.

    `me` are the names that are mine.
    """
    found: dict[str, Request] = {}
    named_none = False  # a wish to meet that names no time gives way to the one that does
    for act, kind in _asking_acts(h, first=first):
        if (over and not _plainly(act)) or asked_of_another(act.quote, h, me):
            continue
        if taken and kind == "offer_decision" and not _wants_a_sign(act):
            continue
        if kind not in found or (kind == "availability" and _names_a_time(h, act) and named_none):
            found[kind] = Request(kind, _what(act), None, h.evidence(act.quote))
            named_none = not _names_a_time(h, act) if kind == "availability" else named_none
        elif (what := _what(act)) not in (found[kind].what, *found[kind].also):
            found[kind] = replace(found[kind], also=(*found[kind].also, what))
    if "offer_decision" in found and "documents" in found and IS_THE_ANSWER.search(found["documents"].what):
        del found["documents"]
    due = dues(h)
    if not found and not over:
        found = by_their_deadline(h, due)
    for kind, request in found.items():
        found[kind] = replace(request, due=due_for(request, h, due, alone=len(found) == 1))
    return [Open(r, h) for r in found.values()]


def _names_a_time(h: Heard, act: Act) -> bool:
    return any(act.span[0] <= t.span[0] < act.span[1] for t in h.times)


def _wants_a_sign(act: Act) -> bool:
    """After my yes: "you will have the contract to sign by Friday" is their move."""
    theirs = YOU_WILL_HAVE.search(act.quote) and not ("?" in act.quote or PLEASE.search(act.quote))
    return bool(WANTS_A_SIGN.search(act.quote)) and not theirs


def _plainly(act: Act) -> bool:
    """After a farewell only what is asked of me outright counts."""
    bids = act.sure >= TWICE or (act.sure >= SURE_BID and PLEASE.search(act.quote))
    if act.kind is ActKind.REQUEST and bids and not _asks_nothing(act):
        return True
    return (act.sure >= CLEAR or "?" in act.quote) and act.kind is not ActKind.OUTREACH and speaks_to_me(act.quote)


def _asking_acts(h: Heard, *, first: bool) -> list[Asked]:
    """What a message asks, each sentence once by its most particular kind. An approach opens a thread, or is none."""
    asked = [*_requested(h), *_questions(h)]
    things = {act.span for act, kind in asked if kind in THINGS}
    asked += _invited(h, things)
    if things:
        asked = [(act, kind) for act, kind in asked if not _tells_more_of_it(act, kind)]
    asked = [(act, kind) for act, kind in asked if not comes_with_the_mail(h, act)]
    items = listed(h, [act for act, _ in asked])
    asked += items
    asked += [] if _letter_follows(h) else [(act, "offer_decision") for act in offers_of(h)]
    asked += _unsaid(h, asked)
    asked = without_leads(h, asked)
    asked = _without_the_talk(h, asked)
    if h.forwarded:
        asked = _through_a_friend(h, asked)
    asked = [(act, kind) for act, kind in asked if "?" in act.quote or not _asks_nothing(act)]
    asked = _by_their_words(h, asked)
    if first:
        asked += [(act, "question") for act in h.said(ActKind.OUTREACH)]
    return _most_particular(_asked_of_me(h, asked))


def _requested(h: Heard) -> list[Asked]:
    """Requests, and those on condition that I am interested."""
    if_interested = [
        a
        for a in h.acts
        if a.kind is ActKind.REQUEST
        and a.conditional
        and not a.negated
        and a.sure >= CLEAR
        and IF_INTERESTED.search(a.quote)
    ]
    several = len({act.span for act in h.said(ActKind.REQUEST)}) > 1
    return [
        (act, act.what if act.what in KINDS else "question")
        for act in (*h.said(ActKind.REQUEST), *if_interested)
        if not (_is_their_own_step(h, act) or _promises_rather(h, act) or _is_no_request(h, act, several=several))
    ]


def _is_no_request(h: Heard, act: Act, *, several: bool) -> bool:
    """Too unsure for a sentence without a word of asking; a yes, a waiver or a courtesy; or a thing to bring."""
    unsure = act.sure < CLEAR and (h.person or act.what not in ("assessment", "book_slot"))
    if unsure and not (several or ASKING.search(act.quote)):
        return True
    if _confirms(h, act) or waives(act.quote) or (BEAR_WITH_US.search(act.quote) and "?" not in act.quote):
        return True
    rest = BROUGHT_BESIDE.sub(" ", act.quote)  # "bring your card, and tell me whether you need parking"
    tells_too = rest != act.quote and SENDS_IT.search(rest)
    to_bring = act.what in ("", "documents", "question") and BRING.search(act.quote) and not tells_too
    return bool(SMALL_TALK.search(act.quote) or to_bring)


def _questions(h: Heard) -> list[Asked]:
    """What a person asks, and an "OK?" that asks for my yes to a talk."""
    if not h.person:
        return []
    said = h.said(ActKind.QUESTION)
    asked = [(a, a.what if a.what in KINDS else "question") for a in said if not SMALL_TALK.search(a.quote)]
    return asked + [(act, "availability") for act in said if _wants_a_yes(h, act)]


def _invited(h: Heard, things: Collection[tuple[int, int]]) -> list[Asked]:
    """Invitations that leave the day to me; `things` are the places of sentences that ask for something to be sent."""
    if _fixes_a_day(h) or h.events:
        return []
    return [
        (act, act.what if act.what in KINDS else "availability")
        for act in h.said(ActKind.INVITATION)
        if not (
            act.span in things and "availability" not in kinds_by_words(act.quote)
        )  # "send two names by Wednesday?"
        and (_bids(act) or not (_is_for_a_visit(act) or _is_rather_promised(h, act)))
        and _invites(act)
    ]


def _bids(act: Act) -> bool:
    """A question, or "come in for a trial on Thursday, bring knives"."""
    return "?" in act.quote or bool(BIDS_ME_COME.search(act.quote))


def _is_for_a_visit(act: Act) -> bool:
    """ "Lay it on her desk when you come in on Tuesday"."""
    return bool(BRING.search(act.quote)) and not NAMES_TIMES.search(act.quote)


def _is_rather_promised(h: Heard, act: Act) -> bool:
    """ "The papers come to you by Monday"."""
    return any(a.kind is ActKind.PROMISE and a.span == act.span and a.sure > act.sure for a in h.acts)


def _unsaid(h: Heard, asked: list[Asked]) -> list[Asked]:
    """What a person wants between the lines, unless the same sentence asks it already."""
    if not h.person:
        return []
    known = {" ".join(act.quote.split()) for act, _ in asked if "?" in act.quote or not _asks_nothing(act)}
    unsaid = [(act, kind) for act, kind in between_the_lines(h) if " ".join(act.quote.split()) not in known]
    invited = [a.span for a in h.said(ActKind.INVITATION, least=CLEAR)]
    return [(act, "availability" if _inside_one(act.span, invited) else kind) for act, kind in unsaid]


def _inside_one(span: tuple[int, int], spans: Collection[tuple[int, int]]) -> bool:
    """Whether it begins in one of them: "can u come mon, talk hours n pay" asks for the day, not for the pay."""
    return any(first <= span[0] < last for first, last in spans)


def _without_the_talk(h: Heard, asked: list[Asked]) -> list[Asked]:
    """Nothing to bring to a talk; the other half of a sentence that asks for a thing; and a test sat there is a day."""
    asked = [(act, kind) for act, kind in asked if not (kind in AT_THE_TALK and _is_to_bring(act))]
    asked += [(half, "question") for act, kind in asked if kind in THINGS for half in asks_too(act)]
    return [(act, "availability" if kind == "assessment" and _is_sat_there(h, act) else kind) for act, kind in asked]


def _through_a_friend(h: Heard, asked: list[Asked]) -> list[Asked]:
    """Of a mail that was passed on: what I am bidden through the friend who passes it on, and no words among themselves."""
    bidden = [
        (act, act.what or "question")
        for act in h.acts
        if act.kind in (ActKind.REQUEST, ActKind.QUESTION)
        and act.sure >= PASSED_ON_CLEAR
        and THROUGH_A_FRIEND.search(act.quote)
    ]
    return [
        (act, kind if kind in KINDS else "question")
        for act, kind in [*asked, *bidden]
        if THROUGH_A_FRIEND.search(act.quote) or not AMONG_THEMSELVES.search(act.quote)
    ]


def _by_their_words(h: Heard, asked: list[Asked]) -> list[Asked]:
    """The kinds that the words themselves name; beside an offer my word is the answer to it."""
    offered = h.does(ActKind.OFFER)
    asked = [(act, "feedback_form") if SURVEY.search(act.quote) else (act, kind) for act, kind in asked]
    return [
        (act, "offer_decision") if offered and YOUR_WORD.search(act.quote) else (act, wanted)
        for act, kind in asked
        for wanted in _by_words(act, kind)
    ]


def _asked_of_me(h: Heard, asked: list[Asked]) -> list[Asked]:
    """Not what answers itself, is said of silence, is asked of somebody else or, beside a no, leaves a door open."""
    asked = [(act, kind) for act, kind in asked if not (answers_itself(act.quote) or silence_in(act.quote))]
    if not h.forwarded:  # a friend may pass on "is she free on Monday?"
        asked = [(act, kind) for act, kind in asked if not (of_a_third(act.quote) or owed_to_them(act.quote))]
    if h.does(ActKind.REFUSAL):
        asked = [(act, kind) for act, kind in asked if not an_open_door(act.quote)]
    admin = {a.span for a in h.said(ActKind.ADMINISTRATION)}
    return [
        pair for pair in asked if pair[0].span not in admin or pair[1] in ("feedback_form", "assessment", "book_slot")
    ]


def _most_particular(asked: list[Asked]) -> list[Asked]:
    """In the order of the mail: no mere question beside a particular wish of the same sentence, no approach beside an invitation."""
    particular = {act.span for act, kind in asked if kind != "question"}
    asked = [pair for pair in asked if pair[1] != "question" or pair[0].span not in particular]
    asked.sort(key=lambda pair: pair[0].span)
    kinds = {kind for _, kind in asked}
    if len(kinds) > 1 and kinds & {"availability", "book_slot", "offer_decision"}:
        asked = [pair for pair in asked if pair[0].kind is not ActKind.OUTREACH]
    return asked


def _is_to_bring(act: Act) -> bool:
    """ "I need to see your passport, so have it in your bag": nothing to send."""
    plain = act.kind is ActKind.REQUEST and "?" not in act.quote
    return plain and bool(BRING.search(act.quote)) and not SENDS_IT.search(act.quote)


def _wants_a_yes(h: Heard, act: Act) -> bool:
    """ "Thursday at 7.30 from our yard. OK?": a word that is small talk elsewhere asks for my yes to the talk before it."""
    talks = h.said(ActKind.APPOINTMENT, ActKind.INVITATION)
    near = any(not h.text[a.span[1] : act.span[0]].strip(" \n.,–-") for a in talks if a.span[1] <= act.span[0])
    return near and IS_IT_OK.fullmatch(act.quote.strip()) is not None


def _is_sat_there(h: Heard, act: Act) -> bool:
    """ "An assessment drive, Thursday at 8": one comes to it at its hour, and hands nothing in."""
    fixed = h.does(ActKind.APPOINTMENT, ActKind.INVITATION) or any(t.kind is TimeKind.INTERVIEW_TIME for t in h.times)
    return fixed and bool(IN_PERSON.search(act.quote)) and not (SENDS_IT.search(act.quote) or LINK.search(h.text))


def _tells_more_of_it(act: Act, kind: str) -> bool:
    """ "A phone number for each is enough" beside a wish for references asks nothing more."""
    return kind == "question" and act.kind is ActKind.REQUEST and not ASKING.search(act.quote)


def _by_words(act: Act, kind: str) -> tuple[str, ...]:
    """What the words of a sentence want; "I need to know by Friday" wants no papers, "the title of your talk" no talk."""
    if (kind in THINGS or kind == "question") and ASKS_LEAVE.search(act.quote):
        return ("question",)
    if kind in TO_SEND and ABOUT_A_THING.search(act.quote):
        return ("question",)
    if kind in ("question", "documents", "availability") and _only_whether_i_hold(act.quote):
        return ("question",)
    part = asked_part(act.quote)
    named = kinds_by_words(part)
    if part != act.quote and kind in GIVEN_KINDS and kind not in named:
        return named[:1] or ("question",)
    if kind in ("question", "documents"):
        unheard = "question" if ONLY_A_WORD.search(act.quote) else kind
        return named if len(named) > 1 and LISTS.search(act.quote) else named[:1] or (unheard,)
    if named and kind not in named and kind in GIVEN_KINDS and LISTS.search(act.quote):
        return (kind, *named)
    return (kind,)


def _only_whether_i_hold(quote: str) -> bool:
    """ "Do you hold a forklift licence?": no paper is named outside the question, and nothing is to be sent."""
    held = DO_YOU_HOLD.search(quote)
    if held is None or not A_STANDING_PAPER.search(held[0]) or SENDS_IT.search(quote):
        return False
    return not kinds_by_words(DO_YOU_HOLD.sub(" ", quote))


def _fixes_a_day(h: Heard) -> bool:
    """An appointment names its day or hour; "she wants to talk with you: pick a time" does not."""
    invited = {a.span: a.sure for a in h.said(ActKind.INVITATION)}
    fixed = [
        a
        for a in h.said(ActKind.APPOINTMENT)
        if a.sure >= invited.get(a.span, 0.0) and not (a.span in invited and BIDS_ME_COME.search(a.quote))
    ]
    return bool(fixed) and (h.person or bool(h.times))


def _asks_nothing(act: Act) -> bool:
    """A courtesy, what they asked of others, a ticket that they pay, or a door that stays open."""
    return bool(
        ASKS_NOTHING.search(act.quote)
        or waives(act.quote)
        or LET_ME.search(act.quote)
        or EXPENSES.search(act.quote)
        or (FAREWELL.search(act.quote) and act.sure < TWICE)
    )


def _confirms(h: Heard, act: Act) -> bool:
    """ "This is to confirm that you have completed the test": a receipt, not a wish."""
    return "?" not in act.quote and any(a.span == act.span and a.sure >= act.sure for a in h.said(ActKind.RECEIPT))


def _invites(act: Act) -> bool:
    """Not of others, not "I'll line something up": it asks me to come or to name a time."""
    if OF_OTHERS.search(act.quote) or (AMONG_THEM.search(act.quote) and not YOU.search(act.quote)):
        return False
    if (
        THEY_ARRANGE.search(act.quote)
        and not BIDS_ME_COME.search(act.quote)
        and (IF_NEEDED.match(act.quote) or not ASKING.search(act.quote))
    ):
        return False
    return act.sure >= CLEAR or bool(ASKING.search(act.quote))


def _is_their_own_step(h: Heard, act: Act) -> bool:
    """ "Our team will send you the details": the act is theirs, not mine."""
    return (
        bool(WE_WILL.search(act.quote))
        and not ASKING.search(act.quote)
        and any(
            a.kind in (ActKind.PROMISE, ActKind.DELIVERY) and a.span == act.span and a.sure >= act.sure for a in h.acts
        )
    )


def _promises_rather(h: Heard, act: Act) -> bool:
    """ "We close on Friday, and all will be told on the 4th": a wish hardly heard in a sentence that plainly promises."""
    if act.sure > CLEAR or "?" in act.quote or PLEASE.search(act.quote):
        return False
    return any(a.span == act.span and a.sure >= TWICE for a in h.said(ActKind.PROMISE))


def _letter_follows(h: Heard) -> bool:
    """A yes by word of mouth, with the letter announced and nothing asked: they move next."""
    promised = bool(LETTER_COMES.search(h.text))
    return promised and not h.does(ActKind.REQUEST, ActKind.QUESTION) and not ASKING.search(h.text)


def _what(act: Act) -> str:
    return " ".join(act.quote.split())
