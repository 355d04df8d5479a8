"""What a writer still says below the name: a postscript, a day, "can you do Wednesday". It is the letter's, not the signature's."""

import re

from app.reading.lines import one_of
from app.reading.mail.fineprint import asks
from app.reading.mail.phrases import MONTHS, any_of

SPOKEN = 3  # words from which a line below a name may be something said

CONTACT = re.compile(
    r"\+?\d[\d\s()./-]{6,}|https?://|www\.|[^\s@]{1,64}@[^\s@]{1,64}\.\w|\b(?:tel|phone|mobile|mob|fax|cell|m|t|p|e|w)\b\s?[.:|]",
    re.I,
)
# A day below a name is the letter's: "Reply by: Friday 13 November"
DAY_NAMED = re.compile(
    rf"(?<![\d.])\d{{1,2}}(?:st|nd|rd|th|\.)?(?: of| de)? (?:{any_of(*map(re.escape, MONTHS))})[^\W\d]{{0,7}}\b"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?\d",
    re.I,
)
_PS = r"(?:(?:p\.? ?){1,3}s\.?|n\.b\.|nb)"
POSTSCRIPT = re.compile(
    one_of(rf"""
        \s*{_PS}\s?[.:,\-–—)]
        \s*{_PS} (?=\S+ \S+ \S)
        \s*(?:
            edit|update|correction|addendum|nachtrag|also|sorry|oh|note|important|reminder
            attached|attachments?|attaching|enclosed|anbei|anlagen?|(?:pièces? )?jointes?
            (?:(?:almost|nearly) )?forgot(?: to (?:say|add|mention))?|one (?:more|last|other) thing|by the way|btw
        )\s?[:,–—]
    """),
    re.I,
)
# "I work Tuesday to Thursday": said below a name to everybody
HABITS = re.compile(
    one_of(r"""
        \s*I(?:(?:'|’)?m)? (?:(?:do not|don(?:'|’)t|am|currently|usually|normally|only|mostly) )*(?:
            work|working|part[- ]time|full[- ]time|based|in the office|available|contactable
            use (?:he|she|they|any|the)\b
            (?:answer|respond to|reply to|check|read) (?:my )?(?:e-?mails?|mails?|messages?|calls|inbox)
        )\b
    """),
    re.I,
)


def afterthought(line: str) -> bool:
    """Whether a line below a name is still the letter's."""
    if POSTSCRIPT.match(line):
        return True
    if CONTACT.search(line):
        return False
    return DAY_NAMED.search(line) is not None or _said(line)


def _said(line: str) -> bool:
    """ "I will keep your number", "can you do Wednesday": said to the reader, not about the writer."""
    return asks(line) and len(line.split()) >= SPOKEN and not HABITS.match(line)
