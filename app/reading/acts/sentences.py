"""Cutting the newly written text of a message into sentences, with their places kept."""

import re
from collections.abc import Iterator

from app.reading.lines import one_of

_LINE = re.compile(r"[^\n]*\n?")
_STOP = re.compile(
    r"(?<![.!?…])[.!?…]+[\"')\]’”]*(?=\s)|[☺-➿\U0001f300-\U0001faff]+(?=\s)|\s[-–—•·*]{1,2}\s(?=[A-Z]\w)"
)
_ABBREVIATION = re.compile(
    one_of(r"""
        (?:^|[\s(])(?:
            mr|mrs|ms|mx|dr|prof|sr|jr|st|no|nos|approx|e\.g|i\.e|a\.m|p\.m|etc|vs|inc|ltd|pvt|ext|ref|tel|dept|asst|mgr|resp|incl
            excl|poss|wk|hr|min|mon|tues?|weds?|thurs?|fri|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|bzw|z\.b|ggf|ca|nr|evtl|frl
            hr|fr|dhr|mevr|sra?|dra?|sig|dott|spett|bv|o\.a|m\.a\.w|[a-z]
        )$
    """),
    re.IGNORECASE,
)
_LIST_MARK = re.compile(r"\s*(?:[-*•·–>]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s")
_WRAPPED = 55  # a line at least this long was broken by a program, not by the writer
_HELLO = one_of(r"""
    (?i:
        hi|hey|hello|hallo|dear
        good (?:morning|afternoon|evening|day)
        g['’]day|greetings|morning|afternoon|evening|guten (?:tag|morgen|abend)|sehr geehrte\w*|liebe[rs]?|moin|bonjour|hola
        beste|geachte|namaste|howzit
    )
""")
_CALLED = r"(?:[A-Z][\w'’./&-]*,?|(?i:and|und|all|both|there|team|everyone|folks|dear|mate|sir|madam|again))"
_GREETING = re.compile(
    rf"{_HELLO}(?: {_CALLED}){{0,8}}\s*[,:;!.–-]?|{_HELLO} \w+[,!]?|(?!(?:Thanks?|Sorry|Yes|No|Ok)\b)(?:[A-Z][\w'’-]*\.? ?){{1,3}}[,:–-]"
)
_NAME = r"(?!(?:Thanks?|Sorry|Yes|No|Ok|Okay|Unfortunately|Sadly|Regret\w*|Following|Please|Great|Good|Perfect)\b)[A-Z][\w'’-]+"
_GREETED = re.compile(
    rf"^\W*(?:{_HELLO}(?: (?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof)\b\.?)?(?: {_NAME}){{1,2}}|{_NAME}(?: {_NAME})?(?=,))"
)
_WORDS_ALONE = re.compile(
    r"(?:yes|no|done|sorry|confirmed|noted|thanks|received|agreed|congratulations|ok|perfect)[.!]?", re.IGNORECASE
)
_SIGNED = r"(?:[A-Z][\w'’.-]*|[A-Z]\.|&|and)"
_SIGN_OFF = re.compile(
    one_of(rf"""
        (?i:
            (?:
                (?:with )?(?:(?:very|kind|kindest|warm|warmest|best|many) )*(?:regards|wishes)
                yours(?: (?:sincerely|faithfully|truly))?
                sincerely|cheers|best|rgds|brgds|br|kr|mfg
                (?:mit )?(?:freundlichen|besten|herzlichen|viele) gr(?:ü|ue)(?:ß|ss)en?
                met vriendelijke groet|groetjes|groet
            )\b[,.!]?(?: from)?\s*
        )?(?:{_SIGNED}[ ,|/]*){{0,5}}[.,!–-]?(?:\s*\bxx?)?
    """)
)
LONGEST = 1200  # characters read of one sentence: longer ones are lists or legal text


def sentences_in(text: str) -> Iterator[tuple[int, int]]:
    """[start, end) of each sentence, in order. A blank line, a short line and a list mark end a sentence too."""
    for start, end in _blocks(text):
        yield from _split(text, start, end)


def is_greeting(sentence: str) -> bool:
    """A salutation and no more: "Hi Theo," "Dear Ms Okafor" "Maya -"."""
    return _GREETING.fullmatch(sentence.strip()) is not None


def without_greeting(text: str) -> str:
    """A mail without the hello and the name it may begin with: ", I am glad" of "Hi Maya, I am glad"."""
    return _GREETED.sub("", text)


def is_sign_off(sentence: str) -> bool:
    """A farewell formula, a name, or both, and no more: "Kind regards Theo Brandt", "Maya"."""
    return _WORDS_ALONE.fullmatch(sentence.strip()) is None and _SIGN_OFF.fullmatch(sentence.strip()) is not None


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Runs of lines that one paragraph was wrapped into."""
    begin: int | None = None
    end = 0
    previous = 0
    for match in _LINE.finditer(text):
        line = match.group().rstrip()
        if not line.strip():
            if begin is not None:
                yield begin, end
                begin = None
            continue
        if begin is not None and (previous < _WRAPPED or _LIST_MARK.match(line)):
            yield begin, end
            begin = None
        if begin is None:
            begin = match.start() + len(line) - len(line.lstrip())
        end = match.start() + len(line)
        previous = len(line)
    if begin is not None:
        yield begin, end


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for stop in _STOP.finditer(text, start, end):
        if text[stop.start()] == "." and stop.end() - stop.start() == 1:
            before = text[max(at, stop.start() - 12) : stop.start()]
            following = text[stop.end() : stop.end() + 3].lstrip()
            clock = before.lower().endswith(("a.m", "p.m"))
            if _ABBREVIATION.search(before) and not (clock and following[:1].isupper()):
                continue
            if before[-1:].isdigit() and "." in before[-6:] and following[:1].islower():
                continue  # "bis 14.08. im Urlaub"
            if before.strip(" (").isdigit() and stop.start() - at < 4:
                continue  # "1. Are you free" is one sentence
        yield from _piece(text, at, stop.end())
        at = stop.end()
    yield from _piece(text, at, end)


def _piece(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > LONGEST:
        cut = text.rfind(" ", start, start + LONGEST)
        cut = cut if cut > start else start + LONGEST
        yield start, cut
        start = cut + 1 if cut < end and text[cut].isspace() else cut
    if end > start:
        yield start, end
