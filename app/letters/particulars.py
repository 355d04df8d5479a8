"""What a letter may mention: facts of the reading, put into phrases that parts can use as they stand."""

import re
from dataclasses import dataclass
from datetime import date

from app.letters.model import Wishes, Writer
from app.letters.people import Addressee, addressee, others
from app.letters.personal import high_point_sentence, shared_sentence, topic_phrase
from app.letters.seed import Seed
from app.letters.spelling import day_and_month, near_day, on_day, weekday
from app.reading.model import Interview, Promise, Reading

_CALL = re.compile(r"\b(phone|call|called|ring|rang|screen|telephone)\b", re.I)
_INTERVIEW = re.compile(r"\binterview(ed|s|ing)?\b", re.I)
_TRIAL = re.compile(r"\b(trial (shift|day)|half-day trial|work trial|working trial)\b", re.I)
_MET_ME = re.compile(
    r"\b((speak|spoke|talk|meet|met|chat|chatt|interview|host|see|seeing|show)(ing|ed)? ?(to|with)? you|"
    r"our (call|chat|conversation|interview|talk|meeting|discussion)|i('ll| will) (call|ring|phone) you|"
    r"having you (in|over|here|with us)|you (came|dropped) (in|by|over))\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Particulars:
    """`fields` are phrases by name; an empty one is unknown. `to` is the person greeted."""

    to: Addressee
    fields: dict[str, str]
    sure_met: bool = False

    def has(self, name: str) -> bool:
        return bool(self.fields.get(name))


def particulars(reading: Reading, *, writer: Writer, wishes: Wishes, seed: Seed) -> Particulars:
    to = addressee(reading, wishes)
    talk = reading.last_interview
    role, company = clean(reading.role), clean(reading.company)
    fields = {
        "role": role,
        "company": company,
        "the_role": f"the {bare_role(role)} role" if role else "the role",
        "about": _about(role, company),
        "team": f"the {company} team" if company else "the team",
        "at_company": f" at {company}" if company else "",
        "first": to.first_name,
        "topic": next((t for t in map(topic_phrase, reading.topics) if t), ""),
        "high": high_point_sentence(wishes.high_points, seed=seed),
        "shared": shared_sentence(wishes.shared_interest, seed=seed),
        "panel": others(talk, to),
        "sign": writer.name.strip() or "[your name]",
        **_talk_fields(talk, reading),
        **_promise_fields(reading, to, seed),
        **_permission_fields(reading),
        **_applied_fields(reading),
        **_next_fields(reading),
    }
    return Particulars(to, fields, sure_met=_sure_met(talk, to))


def clean(text: str | None) -> str:
    """One line, no brackets (they would read as blanks), no "(m/f/d)", at most 80 characters."""
    line = " ".join((text or "").split())
    line = re.sub(r"\s*[(\[][^()\[\]]{0,40}[)\]]", "", line)
    line = re.sub(r"[\[\]{}<>|]", "", line).strip(" ,;:-–")
    return line if len(line) <= 80 else ""


def bare_role(role: str) -> str:
    """Without a closing "role" or "position", so that no letter says "the Analyst position role"."""
    return re.sub(r"\s+(role|position|job|vacancy|post)$", "", role, flags=re.I)


def _about(role: str, company: str) -> str:
    the_role = f"the {bare_role(role)} role" if role else "the role"
    if not company or company.lower() in role.lower():
        return the_role
    return f"{the_role} at {company}"


def _talk_fields(talk: Interview | None, reading: Reading) -> dict[str, str]:
    if talk is None:
        return {"on_day": "", "talk": "conversation", "days": "", "talked": ""}
    said = talk.evidence.quote if talk.evidence else ""
    noun = "trial" if _TRIAL.search(said) else "interview" if _INTERVIEW.search(said) else "conversation"
    if noun != "trial" and _CALL.search(said) and not _INTERVIEW.search(said):
        noun = "call"
    if talk.day is None or talk.day > reading.today:
        return {"on_day": "", "talk": noun, "days": "", "talked": "yes"}
    back = (reading.today - talk.day).days
    near = near_day(talk.day, today=reading.today, country=reading.country)
    return {
        "on_day": " " + on_day(talk.day, today=reading.today, country=reading.country),
        "talk": noun,
        "days": f"{near}'s" if back <= 5 else "",
        "talked": "yes",
        "same_day": "yes" if back == 0 else "",
    }


def _sure_met(talk: Interview | None, to: Addressee) -> bool:
    """Whether the person greeted was there: named among the interviewers, or their own words say so."""
    if talk is None or not to.first_name:
        return False
    if talk.with_names:
        return any(to.is_called(name) for name in talk.with_names)
    said = talk.evidence
    return bool(said and to.is_called(said.by) and _MET_ME.search(said.quote))


_DECIDE = re.compile(r"\b(decid\w+|decision|choice|choose|chosen|make the call|verdict|yes or no|yes-or-no)\b", re.I)
_OFFER = re.compile(r"\b(contract|offer letter|written offer|paperwork)\b", re.I)
_TIMES = re.compile(r"\b(times|slots|new date|new time|schedul\w+|calendar|invite|invitation)\b", re.I)
_FEEDBACK = re.compile(r"\bfeedback\b", re.I)
_LIMIT = re.compile(r"\b(by|before|no later|latest|until|end of|within)\b", re.I)


def news_in(words: str) -> str:
    """What was promised, as a noun: only what the words name, else "news"."""
    for pattern, noun in ((_OFFER, ""), (_TIMES, "news"), (_DECIDE, "a decision"), (_FEEDBACK, "feedback")):
        found = pattern.search(words)
        if found:
            return noun or f"the {found.group().lower()}"
    return "news"


def _promise_fields(reading: Reading, to: Addressee, seed: Seed) -> dict[str, str]:
    promise = reading.promise
    if promise is None or promise.end is None or promise.strength == "conditional" or promise.silence_means_no:
        return {"promised": "", "by_then": "", "news": "news"}
    said = promise.evidence.quote
    news = "a call" if promise.call else news_in(said)
    when = _when(promise, today=reading.today, country=reading.country)
    who = (
        "you" if not promise.evidence.by or to.is_called(promise.evidence.by) else _first(promise.evidence.by, reading)
    )
    verbs = ("hoped for", "were hoping for") if promise.strength == "soft" else ("expected", "were expecting")
    verb = seed.choice("promise", verbs)
    if who != "you":
        verb = verb.replace("were ", "was ")
    return {"promised": f"{who} {verb} {news} {when}", "by_then": when, "news": news}


def _first(name: str, reading: Reading) -> str:
    """The first name of another person of theirs; "the team" where the name is not one that the thread shows."""
    for person in reading.people:
        known = {person.name, person.first_name, person.address.email if person.address else ""}
        if name in known and person.first_name:
            return person.first_name
    return "the team"


def _when(promise: Promise, *, today: date, country: str) -> str:
    end = promise.end or today
    if not promise.grace:
        return "around now" if end >= today else "by about now"
    if re.search(r"\bweek of\b|\bnext week\b|\bthis week\b", promise.evidence.quote, re.I) and promise.start:
        limit = "by the end of" in promise.evidence.quote.lower()
        if not limit and (end - promise.start).days >= 3:
            return f"around {_dated(end, today=today, country=country)}"
    word = "by" if promise.start != promise.end or _LIMIT.search(promise.evidence.quote) else "on"
    named = _dated(end, today=today, country=country)
    if named in ("today", "yesterday", "tomorrow") and word == "on":
        return named
    return f"{word} {named}"


def _dated(day: date, *, today: date, country: str) -> str:
    """A past day near by is a weekday; further away, weekday and date, so that nobody has to count."""
    near = near_day(day, today=today, country=country)
    return (
        near if near != day_and_month(day, country=country) else f"{weekday(day)}, {near}" if country == "US" else near
    )


def _permission_fields(reading: Reading) -> dict[str, str]:
    if reading.permission is None:
        return {"permitted": ""}
    day = reading.permission.day
    return {"permitted": _dated(day, today=reading.today, country=reading.country)}


def _applied_fields(reading: Reading) -> dict[str, str]:
    """The day of the application, where the thread shows it: my first mail in a thread that no person has answered."""
    mine, theirs = reading.last_from_me, reading.last_from_them
    applied = receipt = ""
    if reading.applied_only and mine and not reading.attempts:
        applied = on_day(mine.day, today=reading.today, country=reading.country)
    if reading.applied_only and theirs and not mine:
        receipt = day_and_month(theirs.day, country=reading.country)
    return {"on_applied": f" {applied}" if applied else "", "receipt": receipt}


def _next_fields(reading: Reading) -> dict[str, str]:
    ahead = reading.next_interview
    if ahead is None or ahead.day is None:
        return {"next_day": "", "on_next": ""}
    near = on_day(ahead.day, today=reading.today, country=reading.country)
    return {"next_day": near_day(ahead.day, today=reading.today, country=reading.country), "on_next": f" {near}"}
