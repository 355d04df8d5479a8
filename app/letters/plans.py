"""Which slots a letter has: one plan for each kind, by what the reading says about the situation."""

from collections.abc import Callable

from app.etiquette.model import LetterKind
from app.letters import plans_of_mine as mine
from app.letters import plans_of_theirs as theirs
from app.letters.case import Case
from app.letters.compose import Slot


def slots_of(case: Case) -> tuple[Slot, ...]:
    return PLANS[case.kind](case)


PLANS: dict[LetterKind, Callable[[Case], tuple[Slot, ...]]] = {
    LetterKind.FOLLOW_UP_APPLICATION: theirs.follow_up,
    LetterKind.FOLLOW_UP_INTERVIEW: theirs.follow_up,
    LetterKind.FOLLOW_UP_MISSED_DATE: theirs.missed_date,
    LetterKind.FOLLOW_UP_NAMED_DAY: theirs.named_day,
    LetterKind.FOLLOW_UP_LAST: theirs.last_note,
    LetterKind.THANK_YOU: theirs.thank_you,
    LetterKind.GRACIOUS_NOTE: theirs.gracious_note,
    LetterKind.ANSWER: theirs.answer,
    LetterKind.CHECK_BACK: mine.check_back,
    LetterKind.CORRECTION: mine.correction,
    LetterKind.RESCHEDULE: mine.reschedule,
    LetterKind.DECLINE: mine.decline,
    LetterKind.WITHDRAW: mine.withdraw,
    LetterKind.ACCEPT: mine.accept,
    LetterKind.MORE_TIME: mine.more_time,
}
