"""What only the whole thread can tell: unmarked quotes, answers in them, signatures that one person's mails share."""

from app.gmail.parse import thread_from_payload
from app.reading.mail import read_mails
from app.reading.mail.history import normal
from app.reading.mail.model import Mail
from tests.build import MAYA, Line, mine, theirs, thread

QUESTION = "Which day suits you for the second talk with our panel?\n\nPlease bring the signed form and two references.\n\nTheo"


def read(*lines: Line) -> tuple[Mail, ...]:
    return read_mails(thread_from_payload(thread(*lines)), me=MAYA)


def test_quote_without_any_mark_is_found_in_the_thread() -> None:
    answer = "Thursday is fine.\n\nWhich day suits you for the second talk with our panel?\n\nPlease bring the signed form and two references.\n"
    _, reply = read(theirs("Mon 2 Nov 2026 09:00", QUESTION), mine("Mon 2 Nov 2026 10:30", answer))
    assert reply.new_text == "Thursday is fine."


def test_quote_that_was_wrapped_anew_is_found_in_the_thread() -> None:
    long = "We met this morning and would like to see you again, because the whole panel enjoyed the talk about queues and the way in which you explained them to us."
    wrapped = "Gladly!\n\nWe met this morning and would like to see you again, because the whole\npanel enjoyed the talk about queues and the way in which you explained\nthem to us.\n"
    _, reply = read(theirs("Mon 2 Nov 2026 09:00", long), mine("Mon 2 Nov 2026 10:30", wrapped))
    assert reply.new_text.startswith("Gladly!")
    assert "panel enjoyed" not in reply.new_text


def test_answers_typed_into_an_unmarked_outlook_quote_are_new() -> None:
    answer = (
        "Hi Theo, see below.\n\nFrom: Theo Brandt <theo.brandt@northwind.example>\nSent: Monday, 2 November 2026 09:00\nTo: Maya Chen\n"
        "Subject: Backend Engineer\n\nWhich day suits you for the second talk with our panel?\nThursday after two would be best.\n\n"
        "Please bring the signed form and two references.\nI sent them both last night.\n\nTheo\n"
    )
    _, reply = read(theirs("Mon 2 Nov 2026 09:00", QUESTION), mine("Mon 2 Nov 2026 10:30", answer))
    assert "Thursday after two would be best." in reply.new_text
    assert "I sent them both last night." in reply.new_text
    assert "Which day" not in reply.new_text
    assert [s.kind.value for s in reply.segments] == ["new", "quote", "inline", "quote", "inline", "quote"]


def test_words_that_were_unquoted_in_the_editor_stay_new() -> None:
    html = (
        '<div class="gmail_quote">On Mon, Nov 2, 2026 at 9:00 AM Theo Brandt &lt;theo.brandt@northwind.example&gt; wrote:<br>'
        "<div>Which day suits you for the second talk with our panel?</div><div>Friday would be wonderful.</div>"
        "<div>Please bring the signed form and two references.</div></div>"
    )
    _, reply = read(theirs("Mon 2 Nov 2026 09:00", QUESTION), mine("Mon 2 Nov 2026 10:30", None, html=html))
    assert reply.new_text == "Friday would be wonderful."


def test_message_whose_every_line_is_known_stays_whole() -> None:
    text = "Thanks, Friday at ten works for all of us."
    _, reply = read(theirs("Mon 2 Nov 2026 09:00", text), mine("Mon 2 Nov 2026 10:30", f"Hi Theo,\n\n{text}\n"))
    assert text in reply.new_text


def test_person_who_asks_the_same_again_is_heard_again() -> None:
    """A reminder repeats its own words: they are no history."""
    again = "A gentle reminder.\n\nPlease choose a time for your talk with Ann Lee by Friday.\n"
    *_, reminder = read(
        theirs("Mon 2 Nov 2026 09:00", "Hello Maya,\n\nPlease choose a time for your talk with Ann Lee by Friday.\n"),
        theirs("Wed 4 Nov 2026 09:00", again),
    )
    assert "Please choose a time" in reminder.new_text


def test_closing_lines_that_two_mails_share_are_the_signature() -> None:
    first, second = read(
        theirs(
            "Mon 2 Nov 2026 09:00",
            "We met today.\n\nGill\nRecruitment Assistant, Estuary Trust",
            sender="Hiring <jobs@estuary.example>",
        ),
        theirs(
            "Wed 4 Nov 2026 09:00",
            "We said yes.\n\nGill\nRecruitment Assistant, Estuary Trust",
            sender="Hiring <jobs@estuary.example>",
        ),
    )
    assert first.new_text == "We met today."
    assert second.new_text == "We said yes."
    assert second.signature == "Gill\nRecruitment Assistant, Estuary Trust"


def test_errand_at_the_end_of_two_mails_is_no_signature() -> None:
    link = "Start the test: https://codegarden.example/t/1"
    _, second = read(
        theirs(
            "Mon 2 Nov 2026 09:00",
            f"You are invited to a test.\n\n{link}",
            sender="CodeGarden <noreply@codegarden.example>",
        ),
        theirs(
            "Wed 4 Nov 2026 09:00", f"Three days are left.\n\n{link}", sender="CodeGarden <noreply@codegarden.example>"
        ),
    )
    assert link in second.new_text


def test_drafts_teach_nothing() -> None:
    text = "The panel would like to see you again on Thursday at ten."
    _, theirs_mail = read(
        mine("Mon 2 Nov 2026 09:00", f"Dear Theo,\n\n{text}", labels=("DRAFT",)),
        theirs("Mon 2 Nov 2026 10:00", f"Good news for you today, Maya!\n\n{text}"),
    )
    assert text in theirs_mail.new_text


def test_gateways_banner_is_no_word_of_the_sender() -> None:
    [mail] = read(
        theirs("Mon 2 Nov 2026 09:00", "[EXTERNAL] This e-mail comes from outside. Do not click links.\n\nWe said yes.")
    )
    assert mail.new_text == "We said yes."


def test_lines_compare_without_marks_case_and_odd_quotes() -> None:
    assert normal(">> • We’ll  Decide ") == normal("we'll decide")
