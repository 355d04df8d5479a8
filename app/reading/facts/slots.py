"""The times in a message on which a talk might be: theirs as fixed or offered, mine as picked, declined or proposed instead."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import itertools
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from app.reading.acts.model import ActKind
from app.reading.facts.diary import Diary, Slot
from app.reading.facts.heard import Heard, clause_around, meant, sentence_around
from app.reading.facts.hours import in_the_same_week, with_its_hour
from app.reading.facts.no_promise import INVITES
from app.reading.facts.promise_words import MEETS
from app.reading.facts.promising import asks, is_a_promised_call, is_a_promised_word, is_my_move
from app.reading.facts.rhetoric import answers_itself
from app.reading.facts.slot_words import (
    ALL_THE_SAME,
    ALTERNATIVE,
    AMONG_THEM,
    BUSY,
    BY_NIGHT,
    CALLS_OFF,
    CANCELS,
    COULD_DO,
    DUE,
    FITS,
    I_CANNOT_COME,
    IF_IT_SUITS,
    KEEPS,
    LIMIT,
    NO_TROUBLE,
    OPEN_HOUR,
    SAYS,
    SOONER,
    STARTS_WORK,
    THIS_ONE,
    UNDONE,
    WHICH,
    WISHES_WELL,
    WITH_OTHERS,
    WOULD_BE_BETTER,
    YOU,
)
from app.reading.lines import one_of
from app.reading.times.model import Relation, TimeExpression, TimeKind

FAR = timedelta(days=120)  # nobody fixes a talk further ahead
DEADLINES = (Relation.BY, Relation.BEFORE, Relation.UNTIL, Relation.WITHIN, Relation.RECURRING)
FROM_THEN = (Relation.NOT_BEFORE, Relation.AFTER)
NOT_A_TALK = frozenset({TimeKind.DECISION_PROMISE, TimeKind.NEXT_STEP, TimeKind.CANDIDATE_DEADLINE, TimeKind.OUT_OF_OFFICE, TimeKind.CHECK_IN_OK})  # fmt: skip
NIGHT = (0, 4)  # hours at which a task closes and nobody talks
NAMES_A_DAY = re.compile(one_of(r"""
        \b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b
        \b(?:today|tomorrow|tonight|tmrw|tmr)\b
        \d(?:st|nd|rd|th)\b
        \b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)
        \d[./-]\d|week
    """), re.I)  # fmt: skip
NAMES_A_DATE = re.compile(r"\d(?:st|nd|rd|th)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[./-]\d|week|\btom|\btod", re.I)  # fmt: skip


BEYOND_DOUBT = 0.9
AN_INVITATION = 0.8  # an invitation, whatever its day is taken for
HEARD = 0.5  # acts below are guesses
TALKS = ("availability", "book_slot", "question")  # requests that are about a talk


class Manner(StrEnum):
    FIXED = "fixed"
    OFFERED = "offered"
    FITS = "fits"
    NAMED = "named"  # neither a yes nor a no to it
    BUSY = "busy"


@dataclass(frozen=True, slots=True)
class Named:
    """A time that a message names, with how it names it. `clock_only`: no day stands beside the hour."""

    slot: Slot
    how: Manner
    sentence: str
    time: TimeExpression
    clock_only: bool = False


def theirs(diary: Diary, h: Heard) -> list[Named]:
    """The times of talks in a message of theirs; one with several to choose from, or with a question, fixes none of them."""
    found: list[Named] = []
    ahead = bool(diary.ahead(h.day) or diary.proposed or diary.pending)
    for time in _usable(h, diary):
        sentence = sentence_around(h.text, time.span)
        if WISHES_WELL.match(sentence) or not _is_a_talk(h, time, sentence=sentence, ahead=ahead):
            continue
        limit = time.at is None or bool(LIMIT.search(time.text))
        if (is_my_move(sentence) and time.relation in DEADLINES) or (limit and is_a_promised_call(sentence)):
            continue
        named = _named(diary, h, time, sentence)
        if named is not None and (diary.mine or _keeps(diary, h, named)):
            named = _as_offered(named, diary)  # "Thursday, then" means the Thursday of which I spoke
        if named is not None and not _only_undone(diary, h, named) and not _cancelled(h, named):
            found.append(named)
    offered = _leaves_a_choice(h, found) or _wants_a_yes(h, found)
    found = _joined(found)
    return [replace(n, how=Manner.OFFERED) for n in found] if offered else found


def _keeps(diary: Diary, h: Heard, named: Named) -> bool:
    """ "Thursday it is then" of a Thursday that stands: they do not write of another one."""
    days = {s.day for s in diary.ahead(h.day)}
    return (
        len(days) == 1 and bool(KEEPS.search(named.sentence)) and not h.does(ActKind.CANCELLATION) and not calls_off(h)
    )


def calls_off(h: Heard) -> bool:
    said = (sentence_around(h.text, m.span()) for m in CALLS_OFF.finditer(h.text))
    return any("?" not in s and not re.search(r"\b(?:if|unless|should you)\b", s, re.I) for s in said)


def i_stay_away(h: Heard) -> bool:
    """ "Stomach bug, I won't make it in today": said outright, and not of what may come."""
    said = (sentence_around(h.text, m.span()) for m in I_CANNOT_COME.finditer(h.text))
    return any(not re.search(r"\b(?:if|unless|in case|should|otherwise|or else|worried|hope)\b", s, re.I) for s in said)


def _only_undone(diary: Diary, h: Heard, named: Named) -> bool:
    """ "Tuesday is gone; I have moved you to Wednesday": the day that stood is named to be dropped."""
    stood = any(named.slot.is_as(s) for s in diary.ahead(h.day))
    return stood and bool(UNDONE.search(clause_around(h.text, named.time.span))) and not asks(named.sentence)


def _cancelled(h: Heard, named: Named) -> bool:
    """ "I have to cancel your appointment on 19 May": that day is off, whoever had agreed to it."""
    acts = [a for a in h.around(named.time) if meant(a)]
    off = any(a.kind is ActKind.CANCELLATION and a.sure >= BEYOND_DOUBT for a in acts)
    on = any(a.kind in (ActKind.APPOINTMENT, ActKind.INVITATION) and a.sure >= HEARD for a in acts)
    return off and not on and bool(CANCELS.search(clause_around(h.text, named.time.span))) and not asks(named.sentence)


def mine(diary: Diary, h: Heard) -> list[Named]:
    """All days and hours that I name, each taken for the offered one where it can be meant."""
    found: list[Named] = []
    for time in _usable(h, diary):
        until_then = time.relation in (*DEADLINES, *FROM_THEN) and time.start != time.end
        day_named = time.relation in FROM_THEN and time.at is not None and NAMES_A_DAY.search(without_clock(time))
        sentence = sentence_around(h.text, time.span)
        if (until_then and not day_named) or (not until_then and WISHES_WELL.match(sentence)):
            continue
        named = _named(diary, h, time, sentence)
        if named is None:
            continue
        named = _open(named) if until_then else _as_offered(_open(named), diary)
        found.append(replace(named, how=_manner_of_mine(named, h)))
    return _joined(found)


def _open(named: Named) -> Named:
    """ "Wednesday after 2": I have the hours from then on, theirs is still to be named."""
    if not OPEN_HOUR.search(named.time.text):
        return named
    return replace(named, slot=replace(named.slot, at=None))


def _manner_of_mine(named: Named, h: Heard) -> Manner:
    """Whether the day suits: its own clause says so."""
    said = clause_around(h.text, named.time.span)
    clause = NO_TROUBLE.sub("", said)
    beside = bool(BUSY.search(clause)) and not ALTERNATIVE.search(clause)
    if asks(named.sentence) and ALTERNATIVE.search(named.sentence) and not beside:
        return Manner.NAMED  # "could you do Tuesday?" asks for it
    if BUSY.search(clause) and not ALL_THE_SAME.search(named.sentence):
        return Manner.BUSY
    yes = (
        FITS.search(clause)
        or clause != said
        or any(a.kind is ActKind.CONSENT and meant(a) for a in h.around(named.time))
    )
    return Manner.FITS if yes else Manner.NAMED


def fits(named: Named, h: Heard) -> bool:
    """Whether the clause in which a day stands says yes to it."""
    clause = clause_around(h.text, named.time.span)
    return bool(FITS.search(clause)) and not BUSY.search(clause)


def _usable(h: Heard, diary: Diary) -> list[TimeExpression]:
    times = [with_its_hour(h, t, diary.zone) for t in h.times if t.polarity and "superseded" not in t.flags]
    inside = [
        t for t in times if not any(o.span[0] <= t.span[0] and t.span[1] <= o.span[1] and o is not t for o in times)
    ]
    return [in_the_same_week(h, t, after) for t, after in itertools.zip_longest(inside, inside[1:])]


def _named(diary: Diary, h: Heard, time: TimeExpression, sentence: str) -> Named | None:
    day = time.at.astimezone(diary.zone).date() if time.at else time.start
    if day is None or day < h.day or day - h.day > FAR:
        return None
    if time.end and time.start and time.end > time.start + timedelta(days=1) and not _at_an_hour(time, sentence):
        return None
    by_night = time.at is not None and NIGHT[0] <= (time.at.hour + (time.at.minute + 1) // 60) % 24 < NIGHT[1]
    if by_night and not (time.kind is TimeKind.INTERVIEW_TIME and h.person and BY_NIGHT.search(time.text)):
        return None
    clock_only = (
        time.at is not None and not NAMES_A_DAY.search(without_clock(time)) and not _has_its_day(h, time, sentence)
    )
    fixed = any(a.kind is ActKind.APPOINTMENT and meant(a) and a.sure >= HEARD for a in h.around(time))
    fixed = fixed and not WOULD_BE_BETTER.search(sentence)
    slot = Slot(day, time.at, h.evidence(sentence), firm=False)
    return Named(slot, Manner.FIXED if fixed else Manner.OFFERED, sentence, time, clock_only)


def without_clock(time: TimeExpression) -> str:
    """Its words without the hour: "Thursday at 12.30" names no date."""
    clocks = list(CLOCK.finditer(time.text)) if time.at is not None else []
    return f"{time.text[: clocks[-1].start()]} {time.text[clocks[-1].end() :]}" if clocks else time.text


CLOCK = re.compile(r"(?<![\d./-])\d{1,2}[.:h]\d{2}(?![./-]?\d)", re.I)


def _has_its_day(h: Heard, time: TimeExpression, sentence: str) -> bool:
    """ "Friday I only get the two of them together at 11": the day stands before the hour, further off."""
    return any(
        t.at is None and t.start == t.end == time.start and t.span[0] < time.span[0] and t.text in sentence
        for t in h.times
        if sentence_around(h.text, t.span) == sentence
    )


def _joined(found: list[Named]) -> list[Named]:
    """An hour without a day belongs to the day named beside it: "the 21st at twelve", "Thursday. 10 or 4:15?"."""
    out: list[Named] = []
    day: date | None = None
    hours: set[date] = {n.slot.day for n in found if n.slot.at and not n.clock_only}
    for named in found:
        if not named.clock_only or named.slot.at is None:
            day = named.slot.day
            out.append(named)
        elif day is not None:
            moment = named.slot.at + (day - named.slot.at.date())
            out = [n for n in out if n.slot.at or n.slot.day != day or n.how is not named.how]
            if day not in hours or named.how is not Manner.FIXED:
                out.append(replace(named, slot=replace(named.slot, day=day, at=moment), clock_only=False))
        else:
            out.append(named)
    return out


def _as_offered(named: Named, diary: Diary) -> Named:
    """What I name is the offered time if it can be: the same hour without a day, the same weekday without a date."""
    known = [*diary.proposed, *diary.agreed]
    if any(named.slot.is_as(s) for s in known):
        return named
    dated = NAMES_A_DATE.search(without_clock(named.time)) or THIS_ONE.search(named.time.text)
    several = len({s.day for s in known}) > 1
    for slot in known:
        same_hour = named.slot.at is None or slot.at is None or _hour(named.slot, diary) == _hour(slot, diary)
        weekday = not dated and named.slot.day.weekday() == slot.day.weekday()
        if named.clock_only and slot.at is None and several:
            continue  # "Wednesday then, ten o'clock": the hour goes with the day beside it
        if same_hour and (named.clock_only or weekday) and slot.day >= named.slot.day:
            if slot.at is None and named.slot.at is not None:
                return _at_its_own_hour(named, slot, diary)
            return replace(named, slot=replace(slot, evidence=named.slot.evidence), clock_only=False)
        if (
            weekday
            and not named.clock_only
            and not same_hour
            and slot.day > named.slot.day
            and not SOONER.search(named.sentence)
        ):
            return _at_its_own_hour(named, slot, diary)
        if _same_day_and_hour(named, slot, diary) or _same_number(named, slot):
            return replace(named, slot=replace(slot, evidence=named.slot.evidence), clock_only=False)
    return named


def _at_its_own_hour(named: Named, slot: Slot, diary: Diary) -> Named:
    """ "Let's say Wednesday at 2.30" is of the Wednesday that is on the table, at another hour."""
    assert named.slot.at is not None
    moment = named.slot.at + (slot.day - named.slot.at.astimezone(diary.zone).date())
    return replace(named, slot=replace(slot, at=moment, evidence=named.slot.evidence), clock_only=False)


def _same_number(named: Named, slot: Slot) -> bool:
    """ "The 18th" is the 18th of which they wrote, whatever its month."""
    words = without_clock(named.time)
    return named.slot.day.day == slot.day.day and bool(NUMBER.search(words)) and not MONTH.search(words)


NUMBER = re.compile(r"\d(?:st|nd|rd|th)\b|\bthe \d{1,2}\b", re.I)
MONTH = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[./-]\d", re.I)


def _same_day_and_hour(named: Named, slot: Slot, diary: Diary) -> bool:
    """ "Thursday 11 it is" to their Thursday at 11: the number is the hour, not a day of some month."""
    found = DAY_AND_NUMBER.fullmatch(named.time.text.strip())
    if found is None or slot.at is None:
        return False
    local = slot.at.astimezone(diary.zone)
    return local.strftime("%a").lower() == found["day"].lower() and local.hour % 12 == int(found["hour"]) % 12


DAY_AND_NUMBER = re.compile(r"(?:on )?(?P<day>mon|tue|wed|thu|fri|sat|sun)[a-z]*,? (?P<hour>1?\d)", re.I)


def _hour(slot: Slot, diary: Diary) -> tuple[int, int]:
    assert slot.at is not None
    local = slot.at.astimezone(diary.zone)
    return local.hour % 12, local.minute


def _is_a_talk(h: Heard, time: TimeExpression, *, sentence: str, ahead: bool) -> bool:
    """A talk has its own kind of time; else an hour on a day, in a sentence that sets no deadline and promises nothing."""
    if time.relation in DEADLINES and not _at_an_hour(time, sentence):
        return False
    acts = [a for a in h.around(time) if meant(a) and a.sure >= HEARD]
    kinds = {a.kind for a in acts}
    looked = max((a.sure for a in acts if a.kind is ActKind.LOOK_BACK), default=0.0)
    asked = max((a.sure for a in acts if a.kind is ActKind.INVITATION), default=0.0)
    if looked > asked or STARTS_WORK.search(h.text[: time.span[0]]):
        return False  # "a pleasure to show you round on Friday", "start 3 May"
    if (WITH_OTHERS.search(sentence) or AMONG_THEM.search(sentence)) and not YOU.search(sentence):
        return False  # "I have one more bloke to talk to on Monday"
    if is_a_promised_word(time, sentence, h.around(time)):
        return False
    talks = kinds & {ActKind.INVITATION, ActKind.APPOINTMENT, ActKind.CANCELLATION}
    wanted = any(a.kind is ActKind.REQUEST and a.what not in TALKS for a in acts)
    due = bool(DUE.search(sentence))
    if (wanted and (h.automated or due)) or (due and not talks):
        return False  # "they close the list on Friday at five": a task's hour
    if time.at is not None:
        if not NAMES_A_DAY.search(without_clock(time)) and not ahead and not talks and not _day_beside(h, time):
            return False  # "your parcel came at ten"
        return h.person or time.kind is TimeKind.INTERVIEW_TIME or bool(talks)
    if time.relation in FROM_THEN:
        return False
    if talks:
        if time.kind is TimeKind.CHECK_IN_OK and asked >= AN_INVITATION and ActKind.PERMISSION not in kinds:
            return time.start == time.end  # "come out with me tues, see how we get on"
        return time.kind is TimeKind.INTERVIEW_TIME or time.kind not in NOT_A_TALK or (ahead and time.start == time.end)
    if SAYS.search(sentence) and not MEETS.search(sentence) and not asks(sentence):
        return False  # "I believe we can say something on Friday"
    if time.kind is TimeKind.INTERVIEW_TIME:
        return ahead or asks(sentence) or time.start != h.day
    return ahead and time.start == time.end and (asks(sentence) or (time.kind is TimeKind.OTHER and bool(_hours(h))))


def _at_an_hour(time: TimeExpression, sentence: str) -> bool:
    """ "On Tuesday, 23rd June by 1pm": so West Africa names the hour of a talk; "by 1pm on Tuesday" is a limit."""
    asked_to_come = time.kind is TimeKind.INTERVIEW_TIME or bool(INVITES.search(sentence))
    return time.at is not None and asked_to_come and bool(BY_AN_HOUR.search(time.text))


BY_AN_HOUR = re.compile(r"(?:day|\d(?:st|nd|rd|th)?|[a-z]{3,9}|\d{4}),? by (?:about |around |exactly )?\d", re.I)


def _day_beside(h: Heard, time: TimeExpression) -> bool:
    return any(t.at is None and t.start and t.start == t.end and abs(t.span[1] - time.span[0]) <= 12 for t in h.times)


def sets_me_a_day(h: Heard) -> bool:
    """ "Sing out before Tuesday noon": they wait for a word of mine."""
    return any(t.relation in DEADLINES and is_my_move(sentence_around(h.text, t.span)) for t in h.times)


def _hours(h: Heard) -> list[TimeExpression]:
    return [t for t in h.times if t.at is not None]


def _leaves_a_choice(h: Heard, found: list[Named]) -> bool:
    """Two times with an "or" between them, or a list of them."""
    ends = sorted(n.time.span for n in found)
    if len({n.slot.day for n in found}) > 1 and any(WHICH.search(n.sentence) for n in found):
        return True
    return any(
        re.search(r"\b(?:or|alternatively|otherwise)\b|/", h.text[a[1] : b[0]], re.I) and b[0] - a[1] < 80
        for a, b in itertools.pairwise(ends)
    )


SHORT = 7  # words of a question that wants a yes to what stands before it


def _wants_a_yes(h: Heard, found: list[Named]) -> bool:
    """The time stands in a question, or a short question follows: "He has Wednesday at 11. OK for you?"."""
    for named in found:
        if asks(named.sentence) or IF_IT_SUITS.search(named.sentence) or COULD_DO.search(named.sentence):
            return True
        rest = h.text[h.text.find(named.sentence.rstrip("…")) + len(named.sentence) :].strip()
        after = re.match(r"[^.!?\n]*\?", rest)
        if after and len(after[0].split()) <= SHORT and not answers_itself(after[0]):
            return True
    return False
