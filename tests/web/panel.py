"""Gmail's side panel, driven by tests: it signs tokens, sends events, keeps the card stack and presses buttons by their words.

panel = Panel(FakeGmail.holding(document))
card = panel.open("18c0ffee01")
card = panel.press("Suggest follow-up")
card = panel.press("Approve as draft")
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from fastapi.testclient import TestClient

from app.gmail.client import READ, WRITE, GmailService
from app.model.model import ModelSettings
from app.store.database import engine_for, migrate
from app.store.store import Store
from app.web.app import Parts, create_app
from app.web.caller import EMAIL_SCOPE, Gate
from app.web.google import Certificates, GoogleTokens
from tests.gmail.fake import MESSAGE_TOKEN, USER_TOKEN, FakeGmail
from tests.web.sign import ACCOUNT, BASE, CLIENT_ID, certificates, google
from tests.web.strict import assert_answer, cards_in, words_on

KEY = bytes(range(32))
ALL_SCOPES = (
    "https://www.googleapis.com/auth/gmail.addons.execute",
    READ,
    WRITE,
    EMAIL_SCOPE,
    "https://www.googleapis.com/auth/script.locale",
)
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)  # a Tuesday


def memory_store(url: str = "sqlite:///:memory:") -> Store:
    engine = engine_for(url)
    migrate(engine)
    return Store(engine, key=KEY)


@dataclass
class Panel:
    gmail: FakeGmail
    store: Store = field(default_factory=memory_store)
    now: datetime = NOON
    scopes: tuple[str, ...] = ALL_SCOPES
    user: dict[str, Any] = field(default_factory=dict)  # other claims of the userIdToken
    model: ModelSettings | None = None
    thread_id: str = ""
    message_id: str = ""
    stack: list[dict[str, Any]] = field(default_factory=list)
    last: dict[str, Any] = field(default_factory=dict)
    clients: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        tokens = GoogleTokens(Certificates("https://certs.example", fetch=lambda _: certificates(google())))
        gate = Gate(base_url=BASE, service_account=ACCOUNT, client_id=CLIENT_ID, claims_of=tokens)
        service = GmailService(http=self.gmail, sleep=lambda _: None)
        self.app = create_app(Parts(gate, self.store, service.for_tokens, lambda: self.now, model=self.model))
        self.client = TestClient(self.app, raise_server_exceptions=False)

    # -- what a person does --------------------------------------------------------------------------------------

    def open(self, thread_id: str) -> dict[str, Any]:
        self.thread_id = thread_id
        messages = self.gmail.threads.get(thread_id, {}).get("messages") or [{"id": "none"}]
        self.message_id = messages[-1]["id"]
        self.stack = []
        return self.call("open")

    def press(self, label: str, *, parameters: dict[str, str] | None = None, **typed: str) -> dict[str, Any]:
        """Press the button, chip or row with these words on the top card; inputs hold what the card gave them or `typed`."""
        action = _actions_on(self.card).get(label)
        assert action, f"no {label!r} among {sorted(_actions_on(self.card))}"
        given = {p["key"]: p["value"] for p in action.get("parameters", [])} | (parameters or {})
        form = _inputs_on(self.card) | typed
        missing = [name for name in action.get("requiredWidgets", []) if not form.get(name, "").strip()]
        assert not missing or typed, f"Gmail would not submit without {missing}"
        return self.call(action["function"].rpartition("/")[2], parameters=given, form=form)

    def call(
        self,
        route: str,
        *,
        parameters: dict[str, str] | None = None,
        form: dict[str, str] | None = None,
        dates: dict[str, int] | None = None,
    ) -> dict[str, Any]:
        """One event, and the card that is on top afterwards. Every answer is checked against Google's shapes."""
        answer = self.post(route, self.event(parameters=parameters, form=form, dates=dates))
        assert answer.status_code == 200, answer.text
        self.last = answer.json()
        assert_answer(route, self.last)
        self._navigate()
        return self.card if self.stack else {}

    # -- the wire ------------------------------------------------------------------------------------------------

    def event(
        self,
        *,
        parameters: dict[str, str] | None = None,
        form: dict[str, str] | None = None,
        dates: dict[str, int] | None = None,
    ) -> dict[str, Any]:
        common: dict[str, Any] = {
            "hostApp": "GMAIL",
            "platform": "WEB",
            "userLocale": "en-GB",
            "timeZone": {"id": "Europe/London", "offset": 0},
        }
        if parameters:
            common["parameters"] = parameters
        inputs: dict[str, Any] = {k: {"stringInputs": {"value": [v]}} for k, v in (form or {}).items() if v}
        inputs |= {k: {"dateInput": {"msSinceEpoch": str(v)}} for k, v in (dates or {}).items()}
        if inputs:
            common["formInputs"] = inputs
        made: dict[str, Any] = {
            "commonEventObject": common,
            "authorizationEventObject": {
                "userOAuthToken": USER_TOKEN,
                "userIdToken": google().user(**self.user),
                "systemIdToken": "stands in the header",
                "authorizedScopes": list(self.scopes),
            },
        }
        if self.thread_id:
            made["gmail"] = {
                "messageId": self.message_id,
                "threadId": self.thread_id,
                "accessToken": MESSAGE_TOKEN,
            }
        return made

    def post(self, route: str, event: Any, *, token: str | None = None, **more: Any) -> Any:
        path = f"/addon/{route}"
        bearer = google().system(path) if token is None else token
        headers = {"Authorization": f"Bearer {bearer}"} if bearer else {}
        return self.client.post(path, json=event, headers=headers, **more)

    # -- what the person sees ------------------------------------------------------------------------------------

    @property
    def card(self) -> dict[str, Any]:
        return self.stack[-1]

    @property
    def words(self) -> str:
        return words_on(self.card)

    @property
    def title(self) -> str:
        return self.card["header"]["title"]

    @property
    def notice(self) -> str:
        return self.last.get("renderActions", {}).get("action", {}).get("notification", {}).get("text", "")

    @property
    def opened_draft(self) -> dict[str, str]:
        gmail = self.last.get("renderActions", {}).get("hostAppAction", {}).get("gmailAction", {})
        return gmail.get("openCreatedDraftActionMarkup", {})

    @property
    def typed(self) -> dict[str, str]:
        """What the inputs of the top card hold."""
        return _inputs_on(self.card)

    @property
    def buttons(self) -> set[str]:
        return set(_actions_on(self.card))

    def _navigate(self) -> None:
        action = self.last.get("action") or self.last.get("renderActions", {}).get("action", {})
        for step in action.get("navigations", []):
            if "pushCard" in step:
                self.stack.append(step["pushCard"])
            elif "updateCard" in step:
                self.stack[-1:] = [step["updateCard"]]
            elif "popToRoot" in step:
                self.stack = self.stack[:1]
            elif "pop" in step:
                self.stack.pop()
        assert self.stack or not cards_in(self.last)


def _actions_on(value: Any) -> dict[str, dict[str, Any]]:
    """Every onClick action of a card, by the words on it."""
    found: dict[str, dict[str, Any]] = {}
    if isinstance(value, dict):
        action = value.get("onClick", {}).get("action") if isinstance(value.get("onClick"), dict) else None
        if action:
            found[value.get("text") or value.get("label") or value.get("actionLabel", "")] = action
        for item in value.values():
            found = _actions_on(item) | found
    elif isinstance(value, list):
        for item in value:
            found = _actions_on(item) | found
    return found


def _inputs_on(value: Any) -> dict[str, str]:
    """What Gmail would post for a card as it was shown."""
    found: dict[str, str] = {}
    if isinstance(value, dict):
        if "textInput" in value:
            found[value["textInput"]["name"]] = value["textInput"].get("value", "")
        if "selectionInput" in value:
            chosen = [i["value"] for i in value["selectionInput"]["items"] if i.get("selected")]
            found |= dict.fromkeys([value["selectionInput"]["name"]] if chosen else [], chosen[0] if chosen else "")
        if "switchControl" in value and value["switchControl"].get("selected"):
            found[value["switchControl"]["name"]] = value["switchControl"]["value"]
        for item in value.values():
            found |= _inputs_on(item)
    elif isinstance(value, list):
        for item in value:
            found |= _inputs_on(item)
    return found
