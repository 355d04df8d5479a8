"""The envelopes, whole."""

import pytest

from app.actions.model import Answer, Show
from app.gmail import Draft
from app.web.navigate import envelope, requesting_google_scopes

CARD = {"header": {"title": "Hello"}}


def test_a_trigger_pushes_its_card() -> None:
    assert envelope(Answer(CARD), click=False) == {"action": {"navigations": [{"pushCard": CARD}]}}


@pytest.mark.parametrize(
    ("show", "steps"),
    [
        (Show.PUSH, [{"pushCard": CARD}]),
        (Show.UPDATE, [{"updateCard": CARD}]),
        (Show.REPLACE, [{"pop": True}, {"pushCard": CARD}]),
        (Show.BACK, [{"pop": True}, {"updateCard": CARD}]),
        (Show.ROOT, [{"popToRoot": True}, {"updateCard": CARD}]),
    ],
)
def test_a_click_says_where_its_card_goes(show: Show, steps: list[object]) -> None:
    assert envelope(Answer(CARD, show), click=True) == {"renderActions": {"action": {"navigations": steps}}}


def test_a_draft_is_opened_beside_the_card() -> None:
    answer = Answer(CARD, Show.ROOT, notice="Saved.", draft=Draft("r-1", "18c0"), changed=True)
    assert envelope(answer, click=True) == {
        "renderActions": {
            "action": {
                "navigations": [{"popToRoot": True}, {"updateCard": CARD}],
                "notification": {"text": "Saved."},
            },
            "hostAppAction": {
                "gmailAction": {"openCreatedDraftActionMarkup": {"draftId": "r-1", "draftThreadId": "18c0"}}
            },
        },
        "stateChanged": True,
    }


def test_a_page_is_opened_without_a_card() -> None:
    assert envelope(Answer(link="https://mail.example/x"), click=True) == {
        "renderActions": {
            "action": {"link": {"url": "https://mail.example/x", "openAs": "FULL_SIZE", "onClose": "NOTHING"}}
        }
    }


def test_asking_for_permissions_says_nothing_else() -> None:
    assert requesting_google_scopes(("s1", "s2")) == {"requesting_google_scopes": {"scopes": ["s1", "s2"]}}
