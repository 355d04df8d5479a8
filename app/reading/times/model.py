"""What a phrase about time means (`times-and-promises.md` sections 2 to 4)."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class TimeKind(StrEnum):
    DECISION_PROMISE = "decision_promise"
    NEXT_STEP = "next_step"
    CANDIDATE_DEADLINE = "candidate_deadline"
    INTERVIEW_TIME = "interview_time"
    OUT_OF_OFFICE = "out_of_office"
    CHECK_IN_OK = "check_in_ok"
    OTHER = "other"


class Relation(StrEnum):
    ON = "on"
    IN = "in"
    BY = "by"
    BEFORE = "before"
    UNTIL = "until"
    WITHIN = "within"
    AFTER = "after"
    NOT_BEFORE = "not_before"
    BETWEEN = "between"
    RECURRING = "recurring"


class Strength(StrEnum):
    FIRM = "firm"
    SOFT = "soft"  # they hope, aim, expect
    CONDITIONAL = "conditional"  # "if you are selected …"


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """`span` is [start, end) in the text that was read. `start` and `end` are dates, both included; None is open.

    `at` is an aware instant where a time of day stands, in the zone named or the sender's. `vague` marks expressions
    whose interval is a convention ("in the coming weeks": no exact dates). `flags` may hold `mismatch` (weekday and date
    disagree), `silence_means_no`, `hold`, `delayed`, `superseded`, `past`, `negated`, `few_days`, `couple_of_weeks`,
    `coming_weeks`, `soon`, `business`. `rule` names the rule that read it.
    """

    span: tuple[int, int]
    text: str
    kind: TimeKind
    relation: Relation
    strength: Strength
    start: date | None
    end: date | None
    at: datetime | None = None
    vague: bool = False
    polarity: bool = True
    flags: frozenset[str] = field(default_factory=frozenset)
    rule: str = ""
