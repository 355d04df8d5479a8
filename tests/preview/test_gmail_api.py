"""The Gmail calls of the preview: Gmail's shapes (against Google's own description) and Gmail's refusals."""

import base64
import json
from collections.abc import Iterator
from email.message import EmailMessage
from importlib.resources import files
from typing import Any

import pytest
from fastapi.testclient import TestClient
from jsonschema import Draft202012Validator

from app.preview.account import Conversation
from app.preview.faults import FAULTS
from app.preview.google import COMPOSE, READ, Place
from app.preview.mailbox import MAIL_POLICY
from app.preview.panel import LINKS
from app.preview.server import create_preview
from app.preview.state import Preview
from tests.preview.stage import on_stage

DISCOVERY: dict[str, Any] = json.loads(
    files("googleapiclient").joinpath("discovery_cache/documents/gmail.v1.json").read_text("utf-8")
)


def schema(name: str) -> Draft202012Validator:
    """Google's description of one type as JSON Schema, closed: an unknown key is an error."""

    def turned(node: Any) -> Any:
        if isinstance(node, list):
            return [turned(item) for item in node]
        if not isinstance(node, dict):
            return node
        made = {key: turned(value) for key, value in node.items() if key in ("type", "items", "enum")}
        if isinstance(node.get("properties"), dict):
            made["properties"] = {key: turned(value) for key, value in node["properties"].items()}
            made["additionalProperties"] = False
        if isinstance(node.get("$ref"), str):
            made["$ref"] = f"#/$defs/{node['$ref']}"
        return made

    return Draft202012Validator(
        {"$ref": f"#/$defs/{name}", "$defs": {key: turned(value) for key, value in DISCOVERY["schemas"].items()}}
    )


class Stage:
    def __init__(self) -> None:
        self.preview: Preview = on_stage()
        self.client = TestClient(create_preview(self.preview), base_url="http://127.0.0.1")

    def thread(self, name: str) -> Conversation:
        return next(c for c in self.preview.account.conversations() if c.sample and c.sample.name == name)

    def tokens(self, conversation: Conversation | None = None) -> dict[str, str]:
        place = (
            Place("msg-f:1", conversation.permanent, conversation.id) if conversation else Place("m", "t", "nowhere")
        )
        event = self.preview.google.event(LINKS.to("open"), place=place)
        return {
            "Authorization": f"Bearer {event['authorizationEventObject']['userOAuthToken']}",
            "X-Goog-Gmail-Access-Token": event["gmail"]["accessToken"],
        }

    def get(self, path: str, tokens: dict[str, str], **params: str) -> Any:
        return self.client.get(f"/gmail/v1/users/me/{path}", headers=tokens, params=params)

    def post(self, path: str, tokens: dict[str, str], document: Any) -> Any:
        return self.client.post(f"/gmail/v1/users/me/{path}", headers=tokens, json=document)


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    with made.client:
        yield made


def reply(stage: Stage, conversation: Conversation, **changes: str | None) -> str:
    """The raw form of an answer to the newest mail; a header changed to None is left out."""
    newest = stage.preview.account.letters(conversation)[-1].mail
    headers: dict[str, str | None] = {
        "To": str(newest["From"]),
        "Subject": f"Re: {newest['Subject']}",
        "In-Reply-To": str(newest["Message-ID"]),
        "References": f"{newest['References'] or ''} {newest['Message-ID']}".strip(),
    }
    headers |= {key.replace("_", "-"): value for key, value in changes.items()}
    mail = EmailMessage(policy=MAIL_POLICY)
    for key, value in headers.items():
        if value is not None:
            mail[key] = value
    mail.set_content("Hi,\n\nthank you.\n\nMaya\n")
    return base64.urlsafe_b64encode(mail.as_bytes()).decode()


def draft(stage: Stage, conversation: Conversation, **changes: str | None) -> Any:
    document = {"message": {"raw": reply(stage, conversation, **changes), "threadId": conversation.id}}
    return stage.post("drafts", stage.tokens(conversation), document)


@pytest.mark.parametrize("form", ["full", "metadata", "minimal"])
def test_every_sample_thread_has_the_shape_that_google_describes(stage: Stage, form: str) -> None:
    check = schema("Thread")
    for conversation in stage.preview.account.conversations():
        answer = stage.get(f"threads/{conversation.id}", stage.tokens(conversation), format=form)
        assert answer.status_code == 200
        check.validate(answer.json())


def test_every_route_is_one_that_google_has_with_the_same_verb(stage: Stage) -> None:
    known = set()
    pending = [DISCOVERY["resources"]]
    while pending:
        for resource in pending.pop().values():
            pending.append(resource.get("resources", {}))
            known |= {
                (m["httpMethod"], "/" + m["path"].replace("{userId}", "{user}"))
                for m in resource.get("methods", {}).values()
            }
    from app.preview.gmail_api import gmail

    ours = {(verb, route.path) for route in gmail.routes for verb in route.methods}  # type: ignore[attr-defined]
    bare = {(verb, _without_names(path)) for verb, path in ours}
    assert bare <= {(verb, _without_names(path)) for verb, path in known}
    assert len(ours) == 8


def _without_names(path: str) -> str:
    return "/".join("{}" if part.startswith("{") else part for part in path.split("/"))


def test_a_message_can_be_read_alone_and_its_attachment_by_its_id(stage: Stage) -> None:
    conversation = stage.thread("16-interview-ahead")
    tokens = stage.tokens(conversation)
    found = stage.get(f"messages/{conversation.id}", tokens).json()
    schema("Message").validate(found)
    invite = next(p for p in found["payload"]["parts"] if p["filename"] == "invite.ics")
    part = stage.get(f"messages/{conversation.id}/attachments/{invite['body']['attachmentId']}", tokens).json()
    schema("MessagePartBody").validate(part)
    assert base64.urlsafe_b64decode(part["data"]).startswith(b"BEGIN:VCALENDAR")
    assert part["size"] == invite["body"]["size"]
    assert stage.get(f"messages/{conversation.id}/attachments/other", tokens).status_code == 400


def test_only_the_headers_asked_for_come_with_metadata(stage: Stage) -> None:
    conversation = stage.thread("01-promise-open")
    found = stage.get(
        f"messages/{conversation.id}", stage.tokens(conversation), format="metadata", metadataHeaders="Subject"
    ).json()
    assert [h["name"] for h in found["payload"]["headers"]] == ["Subject"]


def test_a_thread_that_was_not_opened_is_not_there(stage: Stage) -> None:
    one, other = stage.thread("01-promise-open"), stage.thread("10-offer")
    assert stage.get(f"threads/{one.id}", stage.tokens(other)).status_code == 404
    assert stage.get(f"messages/{one.id}", stage.tokens(other)).status_code == 404


def test_both_tokens_are_needed(stage: Stage) -> None:
    conversation = stage.thread("01-promise-open")
    tokens = stage.tokens(conversation)
    path = f"threads/{conversation.id}"
    assert stage.get(path, {}).status_code == 401
    assert stage.get(path, tokens | {"Authorization": "Bearer ya29.other"}).status_code == 401
    without = {"Authorization": tokens["Authorization"]}
    assert stage.get(path, without).status_code == 403
    assert stage.get(path, tokens).status_code == 200


@pytest.mark.parametrize(("scope", "verb"), [(READ, "read"), (COMPOSE, "write")])
def test_a_scope_that_was_not_granted_closes_what_needs_it(stage: Stage, scope: str, verb: str) -> None:
    conversation = stage.thread("01-promise-open")
    stage.preview.google.consent.withdraw(scope)
    read = stage.get(f"threads/{conversation.id}", stage.tokens(conversation))
    write = draft(stage, conversation)
    refused, allowed = (read, write) if verb == "read" else (write, read)
    assert refused.status_code == 403
    assert refused.json()["error"]["errors"][0]["reason"] == "insufficientPermissions"
    assert allowed.status_code == 200


def test_ids_of_the_event_are_refused_where_gmail_refuses_them(stage: Stage) -> None:
    came, began = stage.thread("01-promise-open"), stage.thread("03-bare-application")
    assert came.permanent.startswith("thread-f:")
    assert int(came.permanent[9:]) == int(came.id, 16)
    assert stage.get(f"threads/{came.permanent}", stage.tokens(came)).status_code == 400
    assert began.permanent.startswith("thread-a:r")
    assert stage.get(f"threads/{began.permanent}", stage.tokens(began)).json()["id"] == began.id


def test_a_draft_joins_the_thread_when_id_subject_and_references_agree(stage: Stage) -> None:
    conversation = stage.thread("02-promise-lapsed")
    made = draft(stage, conversation).json()
    schema("Draft").validate(made)
    assert made["message"]["threadId"] == conversation.id
    assert made["message"]["labelIds"] == ["DRAFT"]
    found = stage.get(f"threads/{conversation.id}", stage.tokens(conversation)).json()
    assert found["messages"][-1]["id"] == made["message"]["id"]


@pytest.mark.parametrize(
    "changes", [{"Subject": "Another matter"}, {"References": None, "In_Reply_To": None}], ids=["subject", "references"]
)
def test_a_draft_that_does_not_fit_the_thread_begins_another(stage: Stage, changes: dict[str, str | None]) -> None:
    conversation = stage.thread("02-promise-lapsed")
    assert draft(stage, conversation, **changes).json()["message"]["threadId"] != conversation.id


def test_a_draft_for_an_unknown_thread_is_refused(stage: Stage) -> None:
    conversation = stage.thread("02-promise-lapsed")
    document = {"message": {"raw": reply(stage, conversation), "threadId": "1900000000000000"}}
    assert stage.post("drafts", stage.tokens(conversation), document).status_code == 404


@pytest.mark.parametrize(
    "document", [{}, [], {"message": {}}, {"message": {"raw": ""}}, {"message": {"raw": "??"}}, {"message": "x"}]
)
def test_a_draft_without_readable_mail_is_refused(stage: Stage, document: Any) -> None:
    conversation = stage.thread("02-promise-lapsed")
    answer = stage.post("drafts", stage.tokens(conversation), document)
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == 400


def test_a_changed_draft_keeps_its_id_and_its_message_gets_a_new_one(stage: Stage) -> None:
    conversation = stage.thread("02-promise-lapsed")
    made = draft(stage, conversation).json()
    raw = reply(stage, conversation)
    changed = stage.client.put(
        f"/gmail/v1/users/me/drafts/{made['id']}",
        headers=stage.tokens(conversation),
        json={"message": {"raw": raw, "threadId": conversation.id}},
    ).json()
    assert changed["id"] == made["id"]
    assert changed["message"]["id"] != made["message"]["id"]
    assert len(stage.preview.account.drafts_in(conversation.id)) == 1


def test_a_draft_is_sent_once(stage: Stage) -> None:
    conversation = stage.thread("02-promise-lapsed")
    made = draft(stage, conversation).json()
    sent = stage.post("drafts/send", stage.tokens(conversation), {"id": made["id"]})
    schema("Message").validate(sent.json())
    assert sent.json()["labelIds"] == ["SENT"]
    assert stage.post("drafts/send", stage.tokens(conversation), {"id": made["id"]}).status_code == 404
    newest = stage.preview.account.letters(conversation)[-1]
    assert newest.mail["From"] == "Maya Chen <maya.chen@mail.example>"
    assert newest.mail["Message-ID"]


def test_a_draft_to_nobody_is_not_sent_and_stays(stage: Stage) -> None:
    conversation = stage.thread("02-promise-lapsed")
    made = draft(stage, conversation, To=None).json()
    assert stage.post("drafts/send", stage.tokens(conversation), {"id": made["id"]}).status_code == 400
    assert stage.preview.account.draft(made["id"]) is not None


def test_a_deleted_draft_is_gone(stage: Stage) -> None:
    conversation = stage.thread("02-promise-lapsed")
    made = draft(stage, conversation).json()
    path = f"/gmail/v1/users/me/drafts/{made['id']}"
    assert stage.client.delete(path, headers=stage.tokens(conversation)).status_code == 204
    assert stage.client.delete(path, headers=stage.tokens(conversation)).status_code == 404
    assert stage.preview.account.drafts() == []


def test_a_message_can_be_sent_without_a_draft(stage: Stage) -> None:
    conversation = stage.thread("02-promise-lapsed")
    document = {"raw": reply(stage, conversation), "threadId": conversation.id}
    sent = stage.post("messages/send", stage.tokens(conversation), document).json()
    assert sent["threadId"] == conversation.id
    assert sent["labelIds"] == ["SENT"]


@pytest.mark.parametrize("name", [name for name, fault in FAULTS.items() if fault.status])
def test_a_trouble_that_is_switched_on_answers_in_googles_envelope(stage: Stage, name: str) -> None:
    conversation = stage.thread("01-promise-open")
    stage.preview.gmail.fault = FAULTS[name]
    answer = stage.get(f"threads/{conversation.id}", stage.tokens(conversation))
    assert answer.status_code == FAULTS[name].status
    error = answer.json()["error"]
    assert error["code"] == answer.status_code
    assert error["errors"][0]["reason"] == FAULTS[name].reason
    alone = stage.get(f"messages/{conversation.id}", stage.tokens(conversation))
    assert (alone.status_code == 200) is FAULTS[name].threads_only


def test_mail_that_is_yet_to_come_is_not_there(stage: Stage) -> None:
    conversation = stage.thread("01-promise-open")
    stage.preview.go_to(stage.preview.clock.home.replace(day=2))
    assert stage.get(f"threads/{conversation.id}", stage.tokens(conversation)).status_code == 404
