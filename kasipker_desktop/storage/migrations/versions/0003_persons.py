"""Persons can be found by a full-text index, and destroyed at the end of retention; everything else stays guarded."""

from __future__ import annotations

from alembic import op

from kasipker_desktop.storage.migrations.triggers import trigger

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

KEPT = {
    "fact": """(SELECT kind FROM journal WHERE n = OLD.n)
        NOT IN ('awardee_details', 'consents_given', 'certificate_noted', 'remark', 'slip_given', 'row_readmission')""",
    "content": """OLD.name <> 'personal' AND OLD.name NOT GLOB '*_akt_*' AND OLD.name NOT GLOB '*_import-esebi_*'
        AND OLD.name NOT GLOB '*_otchet-importa_*' AND OLD.name NOT GLOB '*_qosymsha1_*'
        AND OLD.name NOT GLOB '*_qosymsha1-tolyq_*' AND OLD.name NOT GLOB '*_prilozhenie1_*'
        AND OLD.name NOT GLOB '*_prilozhenie1-polnoe_*'""",
}
"""Which rows may not be deleted: all but facts that are marked personal, acts and scans."""

NAMED = """OLD.report <> '' AND NOT (NEW.id IS OLD.id AND NEW.period IS OLD.period AND NEW.report IS OLD.report
    AND length(NEW.details) <= length(OLD.details))"""
"""A list gets its name once; later its report may only lose words."""


def upgrade() -> None:
    op.execute(
        """CREATE VIRTUAL TABLE person_key
        USING fts5(key, prefix = '2 3 4', detail = none, tokenize = "unicode61 remove_diacritics 0")"""
    )
    for table, condition in KEPT.items():
        op.execute(f"DROP TRIGGER {table}_no_delete")
        op.execute(trigger(table, "delete", condition))
    op.execute("DROP TRIGGER imported_no_update")
    op.execute(trigger("imported", "update", NAMED))
