"""Lines that introduce a quote: "On Mon, 2 Nov 2026 at 09:00, Theo Brandt <theo@…> wrote:".

By evidence, not by shape: a date, a time or an address, and a verb of writing or an address with a colon at the end.
"""

import re
from collections.abc import Sequence

from app.reading.mail.phrases import INTRODUCTIONS, MONTHS, SENTENCE_WORDS, WEEKDAYS, WRITING, any_of, words_of

MAX_JOINED = 6  # lines of one attribution
MAX_LENGTH = 400
MAX_ATTEMPTS = 200  # lines of one body that are tried
MAX_INTRODUCTION = 120
NAME_WORDS = 8  # that a name before an address may have
SHORT_WORD = 2
SAYING = 3  # words in small letters that no name and no date has
DATE_WITHIN = 60  # characters from the start in which the date has to begin

_MONTH = rf"(?:{any_of(*map(re.escape, MONTHS))})"
_WEEKDAY = rf"(?:{any_of(*map(re.escape, WEEKDAYS))})"
MONTH_OR_DAY = re.compile(rf"(?:{_MONTH}|{_WEEKDAY})", re.I)
_NUMERIC = r"\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4}"
_CLOCK = r"\d{1,2}[:.h]\d{2}|\d{1,2}\s?[ap]\.?m\b"
_DAY_MONTH = rf"\d{{1,2}}(?:st|nd|rd|th|\.|º|er)?[\s-](?:de |of )?{_MONTH}|{_MONTH}[^\W\d]*\.?[\s-]\d{{1,2}}\b"
_ASIAN = r"\d{1,4}\s?[年년]|\d{1,2}\s?[月월]"

DATE = re.compile(rf"(?<![\w.]){_NUMERIC}|(?<!\d)(?:{_CLOCK})|(?<!\w)(?:{_DAY_MONTH})|{_ASIAN}|\b(?:19|20)\d\d\b", re.I)
DIGIT = re.compile(r"\d")
CLOCK = re.compile(rf"(?<!\d)(?:{_CLOCK})", re.I)
ADDRESS = re.compile(r"[^\s<>()@,;:\"]{1,64}@[^\s<>()@,;:\"]{1,100}")
VERB = re.compile(rf"(?:(?<!\w)(?:{any_of(*map(re.escape, WRITING))})(?!\w)|のメール|님이 작성|写道|寫道)", re.I)
VERB_LAST = re.compile(
    rf"(?:(?<!\w)(?:{any_of(*map(re.escape, WRITING))})|のメール|님이 작성|写道|寫道)\s*(?:je\s*)?[:：]?\s*$", re.I
)
VERB_ALONE = re.compile(rf"(?:{any_of(*map(re.escape, WRITING))})\s*[:：]\s*$", re.I)
INTRODUCTION = re.compile(rf"[\W_]*+(?:{any_of(*map(re.escape, INTRODUCTIONS))})[\s,:]", re.I)
DATE_FIRST = re.compile(
    rf"[\W_]*+(?:{_WEEKDAY}\.?,?\s*)?(?:den |d\. |dnia )?(?:{_NUMERIC}|{_DAY_MONTH}|\d{{1,4}}[年년]|\d\d? \w)", re.I
)
MID_LINE = re.compile(
    rf"(?<!\w)(?:On|Am|Le|El|Il(?: giorno)?|Em|Op|Den|W dniu|Dne)\s(?:(?i:{_WEEKDAY}\b|{_MONTH}|\d))[^\n]{{6,300}}[:：]\s*$"
)
# Lotus Notes, with the first words of the quoted mail behind it: "Maya Chen ---11/04/2026 04:11:09 PM---Would Thursday"
NOTES = re.compile(r"[^\n<>-]{2,80}? ?---\d{1,4}[./-]\d{1,2}[./-]\d{2,4} \d{1,2}[:.]\d{2}[:.]\d{2}[^\n-]{0,20}---")
GROUPWISE = re.compile(r">{3}\s*[^<>\n]{2,80}(?:<[^<>\s]+@[^<>\s]+>)?[^<>\n]{0,40}\d[^<>\n]{2,40}>{3}\s*$")
ISO_ALONE = re.compile(
    r"\s*\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:,? \d{1,2}:\d{2}(?::\d\d)?(?: ?(?:GMT|UTC)[+-]\d{1,2}:?\d{2}))\s[^:]{1,80}:?\s*$"
)
DATE_NAME_ADDRESS = re.compile(r"\s*\d{4}[-/]\d{1,2}[-/]\d{1,2}[^<>]{1,100}<[^<>\s]+@[^<>\s]+>:?\s*$")
DASHED = re.compile(r"\s*+-{2,}+\s*+(\S.{1,200}?)\s*-{2,}\s*$")
# Programs write the year: "On Wed, 4 Nov at 10:00 Joe from HR said:" is told in a letter
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d[./-]\s?\d{1,2}[./-]\s?\d{2,4}")
# Who asks somebody to write names an address behind a day as well: "On Thursday at 4 pm please write to Joe <joe@…>:"
ASKING = words_of(
    "please kindly write call ring contact meet ask email bitte schreiben melden merci contacter contactez escriba contacte"
)
# "Am 12.11. um 10 Uhr schrieb mir der Chef:"
TOLD_ONES = words_of("me us him them mir uns ihm ihnen")
ENDS = re.compile(r"[:：]\s*$|[-*_]{2,}\s*$")
OPEN_END = ("<", ",", "[", "(")
ADDRESS_LAST = re.compile(r"[<(\[](?:mailto:)?[^\s<>@]+@[^\s<>@]+[>)\]]{1,2}\s*[:：]\s*$")


def attributions(lines: Sequence[str], bare: Sequence[str], quoted: Sequence[bool]) -> dict[int, tuple[int, int]]:
    """First line -> (last line, column at which the attribution begins on the first).

    `lines` are the lines of the body, `bare` the same without quote marks, `quoted` tells which had them. Attributions
    that stand inside a quote are found too, except that one which begins outside is never joined into one inside.
    """
    found: dict[int, tuple[int, int]] = {}
    attempts = 0
    inside = False  # a quoted line below a quoted line: quoted whatever it says
    for end, text in enumerate(bare):
        if not text:
            continue
        if "---" in text and NOTES.match(text[:MAX_LENGTH]):
            found[end] = (end, 0)
            continue
        if quoted[end] and lines[end].startswith(">>>") and GROUPWISE.match(lines[end][:MAX_LENGTH]):
            found[end] = (end, 0)
            continue
        was_inside, inside = inside, quoted[end]
        if (was_inside and inside) or not _may_end(text):
            continue
        attempts += 1
        if attempts > MAX_ATTEMPTS:
            break
        begin = _begin(lines, bare, quoted, end)
        if begin is not None:
            found.setdefault(begin[0], (end, begin[1]))
    return found


def has_date(text: str) -> bool:
    """Whether a date, a year or a time of day stands in `text`."""
    return DIGIT.search(text) is not None and DATE.search(text) is not None


def _may_end(text: str) -> bool:
    tail = text[-40:]
    if ENDS.search(tail):
        return True
    first = text[:1]
    if first.isdigit() and (ISO_ALONE.match(text) or DATE_NAME_ADDRESS.match(text)):
        return True
    return tail[-1:] not in ".!?,;" and len(text) < 200 and VERB_LAST.search(tail) is not None


def _begin(lines: Sequence[str], bare: Sequence[str], quoted: Sequence[bool], end: int) -> tuple[int, int] | None:
    """Where the attribution that ends on line `end` begins, as (line, column)."""
    joined = bare[end][-MAX_LENGTH:]
    if ISO_ALONE.match(joined) or DATE_NAME_ADDRESS.match(joined):
        return end, 0
    candidates = []
    line = end
    while True:
        candidates.append((line, joined))
        before = line - 1
        if before >= 0 and not bare[before]:
            before -= 1
            if before < 0 or not (
                bare[before].endswith(OPEN_END)
                or bare[line].startswith(("<", "mailto:"))
                or VERB_ALONE.match(bare[line])
            ):
                break
        if before < 0 or end - before >= MAX_JOINED + 2 or len(candidates) >= MAX_JOINED:
            break
        if quoted[before] and not quoted[end] and not bare[line].startswith("<"):
            break
        joined = f"{bare[before]} {joined}"
        if len(joined) > MAX_LENGTH or bare[before].endswith((":", "!", "?")):
            break
        line = before
    for test in (_introduced, _dated):
        for line, text in candidates:
            if test(text):
                return line, 0
    for line, text in candidates:
        inside = MID_LINE.search(text, 1) if DIGIT.search(text) else None
        if inside and inside.start() < len(bare[line]) and _wrote(text[inside.start() :]):
            shift = len(lines[line]) - len(lines[line].lstrip(" >\t"))
            return line, inside.start() + shift
    return _named_begin(candidates, bare)


def _named_begin(candidates: Sequence[tuple[int, str]], bare: Sequence[str]) -> tuple[int, int] | None:
    """The name's line, or the one above it where the date or the name itself was torn off."""
    for number, (line, text) in enumerate(candidates):
        if not _named(text):
            continue
        if number + 1 < len(candidates):
            above, joined = candidates[number + 1]
            torn = text.startswith(("<", "(", "["))
            if torn or (not has_date(text) and has_date(bare[above]) and _named(joined)):
                return above, 0
        return line, 0
    return None


def _wrote(text: str) -> bool:
    """Evidence: (date or address) and (verb, or an address with a colon at the end), and no sentence in between.

    A date together with an address in brackets and a colon at the end needs no verb: there are more languages than the
    table knows.
    """
    address = ADDRESS.search(text)
    dated = has_date(text)
    if not (address or dated):
        return False
    verb = VERB.search(text)
    last = ADDRESS_LAST.search(text)
    if last and not verb and ASKING.intersection(text[: last.start()].split()):
        return False
    if last and (verb or not last[0].startswith("(")):  # "you meet Joe Park (joe@…):" is a sentence
        return True
    words = text[: verb.start() if verb else len(text)].casefold().split()
    speaks = bool(SENTENCE_WORDS.intersection(words[1:]))
    if address and text[: address.start()].rstrip().endswith(("<", "(", "[", "mailto:")):
        rounded = text[: address.start()].rstrip().endswith("(")
        return verb is not None or (dated and not speaks and not rounded and text.endswith((":", "：")))
    if not verb:
        return False
    if not address and (SENTENCE_WORDS | TOLD_ONES).intersection(text[verb.end() :].casefold().split()):
        return False  # "On 12 November Joe replied to your letter and sent:"
    if speaks:
        return 1 < len(words) <= NAME_WORDS and words[-1] in {"you", "du", "ihr", "vous"}
    return bool(address or CLOCK.search(text)) or len(words) <= 12


def _introduced(text: str) -> bool:
    match = INTRODUCTION.match(text)
    return bool(match and has_date(text[match.end() : match.end() + DATE_WITHIN]) and _wrote(text))


def _dated(text: str) -> bool:
    return bool(DATE_FIRST.match(text) and has_date(text[:DATE_WITHIN]) and _wrote(text))


def _named(text: str) -> bool:
    """ "Theo Brandt <theo@…> wrote:", "Theo Brandt schrieb am 2.11.2026:", "---- Theo Brandt wrote ----"."""
    dashed = DASHED.match(text)
    verb = VERB.search(text)
    if dashed:
        return bool(
            verb and len(dashed[1].split()) <= 12 and not SENTENCE_WORDS.intersection(dashed[1].casefold().split())
        )
    if not text.rstrip().endswith((":", "：")):
        return False
    address = ADDRESS.search(text)
    if address and text[: address.start()].rstrip("<([ ").endswith("mailto:"):
        address = ADDRESS.search(text, address.end()) or address
    head = text[: address.start() if address else (verb.start() if verb else len(text))]
    words = head.replace("<", " ").split()
    if len(words) > (2 * NAME_WORDS if has_date(head) else NAME_WORDS) or SENTENCE_WORDS.intersection(
        w.casefold() for w in words
    ):
        return False
    if (
        not verb
        and sum(1 for w in words if w.islower() and len(w) > SHORT_WORD and not MONTH_OR_DAY.match(w)) >= SAYING
    ):
        return False  # "For the lesson on 12 November contact Joe <joe@…>:"
    if address:
        bracketed = text[address.start() - 1 : address.start()] in "<([:" or not words
        return bracketed and bool(verb or words) and _wrote(text)
    return bool(verb and words and words[0][:1].isupper() and has_date(text[verb.end() :]))


def hearsay(text: str) -> bool:
    """Whether an attribution has neither an address nor a year: evidence only with a quote below."""
    return YEAR.search(text) is None and ADDRESS.search(text) is None


def names_a_writer(text: str) -> bool:
    """ "Theo Brandt wrote:" without date or address, or a date with a verb of no known language: evidence only with a
    quote right below."""
    if len(text) > MAX_INTRODUCTION or not text.endswith((":", "：")):
        return False
    if ADDRESS.search(text) or CLOCK.search(text):
        return True
    verb = VERB.search(text)
    if not verb:
        return False
    words = (text[: verb.start()] + text[verb.end() :]).strip(" :：").split()
    return len(words) <= 5 and not SENTENCE_WORDS.intersection(w.casefold() for w in words) and text[:1].isupper()
