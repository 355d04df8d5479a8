"""Blanks: places in square brackets that the person fills before a letter can be approved."""

import re
from collections.abc import Callable

# "[two days and times that suit you]", "[Name]", "{{first_name}}", "XXX", "____": ours and those people leave themselves.
_BLANK = re.compile(r"\[[^\[\]\n]{1,160}\]|\{\{[^{}\n]{1,80}\}\}|\bX{3,}\b|_{3,}")


def blanks_in(body: str) -> tuple[str, ...]:
    """Every blank that still stands in `body`, in reading order, each as it is written there, none twice."""
    return tuple(dict.fromkeys(found.group() for found in _BLANK.finditer(body)))


def without_blanks(body: str) -> str:
    """`body` with each blank replaced by a space: what is left is text that claims something."""
    return _BLANK.sub(" ", body)


def outside_blanks(text: str, change: Callable[[str], str]) -> str:
    """`change` applied to the words, each blank left exactly as it is. A blank counts as a word meanwhile, so that sentences stay whole."""
    found = [hit.group() for hit in _BLANK.finditer(text)]
    numbered = iter(range(len(found)))
    changed = change(_BLANK.sub(lambda _: f"\ue000{chr(0xE100 + next(numbered))}", text))
    return re.sub("\ue000([\ue100-\uf8ff])", lambda hit: found[ord(hit.group(1)) - 0xE100], changed)
