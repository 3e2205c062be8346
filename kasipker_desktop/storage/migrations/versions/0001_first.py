"""The first schema: journal, facts, contents, lists, requests, and the triggers that keep them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from kasipker_desktop.storage.migrations.triggers import trigger

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

APPEND_ONLY = ("journal", "fact", "content", "frozen_list", "frozen_line", "request")

# INSERT OR REPLACE walks past DELETE triggers where recursive_triggers is off, so each table also refuses
# an insert on a key that is there; a BEFORE INSERT trigger runs before REPLACE removes anything.
REFUSED_INSERTS = {
    "journal": """NEW.n IS NOT (SELECT coalesce(max(n), 0) + 1 FROM journal)
        OR NEW.prev IS NOT coalesce((SELECT digest FROM journal ORDER BY n DESC LIMIT 1), printf('%064d', 0))""",
    "fact": "EXISTS (SELECT 1 FROM fact WHERE n = NEW.n)",
    "content": "EXISTS (SELECT 1 FROM content WHERE sha256 = NEW.sha256)",
    "frozen_list": "EXISTS (SELECT 1 FROM frozen_list WHERE id = NEW.id)",
    "frozen_line": """EXISTS (SELECT 1 FROM frozen_line WHERE list = NEW.list AND number = NEW.number)
        OR NEW.number NOT BETWEEN 1 AND (SELECT participants FROM frozen_list WHERE id = NEW.list)""",
    "request": "EXISTS (SELECT 1 FROM request WHERE draw = NEW.draw AND attempt = NEW.attempt)",
    "participant": "EXISTS (SELECT 1 FROM frozen_list WHERE imported = NEW.imported)",
    "salts": "EXISTS (SELECT 1 FROM salts WHERE list = NEW.list)",
}
NEVER_UPDATED = (*APPEND_ONLY, "participant", "salts")


def upgrade() -> None:
    _create_records()
    _create_lists()
    for table in NEVER_UPDATED:
        op.execute(trigger(table, "update", "1"))
    for table in APPEND_ONLY:
        op.execute(trigger(table, "delete", "1"))
    op.execute(trigger("imported", "update", "OLD.report <> ''"))  # a list gets its name once, when it is whole
    for table, condition in REFUSED_INSERTS.items():
        op.execute(trigger(table, "insert", condition))


def _create_records() -> None:
    op.create_table(
        "journal",
        sa.Column("n", sa.Integer, primary_key=True, autoincrement=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("at", "kind", "fact", "prev", "digest")),
    )
    op.create_table(
        "fact",
        sa.Column("n", sa.Integer, sa.ForeignKey("journal.n"), primary_key=True, autoincrement=False),
        sa.Column("period", sa.Text, nullable=False, index=True),
        sa.Column("line", sa.Text, nullable=False),
    )
    op.create_table(
        "content",
        sa.Column("sha256", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("bytes", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "request",
        sa.Column("draw", sa.Text, primary_key=True),
        sa.Column("attempt", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("line", sa.Text, nullable=False),
    )


def _create_lists() -> None:
    op.create_table(
        "imported",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("period", sa.Text, nullable=False),
        sa.Column("report", sa.Text, nullable=False, index=True),
        sa.Column("details", sa.Text, nullable=False),
    )
    op.create_table(
        "participant",
        sa.Column("imported", sa.Integer, sa.ForeignKey("imported.id"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("iin", "name", "connected_on")),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("source", "sheet", "row")),
    )
    op.create_table(
        "frozen_list",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("fingerprint", sa.Text, nullable=False, index=True),
        sa.Column("period", sa.Text, nullable=False),
        sa.Column("imported", sa.Integer, sa.ForeignKey("imported.id"), nullable=False),
        sa.Column("participants", sa.Integer, nullable=False),
    )
    op.create_table(
        "frozen_line",
        sa.Column("list", sa.Integer, sa.ForeignKey("frozen_list.id"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("mask", sa.Text, nullable=False),
        sa.Column("private", sa.Text, nullable=False),
    )
    op.create_table(
        "salts",
        sa.Column("list", sa.Integer, sa.ForeignKey("frozen_list.id"), primary_key=True),
        sa.Column("block", sa.LargeBinary, nullable=False),
    )
