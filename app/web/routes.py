"""Every address that Google may call, what it does, and which permissions it needs."""

from collections.abc import Callable
from dataclasses import dataclass

from app.actions import approve_reply, correct_reading, edit_letter, open_message, send_draft, settings, show_list
from app.actions.example import example
from app.actions.model import Answer, Visit
from app.gmail.client import READ, WRITE

Act = Callable[[Visit], Answer]


@dataclass(frozen=True, slots=True)
class Route:
    """`click` is False for triggers, whose answer has another envelope. `scopes` are needed beside the address."""

    act: Act
    click: bool = True
    scopes: tuple[str, ...] = ()


READS = (READ,)
WRITES = (READ, WRITE)

ROUTES: dict[str, Route] = {
    "open": Route(open_message.open_message, click=False, scopes=READS),
    "home": Route(show_list.home, click=False),
    "settings": Route(settings.show_settings),
    "list": Route(show_list.home),
    "thread": Route(show_list.show_thread),
    "example": Route(example),
    "refresh": Route(open_message.refresh, scopes=READS),
    "cancel": Route(open_message.refresh, scopes=READS),
    "suggest": Route(edit_letter.suggest, scopes=READS),
    "rewrite": Route(edit_letter.rewrite, scopes=READS),
    "tone": Route(edit_letter.check, scopes=READS),
    "edit": Route(edit_letter.edit_again, scopes=READS),
    "copy": Route(edit_letter.copy),
    "approve": Route(approve_reply.approve, scopes=WRITES),
    "confirm_send": Route(send_draft.confirm_send, scopes=WRITES),
    "send": Route(send_draft.send, scopes=WRITES),
    "back": Route(send_draft.back, scopes=READS),
    "date": Route(correct_reading.choose_day, scopes=READS),
    "save_date": Route(correct_reading.save_day, scopes=READS),
    "correct": Route(correct_reading.correct, scopes=READS),
    "answer": Route(correct_reading.answer, scopes=READS),
    "snooze": Route(correct_reading.snooze, scopes=READS),
    "close": Route(correct_reading.close, scopes=READS),
    "reopen": Route(correct_reading.reopen, scopes=READS),
    "save_settings": Route(settings.save_settings),
    "forget": Route(settings.ask_to_forget),
    "forget_confirmed": Route(settings.forget),
}
