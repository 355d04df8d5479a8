"""The side panel: what answers do to the stack of cards, what a press sends, what is no answer."""

from typing import Any

import pytest

from app.preview.google import COMPOSE, Place
from app.preview.panel import BadAnswer, Outcome, Panel, Shown, back, find, form_inputs, named_day
from tests.preview.stage import TODAY, ScriptedService, card, clicked, on_stage, pushed

pytestmark = pytest.mark.anyio
PLACE = Place("msg-f:1", "thread-f:2", "2")
BASE = "https://afterword.example/addon/"
PRESS = "sections/0/widgets/0/buttonList/buttons/0/onClick"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def button(route: str = "suggest", **action: Any) -> dict[str, Any]:
    on_click = {"action": {"function": f"{BASE}{route}", **action}}
    return {"buttonList": {"buttons": [{"text": "Press", "onClick": on_click}]}}


def field(name: str = "body", value: str = "Hi", **more: Any) -> dict[str, Any]:
    return {"textInput": {"name": name, "label": "Message", "type": "MULTIPLE_LINE", "value": value, **more}}


async def opened(service: ScriptedService, first: dict[str, Any]) -> tuple[Any, Panel]:
    service.answers.setdefault("open", pushed(first))
    add_on = on_stage(service).add_on
    panel = Panel()
    outcome = await add_on.open(panel, PLACE)
    assert outcome == Outcome()
    return add_on, panel


def titles(panel: Panel) -> list[str]:
    return [shown.card["header"]["title"] for shown in panel.stack]


async def press(answer: Any, *, first: dict[str, Any] | None = None, **typed: list[str]) -> tuple[Outcome, Panel]:
    service = ScriptedService({"suggest": answer})
    add_on, panel = await opened(service, first or card("First", button()))
    return await add_on.click(panel, PRESS, typed), panel


async def test_a_pushed_card_lies_on_top_and_back_uncovers_the_one_before() -> None:
    _, panel = await press(clicked({"pushCard": card("Second")}))
    assert titles(panel) == ["First", "Second"]
    back(panel)
    back(panel)
    assert titles(panel) == ["First"]


async def test_an_update_replaces_the_top_card_only() -> None:
    _, panel = await press(clicked({"pushCard": card("Second")}, {"updateCard": card("Third")}))
    assert titles(panel) == ["First", "Third"]


async def test_back_to_the_root_and_replace_it() -> None:
    steps = [
        {"pushCard": card("Second")},
        {"pushCard": card("Third")},
        {"popToRoot": True},
        {"updateCard": card("New")},
    ]
    _, panel = await press(clicked(*steps))
    assert titles(panel) == ["New"]


async def test_back_to_a_card_by_its_name() -> None:
    named = card("Second") | {"name": "second"}
    _, panel = await press(clicked({"pushCard": named}, {"pushCard": card("Third")}, {"popToCard": "second"}))
    assert titles(panel) == ["First", "Second"]


async def test_a_pop_never_empties_the_panel() -> None:
    _, panel = await press(clicked({"pop": True}, {"pop": True}))
    assert titles(panel) == ["First"]


async def test_a_notice_a_link_and_a_draft_are_handed_to_the_page() -> None:
    markup = {"gmailAction": {"openCreatedDraftActionMarkup": {"draftId": "r-1", "draftThreadId": "2"}}}
    answer = clicked(notice="Draft saved.", hostAppAction=markup)
    answer["renderActions"]["action"]["link"] = {"url": "https://mail.google.com/mail/#all/2"}
    outcome, _ = await press(answer)
    assert outcome == Outcome(notice="Draft saved.", link="https://mail.google.com/mail/#all/2", draft=("r-1", "2"))


async def test_a_press_sends_parameters_as_a_map_and_the_whole_form() -> None:
    service = ScriptedService({"suggest": clicked()})
    first = card("First", button(parameters=[{"key": "kind", "value": "follow_up"}]), field())
    add_on, panel = await opened(service, first)
    await add_on.click(panel, PRESS, {"body": ["Dear Theo,\r\nhello"]})
    event = service.last("suggest")
    assert event["commonEventObject"]["parameters"] == {"kind": "follow_up"}
    assert event["commonEventObject"]["formInputs"] == {"body": {"stringInputs": {"value": ["Dear Theo,\nhello"]}}}
    assert event["gmail"]["threadId"] == "thread-f:2"


async def test_a_needed_field_left_empty_stops_the_press() -> None:
    service = ScriptedService({"suggest": clicked()})
    add_on, panel = await opened(service, card("First", button(requiredWidgets=["body"]), field()))
    outcome = await add_on.click(panel, PRESS, {"body": [" "]})
    assert outcome.notice == "Please fill in: Message"
    assert [route for route, _ in service.events] == ["open"]


async def test_without_persist_values_the_form_is_cleared() -> None:
    first = card("First", button(), field())
    _, panel = await press(clicked(), first=first, body=["typed"])
    assert panel.stack[0].typed == {}


async def test_with_persist_values_what_was_typed_stays_also_over_an_update_with_the_same_field() -> None:
    first = card("First", button(persistValues=True), field())
    _, panel = await press(
        clicked({"updateCard": first | {"header": {"title": "Checked"}}}), first=first, body=["typed"]
    )
    assert titles(panel) == ["Checked"]
    assert panel.stack[0].typed == {"body": ["typed"]}


async def test_a_field_with_a_new_value_shows_the_new_value() -> None:
    first = card("First", button(persistValues=True), field())
    shorter = card("First", button(persistValues=True), field(value="Shorter"))
    _, panel = await press(clicked({"updateCard": shorter}), first=first, body=["typed"])
    assert panel.stack[0].typed == {}


async def test_a_card_given_with_the_button_needs_no_call() -> None:
    service = ScriptedService()
    inner = card("Inside")
    first = card("First", {"buttonList": {"buttons": [{"text": "More", "onClick": {"card": inner}}]}})
    add_on, panel = await opened(service, first)
    await add_on.click(panel, PRESS, {})
    assert titles(panel) == ["First", "Inside"]
    assert len(service.events) == 1


async def test_consent_repeats_the_last_press_with_the_same_form() -> None:
    asked = {"requesting_google_scopes": {"scopes": [COMPOSE]}}
    answers = [asked, clicked({"pushCard": card("Saved")})]
    service = ScriptedService({"suggest": lambda event: answers.pop(0)})
    add_on, panel = await opened(service, card("First", button(persistValues=True), field()))
    outcome = await add_on.click(panel, PRESS, {"body": ["typed"]})
    assert outcome.ask_for == (COMPOSE,)
    assert titles(panel) == ["First"]
    await add_on.repeat(panel)
    assert titles(panel) == ["First", "Saved"]
    first, second = (event for route, event in service.events if route == "suggest")
    assert first["commonEventObject"] == second["commonEventObject"]


@pytest.mark.parametrize(
    ("answer", "names"),
    [
        (500, "HTTP status 500"),
        ({"action": {"navigations": []}}, "action"),
        ({"renderActions": {"action": {}}, "extra": 1}, "extra"),
        ({"renderActions": {"action": {"toast": "x"}}}, "toast"),
        (clicked({"popCard": True}), "navigations[0]"),
        (clicked({"pop": True, "popToRoot": True}), "navigations[0]"),
        (clicked({"popToCard": "nowhere"}), "nowhere"),
        (clicked({"pushCard": {"header": {"title": "x"}}}), "card.sections"),
        (clicked({"pushCard": card("x", {"textParagraph": {"txt": "x"}})}), "textParagraph.txt"),
        (clicked(hostAppAction={"gmailAction": {"openCreatedDraftAction": {}}}), "openCreatedDraftActionMarkup"),
        ({"requesting_google_scopes": {"scopes": []}, "renderActions": {}}, "requesting_google_scopes"),
    ],
)
async def test_an_answer_that_gmail_would_not_understand_is_shown_with_the_field(answer: Any, names: str) -> None:
    outcome, panel = await press(answer)
    assert outcome.trouble
    assert names in " ".join(outcome.details)
    assert panel.trouble == outcome.trouble


async def test_an_address_that_is_not_the_add_ons_is_not_called() -> None:
    from app.preview.service import Service, ServiceDown

    with pytest.raises(ServiceDown, match=r"evil\.example"):
        Service(None).local("https://evil.example/addon/open")  # type: ignore[arg-type]


async def test_a_part_that_the_card_does_not_have_cannot_be_pressed() -> None:
    with pytest.raises(BadAnswer, match="sections/7"):
        find(card("x"), "sections/7/onClick")


async def test_form_values_have_googles_shapes() -> None:
    shown = card(
        "x",
        {"dateTimePicker": {"name": "day", "label": "Day", "type": "DATE_ONLY"}},
        {"dateTimePicker": {"name": "hour", "label": "Hour", "type": "TIME_ONLY"}},
        {"dateTimePicker": {"name": "both", "label": "Both"}},
        {"selectionInput": {"name": "tone", "type": "DROPDOWN", "items": [{"text": "Warm", "value": "warm"}]}},
        {"decoratedText": {"text": "Off", "switchControl": {"name": "off"}}},
    )
    typed = {"day": ["2026-12-01"], "hour": ["09:30"], "both": ["2026-12-01T09:30"], "tone": ["warm"], "off": []}
    assert form_inputs(shown, typed) == {
        "day": {"dateInput": {"msSinceEpoch": "1796083200000"}},
        "hour": {"timeInput": {"hours": 9, "minutes": 30}},
        "both": {"dateTimeInput": {"msSinceEpoch": "1796117400000", "hasDate": True, "hasTime": True}},
        "tone": {"stringInputs": {"value": ["warm"]}},
    }


@pytest.mark.parametrize(
    ("title", "day"),
    [
        ("Wait until Tue 1 Dec", "2026-12-01"),
        ("Wait until Tue 5 Jan", "2027-01-05"),
        ("Wait until Tue 5 Jan 2027", "2027-01-05"),
        ("Wait until Tue 24 Nov", "2027-11-24"),
        ("Follow up now", None),
        ("Wait until Tue 31 Sep", None),
    ],
)
async def test_the_day_on_the_card_is_found_in_its_title(title: str, day: str | None) -> None:
    found = named_day(Panel(stack=[Shown(card(title))]), TODAY)
    assert (found.isoformat() if found else None) == day
