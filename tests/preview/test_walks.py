"""The whole product in a real browser: the preview's page, the protocol, the service, the local Gmail."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.preview.look import message, open_mail, panel, press, settled, title
from tests.preview.running import Running, running


@pytest.fixture(scope="module")
def preview() -> Iterator[Running]:
    with running("--today", "2026-11-25") as started:  # a Wednesday
        yield started


@pytest.fixture
def page(new_page: Callable[..., Page], preview: Running) -> Page:
    """The inbox of a mailbox as on the first day."""
    made = new_page()
    made.goto(preview.url)
    settled(made)
    made.get_by_role("button", name="Reset mailbox").click()
    made.wait_for_url("**/mail/inbox")
    settled(made)
    return made


def trouble(page: Page, name: str) -> None:
    page.locator("#trouble-menu summary").click()
    page.locator("#trouble-menu").get_by_role("button", name=name).click()
    page.wait_for_load_state()
    settled(page)


def test_from_an_open_mail_to_a_sent_follow_up(page: Page) -> None:
    open_mail(page, "Adaeze")
    assert title(page) == "Follow up now"
    press(page, "Suggest follow-up")
    assert title(page) == "Your follow-up"
    assert "Adaeze" in message(page).input_value()
    message(page).fill(message(page).input_value().replace("\n\n", "\n\nSorry to bother you. ", 1))
    press(page, "Check again")
    assert "Sorry to bother you." in message(page).input_value()
    expect(panel(page)).to_contain_text("apolog", ignore_case=True)
    message(page).fill(message(page).input_value().replace("Sorry to bother you. ", ""))
    press(page, "Approve as draft")
    assert title(page) == "Draft saved in this thread"
    expect(page.get_by_role("status").filter(has_text="Nothing was sent.")).to_be_visible()
    draft = page.locator(".draft")
    expect(draft).to_have_count(1)
    assert "Adaeze" in draft.get_by_label("Draft text").input_value()
    assert "Sorry" not in draft.get_by_label("Draft text").input_value()
    assert page.locator("#draft-count").inner_text() == "1"
    press(page, "Send now")
    assert title(page) == "Send this now?"
    assert "Adaeze" in panel(page).inner_text()
    press(page, "Send")
    expect(draft).to_have_count(0)
    expect(page.locator(".message").last).to_contain_text("Maya Chen")
    page.reload()
    settled(page)
    assert title(page).startswith("Wait until ")


def test_a_gracious_note_after_a_no(page: Page) -> None:
    open_mail(page, "Saltmarsh")
    assert title(page) == "Send a gracious note"
    press(page, "Suggest a gracious note")
    assert "Nia" in message(page).input_value()
    press(page, "Approve as draft")
    expect(page.locator(".draft")).to_have_count(1)
    page.locator(".draft").get_by_role("button", name="Send", exact=True).click()
    expect(page.locator(".message")).to_have_count(4)
    expect(page.locator("#card-title")).to_have_text("Let this one rest")


def test_waiting_says_until_when_and_what_they_wrote(page: Page) -> None:
    open_mail(page, "Tidewell")
    assert title(page).startswith("Wait until ")
    expect(panel(page)).to_contain_text("We will decide by")
    assert panel(page).locator(".btn.filled").count() == 0


def test_a_day_named_on_the_card_is_one_press_away(page: Page) -> None:
    open_mail(page, "Tidewell")
    until = title(page).removeprefix("Wait until ")
    page.locator("#day-menu summary").click()
    page.get_by_role("button", name=f"To the day on the card: {until}").click()
    page.wait_for_selector(".day-now.moved")
    settled(page)
    assert title(page) == "Follow up now"
    assert until in page.locator("#day-menu summary").inner_text()


def test_a_week_back_the_same_thread_asked_for_something_else(page: Page) -> None:
    open_mail(page, "Northgate Maps")
    assert title(page) == "They asked you for something"
    page.locator("#day-menu summary").click()
    page.get_by_role("button", name="A day back").click()
    page.wait_for_selector(".day-now.moved")
    page.goto(page.url.rsplit("/mail/", 1)[0] + "/mail/inbox")
    settled(page)
    assert page.locator(".row", has_text="Northgate Maps").count() == 1


def test_a_missing_permission_is_asked_for_and_the_press_repeated(page: Page) -> None:
    trouble(page, "Take back the permission for drafts")
    open_mail(page, "Adaeze")
    press(page, "Suggest follow-up")
    written = message(page).input_value() + "\nP.S. I kept this line."
    message(page).fill(written)
    panel(page).get_by_role("button", name="Approve as draft").click()
    dialog = page.get_by_role("dialog", name="Afterword wants additional access")
    expect(dialog).to_contain_text("Manage drafts and send emails")
    dialog.get_by_role("button", name="Continue").click()
    expect(page.locator("#card-title")).to_have_text("Draft saved in this thread")
    assert "I kept this line." in page.get_by_label("Draft text").input_value()


def test_a_permission_refused_loses_nothing(page: Page) -> None:
    trouble(page, "Take back the permission for drafts")
    open_mail(page, "Adaeze")
    press(page, "Suggest follow-up")
    message(page).fill("Hi Adaeze, is there any news?")
    panel(page).get_by_role("button", name="Approve as draft").click()
    page.get_by_role("dialog").get_by_role("button", name="Cancel").click()
    expect(page.get_by_role("status").filter(has_text="Nothing was allowed.")).to_be_visible()
    assert message(page).input_value() == "Hi Adaeze, is there any news?"
    assert page.locator(".draft").count() == 0


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("Gmail is down (500)", "Gmail did not answer"),
        ("Too many requests (429)", "Gmail did not answer"),
        ("Access ran out (401)", "Please open the thread again"),
        ("Mail was deleted (404)", "This mail is not there"),
    ],
)
def test_when_gmail_fails_the_card_says_so_and_tries_again(page: Page, name: str, says: str) -> None:
    trouble(page, name)
    expect(page.locator(".trouble-line")).to_contain_text(name)
    open_mail(page, "Tidewell")
    assert title(page) == says
    trouble(page, "Everything works")
    assert title(page).startswith("Wait until ")


def test_when_the_answer_to_a_draft_is_late_the_card_says_to_look_and_makes_no_second_one(page: Page) -> None:
    open_mail(page, "Adaeze")
    press(page, "Suggest follow-up")
    page.evaluate("fetch('/preview/trouble', {method: 'POST', body: new URLSearchParams({fault: 'late'})})")
    press(page, "Approve as draft")
    expect(panel(page)).to_contain_text("look in your drafts", ignore_case=True)
    page.evaluate("fetch('/preview/trouble', {method: 'POST', body: new URLSearchParams({fault: 'none'})})")
    page.reload()
    settled(page)
    expect(page.locator(".draft")).to_have_count(1)


def test_when_only_the_open_mail_may_be_read_the_card_says_so(page: Page) -> None:
    trouble(page, "Only the open mail may be read")
    open_mail(page, "Tidewell")
    expect(panel(page)).to_contain_text("read the open message only")


def test_a_row_of_the_job_list_opens_its_mail(page: Page) -> None:
    open_mail(page, "Adaeze")
    page.get_by_label("Back to the list").click()
    page.wait_for_url("**/mail/inbox")
    settled(page)
    assert title(page) == "Your job threads"
    panel(page).locator(".row-press", has_text="Follow up").first.click()
    page.wait_for_selector("#thread")
    expect(page.locator(".subject")).to_have_text("Your interview for Platform Engineer")


@pytest.mark.parametrize("words", [None, "Copperfield", "Windmere"])
def test_on_a_wide_screen_the_page_itself_does_not_scroll(page: Page, words: str | None) -> None:
    if words is not None:
        open_mail(page, words)
    page.set_viewport_size({"width": 1400, "height": 500})
    longer = "[...document.querySelectorAll('main, .card-scroll')].some(e => e.scrollHeight > e.clientHeight)"
    assert page.evaluate(longer)  # there is something to scroll
    page.evaluate("window.scrollTo(0, 400)")
    assert page.evaluate("window.scrollY") == 0


def test_settings_are_kept(page: Page) -> None:
    page.get_by_label("More").click()
    panel(page).get_by_role("button", name="Settings").click()
    expect(page.locator("#card-title")).to_have_text("Settings")
    panel(page).get_by_label("Sign drafts as").fill("Maya C.")
    press(page, "Save")
    open_mail(page, "Adaeze")
    press(page, "Suggest follow-up")
    assert message(page).input_value().rstrip().endswith("Maya C.")


def test_the_whole_job_with_the_keyboard_alone(page: Page) -> None:
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    _tab_to(page, "Your interview for Platform Engineer")
    page.keyboard.press("Enter")
    page.wait_for_selector("#thread")
    settled(page)
    for name, then in (
        ("Suggest follow-up", "Your follow-up"),
        ("Approve as draft", "Draft saved in this thread"),
        ("Send now", "Send this now?"),
    ):
        _tab_to(page, name)
        page.keyboard.press("Enter")
        expect(page.locator("#card-title")).to_have_text(then)
        settled(page)
        assert page.evaluate("document.activeElement.id") == "card-title"
    _tab_to(page, "Back")
    page.keyboard.press("Space")
    expect(page.locator("#card-title")).to_have_text("Draft saved in this thread")


def _tab_to(page: Page, words: str) -> None:
    """Tab until the control with these words has the focus; it has to come within a hundred."""
    for _ in range(120):
        page.keyboard.press("Tab")
        if words in page.evaluate(
            "(document.activeElement.innerText || document.activeElement.ariaLabel || '').trim()"
        ):
            return
    raise AssertionError(f"no way to {words!r} with the Tab key")


def test_a_reset_forgets_what_was_done(page: Page) -> None:
    open_mail(page, "Adaeze")
    press(page, "Suggest follow-up")
    press(page, "Approve as draft")
    page.get_by_role("button", name="Reset mailbox").click()
    page.wait_for_url("**/mail/inbox")
    settled(page)
    assert not page.locator("#draft-count").is_visible()
    open_mail(page, "Adaeze")
    assert title(page) == "Follow up now"


def test_help_opens_by_way_of_the_preview(page: Page) -> None:
    page.get_by_label("More").click()
    link = panel(page).get_by_role("link", name="Help")
    answer = page.request.get(page.url.rsplit("/mail/", 1)[0] + str(link.get_attribute("href")))
    assert answer.ok
    assert "Afterword" in answer.text()
