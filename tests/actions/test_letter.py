"""From the card to the sent letter: suggest, edit, approve, look again, send."""

import copy
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from tests.actions.threads import THREAD, asked, chatter, overdue, refused, waiting
from tests.build import NO_REPLY, mine, theirs, thread
from tests.gmail.fake import GARBLED, LOST, NOTHING, FakeGmail
from tests.web.panel import Panel

WORDS = "Hi Theo,\n\nThank you for your time on 5 November. Is there any news about the Backend Engineer role?\n\nBest wishes,\nMaya"


@pytest.fixture
def panel() -> Panel:
    return Panel(FakeGmail.holding(overdue()))


def editing(panel: Panel) -> Panel:
    panel.open(THREAD)
    panel.press("Suggest follow-up")
    return panel


def approved(panel: Panel, words: str = WORDS) -> Panel:
    editing(panel).press("Approve as draft", body=words)
    return panel


def test_the_whole_way_from_the_card_to_the_sent_letter(panel: Panel) -> None:
    panel.open(THREAD)
    assert panel.title == "Follow up now"
    panel.press("Suggest follow-up")
    assert panel.title == "Your follow-up"
    assert "Hi Theo" in panel.typed["body"] or "Theo" in panel.typed["body"]
    panel.press("Check again", body=WORDS)
    assert panel.typed["body"] == WORDS
    panel.press("Approve as draft")
    assert (panel.title, panel.notice) == ("Draft saved in this thread", "Draft saved. Nothing was sent.")
    (draft_id,) = panel.gmail.drafts
    assert panel.opened_draft == {"draftId": draft_id, "draftThreadId": THREAD}
    assert panel.gmail.texts_of_drafts() == [WORDS + "\n"]
    assert len(panel.stack) == 1, "the back arrow cannot lead to a stale editor"
    panel.press("Send now")
    assert panel.title == "Send this now?"
    assert "theo.brandt@northwind.example" in panel.words
    panel.press("Send")
    assert panel.notice == "Sent to Theo Brandt."
    assert [m["id"] for m in panel.gmail.labelled(THREAD, "SENT")][-1]
    assert panel.gmail.drafts == {}


def test_after_a_follow_up_is_sent_the_card_waits(panel: Panel) -> None:
    approved(panel)
    panel.press("Send now")
    panel.press("Send")
    assert panel.title.startswith("Wait until")


ODD = "Hi Theo,\n\nI think of the robots often. How is it looking on your side of the river?\n\nMaya"


def test_our_follow_up_counts_as_one_however_its_words_read(panel: Panel) -> None:
    approved(panel, ODD)
    assert "looking again on <b>Tue 1 Dec</b>" in panel.words
    panel.press("Send now")
    panel.press("Send")
    assert panel.title == "Wait until Tue 1 Dec"
    panel.open(THREAD)
    assert panel.title.startswith("Wait until")


def test_also_when_the_person_sends_it_from_gmail(panel: Panel) -> None:
    approved(panel, ODD)
    (message,) = panel.gmail.labelled(THREAD, "DRAFT")
    panel.gmail.drafts.clear()
    message |= {"id": "18d0000000000077", "labelIds": ["SENT"]}
    panel.open(THREAD)
    assert panel.title.startswith("Wait until")


def test_also_when_gmail_dates_the_letter_after_the_beginning_of_the_press(panel: Panel) -> None:
    approved(panel)
    panel.press("Send now")
    panel.gmail.now = panel.now + timedelta(seconds=2)
    panel.press("Send")
    assert panel.title.startswith("Wait until")
    assert "today, from you" in panel.words


@pytest.mark.parametrize(
    ("document", "label", "title"),
    [
        (refused, "Suggest a gracious note", "Your note"),
        (asked, "Suggest a reply", "Your reply"),
        (waiting, "Suggest follow-up anyway", "Your follow-up"),
    ],
)
def test_every_writing_card_leads_to_its_letter(document: Callable[[], dict[str, Any]], label: str, title: str) -> None:
    panel = Panel(FakeGmail.holding(document()))
    panel.open(document()["id"])
    panel.press(label)
    assert panel.title == title
    assert panel.typed["body"].strip()
    assert panel.gmail.drafts == {}


def test_shorter_works_on_what_was_typed_and_start_again_replaces_it(panel: Panel) -> None:
    editing(panel)
    first = panel.typed["body"]
    panel.press("Shorter", body=WORDS.replace("any news", "any news, of whatever kind it may be,"))
    assert "5 November" in panel.typed["body"], "what the person typed stays"
    panel.press("Start again", body=WORDS)
    assert panel.typed["body"] not in (WORDS, first)


def test_another_kind_of_letter_can_be_asked_for() -> None:
    panel = Panel(FakeGmail.holding(asked()))
    panel.open(asked()["id"])
    panel.press("Suggest a reply")
    panel.press("Decline politely")
    assert panel.title == "Your reply"
    panel.press("Approve as draft", body="Hi Theo,\n\nThank you, but I have to decline.\n\nMaya")
    assert len(panel.gmail.drafts) == 1


def editor_of(*lines: Any, press: str = "Suggest a reply") -> Panel:
    document = thread(*lines)
    panel = Panel(FakeGmail.holding(document))
    panel.open(document["id"])
    panel.press(press)
    return panel


def test_an_offer_can_be_accepted_and_thought_over_but_not_put_off_to_another_time() -> None:
    panel = editor_of(
        theirs(
            "Mon 23 Nov 2026 09:00",
            "Hi Maya,\n\nI am delighted to offer you the position of Backend Engineer. Please let me know by Tuesday "
            "1 December whether you would like to accept.\n\nTheo",
        )
    )
    assert {"Accept", "Decline politely", "Ask for more time"} <= panel.buttons
    assert not {"Withdraw", "Another time"} & panel.buttons
    panel.press("Accept")
    assert "accept" in panel.typed["body"] or "yes" in panel.typed["body"]
    assert "Decline politely" in panel.buttons, "a slip of the hand is no dead end"
    assert "Accept" not in panel.buttons


def test_who_was_approached_has_nothing_to_withdraw() -> None:
    panel = editor_of(
        theirs(
            "Mon 23 Nov 2026 09:00",
            "Hi Maya,\n\nI came across your profile and think you would suit a Backend Engineer role at Northwind. Would "
            "you be open to a short call this week or next?\n\nTheo",
        )
    )
    assert "Decline politely" in panel.buttons
    assert not {"Withdraw", "Another time", "Accept"} & panel.buttons


def test_another_time_is_asked_for_where_an_appointment_stands() -> None:
    panel = editor_of(
        theirs(
            "Mon 23 Nov 2026 09:00", "Hi Maya,\n\nCould we do the interview on Friday 27 November at 10:00?\n\nTheo"
        ),
        mine("Mon 23 Nov 2026 10:00", "Hi Theo,\n\nFriday 27 November at 10:00 works well for me. Thank you.\n\nMaya"),
        press="Suggest follow-up anyway",
    )
    panel.press("Another time")
    assert "[two other days and times that suit you]" in panel.typed["body"]


def test_the_same_words_approved_in_two_tabs_are_one_draft(panel: Panel) -> None:
    first = copy.deepcopy(editing(panel).stack)
    second = copy.deepcopy(editing(panel).stack)
    panel.stack = first
    panel.press("Approve as draft", body=WORDS)
    panel.stack = second
    panel.press("Approve as draft", body=WORDS)
    assert (panel.title, panel.notice) == ("Draft saved in this thread", "Draft saved. Nothing was sent.")
    assert len(panel.gmail.drafts) == 1
    assert panel.opened_draft["draftId"] in panel.gmail.drafts


def test_other_words_in_the_second_tab_are_kept_as_a_draft_of_their_own(panel: Panel) -> None:
    first = copy.deepcopy(editing(panel).stack)
    second = copy.deepcopy(editing(panel).stack)
    panel.stack = first
    panel.press("Approve as draft", body=WORDS)
    panel.stack = second
    panel.press("Approve as draft", body=f"{WORDS} Chen")
    assert panel.gmail.texts_of_drafts() == [f"{WORDS}\n", f"{WORDS} Chen\n"]


def test_blanks_stop_the_approval_and_the_text_stays() -> None:
    panel = Panel(FakeGmail.holding(asked()))
    panel.open(asked()["id"])
    panel.press("Suggest a reply")
    body = "Hi Theo,\n\nHere they are: [names of two references].\n\nMaya"
    panel.press("Approve as draft", body=body)
    assert panel.title == "Your reply"
    assert panel.typed["body"] == body
    assert "[names of two references]" in panel.words.replace(body, "")
    assert panel.gmail.drafts == {}


def test_an_empty_letter_is_not_approved(panel: Panel) -> None:
    editing(panel).press("Approve as draft", body="   \n ")
    assert panel.title == "Your follow-up"
    assert "empty" in panel.words
    assert panel.gmail.drafts == {}


def test_a_second_press_makes_no_second_draft_and_opens_the_first(panel: Panel) -> None:
    editing(panel)
    editor = panel.card
    panel.press("Approve as draft", body=WORDS)
    first = panel.opened_draft
    panel.stack = [editor]
    panel.press("Approve as draft", body=WORDS)
    assert panel.opened_draft == first
    assert panel.title == "Draft saved in this thread"
    assert len(panel.gmail.drafts) == 1
    assert len(panel.gmail.asked("drafts.create")) == 1


def test_a_stale_editor_with_other_words_changes_nothing_and_keeps_them(panel: Panel) -> None:
    editing(panel)
    editor = panel.card
    panel.press("Approve as draft", body=WORDS)
    panel.stack = [editor]
    panel.press("Approve as draft", body=WORDS + " And more.")
    assert panel.title == "This letter is a draft already"
    assert panel.typed["body"] == WORDS + " And more."
    assert panel.gmail.texts_of_drafts() == [WORDS + "\n"]


def test_when_somebody_wrote_meanwhile_no_draft_is_made_and_the_text_stays(panel: Panel) -> None:
    editing(panel)
    newer = overdue()["messages"][0] | {"id": "18c0ffee77", "internalDate": "1795510800000", "labelIds": ["INBOX"]}
    panel.gmail.arrives(THREAD, newer)
    panel.press("Approve as draft", body=WORDS)
    assert panel.title == "Somebody wrote meanwhile"
    assert panel.typed["body"] == WORDS
    assert panel.gmail.drafts == {}


def test_a_draft_of_the_persons_own_is_no_new_message(panel: Panel) -> None:
    editing(panel)
    own = overdue()["messages"][0] | {"id": "18c0ffee78", "labelIds": ["DRAFT"], "internalDate": "1795510800000"}
    panel.gmail.arrives(THREAD, own)
    panel.press("Approve as draft", body=WORDS)
    assert panel.title == "Draft saved in this thread"


def test_a_refused_draft_can_be_tried_again(panel: Panel) -> None:
    editing(panel)
    panel.gmail.fails("drafts.create", 503)
    panel.press("Approve as draft", body=WORDS)
    assert panel.title == "Gmail did not answer"
    assert panel.typed["body"] == WORDS
    panel.stack.pop()
    panel.press("Approve as draft", body=WORDS)
    assert panel.title == "Draft saved in this thread"
    assert len(panel.gmail.drafts) == 1


@pytest.mark.parametrize("fault", [LOST, NOTHING, GARBLED, 502, 504])
def test_an_answer_that_never_came_is_not_tried_again(panel: Panel, fault: Any) -> None:
    editing(panel)
    panel.gmail.fails("drafts.create", fault)
    for _ in range(3):
        panel.press("Approve as draft", body=WORDS)
        assert panel.title == "Look in your drafts"
        assert panel.typed["body"] == WORDS
        panel.stack.pop()
    assert len(panel.gmail.asked("drafts.create")) == 1


def test_edit_again_changes_the_same_draft(panel: Panel) -> None:
    approved(panel)
    (draft_id,) = panel.gmail.drafts
    panel.press("Edit again")
    assert panel.typed["body"] == WORDS
    panel.press("Approve as draft", body=WORDS.replace("any news", "news"))
    assert list(panel.gmail.drafts) == [draft_id]
    assert panel.gmail.texts_of_drafts() == [WORDS.replace("any news", "news") + "\n"]


def test_edit_again_shows_what_was_changed_in_gmail(panel: Panel) -> None:
    approved(panel)
    panel.gmail.person_edits_draft(next(iter(panel.gmail.drafts)), "Hi Theo, my own words. Maya")
    panel.press("Edit again")
    assert panel.typed["body"] == "Hi Theo, my own words. Maya"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"attached": "cv.pdf"}, "attachments"),
        ({"html": "<div>Hi <b>Theo</b></div>"}, "formatted"),
    ],
)
def test_a_draft_with_more_than_text_is_edited_in_gmail_so_that_nothing_is_lost(
    panel: Panel, changes: dict[str, str], words: str
) -> None:
    approved(panel)
    (draft_id,) = panel.gmail.drafts
    panel.gmail.person_edits_draft(draft_id, "Hi Theo", **changes)
    panel.press("Edit again")
    assert words in panel.notice
    assert panel.opened_draft == {"draftId": draft_id, "draftThreadId": THREAD}
    assert panel.title == "Draft saved in this thread"
    panel.open(THREAD)
    panel.press("Suggest follow-up")
    assert words in panel.notice


def test_a_plain_draft_saved_by_gmail_with_html_is_edited_here(panel: Panel) -> None:
    approved(panel)
    panel.gmail.person_edits_draft(next(iter(panel.gmail.drafts)), "Hi Theo", html='<div dir="ltr">Hi Theo<br></div>')
    panel.press("Edit again")
    assert panel.typed["body"] == "Hi Theo"


def test_a_letter_that_is_too_long_is_refused_whole_not_cut(panel: Panel) -> None:
    editing(panel).press("Approve as draft", body="word " * 2500)
    assert "too long" in panel.words
    assert panel.typed["body"] == "word " * 2500
    assert panel.gmail.drafts == {}


def test_suggesting_again_edits_the_draft_that_is_there(panel: Panel) -> None:
    approved(panel)
    panel.open(THREAD)
    panel.press("Suggest follow-up")
    assert panel.typed["body"] == WORDS
    panel.press("Approve as draft", body=WORDS + "\nPS: thank you")
    assert len(panel.gmail.drafts) == 1


def test_a_draft_that_was_deleted_in_gmail_is_made_anew(panel: Panel) -> None:
    approved(panel)
    panel.press("Edit again")
    messages = panel.gmail.threads[THREAD]["messages"]
    messages[:] = [m for m in messages if "DRAFT" not in m["labelIds"]]
    panel.gmail.drafts.clear()
    panel.press("Approve as draft", body=WORDS)
    assert panel.title == "Draft saved in this thread"
    assert len(panel.gmail.drafts) == 1


def test_a_draft_changed_in_gmail_is_shown_before_it_is_sent(panel: Panel) -> None:
    approved(panel)
    panel.gmail.person_edits_draft(next(iter(panel.gmail.drafts)), "Hi Theo, other words. Maya")
    panel.press("Send now")
    assert "other words" in panel.words
    assert "changed in Gmail" in panel.words


def test_a_draft_changed_after_the_second_look_is_shown_again_and_not_sent(panel: Panel) -> None:
    approved(panel)
    panel.press("Send now")
    panel.gmail.person_edits_draft(next(iter(panel.gmail.drafts)), "Hi Theo, other words. Maya")
    panel.press("Send")
    assert panel.title == "Send this now?"
    assert "other words" in panel.words
    assert panel.gmail.asked("drafts.send") == []
    panel.press("Send")
    assert len(panel.gmail.asked("drafts.send")) == 1


@pytest.mark.parametrize("changes", [{"to": "eve@evil.example"}, {"attached": "cv.pdf"}])
def test_another_recipient_or_attachment_after_the_second_look_is_shown_again(
    panel: Panel, changes: dict[str, str]
) -> None:
    approved(panel)
    panel.press("Send now")
    panel.gmail.person_edits_draft(next(iter(panel.gmail.drafts)), WORDS, **changes)
    panel.press("Send")
    assert panel.title == "Send this now?"
    assert next(iter(changes.values())) in panel.words
    assert panel.gmail.asked("drafts.send") == []


def test_a_draft_with_blanks_is_not_sent(panel: Panel) -> None:
    approved(panel)
    panel.gmail.person_edits_draft(next(iter(panel.gmail.drafts)), "Hi Theo, on [a day]. Maya")
    panel.press("Send now")
    assert panel.title == "Not ready to send"
    assert "Send" not in panel.buttons


def test_pressing_send_twice_sends_once(panel: Panel) -> None:
    approved(panel)
    panel.press("Send now")
    confirm = panel.card
    panel.press("Send")
    panel.stack = [confirm]
    panel.press("Send")
    assert panel.title == "The draft is not there any more"
    assert len(panel.gmail.asked("drafts.send")) == 1


def test_a_sending_without_answer_is_not_tried_again(panel: Panel) -> None:
    approved(panel)
    panel.press("Send now")
    panel.gmail.fails("drafts.send", NOTHING)
    for _ in range(2):
        panel.press("Send")
        assert panel.title == "Look in your sent mail"
        panel.stack.pop()
    assert len(panel.gmail.asked("drafts.send")) == 1


def test_a_refused_sending_can_be_tried_again(panel: Panel) -> None:
    approved(panel)
    panel.press("Send now")
    panel.gmail.fails("drafts.send", 503)
    panel.press("Send")
    assert panel.title == "Gmail did not answer"
    panel.stack.pop()
    panel.press("Send")
    assert panel.notice == "Sent to Theo Brandt."


def test_sending_is_said_even_if_the_thread_cannot_be_read_after_it(panel: Panel) -> None:
    approved(panel)
    panel.press("Send now")
    panel.gmail.fails("threads.get", None, 401)
    panel.press("Send")
    assert panel.title == "Sent"


def test_among_several_drafts_ours_is_found_by_its_id_or_not_at_all(panel: Panel) -> None:
    approved(panel)
    own = overdue()["messages"][0] | {"id": "18c0ffee78", "labelIds": ["DRAFT"], "internalDate": "1795510800000"}
    panel.gmail.arrives(THREAD, own)
    panel.press("Send now")
    assert panel.title == "Send this now?"
    panel.press("Back")
    assert panel.title == "Draft saved in this thread"
    panel.gmail.person_edits_draft(next(iter(panel.gmail.drafts)), "Hi Theo, other words. Maya")
    panel.press("Send now")
    assert "several drafts" in panel.words


def test_a_letter_to_nobody_is_not_offered() -> None:
    lone = thread(
        mine("Mon 9 Nov 2026 09:00", "I would like to apply for the Backend Engineer role.", to=NO_REPLY),
        theirs(
            "Tue 10 Nov 2026 09:00",
            "Thank you for your application for Backend Engineer. Please send us your portfolio by Friday.",
            sender=NO_REPLY,
        ),
    )
    panel = Panel(FakeGmail.holding(lone))
    panel.open(THREAD)
    panel.call("suggest", parameters={"thread": THREAD})
    assert panel.title != "Your reply"
    assert "reach nobody" in panel.words


def test_the_detail_of_a_thank_you_reaches_the_letter() -> None:
    held = thread(
        theirs(
            "Thu 19 Nov 2026 09:00",
            "Hi Maya,\n\nCould we talk on Monday 23 November at 10:00?\n\nTheo",
        ),
        mine("Thu 19 Nov 2026 10:00", "Hi Theo,\n\nMonday at 10:00 works for me.\n\nMaya"),
    )
    panel = Panel(FakeGmail.holding(held))
    panel.open(THREAD)
    assert panel.title == "Send a thank-you today"
    panel.press("Suggest a thank-you", detail="how the team reviews code")
    assert "team reviews code" in panel.typed["body"]


def test_a_suggestion_is_worth_nothing_to_another_person(panel: Panel) -> None:
    editing(panel)
    panel.user = {"sub": "108000000000000000002", "email": "eve@mail.example"}
    panel.press("Approve as draft", body=WORDS)
    assert panel.title == "This suggestion has run out"
    assert panel.typed["body"] == WORDS
    assert panel.gmail.drafts == {}


def test_a_suggestion_of_another_thread_is_worth_nothing() -> None:
    panel = Panel(FakeGmail.holding(overdue(), waiting()))
    editing(panel)
    editor = panel.card
    panel.open(waiting()["id"])
    panel.stack = [editor]
    panel.press("Approve as draft", body=WORDS, parameters={"thread": waiting()["id"]})
    assert panel.title == "This suggestion has run out"
    assert panel.gmail.drafts == {}


def test_the_claim_of_a_process_that_died_says_look_in_the_drafts(panel: Panel) -> None:
    editing(panel)
    key = next(iter(_keys(panel)))
    panel.store.claim("108000000000000000001", key, thread_id=THREAD, body_hash="x", now=panel.now)
    panel.press("Approve as draft", body=WORDS)
    assert panel.title == "This letter is a draft already"
    panel.stack.pop()
    panel.now += timedelta(minutes=5)
    panel.press("Approve as draft", body=WORDS)
    assert panel.title == "Look in your drafts"
    assert panel.gmail.drafts == {}


def test_cancel_goes_back_to_the_advice(panel: Panel) -> None:
    editing(panel).press("Cancel")
    assert panel.title == "Follow up now"
    assert len(panel.stack) == 1


def test_a_thread_about_no_job_keeps_nothing() -> None:
    panel = Panel(FakeGmail.holding(chatter()))
    panel.open(chatter()["id"])
    assert panel.title == "No advice for this thread"
    assert panel.store.threads_of("108000000000000000001") == ()


def _keys(panel: Panel) -> list[str]:
    from sqlalchemy import text

    with panel.store.engine.connect() as connection:
        return [row[0] for row in connection.execute(text("SELECT key FROM suggestion"))]


def test_the_letter_greets_them_as_i_did_in_the_thread() -> None:
    called = thread(
        theirs(
            "Thu 5 Nov 2026 09:00",
            "Dear Ms Chen,\n\nthank you for the interview today. We will be in touch.\n\nTheo Brandt",
        ),
        mine("Thu 5 Nov 2026 15:00", "Dear Mr Brandt,\n\nthank you for the interview today.\n\nMaya Chen"),
        thread_id=THREAD,
    )
    panel = editing(Panel(FakeGmail.holding(called)))
    assert panel.typed["body"].startswith("Dear Mr Brandt,")


def test_words_of_my_own_are_said_to_come_from_my_mail() -> None:
    gmail = FakeGmail.holding(
        thread(
            theirs("Fri 6 Nov 2026 12:00", "Hi Maya,\n\nWe will decide by Friday 13 November.\n\nTheo"),
            mine("Fri 6 Nov 2026 15:00", "Hi Theo,\n\nThank you for the interview on Thursday 5 November.\n\nMaya"),
        )
    )
    panel = Panel(gmail)
    editing(panel)
    assert "comes from Maya" not in panel.words
    assert "comes from your mail" in panel.words
