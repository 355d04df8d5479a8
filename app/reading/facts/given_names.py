"""What somebody is called: "Ho Mei Fen" is Mei Fen, "Nur Aisyah Razak" signs as Aisyah, "Enrique" is Quique to all.

The person's own closing and my greetings tell it; where they do not, the address does ("huimin.ong" of Hui Min Ong).
"""

import re
from collections.abc import Iterable

from app.reading.facts.heard import ME, THEM, Heard
from app.reading.facts.people_words import GROUP_WORDS, HONORIFICS, NICKNAME
from app.reading.facts.titles import HEADS
from app.reading.lines import one_of
from app.thread import Address

GREETING = re.compile(
    one_of(r"""
        ^\W*(?:
            (?:my )?dear(?:est)?|hi|hiya|hey|hello(?: again)?|hoi|hola|hallo|ola|olá|bonjour|ciao|kia ora|g'day|namaste|shalom|salut
            moin|servus
            good (?:morning|afternoon|evening|day)
            morning|afternoon|evening|alright|cheers|thanks|thank you|many thanks|diolch|salam|ahoj|cześć|hej|moi
        )\s+(?P<name>[^\W\d_][\w'’-]*(?:\s[A-ZÀ-Þ][\w'’-]*){0,2})(?=\s*[,;:!.\n]|\s+(?:for|and|here|thanks|thank)\b|$)
    """),
    re.I,
)
ADDRESSED = re.compile(
    r"\b(?P<title>mr|mrs|ms|miss|mx|dr|prof(?:essor)?|herr|frau)\.?\s+(?P<name>(?:(?:van|von|de|der|den|du|le|la|ter|ten)\s+)*[A-ZÀ-Þ][\w'’-]+)",
    re.I,
)
NO_NAME = (
    HEADS
    | GROUP_WORDS
    | frozenset(
        """
    again all both bursar captain chef colleagues everybody everyone folks foreman governors headmaster headmistress headteacher madam
    matron mistress panel reception sir sirs sister skipper so there trustees very
    """.split()  # noqa: SIM905
    )
)
LOCAL_NAME = re.compile(r"^[^\W\d_]{3,12}$")


def greeted(told: Iterable[Heard]) -> tuple[tuple[str, ...], ...]:
    """The names by which I greet them, without "Ms" and "Dr", newest first: ("Mei", "Fen"), ("Roy",)."""
    found: list[tuple[str, ...]] = []
    for h in told:
        name = GREETING.search(h.text) if h.by == ME else None
        if name:
            words = tuple(name["name"].split())
            if not _is_a_title(words[0]) and words[0][0].isupper() and not _names_the_house(words, h):
                found.append(words)
    return tuple(dict.fromkeys(reversed(found)))


def _is_a_title(word: str) -> bool:
    return word.lower().strip(".") in HONORIFICS | NO_NAME


def _names_the_house(words: tuple[str, ...], h: Heard) -> bool:
    """ "Dear Tamber" to jobs@tamberboats.example greets a house."""
    return any(_flat(words[0]) in a.email.partition("@")[2] for a in h.mail.message.to) and len(words[0]) >= len("Acme")


def called(name: str, first: str, h: Heard, greetings: tuple[tuple[str, ...], ...]) -> str:
    """The first name for a letter: `first`, unless their closing, my greeting or their address tells another."""
    words = [w.strip(",.") for w in name.split()]
    words = [w for w in words if w.lower() not in HONORIFICS]
    local = _local(h.sender)
    nickname = NICKNAME.search(h.sender.name) if h.sender else None
    if nickname and nickname["name"][0].isupper():
        return nickname["name"]
    for used in (*greetings, _closing(h)):
        plain = _flat("".join(used))
        inside = used and (tuple(words[: len(used)]) == used or tuple(words[1 : len(used) + 1]) == used)
        if inside and len(used) < len(words) and (used != tuple(words[-1:]) or used in greetings):
            return " ".join(used)
        if len(used) == 1 and not _is_a_title(used[0]) and plain == local and plain != _flat(words[-1]):
            return used[0]
    if len(words) == 3 and _flat("".join(words[1:])) == local:
        return " ".join(words[1:])
    if len(words) == 3 and _flat("".join(words[:2])) == local:
        return " ".join(words[:2])
    if len(words) >= 2 and _flat(words[-1]) == local and _tail(h.sender) == _flat(words[0]):
        return words[-1]
    return first


def written_to(told: tuple[Heard, ...], failed: frozenset[str]) -> tuple[str, str, Address] | None:
    """(name, first name, address) of the person to whom I wrote where nobody of theirs has; None for a mailbox without a name."""
    theirs = {h.sender.email for h in told if h.by == THEM and h.sender}
    greetings = greeted(told)
    for h in reversed([h for h in told if h.by == ME and h.arrived]):
        people = [a for a in h.mail.message.to if a.email not in failed and (not theirs or a.email in theirs)]
        if len(people) == 1:
            first = _first_of(people[0], h, greetings)
            if first:
                surname = _surname(told)
                return (f"{first} {surname}" if surname and surname != first else first), first, people[0]
    return None


def _first_of(address: Address, h: Heard, greetings: tuple[tuple[str, ...], ...]) -> str:
    """My greeting's name, else the name in the address where I wrote it or greeted a "Ms" of another name."""
    shown = [w for w in address.name.split() if w.lower().strip(".") not in HONORIFICS]
    house = address.email.partition("@")[2]
    if len(shown) > 1 and not any(w.lower() in GROUP_WORDS for w in shown) and _flat(shown[0]) not in house:
        return shown[0]
    if greetings:
        return " ".join(greetings[0])
    local, surname = _local(address), _flat(_surname((h,)))
    plain = LOCAL_NAME.match(local) and not _is_a_title(local)
    return local.capitalize() if plain and surname and local != surname and not local.endswith(surname) else ""


def _surname(told: Iterable[Heard]) -> str:
    found = next((m for h in told if h.by == ME and (m := ADDRESSED.search(h.text[:200]))), None)
    return found["name"] if found else ""


def _closing(h: Heard) -> tuple[str, ...]:
    """The words of the last name that stands alone on a line of theirs."""
    for line in reversed(f"{h.text}\n{h.mail.signature}".split("\n")):
        words = tuple(line.strip(" -–—*_,.").split())
        if 1 <= len(words) <= 2 and all(w[0].isupper() and w.isalpha() for w in words):
            return words
    return ()


def _local(address: Address | None) -> str:
    """The part of an address before the first dot: "meifen" of meifen.ho@..."""
    return _flat(re.split(r"[._+\d-]", address.email.partition("@")[0])[0]) if address else ""


def _tail(address: Address | None) -> str:
    return _flat(re.split(r"[._+-]", address.email.partition("@")[0])[-1]) if address else ""


def _flat(text: str) -> str:
    return re.sub(r"\W", "", text).lower()
