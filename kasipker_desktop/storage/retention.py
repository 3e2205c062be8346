"""Destroying the personal data of a period (domain.md 7.1): what the triggers let go, and nothing else."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection, delete, func, select, update

from ..domain.canonical import dump, pack, parse, unpack
from ..domain.delivery import ActSigned
from ..domain.journal import open_fact
from ..domain.keeping import Destroyed
from ..domain.meeting import FACTS
from ..domain.protocol import PERSONAL_KINDS, DocumentFixed
from ..domain.report import ImportReport
from . import people
from .tables import ContentRow, FactRow, FrozenListRow, ImportRow, JournalRow, ParticipantRow, SaltsRow


def destroy_persons(connection: Connection, period: str) -> Destroyed:
    """Rows, salts, the report's values, personal facts, acts and scans of a period; freed pages are overwritten."""
    connection.exec_driver_sql("PRAGMA secure_delete = ON")
    files = _destroy_files(connection, period)
    facts = _destroy_facts(connection, period)
    return Destroyed(_destroy_rows(connection, period), facts, files)


def _destroy_rows(connection: Connection, period: str) -> int:
    imports = select(ImportRow.id).where(ImportRow.period == period)
    lists = select(FrozenListRow.id).where(FrozenListRow.period == period)
    for import_id, details in connection.execute(
        select(ImportRow.id, ImportRow.details).where(ImportRow.period == period)
    ):
        people.forget(connection, import_id)
        blank = dump(pack(_without_values(unpack(ImportReport, parse(details)))))
        connection.execute(update(ImportRow).where(ImportRow.id == import_id).values(details=blank))
    connection.execute(delete(SaltsRow).where(SaltsRow.list.in_(lists)))
    count = connection.execute(select(func.count()).where(ParticipantRow.imported.in_(imports))).scalar_one()
    connection.execute(delete(ParticipantRow).where(ParticipantRow.imported.in_(imports)))
    return count


def _without_values(report: ImportReport) -> ImportReport:
    """The report without what stood in the cells; places and codes stay."""
    excluded = tuple(replace(row, value="") for row in report.excluded)
    return replace(report, excluded=excluded, warned=tuple(replace(row, value="") for row in report.warned))


def _destroy_facts(connection: Connection, period: str) -> int:
    personal = [kind for kind, fact in FACTS.items() if fact.PERSONAL]
    lines = select(JournalRow.n).where(JournalRow.kind.in_(personal))
    gone = connection.execute(delete(FactRow).where(FactRow.period == period, FactRow.n.in_(lines)))
    return gone.rowcount


def _destroy_files(connection: Connection, period: str) -> int:
    kinds = (ActSigned.KIND, DocumentFixed.KIND)
    query = (
        select(JournalRow.kind, FactRow.line)
        .join(FactRow, FactRow.n == JournalRow.n)
        .where(FactRow.period == period, JournalRow.kind.in_(kinds))
    )
    digests: set[str] = set()
    for kind, line in connection.execute(query):
        fact = open_fact(FACTS[kind], line)
        if isinstance(fact, ActSigned):
            digests |= {file.sha256 for file in fact.files}
        elif isinstance(fact, DocumentFixed) and fact.kind in PERSONAL_KINDS:
            digests |= {fact.facts, fact.kk, fact.ru}
    return connection.execute(delete(ContentRow).where(ContentRow.sha256.in_(digests))).rowcount
