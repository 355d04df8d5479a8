"""What is agreed, what is proposed and what is known to have taken place, while a thread is read from its first mail on."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.reading.model import Evidence

NEAR = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Slot:
    """A day, perhaps with a time of day, on which a talk is proposed or agreed.

    `firm` is False for a time that only one side has named so far, as one that stands.
    """

    day: date
    at: datetime | None
    evidence: Evidence
    uid: str = ""
    firm: bool = True

    def is_as(self, other: "Slot") -> bool:
        """The same time, as far as both are known."""
        return self.day == other.day and (self.at is None or other.at is None or self.at == other.at)


@dataclass(slots=True)
class Diary:
    zone: ZoneInfo
    agreed: list[Slot] = field(default_factory=list)
    proposed: list[Slot] = field(default_factory=list)
    mine: bool = False  # the proposal that stands is mine
    adds: bool = False  # what is proposed comes beside what is agreed, it does not move it
    pending: bool = False  # a talk was called off, or an offered day declined, and a new day has to be found
    each: bool = False  # what is proposed are several talks, no choice of one
    moving: date | None = None  # of several talks ahead the one whose place the proposal is to take
    hired: bool = False  # I took the job or am out: what is fixed from then on is no talk
    over: dict[date, datetime] = field(default_factory=dict)  # when somebody first spoke of it as past
    open_door: bool = False  # they let me come on whatever day I like
    asked: Evidence | None = None  # their newest mail offers times, and I have not answered

    def ahead(self, since: date) -> list[Slot]:
        return sorted((s for s in self.agreed if s.day >= since and s.day not in self.over), key=lambda s: s.day)

    def propose(self, slots: list[Slot], *, mine: bool, adds: bool = False, each: bool = False) -> None:
        self.proposed, self.mine, self.adds, self.each = slots, mine, adds, each

    def agree(self, slot: Slot, *, since: date, moves: bool) -> None:
        """`moves`: the new day takes the place of the talk that was ahead, of several of the one that is `moving`."""
        if moves and not any(s.day == slot.day for s in self.ahead(since)):
            self.call_off(since, day=self.moving)
            self.moving = None
        self.pending = False
        hour = next((s.at for s in self.agreed if s.day == slot.day and s.at), None)
        if slot.at is None and hour is not None:
            slot = replace(slot, at=hour)  # "see you tomorrow" takes no hour away
        self.agreed = [s for s in self.agreed if s.day != slot.day and (not slot.uid or s.uid != slot.uid)] + [slot]
        self.proposed = []

    def call_off(self, since: date, *, day: date | None = None) -> None:
        """A talk that has to move or falls out: the one of that day, else the next one that is ahead."""
        ahead = [s for s in self.ahead(since) if day is None or s.day == day]
        if ahead:
            self.agreed.remove(ahead[0])
            self.pending = True

    def close(self, since: date) -> None:
        """I am out, or hired: nothing ahead stands."""
        self.agreed = [s for s in self.agreed if s.day <= since]
        self.proposed, self.pending = [], False

    def took_place(self, slot: Slot) -> Slot:
        """A talk that is known to be past: the agreed one of about that day, else a new one."""
        told = slot.evidence.on or slot.day  # nobody looks back on a talk of tomorrow
        near = [s for s in self.agreed if slot.day - NEAR <= s.day <= min(slot.day + NEAR, told)]
        if near:
            return near[-1]
        self.agreed.append(slot)
        self.proposed = []
        return slot
