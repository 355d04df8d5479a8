"""The side panel as Gmail keeps it: a stack of cards, what was typed into them, and what an answer does to the stack."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from app.cards.links import Links
from app.preview.check import problems_in
from app.preview.google import BASE_URL, Google, Place
from app.preview.service import Reply, Service, ServiceDown

Json = dict[str, Any]
Typed = Mapping[str, list[str]]
LINKS = Links(BASE_URL)
NAVIGATIONS = frozenset({"pushCard", "updateCard", "pop", "popToRoot", "popToCard"})


class BadAnswer(Exception):
    """The add-on's answer is not one that Gmail understands. The text names the field."""


@dataclass(slots=True)
class Shown:
    """One card of the stack and what the person typed into it."""

    card: Json
    typed: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Call:
    """A call that can be repeated as it was, as Gmail does after consent. `click` is False for triggers."""

    url: str
    click: bool
    parameters: Mapping[str, str] = field(default_factory=dict)
    inputs: Mapping[str, Json] = field(default_factory=dict)
    keep: bool = True


@dataclass(slots=True)
class Outcome:
    """What the page has to do besides drawing the panel again."""

    notice: str = ""
    ask_for: tuple[str, ...] = ()
    link: str = ""
    draft: tuple[str, str] | None = None
    trouble: str = ""
    details: tuple[str, ...] = ()


@dataclass(slots=True)
class Panel:
    """The panel of one page. `place` is the open mail, None on the list."""

    place: Place | None = None
    stack: list[Shown] = field(default_factory=list)
    last: Call | None = None
    trouble: str = ""
    details: tuple[str, ...] = ()

    @property
    def top(self) -> Shown | None:
        return self.stack[-1] if self.stack else None


class AddOn:
    """The add-on as Gmail runs it: triggers, clicks, consent."""

    def __init__(self, service: Service, google: Google) -> None:
        self._service = service
        self._google = google

    async def open(self, panel: Panel, place: Place | None) -> Outcome:
        """The contextual trigger, or the homepage where no mail is open."""
        panel.place, panel.stack = place, []
        return await self.run(panel, Call(LINKS.to("open" if place else "home"), click=False))

    async def universal(self, panel: Panel, route: str) -> Outcome:
        """An entry of the add-on's own menu; Gmail treats it as a click without a form."""
        return await self.run(panel, Call(LINKS.to(route), click=True))

    async def click(self, panel: Panel, ref: str, typed: Typed) -> Outcome:
        """A press on the part of the top card that `ref` names."""
        shown = panel.top
        if shown is None:
            return Outcome()
        shown.typed = {name: list(values) for name, values in typed.items()}
        on_click = find(shown.card, ref)
        if nested := on_click.get("card"):
            panel.stack.append(Shown(nested))
            return Outcome()
        if link := on_click.get("openLink"):
            return Outcome(link=str(link["url"]))
        action = on_click.get("action") or on_click.get("openDynamicLinkAction") or on_click
        if missing := missing_inputs(shown.card, action, typed):
            return Outcome(notice=f"Please fill in: {', '.join(missing)}")
        call = Call(
            str(action["function"]),
            click=True,
            parameters={p["key"]: p["value"] for p in action.get("parameters", [])},
            inputs=form_inputs(shown.card, typed),
            keep=bool(action.get("persistValues")),
        )
        return await self.run(panel, call)

    async def repeat(self, panel: Panel) -> Outcome:
        """After consent Gmail runs the last action once more."""
        return await self.run(panel, panel.last) if panel.last else Outcome()

    async def run(self, panel: Panel, call: Call) -> Outcome:
        panel.last, panel.trouble, panel.details = call, "", ()
        event = self._google.event(
            call.url, place=panel.place, parameters=call.parameters if call.click else None, inputs=call.inputs
        )
        token = event["authorizationEventObject"]["systemIdToken"]
        try:
            outcome = apply(panel, await self._service.call(call.url, token=token, event=event), call)
        except ServiceDown as down:
            outcome = Outcome(trouble=str(down))
        except BadAnswer as bad:
            outcome = Outcome(trouble="The add-on's answer is not one that Gmail understands.", details=tuple(bad.args))
        panel.trouble, panel.details = outcome.trouble, outcome.details
        return outcome


def back(panel: Panel) -> None:
    panel.trouble, panel.details = "", ()
    if len(panel.stack) > 1:
        panel.stack.pop()


# -- answers --


def apply(panel: Panel, reply: Reply, call: Call) -> Outcome:
    """Does to the panel what the answer says; BadAnswer where Gmail would not understand it."""
    if reply.status != 200:
        raise BadAnswer(f"HTTP status {reply.status}", reply.text[:300])
    answer = reply.document
    if answer is None:
        raise BadAnswer("The answer is not a JSON object.")
    if "requesting_google_scopes" in answer:
        return Outcome(ask_for=_scopes(answer))
    rendered = _rendered(answer, click=call.click)
    action = rendered.get("action") or {}
    _only(action, {"navigations", "notification", "link"}, "action")
    draft = _draft(rendered)
    before = panel.top
    for index, navigation in enumerate(action.get("navigations", [])):
        navigate(panel.stack, navigation, f"action.navigations[{index}]", keep=call.keep)
    if panel.top is before and before is not None and not call.keep:
        before.typed = {}
    if panel.top is None:
        raise BadAnswer("The answer shows no card.")
    notice = str((action.get("notification") or {}).get("text", ""))
    link = str((action.get("link") or {}).get("url", ""))
    return Outcome(notice=notice, link=link, draft=draft)


def _rendered(answer: Json, *, click: bool) -> Json:
    """The part of the answer that draws: triggers give it bare, clicks wrap it."""
    if not click:
        _only(answer, {"action", "hostAppAction", "schema"}, "the answer")
        return answer
    _only(answer, {"renderActions", "stateChanged", "schema"}, "the answer")
    rendered = answer.get("renderActions")
    if not isinstance(rendered, dict):
        raise BadAnswer("renderActions: is missing")
    _only(rendered, {"action", "hostAppAction", "schema"}, "renderActions")
    return rendered


def _only(found: Json, allowed: set[str], where: str) -> None:
    if extra := sorted(set(found) - allowed):
        raise BadAnswer(f"{where}: unexpected {', '.join(extra)}")


def _scopes(answer: Json) -> tuple[str, ...]:
    asked = answer["requesting_google_scopes"]
    if len(answer) != 1 or not isinstance(asked, dict):
        raise BadAnswer("requesting_google_scopes: nothing else may stand beside it")
    return tuple(asked.get("scopes", ()))


def _draft(rendered: Json) -> tuple[str, str] | None:
    host = rendered.get("hostAppAction")
    if host is None:
        return None
    gmail = host.get("gmailAction", {})
    markup = gmail.get("openCreatedDraftActionMarkup")
    if set(host) != {"gmailAction"} or set(gmail) != {"openCreatedDraftActionMarkup"}:
        raise BadAnswer("hostAppAction: the preview knows gmailAction.openCreatedDraftActionMarkup only")
    return str(markup["draftId"]), str(markup["draftThreadId"])


def navigate(stack: list[Shown], navigation: Json, path: str, *, keep: bool) -> None:
    """One step of `navigations`."""
    if len(navigation) != 1 or not set(navigation) <= NAVIGATIONS:
        raise BadAnswer(f"{path}: needs exactly one of {', '.join(sorted(NAVIGATIONS))}")
    kind, value = next(iter(navigation.items()))
    if kind in ("pushCard", "updateCard") and (problems := problems_in(value)):
        raise BadAnswer(*problems)
    if kind == "pushCard":
        stack.append(Shown(value))
    elif kind == "updateCard":
        old = stack.pop() if stack else None
        stack.append(Shown(value, kept_inputs(old, value) if keep else {}))
    elif kind == "pop":
        del stack[max(1, len(stack) - 1) :]
    elif kind == "popToRoot":
        del stack[1:]
    else:
        at = next((i for i, shown in enumerate(stack) if shown.card.get("name") == value), None)
        if at is None:
            raise BadAnswer(f"{path}: no card is named {value!r}")
        del stack[at + 1 :]


def kept_inputs(old: Shown | None, fresh: Json) -> dict[str, list[str]]:
    """What was typed into inputs that are the same in the new card."""
    if old is None:
        return {}
    before, after = inputs_of(old.card), inputs_of(fresh)
    return {name: values for name, values in old.typed.items() if name in after and before.get(name) == after[name]}


# -- parts of a card --


def find(card: Json, ref: str) -> Json:
    """The part of a card that a path such as `sections/0/widgets/2/onClick` names."""
    found: Any = card
    for step in ref.split("/"):
        try:
            found = found[int(step)] if isinstance(found, list) else found[step]
        except (KeyError, IndexError, ValueError, TypeError):
            raise BadAnswer(f"{ref}: the card on top has no such part") from None
    if not isinstance(found, dict):
        raise BadAnswer(f"{ref}: cannot be pressed")
    return found


def inputs_of(card: Json) -> dict[str, tuple[str, Json]]:
    """Name -> (kind, widget) of every input of a card."""
    found: dict[str, tuple[str, Json]] = {}

    def look(node: Any) -> None:
        if isinstance(node, list):
            for item in node:
                look(item)
        elif isinstance(node, dict):
            for key, value in node.items():
                if key in ("textInput", "selectionInput", "dateTimePicker", "switchControl"):
                    found[value["name"]] = (key, value)
                elif key not in ("onClick", "fixedFooter", "cardActions"):
                    look(value)

    look(card.get("sections", []))
    return found


def missing_inputs(card: Json, action: Json, typed: Typed) -> list[str]:
    """The labels of inputs that the action needs and that are empty."""
    inputs = inputs_of(card)
    needed = list(inputs) if action.get("allWidgetsAreRequired") else action.get("requiredWidgets", [])
    empty = [name for name in needed if not any(v.strip() for v in typed.get(name, []))]
    return [str(inputs[name][1].get("label", name)) if name in inputs else name for name in empty]


def form_inputs(card: Json, typed: Typed) -> dict[str, Json]:
    """The event's `formInputs`; what is empty or off is missing, as it is from Gmail."""
    made: dict[str, Json] = {}
    for name, (kind, widget) in inputs_of(card).items():
        values = [v for v in typed.get(name, []) if v]
        if not values:
            continue
        if kind == "dateTimePicker":
            made[name] = _date_input(widget.get("type", "DATE_AND_TIME"), values[0])
        else:
            made[name] = {"stringInputs": {"value": [v.replace("\r\n", "\n") for v in values]}}
    return made


def _date_input(kind: str, value: str) -> Json:
    if kind == "TIME_ONLY":
        hours, minutes = value.split(":")[:2]
        return {"timeInput": {"hours": int(hours), "minutes": int(minutes)}}
    moment = datetime.fromisoformat(value).replace(tzinfo=UTC)
    epoch = str(int(moment.timestamp() * 1000))  # an int64, which the newer pages spell as text
    if kind == "DATE_ONLY":
        return {"dateInput": {"msSinceEpoch": epoch}}
    return {"dateTimeInput": {"msSinceEpoch": epoch, "hasDate": True, "hasTime": True}}


_NAMED_DAY = re.compile(r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\d{1,2}) (\w{3})(?: (\d{4}))?\b")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def named_day(panel: Panel, today: date) -> date | None:
    """The day that the card's title names, such as "Wait until Tue 1 Dec"; only one that is still to come."""
    title = str((panel.top.card.get("header") or {}).get("title", "")) if panel.top else ""
    match = _NAMED_DAY.search(title)
    if match is None or match[2] not in _MONTHS:
        return None
    month, day = _MONTHS.index(match[2]) + 1, int(match[1])
    for year in (int(match[3]),) if match[3] else (today.year, today.year + 1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if today < found < today + timedelta(days=400):
            return found
    return None
