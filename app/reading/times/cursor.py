"""Reading tokens by position: small questions that every rule of the grammar asks."""

from datetime import date
from functools import lru_cache

from app.reading.times.lexer import Token
from app.reading.times.periods import When
from app.reading.times.words import NUMBERS, Entries, Phrases, Value
from app.reading.workdays import Workdays

NOTHING = Token("mark", "", "", 0, 0, 9)
DASHES = frozenset("-–—‐‑‒−")
TO_WORDS = DASHES | {"to", "until", "till", "through", "thru", "bis", "t/m", "tot", "à", "al", "a"}
LONGEST_NUMBER_WORD = 60


_PAD = 80  # no rule looks further ahead than this


@lru_cache(maxsize=4096)
def _split(phrase: str) -> tuple[str, ...]:
    return tuple(phrase.split())


@lru_cache(maxsize=1024)
def _indexed(phrases: tuple[str, ...]) -> Phrases:
    return Phrases(phrases)


class Page:
    """The tokens of one text and all that is needed to turn them into dates."""

    def __init__(
        self, tokens: list[Token], *, raw: str, sent: date, country: str, days: Workdays, month_first: bool
    ) -> None:
        self.raw = raw
        self.tokens = tokens
        self.sent = sent
        self.country = country
        self.days = days
        self.month_first = month_first
        self.plain: dict[int, tuple[When, int] | None] = {}  # dates read at a place, for as long as nothing changes
        self.which: dict[int, tuple[int | None, int]] = {}
        self.past = False  # the verb of the clause looks back
        self.last: tuple[date, date, str] | None = None  # the newest interval before this place, and its grain
        self.closing: date | None = None  # the last day to apply, where one was named before this place
        self._lows = [token.low for token in tokens] + [""] * _PAD
        self.has_capital_day = "day" in self._lows and any(t.low == "day" and t.raw[0] == "D" for t in tokens)
        self._nears = [token.low if token.lines < 2 else "" for token in tokens] + [""] * _PAD
        self._opened = -1  # the paragraph's first word at which reading stands

    def reads(self, *, past: bool, last: tuple[date, date, str] | None) -> None:
        """Sets what the words are read against; what was read before no longer holds."""
        if past != self.past or last != self.last:
            self.past, self.last = past, last
            self.plain.clear()

    def stand(self, i: int) -> None:
        """Reading stands at `i`: a paragraph's first word ends no phrase before it, yet a phrase may begin with it."""
        if self._opened < 0 and self.tokens[i].lines < 2:
            return
        if self._opened >= 0:
            self._nears[self._opened] = ""
        self._opened = i if self.tokens[i].lines >= 2 else -1
        if self._opened >= 0:
            self._nears[i] = self._lows[i]
        self.plain.clear()
        self.which.clear()

    def at(self, i: int) -> Token:
        return self.tokens[i] if 0 <= i < len(self.tokens) else NOTHING

    def low(self, i: int) -> str:
        return self._lows[i] if i >= 0 else ""

    def near(self, i: int) -> str:
        """The word at `i`, empty where a new paragraph begins there."""
        return self._nears[i] if i >= 0 else ""

    def take(self, i: int, phrase: str) -> int:
        """The position behind `phrase` (words parted by spaces) if it stands at `i`, else 0."""
        return self._take(i, _split(phrase))

    def _take(self, i: int, words: tuple[str, ...]) -> int:
        nears = self._nears
        for word in words:
            if i < 0 or nears[i] != word:
                return 0
            i += 1
        return i

    def take_any(self, i: int, phrases: tuple[str, ...]) -> int:
        """The position behind the first of `phrases` that stands at `i`, else 0: put longer ones first."""
        known = phrases if type(phrases) is Phrases else _indexed(phrases)
        entries = known.by_first.get(self._nears[i] if i >= 0 else "")
        if entries is None:
            return 0
        for rest, count, _, _ in entries.by_second.get(self._nears[i + 1], entries.alone):
            if not rest or self._take(i + 2, rest):
                return i + count
        return 0

    def matches(self, i: int, index: dict[str, Entries[Value]]) -> list[tuple[str, Value, int]]:
        """The phrases of `index` that stand at `i`, longer ones first, each with its value and the position behind it."""
        entries = index.get(self._nears[i] if i >= 0 else "")
        if entries is None:
            return []
        return [
            (phrase, value, i + count)
            for rest, count, phrase, value in entries.by_second.get(self._nears[i + 1], entries.alone)
            if not rest or self._take(i + 2, rest)
        ]

    def skip(self, i: int, words: frozenset[str] | set[str]) -> int:
        for _ in range(4):
            if self.near(i) not in words:
                break
            i += 1
        return i

    def integer(self, i: int) -> int | None:
        token = self.at(i)
        return int(token.raw) if token.kind == "int" else None

    def count(self, i: int) -> tuple[int, int] | None:
        """A small number at `i`, in figures or words, and the position behind it ("ten (10)" and "10 (ten)" are one number)."""
        token = self.at(i)
        if token.kind == "int":
            said_again = self.low(i + 1) == "(" and NUMBERS.get(self.low(i + 2)) is not None and self.low(i + 3) == ")"
            return int(token.raw), i + 4 if said_again else i + 1
        number = NUMBERS.get(token.low)
        if number is None or token.kind != "word":
            return None
        if number >= 20 and self.low(i + 1) in DASHES and NUMBERS.get(self.low(i + 2), 99) < 10:
            number, i = number + NUMBERS[self.low(i + 2)], i + 2
        if self.low(i + 1) == "(" and self.at(i + 2).kind == "int" and self.low(i + 3) == ")":
            i += 3
        return number, i + 1

    def is_dash(self, i: int) -> bool:
        return self.low(i) in DASHES
