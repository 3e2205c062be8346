"""The store as use cases see it: consistent looks and transactions on one SQLite file."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from ..domain.calendar import Period
from ..domain.errors import KnownError, NotAllowed
from ..domain.frozen import SALT_BYTES, FrozenBlock, FrozenRow
from ..domain.headings import Columns
from ..domain.journal import Fact, JournalLine
from ..domain.keeping import Destroyed, PersonPlace
from ..domain.meeting import Meeting, Noted
from ..domain.people import Participant
from ..domain.protocol import SERIES, DocumentFixed, DocumentKind
from ..domain.report import Admitted, EarlierList, ImportReport
from ..domain.ticket import DrawRequest
from . import journal, past, people, records, retention
from .database import open_database


class Look:
    """What is in the store, as of the moment the look began."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._past = past.recall(connection)

    def meeting(self, period: Period) -> Meeting:
        """The facts of a period. Raises Doubt or KnownError when the journal does not hold together."""
        return self._past.meeting(self._connection, period)

    @property
    def handed_over(self) -> bool:
        """Whether the store goes on on another machine."""
        return journal.handed_over(self.journal_lines())

    def notes(self) -> list[Noted]:
        """Every fact of every period."""
        return self._past.notes(self._connection)

    def head(self) -> str:
        """The journal's head, the chain checked."""
        return self._past.head(self._connection)

    def journal_lines(self) -> list[JournalLine]:
        return self._past.lines(self._connection)

    def fact_texts(self) -> dict[int, str]:
        return journal.read_fact_texts(self._connection)

    def report(self, sha256: str) -> str:
        return records.content(self._connection, sha256).decode()

    def rules(self, sha256: str) -> str:
        return records.content(self._connection, sha256).decode()

    def body(self, sha256: str) -> bytes:
        return records.content(self._connection, sha256)

    def document(self, sha256: str) -> bytes:
        return records.content(self._connection, sha256)

    def list_report(self, report: str) -> ImportReport:
        return records.import_report(self._connection, report)

    def participants(self, report: str) -> Iterator[Participant]:
        return records.participants(self._connection, records.import_id(self._connection, report))

    def frozen_participants(self, fingerprint: str) -> Iterator[Participant]:
        """The people of a frozen list in the order of their numbers."""
        return records.participants(self._connection, records.frozen_list(self._connection, fingerprint)[1])

    def frozen_blocks(self, fingerprint: str) -> Iterator[FrozenBlock]:
        return records.frozen_blocks(self._connection, records.frozen_list(self._connection, fingerprint)[0])

    def frozen_row(self, fingerprint: str, number: int) -> FrozenRow:
        """One line of a frozen list."""
        return records.frozen_row(self._connection, records.frozen_list(self._connection, fingerprint)[0], number)

    def salts(self, fingerprint: str) -> bytes:
        """The block of salts of a frozen list."""
        return records.salts(self._connection, records.frozen_list(self._connection, fingerprint)[0])

    def participant(self, fingerprint: str, number: int) -> Participant:
        return records.participant(self._connection, records.frozen_list(self._connection, fingerprint)[1], number)

    def person(self, fingerprint: str, number: int) -> Participant | None:
        return records.person(self._connection, records.frozen_list(self._connection, fingerprint)[1], number)

    def names(self, fingerprint: str, numbers: Collection[int]) -> dict[int, str]:
        return records.names(self._connection, records.frozen_list(self._connection, fingerprint)[1], numbers)

    def mask(self, fingerprint: str, number: int) -> str:
        return self.frozen_row(fingerprint, number).mask

    def places_of(self, iin: str) -> list[PersonPlace]:
        return records.places_of(self._connection, iin)

    def unindexed(self) -> list[tuple[int, int, int]]:
        return people.pending(self._connection)

    def find_people(self, words: Sequence[str], most: int) -> list[PersonPlace]:
        return people.find(self._connection, words, most)

    def numbered(self, number: int) -> list[PersonPlace]:
        return people.numbered(self._connection, number)

    def request(self, draw: str, attempt: int) -> DrawRequest:
        return records.request(self._connection, draw, attempt)

    def rows(self, report: str, numbers: Sequence[int]) -> dict[int, Admitted]:
        return records.rows(self._connection, records.import_id(self._connection, report), numbers)

    def is_listed(self, report: str, iin: str) -> bool:
        return records.is_listed(self._connection, records.import_id(self._connection, report), iin)

    def headings(self) -> dict[str, Columns]:
        return records.headings(self._connection)

    def entered_before(self, period: Period) -> frozenset[str]:
        return records.entered_before(self._connection, str(period))

    def earlier_lists(self, period: Period) -> tuple[EarlierList, ...]:
        """The frozen lists of earlier periods, in order."""
        return records.earlier_lists(self._connection, str(period))

    def next_number(self, kind: DocumentKind) -> int:
        together = next((kinds for kinds in SERIES if kind in kinds), frozenset({kind}))
        fixed = (note.fact for note in self.notes() if isinstance(note.fact, DocumentFixed))
        return max((document.number for document in fixed if document.kind in together), default=0) + 1


class Change(Look):
    """One transaction; nothing of it is there until `commit`."""

    def __init__(
        self, connection: Connection, clock: Callable[[], datetime], randomness: Callable[[int], bytes]
    ) -> None:
        super().__init__(connection)
        self._clock = clock
        self._randomness = randomness

    def note(self, fact: Fact, period: Period | None) -> Noted:
        """Appends a fact of a period, or of the store itself. Raises NotAllowed `handed_over`."""
        lines, head = self.journal_lines(), self.head()
        if journal.handed_over(lines):
            raise NotAllowed("handed_over")
        past.forget(self._connection)
        belongs, n = str(period) if period else "", len(lines) + 1
        noted, line = journal.append(
            self._connection, n, head, fact, belongs, self._clock(), self._randomness(SALT_BYTES)
        )
        self._past.add(noted, line, period)
        return noted

    def start_list(self, period: Period) -> records.ListIntake:
        """A list on its way in."""
        return records.ListIntake(self._connection, str(period))

    def extend_list(self, period: Period, report: str, row: Admitted) -> tuple[records.ListIntake, int]:
        return records.extend_list(self._connection, str(period), records.import_id(self._connection, report), row)

    def keep_heading(self, fingerprint: str, columns: Columns) -> None:
        records.keep_heading(self._connection, fingerprint, columns)

    def keep_report(self, report: ImportReport) -> str:
        return records.keep(self._connection, "report.json", report.text().encode())

    def keep_rules(self, text: str) -> str:
        return records.keep(self._connection, "rules.json", text.encode())

    def keep_body(self, body: bytes) -> str:
        return records.keep(self._connection, "reply", body)

    def keep_personal(self, content: bytes) -> str:
        return records.keep(self._connection, records.PERSONAL, content)

    def keep_document(self, name: str, content: bytes) -> str:
        return records.keep(self._connection, name, content)

    def keep_request(self, request: DrawRequest) -> None:
        records.keep_request(self._connection, request)

    def freeze(
        self, fingerprint: str, period: Period, report: str, salts: bytes, blocks: Iterable[FrozenBlock]
    ) -> None:
        imported = records.import_id(self._connection, report)
        list_id = records.freeze(self._connection, fingerprint, str(period), imported, salts)
        records.freeze_lines(self._connection, list_id, blocks)

    def index_people(self, imported: int, after: int, most: int) -> int:
        return people.index(self._connection, imported, after, most)

    def destroy_persons(self, period: Period) -> Destroyed:
        past.forget(self._connection)
        destroyed = retention.destroy_persons(self._connection, str(period))
        self._past = past.recall(self._connection)
        return destroyed

    def commit(self) -> None:
        self._connection.commit()
        past.remember(self._connection, self._past)


class Store:
    """One SQLite file; open it once per process."""

    def __init__(self, file: Path, clock: Callable[[], datetime], randomness: Callable[[int], bytes]) -> None:
        """Opens or makes the file. Raises KnownError `store_unwritable` where that can't be."""
        self._file = file
        with self._in_words():
            self._engine = open_database(file)
        self._clock = clock
        self._randomness = randomness

    @contextmanager
    def reading(self) -> Iterator[Look]:
        """A consistent look."""
        with self._in_words(), self._engine.connect() as connection:
            yield Look(connection)

    @contextmanager
    def writing(self) -> Iterator[Change]:
        """A transaction that no other process can interleave; leaving it without commit undoes it.

        Raises KnownError `store_unwritable` for a full disk, a read-only folder, a file held by another program.
        """
        with self._in_words(), self._engine.connect().execution_options(writes=True) as connection:
            yield Change(connection, self._clock, self._randomness)

    def forget(self) -> None:
        """Empties the write-ahead log into the file, so that destroyed pages don't live on in it."""
        with self._in_words(), self._engine.connect() as connection:
            connection.rollback()
            raw = connection.connection.driver_connection
            assert raw is not None
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        self._engine.dispose()

    def reopen(self) -> None:
        """Opens the file anew after `close`: another one may stand in its place, of an older schema too."""
        with self._in_words():
            self._engine = open_database(self._file)

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        try:
            yield
        except OperationalError as error:
            raise KnownError("store_unwritable", file=self._file.name, reason=str(error.orig)) from error
