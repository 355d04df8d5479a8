"""First tables: person, thread, suggestion, note."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ID = sa.String(64)
KIND = sa.String(32)


def upgrade() -> None:
    op.create_table(
        "person",
        sa.Column("key", ID, primary_key=True),
        sa.Column("settings", sa.LargeBinary),
        sa.Column("seen_on", sa.Date, nullable=False),
    )
    op.create_table(
        "thread",
        sa.Column("person", ID, sa.ForeignKey("person.key", ondelete="CASCADE"), primary_key=True),
        sa.Column("thread_id", ID, primary_key=True),
        sa.Column("action", KIND, nullable=False),
        sa.Column("day", sa.Date),
        sa.Column("then", KIND),
        sa.Column("stage", KIND, nullable=False),
        sa.Column("last_contact", sa.Date),
        sa.Column("last_by", sa.String(8)),
        sa.Column("newest_message", ID),
        sa.Column("names", sa.LargeBinary),
        sa.Column("answers", sa.String(2000), nullable=False),
        sa.Column("snoozed_until", sa.Date),
        sa.Column("named_day", sa.Date),
        sa.Column("settled_until", ID),
        sa.Column("heard_on", sa.Date),
        sa.Column("closed", KIND),
        sa.Column("closed_at_message", ID),
        sa.Column("seen_on", sa.Date, nullable=False),
    )
    op.create_table(
        "suggestion",
        sa.Column("key", KIND, primary_key=True),
        sa.Column("person", ID, sa.ForeignKey("person.key", ondelete="CASCADE"), nullable=False),
        sa.Column("thread_id", ID, nullable=False),
        sa.Column("newest_message", ID, nullable=False),
        sa.Column("kind", KIND, nullable=False),
        sa.Column("variant", sa.Integer, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("claimed_at", sa.DateTime(timezone=True)),
        sa.Column("draft_id", sa.String(128)),
        sa.Column("draft_thread", ID),
        sa.Column("draft_message", ID),
        sa.Column("body_hash", ID),
        sa.Column("shown_hash", ID),
        sa.Column("made_on", sa.Date, nullable=False),
    )
    op.create_index("ix_suggestion_person", "suggestion", ["person"])
    op.create_table(
        "note",
        sa.Column("person", ID, sa.ForeignKey("person.key", ondelete="CASCADE"), primary_key=True),
        sa.Column("thread_id", ID, primary_key=True),
        sa.Column("shingle", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("made_on", sa.Date, nullable=False),
    )


def downgrade() -> None:
    for table in ("note", "suggestion", "thread", "person"):
        op.drop_table(table)
