"""Of several numbered things that they asked for, those of which my answer says nothing."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re
from collections.abc import Sequence

from app.reading.acts.model import ActKind
from app.reading.acts.sentences import without_greeting
from app.reading.facts.asking import A_PERSON, THINGS
from app.reading.facts.asks_nothing import BRING, WE_WILL
from app.reading.facts.heard import Heard
from app.reading.facts.listed import A_LINE, LIST_ITEM, gives, lead_of, list_blocks
from app.reading.facts.my_answers import HANDED_OVER, NAMES_A_REFEREE, SPEAKS_OF_PAY
from app.reading.facts.settled import kinds_by_words
from app.reading.lines import one_of

_MARK = re.compile(r"(?:^|(?<=[\s:,;]))\(?(?P<mark>[1-5]|[a-e])[.)][ \t]+(?=\S)", re.M)
_LONGEST = 200  # characters of one thing
_ALL = re.compile(
    one_of(r"""
        \b(?:
            all (?:three|four|five)(?= (?:of|answers|points|things|questions|below|attached|here)|[.,!:])
            all (?:of (?:them|it|these|those)|attached|below|here)
            both(?!
                [ ](?:
                    years|days|times|sides|know|knew|have|said|say|are|expect|can|could|will|would|agreed
                    of them (?:know|have|said|are|expect|can|will)
                )\b
            )
            everything|the lot|as requested|as asked|the rest
            (?:answers?|replies) (?:below|in|inline|are)
            see (?:below|attached)|filled
            (?:two|three|four) (?:questions|points|things|answers)
        )\b
    """),
    re.I,
)
# Words that answer each other: a part named by the one is answered by the other.
_FAMILIES = (
    one_of(r"""
            \b(?:
                notice|start\w*|soonest|earliest|begin\w*|from when
                (?:which|what) (?:\w+ )?(?:mornings?|days?|times?|afternoons?|evenings?|dates?|hours?|weeks?|months?)
                leave where|how soon|availab\w+|free|when
            )\b
        """),
    one_of(r"""
            \b(?:
                notice|weeks?|months?|immediate\w*|straight away|at once
                (?:mon|tues|wednes|thurs|fri|satur|sun)day
                jan\w*|feb\w*|march|april|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|\d(?:st|nd|rd|th)
            )\b
        """),
    r"\b(?:park\w*|cars?|driv\w+|vehicle|conveyance|two-wheeler|transport|commut\w+|licen[cs]e|get (?:here|there|to us))\b",
    r"\b(?:park\w*|cars?|driv\w+|bus|train|bike|bicycle|walk|scooter|motorbike|van|licen[cs]e|licensed|lift|minutes)\b",
    r"\b(?:sponsor\w*|visa|permit|right to work|authori[sz]\w+|citizen\w*)\b",
    r"\b(?:sponsor\w*|visa|permit|citizen\w*|green card|passport|settled|resident|born|national)\b",
    r"\b(?:weekends?|shifts?|nights?|hours|saturdays?|sundays?|evenings?|overtime|easter|school|pickup)\b",
    r"\b(?:weekends?|shifts?|nights?|hours|saturdays?|sundays?|evenings?|any ?time|whenever|flexible|easter|school|pickup|rota|four days)\b",
    r"\b(?:relocat\w+|move|live|where|based|distance|far|location|reside)\b",
    r"\b(?:relocat\w+|mov(?:e|ing)|live|living|stay|staying|reside|based|rent\w*|flat|house|miles|km|minutes|near|town)\b",
)
_SMALL = frozenset(["your", "have", "what", "with", "that", "this", "from", "would", "could", "when", "whether", "which", "there", "here", "them", "they", "need", "send", "please", "could", "each", "both", "about", "some", "more", "than", "into", "will", "does", "been", "name", "names", "with", "where", "still", "year", "years", "currently", "current", "present"])  # fmt: skip


def parts_of(text: str) -> tuple[str, ...]:
    """ "(1) a transcript (2) two names": the things of one numbered list; none where the numbers do not follow each other."""
    marks = max((_in_order(text, labels) for labels in ("12345", "abcde")), key=len)
    if len(marks) < 2:
        return _dashed(text)
    ends = [*(m.start() for m in marks[1:]), len(text)]
    parts = [text[m.end() : end].split("\n")[0].strip(" ,;") for m, end in zip(marks, ends, strict=True)]
    return tuple(p[:_LONGEST] for p in parts) if all(parts) else ()


def _dashed(text: str) -> tuple[str, ...]:
    """ "I need:" and then a list with dashes: its lines, where they are short and none is news or to be brought."""
    for block in list_blocks(text, list(LIST_ITEM.finditer(text))):
        lead, parts = lead_of(text, block), [item["item"].strip() for item in block]
        wants = _WANTS.search(lead) and not (gives(lead) or BRING.search(lead) or _PLAN.search(lead))
        if len(parts) >= 2 and wants and all(len(p.split()) <= A_LINE and not WE_WILL.search(p) for p in parts):
            return tuple(parts)
    return ()


_WANTS = re.compile(
    one_of(r"""
        \b(?:
            need|require|want|missing|lacking|after|let (?:me|us) (?:know|have)|tell (?:me|us)|send|share|provide|confirm|answer
            reply with|could you|can you|would you|questions?|few things
            following (?:details|information|info|points|documents)
        )\b
    """),
    re.I,
)
_PLAN = re.compile(one_of(r"""
        \b(?:
            agenda|programme|program|schedule|timetable|address|directions|find us|package|benefits|choose|pick|either|one of|slots?
            times?|dates?|options?
        )\b
    """), re.I)  # fmt: skip


def answers_all(asked: Heard, answer: Heard) -> bool:
    """A numbered list, and an answer that says so or speaks of each of its things."""
    parts = parts_of(asked.text)
    return bool(parts) and (bool(_ALL.search(answer.text)) or not passed_over(asked, answer))


def _in_order(text: str, labels: str) -> list[re.Match[str]]:
    """The marks that follow each other: the 4 in "from 7 to 4." is none."""
    found: list[re.Match[str]] = []
    for mark in _MARK.finditer(text):
        if len(found) < len(labels) and mark["mark"].lower() == labels[len(found)]:
            found.append(mark)
    return found


def passed_over(asked: Heard, answer: Heard) -> tuple[str, ...]:
    """The parts of which my answer says nothing, where it does say something of another part."""
    parts = [p for p in parts_of(asked.text) if not BRING.search(p)]
    if not parts:
        return _passed_over_in_prose(asked, answer)
    if len(parts) < 2 or _ALL.search(answer.text) or len(parts_of(answer.text)) >= len(parts):
        return ()
    left = tuple(p for p in parts if not _told(p, answer, alone=_only_thing(p, parts)))
    return left if 0 < len(left) < len(parts) else ()


def never_told(asked: Heard, answers: Sequence[Heard]) -> tuple[str, ...]:
    """The parts of which none of my mails since says anything, where the newest says something of another."""
    newest, *older = answers[::-1]
    return tuple(part for part in passed_over(asked, newest) if not any(_tells(asked, m, part) for m in older))


def _tells(asked: Heard, answer: Heard, part: str) -> bool:
    """A mail that passes nothing over answers all, or speaks of something else."""
    left = passed_over(asked, answer)
    return part not in left if left else bool(answer.said(ActKind.ANSWER, ActKind.CONSENT) or answer.files)


def told_each(asked: Heard, answers: Sequence[Heard]) -> bool:
    """They asked for numbered things; one of my mails since is numbered like them, and together they speak of each."""
    parts = [p for p in parts_of(asked.text) if not BRING.search(p)]
    numbered = any(len(parts_of(m.text)) >= len(parts) for m in answers)
    return len(parts) > 1 and numbered and all(any(_tells(asked, m, p) for m in answers) for p in parts)


def _passed_over_in_prose(asked: Heard, answer: Heard) -> tuple[str, ...]:
    """ "What rate are you after, and what is your notice period?": a rate says nothing of the notice."""
    if _ALL.search(answer.text) or not answer.said(ActKind.ANSWER, ActKind.CONSENT):
        return ()
    wants = [a for a in asked.acts if a.kind in (ActKind.REQUEST, ActKind.QUESTION, ActKind.INVITATION)]
    asks = {a.span: a.quote for a in wants if not (a.conditional or a.negated) and a.sure >= _PLAIN}
    clauses = [c for quote in asks.values() for c in _CLAUSES.split(quote) if c.strip()]
    if len(clauses) < 2:
        return ()
    words = without_greeting(answer.text)
    return tuple(c.strip() for c in clauses for wish, told in _ASPECTS if wish.search(c) and not told.search(words))


_PLAIN = 0.6
_CLAUSES = re.compile(r"[,;]\s+(?:and |also |plus )?|\s+(?:and|plus|as well as) ", re.I)
# What has an answer that cannot be missed: a day or a length of time, money, a number of hours.
_ASPECTS = (
    (
        re.compile(
            one_of(r"""
                \bnotice(?: period)?\b(?! board)
                \b(?:when|how soon)(?:['’]s)? (?:\w+ )?(?:you|u) (?:\w+ ){0,3}?(?:start|begin|join|commence)\b
                \b(?:earliest|possible|preferred|your) (?:possible )?(?:start(?:ing)?|joining) date\b
                \b(?:date|day) (?:(?:from|on) which )?(?:you|u) (?:could|can|would|might) (?:\w+ )?(?:start|begin|join)\b
            """),
            re.I,
        ),
        re.compile(
            one_of(r"""
                \b(?:
                    notice|weeks?|months?|days|fortnight|immediate\w*|straight ?away|at once|any ?time|whenever|now|asap|tomorrow|today
                    flexible|available|start\w*|begin\w*|join\w*|jan\w*|feb\w*|march|april|may|june?|july?|aug\w*|sept?\w*|oct\w*
                    nov\w*|dec\w*|christmas|easter|new year|spring|summer|autumn|term|half[- ]term|once|as soon as|after|from
                    (?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)|\d{1,2}[./]\d{1,2}|hired|contract|free
                )\b
            """),
            re.I,
        ),
    ),
    (
        re.compile(
            r"\b(?:what|which|your|how much)\b[^?]{0,40}\b(?:salary|day rate|hourly rate|rate of pay|pay expectations?|ctc)\b",
            re.I,
        ),
        SPEAKS_OF_PAY,
    ),
    (
        re.compile(r"\bhow many (?:hours|days|shifts|evenings|mornings|nights)\b", re.I),
        re.compile(
            one_of(r"""
                \d
                \b(?:
                    hours?|full|part|any|many|all|every|flexible|whatever|one|two|three|four|five|six|seven|eight|ten|twelve|fifteen
                    sixteen|twenty|thirty|forty|half|both
                )\b
            """),
            re.I,
        ),
    ),
)


def _only_thing(part: str, parts: list[str]) -> bool:
    return sum(bool(set(kinds_by_words(p)) & THINGS) for p in parts) == 1 and bool(set(kinds_by_words(part)) & THINGS)


def _told(part: str, answer: Heard, *, alone: bool) -> bool:
    kinds = kinds_by_words(part)
    if "references" in kinds:
        return bool(NAMES_A_REFEREE.search(answer.text) or A_PERSON.search(answer.text))
    if alone and (answer.files or HANDED_OVER.search(answer.text)):
        return True
    if "salary" in kinds and SPEAKS_OF_PAY.search(answer.text):
        return True
    asks, tells = _FAMILIES[::2], _FAMILIES[1::2]
    if any(re.search(a, part, re.I) and re.search(t, answer.text, re.I) for a, t in zip(asks, tells, strict=True)):
        return True
    if _HOW_MANY.search(part) and _A_FIGURE.search(answer.text):
        return True
    return bool(_stems(part) & _stems(without_greeting(answer.text)))


_HOW_MANY = re.compile(r"\bhow (?:many|long|old|far|often|big)\b", re.I)
_A_FIGURE = re.compile(
    one_of(r"""
        \d
        \b(?:
            one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozen|none|never|once
            twice|a (?:few|couple)|half|several|hundred
        )\b
    """),
    re.I,
)


def _stems(text: str) -> frozenset[str]:
    return frozenset(
        w.lower()[:4]
        for w in re.findall(r"[^\W\d_]{3,}|\b(?=\w*\d)(?=\w*[A-Za-z])\w{2,8}\b", text)
        if w.lower() not in _SMALL | _SHORT
    )


_SHORT = frozenset(["the", "you", "and", "for", "two", "one", "are", "can", "how", "who", "any", "our", "not", "but", "was", "had", "has", "did", "its", "out", "get", "got", "all", "per", "see", "yes", "pls", "may", "day", "new", "old", "now", "due", "use", "own", "way", "off", "too", "ask", "let", "say", "his", "her", "him", "she", "six", "ten", "via", "etc", "just", "also", "hope", "best", "dear", "kind", "thanks", "thank", "regards", "copy", "copies"])  # fmt: skip
