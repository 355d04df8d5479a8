"""How well a name fits the domain that somebody writes from."""

import re
import unicodedata

from app.reading.facts.heard import domain_of, is_free_mail
from app.reading.lines import one_of
from app.thread import Address

LEGAL = re.compile(one_of(r"""
        [,\s]+(?:
            gmbh(?: & co\.? kg)?|ag|kg|se|ltd|limited|inc|llc|plc|pty|bv|b\.v|nv|oy|ab|as|asa|s\.?r\.?l|s\.?l|s\.?a|spa|sdn bhd|pvt
            private|asbl|e\.?v|corp|pte
        )\.?(?:\s+(?:ltd|limited)\.?)?$
    """), re.I)  # fmt: skip


def raw_label(address: Address) -> str:
    """The part of a domain that is a house's own, hyphens kept; "" for free mail."""
    parts = domain_of(address).split(".")
    if is_free_mail(address) or len(parts) < 2:
        return ""
    if len(parts) >= 3 and parts[-2] in ("co", "com", "org", "ac", "gov", "net", "edu", "nhs"):
        return parts[-3]
    return parts[-2]


def squash(text: str) -> str:
    text = (
        text.replace("ß", "ss")
        .replace("ü", "ue")
        .replace("ö", "oe")
        .replace("ä", "ae")
        .replace("ø", "o")
        .replace("&", "and")
    )
    flat = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]", "", flat)


WHOLE = 3.0
SHORTENED = 2.2
ANDS = ("en", "et", "und", "y", "e", "och", "og")  # how a domain of another tongue writes "&"
LEAST_OF_A_WORD = 3  # letters


def fit(phrase: str, raw: str) -> float:
    """How well a name fits a domain label: the whole of it best, a long beginning well; 0 for none."""
    label = squash(raw)
    name = squash(LEGAL.sub("", phrase))
    loose = squash(re.sub(r"\b(?:the|and|of)\b|&", "", LEGAL.sub("", phrase), flags=re.I))
    if len(name) < 3:
        return 0
    if label in (name, loose) or (" & " in phrase and any(label == squash(phrase.replace("&", a)) for a in ANDS)):
        return WHOLE
    if label.startswith((name, loose)) and min(len(name), len(loose)) >= max(4, len(label) // 2):
        return 1.5 + len(name) / len(label)
    if name.startswith(label) and len(label) >= 4 and len(name) <= 3 * len(label):
        return 2.5
    if _shortened(phrase, label):
        return SHORTENED
    if label.endswith(name) and len(name) >= max(5, 0.7 * len(label)):
        return 1.2
    return 2.0 if _initials_of(phrase) in raw.split("-") else 0


def _shortened(phrase: str, label: str) -> bool:
    """ "rarhhealth" for Rarh Rural Health Society, "meghamicro" for Meghalaya Micro Systems: beginnings of its words, in order.

    The first word is always there, and two at least; words between may be left out.
    """
    words = [w for w in (squash(part) for part in phrase.split()) if w]
    if len(words) < 2 or not label.startswith(words[0][:LEAST_OF_A_WORD]):
        return False
    ends = {size for size in range(LEAST_OF_A_WORD, len(words[0]) + 1) if label.startswith(words[0][:size])}
    for word in words[1:]:
        ends |= {
            end + size
            for end in ends
            for size in range(LEAST_OF_A_WORD, len(word) + 1)
            if label.startswith(word[:size], end)
        }
    return len(label) in ends and label != words[0]


def _initials_of(phrase: str) -> str:
    """ "San Lazaro Bay Medical Center" is slbmc; three words at least, or chance would find them everywhere."""
    words = [w for w in phrase.split() if w[0].isalpha()]
    return squash("".join(w[0] for w in words)) if len(words) >= 3 else "-"
