"""Plans of the letters that the advice calls for: follow-ups, thanks, the gracious note, answers."""

from app.etiquette.words import offer_withdrawn
from app.letters.case import Case, approached, found_me, personal, thanks
from app.letters.compose import Slot
from app.letters.parts import answering, following_up, gracious, last, thanking
from app.letters.parts.table import Table
from app.letters.requests import distinct, request_slots
from app.reading.model import Reading, Stage


def _talk_opening(case: Case) -> Slot:
    met = case.known.sure_met
    if case.thanks_due:
        return Slot("open", (following_up.TALK_FIRST_MET if met else following_up.TALK_FIRST,), 1)
    return Slot("open", (following_up.TALK_AGAIN_MET if met else following_up.TALK_AGAIN,), 1)


def _opening(case: Case) -> Slot:
    if case.decided:
        return Slot("open", (following_up.OFFER,), 1)
    if case.talked:
        return _talk_opening(case)
    if case.unanswered:
        return Slot("open", (following_up.RECEIPT, following_up.APPLIED), 1)
    return Slot("open", (following_up.EXCHANGE,), 1)


def _topic(case: Case, tables: Table, *, rank: int = 1) -> tuple[Slot, ...]:
    return () if case.known.has("high") else (Slot("topic", (tables,), 1, rank),)


def interest(case: Case) -> Table:
    """What to say about wanting it: after a yes there is nothing left to be considered for."""
    if case.decided:
        return following_up.OFFER_GLAD
    if case.reading.stage is Stage.ON_HOLD:
        return following_up.STILL_THERE
    return following_up.INTEREST_APPLIED if case.unanswered and not case.talked else following_up.INTEREST


def offer_help(case: Case) -> Table:
    """What I could still do; "another conversation" only where there was one, and none after a yes."""
    if case.decided:
        return following_up.HELP_DECIDED
    return following_up.HELP_TALKED if case.talked else following_up.HELP


def follow_up(case: Case) -> tuple[Slot, ...]:
    """No date is known: one question about timing, which ends the letter."""
    parts = following_up
    if case.decided:
        return _offer_follow_up(case)
    if case.reading.stage is Stage.ON_HOLD:
        return on_hold(case)
    if case.date_ahead:
        return _before_the_date(case)
    return (
        _opening(case),
        *_topic(case, parts.TOPIC),
        *personal(1),
        Slot("interest", (interest(case),), 2),
        Slot("patience", (parts.PATIENCE,), 2, 2),
        thanks(3),
        Slot("help", (offer_help(case),), 3, 1),
        Slot("ask", (parts.ASK_WHEN,), 3),
    )


def on_hold(case: Case) -> tuple[Slot, ...]:
    parts = following_up
    return (
        Slot("open", (parts.HOLD,), 1),
        *personal(1),
        Slot("still", (parts.STILL_THERE,), 2),
        Slot("care", (parts.HOLD_CARE,), 2, 1),
        thanks(3),
        Slot("help", (offer_help(case),), 3, 2),
        Slot("ask", (parts.ASK_HOLD,), 3),
    )


def _offer_follow_up(case: Case) -> tuple[Slot, ...]:
    parts = following_up
    if case.date_ahead:
        return _before_the_date(case)
    return (
        Slot("open", (parts.OFFER,), 1),
        *personal(1),
        *((Slot("passed", (parts.PASSED,), 2),) if case.known.has("promised") else ()),
        *((Slot("moved", (parts.MOVED_IS_FINE,), 2, 2),) if case.promise_passed and case.known.has("promised") else ()),
        thanks(3),
        Slot("glad", (parts.OFFER_GLAD,), 3, 1),
        Slot("help", (offer_help(case),), 3, 3),
        Slot("ask", (parts.ASK_OFFER,), 3),
    )


def missed_date(case: Case) -> tuple[Slot, ...]:
    parts = following_up
    if not case.known.has("promised"):
        return follow_up(case)
    if case.decided:
        return _offer_follow_up(case)
    if case.date_ahead:
        return _before_the_date(case)
    opening = Slot("open", (parts.HOLD,), 1) if case.reading.stage is Stage.ON_HOLD else _opening(case)
    return (
        opening,
        *_topic(case, parts.TOPIC, rank=3),
        *personal(1),
        Slot("passed", (parts.PASSED,), 2),
        Slot("moved", (parts.MOVED_IS_FINE,), 2, 1),
        Slot("ask", (parts.ASK_PASSED,), 2),
        Slot("interest", (interest(case),), 3, 1),
        Slot("help", (offer_help(case),), 3, 2),
        thanks(3),
    )


def _before_the_date(case: Case) -> tuple[Slot, ...]:
    """Written although the day they named is still ahead: no question, only interest and help."""
    parts = following_up
    opening = Slot("open", (parts.HOLD,), 1) if case.reading.stage is Stage.ON_HOLD else _opening(case)
    return (
        opening,
        *_topic(case, parts.TOPIC),
        *personal(1),
        Slot("interest", (interest(case),), 2),
        Slot("help", (offer_help(case),), 2, 1),
        thanks(3),
        Slot("next", (thanking.NEXT_KNOWN,), 3),
        Slot("patience", (parts.MOVED_IS_FINE if case.decided else parts.PATIENCE,), 3, 2),
    )


def named_day(case: Case) -> tuple[Slot, ...]:
    parts = following_up
    if not case.known.has("permitted"):
        return follow_up(case)
    return (
        _opening(case),
        *_topic(case, parts.TOPIC, rank=3),
        *personal(1),
        Slot("permitted", (parts.PERMITTED,), 2),
        Slot("ask", (parts.ASK_NAMED,), 2),
        Slot("interest", (interest(case),), 3, 1),
        Slot("help", (offer_help(case),), 3, 2),
        thanks(3),
    )


def last_note(case: Case) -> tuple[Slot, ...]:
    """Shorter than the first, no question that presses, no word about the earlier mail."""
    thank = last.THANKS_APPLIED if case.unanswered and not case.talked else last.THANKS
    return (
        Slot("last_open", (last.OPEN_TALK if case.talked else last.OPEN,), 1),
        *personal(1),
        Slot("last_if_open", (last.IF_OPEN,), 1),
        Slot("last_no_answer", (last.NO_ANSWER_NEEDED,), 2),
        Slot("last_thanks", (thank,), 2, unless_thanked=True),
        Slot("last_new", (last.NEW_WORD,), 1, 2),
    )


def thank_you(case: Case) -> tuple[Slot, ...]:
    parts, known = thanking, case.known
    if known.has("panel_with") and not known.sure_met and not case.wishes.to_name:
        opening = parts.OPEN_ARRANGED
    elif known.has("panel_with") and not case.wishes.to_name:
        opening = parts.OPEN_PANEL
    else:
        opening = parts.OPEN_MET if known.sure_met or case.wishes.to_name else parts.OPEN
    ending = Slot("next", (parts.NEXT_KNOWN,), 3) if case.date_ahead else Slot("next", (parts.ASK_NEXT,), 3)
    return (
        Slot("open", (opening,), 1),
        thanks(1, parts.THANKS),
        *_topic(case, parts.TOPIC),
        *personal(1),
        Slot("after", (parts.AFTER,), 2, 1),
        Slot("fit", (parts.FIT,), 2),
        Slot("pass_on", (parts.PASS_ON,), 2, 3)
        if opening is parts.OPEN_ARRANGED
        else Slot("luck", (parts.GOOD_WEEK if case.agency else parts.GOOD_LUCK,), 3, 3),
        Slot("help", (parts.HELP,), 3, 2),
        ending,
    )


def gracious_note(case: Case) -> tuple[Slot, ...]:
    parts, no = gracious, case.reading.rejection
    kind = no.kind if no else "plain"
    withdrawn = offer_withdrawn(no)
    closed = kind == "role_closed" or withdrawn
    opening, accept = _no_opening(case)
    good = (parts.GOOD_TALK_MET if case.known.sure_met else parts.GOOD_TALK) if case.talked else parts.GOOD_WAY
    if withdrawn and not case.talked:
        good = parts.GOOD_OFFER
    agency = case.agency
    future = parts.FUTURE_AGENCY if agency else parts.FUTURE_POOL if kind == "talent_pool" else parts.FUTURE
    ask = case.wishes.ask_for_feedback and case.talked
    return (
        Slot("open", (opening,), 1),
        Slot("accept", (accept,), 1, 1),
        Slot("good", (good,), 2),
        *personal(2),
        thanks(2, parts.THANKS),
        Slot("pass_on", (thanking.PASS_ON,), 2, 1),
        *((Slot("feedback", (parts.FEEDBACK,), 2),) if ask else ()),
        Slot("future", (future,), 3),
        Slot("wish", (parts.WISH_CLOSED if closed or agency else parts.WISH,), 3, 2),
        *((Slot("way", (parts.GOOD_WAY,), 2, 3),) if case.talked else ()),
    )


def _no_opening(case: Case) -> tuple[Table, Table]:
    """How thanks for this no begin, and how it is taken."""
    parts, no = gracious, case.reading.rejection
    kind = no.kind if no else "plain"
    by_reader = no is None or not no.evidence.by or case.known.to.is_called(no.evidence.by)
    accept = parts.ACCEPT_CLOSED if kind == "role_closed" or offer_withdrawn(no) else parts.ACCEPT
    if not by_reader and case.known.to.first_name:
        return parts.OPEN_SYSTEM, accept
    if offer_withdrawn(no):
        return parts.OPEN_WITHDRAWN, accept
    opening = parts.OPEN_CLOSED if kind == "role_closed" else parts.OPEN_POOL if kind == "talent_pool" else parts.OPEN
    return opening, accept


def answer(case: Case) -> tuple[Slot, ...]:
    parts, reading = answering, case.reading
    asked = request_slots(reading)
    offer = any(r.kind == "offer_decision" for r in reading.requests) or (
        reading.stage is Stage.OFFER and not reading.requests
    )
    if reading.rejection and not reading.rejection.answered and not case.thanks_due and not offer:
        return _answer_after_no(case, asked)
    again = bool(reading.requests) and all(r.kind == "own_promise" for r in reading.requests) and case.mine_last
    opening = (
        parts.THANKS_DUE
        if case.thanks_due
        else parts.OPEN_OUTREACH
        if found_me(reading)
        else parts.OPEN_AGAIN
        if again
        else parts.OPEN
    )
    return (
        *(() if offer else (Slot("open", (opening,), 1),)),
        *personal(1),
        *asked,
        thanks(3) if again else thanks(3, parts.THANKS),
        *(() if offer else (Slot("keen", (keen(reading),), 3, 2),)),
        Slot("close", (_close(case, offer=offer),), 3, 1),
        Slot("glad", (_glad(case, offer=offer),), 3, 3),
    )


def _close(case: Case, *, offer: bool) -> Table:
    """What else I can do: send more only where they asked for something to be sent."""
    kinds = {request.kind for request in distinct(case.reading.requests)}
    times = kinds and kinds <= {"availability", "book_slot"}
    return answering.CLOSE_OFFER if offer else answering.CLOSE_TIME if times else answering.CLOSE


def _glad(case: Case, *, offer: bool) -> Table:
    if offer:
        return answering.GLAD_OFFER
    return answering.GLAD_EARLY if case.approached else answering.GLAD


def _answer_after_no(case: Case, asked: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """A no that asks something: the answer to both, and no more about wanting the role that is gone."""
    opening, accept = _no_opening(case)
    return (
        Slot("open", (opening,), 1),
        Slot("accept", (accept,), 1),
        *personal(1),
        *asked,
        Slot("reach", (answering.CLOSE,), 3, 1),
        Slot("wish", (gracious.WISH_CLOSED,), 3, 2),
    )


def keen(reading: Reading) -> Table:
    if reading.stage is Stage.OUTREACH and approached(reading):
        return answering.KEEN_OUTREACH
    return answering.KEEN_AFTER_YES if reading.stage is Stage.ACCEPTED else answering.KEEN
