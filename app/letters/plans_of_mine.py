"""Plans of the letters that the person chooses: accept, decline, withdraw, more time, another time, a slip, when to ask again."""

from app.letters.case import Case, personal, thanks
from app.letters.compose import Slot
from app.letters.parts import answering, changing, deciding, following_up, gracious, last
from app.letters.parts.table import Table
from app.letters.plans_of_theirs import follow_up, interest, on_hold
from app.reading.model import Stage


def accept(case: Case) -> tuple[Slot, ...]:
    parts = deciding
    return (
        Slot("yes", (parts.ACCEPT,), 1),
        *personal(1),
        Slot("terms", (parts.ACCEPT_TERMS,), 2, 2),
        Slot("next", (parts.ACCEPT_NEXT,), 2),
        Slot("glad", (parts.ACCEPT_GLAD,), 3),
        thanks(3, parts.THANKS),
        Slot("reach", (parts.ACCEPT_REACH,), 2, 3),
    )


def decline(case: Case) -> tuple[Slot, ...]:
    parts, stage = deciding, case.reading.stage
    if stage in (Stage.OFFER, Stage.ACCEPTED) or case.reading.offer:
        opening, no = parts.DECLINE, parts.DECLINE_NO
    elif stage is Stage.OUTREACH:
        opening, no = parts.DECLINE_OUTREACH, parts.DECLINE_OUTREACH_NO
    else:
        opening, no = parts.DECLINE_INVITED, parts.DECLINE_OUTREACH_NO
    return (
        Slot("open", (opening,), 1),
        Slot("no", (no,), 1),
        thanks(2, gracious.THANKS),
        *personal(2),
        Slot("part", (parts.PART_WELL,), 2, 2 if stage is Stage.OUTREACH else 1),
        Slot("later", (parts.LATER,), 2, 1),
        Slot("touch", (parts.STAY_IN_TOUCH,), 3, 0),
    )


def withdraw(case: Case) -> tuple[Slot, ...]:
    parts = deciding
    return (
        Slot("open", (parts.WITHDRAW,), 1),
        Slot("why", (parts.WITHDRAW_WHY,), 1, 1),
        *personal(2),
        Slot("part", (parts.PART_WELL,), 2),
        Slot("later", (parts.LATER,), 2, 2),
        Slot("touch", (parts.STAY_IN_TOUCH,), 3),
    )


def more_time(case: Case) -> tuple[Slot, ...]:
    parts, kinds = deciding, {r.kind for r in case.reading.requests}
    ask = parts.TIME_ASK
    if case.reading.stage is Stage.OFFER or "offer_decision" in kinds:
        opening, why = parts.TIME_OFFER, parts.TIME_WHY
    elif case.reading.stage is Stage.ASSESSMENT or "assessment" in kinds:
        opening, why, ask = parts.TIME_TASK, parts.TIME_WHY_TASK, parts.TIME_ASK_TASK
    else:
        opening, why = parts.TIME_ANY, parts.TIME_WHY
    return (
        Slot("open", (opening,), 1),
        *personal(1),
        Slot("why", (why,), 2, 1),
        Slot("ask", (ask,), 2),
        Slot("else", (parts.TIME_ELSE,), 3),
        thanks(3),
        Slot("keen", (answering.KEEN,), 3, 2),
        *(() if opening is parts.TIME_OFFER else (Slot("glad", (answering.GLAD,), 3, 3),)),
    )


def reschedule(case: Case) -> tuple[Slot, ...]:
    return (
        Slot("open", (changing.MOVE,), 1),
        Slot("to", (changing.MOVE_TO,), 2),
        Slot("glad", (changing.MOVE_GLAD,), 2, 1),
        *personal(2),
        Slot("thanks", (changing.MOVE_THANKS,), 3, 2),
        Slot("keen", (answering.KEEN,), 3, 3),
    )


def correction(case: Case) -> tuple[Slot, ...]:
    return (
        *((Slot("thanks", (answering.THANKS_DUE,), 1),) if case.thanks_due else ()),
        Slot("open", (_slip_opening(case),), 1),
        Slot("is", (changing.CORRECT_IS,), 2),
        Slot("why", (changing.CORRECT_WHY,), 2, 1),
        *personal(3),
        thanks(3),
        Slot("glad", (changing.CORRECT_GLAD,), 3, 2),
    )


def _slip_opening(case: Case) -> Table:
    if case.thanks_due:
        return changing.CORRECT_NEXT
    return changing.CORRECT_OPEN if case.talked else changing.CORRECT_OPEN_WRITTEN


def check_back(case: Case) -> tuple[Slot, ...]:
    if case.reading.stage is Stage.ON_HOLD:
        return on_hold(case)
    if case.reading.stage in (Stage.OFFER, Stage.ACCEPTED):
        return follow_up(case)
    if case.reading.closed_by_me:
        return _after_i_closed_it(case)
    if case.reading.next_interview:
        return _before_the_talk(case)
    return (
        Slot("open", (changing.CHECK_OPEN,), 1),
        *personal(1),
        Slot("interest", (interest(case),), 1, 2),
        Slot("patience", (following_up.PATIENCE,), 2, 1),
        Slot("help", (following_up.HELP,), 2, 3),
        Slot("line", (last.NEW_WORD,), 2, 4),
        thanks(3),
        Slot("ask", (changing.CHECK_ASK,), 3),
    )


def _after_i_closed_it(case: Case) -> tuple[Slot, ...]:
    """I have stepped back already: thanks once more, and nothing about wanting it."""
    return (
        Slot("open", (changing.CLOSED_OPEN,), 1),
        *personal(1),
        Slot("part", (deciding.PART_WELL,), 1),
        Slot("later", (deciding.LATER,), 2),
        Slot("touch", (deciding.STAY_IN_TOUCH,), 2),
    )


def _before_the_talk(case: Case) -> tuple[Slot, ...]:
    """An interview lies ahead: glad, ready, and one question about what to bring."""
    return (
        Slot("open", (changing.AHEAD,), 1),
        *personal(1),
        Slot("keen", (answering.KEEN,), 1, 2),
        Slot("ready", (changing.AHEAD_READY,), 2, 1),
        Slot("ask", (changing.AHEAD_ASK,), 2),
        Slot("reach", (changing.AHEAD_REACH,), 3, 2),
        Slot("glad", (changing.AHEAD_GLAD,), 3, 1),
        thanks(3),
    )
