"""Every card of the product in a real browser: it fits, it can be read, reached and pressed."""

import json
from collections.abc import Callable, Iterator
from hashlib import sha256
from typing import Any

import pytest
from playwright.sync_api import Page

from app.preview.google import BASE_URL
from tests.cards.people import BASE
from tests.cards.test_cards import ALL
from tests.preview.look import CONTROLS, OVERFLOW, STRUCTURE, open_mail, panel, press, settled
from tests.preview.stage import ScriptedService, card, clicked, on_stage, pushed, served

CARDS: dict[str, dict[str, Any]] = json.loads(json.dumps(ALL).replace(BASE, BASE_URL))
THREAD = f"19{sha256(b'01-promise-open').hexdigest()[:14]}"
SHOWN: dict[str, Any] = {"card": CARDS["wait"]}
CALL = {"action": {"function": f"{BASE_URL}/addon/suggest", "parameters": [{"key": "a", "value": "b"}]}}
EVERYTHING = card(
    "All widgets",
    {"textParagraph": {"text": "One <b>bold</b> word,\na second line, <i>leaning</i> &amp; more."}},
    {
        "decoratedText": {
            "topLabel": "Label above",
            "text": "A row with a button",
            "bottomLabel": "Label below",
            "wrapText": True,
            "startIcon": {"knownIcon": "STAR", "altText": "Star"},
            "button": {"text": "Change", "onClick": CALL, "altText": "Change the day"},
        }
    },
    {"decoratedText": {"text": "A row to press", "wrapText": True, "onClick": CALL}},
    {"decoratedText": {"text": "A switch", "switchControl": {"name": "switch", "value": "on", "selected": True}}},
    {"textInput": {"name": "line", "label": "One line", "value": "typed", "hintText": "A hint"}},
    {"selectionInput": {"name": "drop", "label": "Choose one", "type": "DROPDOWN", "items": [
        {"text": "First", "value": "1"}, {"text": "Second", "value": "2", "selected": True}]}},
    {"selectionInput": {"name": "radio", "label": "One of these", "type": "RADIO_BUTTON", "items": [
        {"text": "Five", "value": "5", "selected": True}, {"text": "Ten", "value": "10"}]}},
    {"selectionInput": {"name": "many", "label": "Some of these", "type": "CHECK_BOX", "items": [
        {"text": "Red", "value": "r", "selected": True}, {"text": "Blue", "value": "b"}]}},
    {"dateTimePicker": {"name": "day", "label": "A day", "type": "DATE_ONLY", "valueMsEpoch": "1796083200000"}},
    {"divider": {}},
    {"columns": {"columnItems": [
        {"widgets": [{"textParagraph": {"text": "Left"}}]}, {"widgets": [{"textParagraph": {"text": "Right"}}]}]}},
    {"buttonList": {"buttons": [
        {"text": "Filled", "onClick": CALL, "color": {"red": 0.043, "green": 0.341, "blue": 0.816}, "altText": "The main step"},
        {"text": "Outlined", "onClick": CALL},
        {"text": "Off", "onClick": CALL, "disabled": True},
        {"text": "More", "onClick": {"overflowMenu": {"items": [{"text": "In the menu", "onClick": CALL}]}}},
        {"text": "A link", "onClick": {"openLink": {"url": f"{BASE_URL}/help/dates"}}}]}},
    {"chipList": {"layout": "WRAPPED", "chips": [{"label": "A chip", "onClick": CALL, "altText": "Press the chip"}]}},
)  # fmt: skip


@pytest.fixture(scope="module")
def service() -> ScriptedService:
    return ScriptedService(
        {"open": lambda event: pushed(SHOWN["card"]), "home": pushed(CARDS["home"]), "suggest": clicked(notice="Done.")}
    )


@pytest.fixture(scope="module")
def address(service: ScriptedService) -> Iterator[str]:
    with served(on_stage(service)) as url:
        yield url


def shown(page: Page, address: str, which: dict[str, Any]) -> None:
    SHOWN["card"] = which
    page.goto(f"{address}/mail/inbox/{THREAD}")
    settled(page)


@pytest.fixture
def desk(new_page: Callable[..., Page]) -> Page:
    return new_page()


@pytest.mark.parametrize("name", sorted(CARDS))
def test_a_card_fits_the_panel_and_all_its_controls_are_named_and_large_enough(
    desk: Page, address: str, name: str
) -> None:
    shown(desk, address, CARDS[name])
    for width in (360, 320):
        desk.evaluate(f"document.getElementById('side').style.width = '{width}px'")
        assert desk.evaluate("() => document.querySelector('.card-scroll').scrollWidth") <= width
        assert desk.evaluate(OVERFLOW) == 0
        bottom = desk.evaluate(
            """() => { const b = document.querySelector('#panel .btn.filled:not(.second)');
            return b ? b.getBoundingClientRect().bottom - document.getElementById('panel').getBoundingClientRect().top : 0 }"""
        )
        assert bottom <= 728, f"the main button ends {bottom} px below the top of the panel"
    _all_named_and_large(desk)


def _all_named_and_large(page: Page) -> None:
    for control in page.evaluate(CONTROLS):
        assert control["name"], control["what"]
        assert control["inline"] or (control["width"] >= 24 and control["height"] >= 24), control


@pytest.mark.parametrize("name", ["wait", "editor", "settings", "home", "confirm"])
def test_the_page_is_built_in_order(desk: Page, address: str, name: str) -> None:
    shown(desk, address, CARDS[name])
    found = desk.evaluate(STRUCTURE)
    assert found.pop("levels") in ([1, 2], [1, 2, 3], [1, 2, 3, 3], [1, 2, 3, 3, 3])
    assert found == {
        "doubled": [], "pictures": 0, "drawings": 0, "mains": 1, "ones": 1, "language": "en-GB", "unnamed": 0,
        "described": 0,
    }  # fmt: skip


def test_every_widget_is_drawn_and_sends_what_it_holds(desk: Page, address: str, service: ScriptedService) -> None:
    shown(desk, address, EVERYTHING)
    form = panel(desk)
    form.get_by_label("One line").fill("other")
    form.get_by_label("Choose one").select_option("First")
    form.get_by_label("Ten").check()
    form.get_by_label("Blue").check()
    form.get_by_role("switch", name="A switch").uncheck()
    form.get_by_label("A day").fill("2026-12-02")
    press(desk, "Filled")
    assert service.last("suggest")["commonEventObject"]["formInputs"] == {
        "line": {"stringInputs": {"value": ["other"]}},
        "drop": {"stringInputs": {"value": ["1"]}},
        "radio": {"stringInputs": {"value": ["10"]}},
        "many": {"stringInputs": {"value": ["r", "b"]}},
        "day": {"dateInput": {"msSinceEpoch": "1796169600000"}},
    }
    assert service.last("suggest")["commonEventObject"]["parameters"] == {"a": "b"}


@pytest.mark.parametrize("name", ["A row to press", "Change", "Outlined", "A chip"])
def test_each_kind_of_button_calls_the_service(desk: Page, address: str, service: ScriptedService, name: str) -> None:
    shown(desk, address, EVERYTHING)
    before = len(service.events)
    press(desk, name)
    assert [route for route, _ in service.events[before:]] == ["suggest"]


def test_an_entry_of_a_buttons_menu_calls_the_service(desk: Page, address: str, service: ScriptedService) -> None:
    shown(desk, address, EVERYTHING)
    before = len(service.events)
    panel(desk).locator("summary", has_text="More").last.click()
    press(desk, "In the menu")
    assert [route for route, _ in service.events[before:]] == ["suggest"]


def test_the_visible_words_are_the_name_and_the_alt_text_the_description(desk: Page, address: str) -> None:
    shown(desk, address, EVERYTHING)
    button = panel(desk).get_by_role("button", name="Filled", exact=True)
    assert button.get_attribute("title") == "The main step"
    assert panel(desk).get_by_role("button", name="Off").is_disabled()
    link = panel(desk).get_by_role("link", name="A link")
    assert link.get_attribute("href") == "/service/help/dates"


def test_the_filled_button_has_the_cards_colour(desk: Page, address: str) -> None:
    shown(desk, address, EVERYTHING)
    button = panel(desk).get_by_role("button", name="Filled", exact=True)
    assert button.evaluate("b => getComputedStyle(b).backgroundColor") == "rgb(11, 87, 208)"


def test_a_section_that_folds_shows_the_rest_when_asked(desk: Page, address: str) -> None:
    shown(desk, address, CARDS["wait"])
    rows = panel(desk).get_by_role("region", name="Timeline").locator(".decorated")
    assert rows.filter(visible=True).count() == 1
    panel(desk).get_by_text("Show more").click()
    assert rows.filter(visible=True).count() > 1
    assert panel(desk).get_by_text("Show less").is_visible()


def test_words_of_a_mail_do_not_become_markup(desk: Page, address: str) -> None:
    shown(
        desk, address, card("Ann <b>x</b>", {"textParagraph": {"text": "&lt;b&gt;quoted&lt;/b&gt; &lt;img src=x&gt;"}})
    )
    assert desk.inner_text("#card-title") == "Ann <b>x</b>"
    assert desk.locator("#panel .paragraph").inner_text() == "<b>quoted</b> <img src=x>"
    assert desk.locator("#panel .paragraph *").count() == 0


def test_a_card_that_is_not_valid_is_an_error_that_names_the_field(desk: Page, address: str) -> None:
    wrong = card("x", {"decoratedText": {"txt": "x"}})
    shown(desk, address, wrong)
    assert "Something is wrong" in desk.inner_text("#card-title")
    assert "card.sections[0].widgets[0].decoratedText.txt" in panel(desk).inner_text()
    SHOWN["card"] = CARDS["wait"]
    press(desk, "Try again")
    assert desk.inner_text("#card-title") == CARDS["wait"]["header"]["title"]


def test_after_an_action_the_title_has_the_focus_and_the_notice_is_announced(desk: Page, address: str) -> None:
    shown(desk, address, EVERYTHING)
    assert desk.evaluate("document.activeElement === document.body")
    press(desk, "Outlined")
    assert desk.evaluate("document.activeElement.id") == "card-title"
    toast = desk.get_by_role("status").filter(has_text="Done.")
    assert toast.inner_text() == "Done."
    assert toast.get_attribute("aria-live") == "polite"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 390, 600, 820, 1024, 1280, 1600])
def test_no_page_is_wider_than_the_window(new_page: Callable[..., Page], address: str, width: int, scheme: str) -> None:
    SHOWN["card"] = CARDS["editor"]
    page = new_page(viewport={"width": width, "height": 760}, color_scheme=scheme)
    page.goto(f"{address}/mail/inbox")
    assert page.evaluate(OVERFLOW) == 0
    open_mail(page, "Tidewell")
    assert page.evaluate(OVERFLOW) == 0
    assert page.get_by_role("button", name="Approve as draft").is_visible()
    _all_named_and_large(page)


def test_the_panel_can_be_closed_and_opened_again(desk: Page, address: str) -> None:
    shown(desk, address, CARDS["wait"])
    desk.get_by_label("Close the side panel").click()
    assert not panel(desk).is_visible()
    toggle = desk.get_by_role("button", name="Afterword side panel")
    assert toggle.get_attribute("aria-expanded") == "false"
    assert desk.evaluate("document.activeElement.id") == "toggle"
    desk.reload()
    assert not panel(desk).is_visible()
    toggle.click()
    settled(desk)
    assert panel(desk).is_visible()


def test_menus_close_with_escape_and_with_a_press_elsewhere(desk: Page, address: str) -> None:
    shown(desk, address, CARDS["wait"])
    sheet = desk.locator("#trouble-menu .sheet")
    desk.locator("#trouble-menu summary").click()
    assert sheet.is_visible()
    desk.keyboard.press("Escape")
    assert not sheet.is_visible()
    desk.locator("#day-menu summary").click()
    desk.locator("main").click(position={"x": 200, "y": 400})
    assert not desk.locator("#day-menu .sheet").is_visible()
