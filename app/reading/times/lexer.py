"""Text to tokens in one pass. What can never be a date (addresses, money, phones, versions, ids) becomes one opaque token."""

import re
from typing import Literal, NamedTuple

Kind = Literal["word", "int", "ordinal", "numeric", "dmy", "clock", "decimal", "opaque", "mark"]

# Every quantifier is bounded or runs over one class, so each position costs a constant: the pass is linear.
_TOKEN = re.compile(
    r"""
    (?!\s)(?:
    (?P<plain>(?!Rs?\b)[A-Za-z][a-z]{0,19}+(?:'[a-z]{1,3})?(?=\s|[,.;:!?](?:\s|\Z)|\Z))
  | (?P<stop>[,.](?=\s|\Z))
  | (?P<url>(?:https?://|www\.)[^\s<>]{1,2000})
  | (?P<mail>[\w.+%-]{1,64}+@[\w-]{1,63}[\w.-]{0,190})
  | (?P<money>(?:[$€£₹¥₦₱]
      |\b(?:USD|EUR|GBP|INR|AUD|CAD|NZD|ZAR|KES|KSh|NGN|SGD|CHF|PLN|Rs\.?|R)(?=\s?\d\d))
      \s?\d[\d,.]{0,20}+(?:\s?(?:k|K|m|lakhs?|lpa|LPA|per|p\.?a\.?)\b)?)
  | (?P<moneyafter>\b\d[\d,.']{0,12}+\s?(?:k\b|K\b|[€£₹]|EUR\b|USD\b|GBP\b|LPA\b|lakhs?\b|lpa\b|percent\b|per\scent\b))
  | (?P<phone>\+\d[\d\s().-]{6,18}\d(?!\d) | \(?\b\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\b | \b0\d{2,4}[\s-]\d{3,4}[\s-]?\d{3,4}\b | \b0\d{9,10}\b)
  | (?P<iso>\b(?:19|20)\d\d(?P<isosep>[-/.])\d{1,2}(?P=isosep)\d{1,2}(?![\d/-]))
  | (?P<dmy>\b\d{1,2}(?P<dsep>[-/.\ ]?)(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?P=dsep)(?:\d{4}|'?\d{2})\b(?!:))
  | (?P<clock>\b(?:[01]?\d|2[0-3])[:.h][0-5]\d(?::[0-5]\d)?\s?(?:[ap]\.m\.|[ap]m\b|[AP]M\b|[AP]\.M\.)
      | \b(?:0?[1-9]|1[0-2])\s?(?:[ap]\.m\.|[ap]m\b|[AP]M\b|[AP]\.M\.)
      | \b(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])
      | \b(?:[01]?\d|2[0-3])h(?:[0-5]\d)?\b | \b(?:[01]?\d|2[0-3])\.[0-5]\d\s?(?:h|Uhr|uhr|hrs)\b
      | \b(?:[01]\d|2[0-3])[0-5]\d\s?(?:hrs|hours|h|Hrs|HRS)\b)
  | (?P<numeric>\b\d{1,2}(?P<nsep>[/.-])\d{1,2}(?P=nsep)(?:\d{4}|\d{2})\b(?![/\d-]|\.\d)
      | \b\d{1,2}/\d{1,2}\b(?![/\d%]) | (?<![Aa]t\s)\b\d{1,2}\.(?!(?:00|1[3-9]|[2-5]\d)\.)\d{1,2}\.(?![\d]))
  | (?P<ordinal>\b\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)\b)
  | (?P<percent>\b\d[\d.,]{0,9}\s?%|\b\d{1,6}\+)
  | (?P<decimal>\b\d{1,2}\.\d{2}\b(?!\.?\d))
  | (?P<number>\b\d{1,12}(?:[.,]\d{1,12}){1,8}\b|\b\d{5,30}\b)
  | (?P<quarter>\b[QqHh][1-4]\b|\b(?:KW|CW|kw)\s?\d{1,2}\b)
  | (?P<ident>\#\w{1,40}
      |\b(?=[\w/-]{0,30}\d)(?:[A-Za-z]{1,12}[-_/]?\d{2,}[\w-]{0,30}|[A-Za-z]{1,4}\d[\w-]{1,30}|\d{1,12}[A-Za-z_][\w-]{0,30}\d[\w-]{0,30}|\d{4,12}-[\w-]{1,30}))
  | (?P<int>\b\d{1,4}\b)
  | (?P<word>2(?:moro|morrow|nite|night)\b|[^\W\d_]{1,40}(?:['’][^\W\d_]{1,5}\b)?['’]?(?=\W|\Z|\d|_)|[^\W\d_]{1,40})
  | (?P<mark>[^\s])
    )
    """,
    re.VERBOSE,
)
_APOSTROPHES = str.maketrans("’‘´`", "''''")


class Token(NamedTuple):
    """`low` is lower-case with straight apostrophes; `lines` counts the line ends before it (2 or more: a new paragraph)."""

    kind: Kind
    raw: str
    low: str
    start: int
    end: int
    lines: int


_KINDS: dict[str, Kind] = {
    "iso": "numeric",
    "dmy": "dmy",
    "clock": "clock",
    "numeric": "numeric",
    "ordinal": "ordinal",
    "decimal": "decimal",
    "int": "int",
    "quarter": "word",
    "word": "word",
    "plain": "word",
    "stop": "mark",
    "mark": "mark",
}


_SPELT_OUT = {"nxt": "next"}  # as people type on a phone


def tokens_of(text: str) -> list[Token]:
    """The tokens of `text` in order; offsets count characters of `text`."""
    found: list[Token] = []
    made = tuple.__new__  # what a named tuple is made with, without its detour
    end = 0
    for match in _TOKEN.finditer(text):
        start = match.start()
        lines = text.count("\n", end, start) if start > end else 0
        end = match.end()
        raw = match.group()
        group = match.lastgroup or ""
        low = raw.lower() if group == "plain" or group == "stop" else raw.lower().translate(_APOSTROPHES)
        low = _SPELT_OUT.get(low, low)
        found.append(made(Token, (_KINDS.get(group, "opaque"), raw, low, start, end, lines)))
    return found
