"""Eight simultaneous approvals of one suggestion make one draft, in every one of fifty rounds."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.actions.threads import overdue
from tests.gmail.fake import FakeGmail
from tests.web.panel import Panel, memory_store
from tests.web.strict import assert_answer, cards_in, words_on

ROUNDS, CLICKS = 50, 8
WORDS = "Hi Theo,\n\nThank you for your time. Is there any news?\n\nBest wishes,\nMaya"
AFTERWARDS = {"Draft saved in this thread", "This letter is a draft already"}


def test_fifty_rounds_of_eight_clicks_are_fifty_drafts(tmp_path: Path) -> None:
    ids = [f"18c0ffee{number:04x}" for number in range(ROUNDS)]
    gmail = FakeGmail.holding(*(overdue(thread_id) for thread_id in ids))
    panel = Panel(gmail, store=memory_store(f"sqlite:///{tmp_path}/afterword.db"))
    with ThreadPoolExecutor(CLICKS) as pool:
        for thread_id in ids:
            panel.open(thread_id)
            panel.press("Suggest follow-up")
            action = panel.card["fixedFooter"]["primaryButton"]["onClick"]["action"]
            given = {p["key"]: p["value"] for p in action["parameters"]}
            event = panel.event(parameters=given, form={"body": WORDS})
            answers = list(pool.map(lambda e: panel.post("approve", e), [event] * CLICKS))
            assert {a.status_code for a in answers} == {200}
            for answer in answers:
                assert_answer("approve", answer.json())
            titles = {card["header"]["title"] for a in answers for card in cards_in(a.json())}
            assert titles <= AFTERWARDS, [words_on(c) for a in answers for c in cards_in(a.json())]
            assert "Draft saved in this thread" in titles
    panel.store.engine.dispose()
    assert len(gmail.asked("drafts.create")) == ROUNDS
    assert len(gmail.drafts) == ROUNDS
    assert (
        sorted(m["threadId"] for t in gmail.threads.values() for m in t["messages"] if "DRAFT" in m["labelIds"]) == ids
    )


def test_eight_simultaneous_sendings_send_once(tmp_path: Path) -> None:
    gmail = FakeGmail.holding(overdue())
    panel = Panel(gmail, store=memory_store(f"sqlite:///{tmp_path}/afterword.db"))
    panel.open("18c0ffee01")
    panel.press("Suggest follow-up")
    panel.press("Approve as draft", body=WORDS)
    panel.press("Send now")
    action = panel.card["fixedFooter"]["primaryButton"]["onClick"]["action"]
    event = panel.event(parameters={p["key"]: p["value"] for p in action["parameters"]})
    with ThreadPoolExecutor(CLICKS) as pool:
        answers = list(pool.map(lambda e: panel.post("send", e), [event] * CLICKS))
    panel.store.engine.dispose()
    assert {a.status_code for a in answers} == {200}
    assert len(gmail.asked("drafts.send")) == 1
