"""Whom the letter greets, and how."""

import re
from dataclasses import dataclass, field, replace

from app.letters.model import Terms, Tone, Wishes
from app.letters.names import company_name
from app.letters.seed import Seed
from app.letters.terms import HONORIFIC
from app.reading.model import Counterpart, Reading

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
    terms: Terms = field(default_factory=Terms)
    mailbox: str = ""  # what stands before the @: "Minji" greets minji.kim@ even where the name is written in Hangul
    middle: tuple[str, ...] = ()
    initial: str = ""  # "P." of "P. O'Connor"
    surname_first: bool = False  # "TAN Wei Ming"

    def answers_to(self, name: str) -> bool:
        """Whether the person may have greeted them by this name before: also a middle name, or one from their address."""
        bare = name.casefold()
        return self.is_called(name) or bare in self.middle or (len(bare) > 2 and bare in self.mailbox.casefold())

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
    company = company_name(reading.company)
    if wishes.to_name.strip():
        return _split(wishes.to_name, "", company, wishes.terms)
    person = reading.counterpart
    if person is None or not person.reachable:
        person = next((p for p in reading.people if p.reachable and p.first_name), None) or (
            person if person and reading.reachable else None
        )
    if person is None and reading.last_from_them and HONORIFIC.match(reading.last_from_them.name):
        return _split(
            reading.last_from_them.name, "", company, wishes.terms
        )  # "Mr. Pillay", of whom no first name is known
    if person is None or _TEAMISH.search(person.name or person.first_name):
        return Addressee(team=company)
    return _of(person, company, wishes.terms)


def _of(person: Counterpart, company: str, terms: Terms) -> Addressee:
    found = _split(person.name, person.first_name, company, terms)
    return replace(found, mailbox=person.address.email.partition("@")[0] if person.address else "")


def _split(name: str, first: str, company: str, terms: Terms) -> Addressee:
    full = re.sub(r"[\[\]{}<>|\"]|\(.*?\)", "", " ".join(name.split())).strip(" ,")
    if "," in full:  # "Brandt, Theo"
        last_part, _, first_part = full.partition(",")
        full = f"{first_part.strip()} {last_part.strip()}"
    titles: list[str] = []
    while found := HONORIFIC.match(full):  # "Frau Dr. Vogel"
        titles.append(found.group(1).lower().rstrip("."))
        full = full[found.end() :]
    words = full.split()
    first_name = first.strip() or (words[0] if words and not (titles and len(words) == 1) else "")
    initial = first_name if len(first_name.strip(".")) == 1 else ""
    if initial:
        first_name = ""
    first_name, last, surname_first = _last_of(words, first_name)
    chair = [t for t in titles if t in ("prof", "professor")]  # "Prof. Dr. Meier" is greeted as Professor
    learned = chair or [t for t in titles if t == "dr"]
    honorific = " ".join(_PRINTED[t] for t in (learned or titles)[-1:] if t in _PRINTED)
    middle = tuple(w.casefold() for w in words[1:-1])
    return Addressee(
        first_name, last, honorific, company, terms, middle=middle, initial=initial, surname_first=surname_first
    )


def _last_of(words: list[str], first_name: str) -> tuple[str, str, bool]:
    """First name, surname, and whether the surname stands in front: "TAN Wei Ming" is Wei Ming Tan, and "DUPONT Marie" Marie
    Dupont. A given name of two words keeps the order of its country ("Dear Tan Wei Ming")."""
    called = first_name.casefold().split()
    in_front = len(words) > 1 and len(words[0]) > 1 and words[0].isupper() and not words[1].isupper()
    if in_front and called[:1] == [words[1].casefold()]:
        return " ".join(words[1:]), words[0].capitalize(), len(words) > 2
    return first_name, (words[-1] if words and words[-1].casefold() not in called else ""), False


def greeting(to: Addressee, tone: Tone, seed: Seed) -> str:
    """First name by default, as the person greeted them before where that is known; formally with the title if there is one."""
    known_as = _split(to.terms.address_as, "", "", Terms()) if to.terms.address_as else Addressee()
    on_surnames = to.terms.surname or tone is Tone.FORMAL  # who is on first names by now may still be formal
    if on_surnames and known_as.honorific and known_as.last_name and to.answers_to(known_as.last_name):
        return f"Dear {known_as.honorific} {known_as.last_name},"
    if to.terms.address_as and not known_as.honorific and to.answers_to(to.terms.address_as):
        full = known_as.first_name and known_as.last_name and to.is_called(known_as.last_name)
        hello = "Dear" if full else {Tone.FORMAL: "Dear", Tone.PLAIN: "Hello", Tone.WARM: "Hi"}[tone]
        return f"{hello} {to.terms.address_as},"
    if to.terms.surname and to.first_name and to.last_name:
        if not to.honorific and to.surname_first:
            return f"Dear {to.last_name} {to.first_name},"
        return f"Dear {to.honorific or to.first_name} {to.last_name},"
    if to.honorific and to.last_name and (tone is Tone.FORMAL or not to.first_name):
        return f"Dear {to.honorific} {to.last_name},"
    if tone is Tone.FORMAL:
        whole = (to.first_name or (to.initial if to.last_name else ""), to.last_name)
        named = " ".join(n for n in (whole[::-1] if to.surname_first else whole) if n)
        return f"Dear {named}," if named else f"Dear {to.team} team," if to.team else "Dear hiring team,"
    if to.first_name:
        word = seed.choice("greeting", ("Hi", "Hello") if tone is Tone.WARM else ("Hello", "Dear"))
        return f"{word} {to.first_name},"
    if to.last_name:
        return "Hello,"
    return f"Hello {to.team} team," if to.team else "Hello,"


def others(reading: Reading, to: Addressee) -> str:
    """The other interviewers of the last talk, at most three, as a list in words. After a no, where the thread names no
    interviewers, a second person of theirs who took part in the thread."""
    talk = reading.last_interview
    named = talk.with_names if talk else ()
    if not named and talk and reading.rejection:
        named = tuple(p.first_name for p in reading.people if p.first_name and not _TEAMISH.search(p.name))
    names = [n.split()[0] for n in named if n.strip() and not to.is_called(n) and not HONORIFIC.match(n)]
    names = list(dict.fromkeys(names))
    if not names or len(names) > 3:
        return ""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
