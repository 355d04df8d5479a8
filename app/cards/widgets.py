"""Google's field names for the widgets we use (`google.apps.card.v1`), and nothing of ours.

Only fields that Gmail knows: no Markdown, no `materialIcon`, no `Button.type`, no `interaction`.
Formatted fields take a small HTML; whatever comes from mail or from the person goes through `escape` first.
"""

import html
import re
from collections.abc import Sequence
from typing import Any

from app.cards.links import Links

Card = dict[str, Any]
Widget = dict[str, Any]
Section = dict[str, Any]

FILLED = {"red": 0.043, "green": 0.341, "blue": 0.816}  # #0B57D0: a colour makes the button filled
MUTED = {"red": 0.27, "green": 0.28, "blue": 0.29}  # a footer's second button needs a colour as well
LONGEST_QUOTE = 180
LONGEST_NAMES = 160
_TAG = re.compile(r"</?[a-zA-Z][^<>@]*>")  # an address in pointed brackets is none


def escape(text: str) -> str:
    """Mail text for a formatted field: `Ann <ann@x.example>` must not vanish as a tag."""
    return html.escape(text, quote=False)


def plain(text: str) -> str:
    """Text for a field without formatting: one line, no tags. A name may hold some."""
    return " ".join(_TAG.sub("", text).split())


def brief(text: str) -> str:
    """Plain text with names in it, of which one may be endless."""
    flat = plain(text)
    return flat if len(flat) <= LONGEST_NAMES else flat[: LONGEST_NAMES - 1].rstrip() + "…"


def quoted(text: str) -> str:
    """A short quote in typographic marks, cut at a word, escaped."""
    flat = " ".join(text.split())
    if len(flat) > LONGEST_QUOTE:
        flat = flat[:LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"
    return f"‘{escape(flat)}’"


def call(
    links: Links, route: str, *, required: Sequence[str] = (), keep: bool = False, **parameters: str
) -> dict[str, Any]:
    """An `onClick` that posts to one of our routes. `keep` leaves what was typed in place while the action runs."""
    action: dict[str, Any] = {"function": links.to(route), "loadIndicator": "SPINNER"}
    if parameters:
        action["parameters"] = [{"key": key, "value": value} for key, value in parameters.items()]
    if keep:
        action["persistValues"] = True
    if required:
        action["requiredWidgets"] = list(required)
    return {"action": action}


def button(text: str, on_click: dict[str, Any], *, alt: str, filled: bool = False) -> dict[str, Any]:
    made: dict[str, Any] = {"text": text, "onClick": on_click, "altText": alt}
    if filled:
        made["color"] = FILLED
    return made


def buttons(*made: dict[str, Any]) -> Widget:
    return {"buttonList": {"buttons": list(made)}}


def row(
    text: str,
    *,
    label: str = "",
    icon: str = "",
    alt: str = "",
    below: str = "",
    on_click: dict[str, Any] | None = None,
    side_button: dict[str, Any] | None = None,
    switch: dict[str, Any] | None = None,
) -> Widget:
    """A `decoratedText`; `text` is formatted, `label` and `below` are plain."""
    made: dict[str, Any] = {"text": text, "wrapText": True}
    if label:
        made["topLabel"] = brief(label)
    if below:
        made["bottomLabel"] = plain(below)
    if icon:
        made["startIcon"] = {"knownIcon": icon, "altText": alt or label}
    if on_click:
        made["onClick"] = on_click
    if side_button:
        made["button"] = side_button
    if switch:
        made["switchControl"] = switch
    return {"decoratedText": made}


def paragraph(text: str) -> Widget:
    return {"textParagraph": {"text": text}}


def chip(label: str, on_click: dict[str, Any], *, alt: str) -> dict[str, Any]:
    return {"label": label, "onClick": on_click, "altText": alt}


def chips(*made: dict[str, Any]) -> Widget:
    return {"chipList": {"layout": "WRAPPED", "chips": list(made)}}


def field(name: str, label: str, *, value: str = "", hint: str = "", lines: bool = False, longest: int = 0) -> Widget:
    """A `textInput`; the label always shows, the hint only helps."""
    made: dict[str, Any] = {"name": name, "label": label, "type": "MULTIPLE_LINE" if lines else "SINGLE_LINE"}
    if value:
        made["value"] = value
    if hint:
        made["hintText"] = hint
    if longest:
        made["validation"] = {"characterLimit": longest}
    return {"textInput": made}


def choice(name: str, label: str, items: Sequence[tuple[str, str]], *, chosen: str, kind: str = "DROPDOWN") -> Widget:
    """A `selectionInput`; `items` are (value, words)."""
    listed: list[dict[str, Any]] = []
    for value, words in items:
        item: dict[str, Any] = {"text": words, "value": value}
        if value == chosen:
            item["selected"] = True
        listed.append(item)
    return {"selectionInput": {"name": name, "label": label, "type": kind, "items": listed}}


def section(*widgets: Widget, header: str = "", showing: int | None = None) -> Section:
    """A section; with `showing` it folds, and that many widgets stay visible."""
    made: Section = {"widgets": list(widgets)}
    if header:
        made = {"header": header, **made}
    if showing is not None:
        made["collapsible"] = True
        made["uncollapsibleWidgetsCount"] = showing
    return made


def menu(links: Links) -> list[dict[str, Any]]:
    """The card's own menu, the same everywhere."""
    return [
        {"actionLabel": "Settings", "onClick": call(links, "settings")},
        {"actionLabel": "How dates are worked out", "onClick": {"openLink": {"url": links.help_dates}}},
    ]


def footer(primary: dict[str, Any], secondary: dict[str, Any] | None = None) -> dict[str, Any]:
    made: dict[str, Any] = {"primaryButton": {**primary, "color": FILLED}}
    if secondary:
        made["secondaryButton"] = {**secondary, "color": MUTED}
    return made


def card(
    name: str,
    title: str,
    subtitle: str,
    *sections: Section,
    links: Links | None = None,
    fixed_footer: dict[str, Any] | None = None,
) -> Card:
    """One card. Header texts are plain. `links` adds the menu."""
    header = {"title": plain(title), "subtitle": plain(subtitle)} if subtitle else {"title": plain(title)}
    made: Card = {"name": name, "header": header, "sections": list(sections)}
    if fixed_footer:
        made["fixedFooter"] = fixed_footer
    if links:
        made["cardActions"] = menu(links)
    return made
