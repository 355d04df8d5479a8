"""Acts that a sentence seems to do by its words and does not: a party for a talk, other work for my goodbye."""

import re

from app.reading.acts.model import Act, ActKind
from app.reading.lines import one_of


def is_misheard(act: Act, beside: tuple[Act, ...]) -> bool:
    """A party is no talk about a job, nor the call that arranged one; "leave my name where it is" is no goodbye, nor a word of
    other work beside my question."""
    if act.kind in (ActKind.INVITATION, ActKind.APPOINTMENT):
        return bool(PARTY.search(act.quote)) and not ABOUT_WORK.search(act.quote)
    if act.kind is ActKind.LOOK_BACK:
        arranged = any(a.kind in (ActKind.APPOINTMENT, ActKind.CANCELLATION) and a.sure >= 0.7 for a in beside)
        return arranged and bool(AS_ARRANGED.search(act.quote))
    if act.kind is not ActKind.WITHDRAWAL:
        return False
    asks = any(a.kind is ActKind.STATUS_QUESTION and a.sure >= 0.7 for a in beside)
    if STAYS_IN.search(act.quote) or THEIR_NO.search(act.quote):
        return True
    return asks and bool(OTHER_WORK.search(act.quote))


# "I have had the letter that my application will not go any further": theirs, retold by me.
THEIR_NO = re.compile(
    r"\b(?:(?:had|got|received|read|seen|saw|heard|learn(?:ed|t)|told|understand|gather|mail|letter|news|message)\b[^.!?\n]{0,60}"
    r"\b(?:my|the) application (?:will not|won['’]?t|is not|has not|was not|did not|cannot|does not)\b)",
    re.I,
)


# "As agreed on the phone, your talk is moved to Tuesday", "thanks for taking my call just now": the call that arranged a talk.
AS_ARRANGED = re.compile(
    one_of(r"""
        ^\W*(?:(?:so|and|well|hi|hello),? )?as (?:we |i )?(?:just )?(?:
            agreed|discussed|arranged|settled|mentioned|said|told you|explained
        )\b
        ^\W*(?:(?:many|so) )*(?:thanks|thank you|thx|cheers|ta) for (?:
            taking|picking up|answering|returning
        ) (?:my|our|the) (?:phone )?calls?\b[^,;]{0,25}$
    """),
    re.I,
)
PARTY = re.compile(
    one_of(r"""
        \b(?:
            open (?:day|studio|garden|house)
            (?:leaving|birthday|garden|christmas|summer|staff|street|launch) (?:party|do|drinks)
            party|wedding|regatta|concert|exhibition|premiere|opening night|f[eê]te|fair|festival|barbecue|bbq|braai|picnic
            carol (?:service|singing)|harvest supper|prize ?giving
        )\b
    """),
    re.I,
)
ABOUT_WORK = re.compile(
    one_of(r"""
        \b(?:
            interview\w*|trial|post|role|position|job|panel|shift|demo|assessment|discuss
            meet (?:the|our|my) (?:team|boss|head|manager|director|owner)
            work(?:ing)?
        )\b
    """),
    re.I,
)
OTHER_WORK = re.compile(
    one_of(r"""
        \b(?:
            where i am
            my (?:present|current|old|other) (?:boss|job|place|firm|employer)
            extra (?:hours|shifts)|another (?:offer|job)|(?:would|['’]d) rather|offered (?:extra|more|overtime)
        )\b
    """),
    re.I,
)
STAYS_IN = re.compile(
    one_of(r"""
        \b(?:leave|keep) (?:my name|me|my hat) (?:where|in|on|down|there)\b
        \b(?:i(?:['’]m| am)|count me) still (?:very |much )?(?:in|keen|interested)\b
        \bnot (?:withdrawing|pulling out|bowing out)\b
    """),
    re.I,
)
