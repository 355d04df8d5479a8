"""`typos_placeholders`: blanks left in, words typed twice, a name or company that is nearly the thread's (S2.6)."""

import re
from collections.abc import Iterator

from app.tone.lints.spelling import distance, is_word
from app.tone.model import Situation

_BLANK = re.compile(
    r"""\[[^\]\n]{1,200}\](?!\()           # [Name], [a day and time], [your answer to: …]
      |\{\{?[^}\n]{1,60}\}?\}              # {{first_name}}, {role}
      |<(?!http|mailto|\w+@)[A-Za-z][A-Za-z _/'-]{1,40}>   # <recruiter name>
      |(?<!\w)(?:X{3,}|x{4,}|_{3,}|\.{5,}|\?{4,}|\#{3,})(?!\w)
      |\b(?:TBD|TBC|TODO|TK|FIXME|FILL\s?IN|INSERT\s+\w+|lorem\s+ipsum)\b
      |(?<=\bDear\s)(?:NAME|FIRSTNAME|SURNAME|COMPANY)\b|(?<=\bHi\s)NAME\b|(?<=\bHello\s)NAME\b
      |\b(?:Your|First|Last|Company|Recruiter)\s+Name\b(?=\W*$)
      |\b(?:COMPANY|FIRST|LAST|YOUR|RECRUITER|CONTACT|HIRING\s+MANAGER|JOB|ROLE|POSITION)[\s_](?:NAME|TITLE)\b""",
    re.VERBOSE | re.MULTILINE,
)
# Brackets that a person means: a page reference, an aside, a note of an editor.
_MEANT = re.compile(
    r"\[(?:sic|\.\.\.|…|\d+|see\b.*|link\b.*|e\.g\..*|i\.e\..*|laughs?|.*\d{3,}.*|https?:.*|[a-z])\]", re.IGNORECASE
)


def blanks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Places to be filled in that were left in."""
    for found in _BLANK.finditer(text, start, end):
        if not _MEANT.fullmatch(found.group()):
            yield found.span()


_DOUBLED = re.compile(r"\b([A-Za-z]+)\s+\1\b", re.IGNORECASE)
_FINE_TWICE_WORDS = """
    had that very so really bye no yes please sorry many much long far ha boda jua tuk can is do bora haha her
    knock
"""
_FINE_TWICE = frozenset(_FINE_TWICE_WORDS.split())


def doubled(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Words typed twice in a row that do not belong twice."""
    for found in _DOUBLED.finditer(text, start, end):
        first, second = found.group().split()[0], found.group().split()[-1]
        if (
            first.lower() not in _FINE_TWICE
            and not (second[0].isupper() and first[0].islower())
            and not (first[0].isupper() and second[0].isupper())
        ):
            yield found.span()


_NAME = re.compile(r"(?<![\w@.])[^\W\d_][\w'’-]+")


def near_names(text: str, end: int, *, situation: Situation) -> Iterator[tuple[int, int, str]]:
    """Words that are nearly, but not quite, a name or the company of the thread: place, and the right one."""
    known = {p for n in (*situation.names, situation.company) for p in re.findall(r"[^\W\d_][\w'’-]+", n) if len(p) > 3}
    fine = {k.lower() for k in known} | {w.lower() for w in situation.facts}
    for found in _NAME.finditer(text, 0, end):
        word = found.group()
        plain = word.lower()
        if (
            not word[0].isupper()
            or len(word) < 4
            or plain in fine
            or re.sub(r"['’]s$", "", plain) in fine
            or is_word(plain)
        ):
            continue
        for name in known:
            if 0 < distance(plain, name.lower()) <= (1 if len(name) < 8 else 2):
                yield found.start(), found.end(), name
                break
