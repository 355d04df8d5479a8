"""Which slots a letter has: one plan for each kind, by what the reading says about the situation."""

from dataclasses import dataclass

from app.etiquette.model import Advice, LetterKind
from app.letters.compose import Slot, Span
from app.letters.model import Length, Wishes
from app.letters.particulars import Particulars
from app.letters.parts import answering, deciding, following_up, gracious, last, thanking
from app.letters.parts.table import Table, table
from app.letters.requests import request_slots
from app.reading.model import Reading, Stage

# Recipes of `followup-etiquette.md`: 50 to 125 words, the last follow-up 40 to 80, the gracious note 40 to 90.
_SPANS = {Length.USUAL: Span(56, 78, 112), Length.SHORT: Span(50, 52, 72)}
_LAST = {Length.USUAL: Span(52, 62, 80), Length.SHORT: Span(50, 50, 68)}
_GRACIOUS = {Length.USUAL: Span(52, 68, 90), Length.SHORT: Span(50, 50, 70)}

OWN_WORDS: Table = table("wpf | {high}")
SHARED_WORDS: Table = table("wpf | {shared}")


@dataclass(frozen=True, slots=True)
class Case:
    """Everything that a plan may look at."""

    kind: LetterKind
    reading: Reading
    advice: Advice
    wishes: Wishes
    known: Particulars

    @property
    def thanks_due(self) -> bool:
        """A talk took place for which no thanks were written yet."""
        talk = self.reading.last_interview
        return talk is not None and not talk.thanked

    @property
    def unanswered(self) -> bool:
        """An application that no person of theirs has answered yet."""
        return self.reading.applied_only or self.reading.last_from_them is None

    @property
    def talked(self) -> bool:
        return self.reading.last_interview is not None

    @property
    def date_ahead(self) -> bool:
        """They named a day, and it has not come yet."""
        return self.known.has("by_then") and not self.promise_passed

    @property
    def promise_passed(self) -> bool:
        promise = self.reading.promise
        return bool(promise and promise.end and promise.end < self.reading.today)


def span_of(case: Case) -> Span:
    if case.kind is LetterKind.FOLLOW_UP_LAST:
        return _LAST[case.wishes.length]
    if case.kind is LetterKind.GRACIOUS_NOTE:
        return _GRACIOUS[case.wishes.length]
    return _SPANS[case.wishes.length]


def slots_of(case: Case) -> tuple[Slot, ...]:
    return _PLANS[case.kind](case)


def _personal(paragraph: int) -> tuple[Slot, ...]:
    """What the person added always stands; a topic of the thread only where they added nothing."""
    return (Slot("high", (OWN_WORDS,), paragraph), Slot("shared", (SHARED_WORDS,), paragraph))


def _talk_opening(case: Case) -> Slot:
    met = case.known.sure_met
    if case.thanks_due:
        return Slot("open", (following_up.TALK_FIRST_MET if met else following_up.TALK_FIRST,), 1)
    return Slot("open", (following_up.TALK_AGAIN_MET if met else following_up.TALK_AGAIN,), 1)


def _opening(case: Case) -> Slot:
    if case.reading.stage in (Stage.OFFER, Stage.ACCEPTED):
        return Slot("open", (following_up.OFFER,), 1)
    if case.talked:
        return _talk_opening(case)
    if case.unanswered:
        return Slot("open", (following_up.RECEIPT, following_up.APPLIED), 1)
    return Slot("open", (following_up.EXCHANGE,), 1)


def _topic(case: Case, tables: Table, *, rank: int = 1) -> tuple[Slot, ...]:
    return () if case.known.has("high") else (Slot("topic", (tables,), 1, rank),)


def _interest(case: Case) -> Table:
    """What to say about wanting it: after a yes there is nothing left to be considered for."""
    if case.reading.stage in (Stage.OFFER, Stage.ACCEPTED):
        return following_up.OFFER_GLAD
    if case.reading.stage is Stage.ON_HOLD:
        return following_up.STILL_THERE
    return following_up.INTEREST_APPLIED if case.unanswered and not case.talked else following_up.INTEREST


def _follow_up(case: Case) -> tuple[Slot, ...]:
    """No date is known: one question about timing, which ends the letter."""
    parts = following_up
    if case.reading.stage in (Stage.OFFER, Stage.ACCEPTED):
        return _offer_follow_up(case)
    if case.reading.stage is Stage.ON_HOLD:
        return _on_hold(case)
    if case.date_ahead:
        return _before_the_date(case)
    return (
        _opening(case),
        *_topic(case, parts.TOPIC),
        *_personal(1),
        Slot("interest", (_interest(case),), 2),
        Slot("patience", (parts.PATIENCE,), 2, 2),
        Slot("help", (parts.HELP,), 3, 1),
        Slot("ask", (parts.ASK_WHEN,), 3),
    )


def _on_hold(case: Case) -> tuple[Slot, ...]:
    parts = following_up
    return (
        Slot("open", (parts.HOLD,), 1),
        *_personal(1),
        Slot("still", (parts.STILL_THERE,), 2),
        Slot("care", (parts.HOLD_CARE,), 2, 1),
        Slot("help", (parts.HELP,), 3, 2),
        Slot("ask", (parts.ASK_HOLD,), 3),
    )


def _offer_follow_up(case: Case) -> tuple[Slot, ...]:
    parts = following_up
    if case.date_ahead:
        return _before_the_date(case)
    return (
        Slot("open", (parts.OFFER,), 1),
        *_personal(1),
        *((Slot("passed", (parts.PASSED,), 2),) if case.known.has("promised") else ()),
        *((Slot("moved", (parts.MOVED_IS_FINE,), 2, 2),) if case.promise_passed else ()),
        Slot("glad", (parts.OFFER_GLAD,), 3, 1),
        Slot("help", (parts.HELP,), 3, 3),
        Slot("ask", (parts.ASK_OFFER,), 3),
    )


def _missed_date(case: Case) -> tuple[Slot, ...]:
    parts = following_up
    if not case.known.has("promised"):
        return _follow_up(case)
    if case.reading.stage in (Stage.OFFER, Stage.ACCEPTED):
        return _offer_follow_up(case)
    if case.date_ahead:
        return _before_the_date(case)
    opening = Slot("open", (parts.HOLD,), 1) if case.reading.stage is Stage.ON_HOLD else _opening(case)
    return (
        opening,
        *_topic(case, parts.TOPIC, rank=3),
        *_personal(1),
        Slot("passed", (parts.PASSED,), 2),
        Slot("moved", (parts.MOVED_IS_FINE,), 2, 1),
        Slot("ask", (parts.ASK_PASSED,), 2),
        Slot("interest", (_interest(case),), 3, 1),
        Slot("help", (parts.HELP,), 3, 2),
    )


def _before_the_date(case: Case) -> tuple[Slot, ...]:
    """Written although the day they named is still ahead: no question, only interest and help."""
    parts = following_up
    decided = case.reading.stage in (Stage.OFFER, Stage.ACCEPTED)
    opening = Slot("open", (parts.HOLD,), 1) if case.reading.stage is Stage.ON_HOLD else _opening(case)
    return (
        opening,
        *_topic(case, parts.TOPIC),
        *_personal(1),
        Slot("interest", (_interest(case),), 2),
        Slot("help", (parts.HELP,), 2, 1),
        Slot("next", (thanking.NEXT_KNOWN,), 3),
        Slot("patience", (parts.MOVED_IS_FINE if decided else parts.PATIENCE,), 3, 2),
    )


def _named_day(case: Case) -> tuple[Slot, ...]:
    parts = following_up
    if not case.known.has("permitted"):
        return _follow_up(case)
    return (
        _opening(case),
        *_topic(case, parts.TOPIC, rank=3),
        *_personal(1),
        Slot("permitted", (parts.PERMITTED,), 2),
        Slot("ask", (parts.ASK_NAMED,), 2),
        Slot("interest", (_interest(case),), 3, 1),
        Slot("help", (parts.HELP,), 3, 2),
    )


def _last(case: Case) -> tuple[Slot, ...]:
    """Shorter than the first, no question that presses, no word about the earlier mail."""
    thanks = last.THANKS_APPLIED if case.unanswered and not case.talked else last.THANKS
    return (
        Slot("last_open", (last.OPEN_TALK if case.talked else last.OPEN,), 1),
        *_personal(1),
        Slot("last_if_open", (last.IF_OPEN,), 1),
        Slot("last_no_answer", (last.NO_ANSWER_NEEDED,), 2),
        Slot("last_thanks", (thanks,), 2, 1),
        Slot("last_new", (last.NEW_WORD,), 1, 2),
    )


def _thank_you(case: Case) -> tuple[Slot, ...]:
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
        *_topic(case, parts.TOPIC),
        *_personal(1),
        Slot("after", (parts.AFTER,), 2, 1),
        Slot("fit", (parts.FIT,), 2),
        Slot("pass_on", (parts.PASS_ON,), 2, 3)
        if opening is parts.OPEN_ARRANGED
        else Slot("luck", (parts.GOOD_LUCK,), 3, 3),
        Slot("help", (parts.HELP,), 3, 2),
        ending,
    )


def _gracious(case: Case) -> tuple[Slot, ...]:
    parts, no = gracious, case.reading.rejection
    kind = no.kind if no else "plain"
    closed = kind == "role_closed"
    by_reader = no is None or not no.evidence.by or case.known.to.is_called(no.evidence.by)
    opening = parts.OPEN_CLOSED if closed else parts.OPEN_POOL if kind == "talent_pool" else parts.OPEN
    if not by_reader and case.known.to.first_name:
        opening = parts.OPEN_SYSTEM
    good = (parts.GOOD_TALK_MET if case.known.sure_met else parts.GOOD_TALK) if case.talked else parts.GOOD_WAY
    agency = bool(case.reading.counterpart and case.reading.counterpart.agency)
    future = parts.FUTURE_AGENCY if agency else parts.FUTURE_POOL if kind == "talent_pool" else parts.FUTURE
    ask = case.wishes.ask_for_feedback and case.talked
    return (
        Slot("open", (opening,), 1),
        Slot("accept", (parts.ACCEPT_CLOSED if closed else parts.ACCEPT,), 1, 1),
        Slot("good", (good,), 2),
        *_personal(2),
        Slot("pass_on", (thanking.PASS_ON,), 2, 1),
        *((Slot("feedback", (parts.FEEDBACK,), 2),) if ask else ()),
        Slot("future", (future,), 3),
        Slot("wish", (parts.WISH_CLOSED if closed or agency else parts.WISH,), 3, 2),
        *((Slot("way", (parts.GOOD_WAY,), 2, 3),) if case.talked else ()),
    )


def _answer(case: Case) -> tuple[Slot, ...]:
    parts, reading = answering, case.reading
    asked = request_slots(reading)
    offer = any(r.kind == "offer_decision" for r in reading.requests) or (
        reading.stage is Stage.OFFER and not reading.requests
    )
    outreach = reading.stage is Stage.OUTREACH
    opening = parts.THANKS_DUE if case.thanks_due else parts.OPEN_OUTREACH if outreach else parts.OPEN
    return (
        *(() if offer else (Slot("open", (opening,), 1),)),
        *_personal(1),
        *asked,
        Slot("keen", (_keen(reading),), 3, 2),
        Slot("close", (parts.CLOSE,), 3, 1),
        Slot("glad", (parts.GLAD,), 3, 3),
    )


def _keen(reading: Reading) -> Table:
    if reading.stage is Stage.OUTREACH:
        return answering.KEEN_OUTREACH
    return answering.KEEN_AFTER_YES if reading.stage is Stage.ACCEPTED else answering.KEEN


def _accept(case: Case) -> tuple[Slot, ...]:
    parts = deciding
    return (
        Slot("yes", (parts.ACCEPT,), 1),
        *_personal(1),
        Slot("terms", (parts.ACCEPT_TERMS,), 2, 2),
        Slot("next", (parts.ACCEPT_NEXT,), 2),
        Slot("glad", (parts.ACCEPT_GLAD,), 3),
        Slot("reach", (parts.ACCEPT_REACH,), 2, 3),
    )


def _decline(case: Case) -> tuple[Slot, ...]:
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
        *_personal(2),
        Slot("part", (parts.PART_WELL,), 2, 2 if stage is Stage.OUTREACH else 1),
        Slot("later", (parts.LATER,), 2, 1),
        Slot("touch", (parts.STAY_IN_TOUCH,), 3, 0),
    )


def _withdraw(case: Case) -> tuple[Slot, ...]:
    parts = deciding
    return (
        Slot("open", (parts.WITHDRAW,), 1),
        Slot("why", (parts.WITHDRAW_WHY,), 1, 1),
        *_personal(2),
        Slot("part", (parts.PART_WELL,), 2),
        Slot("later", (parts.LATER,), 2, 2),
        Slot("touch", (parts.STAY_IN_TOUCH,), 3),
    )


def _more_time(case: Case) -> tuple[Slot, ...]:
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
        *_personal(1),
        Slot("why", (why,), 2, 1),
        Slot("ask", (ask,), 2),
        Slot("else", (parts.TIME_ELSE,), 3),
        Slot("keen", (answering.KEEN,), 3, 2),
        Slot("glad", (answering.GLAD,), 3, 3),
    )


def _reschedule(case: Case) -> tuple[Slot, ...]:
    parts = deciding
    return (
        Slot("open", (parts.MOVE,), 1),
        Slot("to", (parts.MOVE_TO,), 2),
        Slot("glad", (parts.MOVE_GLAD,), 2, 1),
        *_personal(2),
        Slot("thanks", (parts.MOVE_THANKS,), 3, 2),
        Slot("keen", (answering.KEEN,), 3, 3),
    )


def _correction(case: Case) -> tuple[Slot, ...]:
    parts = deciding
    return (
        *((Slot("thanks", (answering.THANKS_DUE,), 1),) if case.thanks_due else ()),
        Slot("open", (_slip_opening(case),), 1),
        Slot("is", (parts.CORRECT_IS,), 2),
        Slot("why", (parts.CORRECT_WHY,), 2, 1),
        *_personal(3),
        Slot("glad", (parts.CORRECT_GLAD,), 3, 2),
    )


def _slip_opening(case: Case) -> Table:
    if case.thanks_due:
        return deciding.CORRECT_NEXT
    return deciding.CORRECT_OPEN if case.talked else deciding.CORRECT_OPEN_WRITTEN


def _check_back(case: Case) -> tuple[Slot, ...]:
    parts = deciding
    if case.reading.stage is Stage.ON_HOLD:
        return _on_hold(case)
    if case.reading.next_interview:
        return _before_the_talk(case)
    return (
        Slot("open", (parts.CHECK_OPEN,), 1),
        *_personal(1),
        Slot("interest", (_interest(case),), 1, 2),
        Slot("patience", (following_up.PATIENCE,), 2, 1),
        Slot("help", (following_up.HELP,), 2, 3),
        Slot("line", (last.NEW_WORD,), 2, 4),
        Slot("ask", (parts.CHECK_ASK,), 3),
    )


def _before_the_talk(case: Case) -> tuple[Slot, ...]:
    """An interview lies ahead: glad, ready, and one question about what to bring."""
    parts = deciding
    return (
        Slot("open", (parts.AHEAD,), 1),
        *_personal(1),
        Slot("keen", (answering.KEEN,), 1, 2),
        Slot("ready", (parts.AHEAD_READY,), 2, 1),
        Slot("ask", (parts.AHEAD_ASK,), 2),
        Slot("close", (answering.CLOSE,), 3, 2),
        Slot("glad", (parts.AHEAD_GLAD,), 3, 1),
    )


_PLANS = {
    LetterKind.FOLLOW_UP_APPLICATION: _follow_up,
    LetterKind.FOLLOW_UP_INTERVIEW: _follow_up,
    LetterKind.FOLLOW_UP_MISSED_DATE: _missed_date,
    LetterKind.FOLLOW_UP_NAMED_DAY: _named_day,
    LetterKind.FOLLOW_UP_LAST: _last,
    LetterKind.THANK_YOU: _thank_you,
    LetterKind.GRACIOUS_NOTE: _gracious,
    LetterKind.ANSWER: _answer,
    LetterKind.CHECK_BACK: _check_back,
    LetterKind.CORRECTION: _correction,
    LetterKind.RESCHEDULE: _reschedule,
    LetterKind.DECLINE: _decline,
    LetterKind.WITHDRAW: _withdraw,
    LetterKind.ACCEPT: _accept,
    LetterKind.MORE_TIME: _more_time,
}
