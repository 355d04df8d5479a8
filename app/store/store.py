"""The questions asked of our own records. Every method is one short transaction; none is open while Gmail is asked.

Approval and sending are conditional UPDATEs: of any number of simultaneous clicks one wins, in SQLite and PostgreSQL.
"""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from datetime import date, datetime, timedelta
from typing import Any, cast

from sqlalchemy import (
    ColumnElement,
    Connection,
    CursorResult,
    Engine,
    Row,
    Table,
    bindparam,
    delete,
    func,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlmodel import SQLModel

from app.errors import StoreBusy, SuggestionGone
from app.store.records import PersonSettings, State, Suggestion, ThreadRecord, Told
from app.store.seal import Seal
from app.store.tables import NoteRow, PersonRow, SuggestionRow, ThreadRow

KEEP_SUGGESTIONS = timedelta(days=60)
KEEP_THREADS = timedelta(days=365)
KEEP_NOTES = timedelta(days=365)
KEEP_PEOPLE = timedelta(days=730)
MOST_THREADS = 500  # on one person's list
STALE_CLAIM = timedelta(minutes=2)  # far beyond our own deadline: that process has died
DUE = ("follow_up", "send_thank_you", "send_gracious_note", "reply_now")


def table_of(model: type[SQLModel]) -> Table:
    return cast(Table, model.__table__)  # type: ignore[attr-defined]


PERSON, THREAD, SUGGESTION, NOTE = (table_of(m) for m in (PersonRow, ThreadRow, SuggestionRow, NoteRow))

# Asked each time a mail is opened, so it is built once.
VISIT = (
    select(PERSON.c.settings, THREAD)
    .select_from(
        PERSON.outerjoin(THREAD, (THREAD.c.person == PERSON.c.key) & (THREAD.c.thread_id == bindparam("thread")))
    )
    .where(PERSON.c.key == bindparam("whose"))
)


class Store:
    """`sub` is Google's stable id of the signed-in person; it is turned into our own key before it reaches a table."""

    def __init__(self, engine: Engine, *, key: bytes) -> None:
        self.engine = engine
        self._seal = Seal(key)
        self._tidied: date | None = None
        self._insert = postgresql.insert if engine.dialect.name == "postgresql" else sqlite.insert

    # -- the person -------------------------------------------------------------------------------------------------

    def visit(self, sub: str, thread_id: str) -> tuple[PersonSettings, ThreadRecord | None]:
        """The person's settings and what we know of this thread, in one question."""
        whose = self._seal.person(sub)
        with self._transaction() as connection:
            found = connection.execute(VISIT, {"whose": whose, "thread": thread_id}).first()
        if found is None:
            return PersonSettings(), None
        return self._settings(found.settings, whose), self._record(found) if found.thread_id else None

    def settings_of(self, sub: str) -> PersonSettings:
        whose = self._seal.person(sub)
        with self._transaction() as connection:
            sealed = connection.execute(select(PERSON.c.settings).where(PERSON.c.key == whose)).scalar()
        return self._settings(sealed, whose)

    def save_settings(self, sub: str, settings: PersonSettings, *, today: date) -> None:
        """Keep the settings; names on the list are dropped at once when the person no longer wants them."""
        whose = self._seal.person(sub)
        sealed = self._seal.close(asdict(settings), whose=whose)
        with self._transaction() as connection:
            self._put(connection, PERSON, {"key": whose, "settings": sealed, "seen_on": today})
            if not settings.keep_names:
                connection.execute(update(THREAD).where(THREAD.c.person == whose).values(names=None))

    def forget_everything(self, sub: str) -> None:
        """Every row about the person, in every table."""
        whose = self._seal.person(sub)
        with self._transaction() as connection:
            for table in (NOTE, SUGGESTION, THREAD):
                connection.execute(delete(table).where(table.c.person == whose))
            connection.execute(delete(PERSON).where(PERSON.c.key == whose))

    def tidy_once_a_day(self, today: date) -> None:
        if self._tidied != today:
            self.tidy(today)

    def tidy(self, today: date) -> None:
        """Drop what is older than the privacy page says."""
        with self._transaction() as connection:
            connection.execute(delete(SUGGESTION).where(SUGGESTION.c.made_on < today - KEEP_SUGGESTIONS))
            connection.execute(delete(NOTE).where(NOTE.c.made_on < today - KEEP_NOTES))
            connection.execute(delete(THREAD).where(THREAD.c.seen_on < today - KEEP_THREADS))
            connection.execute(delete(PERSON).where(PERSON.c.seen_on < today - KEEP_PEOPLE))
        self._tidied = today

    # -- threads ----------------------------------------------------------------------------------------------------

    def keep_record(self, sub: str, record: ThreadRecord) -> None:
        """The newest advice on a thread, over the one before."""
        whose = self._seal.person(sub)
        with self._transaction() as connection:
            self._know(connection, whose, record.seen_on)
            self._put(connection, THREAD, self._row(record, whose))

    def forget_thread(self, sub: str, thread_id: str) -> None:
        whose = self._seal.person(sub)
        with self._transaction() as connection:
            connection.execute(delete(THREAD).where(THREAD.c.person == whose, THREAD.c.thread_id == thread_id))

    def threads_of(self, sub: str) -> tuple[ThreadRecord, ...]:
        """The person's list, newest first."""
        whose = self._seal.person(sub)
        asked = select(THREAD).where(THREAD.c.person == whose).order_by(THREAD.c.seen_on.desc()).limit(MOST_THREADS)
        with self._transaction() as connection:
            found = connection.execute(asked).all()
        return tuple(self._record(row) for row in found)

    def due_elsewhere(self, sub: str, thread_id: str, *, today: date) -> int:
        """How many other threads have something due by today."""
        overdue = (THREAD.c.action == "wait") & (THREAD.c.day <= today) & THREAD.c.then.in_(DUE)
        asked = (
            select(func.count())
            .select_from(THREAD)
            .where(THREAD.c.person == self._seal.person(sub), THREAD.c.thread_id != thread_id)
            .where(THREAD.c.closed.is_(None), THREAD.c.action.in_(DUE) | overdue)
        )
        with self._transaction() as connection:
            return int(connection.execute(asked).scalar_one())

    # -- suggestions ------------------------------------------------------------------------------------------------

    def add_suggestion(self, sub: str, suggestion: Suggestion, *, today: date) -> None:
        whose = self._seal.person(sub)
        values = asdict(suggestion) | {"person": whose, "state": suggestion.state.value, "made_on": today}
        with self._transaction() as connection:
            self._know(connection, whose, today)
            connection.execute(SUGGESTION.insert().values(values))

    def suggestion(self, sub: str, key: str, *, thread_id: str) -> Suggestion:
        """The suggestion of this person in this thread; SuggestionGone for any other."""
        with self._transaction() as connection:
            found = connection.execute(select(SUGGESTION).where(*self._own(sub, key, thread_id))).first()
        if found is None:
            raise SuggestionGone("no such suggestion")
        return _suggestion(found)

    def drafted_in(self, sub: str, thread_id: str) -> Suggestion | None:
        """The newest suggestion in this thread whose draft was made and not sent by us."""
        standing = (State.DRAFTED.value, State.REOPENED.value)
        asked = (
            select(SUGGESTION)
            .where(SUGGESTION.c.person == self._seal.person(sub), SUGGESTION.c.thread_id == thread_id)
            .where(SUGGESTION.c.state.in_(standing), SUGGESTION.c.draft_id.is_not(None))
            .order_by(SUGGESTION.c.claimed_at.desc())
            .limit(1)
        )
        with self._transaction() as connection:
            found = connection.execute(asked).first()
        return _suggestion(found) if found else None

    def change_letter(self, sub: str, key: str, *, thread_id: str, kind: str, variant: int) -> None:
        """Another kind of letter, or a fresh start, under the same suggestion; only while it is being edited."""
        open_for_edit = SUGGESTION.c.state.in_((State.OFFERED.value, State.REOPENED.value))
        self._change(sub, key, thread_id, open_for_edit, kind=kind, variant=variant)

    def claim(self, sub: str, key: str, *, thread_id: str, body_hash: str, now: datetime) -> bool:
        """True for the one click that may ask Gmail. A claim whose process died becomes "unknown", never a second draft."""
        free = SUGGESTION.c.state.in_((State.OFFERED.value, State.REOPENED.value))
        if self._change(sub, key, thread_id, free, state=State.CLAIMED.value, body_hash=body_hash, claimed_at=now):
            return True
        stale = (SUGGESTION.c.state == State.CLAIMED.value) & (SUGGESTION.c.claimed_at < now - STALE_CLAIM)
        self._change(sub, key, thread_id, stale, state=State.UNKNOWN.value)
        return False

    def release(self, sub: str, key: str, *, thread_id: str) -> None:
        """Gmail refused: the next click may try again."""
        claimed = SUGGESTION.c.state == State.CLAIMED.value
        self._change(sub, key, thread_id, claimed & SUGGESTION.c.draft_id.is_(None), state=State.OFFERED.value)
        self._change(sub, key, thread_id, claimed & SUGGESTION.c.draft_id.is_not(None), state=State.REOPENED.value)

    def keep_claim(self, sub: str, key: str, *, thread_id: str) -> None:
        """Gmail did not say whether it made the draft: nobody may try again with this suggestion."""
        self._change(sub, key, thread_id, SUGGESTION.c.state == State.CLAIMED.value, state=State.UNKNOWN.value)

    def record_draft(
        self, sub: str, key: str, *, thread_id: str, draft_id: str, draft_thread: str, draft_message: str
    ) -> None:
        values = {"draft_id": draft_id, "draft_thread": draft_thread, "draft_message": draft_message}
        claimed = SUGGESTION.c.state == State.CLAIMED.value
        self._change(sub, key, thread_id, claimed, state=State.DRAFTED.value, shown_hash=None, **values)

    def reopen(self, sub: str, key: str, *, thread_id: str) -> None:
        """The draft is being edited again: the next approval changes it instead of making another."""
        self._change(sub, key, thread_id, SUGGESTION.c.state == State.DRAFTED.value, state=State.REOPENED.value)

    def record_shown(self, sub: str, key: str, *, thread_id: str, shown_hash: str) -> None:
        """The text that the person sees on the confirm card; only that text may be sent."""
        standing = SUGGESTION.c.state.in_((State.DRAFTED.value, State.REOPENED.value))
        self._change(sub, key, thread_id, standing, shown_hash=shown_hash)

    def claim_sending(self, sub: str, key: str, *, thread_id: str, shown_hash: str) -> bool:
        """True for the one click that may send, and only the text that was shown."""
        standing = SUGGESTION.c.state.in_((State.DRAFTED.value, State.REOPENED.value))
        return self._change(
            sub, key, thread_id, standing & (SUGGESTION.c.shown_hash == shown_hash), state=State.SENDING.value
        )

    def record_sending(self, sub: str, key: str, *, thread_id: str, state: State, message_id: str = "") -> None:
        """SENT with the id of the message, DRAFTED again when Gmail refused; an unknown outcome stays SENDING."""
        sent = {"draft_message": message_id} if message_id else {}
        self._change(sub, key, thread_id, SUGGESTION.c.state == State.SENDING.value, state=state.value, **sent)

    def letters_in(self, sub: str, thread_id: str) -> tuple[Suggestion, ...]:
        """Every approved letter of this thread, sent or not."""
        mine = (SUGGESTION.c.person == self._seal.person(sub)) & (SUGGESTION.c.thread_id == thread_id)
        with self._transaction() as connection:
            found = connection.execute(select(SUGGESTION).where(mine, SUGGESTION.c.body_hash.is_not(None))).all()
        return tuple(_suggestion(row) for row in found)

    # -- earlier notes ----------------------------------------------------------------------------------------------

    def earlier_notes(self, sub: str, *, besides: str) -> frozenset[int]:
        """Word-group hashes of the person's approved notes in other threads."""
        asked = select(NOTE.c.shingle).where(NOTE.c.person == self._seal.person(sub), NOTE.c.thread_id != besides)
        with self._transaction() as connection:
            return frozenset(connection.execute(asked).scalars())

    def keep_note(self, sub: str, thread_id: str, hashes: Iterable[int], *, today: date) -> None:
        """The hashes of the newest approved note of this thread, in place of older ones."""
        whose = self._seal.person(sub)
        rows = [{"person": whose, "thread_id": thread_id, "shingle": h, "made_on": today} for h in set(hashes)]
        with self._transaction() as connection:
            self._know(connection, whose, today)
            connection.execute(delete(NOTE).where(NOTE.c.person == whose, NOTE.c.thread_id == thread_id))
            if rows:
                connection.execute(NOTE.insert(), rows)

    # -- inside -----------------------------------------------------------------------------------------------------

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """One transaction. A database that is locked, full or away is StoreBusy; a wrong question stays a fault of ours.

        A connection, not a session: no row becomes an object here, and a session costs as much again as the question.
        """
        try:
            with self.engine.begin() as connection:
                yield connection
        except (ProgrammingError, IntegrityError, DataError):
            raise
        except (DBAPIError, PoolTimeout) as error:
            raise StoreBusy(type(error.__cause__ or error).__name__) from error

    def _know(self, connection: Connection, whose: str, today: date) -> None:
        """The person's row, which all others hang on."""
        known = self._insert(PERSON).values(key=whose, seen_on=today)
        connection.execute(known.on_conflict_do_update(index_elements=["key"], set_={"seen_on": today}))

    def _put(self, connection: Connection, table: Table, values: dict[str, Any]) -> None:
        keys = [column.name for column in table.primary_key]
        fresh = {name: value for name, value in values.items() if name not in keys}
        connection.execute(self._insert(table).values(values).on_conflict_do_update(index_elements=keys, set_=fresh))

    def _own(self, sub: str, key: str, thread_id: str) -> tuple[ColumnElement[bool], ...]:
        mine = SUGGESTION.c.person == self._seal.person(sub)
        return (SUGGESTION.c.key == key, mine, SUGGESTION.c.thread_id == thread_id)

    def _change(self, sub: str, key: str, thread_id: str, when: ColumnElement[bool], **values: Any) -> bool:
        """One conditional UPDATE; True when it was this call that changed the row."""
        asked = update(SUGGESTION).where(*self._own(sub, key, thread_id), when).values(**values)
        with self._transaction() as connection:
            return cast(CursorResult[Any], connection.execute(asked)).rowcount == 1

    def _settings(self, sealed: bytes | None, whose: str) -> PersonSettings:
        """Settings of an older version lack newer fields: the defaults stand in."""
        known = {name: type(value) for name, value in asdict(PersonSettings()).items()}
        found = self._seal.open(sealed, whose=whose)
        return replace(PersonSettings(), **{k: v for k, v in found.items() if k in known and type(v) is known[k]})

    def _row(self, record: ThreadRecord, whose: str) -> dict[str, Any]:
        told = asdict(record.told)
        told["answers"] = json.dumps(told["answers"], sort_keys=True)
        names = {"company": record.company, "who": record.who}
        sealed = self._seal.close(names, whose=f"{whose}/{record.thread_id}") if any(names.values()) else None
        kept = {k: v for k, v in asdict(record).items() if k not in {"told", "company", "who"}}
        return kept | told | {"person": whose, "names": sealed}

    def _record(self, row: Row[Any]) -> ThreadRecord:
        names = self._seal.open(row.names, whose=f"{row.person}/{row.thread_id}")
        told = Told(
            answers=json.loads(row.answers),
            snoozed_until=row.snoozed_until,
            named_day=row.named_day,
            settled_until=row.settled_until,
            heard_on=row.heard_on,
            closed=row.closed,
            closed_at_message=row.closed_at_message,
        )
        return ThreadRecord(
            thread_id=row.thread_id,
            action=row.action,
            stage=row.stage,
            seen_on=row.seen_on,
            day=row.day,
            then=row.then,
            last_contact=row.last_contact,
            last_by=row.last_by,
            newest_message=row.newest_message,
            company=names.get("company", ""),
            who=names.get("who", ""),
            told=told,
        )


def _suggestion(row: Row[Any]) -> Suggestion:
    return Suggestion(
        key=row.key,
        thread_id=row.thread_id,
        newest_message=row.newest_message,
        kind=row.kind,
        variant=row.variant,
        state=State(row.state),
        draft_id=row.draft_id,
        draft_thread=row.draft_thread,
        draft_message=row.draft_message,
        body_hash=row.body_hash,
        shown_hash=row.shown_hash,
    )
