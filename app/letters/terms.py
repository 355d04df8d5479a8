"""On what terms the two are: first names, "Ms Vogel", or not settled. Read from how they greeted each other in the thread."""

import re
from collections.abc import Sequence

from app.letters.model import Terms
from app.reading.lines import one_of
from app.reading.mail.model import Mail, MailKind

HONORIFIC = re.compile(r"^(mr|mrs|ms|miss|mx|dr|prof|professor|herr|frau|sir|madame|mme)\.?\s+(?=\S)", re.I)
# English, and what German, Dutch, French, Italian, Spanish and Portuguese writers put in front of a name.
_HELLO = re.compile(
    one_of(r"""
        \s*(?:
            dear|hi|hello|hey|hiya|morning
            good (?:morning|afternoon|day|evening)
            hallo|sehr geehrte[rn]?|liebe[rn]?|guten (?:tag|morgen|abend)|beste|geachte|hoi|bonjour|bonsoir|ch[eè]re?|ciao|gentile
            buongiorno|hola|estimad[oa]|ol[aá]|prezad[oa]|car[oa]
        )\s+((?:[^\n,!:;–-]|(?<=\w)-(?=\w)){2,45}?)\s*(?:[,!:;–]|(?<!\w)-|-(?!\w)|\n|$)
    """),
    re.I,
)
# "Respected Madam", "Dear Sir or Madam": whoever writes so does not go on with a first name unasked.
_TO_NOBODY = re.compile(r"\s*(?:respected|dear|hello|good (?:morning|day)) (?:sir|madam|ma['’]?am|mam)\b", re.I)
_EVERYBODY = """
all both there everyone everybody sir madam sir/madam team colleagues hiring recruiter recruitment hr candidate applicant friend folks
"""
_NOBODY = frozenset(_EVERYBODY.split())


def terms_of(mine: Sequence[str], theirs: Sequence[str], *, my_name: str) -> Terms:
    """`mine` and `theirs` are the newly written texts of the mails of both sides, oldest first.

    How I greeted them last is kept ("Daz", "Ms Vogel"); if they call me by my first name since, I need not go on with "Ms Vogel".
    """
    my_first = my_name.split()[0].casefold() if my_name.split() else ""
    i_wrote = next((n for n in map(greeted, reversed(mine)) if n), "")
    they_wrote = next((n for n in map(greeted, reversed(theirs)) if n), "")
    they_first = bool(my_first) and they_wrote.casefold().split()[:1] == [my_first]
    if HONORIFIC.match(i_wrote):
        return Terms(i_wrote, surname=not they_first)
    formal = bool(HONORIFIC.match(they_wrote)) or (bool(theirs) and not they_first and any(map(_TO_NOBODY.match, mine)))
    return Terms(i_wrote, surname=formal and not i_wrote)


def terms_in(mails: Sequence[Mail], *, my_name: str) -> Terms:
    """The same from the read mails of a thread: only what people wrote counts, not what systems did."""
    said = [m for m in mails if m.left_out is None and m.kind is MailKind.PERSON]
    return terms_of([m.new_text for m in said if m.mine], [m.new_text for m in said if not m.mine], my_name=my_name)


def greeted(text: str) -> str:
    """The name in the greeting of one mail; "" where it greets nobody by name."""
    found = _HELLO.match(text)
    if not found or not found.group(1)[:1].isupper():
        return ""
    name = " ".join(found.group(1).split()).strip(" .")
    words = [w.casefold().strip(".") for w in name.split()]
    if len(words) > 4 or _NOBODY & set(words):
        return ""
    return name
