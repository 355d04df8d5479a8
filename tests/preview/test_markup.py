"""Only harmless HTML reaches the page."""

import pytest

from app.preview.markup import card_text, mail_html, mail_text, split_quote


def test_a_card_keeps_the_few_tags_that_gmail_draws() -> None:
    text = 'Give them <b>one</b> more\nday, <a href="https://x.example/?a=1&amp;b=2">see</a> <font color="#ff0000">red</font>'
    assert str(card_text(text)) == (
        'Give them <b>one</b> more<br>day, <a href="https://x.example/?a=1&amp;b=2" target="_blank" '
        'rel="noopener noreferrer">see</a> <font color="#ff0000">red</font>'
    )


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        '<img src="https://x.example/p.png" onerror="alert(1)">',
        '<a href="javascript:alert(1)">x</a>',
        '<b onclick="alert(1)">x</b>',
        '<font color="red;background:url(x)">x</font>',
        "<style>*{display:none}</style>",
        "<iframe src=x></iframe><object></object><form action=x>",
        "<svg><script>alert(1)</script></svg>",
    ],
)
def test_nothing_that_acts_survives(text: str) -> None:
    for made in (card_text(text), mail_html(text)):
        for trace in (
            "<script",
            "alert(1)</",
            "<img",
            "javascript:",
            "onclick",
            "<style",
            "<iframe",
            "url(",
            "<svg",
            "<form",
        ):
            assert trace not in made


def test_escaped_words_of_a_mail_stay_words() -> None:
    assert str(card_text("Ann &lt;ann@x.example&gt;")) == "Ann &lt;ann@x.example&gt;"


def test_tags_left_open_are_closed() -> None:
    assert str(card_text("<b>bold <i>both")) == "<b>bold <i>both</i></b>"
    assert str(mail_html("<div><p>one<div>two")) == "<div><p>one<div>two</div></p></div>"
    assert str(mail_html("</div>x</p>")) == "x"


def test_the_quoted_history_of_a_mail_is_folded_once() -> None:
    nested = '<div>New</div><div class="gmail_quote">Old <div class="gmail_quote">older</div></div>'
    made = str(mail_html(nested))
    assert made.count("<details") == made.count("</details>") == 1
    assert made.index("New") < made.index("<details") < made.index("older")


def test_a_plain_text_folds_its_quote_as_well() -> None:
    made = str(mail_text("Yes <1>.\n\nOn Mon, 2 Nov 2026 at 09:00, Theo <t@x.example> wrote:\n\n> When?\n"))
    assert made.startswith('<div class="plain">Yes &lt;1&gt;.</div><details')
    assert "&gt; When?" in made


def test_written_and_quoted_are_told_apart() -> None:
    assert split_quote("Hi\n\n> old\n> older\n") == ("Hi", "> old\n> older")
    assert split_quote("Hi\nOn Monday I wrote a book.\n") == ("Hi\nOn Monday I wrote a book.", "")
