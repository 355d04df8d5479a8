"""What the person tells us, the list, and the settings."""

from datetime import UTC, datetime, timedelta

import pytest

from app.etiquette.model import Advice, LetterKind
from app.letters.model import Letter, Tone
from app.model.model import ModelSettings
from app.reading.model import Reading
from app.store.records import PersonSettings
from tests.actions.threads import THREAD, asked, chatter, overdue, refused, waiting
from tests.build import mine, theirs, thread
from tests.gmail.fake import FakeGmail
from tests.web.panel import Panel
from tests.web.sign import MAYA_SUB


@pytest.fixture
def panel() -> Panel:
    return Panel(FakeGmail.holding(overdue(), waiting(), refused(), asked(), chatter()))


def midnight(day: str) -> int:
    return int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp() * 1000)


def test_remind_me_in_two_days_brings_it_back(panel: Panel) -> None:
    panel.open(THREAD)
    panel.press("Remind me in 2 days")
    assert panel.notice == "We will show this again on Thu 26 Nov."
    assert panel.title == "Wait until Thu 26 Nov"
    panel.now += timedelta(days=2)
    panel.open(THREAD)
    assert panel.title == "Follow up now"


def test_the_person_names_another_day(panel: Panel) -> None:
    panel.open(waiting()["id"])
    panel.press("Change the date")
    panel.call("save_date", parameters={"thread": waiting()["id"]}, dates={"day": midnight("2026-12-04")})
    assert panel.title == "Wait until Fri 4 Dec"
    assert panel.notice == "We will show this again on Fri 4 Dec."


@pytest.mark.parametrize(
    ("day", "words"),
    [(None, "Choose a day first"), ("2026-11-23", "That day is over"), ("2028-01-01", "more than a year")],
)
def test_a_day_that_cannot_be_is_asked_again(panel: Panel, day: str | None, words: str) -> None:
    panel.open(waiting()["id"])
    panel.press("Change the date")
    panel.call("save_date", parameters={"thread": waiting()["id"]}, dates={"day": midnight(day)} if day else None)
    assert panel.title == "Choose the day"
    assert words in panel.words


def test_a_no_that_was_none(panel: Panel) -> None:
    panel.open(refused()["id"])
    assert panel.title == "Send a gracious note"
    panel.press("It was not a no")
    assert panel.title != "Send a gracious note"
    panel.open(refused()["id"])
    assert panel.title != "Send a gracious note", "it is remembered"
    panel.press("Take back my answers")
    assert panel.title == "Send a gracious note"


def test_no_note_close_it(panel: Panel) -> None:
    panel.open(refused()["id"])
    panel.press("No note, close it")
    assert panel.notice == "Closed. ‘Reopen’ under ‘Not right?’ brings it back."
    assert panel.title == "Let this one rest"
    panel.press("Reopen")
    assert panel.title == "Send a gracious note"


def test_a_request_that_was_answered_elsewhere(panel: Panel) -> None:
    panel.open(asked()["id"])
    assert panel.title == "They asked you for something"
    panel.press("Already sent")
    assert panel.title != "They asked you for something"


def test_heard_another_way(panel: Panel) -> None:
    panel.open(THREAD)
    panel.press("I heard another way")
    assert panel.title != "Follow up now"


def test_a_thread_that_is_no_job_thread_leaves_the_list(panel: Panel) -> None:
    panel.open(THREAD)
    panel.press("Not a job thread")
    assert panel.title == "No advice for this thread"
    panel.call("list")
    assert panel.title == "Nothing due today"


def test_a_thread_that_is_one_after_all(panel: Panel) -> None:
    panel.open(chatter()["id"])
    panel.press("It is a job thread")
    assert panel.title != "No advice for this thread"


@pytest.mark.parametrize(
    ("route", "parameters"),
    [
        ("correct", {"what": "drop table"}),
        ("answer", {"question": "who", "value": "yes"}),
        ("answer", {"question": "was_it_a_no", "value": "<b>perhaps</b>"}),
        ("snooze", {"days": "-3"}),
        ("snooze", {"days": "9999999999999999999"}),
        ("snooze", {}),
    ],
)
def test_a_press_that_no_card_offers_changes_nothing(panel: Panel, route: str, parameters: dict[str, str]) -> None:
    panel.open(THREAD)
    panel.call(route, parameters={"thread": THREAD, **parameters})
    assert panel.title == "Open a mail first"
    panel.open(THREAD)
    assert panel.title == "Follow up now"


def test_the_list_holds_what_is_due_and_what_waits_without_any_name(panel: Panel) -> None:
    for document in (overdue(), waiting(), refused(), asked(), chatter()):
        panel.open(document["id"])
    panel.thread_id = ""
    panel.call("home")
    assert panel.title == "Your job threads"
    assert "3 due today" in panel.words
    assert "wait until" in panel.words
    for name in ("Northwind", "Theo"):
        assert name not in panel.words


def test_with_permission_the_list_names_companies(panel: Panel) -> None:
    panel.call("settings")
    panel.press("Save", keep_names="on")
    panel.open(THREAD)
    panel.call("home")
    assert "Northwind" in panel.words
    panel.call("settings")
    form = {k: v for k, v in panel.typed.items() if k != "keep_names"}
    panel.call("save_settings", form=form)
    panel.call("home")
    assert "Northwind" not in panel.words


def test_a_wait_that_is_over_is_due_on_the_list_without_opening_it(panel: Panel) -> None:
    panel.open(waiting()["id"])
    panel.now += timedelta(days=14)
    panel.call("home")
    assert "1 due today" in panel.words


def test_a_row_of_the_list_opens_the_thread_in_gmail(panel: Panel) -> None:
    panel.open(THREAD)
    panel.thread_id = ""
    panel.call("home")
    panel.call("thread", parameters={"thread": THREAD})
    assert panel.last["renderActions"]["action"]["link"]["url"] == f"https://mail.google.com/mail/#all/{THREAD}"


def test_a_row_of_the_open_thread_shows_its_card(panel: Panel) -> None:
    panel.open(THREAD)
    panel.call("list")
    panel.call("thread", parameters={"thread": THREAD})
    assert panel.title == "Follow up now"


def test_an_empty_list_shows_an_example(panel: Panel) -> None:
    panel.call("home")
    assert panel.title == "Nothing due today"
    panel.press("See an example")
    assert "This is an example" in panel.words
    panel.press("Back to my list")
    assert panel.title == "Nothing due today"


def test_settings_are_kept_and_used(panel: Panel) -> None:
    panel.call("settings")
    panel.press(
        "Save", sign_name="  Maya  L. Chen ", tone="formal", after_application="7", after_talk="8", country="IE"
    )
    assert panel.notice == "Settings saved."
    assert panel.typed["sign_name"] == "Maya L. Chen"
    wanted = PersonSettings("Maya L. Chen", "formal", "IE", after_application=7, after_talk=8)
    assert panel.store.settings_of(MAYA_SUB) == wanted
    panel.open(THREAD)
    panel.press("Suggest follow-up")
    assert panel.typed["body"].endswith("Maya L. Chen")


def test_a_choice_that_is_not_on_the_card_is_not_kept(panel: Panel) -> None:
    panel.call("save_settings", form={"tone": "rude", "country": "XX", "after_talk": "0", "sign_name": "x" * 500})
    kept = panel.store.settings_of(MAYA_SUB)
    assert (kept.tone, kept.country, kept.after_talk, len(kept.sign_name)) == ("warm", "", 6, 80)


def test_deleting_everything_asks_once_more_and_then_leaves_nothing(panel: Panel) -> None:
    panel.open(THREAD)
    panel.press("Suggest follow-up")
    panel.call("settings")
    panel.press("Delete everything kept about me")
    assert panel.title == "Delete everything?"
    assert len(panel.store.threads_of(MAYA_SUB)) == 1
    panel.press("Delete everything")
    assert panel.notice == "Everything kept about you is deleted."
    assert panel.store.threads_of(MAYA_SUB) == ()


def test_the_same_mail_opened_twice_is_written_once(panel: Panel, monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[str] = []
    inner = panel.store.keep_record
    monkeypatch.setattr(
        panel.store, "keep_record", lambda sub, record: (kept.append(record.thread_id), inner(sub, record))
    )
    panel.open(THREAD)
    panel.open(THREAD)
    assert kept == [THREAD]


def test_the_model_has_a_switch_only_where_the_operator_set_one_up(panel: Panel) -> None:
    panel.call("settings")
    assert "language model" not in panel.words
    with_model = Panel(panel.gmail, model=ModelSettings("openai", "small", base_url="https://models.example/v1"))
    with_model.call("settings")
    assert "language model" in with_model.words
    assert "Off: drafts come from built-in letters" in with_model.words


def test_the_model_writes_only_for_those_who_switched_it_on(panel: Panel, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def write(advice: Advice, reading: Reading, mails: str, **_: object) -> Letter:
        asked.append(mails)
        return Letter(LetterKind.FOLLOW_UP_MISSED_DATE, "Re: x", "Hi Theo,\n\nA model wrote this.\n\nMaya", Tone.WARM)

    monkeypatch.setattr("app.actions.edit_letter.write_with_model", write)
    with_model = Panel(panel.gmail, model=ModelSettings("openai", "small", base_url="https://models.example/v1"))
    with_model.open(THREAD)
    with_model.press("Suggest follow-up")
    assert asked == []
    with_model.call("settings")
    with_model.press("Save", use_model="on")
    with_model.open(THREAD)
    with_model.press("Suggest follow-up")
    assert "A model wrote this." in with_model.typed["body"]
    assert "We will decide by Friday 13 November" in asked[0]


def test_a_model_that_gives_no_draft_leaves_the_built_in_letter(panel: Panel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.actions.edit_letter.write_with_model", lambda *_, **__: None)
    with_model = Panel(panel.gmail, model=ModelSettings("openai", "small", base_url="https://models.example/v1"))
    with_model.call("settings")
    with_model.press("Save", use_model="on")
    with_model.open(THREAD)
    with_model.press("Suggest follow-up")
    assert "Theo" in with_model.typed["body"]


def test_who_says_that_they_rang_is_not_told_to_follow_up_at_once() -> None:
    document = thread(
        mine("Fri 13 Nov 2026 09:00", "Hi Theo,\n\nThank you for the interview yesterday.\n\nMaya"),
        theirs(
            "Mon 16 Nov 2026 09:00",
            "Hi Maya,\n\nIt was good to talk. I'll ring you on Friday afternoon about the Backend Engineer role.\n\nTheo",
        ),
    )
    panel = Panel(FakeGmail.holding(document))
    panel.open(document["id"])
    assert panel.title == "Follow up now"
    panel.press("Yes, they rang")
    assert panel.title == "Wait until Mon 30 Nov", "six working days from the promised Friday"
    panel.press("Take back my answers")
    assert panel.title == "Follow up now"


def test_an_answer_that_changes_nothing_is_noted_all_the_same(panel: Panel) -> None:
    panel.open(waiting()["id"])
    panel.press("I heard another way")
    panel.press("I heard another way")
    assert panel.notice == "Noted. The advice stays the same."


def test_only_what_the_person_closed_can_be_reopened(panel: Panel) -> None:
    panel.open(refused()["id"])
    panel.now += timedelta(days=30)
    panel.open(refused()["id"])
    assert panel.title == "Let this one rest"
    assert "Reopen" not in panel.buttons
