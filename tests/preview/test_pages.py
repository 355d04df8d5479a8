"""The pages without a browser: folders, search, the preview's menus, drafts, and who may ask."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

import pytest
from fastapi.testclient import TestClient

from app.preview.google import COMPOSE
from app.preview.server import create_preview
from app.preview.state import Preview
from tests.preview.stage import TODAY, ScriptedService, card, clicked, on_stage, pushed


@pytest.fixture
def preview() -> Preview:
    service = ScriptedService({"open": pushed(card("Wait until Tue 1 Dec")), "home": pushed(card("Your job threads"))})
    return on_stage(service)


@pytest.fixture
def page(preview: Preview) -> Iterator[TestClient]:
    with TestClient(create_preview(preview), base_url="http://127.0.0.1", follow_redirects=True) as client:
        yield client


def thread_id(preview: Preview, name: str) -> str:
    return next(c.id for c in preview.account.conversations() if c.sample and c.sample.name == name)


def new_draft(preview: Preview) -> str:
    conversation = preview.account.conversation(thread_id(preview, "02-promise-lapsed"))
    assert conversation
    mail = preview.account.letters(conversation)[-1].mail
    raw = f"To: a@x.example\r\nSubject: Re: {mail['Subject']}\r\nIn-Reply-To: {mail['Message-ID']}\r\n\r\nHi there.\r\n"
    return preview.account.create_draft(raw.encode(), conversation.id).id


def test_the_inbox_lists_every_sample_thread_newest_first(page: TestClient, preview: Preview) -> None:
    html = page.get("/").text
    found = re.findall(r'href="/mail/inbox/([0-9a-f]+)"', html)
    assert found == [c.id for c in preview.account.conversations()]
    assert len(found) >= 14


@pytest.mark.parametrize(("folder", "there"), [("starred", 1), ("drafts", 0), ("all", 25)])
def test_folders_hold_what_they_say(page: TestClient, folder: str, there: int) -> None:
    assert page.get(f"/mail/{folder}").text.count('class="row') - page.get(f"/mail/{folder}").text.count(
        'class="row-'
    ) == (there + 1 if there else 0)


def test_an_unknown_folder_and_an_unknown_mail_are_not_found(page: TestClient) -> None:
    assert page.get("/mail/spam").status_code == 404
    missing = page.get("/mail/inbox/1900000000000000")
    assert missing.status_code == 404
    assert "This mail is not here" in missing.text


def test_search_finds_words_of_the_mail_and_of_the_sender(page: TestClient) -> None:
    html = page.get("/mail/inbox", params={"q": "umbrella"}).text
    assert "No conversation has these words." in html
    html = page.get("/mail/inbox", params={"q": "references callum"}).text
    assert "1 conversation with" in html
    assert "Northgate Maps" in html


def test_opening_a_mail_marks_it_read(page: TestClient, preview: Preview) -> None:
    path = f"/mail/inbox/{thread_id(preview, '09-references-asked')}"
    assert "(7)" in page.get("/").text
    page.get(path)
    assert "(6)" in page.get("/").text


def test_nothing_is_asked_of_another_place(page: TestClient, preview: Preview) -> None:
    for conversation in preview.account.conversations():
        html = page.get(f"/mail/all/{conversation.id}").text
        assert not re.search(r'(?:src|href|action)="(?:https?:)?//(?![\w.-]+\.example)', html)
        assert not re.search(r'src="(?!/)', html)
    for name in ("preview.css", "preview.js"):
        assert not re.search(r"https?://|url\(|@import", page.get(f"/static/{name}").text)
    policy = page.get("/").headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")


def test_another_sites_page_cannot_press_anything(page: TestClient, preview: Preview) -> None:
    answer = page.post("/preview/reset", headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 403
    assert page.get("/", headers={"Host": "rebound.example"}).status_code == 400


def test_the_day_moves_and_the_service_is_told(page: TestClient, preview: Preview) -> None:
    told: list[timedelta] = []
    preview.on_clock = told.append
    page.post("/preview/day", data={"to": "+7"})
    assert preview.clock.today() == TODAY + timedelta(days=7)
    page.post("/preview/day", data={"to": "2026-12-24"})
    assert preview.clock.today() == date(2026, 12, 24)
    page.post("/preview/day", data={"to": "-30"})
    assert preview.clock.today() == date(2026, 11, 24)
    steps = [round((later - earlier) / timedelta(days=1)) for earlier, later in pairwise(told)]
    assert steps == [22, -30]


@pytest.mark.parametrize("nonsense", ["", "tomorrow", "+x", "99999-01-01", "2000-01-01", "+99999999999"])
def test_a_day_that_is_none_is_refused(page: TestClient, preview: Preview, nonsense: str) -> None:
    assert page.post("/preview/day", data={"to": nonsense}).status_code == 400
    assert preview.clock.today() == TODAY


def test_after_a_menu_the_same_mail_is_open(page: TestClient, preview: Preview) -> None:
    path = f"/mail/inbox/{thread_id(preview, '10-offer')}"
    answer = page.post("/preview/day", data={"to": "+1"}, headers={"Referer": f"http://127.0.0.1{path}"})
    assert answer.url.path == path
    elsewhere = page.post("/preview/day", data={"to": "+1"}, headers={"Referer": "https://x.example/y"})
    assert elsewhere.url.path == "/mail/inbox"


def test_back_in_time_later_mail_is_not_there_yet(page: TestClient, preview: Preview) -> None:
    later = thread_id(preview, "10-offer")
    page.post("/preview/day", data={"to": "-7"})
    assert page.get(f"/mail/inbox/{later}").status_code == 404
    assert later not in page.get("/").text


def test_trouble_is_switched_on_shown_and_off(page: TestClient, preview: Preview) -> None:
    html = page.post("/preview/trouble", data={"fault": "busy"}).text
    assert preview.gmail.fault.status == 429
    assert "Trouble is on: <b>Too many requests (429)</b>" in html
    assert "Trouble is on" not in page.post("/preview/trouble", data={"fault": "none"}).text
    assert page.post("/preview/trouble", data={"fault": "flood"}).status_code == 400


def test_the_permission_for_drafts_is_taken_and_given(page: TestClient, preview: Preview) -> None:
    page.post("/preview/trouble", data={"fault": "no_compose"})
    assert COMPOSE not in preview.google.consent.granted
    page.post("/preview/trouble", data={"fault": "compose"})
    assert COMPOSE in preview.google.consent.granted


def test_a_reset_brings_back_the_first_day_and_a_person_the_service_does_not_know(
    page: TestClient, preview: Preview
) -> None:
    new_draft(preview)
    before = preview.google.subject
    page.post("/preview/trouble", data={"fault": "no_compose"})
    page.post("/preview/day", data={"to": "+7"})
    page.post("/preview/reset")
    assert preview.account.drafts() == []
    assert preview.google.subject != before
    assert preview.clock.today() == TODAY
    assert COMPOSE in preview.google.consent.granted


def test_a_draft_is_changed_in_the_thread_and_keeps_its_place(page: TestClient, preview: Preview) -> None:
    draft_id = new_draft(preview)
    path = f"/mail/inbox/{thread_id(preview, '02-promise-lapsed')}"
    assert "Hi there." in page.get(path).text
    assert page.post(f"/draft/{draft_id}", json={"body": "Other <words>."}).status_code == 200
    html = page.get(path).text
    assert "Other &lt;words&gt;." in html
    assert "Hi there." not in html
    page.post(f"/draft/{draft_id}/send")
    assert page.get("/mail/sent").text.count(path.rsplit("/", 1)[-1]) == 1
    assert page.post(f"/draft/{draft_id}", json={"body": "x"}).status_code == 404
    assert page.post(f"/draft/{draft_id}/send").status_code == 404


def test_a_discarded_draft_is_gone(page: TestClient, preview: Preview) -> None:
    draft_id = new_draft(preview)
    page.post(f"/draft/{draft_id}/discard")
    assert preview.account.drafts() == []


def test_the_panel_of_an_open_mail_runs_the_contextual_trigger(page: TestClient, preview: Preview) -> None:
    html = page.get(f"/mail/inbox/{thread_id(preview, '01-promise-open')}").text
    panel = re.search(r'data-panel="([\w-]+)" data-seen', html)
    assert panel
    answer = page.post(f"/panel/{panel[1]}/open", json={}).json()
    assert "Wait until Tue 1 Dec" in answer["panel"]
    assert answer["named_day"] == {"iso": "2026-12-01", "words": "Tue 1 Dec"}
    assert page.post(f"/panel/{panel[1]}/click", json={"ref": "sections/9"}).status_code == 409
    assert page.post(f"/panel/{panel[1]}/menu", json={"entry": "approve"}).status_code == 404
    assert page.post("/panel/none/open", json={}).status_code == 410


def test_gmail_opens_no_draft_that_is_not_there(page: TestClient, preview: Preview) -> None:
    service = preview.service
    assert isinstance(service, ScriptedService)
    markup = {"gmailAction": {"openCreatedDraftActionMarkup": {"draftId": "r-none", "draftThreadId": "2"}}}
    service.answers["settings"] = clicked({"pushCard": card("Saved")}, hostAppAction=markup)
    html = page.get("/").text
    panel = re.search(r'data-panel="([\w-]+)" data-seen', html)
    assert panel
    answer = page.post(f"/panel/{panel[1]}/menu", json={"entry": "settings"}).json()
    assert (answer["notice"], answer["draft"]) == ("Gmail found no such draft.", "")


def test_only_the_newest_pages_keep_their_panels(page: TestClient, preview: Preview) -> None:
    for _ in range(60):
        page.get("/")
    assert len(preview.panels) == 50


def test_pages_of_the_service_come_by_way_of_the_preview(page: TestClient) -> None:
    assert page.get("/service/help/dates").text == "page /help/dates"


def test_the_certificates_may_be_kept_for_an_hour(page: TestClient, preview: Preview) -> None:
    answer = page.get("/certs")
    assert answer.json() == preview.google.key.certificates
    assert "max-age=3600" in answer.headers["cache-control"]
