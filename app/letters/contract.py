"""Contractions, there and back: warm letters have some, formal ones none."""

import re

# Only where the short form is always right: "I have" before a participle, never "I have time".
_SHORT = (
    (r"\b(do|does|did|is|are|was|were|could|would|should) not\b", r"\1n't"),
    (r"\bwill not\b", "won't"),
    (r"\bI am\b(?! not\b)(?=\s+\w)", "I'm"),
    (r"\bI would\b", "I'd"),
    (r"\bI will\b(?! not\b)", "I'll"),
    (r"\b([Yy]ou) will\b(?! not\b)", r"\1'll"),
    (
        r"\bI have (?=(been|thought|enjoyed|kept|heard|noted|decided|chosen|picked|used|found|read|learnt|learned|filled|booked|told)\b)",
        "I've ",
    ),
    (r"\bcannot\b", "can't"),
    (r"\b([Ii]t|[Tt]hat) is\b(?=\s+\w)", r"\1's"),
)
_LONG = (
    (r"\bI'm\b", "I am"),
    (r"\b([Ii]|[Yy]ou|[Ww]e|[Tt]hey|[Tt]here|[Ii]t|[Tt]hat|[Ww]ho)'ll\b", r"\1 will"),
    (r"\b([Ii]|[Yy]ou|[Ww]e|[Tt]hey)'ve\b", r"\1 have"),
    (r"\b([Yy]ou|[Ww]e|[Tt]hey)'re\b", r"\1 are"),
    (r"\bI'd (?=(been|had|heard|hoped|thought|said|sent|told|noted|planned|expected|wanted)\b)", "I had "),
    (r"\b([Ii]|[Yy]ou|[Ww]e|[Tt]hey|[Ii]t|[Tt]hat)'d\b", r"\1 would"),
    (r"\b[Cc]an't\b", "cannot"),
    (r"\bwon't\b", "will not"),
    (r"\bshan't\b", "shall not"),
    (
        r"\b([Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Cc]ould|[Ww]ould|[Ss]hould|[Hh]as|[Hh]ave|[Hh]ad)n't\b",
        r"\1 not",
    ),
    (r"\b([Ll])et's\b", r"\1et us"),
    (
        r"\b([Ii]t|[Tt]hat|[Tt]here|[Hh]e|[Ss]he|[Ww]hat|[Hh]ere)'s (?=(been|got|taken|become|had|gone)\b)",
        r"\1 has ",
    ),
    (r"\b([Ii]t|[Tt]hat|[Tt]here|[Hh]e|[Ss]he|[Ww]hat|[Hh]ere)'s\b", r"\1 is"),
)


def contracted(text: str) -> str:
    for pattern, short in _SHORT:
        text = re.sub(pattern, short, text)
    return text


def expanded(text: str) -> str:
    """Without contractions; possessives ("Theo's") are left alone, because only pronouns are listed."""
    text = text.replace("’", "'")
    for pattern, long in _LONG:
        text = re.sub(pattern, long, text)
    return text
