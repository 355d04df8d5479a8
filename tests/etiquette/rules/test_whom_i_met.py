"""The card names whom I met only where the thread tells: who sets the hour need not be in the room."""

import pytest

from app.etiquette.model import Action
from tests.build import mine, theirs
from tests.reading.facts.build import advice_on

AGREED = mine("Mon 2 Nov 2026 10:00", "Hi Theo, yes, that is fine. Maya")


@pytest.mark.parametrize(
    ("invitation", "said"),
    [
        ("You are invited to interview on Thursday 5 November at 10:00. The panel will be Joan Ade and Mark Holl.", "You met Joan Ade and Mark Holl"),
        ("I can confirm your interview on Thursday 5 November at 10:00 with our director.", "Your interview was"),
        ("Could you come and meet us on Thursday 5 November at 10:00?", "You met Theo"),
        ("Could you come in to see me on Thursday 5 November at 10:00?", "You met Theo"),
    ],
)  # fmt: skip
def test_whom_i_met(invitation, said):
    asked = theirs("Mon 2 Nov 2026 09:00", f"Hi Maya,\n\n{invitation}\n\nTheo")
    found = advice_on(asked, AGREED, now="Fri 6 Nov 2026 09:00")
    assert found.action is Action.SEND_THANK_YOU
    assert found.why == f"{said} at 10:00 yesterday. A thank-you is best within a day."
