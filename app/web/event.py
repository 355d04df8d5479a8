"""Google's event object: the few fields we read, parsed leniently, limited in size.

Spellings differ between Google's pages (`userOAuthToken` and `userOauthToken`, numbers and strings for times, an extra
wrapper with an empty name around form values): all are read. Tokens never show in a repr.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from app.errors import BadEvent

LONGEST_TEXT = (
    30_000  # characters of one form field; a letter may have 10,000, and one that is longer is refused, not cut
)
LONGEST_PARAMETER = 1_000
MOST_FIELDS = 60


@dataclass(frozen=True, slots=True)
class Event:
    """`offset_minutes` is the user's distance from UTC where Google gave it. `form` holds the first value of each input,
    `chosen` all of them; `dates` what date pickers hold. An input left empty or a switch turned off is missing."""

    host: str
    platform: str = ""
    locale: str = ""
    zone: str = ""
    offset_minutes: int | None = None
    parameters: Mapping[str, str] = field(default_factory=dict)
    form: Mapping[str, str] = field(default_factory=dict)
    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    dates: Mapping[str, date] = field(default_factory=dict)
    scopes: frozenset[str] = frozenset()
    user_oauth_token: str = field(default="", repr=False)
    user_id_token: str = field(default="", repr=False)
    message_id: str = ""
    thread_id: str = ""
    gmail_token: str = field(default="", repr=False)


def event_from(body: bytes) -> Event:
    """The event in a request's body; BadEvent where there is none."""
    try:
        found = json.loads(body)
        if (
            b"\\ud" in body.lower()
        ):  # half a character, as a cut emoji leaves it: JSON can say it, and nobody can send it on
            found = json.loads(json.dumps(found, ensure_ascii=False).encode("utf-8", "replace"))
    except (ValueError, RecursionError):
        raise BadEvent("not JSON") from None
    if not isinstance(found, dict) or "commonEventObject" not in found:
        raise BadEvent("no commonEventObject")
    common, authorization, gmail = (_part(found, n) for n in ("commonEventObject", "authorizationEventObject", "gmail"))
    form = _part(common, "formInputs")
    chosen = {name: values for name, value in _items(form) if (values := _strings(value))}
    zone = _part(common, "timeZone")
    return Event(
        host=_text(common, "hostApp"),
        platform=_text(common, "platform"),
        locale=_text(common, "userLocale"),
        zone=_text(zone, "id"),
        offset_minutes=_minutes(zone.get("offset")),
        parameters={k: v[:LONGEST_PARAMETER] for k, v in _items(_part(common, "parameters")) if isinstance(v, str)},
        form={name: values[0] for name, values in chosen.items()},
        chosen=chosen,
        dates={name: day for name, value in _items(form) if (day := _day(value)) is not None},
        scopes=frozenset(s for s in _list(authorization.get("authorizedScopes")) if isinstance(s, str)),
        user_oauth_token=_token(authorization, "userOAuthToken") or _token(authorization, "userOauthToken"),
        user_id_token=_token(authorization, "userIdToken"),
        message_id=_text(gmail, "messageId"),
        thread_id=_text(gmail, "threadId"),
        gmail_token=_token(gmail, "accessToken"),
    )


def _part(found: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = found.get(name)
    return value if isinstance(value, dict) else {}


def _items(found: Mapping[str, Any]) -> list[tuple[str, Any]]:
    return list(found.items())[:MOST_FIELDS]


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(found: Mapping[str, Any], name: str, longest: int = 200) -> str:
    value = found.get(name)
    return value[:longest] if isinstance(value, str) else ""


def _token(found: Mapping[str, Any], name: str) -> str:
    """A bearer token goes into a header: nothing but visible ASCII may stand in it."""
    value = _text(found, name, 8192)
    return value if value.isascii() and value.isprintable() and " " not in value else ""


def _unwrapped(value: object) -> Mapping[str, Any]:
    """One form value; some of Google's pages wrap it once more under an empty name."""
    if isinstance(value, dict) and isinstance(value.get(""), dict):
        value = value[""]
    return value if isinstance(value, dict) else {}


def _strings(value: object) -> tuple[str, ...]:
    values = _list(_part(_unwrapped(value), "stringInputs").get("value"))
    return tuple(v[:LONGEST_TEXT] for v in values[:MOST_FIELDS] if isinstance(v, str))


def _day(value: object) -> date | None:
    """A DATE_ONLY picker gives midnight UTC of the chosen day, in milliseconds, as number or text."""
    found = _unwrapped(value)
    moment = _part(found, "dateInput") or _part(found, "dateTimeInput")
    milliseconds = _number(moment.get("msSinceEpoch"))
    if milliseconds is None or abs(milliseconds) > 4e12:
        return None
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=milliseconds)).date()


def _minutes(value: object) -> int | None:
    """Milliseconds, seen as -2.88E7 too, to whole minutes; anything beyond a day is no offset."""
    milliseconds = _number(value)
    if milliseconds is None or abs(milliseconds) >= 86_400_000:
        return None
    return round(milliseconds / 60_000)


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if number == number and abs(number) != float("inf") else None
