"""The language of the phrase tables, and the index that must never lose a match."""

import pytest

from app.reading.acts.classes import CLASSES
from app.reading.acts.model import ActKind
from app.reading.acts.patterns import Index, compile_pattern, table
from app.reading.acts.phrases_mine import MINE
from app.reading.acts.phrases_refusal import REFUSALS
from app.reading.acts.phrases_theirs import JOB_TALK, THEIRS
from app.reading.acts.phrases_tongues import TONGUES
from app.reading.acts.phrases_trade import TRADES
from app.reading.acts.tokens import tokens_of
from tests.train.sentences import sentences

ALL = (*REFUSALS, *THEIRS, *MINE, *TONGUES, *JOB_TALK, *TRADES)


@pytest.mark.parametrize(
    ("pattern", "words", "matches"),
    [
        ("we ~2 chose", "we have now chosen ", False),
        ("we ~2 chose", "we then all chose ", True),
        ("we ~1 chose", "we then all chose ", False),
        ("(good/very bad) news", "very bad news ", True),
        ("decid*", "he is deciding ", True),
        ("the? job", "job ", True),
        ("^ yes", "oh yes ", False),
        ("go !(home) ~2 with", "go home with ", False),
        ("{month} #", "in may 12 ", True),
    ],
)
def test_a_pattern_means_what_its_page_says(pattern: str, words: str, matches: bool) -> None:
    regex, *_ = compile_pattern(pattern, CLASSES)
    assert bool(regex.search(words)) is matches


def test_a_long_line_goes_on_in_the_next_one() -> None:
    lines = table(
        ActKind.HOLD,
        """
.9 (on hold/
    on ice) for
    now  # HR
.8 later  # owners
""",
    )
    assert [(p.pattern, p.writer) for p in lines] == [("(on hold/on ice) for now", "HR"), ("later", "owners")]


def test_the_index_finds_every_line_that_matches() -> None:
    index = Index(ALL)
    for item in list(sentences())[::7]:
        tokens = tokens_of(item.text)
        words = " ".join(tokens) + " "
        matching = {id(p) for p in ALL if p.regex.search(words)}
        assert matching <= {id(p) for p in index.candidates(tokens)}


def test_every_line_says_who_writes_it_so() -> None:
    assert [p.pattern for p in ALL if not p.writer] == []


def test_every_line_can_match_something() -> None:
    assert [p.pattern for p in ALL if "|" in p.pattern or not 0 < p.sure < 1] == []


def test_lines_come_as_the_tables_have_them() -> None:
    """Where two lines are as sure the first counts, so the order must not hang on how a set is walked through."""
    index = Index(ALL)
    place = {id(phrase): number for number, phrase in enumerate(ALL)}
    for item in list(sentences())[::31]:
        places = [place[id(phrase)] for phrase in index.candidates(tokens_of(item.text))]
        assert places == sorted(places)
