"""Sameness: how close a letter is to others. Only hashes of shingles are ever kept, never words."""

import hashlib
import re
from collections.abc import Iterable

from app.letters.shape import own_text

SHINGLE = 5  # words
TOO_CLOSE = 0.35  # containment of the new letter in the earlier ones, greeting and signature left out

# Openings that half the world's follow-ups share; a letter that holds one is written anew.
STOCK_OPENERS = (
    "just checking in",
    "i am just checking in",
    "i wanted to check in",
    "i hope this email finds you well",
    "i hope this message finds you well",
    "i hope you are doing well",
    "i hope all is well",
    "i hope you are well",
    "i am writing to follow up on",
    "i am writing to express my",
    "i wanted to follow up on",
    "touching base",
    "circling back",
    "bumping this",
    "per my last email",
    "thank you for the opportunity to interview",
    "i am reaching out to",
    "as per our conversation",
)

_WORDS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def words_of(text: str) -> list[str]:
    return [w.lower() for w in _WORDS.findall(text.replace("’", "'"))]


def runs(words: list[str], length: int = 3) -> frozenset[tuple[str, ...]]:
    """All runs of so many words in a row."""
    return frozenset(tuple(words[i : i + length]) for i in range(len(words) - length + 1))


def hashed(shingle: Iterable[str]) -> int:
    """A stable 63-bit number: the same on every machine and in every run, and fit for a signed database column."""
    digest = hashlib.blake2b(" ".join(shingle).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1


def shingles(body: str) -> frozenset[int]:
    """Hashes of all runs of five words of a letter's own text; greeting and signature are left out by `own_text`."""
    words = words_of(own_text(body))
    if len(words) < SHINGLE:
        return frozenset({hashed(words)} if words else ())
    return frozenset(hashed(words[i : i + SHINGLE]) for i in range(len(words) - SHINGLE + 1))


def similarity(one: frozenset[int], other: frozenset[int]) -> float:
    """Jaccard: shared shingles by all shingles, 0 to 1."""
    if not one or not other:
        return 0.0
    return len(one & other) / len(one | other)


def contained(new: frozenset[int], earlier: frozenset[int]) -> float:
    """The share of the new letter's shingles that the earlier ones hold, 0 to 1."""
    return len(new & earlier) / len(new) if new else 0.0


def stock_opener(body: str) -> str:
    """The stock opening that stands in the text, or ""."""
    text = " ".join(words_of(body))
    return next((o for o in STOCK_OPENERS if re.search(rf"\b{o}\b", text)), "")


def too_close(body: str, earlier: frozenset[int]) -> bool:
    return bool(stock_opener(body)) or contained(shingles(body), earlier) > TOO_CLOSE
