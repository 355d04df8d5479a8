"""HTML from cards and mails, cut down to what is known to be harmless before it reaches the page."""

import html
import re
from collections.abc import Mapping
from html.parser import HTMLParser

from markupsafe import Markup

CARD_TAGS: Mapping[str, frozenset[str]] = {
    "b": frozenset(),
    "i": frozenset(),
    "u": frozenset(),
    "s": frozenset(),
    "strike": frozenset(),
    "font": frozenset({"color"}),
    "a": frozenset({"href"}),
    "time": frozenset(),
    "br": frozenset(),
}
_MAIL_ONLY = "p div span em strong ul ol li table tbody thead tr td th h1 h2 h3 h4 hr blockquote pre code small sub sup"
MAIL_TAGS: Mapping[str, frozenset[str]] = {**CARD_TAGS, **dict.fromkeys(re.findall(r"\w+", _MAIL_ONLY), frozenset())}
VOID = frozenset({"br", "hr"})
SILENT = frozenset({"script", "style", "head", "title"})
_LINK = re.compile(r"^(https?://|mailto:|tel:)", re.IGNORECASE)
_COLOR = re.compile(r"^#[0-9a-fA-F]{6}$")
TRIMMED = '<details class="trimmed"><summary><span class="dots" aria-hidden="true">•••</span>'
TRIMMED += '<span class="sr">Show trimmed content</span></summary>'


class _Cutter(HTMLParser):
    """Keeps the tags of a list, with the attributes named for each; all else is dropped, its words stay."""

    def __init__(self, allowed: Mapping[str, frozenset[str]], *, fold_quotes: bool = False) -> None:
        super().__init__(convert_charrefs=True)
        self._allowed = allowed
        self._fold = fold_quotes
        self._open: list[tuple[str, str]] = []  # (tag as read, what closes it)
        self._silent = 0
        self._folded = False
        self.out: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in SILENT:
            self._silent += 1
        if self._silent or tag not in self._allowed:
            return
        given = {name: value or "" for name, value in attrs}
        if tag in VOID:
            self.out.append(f"<{tag}>")
            return
        before = ""
        after = f"</{tag}>"
        if self._fold and not self._folded and "gmail_quote" in given.get("class", "") and tag == "div":
            self._folded, before, after = True, TRIMMED, f"</{tag}></details>"
        css = ' class="signature"' if "gmail_signature" in given.get("class", "") else ""
        self.out.append(f"{before}<{tag}{css}{self._attributes(tag, given)}>")
        self._open.append((tag, after))

    def handle_endtag(self, tag: str) -> None:
        if tag in SILENT:
            self._silent = max(0, self._silent - 1)
        if tag in VOID or not any(tag == opened for opened, _ in self._open):
            return
        while self._open:
            opened, after = self._open.pop()
            self.out.append(after)
            if opened == tag:
                return

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.out.append(html.escape(data, quote=False))

    def finish(self) -> str:
        self.close()
        self.out.extend(after for _, after in reversed(self._open))
        return "".join(self.out)

    def _attributes(self, tag: str, given: Mapping[str, str]) -> str:
        if tag == "a" and _LINK.match(given.get("href", "")):
            return f' href="{html.escape(given["href"])}" target="_blank" rel="noopener noreferrer"'
        if tag == "font" and _COLOR.match(given.get("color", "")):
            return f' color="{given["color"]}"'
        return ""


def card_text(text: str) -> Markup:
    """A formatted field of a card: the few tags that Gmail draws, line breaks kept."""
    cutter = _Cutter(CARD_TAGS)
    cutter.feed(text.replace("\n", "<br>"))
    return Markup(cutter.finish())  # noqa: S704 - every tag in it is of the list above, every word escaped


def mail_html(source: str) -> Markup:
    """The HTML of a mail without styles, images and scripts, its quoted history folded."""
    cutter = _Cutter(MAIL_TAGS, fold_quotes=True)
    cutter.feed(source)
    return Markup(cutter.finish())  # noqa: S704 - see card_text


_QUOTE_BEGINS = re.compile(r"^(On .{10,160} wrote:|>.*)$", re.MULTILINE)


def split_quote(text: str) -> tuple[str, str]:
    """(what was written, the quoted history below it) of a plain text."""
    match = _QUOTE_BEGINS.search(text)
    if match is None:
        return text.rstrip("\n"), ""
    return text[: match.start()].rstrip("\n"), text[match.start() :].rstrip("\n")


def mail_text(text: str) -> Markup:
    """A plain text as a page shows it, its quoted history folded."""
    written, quoted = split_quote(text)
    shown = f'<div class="plain">{html.escape(written, quote=False)}</div>'
    if quoted:
        shown += f'{TRIMMED}<div class="plain">{html.escape(quoted, quote=False)}</div></details>'
    return Markup(shown)  # noqa: S704 - escaped above
