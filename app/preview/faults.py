"""The troubles that a stranger can switch on, to see what the add-on says then."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """`status` 0 means that Gmail does answer, after `delay` seconds. `threads_only` spares the open message,
    `writes_only` all reading: then a draft is made, and the answer comes too late."""

    name: str
    label: str
    status: int = 0
    reason: str = ""
    message: str = ""
    delay: float = 0.0
    threads_only: bool = False
    writes_only: bool = False


NO_FAULT = Fault("none", "Everything works")
FAULTS: dict[str, Fault] = {
    fault.name: fault
    for fault in (
        NO_FAULT,
        Fault("expired", "Access ran out (401)", 401, "authError", "Invalid Credentials"),
        Fault("forbidden", "Gmail refuses (403)", 403, "forbidden", "Insufficient Permission"),
        Fault(
            "one_message",
            "Only the open mail may be read",
            403,
            "forbidden",
            "Access restricted to the current message.",
            threads_only=True,
        ),
        Fault("missing", "Mail was deleted (404)", 404, "notFound", "Requested entity was not found."),
        Fault("busy", "Too many requests (429)", 429, "rateLimitExceeded", "Too many concurrent requests for user."),
        Fault("broken", "Gmail is down (500)", 500, "backendError", "Internal error encountered."),
        Fault("slow", "Gmail takes 40 seconds", delay=40.0),
        Fault("late", "Drafts are made, the answer is late", delay=40.0, writes_only=True),
    )
}

STATUS_NAMES = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
}


def error_document(status: int, message: str, reason: str) -> dict[str, object]:
    """Google's envelope for an error."""
    return {
        "error": {
            "code": status,
            "message": message,
            "errors": [{"message": message, "domain": "global", "reason": reason}],
            "status": STATUS_NAMES.get(status, "UNKNOWN"),
        }
    }
