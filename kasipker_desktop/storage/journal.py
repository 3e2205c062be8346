"""The journal in the store: appending a fact, reading facts back, the chain checked each time it is read.

In plain SQL: between the press and the request nothing waits for a statement to be compiled.
"""

from __future__ import annotations

import functools
from datetime import datetime

from sqlalchemy import Connection

from ..domain.canonical import moment, read_moment, sha256
from ..domain.errors import Doubt
from ..domain.handover import HandedOver
from ..domain.journal import Fact, JournalLine, fact_line, open_fact
from ..domain.meeting import FACTS, Noted

_LINES = "SELECT n, at, kind, fact, prev FROM journal ORDER BY n"
_FACTS = "SELECT n, line FROM fact ORDER BY n"
_FACTS_OF = "SELECT n, line FROM fact WHERE period = ? ORDER BY n"
_NEW_LINE = "INSERT INTO journal(n, at, kind, fact, prev, digest) VALUES (?, ?, ?, ?, ?, ?)"
_NEW_FACT = "INSERT INTO fact(n, period, line) VALUES (?, ?, ?)"


def append(
    connection: Connection, n: int, prev: str, fact: Fact, period: str, at: datetime, salt: bytes
) -> tuple[Noted, JournalLine]:
    """Adds the fact and its line `n` after the head `prev`; durable with the connection's transaction.

    The fact comes back as it will be read.
    """
    text = fact_line(fact, salt.hex())
    line = JournalLine(n, moment(at), fact.KIND, sha256(text), prev)
    row = (line.n, line.at, line.kind, line.fact, line.prev, line.digest())
    connection.exec_driver_sql(_NEW_LINE, row)
    connection.exec_driver_sql(_NEW_FACT, (line.n, period, text))
    return _open(line, text), line


def read_lines(connection: Connection) -> list[JournalLine]:
    """Every line, in order."""
    return [JournalLine(*row) for row in connection.exec_driver_sql(_LINES)]


def handed_over(lines: list[JournalLine]) -> bool:
    """Whether the store was left for another machine: nothing stands behind that fact."""
    return bool(lines) and lines[-1].kind == HandedOver.KIND


def read_notes(connection: Connection, journal: list[JournalLine], period: str | None = None) -> list[Noted]:
    """The facts of a period (or all), each checked against its journal line. Raises Doubt `fact_changed`."""
    lines = {line.n: line for line in journal}
    found = connection.exec_driver_sql(*((_FACTS,) if period is None else (_FACTS_OF, (period,))))
    return [_open(lines[n], text) for n, text in found]


def read_fact_texts(connection: Connection) -> dict[int, str]:
    """The text that each line's digest opens to, by line; destroyed facts are missing."""
    return {row.n: row.line for row in connection.exec_driver_sql(_FACTS)}


def _open(line: JournalLine, text: str) -> Noted:
    if sha256(text) != line.fact:
        raise Doubt("fact_changed", n=line.n)
    return Noted(line.n, read_moment(line.at), _opened(line.kind, text))


@functools.lru_cache(16_384)
def _opened(kind: str, text: str) -> Fact:
    """A fact is a frozen value, so the same text opens to the same one."""
    return open_fact(FACTS[kind], text)
