"""The order of segments, their offsets, and what a body looks like when its marks are odd."""

import pytest

from app.reading.mail import segment_html, segment_text
from app.reading.mail.html import html_body
from app.reading.mail.lines import MAX_LINES, MAX_TEXT, text_body
from app.reading.mail.segments import classify, segments_of


def kinds(text: str) -> list[str]:
    return [s.kind.value for s in segment_text(text)]


def html_kinds(html: str) -> list[tuple[str, str]]:
    return [(s.kind.value, s.text) for s in segment_html(html)]


def test_answers_between_quoted_lines_are_inline() -> None:
    text = "Hi Theo,\n\n> Which day?\n\nThursday.\n\n> And where?\n\nIn Leeds.\n"
    assert [(s.kind.value, s.text) for s in segment_text(text)] == [
        ("new", "Hi Theo,"),
        ("quote", "> Which day?"),
        ("inline", "Thursday."),
        ("quote", "> And where?"),
        ("new", "In Leeds."),
    ]


@pytest.mark.parametrize(
    "head",
    [
        "---------- Forwarded message ---------",
        "Begin forwarded message:",
        "-------- Weitergeleitete Nachricht --------",
        "Anfang der weitergeleiteten Nachricht:",
        "-------- Message transféré --------",
        "Début du message réexpédié :",
        "---------- Mensaje reenviado ---------",
        "---------- Messaggio inoltrato ---------",
        "---------- Mensagem encaminhada ---------",
        "---------- Doorgestuurd bericht ---------",
        "---------- Vidarebefordrat meddelande ---------",
        "---------- Przekazana wiadomość ---------",
        "---------- Пересылаемое сообщение ---------",
        "---------- 転送メッセージ ---------",
    ],
)
def test_forward_begins_at_its_head(head: str) -> None:
    text = (
        f"See below.\n\n{head}\nFrom: Ann Lee <ann@northwind.example>\nDate: 2 Nov 2026\nSubject: Job\n\nWe said yes.\n"
    )
    assert kinds(text) == ["new", "forward"]
    assert kinds(text.removeprefix("See below.\n\n")) == ["forward"]


@pytest.mark.parametrize(
    "line",
    [
        "-----Original Message-----",
        "-----Ursprüngliche Nachricht-----",
        "-------- Message d'origine --------",
        "----- Mensaje original -----",
        "-----Messaggio originale-----",
        "----- Mensagem original -----",
        "-----Oorspronkelijk bericht-----",
        "-----Oprindelig meddelelse-----",
        "-----Ursprungligt meddelande-----",
        "-----Wiadomość oryginalna-----",
        "-----Исходное сообщение-----",
        "-----原始邮件-----",
        "--- Please reply above this line ---",
    ],
)
def test_separator_cuts(line: str) -> None:
    assert kinds(f"Yes, gladly.\n\n{line}\n\nOld words.\n") == ["new", "quote"]


def test_form_line_of_dashes_is_no_separator() -> None:
    assert kinds("Please answer below.\n\n--------- Enter your answer below ---------\n\nIt was a good talk.\n") == [
        "new"
    ]


def test_decoration_of_arrows_is_no_quote() -> None:
    assert kinds("Our new page:\n>>> https://northwind.example <<<\nHave a look.\n") == ["new"]


def test_offsets_point_into_the_rendered_text() -> None:
    text = "  Hi,\r\n\r\nyes.\r\n\r\nOn 2 Nov 2026, at 16:10, Theo <t@x.example> wrote:\r\n> Old\r\n"
    rendered, segments = segments_of(classify(text_body(text)))
    assert all(rendered[s.start : s.end] == s.text for s in segments)
    assert [s.start for s in segments] == sorted(s.start for s in segments)


def test_long_text_is_cut_and_says_so() -> None:
    body = text_body("word " * (MAX_TEXT // 4))
    assert "truncated" in body.flags
    assert "truncated" in text_body("a\n" * (MAX_LINES + 5)).flags


def test_soft_blockquote_without_attribution_is_text() -> None:
    """Outlook and Gmail indent with it."""
    assert html_kinds("<p>Our rule is:</p><blockquote>Be kind.</blockquote><p>Agreed?</p>") == [
        ("new", "Our rule is:\n\nBe kind.\n\nAgreed?")
    ]


def test_blockquote_below_an_attribution_is_a_quote() -> None:
    html = "<p>Yes.</p><p>On Mon, 2 Nov 2026 at 16:10, Theo &lt;t@x.example&gt; wrote:</p><blockquote>Old words.</blockquote><p>More of mine.</p>"
    assert [k for k, _ in html_kinds(html)] == ["new", "quote", "new"]


def test_words_typed_between_gmails_blockquotes_are_inline() -> None:
    html = (
        '<div class="gmail_quote"><div class="gmail_attr">On Mon, 2 Nov 2026 Theo &lt;t@x.example&gt; wrote:</div>'
        '<blockquote class="gmail_quote">Which day?</blockquote><div>Thursday.</div>'
        '<blockquote class="gmail_quote">And where?</blockquote><div>In Leeds.</div></div>'
    )
    assert html_kinds(html) == [
        ("quote", "On Mon, 2 Nov 2026 Theo <t@x.example> wrote:\n\nWhich day?"),
        ("inline", "Thursday."),
        ("quote", "And where?"),
        ("new", "In Leeds."),
    ]


@pytest.mark.parametrize(
    "hidden",
    [
        '<div style="display:none">secret</div>',
        '<div style="DISPLAY : NONE !important">secret</div>',
        '<span style="visibility:hidden">secret</span>',
        '<div style="mso-hide:all">secret</div>',
        '<div style="font-size:0px;line-height:0">secret</div>',
        '<div style="font-size:1px;color:#fff">secret</div>',
        '<div style="max-height:0;overflow:hidden">secret</div>',
        '<span style="opacity:0">secret</span>',
        '<div style="height:0;overflow:hidden">secret</div>',
        '<div style="position:absolute;left:-9999px">secret</div>',
        '<div style="text-indent:-5000px">secret</div>',
        '<span style="color:#FFFFFF">secret</span>',
        '<font color="white">secret</font>',
        '<span style="color: transparent">secret</span>',
        "<div hidden>secret</div>",
        "<!-- secret -->",
        "<style>secret{}</style>",
        "<script>secret()</script>",
        "<title>secret</title>",
        "<template>secret</template>",
    ],
)
def test_hidden_words_are_not_read(hidden: str) -> None:
    assert html_kinds(f"<p>Seen.</p>{hidden}<p>Seen too.</p>") == [("new", "Seen.\n\nSeen too.")]


@pytest.mark.parametrize(
    "shown",
    [
        '<a style="color:#fff;background:#06c">Book a slot</a>',
        '<table bgcolor="#003"><tr><td><font color="#ffffff">Book a slot</font></td></tr></table>',
        '<td class="button"><a style="color:white">Book a slot</a></td>',
        '<div style="line-height:0;font-size:14px">Book a slot</div>',
        '<div style="border-color:#fff">Book a slot</div>',
        '<div style="overflow:hidden;max-width:600px">Book a slot</div>',
        '<div style="display:none-such;font-size:10px">Book a slot</div>',
    ],
)
def test_words_on_a_painted_ground_are_read(shown: str) -> None:
    assert "Book a slot" in html_kinds(f"<p>Seen.</p>{shown}")[0][1]


def test_invisible_characters_are_taken_out() -> None:
    assert html_kinds("<p>You\u200b are\u00ad\u2060 in\u202ethe\u202c\U000e0041 team\ufeff.</p>") == [
        ("new", "You are inthe team.")
    ]


def test_tables_lists_and_links_become_lines() -> None:
    html = '<table><tr><td>Day</td><td>Thursday</td></tr></table><ul><li>one</li><li><a href="https://x.example">two</a></li></ul>a<br>b'
    assert html_kinds(html) == [("new", "Day\tThursday\n\n- one\n- two\n\na\nb")]


def test_preformatted_text_keeps_its_lines() -> None:
    assert html_kinds("<pre>one\ntwo</pre>") == [("new", "one\ntwo")]
    assert html_kinds('<div style="white-space: pre-wrap">one\ntwo</div>') == [("new", "one\ntwo")]


def test_deep_nesting_is_lossy_and_says_so() -> None:
    assert "truncated" in html_body("<div>" * 5000 + "deep").flags


def test_empty_bodies_have_no_segments() -> None:
    for html in ("", " ", "<html></html>", "<!-- x -->", "<br><br>", "\x00"):
        assert segment_html(html) == ()
    for text in ("", "\n \n", "\u200b"):
        assert segment_text(text) == ()


def test_signature_that_is_the_whole_mail_is_kept_as_words() -> None:
    found = classify(html_body('<div class="gmail_signature">Yes, Friday.</div>'))
    assert found.kinds == ["new"]
    assert "low_confidence" in found.body.flags


@pytest.mark.parametrize(
    "name",
    [
        "gmail_quote",
        "x_gmail_quote",
        "x_x_gmail_quote",
        "m_-4411gmail_quote",
        "yahoo_quoted",
        "x_yahoo_quoted",
        "protonmail_quote",
    ],
)
def test_class_names_are_known_behind_prefixes(name: str) -> None:
    html = f'<div>Yes.</div><div class="{name}">On Mon, 2 Nov 2026 Theo &lt;t@x.example&gt; wrote:<blockquote>Old.</blockquote></div>'
    assert [k for k, _ in html_kinds(html)] == ["new", "quote"]


@pytest.mark.parametrize(
    "name",
    [
        "divRplyFwdMsg",
        "x_divRplyFwdMsg",
        "x_x_x_divRplyFwdMsg",
        "appendonsend",
        "x_appendonsend",
        "mail-editor-reference-message-container",
        "stopSpelling",
        "zwchr",
    ],
)
def test_everything_from_these_ids_on_is_quoted(name: str) -> None:
    html = f'<div><div>Yes.</div><div><div id="{name}"></div></div><p>Old words.</p></div><p>And older ones.</p>'
    assert html_kinds(html) == [("new", "Yes."), ("quote", "Old words.\n\nAnd older ones.")]
