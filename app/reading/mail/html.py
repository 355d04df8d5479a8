"""HTML becomes lines: the quote is cut as a node, before anything is turned into text. One iterative walk, no recursion."""

import re

from lxml import etree

from app.reading.lines import one_of
from app.reading.mail.lines import INVISIBLE, MAX_LINES, MAX_TEXT, SPACES, Body, forward_head

MAX_HTML = 1024 * 1024  # characters of HTML that are parsed
MAX_ELEMENTS = 20_000
MAX_DEPTH = 250  # libxml2 drops what is nested deeper than 255
MAX_FORWARD_LOOK = 300
LIST_MARK = "- "

DROPPED = frozenset(
    {
        "script",
        "style",
        "head",
        "title",
        "template",
        "noscript",
        "svg",
        "object",
        "select",
        "audio",
        "video",
        "map",
        "iframe",
    }
)
BLOCKS = frozenset(
    {
        "div", "tr", "li", "section", "article", "header", "footer", "main", "aside", "nav", "form", "fieldset", "center", "address", "dd",
        "dt", "body", "html", "figure", "figcaption", "tbody", "thead", "caption", "details", "summary",
    }
)  # fmt: skip
SPACED = frozenset({"p", "ul", "ol", "dl", "table", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6"})
CELLS = frozenset({"td", "th"})
HIDDEN = re.compile(
    one_of(r"""
        display\s*:\s*none(?![\w-])|visibility\s*:\s*hidden|mso-hide\s*:\s*all
        (?<![-\w])(?:left|top|text-indent)\s*:\s*-\d{3,}
        clip\s*:\s*rect\(\s*0|scale\(\s*0\s*\)
        max-height\s*:\s*0(?:px)?\s*(?:!important)?\s*(?:;|$)
        opacity\s*:\s*0(?:\.0+)?\s*(?:!important)?\s*(?:;|$)
    """),
    re.I,
)
# Too small to see; words inside that have a size of their own are seen all the same: so templates build their columns.
TINY = re.compile(
    r"font-size\s*:\s*(?:[01](?:\.\d+)?(?:px|pt|%)?|0?\.\d+(?:px|pt|%)|0(?:\.0\d*)?r?em)\s*(?:!important)?\s*(?:;|$)",
    re.I,
)
SIZED = re.compile(r"(?<![-\w])font(?:-size)?\s*:", re.I)
CLIPPED = re.compile(r"overflow\s*:\s*hidden", re.I)
FLAT = re.compile(r"(?<![-\w])(?:max-)?(?:height|width)\s*:\s*0(?:px|pt|em|%)?\s*(?:!important)?\s*(?:;|$)", re.I)
_WHITE = r"(?:#fff(?:fff)?|white|rgba?\(\s*255\s*,\s*255\s*,\s*255\s*(?:,[^)]*)?\)|transparent)"
WHITE = re.compile(rf"(?<![-\w])color\s*:\s*{_WHITE}\s*(?:!important)?\s*(?:;|$)", re.I)
WHITE_COLOR = re.compile(_WHITE, re.I)
PREFORMATTED = re.compile(r"white-space\s*:\s*(?:pre\b|pre-wrap|pre-line|break-spaces)", re.I)

QUOTE_CLASSES = frozenset(
    {
        "yahoo_quoted",
        "moz-cite-prefix",
        "gmail_attr",
        "protonmail_quote",
        "tutanota_quote",
        "zmail_extra",
        "gmail_quote_attribution",
        "moz-email-headers-table",
    }
)
FORWARD_CLASSES = frozenset({"moz-forward-container"})
SIGNATURE_CLASSES = frozenset(
    {
        "gmail_signature",
        "gmail_signature_prefix",
        "moz-signature",
        "protonmail_signature_block",
        "ms-outlook-mobile-signature",
        "yahoo-signature",
        "bloop_sign",
        "email-signature",
        "edo-signature",
    }
)
REST_CLASSES = frozenset({"ms-outlook-mobile-reference-message"})
QUOTE_IDS = ("OLK_SRC_BODY_SECTION", "isReplyContent", "replySplit", "yahoo_quoted")
REST_IDS = (
    "divRplyFwdMsg",
    "appendonsend",
    "mail-editor-reference-message-container",
    "stopSpelling",
    "zwchr",
    "reply-intro",
)
SIGNATURE_IDS = (
    "Signature",
    "AppleMailSignature",
    "ms-outlook-mobile-signature",
    "lineBreakAtBeginningOfSignature",
    "ms-outlook-mobile-body-separator-line",
)
DROPPED_IDS = ("lineBreakAtBeginningOfSignature", "ms-outlook-mobile-body-separator-line")

ADDRESS_TAG = re.compile(r"<(/?)((?:mailto:)?[\w.+%-]+@[\w.-]+)>")


# Outlook and webmail put "x_" before foreign names, again and again; Gmail puts "m_" and digits.
PREFIX = re.compile(r"^(?:x_)+|^m_-?\d+")


class _Scope:
    """What an open element says about the lines in it."""

    __slots__ = ("container", "mark", "pre", "seen")

    def __init__(self, mark: str | None, *, pre: bool = False, container: bool = False) -> None:
        self.mark = mark
        self.pre = pre
        self.container = container  # a gmail_quote: quoted up to the end of its first blockquote, then open again
        self.seen = False


class _Walk:
    """Turns the tree into lines and the mark of each."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.marks: list[str | None] = []
        self.flags: set[str] = set()
        self.current: list[str] = []
        self.current_mark: str | None = None
        self.rest: str | None = None  # set by markers from which on everything is quoted
        self.gap = False
        self.size = 0

    def read(self, root: etree._Element) -> None:
        scopes = [_Scope(None)]
        painted = [False]  # whether a background may stand behind the words
        tiny = [False]
        count = 0
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            tag = element.tag
            if event == "end":
                scope = scopes.pop()
                painted.pop()
                tiny.pop()
                self._close(tag, scopes[-1], scope)
                self._text("" if tiny[-1] else element.tail, scopes[-1])
                continue
            painted.append(painted[-1] or _painted(element))
            tiny.append(_tiny(element, tiny[-1]))
            if tag in DROPPED or _hidden(element, tag, painted=painted[-1]):
                walk.skip_subtree()
                scopes.append(scopes[-1])
                continue
            scope = self._open(tag, element, scopes[-1])
            scopes.append(scope)
            if len(scopes) > MAX_DEPTH:
                self.flags.add("truncated")
            count += 1
            if len(self.lines) > MAX_LINES or count > MAX_ELEMENTS or self.size > MAX_TEXT:
                self.flags.add("truncated")
                break
            self._text("" if tiny[-1] else element.text, scope)
        self._break()

    def _open(self, tag: str, element: etree._Element, outer: _Scope) -> _Scope:
        if tag == "br":
            self._break(blank=True)
            return outer
        if tag in SPACED and not (tag == "p" and "MsoNormal" in (element.get("class") or "")):
            self._break()
            self.gap = True
        elif tag in BLOCKS or tag in SPACED or tag == "hr":
            self._break()
        elif tag in CELLS and self.current:
            self.current.append("\t")
        if tag == "li":
            self._unmark()
            self.current = self.current or [LIST_MARK]
        pre = outer.pre or tag == "pre"
        style = element.get("style")
        if style and not pre and "white-space" in style:
            pre = PREFORMATTED.search(style) is not None
        mark, container = self._mark(tag, element, outer)
        if mark == outer.mark and pre == outer.pre and not container:
            return outer
        self._break()
        return _Scope(mark, pre=pre, container=container)

    def _close(self, tag: str, outer: _Scope, scope: _Scope) -> None:
        if tag == "blockquote" and outer.container:
            outer.seen = True
        if tag == "li":
            self._unmark()
        if tag in SPACED:
            self._break()
            self.gap = True
        elif tag in BLOCKS or tag in SPACED or scope is not outer:
            self._break()

    def _unmark(self) -> None:
        """Forget the mark of a list item that had no words."""
        if self.current == [LIST_MARK]:
            self.current = []

    def _mark(self, tag: str, element: etree._Element, outer: _Scope) -> tuple[str | None, bool]:
        """The mark of an element's lines, and whether it is a Gmail quote whose own words may be new."""
        here = outer.mark
        classes = element.get("class")
        name = element.get("id")
        if name and name.endswith(REST_IDS):
            self.rest = self.rest or "quote"
        if here in {"quote", "forward"}:
            return here, False
        if name:
            if name.endswith(QUOTE_IDS):
                return "quote", False
            if name.endswith(SIGNATURE_IDS):
                return "signature", False
        if classes:
            found = [PREFIX.sub("", each) for each in classes.split()]
            if "gmail_quote" in found or "gmail_quote_container" in found:
                return self._gmail_quote(tag, element, outer)
            for plain in found:
                if plain in QUOTE_CLASSES:
                    return ("forward" if _holds_forward(element) else "quote"), False
                if plain in FORWARD_CLASSES:
                    return "forward", False
                if plain in SIGNATURE_CLASSES:
                    return "signature", False
                if plain in REST_CLASSES:
                    self.rest = self.rest or "quote"
        if element.get("data-smartmail") == "gmail_signature":
            return "signature", False
        if tag == "blockquote":
            if outer.container:
                return "quote", False
            if (element.get("type") or "").lower() == "cite" or element.get("cite"):
                return ("forward" if _holds_forward(element) else "quote"), False
            return here or "soft", False
        return here, outer.container and False

    def _gmail_quote(self, tag: str, element: etree._Element, outer: _Scope) -> tuple[str | None, bool]:
        if _holds_forward(element):
            return "forward", False
        if tag == "blockquote":
            return "quote", False
        if next(element.iter("blockquote"), None) is not None:
            return outer.mark, True
        return outer.mark, False  # un-quoted in the editor: the rules for lines decide

    def _text(self, text: str | None, scope: _Scope) -> None:
        if not text:
            return
        if scope.pre and "\n" in text:
            for number, piece in enumerate(text.split("\n")):
                if number:
                    self._break(blank=True)
                self._add(piece, scope)
            return
        self._add(text, scope)

    def _add(self, text: str, scope: _Scope) -> None:
        text = text[: MAX_TEXT + 1]
        if not text.isascii():
            text = INVISIBLE.sub("", text)  # entities such as &shy; are characters only now
        words = " ".join(text.split())
        self.size += len(words)
        if not words:
            if self.current and self.current[-1][-1:] not in " \t":
                self.current.append(" ")
            return
        mark = scope.mark
        if scope.container and not scope.seen and mark is None:
            mark = "quote"
        mark = mark or self.rest
        if mark != self.current_mark and any(x.strip() for x in self.current):
            self._break()
        self.current_mark = mark
        if text[0].isspace() and self.current and self.current[-1][-1:] not in " \t":
            self.current.append(" ")
        self.current.append(words)
        if text[-1].isspace():
            self.current.append(" ")

    def _break(self, *, blank: bool = False) -> None:
        if self.current == [LIST_MARK]:  # "<li><p>": the mark waits for the item's words
            return
        line = "".join(self.current).strip(" \t") if self.current else ""
        self.current = []
        if line:
            if self.gap and self.lines and self.lines[-1]:
                self._push("", None)
            self.gap = False
            self._push(line, self.current_mark)
        elif blank:
            self._push("", None)
            self.gap = False

    def _push(self, line: str, mark: str | None) -> None:
        if not line and len(self.lines) > 1 and not self.lines[-1] and not self.lines[-2]:
            return
        self.lines.append(line)
        self.marks.append(mark)


def _painted(element: etree._Element) -> bool:
    """Whether an element has, or through a class may have, a background of its own."""
    if element.get("bgcolor") or element.get("background") or element.get("class"):
        return True
    style = element.get("style")
    return bool(style) and "background" in str(style).lower()


def _tiny(element: etree._Element, outer: bool) -> bool:
    """Whether the words right in an element are too small to see."""
    style = element.get("style")
    if not style:
        return outer
    if TINY.search(style):
        return True
    return outer and SIZED.search(style) is None


def _hidden(element: etree._Element, tag: str, *, painted: bool) -> bool:
    """Hidden by any of the usual tricks; white words count as hidden only where nothing can be painted behind them."""
    if tag in {"body", "html"}:
        return False
    style = element.get("style")
    if style and (HIDDEN.search(style) or (CLIPPED.search(style) and FLAT.search(style))):
        return True
    if not painted and ((style and WHITE.search(style)) or WHITE_COLOR.fullmatch(element.get("color") or "")):
        return True
    return element.get("hidden") is not None or bool((element.get("id") or "").endswith(DROPPED_IDS))


def _holds_forward(element: etree._Element) -> bool:
    """Whether the first words in this element are a forward's head."""
    seen = ""
    for text in element.itertext():
        seen += str(text)
        if len(seen) > MAX_FORWARD_LOOK:
            break
        for line in seen.strip().split("\n")[:2]:
            if forward_head(" ".join(line.split())):
                return True
    return False


def _parser() -> etree.HTMLParser:
    return etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=False, no_network=True)


def html_body(html: str) -> Body:
    """The rendered lines of an HTML body, with the marks of its elements."""
    flags = set()
    if len(html) > MAX_HTML:
        html = html[:MAX_HTML]
        flags.add("truncated")
    html = SPACES.sub("\u00a0", INVISIBLE.sub("", html)) if not html.isascii() else html.replace("\x00", "")
    if "@" in html:
        html = ADDRESS_TAG.sub(r"&lt;\1\2&gt;", html)
    walk = _Walk()
    walk.flags |= flags
    if html.strip():
        try:
            root = etree.fromstring(html.encode("utf-8", "replace"), _parser())
        except (etree.XMLSyntaxError, ValueError):
            root = None
            walk.flags.add("undecodable")
        if root is not None:
            walk.read(root)
    return Body(walk.lines, walk.marks, walk.flags)
