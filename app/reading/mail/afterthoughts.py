"""What a writer still says below the name: a postscript, a day, "can you do Wednesday". It is the letter's, not the signature's."""

import re

from app.reading.lines import one_of
from app.reading.mail.fineprint import asks
from app.reading.mail.phrases import MONTHS, any_of, words_of

SPEAKING = 2  # words that a sentence set off by a blank line has at least
POLITE = frozenset({"Sie", "Ihnen", "Ihr", "Ihre", "Ihren"})
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
            map|directions|parking|dress code|what to bring
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

# Verbs and persons that a sentence has, and a role, a firm or a place has not
SAYING = words_of(
    "you you'll you're you've your is are isn't aren't was were be been will won't can can't cannot could would should must do don't"
    " does did has have had make bring take wear come ring text ask park knock check use got it it's that's there's if not no please"
    " just sorry we we'll we're we've they he she let"
    " ihnen ihr ihre ihren du dir dein deine ist sind wird werden kann können bitte nicht kein keine"
    " vous votre vos est sont sera pas veuillez n'oubliez merci"
    " usted está están por favor traiga trae puede"
    " suo sono non porti può você traga está não pode"
    " uw je jij zijn niet geen neem kunt dig dit är inte ikke"
    " proszę jest nie się prosím"
)
DAY_NAME = re.compile(r"(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?s?")
# First words of a thought that came late
OPENING = words_of(
    "actually welcome due hope hoping looking congrats congratulations well also maybe perhaps or and but so then ok okay good see"
    " sorry again still only even all any both"
)
# What people and firms say of themselves to everybody, and machines of themselves
SELF_PRAISE = re.compile(
    one_of(r"""
        \b(?:hiring|proud|proudly|award|awards|winner|winners|since|voted|rated|trusted|motto|slogan|mission|vision)\b
        \b(?:my|our|usual|normal|regular) (?:working |office |opening )?(?:hours|days|week|pattern)\b|\bflexib|\bpronouns?\b
        \b(?:(?:not|never|no|don(?:'|’)t) )?(?:reply|replies|respond|response|answer|monitored)\b
        \bprint(?:ing|ed)?\b|\bfollow (?:us|me)\b|\bvisit\b|\bclick\b|\bdownload\b|\bsubscri|\breceiv(?:e|ed|ing)\b|\bsent (?:to|by|from)\b
        \w\.[a-z]{2,}/\w|\b(?:donat\w+|charity|last year)\b
        ^\W*["“„«*_'‘]
    """),
    re.I,
)


def afterthought(line: str, *, set_off: bool) -> bool:
    """Whether a line below a name is still the letter's. `set_off` tells whether a blank line stands above it."""
    if POSTSCRIPT.match(line):
        return True
    if CONTACT.search(line):
        return False
    return DAY_NAMED.search(line) is not None or _said(line) or ((set_off or _goes_on(line)) and _speaks(line))


def _goes_on(line: str) -> bool:
    """ "no trainers", right below the name: signatures do not begin so."""
    first = line.split(maxsplit=1)[:1]
    return bool(first) and first[0] in SAYING


def _speaks(line: str) -> bool:
    """ "The gate is round the back": small words, a verb or a person among them, and no talk of themselves."""
    words = line.replace("’", "'").split()
    plain = [w.strip(".,;:!?()…") for w in words]
    if len(words) < SPEAKING or "|" in line or SELF_PRAISE.search(line):
        return False
    days = sum(1 for w in plain[1:] if DAY_NAME.fullmatch(w))
    titled = sum(1 for w in plain[1:] if w[:1].isupper() and w[1:].islower()) - days
    if 2 * titled >= len(words) or not (days or any(w[:1].islower() for w in plain[1:])):
        return False
    return plain[0].casefold() in SAYING | OPENING or any(w in SAYING or w in POLITE for w in plain[1:])


def _said(line: str) -> bool:
    """ "I will keep your number", "can you do Wednesday": said to the reader, not about the writer."""
    return asks(line) and len(line.split()) >= SPOKEN and not HABITS.match(line)
