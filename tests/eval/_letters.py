"""What the letters section measures with: threads to write for, blanks filled in, reading grade, and the rows of the articles."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

import pytest

from app.etiquette.advise import advise
from app.etiquette.model import Advice, LetterKind
from app.gmail.parse import thread_from_payload
from app.letters.blanks import blanks_in
from app.letters.model import Length, Letter, Terms, Tone, Wishes, Writer
from app.letters.shape import own_text
from app.letters.terms import terms_in
from app.letters.write import write_letter
from app.reading.mail import read_mails
from app.reading.model import Reading, Stage
from app.reading.read import read_thread
from app.thread import Me
from tests.letters import cases as by_hand

CORPUS = Path(__file__).parent.parent / "corpus"


@dataclass(frozen=True)
class Occasion:
    """A thread that calls for a letter of this kind, or in which a person may choose one."""

    name: str
    kind: LetterKind
    advice: Advice
    reading: Reading
    writer: Writer
    text: str
    terms: Terms
    wishes: Wishes = field(default_factory=Wishes)


@dataclass(frozen=True)
class Written:
    occasion: Occasion
    tone: Tone
    length: Length
    letter: Letter
    wishes: Wishes


def occasions() -> dict[LetterKind, list[Occasion]]:
    """By kind, in the order of the corpus; what no thread of it calls for comes from the readings made by hand."""
    found: dict[LetterKind, list[Occasion]] = defaultdict(list)
    for path in sorted(CORPUS.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                for occasion in _of(json.loads(line)):
                    found[occasion.kind].append(occasion)
    for name, (kind, reading, wishes) in by_hand.CASES.items():
        found[kind].append(
            Occasion(name, kind, by_hand.advice(kind), reading, by_hand.MAYA, "", Terms(), replace(wishes, variant=0))
        )
    return found


def _of(case: dict) -> Iterator[Occasion]:
    me = Me(case["me"]["name"], case["me"]["email"], tuple(case["me"].get("aliases") or ()))
    thread = thread_from_payload(case["thread"])
    now = datetime.fromisoformat(case["now"])
    reading = read_thread(thread, me=me, now=now, country=case["country"], timezone=case["timezone"])
    advice = advise(reading)
    if not reading.recruiting:
        return
    mails = read_mails(thread, me=me)
    text = "\n".join(
        f"{m.message.subject}\n{m.message.sender.name if m.message.sender else ''}\n{m.message.text or ''}\n{m.new_text}"
        for m in mails
    )
    terms = terms_in(mails, my_name=me.name)
    for kind in _kinds(advice, reading):
        given = replace(advice, letter=kind)
        yield Occasion(case["id"], kind, given, reading, Writer(me.name), text, terms)


def _kinds(advice: Advice, reading: Reading) -> Iterator[LetterKind]:
    """The advised kind, and those that a person in this situation may choose."""
    if advice.letter is not None:
        yield advice.letter
    if reading.stage is Stage.OFFER:
        yield from (LetterKind.ACCEPT, LetterKind.DECLINE, LetterKind.MORE_TIME)
    if reading.next_interview:
        yield LetterKind.RESCHEDULE
    if reading.stage in (Stage.OUTREACH, Stage.SCREENING):
        yield from (LetterKind.DECLINE, LetterKind.WITHDRAW)
    if reading.stage is Stage.INTERVIEWED and not reading.rejection:
        yield LetterKind.WITHDRAW
    if reading.stage is Stage.INTERVIEWED and not reading.rejection and not reading.requests:
        yield from (LetterKind.CORRECTION, LetterKind.CHECK_BACK)
    if reading.stage is Stage.ASSESSMENT:
        yield LetterKind.MORE_TIME


def written(most: int) -> list[Written]:
    """Kind by kind, tone by tone, length by length, each from another thread where there are enough."""
    by_kind, letters = occasions(), []
    combinations = [(kind, tone, length) for kind in LetterKind for tone in Tone for length in Length]
    rounds = 0
    while len(letters) < most:
        for at, (kind, tone, length) in enumerate(combinations):
            if len(letters) == most:
                break
            if rounds and kind not in _COMMON:
                continue
            choice = by_kind[kind]
            occasion = choice[(at + rounds * len(combinations)) % len(choice)]
            wishes = replace(occasion.wishes, length=length, terms=occasion.terms, variant=rounds)
            letter = write_letter(
                occasion.advice, occasion.reading, writer=replace(occasion.writer, tone=tone), wishes=wishes
            )
            letters.append(Written(occasion, tone, length, letter, wishes))
        rounds += 1
    return letters


_COMMON = frozenset(
    {
        LetterKind.FOLLOW_UP_APPLICATION,
        LetterKind.FOLLOW_UP_INTERVIEW,
        LetterKind.FOLLOW_UP_MISSED_DATE,
        LetterKind.FOLLOW_UP_LAST,
        LetterKind.THANK_YOU,
        LetterKind.GRACIOUS_NOTE,
        LetterKind.ANSWER,
    }
)


_FILLINGS = (
    ("two", "Tuesday at 10:00 and Wednesday at 14:00"),
    ("time that suits", "the first of the times you name"),
    ("day and time", "Tuesday at 10:00"),
    ("referee", "Samira Holt, who led my team, samira.holt@mail.example"),
    ("file", "attached as a PDF"),
    ("said you would", "the portfolio, attached as a PDF"),
    ("range", "what we talked about"),
    ("notice", "four weeks"),
    ("phone", "01632 960123"),
    ("what you did", "the design and the first version"),
    ("what you said", "2018"),
    ("what is right", "2019"),
    ("day", "Tuesday"),
    ("date", "1 March"),
    ("or:", ""),
)


def filled(letter: Letter) -> str:
    """The letter as a person would send it: each blank answered."""
    body = letter.body
    for blank in blanks_in(body):
        said = next((words for key, words in _FILLINGS if key in blank), "yes, that is possible")
        body = body.replace(blank, said)
    return body


def masked(written: Written) -> str:
    """The words without the names, company, role and days that make any two letters differ."""
    body, reading = own_text(written.letter.body), written.occasion.reading
    names = [reading.company or "", reading.role or "", *(n for p in reading.people for n in (p.name, p.first_name))]
    for name in sorted(filter(None, names), key=len, reverse=True):
        body = re.sub(rf"\b{re.escape(name)}\b", "N", body)
    return re.sub(r"\b(\d{1,2} \w+|\w+ \d{1,2}|\w+day)\b", "D", body)


def grade(text: str) -> float:
    """Flesch-Kincaid: the school year in which a text is easy to read."""
    sentences = max(1, len(re.findall(r"[.!?]+(?:\s|$)", text)))
    words = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", text)
    syllables = sum(_syllables(w.lower()) for w in words)
    return 0.39 * len(words) / sentences + 11.8 * syllables / max(1, len(words)) - 15.59


def _syllables(word: str) -> int:
    count = len(re.findall(r"[aeiouyáéíóúäöüâêîôûàèìòùåøæ]+", word))
    if word.endswith("e") and not word.endswith(("le", "ee", "ie")) and count > 1:
        count -= 1
    if word.endswith("ed") and not word.endswith(("ted", "ded")) and count > 1:
        count -= 1
    return max(1, count)


class Rows:
    """Collects what each test named by a row said."""

    def __init__(self) -> None:
        self.said: dict[str, bool] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        row = re.search(r"test_S(\d)_(\d+)_", report.nodeid)
        if row and (report.when == "call" or report.failed):
            name = f"S{row.group(1)}.{row.group(2)}"
            self.said[name] = self.said.get(name, True) and report.passed


ROW_COUNTS = {"S0": 11, "S1": 9, "S2": 11, "S3": 9, "S4": 9}


def all_rows() -> Iterable[str]:
    return (f"{source}.{n}" for source, most in ROW_COUNTS.items() for n in range(1, most + 1))
