"""What a card says does not hang on what I am called."""

import re

import pytest

from tests.corpus.write import threads_in
from tests.eval.judgement import CORPUS, ours

EVERY = 8  # of the threads in `tests/corpus/seen/`, so many apart
OTHERS = ("Zainab", "Tom")


def _called() -> list[tuple[str, str]]:
    """Texts of threads in which I am called by a first name of letters, and that name."""
    texts = [
        "== " + block
        for path in sorted((CORPUS / "seen").glob("*.txt"))
        for block in re.split(r"^== ", path.read_text(encoding="utf-8"), flags=re.M)[1:]
    ]
    named = [(text, re.search(r"^me: ([^\W\d_]+) ", text, re.M)) for text in texts[::EVERY]]
    return [(text, found[1]) for text, found in named if found]


CALLED = _called()


def test_there_are_threads_to_rename() -> None:
    assert len(CALLED) >= 30


@pytest.mark.parametrize(
    ("text", "name"), CALLED, ids=lambda part: part.split(" ")[1] if part.startswith("==") else part
)
def test_another_first_name_changes_nothing(text: str, name: str) -> None:
    renamed = [re.sub(rf"\b{name}\b", other, text) for other in OTHERS if other != name]
    told = [ours(next(iter(threads_in(t)))) for t in (text, *renamed)]
    for key in ("action", "wait_until", "stage", "rejection", "sure"):
        assert len({str(answer[key]) for answer in told}) == 1, key
