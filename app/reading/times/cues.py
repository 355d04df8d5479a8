"""The words that tell what a date is for. One table per act; one way of writing per line, as a regular expression.

No pattern nests quantifiers, and each runs over one clause or sentence of bounded length.
"""

import re

# "May" the verb, not the month: no figure and none of the words that lead to a month beside it.
_BEFORE_MAY = re.findall(
    r"[^|]+", r"\d |in |by |of |until |till |before |after |th |st |mid-|early |late |this |day |day, "
)
MAY_THE_VERB = "".join(f"(?<!{before})" for before in _BEFORE_MAY) + r"may(?!,? \d|\.)"


# "Is sent", "get told", "be held": no past tense.
NO_PASSIVE = "".join(
    f"(?<!\\b{verb} )" for verb in ("is", "are", "be", "being", "get", "gets", "getting", "not", "'s", "'re")
)


# "We have one slot left on Thursday" tells of no past.
NO_GAP_LEFT = "".join(
    f"(?<!\\b{noun} )" for noun in ("has", "have", "slot", "slots", "space", "spaces", "place", "places", "gap")
)
NO_GAP_LEFT += "left"


def cues(text: str) -> re.Pattern[str]:
    """One pattern out of many lines for text in lower case; each begins and ends at the edge of a word.

    A line that begins with a bar goes on with the one before.
    """
    lines = re.sub(r"\n +\|", "|", text).strip().splitlines()
    lines = [
        line.strip()
        .replace("MAY_THE_VERB", MAY_THE_VERB)
        .replace("NO_PASSIVE", NO_PASSIVE)
        .replace("NO_GAP_LEFT", NO_GAP_LEFT)
        for line in lines
        if line.strip()
    ]
    return re.compile(r"\b(?:" + "|".join(lines) + r")(?!\w)")
