"""Every address that a card or the manifest can call answers with something that Gmail can show."""

import pytest

from app.web.routes import ROUTES
from tests.actions.threads import THREAD, overdue, waiting
from tests.gmail.fake import FakeGmail
from tests.web.panel import Panel

GIVEN = {
    "thread": THREAD,
    "what": "other_channel",
    "days": "2",
    "question": "did_they_call",
    "value": "no",
    "how": "shorter",
}


@pytest.mark.parametrize("name", sorted(ROUTES))
def test_every_route_answers_in_an_open_thread(name: str) -> None:
    panel = Panel(FakeGmail.holding(overdue()))
    panel.open(THREAD)
    panel.press("Suggest follow-up")
    (suggestion,) = {p["value"] for p in _parameters(panel) if p["key"] == "suggestion"}
    panel.call(name, parameters=GIVEN | {"suggestion": suggestion}, form={"body": "Hi Theo, is there any news? Maya"})
    assert "Something went wrong" not in panel.words
    assert "Code for support" not in panel.words or name in {"confirm_send", "send", "back"}, "there is no draft yet"


@pytest.mark.parametrize("name", sorted(ROUTES))
def test_every_route_answers_without_any_mail(name: str) -> None:
    panel = Panel(FakeGmail())
    panel.call(name, parameters=GIVEN, form={"body": "Hi"})
    assert not panel.stack or "Something went wrong" not in panel.words


def test_old_cards_without_parameters_get_a_sensible_card() -> None:
    panel = Panel(FakeGmail.holding(waiting()))
    for name in sorted(ROUTES):
        panel.open(waiting()["id"])
        panel.call(name)
        assert "Something went wrong" not in panel.words, name


def _parameters(panel: Panel) -> list[dict[str, str]]:
    return list(panel.card["fixedFooter"]["primaryButton"]["onClick"]["action"]["parameters"])
