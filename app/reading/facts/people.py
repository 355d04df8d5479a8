"""Who their people are: names as they sign, first names for letters, and whether an answer reaches them."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from app.reading.acts.model import ActKind
from app.reading.facts.agencies import is_of_an_agency
from app.reading.facts.domain_fit import WHOLE, fit, raw_label, squash
from app.reading.facts.given_names import called, greeted, written_to
from app.reading.facts.heard import OTHER, THEM, Heard
from app.reading.facts.hearing import failed_addresses
from app.reading.facts.house_words import KINDS_BEFORE, TRADES
from app.reading.facts.people_words import CLOSING, GROUP_WORDS, HONORIFICS, NOT_NAMES
from app.reading.lines import one_of
from app.reading.mail.model import MailKind
from app.reading.model import Counterpart
from app.thread import Address

NAME = re.compile(r"^(?:p\.?\s?p\.?\s+)?(?P<name>(?:[^\W\d_][\w.'’-]*\s?){1,5})$")
INTRODUCTION = re.compile(one_of(r"""
        (?:\bmy name is|\bthis is|\bit's|\bI am|\bI'm|^)\s+(?P<name>[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+){0,2})(?:
            \s+(?:here|from)\b
            ,\s+(?:director|head|manager|owner|recruiter|from)
        )
    """))  # fmt: skip


def people_in(told: tuple[Heard, ...]) -> tuple[Counterpart, ...]:
    """Their people, in the order in which they first wrote; systems are not people."""
    found: dict[str, Counterpart] = {}
    for _, person in _people(told):
        if person.first_name not in found or not found[person.first_name].reachable:
            found[person.first_name] = person
    return tuple(found.values())


def counterpart_in(told: tuple[Heard, ...], people: tuple[Counterpart, ...]) -> Counterpart | None:
    """Whom a letter goes to: the person of theirs who wrote last and can be reached, else the last who wrote.

    Somebody who only sent a paper or a word about the car park does not take the place of whoever speaks for them.
    Where nobody of theirs wrote, it is the person to whom I wrote.
    """
    wrote = _people(told)
    helpers = _helpers(wrote)
    reachable = [p for _, p in wrote if p.reachable]
    found = next((p for p in reversed(reachable) if p.first_name not in helpers), None) or next(
        reversed(reachable), None
    )
    if found or wrote:
        return found or wrote[-1][1]
    return people[-1] if people else _whom_i_wrote_to(told)


def _people(told: tuple[Heard, ...]) -> list[tuple[Heard, Counterpart]]:
    failed, greetings = failed_addresses(told), greeted(told)
    theirs = [h for h in told if h.by == THEM and h.person]
    return [(h, person) for h in theirs if (person := _person(h, failed, greetings))]


MOVES = frozenset(ActKind) - {
    ActKind.RECEIPT,
    ActKind.COURTESY,
    ActKind.ADMINISTRATION,
    ActKind.OTHER_TRADE,
    ActKind.JOB_TALK,
}


def _helpers(wrote: list[tuple[Heard, Counterpart]]) -> frozenset[str]:
    """Those who wrote once, later than another, and nothing that moves anything."""
    count = Counter(p.first_name for _, p in wrote)
    once = [(number, h, p) for number, (h, p) in enumerate(wrote) if count[p.first_name] == 1 and number]
    return frozenset(
        p.first_name for number, h, p in once if not h.does(*MOVES) and any(h.does(*MOVES) for h, _ in wrote[:number])
    )


def _whom_i_wrote_to(told: tuple[Heard, ...]) -> Counterpart | None:
    failed = failed_addresses(told)
    absent = [h for h in told if h.by == THEM and h.kind is MailKind.AUTO_REPLY and h.sender]
    for h in absent:
        person = _person(h, failed, greeted(told))
        if person:
            return replace(person, reachable=h.sender is not None and h.sender.email not in failed)
    found = written_to(told, failed) if not any(h.by == THEM and not h.aside for h in told) else None
    if found is None:
        return None
    name, first, address = found
    return Counterpart(name=name, first_name=first, address=address, reachable=True)


def _person(h: Heard, failed: frozenset[str], greetings: tuple[tuple[str, ...], ...]) -> Counterpart | None:
    name = _display_name(h.sender) or _signed_name(h)
    first = first_name(name) or _initials(h, name)
    if not first and name and (signed := _signed_name(h)).split()[-1:] == name.split()[-1:]:
        first = first_name(signed)  # "Mr T. R. Hargreaves" signs with his name in full
    if not first:
        return None
    address = _answer_to(h)
    reachable = (h.mail.reachable or h.forwarded) and (address is None or address.email not in failed)
    return Counterpart(
        name=name,
        first_name=called(name, first, h, greetings),
        address=address,
        reachable=reachable,
        title=_title(h, name),
        agency=is_of_an_agency(h),
    )


def _answer_to(h: Heard) -> Address | None:
    if h.forwarded:
        return h.sender
    return h.mail.message.reply_to[0] if h.mail.message.reply_to else h.sender


def _display_name(sender: Address | None) -> str:
    """The name in From, without company and title: 'Tom Ellery (via Lumenhire)' is Tom Ellery; '' for a mailbox of a group."""
    if sender is None:
        return ""
    name = re.sub(r"\s*\([^)]*\)|\s*\[[^\]]*\]", "", sender.name).strip(" \"'")
    inner = re.search(r"\(([A-Z][a-z]+)\)", sender.name)
    if "@" in name:
        return ""
    name = re.sub(r"^(?:the )?(?:rt\.? |right )?hon(?:ourable)?\.? ", "", name, flags=re.I)
    for separator in (" / ", " | ", " via ", " from ", " at ", " @ ", " - ", " – "):
        if separator in name:
            parts = [p.strip() for p in name.split(separator)]
            name = next((p for p in parts if p.isascii() and not is_group(p)), parts[0])
    if "," in name and len(name.split()) <= 4:
        last, _, first = name.partition(",")
        name = first.strip() + " " + last.strip() if first.strip() and not is_group(name) else name
    if not name.isascii() and inner and not re.search(r"[a-zA-Z]", name):
        name = inner[1]
    return "" if is_group(name) or _is_a_house(name, sender) else name


def _is_a_house(name: str, sender: Address) -> bool:
    """ "Boothroyd Haulage" of boothroydhaulage.example: the name is the domain's, and one word of it a trade's.

    Anna Wood writes from annawood.example, too, but as anna@ or wood@.
    """
    words = [squash(w) for w in name.split() if squash(w)]
    if len(words) < 2 or fit(name, raw_label(sender)) < WHOLE:
        return False
    own = squash(sender.email.partition("@")[0])
    return (words[-1] in TRADES or words[0] in KINDS_BEFORE | TRADES) and not any(w in own for w in words)


def is_group(name: str) -> bool:
    words = [w.strip(".,()&'’").lower() for w in re.split(r"[\s/]+", name) if w.strip(".,()&'’")]
    return not words or any(w in GROUP_WORDS for w in words) or any(c.isdigit() for c in name)


def _signed_name(h: Heard) -> str:
    """The name that a group mailbox signs with: after the closing words, else a short last line, else an introduction."""
    lines = [line.strip(" -–—*_,") for line in f"{h.text}\n{h.mail.signature}".split("\n")]
    lines = [line for line in lines if line]
    for number, line in enumerate(lines):
        if CLOSING.match(line) and number + 1 < len(lines):
            name = _as_name(lines[number + 1])
            if name:
                return name
    for line in reversed(lines[-6:]):
        name = _as_name(re.split(r"\s[|·,]\s|,\s", line)[0])
        if name and len(name.split()) <= 4:
            return name
    introduced = INTRODUCTION.search(h.text[:400])
    if introduced:
        return introduced["name"]
    inline = AT_THE_END.search(h.text)
    return _as_name(inline["name"]) if inline else ""


AT_THE_END = re.compile(
    rf"[.!?…]\s+(?:(?:thanks|cheers|best|regards|ta),? )?(?P<name>[{'A-ZÀ-Þ'}][\w'’-]{{1,15}})(?:\s+x+)?\s*$", re.I
)


def _as_name(line: str) -> str:
    found = NAME.match(re.sub(r"\s+x{1,4}$", "", line.strip(), flags=re.I))
    if not found:
        return ""
    words = found["name"].split()
    named = [w for w in words if w[0].isupper()]
    if len(named) < len(words) or is_group(line) or CLOSING.match(line) or words[0].lower() in NOT_NAMES:
        return ""
    return found["name"].strip()


def first_name(name: str) -> str:
    """'Dr. Pat Sorensen' is Pat, 'Mrs J. Pemberton' has none that we know."""
    words = [w.strip(",") for w in name.split()]
    words = [w for w in words if w.lower().strip(".") not in HONORIFICS and not INITIALS.fullmatch(w)]
    if not words or (len(words) == 1 and _only_surname(name)):
        return ""
    return next((w for w in words if not _in_capitals(w)), words[0])


INITIALS = re.compile(r"(?:[A-Z]\.?){1,3}")


def _in_capitals(word: str) -> bool:
    """ "TANAKA Kenji", "Kenji TANAKA": where one name stands in capitals, it is the family's."""
    return word.isupper() and len(word) > len("Ng")


def _initials(h: Heard, name: str) -> str:
    """ "J.P. Donnelly" who signs as JP is called so."""
    before = name.split()[0] if name else ""
    letters = re.sub(r"\W", "", before)
    if len(letters) < 2 or not INITIALS.fullmatch(before):
        return ""
    last = f"{h.text}\n{h.mail.signature}".strip().rsplit(maxsplit=1)
    return letters if last and re.sub(r"\W", "", last[-1]) == letters else ""


def _only_surname(name: str) -> bool:
    """With a title or an initial before it, a single word is a surname."""
    words = name.split()
    return (
        len(words) > 1
        and (words[0].lower().strip(".") in HONORIFICS or bool(INITIALS.fullmatch(words[0])))
        and words[0].lower().strip(".") not in ("chef",)
    )


def _title(h: Heard, name: str) -> str:
    lines = [line.strip() for line in f"{h.text}\n{h.mail.signature}".split("\n") if line.strip()]
    for number, line in enumerate(lines[:-1]):
        if line.startswith(name) and len(line) < 60:
            title = re.split(r"\s[|·]\s|,\s", line[len(name) :].strip(" ,|") or lines[number + 1])[0]
            return title if len(title) < 60 and not title.endswith((".", "!", "?")) else ""
    return ""


def names_of(people: Iterable[Counterpart]) -> tuple[str, ...]:
    return tuple(p.first_name for p in people)


__all__ = ["OTHER", "counterpart_in", "first_name", "is_group", "names_of", "people_in"]
