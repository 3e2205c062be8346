"""The journal in the store: appending a fact, reading facts back, the chain checked each time it is read."""

from __future__ import annotations

import functools
from datetime import datetime

from sqlalchemy import Connection, insert, select

from ..domain.canonical import moment, read_moment, sha256
from ..domain.errors import Doubt, NotAllowed
from ..domain.handover import HandedOver
from ..domain.journal import GENESIS, Fact, JournalLine, fact_line, head, open_fact
from ..domain.meeting import FACTS, Noted
from .tables import FactRow, JournalRow


def append(
    connection: Connection, lines: list[JournalLine], fact: Fact, period: str, at: datetime, salt: bytes
) -> tuple[Noted, JournalLine]:
    """Adds the fact and its line after the lines there are; durable with the connection's transaction.

    Raises NotAllowed `handed_over`.
    """
    if handed_over(lines):
        raise NotAllowed("handed_over")
    text = fact_line(fact, salt.hex())
    line = JournalLine(len(lines) + 1, moment(at), fact.KIND, sha256(text), checked_head(lines))
    connection.execute(
        insert(JournalRow).values(
            n=line.n, at=line.at, kind=line.kind, fact=line.fact, prev=line.prev, digest=line.digest()
        )
    )
    connection.execute(insert(FactRow).values(n=line.n, period=period, line=text))
    return Noted(line.n, read_moment(line.at), fact), line


def read_lines(connection: Connection) -> list[JournalLine]:
    """Every line, in order."""
    rows = connection.execute(
        select(JournalRow.n, JournalRow.at, JournalRow.kind, JournalRow.fact, JournalRow.prev).order_by(JournalRow.n)
    )
    return [JournalLine(*row) for row in rows]


def checked_head(lines: list[JournalLine]) -> str:
    """The head; raises KnownError `journal_broken` where the chain does not hold."""
    return head(lines) if lines else GENESIS


def handed_over(lines: list[JournalLine]) -> bool:
    """Whether the store was left for another machine: nothing stands behind that fact."""
    return bool(lines) and lines[-1].kind == HandedOver.KIND


def read_notes(connection: Connection, journal: list[JournalLine], period: str | None = None) -> list[Noted]:
    """The facts of a period (or all), each checked against its journal line. Raises Doubt `fact_changed`."""
    checked_head(journal)
    lines = {line.n: line for line in journal}
    query = select(FactRow.n, FactRow.line).order_by(FactRow.n)
    if period is not None:
        query = query.where(FactRow.period == period)
    return [_open(lines[n], text) for n, text in connection.execute(query)]


def read_fact_texts(connection: Connection) -> dict[int, str]:
    """The text that each line's digest opens to, by line; destroyed facts are missing."""
    return {row.n: row.line for row in connection.execute(select(FactRow.n, FactRow.line))}


def _open(line: JournalLine, text: str) -> Noted:
    if sha256(text) != line.fact:
        raise Doubt("fact_changed", n=line.n)
    return Noted(line.n, read_moment(line.at), _opened(line.kind, text))


@functools.lru_cache(16_384)
def _opened(kind: str, text: str) -> Fact:
    """A fact is a frozen value, so the same text opens to the same one."""
    return open_fact(FACTS[kind], text)
