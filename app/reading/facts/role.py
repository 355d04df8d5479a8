"""The job title that the conversation is about: from the subject, else from the sentences that name it.

A phrase counts as a title when its last word is one that people are called by ("engineer", "nurse"); without such a word
only an explicit frame ("for the X role") is believed.
"""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re
from collections import Counter
from collections.abc import Iterable

from app.reading.facts.heard import ME, OTHER, THEM, Heard
from app.reading.facts.title_frames import (
    ALONE_FRAMES,
    ARTICLE,
    BREAK,
    CODE,
    EDGE,
    FIELD,
    FIELD_LIST,
    FRAMES,
    GENDER,
    IN_NO_TITLE,
    JOB_AFTER,
    LEAD_IN,
    LEVEL,
    LISTED_TITLE,
    NO_START,
    NOT_A_ROLE,
    PRACTICE,
    RANK_SHORT,
    REFERENCE,
    REPLY,
    STEP,
    TAUGHT,
    TRAIL,
    WIDER_FRAMES,
    YEAR,
)  # fmt: skip
from app.reading.facts.titles import (
    ENDINGS,
    FIELDS,
    HEADS,
    NO_RARER_HEADS,
    RANKS,
    RARER_ENDINGS,
    RARER_HEADS,
    SHORT,
    SPELLED,
)


def role_in(told: Iterable[Heard], *, gone: frozenset[str] = frozenset()) -> str | None:
    """The best title by votes: subjects count most, then frames in their words, then frames in mine.

    Looser frames ("short of a scaffolder", "Warehouse supervisor, Dubbo.") are heard where nothing else names the job,
    and where the title stands in short and they spell it out.
    """
    told = [h for h in told if h.by != OTHER]
    best, named = _elected(((h, c) for h in told for c in _candidates(h)), gone)
    if best and not _shortened(best):
        return best
    loose, spelled = _elected(((h, c) for h in told for c in _loose_candidates(h)), gone)
    if best is None:
        return loose
    return next((title for title in (*named, *spelled) if title != best and _stands_for(best, title)), best)


def _elected(
    candidates: Iterable[tuple[Heard, tuple[str, int]]], gone: frozenset[str]
) -> tuple[str | None, tuple[str, ...]]:
    """The title with most votes, in the best spelling, and all that were named."""
    votes: Counter[str] = Counter()
    shown: dict[str, str] = {}
    order: dict[str, int] = {}
    refused = tuple(map(_key, gone))
    for h, (title, weight) in candidates:
        key = _key(title)
        if any(key in other or other in key for other in refused):
            continue
        votes[key] += weight
        order.setdefault(key, len(order))
        if key not in shown or (h.by == THEM and shown[key].islower()):
            shown[key] = title
    if not votes:
        return None, ()
    best = max(votes, key=lambda k: (_support(k, votes), -order[k]))
    return shown[best], tuple(shown.values())


def _shortened(title: str) -> bool:
    return any(w.isupper() and len(w) > 1 and not LEVEL.match(w) for w in re.findall(r"[\w&]+", title))


def _stands_for(short: str, title: str) -> bool:
    """ "QA chemist" for "quality assurance chemist", "DSM" for "deputy stage manager": the initials are those words'."""
    words = [w for w in re.findall(r"[^\W_]+|&", title.lower()) if not LEVEL.match(w.upper())]
    for token in re.findall(r"[\w&]+", short):
        plain = token.replace("&", "").lower()
        if not token.isupper() or len(plain) < 2 or LEVEL.match(token):
            continue
        for start in range(len(words) - len(plain) + 1):
            run = [w for w in words[start:] if w != "&"][: len(plain)]
            rest = {w for w in words if w not in run and w != "&"}
            if "".join(w[0] for w in run) == plain and rest <= {w.lower() for w in re.findall(r"\w+", short)}:
                return True
    return False


def _support(key: str, votes: Counter[str]) -> float:
    """A longer title is also backed by mentions of its shorter form ('Engineer' backs 'Process Engineer')."""
    return (
        votes[key]
        + 0.5 * sum(n for other, n in votes.items() if other != key and f" {other}" in f" {key}")
        + 0.01 * len(key)
    )


def titles_in_subject(subject: str) -> tuple[str, ...]:
    """Titles of the commoner kind: what a thread is about is told with them."""
    return tuple(_subject_parts(subject, rare=False))


def titles_in_text(h: Heard, *, rare: bool = False) -> tuple[str, ...]:
    """Titles that stand in a frame such as "for the X role"."""
    found = (
        with_field(_as_title(m["role"], rare), line[m.start("role") :])
        for line in h.text.split("\n")
        for f in FRAMES
        for m in f.finditer(line)
    )
    return (*(title for title in found if title), *_before_the_job(h.text, rare))


def _before_the_job(text: str, rare: bool) -> Iterable[str]:
    for found in JOB_AFTER.finditer(text):
        words = found["before"].split()
        while words and words[0].lower() in NO_START:
            words.pop(0)
        for start in range(len(words)):
            rest = words[start:]
            if not any(w.lower() in NO_START for w in rest) and _as_title(" ".join(rest), rare):
                yield " ".join(rest)
                break


def _candidates(h: Heard) -> Iterable[tuple[str, int]]:
    for part in _subject_parts(h.mail.message.subject if not h.forwarded else "", rare=True):
        yield part, 4
    weight = 2 if h.by == THEM else 1
    for item in LISTED_TITLE.finditer(h.text):
        if is_title(item["role"].strip()):
            yield item["role"].strip(), 1
    for title in titles_in_text(h, rare=True):
        yield title, weight + (1 if h.by == ME and not title.islower() else 0)


def _loose_candidates(h: Heard) -> Iterable[tuple[str, int]]:
    for line in h.text.split("\n"):
        for frames, fewest, weight in ((WIDER_FRAMES, 1, 2), (ALONE_FRAMES, 2, 1)):
            for found in (m for frame in frames for m in frame.finditer(line)):
                title = _as_title(found["role"], rare=True)
                words = title.lower().split()
                if fewest <= len(words) <= LONGEST_LOOSE and _ends_as_a_title(words):
                    yield title, weight + (h.by == THEM)


LONGEST_LOOSE = 5  # words


def _ends_as_a_title(words: list[str]) -> bool:
    """No piece of a sentence, and the word at its end (a level aside) is one that people are called by."""
    plain = words[:-1] if len(words) > 1 and LEVEL.match(words[-1].upper()) else words
    last = plain[-1].strip("()'\"’.,")
    called = (
        _is_head(last)
        or _is_rarer_head(last)
        or last.upper() in SHORT
        or " ".join(plain) in FIELDS
        or " of " in " ".join(plain)
    )
    return (
        called
        and not IN_NO_TITLE & set(words)
        and not words[0][0].isdigit()
        and words not in (["hands"], ["leads"], ["mates"])
    )


def _subject_parts(subject: str, *, rare: bool) -> Iterable[str]:
    plain = GENDER.sub("", REPLY.sub("", subject.strip()))
    plain = FIELD_LIST.sub(rf"\1{KEPT} ", RANK_SHORT.sub(r"\1 ", REFERENCE.sub("", plain)))
    for raw in BREAK.split(plain):
        part = _in_latin(raw.strip(" -–—()[]\"'“”"))
        before = ""
        while part and part != before:
            before, part = part, EDGE.sub("", part).strip(" -–—:()")
        part = _without_lead_in(CODE.sub("", part).strip(), rare)
        before_step = STEP.split(part, maxsplit=1)[0].strip()
        part = YEAR.sub("", before_step if _has_head(before_step, rare) else part)
        spelled = _spelled(re.sub(r"^(?:as|als|für) ", "", part)) if rare else part
        if spelled and _has_head(spelled, rare) and _length(spelled) <= 6 and not NO_TITLE_STARTS.match(spelled):
            yield with_field(spelled, plain).replace(KEPT, ",")


KEPT = "\N{SINGLE LOW-9 QUOTATION MARK}"  # a comma within a title

NO_TITLE_STARTS = re.compile(r"(?:meet|w/|with|call (?:with|about|me)|re|about|your|my|our|see|\S+ \+)\s", re.I)


def _in_latin(part: str) -> str:
    """Without words in another script at the end: "Sound Designer 면접 안내"."""
    return re.sub(r"(?:\s+[^\s\x00-\u024f]+)+$", "", part) if re.match(r"[A-Za-z]", part) else part


def _spelled(part: str) -> str:
    """ "blade tech" is a blade technician, "3/O" a third officer; a vet tech is called so."""
    words = part.split()
    if not words or words[0].lower() == "vet":
        return part
    words[0] = SPELLED[first] if (first := words[0].lower().strip(".")) == "asst" else words[0]
    words[-1] = SPELLED.get(words[-1].lower().strip("."), words[-1])
    return " ".join([words[0].capitalize() if part[0].isupper() and words[0].islower() else words[0], *words[1:]])


def _without_lead_in(part: str, rare: bool) -> str:
    """ "Quick call about the API Engineer", "Coding task frontend engineer", "a Staff Engineer": the title alone."""
    before = ""
    while part != before:
        before = part
        for lead in (LEAD_IN, PRACTICE, ARTICLE):
            rest = lead.sub("", part)
            if rest != part and _has_head(rest, rare):
                part = rest
    return part


def _as_title(phrase: str, rare: bool) -> str:
    phrase = GENDER.sub("", REFERENCE.sub("", phrase))
    phrase = YEAR.sub("", TRAIL.sub("", phrase).strip(" -–—\"'“”"))
    before = ""
    while phrase != before:
        before, phrase = phrase, ARTICLE.sub("", phrase)
    if rare:
        phrase = _spelled(phrase)
    if not 1 <= _length(phrase) <= 6 or not _has_head(phrase, rare) or (rare and NO_TITLE_STARTS.match(phrase)):
        return ""
    return "" if phrase.lower() in (NOT_A_ROLE - {"guide"} if rare else NOT_A_ROLE) else phrase


def is_title(phrase: str) -> bool:
    """Whether a phrase of up to six words is a job title."""
    return 1 <= _length(phrase) <= 6 and _has_head(phrase, rare=False)


def _length(phrase: str) -> int:
    """Its words; "Head of Year 9 and Maths Teacher" has five that say what of."""
    return sum(w.lower() not in ("of", "and", "&") for w in phrase.split())


def with_field(title: str, text: str) -> str:
    """ "Lecturer in Hydrology": what is taught or studied belongs to the title, as the town of a nurse does not."""
    if not title or not TAUGHT.search(title):
        return title
    found = re.search(rf"{re.escape(title)} in {FIELD}", text)
    return f"{title} in {found['field']}" if found else title


def title_words(text: str) -> bool:
    """Whether any word of the text is one that people are called by at work, and nothing else."""
    return any(w in PLAIN_HEADS or w.endswith(ENDINGS) for w in re.findall(r"[a-zà-ÿ-]{6,}", text.lower()))


PLAIN_HEADS = frozenset(w for w in HEADS if len(w) >= 6) - frozenset(["advocate", "author", "builder", "buyer", "captain", "carrier", "doctor", "driver", "expert", "fellow", "friend", "guest", "helper", "leader", "lawyer", "member", "officer", "partner", "player", "principal", "secretary", "series", "teacher", "trader", "worker", "writer", "student", "president"])  # fmt: skip


BEFORE_A_HEAD = re.compile(
    rf"\b[\w'’-]+\s+(?=(?:{'|'.join(sorted(PLAIN_HEADS | {'officer', 'teacher', 'worker', 'driver', 'writer'}))})s?\b)",
    re.I,
)


def without_titles(text: str) -> str:
    """The text without the word that says of what somebody is officer, manager or teacher."""
    return BEFORE_A_HEAD.sub(" ", text)


def _has_head(phrase: str, rare: bool) -> bool:
    if any(w.strip("(),.") in SHORT for w in phrase.split()):
        return True
    words = [w.strip("()'\"’.,").lower() for w in phrase.split()]
    words = [w for w in words if w]
    if not words:
        return False
    if phrase.lower() in FIELDS:
        return True
    if LEVEL.match(words[-1].upper()) and len(words) > 1:
        words = words[:-1]
    whole = " ".join(words)
    if (whole in NOT_A_ROLE and not (rare and whole == "guide")) or whole in RANKS:
        return False
    if _is_head(words[-1]) or (rare and _is_rarer_head(words[-1])):
        return True
    inner = any(w in HEADS or (w.rstrip("s") in HEADS and w != "models") for w in words)
    return inner and len(words) <= 5 and _of_form(words)


def _is_head(word: str) -> bool:
    last = word.rstrip("s") if word not in HEADS and word != "models" else word
    return last in HEADS or last.endswith(ENDINGS) or last.split("-")[0] in HEADS


def _is_rarer_head(word: str) -> bool:
    """ "banksman", "phlebotomist"; of what ends as rare titles do only what can be one."""
    last = word.rstrip("s") if word not in RARER_HEADS else word
    if last in RARER_HEADS:
        return True
    return len(last) >= len("cellist") and last.endswith(RARER_ENDINGS) and last not in NO_RARER_HEADS


def _of_form(words: list[str]) -> bool:
    """'Head of breakfast', 'Teacher of Geography', 'Lecturer in Electrical Installation', 'Process Engineer Coatings'."""
    return all(
        w not in ("was", "is", "are", "we", "you", "i", "will", "has", "have", "who", "and", "to") for w in words
    )


def _key(title: str) -> str:
    return re.sub(r"[^\w]+", " ", title.lower()).strip()
