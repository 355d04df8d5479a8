"""The whole way from an opened mail to a sent letter, on either database."""

from app.store.records import State
from app.store.store import Store
from tests.actions.threads import THREAD, overdue
from tests.gmail.fake import FakeGmail
from tests.web.panel import Panel
from tests.web.sign import MAYA_SUB

WORDS = "Hi Theo,\n\nThank you for your time. Is there any news about the role?\n\nMaya"


def test_open_suggest_approve_send_and_forget(store: Store) -> None:
    panel = Panel(FakeGmail.holding(overdue()), store=store)
    panel.open(THREAD)
    panel.press("Suggest follow-up")
    panel.press("Approve as draft", body=WORDS)
    suggestion = store.drafted_in(MAYA_SUB, THREAD)
    assert suggestion is not None
    panel.press("Send now")
    panel.press("Send")
    assert panel.notice == "Sent to Theo Brandt."
    assert store.suggestion(MAYA_SUB, suggestion.key, thread_id=THREAD).state is State.SENT
    assert store.earlier_notes(MAYA_SUB, besides="")
    panel.call("home")
    panel.call("settings")
    panel.press("Save", keep_names="on", sign_name="Maya")
    panel.call("forget_confirmed")
    assert (store.threads_of(MAYA_SUB), store.earlier_notes(MAYA_SUB, besides="")) == ((), frozenset())
