"""Whom the letter greets, and how."""

import re
from dataclasses import dataclass

from app.letters.model import Tone, Wishes
from app.letters.seed import Seed
from app.reading.model import Counterpart, Interview, Reading

_HONORIFIC = re.compile(r"^(mr|mrs|ms|miss|mx|dr|prof|professor|herr|frau|sir|madame|mme|m)\.?\s+(?=\S)", re.I)
_PRINTED = {
    "mr": "Mr",
    "mrs": "Mrs",
    "ms": "Ms",
    "miss": "Miss",
    "mx": "Mx",
    "dr": "Dr",
    "prof": "Professor",
    "professor": "Professor",
    "herr": "Mr",
    "frau": "Ms",
    "mme": "Ms",
}
_TEAMISH = re.compile(
    r"\b(team|careers?|recruit\w*|hiring|hr|jobs?|talent|people|noreply|no-reply|office|human resources)\b", re.I
)


@dataclass(frozen=True, slots=True)
class Addressee:
    """`first_name` and `last_name` may be empty; `honorific` only where the thread or the person gives it."""

    first_name: str = ""
    last_name: str = ""
    honorific: str = ""
    team: str = ""
    address_as: str = ""

    def is_called(self, name: str) -> bool:
        """Whether `name` (full, first or last name, any case) means this person."""
        words = {w.casefold().strip(".,") for w in name.split()}
        own = {w.casefold() for w in (*self.first_name.split(), *self.last_name.split()) if len(w) > 1}
        if self.first_name and self.last_name and len(words) > 1:
            return self.first_name.split()[0].casefold() in words or (
                self.last_name.split()[-1].casefold() in words and not self.first_name
            )
        return bool(own & words)


def addressee(reading: Reading, wishes: Wishes) -> Addressee:
    """The counterpart, or the interviewer whom the person named; a team where nobody is known."""
    company = re.sub(r"[\[\]{}<>|]", "", " ".join((reading.company or "").split()))
    if wishes.to_name.strip():
        return _split(wishes.to_name, "", company, wishes.address_as)
    person = reading.counterpart
    if person is None or not person.reachable:
        person = next((p for p in reading.people if p.reachable and p.first_name), None) or (
            person if person and reading.reachable else None
        )
    if person is None or _TEAMISH.search(person.name or person.first_name):
        return Addressee(team=company)
    return _of(person, company, wishes.address_as)


def _of(person: Counterpart, company: str, address_as: str) -> Addressee:
    return _split(person.name, person.first_name, company, address_as)


def _split(name: str, first: str, company: str, address_as: str) -> Addressee:
    full = re.sub(r"[\[\]{}<>|\"]|\(.*?\)", "", " ".join(name.split())).strip(" ,")
    if "," in full:  # "Brandt, Theo"
        last_part, _, first_part = full.partition(",")
        full = f"{first_part.strip()} {last_part.strip()}"
    titles: list[str] = []
    while found := _HONORIFIC.match(full):
        titles.append(found.group(1).lower().rstrip("."))
        full = full[found.end() :]
    words = full.split()
    first_name = first.strip() or (words[0] if words and not (titles and len(words) == 1) else "")
    if first_name and len(first_name.strip(".")) == 1:
        first_name = ""
    last = words[-1] if words and words[-1].casefold() not in first_name.casefold().split() else ""
    learned = [t for t in titles if t in ("dr", "prof", "professor")]
    honorific = " ".join(_PRINTED[t] for t in (learned or titles)[-1:] if t in _PRINTED)
    return Addressee(first_name, last, honorific, company, " ".join(address_as.split()))


def greeting(to: Addressee, tone: Tone, seed: Seed) -> str:
    """First name by default, as the person greeted them before where that is known; formally with the title if there is one."""
    if to.address_as:
        word = (
            "Dear"
            if _HONORIFIC.match(to.address_as) or tone is Tone.FORMAL
            else "Hello"
            if tone is Tone.PLAIN
            else "Hi"
        )
        return f"{word} {to.address_as},"
    if to.honorific and to.last_name and (tone is Tone.FORMAL or not to.first_name):
        return f"Dear {to.honorific} {to.last_name},"
    if tone is Tone.FORMAL:
        named = " ".join(n for n in (to.first_name, to.last_name) if n)
        return f"Dear {named}," if named else f"Dear {to.team} team," if to.team else "Dear hiring team,"
    if to.first_name:
        word = seed.choice("greeting", ("Hi", "Hello") if tone is Tone.WARM else ("Hello", "Dear"))
        return f"{word} {to.first_name},"
    if to.last_name:
        return "Hello,"
    return f"Hello {to.team} team," if to.team else "Hello,"


def others(talk: Interview | None, to: Addressee) -> str:
    """The other interviewers of a panel, at most three, as a list in words."""
    if talk is None:
        return ""
    names = [n.split()[0] for n in talk.with_names if n.strip() and not to.is_called(n) and not _HONORIFIC.match(n)]
    names = list(dict.fromkeys(names))
    if not names or len(names) > 3:
        return ""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def earlier_greeting(mine: tuple[str, ...]) -> str:
    """How the person greeted them last in this thread ("Ms Vogel", "Daz"), from the texts of their own mails, newest last; else ""."""
    for text in reversed(mine):
        found = re.match(
            r"\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|day|evening))\s+([^\n,!:]{2,40})[,!:]?\s*(?:\n|$)",
            text,
            re.I,
        )
        if found and re.match(r"^[A-Z]", found.group(1)) and not _TEAMISH.search(found.group(1)):
            name = found.group(1).strip(" .-–")
            if (
                name.lower() not in ("all", "both", "there", "everyone", "sir", "madam", "sir or madam")
                and len(name.split()) <= 3
            ):
                return name
    return ""
