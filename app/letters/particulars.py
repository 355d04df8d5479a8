"""What a letter may mention: facts of the reading, put into phrases that parts can use as they stand."""

import re
from dataclasses import dataclass

from app.letters.model import Wishes, Writer
from app.letters.names import company_name, role_name, the_role_of
from app.letters.people import Addressee, addressee, others
from app.letters.personal import high_point_sentence, shared_sentence, topic_phrase
from app.letters.promises import dated, promise_fields
from app.letters.seed import Seed
from app.letters.spelling import day_and_month, near_day, on_day
from app.reading.lines import one_of
from app.reading.model import Interview, Reading

_CALL = re.compile(r"\b(phone|call|called|ring|rang|screen|telephone)\b", re.I)
_INTERVIEW = re.compile(r"\binterview(ed|s|ing)?\b", re.I)
_TRIAL = re.compile(r"\b(trial (?:shift|day|lesson)|half-day trial|work trial|working trial)s?\b", re.I)
_MET_ME = re.compile(
    one_of(r"""
        \b(
            (speak|spoke|talk|meet|met|chat|chatt|interview|host|see|seeing|show)(ing|ed)? ?(to|with)? you
            our (call|chat|conversation|interview|talk|meeting|discussion)
            i('ll| will) (call|ring|phone) you|having you (in|over|here|with us)|you (came|dropped) (in|by|over)
        )\b
    """),
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
    panel = others(reading, to)
    role, company = role_name(reading.role), company_name(reading.company)
    if reading.counterpart and reading.counterpart.agency:
        company = ""  # the agency's name is not where the role is, and the client's is not theirs
    fields = {
        "role": role,
        "company": company,
        "the_role": the_role_of(role),
        "about": _about(role, company if not role or seed.number("company") % 3 else ""),
        "team": f"the {company} team" if company else "the team",
        "at_company": f" at {company}" if company else "",
        "first": to.first_name,
        "topic": next((t for t in map(topic_phrase, reading.topics) if t), ""),
        "high": high_point_sentence(wishes.high_points, seed=seed),
        "shared": shared_sentence(wishes.shared_interest, seed=seed),
        "panel_with": panel,
        "you_all": f"you, {panel}" if " and " in panel else f"you and {panel}" if panel else "",
        "sign": writer.name.strip() or "[your name]",
        **_talk_fields(talk, reading),
        **promise_fields(reading, to, seed),
        **_permission_fields(reading),
        **_applied_fields(reading),
        **_next_fields(reading),
    }
    return Particulars(to, fields, sure_met=_sure_met(talk, to))


def _about(role: str, company: str) -> str:
    the_role = the_role_of(role)
    if not company or company.lower() in role.lower():
        return the_role
    return f"{the_role} at {company}"


def _talk_fields(talk: Interview | None, reading: Reading) -> dict[str, str]:
    if talk is None:
        return {"on_day": "", "talk": "conversation", "days": "", "talked": ""}
    said = talk.evidence.quote if talk.evidence else ""
    trial = _TRIAL.search(said)
    noun = trial.group(1).lower() if trial else "interview" if _INTERVIEW.search(said) else "conversation"
    if not trial and _CALL.search(said) and not _INTERVIEW.search(said):
        noun = "call"
    at_work = {"at_work": "yes" if trial else ""}
    if talk.day is None or talk.day > reading.today:
        return {"on_day": "", "talk": noun, "days": "", "talked": "yes", **at_work}
    back = (reading.today - talk.day).days
    near = near_day(talk.day, today=reading.today, country=reading.country)
    return {
        "on_day": " " + on_day(talk.day, today=reading.today, country=reading.country),
        "talk": noun,
        "days": f"{near}'s" if back <= 5 else "",
        "talked": "yes",
        "same_day": "yes" if back == 0 else "",
        **at_work,
    }


def _sure_met(talk: Interview | None, to: Addressee) -> bool:
    """Whether the person greeted was there: named among the interviewers, or their own words say so."""
    if talk is None or not to.first_name:
        return False
    if talk.with_names:
        return any(to.is_called(name) for name in talk.with_names)
    said = talk.evidence
    return bool(said and to.is_called(said.by) and _MET_ME.search(said.quote))


def _permission_fields(reading: Reading) -> dict[str, str]:
    """ "from Monday"; nothing while the day they named is still ahead."""
    if reading.permission is None or reading.permission.day > reading.today:
        return {"permitted": "", "permitted_now": ""}
    day = dated(reading.permission.day, today=reading.today, country=reading.country)
    if day == "today":
        return {"permitted": "today", "permitted_now": "today"}
    return {"permitted": f"from {day}", "permitted_now": f"now that {day} has passed"}


def _applied_fields(reading: Reading) -> dict[str, str]:
    """The day of the application, where the thread shows it: my first mail in a thread that no person has answered."""
    mine, theirs = reading.last_from_me, reading.last_from_them
    applied = receipt = ""
    sent = [e.day for e in reading.timeline if e.by == "me" and e.what == "You sent your application"]
    if reading.applied_only and mine and not reading.attempts and (sent or not reading.timeline):
        applied = on_day(sent[0] if sent else mine.day, today=reading.today, country=reading.country)
    if reading.applied_only and theirs and not mine:
        receipt = day_and_month(theirs.day, country=reading.country)
    return {
        "on_applied": f" {applied}" if applied else "",
        "applied_on": f" {applied}" if applied else "",
        "receipt": receipt,
    }


def _next_fields(reading: Reading) -> dict[str, str]:
    ahead = reading.next_interview
    if ahead is None or ahead.day is None:
        return {"next_day": "", "on_next": ""}
    near = on_day(ahead.day, today=reading.today, country=reading.country)
    return {"next_day": near_day(ahead.day, today=reading.today, country=reading.country), "on_next": f" {near}"}
