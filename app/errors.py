"""What can go wrong, in the operator's words (the class) and in the person's (`say`).

AppError
├── SettingsError            a setting is missing or would open the door; names the variable
├── NotGoogle                the caller's token failed: 401, never a card
├── CertificatesUnavailable  Google's certificates cannot be had just now: 503
├── BadEvent                 the body is not an event: 422; `TooLarge` is its 413
├── ScopeMissing             a permission was not granted: ask Google's way
├── GmailError               Gmail did not do what we asked; `permanent` tells whether trying again may help
│   ├── GmailAccessOver      401: the token of this open message ran out
│   ├── GmailForbidden       403: not ours to read
│   ├── GmailNotFound        404: no such message, thread or draft
│   ├── GmailBusy            429, 5xx, connection faults, after the bounded retry
│   └── GmailOutcomeUnknown  a write timed out: it may have happened
├── StoreError
│   ├── StoreBusy            the database is locked, full or away
│   ├── SuggestionGone       unknown, expired, or somebody else's suggestion
│   └── AlreadyApproved      this suggestion was approved before; carries the draft's id
├── NoOpenMail               a press that needs the open mail came without one
├── NobodyToAnswer           the thread holds no address that a person reads
└── BadInput                 the command line was given something that it cannot read
"""


class AppError(Exception):
    """Base of all errors of our own. `say` is a sentence that a person may read; it holds no mail text."""

    say = "Something went wrong on our side. Nothing was changed or sent."
    permanent = True

    def __init__(self, detail: str = "", *, say: str | None = None) -> None:
        super().__init__(detail or type(self).__name__)
        if say is not None:
            self.say = say


class SettingsError(AppError):
    """Raised at start only."""


class NotGoogle(AppError):
    say = "This request did not come from Google."


class CertificatesUnavailable(AppError):
    say = "Google's certificates could not be reached. Try again in a moment."
    permanent = False


class BadEvent(AppError):
    say = "This is not an event of Google's add-on platform."


class TooLarge(BadEvent):
    say = "This event is too large."


class ScopeMissing(AppError):
    """`scopes` are the full addresses of those that this action needs and the person has not granted."""

    say = "One permission is missing."

    def __init__(self, scopes: tuple[str, ...]) -> None:
        super().__init__(f"missing scopes: {', '.join(scopes)}")
        self.scopes = scopes


class GmailError(AppError):
    say = "Gmail did not answer as expected. Nothing was changed or sent."


class GmailAccessOver(GmailError):
    say = "Google lets an add-on read a mail only for a short time after you open it. Open the thread again."


class GmailForbidden(GmailError):
    say = "Gmail did not let us read this thread."


class GmailNotFound(GmailError):
    say = "Gmail could not find this thread. It may have been moved or deleted."


class GmailBusy(GmailError):
    """`refused`: Gmail said so and did nothing. `slow`: no answer in time. `retry_after` is its Retry-After header or ""."""

    say = "Gmail did not answer just now. Nothing was changed or sent."
    permanent = False

    def __init__(self, detail: str = "", *, refused: bool = False, slow: bool = False, retry_after: str = "") -> None:
        super().__init__(detail)
        self.refused = refused
        self.slow = slow
        self.retry_after = retry_after


class GmailOutcomeUnknown(GmailError):
    say = "Gmail took too long to answer. The draft may exist: look in your drafts before you try again."


class StoreError(AppError):
    say = "We could not reach our own records just now. Nothing was changed or sent."
    permanent = False


class StoreBusy(StoreError):
    pass


class SuggestionGone(StoreError):
    say = "This suggestion is no longer there. Open the thread again for a new one."
    permanent = True


class AlreadyApproved(StoreError):
    say = "This letter was approved before. There is one draft of it, in this thread."
    permanent = True

    def __init__(self, draft_id: str | None = None) -> None:
        super().__init__("suggestion already approved")
        self.draft_id = draft_id


class NobodyToAnswer(AppError):
    say = "There is no address in this thread that a person reads, so a reply would reach nobody."


class BadInput(AppError):
    pass


class NoOpenMail(AppError):
    say = "Gmail did not tell us which mail is open. Open a mail and press again."
