"""This, next, last, that: which week, month or year is meant."""

from app.reading.times.cursor import Page

NEXT = frozenset(
    {
        "next",
        "coming",
        "following",
        "upcoming",
        "nächste",
        "nächster",
        "nächsten",
        "kommende",
        "kommenden",
        "komende",
        "volgende",
        "forthcoming",
    }
)


THIS = frozenset({"this", "current", "the", "diese", "dieser", "deze"})


_WEEK = frozenset({"week", "wk", "woche", "workweek", "weeks", "week's"})


def which_period(page: Page, i: int) -> tuple[int | None, int]:
    """-1, 0 or 1 for last, this and next; None where nothing of the kind stands here."""
    if i not in page.which:
        page.which[i] = _read_which(page, i)
    return page.which[i]


def _read_which(page: Page, i: int) -> tuple[int | None, int]:
    j = i
    if page.low(j) == "the" and page.near(j + 1) in NEXT | {"current", "same", "present"}:
        j += 1
    elif page.low(j) == "this" and page.near(j + 1) in ("coming", "current", "present", "upcoming"):
        return (0 if page.near(j + 1) in ("current", "present") else 1), j + 2
    low = page.near(j)
    if low in ("current", "this", "present", "diese", "dieser", "deze"):
        return 0, j + 1
    if low in NEXT:
        return (2 if low == "following" else 1), j + 1
    if low in ("last", "previous", "past"):
        return -1, j + 1
    if low in ("that", "same"):
        return 3, j + 1
    return None, i


def year_number(page: Page, i: int) -> int | None:
    number = page.integer(i)
    return number if number is not None and 1990 <= number <= 2100 and page.at(i).lines == 0 else None
