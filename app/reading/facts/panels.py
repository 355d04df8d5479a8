"""Who will be in the room, where a mail of theirs lists them: "The panel will be Sister Joan Adeyemi, Mark Hollis and Dr Rao"."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from app.reading.facts.heard import THEM, Heard
from app.reading.facts.people import is_group
from app.reading.facts.people_words import HONORIFICS
from app.reading.facts.role import is_title
from app.reading.facts.titles import RANKS
from app.reading.lines import one_of

A_LIST = 300  # characters after the frame
MOST = 6  # people on a panel

# The words before the names.
_ROOM = re.compile(
    "(?i:"
    + one_of(r"""
        \bpanel(?: members| list)?(?: for (?:the|your) \w+| on the day)?(?:
            \s*:|,|[ ]will (?:be|consist of|comprise|include)(?: made up of)?|[ ](?:consists?|is made up|made up|composed) of
            [ ](?:comprises|comprising|includes|including|is|are|of)(?: [a-z]+ people)?
        )
        \bon (?:the|your|our) panel(?: on the day)?(?: will be| are| is| you will (?:find|meet|see)|,)?
        \binterviewers?(?: on the day)?(?: will be| are| is)?
        \b(?:you(?:['’]ll| will|['’]re going to| are going to)|u will) (?:
            (?:also )?(?:meet|see|speak|talk|be (?:meeting|seeing|speaking|talking|interviewed|seen|met|joined))
        )(?: (?:to|with|by|both))?
        \binterview(?:ing you|ed by)(?: will be| are| is)?
        \b(?:\d{1,2} ?(?:am|pm|a\.m\.|p\.m\.|h|hrs|uhr)|\d{1,2}[:.]\d\d(?: ?[ap]m)?|noon|o['’]clock)(?: \w+day)?,? with
    """)
    + r")\s*:?\s*(?=[A-ZÀ-ÞḀ-ỿ]|[-•*–]\s|\d[.)]\s)"
)
_WORD = r"(?:(?:Dr|Mr|Mrs|Ms|Prof|Rev|Sr|Fr|Br|St|[A-Z])\.|[A-ZÀ-ÞḀ-ỿ][\w'’-]*)"
_NAME = re.compile(
    rf"(?P<name>{_WORD}(?: (?:{_WORD}|van|von|der|den|de|da|di|du|la|le|el|al|bin|binti|ter|ní|nic)){{0,4}})"
)
_NEXT = re.compile(
    r"\s*(?:\([^()\n]{0,80}\)|\[[^\[\]\n]{0,80}\])?\s*(?:,? (?:and|&|plus|with|then|und|y|et)(?: also)? |[,;/]\s*(?:and )?|\s[-–—] )"
)
_BULLET = re.compile(r"[ \t]*(?:[-*•–]|\d[.)])[ \t]*")
_NO_NAME = frozenset(
    """
    the our your my we you i he she they it this that there these both all two three hr human resources front main building room reception
    teams ward chair head vice deputy
    zoom google meet monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december please thank thanks kind best regards members
    """.split()  # noqa: SIM905
)


def panel_for(day: date, told: Iterable[Heard], days: Sequence[date]) -> tuple[str, ...]:
    """Whom their mails list for the talk of that day: those that name the day, and those before it that name no other of `days`."""
    found: list[str] = []
    for h in told:
        if h.by != THEM or h.aside or h.day > day:
            continue
        named = {t.start for t in h.times} & set(days)
        upcoming = min((d for d in days if d >= h.day), default=None)
        if day in named or (not named and day == upcoming):
            found += panel_of(h.text)
    return tuple(dict.fromkeys(found))


def panel_of(text: str) -> tuple[str, ...]:
    """The names that one mail lists, without what stands before them; a surname alone keeps its "Mr" or "Dr"."""
    found: list[str] = []
    for frame in _ROOM.finditer(text):
        found += _names_from(text[frame.end() : frame.end() + A_LIST])
    return tuple(dict.fromkeys(found))[:MOST]


def _names_from(text: str) -> list[str]:
    if bullets := _bulleted(text):
        return [name for line in bullets if (name := _named(line))]
    found: list[str] = []
    at = 0
    while match := _NAME.match(text, at):
        name = _called(match["name"])
        if name:
            found.append(name)
        elif not found:
            break
        at = match.end()
        step = _NEXT.match(text, at) or _past_a_title(text, at)
        if step is None:
            break
        at = step.end()
        if not _NAME.match(text, at) and (title := _past_a_title(text, at)):
            at = title.end()
    return found


_TITLE_BETWEEN = re.compile(
    r"(?:,? (?:the |our )?|(?:the |our ))[^,;.\n()]{3,50}(?:, (?:and )?|;\s*(?:and )?| and (?=[A-Z]))"
)


def _past_a_title(text: str, at: int) -> re.Match[str] | None:
    """ "Ines Duarte, our head of service, and Tom Frith": on to the next name."""
    found = _TITLE_BETWEEN.match(text, at)
    return found if found and _NAME.match(text, found.end()) else None


def _bulleted(text: str) -> list[str]:
    """The lines of a list right after the frame."""
    lines = text.lstrip("\n").split("\n")
    listed: list[str] = []
    for line in lines:
        if not (bullet := _BULLET.match(line)):
            break
        listed.append(line[bullet.end() :])
    return listed


def _named(line: str) -> str:
    match = _NAME.match(line)
    return _called(match["name"]) if match else ""


def _called(words: str) -> str:
    """ "Sister Joan Adeyemi" is Joan Adeyemi, "Mr Shah" stays; "" for what is no person's name."""
    parts = words.rstrip(".").split()
    before = []
    while parts and parts[0].lower().strip(".") in HONORIFICS | _ROLES_BEFORE:
        before.append(parts.pop(0))
    if not parts or any(p.lower() in _NO_NAME for p in parts) or any(len(p) > 3 and p.isupper() for p in parts[:1]):
        return ""
    name = " ".join(parts)
    if is_group(name) or _a_title(name) or (len(parts) == 1 and len(name.strip(".")) < 2):
        return ""
    if before and (len(parts) == 1 or all(len(p.strip(".")) == 1 for p in parts[:-1])):
        return f"{before[-1]} {parts[-1]}"
    return name


def _a_title(name: str) -> bool:
    """ "Deputy Head", and not "Peter Baker": some surnames are trades."""
    words = name.lower().split()
    return is_title(name) and not (len(words) > 1 and words[-1] in _SURNAMES and words[0] not in RANKS)


_SURNAMES = frozenset(
    """
    archer baker barber butcher butler carpenter carter chandler clark cook cooper farmer fisher fletcher forester gardener gardner
    glover hunter judge marshall mason miller page parker piper porter potter sawyer shepherd skinner slater smith spicer steward
    stewart taylor turner tyler walker wainwright weaver webster wheeler wright
    """.split()  # noqa: SIM905
)
_ROLES_BEFORE = frozenset(
    ["matron", "nurse", "head", "principal", "headteacher", "councillor", "cllr", "judge", "chef", "sir", "lady"]
)
