"""Would Gmail draw this card? Says which field is wrong, by its path, or nothing.

Written against `google.apps.card.v1`; where Google's own package is installed (it is for tests) that parses the card as
well. What is made for Chat only counts as wrong: Gmail leaves it out or drops the whole card.
"""

import importlib
import re
from collections.abc import Callable, Iterator
from typing import Any

Json = dict[str, Any]
Check = Callable[[Any, str], Iterator[str]]
MOST_WIDGETS = 100
_TAG = re.compile(r"</?([a-zA-Z]+)[^<>]*>")
TAGS = frozenset({"b", "i", "u", "s", "strike", "font", "a", "time", "br"})


def problems_in(card: Any) -> list[str]:
    """Every problem as "path: what is wrong", in the order of the card."""
    return [*_card(card, "card"), *_protobuf_says(card)]


def _protobuf_says(card: Any) -> Iterator[str]:
    try:
        cards = importlib.import_module("google.apps.card_v1.types")
        json_format = importlib.import_module("google.protobuf.json_format")
    except ImportError:
        return
    try:
        json_format.ParseDict(card, cards.Card.pb()())
    except json_format.ParseError as error:
        yield f"card: {error}"


# -- small words of the checks --


def _text(value: Any, path: str) -> Iterator[str]:
    if not isinstance(value, str) or not value:
        yield f"{path}: must be text"


def _plain(value: Any, path: str) -> Iterator[str]:
    yield from _text(value, path)


def _formatted(value: Any, path: str) -> Iterator[str]:
    yield from _text(value, path)
    if isinstance(value, str):
        unknown = sorted({m[1].lower() for m in _TAG.finditer(value)} - TAGS)
        yield from (f"{path}: Gmail shows no <{tag}>" for tag in unknown)


def _maybe_empty(value: Any, path: str) -> Iterator[str]:
    if not isinstance(value, str):
        yield f"{path}: must be text"


def _flag(value: Any, path: str) -> Iterator[str]:
    if not isinstance(value, bool):
        yield f"{path}: must be true or false"


def _number(value: Any, path: str) -> Iterator[str]:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        yield f"{path}: must be a number"


def _one_of(*allowed: str) -> Check:
    def check(value: Any, path: str) -> Iterator[str]:
        if value not in allowed:
            yield f"{path}: {value!r} is none of {', '.join(allowed)}"

    return check


def _https(value: Any, path: str) -> Iterator[str]:
    if not isinstance(value, str) or not re.match(r"(https://|mailto:|tel:)", value):
        yield f"{path}: must be an https address"


def _list_of(check: Check, *, least: int = 1) -> Check:
    def checked(value: Any, path: str) -> Iterator[str]:
        if not isinstance(value, list) or len(value) < least:
            yield f"{path}: must be a list{' that is not empty' if least else ''}"
            return
        for index, item in enumerate(value):
            yield from check(item, f"{path}[{index}]")

    return checked


def _object(fields: dict[str, Check], *, needs: tuple[str, ...] = (), one_of: tuple[str, ...] = ()) -> Check:
    """`needs` must be there; of `one_of` exactly one."""

    def check(value: Any, path: str) -> Iterator[str]:
        if not isinstance(value, dict):
            yield f"{path}: must be an object"
            return
        yield from (f"{path}.{name}: is missing" for name in needs if name not in value)
        if one_of and sum(name in value for name in one_of) != 1:
            yield f"{path}: needs exactly one of {', '.join(one_of)}"
        for name, inner in value.items():
            known = fields.get(name)
            if known is None:
                yield f"{path}.{name}: Gmail knows no such field"
            else:
                yield from known(inner, f"{path}.{name}")

    return check


# -- the parts of a card --

_parameter = _object({"key": _text, "value": _maybe_empty}, needs=("key", "value"))
_action = _object(
    {
        "function": _https,
        "parameters": _list_of(_parameter),
        "loadIndicator": _one_of("SPINNER", "NONE"),
        "persistValues": _flag,
        "requiredWidgets": _list_of(_text),
        "allWidgetsAreRequired": _flag,
    },
    needs=("function",),
)
_open_link = _object(
    {"url": _https, "openAs": _one_of("FULL_SIZE", "OVERLAY"), "onClose": _one_of("NOTHING", "RELOAD")}, needs=("url",)
)


def _on_click(value: Any, path: str) -> Iterator[str]:
    yield from _CLICK(value, path)


def _nested_card(value: Any, path: str) -> Iterator[str]:
    yield from _card(value, path)


_icon = _object(
    {"knownIcon": _text, "iconUrl": _https, "altText": _text, "imageType": _one_of("SQUARE", "CIRCLE")},
    one_of=("knownIcon", "iconUrl"),
)
_overflow_item = _object(
    {"text": _plain, "startIcon": _icon, "onClick": _on_click, "disabled": _flag}, needs=("text", "onClick")
)
_CLICK = _object(
    {
        "action": _action,
        "openLink": _open_link,
        "openDynamicLinkAction": _action,
        "card": _nested_card,
        "overflowMenu": _object({"items": _list_of(_overflow_item)}, needs=("items",)),
    },
    one_of=("action", "openLink", "openDynamicLinkAction", "card", "overflowMenu"),
)
_color = _object(
    {"red": _number, "green": _number, "blue": _number, "alpha": _number},
)
_BUTTON_FIELDS: dict[str, Check] = {
    "text": _plain,
    "icon": _icon,
    "color": _color,
    "onClick": _on_click,
    "disabled": _flag,
    "altText": _plain,
}


def _button(value: Any, path: str) -> Iterator[str]:
    yield from _object(_BUTTON_FIELDS, needs=("onClick",))(value, path)
    if isinstance(value, dict) and not ("text" in value or "icon" in value):
        yield f"{path}: a button needs text or an icon"


def _footer_button(value: Any, path: str) -> Iterator[str]:
    yield from _object(_BUTTON_FIELDS, needs=("onClick", "text", "color"))(value, path)


_item = _object(
    {"text": _plain, "value": _maybe_empty, "selected": _flag, "bottomText": _plain, "startIconUri": _https},
    needs=("text", "value"),
)
_switch = _object(
    {
        "name": _text,
        "value": _maybe_empty,
        "selected": _flag,
        "onChangeAction": _action,
        "controlType": _one_of("SWITCH", "CHECK_BOX", "CHECKBOX"),
    },
    needs=("name",),
)


def _text_input(value: Any, path: str) -> Iterator[str]:
    fields: dict[str, Check] = {
        "name": _text,
        "label": _plain,
        "hintText": _plain,
        "value": _maybe_empty,
        "type": _one_of("SINGLE_LINE", "MULTIPLE_LINE"),
        "onChangeAction": _action,
        "validation": _object(
            {"characterLimit": _number, "inputType": _one_of("TEXT", "INTEGER", "FLOAT", "EMAIL", "EMOJI_PICKER")}
        ),
    }
    yield from _object(fields, needs=("name",))(value, path)
    if isinstance(value, dict) and not ("label" in value or "hintText" in value):
        yield f"{path}: needs a label or a hintText"


def _button_list(value: Any, path: str) -> Iterator[str]:
    yield from _object({"buttons": _list_of(_button)}, needs=("buttons",))(value, path)


_INPUTS: dict[str, Check] = {
    "textInput": _text_input,
    "selectionInput": _object(
        {
            "name": _text,
            "label": _plain,
            "type": _one_of("CHECK_BOX", "RADIO_BUTTON", "SWITCH", "DROPDOWN", "MULTI_SELECT"),
            "items": _list_of(_item),
            "onChangeAction": _action,
        },
        needs=("name", "items"),
    ),
    "dateTimePicker": _object(
        {
            "name": _text,
            "label": _plain,
            "type": _one_of("DATE_AND_TIME", "DATE_ONLY", "TIME_ONLY"),
            "valueMsEpoch": _number,
            "timezoneOffsetDate": _number,
            "onChangeAction": _action,
        },
        needs=("name",),
    ),
}
_chip = _object(
    {"label": _plain, "icon": _icon, "onClick": _on_click, "disabled": _flag, "altText": _plain}, needs=("label",)
)
_PLAIN_WIDGETS: dict[str, Check] = {
    "textParagraph": _object({"text": _formatted, "maxLines": _number}, needs=("text",)),
    "decoratedText": _object(
        {
            "text": _formatted,
            "topLabel": _plain,
            "bottomLabel": _plain,
            "wrapText": _flag,
            "startIcon": _icon,
            "icon": _icon,
            "endIcon": _icon,
            "button": _button,
            "switchControl": _switch,
            "onClick": _on_click,
        },
        needs=("text",),
    ),
    "buttonList": _button_list,
    "image": _object({"imageUrl": _https, "altText": _text, "onClick": _on_click}, needs=("imageUrl",)),
    "chipList": _object(
        {"layout": _one_of("WRAPPED", "HORIZONTAL_SCROLLABLE"), "chips": _list_of(_chip)}, needs=("chips",)
    ),
    **_INPUTS,
}


def _bare(value: Any, path: str) -> Iterator[str]:
    if value != {}:
        yield f"{path}: must be empty"


_column_widget = _object(_PLAIN_WIDGETS, one_of=tuple(_PLAIN_WIDGETS))
_column = _object(
    {
        "widgets": _list_of(_column_widget),
        "horizontalSizeStyle": _one_of("FILL_AVAILABLE_SPACE", "FILL_MINIMUM_SPACE"),
        "verticalAlignment": _one_of("CENTER", "TOP", "BOTTOM"),
    },
    needs=("widgets",),
)
_WIDGETS: dict[str, Check] = {
    **_PLAIN_WIDGETS,
    "divider": _bare,
    "columns": _object({"columnItems": _list_of(_column)}, needs=("columnItems",)),
}
_widget = _object(_WIDGETS, one_of=tuple(_WIDGETS))
_section = _object(
    {
        "header": _formatted,
        "widgets": _list_of(_widget),
        "collapsible": _flag,
        "uncollapsibleWidgetsCount": _number,
        "collapseControl": _object({"expandButton": _button, "collapseButton": _button}, needs=("expandButton",)),
    },
    needs=("widgets",),
)


def _fixed_footer(value: Any, path: str) -> Iterator[str]:
    fields: dict[str, Check] = {"primaryButton": _footer_button, "secondaryButton": _footer_button}
    yield from _object(fields, needs=("primaryButton",))(value, path)


_CARD = _object(
    {
        "name": _text,
        "header": _object(
            {
                "title": _plain,
                "subtitle": _plain,
                "imageUrl": _https,
                "imageType": _one_of("SQUARE", "CIRCLE"),
                "imageAltText": _plain,
            },
            needs=("title",),
        ),
        "sections": _list_of(_section),
        "sectionDividerStyle": _one_of("SOLID_DIVIDER", "NO_DIVIDER"),
        "cardActions": _list_of(
            _object({"actionLabel": _plain, "onClick": _on_click}, needs=("actionLabel", "onClick")), least=0
        ),
        "fixedFooter": _fixed_footer,
        "displayStyle": _one_of("PEEK", "REPLACE"),
    },
    needs=("sections",),
)


def _card(value: Any, path: str) -> Iterator[str]:
    yield from _CARD(value, path)
    if isinstance(value, dict) and isinstance(value.get("sections"), list):
        count = sum(len(s["widgets"]) for s in value["sections"] if isinstance(s, dict) and "widgets" in s)
        if count > MOST_WIDGETS:
            yield f"{path}.sections: {count} widgets, Gmail shows {MOST_WIDGETS}"
