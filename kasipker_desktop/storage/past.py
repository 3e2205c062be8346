"""What a connection remembers of the journal, so that the press waits for no past to be read and checked again.

It holds while no other connection, of this process or another, has changed the file: SQLite's own count tells.
"""

from __future__ import annotations

from sqlalchemy import Connection

from ..domain.calendar import Period
from ..domain.handover import HandedOver
from ..domain.journal import JournalLine, head
from ..domain.meeting import Meeting, Noted
from . import journal

_NAME = "past"


class Past:
    """The journal with its meetings as they stand in the file: each part read once, and checked then."""

    def __init__(self, version: int) -> None:
        self.version = version
        self._lines: list[JournalLine] | None = None
        self._head: str | None = None
        self._notes: list[Noted] | None = None
        self._meetings: dict[Period, Meeting] = {}

    def lines(self, connection: Connection) -> list[JournalLine]:
        """Every line, in order."""
        if self._lines is None:
            self._lines = journal.read_lines(connection)
        return self._lines

    def head(self, connection: Connection) -> str:
        """The head. Raises KnownError `journal_broken` where the chain does not hold."""
        if self._head is None:
            self._head = head(self.lines(connection))
        return self._head

    def notes(self, connection: Connection) -> list[Noted]:
        """Every fact of every period. Raises KnownError `journal_broken`, Doubt `fact_changed`."""
        if self._notes is None:
            self._notes = self._read(connection, None)
        return self._notes

    def meeting(self, connection: Connection, period: Period) -> Meeting:
        """The facts of a period. Raises KnownError `journal_broken`, Doubt `fact_changed`."""
        if period not in self._meetings:
            notes = tuple(self._read(connection, str(period)))
            self._meetings[period] = Meeting(notes, journal.handed_over(self.lines(connection)))
        return self._meetings[period]

    def add(self, noted: Noted, line: JournalLine, period: Period | None) -> None:
        """Takes up a fact that was just appended, as it would be read."""
        self._head = line.digest()
        if self._lines is not None:
            self._lines = [*self._lines, line]
        if self._notes is not None:
            self._notes = [*self._notes, noted]
        if isinstance(noted.fact, HandedOver):
            self._meetings.clear()
        elif period in self._meetings:
            self._meetings[period] = Meeting((*self._meetings[period].notes, noted))

    def _read(self, connection: Connection, period: str | None) -> list[Noted]:
        self.head(connection)
        return journal.read_notes(connection, self.lines(connection), period)


def recall(connection: Connection) -> Past:
    """What the connection knows already; nothing, once another one has changed the file."""
    version = connection.exec_driver_sql("PRAGMA data_version").scalar_one()
    past = connection.info.get(_NAME)
    if not isinstance(past, Past) or past.version != version:
        past = connection.info[_NAME] = Past(version)
    return past


def remember(connection: Connection, past: Past) -> None:
    """Keeps what a transaction, now durable, made of the past."""
    connection.info[_NAME] = past


def forget(connection: Connection) -> None:
    """Before a transaction changes the past: unless it is committed, the next look reads the file."""
    connection.info.pop(_NAME, None)
