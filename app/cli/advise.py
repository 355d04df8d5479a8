"""`afterword advise PATH…`: the advice for mail in files, without Gmail, network or database.

A case file (`.jsonl`) has one `{"id","now","me","country","timezone","thread"}` a line; a Gmail document (`.json`), `.eml` and
`.mbox` are read with the options. What cannot be read is named in one sentence on standard error; the rest is answered.
"""

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parseaddr
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import typer

from app.errors import BadInput
from app.etiquette.advise import advise as advise_on
from app.etiquette.model import Action, Advice
from app.etiquette.words import day_words
from app.gmail.parse import thread_from_payload
from app.letters.model import Letter, Writer
from app.reading.model import Reading
from app.reading.read import read_thread
from app.thread import Me

TITLES = {
    Action.REPLY_NOW: "They are waiting for you",
    Action.SEND_THANK_YOU: "Send a thank-you today",
    Action.SEND_GRACIOUS_NOTE: "Send a gracious note",
    Action.FOLLOW_UP: "Follow up now",
    Action.WAIT: "Wait",
    Action.MOVE_ON: "Let this one rest",
    Action.NOT_RECRUITING: "No advice for this thread",
}


class Format(StrEnum):
    TEXT = "text"
    JSON = "json"


@dataclass(frozen=True)
class Case:
    """One thread and for whom, when and where it is read."""

    id: str
    document: dict[str, Any]
    me: Me
    now: datetime
    country: str
    timezone: str


def register(cli: typer.Typer) -> None:
    @cli.command()
    def advise(
        paths: Annotated[
            list[Path], typer.Argument(help=".eml, .mbox, a Gmail thread (.json) or a case file (.jsonl)")
        ],
        me: Annotated[
            list[str] | None, typer.Option(help="'Name <address>'; again for each further address of yours")
        ] = None,
        now: Annotated[str | None, typer.Option(help="ISO date and time to judge from; the clock if left out")] = None,
        timezone: Annotated[str, typer.Option(help="your time zone")] = "Europe/London",
        country: Annotated[str, typer.Option(help="your country, for public holidays")] = "GB",
        format: Annotated[Format, typer.Option(help="text, or one line of JSON per thread")] = Format.TEXT,
        draft: Annotated[bool, typer.Option("--draft", help="write the letter too")] = False,
    ) -> None:
        """Say what to do in each thread, and why."""
        defaults = _defaults(me or [], now, timezone, country)
        failed = False
        for path in paths:
            for case in _cases(path, defaults):
                if isinstance(case, str):
                    failed = True
                    sys.stderr.write(f"afterword: {case}\n")
                else:
                    sys.stdout.write(f"{_answer(case, draft=draft, as_json=format is Format.JSON)}\n")
        if failed:
            raise typer.Exit(1)


def _defaults(me: list[str], now: str | None, timezone: str, country: str) -> dict[str, Any]:
    people = [parseaddr(person) for person in me]
    return {
        "now": now,
        "timezone": timezone,
        "country": country,
        "me": {
            "name": people[0][0] if people else "",
            "email": people[0][1] if people else "",
            "aliases": [address for _, address in people[1:]],
        },
    }


def _cases(path: Path, defaults: dict[str, Any]) -> Iterator[Case | str]:
    """The threads of a file, or a sentence for each that cannot be read."""
    try:
        data = path.read_bytes()
    except OSError as error:
        yield f"{path} could not be opened: {(error.strerror or 'unknown reason').lower()}."
        return
    if path.suffix == ".jsonl":
        yield from _case_lines(path, data, defaults)
        return
    from app.gmail.mailfile import documents_in  # only where a mail file is read

    try:
        for document in documents_in(data, name=str(path)):
            yield _case(document, defaults | {"id": document.get("id", path.name), "thread": document}, str(path))
    except BadInput as error:
        yield f"{error}."


def _case_lines(path: Path, data: bytes, defaults: dict[str, Any]) -> Iterator[Case | str]:
    lines = data.decode("utf-8-sig", "replace").splitlines()
    if not any(line.strip() for line in lines):
        yield f"{path} has no case in it."
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        where = f"{path} line {number}"
        try:
            given = json.loads(line)
        except (ValueError, RecursionError):
            yield f"{where} is not JSON."
            continue
        if not isinstance(given, dict) or not _is_thread(given.get("thread")):
            yield f"{where} has no thread."
            continue
        yield _case(given["thread"], defaults | {k: v for k, v in given.items() if v is not None}, where)


def _is_thread(document: Any) -> bool:
    return isinstance(document, dict) and isinstance(document.get("messages"), list)


def _case(document: dict[str, Any], given: dict[str, Any], where: str) -> Case | str:
    me = _me(given["me"])
    if me is None:
        return f"{where} does not say who you are: give --me 'Name <address>'."
    try:
        zone = ZoneInfo(str(given["timezone"]))
    except (ZoneInfoNotFoundError, ValueError, OSError):  # OSError: "Europe" is a folder of zones
        return f"{where} names no time zone that is known: {given['timezone']}."
    if not re.fullmatch("(?:[A-Za-z]{2})?", str(given["country"])):
        return f"{where} names no country by its two letters, such as GB: {given['country']}."
    try:
        now = datetime.fromisoformat(str(given["now"])) if given["now"] else datetime.now(UTC)
        now = now if now.tzinfo else now.replace(tzinfo=zone)
        _ = now.astimezone(zone)  # the first and the last day of the calendar are not on it everywhere
    except (ValueError, OverflowError):
        return f"{where} names no date and time that can be read: {given['now']}."
    return Case(
        id=str(given.get("id", "")),
        document=document,
        me=me,
        now=now,
        country=str(given["country"]),
        timezone=str(given["timezone"]),
    )


def _me(given: Any) -> Me | None:
    """Whose mail it is; None where no address says so."""
    known = given if isinstance(given, dict) else {}
    name, email, aliases = known.get("name") or "", known.get("email"), known.get("aliases") or []
    if not isinstance(email, str) or "@" not in email or not isinstance(aliases, list):
        return None
    return Me(str(name), email, tuple(str(alias) for alias in aliases))


def _answer(case: Case, *, draft: bool, as_json: bool) -> str:
    thread = thread_from_payload(case.document)
    reading = read_thread(thread, me=case.me, now=case.now, country=case.country, timezone=case.timezone)
    advice = advise_on(reading)
    letter = None
    if draft and advice.letter and advice.action is not Action.WAIT:
        from app.letters.write import write_letter  # only where a draft is wanted

        letter = write_letter(advice, reading, writer=Writer(case.me.name))
    return _json(case.id, reading, advice, letter, draft=draft) if as_json else _text(case.id, reading, advice, letter)


def _text(name: str, reading: Reading, advice: Advice, letter: Letter | None) -> str:
    title = TITLES[advice.action]
    if advice.wait_until:
        title = f"Wait until {day_words(advice.wait_until, today=reading.today)}"
    if not advice.sure:
        title += " (not sure)"
    lines = [f"{name}: {title}", f"  {advice.why}"]
    lines += [f"  ‘{e.quote}’ ({e.by or 'they'})" for e in advice.evidence]
    if letter:
        lines += [
            "",
            f"  Subject: {letter.subject}",
            "",
            *(f"  {line}".rstrip() for line in letter.body.split("\n")),
            "",
        ]
    return "\n".join(lines)


def _json(name: str, reading: Reading, advice: Advice, letter: Letter | None, *, draft: bool) -> str:
    answer = as_fields(name, reading, advice)
    if draft:
        answer["draft"] = {"kind": letter.kind, "subject": letter.subject, "body": letter.body} if letter else None
    return json.dumps(answer, ensure_ascii=False)


def as_fields(name: str, reading: Reading, advice: Advice) -> dict[str, Any]:
    """The fields that other programs read; dates are ISO, local to the user. Nothing is told of a thread that is not about a job."""
    contact, promise = reading.last_contact, reading.promise
    talk = reading.next_interview or reading.last_interview
    quiet = advice.action is Action.NOT_RECRUITING
    shown = promise if promise and not promise.silence_means_no and not quiet else None
    return {
        "id": name,
        "action": str(advice.action),
        "wait_until": _iso(advice.wait_until),
        "due": _iso(advice.due),
        "stage": "unknown" if quiet else str(reading.stage),
        "last_contact": {"date": _iso(contact.day), "by": contact.by} if contact else None,
        "days_since": {"calendar": reading.silence.calendar, "business": reading.silence.business}
        if reading.silence
        else None,
        "promise": {"start": _iso(shown.start), "end": _iso(shown.end), "quote": shown.evidence.quote}
        if shown
        else None,
        "requests": [] if quiet else [r.kind for r in reading.requests],
        "interview": {"date": _iso(talk.day), "past": talk.past} if talk and not quiet else None,
        "attempts": 0 if quiet else len(reading.attempts),
        "rejection": reading.rejection is not None and not quiet,
        "reply_reaches_person": reading.reachable,
        "company": None if quiet else reading.company,
        "role": None if quiet else reading.role,
        "recruiter_first_name": None if quiet or not reading.counterpart else reading.counterpart.first_name,
        "sure": advice.sure,
        "why": advice.why,
        "evidence": [{"message_id": e.message_id, "quote": e.quote} for e in advice.evidence],
    }


def _iso(day: Any) -> str | None:
    return day.isoformat() if day else None
