"""What advice is, what the person told us before, and how long they like to wait."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.reading.model import Doubt, Evidence


class Action(StrEnum):
    REPLY_NOW = "reply_now"
    SEND_THANK_YOU = "send_thank_you"
    SEND_GRACIOUS_NOTE = "send_gracious_note"
    FOLLOW_UP = "follow_up"
    WAIT = "wait"
    MOVE_ON = "move_on"
    NOT_RECRUITING = "not_recruiting"


class LetterKind(StrEnum):
    """What a letter is for; the writer takes its parts by this."""

    FOLLOW_UP_APPLICATION = "follow_up_application"
    FOLLOW_UP_INTERVIEW = "follow_up_interview"
    FOLLOW_UP_MISSED_DATE = "follow_up_missed_date"
    FOLLOW_UP_NAMED_DAY = "follow_up_named_day"
    FOLLOW_UP_LAST = "follow_up_last"
    THANK_YOU = "thank_you"
    GRACIOUS_NOTE = "gracious_note"
    ANSWER = "answer"
    CHECK_BACK = "check_back"  # "when would be a good time to ask again?"
    CORRECTION = "correction"
    RESCHEDULE = "reschedule"
    DECLINE = "decline"
    WITHDRAW = "withdraw"
    ACCEPT = "accept"
    MORE_TIME = "more_time"


@dataclass(frozen=True, slots=True)
class Waits:
    """Business days, all settings of the person; the defaults are `judgement.md`'s."""

    after_talk: int = 6
    after_application: int = 10
    between_notes: int = 5
    most_notes: int = 2
    grace: int = 1
    on_hold: int = 20
    nobody_reads: int = 15
    thank_you: int = 3
    gracious_days: int = 14  # calendar days
    silence_ends: int = 60  # calendar days
    after_return: int = 1


@dataclass(frozen=True, slots=True)
class History:
    """What the person did or told us about this thread; it wins over the reading.

    `answers` maps a doubt's question to the chosen value (was_it_a_no: yes/no, interview_happened: yes/no/moved,
    which_day: an ISO date, did_they_call: yes/no, is_it_a_job: yes/no, are_they_waiting: yes/no).
    `settled_until` is the message id up to which requests are done ("Already sent"). `heard_on` is the day on which they
    answered by another way.
    """

    answers: dict[str, str] = field(default_factory=dict)
    snoozed_until: date | None = None
    named_day: date | None = None
    settled_until: str | None = None
    heard_on: date | None = None
    closed: str | None = None
    closed_at_message: str | None = None
    thank_you_only: bool = False
    waits: Waits = field(default_factory=Waits)


@dataclass(frozen=True, slots=True)
class Advice:
    """One action and its reason. `wait_until` is the first day on which something else becomes right.

    `why` is one plain sentence for the person (no markup); `rule` names the rule that spoke; `then` is what becomes
    right on `wait_until`. `sure` is False when a doubt is open: the card then asks it.
    """

    action: Action
    why: str
    rule: str
    evidence: tuple[Evidence, ...] = ()
    wait_until: date | None = None
    due: date | None = None
    then: Action | None = None
    letter: LetterKind | None = None
    sure: bool = True
    doubt: Doubt | None = None
