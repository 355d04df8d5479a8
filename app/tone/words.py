"""From a text to sentences and plain tokens, each with its place in the text.

Tokens are lower-case with short forms written out ("I'm" -> "i am"); amounts, percentages, times, days of the month, years and
other numbers become "#money", "#pct", "#time", "#ord", "#year" and "#num"; commas, dashes and brackets become ","; the last mark of a
sentence stays as ".", "!" or "?".
"""

import re
from dataclasses import dataclass
from functools import lru_cache

_TOKEN = re.compile(
    r"""(?P<money>[$£€₹]\s?\d[\d,.]*\d*\s?(?:k\b|m\b|lakhs?\b)?
          |\b(?:usd|gbp|eur|inr|kes|ksh|rs\.?|ngn|cad|aud|zar)\s?\d[\d,.]*\d*\s?k?\b
          |\b\d+(?:[.,]\d+)*\s?(?:k\b|lakhs?\b|lpa\b|usd\b|gbp\b|eur\b|euros?\b|pounds?\b|dollars?\b|grand\b|shillings?\b|rupees?\b))
      |(?P<pct>\b\d+(?:[.,]\d+)?\s?(?:%|per\s?cent\b|percent\b))
      |(?P<time>\b\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.)(?!\w)|\b\d{1,2}:\d\d\b)
      |(?P<ord>\b\d{1,2}(?:st|nd|rd|th)\b)
      |(?P<year>\b(?:19[5-9]\d|200[1-9]|20[1-3]\d)\b(?![.,:/]\d))
      |(?P<num>\b\d+(?:[.,:/]\d+)*\b)
      |(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*|[^\W\d_]\w*)
      |(?P<mark>[,;:()–—/&]|\s-\s|\.\.\.|…)
      |(?P<end>[.!?])""",
    re.VERBOSE | re.IGNORECASE,
)

# Short forms as people type them, written out.
_WHOLE = {
    "cannot": "can not",
    "can't": "can not",
    "won't": "will not",
    "shan't": "shall not",
    "ain't": "is not",
    "let's": "let us",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "gimme": "give me",
    "lemme": "let me",
    "y'all": "you all",
    "pls": "please",
    "plz": "please",
    "asap": "as soon as possible",
    "eod": "end of day",
    "cob": "close of business",
    "u": "you",
    "ur": "your",
    "thx": "thanks",
    "cant": "can not",
    "dont": "do not",
    "didnt": "did not",
    "wont": "will not",
    "im": "i am",
    "ive": "i have",
    "e-mail": "email",
    "e-mails": "emails",
}
_ENDS = (("n't", "not"), ("'m", "am"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'d", "would"))
_MARKS = frozenset({",", ".", "!", "?"})
_NAME = re.compile(r"[A-ZÀ-Þ][a-zß-ÿ]+(?:['’]s)?$")
_IS = {"it's", "that's", "there's", "what's", "where's", "who's", "how's", "he's", "she's", "here's", "when's", "why's"}


@dataclass(frozen=True, slots=True)
class Token:
    """One plain token and the place [start, end) of the word that it comes from. `name`: typed with a capital inside a sentence."""

    text: str
    start: int
    end: int
    name: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the text: its place, and its plain tokens. `line` is " a b c " for matching; `words` the set of tokens."""

    start: int
    end: int
    tokens: tuple[Token, ...]
    line: str
    words: frozenset[str]
    at: tuple[int, ...]  # where each token starts in `line`

    @property
    def asks(self) -> bool:
        return bool(self.tokens) and self.tokens[-1].text == "?"

    def count(self) -> int:
        """How many words were typed."""
        return len({t.start for t in self.tokens if t.text not in _MARKS})


@lru_cache(maxsize=4096)
def _plain(word: str) -> str:
    word = word.lower().replace("’", "'")
    if word in _WHOLE:
        return _WHOLE[word]
    if word in _IS:
        return word[:-2] + " is"
    for end, full in _ENDS:
        if word.endswith(end) and len(word) > len(end):
            return f"{word[: -len(end)]} {full}"
    if word.endswith("'s"):
        return word[:-2]
    return word.replace("'", "")


def tokens_of(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The plain tokens of text[start:end]."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start, end):
        kind = match.lastgroup or "word"
        place = match.span()
        if kind == "word":
            inside = bool(found) and found[-1].text not in _MARKS
            name = inside and _NAME.match(match.group()) is not None
            found += [Token(w, *place, name) for w in _plain(match.group()).split()]
        elif kind == "mark":
            found.append(Token(",", *place))
        elif kind == "end":
            if found and found[-1].text in {".", "!", "?"}:
                found.pop()
            found.append(Token(match.group(), *place))
        else:
            found.append(Token(f"#{kind}", *place))
    return tuple(found)


def sentence(text: str, start: int, end: int) -> Sentence:
    """The sentence at [start, end)."""
    tokens = tokens_of(text, start, end)
    at: list[int] = []
    place = 1
    for token in tokens:
        at.append(place)
        place += len(token.text) + 1
    line = f" {' '.join(t.text for t in tokens)} "
    return Sentence(start, end, tokens, line, frozenset(t.text for t in tokens), tuple(at))


_TITLES = r"(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bProf)(?<!\bSt)(?<!\be\.g)(?<!\bi\.e)(?<!\bNo)(?<!\bvs)"
_STOP = re.compile(_TITLES + r"[.!?…]+[\"'”’)\]]*(?=\s|$)|[.!?]{2,}(?=\S)|\n+")
_SMILEY = re.compile(r"[^\w]*$")


def sentences_in(text: str, start: int = 0, end: int | None = None) -> tuple[Sentence, ...]:
    """The sentences of text[start:end], in order. A line break ends a sentence only where the next line begins anew."""
    end = len(text) if end is None else end
    found: list[Sentence] = []
    begin = start
    for stop in _STOP.finditer(text, start, end):
        if stop.group().startswith("\n") and _goes_on(text, stop.start(), stop.end(), end):
            continue
        _add(found, text, begin, stop.end())
        begin = stop.end()
    _add(found, text, begin, end)
    return tuple(found)


def _goes_on(text: str, stop: int, after: int, end: int) -> bool:
    """Mail is often wrapped: a single break before a small letter, or after a long line, is no end of a sentence."""
    if after - stop > 1 or after >= end:
        return False
    before = text.rfind("\n", 0, stop) + 1
    return text[after].islower() or (stop - before > 55 and text[after].isalnum())


def _add(found: list[Sentence], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return
    made = sentence(text, start, end)
    if made.tokens:
        found.append(made)
