"""From readable sources to Gmail documents: `python -m tests.corpus.write` turns `sources/*.txt` into `own.jsonl`.

A source file holds threads such as

    == own-cafe-01 | the owner promised a call by Thursday
    now: 2026-03-10 09:05 America/Chicago
    country: US
    me: Whitney Abara <whitney.abara@mail.example>
    aliases: w.abara@old.example                      (optional)
    gold: action=wait; wait_until=2026-03-13..2026-03-17; stage=interviewed; last_contact=2026-03-06 them;
      promise=2026-03-12..2026-03-13 "by the end of that week"; interview=2026-03-02 past; attempts=0; rejection=no;
      reaches=yes; company=Larkfield; first_name=Jenna; role=Senior Data Analyst; acceptable=follow_up
    why: The newer promise replaces the older one.
    --- 2026-03-03 08:47 -06:00 | Marcus Oyelaran <m.oyelaran@larkfield.example> | Thank you from Larkfield
    The words of the mail, as many lines as it takes.
    --- 2026-03-03 12:31 -06:00 | me > Marcus Oyelaran <m.oyelaran@larkfield.example>
    A mail of mine. The subject is inherited with "Re: ", and without a ">" it goes to whom the thread was with last.

Options may follow the subject after further bars: `quote=no` (a reply quotes the message before it unless it says so), `labels=DRAFT`,
`html` (the text is sent as HTML alone), `both`, `cc=Name <a@b.example>`, `header=Auto-Submitted: auto-replied`, `reply_to=…`,
`ics=REQUEST 2026-03-12T10:00-06:00 60 uid1 Interview with Larkfield` (an invitation beside the text; CANCEL and REPLY likewise),
`file=cv.pdf`. `requests=availability,references` and `due=2026-03-12` stand in the gold line where something is asked.
"""

import hashlib
import html
import json
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parseaddr
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from tests.build import b64, text_part

HERE = Path(__file__).parent
FIELD = re.compile(r"\s*([a-z_]+)=((?:\"[^\"]*\"|[^;\"])*)(?:;|$)", re.S)


class BadSource(Exception):
    """A source line that cannot be understood; says which thread and why."""


def threads_in(text: str) -> Iterator[dict[str, Any]]:
    """The labelled threads of one source file."""
    for block in re.split(r"(?m)^== ", text)[1:]:
        head, _, rest = block.partition("\n")
        name, _, title = (part.strip() for part in head.partition("|"))
        try:
            yield _thread(name, title, rest)
        except (ValueError, KeyError, IndexError, AssertionError) as error:
            raise BadSource(f"{name}: {error!r}") from error


def _thread(name: str, title: str, rest: str) -> dict[str, Any]:
    front, *mails = re.split(r"(?m)^--- ", rest)
    fields: dict[str, str] = {}
    for line in front.splitlines():
        if match := re.match(r"([a-z]+): ?(.*)", line):
            last = match[1]
            fields[last] = match[2].strip()
        elif line.strip():
            fields[last] += " " + line.strip()
    day, clock, zone = fields["now"].split()
    now = datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=ZoneInfo(zone))
    my_name, my_email = parseaddr(fields["me"])
    me = {"name": my_name, "email": my_email, "aliases": fields.get("aliases", "").replace(",", " ").split()}
    thread_id = hashlib.sha256(name.encode()).hexdigest()[:16]
    return {
        "id": name,
        "title": title,
        "now": now.isoformat(),
        "me": me,
        "country": fields["country"],
        "timezone": zone,
        "thread": {
            "id": thread_id,
            "historyId": "1000",
            "messages": _messages(mails, me=fields["me"], thread_id=thread_id),
        },
        "gold": _gold(fields["gold"], fields.get("why", ""), now=now),
    }


def _gold(line: str, why: str, *, now: datetime) -> dict[str, Any]:
    raw = {key: value.strip().strip('"') for key, value in FIELD.findall(line)}
    known = {
        "action",
        "acceptable",
        "wait_until",
        "due",
        "stage",
        "last_contact",
        "promise",
        "requests",
        "interview",
        "attempts",
    }
    known |= {"rejection", "reaches", "company", "first_name", "role"}
    assert set(raw) <= known, f"unknown gold: {set(raw) - known}"
    window = raw["wait_until"].split("..") if "wait_until" in raw else None
    contact = raw["last_contact"].split() if "last_contact" in raw else None
    promise = re.fullmatch(r"(\S+?)\.\.(\S+)\s+\"(.*)", raw["promise"]) if "promise" in raw else None
    assert ("promise" in raw) == bool(promise), 'promise=START..END "quote"'
    interview = raw.get("interview", "").split()
    return {
        "action": raw["action"],
        "acceptable": [a.strip() for a in raw.get("acceptable", "").split(",") if a.strip()],
        "wait_until": {"from": window[0], "to": window[-1]} if window else None,
        "due": raw.get("due"),
        "stage": raw.get("stage", "unknown"),
        "last_contact": {"date": contact[0], "by": contact[1]} if contact else None,
        "promise": {"start": _open(promise[1]), "end": _open(promise[2]), "quote": promise[3].rstrip('"')}
        if promise
        else None,
        "requests": [r.strip() for r in raw.get("requests", "").split(",") if r.strip()],
        "interview": {"date": interview[0], "past": interview[1] == "past"} if interview else None,
        "attempts": int(raw.get("attempts", "0")),
        "rejection": raw.get("rejection", "no") == "yes",
        "reply_reaches_person": raw.get("reaches", "yes") == "yes",
        "company": raw.get("company"),
        "recruiter_first_name": raw.get("first_name"),
        "role": raw.get("role"),
        "draft_must_mention": [],
        "why": why,
    }


def _open(day: str) -> str | None:
    return None if day in ("", "-") else day


def _messages(mails: list[str], *, me: str, thread_id: str) -> list[dict[str, Any]]:
    made: list[dict[str, Any]] = []
    before: tuple[str, datetime, str] | None = None
    subject, references, other = "", [], ""
    for number, mail in enumerate(mails):
        head, _, text = mail.partition("\n")
        text = text.strip("\n")
        stamp, who, *options = (part.strip() for part in head.split("|"))
        day, clock, offset = stamp.split()
        sent = datetime.fromisoformat(f"{day}T{clock}{offset}")
        sender, _, to = (part.strip() for part in who.partition(" > "))
        mine = sender == "me"
        sender, to = (me, to or other or me) if mine else (sender, to or me)
        other = to if mine else sender
        if options and not re.match(r"[a-z_]+=|html$|both$", options[0]):
            subject, given = options[0], True
            options = options[1:]
        else:
            given = False
        title = subject if given or number == 0 else f"Re: {re.sub(r'^(?:re: )+', '', subject, flags=re.I)}"
        said = dict(option.partition("=")[::2] for option in options)
        gmail_id = hashlib.sha256(f"{thread_id}/{number}".encode()).hexdigest()[:16]
        rfc_id = f"<{gmail_id}@{parseaddr(sender)[1].rpartition('@')[2]}>"
        headers = {"From": sender, "To": to, "Subject": title, "Date": format_datetime(sent), "Message-ID": rfc_id}
        if references:
            headers |= {"In-Reply-To": references[-1], "References": " ".join(references)}
        references.append(rfc_id)
        headers |= {name: said[key] for key, name in (("cc", "Cc"), ("reply_to", "Reply-To")) if key in said}
        if "header" in said:
            name, _, value = said["header"].partition(":")
            headers[name.strip()] = value.strip()
        whole = text + (
            _quote(before) if before and said.get("quote") != "no" and title.lower().startswith("re:") else ""
        )
        labels = said.get("labels", "SENT" if mine else "INBOX").split(",")
        made.append(_message(gmail_id, thread_id, labels, headers, whole, sent, said))
        before = (sender, sent, text)
    return made


def _quote(before: tuple[str, datetime, str]) -> str:
    sender, sent, text = before
    name, email = parseaddr(sender)
    quoted = "\n".join(f"> {line}".rstrip() for line in text.splitlines())
    return f"\n\nOn {sent:%a, %b} {sent.day}, {sent.year} at {sent:%H:%M} {name} <{email}> wrote:\n\n{quoted}"


def _message(
    gmail_id: str,
    thread_id: str,
    labels: list[str],
    headers: dict[str, str],
    text: str,
    sent: datetime,
    said: dict[str, str],
) -> dict[str, Any]:
    parts: list[dict[str, Any]] = []
    markup = "<div>" + "<br>".join(html.escape(line) for line in text.splitlines()) + "</div>"
    if "html" not in said:
        parts.append(text_part(text))
    if "html" in said or "both" in said:
        parts.append(text_part(markup, "text/html"))
    if "ics" in said:
        parts.append(_invitation(said["ics"], headers["From"]))
    if "file" in said:
        parts.append(
            {
                "mimeType": "application/octet-stream",
                "filename": said["file"],
                "headers": [],
                "body": {"size": 90_000, "attachmentId": "a1"},
            }
        )
    payload: dict[str, Any] = {
        "partId": "",
        "filename": "",
        "headers": [{"name": k, "value": v} for k, v in headers.items()],
    }
    if len(parts) == 1:
        payload |= {"mimeType": parts[0]["mimeType"], "body": parts[0]["body"]}
        payload["headers"] += parts[0]["headers"]
    else:
        payload |= {
            "mimeType": "multipart/mixed" if {"ics", "file"} & set(said) else "multipart/alternative",
            "body": {"size": 0},
        }
        payload["parts"] = [{"partId": str(i), **part} for i, part in enumerate(parts)]
    return {
        "id": gmail_id,
        "threadId": thread_id,
        "labelIds": labels,
        "snippet": " ".join(text.split())[:100],
        "historyId": "1000",
        "internalDate": str(int(sent.timestamp() * 1000)),
        "sizeEstimate": len(text) + 1000,
        "payload": payload,
    }


def _invitation(line: str, organizer: str) -> dict[str, Any]:
    method, start, minutes, uid, *summary = line.split()
    begins = datetime.fromisoformat(start).astimezone(UTC)
    ends = begins + timedelta(minutes=int(minutes))
    status = "CANCELLED" if method == "CANCEL" else "CONFIRMED"
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Example//EN",
        f"METHOD:{method}",
        "BEGIN:VEVENT",
        f"UID:{uid}@calendar.example",
    ]
    lines += [f"DTSTAMP:{begins:%Y%m%dT%H%M%SZ}", f"DTSTART:{begins:%Y%m%dT%H%M%SZ}", f"DTEND:{ends:%Y%m%dT%H%M%SZ}"]
    lines += [f"SEQUENCE:{1 if method == 'CANCEL' else 0}", f"STATUS:{status}", f"SUMMARY:{' '.join(summary)}"]
    lines += [f"ORGANIZER:mailto:{parseaddr(organizer)[1]}", "END:VEVENT", "END:VCALENDAR"]
    data = "\r\n".join(lines).encode()
    content = {"name": "Content-Type", "value": f'text/calendar; charset="UTF-8"; method={method}'}
    return {
        "mimeType": "text/calendar",
        "filename": "invite.ics",
        "headers": [content],
        "body": {"size": len(data), "data": b64(data)},
    }


def main() -> int:
    rows = [
        thread
        for path in sorted((HERE / "sources").glob("*.txt"))
        for thread in threads_in(path.read_text(encoding="utf-8"))
    ]
    names = [row["id"] for row in rows]
    if len(names) != len(set(names)):
        sys.stderr.write("two threads have the same id\n")
        return 1
    with (HERE / "own.jsonl").open("w", encoding="utf-8") as out:
        out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    print(f"{len(rows)} threads")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
