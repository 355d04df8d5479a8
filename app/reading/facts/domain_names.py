"""How a house writes itself, told from its domain: "swanvalleycellars" is Swan Valley Cellars, "gullandcrumb" Gull & Crumb.

The tables say where words meet; where they do not, `likely_words` does. A domain in which no words can be told gives no name.
"""

import re
from functools import lru_cache

from app.reading.facts.house_words import (
    APART,
    EITHER_WAY,
    GROWN,
    INITIALS,
    JOINERS,
    KINDS_BEFORE,
    PLACES,
    PLAIN,
    SAINTS,
    SHORTENED,
    TRADES,
    WITH_GAP,
)
from app.reading.facts.likely_words import likely_words

KNOWN = TRADES | PLACES | PLAIN | KINDS_BEFORE
ENDS = TRADES | WITH_GAP.keys() | INITIALS
SHORT_ENDS = frozenset(["law", "tax", "veg", "vet"]) | INITIALS  # the words of three letters that no other word ends in
LONGEST_WORD = 14
LONGEST_NAME = 10  # letters of one word that no table knows; beyond that two words may hide in it
SHORTEST_NAME = 4
VOWEL = re.compile(r"[aeiouy]")
NO_WORD = re.compile(
    r"[bcdfghjklmnpqrstvwxz]{5}|^(?!sch|chr|phr|shr|thr|str|spr|spl|scr|squ|schw)[bcdfghjklmnpqrstvwxz]{3}"
)
TWO_LETTERS = re.compile(r"[bcdfghjklmnprstvwxz](?:ue|oe|ae)(?:[bcdfghjklmnprstvwxz]|$)")
UMLAUTS = {
    "buero": "büro",
    "fuer": "für",
    "kueche": "küche",
    "kuechen": "küchen",
    "moebel": "möbel",
    "muehle": "mühle",
    "baeckerei": "bäckerei",
    "gaertnerei": "gärtnerei",
}


@lru_cache(maxsize=4096)
def name_of_label(label: str, known: frozenset[str] = frozenset()) -> str:
    """The name in a domain label ("red-mesa", "cairnsreefcharters"), with capitals; "" where none can be told.

    `known` are names that stand in the thread, in small letters: people's surnames, places.
    """
    owners = {f"{name}s": f"{name}'s" for name in known}
    words = _with_gaps(label) if "-" in label else _family(label) or _split(label, known | owners.keys())
    if not words and label.isalpha() and label.isascii() and VOWEL.search(label):
        words = tuple("&" if w == "and" else w for w in likely_words(label, known | owners.keys()))
    words = tuple(owners.get(word, word) for word in words)
    return " ".join(_written(w) for word in words for w in WITH_GAP.get(word, word).split())


# "haskellandson": a family's firm, whatever the family is called.
OF_A_FAMILY = re.compile(r"^(?P<name>[a-z]{4,20}?)and(?P<kin>sons?|daughters?|brothers?|sisters?|nephews?|partners?)$")


def _family(part: str) -> tuple[str, ...]:
    firm = OF_A_FAMILY.match(part)
    return (firm["name"], "&", firm["kin"]) if firm and _sounds(firm["name"]) else ()


def _written(word: str) -> str:
    if word in INITIALS:
        return word.upper()
    return word if word in ("&", *JOINERS) else word[0].upper() + word[1:]


def _with_gaps(label: str) -> tuple[str, ...]:
    """Words that the domain itself keeps apart; initials and letters that stand for an umlaut are no names."""
    parts = [UMLAUTS.get(p, p) for p in label.split("-")]
    if not 2 <= len(parts) <= 4 or not all(_sounds(p) for p in parts):
        return ()
    if any(
        p not in KNOWN and ((len(p) < SHORTEST_NAME and p not in SHORT_ENDS) or TWO_LETTERS.search(p)) for p in parts
    ):
        return ()
    whole = [_whole_word(p) for p in parts]
    return tuple(w for words in whole for w in words) if all(whole) else ()


def _whole_word(part: str) -> tuple[str, ...]:
    """Two plain words in a part are two ("redmesa-energy" has them); anything else is one word."""
    if part in KNOWN or not part.isascii():
        return (part,)
    if firm := _family(part):
        return firm
    split = _two_known(part)
    return split if split is not None and all(w in PLAIN for w in split) else (part,)


def _split(label: str, known: frozenset[str]) -> tuple[str, ...]:
    """The words of a label without gaps; () where it cannot be told."""
    if not label.isalpha() or (label.startswith("st") and (saint := _saint(label[2:]))):
        return saint if label.isalpha() else ()
    if not VOWEL.search(label) or (label.endswith(SHORTENED) and label not in KNOWN and not _ends_in_trade(label)):
        return ()
    if label.startswith("the") and (rest := _split(label[3:], known)) and len(rest) > 1:
        return ("the", *rest)
    return _joined_by_and(label, known) or _kind_first(label) or _with_trade(label, known) or _plain_words(label, known)


def _ends_in_trade(label: str) -> bool:
    return any(label[-size:] in ENDS for size in range(4, min(LONGEST_WORD, len(label) - 2)))


def _saint(rest: str) -> tuple[str, ...]:
    """ "stcolmansnursing" is St Colman's Nursing; of "stjohnlodge" nobody knows, so the name must be a saint's."""
    for size in range(min(LONGEST_WORD, len(rest)), 2, -1):
        if rest[:size] in SAINTS:
            tail = rest[size:]
            owner = f"{rest[:size]}'s" if tail[:1] == "s" and (tail == "s" or tail[1:] in ENDS) else rest[:size]
            kind = tail[1:] if owner.endswith("'s") else tail
            return ("st", owner, *([kind] if kind else [])) if not kind or kind in ENDS else ()
    return ()


def _joined_by_and(label: str, known: frozenset[str]) -> tuple[str, ...]:
    """ "reefandrail": the word before must be one that we know, for "and" ends and begins many names."""
    for found in re.finditer("and", label):
        left, right = label[: found.start()], label[found.end() :]
        if (left in KNOWN or left in known) and right == "co":
            return (left, "&", "co")
        if (left in KNOWN or left in known) and len(right) >= SHORTEST_NAME and _sounds(right):
            after = _with_trade(right, known) or _plain_words(right, known)
            if after:
                return (left, "&", *after)
    return ()


def _kind_first(label: str) -> tuple[str, ...]:
    """ "studioveldwerk", "theaterdesluis": a kind, perhaps a joining word, and a name."""
    for size in range(min(LONGEST_WORD, len(label) - SHORTEST_NAME), 3, -1):
        kind, rest = label[:size], label[size:]
        if kind in KINDS_BEFORE and rest not in GROWN:
            for joiner in JOINERS:
                tail = rest[len(joiner) :]
                if rest.startswith(joiner) and len(tail) > SHORTEST_NAME and _is_name(tail):
                    return (kind, joiner, tail)
            return (kind, rest) if _is_name(rest) else ()
    return ()


def _with_trade(label: str, known: frozenset[str]) -> tuple[str, ...]:
    """The trade at the end, what it deals in, and the name before it: "highlands tea packers", "motueka hops"."""
    for size in range(min(LONGEST_WORD, len(label) - 3), 1, -1):
        rest, trade = label[:-size], label[-size:]
        if trade not in ENDS:
            continue
        if rest in known or (rest in KNOWN and trade not in GROWN | EITHER_WAY):
            return (rest, trade)
        if rest in PLAIN | PLACES:
            return ()
        if size < SHORTEST_NAME and trade not in SHORT_ENDS:
            continue
        before = _name_before(rest, known)
        if before:
            return (*before, trade)
        if size >= 5:  # a long word at the end is that word: its own end ("stove" in "stoves") is none
            return ()
    return ()


def _name_before(rest: str, known: frozenset[str]) -> tuple[str, ...]:
    return _joined_by_and(rest, known) or _plain_words(rest, known, within=True)


def _plain_words(label: str, known: frozenset[str], *, within: bool = False) -> tuple[str, ...]:
    """Two words that we know, or a name and a place ("pecan creek"); a word that has grown together stays one."""
    if label in KNOWN or label in known:
        return (label,)
    split = _two_known(label)
    if split is not None:
        return split
    for size in range(min(LONGEST_WORD, len(label) - SHORTEST_NAME + 1), 3, -1):
        head, tail = label[:-size], label[-size:]
        if tail in APART and (head in known or _is_name(head)):
            return (*(_two_known(head) or (head,)), tail)
        if head in known and tail in KNOWN:
            return (head, tail)
        if within and tail in TRADES - GROWN - EITHER_WAY and size >= 5 and head in KNOWN:
            return (head, tail)
    return (label,) if within and _is_name(label) and not _hides_a_word(label) else ()


def _two_known(label: str) -> tuple[str, ...] | None:
    """Two words that tables know, one where they have grown together, () where people write it either way, None for none."""
    for size in range(min(LONGEST_WORD, len(label) - 2), 1, -1):
        head, tail = label[:-size], label[-size:]
        if head not in PLAIN and head not in PLACES:
            continue
        if tail in EITHER_WAY:
            return ()
        if tail in GROWN:
            return (label,)
        if tail in KNOWN and len(tail) > 2:
            return (head, tail)
    return None


def _hides_a_word(label: str) -> bool:
    """A plain word at its beginning with something unknown after it ("heronstats"), or one at its end."""
    if any(label[-size:] in GROWN for size in range(4, 9)):
        return False
    begins = any(label[:size] in PLAIN for size in range(4, len(label) - 2))
    ends = any(label[-size:] in KNOWN and label[-size:] not in GROWN | EITHER_WAY for size in range(5, len(label) - 2))
    return begins or ends


def _is_name(word: str) -> bool:
    """Whether a run of letters can be one word, though no table knows it."""
    grown = any(word[-size:] in GROWN for size in range(4, 9))
    return SHORTEST_NAME <= len(word) <= LONGEST_NAME + 2 * grown and _sounds(word)


def _sounds(word: str) -> bool:
    return len(word) >= 3 and bool(VOWEL.search(word)) and not NO_WORD.search(word)
