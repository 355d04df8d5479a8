"""The job title that the conversation is about: from the subject, else from the sentences that name it.

A phrase counts as a title when its last word is one that people are called by ("engineer", "nurse"); without such a word
only an explicit frame ("for the X role") is believed.
"""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re
from collections import Counter
from collections.abc import Iterable

from app.reading.facts.heard import ME, OTHER, THEM, Heard
from app.reading.facts.titles import ABOUT_MAIL, ENDINGS, FIELDS, HEADS, RANKS, SHORT

WORD = r"[\w&/+#.'’-]+"
FRAMES = (  # the phrase that names the job, by who writes it so
    re.compile(r"\bappl(?:y|ying|ied) to (?:be|become) (?:an?|our|the) (?P<role>[^\n.,;:!?()]{3,50}?)(?: at\b| with\b| in\b|[.,;:!?()\n]|$)", re.I),
    re.compile(r"\b(?:position|role|post|job|vacancy) (?:of|as|for)(?: an?| our| the)? (?P<role>[^\n.,;:!?()]{3,60})", re.I),
    re.compile(r"\b(?:appl(?:y|ying|ied)|application|interview(?:ed|ing)?|candidate|consider(?:ed|ing) you|you) (?:for|as)(?: the| our| an?)?(?: position of| role of| post of)? (?P<role>[^\n.,;:!?()]{3,60}?)(?: role| position| post| vacancy| opening| job| at\b| with\b| in\b|[.,;:!?()\n]|$)", re.I),
    re.compile(r"\b(?:the|our|an?|your|this) (?P<role>[^\n.,;:!?()]{3,50}?) (?:role|position|post|vacancy|opening|job|search|team)\b", re.I),
    re.compile(r"\b(?:looking|look|searching|hiring|recruiting|need|want)(?: right now| currently)?(?: for)? an? (?P<role>[^\n.,;:!?()]{3,50})", re.I),
    re.compile(r"\b(?:as|join us as|become) (?:our|an?|the) (?P<role>[^\n.,;:!?()]{3,50})", re.I),
    re.compile(r"\boffer you the (?:position of |role of |post of |job of )?(?P<role>[^\n.,;:!?()]{3,50})", re.I),
)  # fmt: skip
LISTED_TITLE = re.compile(
    r"(?:^|\n)\s*(?:[-•*–]|\(?[a-e1-5][).:])\s*(?:[A-Z]{1,4}[-/]?\d{3,}\w*\s+)?(?P<role>[^\n,;:()–]{3,60}?)\s*(?=[,;:()\n–]|\s-\s|$)"
)
GENDER = re.compile(r"\s*[(\[]?\b[mwfdx]\s*/\s*[mwfdx](?:\s*/\s*[mwfdx])?\b[)\]]?", re.I)
REFERENCE = re.compile(r"\s*[(\[]?\b(?:req(?:uisition)?|ref(?:erence)?|job|id|no|advert|posting|vacancy)\b\.?\s*(?:no\.?\s*)?[:#]?\s*[\w/-]*\d[\w/-]*[)\]]?", re.I)  # fmt: skip
CODE = re.compile(r"^(?:[A-Z]{0,5}[\d-]{3,}[\w/-]*|[\d]{2,}-[\w/-]+|#\S+|[A-Z]{2,4}\d{2,}\S*)\s+")
BREAK = re.compile(
    r"\s+(?:[-–—|@•·]+|//|\|\|)\s+|\s*[|:;,!?【】\[\]]\s*|\s+(?:at|with|from|in|on|for|bij|bei)\s+|\.\s+|\s+/\s+|\s*\((?=[^)]*\))"
)
REPLY = re.compile(r"^(?:(?:re|fw|fwd|aw|wg|sv|vs|antw|tr|rif|odp)\s*:\s*)+", re.I)
TRAIL = re.compile(r"\s+(?:in|at|with|within|for|on|who|that|to|and we|and i|here|based|because|which|from|this|next|since|as|is|was|has|are)\b.*$", re.I)  # fmt: skip
EDGE = re.compile(rf"^(?:{'|'.join(re.escape(w) for w in sorted(ABOUT_MAIL, key=len, reverse=True))})\b[\s:]*|[\s]*\b(?:{'|'.join(re.escape(w) for w in sorted(ABOUT_MAIL, key=len, reverse=True))})$", re.I)  # fmt: skip
LEVEL = re.compile(r"(?:I{1,3}|IV|V|\d|[A-Z]\d)$")
ARTICLE = re.compile(r"^(?:the|our|an?|your|this|that|my|of|for|new|open|vacant|another|same|other|right|good|great|next|best)\s+", re.I)  # fmt: skip
NOT_A_ROLE = frozenset(["hiring manager", "head", "lead", "staff", "hand", "sales", "the team", "partner", "candidate", "model", "host", "chair", "director", "manager", "recruiter", "talent partner", "crew", "work", "judge", "mate", "author", "expert", "guide", "student", "employee", "executive", "associate", "assistant", "officer", "agent", "worker"])  # fmt: skip


def role_in(told: Iterable[Heard], *, gone: frozenset[str] = frozenset()) -> str | None:
    """The best title by votes: subjects count most, then frames in their words, then frames in mine."""
    votes: Counter[str] = Counter()
    shown: dict[str, str] = {}
    order: dict[str, int] = {}
    for h in told:
        if h.by == OTHER:
            continue
        for title, weight in _candidates(h):
            key = _key(title)
            if any(key in other or other in key for other in map(_key, gone)):
                continue
            votes[key] += weight
            order.setdefault(key, len(order))
            if key not in shown or (h.by == THEM and shown[key].islower()):
                shown[key] = title
    if not votes:
        return None
    best = max(votes, key=lambda k: (_support(k, votes), -order[k]))
    return shown[best]


def _support(key: str, votes: Counter[str]) -> float:
    """A longer title is also backed by mentions of its shorter form ('Engineer' backs 'Process Engineer')."""
    return (
        votes[key]
        + 0.5 * sum(n for other, n in votes.items() if other != key and f" {other}" in f" {key}")
        + 0.01 * len(key)
    )


def titles_in_subject(subject: str) -> tuple[str, ...]:
    return tuple(_subject_parts(subject))


def titles_in_text(h: Heard) -> tuple[str, ...]:
    """Titles that stand in a frame such as "for the X role"."""
    found = (_as_title(m["role"]) for line in h.text.split("\n") for frame in FRAMES for m in frame.finditer(line))
    return (*(title for title in found if title), *_before_the_job(h.text))


# "Three other night porter candidates", "the papers for the junior baker position": the words before count back.
JOB_AFTER = re.compile(
    r"(?P<before>(?:[\w&/'’-]+[ \t]){1,4})(?:jobs?|roles?|positions?|posts?|vacancy|opening|finalists?|candidates?|applicants?|contract)\b",
    re.I,
)
NO_START = frozenset(
    [
        "the",
        "a",
        "an",
        "our",
        "your",
        "my",
        "this",
        "that",
        "other",
        "another",
        "for",
        "of",
        "as",
        "to",
        "two",
        "three",
        "four",
        "new",
        "and",
        "or",
        "is",
        "was",
        "are",
        "were",
        "we",
        "you",
        "i",
        "open",
        "vacant",
        "same",
        "right",
        "good",
        "great",
        "next",
        "best",
        "any",
        "some",
        "no",
        "about",
        "with",
        "at",
        "in",
        "on",
        "by",
        "from",
        "it",
        "one",
        "last",
        "first",
    ]
)


def _before_the_job(text: str) -> Iterable[str]:
    for found in JOB_AFTER.finditer(text):
        words = found["before"].split()
        while words and words[0].lower() in NO_START:
            words.pop(0)
        for start in range(len(words)):
            rest = words[start:]
            if not any(w.lower() in NO_START for w in rest) and _as_title(" ".join(rest)):
                yield " ".join(rest)
                break


def _candidates(h: Heard) -> Iterable[tuple[str, int]]:
    for part in _subject_parts(h.mail.message.subject if not h.forwarded else ""):
        yield part, 4
    weight = 2 if h.by == THEM else 1
    for item in LISTED_TITLE.finditer(h.text):
        if is_title(item["role"].strip()):
            yield item["role"].strip(), 1
    for title in titles_in_text(h):
        yield title, weight + (1 if h.by == ME and not title.islower() else 0)


def _subject_parts(subject: str) -> Iterable[str]:
    plain = GENDER.sub("", REPLY.sub("", subject.strip()))
    plain = RANK_SHORT.sub(r"\1 ", REFERENCE.sub("", plain))
    for raw in BREAK.split(plain):
        part = raw.strip(" -–—()[]\"'“”")
        before = ""
        while part and part != before:
            before, part = part, EDGE.sub("", part).strip(" -–—:()")
        part = _without_lead_in(CODE.sub("", part).strip())
        before_step = STEP.split(part, maxsplit=1)[0].strip()
        part = before_step if _has_head(before_step) else part
        if part and _has_head(part) and len(part.split()) <= 6:
            yield part


RANK_SHORT = re.compile(r"\b(Sr|Jr|Snr|Jnr|Asst)\. ", re.I)
# What follows a title in a subject: "Wind technician phone screen", "Teacher aide role Term 3".
STEP = re.compile(
    r"\s+(?:role|position|post|job|vacancy|opening|(?:phone|video|panel|second|final) (?:screen|interview|call|round)|interviews?|search|application)\b",
    re.I,
)
LEAD_IN = re.compile(
    r"^(?:(?:post|position|role|job) of |(?:ihre|deine) bewerbung (?:als |für )?|(?:meeting|interview|visit|trial|application|applying) (?=[a-z]+ [a-z]))|^(?:[\w'’-]+ ){0,3}?(?:calls?|chats?|talks?|questions?|words?|notes?|news|updates?|tasks?|tests?|exercises?|conversations?|interviews?|meetings?|slots?|applications?|applying|details|information|decision|answer|reply|feedback|invitation|thoughts|interest|offer) (?:about|for|on|as|re|regarding|concerning|with) (?=\S)",
    re.I,
)
PRACTICE = re.compile(
    r"^(?:your |the |our |a |an )?(?:(?:coding|technical|take[- ]?home|home|writing|design|skills?|practical|work sample|online) (?:task|test|exercise|assignment|challenge|interview|assessment)|(?:phone|telephone|video|intro(?:ductory)?|screening|quick|short|discovery) (?:call|screen|chat|interview)|"
    r"(?:test|trial|demo|sample|observed) (?:lesson|shift|day|class)|case study|panel interview|second interview|final interview)(?: for| as| about)? (?=\S+ ?\S)",
    re.I,
)


def _without_lead_in(part: str) -> str:
    """ "Quick call about the API Engineer", "Coding task frontend engineer", "a Staff Engineer": the title alone."""
    before = ""
    while part != before:
        before = part
        for lead in (LEAD_IN, PRACTICE, ARTICLE):
            rest = lead.sub("", part)
            if rest != part and _has_head(rest):
                part = rest
    return part


def _as_title(phrase: str) -> str:
    phrase = GENDER.sub("", REFERENCE.sub("", phrase))
    phrase = TRAIL.sub("", phrase).strip(" -–—\"'“”")
    before = ""
    while phrase != before:
        before, phrase = phrase, ARTICLE.sub("", phrase)
    words = phrase.split()
    if not 1 <= len(words) <= 6 or not _has_head(phrase) or phrase.lower() in NOT_A_ROLE:
        return ""
    return phrase


def is_title(phrase: str) -> bool:
    """Whether a phrase of up to six words is a job title."""
    return 1 <= len(phrase.split()) <= 6 and _has_head(phrase)


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


def _has_head(phrase: str) -> bool:
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
    last = words[-1].rstrip("s") if words[-1] not in HEADS else words[-1]
    whole = " ".join(words)
    if whole in NOT_A_ROLE or whole in RANKS:
        return False
    inner = any(w in HEADS or w.rstrip("s") in HEADS for w in words)
    return (
        last in HEADS
        or last.endswith(ENDINGS)
        or last.split("-")[0] in HEADS
        or (inner and len(words) <= 5 and _of_form(words))
    )


def _of_form(words: list[str]) -> bool:
    """'Head of breakfast', 'Teacher of Geography', 'Lecturer in Electrical Installation', 'Process Engineer Coatings'."""
    return all(
        w not in ("was", "is", "are", "we", "you", "i", "will", "has", "have", "who", "and", "to") for w in words
    )


def _key(title: str) -> str:
    return re.sub(r"[^\w]+", " ", title.lower()).strip()
