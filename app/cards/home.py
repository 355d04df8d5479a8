"""The list of job threads (`cards.md` i): due first, then waiting, then closed in one line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.cards.links import Links
from app.cards.widgets import Card, Widget, button, buttons, call, card, escape, paragraph, row, section
from app.etiquette.model import Action
from app.etiquette.words import day_words

MOST_ROWS = 10
DUE = {
    Action.FOLLOW_UP: ("Follow up", "EMAIL"),
    Action.SEND_THANK_YOU: ("Thank-you", "STAR"),
    Action.SEND_GRACIOUS_NOTE: ("Gracious note", "PERSON"),
    Action.REPLY_NOW: ("They are waiting for you", "DESCRIPTION"),
}


@dataclass(frozen=True, slots=True)
class HomeRow:
    """One thread on the list. `name` is the company, or other words for a thread whose names are not kept; `line` says why;
    `day` is the day it is due or the first day after the wait."""

    thread_id: str
    action: Action
    name: str
    line: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Closed:
    """How many threads ended, by outcome in words: {"offer": 1, "said no": 3, "closed by you": 2}."""

    counts: Mapping[str, int] = field(default_factory=dict)


def home_card(
    rows: Sequence[HomeRow], *, today: date, links: Links, more: bool = False, closed: Closed | None = None
) -> Card:
    """`rows` in any order; at most ten show until "Show more" (`more` True shows all)."""
    due = sorted((r for r in rows if r.action in DUE), key=lambda r: (r.day or today, r.name))
    waiting = sorted((r for r in rows if r.action is Action.WAIT), key=lambda r: (r.day or date.max, r.name))
    limit = len(rows) if more else MOST_ROWS
    sections = []
    if due:
        sections.append(section(*(_due_row(r, links) for r in due[:limit]), header="Due today"))
    room = max(limit - len(due), 0)
    if waiting and room:
        shown = [_waiting_row(r, today, links) for r in waiting[:room]]
        sections.append(
            section(*shown, header="Waiting", showing=2) if len(shown) > 2 else section(*shown, header="Waiting")
        )
    if closed and closed.counts:
        words = " · ".join(f"{count} {outcome}" for outcome, count in closed.counts.items() if count)
        sections.append(section(row(escape(words), icon="BOOKMARK", alt="Closed"), header="Closed"))
    if len(due) + len(waiting) > limit:
        show = button("Show more", call(links, "list", more="yes"), alt="Show all your job threads")
        sections.append(section(buttons(show)))
    if not due and not waiting:
        example = button("See an example", call(links, "example"), alt="Show what the advice looks like")
        sections.insert(
            0, section(paragraph("Open a mail from a recruiter and the advice shows here."), buttons(example))
        )
        return card("home", "Nothing due today", day_words(today, today=today), *sections, links=links)
    return card(
        "home", "Your job threads", f"{day_words(today, today=today)} · {len(due)} due today", *sections, links=links
    )


def _due_row(line: HomeRow, links: Links) -> Widget:
    words, icon = DUE[line.action]
    return row(
        f"{words}: {escape(line.name)}",
        below=line.line,
        icon=icon,
        alt=words,
        on_click=call(links, "thread", thread=line.thread_id),
    )


def _waiting_row(line: HomeRow, today: date, links: Links) -> Widget:
    until = f" · wait until {day_words(line.day, today=today)}" if line.day else " · waiting"
    return row(
        f"{escape(line.name)}{until}",
        below=line.line,
        icon="CLOCK",
        alt="Waiting",
        on_click=call(links, "thread", thread=line.thread_id),
    )
