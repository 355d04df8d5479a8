"""The tables. No mail text, no letter text, no tokens: ids, dates, kinds and states only.

Names are kept in two cases, sealed with AFTERWORD_SECRET_KEY: how the person signs (a setting), and, if they ask for it,
the company and first name that stand on their list. A person is an HMAC of Google's `sub`, so the tables name nobody.
"""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import BigInteger, Column, DateTime, ForeignKey, LargeBinary, String
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel


class Moment(TypeDecorator[datetime]):
    """An aware moment in UTC; SQLite gives it back without its zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        return value.astimezone(UTC) if value is not None else None

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _person() -> Any:
    """Each table that speaks of a person goes with that person."""
    return Column("person", String(64), ForeignKey("person.key", ondelete="CASCADE"), primary_key=True)


class PersonRow(SQLModel, table=True):
    __tablename__ = "person"

    key: str = Field(primary_key=True, max_length=64)
    settings: bytes | None = Field(default=None, sa_column=Column(LargeBinary, nullable=True))  # sealed JSON
    seen_on: date


class ThreadRow(SQLModel, table=True):
    """One job thread of one person: the newest advice, and what the person told us about it.

    `answers` is JSON of a doubt's question to the chosen value (kinds and ISO dates only).
    """

    __tablename__ = "thread"

    person: str = Field(sa_column=_person())
    thread_id: str = Field(primary_key=True, max_length=64)
    action: str = Field(max_length=32)
    day: date | None = None
    then: str | None = Field(default=None, max_length=32)
    stage: str = Field(max_length=32)
    last_contact: date | None = None
    last_by: str | None = Field(default=None, max_length=8)
    newest_message: str | None = Field(default=None, max_length=64)
    names: bytes | None = Field(
        default=None, sa_column=Column(LargeBinary, nullable=True)
    )  # sealed JSON, only if asked
    answers: str = Field(default="{}", max_length=2000)
    snoozed_until: date | None = None
    named_day: date | None = None
    settled_until: str | None = Field(default=None, max_length=64)
    heard_on: date | None = None
    closed: str | None = Field(default=None, max_length=32)
    closed_at_message: str | None = Field(default=None, max_length=64)
    seen_on: date


class SuggestionRow(SQLModel, table=True):
    """One letter that was offered. `key` is random; it is worth nothing without the person and the thread.

    `state`: offered, reopened (its draft is being edited again), claimed (Gmail is being asked), drafted, unknown (Gmail
    did not say), sending, sent. `body_hash` is of the approved text, `shown_hash` of the text on the last confirm card.
    """

    __tablename__ = "suggestion"

    key: str = Field(primary_key=True, max_length=32)
    person: str = Field(
        sa_column=Column("person", String(64), ForeignKey("person.key", ondelete="CASCADE"), nullable=False, index=True)
    )
    thread_id: str = Field(max_length=64)
    newest_message: str = Field(max_length=64)
    kind: str = Field(max_length=32)
    variant: int = 0
    state: str = Field(default="offered", max_length=16)
    claimed_at: datetime | None = Field(default=None, sa_column=Column(Moment, nullable=True))
    draft_id: str | None = Field(default=None, max_length=128)
    draft_thread: str | None = Field(default=None, max_length=64)
    draft_message: str | None = Field(default=None, max_length=64)
    body_hash: str | None = Field(default=None, max_length=64)
    shown_hash: str | None = Field(default=None, max_length=64)
    made_on: date


class NoteRow(SQLModel, table=True):
    """Hashes of word groups of approved notes: enough to tell that two notes are alike, not what they say."""

    __tablename__ = "note"

    person: str = Field(sa_column=_person())
    thread_id: str = Field(primary_key=True, max_length=64)
    shingle: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    made_on: date
