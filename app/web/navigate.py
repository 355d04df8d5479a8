"""The envelopes of Google's answers: triggers get {"action": …}, clicks get {"renderActions": {"action": …}}."""

from typing import Any

from app.actions.model import Answer, Show

Json = dict[str, Any]


def envelope(answer: Answer, *, click: bool) -> Json:
    """One answer as the JSON that Google expects at this kind of entry. A trigger can only push."""
    if not click:
        return {"action": {"navigations": [{"pushCard": answer.card}]}} if answer.card else {"action": {}}
    action: Json = {}
    if answer.card:
        action["navigations"] = navigations(answer.card, answer.show)
    if answer.notice:
        action["notification"] = {"text": answer.notice}
    if answer.link:
        action["link"] = {"url": answer.link, "openAs": "FULL_SIZE", "onClose": "NOTHING"}
    rendered: Json = {"action": action}
    if answer.draft:
        rendered["hostAppAction"] = open_draft(answer.draft.id, answer.draft.thread_id)
    return {"renderActions": rendered} | ({"stateChanged": True} if answer.changed else {})


def navigations(card: Json, show: Show) -> list[Json]:
    steps: dict[Show, list[Json]] = {
        Show.PUSH: [{"pushCard": card}],
        Show.UPDATE: [{"updateCard": card}],
        Show.REPLACE: [{"pop": True}, {"pushCard": card}],
        Show.BACK: [{"pop": True}, {"updateCard": card}],
        Show.ROOT: [{"popToRoot": True}, {"updateCard": card}],
    }
    return steps[show]


def open_draft(draft_id: str, thread_id: str) -> Json:
    """The spelling of the published schema and of Google's own sample (another one stands in an example of the pages)."""
    return {"gmailAction": {"openCreatedDraftActionMarkup": {"draftId": draft_id, "draftThreadId": thread_id}}}


def requesting_google_scopes(scopes: tuple[str, ...]) -> Json:
    """Nothing else may stand in this answer; Gmail repeats the last action after consent."""
    return {"requesting_google_scopes": {"scopes": list(scopes)}}
