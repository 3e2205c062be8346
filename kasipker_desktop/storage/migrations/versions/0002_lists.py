"""Lists at a million rows: people without a second key, frozen lines in blocks; headings that were named by hand."""

from __future__ import annotations

import itertools

import sqlalchemy as sa
from alembic import op

from kasipker_desktop.storage.migrations.triggers import trigger

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

BLOCK = 4096
"""Lines of a frozen list in one row; a row each cost more than all their digests together."""
REFUSED_INSERTS = {
    "participant": "EXISTS (SELECT 1 FROM frozen_list WHERE imported = NEW.imported)",
    "frozen_block": """EXISTS (SELECT 1 FROM frozen_block WHERE list = NEW.list AND first = NEW.first)
        OR NEW.first NOT BETWEEN 1 AND (SELECT participants FROM frozen_list WHERE id = NEW.list)
        OR NEW.first % 4096 <> 1""",
}


def upgrade() -> None:
    _renew_participants()
    _block_lines()
    fingerprint, line = sa.Column("fingerprint", sa.Text, primary_key=True), sa.Column("line", sa.Text, nullable=False)
    op.create_table("heading", fingerprint, line)
    for table, condition in REFUSED_INSERTS.items():
        op.execute(trigger(table, "update", "1"))
        op.execute(trigger(table, "insert", condition))
    op.execute(trigger("frozen_block", "delete", "1"))


def _renew_participants() -> None:
    op.create_table(
        "participant_new",
        sa.Column("imported", sa.Integer, sa.ForeignKey("imported.id"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("iin", "name", "connected_on")),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("source", "sheet", "row")),
        sqlite_with_rowid=False,
    )
    op.execute("INSERT INTO participant_new SELECT * FROM participant ORDER BY imported, number")
    op.drop_table("participant")
    op.rename_table("participant_new", "participant")


def _block_lines() -> None:
    op.create_table(
        "frozen_block",
        sa.Column("list", sa.Integer, sa.ForeignKey("frozen_list.id"), primary_key=True),
        sa.Column("first", sa.Integer, primary_key=True),
        sa.Column("masks", sa.Text, nullable=False),
        sa.Column("privates", sa.LargeBinary, nullable=False),
    )
    connection = op.get_bind()
    lines = connection.exec_driver_sql("SELECT list, number, mask, private FROM frozen_line ORDER BY list, number")
    for (list_id, block), rows in itertools.groupby(lines.all(), lambda line: (line[0], (line[1] - 1) // BLOCK)):
        _, _, masks, privates = zip(*rows, strict=True)
        made = (list_id, block * BLOCK + 1, "\n".join(masks), bytes.fromhex("".join(privates)))
        connection.exec_driver_sql("INSERT INTO frozen_block VALUES (?, ?, ?, ?)", made)
    op.drop_table("frozen_line")
