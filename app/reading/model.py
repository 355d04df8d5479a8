"""The facts of a conversation: everything that advice, letters and cards may know. See `judgement.md`, "Words"."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.thread import Address


class Stage(StrEnum):
    APPLIED = "applied"
    SCREENING = "screening"
    INTERVIEW_SCHEDULED = "interview_scheduled"
    INTERVIEWED = "interviewed"
    ASSESSMENT = "assessment"
    OFFER = "offer"
    ON_HOLD = "on_hold"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    ACCEPTED = "accepted"
    OUTREACH = "outreach"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words that decided something: who wrote them, in which message, on which local day. The quote is at most 200 characters."""

    message_id: str
    quote: str
    by: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """The newest message of either side that counts. `day` is local to the user; `by` is "me" or "them"."""

    message_id: str
    day: date
    by: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Elapsed:
    """Days between two local dates: calendar days, and business days of the user's country."""

    calendar: int
    business: int


@dataclass(frozen=True, slots=True)
class Promise:
    """What they said they would do by when, as dates local to the user, both included.

    `grace` is False for conventions such as "in the coming weeks"; `silence_means_no` marks "if you have not heard by X".
    """

    start: date | None
    end: date | None
    strength: str
    evidence: Evidence
    grace: bool = True
    silence_means_no: bool = False
    call: bool = False  # they promised to ring: mail cannot show whether they did


@dataclass(frozen=True, slots=True)
class Permission:
    """They named a day from which I may ask: no promise, no grace."""

    day: date
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Request:
    """Something they wait for. `kind` is one of availability, references, work_samples, documents, assessment, salary,
    offer_decision, question, feedback_form, own_promise, book_slot. `due` only where they named a date. `also` are further
    sentences of the same mail that ask for something of this kind, until I write."""

    kind: str
    what: str
    due: date | None
    evidence: Evidence
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Interview:
    """`at` where a time of day is known. `past` is seen from `now`. `with_names` are interviewers whom the thread names."""

    day: date | None
    at: datetime | None
    past: bool
    evidence: Evidence | None
    with_names: tuple[str, ...] = ()
    thanked: bool = False


@dataclass(frozen=True, slots=True)
class Rejection:
    """`kind` is after_interview, form_letter, role_closed, talent_pool, other_role or plain. `day` is local to the user."""

    day: date
    kind: str
    evidence: Evidence
    answered: bool = False
    door_open: bool = False
    asks: bool = False  # the same letter asks me something


@dataclass(frozen=True, slots=True)
class Counterpart:
    """A person of theirs. `title` is what their signature says; `agency` marks a recruiter who works for another company."""

    name: str
    first_name: str
    address: Address | None
    reachable: bool
    title: str = ""
    agency: bool = False


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two readings of the decisive sentence lead to different actions: what the card asks, and the answers it offers.

    `question` is one of was_it_a_no, interview_happened, which_day, did_they_call, is_it_a_job, are_they_waiting. `answers` are
    (value, label) pairs; the chosen value is kept in `History.answers` under `question` and wins from then on.
    """

    question: str
    understood: str
    evidence: Evidence | None
    answers: tuple[tuple[str, str], ...]
    otherwise: "Reading | None" = None  # the other reading: only if it leads to another action is the advice unsure


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One line of the card's timeline: a local day, "me" or "them", what happened in plain words."""

    day: date
    by: str
    what: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What a careful reader of the whole thread would tell. Dates are local to the user; `today` is the user's."""

    thread_id: str
    now: datetime
    today: date
    country: str
    recruiting: bool
    stage: Stage = Stage.UNKNOWN
    quiet_why: str = ""
    fraud_marks: tuple[str, ...] = ()
    people: tuple[Counterpart, ...] = ()
    counterpart: Counterpart | None = None
    company: str | None = None
    role: str | None = None
    subject: str = ""
    last_contact: Contact | None = None
    last_from_them: Contact | None = None
    last_from_me: Contact | None = None
    silence: Elapsed | None = None
    promise: Promise | None = None
    permission: Permission | None = None
    requests: tuple[Request, ...] = ()
    interviews: tuple[Interview, ...] = ()
    attempts: tuple[Contact, ...] = ()
    rejection: Rejection | None = None
    hold: Evidence | None = None
    hold_since: date | None = None
    closed_by_me: Evidence | None = None
    offer: Evidence | None = None
    out_of_office_until: date | None = None
    out_of_office: Evidence | None = None
    applied_only: bool = False  # an application (or a bare receipt) that no person has answered
    reachable: bool = True
    scheduled_for: datetime | None = None
    invited_to_ring: Evidence | None = None  # their words that let me ring
    topics: tuple[str, ...] = ()  # what the talk was about, in the thread's own words
    timeline: tuple[TimelineEntry, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    problems: frozenset[str] = field(default_factory=frozenset)
    whole: bool = True
    message_ids: tuple[str, ...] = ()  # all messages of the thread, oldest first
    silence_day: date | None = None  # the newest of last contact and the dates that they named: 60 days run from here

    @property
    def next_interview(self) -> Interview | None:
        ahead = [i for i in self.interviews if not i.past]
        return ahead[0] if ahead else None

    @property
    def last_interview(self) -> Interview | None:
        held = [i for i in self.interviews if i.past]
        return held[-1] if held else None
