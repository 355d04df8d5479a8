"""`shouting`: words in capitals for force, rows of marks, emoji (S4.3: professional)."""

import re
from collections.abc import Iterator

from app.tone.lints.spelling import is_word

_MARKS = re.compile(r"[!?]*(?:!{2,}|\?{2,}|!\?|\?!)[!?]*")
_EMOJI = re.compile(
    "[\U0001f300-\U0001faff\U00002600-\U000027bf\U0001f1e6-\U0001f1ff]+|(?<!\\w)(?::-?[D)P*(]|<3|;-?\\)|XD|xx+)(?!\\w)"
)
_CAPS = re.compile(r"(?<![\w.&/@-])[A-Z][A-Z']*[A-Z](?:(?![\w&/@])|(?=-))")
_STRETCHED = re.compile(r"\b\w*([a-z])\1{2,}\w*\b", re.IGNORECASE)
_SLANG = re.compile(r"\b(?:omg|lol|lmao|rofl|woohoo|yay+|yippee|whoop|haha+|hehe+)\b", re.IGNORECASE)

# Abbreviations that are also words, and words that are read as abbreviations in a letter.
_ABBREVIATIONS_WORDS = """
    US IT HR PR AM PM ID OK UK EU UN WHO AI ER OR IS PE BA MA IN ME ON AT ICE CAD CAN RAM ROM SAP ACE CAP COP
    PIN SIM GAP TEFL NICE CARE SWOT SMART LEAN AGILE MIG TIG ARM NET ADD ACT SAT MOT POS LAN WAN BED PET NOT AND
    FOR TV CV DO GO SO MY ALL BE BIM PIP FIT SAFE BASIC SALT CHIP MAP STEM STEAM ASAP FAQ WISH
"""
_ABBREVIATIONS = frozenset(_ABBREVIATIONS_WORDS.split())
# Short words that people put in capitals only for force.
_FORCE_WORDS = """
    SO VERY REALLY NOT NEVER ALL ANY MUST NOW YES NO PLEASE THANK YOU LOVE LOVED BEST DREAM PERFECT EVER ALWAYS
    ONLY STILL WHY WHEN WHAT MUCH TOO EXTREMELY AMAZING EVERY HUGE SUPER TOTALLY ABSOLUTELY DEFINITELY ANYTHING
    NOTHING DO URGENT
"""
_FORCE = frozenset(_FORCE_WORDS.split())


def shouts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The places that shout, in order of kind."""
    for mark in (_MARKS, _EMOJI, _STRETCHED, _SLANG):
        for found in mark.finditer(text, start, end):
            if mark is not _STRETCHED or not found.group().lower().startswith(("www", "iii", "xxx")):
                yield found.span()
    yield from _capitals(text, start, end)


def _capitals(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Ordinary words in capitals: one strong word of force, or two in a row."""
    run: list[tuple[int, int]] = []
    for found in _CAPS.finditer(text, start, end):
        word = found.group()
        if not is_word(word.lower()):
            continue
        follows = bool(run) and text[run[-1][1] : found.start()].strip(" ,") == ""
        run = [*run, found.span()] if follows else [found.span()]
        words = [text[a:b] for a, b in run]
        if (word in _FORCE and word not in {"NO", "DO", "ALL", "YES"}) or (
            len(word) >= 5 and word not in _ABBREVIATIONS
        ):
            yield found.span()
        elif len(words) >= 3 or (len(words) == 2 and any(w in _FORCE for w in words)):
            yield run[0][0], run[-1][1]
