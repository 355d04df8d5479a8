"""Long regular expressions written as lines: what may be said, one wording a line."""

import re

_COMMENT = re.compile(r"\s\s+# .*$")
_OPENS = re.compile(r"(?<!\\)\((?:\?(?:[:=!]|<[=!]|[a-z]+:|P<\w+>))?$")


def one_of(lines: str) -> str:
    """The pattern that finds any of these lines.

    A line that ends by opening a group stands above the wordings of that group, and a line that begins with a bracket closes
    it. A blank at the edge of a line is written `[ ]`; two blanks and `# ` begin a comment (who writes so).
    """
    pattern, opened = "", True
    for line in lines.splitlines():
        row = _COMMENT.sub("", line).strip()
        if row:
            pattern += row if opened or row.startswith(")") else f"|{row}"
            opened = bool(_OPENS.search(row))
    return pattern
