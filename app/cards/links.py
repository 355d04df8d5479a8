"""The addresses that cards call. Every one is a route of the door and an audience of Google's token."""

from dataclasses import dataclass

TRIGGERS = ("open", "home", "settings")
CLICKS = (
    "suggest",
    "rewrite",
    "tone",
    "approve",
    "cancel",
    "confirm_send",
    "send",
    "back",
    "edit",
    "date",
    "save_date",
    "correct",
    "answer",
    "snooze",
    "close",
    "reopen",
    "refresh",
    "thread",
    "list",
    "save_settings",
    "forget",
    "forget_confirmed",
    "copy",
    "example",
)
ROUTES = TRIGGERS + CLICKS


@dataclass(frozen=True, slots=True)
class Links:
    """`base_url` is our public address, without a slash at its end."""

    base_url: str

    def to(self, route: str) -> str:
        """The full https address of one route; an unknown name is a fault of ours."""
        if route not in ROUTES:
            raise KeyError(route)
        return f"{self.base_url}/addon/{route}"

    @property
    def help_dates(self) -> str:
        return f"{self.base_url}/help/dates"
