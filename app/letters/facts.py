"""The fact check: every name, date, weekday, number and role in a letter stands in the thread, the settings or the person's words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.letters.blanks import without_blanks
from app.letters.factwords import (
    JOB_NOUNS,
    MONTHS,
    NUMBER_WORDS,
    ORDINARY,
    TITLES,
    UNITS,
    WEEKDAYS,
)
from app.letters.model import Wishes, Writer
from app.letters.shape import shape_of
from app.reading.model import Reading


@dataclass(frozen=True, slots=True)
class Claim:
    """Words of a letter that have to be true: `kind` is name, weekday, date, number, role or link."""

    kind: str
    text: str


_WORD = r"[^\W\d_](?:[\w&'’.-]*[\w])?"
_DATE = re.compile(
    rf"\b(?:(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?({MONTHS})|({MONTHS})\s+(\d{{1,2}})(?:st|nd|rd|th)?)\b(?:,?\s+(\d{{4}})\b)?",
    re.I,
)
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_SLASH = re.compile(r"\b(\d{1,2})[./](\d{1,2})(?:[./](\d{2,4}))?\b")
_WEEKDAY = re.compile(rf"\b({WEEKDAYS})(?:'s|’s|s)?\b")
_MONTH_ALONE = re.compile(rf"\b(?:in|of|since|until|by|early|late|mid|next|last|this)[- ]({MONTHS})\b")
_NUMBER = re.compile(r"(?<![\w.])[$€£]?\d[\d,.]*(?:\s?%|k\b|st\b|nd\b|rd\b|th\b|am\b|pm\b|:\d{2})?")
_NUMBER_WORD = re.compile(rf"\b({'|'.join(NUMBER_WORDS)})[- ]((?:\w+[- ])?(?:{UNITS}))\b", re.I)
_LINK = re.compile(r"https?://\S+|www\.\S+|\b[\w.+-]+@[\w-]+\.[\w.]+", re.I)
_ROLE = re.compile(
    rf"\b((?:[\w&/'-]+ ){{0,3}}?(?:{JOB_NOUNS}))s?\b(?= (?:role|position|job|post|opening|vacancy)\b)", re.I
)
_CAPITAL = re.compile(rf"(?<![\w'’@/]){_WORD}")
_START = re.compile(r"(?:[.!?:;]['\"”’)]?\s+|\n\s*|[\"“(]\s*)$")
_BEFORE = 12  # characters that show whether a word begins a sentence


def claims(text: str) -> tuple[Claim, ...]:
    """What a text asserts that can be checked, blanks left out, in no order of importance, none twice."""
    text = without_blanks(text).replace("’", "'")
    found: list[Claim] = []

    def take(kind: str, pattern: re.Pattern[str], body: str) -> str:
        for hit in pattern.finditer(body):
            found.append(Claim(kind, hit.group().strip(" .,")))
        return pattern.sub(lambda hit: " ; " if kind == "link" else " " * len(hit.group()), body)

    rest = take("link", _LINK, text)
    rest = take("date", _DATE, rest)
    rest = take("date", _ISO, rest)
    rest = take("date", _SLASH, rest)
    for hit in _WEEKDAY.finditer(rest):
        found.append(Claim("weekday", hit.group(1)))
    rest = _WEEKDAY.sub(lambda hit: " " * len(hit.group()), rest)
    for hit in _MONTH_ALONE.finditer(rest):
        found.append(Claim("month", hit.group(1)))
    rest = take("number", _NUMBER, rest)
    for hit in _NUMBER_WORD.finditer(rest):
        found.append(Claim("number", hit.group()))
    for hit in _ROLE.finditer(rest):
        found.append(Claim("role", _title(hit.group(1))))
    found += (Claim("name", name) for name in _names(rest))
    return tuple(dict.fromkeys(found))


def _title(words: str) -> str:
    """The title alone: what stands after the last "the", "a", "for the", …"""
    return re.split(r"\b(?:the|an?|your|our|my|this|that|for|as|of|about|in)\b", words, flags=re.I)[-1].strip() or words


def _names(text: str) -> list[str]:
    """Capitalised words that no ordinary sentence would capitalise. At the start of a sentence only a word followed by
    another capital counts, or one that is no ordinary opening word and stands before a verb of speech."""
    names = []
    first = len(text) - len(text.lstrip(" ;\n\t"))
    for hit in _CAPITAL.finditer(text):
        word = hit.group()
        bare = re.sub(r"'s$", "", word).strip(".-'")
        if not bare[:1].isupper() or len(bare) < 2 or bare.casefold() in ORDINARY or bare in MONTHS.split("|"):
            continue
        if hit.start() == first or _START.search(text[max(0, hit.start() - _BEFORE) : hit.start()]):
            after = text[hit.end() : hit.end() + 40]
            another = re.match(r"\s+[A-Z][^\W\d_]+", after)
            spoke = re.match(
                r"('s)?\s+(and|said|told|mentioned|wrote|explained|asked|expected|hoped|was|is|will|had|has)\b", after
            )
            if (
                not another
                and not (spoke and not re.match(r".*(ing|ed|ly)$", bare))
                and not bare.isupper()
                and "'s" not in word
            ):
                continue
        names.append(bare)
    return names


def ungrounded(body: str, *, reading: Reading, writer: Writer, wishes: Wishes, thread_text: str) -> tuple[str, ...]:
    """Each claim of `body` that stands neither in the thread, nor in the settings, nor in the person's own words."""
    ground = _Ground.of(reading, writer, wishes, thread_text)
    shape = shape_of(body)
    own = "\n\n".join((_greeted(shape.greeting), *shape.paragraphs, f"Signed by {shape.name}" if shape.name else ""))
    return tuple(dict.fromkeys(c.text for c in claims(own) if not ground.holds(c)))


def _greeted(line: str) -> str:
    """The greeting without its first word, so that a name in it is not at the start of a sentence."""
    return f"To {re.sub(r'^[^ ,]+ ?', '', line)}" if line else ""


@dataclass(frozen=True, slots=True)
class _Ground:
    words: frozenset[str]
    text: str
    days: frozenset[date]

    @classmethod
    def of(cls, reading: Reading, writer: Writer, wishes: Wishes, thread_text: str) -> "_Ground":
        texts = [
            thread_text,
            writer.name,
            wishes.shared_interest,
            wishes.to_name,
            wishes.terms.address_as,
            *wishes.high_points,
        ]
        texts += _texts(reading)
        text = " ".join(" ".join(texts).replace("’", "'").casefold().split())
        return cls(frozenset(re.findall(r"[\w&'-]+", text)) | _parts(text), text, frozenset(_days(reading)))

    def holds(self, claim: Claim) -> bool:
        said = " ".join(claim.text.replace("’", "'").casefold().split())
        if claim.kind == "weekday":
            return said in self.words or any(said == f"{d:%A}".casefold() for d in self.days)
        if claim.kind == "month":
            return said in self.words or any(said == f"{d:%B}".casefold() for d in self.days)
        if claim.kind == "date":
            return said in self.text or self._holds_day(said)
        if claim.kind == "number":
            return self._holds_number(said)
        if claim.kind == "role":
            return all(w in self.words or w in ORDINARY for w in re.findall(r"[\w&'-]+", said))
        if claim.kind == "link":
            return said in self.text
        return said in self.words or said in self.text or said.casefold() in TITLES

    def _holds_day(self, said: str) -> bool:
        found = _DATE.fullmatch(said)
        if not found:
            return False
        number = int(found.group(1) or found.group(4))
        month = (found.group(2) or found.group(3)).casefold()[:3]
        if any(d.day == number and f"{d:%b}".casefold() == month for d in self.days):
            return True
        day_in_text = re.search(rf"\b{number}(st|nd|rd|th)?\b", self.text)
        return bool(
            day_in_text
            and re.search(rf"\b{number}(st|nd|rd|th)?\s+(of\s+)?{month}|{month}\w*\.?\s+{number}\b", self.text)
        )

    def _holds_number(self, said: str) -> bool:
        if said in self.text:
            return True
        digits = re.match(r"[$€£]?([\d,.]*\d)", said)
        if digits:
            value = digits.group(1)
            if re.search(rf"(?<![\d]){re.escape(value)}(?!\d)", self.text):
                return True
            return (
                value.isdigit()
                and int(value) <= 20
                and any(NUMBER_WORDS.get(w) == int(value) for w in self.words & NUMBER_WORDS.keys())
            )
        word = said.replace("-", " ").split()[0]
        value = str(NUMBER_WORDS[word])
        return word in self.words or bool(re.search(rf"\b{value}\b", self.text))


def _parts(text: str) -> frozenset[str]:
    """Halves of hyphenated words and names without their possessive."""
    words = set()
    for word in re.findall(r"[\w&'-]+", text):
        words.update(word.split("-"))
        words.add(re.sub(r"'s$", "", word))
    return frozenset(words)


def _texts(reading: Reading) -> Iterable[str]:
    yield from (reading.role or "", reading.company or "", reading.subject, *reading.topics)
    for person in (*reading.people, *((reading.counterpart,) if reading.counterpart else ())):
        yield from (person.name, person.first_name, person.title)
    for request in reading.requests:
        yield from (request.what, request.evidence.quote)
    for talk in reading.interviews:
        yield from (*talk.with_names, talk.evidence.quote if talk.evidence else "")
    for said in (reading.hold, reading.closed_by_me, reading.offer, reading.out_of_office):
        yield said.quote if said else ""
    if reading.promise:
        yield from (reading.promise.evidence.quote, reading.promise.evidence.by)
    if reading.permission:
        yield reading.permission.evidence.quote
    if reading.rejection:
        yield reading.rejection.evidence.quote


def _days(reading: Reading) -> Iterable[date]:
    """Every day that the reading rests on, and the user's today."""
    yield reading.today
    if reading.promise:
        yield from (d for d in (reading.promise.start, reading.promise.end, reading.promise.evidence.on) if d)
    if reading.permission:
        yield reading.permission.day
    yield from (r.due for r in reading.requests if r.due)
    yield from (i.day for i in reading.interviews if i.day)
    for contact in (reading.last_contact, reading.last_from_them, reading.last_from_me, *reading.attempts):
        if contact:
            yield contact.day
    if reading.rejection:
        yield reading.rejection.day
    for day in (reading.hold_since, reading.out_of_office_until):
        if day:
            yield day
    yield from (entry.day for entry in reading.timeline)
