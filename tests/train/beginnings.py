"""Labelled threads as they stood when they had only just begun: most cards are asked for then."""

from collections.abc import Iterator

from tests.eval.judgement import Case

FIRST = (1, 2)  # mails
SET_ASIDE = frozenset({"DRAFT", "TRASH", "SPAM"})


def beginnings(case: Case) -> Iterator[Case]:
    """The first mail of a thread alone, and the first two: of its label only whether it is about a job holds for them."""
    mails = [m for m in case["thread"]["messages"] if not SET_ASIDE & set(m.get("labelIds") or ())]
    for count in FIRST:
        if count < len(mails):
            yield {**case, "thread": {**case["thread"], "messages": mails[:count]}}
