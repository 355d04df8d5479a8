"""One occasion for a letter: what a plan may look at, and how long the letter may be."""

import re
from dataclasses import dataclass

from app.etiquette.model import Advice, LetterKind
from app.letters.compose import Slot, Span
from app.letters.model import Length, Wishes
from app.letters.particulars import Particulars
from app.letters.parts.table import Table, table
from app.letters.promises import MY_CONTRACT
from app.reading.model import Reading, Stage

# Recipes of `followup-etiquette.md`: 50 to 125 words, the last follow-up 40 to 80, the gracious note 40 to 90.
_SPANS = {Length.USUAL: Span(56, 78, 112), Length.SHORT: Span(50, 52, 72)}
_LAST = {Length.USUAL: Span(52, 62, 80), Length.SHORT: Span(50, 50, 68)}
_GRACIOUS = {Length.USUAL: Span(52, 68, 90), Length.SHORT: Span(50, 50, 70)}

OWN_WORDS: Table = table("wpf | {high}")
SHARED_WORDS: Table = table("wpf | {shared}")


@dataclass(frozen=True, slots=True)
class Case:
    """Everything that a plan may look at."""

    kind: LetterKind
    reading: Reading
    advice: Advice
    wishes: Wishes
    known: Particulars

    @property
    def thanks_due(self) -> bool:
        """A talk took place for which no thanks were written yet."""
        talk = self.reading.last_interview
        return talk is not None and not talk.thanked

    @property
    def unanswered(self) -> bool:
        """An application that no person of theirs has answered yet."""
        return self.reading.applied_only or self.reading.last_from_them is None

    @property
    def approached(self) -> bool:
        return approached(self.reading)

    @property
    def mine_last(self) -> bool:
        last = self.reading.last_contact
        return last is not None and last.by == "me"

    @property
    def agency(self) -> bool:
        return bool(self.reading.counterpart and self.reading.counterpart.agency)

    @property
    def decided(self) -> bool:
        """They said yes: an offer, or a contract that is on its way."""
        if self.reading.stage in (Stage.OFFER, Stage.ACCEPTED):
            return True
        promise = self.reading.promise
        if promise is None or promise.strength == "conditional" or self.reading.hold:
            return False
        return bool(MY_CONTRACT.search(promise.evidence.quote))

    @property
    def talked(self) -> bool:
        return self.reading.last_interview is not None

    @property
    def date_ahead(self) -> bool:
        """They named a day, and it has not come yet."""
        return self.known.has("by_then") and not self.promise_passed

    @property
    def promise_passed(self) -> bool:
        promise = self.reading.promise
        return bool(promise and promise.end and promise.end < self.reading.today)


_APPLIED = re.compile(
    r"\b(?:appl(?:y|ied|ying|ications?)|your (?:cv|r[eé]sum[eé]|documents|cover letter|interest in)|interview|vacancy|shortlist(?:ed)?)\b",
    re.I,
)


def approached(reading: Reading) -> bool:
    """They wrote first, and nothing that the reading quotes speaks of an application of mine, which may have gone another way."""
    if reading.stage is not Stage.OUTREACH:
        return False
    quoted = [r.evidence.quote for r in reading.requests] + [d.evidence.quote for d in reading.doubts if d.evidence]
    return not any(_APPLIED.search(words) for words in (reading.subject, *quoted))


_FOUND_ME = re.compile(
    r"\b(?:open to|interest(?:ed)?|curious|consider|profile|came across|background|opportunit\w+|explor\w+|hear more|keen|fit)\b",
    re.I,
)


def found_me(reading: Reading) -> bool:
    """They wrote first, and their words are those of somebody who seeks: only such a person is thanked for approaching me."""
    said = (reading.subject, *(r.evidence.quote for r in reading.requests))
    return approached(reading) and any(_FOUND_ME.search(words) for words in said)


def span_of(case: Case) -> Span:
    if case.kind is LetterKind.FOLLOW_UP_LAST:
        return _LAST[case.wishes.length]
    if case.kind is LetterKind.GRACIOUS_NOTE:
        return _GRACIOUS[case.wishes.length]
    return _SPANS[case.wishes.length]


THANKS = table("""
wpf | Thank you for your time.
wp  | Thank you for taking the time to read this.
pf  | I am grateful for your time.
w   | Thanks for reading this.
f   | I would like to thank you for your time.
p   | Thank you for reading this.
""")


def thanks(paragraph: int, words: Table = THANKS) -> Slot:
    """A short thank-you, which the tone check asks for too: only where nothing else in the letter says one."""
    return Slot("thank_you", (words,), paragraph, unless_thanked=True)


def personal(paragraph: int) -> tuple[Slot, ...]:
    """What the person added always stands; a topic of the thread only where they added nothing."""
    return (Slot("high", (OWN_WORDS,), paragraph), Slot("shared", (SHARED_WORDS,), paragraph))
