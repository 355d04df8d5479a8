"""HTML as mail programs really write it: entities nobody sees, lists of paragraphs, capitals, parts that say "no HTML"."""

import pytest

from app.gmail.parse import thread_from_payload
from app.reading.mail import read_mails, segment_html
from app.reading.mail.model import Mail
from tests.build import MAYA, theirs, thread


@pytest.mark.parametrize(
    "html",
    [
        '<p style="font-size:1em">Please confirm.</p>',
        '<p style="font-size:0.9em;color:#333">Please confirm.</p>',
        '<p style="font-size:.95rem">Please confirm.</p>',
        '<div style="font-size:0px"><table><tr><td style="font-size:0px"><div style="font-size:13px">Please confirm.</div></td></tr></table></div>',
        '<td style="font-size:0"><a style="font:16px/20px Arial">Please confirm.</a></td>',
        '<div style="font-size:0">hidden</div><div>Please confirm.</div>',
        '<div><span style="font-size:1px">hidden</span>Please confirm.</div>',
        '<div style="font-size:0em">hidden<b>hidden</b></div>Please confirm.',
    ],
)
def test_words_are_read_in_the_size_that_is_nearest_to_them(html: str) -> None:
    assert [s.text for s in segment_html(html)] == ["Please confirm."]


def read(text: str | None, html: str, **more: object) -> Mail:
    """One mail of Theo's."""
    document = thread(theirs("Thu 5 Nov 2026 09:00", text, html=html), **more)  # type: ignore[arg-type]
    return read_mails(thread_from_payload(document), me=MAYA)[-1]


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<p>Your appli&shy;cation will be re&#173;viewed.&#x200B;</p>", "Your application will be reviewed."),
        ("<p>We&nbsp;can&#39;t&nbsp;do&#8203; Friday.&rlm;</p>", "We can't do Friday."),
        ("<ol><li><p>Call Joe</p></li><li><div><span>Wait</span></div></li></ol>", "- Call Joe\n\n- Wait"),
        ("<ul><li></li><li> <p>Two</p></li><li></li></ul><p>After.</p>", "- Two\n\nAfter."),
        ("<ul><li>One<br>more</li><li>Two</li></ul>", "- One\nmore\n- Two"),
        ('<P>Fine.</P><BLOCKQUOTE TYPE="CITE">old</BLOCKQUOTE>', "Fine."),
        ("<p>Caf\u00e9 \U0001f468\u200d\U0001f373</p>", "Caf\u00e9 \U0001f468\u200d\U0001f373"),
    ],
)
def test_what_a_reader_sees(html: str, words: str) -> None:
    new = "\n\n".join(s.text for s in segment_html(html) if s.kind == "new")
    assert [line for line in new.split("\n") if line] == [line for line in words.split("\n") if line]


@pytest.mark.parametrize(
    "stub",
    [
        "Your email client does not support HTML messages.",
        "To view this message, please use an HTML compatible email viewer!",
        "Please view this email in your browser.",
        "Ihr Mailprogramm kann leider keine HTML-Mails anzeigen.",
    ],
)
def test_a_part_that_only_says_so_gives_way_to_the_html(stub: str) -> None:
    assert read(stub, "<p>Please choose a slot.</p>").new_text == "Please choose a slot."


def test_a_letter_that_speaks_of_html_is_read() -> None:
    words = "The test is on HTML and CSS, bring your own editor; our mail client has the link, and Joe helps you on the day itself, so do not worry about it."
    assert read(words, f"<p>{words}</p>").new_text == words


def test_html_that_is_declared_plain_is_rendered() -> None:
    document = thread(theirs("Thu 5 Nov 2026 09:00", "<html><body><p>Please come on <b>Friday</b>.</p></body></html>"))
    assert read_mails(thread_from_payload(document), me=MAYA)[-1].new_text == "Please come on Friday."


def test_a_letter_with_a_tag_in_it_is_plain() -> None:
    words = "<div> is the tag that they asked me about.\nI did not know it."
    document = thread(theirs("Thu 5 Nov 2026 09:00", words))
    assert read_mails(thread_from_payload(document), me=MAYA)[-1].new_text == words
