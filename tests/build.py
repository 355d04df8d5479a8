"""A thread in a few readable lines: Gmail documents for tests.

    thread(
        theirs("Mon 2 Nov 2026 09:00", "Thanks for applying. We'll decide by Friday."),
        mine("Mon 2 Nov 2026 10:30", "Thank you, Theo!"),
        subject="Backend Engineer at Northwind",
    )

gives what `users.threads.get?format=full` answers. Maya Chen looks for work, Theo Brandt of Northwind recruits.
"""

import base64
import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from typing import Any
from zoneinfo import ZoneInfo

from app.thread import Me

MAYA = Me("Maya Chen", "maya.chen@mail.example")
THEO = "Theo Brandt <theo.brandt@northwind.example>"
NO_REPLY = "Northwind Careers <no-reply@hire.example>"
LONDON = ZoneInfo("Europe/London")


@dataclass(frozen=True)
class Line:
    at: datetime
    sender: str
    to: str
    text: str | None
    html: str | None = None
    labels: tuple[str, ...] = ("INBOX",)
    headers: dict[str, str] = field(default_factory=dict)
    parts: tuple[dict[str, Any], ...] = ()
    subject: str | None = None


def at(when: str, zone: ZoneInfo = LONDON) -> datetime:
    """'Mon 2 Nov 2026 09:00' as an aware datetime; the weekday has to fit."""
    moment = datetime.strptime(when, "%a %d %b %Y %H:%M").replace(tzinfo=zone)
    assert moment.strftime("%a") == when[:3], f"{when}: that day is a {moment:%A}"
    return moment


def theirs(
    when: str, text: str | None, *, sender: str = THEO, to: str = f"{MAYA.name} <{MAYA.email}>", **more: Any
) -> Line:
    return Line(at(when), sender, to, text, **more)


def mine(when: str, text: str | None, *, to: str = THEO, **more: Any) -> Line:
    return Line(at(when), f"{MAYA.name} <{MAYA.email}>", to, text, labels=more.pop("labels", ("SENT",)), **more)


def b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def text_part(text: str, mime: str = "text/plain", charset: str = "UTF-8", filename: str = "") -> dict[str, Any]:
    data = text.encode(charset)
    return {
        "mimeType": mime,
        "filename": filename,
        "headers": [{"name": "Content-Type", "value": f'{mime}; charset="{charset}"'}],
        "body": {"size": len(data), "data": b64(data)},
    }


def thread(
    *lines: Line, subject: str = "Backend Engineer at Northwind", thread_id: str = "18c0ffee01"
) -> dict[str, Any]:
    """The Gmail document of a thread; ids are made from the order, so the same lines give the same document."""
    messages: list[dict[str, Any]] = []
    references: list[str] = []
    for number, line in enumerate(lines):
        gmail_id = hashlib.sha256(f"{thread_id}/{number}".encode()).hexdigest()[:16]
        rfc_id = f"<{gmail_id}@{line.sender.rsplit('@', 1)[-1].strip('>')}>"
        title = line.subject or (subject if number == 0 else f"Re: {subject}")
        headers = {
            "From": line.sender,
            "To": line.to,
            "Subject": title,
            "Date": format_datetime(line.at),
            "Message-ID": rfc_id,
        }
        if references:
            headers |= {"In-Reply-To": references[-1], "References": " ".join(references)}
        headers |= line.headers
        references.append(rfc_id)
        bodies = [text_part(line.text)] if line.text is not None else []
        bodies += [text_part(line.html, "text/html")] if line.html is not None else []
        bodies += list(line.parts)
        payload: dict[str, Any] = {
            "partId": "",
            "filename": "",
            "headers": [{"name": k, "value": v} for k, v in headers.items()],
        }
        if len(bodies) == 1:
            payload |= {"mimeType": bodies[0]["mimeType"], "body": bodies[0]["body"]}
            payload["headers"] += bodies[0]["headers"]
        else:
            kind = "multipart/mixed" if line.parts else "multipart/alternative"
            payload |= {
                "mimeType": kind,
                "body": {"size": 0},
                "parts": [{"partId": str(i), **p} for i, p in enumerate(bodies)],
            }
        messages.append(
            {
                "id": gmail_id,
                "threadId": thread_id,
                "labelIds": list(line.labels),
                "snippet": (line.text or "")[:100],
                "historyId": "1000",
                "internalDate": str(int(line.at.timestamp() * 1000)),
                "sizeEstimate": 1000,
                "payload": payload,
            }
        )
    return {"id": thread_id, "historyId": "1000", "messages": messages}
